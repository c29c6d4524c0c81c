import { modules as shared } from './shared.index.js';
export const id = 7029;
export const ids = [7029];
export const modules = {

  99410: shared[99410]

};
