import { modules as shared } from './shared.index.js';
export const id = 2453;
export const ids = [2453];
export const modules = {

  32453: shared[32453]

};
