(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 6206;
const ids = [6206,2453];
const modules = {

  81787: shared[81787],

  32453: shared[32453],

  96206: shared[96206]

};
return { ids, modules };
})
