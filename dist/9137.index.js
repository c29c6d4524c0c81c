import { modules as shared } from './shared.index.js';
export const id = 9137;
export const ids = [9137];
export const modules = {

  65268: shared[65268],

  69137: shared[69137]

};
