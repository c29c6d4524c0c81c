(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 5209;
const ids = [5209];
const modules = {

  95209: core[95209]

};
return { ids, modules };
})
