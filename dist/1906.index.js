(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 1906;
const ids = [1906];
const modules = {

  41906: core[41906],

  18: core[18]

};
return { ids, modules };
})
