(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 9137;
const ids = [9137];
const modules = {

  65268: core[65268],

  69137: core[69137]

};
return { ids, modules };
})
