(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6206;
const ids = [6206,2453,3825];
const modules = {

  81787: shared[81787],

  39112: core[39112],

  32453: shared[32453],

  96206: shared[96206],

  72255: core[72255]

};
return { ids, modules };
})
