(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 7029;
const ids = [7029];
const modules = {

  99410: core[99410]

};
return { ids, modules };
})
