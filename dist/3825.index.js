(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 3825;
const ids = [3825,2453];
const modules = {

  81787: shared[81787],

  32453: shared[32453],

  96206: shared[96206]

};
return { ids, modules };
})
