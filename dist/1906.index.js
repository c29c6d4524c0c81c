import { modules as shared } from './shared.index.js';
export const id = 1906;
export const ids = [1906];
export const modules = {

  41906: shared[41906],

  18: shared[18]

};
