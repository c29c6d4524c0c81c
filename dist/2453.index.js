(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 2453;
const ids = [2453];
const modules = {

  32453: shared[32453]

};
return { ids, modules };
})
