import { modules as shared } from './shared.index.js';
export const id = 6206;
export const ids = [6206,2453];
export const modules = {

  32453: shared[32453],

  96206: shared[96206]

};
