(function (load) {
'use strict';
const id = 2765;
const ids = [2765];
const modules = {

  62765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	tunnelAgent: () => (  tunnelAgent)
  });
  var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22849);
  var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56127);


async function tunnelAgent(proxy, options) {
	const [https, http] = await Promise.all([Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)), Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19))]);
	const opening = new Set();
	const open = (target, done) => {
		const host = target.host?.includes(':') ? `[${target.host}]` : target.host;
		const authority = `${host}:${target.port || 443}`;
		const sent = (proxy.url.protocol === 'https:' ? https : http).request({
			method: 'CONNECT',
			host: (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__  .n0)(proxy.url),
			port: proxy.url.port,
			path: authority,
			headers: { host: authority, ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }) },
			agent: false,
		});
		opening.add(sent);
		sent.on('close', () => opening.delete(sent));
		sent.on('error', (error) => done((0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__  .IM)(error, proxy)));
		sent.on('connect', ({ statusCode }, socket, head) => {
			if (statusCode === 200) {
				socket.unshift(head);
				return done(null, socket);
			}
			socket.destroy();
			done((0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__  .it)(proxy, statusCode ?? 0));
		});
		sent.end();
	};
	class TunnelAgent extends https.Agent {
		opening = opening;
		createConnection(target, done) {
			open(target, (error, socket) => {
				if (error || !socket)
					return done(error);
				done(null, super.createConnection({ ...target, socket }));
			});
		}
		destroy() {
			for (const sent of opening)
				sent.destroy();
			super.destroy();
		}
	}
	return new TunnelAgent(options);
}


  })

};
return { ids, modules };
})
