var Em=Object.create;var Nd=Object.defineProperty;var km=Object.getOwnPropertyDescriptor;var Am=Object.getOwnPropertyNames;var Rm=Object.getPrototypeOf,Dm=Object.prototype.hasOwnProperty;var ul=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Lm=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Am(t))!Dm.call(a,r)&&r!==e&&Nd(a,r,{get:()=>t[r],enumerable:!(n=km(t,r))||n.enumerable});return a};var _a=(a,t,e)=>(e=a!=null?Em(Rm(a)):{},Lm(t||!a||!a.__esModule?Nd(e,"default",{value:a,enumerable:!0}):e,a));var Pr=ul((GS,bl)=>{"use strict";var Cr=typeof Reflect=="object"?Reflect:null,rc=Cr&&typeof Cr.apply=="function"?Cr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},bo;Cr&&typeof Cr.ownKeys=="function"?bo=Cr.ownKeys:Object.getOwnPropertySymbols?bo=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:bo=function(t){return Object.getOwnPropertyNames(t)};function Zm(a){console&&console.warn&&console.warn(a)}var oc=Number.isNaN||function(t){return t!==t};function Ke(){Ke.init.call(this)}bl.exports=Ke;bl.exports.once=tv;Ke.EventEmitter=Ke;Ke.prototype._events=void 0;Ke.prototype._eventsCount=0;Ke.prototype._maxListeners=void 0;var ic=10;function xo(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(Ke,"defaultMaxListeners",{enumerable:!0,get:function(){return ic},set:function(a){if(typeof a!="number"||a<0||oc(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");ic=a}});Ke.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};Ke.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||oc(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function sc(a){return a._maxListeners===void 0?Ke.defaultMaxListeners:a._maxListeners}Ke.prototype.getMaxListeners=function(){return sc(this)};Ke.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")rc(l,this,e);else for(var u=l.length,d=hc(l,u),n=0;n<u;++n)rc(d[n],this,e);return!0};function lc(a,t,e,n){var r,i,o;if(xo(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=sc(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,Zm(s)}return a}Ke.prototype.addListener=function(t,e){return lc(this,t,e,!1)};Ke.prototype.on=Ke.prototype.addListener;Ke.prototype.prependListener=function(t,e){return lc(this,t,e,!0)};function Qm(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function uc(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=Qm.bind(n);return r.listener=e,n.wrapFn=r,r}Ke.prototype.once=function(t,e){return xo(e),this.on(t,uc(this,t,e)),this};Ke.prototype.prependOnceListener=function(t,e){return xo(e),this.prependListener(t,uc(this,t,e)),this};Ke.prototype.removeListener=function(t,e){var n,r,i,o,s;if(xo(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():Jm(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};Ke.prototype.off=Ke.prototype.removeListener;Ke.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function dc(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?ev(r):hc(r,r.length)}Ke.prototype.listeners=function(t){return dc(this,t,!0)};Ke.prototype.rawListeners=function(t){return dc(this,t,!1)};Ke.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):cc.call(a,t)};Ke.prototype.listenerCount=cc;function cc(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}Ke.prototype.eventNames=function(){return this._eventsCount>0?bo(this._events):[]};function hc(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function Jm(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function ev(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function tv(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}fc(a,t,i,{once:!0}),t!=="error"&&nv(a,r,{once:!0})})}function nv(a,t,e){typeof a.on=="function"&&fc(a,"error",t,e)}function fc(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var Cc=ul((WS,Lc)=>{var xt=0,dt=1,Be=2,Ue=3,ua=4,da=5,$e=6,Ac=7,Ao=8,Rc=9,ly=0,uy=1,dy=2,Mt=0,bn=1,Xt=2,ja=3,Ea=4,pt=5,Jt=6,jn=7,Xn=8,Dc=3,Fn=10,cy=3,Bt=9,El=10;Lc.exports=function(t,e,n){var r,i,o,s,l,u,d,h,c,g,m=e.length,w=n.length,p=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,y,x,v,T,S,D,A,k=[];for(o=0;o<m;o+=Fn)e[o+ua]=e[o+Be],e[o+da]=e[o+Ue],e[o+Be]=0,e[o+Ue]=0;if(t.outboundAttractionDistribution){for(y=0,o=0;o<m;o+=Fn)y+=e[o+$e];y/=m/Fn}if(t.barnesHutOptimize){var F=1/0,I=-1/0,M=1/0,W=-1/0,N,C,z;for(o=0;o<m;o+=Fn)F=Math.min(F,e[o+xt]),I=Math.max(I,e[o+xt]),M=Math.min(M,e[o+dt]),W=Math.max(W,e[o+dt]);var O=I-F,H=W-M;for(O>H?(M-=(O-H)/2,W=M+O):(F-=(H-O)/2,I=F+H),k[0+Mt]=-1,k[0+bn]=(F+I)/2,k[0+Xt]=(M+W)/2,k[0+ja]=Math.max(I-F,W-M),k[0+Ea]=-1,k[0+pt]=-1,k[0+Jt]=0,k[0+jn]=0,k[0+Xn]=0,r=1,o=0;o<m;o+=Fn)for(i=0,z=Dc;;)if(k[i+pt]>=0){e[o+xt]<k[i+bn]?e[o+dt]<k[i+Xt]?N=k[i+pt]:N=k[i+pt]+Bt:e[o+dt]<k[i+Xt]?N=k[i+pt]+Bt*2:N=k[i+pt]+Bt*3,k[i+jn]=(k[i+jn]*k[i+Jt]+e[o+xt]*e[o+$e])/(k[i+Jt]+e[o+$e]),k[i+Xn]=(k[i+Xn]*k[i+Jt]+e[o+dt]*e[o+$e])/(k[i+Jt]+e[o+$e]),k[i+Jt]+=e[o+$e],i=N;continue}else if(k[i+Mt]<0){k[i+Mt]=o;break}else{if(k[i+pt]=r*Bt,h=k[i+ja]/2,c=k[i+pt],k[c+Mt]=-1,k[c+bn]=k[i+bn]-h,k[c+Xt]=k[i+Xt]-h,k[c+ja]=h,k[c+Ea]=c+Bt,k[c+pt]=-1,k[c+Jt]=0,k[c+jn]=0,k[c+Xn]=0,c+=Bt,k[c+Mt]=-1,k[c+bn]=k[i+bn]-h,k[c+Xt]=k[i+Xt]+h,k[c+ja]=h,k[c+Ea]=c+Bt,k[c+pt]=-1,k[c+Jt]=0,k[c+jn]=0,k[c+Xn]=0,c+=Bt,k[c+Mt]=-1,k[c+bn]=k[i+bn]+h,k[c+Xt]=k[i+Xt]-h,k[c+ja]=h,k[c+Ea]=c+Bt,k[c+pt]=-1,k[c+Jt]=0,k[c+jn]=0,k[c+Xn]=0,c+=Bt,k[c+Mt]=-1,k[c+bn]=k[i+bn]+h,k[c+Xt]=k[i+Xt]+h,k[c+ja]=h,k[c+Ea]=k[i+Ea],k[c+pt]=-1,k[c+Jt]=0,k[c+jn]=0,k[c+Xn]=0,r+=4,e[k[i+Mt]+xt]<k[i+bn]?e[k[i+Mt]+dt]<k[i+Xt]?N=k[i+pt]:N=k[i+pt]+Bt:e[k[i+Mt]+dt]<k[i+Xt]?N=k[i+pt]+Bt*2:N=k[i+pt]+Bt*3,k[i+Jt]=e[k[i+Mt]+$e],k[i+jn]=e[k[i+Mt]+xt],k[i+Xn]=e[k[i+Mt]+dt],k[N+Mt]=k[i+Mt],k[i+Mt]=-1,e[o+xt]<k[i+bn]?e[o+dt]<k[i+Xt]?C=k[i+pt]:C=k[i+pt]+Bt:e[o+dt]<k[i+Xt]?C=k[i+pt]+Bt*2:C=k[i+pt]+Bt*3,N===C)if(z--){i=N;continue}else{z=Dc;break}k[C+Mt]=o;break}}if(t.barnesHutOptimize)for(x=t.scalingRatio,o=0;o<m;o+=Fn)for(i=0;;)if(k[i+pt]>=0)if(D=Math.pow(e[o+xt]-k[i+jn],2)+Math.pow(e[o+dt]-k[i+Xn],2),g=k[i+ja],4*g*g/D<b){if(v=e[o+xt]-k[i+jn],T=e[o+dt]-k[i+Xn],p===!0?D>0?(A=x*e[o+$e]*k[i+Jt]/D,e[o+Be]+=v*A,e[o+Ue]+=T*A):D<0&&(A=-x*e[o+$e]*k[i+Jt]/Math.sqrt(D),e[o+Be]+=v*A,e[o+Ue]+=T*A):D>0&&(A=x*e[o+$e]*k[i+Jt]/D,e[o+Be]+=v*A,e[o+Ue]+=T*A),i=k[i+Ea],i<0)break;continue}else{i=k[i+pt];continue}else{if(u=k[i+Mt],u>=0&&u!==o&&(v=e[o+xt]-e[u+xt],T=e[o+dt]-e[u+dt],D=v*v+T*T,p===!0?D>0?(A=x*e[o+$e]*e[u+$e]/D,e[o+Be]+=v*A,e[o+Ue]+=T*A):D<0&&(A=-x*e[o+$e]*e[u+$e]/Math.sqrt(D),e[o+Be]+=v*A,e[o+Ue]+=T*A):D>0&&(A=x*e[o+$e]*e[u+$e]/D,e[o+Be]+=v*A,e[o+Ue]+=T*A)),i=k[i+Ea],i<0)break;continue}else for(x=t.scalingRatio,s=0;s<m;s+=Fn)for(l=0;l<s;l+=Fn)v=e[s+xt]-e[l+xt],T=e[s+dt]-e[l+dt],p===!0?(D=Math.sqrt(v*v+T*T)-e[s+Ao]-e[l+Ao],D>0?(A=x*e[s+$e]*e[l+$e]/D/D,e[s+Be]+=v*A,e[s+Ue]+=T*A,e[l+Be]-=v*A,e[l+Ue]-=T*A):D<0&&(A=100*x*e[s+$e]*e[l+$e],e[s+Be]+=v*A,e[s+Ue]+=T*A,e[l+Be]-=v*A,e[l+Ue]-=T*A)):(D=Math.sqrt(v*v+T*T),D>0&&(A=x*e[s+$e]*e[l+$e]/D/D,e[s+Be]+=v*A,e[s+Ue]+=T*A,e[l+Be]-=v*A,e[l+Ue]-=T*A));for(c=t.gravity/t.scalingRatio,x=t.scalingRatio,o=0;o<m;o+=Fn)A=0,v=e[o+xt],T=e[o+dt],D=Math.sqrt(Math.pow(v,2)+Math.pow(T,2)),t.strongGravityMode?D>0&&(A=x*e[o+$e]*c):D>0&&(A=x*e[o+$e]*c/D),e[o+Be]-=v*A,e[o+Ue]-=T*A;for(x=1*(t.outboundAttractionDistribution?y:1),d=0;d<w;d+=cy)s=n[d+ly],l=n[d+uy],h=n[d+dy],S=Math.pow(h,t.edgeWeightInfluence),v=e[s+xt]-e[l+xt],T=e[s+dt]-e[l+dt],p===!0?(D=Math.sqrt(v*v+T*T)-e[s+Ao]-e[l+Ao],t.linLogMode?t.outboundAttractionDistribution?D>0&&(A=-x*S*Math.log(1+D)/D/e[s+$e]):D>0&&(A=-x*S*Math.log(1+D)/D):t.outboundAttractionDistribution?D>0&&(A=-x*S/e[s+$e]):D>0&&(A=-x*S)):(D=Math.sqrt(Math.pow(v,2)+Math.pow(T,2)),t.linLogMode?t.outboundAttractionDistribution?D>0&&(A=-x*S*Math.log(1+D)/D/e[s+$e]):D>0&&(A=-x*S*Math.log(1+D)/D):t.outboundAttractionDistribution?(D=1,A=-x*S/e[s+$e]):(D=1,A=-x*S)),D>0&&(e[s+Be]+=v*A,e[s+Ue]+=T*A,e[l+Be]-=v*A,e[l+Ue]-=T*A);var R,$,U,q,j,ee;if(p===!0)for(o=0;o<m;o+=Fn)e[o+Rc]!==1&&(R=Math.sqrt(Math.pow(e[o+Be],2)+Math.pow(e[o+Ue],2)),R>El&&(e[o+Be]=e[o+Be]*El/R,e[o+Ue]=e[o+Ue]*El/R),$=e[o+$e]*Math.sqrt((e[o+ua]-e[o+Be])*(e[o+ua]-e[o+Be])+(e[o+da]-e[o+Ue])*(e[o+da]-e[o+Ue])),U=Math.sqrt((e[o+ua]+e[o+Be])*(e[o+ua]+e[o+Be])+(e[o+da]+e[o+Ue])*(e[o+da]+e[o+Ue]))/2,q=.1*Math.log(1+U)/(1+Math.sqrt($)),j=e[o+xt]+e[o+Be]*(q/t.slowDown),e[o+xt]=j,ee=e[o+dt]+e[o+Ue]*(q/t.slowDown),e[o+dt]=ee);else for(o=0;o<m;o+=Fn)e[o+Rc]!==1&&($=e[o+$e]*Math.sqrt((e[o+ua]-e[o+Be])*(e[o+ua]-e[o+Be])+(e[o+da]-e[o+Ue])*(e[o+da]-e[o+Ue])),U=Math.sqrt((e[o+ua]+e[o+Be])*(e[o+ua]+e[o+Be])+(e[o+da]+e[o+Ue])*(e[o+da]+e[o+Ue]))/2,q=e[o+Ac]*Math.log(1+U)/(1+Math.sqrt($)),e[o+Ac]=Math.min(1,Math.sqrt(q*(Math.pow(e[o+Be],2)+Math.pow(e[o+Ue],2))/(1+Math.sqrt($)))),j=e[o+xt]+e[o+Be]*(q/t.slowDown),e[o+xt]=j,ee=e[o+dt]+e[o+Ue]*(q/t.slowDown),e[o+dt]=ee);return{}}});var jl=ul((rE,mh)=>{mh.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var dl=class extends Number{#e;constructor(t){super(t),this.#e=t}toString(){return this.#e}},Gd=/"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d[\d.eE+-]*/g,Cm=/\d[\d.]{15}|\d[eE][+-]?\d{3}|-0/;function _i(a){if(!Cm.test(a)||!Pm(a))return JSON.parse(a);let t=a.replace(Gd,(e,n)=>e[0]==='"'?n===void 0?'"s'+e.slice(1):e:Od(e)?e:`"n${e}"`);return JSON.parse(t,(e,n)=>typeof n!="string"?n:n[0]==="n"?new dl(n.slice(1)):n.slice(1))}function Pm(a){for(let[t]of a.matchAll(Gd))if(t[0]!=='"'&&!Od(t))return!0;return!1}function Od(a){return a.length<16&&!/[eE]|^-0/.test(a)||zd(a)===zd(String(Number(a)))}function zd(a){let[,t,e,n="",r="0"]=/^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(a)??[];if(e===void 0)return a;let i=(e+n).replace(/^0+/,""),o=i.replace(/0+$/,"");return o===""?t+"0":`${t}${o}e${Number(r)-n.length+i.length-o.length}`}function aa(a){return a instanceof Number?String(a):Array.isArray(a)?"["+a.map(aa).join(",")+"]":ra(a)?"{"+Object.entries(a).filter(([,t])=>t!==void 0).map(([t,e])=>JSON.stringify(t)+":"+aa(e)).join(",")+"}":JSON.stringify(a)??"null"}function ra(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)&&!(a instanceof Number)}function Va(a){return Array.isArray(a)||ra(a)}function co(a,t){return Object.is(a,t)||a instanceof Number&&t instanceof Number&&String(a)===String(t)}var Wd="/api/v1/",Xe=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function _e(...a){return a.map(encodeURIComponent).join("/")}function ze(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function Ie(a,t){return ho("GET",a,void 0,t)}function jt(a,t){return ho("POST",a,t)}function Bd(a,t,e){return ho("POST","/"+_e("networks",a,"bodies",t),new Blob([e],{type:"application/json"}))}function Ln(a){return ho("DELETE",a)}async function ho(a,t,e,n){let r;try{r=await fetch(t.startsWith("/")?t:Wd+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new Xe(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:_i(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new Xe(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function fo(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(Wd+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(_i(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function Pe(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await Ie(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function f(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return cl(n,e.flat()),n}function se(a,...t){a.replaceChildren(),cl(a,t.flat())}function bt(a,...t){let e=a.cloneNode(!1);cl(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function cl(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function Z(a){return typeof a=="object"?String(a):a.toLocaleString("en",{maximumFractionDigits:2})}var Fm={127:"\u2421"};function It(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):Fm[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function xe(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return It(a);let n=Math.floor(t/4);return It(e.slice(0,t-n-1).join(""))+"\u2026"+It(e.slice(-n).join(""))}function Cn(a,t=120){return xe(a===void 0?"nothing":aa(a),t)}function ve(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}async function go(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function wt(a,t,e,n={}){let r=async()=>await Ta(t())&&e?.();return f("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function rn(...a){return f("div",{class:"actions"},a,f("p",{class:"only-shows"},"This page only shows: ",f("code",{},"dashboard.actions = false")," in ",f("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function Ta(a){let t=f("button",{type:"button"},"cancel"),e=f("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=f("div",{class:"what",id:"action-what"},Nm([a.what].flat())),r=f("div",{class:"outcome","aria-live":"polite"}),i=f("form",{method:"dialog"},f("h2",{id:"action-title"},a.title),n,r,f("div",{class:"buttons"},t,e)),o=f("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(h=>!h.disabled);e.disabled=!0,d.forEach(h=>h.disabled=!0),se(t,"don't wait"),se(r,f("p",{class:"faint"},"it is being done \u2026"));try{let h=await a.run();s=!0,se(r,Mm(h)),e.hidden=!0,se(t,"close")}catch(h){se(r,Im(h)),e.disabled=!1,d.forEach(c=>c.disabled=!1),se(e,"try again"),se(t,"close"),h instanceof Xe&&h.status===403&&(e.hidden=!0,go())}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function Im(a){let t=a instanceof Xe?a:new Xe(-1,"It failed",a instanceof Error?a.message:String(a));return f("div",{class:"refused",role:"alert"},f("p",{},f("strong",{},t.title),t.detail===""?null:": "+hl(t.detail)),t.status===0&&f("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&f("ul",{class:"errors"},t.errors.map(e=>f("li",{},hl(e)))))}function Mm(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),f("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>f("li",{},hl(e))))}function Nm(a){return a.map(t=>typeof t=="string"?f("p",{},t):t)}function hl(a){return a.split(`
`).map(It).join(`
`)}function Rr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return zm(a,t)}function zm(a,t=""){let e=null,n=i=>{try{return decodeURIComponent(i)}catch{return e??=i,i}};return{parts:a.split("/").filter(i=>i!=="").map(n),query:new URLSearchParams(t),broken:e}}function ge(...a){return"#/"+a.map(encodeURIComponent).join("/")}function We(a){let t=Rr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",ge(...t.parts)+(e===""?"":"?"+e))}function K(a,t=80){let e=xe(a,t),n=It(a);return f("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function fl(a,t,e=60){return f("a",{href:ge("networks",a,"hyphae",t)},K(t,e))}function Qt(a,t,e=60){let n=fl(a,t,e);return Om(a).then(r=>{r.has(t)&&(n.href=ge("networks",a,"graph")+"?"+new URLSearchParams({node:t}))}),n}function gl(a,t,e=40){let n=t.split(" -> ");return n.length===2?f("span",{},Qt(a,n[0],e)," \u2192 ",Qt(a,n[1],e)):Qt(a,t,e)}var Gm=6e4,Ud=new Map;function Om(a){let t=Ud.get(a);if(t&&performance.now()-t.since<Gm)return t.names;let e=Promise.all([Ie(_e("networks",a,"relays")),Ie(_e("networks",a,"bodies"))]).then(([{relays:n},{bodies:r}])=>new Set([...n,...r].map(i=>i.id))).catch(()=>new Set);return Ud.set(a,{since:performance.now(),names:e}),e}function et(...a){return f("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",f("code",{},It(t))]))}function tt(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function ia(a){return f("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function po(a,t){let e=t>0?Math.min(1,a/t):0,n=f("span",{});n.style.width=e*100+"%";let r=f("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return f("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var nt=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>f("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?f("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=f("table",{},f("caption",{},t.title?f("h1",{},t.caption):t.caption),f("thead",{},f("tr",{},this.heads)),this.body);this.empty=f("p",{class:"empty",hidden:!0},t.empty),this.box=f("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=f("div",{class:"table"},this.box,this.empty)}options;element;body=f("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){se(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>f(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:f("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;se(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function Wm(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function mo(a){let t=Date.now()-a.getTime();return t<1e3?"just now":Wm(t)+" ago"}function Ti(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}function Vn(a){return a<1e3?`${Math.round(a)} \xB5s`:a<1e6?`${(a/1e3).toPrecision(a<1e4?2:3)} ms`:`${(a/1e6).toPrecision(3)} s`}function vo(a){let t=a.toLocaleDateString("en-GB"),e=a.toLocaleTimeString("en-GB");return t===new Date().toLocaleDateString("en-GB")?e:`${t}, ${e}`}var Hd={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new nt({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>Z(s.tide)},{name:"Age",text:s=>mo(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>f("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>Ti(s.bytes)},{name:"Name",text:s=>s.name,show:s=>f("code",{},s.name)}]}),i=Pe(()=>_e("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=wt("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await jt(_e("networks",t,"checkpoints"));return`${s.name}: tide ${Z(s.tide)}, ${Ti(s.bytes)}`}}),i.now,{class:"primary"});a.append(rn(o),r.element,et(`mycelium checkpoint create --network ${tt(t)}`,`mycelium list checkpoints ${tt(t)}`))}};function wa(a){return[f("strong",{},K(a.frequency,60))," ",f("code",{},f("bdi",{},Cn(a.payload,160))),a.id?f("span",{class:"faint"}," ",K(a.id,60)):null]}function $d(a){return[f("ul",{class:"plain"},a.signals.length===0?f("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>f("li",{},wa(t))),a.did.map(t=>f("li",{},t.rule!==void 0?["rule ",f("strong",{},K(t.rule,80))]:[K(t.what??"",120)," ",jd(t.payload)?null:f("code",{},f("bdi",{},Cn(t.payload,160)))])),a.message!==""?f("li",{class:"bad"},a.ended,": ",K(a.message,400)):a.did.length===0&&f("li",{class:"faint"},"no rule fired"),a.changes.map(t=>f("li",{},"state: ",K(t.field,60)," ",f("code",{},f("bdi",{},Cn(t.before,60))," \u2192 ",f("bdi",{},Cn(t.after,60))))))]}function qd(a){return a.steps.length===0?[f("pre",{class:"told"},f("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&f("ul",{class:"plain faint"},a.standing.map(t=>f("li",{},K(t,400)))),a.way.length>0&&f("ul",{class:"plain"},a.way.map(t=>f("li",{},K(t,400)))),...a.steps.map(Bm),f("details",{},f("summary",{},"As the command line tells it"),f("pre",{class:"told"},f("bdi",{},a.text.join(`
`))))]}function Bm(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return f("section",{class:"explained"},f("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,f("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&K(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>f("p",{},"Signal ",wa(i))),(a.problem||a.message)&&f("p",{class:"bad"},K(a.problem||a.message||"",1e3)),n.length>0&&f("h4",{},ve(n.length,"rule")+" fired"),n.map(Um),r.length>0&&f("h4",{},ve(r.length,"rule")+" did not fire"),r.length>0&&f("ul",{class:"rules"},r.map(i=>f("li",{},Vd(i),i.blame?Hm(i.blame):null))),(a.notes??[]).length>0&&f("ul",{class:"plain faint"},a.notes.map(i=>f("li",{},K(i,600)))),(a.facts??[]).length>0&&f("details",{},f("summary",{},ve(a.facts.length,"fact")+" at its beginning"),f("ul",{},a.facts.map(i=>f("li",{},f("code",{},K(i,400)))))))}function Vd(a){return f("span",{},f("strong",{},K(a.rule,100))," ",f("span",{class:"faint"},K(a.file,60),":",a.line))}function Um(a){let t=a.firings.length+(a.moreFirings??0);return f("details",{open:a.firings.length<=2},f("summary",{},Vd(a),t>1&&f("span",{class:"faint"}," "+ve(t,"time"))),a.firings.map(e=>f("ul",{class:"plain"},e.facts.map(n=>f("li",{class:"faint"},"with ",f("code",{},K(n,300)))),e.does.map(n=>f("li",{},K(n.what,160)," ",jd(n.payload)?null:f("code",{},f("bdi",{},Cn(n.payload,200))))))))}function Hm(a){return f("div",{class:"blame"},a.condition!==""&&f("code",{class:"condition"},K(a.condition,400))," ",K(a.why,400),f("span",{class:"faint"}," (",K(a.file,60),":",a.line,")"),a.values.length>0&&f("ul",{class:"plain"},a.values.map(t=>f("li",{},f("code",{},K(t,300))))),a.more.length>0&&f("ul",{class:"plain faint"},a.more.map(t=>f("li",{},K(t,400)))))}function jd(a){return a==null||Va(a)&&Object.keys(a).length===0}function Dr(a){return JSON.stringify(a)}function Kd(a,t){let e=new Map;return Yd(a,t,[],e),e}function Yd(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)Xd(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(ra(a)&&ra(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))Xd(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else co(a,t)||n.set(Dr(e),{kind:"changed",before:a})}function Xd(a,t,e,n,r,i,o){let s=[...i,a];t?n?Yd(e,r,s,o):o.set(Dr(s),{kind:"removed",before:e}):o.set(Dr(s),{kind:"added"})}var pl=200,$m=new Map,Sa=class{element;children=new Map;constructor(t){this.element=f("ul",{class:"tree","aria-label":t})}show(t,e=$m){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((c,g)=>[g,c]):ra(n)?Object.entries(n):[["",n]],l=[...i].filter(([c,g])=>g.kind==="removed"&&Vm(JSON.parse(c),r)).map(([c,g])=>[JSON.parse(c).at(-1),g.before]),u=new Set,d=t.firstElementChild;for(let[c,g]of[...s.slice(0,pl),...l]){let m=String(c);if(u.has(m))continue;u.add(m);let w=Va(n)?[...r,c]:r,p=this.branch(e,m,g);this.write(p,c,g,w,i,o),p.item===d?d=d.nextElementSibling:t.insertBefore(p.item,d)}for(let[c,g]of e)u.has(c)||(g.item.remove(),e.delete(c));let h=t.querySelector(":scope > .more");if(s.length>pl){let c="and "+ve(s.length-pl,"more");h?se(h,c):t.append(f("li",{class:"more"},c))}else h?.remove()}branch(t,e,n){let r=Va(n)&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=f(r==="inner"?"summary":"span",{}),s={item:f("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=f("ul",{}),s.details=f("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(Dr(r)),l=t.kind==="inner"&&!s?jm(i,r):0,u=Va(n)?Object.keys(n).length:0,d=aa([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",se(t.line,e!==""&&f("span",{class:"tree-name"},K(String(e),60)),e!==""&&": ",t.kind==="leaf"?qm(n):f("span",{class:"faint"},Array.isArray(n)?ve(u,"entry","entries"):ve(u,"field")),s&&f("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",f("bdi",{},Cn(s.before))]),l>0&&f("span",{class:"was"},ve(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function qm(a){let t=a===null?"null":Va(a)?"empty":a instanceof Number?"number":typeof a;return f("span",{class:"value value-"+t},typeof a=="string"?['"',K(a,400),'"']:a===void 0?"nothing":aa(a))}function Vm(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function jm(a,t){let e=Dr(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var Xm=100,Km=["no route","no target","dead end","full","rule failed","runaway","abandoned","unfit","expired","birth refused","plugin fault","standstill","checkpoint","refused","killed","supervised","partitioned","conflict","shed","degraded","restored","disorder"],Zd=["kind","where","frequency","since","until"],tc={path:"dissonances",name:"Dissonance",key:"d",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=_e("networks",e,"dissonances"),o=Object.fromEntries(Zd.map(R=>[R,t.query.get(R)??""])),s=t.query.get("number")??"",l=t.query.get("after")??"",u=[],d=null,h=f("select",{id:"kind","aria-label":"kind"},f("option",{value:""},"any kind"),[...new Set([...Km,o.kind])].filter(R=>R!=="").map(R=>f("option",{value:R,selected:R===o.kind},xe(R,40)))),c=(R,$,U="text")=>f("input",{type:"search",id:R,"aria-label":$,placeholder:$,value:o[R],inputmode:U,autocomplete:"off",spellcheck:"false",size:U==="numeric"?10:16}),g={where:c("where","where"),frequency:c("frequency","frequency"),since:c("since","from tide","numeric"),until:c("until","to tide","numeric")},m=f("button",{type:"button",onclick:()=>T({kind:"",where:"",frequency:"",since:"",until:""})},"show all"),w=f("p",{class:"faint",role:"status"}),p=f("button",{type:"button",onclick:()=>S("",[])},"newest"),b=f("button",{type:"button",onclick:()=>S(u.at(-1)??"",u.slice(0,-1))},"newer"),y=f("button",{type:"button",onclick:()=>d?.next!=null&&S(String(d.next),[...u,l])},"older"),x=f("section",{class:"part",id:"dissonance","aria-label":"the chosen dissonance",hidden:!0}),v=new nt({title:!0,caption:"Dissonance",key:R=>String(R.number),empty:"",kind:R=>String(R.number)===s?"chosen":"",columns:[{name:"Number",head:!0,number:!0,text:R=>R.number,show:R=>f("button",{type:"button",class:"quiet link","aria-label":`show number ${R.number}`,onclick:()=>F(String(R.number),!0)},Z(R.number))},{name:"Tide",number:!0,text:R=>Z(R.tide)},{name:"Kind",text:R=>R.kind},{name:"Where",text:R=>R.where,show:R=>gl(e,R.where)},{name:"Frequency",text:R=>R.signal?.frequency??"",show:R=>R.signal&&K(R.signal.frequency,40)},{name:"Why",text:R=>R.message,show:R=>f("span",{class:"message"},K(R.message,160))},{name:"Replayed",text:R=>R.replayedAs??"",show:R=>R.replayedAs&&K(R.replayedAs,40)}]});function T(R){Object.assign(o,R),h.value=o.kind;for(let[$,U]of Object.entries(g))U.value=o[$];S("",[])}function S(R,$){l=R,u.splice(0,u.length,...$),We({...o,after:l}),H.now()}function D(){return Zd.some(R=>o[R]!=="")}function A(){return[o.kind&&`of kind "${xe(o.kind,40)}"`,o.where&&`at ${xe(o.where,60)}`,o.frequency&&`on "${xe(o.frequency,60)}"`,o.since&&`from tide ${xe(o.since,20)} on`,o.until&&`up to tide ${xe(o.until,20)}`].filter(R=>R).join(", ")}function k(R){r(null),d=R,v.says(D()?"None that is kept is "+A()+".":R.count===0?"There has been none: all signals got through.":"None is kept any more."),v.show(R.dissonances),m.hidden=!D(),p.disabled=b.disabled=l===""&&u.length===0,y.disabled=R.next===null;let $=`${Z(R.found)} ${D()?A():"kept"}, ${Ym(R)}; ${Z(R.count)} in all, ${Z(R.cleared)} cleared, ${Z(R.forgotten)} made room for newer ones`;w.textContent!==$&&se(w,$)}async function F(R,$){if(s=R,We({number:R}),d&&v.show(d.dissonances),R===""){x.hidden=!0;return}try{let U=await Ie(i+"/"+encodeURIComponent(R));s===R&&(se(x,...I(U)),x.hidden=!1,$&&(x.querySelector("h2")?.focus(),x.scrollIntoView({block:"nearest"})))}catch(U){!(U instanceof Xe)||U.status===0?r(U):s===R&&(se(x,f("h2",{tabindex:"-1"},`Number ${xe(R,40)} is not there`),f("p",{},f("bdi",{},U.message),". It never was, or was cleared, or made room for a newer one."),f("p",{class:"tools"},f("button",{type:"button",onclick:()=>{F("",!1)}},"close"),f("a",{href:ge("networks",e,"dissonances")},"All dissonances"))),x.hidden=!1)}}function I(R){let $=new Sa("payload");$.show(R.signal?.payload??null);let U=new URLSearchParams({tide:String(R.tide),...R.rule?{rule:R.rule}:{}}),q=(j,...ee)=>[f("dt",{},j),f("dd",{},...ee)];return[f("h2",{tabindex:"-1"},`Number ${Z(R.number)}: ${R.kind}`),f("p",{class:"message"},K(R.message,4e3)),f("dl",{class:"facts"},q("where",gl(e,R.where,128)),q("tide",Z(R.tide)),R.rule?q("rule",K(R.rule,200),Qd(R.message)&&f("span",{class:"faint"}," ",K(Qd(R.message),80))):[],R.pack?q("pack",K(R.pack.name+" "+R.pack.version,80)):[],R.receiver!==null?q("was to go to",Qt(e,R.receiver,128)):[],R.signal?q("signal",f("a",{href:ge("networks",e,"trace")+"?"+new URLSearchParams({why:R.signal.id})},K(R.signal.id,80))," on ",K(R.signal.frequency,80),` of tide ${Z(R.signal.tide)}`,R.signal.urgent&&", urgent"):[],R.signal?.cause?q("caused by",f("a",{href:ge("networks",e,"trace")+"?"+new URLSearchParams({why:R.signal.cause})},K(R.signal.cause,80))):[],R.signal?.deadline!=null?q("deadline","tide "+Z(R.signal.deadline)):[],R.replayedAs!==null?q("replayed as",K(R.replayedAs,80)):[]),R.signal&&f("h3",{},"Payload"),R.signal&&$.element,R.rule||R.kind==="unfit"||R.kind==="runaway"?f("p",{},f("a",{href:ge("networks",e,"hyphae",R.where)+"?"+U},"explain the step")):null,rn(...R.signal&&R.replayedAs===null?[M(R)]:[],wt("clear",()=>({title:"Clear",what:f("p",{},`Number ${R.number} is let go`,R.signal?", and its signal with it. This can't be taken back.":". This can't be taken back."),danger:!0,run:async()=>ec(await Ln(i+ze({number:R.number})))}),()=>{F("",!1),H.now()}),f("button",{type:"button",onclick:()=>{F("",!1)}},"close"))]}function M(R){return wt("replay",()=>{let $=f("input",{"aria-label":"who is to have it",value:R.receiver??"",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[f("p",{},"The signal comes in again, from the next tide on, as a new one: ",wa(R.signal)),f("label",{},"to ",$)],run:async()=>Jd(await jt(i+"/replay"+ze({number:R.number,to:$.value.trim()===(R.receiver??"")?"":$.value.trim()})))}},()=>{F(String(R.number),!1),H.now()})}async function W(){let R=await Ie(i+ze({...o,newest:"true",limit:1})),$=R.dissonances[0]?.tide;return{page:R,which:{...o,...$===void 0?{}:{until:String($)}}}}async function N(){let{page:R,which:$}=await W(),U=f("input",{"aria-label":"who is to have them",placeholder:"whoever was to have each",autocomplete:"off",spellcheck:"false"});await Ta({title:"Replay",what:[f("p",{},f("strong",{},ve(R.replayable,"signal")),` of ${D()?"dissonances "+A():"all dissonances that are kept"} ${R.replayable===1?"comes":"come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),ml(R.unreplayable)>0&&f("div",{},f("p",{},`${Z(ml(R.unreplayable))} more can't, as they are:`),f("ul",{},Object.entries(R.unreplayable).map(([q,j])=>f("li",{},`${Z(j)}: ${xe(q,200)}`))),f("p",{},"Say below who is to have them, and those can that only lack a receiver.")),f("label",{},"to ",U)],run:async()=>Jd(await jt(i+"/replay"+ze({...$,to:U.value.trim()})))}),H.now()}async function C(){let{page:R,which:$}=await W();await Ta({title:"Clear",what:f("p",{},f("strong",{},ve(R.found,"dissonance")),` ${D()?A():"(all that are kept)"} ${R.found===1?"is":"are"} let go, and ${R.found===1?"its signal":"their signals"} too. This can't be taken back.`),danger:!0,run:async()=>ec(await Ln(i+ze($)))}),F("",!1),H.now()}let z=rn(f("button",{type:"button",class:"acts",onclick:()=>N().catch(r)},"replay these"),f("button",{type:"button",class:"acts",onclick:()=>C().catch(r)},"clear these")),O=f("form",{class:"tools",role:"search","aria-label":"which dissonances",onsubmit:R=>{R.preventDefault(),T({kind:h.value,where:g.where.value.trim(),frequency:g.frequency.value.trim(),since:g.since.value.trim(),until:g.until.value.trim()})}},h,Object.values(g),f("button",{},"filter"),m);h.addEventListener("change",()=>T({...o,kind:h.value})),a.append(O,w,z,x,v.element,f("div",{class:"tools"},p,b,y),et(`mycelium dissonance list --network ${tt(e)}`,"mycelium dissonance show","mycelium dissonance replay","mycelium dissonance clear"));let H=Pe(()=>i+ze({...o,newest:"true",after:l,limit:Xm}),1e3,k,r);n(H.close),s!==""&&F(s,!1)}};function Ym({replayable:a,unreplayable:t}){let e=Object.entries(t).map(([n,r])=>`${Z(r)} as ${n}`);return`${Z(a)} can be replayed${e.length===0?"":`, ${Z(ml(t))} can't (${e.join("; ")})`}`}function ml(a){return Object.values(a).reduce((t,e)=>t+e,0)}function Qd(a){return/^([\w./-]+:\d+)(?::|\b)/.exec(a)?.[1]??null}function Jd(a){return[`${ve(a.replayed,"signal comes","signals come")} in again.`,...a.refused]}function ec(a){return`${ve(a.cleared,"dissonance was","dissonances were")} let go.`}var Lr=class{constructor(t=""){this.network=t}network;all=[];path(){return"events"+ze({network:this.network,after:this.all.at(-1)?.number??0,limit:1e4})}take(t){return t.last<(this.all.at(-1)?.number??0)?(this.all=[],!0):(this.all.push(...t.events),this.all.splice(0,this.all.length-1e4),t.events.length>0)}anew(){this.all=[]}},nc=6;function yo(a){return a.filter((t,e)=>t.by!=="server"||!a.slice(Math.max(0,e-nc),e+nc+1).some(n=>n.by!=="server"&&n.by!=="network"&&n.text.includes(t.text)))}var vl=200,ac={path:"events",name:"Events",key:"e",mount({root:a,address:t,leave:e,trouble:n}){let r=new Lr,i={network:t.query.get("network")??"",kind:t.query.get("kind")??"",by:t.query.get("by")??""},o=vl,s=f("input",{type:"search",id:"find-event","aria-label":"show only events with this in them",placeholder:"part of a text",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),l={network:f("select",{id:"events-network","aria-label":"network"}),kind:f("select",{id:"events-kind","aria-label":"kind"}),by:f("select",{id:"events-by","aria-label":"by whom"})},u={network:"all networks",kind:"all kinds",by:"by anybody"},d=f("button",{type:"button"},"show all"),h=f("button",{type:"button"},`${vl} more`),c=f("p",{class:"faint",role:"status"}),g=new nt({caption:"Events, newest first",key:v=>String(v.number),empty:"",kind:v=>v.text.startsWith("refused")||/fault|failed|refused/.test(v.kind)?"is-bad":"",columns:[{name:"When",head:!0,text:v=>v.at,show:v=>f("time",{datetime:v.at,title:v.at},vo(new Date(v.at)))},{name:"Network",text:v=>v.network??"",show:v=>v.network===null?f("span",{class:"faint"},"the server"):f("a",{href:ge("networks",v.network,"graph")},K(v.network,40))},{name:"Tide",number:!0,text:v=>v.tide===null?"":Z(v.tide)},{name:"By",text:v=>v.by},{name:"Kind",text:v=>v.kind,show:v=>K(v.kind,40)},{name:"What",text:v=>v.text,show:v=>v.text.split(`
`).map(T=>f("div",{class:"what-happened"},K(T,600)))}]}),m=["network","kind","by"];function w(){for(let v of m){let T=new Set(r.all.map(A=>A[v]??"").filter(A=>A!==""));i[v]!==""&&T.add(i[v]);let S=[...T].sort(),D=JSON.stringify([S,i[v]]);l[v].dataset.shown!==D&&(l[v].dataset.shown=D,se(l[v],f("option",{value:""},u[v]),S.map(A=>f("option",{value:A,selected:A===i[v]},xe(A,40)))))}}function p(){w();let v=s.value.trim().toLowerCase(),T=yo(r.all),S=T.filter(k=>(i.network===""||k.network===null||k.network===i.network)&&(i.kind===""||k.kind===i.kind)&&(i.by===""||k.by===i.by)&&(v===""||`${k.kind} ${k.by} ${k.text}`.toLowerCase().includes(v))),D=v!==""||m.some(k=>i[k]!=="");g.says(D?"No event is as chosen above.":"Nothing has happened since the server started: nobody has changed anything, and nothing went wrong."),g.show(S.slice(-o).reverse()),d.hidden=!D,h.hidden=S.length<=o;let A=`${ve(Math.min(o,S.length),"event")} of ${Z(T.length)}`;c.textContent!==A&&se(c,A)}function b(){m.forEach(v=>i[v]=l[v].value),We({q:s.value,...i}),p()}s.addEventListener("input",b),m.forEach(v=>l[v].addEventListener("change",b)),d.addEventListener("click",()=>{s.value="",m.forEach(v=>l[v].value=""),b(),s.focus()}),h.addEventListener("click",()=>{o+=vl,p()});let y=()=>r.anew();addEventListener("back",y),e(()=>removeEventListener("back",y));let x=Pe(()=>r.path(),1e3,v=>{n(null),r.take(v),p()},n);e(x.close),a.append(f("div",{class:"tools"},s,l.network,l.kind,l.by,d),g.element,f("div",{class:"tools"},h,c),et("mycelium list events"))}};var oa=class a{constructor(t){this.network=t;this.source=fo(_e("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.over??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var wi=["excellent","good","fair","poor","dormant","dead","unknown"];function yl(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(wi.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var vc=_a(Pr(),1);function av(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var St=av;typeof Object.assign=="function"&&(St=Object.assign);function yn(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Gt(a){return typeof a=="object"&&a!==null}function yc(a){let t;for(t in a)return!1;return!0}function vn(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function Pn(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function gc(a){return!(!Gt(a)||a.attributes&&!Array.isArray(a.attributes))}function rv(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function sa(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function Mr(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var ki=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},le=class a extends ki{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},re=class a extends ki{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},ye=class a extends ki{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function bc(a,t){this.key=a,this.attributes=t,this.clear()}bc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function xc(a,t){this.key=a,this.attributes=t,this.clear()}xc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function _c(a,t){this.key=a,this.attributes=t,this.clear()}_c.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Nr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}Nr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};Nr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};Nr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};Nr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var Tc=0,wc=1,iv=2,Sc=3;function la(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===Tc){if(s=a._nodes.get(n),!s)throw new re(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===Sc){if(r=""+r,l=a._edges.get(r),!l)throw new re(`Graph.${t}: could not find the "${r}" edge in the graph.`);let h=l.source.key,c=l.target.key;if(n===h)s=l.target;else if(n===c)s=l.source;else throw new re(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${h}, ${c}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===wc?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function ov(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);return o.attributes[s]}}function sv(a,t,e){a.prototype[t]=function(n,r){let[i]=la(this,t,e,n,r);return i.attributes}}function lv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function uv(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=la(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function dv(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=la(this,t,e,n,r,i,o);if(typeof u!="function")throw new le(`Graph.${t}: updater should be a function.`);let d=s.attributes,h=u(d[l]);return d[l]=h,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function cv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function hv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);if(!Gt(s))throw new le(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function fv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);if(!Gt(s))throw new le(`Graph.${t}: provided attributes are not a plain object.`);return St(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function gv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=la(this,t,e,n,r,i);if(typeof s!="function")throw new le(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var pv=[{name:a=>`get${a}Attribute`,attacher:ov},{name:a=>`get${a}Attributes`,attacher:sv},{name:a=>`has${a}Attribute`,attacher:lv},{name:a=>`set${a}Attribute`,attacher:uv},{name:a=>`update${a}Attribute`,attacher:dv},{name:a=>`remove${a}Attribute`,attacher:cv},{name:a=>`replace${a}Attributes`,attacher:hv},{name:a=>`merge${a}Attributes`,attacher:fv},{name:a=>`update${a}Attributes`,attacher:gv}];function mv(a){pv.forEach(function({name:t,attacher:e}){e(a,t("Node"),Tc),e(a,t("Source"),wc),e(a,t("Target"),iv),e(a,t("Opposite"),Sc)})}function vv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function yv(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=yn(this,i,o,e),!r)throw new re(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function bv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function xv(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=yn(this,s,l,e),!o)throw new re(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function _v(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=yn(this,s,l,e),!o)throw new re(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new le(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Tv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function wv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Gt(r))throw new le(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function Sv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Gt(r))throw new le(`Graph.${t}: provided attributes are not a plain object.`);return St(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Ev(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ye(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ye(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=yn(this,o,s,e),!i)throw new re(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ye(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new re(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new le(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var kv=[{name:a=>`get${a}Attribute`,attacher:vv},{name:a=>`get${a}Attributes`,attacher:yv},{name:a=>`has${a}Attribute`,attacher:bv},{name:a=>`set${a}Attribute`,attacher:xv},{name:a=>`update${a}Attribute`,attacher:_v},{name:a=>`remove${a}Attribute`,attacher:Tv},{name:a=>`replace${a}Attributes`,attacher:wv},{name:a=>`merge${a}Attributes`,attacher:Sv},{name:a=>`update${a}Attributes`,attacher:Ev}];function Av(a){kv.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var Rv=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function Dv(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function Lv(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function xl(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function Cv(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function Pv(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function _l(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function Fv(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function Ec(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:h,source:c,target:g}=s;if(l=n(d,h,c.key,g.key,c.attributes,g.attributes,s.undirected),a&&l)return d}}function Iv(a,t){if(a.size===0)return Mr();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function Tl(a,t,e,n,r,i){let o=t?Lv:Dv,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function Mv(a,t,e,n){let r=[];return Tl(!1,a,t,e,n,function(i){r.push(i)}),r}function Nv(a,t,e){let n=Mr();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=sa(n,xl(e.in))),t!=="in"&&typeof e.out<"u"&&(n=sa(n,xl(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=sa(n,xl(e.undirected))),n}function wl(a,t,e,n,r,i,o){let s=e?Pv:Cv,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function zv(a,t,e,n,r){let i=[];return wl(!1,a,t,e,n,r,function(o){i.push(o)}),i}function Gv(a,t,e,n){let r=Mr();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=sa(r,_l(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=sa(r,_l(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=sa(r,_l(e.undirected,n))),r}function Ov(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return Fv(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new re(`Graph.${e}: could not find the "${i}" node in the graph.`);return Mv(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new re(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new re(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return zv(n,this.multi,r,s,o)}throw new le(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Wv(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,h){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return h=u,Ec(!1,this,n,h);if(arguments.length===2){u=""+u,h=d;let c=this._nodes.get(u);if(typeof c>"u")throw new re(`Graph.${i}: could not find the "${u}" node in the graph.`);return Tl(!1,this.multi,n==="mixed"?this.type:n,r,c,h)}if(arguments.length===3){u=""+u,d=""+d;let c=this._nodes.get(u);if(!c)throw new re(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new re(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return wl(!1,n,this.multi,r,c,d,h)}throw new le(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h;if(u.length===0){let c=0;n!=="directed"&&(c+=this.undirectedSize),n!=="undirected"&&(c+=this.directedSize),h=new Array(c);let g=0;u.push((m,w,p,b,y,x,v)=>{h[g++]=d(m,w,p,b,y,x,v)})}else h=[],u.push((c,g,m,w,p,b,y)=>{h.push(d(c,g,m,w,p,b,y))});return this[i].apply(this,u),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h=[];return u.push((c,g,m,w,p,b,y)=>{d(c,g,m,w,p,b,y)&&h.push(c)}),this[i].apply(this,u),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new le(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new le(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,h;u.length===2?(d=u[0],h=u[1],u=[]):u.length===3?(d=u[1],h=u[2],u=[u[0]]):u.length===4&&(d=u[2],h=u[3],u=[u[0],u[1]]);let c=h;return u.push((g,m,w,p,b,y,x)=>{c=d(c,g,m,w,p,b,y,x)}),this[i].apply(this,u),c}}function Bv(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,Ec(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let h=this._nodes.get(l);if(typeof h>"u")throw new re(`Graph.${i}: could not find the "${l}" node in the graph.`);return Tl(!0,this.multi,n==="mixed"?this.type:n,r,h,d)}if(arguments.length===3){l=""+l,u=""+u;let h=this._nodes.get(l);if(!h)throw new re(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new re(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return wl(!0,n,this.multi,r,h,u,d)}throw new le(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,g,m,w,p,b)=>u(h,c,g,m,w,p,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,g,m,w,p,b)=>!u(h,c,g,m,w,p,b)),!this[i].apply(this,l)}}function Uv(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Mr();if(!arguments.length)return Iv(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new re(`Graph.${i}: could not find the "${o}" node in the graph.`);return Nv(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new re(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new re(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return Gv(n,r,l,s)}throw new le(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Hv(a){Rv.forEach(t=>{Ov(a,t),Wv(a,t),Bv(a,t),Uv(a,t)})}var $v=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function ko(){this.A=null,this.B=null}ko.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};ko.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function Si(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function Sl(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return Si(a,null,n,n.undirected,r);if(typeof e=="string")return Si(a,null,n,n[e],r)}let i=new ko,o;if(t!=="undirected"){if(e!=="out"){if(o=Si(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=Si(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=Si(a,i,n,n.undirected,r),a&&o))return o}function qv(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return Sl(!1,a,t,e,function(r){n.push(r)}),n}function Ei(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Vv(a,t,e){if(a!=="mixed"){if(a==="undirected")return Ei(null,e,e.undirected);if(typeof t=="string")return Ei(null,e,e[t])}let n=Mr(),r=new ko;return a!=="undirected"&&(t!=="out"&&(n=sa(n,Ei(r,e,e.in))),t!=="in"&&(n=sa(n,Ei(r,e,e.out)))),a!=="directed"&&(n=sa(n,Ei(r,e,e.undirected))),n}function jv(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new re(`Graph.${e}: could not find the "${i}" node in the graph.`);return qv(n==="mixed"?this.type:n,r,o)}}function Xv(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new re(`Graph.${i}: could not find the "${u}" node in the graph.`);Sl(!1,n==="mixed"?this.type:n,r,h,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let h=[];return this[i](u,(c,g)=>{h.push(d(c,g))}),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let h=[];return this[i](u,(c,g)=>{d(c,g)&&h.push(c)}),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,h){if(arguments.length<3)throw new le(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c=h;return this[i](u,(g,m)=>{c=d(c,g,m)}),c}}function Kv(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new re(`Graph.${o}: could not find the "${u}" node in the graph.`);return Sl(!0,n==="mixed"?this.type:n,r,h,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(c,g)=>!d(c,g))}}function Yv(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Mr();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new re(`Graph.${i}: could not find the "${o}" node in the graph.`);return Vv(n==="mixed"?this.type:n,r,s)}}function Zv(a){$v.forEach(t=>{jv(a,t),Xv(a,t),Kv(a,t),Yv(a,t)})}function _o(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,h,c,g;for(;s=i.next(),s.done!==!0;){let m=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){h=d[u];do{if(c=h.target,m=!0,g=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&g)return h;h=h.next}while(h)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){h=d[u];do{if(c=h.target,c.key!==u&&(c=h.source),m=!0,g=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&g)return h;h=h.next}while(h)}}if(e&&!m&&(g=r(l.key,null,l.attributes,null,null,null,null),a&&g))return null}}function Qv(a,t){let e={key:a};return yc(t.attributes)||(e.attributes=St({},t.attributes)),e}function Jv(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return yc(e.attributes)||(n.attributes=St({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function ey(a){if(!Gt(a))throw new le('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new le("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!Gt(a.attributes)||a.attributes===null))throw new le("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function ty(a){if(!Gt(a))throw new le('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new le("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new le("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!Gt(a.attributes)||a.attributes===null))throw new le("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new le("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var ny=rv(),ay=new Set(["directed","undirected","mixed"]),pc=new Set(["domain","_events","_eventsCount","_maxListeners"]),ry=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],iy={allowSelfLoops:!0,multi:!1,type:"mixed"};function oy(a,t,e){if(e&&!Gt(e))throw new le(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new ye(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function mc(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function kc(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new ye(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ye(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Gt(s))throw new le(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new ye(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new re(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new re(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ye(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new ye(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let h=new Nr(n,r,l,u,s);a._edges.set(r,h);let c=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,c&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,c&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function sy(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new ye(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ye(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new le(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Gt(s))throw new le(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new ye(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),h=a._nodes.get(o),c,g;if(!e&&(c=a._edges.get(r),c)){if((c.source.key!==i||c.target.key!==o)&&(!n||c.source.key!==o||c.target.key!==i))throw new ye(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${c.source.key}", "${c.target.key}").`);g=c}if(!g&&!a.multi&&d&&(g=n?d.undirected[o]:d.out[o]),g){let y=[g.key,!1,!1,!1];if(l?!u:!s)return y;if(l){let x=g.attributes;g.attributes=u(x),a.emit("edgeAttributesUpdated",{type:"replace",key:g.key,attributes:g.attributes})}else St(g.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:g.key,attributes:g.attributes,data:s});return y}s=s||{},l&&u&&(s=u(s));let m={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ye(`Graph.${t}: the "${r}" edge already exists in the graph.`);let w=!1,p=!1;d||(d=mc(a,i,{}),w=!0,i===o&&(h=d,p=!0)),h||(h=mc(a,o,{}),p=!0),c=new Nr(n,r,d,h,s),a._edges.set(r,c);let b=i===o;return n?(d.undirectedDegree++,h.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,h.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,m.key=r,a.emit("edgeAdded",m),[r,!0,w,p]}function Fr(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var at=class a extends vc.EventEmitter{constructor(t){if(super(),t=St({},iy,t),typeof t.multi!="boolean")throw new le(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!ay.has(t.type))throw new le(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new le(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?bc:t.type==="directed"?xc:_c;vn(this,"NodeDataClass",e);let n="geid_"+ny()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};vn(this,"_attributes",{}),vn(this,"_nodes",new Map),vn(this,"_edges",new Map),vn(this,"_directedSize",0),vn(this,"_undirectedSize",0),vn(this,"_directedSelfLoopCount",0),vn(this,"_undirectedSelfLoopCount",0),vn(this,"_edgeKeyGenerator",i),vn(this,"_options",t),pc.forEach(o=>vn(this,o,this[o])),Pn(this,"order",()=>this._nodes.size),Pn(this,"size",()=>this._edges.size),Pn(this,"directedSize",()=>this._directedSize),Pn(this,"undirectedSize",()=>this._undirectedSize),Pn(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),Pn(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),Pn(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),Pn(this,"multi",this._options.multi),Pn(this,"type",this._options.type),Pn(this,"allowSelfLoops",this._options.allowSelfLoops),Pn(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new le(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new le(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new le(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new ye("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new re(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new re(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new ye("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new re(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new re(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new ye("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new re(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new re(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new re(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new re(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new re(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new re(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return oy(this,t,e).key}mergeNode(t,e){if(e&&!Gt(e))throw new le(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(St(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new le(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new re(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do Fr(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do Fr(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do Fr(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=yn(this,n,r,this.type),!e)throw new re(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new re(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return Fr(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new ye("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ye("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=yn(this,t,e,"directed");if(!n)throw new re(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Fr(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new ye("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ye("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=yn(this,t,e,"undirected");if(!n)throw new re(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Fr(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new le("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!Gt(t))throw new le("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!Gt(t))throw new le("Graph.mergeAttributes: provided attributes are not a plain object.");return St(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new le("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new le("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!gc(e))throw new le("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new le("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!gc(e))throw new le("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new le("Graph.forEachAdjacencyEntry: expecting a callback.");_o(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new le("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");_o(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new le("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");_o(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new le("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");_o(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new le("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new le("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new le("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new le("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new le("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new le("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new le("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new le("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=Qv(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=Jv(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,h,c,g,m)=>{e?m?this.mergeUndirectedEdgeWithKey(l,d,h,u):this.mergeDirectedEdgeWithKey(l,d,h,u):m?this.addUndirectedEdgeWithKey(l,d,h,u):this.addDirectedEdgeWithKey(l,d,h,u)}),this;if(!Gt(t))throw new le("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!Gt(t.attributes))throw new le("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new le("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],ey(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new le("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],ty(s);let{source:u,target:d,attributes:h,undirected:c=l}=s,g;"key"in s?(g=e?c?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:c?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,g.call(this,s.key,u,d,h)):(g=e?c?this.mergeUndirectedEdge:this.mergeDirectedEdge:c?this.addUndirectedEdge:this.addDirectedEdge,g.call(this,u,d,h))}}return this}nullCopy(t){let e=new a(St({},this._options,t));return e.replaceAttributes(St({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=St({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new ye(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new ye("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new ye("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,kc(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,St({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,h;i.undirected&&u>d&&(h=u,u=d,d=h);let c=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[c]>"u"?n[c]=0:n[c]++,l+=`${n[c]}. `):l+=`[${o}]: `,l+=c,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!pc.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,vn(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(at.prototype[Symbol.for("nodejs.util.inspect.custom")]=at.prototype.inspect);ry.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?kc:sy;a.generateKey?at.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:at.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});mv(at);Av(at);Hv(at);Zv(at);var Ir=class extends at{constructor(t){let e=St({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new le("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new le('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},To=class extends at{constructor(t){let e=St({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new le("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new le('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},wo=class extends at{constructor(t){let e=St({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new le("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},So=class extends at{constructor(t){let e=St({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new le("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new le('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},Eo=class extends at{constructor(t){let e=St({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new le("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new le('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function zr(a){a.from=function(t,e){let n=St({},t.options,e),r=new a(n);return r.import(t),r}}zr(at);zr(Ir);zr(To);zr(wo);zr(So);zr(Eo);at.Graph=at;at.DirectedGraph=Ir;at.UndirectedGraph=To;at.MultiGraph=wo;at.MultiDirectedGraph=So;at.MultiUndirectedGraph=Eo;at.InvalidArgumentsGraphError=le;at.NotFoundGraphError=re;at.UsageGraphError=ye;var hy=_a(Cc(),1),Pc=0,Fc=1,Ic=2,Mc=3,Nc=4;var fy=500,gy=900,zc=.7,py=2500,my=1;function kl(a){return .6+Math.round(3*Math.log10(1+a))/2}function Ce(a){return"."+a}function Al(a){return a.slice(1)}var vy={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},Ro=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new Ir;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;gone={nodes:[],edges:[]};shifted=!1;unplaced=!1;groups=new Set;ebbed=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));o.forEach(l=>this.outside.delete(l)),[...this.nodes.keys()].filter(l=>!o.has(l)&&!this.outside.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);if(this.ebbed+=r,this.ebbed>=my){let o=Math.pow(1-zc,this.ebbed);this.ebbed=0;for(let[s,l]of this.rates)i.has(s)||this.flow(s,l,l*o)}}add(t,e,n){t.forEach((r,i)=>{this.targets.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(Ce(n))&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(Ce(n))&&this.style(n)),this.edges.forEach(({from:n,to:r},i)=>{(n===e||r===e||n===t||r===t)&&this.styleEdge(i)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(Al(e))),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),h=[e.get(u),e.get(d)];h[0]!==void 0&&h[1]!==void 0&&i.push(h[0],h[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,h=this.targets.get(l);n[2*u]=h?h[0]:NaN,n[2*u+1]=h?h[1]:NaN,r[u]=d==="input"?Mc:d==="output"?Nc:d!=="relay"||o.has(l)===s.has(l)?Pc:o.has(l)?Fc:Ic}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=py;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(Ce(r))&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(Ce(r),{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(Ce(r))){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(Ce(r)),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(Ce(n))){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/fy));this.graph.getNodeAttributes(Ce(n)).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/gy;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(Ce(n))&&(this.graph.forEachEdge(Ce(n),o=>this.cut(o)),this.graph.dropNode(Ce(n)),this.gone.nodes.push(Ce(n))),this.changedNodes.delete(n),this.groups.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(Ce(n)).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(Ce(t.id))){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(Ce(t.id),{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:vy[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",labelPosition:t.kind==="hypha"?"right":"below",zIndex:0}),t.kind==="species"&&this.groups.add(t.id),e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(Ce(t))&&!this.fading.has(t)&&this.fading.set(t,e)}scale=1;size(t){return this.scale*this.full(t)}full(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(Ce(t));if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),h=this.opacity(t),c=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==h||n.labelColor!==this.colours.ink||n.zIndex!==c)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:h,labelColor:this.colours.ink,zIndex:c}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(Ce(e.from))||!this.graph.hasNode(Ce(e.to)))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(Ce(e.from),Ce(e.to)))return;this.graph.addDirectedEdgeWithKey(t,Ce(e.from),Ce(e.to),{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-zc,n),i=this.rates.get(t)??0;this.flow(t,i,n===0?i:i+(e.passed/n-i)*r),this.styleEdge(t)}flow(t,e,n){n<.05?this.rates.delete(t):this.rates.set(t,n),(kl(n)!==kl(e)||n<.05)&&this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.gone.edges.push(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=kl(r),o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,h=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==h)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:h}),this.changedEdges.add(t))}};var Gc="layouts";function Oc(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function Wc(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...yy().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(Gc,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function yy(){try{let a=JSON.parse(localStorage.getItem(Gc)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function Co(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function Po(a,t){if(a){if(typeof a=="string")return Co(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?Co(a,t):void 0}}function by(a){if(Array.isArray(a))return a}function xy(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function _y(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Fe(a,t){return by(a)||xy(a,t)||Po(a,t)||_y()}function Q(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=Po(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function xn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function Do(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function Bc(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function Uc(a,t,e){return a[6]=t,a[7]=e,a}function ka(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],h=t[0],c=t[1],g=t[2],m=t[3],w=t[4],p=t[5],b=t[6],y=t[7],x=t[8];return a[0]=h*e+c*i+g*l,a[1]=h*n+c*o+g*u,a[2]=h*r+c*s+g*d,a[3]=m*e+w*i+p*l,a[4]=m*n+w*o+p*u,a[5]=m*r+w*s+p*d,a[6]=b*e+y*i+x*l,a[7]=b*n+y*o+x*u,a[8]=b*r+y*s+x*d,a}function Rl(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function Or(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function Ty(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function Aa(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,h=xn(),c=Math.min(u,d)-2*n,g=Ty(t,e);return r?(ka(h,Uc(xn(),s,l)),ka(h,Do(xn(),o)),ka(h,Bc(xn(),i)),ka(h,Do(xn(),u/c/2/g,d/c/2/g))):(ka(h,Do(xn(),2*(c/u)*g,2*(c/d)*g)),ka(h,Bc(xn(),-i)),ka(h,Do(xn(),1/o)),ka(h,Uc(xn(),-s,-l))),h}function Hc(a,t,e){var n=Or(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function Dl(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var Ri={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},$c=new Int8Array(4),Lo=new Int32Array($c.buffer,0,1),qc=new Float32Array($c.buffer,0,1),wy=/^\s*rgba?\s*\(/,Sy=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function Fo(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Ri)return Fo(Ri[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(wy.test(a)){var o=a.match(Sy);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function Vc(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=Fo(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Gr={};for(Ai in Ri)Gr[Ai]=_n(Ri[Ai]),Gr[Ri[Ai]]=Gr[Ai];var Ai;function Ey(a,t,e,n,r){return Lo[0]=n<<24|e<<16|t<<8|a,r&&(Lo[0]=Lo[0]&4278190079),qc[0]}function _n(a){if(a=a.toLowerCase(),typeof Gr[a]<"u")return Gr[a];var t=Fo(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=Ey(e,n,r,i,!0);return Gr[a]=o,o}function Ra(a,t){qc[0]=_n(a);var e=Lo[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Wr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function Ll(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function jc(a,t,e,n,r,i){var o=Dl(a,e,n,r,i),s=Fe(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var h=Fe(d,4),c=h[0],g=h[1],m=h[2],w=h[3];return[c,g,m,w]}function Xc(a){var t=Fo(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function ky(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function Zc(a){var t=ky(a,"string");return typeof t=="symbol"?t:t+""}function G(a,t,e){return(t=Zc(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function Kc(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function ae(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?Kc(Object(e),!0).forEach(function(n){G(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):Kc(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function Ae(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function Yc(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,Zc(n.key),n)}}function Re(a,t,e){return t&&Yc(a.prototype,t),e&&Yc(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Xa(a){return Xa=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Xa(a)}function Qc(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Qc=function(){return!!a})()}function Ay(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function Ry(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Ay(a)}function ct(a,t,e){return t=Xa(t),Ry(a,Qc()?Reflect.construct(t,e||[],Xa(a).constructor):t.apply(a,e))}function Cl(a,t){return Cl=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},Cl(a,t)}function ht(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&Cl(a,t)}function Dy(a){if(Array.isArray(a))return Co(a)}function Ly(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function Cy(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function fe(a){return Dy(a)||Ly(a)||Po(a)||Cy()}function ke(a){"@babel/helpers - typeof";return ke=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ke(a)}function In(a){return ke(a)==="object"&&a!==null&&"attribute"in a}function Di(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function Pl(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!In(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(Xc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function Fl(a,t){if(typeof a=="string"){var e=Vc(a).map(function(u){return u.toFixed(6)}),n=Fe(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function Da(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=Fl(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function Il(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function Ml(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
const float LOOP_PI = 3.141592653589793;

float loopWorldRadius() {
  float nodeWorldRadius = v_sourceNodeSize * u_correctionRatio / u_sizeRatio;
  return max(v_loopRadius * nodeWorldRadius, 0.001);
}

// Cubic B\xE9zier with P0 = P3 = source.
// Control points extend outward orthogonal to the node surface at exit/entry angles.
vec2 path_loop_position(float t, vec2 source, vec2 target) {
  float R = loopWorldRadius();
  float angle = v_loopAngle + (v_loopFixedOrientation > 0.5 ? u_cameraAngle : 0.0);
  float halfSpread = v_loopSpread * 0.5;

  float exitAngle = angle - halfSpread;
  float entryAngle = angle + halfSpread;

  // Control point distance: at t=0.5 the B\xE9zier reaches 0.75 * cpDist * cos(halfSpread)
  // from source. Solve for cpDist so the loop tip reaches exactly R.
  float cpDist = R / (0.75 * cos(halfSpread));

  vec2 cp1 = source + cpDist * vec2(cos(exitAngle), sin(exitAngle));
  vec2 cp2 = source + cpDist * vec2(cos(entryAngle), sin(entryAngle));

  float u = 1.0 - t;
  vec2 d1 = cp1 - source;
  vec2 d2 = cp2 - source;
  return source + 3.0 * t * u * (u * d1 + t * d2);
}

// Approximate arc length via chord sampling
float path_loop_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_loop_position(0.0, source, target);
  const int STEPS = 16;
  for (int i = 1; i <= STEPS; i++) {
    float t = float(i) / float(STEPS);
    vec2 cur = path_loop_position(t, source, target);
    len += length(cur - prev);
    prev = cur;
  }
  return len;
}
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var rh=_a(Pr());function Jc(a){return ke(a)==="object"&&"glsl"in a&&!("attributes"in a)}function eh(a){return ke(a)==="object"&&"glsl"in a&&!("attributes"in a)}var Li={shapes:[Di()],variables:{},layers:[Pl()],label:{},backdrop:{},labelAttachments:{}},Br={paths:[Il(),Ml()],extremities:[],variables:{},layers:[Da()],defaultHead:"none",defaultTail:"none",label:{}},Io=["nodes","topNodes"],Mo=["edges","topEdges"],No=[].concat(Mo,Io),th={nodes:Li,edges:Br,depthLayers:fe(No)};var Py=function(t){return t},Fy=function(t){return t*t},Iy=function(t){return t*(2-t)},My=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},Ny=function(t){return t*t*t},zy=function(t){return--t*t*t+1},Gy=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},Oy=function(t){return t===0?0:Math.pow(2,10*(t-1))},Wy=function(t){return t===1?1:1-Math.pow(2,-10*t)},By=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},Nl={linear:Py,quadraticIn:Fy,quadraticOut:Iy,quadraticInOut:My,cubicIn:Ny,cubicOut:zy,cubicInOut:Gy,exponentialIn:Oy,exponentialOut:Wy,exponentialInOut:By};function zo(a){return a?typeof a=="function"?a:Nl[a]:Nl.linear}function Gl(a){return ke(a)==="object"&&a!==null&&"attribute"in a}function ih(a){return typeof a=="function"}function oh(a){return ke(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function sh(a){return ke(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function lh(a){return ke(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var Uy={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Hy={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},$y={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function uh(a){return ae(ae({},Uy),a)}function dh(a){return ae(ae({},Hy),a)}function Ol(a){return ae(ae({},$y),a)}var qy={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Vy={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Oo={nodes:ae(ae({},qy),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:ae(ae({},Vy),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function jy(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function Xy(a){return"dict"in a}function Wo(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):ke(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Fe(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Ky(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function Yy(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var h;return(h=a.min)!==null&&h!==void 0?h:l}var c=(l-u)/(d-u);c=Math.max(0,Math.min(1,c));var g=zo(a.easing);c=g(c);var m=(i=a.min)!==null&&i!==void 0?i:0,w=(o=a.max)!==null&&o!==void 0?o:1;return m+c*(w-m)}function Zy(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function Qy(a,t,e){return Xy(a)?Zy(a,t):jy(a)?Yy(a,t):Ky(a,t)}function ch(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):ke(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Fe(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Go(a,t,e,n,r,i){if(a==null)return i;if(ke(a)!=="object"&&typeof a!="function")return a;if(oh(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:Go(o,t,e,n,r,i)}if(sh(a)){var s=Wo(a.whenState,e)?a.then:a.else;return s===void 0?i:Go(s,t,e,n,r,i)}if(lh(a)){var l=ch(a.whenData,t)?a.then:a.else;return l===void 0?i:Go(l,t,e,n,r,i)}if(ih(a)){var u=a(t,e,n,r);return u??i}if(Gl(a)){var d=Qy(a,t);return d??i}return a}function Mn(a){if(a==null)return"static";if(oh(a))return"graph-state";if(sh(a)){var t=Mn(a.then),e=a.else!==void 0?Mn(a.else):"static";return Tn("item-state",Tn(t,e))}if(lh(a)){var n=Mn(a.then),r=a.else!==void 0?Mn(a.else):"static";return Tn(n,r)}return ih(a)?"graph-state":(Gl(a),"static")}function Tn(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function Wl(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=Q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var h=d[u],c=0,g=Object.values(h);c<g.length;c++){var m=g[c];e=Tn(e,Mn(m))}else if("matchState"in s&&"cases"in s){e=Tn(e,"item-state");for(var w=s.cases,p=0,b=Object.values(w);p<b.length;p++)for(var y=b[p],x=0,v=Object.values(y);x<v.length;x++){var T=v[x];e=Tn(e,Mn(T))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=Tn(e,"item-state");var S=s.then;if(S&&ke(S)==="object")for(var D=0,A=Object.values(S);D<A.length;D++){var k=A[D];e=Tn(e,Mn(k))}var F=s.else;if(F&&ke(F)==="object")for(var I=0,M=Object.values(F);I<M.length;I++){var W=M[I];e=Tn(e,Mn(W))}}else if("whenData"in s){var N=s.then;if(N&&ke(N)==="object")for(var C=0,z=Object.values(N);C<z.length;C++){var O=z[C];e=Tn(e,Mn(O))}var H=s.else;if(H&&ke(H)==="object")for(var R=0,$=Object.values(H);R<$.length;R++){var U=$[R];e=Tn(e,Mn(U))}}else for(var q=0,j=Object.entries(s);q<j.length;q++){var ee=Fe(j[q],2),ie=ee[0],me=ee[1];if(!Ul.has(ie)&&(e=Tn(e,Mn(me)),(ie==="x"||ie==="y")&&Gl(me))){var pe=me.attribute;ie==="x"&&!n&&(n=pe),ie==="y"&&!r&&(r=pe)}}}}catch(Ve){i.e(Ve)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var ca={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},Bl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Ul=new Set(["when","whenState","whenData","then","else"]),nh=Object.keys(ca),Jy=Object.values(ca),ah=Object.keys(Bl),eb=Object.values(Bl);function Ur(a,t,e,n,r,i,o){for(var s in t){var l;if(!Ul.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=Go(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function hh(a,t,e,n,r,i,o){var s=Q(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,h=String((d=e[u.matchData])!==null&&d!==void 0?d:""),c=u.cases;h in c&&Ur(a,c[h],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var g,m=String((g=n[u.matchState])!==null&&g!==void 0?g:""),w=u.cases;m in w&&Ur(a,w[m],e,n,r,i,o)}else if("when"in u&&"then"in u){var p=u.when;if(!p(e,n,r,i))continue;Ur(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!Wo(u.whenState,n))continue;Ur(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!ch(u.whenData,e))continue;Ur(a,u.then,e,n,r,i,o)}else Ur(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function Hl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=nh.length;l<u;l++)s[nh[l]]=Jy[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,h,c,g,m;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(h=t.y)!==null&&h!==void 0?h:0,o.size=(c=t.size)!==null&&c!==void 0?c:10,o.color=(g=t.color)!==null&&g!==void 0?g:"#666",o.label=(m=t.label)!==null&&m!==void 0?m:"",o}var w=Array.isArray(a)?a:[a];return hh(s,w,t,e,n,r,ca),o}function $l(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=ah.length;l<u;l++)s[ah[l]]=eb[l];if(!a){var d,h,c;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(h=t.color)!==null&&h!==void 0?h:"#ccc",o.label=(c=t.label)!==null&&c!==void 0?c:"",o}var g=Array.isArray(a)?a:[a];return hh(s,g,t,e,n,r,Bl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function tb(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(ke(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(ke(a)==="object"&&"whenState"in a){var u,d=a,h=Wo(d.whenState,t),c=h?d.then:d.else;return c===void 0?e:typeof c=="function"?(u=c(t))!==null&&u!==void 0?u:e:c??e}return(r=a)!==null&&r!==void 0?r:e}function ql(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=Q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&ke(l)==="object"&&zl(e,l,t)}else if("whenState"in o&&"then"in o){var u=Wo(o.whenState,t),d=u?o.then:o.else;d&&ke(d)==="object"&&zl(e,d,t)}else zl(e,o,t)}}catch(h){r.e(h)}finally{r.f()}return e}function zl(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=Fe(r[n],2),o=i[0],s=i[1];Ul.has(o)||(a[o]=tb(s,e))}}var Bo=(function(a){function t(){var e;return Ae(this,t),e=ct(this,t),e.rawEmitter=e,e}return ht(t,a),Re(t)})(rh.EventEmitter);var fh=th;function Vl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function gh(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function Hr(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function ph(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function Ka(a,t,e){e?a.add(t):a.delete(t)}var vh=_a(jl());var yh={easing:"quadraticInOut",duration:150};function La(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function Xl(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function Uo(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function Kl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function Yl(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function bh(a){if(!(0,vh.default)(a))throw new Error("Sigma: invalid graph instance.")}function Ho(a){var t=Fe(a.x,2),e=t[0],n=t[1],r=Fe(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(c){return{x:.5+(c.x-l)/s,y:.5+(c.y-u)/s}};return d.applyTo=function(h){h.x=.5+(h.x-l)/s,h.y=.5+(h.y-u)/s},d.inverse=function(h){return{x:l+s*(h.x-.5),y:u+s*(h.y-.5)}},d.ratio=s,d}var $o={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function qo(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function xh(a){return gh({},$o,a)}var nb=new Set(["italic","oblique"]),ab=new Set(["bold","bolder","lighter"]);function Vo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(nb.has(s))e=s,i=o+1;else if(ab.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function $r(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function Ci(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var Lh=_a(Pr());function rb(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function Zl(a){var t=0;return a.forEach(function(e){return t+=rb(e)}),t}function Ch(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function Jl(a,t){return Ch("VERTEX",a,t)}function eu(a,t){return Ch("FRAGMENT",a,t)}function tu(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function _h(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function mt(a){return a%1===0?a.toFixed(1):a.toString()}var Qo=new Map,Ph=new Map,ib=0;function Fh(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return mt(r)}function Jo(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(fe(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return mt((s=o.value)!==null&&s!==void 0?s:0)})),fe(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function ob(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(Fh(a,o))}),i=[].concat(fe(n),fe(r));return i.length>0&&(e+="#"+i.join("#")),e}function sb(a){var t=ob(a);if(!Qo.has(t)){var e={},n=Q(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}Qo.set(t,{shape:a,uniformValues:e,slug:t}),Ph.set(t,ib++)}return t}function Ni(a){var t;return(t=Ph.get(a))!==null&&t!==void 0?t:-1}function Ih(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=Q(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function lb(){return Ih(Array.from(Qo.values()).map(function(a){return a.shape}))}function ub(a){var t=Array.from(Qo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=Fe(n,2),o=i[0],s=i[1].shape,l=Jo(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):Fh(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function nu(a){return Ih(a)}function zi(a){return fe(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function db(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(h){return Jo(h,"uv","size")},n=function(h){var c,g;return(c=h.inradiusFactorGLSL)!==null&&c!==void 0?c:mt((g=h.inradiusFactor)!==null&&g!==void 0?g:1)};if(a.length===1){var r=a[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(e(r),`;
  context.inradiusFactor = `).concat(n(r),`;
}
`)}var i=a.map(function(d,h){return"    case ".concat(h,": // ").concat(d.name,`
      context.sdf = `).concat(e(d),`;
      context.inradiusFactor = `).concat(n(d),`;
      break;`)}).join(`
`),o=a[0],s="",l="shapeId";if(t&&t.length>1){var u=t.map(function(d,h){return"    case ".concat(d,": return ").concat(h,"; // ").concat(a[h].name)}).join(`
`);s=`
int globalToLocalShapeId(int globalId) {
  switch (globalId) {
`.concat(u,`
    default: return 0;
  }
}
`),l="globalToLocalShapeId(shapeId)"}return"".concat(s,`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  switch (`).concat(l,`) {
`).concat(i,`
    default:
      context.sdf = `).concat(e(o),`;
      context.inradiusFactor = `).concat(n(o),`;
  }
}
`)}var Vr={right:0,left:1,above:2,below:3,over:4},jr=5,au=3,Mh=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Gi=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Nh=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,cb=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,hb=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,fb=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,gb=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,zh=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,ru=2,ha=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ru,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Za=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ru,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),pb=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ru,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Xr=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function mb(a,t){var e=function(o){return Jo(o,"uv","size")};if(a.length===1)return{code:Th(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(Th("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function Th(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function vb(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Xa(a))!==null;);return a}function Ql(){return Ql=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=vb(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},Ql.apply(null,arguments)}function Et(a,t,e,n){var r=Ql(Xa(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var yb=1024,bb=1.5,xb=4096,Gh=-1,es=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:yb;Ae(this,a),G(this,"texture",null),G(this,"dirty",!1),G(this,"dirtyRangeStart",1/0),G(this,"dirtyRangeEnd",-1),G(this,"indexMap",new Map),G(this,"freeIndices",[]),G(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return Re(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,xb),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*bb)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),h=Math.max(r,u),c=Math.min(i,d);if(h<c){var g=h-u,m=c-h,w=this.data.subarray(h*4,c*4);e.texSubImage2D(e.TEXTURE_2D,0,g,l,m,1,e.RGBA,e.FLOAT,w)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function wn(a){var t={},e={},n=0,r=Q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){r.e(h)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var ts=(function(a){function t(e,n,r){var i;return Ae(this,t),i=ct(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return ht(t,a),Re(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(es);function ns(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var h=t.offsets[d];if(h!==void 0){var c=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:h,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(c!=null&&c.getAttributeData)})}}}}catch(g){s.e(g)}finally{s.f()}}return n}function as(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var h=r.get(l.sourceIndex-i);d=h.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var c=typeof d=="string"?d:l.defaultColor||n,g=Ra(c),m=Fe(g,4),w=m[0],p=m[1],b=m[2],y=m[3];e[u]=w/255,e[u+1]=p/255,e[u+2]=b/255,e[u+3]=y/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var x=Array.isArray(d)?d:null;if(x)for(var v=0;v<l.size;v++){var T;e[u+v]=(T=x[v])!==null&&T!==void 0?T:0}}}}var jo=["r","g","b","a"];function qr(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,h=t.outputPrefix,c=h===void 0?"v_":h,g=[];g.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),g.push("");for(var m=0;m<r;m++)g.push("  ivec2 ".concat(s,"Coord").concat(m," = ivec2((").concat(s,"BaseTexel + ").concat(m,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(m,") / ").concat(u,");")),g.push("  vec4 ".concat(s,"Texel").concat(m," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(m,", 0);"));g.push("");for(var w=[],p=function(){var v=y[b],T=n[v],S=e[v],D=Math.floor(S/4),A=S%4,k="".concat(s,"Texel").concat(D),F="".concat(s,"Texel").concat(D+1),I="".concat(s,"Fetched_").concat(v);if(T.size===1)g.push("  float ".concat(I," = ").concat(k,".").concat(jo[A],";"));else if(T.size===4&&A===0)g.push("  vec4 ".concat(I," = ").concat(k,";"));else{var M=A+T.size;if(M<=4){var W="vec".concat(T.size),N=jo.slice(A,M).join("");g.push("  ".concat(W," ").concat(I," = ").concat(k,".").concat(N,";"))}else{var C=T.size===4?"vec4":"vec".concat(T.size),z=jo.slice(A).map(function(R){return"".concat(k,".").concat(R)}),O=jo.slice(0,M-4).map(function(R){return"".concat(F,".").concat(R)}),H=[].concat(fe(z),fe(O)).join(", ");g.push("  ".concat(C," ").concat(I," = ").concat(C,"(").concat(H,");"))}}w.push("  ".concat(c).concat(v," = ").concat(I,";"))},b=0,y=o;b<y.length;b++)p();return{fetchCode:g.join(`
`),varyingAssignments:w.join(`
`)}}function iu(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var _b=G(G(G(G(G(G(G(G({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Xo(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var Qa=(function(){function a(t,e,n){Ae(this,a),G(this,"floats",new Float32Array),G(this,"ints",new Uint32Array),G(this,"constantArray",new Float32Array),G(this,"capacity",0),G(this,"verticesCount",0),G(this,"bufferGeneration",0),G(this,"uploadedGeneration",new Map),G(this,"constantBufferGeneration",0),G(this,"uploadedConstantGeneration",new Map),G(this,"renderOffset",0),G(this,"renderCount",-1),G(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),G(this,"shadersLogged",!1),G(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=Zl(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Xo(r.VERTEX_SHADER_SOURCE),Xo(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Zl(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return Re(a,[{key:"kill",value:function(){_h(this.normalProgram),this.pickProgram&&_h(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Jl(n,r),u=eu(n,i),d=tu(n,[l,u]),h={};this.UNIFORMS.forEach(function(m){var w=n.getUniformLocation(d,m);w&&(h[m]=w)});var c={};this.ATTRIBUTES.forEach(function(m){c[m.name]=n.getAttribLocation(d,m.name)});var g;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(m){c[m.name]=n.getAttribLocation(d,m.name)}),g=n.createBuffer(),g===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:g||{},uniformLocations:h,attributeLocations:c,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=_b[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Zl(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;iu(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Xo(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Xo(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Fa=2,Oi=7,Oh={below:0,above:1,left:2,right:3};function Tb(){var a=`#version 300 es
precision highp float;

uniform mat3 u_matrix;
uniform vec2 u_resolution;
uniform float u_labelPixelSnapping;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;

uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

// Atlas size is fixed at 2048\xD72048 \u2014 matches AttachmentManager.ATLAS_SIZE.
uniform sampler2D u_atlasTexture;
const vec2 u_atlasSize = vec2(2048.0);

// Per-instance
in float a_nodeIndex;           // node-data texture index
in vec4 a_atlasRect;            // x, y, width, height in atlas pixels
in vec2 a_attachmentSize;       // attachment dimensions (CSS px)
in float a_positionMode;        // label position: 0=right 1=left 2=above 3=below 4=over
in float a_attachmentPlacement; // 0=below 1=above 2=left 3=right (relative to label)
in float a_labelWidth;          // label width (CSS px)
in float a_labelHeight;         // label height: font line box (CSS px)
in float a_textHeight;          // actual glyph height (CSS px)
in float a_labelAngle;          // label rotation angle (radians)

// Per-vertex (constant)
in vec2 a_quadCorner;           // [-1,-1], [1,-1], [-1,1], [1,1]

out vec2 v_texCoord;

`.concat(ha,`
`).concat(Za,`
`).concat(Xr,`
`).concat(zh,`
`).concat(Gi,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePos = nodeData.xy;
  float nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; we just read the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  vec3 nodeClip = u_matrix * vec3(nodePos, 1.0);

  // Node radius in physical pixels (matches label/background).
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusPixels = nodeRadiusGraphSpace * matrixScaleX * u_resolution.x / 2.0;

  // CSS-px inputs -> physical px, scaled by the zoom-dependent label ratio, so
  // the attachment stays glued to the label box exactly as the label scales.
  float zoomScale = u_zoomLabelSizeRatio;
  vec2 labelHalf = vec2(a_labelWidth, a_labelHeight) * 0.5 * zoomScale * u_pixelRatio;
  vec2 attachHalf = a_attachmentSize * 0.5 * zoomScale * u_pixelRatio;
  float gap = `).concat(Fa.toFixed(1),` * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Graph-aligned labels add the camera angle so the attachment orbits with the box.
  mat2 labelRotMat = rotate2D(a_labelAngle - labelRotation * u_cameraAngle);

  // Label box center relative to the node center (pre-rotation). The shape-aware
  // edge distance comes from the frame texture, so placement matches the label.
  vec2 boxCenter = vec2(0.0);
  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * 0.5 * zoomScale * u_pixelRatio;
    boxCenter = labelBoxCenter(a_positionMode, labelStart, labelHalf, textHalf);
  }

  // Horizontal anchor of below/above attachments tracks the label position, so
  // the attachment hangs from the label edge nearest the node (or is centered
  // when the label itself is node-centered): right->left, left->right, else center.
  float anchorX = 0.0;
  if (a_positionMode < 0.5) anchorX = -labelHalf.x + attachHalf.x;       // right label
  else if (a_positionMode < 1.5) anchorX = labelHalf.x - attachHalf.x;   // left label

  // Attachment center relative to the box (pre-rotation, Y-down). This offset
  // depends only on the box, the gap and the attachment size \u2014 never the shape.
  vec2 attachCenter;
  if (a_attachmentPlacement < 0.5) {
    // below
    attachCenter = boxCenter + vec2(anchorX, labelHalf.y + gap + attachHalf.y);
  } else if (a_attachmentPlacement < 1.5) {
    // above
    attachCenter = boxCenter + vec2(anchorX, -(labelHalf.y + gap + attachHalf.y));
  } else if (a_attachmentPlacement < 2.5) {
    // left, top-aligned
    attachCenter = boxCenter + vec2(-(labelHalf.x + gap + attachHalf.x), -labelHalf.y + attachHalf.y);
  } else {
    // right, top-aligned
    attachCenter = boxCenter + vec2(labelHalf.x + gap + attachHalf.x, -labelHalf.y + attachHalf.y);
  }

  // Rotate the whole assembly by the label angle, around the node center.
  vec2 rotatedCenter = labelRotMat * attachCenter;
  vec2 cornerOffset = labelRotMat * (a_quadCorner * attachHalf);

  // Node center in screen px (Y-down).
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;

  // Snap node center to the pixel grid so label/backdrop/attachment move as one.
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Snap the quad's top-left to integer pixels so atlas texels map 1:1.
  vec2 centerScreen = nodeScreen + rotatedCenter + snapDelta;
  vec2 topLeft = centerScreen - attachHalf;
  topLeft = mix(topLeft, round(topLeft), u_labelPixelSnapping);
  centerScreen = topLeft + attachHalf;

  vec2 vertexScreen = centerScreen + cornerOffset;
  gl_Position = vec4(
    vertexScreen.x * 2.0 / u_resolution.x - 1.0,
    1.0 - vertexScreen.y * 2.0 / u_resolution.y,
    0.0, 1.0
  );

  vec2 texOrigin = a_atlasRect.xy / u_atlasSize;
  vec2 texSize = a_atlasRect.zw / u_atlasSize;
  vec2 uv = (a_quadCorner + 1.0) / 2.0;
  v_texCoord = texOrigin + uv * texSize;
}
`);return a}var wb=`#version 300 es
precision highp float;

uniform sampler2D u_atlasTexture;

in vec2 v_texCoord;

layout(location = 0) out vec4 fragColor;
#ifdef PICKING_MODE
layout(location = 1) out vec4 pickColor;
#endif

void main() {
  // Canvas textures are premultiplied; output directly for (ONE, 1-SRC_ALPHA) blending
  vec4 color = texture(u_atlasTexture, v_texCoord);
  if (color.a < 0.01) discard;
  fragColor = color;
#ifdef PICKING_MODE
  pickColor = vec4(0.0); // Attachments are not pickable
#endif
}
`;function Sb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:jr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Tb(),h=wb,c=(function(g){function m(){var w;Ae(this,m);for(var p=arguments.length,b=new Array(p),y=0;y<p;y++)b[y]=arguments[y];return w=ct(this,m,[].concat(b)),G(w,"totalCount",0),G(w,"bufferCapacity",0),w}return ht(m,g),Re(m,[{key:"getDefinition",value:function(){var p=WebGL2RenderingContext,b=p.FLOAT,y=p.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:h,METHOD:y,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(p,b){var y=this.floats,x=p*this.STRIDE;y[x++]=b.nodeIndex,y[x++]=b.atlasX,y[x++]=b.atlasY,y[x++]=b.atlasW,y[x++]=b.atlasH,y[x++]=b.attachWidth,y[x++]=b.attachHeight,y[x++]=b.positionMode,y[x++]=b.attachmentPlacement,y[x++]=b.labelWidth,y[x++]=b.labelHeight,y[x++]=b.textHeight,y[x++]=b.labelAngle}},{key:"setUniforms",value:function(p,b){var y=b.gl,x=b.uniformLocations;y.uniformMatrix3fv(x.u_matrix,!1,p.matrix),y.uniform2f(x.u_resolution,p.width*p.pixelRatio,p.height*p.pixelRatio),y.uniform1f(x.u_labelPixelSnapping,p.labelPixelSnapping),y.uniform1f(x.u_sizeRatio,p.sizeRatio),y.uniform1f(x.u_correctionRatio,p.correctionRatio),y.uniform1f(x.u_cameraAngle,p.cameraAngle),y.uniform1f(x.u_pixelRatio,p.pixelRatio),y.uniform1f(x.u_labelMargin,m.labelMargin),y.uniform1f(x.u_zoomLabelSizeRatio,1/u(p.zoomRatio)),y.uniform1i(x.u_nodeDataTexture,p.nodeDataTextureUnit),y.uniform1i(x.u_nodeDataTextureWidth,p.nodeDataTextureWidth),y.uniform1i(x.u_nodeFrameTexture,p.nodeFrameTextureUnit),y.uniform1i(x.u_nodeFrameTextureWidth,p.nodeFrameTextureWidth),y.uniform1i(x.u_atlasTexture,Oi)}},{key:"reallocateAttachments",value:function(p){this.totalCount=p,p>this.bufferCapacity&&(this.bufferCapacity=Math.max(p,Math.ceil(this.bufferCapacity*1.5)||10),Et(m,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(p,b){var y=b.gl;this.totalCount!==0&&y.drawArraysInstanced(p,0,this.VERTICES,this.totalCount)}}])})(Qa);return G(c,"labelMargin",l),new c(a,t,e)}var Ca=5;function rs(a,t){return[].concat(fe(t),fe(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Kr(a,t){var e=wn(rs(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=Q(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return ae(ae({},e),{},{offsets:r,specs:i})}function Eb(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(g){return g.uniforms}).filter(function(g){return e.has(g.name)||n.has(g.name)?!1:(n.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),i=t.flatMap(function(g){return g.uniforms}).filter(function(g){return e.has(g.name)||n.has(g.name)?!1:(n.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),o=rs(a,t),s=new Set,l=o.flatMap(function(g){return g.attributes}).filter(function(g){var m=g.name.replace(/^a_/,"");return s.has(m)?!1:(s.add(m),!0)}).map(function(g){var m=g.name.replace(/^a_/,""),w=g.size===1?"float":"vec".concat(g.size);return"out ".concat(w," v_").concat(m,";")}).join(`
`),u=qr(wn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,h=u.varyingAssignments,c=`#version 300 es

// Standard node attributes (per instance) - minimal buffer usage
in float a_nodeIndex;  // Index into node data texture AND layer attribute texture
in vec4 a_id;          // Node ID for picking
in float a_opacity;    // Node opacity, applied once to the final fragment

// Constant attributes (per vertex, same for all instances)
in vec2 a_quadCorner;  // (-1,-1), (1,-1), (1,1), (-1,1) for quad corners

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;

// Layer attribute texture uniforms
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

`.concat(r,`
`).concat(i,`

// Standard varyings
out vec2 v_uv;                    // Normalized coordinates [-1, 1]
out vec4 v_id;
out float v_opacity;
out float v_antialiasingWidth;    // Width for antialiasing in UV space
out float v_pixelSize;            // Node size in pixels (for pixel-mode borders)
out float v_pixelToUV;            // Conversion factor: multiply by this to convert screen pixels to UV units
out float v_shapeId;              // Shape ID for multi-shape programs

// Layer varyings
`).concat(l,`

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(ha,`
`).concat(Za,`

void main() {
  // Fetch node geometry: vec4(x, y, size, shapeId).
  int nodeIdx = int(a_nodeIndex);

  // Hidden nodes are flagged with a negative row by NodeProgram.process(). Push
  // the whole quad outside the clip volume: every vertex lands at the same
  // out-of-range position, so the primitive is fully clipped and rasterizes
  // nothing \u2014 neither to the frame buffer nor to the picking buffer.
  if (nodeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    return;
  }

  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_position = nodeData.xy;
  float a_size = nodeData.z;
  v_shapeId = nodeData.w;  // Pass shape ID to fragment shader

  // Per-node rotation alignment: 0 = viewport (screen-upright), 1 = graph.
  float nodeRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).r;

`).concat(d,`

  // Calculate the actual size in pixels
  float size = a_size * u_correctionRatio / u_sizeRatio * 2.0;

  // In PICKING_MODE, inflate the quad by nodePickingPadding pixels on each side
  #ifdef PICKING_MODE
    float paddedSize = size + u_pickingPadding * u_correctionRatio;
    vec2 offset = a_quadCorner * paddedSize;
  #else
    vec2 offset = a_quadCorner * size;
  #endif
  // Counter-rotate the quad offset so viewport-aligned nodes stay upright as the
  // camera turns. Graph-aligned nodes (nodeRotation=1) skip it and turn with the
  // camera. The angle scales by (1 - nodeRotation) so both fall out of one path.
  {
    float ca = u_cameraAngle * (1.0 - nodeRotation);
    float c = cos(ca);
    float s = sin(ca);
    offset = mat2(c, s, -s, c) * offset;
  }
  vec2 position = a_position + offset;

  gl_Position = vec4(
    (u_matrix * vec3(position, 1)).xy,
    0,
    1
  );

  // In PICKING_MODE, UV is scaled beyond [-1, 1] to match the inflated quad
  #ifdef PICKING_MODE
    v_uv = a_quadCorner * (paddedSize / size);
  #else
    v_uv = a_quadCorner;
  #endif

  // Pass ID to fragment shader
  v_id = a_id;
  v_opacity = a_opacity;

  // Pass pixel size for layers that need pixel-mode calculations
  // Multiply by 2 because 'size' is half-width (offset from center), not full diameter
  v_pixelSize = size * 2.0;

  // Conversion factor from screen pixels to UV units
  // Same derivation as v_antialiasingWidth which represents ~1 pixel in UV space
  // P pixels in UV space = P * u_correctionRatio / size
  v_pixelToUV = u_correctionRatio / size;

  // We use an antialiasing width of 1px (so v_pixelToUV)
  v_antialiasingWidth = v_pixelToUV;

  // Pass layer attributes to fragment shader (fetched from texture)
`).concat(h,`
}
`);return c}function kb(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(m,w){var p="layer_".concat(m.name),b=[].concat(fe(m.attributes.map(function(y){return"v_".concat(y.name.replace(/^a_/,""))})),fe(m.uniforms.map(function(y){return y.name}))).join(", ");return"  // Layer ".concat(w+1,": ").concat(m.name,`
  color = blendOver(color, `).concat(p,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),l=t.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),u=new Set,d=rs(a,t).flatMap(function(m){return m.attributes}).filter(function(m){var w=m.name.replace(/^a_/,"");return u.has(w)?!1:(u.add(w),!0)}).map(function(m){var w=m.name.replace(/^a_/,""),p=m.size===1?"float":"vec".concat(m.size);return"in ".concat(p," v_").concat(w,";")}).join(`
`),h=nu(a),c=db(a,e),g=`#version 300 es
precision highp float;

// Standard varyings
in vec2 v_uv;
in vec4 v_id;
in float v_opacity;
in float v_antialiasingWidth;
in float v_pixelSize;
in float v_pixelToUV;
in float v_shapeId;  // Shape ID for multi-shape programs

// Standard uniforms (needed for some layer calculations like pixel-mode borders)
uniform float u_correctionRatio;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Shape uniforms
`.concat(s,`

// Layer uniforms
`).concat(l,`

// Layer varyings
`).concat(d,`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

// LayerContext struct - provides rendering context to all layers
struct LayerContext {
  float sdf;             // Signed distance from shape boundary (negative inside)
  vec2 uv;               // UV coordinates [-1, 1], center at (0,0)
  float shapeSize;       // Effective shape size (~diameter) in UV space (1.0 - aaWidth)
  float shapeHalfSize;   // Effective shape half size (~radius) in UV space
  float pixelSize;       // Node full size (~diameter) in screen pixels
  float aaWidth;         // Anti-aliasing width for smooth transitions
  float correctionRatio; // Scaling factor for consistent rendering across zoom levels
  float pixelToUV;       // Conversion factor: multiply screen pixels by this to get UV units
  float inradiusFactor;  // Ratio of inradius to circumradius (shape depth factor)
};

LayerContext context;  // Global instance, populated before layer calls

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// SDF shape functions
`).concat(h,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(c,`

// Layer functions
`).concat(t.map(function(m){return m.glsl}).join(`

`),`

void main() {
  // 1. Setup LayerContext (available to all layer functions)
  context.shapeSize = 1.0 - v_antialiasingWidth;
  context.shapeHalfSize = context.shapeSize * 0.5;
  context.pixelSize = v_pixelSize;
  context.uv = v_uv;
  context.aaWidth = v_antialiasingWidth;
  context.correctionRatio = u_correctionRatio;
  context.pixelToUV = v_pixelToUV;

  // Query shape SDF based on shapeId (sets context.sdf and context.inradiusFactor)
  queryNodeSDF(int(v_shapeId), v_uv, context.shapeSize);

  // 2. Early discard for pixels fully outside the shape (with AA margin)
  // In PICKING_MODE, allow extra fragments up to the picking padding distance
  #ifdef PICKING_MODE
    if (context.sdf > u_pickingPadding * v_pixelToUV + context.aaWidth) discard;
  #else
    if (context.sdf > context.aaWidth) discard;
  #endif

  // 3. Apply layers sequentially with "over" compositing
  vec4 color = vec4(0.0);

`).concat(r,`

  #ifdef PICKING_MODE
    // Picking pass: output node ID for pixels within the picking area.
    if (context.sdf > u_pickingPadding * v_pixelToUV) discard;
    fragColor = v_id;
  #else
`).concat(n?`    // Visual pass: apply antialiasing at shape boundary, node opacity once
    // smoothstep provides smooth transition from opaque to transparent
    float alpha = smoothstep(context.aaWidth, -context.aaWidth, context.sdf) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) shape boundary, node opacity applied once
    float alpha = (context.sdf < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    // Mix with transparent to fade both color AND alpha together (avoids bright halo)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return g}function Ab(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function Rb(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function wh(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:Eb(t,e),fragmentShader:kb(t,e,n,i),uniforms:Ab(t,e),attributes:Rb()}}function Wh(a,t,e){var n=Kr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function Db(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=qr(Kr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(mt((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(mt((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var h,c=i?i[d]:d;return"    case ".concat(c,": inradiusFactor = ").concat(mt((h=u.inradiusFactor)!==null&&h!==void 0?h:1),"; break;")}).join(`
`),`
    default: break;
  }`),l=`#version 300 es

in float a_nodeIndex;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in vec4 a_backdropColor;
in vec4 a_backdropShadowColor;
in float a_backdropShadowBlur;
in float a_backdropPadding;
in vec4 a_backdropBorderColor;
in vec4 a_backdropExtra; // [borderWidth, cornerRadius, labelPadding, area]
in vec2 a_labelBoxOffset;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

out vec2 v_uv;
out vec2 v_nodeCenter;
out float v_nodeRadius;
out vec2 v_labelCenter;
out vec2 v_labelHalfSize;
out float v_aaWidth;
out float v_shapeId;
out float v_nodeRotation;
out float v_labelAngle;
out vec4 v_backdropColor;
out vec4 v_backdropShadowColor;
out float v_backdropShadowBlur;
out float v_backdropPadding;
out vec4 v_backdropBorderColor;
out float v_backdropBorderWidth;
out float v_backdropCornerRadius;
out float v_backdropArea;
`.concat(Wh(n,r,"out"),`

`).concat(ha,`
`).concat(Za,`
`).concat(Xr,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Node data: (x, y, size, shapeId). shapeId (global) is forwarded to the
  // fragment shader, which keeps the shape SDF for the outline.
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;
  float shapeId = nodeData.w;

  // Per-node rotation alignment (0 = viewport, 1 = graph). nodeRotation drives
  // the fragment's shape outline; labelRotation turns the label box with camera.
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;
  v_nodeRotation = nodeRotation;

  `).concat(Mh,`
  // CSS pixel attributes are multiplied by u_pixelRatio to match nodeRadiusPixels,
  // which is already in physical pixels (nodeRadiusNDC * u_resolution.x / 2.0).
  float padding = a_backdropPadding * u_pixelRatio;
  float shadowBlur = a_backdropShadowBlur * u_pixelRatio;
  // Unpack a_backdropExtra: [borderWidth, cornerRadius, labelPadding, area]
  float borderWidth = a_backdropExtra.x * u_pixelRatio;
  float cornerRadius = a_backdropExtra.y * u_pixelRatio;
  float labelPad = a_backdropExtra.z * u_pixelRatio;
  float backdropArea = a_backdropExtra.w;
  // Use 2x shadowBlur so the Gaussian fully decays before the quad edge
  float totalExpansion = shadowBlur * 2.0 + borderWidth;
  float enlargedRadius = nodeRadiusPixels + padding;

  // Circumscribed radius for the quad bounds. Non-circular shapes reach past
  // their inradius out to their circumradius (= enlargedRadius / inradiusFactor),
  // in any direction once rotated. The axis-aligned quad must contain that, or
  // the fill/shadow gets clipped (square corners, triangle tip, etc.).
  `).concat(s,`
  float boundRadius = enlargedRadius / inradiusFactor;

  // Apply zoom-dependent label size scaling
  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;

  // Only apply labelPad when a label is actually present
  float effectiveLabelPad = labelW > 0.0 ? labelPad : 0.0;
  vec2 labelHalfSize = vec2(labelW * 0.5 + effectiveLabelPad, labelH * 0.5 + effectiveLabelPad);
  vec2 labelOffset = vec2(0.0);

  // Effective label angle: intrinsic angle plus the camera angle when the label
  // is graph-aligned, so the box orbits the node in lockstep with the frame-pass.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 snapDelta = vec2(0.0);

  if (labelW > 0.0) {
    // labelW > 0.0 means this node's label is displayed, so the frame-pass wrote
    // its edge distance this frame.
    float edgeDistPixels = nodeRadiusPixels * readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;
    // labelMargin matches the label shader's margin (gap from node edge to text)
    float labelStart = edgeDistPixels + labelMargin;
    // Above/below center on the actual glyph height, not the font line box, so
    // the box stays aligned with the rendered text (matches labelBoxCenter()).
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;

    // Snap node center to pixel grid so label/backdrop/attachment move as a unit
    vec2 nodeScreen = vec2(
      (nodeClip.x + 1.0) * u_resolution.x,
      (1.0 - nodeClip.y) * u_resolution.y
    ) * 0.5;
    snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

    if (a_positionMode < 0.5) {
      // Right: box spans from node center to text end + padding
      float boxRightEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(boxRightEdge * 0.5, 0.0);
      labelHalfSize.x = boxRightEdge * 0.5;
    } else if (a_positionMode < 1.5) {
      // Left: mirror of right
      float boxLeftEdge = labelStart + labelW + labelPad;
      labelOffset = vec2(-boxLeftEdge * 0.5, 0.0);
      labelHalfSize.x = boxLeftEdge * 0.5;
    } else if (a_positionMode < 2.5) {
      // Above: text bottom at labelStart, centered horizontally
      labelOffset = vec2(0.0, -(labelStart + textHalf));
    } else if (a_positionMode < 3.5) {
      // Below: text top at labelStart, centered horizontally
      labelOffset = vec2(0.0, labelStart + textHalf);
    }
    // over (>=4): labelOffset stays (0,0) \u2014 text centered on the node.

    // The attachment-cover shift is in label space (like the attachment itself),
    // so rotate it together with the position offset \u2014 otherwise the box drifts
    // off the attachment as the label angle grows.
    labelOffset = labelRotMat * (labelOffset + a_labelBoxOffset * zoomScale * u_pixelRatio);
  }

  // For node-only mode, zero out label dimensions
  if (backdropArea > 0.5 && backdropArea < 1.5) {
    labelHalfSize = vec2(0.0);
    labelOffset = vec2(0.0);
  }

  vec2 minBound, maxBound;

  bool hasLabelBounds = labelW > 0.0 && (backdropArea > 1.5 || backdropArea < 0.5);

  if (hasLabelBounds) {
    // Union with label bounds (area=both) or label-only bounds (area=label)
    vec2 labelMin, labelMax;

    if (a_labelAngle != 0.0) {
      vec2 corner1 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, -labelHalfSize.y);
      vec2 corner2 = labelOffset + labelRotMat * vec2(labelHalfSize.x, -labelHalfSize.y);
      vec2 corner3 = labelOffset + labelRotMat * vec2(labelHalfSize.x, labelHalfSize.y);
      vec2 corner4 = labelOffset + labelRotMat * vec2(-labelHalfSize.x, labelHalfSize.y);
      labelMin = min(min(corner1, corner2), min(corner3, corner4));
      labelMax = max(max(corner1, corner2), max(corner3, corner4));
    } else {
      labelMin = labelOffset - labelHalfSize;
      labelMax = labelOffset + labelHalfSize;
    }

    if (backdropArea > 1.5) {
      // Label-only: bounds from label rect only
      minBound = labelMin - totalExpansion;
      maxBound = labelMax + totalExpansion;
    } else {
      // Both: union of node + label
      minBound = min(-vec2(boundRadius), labelMin) - totalExpansion;
      maxBound = max(vec2(boundRadius), labelMax) + totalExpansion;
    }
  } else {
    // Node-only or no visible label
    float totalRadius = boundRadius + totalExpansion;
    minBound = -vec2(totalRadius);
    maxBound = vec2(totalRadius);
  }

  vec2 quadSize = maxBound - minBound;
  vec2 quadCenter = (minBound + maxBound) * 0.5;

  vec2 localPos = quadCenter + a_quadCorner * quadSize * 0.5 + snapDelta;
  vec2 ndcOffset = localPos * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);

  v_uv = localPos;
  v_nodeCenter = vec2(0.0);
  v_nodeRadius = nodeRadiusPixels;
  v_labelCenter = labelOffset;
  v_labelHalfSize = labelHalfSize;
  v_aaWidth = 1.0;
  v_shapeId = shapeId;
  v_labelAngle = labelAngle;
  v_backdropColor = a_backdropColor;
  v_backdropShadowColor = a_backdropShadowColor;
  v_backdropShadowBlur = a_backdropShadowBlur;
  v_backdropPadding = a_backdropPadding;
  v_backdropBorderColor = a_backdropBorderColor;
  v_backdropBorderWidth = borderWidth;
  v_backdropCornerRadius = cornerRadius;
  v_backdropArea = backdropArea;
}
`);return l}function Lb(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=nu(t),i=zi(t).map(function(c){return"uniform ".concat(c.type," ").concat(c.name,";")}).join(`
`),o=function(g){return Jo(g,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(c,g){var m=n?n[g]:g;return"    case ".concat(m,": nodeSdfNormalized = ").concat(o(c),"; break;")}).join(`
`),u=o(t[0]);s=`float nodeSdfNormalized;
  int shapeId = int(v_shapeId);
  switch (shapeId) {
`.concat(l,`
    default: nodeSdfNormalized = `).concat(u,`;
  }`)}var d=`float effectiveRadius = max(enlargedRadius - cornerRadius, 0.01);
  float ca = u_cameraAngle * v_nodeRotation;
  float ca_c = cos(ca);
  float ca_s = sin(ca);
  vec2 rotatedScreenUV = mat2(ca_c, -ca_s, ca_s, ca_c) * screenUV;
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,h=`#version 300 es
precision highp float;

in vec2 v_uv;
in vec2 v_nodeCenter;
in float v_nodeRadius;
in vec2 v_labelCenter;
in vec2 v_labelHalfSize;
in float v_aaWidth;
in float v_shapeId;
in float v_nodeRotation;
in float v_labelAngle;
in vec4 v_backdropColor;
in vec4 v_backdropShadowColor;
in float v_backdropShadowBlur;
in float v_backdropPadding;
in vec4 v_backdropBorderColor;
in float v_backdropBorderWidth;
in float v_backdropCornerRadius;
in float v_backdropArea;
`.concat(Wh(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(cb,`
`).concat(hb,`
`).concat(fb,`
`).concat(gb,`

void main() {
  vec4 backdropColor = v_backdropColor;
  vec4 shadowColor = v_backdropShadowColor;
  float shadowBlur = v_backdropShadowBlur;
  float padding = v_backdropPadding;
  vec4 borderColor = v_backdropBorderColor;
  float borderWidth = v_backdropBorderWidth;
  float cornerRadius = v_backdropCornerRadius;

  float enlargedRadius = v_nodeRadius + padding;
  vec2 screenUV = v_uv - v_nodeCenter;
  `).concat(d,`

  // Query the correct shape SDF based on shapeId
  `).concat(s,`
  float nodeSdfPixels = nodeSdfNormalized * effectiveRadius - cornerRadius;

  // Label SDF with optional corner radius and rotation
  float labelSdfPixels;
  if (v_labelHalfSize.x > 0.0) {
    vec2 labelP = v_uv - v_labelCenter;
    labelSdfPixels = sdfRoundedRotatedBox(labelP, v_labelHalfSize, v_labelAngle, cornerRadius);
  } else {
    labelSdfPixels = 10000.0;
  }

  // Select area: 0=both, 1=node, 2=label
  float combinedSdf;
  if (v_backdropArea > 1.5) {
    combinedSdf = labelSdfPixels;
  } else if (v_backdropArea > 0.5) {
    combinedSdf = nodeSdfPixels;
  } else {
    combinedSdf = min(nodeSdfPixels, labelSdfPixels);
  }

  // Fill + border composite
  float outerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf);
  vec4 background;
  if (borderWidth > 0.5) {
    float innerEdge = smoothstep(v_aaWidth, -v_aaWidth, combinedSdf + borderWidth);
    float fillAlpha = innerEdge * backdropColor.a;
    vec4 fill = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
    float borderAlpha = (outerEdge - innerEdge) * borderColor.a;
    vec4 border = vec4(borderColor.rgb * borderAlpha, borderAlpha);
    background = fill + border * (1.0 - fill.a);
  } else {
    float fillAlpha = outerEdge * backdropColor.a;
    background = vec4(backdropColor.rgb * fillAlpha, fillAlpha);
  }

  // Gaussian-like shadow falloff (mimics canvas shadowBlur)
  vec4 shadow = vec4(0.0);
  float sigma = shadowBlur / 2.5;
  if (sigma > 0.001) {
    float shadowDist = max(0.0, combinedSdf);
    float shadowAlpha = exp(-(shadowDist * shadowDist) / (2.0 * sigma * sigma)) * shadowColor.a;
    shadow = vec4(shadowColor.rgb * shadowAlpha, shadowAlpha);
  }

  fragColor = background + shadow * (1.0 - background.a);
  fragPicking = vec4(0.0);
}
`);return h}function Cb(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=Q(zi(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function Pb(a){return{vertexShader:Db(a),fragmentShader:Lb(a),uniforms:Cb(a.shapes)}}function Fb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,h=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var c=(r=s.margin)!==null&&r!==void 0?r:5,g=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},m={shapes:l,layers:u,shapeGlobalIds:h},w=Pb(m),p=(function(b){function y(){var x;Ae(this,y);for(var v=arguments.length,T=new Array(v),S=0;S<v;S++)T[S]=arguments[S];return x=ct(this,y,[].concat(T)),G(x,"totalBackdropCount",0),G(x,"bufferCapacity",0),x}return ht(y,b),Re(y,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,T=v.FLOAT,S=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:w.vertexShader,FRAGMENT_SHADER_SOURCE:w.fragmentShader,METHOD:S,UNIFORMS:w.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_backdropColor",size:4,type:T},{name:"a_backdropShadowColor",size:4,type:T},{name:"a_backdropShadowBlur",size:1,type:T},{name:"a_backdropPadding",size:1,type:T},{name:"a_backdropBorderColor",size:4,type:T},{name:"a_backdropExtra",size:4,type:T},{name:"a_labelBoxOffset",size:2,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(v,T){var S=this.floats,D=this.STRIDE,A=v*D;S[A++]=T.nodeIndex,S[A++]=T.labelWidth,S[A++]=T.labelHeight,S[A++]=T.textHeight,S[A++]=Vr[T.position],S[A++]=T.labelAngle,S[A++]=T.backdropColor[0],S[A++]=T.backdropColor[1],S[A++]=T.backdropColor[2],S[A++]=T.backdropColor[3],S[A++]=T.backdropShadowColor[0],S[A++]=T.backdropShadowColor[1],S[A++]=T.backdropShadowColor[2],S[A++]=T.backdropShadowColor[3],S[A++]=T.backdropShadowBlur,S[A++]=T.backdropPadding,S[A++]=T.backdropBorderColor[0],S[A++]=T.backdropBorderColor[1],S[A++]=T.backdropBorderColor[2],S[A++]=T.backdropBorderColor[3],S[A++]=T.backdropBorderWidth,S[A++]=T.backdropCornerRadius,S[A++]=T.backdropLabelPadding,S[A++]=T.backdropArea,S[A++]=T.labelBoxOffset[0],S[A++]=T.labelBoxOffset[1]}},{key:"setUniforms",value:function(v,T){var S=T.gl,D=T.uniformLocations;S.uniformMatrix3fv(D.u_matrix,!1,v.matrix),S.uniform1f(D.u_sizeRatio,v.sizeRatio),S.uniform1f(D.u_correctionRatio,v.correctionRatio),S.uniform1f(D.u_cameraAngle,v.cameraAngle),S.uniform2f(D.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio),S.uniform1f(D.u_pixelRatio,v.pixelRatio),S.uniform1f(D.u_labelMargin,y.labelMargin),S.uniform1f(D.u_zoomLabelSizeRatio,1/g(v.zoomRatio)),S.uniform1f(D.u_labelPixelSnapping,v.labelPixelSnapping),S.uniform1i(D.u_nodeDataTexture,v.nodeDataTextureUnit),S.uniform1i(D.u_nodeDataTextureWidth,v.nodeDataTextureWidth),S.uniform1i(D.u_nodeFrameTexture,v.nodeFrameTextureUnit),S.uniform1i(D.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth);var A=d();D.u_layerAttributeTexture&&A&&(A.bind(Ca),S.uniform1i(D.u_layerAttributeTexture,Ca),S.uniform1i(D.u_layerAttributeTextureWidth,A.getTextureWidth()),S.uniform1i(D.u_layerAttributeTexelsPerNode,A.getTexelsPerItem()));var k=Q(zi(l)),F;try{for(k.s();!(F=k.n()).done;){var I=F.value;this.setTypedUniform(I,T)}}catch(M){k.e(M)}finally{k.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(v,T){var S=T.gl;this.totalBackdropCount!==0&&(this.isInstanced?S.drawArraysInstanced(v,0,this.VERTICES,this.totalBackdropCount):S.drawArrays(v,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(v){this.totalBackdropCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),Et(y,"reallocate",this,3)([this.bufferCapacity]))}}])})(Qa);return G(p,"labelMargin",c),new p(a,t,e)}var Bh=(function(a){function t(){var e;Ae(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=ct(this,t,[].concat(r)),G(e,"totalCharacterCount",0),G(e,"bufferCapacity",0),e}return ht(t,a),Re(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),Et(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(Qa);function Ib(){var a=`#version 300 es

in float a_nodeIndex;
in vec4 a_id;
in vec4 a_color;
in float a_labelWidth;
in float a_labelHeight;
in float a_textHeight;
in float a_positionMode;
in float a_labelAngle;
in float a_padding;
in vec2 a_quadCorner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform float u_pixelRatio;
uniform float u_labelMargin;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pickingPadding;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;

out vec4 v_id;
out vec4 v_color;

`.concat(ha,`
`).concat(Za,`
`).concat(Xr,`
`).concat(zh,`

void main() {
  int nodeIdx = int(a_nodeIndex);

  // Node data: (x, y, size, shapeId).
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 nodePosition = nodeData.xy;
  float nodeSize = nodeData.z;

  // Shape-aware edge distance, read once from the shared frame texture.
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  `).concat(Mh,`

  float zoomScale = u_zoomLabelSizeRatio;
  float labelW = a_labelWidth * zoomScale * u_pixelRatio;
  float labelH = a_labelHeight * zoomScale * u_pixelRatio;
  float labelMargin = u_labelMargin * zoomScale * u_pixelRatio;
#ifdef PICKING_MODE
  float padding = u_pickingPadding * u_pixelRatio;
#else
  float padding = a_padding * u_pixelRatio;
#endif

  if (labelW <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_id = vec4(0.0);
    v_color = vec4(0.0);
    return;
  }

  vec2 labelHalfSize = vec2(labelW * 0.5 + padding, labelH * 0.5 + padding);
  vec2 labelOffset = vec2(0.0);

  // Graph-aligned labels add the camera angle so the rect orbits with the text.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);

  vec3 nodeClip = u_matrix * vec3(nodePosition, 1.0);
  vec2 nodeScreen = vec2(
    (nodeClip.x + 1.0) * u_resolution.x,
    (1.0 - nodeClip.y) * u_resolution.y
  ) * 0.5;
  vec2 snapDelta = (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  if (a_positionMode < 4.0) {
    float labelStart = nodeRadiusPixels * edgeDist + labelMargin;
    float textHalf = a_textHeight * zoomScale * u_pixelRatio * 0.5;
    // Box center uses the text half-size; the padding expands the quad below.
    labelOffset = labelRotMat * labelBoxCenter(a_positionMode, labelStart, vec2(labelW * 0.5, labelH * 0.5), textHalf);
  }

  // Rotate the rect with the label so it stays aligned with the (rotated) text.
  vec2 localPos = labelOffset + labelRotMat * (a_quadCorner * labelHalfSize);
  vec2 ndcOffset = (localPos + snapDelta) * 2.0 / u_resolution;
  ndcOffset.y = -ndcOffset.y;

  gl_Position = vec4(nodeClip.xy + ndcOffset, 0.0, 1.0);
  v_id = a_id;
  v_color = a_color;
}
`);return a}var Mb=`#version 300 es
precision highp float;

in vec4 v_id;
in vec4 v_color;

out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    fragColor = v_id;
  #else
    if (v_color.a <= 0.0) discard;
    // v_color is non-premultiplied RGBA (0-1); convert to premultiplied for blending
    fragColor = vec4(v_color.rgb * v_color.a, v_color.a);
  #endif
}
`;function Nb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:jr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Ib(),h=(function(c){function g(){var m;Ae(this,g);for(var w=arguments.length,p=new Array(w),b=0;b<w;b++)p[b]=arguments[b];return m=ct(this,g,[].concat(p)),G(m,"totalCount",0),G(m,"bufferCapacity",0),m}return ht(g,c),Re(g,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Mb,METHOD:y,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelAngle",size:1,type:p},{name:"a_padding",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(w,p){var b=this.floats,y=this.ints,x=w*this.STRIDE;b[x++]=p.nodeIndex,y[x++]=p.id,b[x++]=p.color,b[x++]=p.labelWidth,b[x++]=p.labelHeight,b[x++]=p.textHeight,b[x++]=p.positionMode,b[x++]=p.labelAngle,b[x++]=p.padding}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width*w.pixelRatio,w.height*w.pixelRatio),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_labelMargin,g.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(w.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,w.labelPixelSnapping),b.uniform1f(y.u_pickingPadding,w.labelPickingPadding),b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,w.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,w.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(w,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(w){this.totalCount=w,w>this.bufferCapacity&&(this.bufferCapacity=Math.max(w,Math.ceil(this.bufferCapacity*1.5)||10),Et(g,"reallocate",this,3)([this.bufferCapacity]))}}])})(Qa);return G(h,"labelMargin",l),new h(a,t,e)}var Kn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Pi=2,Ii=1e20;function zb(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function Gb(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,h=s.actualBoundingBoxLeft,c=s.actualBoundingBoxRight,g=Math.ceil(u),m=Math.ceil(h),w=Math.max(0,Math.min(o-e,Math.ceil(h)+Math.ceil(c))),p=Math.min(o-e,g+Math.ceil(d)),b=w+2*e,y=p+2*e,x=Math.max(b*y,0),v=new Uint8ClampedArray(x),T={data:v,width:b,height:y,glyphWidth:w,glyphHeight:p,glyphTop:g,glyphLeft:m,glyphAdvance:l};if(w===0||p===0)return T;var S=a.gridInner,D=a.gridOuter;i.clearRect(e,e,w,p),i.fillText(t,e+m,e+g);var A=i.getImageData(e,e,w,p);D.fill(Ii,0,x),S.fill(0,0,x);for(var k=0;k<p;k++)for(var F=0;F<w;F++){var I=A.data[4*(k*w+F)+3]/255;if(I!==0){var M=(k+e)*b+F+e;if(I===1)D[M]=0,S[M]=Ii;else{var W=.5-I;D[M]=W>0?W*W:0,S[M]=W<0?W*W:0}}}Sh(D,0,0,b,y,b,a.f,a.v,a.z),Sh(S,e,e,w,p,b,a.f,a.v,a.z);for(var N=0;N<x;N++){var C=Math.sqrt(D[N])-Math.sqrt(S[N]);v[N]=Math.round(255-255*(C/n+r))}return T}function Sh(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)Eh(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)Eh(a,d*i+t,1,n,o,s,l)}function Eh(a,t,e,n,r,i,o){i[0]=0,o[0]=-Ii,o[1]=Ii,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var h=i[l];u=(r[s]-r[h]+d-h*h)/(s-h)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Ii}for(var c=0,g=0;c<n;c++){for(;o[g+1]<c;)g++;var m=i[g],w=c-m;a[t+c*e]=r[m]+w*w}}var Ya=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return Ae(this,t),e=ct(this,t),G(e,"fonts",new Map),G(e,"textures",[]),G(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),G(e,"pendingGlyphs",[]),G(e,"debounceTimer",null),e.options=ae(ae({},Kn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return ht(t,a),Re(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=zb(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=Q(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(h){s.e(h)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=Q(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=Q(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,h=d.fontKey,c=d.charCode,g=this.fonts.get(h);if(!(!g||g.glyphs.has(c))){var m=String.fromCodePoint(c),w=Gb(g.generator,m,i,o,s),p=w.width,b=w.height;this.cursor.x+p+Pi>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Pi,this.cursor.rowHeight=0),this.cursor.y+b+Pi>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var y=w.data,x=new Uint8ClampedArray(p*b*4),v=0;v<y.length;v++){var T=v*4;x[T]=255,x[T+1]=255,x[T+2]=255,x[T+3]=y[v]}var S=new ImageData(x,p,b);this.ctx.putImageData(S,this.cursor.x,this.cursor.y);var D={charCode:c,width:w.glyphWidth,height:w.glyphHeight,bearingX:-w.glyphLeft-i,bearingY:w.glyphTop+i,advance:w.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:p,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};g.glyphs.set(c,D),this.cursor.x+=p+Pi,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(A){l.e(A)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+Pi),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(Lh.EventEmitter);G(Ya,"ATLAS_UPDATED_EVENT","atlasUpdated");var Ob=Kn.fontSize;function Wb(){var a=`  // -------------------------------------------------------------------------
  // Step 3: Calculate position offset from the shared edge distance
  // -------------------------------------------------------------------------
  vec2 positionOffset = vec2(0.0);

  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    float boundaryDistPixels = nodeRadiusPixels * edgeDist;
    positionOffset = screenDir * (boundaryDistPixels + margin);
  }`,t=`#version 300 es

// ============================================================================
// Attributes
// ============================================================================

// Per-character (instanced)
in float a_nodeIndex;        // Index into node data texture
in vec2 a_charOffset;        // Character offset from label origin (pixels)
in vec2 a_charSize;          // Character dimensions (pixels)
in vec4 a_texCoords;         // Atlas coords: (x, y, width, height) in pixels
in vec4 a_color;             // Text color (RGBA)
in float a_margin;           // Gap between node edge and label (pixels)
in float a_positionMode;     // Position: 0=right, 1=left, 2=above, 3=below, 4=over
in float a_labelWidth;       // Total label width (pixels)
in float a_labelHeight;      // Label height (pixels)
in float a_verticalCenter;   // Vertical center offset from baseline (pixels)
in float a_textHeight;       // Actual text height: maxAscent + maxDescent (pixels)
in float a_labelAngle;       // Label rotation angle (radians)

// Per-vertex (constant quad corners)
in vec2 a_quadCorner;        // Quad corner: [-1,-1], [1,-1], [-1,1], [1,1]

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_nodeFrameTexture;
uniform int u_nodeFrameTextureWidth;
uniform float u_zoomLabelSizeRatio;
uniform float u_labelPixelSnapping;
uniform float u_pixelRatio;

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
out float v_fontScale;

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float ATLAS_FONT_SIZE = `.concat(mt(Ob),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(ha,`
`).concat(Za,`
`).concat(Xr,`
`).concat(Nh,`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Step 0: Fetch node data + shared edge distance from textures
  // -------------------------------------------------------------------------
  // Node-data texture format: vec4(x, y, size, shapeId)
  // 2D texture layout: texCoord = (index % width, index / width)
  int nodeIdx = int(a_nodeIndex);
  vec4 nodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  vec2 a_anchorPosition = nodeData.xy;
  float a_nodeSize = nodeData.z;

  // Normalized edge distance from the shared frame texture (the frame-pass ran
  // the SDF search once; the label just reads the result).
  float edgeDist = readFrameTexel(u_nodeFrameTexture, u_nodeFrameTextureWidth, nodeIdx).r;

  // Per-node label rotation alignment: 0 = viewport, 1 = label turns with camera.
  float labelRotation = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).g;

  // Apply zoom-dependent label size scaling
  // Positional values are in CSS pixels; multiply by u_pixelRatio to convert to
  // physical pixels, which is what the NDC conversion (/ u_resolution) expects.
  float zoomScale = u_zoomLabelSizeRatio;
  float margin = a_margin * zoomScale * u_pixelRatio;
  vec2 charOffset = a_charOffset * zoomScale * u_pixelRatio;
  vec2 charSize = a_charSize * zoomScale * u_pixelRatio;
  float labelWidth = a_labelWidth * zoomScale * u_pixelRatio;
  float labelHeight = a_labelHeight * zoomScale;

  // Font scale: ratio of CSS label size to the base atlas font size.
  // Divided by u_pixelRatio because the atlas is generated at ATLAS_FONT_SIZE * pixelRatio,
  // which cancels out the u_pixelRatio in the fragment shader's gamma formula and keeps
  // the anti-aliasing band width consistent across pixel densities.
  v_fontScale = a_labelHeight * zoomScale / (ATLAS_FONT_SIZE * u_pixelRatio);

  // -------------------------------------------------------------------------
  // Step 1: Transform node position to clip space
  // -------------------------------------------------------------------------
  vec3 anchorClip = u_matrix * vec3(a_anchorPosition, 1.0);

  // -------------------------------------------------------------------------
  // Step 2: Convert node size to screen pixels
  // -------------------------------------------------------------------------
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float nodeRadiusGraphSpace = a_nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
  float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
  float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;

`).concat(a,`

  // -------------------------------------------------------------------------
  // Step 4: Calculate final vertex position
  // -------------------------------------------------------------------------
  vec2 cornerOffset = (a_quadCorner + 1.0) * 0.5;
  vec2 charPixelPos = positionOffset + charOffset + cornerOffset * charSize;

  // Apply text alignment based on position mode
  float verticalCenter = a_verticalCenter * zoomScale * u_pixelRatio;
  float textHeight = a_textHeight * zoomScale * u_pixelRatio;
  float baselineToDescent = textHeight / 2.0 - verticalCenter;
  float baselineToAscent = textHeight / 2.0 + verticalCenter;

  if (a_positionMode < 0.5) {
    // Right: vertically center
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 1.5) {
    // Left: right-align and vertically center
    charPixelPos.x -= labelWidth;
    charPixelPos.y += verticalCenter;
  } else if (a_positionMode < 2.5) {
    // Above: center horizontally, bottom of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y -= baselineToDescent;
  } else if (a_positionMode < 3.5) {
    // Below: center horizontally, top of text at anchor
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += baselineToAscent;
  } else {
    // Over: center both
    charPixelPos.x -= labelWidth * 0.5;
    charPixelPos.y += verticalCenter;
  }

  // Apply label angle rotation. Graph-aligned labels add the camera angle so the
  // whole label orbits the node in lockstep with the frame-pass edge distance.
  float labelAngle = a_labelAngle - labelRotation * u_cameraAngle;
  float la_c = cos(labelAngle);
  float la_s = sin(labelAngle);
  mat2 labelRotMat = mat2(la_c, -la_s, la_s, la_c);
  charPixelPos = labelRotMat * charPixelPos;

  // Snap node center to pixel grid so label/backdrop/attachment move as a unit
  vec2 nodeScreen = vec2(
    (anchorClip.x + 1.0) * u_resolution.x,
    (1.0 - anchorClip.y) * u_resolution.y
  ) * 0.5;
  charPixelPos += (round(nodeScreen) - nodeScreen) * u_labelPixelSnapping;

  // Convert to NDC (flip Y: screen Y-down -> clip Y-up)
  vec2 ndcOffset = vec2(charPixelPos.x, -charPixelPos.y) * 2.0 / u_resolution;
  gl_Position = vec4(anchorClip.xy + ndcOffset, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 5: Texture coordinates
  // -------------------------------------------------------------------------
  v_texCoord = (a_texCoords.xy + cornerOffset * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 6: Pass color
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
}
`);return t}function Bb(){var a=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
in float v_fontScale;

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
    // Sample SDF value from atlas (high = inside glyph, low = outside)
    float sdfValue = texture(u_atlas, v_texCoord).a;

    // Edge threshold: 1.0 - cutoff = 0.75 for default cutoff=0.25
    // This is where the glyph edge is located in the SDF
    float edgeThreshold = 1.0 - u_sdfBuffer;

    // Gamma controls the anti-aliasing band width.
    // Scale inversely with font scale so small labels get a wider AA band
    // (smoother) and large labels get a tighter band (sharper).
    float gamma = u_gamma / (u_pixelRatio * v_fontScale);

    // Pure gamma-based anti-aliasing using smoothstep
    // The AA band extends from (threshold - gamma) to (threshold + gamma)
    float alpha = smoothstep(edgeThreshold - gamma, edgeThreshold + gamma, sdfValue);

    // Premultiplied alpha output for correct blending
    float finalAlpha = v_color.a * alpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  #endif
}
`;return a}function Ub(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function Hb(){return{vertexShader:Wb(),fragmentShader:Bb(),uniforms:Ub()}}function $b(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:jr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Hb(),h=(function(c){function g(m,w,p){var b,y,x,v;if(Ae(this,g),v=ct(this,g,[m,w,p]),G(v,"atlasTexture",null),G(v,"atlasNeedsUpdate",!1),G(v,"labelGlyphCache",new Map),v.atlasFontSize=Kn.fontSize*Ci(),v.atlasManager=new Ya({fontSize:v.atlasFontSize}),v.gamma=.025,v.sdfBuffer=Kn.cutoff,v.atlasTexture=m.createTexture(),!v.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");m.bindTexture(m.TEXTURE_2D,v.atlasTexture),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_S,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_T,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MIN_FILTER,m.LINEAR),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MAG_FILTER,m.LINEAR),m.bindTexture(m.TEXTURE_2D,null),v.atlasManager.on(Ya.ATLAS_UPDATED_EVENT,function(){v.atlasNeedsUpdate=!0});var T={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((y=s.font)===null||y===void 0?void 0:y.weight)||"normal",style:((x=s.font)===null||x===void 0?void 0:x.style)||"normal"};return v.defaultFontKey=v.atlasManager.registerFont(T),v}return ht(g,c),Re(g,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:y,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_charOffset",size:2,type:p},{name:"a_charSize",size:2,type:p},{name:"a_texCoords",size:4,type:p},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_verticalCenter",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(w,p){if(p.hidden||!p.text){this.labelGlyphCache.delete(w);return}var b=p.text,y=p.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y);var x=[],v=[],T=0,S=0,D=0,A=Q(b),k;try{for(A.s();!(k=A.n()).done;){var F=k.value,I=F.codePointAt(0);if(I===void 0){x.push(void 0),v.push(T);continue}var M=this.atlasManager.getGlyph(I,y);x.push(M),v.push(T),M&&(T+=M.advance,S=Math.max(S,M.bearingY),D=Math.max(D,M.atlasHeight-M.bearingY))}}catch(W){A.e(W)}finally{A.f()}this.labelGlyphCache.set(w,{glyphs:x,xOffsets:v,totalWidth:T,totalHeight:S+D,verticalCenterOffset:(S-D)/2})}},{key:"processCharacter",value:function(w,p,b,y){var x=this.floats,v=this.STRIDE,T=w*v,S=this.labelGlyphCache.get(p.parentKey);if(!S||!S.glyphs[y]){for(var D=0;D<v;D++)x[T+D]=0;return}var A=S.glyphs[y],k=S.xOffsets[y],F=p.size/this.atlasFontSize,I=_n(p.color),M=T;x[M++]=p.nodeIndex,x[M++]=(k+A.bearingX)*F,x[M++]=-A.bearingY*F,x[M++]=A.atlasWidth*F,x[M++]=A.atlasHeight*F,x[M++]=A.atlasX,x[M++]=A.atlasY,x[M++]=A.atlasWidth,x[M++]=A.atlasHeight,x[M++]=I,x[M++]=p.margin,x[M++]=Vr[p.position],x[M++]=S.totalWidth*F,x[M++]=p.size,x[M++]=S.verticalCenterOffset*F,x[M++]=S.totalHeight*F,x[M++]=p.labelAngle}},{key:"processLabel",value:function(w,p,b){return this.prepareLabelGlyphs(w,b),Et(g,"processLabel",this,3)([w,p,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var w=this.normalProgram.gl,p=this.atlasManager.getTextures();if(p.length!==0){var b=p[0];w.bindTexture(w.TEXTURE_2D,this.atlasTexture),w.texImage2D(w.TEXTURE_2D,0,w.RGBA,b.width,b.height,0,w.RGBA,w.UNSIGNED_BYTE,b.data),w.bindTexture(w.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width*w.pixelRatio,w.height*w.pixelRatio);var x=this.atlasManager.getTextures();x.length>0?b.uniform2f(y.u_atlasSize,x[0].width,x[0].height):b.uniform2f(y.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(y.u_atlas,0),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,w.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,w.nodeFrameTextureWidth),b.uniform1f(y.u_gamma,this.gamma),b.uniform1f(y.u_sdfBuffer,this.sdfBuffer),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_zoomLabelSizeRatio,1/g.zoomToLabelSizeRatioFunction(w.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,w.labelPixelSnapping)}},{key:"renderProgram",value:function(w,p){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),Et(g,"renderProgram",this,3)([w,p])}},{key:"registerFont",value:function(w){var p=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:w,weight:p,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(w,p,b){var y=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(w,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var x=0,v=0,T=0,S=Q(w),D;try{for(S.s();!(D=S.n()).done;){var A=D.value,k=A.codePointAt(0);if(k!==void 0){var F=this.atlasManager.getGlyph(k,y);F&&(x+=F.advance,v=Math.max(v,F.bearingY),T=Math.max(T,F.atlasHeight-F.bearingY))}}}catch(M){S.e(M)}finally{S.f()}var I=p/this.atlasFontSize;return{width:x*I,height:p,textHeight:(v+T)*I}}},{key:"ensureGlyphsReady",value:function(w,p){var b=p||this.defaultFontKey,y=Q(w),x;try{for(y.s();!(x=y.n()).done;){var v=x.value;this.atlasManager.ensureGlyphs(v,b)}}catch(T){y.e(T)}finally{y.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var w=this.normalProgram.gl;this.atlasTexture&&(w.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Et(g,"kill",this,3)([])}}])})(Bh);return G(h,"labelMargin",l),G(h,"zoomToLabelSizeRatioFunction",u),new h(a,t,e)}var qb=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Vb(a,t,e){var n=nu(a),r=zi(a).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),i=mb(a,e),o=i.code,s=i.multiShape,l=Kr(a,t),u=Object.keys(l.specs).map(function(m){return"float v_".concat(m,";")}).join(`
`),d=qr(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments,g=`#version 300 es
precision highp float;

uniform float u_cameraAngle;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;
`.concat(r,`

in float a_nodeIndex;     // node-data texture index (also the target frame texel)
in float a_positionMode;  // 0=right 1=left 2=above 3=below 4=over
in float a_labelAngle;    // intrinsic label angle (radians)

out float v_edgeDist;

// Shape attributes (plain globals: this pass is vertex-only)
`).concat(u,`

`).concat(ha,`
`).concat(Za,`
`).concat(n,`
`).concat(o,`
`).concat(Nh,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(h,`
`).concat(c,`
  `).concat(s?`// Multi-shape: the shape id lives in the node-data texture's .w channel:
  g_shapeId = int(readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx).w);`:"// Single-shape mode, shape id not needed",`

  // Per-node rotation alignment (0 = viewport, 1 = graph).
  vec4 nodeFlags = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, nodeIdx);
  float nodeRotation = nodeFlags.r;
  float labelRotation = nodeFlags.g;

  // Effective angle: intrinsic (style-given) plus the camera angle when the label
  // is graph-aligned. The companions place the box at this same angle.
  float effectiveAngle = a_labelAngle - labelRotation * u_cameraAngle;

  // The "over" mode (4) sits on the node center, so it has no edge distance.
  float edgeDist = 0.0;
  if (a_positionMode < 4.0) {
    vec2 screenDir = getLabelDirection(a_positionMode);
    // Rotate by the effective label angle. Inlined rather than via rotate2D()
    // because the shape SDFs (getShapeGLSLForShapes) already define that helper
    // for multi-shape programs, and redefining it would be a GLSL error.
    float ea_c = cos(effectiveAngle);
    float ea_s = sin(effectiveAngle);
    vec2 rotatedScreenDir = mat2(ea_c, -ea_s, ea_s, ea_c) * screenDir;
    // Screen (Y-down) -> SDF (Y-up).
    vec2 sdfDir = vec2(rotatedScreenDir.x, -rotatedScreenDir.y);
    // Counter-rotate into the shape's local frame for graph-aligned nodes, so the
    // boundary is queried against the shape's actual on-screen orientation.
    float nodeCa = -u_cameraAngle * nodeRotation;
    float nc = cos(nodeCa), ns = sin(nodeCa);
    sdfDir = mat2(nc, -ns, ns, nc) * sdfDir;
    edgeDist = findEdgeDistance(sdfDir, 1.0);
  }
  v_edgeDist = edgeDist;

  // Scatter to this node's texel center in the frame texture.
  float x = mod(a_nodeIndex, u_frameTextureWidth);
  float y = floor(a_nodeIndex / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return g}var Uh=(function(){function a(t,e){Ae(this,a),G(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=zi(n),this.hasAttributeData=Object.keys(Kr(n,r).offsets).length>0,this.vertexShader=Jl(t,Vb(n,r,i)),this.fragmentShader=eu(t,qb),this.program=tu(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(fe(this.shapeUniforms.map(function(b){return b.name}))),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var h=Q([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),c;try{for(h.s();!(c=h.n()).done;){var g=Fe(c.value,2),m=g[0],w=g[1],p=t.getAttribLocation(this.program,m);p>=0&&(t.enableVertexAttribArray(p),t.vertexAttribPointer(p,1,t.FLOAT,!1,d,w))}}catch(b){h.e(b)}finally{h.f()}t.bindVertexArray(null)}return Re(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(Ca),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ca),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;iu(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();G(Uh,"FLOATS_PER_POINT",3);function Hh(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],h;l.forEach(function(D,A){var k=sb(D);A===0&&(h=k),u[D.name]=A,d[A]=Ni(k)});var c=fe(n.layers),g=wh({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),m=$b(a,null,e,{label:s}),w=Fb(a,null,e,{shapes:l,layers:c,getAttributeTexture:function(){return S.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),p=Nb(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?Sb(a,null,e,{label:s}):null,y=new Uh(a,{shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0}),x=rs(l,c),v=wn(x),T=(i=(function(D){function A(k,F,I){var M;Ae(this,A),M=ct(this,A,[k,F,I]),G(M,"layerLifecycles",new Map),G(M,"layersNeedingRegeneration",new Set),G(M,"attrDescriptors",[]),M._pickingBuffer=F;var W=T.layerTextures.get(k);W||(W=new ts(k,v),T.layerTextures.set(k,W)),M.layerAttributeTexture=W;var N=T.textureRefCounts.get(k)||0;T.textureRefCounts.set(k,N+1),M.packedAttributeData=new Float32Array(v.floatsPerItem),c.forEach(function(z,O){if(z.lifecycle){var H={gl:k,renderer:{refresh:function(){return I.refresh()}},getUniformLocation:function(U){return k.getUniformLocation(M.normalProgram.program,U)},requestShaderRegeneration:function(){M.layersNeedingRegeneration.add(O)},requestRefresh:function(){I.refresh()}},R=z.lifecycle(H);M.layerLifecycles.set(O,R)}}),M.layerLifecycles.forEach(function(z){var O;(O=z.init)===null||O===void 0||O.call(z)});var C=new Map;return M.layerLifecycles.forEach(function(z,O){z.getAttributeData&&C.set(O,z)}),M.attrDescriptors=ns(x,v,C),M}return ht(A,D),Re(A,[{key:"getDefinition",value:function(){var F=WebGL2RenderingContext,I=F.FLOAT,M=F.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:g.vertexShader,FRAGMENT_SHADER_SOURCE:g.fragmentShader,METHOD:M,UNIFORMS:g.uniforms,ATTRIBUTES:g.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:I}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var F=this;if(this.layersNeedingRegeneration.size!==0){c=c.map(function(O,H){if(F.layersNeedingRegeneration.has(H)){var R=F.layerLifecycles.get(H);if(R!=null&&R.regenerate){var $=R.regenerate();return ae(ae({},$),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),g=wh({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var I=this.normalProgram.gl,M=this.normalProgram,W=M.program,N=M.buffer,C=M.vertexShader,z=M.fragmentShader;I.deleteProgram(W),I.deleteBuffer(N),I.deleteShader(C),I.deleteShader(z),this.normalProgram=this.getProgramInfo("normal",I,g.vertexShader,g.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(F){this.layerAttributeTexture.allocate(F)}},{key:"freeNode",value:function(F){this.layerAttributeTexture.free(F)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(F,I,M,W,N){var C=I*this.STRIDE;if(M.visibility==="hidden"){for(var z=C+this.STRIDE;C<z;C++)this.floats[C]=0;this.floats[I*this.STRIDE]=Gh;return}this.processVisibleItem(Wr(F),C,M,W,N)}},{key:"processVisibleItem",value:function(F,I,M,W,N){var C,z=this.floats,O=this.ints;if(z[I++]=W,O[I++]=F,z[I++]=(C=M.opacity)!==null&&C!==void 0?C:1,v.floatsPerItem!==0){var H=this.packedAttributeData;as(this.attrDescriptors,M,H,M.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(N,H)}}},{key:"setUniforms",value:function(F,I){var M=this,W=I.gl,N=I.uniformLocations;N.u_matrix&&W.uniformMatrix3fv(N.u_matrix,!1,F.matrix),N.u_sizeRatio&&W.uniform1f(N.u_sizeRatio,F.sizeRatio),N.u_correctionRatio&&W.uniform1f(N.u_correctionRatio,F.correctionRatio),N.u_pickingPadding&&W.uniform1f(N.u_pickingPadding,F.nodePickingPadding),N.u_cameraAngle&&W.uniform1f(N.u_cameraAngle,F.cameraAngle),N.u_nodeDataTexture&&W.uniform1i(N.u_nodeDataTexture,F.nodeDataTextureUnit),N.u_nodeDataTextureWidth&&W.uniform1i(N.u_nodeDataTextureWidth,F.nodeDataTextureWidth),N.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(Ca),W.uniform1i(N.u_layerAttributeTexture,Ca)),N.u_layerAttributeTextureWidth&&W.uniform1i(N.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),N.u_layerAttributeTexelsPerNode&&W.uniform1i(N.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(C){C.uniforms.forEach(function(z){M.setTypedUniform(z,I)})}),c.forEach(function(C){C.uniforms.forEach(function(z){M.setTypedUniform(z,I)})})}},{key:"render",value:function(F,I,M){this.maybeRegenerateShaders(),Et(A,"render",this,3)([F,I,M])}},{key:"renderProgram",value:function(F,I){var M=I.gl,W=I.program;M.useProgram(W),I===this.normalProgram&&this.layerLifecycles.forEach(function(N){var C;(C=N.beforeRender)===null||C===void 0||C.call(N)}),Et(A,"renderProgram",this,3)([F,I])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(M){var W;(W=M.kill)===null||W===void 0||W.call(M)}),this.layerLifecycles.clear();var F=this.normalProgram.gl,I=(T.textureRefCounts.get(F)||1)-1;I<=0?(this.layerAttributeTexture.kill(),T.layerTextures.delete(F),T.textureRefCounts.delete(F)):T.textureRefCounts.set(F,I),Et(A,"kill",this,3)([])}}])})(Qa),G(i,"layerTextures",new WeakMap),G(i,"textureRefCounts",new WeakMap),i),S=new T(a,null,e);return{nodeProgram:S,labelProgram:m,backdropProgram:w,labelBackgroundProgram:p,attachmentProgram:b,framePass:y,shapeSlug:h,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var Pa=6;function Wi(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(g){var m=e[g].size===1?"float":"vec".concat(e[g].size);return"".concat(m," v_").concat(g,";")}),l=s.map(function(g){return"out ".concat(g)}).join(`
`),u=s.map(function(g){return"in ".concat(g)}).join(`
`),d=qr(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:h,varyingAssignments:c}}function jb(a){return`
float findSourceClampT_`.concat(a,`(vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  float lo = 0.0, hi = 0.5;
  float nodeExtent = sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // Counter-rotate the query point so viewport-aligned nodes (rotateAlign=0) are
  // clamped against their on-screen orientation; graph-aligned nodes skip it.
  float ca = u_cameraAngle * (1.0 - sourceRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(a,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - source) / nodeExtent);
    float sdf = querySDF(sourceShapeId, localPos, effectiveSize);
    if (sdf < 0.0) lo = mid;
    else hi = mid;
  }

  float pathLen = path_`).concat(a,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 + marginT;
}
`)}function Xb(a){return`
float findTargetClampT_`.concat(a,`(vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  float lo = 0.5, hi = 1.0;
  float nodeExtent = targetSize * u_correctionRatio / u_sizeRatio * 2.0;
  float effectiveSize = 1.0 - u_correctionRatio / nodeExtent;

  // See findSourceClampT_ for the rotation rationale.
  float ca = u_cameraAngle * (1.0 - targetRotateAlign);
  float rc = cos(ca), rs = sin(ca);
  mat2 rot = mat2(rc, -rs, rs, rc);

  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 pos = path_`).concat(a,`_position(mid, source, target);
    vec2 localPos = rot * ((pos - target) / nodeExtent);
    float sdf = querySDF(targetShapeId, localPos, effectiveSize);
    if (sdf < 0.0) hi = mid;
    else lo = mid;
  }

  float pathLen = path_`).concat(a,`_length(source, target);
  float marginT = (margin * u_correctionRatio / u_sizeRatio) / pathLen;
  return (lo + hi) * 0.5 - marginT;
}
`)}function $h(a){return`
// Auto-generated numerical tangent (from position via finite differences)
vec2 path_`.concat(a,`_tangent(float t, vec2 source, vec2 target) {
  float epsilon = 0.001;
  float t1 = max(0.0, t - epsilon);
  float t2 = min(1.0, t + epsilon);
  vec2 p1 = path_`).concat(a,`_position(t1, source, target);
  vec2 p2 = path_`).concat(a,`_position(t2, source, target);
  return normalize(p2 - p1);
}

// Auto-generated normal (perpendicular to tangent)
vec2 path_`).concat(a,`_normal(float t, vec2 source, vec2 target) {
  vec2 tangent = path_`).concat(a,`_tangent(t, source, target);
  return vec2(-tangent.y, tangent.x);
}
`)}function Kb(a){return`
// Auto-generated path length (samples position 16 times)
float path_`.concat(a,`_length(vec2 source, vec2 target) {
  float len = 0.0;
  vec2 prev = path_`).concat(a,`_position(0.0, source, target);
  for (int i = 1; i <= 16; i++) {
    float t = float(i) / 16.0;
    vec2 curr = path_`).concat(a,`_position(t, source, target);
    len += length(curr - prev);
    prev = curr;
  }
  return len;
}
`)}function Yb(a){return`
// Auto-generated closest_t (coarse sample + ternary search)
float path_`.concat(a,`_closest_t(vec2 p, vec2 source, vec2 target) {
  // Coarse search: find best among 10 samples
  float bestT = 0.0;
  float bestDist = 1e10;
  for (int i = 0; i <= 10; i++) {
    float t = float(i) / 10.0;
    vec2 pos = path_`).concat(a,`_position(t, source, target);
    float d = length(p - pos);
    if (d < bestDist) {
      bestDist = d;
      bestT = t;
    }
  }

  // Refine with ternary search
  float lo = max(0.0, bestT - 0.1);
  float hi = min(1.0, bestT + 0.1);
  for (int i = 0; i < 10; i++) {
    float mid1 = lo + (hi - lo) / 3.0;
    float mid2 = hi - (hi - lo) / 3.0;
    float d1 = length(p - path_`).concat(a,`_position(mid1, source, target));
    float d2 = length(p - path_`).concat(a,`_position(mid2, source, target));
    if (d1 < d2) {
      hi = mid2;
    } else {
      lo = mid1;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Zb(a){return`
// Auto-generated signed distance (via closest_t + normal)
float path_`.concat(a,`_distance(vec2 p, vec2 source, vec2 target) {
  float closestT = path_`).concat(a,`_closest_t(p, source, target);
  vec2 closest = path_`).concat(a,`_position(closestT, source, target);
  vec2 diff = p - closest;
  float dist = length(diff);
  if (dist < 0.0001) return 0.0;

  // Get normal at closest point
  vec2 normal = path_`).concat(a,`_normal(closestT, source, target);
  return dist * sign(dot(diff, normal));
}
`)}function Qb(a){return`
// Auto-generated t_at_distance (binary search)
float path_`.concat(a,`_t_at_distance(float targetDist, vec2 source, vec2 target) {
  if (targetDist <= 0.0) return 0.0;

  float totalLen = path_`).concat(a,`_length(source, target);
  if (targetDist >= totalLen) return 1.0;

  // Binary search for t
  float lo = 0.0, hi = 1.0;
  for (int i = 0; i < 12; i++) {
    float mid = (lo + hi) * 0.5;

    // Compute arc length from 0 to mid
    float arcLen = 0.0;
    vec2 prev = path_`).concat(a,`_position(0.0, source, target);
    for (int j = 1; j <= 8; j++) {
      float t = mid * float(j) / 8.0;
      vec2 curr = path_`).concat(a,`_position(t, source, target);
      arcLen += length(curr - prev);
      prev = curr;
    }

    if (arcLen < targetDist) {
      lo = mid;
    } else {
      hi = mid;
    }
  }
  return (lo + hi) * 0.5;
}
`)}function Ko(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function qh(a,t){var e=[];return Ko(t,"path_".concat(a,"_length"))||e.push(Kb(a)),Ko(t,"path_".concat(a,"_closest_t"))||e.push(Yb(a)),Ko(t,"path_".concat(a,"_distance"))||e.push(Zb(a)),Ko(t,"path_".concat(a,"_t_at_distance"))||e.push(Qb(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function Vh(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var jh=WebGL2RenderingContext,Mi=jh.FLOAT,kh=jh.UNSIGNED_BYTE;function Jb(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function ou(a){var t=new Set,e=[],n=Q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push($h(i.name)),e.push(qh(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function e0(a){var t=[],e=Q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var t0=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function n0(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function su(a){return t0.map(function(t){return n0(a,t)}).join(`

`)}function a0(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function r0(a){var t=[],e=Q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(jb(r.name)),t.push(Xb(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  return findSourceClampT_`.concat(a[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  return findTargetClampT_`).concat(a[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
}`));else{var i=a.map(function(s,l){return"    case ".concat(l,": return findSourceClampT_").concat(s.name,"(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);")}).join(`
`),o=a.map(function(s,l){return"    case ".concat(l,": return findTargetClampT_").concat(s.name,"(source, target, targetSize, targetShapeId, targetRotateAlign, margin);")}).join(`
`);t.push(`
float queryFindSourceClampT(int pathId, vec2 source, float sourceSize, int sourceShapeId, float sourceRotateAlign, vec2 target, float margin) {
  switch (pathId) {
`.concat(i,`
    default: return findSourceClampT_`).concat(a[0].name,`(source, sourceSize, sourceShapeId, sourceRotateAlign, target, margin);
  }
}

float queryFindTargetClampT(int pathId, vec2 source, vec2 target, float targetSize, int targetShapeId, float targetRotateAlign, float margin) {
  switch (pathId) {
`).concat(o,`
    default: return findTargetClampT_`).concat(a[0].name,`(source, target, targetSize, targetShapeId, targetRotateAlign, margin);
  }
}`))}return t.join(`

`)}function i0(a,t,e,n,r){var i=wn([].concat(fe(a),fe(e))),o=Wi(i),s=Kr(n,r),l=Object.keys(s.offsets),u=function(D){var A=s.specs[D].size;return A===1?"float":"vec".concat(A)},d=l.map(function(S){return"".concat(u(S)," v_source_").concat(S,`;
`).concat(u(S)," v_target_").concat(S,";")}).join(`
`),h=qr(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),c=qr(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),g=l.map(function(S){return"".concat(u(S)," g_").concat(S,";")}).join(`
`),m=l.map(function(S){return"  g_".concat(S," = v_source_").concat(S,";")}).join(`
`),w=l.map(function(S){return"  g_".concat(S," = v_target_").concat(S,";")}).join(`
`),p=new Set,b=[],y=function(D){p.has(D.name)||(p.add(D.name),b.push("uniform ".concat(D.type," ").concat(D.name,";")))};a.forEach(function(S){return S.uniforms.forEach(y)}),t.forEach(function(S){return S.uniforms.forEach(y)});var x=t.map(function(S){return mt(S.widthFactor)}).join(", "),v=Math.max.apply(Math,fe(a.map(function(S){return S.minBodyLengthRatio||0}))),T=`#version 300 es

// Node and edge data textures
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;

// Edge attribute texture (for path-specific attributes like curvature)
`.concat(o.uniformDeclarations,`

// Node attribute texture (for node shape attributes)
uniform sampler2D u_layerAttributeTexture;
uniform int u_layerAttributeTextureWidth;
uniform int u_layerAttributeTexelsPerNode;

// Render params needed for clamping
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;

// Edge-frame texture dimensions, for scattering each point to its texel
uniform float u_frameTextureWidth;
uniform float u_frameTextureHeight;

// Custom path/extremity uniforms
`).concat(b.join(`
`),`

// Path attribute varyings \u2014 assigned so path functions can read them as globals
`).concat(o.vertexVaryingDeclarations,`

// Node size varyings \u2014 read by path functions like loop
out float v_sourceNodeSize;
out float v_targetNodeSize;

// Node shape attributes per endpoint, and the ones querySDF reads
`).concat(d,`
`).concat(g,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(x,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(ha,`
`).concat(Za,`

// Shape SDFs for node boundary clamping
`).concat(lb(),`
`).concat(ub(new Set(l)),`

// Path functions
`).concat(ou(a),`
`).concat(su(a),`
`).concat(r0(a),`

void main() {
  // One point per edge-data row; the row index is the edge-frame texel target.
  int edgeIdx = gl_VertexID;
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes and assign to path-function globals
`).concat(o.fetchCode,`
`).concat(o.varyingAssignments,`

  // Fetch node shape attributes for both endpoints
`).concat(h.fetchCode,`
`).concat(h.varyingAssignments,`
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`

  // Fetch node geometry (texel 0) and rotation flags (texel 1).
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
  float a_sourceSize = srcNodeData.z;
  float a_targetSize = tgtNodeData.z;
  float a_sourceShapeId = srcNodeData.w;
  float a_targetShapeId = tgtNodeData.w;
  // Per-node rotation alignment (0 = viewport, 1 = graph), for boundary clamping.
  float a_sourceRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx).r;
  float a_targetRotateAlign = readNodeFlags(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx).r;

  v_sourceNodeSize = a_sourceSize;
  v_targetNodeSize = a_targetSize;

  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(mt(v),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(m,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(w,`
  float tEnd = queryFindTargetClampT(pathId, a_source, a_target, a_targetSize, int(a_targetShapeId), a_targetRotateAlign, 0.0);

  // straightenFactor (frame .z) is consumed only by the body, which runs to the
  // node center when an extremity is absent. Derive the straightening math from
  // these gated clamps \u2014 not the ungated boundary ones above \u2014 so it matches the
  // geometry it drives. The ungated tStart/tEnd remain what labels read.
  float bodyTStart = tailLengthRatio > 0.0 ? tStart : 0.0;
  float bodyTEnd = headLengthRatio > 0.0 ? tEnd : 1.0;

  // Path length and zone boundaries (needed for straightening check)
  float pathLength = queryPathLength(pathId, a_source, a_target);
  float visibleLength = pathLength * (bodyTEnd - bodyTStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  float tTailEnd = bodyTStart + tailLengthT;
  float tHeadStart = bodyTEnd - headLengthT;
  if (tTailEnd > tHeadStart) {
    float mid = (bodyTStart + bodyTEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Straighten factor: blend toward straight line when path twists in extremity zones
  float straightenFactor = 0.0;
  {
    float maxDeviation = 0.0;
    if (tailLengthT > 0.0001) {
      vec2 tailTang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
      vec2 tailChord = queryPathPosition(pathId, bodyTStart, a_source, a_target)
                     - queryPathPosition(pathId, tTailEnd, a_source, a_target);
      float tailChordLen = length(tailChord);
      if (tailChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(-tailTang, tailChord / tailChordLen));
      }
    }
    if (headLengthT > 0.0001) {
      vec2 headTang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
      vec2 headChord = queryPathPosition(pathId, bodyTEnd, a_source, a_target)
                     - queryPathPosition(pathId, tHeadStart, a_source, a_target);
      float headChordLen = length(headChord);
      if (headChordLen > 0.0001) {
        maxDeviation = max(maxDeviation, 1.0 - dot(headTang, headChord / headChordLen));
      }
    }
    straightenFactor = smoothstep(0.035, 0.5, maxDeviation);
  }

  // When straightening, blend the ungated tStart/tEnd (the label-facing clamps)
  // toward straight-line clamp positions.
  if (straightenFactor > 0.001) {
    if (tailLengthRatio > 0.0) {
`).concat(m,`
      float srcExtent = a_sourceSize * u_correctionRatio / u_sizeRatio * 2.0;
      float srcEffective = 1.0 - u_correctionRatio / srcExtent;
      float srcCa = u_cameraAngle * (1.0 - a_sourceRotateAlign);
      mat2 srcRot = mat2(cos(srcCa), -sin(srcCa), sin(srcCa), cos(srcCa));
      float lo = 0.0, hi = 0.5;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = srcRot * ((pos - a_source) / srcExtent);
        float sdf = querySDF(int(a_sourceShapeId), localPos, srcEffective);
        if (sdf < 0.0) lo = mid; else hi = mid;
      }
      tStart = mix(tStart, (lo + hi) * 0.5, straightenFactor);
    }
    if (headLengthRatio > 0.0) {
`).concat(w,`
      float tgtExtent = a_targetSize * u_correctionRatio / u_sizeRatio * 2.0;
      float tgtEffective = 1.0 - u_correctionRatio / tgtExtent;
      float tgtCa = u_cameraAngle * (1.0 - a_targetRotateAlign);
      mat2 tgtRot = mat2(cos(tgtCa), -sin(tgtCa), sin(tgtCa), cos(tgtCa));
      float lo = 0.5, hi = 1.0;
      for (int i = 0; i < 12; i++) {
        float mid = (lo + hi) * 0.5;
        vec2 pos = mix(a_source, a_target, mid);
        vec2 localPos = tgtRot * ((pos - a_target) / tgtExtent);
        float sdf = querySDF(int(a_targetShapeId), localPos, tgtEffective);
        if (sdf < 0.0) hi = mid; else lo = mid;
      }
      tEnd = mix(tEnd, (lo + hi) * 0.5, straightenFactor);
    }
  }

  v_clamp = vec4(tStart, tEnd, straightenFactor, pathLength);

  // Scatter this point to its edge's texel center in the frame texture.
  float x = mod(float(edgeIdx), u_frameTextureWidth);
  float y = floor(float(edgeIdx) / u_frameTextureWidth);
  vec2 ndc = (vec2(x, y) + 0.5) / vec2(u_frameTextureWidth, u_frameTextureHeight) * 2.0 - 1.0;
  gl_Position = vec4(ndc, 0.0, 1.0);
  gl_PointSize = 1.0;
}
`);return T}var Yo=0,Ah=1,Zo=2;function o0(a,t,e){var n=[];e&&(n.push([Yo,0,-1],[Yo,0,1]),n.push([Yo,1,-1],[Yo,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Ah,i,-1],[Ah,i,1])}return t&&(n.push([Zo,0,-1],[Zo,0,1]),n.push([Zo,1,-1],[Zo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:Mi},{name:"a_zoneT",size:1,type:Mi},{name:"a_side",size:1,type:Mi}],verticesPerEdge:n.length}}function s0(a,t,e,n){var r=wn([].concat(fe(a),fe(e))),i=Wi(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(p){return p.uniforms.forEach(u)}),t.forEach(function(p){return p.uniforms.forEach(u)}),e.forEach(function(p){return p.uniforms.forEach(u)});var d=n.map(function(p){var b=p.size===1?"float":"vec".concat(p.size);return"in ".concat(b," ").concat(p.name,";")}).join(`
`),h=t.map(function(p){return mt(p.widthFactor)}).join(", "),c=Math.max.apply(Math,fe(a.map(function(p){return p.minBodyLengthRatio||0}))),g=e.some(function(p){return p.needsNodeColors}),m=a.some(function(p){return p.needsNodeSize}),w=`#version 300 es

// Constant attributes (per vertex)
`.concat(d,`

// Per-edge attributes
// Edge data (source/target indices, thickness, extremity ratios, path/extremity IDs)
// is fetched from edge data texture via edge index
in float a_edgeIndex;   // Index into edge data texture
in vec4 a_color;        // Edge color
in vec4 a_id;           // Edge ID for picking
in float a_opacity;     // Edge opacity

// Standard uniforms
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform float u_minEdgeThickness;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture;
uniform int u_edgeFrameTextureWidth;

// Edge path attribute texture uniforms
`).concat(i.uniformDeclarations,`

// Custom uniforms
`).concat(l.join(`
`),`

// Standard varyings
out vec4 v_color;
out float v_opacity;
out vec4 v_id;
out float v_thickness;       // Edge body thickness (in consistent units)
out float v_t;
out float v_tStart;
out float v_tEnd;
out float v_side;
out float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
out vec2 v_source;
out vec2 v_target;
out float v_edgeLength;
`).concat(m?`
out float v_sourceNodeSize;  // Source node size (mirrored in labels/generator.ts as plain float)
out float v_targetNodeSize;  // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(g?`
out vec4 v_sourceColor;
out vec4 v_targetColor;`:"",`
// Zone varyings
out float v_zone;            // 0=tail, 1=body, 2=head
out float v_zoneT;           // Position within zone [0,1]
out float v_headLengthRatio; // Head length as ratio of thickness
out float v_tailLengthRatio; // Tail length as ratio of thickness
out float v_headWidthRatio;  // Head width factor
out float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat out int v_pathId;
flat out int v_headId;
flat out int v_tailId;

// Path/layer attribute varyings (fetched from edge attribute texture)
`).concat(i.vertexVaryingDeclarations,`

const float bias = 255.0 / 254.0;

// Width factor array for extremities (shared pool for head/tail)
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(h,`);

// All path functions
`).concat(ou(a),`

// Path selector functions
`).concat(su(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(ha,`
`).concat(g?pb:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Xr,`

void main() {
  // Fetch edge data from edge texture (2 texels per edge)
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, (headId << 4) | tailId
  int edgeIdx = int(a_edgeIndex);

  // Hidden edges are flagged with a negative row by EdgeProgram.process(). Push
  // the whole primitive outside the clip volume: every vertex lands at the same
  // out-of-range position, so it is fully clipped and rasterizes nothing \u2014
  // neither to the frame buffer nor to the picking buffer.
  if (edgeIdx < 0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    return;
  }

  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float a_thickness = edgeData0.z;
  // edgeData0.w is now reserved (curvature moved to path attribute texture)
  float a_headLengthRatio = edgeData1.x;
  float a_tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);
  int extremityPacked = int(edgeData1.w);
  int headId = extremityPacked >> 4;
  int tailId = extremityPacked & 15;

  // Fetch path/layer attributes from edge attribute texture
`).concat(i.fetchCode,`

  // Assign path/layer attribute varyings
`).concat(i.varyingAssignments,`

  // Fetch source and target node geometry (texel 0 of the two-texel node stride)
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 a_source = srcNodeData.xy;
  vec2 a_target = tgtNodeData.xy;
`).concat(m?`
  // Assign node size varyings early (path functions like loops need them during clamping)
  v_sourceNodeSize = srcNodeData.z;
  v_targetNodeSize = tgtNodeData.z;`:"",`
`).concat(g?`
  v_sourceColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  v_targetColor = readNodeColor(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);`:"",`

  // Convert thickness to WebGL units
  float minThickness = u_minEdgeThickness;
  float pixelsThickness = max(a_thickness, minThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Extremity parameters from ID lookups (shared pool)
  float headLengthRatio = a_headLengthRatio;
  float tailLengthRatio = a_tailLengthRatio;
  float headWidthFactor = EXTREMITY_WIDTH_FACTORS[headId];
  float tailWidthFactor = EXTREMITY_WIDTH_FACTORS[tailId];
  float minBodyLengthRatio = `).concat(mt(c),`;

  // Per-edge values from the frame-pass texture (read by edge index).
  // tStart/tEnd are the ungated boundary clamps: re-apply the body's extremity
  // gating here (no extremity \u2192 body runs to the node center, 0/1).
  vec4 frameClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  float tStart           = a_tailLengthRatio > 0.0 ? frameClamp.x : 0.0;
  float tEnd             = a_headLengthRatio > 0.0 ? frameClamp.y : 1.0;
  float straightenFactor = frameClamp.z;
  float pathLength       = frameClamp.w;

  // Anti-aliasing width (~1 pixel, normalized by thickness)
  float antialiasingWidth = u_correctionRatio / webGLThickness;

  float visibleLength = pathLength * (tEnd - tStart);

  // Compute extremity lengths in world units
  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float minBodyLength = minBodyLengthRatio * webGLThickness;

  // Handle short edges: scale down extremities if needed
  float totalNeededLength = headLength + tailLength + minBodyLength;
  float extremityScale = 1.0;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  // Convert lengths to t-values
  float headLengthT = pathLength > 0.0001 ? headLength / pathLength : 0.0;
  float tailLengthT = pathLength > 0.0001 ? tailLength / pathLength : 0.0;

  // Zone boundaries in t-space
  float tTailEnd = tStart + tailLengthT;
  float tHeadStart = tEnd - headLengthT;

  // Ensure body has non-negative length
  if (tTailEnd > tHeadStart) {
    float mid = (tStart + tEnd) * 0.5;
    tTailEnd = mid;
    tHeadStart = mid;
  }

  // Convert to webGL units for geometry expansion
  float aaWidthWebGL = antialiasingWidth * webGLThickness;

  // Extra geometry width for picking padding (0 in visual mode)
  #ifdef PICKING_MODE
    float pickingPaddingWebGL = u_pickingPadding * u_correctionRatio;
  #else
    float pickingPaddingWebGL = 0.0;
  #endif

  // Straight-line direction and normal (for blending when straightenFactor > 0)
  vec2 straightDir = length(a_target - a_source) > 0.0001
    ? normalize(a_target - a_source) : vec2(1.0, 0.0);
  vec2 straightNormal = vec2(-straightDir.y, straightDir.x);

  // Zone-based vertex processing using path selectors
  vec2 position;
  vec2 normal;
  float t;
  float zone = a_zone;
  float zoneT = a_zoneT;
  float side = a_side;

  // Scaled extremity width factors (geometry must be at least as wide as body)
  float scaledTailWidth = max(tailWidthFactor * extremityScale, 1.0);
  float scaledHeadWidth = max(headWidthFactor * extremityScale, 1.0);

  if (zone < 0.5) {
    // TAIL ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tTailEnd, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tStart, a_source, a_target),
                         queryPathPosition(pathId, tTailEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tStart, tTailEnd, zoneT);

  } else if (zone < 1.5) {
    // BODY ZONE: follows path curvature with width = 1.0
    t = mix(tTailEnd, tHeadStart, zoneT);
    normal = queryPathNormal(pathId, t, a_source, a_target);
    float halfWidth = webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = queryPathPosition(pathId, t, a_source, a_target) + normal * side * halfWidth;

  } else {
    // HEAD ZONE: rectangular quad with scaled width
    vec2 tang = queryPathTangent(pathId, tHeadStart, a_source, a_target);
    normal = vec2(-tang.y, tang.x);
    vec2 centerPos = mix(queryPathPosition(pathId, tHeadStart, a_source, a_target),
                         queryPathPosition(pathId, tEnd, a_source, a_target), zoneT);
    float halfWidth = webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    position = centerPos + normal * side * halfWidth;
    t = mix(tHeadStart, tEnd, zoneT);
  }

  // Blend toward straight line based on path twist in extremity zones
  if (straightenFactor > 0.001) {
    float zoneWidth = zone < 0.5 ? webGLThickness * scaledTailWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      zone < 1.5 ? webGLThickness * 0.5 + aaWidthWebGL + pickingPaddingWebGL :
                      webGLThickness * scaledHeadWidth * 0.5 + aaWidthWebGL + pickingPaddingWebGL;
    vec2 straightPos = mix(a_source, a_target, t) + straightNormal * side * zoneWidth;
    position = mix(position, straightPos, straightenFactor);
  }

  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  // Pass varyings to fragment shader
  v_color = a_color;
  v_color.a *= bias;
  v_opacity = a_opacity;
  v_id = a_id;
  v_thickness = webGLThickness;
  v_t = t;
  v_tStart = tStart;
  v_tEnd = tEnd;
  v_side = side;
  v_antialiasingWidth = antialiasingWidth;
  v_source = a_source;
  v_target = a_target;
  v_edgeLength = pathLength;

  // Zone varyings
  v_zone = zone;
  v_zoneT = zoneT;
  v_headLengthRatio = headLengthRatio * extremityScale;
  v_tailLengthRatio = tailLengthRatio * extremityScale;
  // Scale extremity width proportionally with length when crushed
  v_headWidthRatio = headWidthFactor * extremityScale;
  v_tailWidthRatio = tailWidthFactor * extremityScale;

  // Multi-path varyings
  v_pathId = pathId;
  v_headId = headId;
  v_tailId = tailId;
}
`);return w}function l0(a,t,e,n){var r=wn([].concat(fe(a),fe(e))),i=Wi(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var y;return mt((y=b.baseRatio)!==null&&y!==void 0?y:.5)}).join(", "),h=function(y){var x,v;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(y,"]"):mt((x=(v=t[0])===null||v===void 0?void 0:v.baseRatio)!==null&&x!==void 0?x:.5)},c=t.some(function(b){return In(b.length)?!0:b.length>0}),g=e.some(function(b){return b.needsNodeColors}),m=a.some(function(b){return b.needsNodeSize}),w=e.map(function(b,y){return"  // Layer ".concat(y+1,": ").concat(b.name,`
  color = blendOver(color, layer_`).concat(b.name,"(context));")}).join(`

`),p=`#version 300 es
precision highp float;

// Standard varyings
in vec4 v_color;
in float v_opacity;
in vec4 v_id;
in float v_thickness;       // Edge body thickness
in float v_t;
in float v_tStart;
in float v_tEnd;
in float v_side;
in float v_antialiasingWidth;  // Anti-aliasing width (normalized: u_correctionRatio / thickness)
in vec2 v_source;
in vec2 v_target;
in float v_edgeLength;
`.concat(m?`
in float v_sourceNodeSize;   // Source node size (mirrored in labels/generator.ts as plain float)
in float v_targetNodeSize;   // Target node size (mirrored in labels/generator.ts as plain float)`:"",`
`).concat(g?`
in vec4 v_sourceColor;
in vec4 v_targetColor;`:"",`
// Zone varyings
in float v_zone;            // 0=tail, 1=body, 2=head
in float v_zoneT;           // Position within zone [0,1]
in float v_headLengthRatio; // Head length as ratio of thickness (scaled for short edges)
in float v_tailLengthRatio; // Tail length as ratio of thickness (scaled for short edges)
in float v_headWidthRatio;  // Head width factor
in float v_tailWidthRatio;  // Tail width factor

// Multi-path/extremity varyings
flat in int v_pathId;
flat in int v_headId;
flat in int v_tailId;

// Path/layer attribute varyings (from vertex shader texture fetch)
`).concat(i.fragmentVaryingDeclarations,`

// Standard uniforms (needed by some path types)
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_cameraAngle;
#ifdef PICKING_MODE
uniform float u_pickingPadding;
#endif

// Custom uniforms
`).concat(l.join(`
`),`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

`).concat(t.length>1?`// Base ratio array for extremities (shared pool for head/tail)
const float EXTREMITY_BASE_RATIOS[`.concat(t.length,"] = float[](").concat(d,");"):"",`

// EdgeContext struct
struct EdgeContext {
  float t;                   // Position along path [0, 1]
  float sdf;                 // Signed distance from centerline
  vec2 position;             // World position
  vec2 tangent;              // Path tangent
  vec2 normal;               // Path normal
  float thickness;           // Edge thickness
  float aaWidth;             // Anti-aliasing width
  float edgeLength;          // Total path length
  float tStart;              // Clamped start t
  float tEnd;                // Clamped end t
  float distanceFromSource;  // Arc distance from source
  float distanceToTarget;    // Arc distance to target
};

EdgeContext context;

// Alpha "over" compositing for layer blending
vec4 blendOver(vec4 bg, vec4 fg) {
  float a = fg.a;
  return vec4(mix(bg.rgb, fg.rgb, a), bg.a + a * (1.0 - bg.a));
}

// All path functions
`).concat(ou(a),`

// Path selector functions
`).concat(su(a),`

// All extremity functions
`).concat(e0(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(a0(t),`

// Layer functions
`).concat(e.map(function(b){return b.glsl}).join(`

`),`

// Helper: Compute arc length using path selector
float computeArcLengthMulti(int pathId, float t0, float t1, vec2 source, vec2 target, int samples) {
  float arcLen = 0.0;
  vec2 prev = queryPathPosition(pathId, t0, source, target);
  for (int i = 1; i <= samples; i++) {
    float t = t0 + (t1 - t0) * float(i) / float(samples);
    vec2 curr = queryPathPosition(pathId, t, source, target);
    arcLen += length(curr - prev);
    prev = curr;
  }
  return arcLen;
}

void main() {
  // Compute normalized t within visible edge (0 = start, 1 = end)
  float tNorm = (v_t - v_tStart) / max(v_tEnd - v_tStart, 0.0001);

  // Edge body half-thickness
  float halfThickness = v_thickness * 0.5;

  // Convert normalized AA width to webGL units (~1 pixel)
  float aaWidthWebGL = v_antialiasingWidth * v_thickness;

  // Distance from centerline based on v_side interpolation
  float zoneWidthFactor = v_zone < 0.5 ? v_tailWidthRatio :
                          v_zone < 1.5 ? 1.0 :
                          v_headWidthRatio;
  // In PICKING_MODE, inflate halfGeometryWidth to match the inflated vertex geometry
  #ifdef PICKING_MODE
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL + u_pickingPadding * aaWidthWebGL;
  #else
    float halfGeometryWidth = halfThickness * zoneWidthFactor + aaWidthWebGL;
  #endif
  float distFromCenter = abs(v_side) * halfGeometryWidth;

  // Populate EdgeContext (for layer functions)
  context.t = tNorm;
  context.sdf = distFromCenter - halfThickness;
  context.position = queryPathPosition(v_pathId, v_t, v_source, v_target);
  context.tangent = queryPathTangent(v_pathId, v_t, v_source, v_target);
  context.normal = vec2(-context.tangent.y, context.tangent.x);
  context.thickness = v_thickness;
  context.aaWidth = aaWidthWebGL;
  context.edgeLength = v_edgeLength;
  context.tStart = v_tStart;
  context.tEnd = v_tEnd;

  // Compute arc distances
  float visibleLength = v_edgeLength * (v_tEnd - v_tStart);
  float pathT = v_t;
  float pathTNorm = tNorm;
`).concat(a.every(function(b){return b.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:a.every(function(b){return!b.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(a.filter(function(b){return b.linearParameterization}).map(function(b){return"v_pathId == ".concat(a.indexOf(b))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(c?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(h("v_headId"),`;
  float tailBaseRatio = `).concat(h("v_tailId"),`;

  if (v_zone < 0.5) {
    // TAIL ZONE: v_zoneT goes 0 (tip) to 1 (base)
    vec2 uv = vec2((1.0 - v_zoneT) * v_tailLengthRatio, v_side * v_tailWidthRatio * 0.5);
    float tailSDF = queryExtremitySDF(v_tailId, uv, v_tailLengthRatio, v_tailWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT > 1 - baseRatio)
    if (v_zoneT > 1.0 - tailBaseRatio) {
      finalSDF = min(tailSDF, bodySDF);
    } else {
      finalSDF = tailSDF;
    }
  } else if (v_zone < 1.5) {
    // BODY ZONE: distance from centerline
    finalSDF = bodySDF;
  } else {
    // HEAD ZONE: v_zoneT goes 0 (base) to 1 (tip)
    vec2 uv = vec2(v_zoneT * v_headLengthRatio, v_side * v_headWidthRatio * 0.5);
    float headSDF = queryExtremitySDF(v_headId, uv, v_headLengthRatio, v_headWidthRatio) * v_thickness;

    // Apply union only near base (v_zoneT < baseRatio)
    if (v_zoneT < headBaseRatio) {
      finalSDF = min(headSDF, bodySDF);
    } else {
      finalSDF = headSDF;
    }
  }`):`  // No extremity draws tail/head geometry, so every vertex is body zone.
  finalSDF = bodySDF;`,`

  #ifdef PICKING_MODE
    // Picking pass: output edge ID for pixels within the picking area
    if (finalSDF > u_pickingPadding * aaWidthWebGL) discard;
    fragColor = v_id;
  #else
`).concat(n?`    // Visual pass: anti-aliased edge with layers, edge opacity applied once
    float alpha = smoothstep(aaWidthWebGL, -aaWidthWebGL, finalSDF) * v_opacity;`:`    // Visual pass: hard-edged (no anti-aliasing gradient) edge with layers, edge opacity applied once
    float alpha = (finalSDF < 0.0 ? 1.0 : 0.0) * v_opacity;`,`
    if (alpha < 0.01) discard;

    // Apply layers sequentially with "over" compositing
    vec4 color = vec4(0.0);

`).concat(w,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return p}function u0(a,t,e){var n=In(t.length)?!0:t.length>0,r=In(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return o0(a.segments,n,r)}function Rh(a){var t,e=Vh(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=Q(n),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,g=Q(r),m;try{for(g.s();!(m=g.n()).done;){var w=m.value,p=Q(r),b;try{for(p.s();!(b=p.n()).done;){var y=b.value,x="".concat(c.name,":").concat(w.name,":").concat(y.name),v=u0(c,w,y);s.set(x,v.verticesPerEdge),l.set(x,v.data);var T=Q(v.attributes),S;try{for(T.s();!(S=T.n()).done;){var D=S.value;u.has(D.name)||u.set(D.name,D)}}catch(ee){T.e(ee)}finally{T.f()}}}catch(ee){p.e(ee)}finally{p.f()}}}catch(ee){g.e(ee)}finally{g.f()}}}catch(ee){d.e(ee)}finally{d.f()}var A=Array.from(u.values()),k={};A.forEach(function(ee,ie){k[ee.name]=ie});var F=0,I="",M=Q(s),W;try{for(M.s();!(W=M.n()).done;){var N=Fe(W.value,2),C=N[0],z=N[1];z>F&&(F=z,I=C)}}catch(ee){M.e(ee)}finally{M.f()}var O=l.get(I)||[],H=I.split(":"),R=Fe(H,1),$=R[0],U=n.find(function(ee){return ee.name===$}),q=[];U!=null&&U.generateConstantData?q=U.generateConstantData().attributes:q=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var j=O.map(function(ee){var ie=new Array(A.length).fill(0);return q.forEach(function(me,pe){var Ve=k[me.name];Ve!==void 0&&pe<ee.length&&(ie[Ve]=ee[pe])}),ie});return{vertexShader:s0(n,r,i,A),fragmentShader:l0(n,r,i,o),uniforms:Jb(n,r,i),attributes:d0(),verticesPerEdge:F,constantData:j,constantAttributes:A,vertexCountsPerCombination:s,constantDataPerCombination:l}}function d0(a,t,e){return[{name:"a_edgeIndex",size:1,type:Mi},{name:"a_color",size:4,type:kh,normalized:!0},{name:"a_id",size:4,type:kh,normalized:!0},{name:"a_opacity",size:1,type:Mi}]}var c0=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,h0=(function(){function a(t,e){Ae(this,a),G(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=wn([].concat(fe(n),fe(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Kr(o,s).offsets).length>0,this.vertexShader=Jl(t,i0(n,r,i,o,s)),this.fragmentShader=eu(t,c0),this.program=tu(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(fe(n),fe(r));u<d.length;u++){var h=d[u],c=Q(h.uniforms),g;try{for(c.s();!(g=c.n()).done;){var m=g.value;l.has(m.name)||(l.add(m.name),this.customUniforms.push(m))}}catch(x){c.e(x)}finally{c.f()}}var w=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(fe(this.customUniforms.map(function(x){return x.name}))),p=Q(w),b;try{for(p.s();!(b=p.n()).done;){var y=b.value;this.uniformLocations[y]=t.getUniformLocation(this.program,y)}}catch(x){p.e(x)}finally{p.f()}this.vao=t.createVertexArray()}return Re(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(Pa),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,Pa),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(Ca),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,Ca),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;iu(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function Fi(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var f0=`
vec3 computeEdgeLabelBodyBounds(
  float tStart, float tEnd, float pathLength,
  float webGLThickness, float headLengthRatio, float tailLengthRatio
) {
  float visibleLength = pathLength * (tEnd - tStart);

  float headLength = headLengthRatio * webGLThickness;
  float tailLength = tailLengthRatio * webGLThickness;
  float totalNeededLength = headLength + tailLength;
  if (totalNeededLength > visibleLength && totalNeededLength > 0.0001) {
    float extremityScale = visibleLength / totalNeededLength;
    headLength *= extremityScale;
    tailLength *= extremityScale;
  }

  float bodyStartDist = tStart * pathLength + tailLength;
  float bodyEndDist = tEnd * pathLength - headLength;
  return vec3(bodyStartDist, bodyEndDist, max(bodyEndDist - bodyStartDist, 0.0));
}
`;function g0(a,t){var e=mt(a),n=mt(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var p0=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,m0=`
float computeEdgeLabelPerpOffset(
  float positionMode,
  float halfThickness, float marginWebGL, float halfTextHeight,
  float readingSign, float screenDir
) {
  float magnitude = halfThickness + marginWebGL + halfTextHeight;
  if (positionMode == 1.0) return magnitude * readingSign;
  if (positionMode == 2.0) return -magnitude * readingSign;
  if (positionMode == 3.0) return magnitude * screenDir;
  return 0.0;
}
`;function Xh(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||$h(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(qh(s.name,s.glsl),`

// Corner skip helpers (for paths with sharp corners like step/taxi)
`).concat(s.cornerSkipGlsl||"",`
`)}).join(`
`),o=r?`// Corner function selectors (only some paths have sharp corners)
vec2 queryGetCornerTs(int pathId, vec2 source, vec2 target) {
  switch (pathId) {
`.concat(t.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerTs(source, target);"):"    case ".concat(l,": return vec2(-1.0, -1.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(-1.0, -1.0);
  }
}

vec2 queryGetCornerConcavity(int pathId, vec2 source, vec2 target, float perpOffset) {
  switch (pathId) {
`).concat(t.map(function(s,l){return s.hasSharpCorners?"    case ".concat(l,": return path_").concat(s.name,"_getCornerConcavity(source, target, perpOffset);"):"    case ".concat(l,": return vec2(0.0, 0.0); // No corners for ").concat(s.name)}).join(`
`),`
    default: return vec2(0.0, 0.0);
  }
}`):"";return`
// ============================================================================
// Node data fetch (geometry texel) and per-edge clamp fetch (edge-frame texture)
// ============================================================================

`.concat(ha,`
`).concat(Xr,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Fi(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Fi(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Fi(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Fi(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Fi(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(f0,`
`).concat(g0(e,n),`
`).concat(p0,`
`).concat(m0,`
`)}var v0=Kn.fontSize,y0=new Map,Kh=24,Dh=(Kh+1)*2;function b0(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=Da(),d=wn([].concat(fe(t),[u])),h=Wi(d),c=`#version 300 es

// Per-instance attributes
in float a_edgeIndex;
in float a_edgeAttrIndex;
in float a_baseFontSize;
in float a_totalTextWidth;
in float a_positionMode;
in float a_margin;
in float a_padding;
in vec4 a_color;
in vec4 a_id;

// Per-vertex (constant) attribute: strip vertex index
in float a_vertexIndex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;
uniform vec2 u_resolution;
uniform sampler2D u_nodeDataTexture;
uniform int u_nodeDataTextureWidth;
uniform sampler2D u_edgeDataTexture;
uniform int u_edgeDataTextureWidth;
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`.concat(l?"uniform float u_zoomSizeRatio;":"",`

`).concat(h.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(mt(v0),`;
const float HEAD_RATIO = `).concat(mt(n),`;
const float TAIL_RATIO = `).concat(mt(r),`;
const int RIBBON_SEGMENTS = `).concat(Kh,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(h.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Xh({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

void main() {
  int vIdx = int(a_vertexIndex);
  int pairIdx = vIdx / 2;
  int side = vIdx - pairIdx * 2; // 0 = left/bottom, 1 = right/top

  // --- Fetch edge data (2 texels per edge) ---
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 e0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 e1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, e0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, e1, 0);

  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  int pathId = int(edgeData1.z);

  // --- Fetch path attributes (curvature, etc.) ---
  {
    int edgeIdx = int(a_edgeAttrIndex);
`).concat(h.fetchCode,`
`).concat(h.varyingAssignments,`
  }

  // --- Fetch node data: geometry (texel 0) + rotation flags (texel 1) ---
  vec4 srcN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtN = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcN.xy;
  vec2 target = tgtN.xy;
  float sourceSize = srcN.z;
  float targetSize = tgtN.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;

  // --- Pixel-to-graph conversion (fixed font mode) ---
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // --- Body bounds (shared with edge label shader) ---
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, HEAD_RATIO, TAIL_RATIO
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // --- Text dimensions ---
  float baseFontSize = a_baseFontSize;
  `).concat(l?`float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  float textWidthWebGL = a_totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float marginWebGL = a_margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  float textWidthWebGL = a_totalTextWidth * fontScale * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;
  float marginWebGL = a_margin * pixelToGraph;`,`
  float paddingWebGL = a_padding * pixelToGraph;

  // --- Alpha modifier (shared with edge label shader) ---
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);
  if (alphaModifier <= 0.0 || textWidthWebGL <= 0.0) {
    gl_Position = vec4(2.0, 0.0, 0.0, 1.0);
    v_color = vec4(0.0);
    v_id = vec4(0.0);
    v_alphaModifier = 0.0;
    return;
  }

  // --- Perpendicular offset (shared with edge label shader) ---
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;
  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);
  float readingSign = `).concat(s?"screenDir":"1.0",`;
  float halfThickness = webGLThickness * 0.5;
  float perpOffset = computeEdgeLabelPerpOffset(
    a_positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // --- Ribbon span (clipped to body) ---
  float halfTextWebGL = textWidthWebGL * 0.5;
  float labelStartDist = max(bodyCenterDist - halfTextWebGL, bodyStartDist);
  float labelEndDist = min(bodyCenterDist + halfTextWebGL, bodyEndDist);

  // Sample centerline at this pair, then apply perpendicular offset.
  // The ribbon follows the centerline path (simple & robust); for curved edges
  // this closely matches the offset path the characters sit on.
  float u = float(pairIdx) / float(RIBBON_SEGMENTS);
  float arcDist = mix(labelStartDist, labelEndDist, u);
  float t = queryPathTAtDistance(pathId, arcDist, source, target);
  vec2 pos = queryPathPosition(pathId, t, source, target);
  vec2 tan = queryPathTangent(pathId, t, source, target);
  vec2 perp = vec2(-tan.y, tan.x);

  vec2 centerPos = pos + perp * perpOffset;

  float halfRibbon = halfTextHeight + paddingWebGL;
  float sideSign = side == 0 ? -1.0 : 1.0;
  vec2 ribbonPos = centerPos + perp * (sideSign * halfRibbon);

  vec3 clipPos = u_matrix * vec3(ribbonPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  v_color = a_color;
  v_id = a_id;
  v_alphaModifier = alphaModifier;
}
`);return c}var x0=`#version 300 es
precision highp float;

in vec4 v_color;
in vec4 v_id;
in float v_alphaModifier;

out vec4 fragColor;

void main() {
#ifdef PICKING_MODE
  if (v_alphaModifier <= 0.0) discard;
  fragColor = v_id;
#else
  float alpha = v_color.a * v_alphaModifier;
  if (alpha <= 0.0) discard;
  fragColor = vec4(v_color.rgb * alpha, alpha);
#endif
}
`;function _0(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=Da(),l=wn([].concat(fe(i),[s])),u=ns([].concat(fe(i),[s]),l),d=b0(r),h=(function(c){function g(m,w,p){var b;return Ae(this,g),b=ct(this,g,[m,w,p]),G(b,"totalCount",0),G(b,"bufferCapacity",0),G(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new ts(m,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return ht(g,c),Re(g,[{key:"getDefinition",value:function(){for(var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP,x=[],v=0;v<Dh;v++)x.push([v]);var T=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&T.push("u_zoomSizeRatio"),l.floatsPerItem>0&&T.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Dh,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:x0,METHOD:y,UNIFORMS:T,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:p},{name:"a_edgeAttrIndex",size:1,type:p},{name:"a_baseFontSize",size:1,type:p},{name:"a_totalTextWidth",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_margin",size:1,type:p},{name:"a_padding",size:1,type:p},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:p}],CONSTANT_DATA:x}}},{key:"processEdgeLabelBackground",value:function(w,p,b){var y=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){y=this.edgeAttributeTexture.allocate(p);var x=this.packedAttributeData;as(u,b.edgeAttributes,x,"",y0,0),this.edgeAttributeTexture.updateAllAttributes(p,x)}var v=this.floats,T=this.ints,S=w*this.STRIDE;v[S++]=b.edgeIndex,v[S++]=y,v[S++]=b.baseFontSize,v[S++]=b.totalTextWidth,v[S++]=b.positionMode,v[S++]=b.margin,v[S++]=b.padding,v[S++]=b.color,T[S++]=b.id}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;if(b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width,w.height),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),y.u_edgeDataTexture!==void 0&&b.uniform1i(y.u_edgeDataTexture,w.edgeDataTextureUnit),y.u_edgeDataTextureWidth!==void 0&&b.uniform1i(y.u_edgeDataTextureWidth,w.edgeDataTextureWidth),y.u_edgeFrameTexture!==void 0&&b.uniform1i(y.u_edgeFrameTexture,w.edgeFrameTextureUnit),y.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(y.u_edgeFrameTextureWidth,w.edgeFrameTextureWidth),o==="scaled"&&y.u_zoomSizeRatio!==void 0){var x=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(y.u_zoomSizeRatio,1/x(w.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&y.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Pa),b.uniform1i(y.u_edgeAttributeTexture,Pa),b.uniform1i(y.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(y.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(w,p){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),Et(g,"renderProgram",this,3)([w,p])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),Et(g,"kill",this,3)([])}},{key:"drawWebGL",value:function(w,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(w){this.totalCount=w,w>this.bufferCapacity&&(this.bufferCapacity=Math.max(w,Math.ceil(this.bufferCapacity*1.5)||10),Et(g,"reallocate",this,3)([this.bufferCapacity]))}}])})(Qa);return new h(a,t,e)}function Yh(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var T0=Kn.fontSize,w0=17/64;function S0(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,h=d===void 0?!0:d,c=i==="scaled",g=t.some(function(y){return y.hasSharpCorners}),m=Da(),w=wn([].concat(fe(t),[m])),p=Wi(w),b=`#version 300 es

// ============================================================================
// Attributes - Per Character (Instanced)
// ============================================================================

// Edge geometry: indices for texture lookup
// Edge data (source/target node indices, thickness, head/tail ratios) is fetched from edge data texture
// Edge path attributes (curvature, etc.) are fetched from edge attribute texture
in float a_edgeIndex;       // Index into edge data texture
in float a_edgeAttrIndex;   // Index into edge attribute texture (for curvature, etc.)
in float a_baseFontSize;    // Base font size in pixels (per-label)

// Character metrics (in glyph units = atlas font size pixels)
in vec4 a_charMetrics;      // (charTextOffset, charAdvance, totalTextWidth, positionMode)
in vec4 a_charDims;         // (charSize.x, charSize.y, charOffset.x, charOffset.y)

// Atlas texture coordinates
in vec4 a_texCoords;        // (x, y, width, height) in atlas pixels

// Label parameters
in vec2 a_labelParams;      // (margin, unused)

// Appearance
in vec4 a_color;            // Character color (RGBA, normalized)
`.concat(n?"in vec4 a_borderColor;      // Border color (RGBA, normalized)":"",`

// ============================================================================
// Attributes - Per Vertex (Constant)
// ============================================================================

in vec2 a_quadCorner;       // Quad corner: (0,0), (1,0), (0,1), (1,1)

// ============================================================================
// Uniforms
// ============================================================================

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_cameraAngle;    // Required by node shape SDFs
// u_sdfBufferPixels kept for ABI compatibility but unused in shader
uniform float u_sdfBufferPixels;
uniform vec2 u_resolution;
uniform vec2 u_atlasSize;
uniform sampler2D u_nodeDataTexture; // Shared texture with node position/size/shape data
uniform int u_nodeDataTextureWidth;  // Width of 2D node data texture for coordinate calculation
uniform sampler2D u_edgeDataTexture; // Shared texture with edge data
uniform int u_edgeDataTextureWidth;  // Width of 2D edge data texture for coordinate calculation
uniform sampler2D u_edgeFrameTexture; // Per-edge clamp (tStart, tEnd, straightenFactor, pathLength)
uniform int u_edgeFrameTextureWidth;
`).concat(c?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(p.uniformDeclarations,`

// ============================================================================
// Varyings
// ============================================================================

out vec2 v_texCoord;
out vec4 v_color;
`).concat(n?"out vec4 v_borderColor;":"",`
out float v_edgeFade;  // 0 = fully visible, 1 = fully faded (outside body)
out float v_alphaModifier;  // 0-1 based on label visibility ratio
out float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(n?"out float v_positionMode;  // Position mode for conditional border (0=over needs border)":"",`

// ============================================================================
// Constants
// ============================================================================

const float bias = 255.0 / 254.0;
const float FADE_WIDTH_PIXELS = 15.0;  // Width of fade gradient in pixels
const float ATLAS_FONT_SIZE = `).concat(mt(T0),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(mt(w0),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(p.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Xh({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

// ============================================================================
// Main
// ============================================================================

void main() {
  // -------------------------------------------------------------------------
  // Fetch edge data from edge texture (2 texels per edge)
  // -------------------------------------------------------------------------
  // Texel 0: sourceNodeIndex, targetNodeIndex, thickness, reserved
  // Texel 1: headLengthRatio, tailLengthRatio, pathId, extremityIds
  int edgeIdx = int(a_edgeIndex);
  int texel0Idx = edgeIdx * 2;
  int texel1Idx = edgeIdx * 2 + 1;
  ivec2 edgeTexCoord0 = ivec2(texel0Idx % u_edgeDataTextureWidth, texel0Idx / u_edgeDataTextureWidth);
  ivec2 edgeTexCoord1 = ivec2(texel1Idx % u_edgeDataTextureWidth, texel1Idx / u_edgeDataTextureWidth);
  vec4 edgeData0 = texelFetch(u_edgeDataTexture, edgeTexCoord0, 0);
  vec4 edgeData1 = texelFetch(u_edgeDataTexture, edgeTexCoord1, 0);

  // Unpack edge data
  int srcIdx = int(edgeData0.x);
  int tgtIdx = int(edgeData0.y);
  float thickness = edgeData0.z;
  // edgeData0.w is reserved
  float headLengthRatio = edgeData1.x;
  float tailLengthRatio = edgeData1.y;
  int pathId = int(edgeData1.z);  // Path type for multi-path support
  float baseFontSize = a_baseFontSize;

  // -------------------------------------------------------------------------
  // Fetch path attributes from edge attribute texture
  // -------------------------------------------------------------------------
  // Note: The fetch code uses 'edgeIdx' variable, so we set it to the attribute texture index
  {
    int edgeIdx = int(a_edgeAttrIndex);  // Use attribute texture index for path attributes
`).concat(p.fetchCode,`
`).concat(p.varyingAssignments,`
  }

  // -------------------------------------------------------------------------
  // Fetch node data from node texture (geometry texel + rotation-flags texel)
  // -------------------------------------------------------------------------
  vec4 srcNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, srcIdx);
  vec4 tgtNodeData = readNodeData(u_nodeDataTexture, u_nodeDataTextureWidth, tgtIdx);

  vec2 source = srcNodeData.xy;
  vec2 target = tgtNodeData.xy;
  float sourceSize = srcNodeData.z;
  float targetSize = tgtNodeData.z;
  v_sourceNodeSize = sourceSize;
  v_targetNodeSize = targetSize;
  float charTextOffset = a_charMetrics.x;
  float charAdvance = a_charMetrics.y;
  float totalTextWidth = a_charMetrics.z;
  float positionMode = a_charMetrics.w;
  vec2 charSize = a_charDims.xy;
  vec2 charOffset = a_charDims.zw;
  float margin = a_labelParams.x;

  // -------------------------------------------------------------------------
  // Compute pixel-to-graph conversion (for fixed font size mode)
  // -------------------------------------------------------------------------
  // This converts screen pixels to graph units such that N pixels on screen
  // becomes N pixels regardless of zoom level.
  // matrixScaleX is how much the matrix scales graph units to clip space
  float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
  float pixelToGraph = 2.0 / (matrixScaleX * u_resolution.x);

  // -------------------------------------------------------------------------
  // Step 1: Convert thickness to WebGL units
  // -------------------------------------------------------------------------
  float webGLThickness = thickness * u_correctionRatio / u_sizeRatio;

  // -------------------------------------------------------------------------
  // Step 2: Compute body bounds (truncated at node boundaries + extremities)
  // -------------------------------------------------------------------------
  vec4 edgeClamp = readFrameTexel(u_edgeFrameTexture, u_edgeFrameTextureWidth, edgeIdx);
  vec3 bodyBounds = computeEdgeLabelBodyBounds(
    edgeClamp.x, edgeClamp.y, edgeClamp.w,
    webGLThickness, headLengthRatio, tailLengthRatio
  );
  float bodyStartDist = bodyBounds.x;
  float bodyEndDist = bodyBounds.y;
  float bodyLength = bodyBounds.z;

  // -------------------------------------------------------------------------
  // Step 3: Compute font scale and text dimensions
  // -------------------------------------------------------------------------
  // Font size modes:
  // - "fixed": Constant pixel size regardless of zoom, using pixelToGraph conversion
  // - "scaled": Scales with zoom using zoomToSizeRatioFunction
  `).concat(c?`// Scaled mode: font scales with zoom
  float fontScale = baseFontSize / ATLAS_FONT_SIZE * u_zoomSizeRatio;
  // Convert glyph-unit metrics to WebGL units (scales with zoom)
  float textWidthWebGL = totalTextWidth * fontScale * u_correctionRatio / u_sizeRatio;
  float charOffsetWebGL = charTextOffset * fontScale * u_correctionRatio / u_sizeRatio;
  float charAdvanceWebGL = charAdvance * fontScale * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: font stays constant in screen pixels
  float fontScale = baseFontSize / ATLAS_FONT_SIZE;
  // Convert glyph-unit metrics to graph units using pixelToGraph (zoom-independent)
  float textWidthWebGL = totalTextWidth * fontScale * pixelToGraph;
  float charOffsetWebGL = charTextOffset * fontScale * pixelToGraph;
  float charAdvanceWebGL = charAdvance * fontScale * pixelToGraph;`,`

  // Font scale varying for fragment shader gamma scaling.
  // Ratio of rendered font size to atlas font size \u2014 used to tighten the
  // anti-aliasing band for large labels so they stay sharp.
  v_fontScale = fontScale;

  // -------------------------------------------------------------------------
  // Step 4: Alpha modifier from how much of the label fits in the body
  // -------------------------------------------------------------------------
  float alphaModifier = computeEdgeLabelAlpha(bodyLength, textWidthWebGL);

  // -------------------------------------------------------------------------
  // Step 5: Compute character center offset (truncation check moved to after curvature adjustment)
  // -------------------------------------------------------------------------
  // Body center in arc distance
  float bodyCenterDist = (bodyStartDist + bodyEndDist) * 0.5;

  float centerT = queryPathTAtDistance(pathId, bodyCenterDist, source, target);
  float screenDir = computeEdgeLabelScreenDir(pathId, centerT, source, target, u_matrix);

  // Reversed labels lay their characters out from target to source
  float readingSign = `).concat(h?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(c?`// Scaled mode: margin and text height scale with zoom (same factor as font)
  float marginWebGL = margin * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;
  float halfTextHeight = baseFontSize * 0.35 * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;`:`// Fixed mode: margin and text height stay constant in screen pixels
  float marginWebGL = margin * pixelToGraph;
  float halfTextHeight = baseFontSize * 0.35 * pixelToGraph;`,`
  float perpOffset = computeEdgeLabelPerpOffset(
    positionMode, halfThickness, marginWebGL, halfTextHeight, readingSign, screenDir
  );

  // -------------------------------------------------------------------------
  // Step 7: Position character on path using offset path traversal
  // -------------------------------------------------------------------------
  // For "over" mode (perpOffset = 0), use simple centerline placement
  // For above/below modes, walk along the offset path to find correct position
  float charT;

  if (perpOffset == 0.0) {
    // Simple case: place on centerline
    float charArcDist = bodyCenterDist + charCenterOffset;
    charT = queryPathTAtDistance(pathId, charArcDist, source, target);
  } else {
    // Offset path traversal: walk along the offset curve to find character position
    // This ensures even character spacing regardless of curvature

    `).concat(g?`// -----------------------------------------------------------------------
    // Corner skip setup for step/taxi edges with above/below labels
    // -----------------------------------------------------------------------
    // At concave corners (inner side of the bend), characters would bunch up
    // because the offset path has near-zero arc length. We detect corner
    // crossings during the offset path traversal and add skip distance.

    // Get corner t values and concavity
    vec2 cornerTs = queryGetCornerTs(pathId, source, target);
    vec2 concavity = queryGetCornerConcavity(pathId, source, target, perpOffset);

    // Skip distance in graph units, proportional to on-screen font size
    // For fixed mode: use pixelToGraph so gap stays constant regardless of zoom
    // For scaled mode: use the same conversion as text width
    `.concat(c?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

    // Corner t values for detecting crossings during traversal
    float corner1T = cornerTs.x;
    float corner2T = cornerTs.y;
    bool corner1IsConcave = concavity.x > 0.5;
    bool corner2IsConcave = concavity.y > 0.5;`):"",`

    // Target distance along offset path from center
    float targetOffsetDist = abs(charCenterOffset);

    // Handle center character (charCenterOffset \u2248 0) - no search needed
    if (targetOffsetDist < 0.0001) {
      charT = centerT;
    } else {
      vec2 centerPos = queryPathPosition(pathId, centerT, source, target);
      vec2 centerNormal = queryPathNormal(pathId, centerT, source, target);
      vec2 offsetCenter = centerPos + centerNormal * perpOffset;

      float searchDir = charCenterOffset > 0.0 ? 1.0 : -1.0;

      // Search bounds (t values for body start and end)
      float tBodyStart = queryPathTAtDistance(pathId, bodyStartDist, source, target);
      float tBodyEnd = queryPathTAtDistance(pathId, bodyEndDist, source, target);

      // Walk along offset path to find character position
      float accumDist = 0.0;
      vec2 prevOffsetPos = offsetCenter;
      float prevT = centerT;
      float foundT = centerT;

      // Search range depends on direction
      float tSearchEnd = searchDir > 0.0 ? tBodyEnd : tBodyStart;

      `).concat(g?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(g?`// Check for concave corner crossings and add skip distance
        // Corner 1 crossing check
        if (corner1IsConcave && !crossedCorner1) {
          bool crossingCorner1 = (searchDir > 0.0)
            ? (prevT < corner1T && stepT >= corner1T)
            : (prevT > corner1T && stepT <= corner1T);
          if (crossingCorner1) {
            crossedCorner1 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }

        // Corner 2 crossing check
        if (corner2IsConcave && !crossedCorner2) {
          bool crossingCorner2 = (searchDir > 0.0)
            ? (prevT < corner2T && stepT >= corner2T)
            : (prevT > corner2T && stepT <= corner2T);
          if (crossingCorner2) {
            crossedCorner2 = true;
            effectiveTargetDist += skipDistGraph;
          }
        }`:"",`

        // Compute offset position at this t
        vec2 stepPos = queryPathPosition(pathId, stepT, source, target);
        vec2 stepNormal = queryPathNormal(pathId, stepT, source, target);
        vec2 offsetPos = stepPos + stepNormal * perpOffset;

        // Distance along offset path
        float segDist = length(offsetPos - prevOffsetPos);

        `).concat(g?`if (accumDist + segDist >= effectiveTargetDist) {
          // Interpolate within segment to find exact t
          float remaining = effectiveTargetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`:`if (accumDist + segDist >= targetOffsetDist) {
          // Interpolate within segment to find exact t
          float remaining = targetOffsetDist - accumDist;
          float segT = remaining / max(segDist, 0.0001);
          foundT = mix(prevT, stepT, segT);
          break;
        }`,`

        accumDist += segDist;
        prevOffsetPos = offsetPos;
        prevT = stepT;
        // Update foundT to last valid position in case loop exhausts without finding target
        foundT = stepT;
      }

      charT = foundT;
    }
  }

  // Get position and tangent at final character position
  vec2 pathPos = queryPathPosition(pathId, charT, source, target);
  vec2 tangent = queryPathTangent(pathId, charT, source, target);

  // Compute perpendicular direction (90 degrees from tangent)
  vec2 perpDir = vec2(-tangent.y, tangent.x);

  // Apply perpendicular offset to path position
  vec2 offsetPathPos = pathPos + perpDir * perpOffset;

  // -------------------------------------------------------------------------
  // Step 8: Build character quad
  // -------------------------------------------------------------------------
  // Character size in screen pixels
  vec2 charSizePixels = charSize * fontScale;

  // Character offset from origin to the atlas region's top-left corner.
  // bearingX/bearingY already include the SDF buffer.
  vec2 charOffsetPixels = charOffset * fontScale;

  // The character's local X offset from pathPos (which is at character center)
  float charLocalX = -charAdvance * 0.5 * fontScale;

  // Build quad position:
  // - Start at character origin (charLocalX on X axis, 0 on Y axis = baseline)
  // - Add bearing offset to get to atlas region corner
  // - Add quad corner * size to get vertex position
  vec2 quadPos;
  quadPos.x = charLocalX + charOffsetPixels.x + a_quadCorner.x * charSizePixels.x;
  // charOffset.y = -bearingY (negated), so -charOffsetPixels.y = bearingY * fontScale
  // (distance from baseline to atlas region top, positive = upward)
  // Quad corner (0,0) = bottom-left, (1,1) = top-right
  quadPos.y = -charOffsetPixels.y - charSizePixels.y * (1.0 - a_quadCorner.y);

  // Center vertically on the path by offsetting by half the visual text height
  // VERTICAL_CENTER_RATIO is the distance from baseline to visual center as a ratio of atlas font size
  float verticalCenterOffset = VERTICAL_CENTER_RATIO * ATLAS_FONT_SIZE * fontScale;
  quadPos.y -= verticalCenterOffset;

  // -------------------------------------------------------------------------
  // Step 9: Rotate quad to align with tangent
  // -------------------------------------------------------------------------
  // Rotation matrix from the reading direction
  // readingDir = (cos(angle), sin(angle)), so we can build rotation directly
  vec2 readingDir = tangent * readingSign;
  mat2 rotation = mat2(readingDir.x, readingDir.y, -readingDir.y, readingDir.x);

  // Convert pixel offset to WebGL units for rotation
  `).concat(c?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

  // Rotate around character center on path
  vec2 rotatedOffset = rotation * quadPosWebGL;

  // Final position in graph space (using offset path position for above/below modes)
  vec2 worldPos = offsetPathPos + rotatedOffset;

  // -------------------------------------------------------------------------
  // Step 10: Transform to clip space
  // -------------------------------------------------------------------------
  vec3 clipPos = u_matrix * vec3(worldPos, 1.0);
  gl_Position = vec4(clipPos.xy, 0.0, 1.0);

  // -------------------------------------------------------------------------
  // Step 11: Texture coordinates
  // -------------------------------------------------------------------------
  // Flip Y for texture coordinates (texture Y goes down, quad Y goes up)
  vec2 texCorner = vec2(a_quadCorner.x, 1.0 - a_quadCorner.y);
  v_texCoord = (a_texCoords.xy + texCorner * a_texCoords.zw) / u_atlasSize;

  // -------------------------------------------------------------------------
  // Step 12: Pass color, border color, and alpha modifier
  // -------------------------------------------------------------------------
  v_color = a_color;
  v_color.a *= bias;
`).concat(n?`  v_borderColor = a_borderColor;
  v_borderColor.a *= bias;
  v_positionMode = positionMode;`:"",`
  v_alphaModifier = alphaModifier;

  // -------------------------------------------------------------------------
  // Step 13: Compute edge fade for soft truncation
  // -------------------------------------------------------------------------
  // Convert fade width from pixels to WebGL units
  `).concat(c?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

  // Compute the arc position of THIS VERTEX (not just character center)
  // The quad extends from charCenter - advance/2 to charCenter + advance/2
  // a_quadCorner.x is 0 for left edge, 1 for right edge
  float vertexLocalOffset = readingSign * (a_quadCorner.x - 0.5) * charAdvanceWebGL;
  float vertexArcOffset = charCenterOffset + vertexLocalOffset;

  // Compute distance from body edges (positive = inside body, negative = outside)
  float halfBody = bodyLength * 0.5;
  float distFromStart = vertexArcOffset + halfBody;  // Distance from body start edge
  float distFromEnd = halfBody - vertexArcOffset;    // Distance from body end edge
  float distFromEdge = min(distFromStart, distFromEnd);

  // Compute fade: 0 = fully visible (deep inside body), 1 = fully faded (at body edge)
  // Fade goes from 0 (at 2*fadeWidth inside) to 1 (at body edge)
  // This ensures text is fully transparent before reaching extremities
  v_edgeFade = 1.0 - smoothstep(0.0, fadeWidthWebGL * 2.0, distFromEdge);
}
`);return b}function E0(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
precision highp float;

in vec2 v_texCoord;
in vec4 v_color;
`.concat(e?"in vec4 v_borderColor;":"",`
in float v_edgeFade;  // 0 = fully visible, 1 = fully faded
in float v_alphaModifier;  // 0-1 based on label visibility ratio
in float v_fontScale;  // Ratio of rendered font size to atlas font size
`).concat(e?"in float v_positionMode;  // Position mode (0=over, 1=above, 2=below, 3=auto)":"",`

uniform sampler2D u_atlas;
uniform float u_gamma;
uniform float u_sdfBuffer;
uniform float u_pixelRatio;
`).concat(e?"uniform float u_borderWidth;  // Border width in SDF units (normalized)":"",`

// Fragment output (single target - picking handled via separate pass)
out vec4 fragColor;

void main() {
  #ifdef PICKING_MODE
    // Edge labels are not pickable - discard all fragments in picking mode
    fragColor = vec4(0.0);
    discard;
  #else
  // SDF stores normalized distance: 0.5 = on edge, >0.5 = inside glyph
  float sdfValue = texture(u_atlas, v_texCoord).a;

  // Edge threshold accounting for SDF buffer padding
  float edge = 1.0 - u_sdfBuffer;

  // Scale gamma inversely with font scale so small labels get a wider AA band
  // (smoother) and large labels get a tighter band (sharper).
  float aaWidth = u_gamma / (u_pixelRatio * v_fontScale);

  // Apply edge fade for soft truncation at body boundaries
  // Also apply visibility-based alpha modifier for short edge labels
  float edgeAlpha = (1.0 - v_edgeFade) * v_alphaModifier;

`).concat(e?`  // Fill alpha: fully opaque inside the glyph
  float fillAlpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Only apply border for "over" position mode (v_positionMode == 0.0)
  // Labels positioned above/below/auto don't overlap the edge line and don't need borders
  if (v_positionMode < 0.5) {
    // Border rendering: compute alpha for both fill and border regions
    // Border extends from (edge - borderWidth) to edge
    float borderEdge = edge - u_borderWidth;

    // Border alpha: opaque in the border region (between borderEdge and edge)
    float borderAlpha = smoothstep(borderEdge - aaWidth, borderEdge + aaWidth, sdfValue);

    // Composite: fill on top of border
    // Border is visible where borderAlpha > 0 but fillAlpha < 1
    vec3 borderColorPremult = v_borderColor.rgb * v_borderColor.a * borderAlpha * edgeAlpha;
    vec3 fillColorPremult = v_color.rgb * v_color.a * fillAlpha * edgeAlpha;

    // Blend fill over border (fill replaces border where fill is opaque)
    float finalBorderAlpha = borderAlpha * (1.0 - fillAlpha);
    vec3 finalColor = fillColorPremult + v_borderColor.rgb * v_borderColor.a * finalBorderAlpha * edgeAlpha;
    float finalAlpha = (v_color.a * fillAlpha + v_borderColor.a * finalBorderAlpha) * edgeAlpha;

    fragColor = vec4(finalColor, finalAlpha);
  } else {
    // No border for above/below/auto positions - simple text rendering
    float finalAlpha = v_color.a * fillAlpha * edgeAlpha;
    fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);
  }`:`  // Smooth transition from transparent to opaque at glyph edge
  float alpha = smoothstep(edge - aaWidth, edge + aaWidth, sdfValue);

  // Premultiplied alpha output
  float finalAlpha = v_color.a * alpha * edgeAlpha;
  fragColor = vec4(v_color.rgb * finalAlpha, finalAlpha);`,`
  #endif
}
`);return n}function k0(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=Q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function A0(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:S0(a),fragmentShader:E0({hasBorder:e}),uniforms:k0(a.paths,e,r)}}var R0=new Map;function D0(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function L0(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=Yh(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,h=s.fullVisibilityThreshold,c=s.keepUpright,g=!!o,m=A0({paths:l,hasBorder:g,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:h,keepUpright:c}),w=(function(p){function b(y,x,v){var T;Ae(this,b),T=ct(this,b,[y,x,v]),G(T,"atlasTexture",null),G(T,"atlasNeedsUpdate",!1),G(T,"refreshTimeout",null),G(T,"labelGlyphCache",new Map),G(T,"edgeAttributeTexture",null);var S=Da();if(T.attributeLayout=wn([].concat(fe(l),[S])),T.attrDescriptors=ns([].concat(fe(l),[S]),T.attributeLayout),T.edgeAttributeTexture=new ts(y,T.attributeLayout),T.packedAttributeData=new Float32Array(T.attributeLayout.floatsPerItem),T.atlasManager=new Ya,T.gamma=.025,T.sdfBuffer=Kn.cutoff,T.atlasTexture=y.createTexture(),!T.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");y.bindTexture(y.TEXTURE_2D,T.atlasTexture),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_S,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_T,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MIN_FILTER,y.LINEAR),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MAG_FILTER,y.LINEAR),y.bindTexture(y.TEXTURE_2D,null),T.atlasManager.on(Ya.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0,T.refreshTimeout!==null&&clearTimeout(T.refreshTimeout),T.refreshTimeout=setTimeout(function(){T.refreshTimeout=null,T.renderer.refresh()},0)});var D={family:"sans-serif",weight:"normal",style:"normal"};return T.defaultFontKey=T.atlasManager.registerFont(D),T}return ht(b,p),Re(b,[{key:"getDefinition",value:function(){var x=WebGL2RenderingContext,v=x.FLOAT,T=x.UNSIGNED_BYTE,S=x.TRIANGLE_STRIP,D=new Set,A=[],k=Q(l),F;try{for(k.s();!(F=k.n()).done;){var I=F.value,M=Q(I.attributes),W;try{for(M.s();!(W=M.n()).done;){var N=W.value,C=N.name.startsWith("a_")?N.name:"a_".concat(N.name);D.has(C)||(D.add(C),A.push({name:C,size:N.size,type:N.type}))}}catch(z){M.e(z)}finally{M.f()}}}catch(z){k.e(z)}finally{k.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:S,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:v},{name:"a_edgeAttrIndex",size:1,type:v},{name:"a_baseFontSize",size:1,type:v},{name:"a_charMetrics",size:4,type:v},{name:"a_charDims",size:4,type:v},{name:"a_texCoords",size:4,type:v},{name:"a_labelParams",size:2,type:v},{name:"a_color",size:4,type:T,normalized:!0}].concat(fe(g?[{name:"a_borderColor",size:4,type:T,normalized:!0}]:[]),fe(A.filter(function(z){return!["a_curvature","curvature"].includes(z.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:v}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(x,v){if(v.hidden||!v.text){this.labelGlyphCache.delete(x);return}var T=v.text,S=v.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(T,S);var D=[],A=[],k=0,F=Q(T),I;try{for(F.s();!(I=F.n()).done;){var M=I.value,W=M.codePointAt(0);if(W===void 0){D.push(void 0),A.push(k);continue}var N=this.atlasManager.getGlyph(W,S);D.push(N),A.push(k),N&&(k+=N.advance)}}catch(C){F.e(C)}finally{F.f()}this.labelGlyphCache.set(x,{glyphs:D,xOffsets:A,totalWidth:k})}},{key:"processCharacter",value:function(x,v,T,S){var D,A,k,F=this.floats,I=this.STRIDE,M=x*I,W=this.labelGlyphCache.get(v.parentKey);if(!W||!W.glyphs[S]){for(var N=0;N<I;N++)F[M+N]=0;return}var C=W.glyphs[S],z=W.xOffsets[S],O=b.labelColor,H=O&&ke(O)==="object"&&"color"in O&&O.color?O.color:v.color,R=_n(H),$=M;F[$++]=v.edgeIndex,F[$++]=(D=(A=this.edgeAttributeTexture)===null||A===void 0?void 0:A.getIndex(v.parentKey))!==null&&D!==void 0?D:0,F[$++]=v.size,F[$++]=z,F[$++]=C.advance,F[$++]=W.totalWidth,F[$++]=D0(v.position),F[$++]=C.atlasWidth,F[$++]=C.atlasHeight,F[$++]=C.bearingX,F[$++]=-C.bearingY,F[$++]=C.atlasX,F[$++]=C.atlasY,F[$++]=C.atlasWidth,F[$++]=C.atlasHeight;var U=(k=b.labelMargin)!==null&&k!==void 0?k:v.margin;if(F[$++]=U,F[$++]=0,F[$++]=R,g&&o){var q;typeof o.color=="string"?q=o.color:q=o.color.color||"#ffffff",F[$++]=_n(q)}var j=new Set,ee=Q(l),ie;try{for(ee.s();!(ie=ee.n()).done;){var me=ie.value,pe=Q(me.attributes),Ve;try{for(pe.s();!(Ve=pe.n()).done;){var X=Ve.value,te=X.name.startsWith("a_")?X.name.slice(2):X.name;if(te!=="curvature"&&!j.has(te)){j.add(te);for(var Ee=0;Ee<X.size;Ee++)F[$++]=0}}}catch(Me){pe.e(Me)}finally{pe.f()}}}catch(Me){ee.e(Me)}finally{ee.f()}}},{key:"processEdgeLabel",value:function(x,v,T){if(this.prepareLabelGlyphs(x,T),this.edgeAttributeTexture&&!T.hidden&&T.text){this.edgeAttributeTexture.allocate(x);var S=this.packedAttributeData;as(this.attrDescriptors,T.edgeAttributes,S,"",R0,0),this.edgeAttributeTexture.updateAllAttributes(x,S)}return Et(b,"processLabel",this,3)([x,v,T])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var x=this.normalProgram.gl,v=this.atlasManager.getTextures();if(v.length!==0){var T=v[0];x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.texImage2D(x.TEXTURE_2D,0,x.RGBA,T.width,T.height,0,x.RGBA,x.UNSIGNED_BYTE,T.data),x.bindTexture(x.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(x,v){var T=v.gl,S=v.uniformLocations,D=this.atlasManager.getTextures(),A=D.length>0?[D[0].width,D[0].height]:[1,1];if(T.uniformMatrix3fv(S.u_matrix,!1,x.matrix),T.uniform1f(S.u_sizeRatio,x.sizeRatio),T.uniform1f(S.u_correctionRatio,x.correctionRatio),T.uniform1f(S.u_pixelRatio,x.pixelRatio),T.uniform1f(S.u_cameraAngle,x.cameraAngle),T.uniform1f(S.u_sdfBufferPixels,Kn.buffer),T.uniform2f(S.u_resolution,x.width,x.height),T.uniform2f(S.u_atlasSize,A[0],A[1]),T.uniform1f(S.u_gamma,this.gamma),T.uniform1f(S.u_sdfBuffer,this.sdfBuffer),T.activeTexture(T.TEXTURE0),T.bindTexture(T.TEXTURE_2D,this.atlasTexture),T.uniform1i(S.u_atlas,0),S.u_nodeDataTexture!==void 0&&T.uniform1i(S.u_nodeDataTexture,x.nodeDataTextureUnit),S.u_nodeDataTextureWidth!==void 0&&T.uniform1i(S.u_nodeDataTextureWidth,x.nodeDataTextureWidth),S.u_edgeDataTexture!==void 0&&T.uniform1i(S.u_edgeDataTexture,x.edgeDataTextureUnit),S.u_edgeDataTextureWidth!==void 0&&T.uniform1i(S.u_edgeDataTextureWidth,x.edgeDataTextureWidth),S.u_edgeFrameTexture!==void 0&&T.uniform1i(S.u_edgeFrameTexture,x.edgeFrameTextureUnit),S.u_edgeFrameTextureWidth!==void 0&&T.uniform1i(S.u_edgeFrameTextureWidth,x.edgeFrameTextureWidth),g&&o&&S.u_borderWidth!==void 0){var k=o.width/Kn.buffer*this.sdfBuffer;T.uniform1f(S.u_borderWidth,k)}if(this.edgeAttributeTexture&&S.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Pa),T.uniform1i(S.u_edgeAttributeTexture,Pa),T.uniform1i(S.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),T.uniform1i(S.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&S.u_zoomSizeRatio!==void 0){var F=this.renderer.getSetting("zoomToSizeRatioFunction"),I=1/F(x.zoomRatio);T.uniform1f(S.u_zoomSizeRatio,I)}}},{key:"renderProgram",value:function(x,v){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),Et(b,"renderProgram",this,3)([x,v])}},{key:"registerFont",value:function(x){var v=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",T=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:x,weight:v,style:T})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(x,v){var T=v||this.defaultFontKey,S=Q(x),D;try{for(S.s();!(D=S.n()).done;){var A=D.value;this.atlasManager.ensureGlyphs(A,T)}}catch(k){S.e(k)}finally{S.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(x,v){var T=v||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,T),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var S=0,D=Q(x),A;try{for(D.s();!(A=D.n()).done;){var k=A.value,F=k.codePointAt(0);if(F!==void 0){var I=this.atlasManager.getGlyph(F,T);I&&(S+=I.advance)}}}catch(M){D.e(M)}finally{D.f()}return S}},{key:"measureLabel",value:function(x,v,T){var S=this.measureLabelAtlasWidth(x,T),D=v/Kn.fontSize;return{width:S*D,height:v,textHeight:v}}},{key:"kill",value:function(){var x=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(x.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),Et(b,"kill",this,3)([])}}])})(Bh);return G(w,"labelColor",r),G(w,"labelMargin",i),new w(a,t,e)}function C0(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Zh(a,t,e,n,r,i,o){var s,l,u=Vh(n),d=u.paths,h=u.layers,c=u.defaultHead,g=u.defaultTail,m=[C0()].concat(fe(u.extremities)),w={},p={};d.forEach(function(M,W){return w[M.name]=W}),m.forEach(function(M,W){return p[M.name]=W});var b=(s=p[c])!==null&&s!==void 0?s:0,y=(l=p[g])!==null&&l!==void 0?l:0,x=null,v=wn([].concat(fe(d),fe(h))),T=(function(M){function W(N,C,z){var O;Ae(this,W),x||(x=Rh({paths:d,extremities:m,layers:h,antialias:r})),O=ct(this,W,[N,C,z]),G(O,"layerLifecycles",new Map),G(O,"needsShaderRegeneration",!1),G(O,"edgeAttributeTexture",null),G(O,"layout",v),G(O,"attrDescriptors",[]),G(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=C,O.edgeAttributeTexture=new ts(N,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),h.forEach(function(R,$){if(R.lifecycle){var U={gl:N,renderer:{refresh:function(){return z.refresh()}},getUniformLocation:function(j){return N.getUniformLocation(O.normalProgram.program,j)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){z.refresh()}};O.layerLifecycles.set($,R.lifecycle(U))}}),O.layerLifecycles.forEach(function(R){var $;return($=R.init)===null||$===void 0?void 0:$.call(R)});var H=new Map;return O.layerLifecycles.forEach(function(R,$){R.getAttributeData&&H.set(d.length+$,R)}),O.attrDescriptors=ns([].concat(fe(d),fe(h)),O.layout,H),O}return ht(W,M),Re(W,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(C,z,O){var H=C,R=0,$=b,U=y,q=z?H.selfLoopPath:O&&H.parallelPath?H.parallelPath:H.path;q&&w[q]!==void 0&&(R=w[q]),H.head&&H.head!=="none"&&p[H.head]!==void 0&&($=p[H.head]),H.tail&&H.tail!=="none"&&p[H.tail]!==void 0&&(U=p[H.tail]);var j=m[$],ee=m[U];return{pathId:R,headId:$,tailId:U,headLengthRatio:In(j.length)?0:j.length,tailLengthRatio:In(ee.length)?0:ee.length}}},{key:"getDefinition",value:function(){var C=WebGL2RenderingContext,z=C.TRIANGLE_STRIP,O=z,H=x;return{VERTICES:H.verticesPerEdge,VERTEX_SHADER_SOURCE:H.vertexShader,FRAGMENT_SHADER_SOURCE:H.fragmentShader,METHOD:O,UNIFORMS:H.uniforms,ATTRIBUTES:H.attributes,CONSTANT_ATTRIBUTES:H.constantAttributes,CONSTANT_DATA:H.constantData}}},{key:"maybeRegenerateShaders",value:function(){var C=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var z=h.map(function(j,ee){var ie=C.layerLifecycles.get(ee);return ie!=null&&ie.regenerate?ie.regenerate():j});x=Rh({paths:d,extremities:m,layers:z,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,H=this.normalProgram,R=H.program,$=H.buffer,U=H.vertexShader,q=H.fragmentShader;O.deleteProgram(R),O.deleteBuffer($),O.deleteShader(U),O.deleteShader(q),this.normalProgram=this.getProgramInfo("normal",O,x.vertexShader,x.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(C,z,O,H,R,$){var U=z*this.STRIDE;if(R.visibility==="hidden"||O.visibility==="hidden"||H.visibility==="hidden"){for(var q=U+this.STRIDE;U<q;U++)this.floats[U]=0;this.floats[z*this.STRIDE]=Gh;return}this.processVisibleItem(Wr(C),U,O,H,R,$)}},{key:"processVisibleItem",value:function(C,z,O,H,R,$){var U,q=this.floats,j=this.ints;q[z++]=$,q[z++]=_n(R.color),j[z++]=C,q[z++]=(U=R.opacity)!==null&&U!==void 0?U:1;var ee=this.packedAttributeData;as(this.attrDescriptors,R,ee,R.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow($,ee)}},{key:"setUniforms",value:function(C,z){var O=this,H=z.gl,R=z.uniformLocations;R.u_matrix&&H.uniformMatrix3fv(R.u_matrix,!1,C.matrix),R.u_sizeRatio&&H.uniform1f(R.u_sizeRatio,C.sizeRatio),R.u_correctionRatio&&H.uniform1f(R.u_correctionRatio,C.correctionRatio),R.u_zoomRatio&&H.uniform1f(R.u_zoomRatio,C.zoomRatio),R.u_pixelRatio&&H.uniform1f(R.u_pixelRatio,C.pixelRatio),R.u_cameraAngle&&H.uniform1f(R.u_cameraAngle,C.cameraAngle),R.u_feather&&H.uniform1f(R.u_feather,C.antiAliasingFeather),R.u_minEdgeThickness&&H.uniform1f(R.u_minEdgeThickness,C.minEdgeThickness),R.u_pickingPadding&&H.uniform1f(R.u_pickingPadding,C.edgePickingPadding),R.u_nodeDataTexture&&H.uniform1i(R.u_nodeDataTexture,C.nodeDataTextureUnit),R.u_nodeDataTextureWidth&&H.uniform1i(R.u_nodeDataTextureWidth,C.nodeDataTextureWidth),R.u_edgeDataTexture&&H.uniform1i(R.u_edgeDataTexture,C.edgeDataTextureUnit),R.u_edgeDataTextureWidth&&H.uniform1i(R.u_edgeDataTextureWidth,C.edgeDataTextureWidth),R.u_edgeFrameTexture&&H.uniform1i(R.u_edgeFrameTexture,C.edgeFrameTextureUnit),R.u_edgeFrameTextureWidth&&H.uniform1i(R.u_edgeFrameTextureWidth,C.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Pa),R.u_edgeAttributeTexture&&H.uniform1i(R.u_edgeAttributeTexture,Pa),R.u_edgeAttributeTextureWidth&&H.uniform1i(R.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),R.u_edgeAttributeTexelsPerEdge&&H.uniform1i(R.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var $=new Set;d.forEach(function(U){U.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,z))})}),m.forEach(function(U){U.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,z))})}),h.forEach(function(U){U.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,z))})})}},{key:"render",value:function(C,z,O){this.maybeRegenerateShaders(),Et(W,"render",this,3)([C,z,O])}},{key:"renderProgram",value:function(C,z){this.layerLifecycles.forEach(function(O){var H;return(H=O.beforeRender)===null||H===void 0?void 0:H.call(O)}),Et(W,"renderProgram",this,3)([C,z])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(C){var z;return(z=C.kill)===null||z===void 0?void 0:z.call(C)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),Et(W,"kill",this,3)([])}}])})(Qa),S=m[b],D=m[y],A=ae({paths:d,headLengthRatio:In(S.length)?0:S.length,tailLengthRatio:In(D.length)?0:D.length},n.label),k=Yh(A),F=function(){return{labelProgram:L0(a,null,e,A),labelBackgroundProgram:_0(a,t,e,{shaderConfig:k})}},I=new h0(a,{paths:d,extremities:m,layers:h,nodeShapes:i,nodeLayers:o});return{edgeProgram:new T(a,null,e),createLabelPrograms:F,framePass:I}}function P0(a){return ke(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function F0(a){return ke(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function I0(a){return ke(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function M0(a){return ke(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function N0(a){return ke(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function z0(a){return ke(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function G0(a){return ke(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function O0(a){return ke(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function W0(a){if(P0(a))return a;if(z0(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function B0(a){if(F0(a))return a;if(Jc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function U0(a){if(I0(a))return a;if(G0(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function H0(a){if(N0(a))return a;if(eh(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function $0(a){if(M0(a))return a;if(O0(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function Qh(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:Li.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:Li.layers,i=n.map(W0),o=r.map(B0);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function q0(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Br.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Br.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Br.layers,s=r.map(U0),l=i.map($0).filter(function(d){return d!==null}),u=o.map(H0);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Jh(a,t){var e={},n=Q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function ef(a,t,e,n,r){var i=Qh(n),o=i.shapes,s=i.layers,l=Jh(o,n?.variables),u=Hh(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return ae(ae({},u),{},{variables:l})}function tf(a,t,e,n,r,i){var o=q0(n),s=o.paths,l=o.extremities,u=o.layers,d=Qh(i),h=d.shapes,c=d.layers,g=Jh(s,n?.variables),m=Zh(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,h,c);return ae(ae({},m),{},{variables:g,paths:s})}var V0=2;function nf(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:V0,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,h={},c=[],g=Q(a),m;try{for(g.s();!(m=g.n()).done;){var w=m.value,p=w.width+n,b=w.height+n;if(p>i||b>o||s+p>i&&l+u+b>o){c.push(w);continue}s+p>i&&(d=Math.max(d,s),s=0,l+=u,u=b),w.draw(t,s,l),h[w.key]={x:s,y:l,width:w.width,height:w.height},s+=p,u=Math.max(u,b)}}catch(y){g.e(y)}finally{g.f()}return d=Math.max(d,s),{atlas:h,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:c}}function on(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}on=function(i,o,s,l){function u(d,h){on(i,d,function(c){return this._invoke(d,h,c)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},on(a,t,e,n)}function sn(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(g,m,w,p){var b=m&&m.prototype instanceof s?m:s,y=Object.create(b.prototype);return on(y,"_invoke",(function(x,v,T){var S,D,A,k=0,F=T||[],I=!1,M={p:0,n:0,v:a,a:W,f:W.bind(a,4),d:function(N,C){return S=N,D=0,A=a,M.n=C,o}};function W(N,C){for(D=N,A=C,t=0;!I&&k&&!z&&t<F.length;t++){var z,O=F[t],H=M.p,R=O[2];N>3?(z=R===C)&&(A=O[(D=O[4])?5:(D=3,3)],O[4]=O[5]=a):O[0]<=H&&((z=N<2&&H<O[1])?(D=0,M.v=C,M.n=O[1]):H<R&&(z=N<3||O[0]>C||C>R)&&(O[4]=N,O[5]=C,M.n=R,D=0))}if(z||N>1)return o;throw I=!0,C}return function(N,C,z){if(k>1)throw TypeError("Generator is already running");for(I&&C===1&&W(C,z),D=C,A=z;(t=D<2?a:A)||!I;){S||(D?D<3?(D>1&&(M.n=-1),W(D,A)):M.n=A:M.v=A);try{if(k=2,S){if(D||(N="next"),t=S[N]){if(!(t=t.call(S,A)))throw TypeError("iterator result is not an object");if(!t.done)return t;A=t.value,D<2&&(D=0)}else D===1&&(t=S.return)&&t.call(S),D<2&&(A=TypeError("The iterator does not provide a '"+N+"' method"),D=1);S=a}else if((t=(I=M.n<0)?A:x.call(v,M))!==o)break}catch(O){S=a,D=1,A=O}finally{k=1}}return{value:t,done:I}}})(g,w,p),!0),y}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(on(t={},n,function(){return this}),t),h=u.prototype=s.prototype=Object.create(d);function c(g){return Object.setPrototypeOf?Object.setPrototypeOf(g,u):(g.__proto__=u,on(g,r,"GeneratorFunction")),g.prototype=Object.create(h),g}return l.prototype=u,on(h,"constructor",u),on(u,"constructor",l),l.displayName="GeneratorFunction",on(u,r,"GeneratorFunction"),on(h),on(h,r,"Generator"),on(h,n,function(){return this}),on(h,"toString",function(){return"[object Generator]"}),(sn=function(){return{w:i,m:c}})()}function af(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function Zr(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){af(i,n,r,o,s,"next",l)}function s(l){af(i,n,r,o,s,"throw",l)}o(void 0)})}}var is=new Map,rf=!1;function j0(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function X0(a){if(!is.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(j0).catch(function(){return is.delete(a),null});is.set(a,t)}return is.get(a)}function K0(a){return lu.apply(this,arguments)}function lu(){return lu=Zr(sn().m(function a(t){var e,n,r;return sn().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Zr(sn().m(function s(l){var u;return sn().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,X0(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),lu.apply(this,arguments)}function of(a){return uu.apply(this,arguments)}function uu(){return uu=Zr(sn().m(function a(t){var e,n,r,i,o,s,l,u,d,h,c,g,m,w=arguments;return sn().w(function(p){for(;;)switch(p.n){case 0:if(e=w.length>1&&w[1]!==void 0?w[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){p.n=1;break}return p.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){p.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),p.a(2,null);case 2:return h=Math.ceil(s*e),c=Math.ceil(l*e),g=new Blob([n],{type:"image/svg+xml"}),m=URL.createObjectURL(g),p.a(2,new Promise(function(b){var y=new Image;y.onload=function(){var x=document.createElement("canvas");x.width=h,x.height=c,x.getContext("2d").drawImage(y,0,0,h,c),URL.revokeObjectURL(m);try{x.getContext("2d").getImageData(0,0,1,1)}catch(v){if(v instanceof DOMException&&v.name==="SecurityError"){rf||(rf=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw v}b(x)},y.onerror=function(){URL.revokeObjectURL(m),b(null)},y.src=m}))}},a)})),uu.apply(this,arguments)}function Y0(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function Z0(a,t,e,n){return du.apply(this,arguments)}function du(){return du=Zr(sn().m(function a(t,e,n,r){var i,o,s,l,u,d,h,c,g=arguments;return sn().w(function(m){for(;;)switch(m.n){case 0:return i=g.length>4&&g[4]!==void 0?g[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,m.n=1,K0(o);case 1:return s=m.v,(n==null||r==null)&&(l=Y0(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),h=e?"<style>".concat(e,"</style>"):"",c='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(h).concat(s,"</body>")+"</foreignObject></svg>",m.a(2,of(c,1))}},a)})),du.apply(this,arguments)}function Q0(a){return cu.apply(this,arguments)}function cu(){return cu=Zr(sn().m(function a(t){var e,n=arguments,r;return sn().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,of(t.svg,e));case 3:return i.a(2,Z0(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),cu.apply(this,arguments)}var Yr=2048,sf=(function(){function a(t,e,n){Ae(this,a),G(this,"cache",new Map),G(this,"pending",new Set),G(this,"atlas",{}),G(this,"glTexture",null),G(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Yr,this.packCanvas.height=Yr,this.packCtx=this.packCanvas.getContext("2d")}return Re(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=Zr(sn().m(function h(c){var g;return sn().w(function(m){for(;;)switch(m.n){case 0:if(i.pending.has(o)){m.n=1;break}return m.a(2);case 1:if(i.pending.delete(o),c){m.n=2;break}return m.a(2);case 2:return m.n=3,Q0(c,u);case 3:if(g=m.v,!(!g||g.width===0||g.height===0)){m.n=4;break}return m.a(2);case 4:i.cache.set(o,{image:g,width:g.width,height:g.height}),i.dirty=!0,i.scheduleRender();case 5:return m.a(2)}},h)}));return function(h){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(c,g,m){c.drawImage(u.image,g,m)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Yr,Yr);var r=nf(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Yr,"x").concat(Yr," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Oi),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=Q(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=Q(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),hu=(function(){function a(t){Ae(this,a),G(this,"buckets",new Map),G(this,"keyDepth",new Map);var e=Q(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return Re(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=Q(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:fe(r).sort(function(i,o){return n(i)-n(o)})}}])})(),lf=(function(a){function t(e,n){return Ae(this,t),ct(this,t,[e,2,n])}return ht(t,a),Re(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var h=this.indexMap.get(n);if(h===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var c=Ra(d),g=Fe(c,4),m=g[0],w=g[1],p=g[2],b=g[3],y=h*2*4;this.data[y]=r,this.data[y+1]=i,this.data[y+2]=o,this.data[y+3]=s,this.data[y+4]=l,this.data[y+5]=u,this.data[y+6]=m*65536+w*256+p,this.data[y+7]=b/255,this.markDirty(h)}}])})(es),J0=1024,ex=1.5,tx=4096,fu=(function(){function a(t,e){var n;if(Ae(this,a),G(this,"texture",null),G(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:J0);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return Re(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,tx),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*ex));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),uf=(function(a){function t(e,n){return Ae(this,t),ct(this,t,[e,2,n])}return ht(t,a),Re(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,h=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,c=this.indexMap.get(n);if(c===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var g=c*this.TEXELS_PER_ITEM*4;this.data[g+0]=r,this.data[g+1]=i,this.data[g+2]=o,this.data[g+3]=0,this.data[g+4]=s,this.data[g+5]=l,this.data[g+6]=u,this.data[g+7]=(d&15)<<4|h&15,this.markDirty(c)}}])})(es);var GE=_a(Pr()),OE=_a(jl());function nx(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function df(a,t){if(a==null)return{};var e,n,r=nx(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var ax=["factor"],rx=["factor"],cf=1.5,gu={x:.5,y:.5,angle:0,ratio:1},hf=(function(a){function t(){var e;Ae(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=ct(this,t,[].concat(r)),G(e,"minRatio",null),G(e,"maxRatio",null),G(e,"enabled",!0),G(e,"enabledZooming",!0),G(e,"enabledPanning",!0),G(e,"enabledRotation",!0),G(e,"constrainState",null),G(e,"state",ae({},gu)),G(e,"previousState",ae({},gu)),G(e,"nextFrame",null),G(e,"currentAnimationFrom",null),G(e,"currentAnimationTo",null),G(e,"animationCallback",null),e}return ht(t,a),Re(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return ae({},this.state)}},{key:"getPreviousState",value:function(){return ae({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return ph(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,ae(ae({},yh),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?cf:r,o=df(n,ax);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?cf:r,o=df(n,rx);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(gu,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=zo(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),h=function(){if(!o.enabled){o.cancelAnimation();return}var g=r.duration>0?(Date.now()-l)/r.duration:1;if(g>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var m=s(g);o.setState({x:u.x+(d.x-u.x)*m,y:u.y+(d.y-u.y)*m,angle:u.angle+(d.angle-u.angle)*m,ratio:u.ratio+(d.ratio-u.ratio)*m}),o.nextFrame=requestAnimationFrame(h)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),h()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(Bo);function ln(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function Yn(a,t){var e=ae(ae({},ln(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Ja(a){var t="x"in a?a:ae(ae({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function ix(a,t){var e=Yn(a,t);return e.delta=Af(a),e}var ox=2;function ss(a){for(var t=[],e=0,n=Math.min(a.length,ox);e<n;e++)t.push(a[e]);return t}function Bi(a,t,e){var n={touches:ss(a.touches).map(function(r){return ln(r,e)}),previousTouches:t.map(function(r){return ln(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function Af(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Rf=(function(a){function t(e,n){var r;return Ae(this,t),r=ct(this,t),r.container=e,r.renderer=n,r}return ht(t,a),Re(t)})(Bo),sx=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],lx=sx.reduce(function(a,t){return ae(ae({},a),{},G({},t,$o[t]))},{});function Ui(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var ux=(function(a){function t(e,n){var r;return Ae(this,t),r=ct(this,t,[e,n]),G(r,"enabled",!0),G(r,"draggedEvents",0),G(r,"downStartTime",null),G(r,"lastMouseX",null),G(r,"lastMouseY",null),G(r,"isMouseDown",!1),G(r,"isMoving",!1),G(r,"isPanningStage",!1),G(r,"movingTimeout",null),G(r,"startCameraState",null),G(r,"clicks",0),G(r,"doubleClickTimeout",null),G(r,"isRightMouseDown",!1),G(r,"startRotationAngle",null),G(r,"startCameraAngle",null),G(r,"currentWheelDirection",0),G(r,"lastWheelAnimationId",0),G(r,"settings",lx),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return ht(t,a),Re(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Yn(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",Yn(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=Yn(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(ln(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Ui(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=ln(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=ln(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,h=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-h,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Yn(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Ui(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Yn(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=ln(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var h=r.draggedEvents>0;r.draggedEvents=0;var c=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");h&&c&&r.renderer.refresh()},0),this.emit("mouseup",Yn(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Ui(n))){var i=Yn(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=ln(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),h=this.renderer.viewportToFramedGraph({x:l,y:u}),c=d.x-h.x,g=d.y-h.y,m=o.getState(),w=m.x+c,p=m.y+g;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:w,y:p}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=ln(n,this.container),y=b.x,x=b.y,v=this.container.offsetWidth/2,T=this.container.offsetHeight/2,S=Math.atan2(x-T,y-v),D=S-this.startRotationAngle,A=this.renderer.getCamera();A.setState({angle:this.startCameraAngle+D}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Ui(n)||this.emit("mouseleave",Yn(n,this.container))}},{key:"handleEnter",value:function(n){Ui(n)||this.emit("mouseenter",Yn(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=ix(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=Af(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,h=i.getBoundedRatio(u*d),c=l>0?1:-1,g=Date.now();if(u!==h&&!(this.currentWheelDirection===c&&this.lastWheelTriggerTime&&g-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var m=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(ln(n,this.container),h),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===m&&(r.currentWheelDirection=0)}),this.currentWheelDirection=c,this.lastWheelTriggerTime=g}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Rf),dx=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],cx=dx.reduce(function(a,t){return ae(ae({},a),{},G({},t,$o[t]))},{}),hx=(function(a){function t(e,n){var r;return Ae(this,t),r=ct(this,t,[e,n]),G(r,"enabled",!0),G(r,"isMoving",!1),G(r,"hasMoved",!1),G(r,"isPanningStage",!1),G(r,"isZoomingStage",!1),G(r,"touchMode",0),G(r,"startTouchesPositions",[]),G(r,"lastTouches",[]),G(r,"lastTap",null),G(r,"settings",cx),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return ht(t,a),Re(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=ss(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(g){return ln(g,r.container)}),this.touchMode===2){var o=Fe(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],h=d.x,c=d.y;this.startTouchesAngle=Math.atan2(c-u,h-l),this.startTouchesDistance=Math.sqrt(Math.pow(h-l,2)+Math.pow(c-u,2))}this.syncStageFlags(),this.emit("touchdown",Bi(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Bi(n,this.lastTouches,this.container)),!n.touches.length){var s=ln(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Bi(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var h=this.renderer.getCamera(),c=h.getBoundedRatio(h.getState().ratio/this.settings.doubleClickZoomingRatio);h.animate(this.renderer.getViewportZoomedState(s,c),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var g=Bi(n,this.lastTouches,this.container);this.emit("tap",g),this.lastTap={time:Date.now(),position:g.touches[0]||g.previousTouches[0]}}}this.lastTouches=ss(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=ss(n.touches),s=o.map(function(q){return ln(q,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Bi(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(q,j){var ee=r.startTouchesPositions[j];return ee&&(q.x!==ee.x||q.y!==ee.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),h=this.startCameraState,c=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var g=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),m=g.x,w=g.y,p=this.renderer.viewportToFramedGraph(s[0]),b=p.x,y=p.y;d.setState({x:h.x+m-b,y:h.y+w-y});break}case 2:{var x={x:.5,y:.5,angle:0,ratio:1},v=s[0],T=v.x,S=v.y,D=s[1],A=D.x,k=D.y,F=Math.atan2(k-S,A-T)-this.startTouchesAngle,I=Math.hypot(k-S,A-T)/this.startTouchesDistance,M=d.getBoundedRatio(h.ratio/I);x.ratio=M,x.angle=h.angle+F;var W=this.getDimensions(),N=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:h}),C=Math.min(W.width,W.height)-2*c,z=C/W.width,O=C/W.height,H=M/C,R=T-C/2/z,$=S-C/2/O,U=Rl({x:R,y:$},x.angle);R=U.x,$=U.y,x.x=N.x-R*H,x.y=N.y+$*H,d.setState(x);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Rf),fx=(function(){function a(t,e,n,r){Ae(this,a),G(this,"pendingNode",null),G(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return Re(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=Q(s),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;u.set(c,{x:this.graph.getNodeAttribute(c,i),y:this.graph.getNodeAttribute(c,o)})}}catch(g){d.e(g)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),h={x:d.x-s.x,y:d.y-s.y},c=Q(i),g;try{for(c.s();!(g=c.n()).done;){var m=g.value,w=o.get(m);if(!(!w||!this.graph.hasNode(m))){var p={x:w.x+h.x,y:w.y+h.y};n?this.graph.mergeNodeAttributes(m,n(p,m)):(this.graph.setNodeAttribute(m,l,p.x),this.graph.setNodeAttribute(m,u,p.y))}}}catch(b){c.e(b)}finally{c.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function ff(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var gx=(function(){function a(t,e){Ae(this,a),G(this,"groups",new Map),G(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return Re(a,[{key:"getGroupKey",value:function(e){return ff(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,h){var c=ff(d,h),g=e.groups.get(c);g||(g=[],e.groups.set(c,g)),g.push(l),e.edgeToGroupKey.set(l,c)});var n=Q(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=Fe(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function gf(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function pf(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function mf(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Ut={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return mf(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return pf(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=gf(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return mf(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return pf(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=gf(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},nr=["node","edge","nodeLabel","edgeLabel"];function px(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function tr(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function pu(a,t){var e=Q(nr),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Ut[r].parent===t){var i=Q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(c){i.e(c)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(c){e.e(c)}finally{e.f()}var l=1,u=Q(nr),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(h===t)break;l+=a.idsByKind[h].size}}catch(c){u.e(c)}finally{u.f()}a.nextId=l}function vf(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function mx(a,t){var e=Q(nr),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Ut[r].parent!==null){var i=Q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(T){i.e(T)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(T){e.e(T)}finally{e.f()}a.nextId=1;var l=Q(nr),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Ut[d].parent===null){var h=Q(a.idsByKind[d].values()),c;try{for(h.s();!(c=h.n()).done;){var g=c.value;g>=a.nextId&&(a.nextId=g+1)}}catch(T){h.e(T)}finally{h.f()}}}}catch(T){l.e(T)}finally{l.f()}var m=Q(nr),w;try{for(m.s();!(w=m.n()).done;){var p=w.value,b=Ut[p];if(!(b.parent===null||!b.isEnabled(t))){var y=Q(a.idsByKind[b.parent].keys()),x;try{for(y.s();!(x=y.n()).done;){var v=x.value;a.idsByKind[p].set(v,a.nextId),a.lookup[a.nextId]={kind:p,key:v},a.nextId++}}catch(T){y.e(T)}finally{y.f()}}}}catch(T){m.e(T)}finally{m.f()}}function vx(a,t){var e=Q(nr),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=Q(i),l;try{for(s.s();!(l=s.n()).done;){var u=Fe(l.value,2),d=u[0],h=u[1];if(o.get(d)!==h)return!1}}catch(c){s.e(c)}finally{s.f()}}}}catch(c){e.e(c)}finally{e.f()}return!0}function yf(a,t,e){Ut[t.kind].setHover(a,t.key,e)}function yx(a,t){return Ut[t.kind].getCursor(a,t.key)}function Hi(a,t){return"".concat(t).concat(Ut[a].eventSuffix)}function $i(a,t){return ae(ae({},t),{},G({},Ut[a.kind].payloadKey,a.key))}function bx(a,t,e){var n=Ut[t.kind].resolveForVerb;return n?n(t,e,a):t}function xx(a,t){var e=Ut[t.kind].isHitValid;return e?e(a,t.key):!0}function mu(a){return nr.filter(function(t){return t===a||Ut[t].parent===a})}function Df(a,t,e){return t&&(t=bx(a,t,e)),t&&!xx(a,t)&&(t=null),t}function vu(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return Df(a,n,e)}function _x(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function Lf(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:Df(a,t,"enter"),o=a.stateManager,s=o.hovered;_x(s,i)||(s&&(yf(a,s,!1),a.emit(Hi(s.kind,"leave"),$i(s,n))),o.setHovered(i),i&&(yf(a,i,!0),a.emit(Hi(i.kind,"enter"),$i(i,n))),a.updateContainerCursor())}function Tx(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Ja(i))},n.handleMoveBody=function(i){var o=Ja(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,h=a.settings;s.start(s.pendingNode,o,h.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Ja(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),Lf(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Ja(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Ja(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=vu(a,l,o);if(d){a.emit(Hi(d.kind,o),$i(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Ja(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=vu(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Hi(l.kind,"down"),$i(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Ja(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",ae({node:l.node,allDraggedNodes:l.allNodes},s));var u=vu(a,o,"up");if(u){a.emit(Hi(u.kind,"up"),$i(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function wx(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(fe(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function Sx(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var Ex={x:.5,y:.5,angle:0,ratio:1},kx=8,Ax=.001;function Rx(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,h=o==="positions",c=n.width,g=n.height,m=a.extent,w=0;w<kx;w++){for(var p=Ho(m),b={width:m.x[1]-m.x[0]||1,height:m.y[1]-m.y[0]||1},y=Aa(Ex,n,b,r),x=bf(y,p({x:0,y:0}),c,g),v=bf(y,p({x:1,y:0}),c,g),T=Math.hypot(v.x-x.x,v.y-x.y)||1,S=1/0,D=-1/0,A=1/0,k=-1/0,F=0,I=u.length;F<I;F++){var M=u[F],W=e[M],N=W.size/d*(h?T:1),C=-N,z=N,O=-N,H=N;if(s){var R=l(W,N);R&&(R.minX<C&&(C=R.minX),R.maxX>z&&(z=R.maxX),R.minY<O&&(O=R.minY),R.maxY>H&&(H=R.maxY))}var $=t[M],U=$.x,q=$.y;S=Math.min(S,U+C/T),D=Math.max(D,U+z/T),A=Math.min(A,q-H/T),k=Math.max(k,q-O/T)}var j={x:[S,D],y:[A,k]},ee=Math.max(j.x[1]-j.x[0],j.y[1]-j.y[0])||1,ie=Math.max(Math.abs(j.x[0]-m.x[0]),Math.abs(j.x[1]-m.x[1]),Math.abs(j.y[0]-m.y[0]),Math.abs(j.y[1]-m.y[1]));if(m=j,ie/ee<Ax)break}return m}function bf(a,t,e,n){var r=Or(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var Dx=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),Lx=1500,Cx=`.sigma-gesture-hint {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  text-align: center;
  padding: 1em;
  background: #00000066;
  color: #ffffff;
  font-size: 1em;
  pointer-events: none;
  transition: opacity 0.1s;
}`;function xf(a){var t,e,n=$r("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var er=null;function Px(){return er===null&&(er=Cx,xf("@scope {}")&&(er=`@scope {
`.concat(er,`
}`)),xf("@layer sigma-gesture-hint {}")&&(er=`@layer sigma-gesture-hint {
`.concat(er,`
}`))),er}var Fx=(function(){function a(t){Ae(this,a),G(this,"hideTimeout",null),this.styleElement=$r("style"),this.styleElement.textContent=Px(),t.appendChild(this.styleElement),this.element=$r("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return Re(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:Dx?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},Lx))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),Ix=(function(){function a(t){Ae(this,a),G(this,"readBuffer",null),G(this,"fence",null),G(this,"result",new Uint8Array(4)),G(this,"generation",0),G(this,"readGeneration",0),G(this,"lastEvent",null),G(this,"active",!1),G(this,"dirty",!1),G(this,"rafId",null),G(this,"killed",!1),this.options=t}return Re(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=Dl(n,s.x,s.y,i(),o()),u=Fe(l,2),d=u[0],h=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,h,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=Fe(this.result,4),l=s[0],u=s[1],d=s[2],h=s[3];this.active&&i(Ll(l,u,d,h),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),_f=(function(){function a(t,e){Ae(this,a),this.key=t,this.size=e}return Re(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),os=(function(){function a(){Ae(this,a),G(this,"width",0),G(this,"height",0),G(this,"cellSize",0),G(this,"columns",0),G(this,"rows",0),G(this,"cells",{})}return Re(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new _f(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(_f.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),h=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),c=Math.max(0,Math.floor(r.y1/this.cellSize)),g=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),m=c;m<=g;m++)for(var w=d;w<=h;w++){var p=m*this.columns+w,b=this.cells[p];if(b)for(var y=0;y<Math.min(l,b.length);y++)u.push(b[y].key)}else for(var x in this.cells)for(var v=this.cells[x],T=0;T<Math.min(l,v.length);T++)u.push(v[T].key);return u}}])})();function Mx(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(g){i.add(g)})}}catch(g){s.e(g)}finally{s.f()}var d=Q(r),h;try{var c=function(){var m=h.value;if(o.has(m))return 1;t.forEachEdge(m,function(w,p,b,y){var x=b===m?y:b;r.has(x)&&i.add(w)})};for(d.s();!(h=d.n()).done;)c()}catch(g){d.e(g)}finally{d.f()}return Array.from(i)}var Qr=150,Jr=50,Nx={both:0,node:1,label:2},zx={over:0,above:1,below:2,auto:3},Tf=12,Gx=3,Ox=(function(){function a(t){Ae(this,a),G(this,"labelGrid",new os),G(this,"edgeAnchorGrid",new os),G(this,"displayedNodeLabels",new Set),G(this,"displayedEdgeLabels",new Set),G(this,"edgeLabelCandidates",[]),G(this,"renderedNodeLabels",new Set),G(this,"labelSizeCache",new Map),G(this,"framePassPoints",new Float32Array(0)),G(this,"labelsDirty",!0),this.internals=t}return Re(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new os,this.edgeAnchorGrid=new os}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,h=e.length;d<h;d++){var c=e[d],g=s[c];if(!(g.visibility==="hidden"||!g.label)){var m=g.labelFont||l,w=u.get(m);w?w.push(g.label):u.set(m,[g.label])}}var p=Q(u),b;try{for(p.s();!(b=p.n()).done;){var y=Fe(b.value,2),x=y[0],v=y[1],T=Vo(x),S=T.family,D=T.weight,A=T.style,k=i.registerFont(S,D,A);i.ensureGlyphsReady(v,k)}}catch(F){p.e(F)}finally{p.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var h=Vo(u),c=h.family,g=h.weight,m=h.style,w=o.registerFont(c,g,m),p=o.measureLabel(e.label,l,w);return this.labelSizeCache.set(d,p),p}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,h=u.height,c=u.textHeight;if(!d)return null;var g=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:jr,m=n+g,w=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:au:0,p=d/2,b=h/2,y=p+w,x=b+w,v=c/2,T=0,S=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":T=-(m+p);break;case"above":S=-(m+v);break;case"below":S=m+v;break;case"over":break;default:T=m+p}var D=(l=e.labelAngle)!==null&&l!==void 0?l:0,A=Rl({x:T,y:S},D),k=A.x,F=A.y,I=Math.abs(Math.cos(D)),M=Math.abs(Math.sin(D)),W=I*y+M*x,N=M*y+I*x;return{minX:k-W,maxX:k+W,minY:F-N,maxY:F+N}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Qr,y:-Jr}),s=this.internals.viewportToFramedGraph({x:r+Qr,y:-Jr}),l=this.internals.viewportToFramedGraph({x:-Qr,y:i+Jr}),u=this.internals.viewportToFramedGraph({x:r+Qr,y:i+Jr}),d=Math.min(o.x,s.x,l.x,u.x),h=Math.max(o.x,s.x,l.x,u.x),c=Math.min(o.y,s.y,l.y,u.y),g=Math.max(o.y,s.y,l.y,u.y),m=Aa({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),w=function(R){var $=Or(m,R);return{x:(1+$.x)*r/2,y:(1-$.y)*i/2}},p=w({x:d,y:c}),b=w({x:h,y:c}),y=w({x:d,y:g}),x=w({x:h,y:g}),v={x1:Math.min(p.x,b.x,y.x,x.x),y1:Math.min(p.y,b.y,y.y,x.y),x2:Math.max(p.x,b.x,y.x,x.x),y2:Math.max(p.y,b.y,y.y,x.y)},T=this.internals,S=T.settings,D=T.nodeDataCache,A=T.nodesWithForcedLabels,k=this.labelGrid.getLabelsToDisplay(e.ratio,S.labelDensity,v);Vl(k,A);for(var F=0,I=k.length;F<I;F++){var M=k[F],W=D[M];if(!this.displayedNodeLabels.has(M)&&!(W.visibility==="hidden"||W.labelVisibility==="hidden")&&W.label&&!(W.x<d||W.x>h||W.y<c||W.y>g)){var N=this.internals.framedGraphToViewport(W),C=N.x,z=N.y,O=this.internals.scaleSize(W.size);!La(W)&&O<S.labelRenderedSizeThreshold||C<-Qr-O||C>r+Qr+O||z<-Jr-O||z>i+Jr+O||this.displayedNodeLabels.add(M)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=Q(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,h,c=u.value,g=n[c];if(g){var m=r.getIndex(c);m<0||(o[s*3]=m,o[s*3+1]=(d=Vr[g.labelPosition||ca.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(h=g.labelAngle)!==null&&h!==void 0?h:0,s++)}}}catch(w){l.e(w)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=Q(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;if(!this.renderedNodeLabels.has(c)){var g=i[c];n&&g.labelDepth!==n||(this.renderedNodeLabels.add(c),u.push(c))}}}catch(pe){d.e(pe)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var m,w,p,b=0,y=0,x=u.length;y<x;y++){var v=i[u[y]];b+=v.label.length}o.reallocate(b);for(var T=14,S=(m=s==null||(w=s.nodes)===null||w===void 0||(w=w.label)===null||w===void 0?void 0:w.margin)!==null&&m!==void 0?m:jr,D=ca.labelPosition,A=(s==null||(p=s.nodes)===null||p===void 0||(p=p.label)===null||p===void 0||(p=p.font)===null||p===void 0?void 0:p.family)||"sans-serif",k=new Map,F=0,I=0,M=u.length;I<M;I++){var W,N,C,z,O=u[I],H=i[O],R=H.labelFont||A,$=k.get(R);if($===void 0){var U=Vo(R),q=U.family,j=U.weight,ee=U.style;$=o.registerFont(q,j,ee),k.set(R,$)}var ie={text:H.label,x:H.x,y:H.y,size:(W=H.labelSize)!==null&&W!==void 0?W:T,color:H.labelColor,nodeSize:H.size,margin:S,position:(N=H.labelPosition)!==null&&N!==void 0?N:D,hidden:!1,forceLabel:La(H),type:"default",zIndex:(C=H.zIndex)!==null&&C!==void 0?C:0,parentType:"node",parentKey:O,fontKey:$,labelAngle:(z=H.labelAngle)!==null&&z!==void 0?z:0,nodeIndex:l.getIndex(O)},me=o.processLabel(O,F,ie);F+=me}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,h=[],c=Q(s),g;try{for(c.s();!(g=c.n()).done;){var m,w=g.value,p=o[w];if(!(!p||p.visibility==="hidden")&&!(n&&p.depth!==n)){var b=(m=d?.getIndex(w))!==null&&m!==void 0?m:-1;b<0||h.push({key:w,nodeIndex:b})}}}catch(ut){c.e(ut)}finally{c.f()}if(h.length!==0){i.reallocate(h.length);for(var y=0;y<h.length;y++){var x,v,T,S,D,A,k,F,I=h[y],M=I.key,W=I.nodeIndex,N=o[M],C=this.displayedNodeLabels.has(M),z=C?this.measureNodeLabel(N):{width:0,height:0,textHeight:0},O=z.textHeight,H=z.width,R=z.height,$=0,U=0;if(C&&N.labelAttachment&&l){var q=l.getEntry(M,N.labelAttachment);if(q){var j=N.labelAttachmentPlacement||"below";if(j==="below"||j==="above"){var ee=q.height/u;R+=ee+Fa,H=Math.max(H,q.width/u),U=j==="below"?(ee+Fa)/2:-(ee+Fa)/2}else{var ie=q.width/u;H+=ie+Fa,R=Math.max(R,q.height/u),$=j==="right"?(ie+Fa)/2:-(ie+Fa)/2}}}var me=N.backdropColor?Ra(N.backdropColor):[255,255,255,255],pe=N.backdropShadowColor?Ra(N.backdropShadowColor):[0,0,0,128],Ve=me.map(function(ut){return ut/255}),X=pe.map(function(ut){return ut/255}),te=(x=N.backdropShadowBlur)!==null&&x!==void 0?x:12,Ee=(v=N.backdropPadding)!==null&&v!==void 0?v:6,Me=N.backdropBorderColor?Ra(N.backdropBorderColor):[0,0,0,0],Te=Me.map(function(ut){return ut/255}),Ht=(T=N.backdropBorderWidth)!==null&&T!==void 0?T:0,On=(S=N.backdropCornerRadius)!==null&&S!==void 0?S:0,Qe=(D=N.backdropLabelPadding)!==null&&D!==void 0?D:-1,Ot=Qe<0?Ee:Qe,Jn=(A=Nx[(k=N.backdropArea)!==null&&k!==void 0?k:"both"])!==null&&A!==void 0?A:0,ea={key:M,nodeIndex:W,label:N.label,labelWidth:H,labelHeight:R,textHeight:O,type:"default",position:N.labelPosition||ca.labelPosition,labelAngle:(F=N.labelAngle)!==null&&F!==void 0?F:0,backdropColor:Ve,backdropShadowColor:X,backdropShadowBlur:te,backdropPadding:Ee,backdropBorderColor:Te,backdropBorderWidth:Ht,backdropCornerRadius:On,backdropLabelPadding:Ot,backdropArea:Jn,labelBoxOffset:[$,U]};i.processBackdrop(y,ea)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Ut.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=Q(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,g=o[c];!g||g.visibility==="hidden"||n&&g.labelDepth!==n||!l&&!g.labelBackgroundColor||u.push(c)}}catch(W){d.e(W)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var m=0;m<u.length;m++){var w,p,b,y,x=u[m],v=o[x],T=(w=s?.getIndex(x))!==null&&w!==void 0?w:-1;if(!(T<0)){var S=this.measureNodeLabel(v),D=S.width,A=S.height,k=S.textHeight,F=tr(this.internals.pickingState,"nodeLabel",x)||tr(this.internals.pickingState,"node",x),I=v.labelBackgroundColor?_n(v.labelBackgroundColor):_n("transparent"),M={nodeIndex:T,id:Wr(F),color:I,labelWidth:D,labelHeight:A,textHeight:k,positionMode:(p=Vr[v.labelPosition||ca.labelPosition])!==null&&p!==void 0?p:0,labelAngle:(b=v.labelAngle)!==null&&b!==void 0?b:0,padding:(y=v.labelBackgroundPadding)!==null&&y!==void 0?y:au};i.processLabelBackground(m,M)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=Q(s),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(this.displayedNodeLabels.has(h)){var c=o[h];if(!(!c||c.visibility==="hidden")&&!(e&&c.depth!==e)&&c.labelAttachment){var g=l.getNodeAttributes(h),m=this.measureNodeLabel(c),w=m.width,p=m.height,b={node:h,attributes:g,pixelRatio:i,labelWidth:w,labelHeight:p};r.renderAttachment(h,c.labelAttachment,b)}}}}catch(y){u.e(y)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var h=0;o.reallocateAttachments(l.size);var c=Q(l),g;try{for(c.s();!(g=c.n()).done;){var m,w,p,b,y=g.value;if(this.displayedNodeLabels.has(y)){var x=s[y];if(!(!x||x.visibility==="hidden")&&!(n&&x.labelDepth!==n)&&x.labelAttachment){var v=i.getEntry(y,x.labelAttachment);if(v){var T=(m=d?.getIndex(y))!==null&&m!==void 0?m:-1;if(!(T<0)){var S=this.measureNodeLabel(x),D=S.width,A=S.height,k=S.textHeight,F=(w=Oh[x.labelAttachmentPlacement||"below"])!==null&&w!==void 0?w:0;o.processAttachment(h,{nodeIndex:T,atlasX:v.x,atlasY:v.y,atlasW:v.width,atlasH:v.height,attachWidth:v.width/u,attachHeight:v.height/u,positionMode:(p=Vr[x.labelPosition||ca.labelPosition])!==null&&p!==void 0?p:0,attachmentPlacement:F,labelWidth:D,labelHeight:A,textHeight:k,labelAngle:(b=x.labelAngle)!==null&&b!==void 0?b:0}),h++}}}}}}catch(I){c.e(I)}finally{c.f()}h!==0&&(o.reallocateAttachments(h),i.bindTexture(Oi),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=Mx({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});Vl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var h=this.edgeLabelCandidates[u];if(!l.has(h)){l.add(h);var c=r.extremities(h),g=i[c[0]],m=i[c[1]],w=o[h];!w||!g||!m||w.visibility==="hidden"||w.labelVisibility==="hidden"||g.visibility==="hidden"||m.visibility==="hidden"||e&&w.labelDepth!==e||w.label&&s.push(h)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,h=r.edgeDataTexture;if(u){var c=this.filterEdgeLabelsForDepth(n),g=Q(c),m;try{for(g.s();!(m=g.n()).done;){var w=m.value;this.displayedEdgeLabels.add(w)}}catch(ie){g.e(ie)}finally{g.f()}if(c.length!==0){if(this.labelsDirty){var p,b,y=0,x=Q(c),v;try{for(x.s();!(v=x.n()).done;){var T=v.value;y+=s[T].label.length}}catch(ie){x.e(ie)}finally{x.f()}u.reallocate(y);var S=(p=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&p!==void 0?p:5,D="over",A=0,k=Q(c),F;try{for(k.s();!(F=k.n()).done;){var I,M,W=F.value,N=i.extremities(W),C=N[0],z=N[1],O=o[C],H=o[z],R=s[W],$=d.getIndex(C),U=d.getIndex(z),q=h.getIndex(W),j={text:R.label,x:(O.x+H.x)/2,y:(O.y+H.y)/2,size:Tf,color:R.labelColor,nodeSize:0,nodeIndex:-1,margin:S,position:(I=R.labelPosition)!==null&&I!==void 0?I:D,hidden:!1,forceLabel:La(R),type:"default",zIndex:(M=R.zIndex)!==null&&M!==void 0?M:0,parentType:"edge",parentKey:W,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:H.x,targetY:H.y,sourceSize:O.size,targetSize:H.size,sourceShape:O.shape||"circle",targetShape:H.shape||"circle",edgeSize:R.size,offset:0,edgeAttributes:R,sourceNodeIndex:$,targetNodeIndex:U,edgeIndex:q},ee=u.processEdgeLabel(W,A,j);A+=ee}}catch(ie){k.e(ie)}finally{k.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,h=o.edgeDataTexture;if(!(!h||!l||!s)){var c=Ut.edgeLabel.writesPickingThisFrame(this.internals),g=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,m="over",w=this.filterEdgeLabelsForDepth(n),p=[],b=Q(w),y;try{for(b.s();!(y=b.n()).done;){var x=y.value;!c&&!u[x].labelBackgroundColor||p.push(x)}}catch(O){b.e(O)}finally{b.f()}if(p.length!==0){s.reallocate(p.length);for(var v=0;v<p.length;v++){var T,S,D,A=p[v],k=u[A],F=k.label,I=l.measureLabelAtlasWidth(F),M=(T=k.labelPosition)!==null&&T!==void 0?T:m,W=typeof M=="string"&&(S=zx[M])!==null&&S!==void 0?S:0,N=tr(this.internals.pickingState,"edgeLabel",A)||tr(this.internals.pickingState,"edge",A),C=k.labelBackgroundColor?_n(k.labelBackgroundColor):_n("transparent"),z={edgeIndex:h.getIndex(A),baseFontSize:Tf,totalTextWidth:I,positionMode:W,margin:g,padding:(D=k.labelBackgroundPadding)!==null&&D!==void 0?D:Gx,color:C,id:Wr(N),edgeAttributes:k};s.processEdgeLabelBackground(v,A,z)}s.invalidateBuffers(),s.render(e)}}}}])})(),Wx=(function(){function a(t,e,n,r){Ae(this,a),G(this,"nodeStates",new Map),G(this,"edgeStates",new Map),G(this,"hovered",null),G(this,"dirtyNodes",new Set),G(this,"dirtyEdges",new Set),G(this,"graphStateChanged",!1),G(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=Ol(r)}return Re(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=uh(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=dh(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=Q(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=Fe(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(Hr(r,n)){var i=ae(ae({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(Hr(r,n)){var i=ae(ae({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Hr(this.graphState,e)){var n=ae(ae({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=Q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Hr(l,n)){var u=ae(ae({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=Q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Hr(l,n)){var u=ae(ae({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=Q(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=Q(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(mu("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(mu("edge"))}},{key:"resetGraphState",value:function(){this.graphState=Ol(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&mu(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=Q(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=Fe(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(h){o.e(h)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=ae(ae({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=Q(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=Fe(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=ae(ae({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,ae(ae({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,ae(ae({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),wf=1,Sf=2,Ef=3,kf=4,Bx=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};Ae(this,t),l=ct(this,t),G(l,"nodeReducer",null),G(l,"edgeReducer",null),G(l,"stageCanvas",null),G(l,"mouseLayer",null),G(l,"gestureHint",null),G(l,"extraElements",{}),G(l,"webGLContext",null),G(l,"pickingFrameBuffer",null),G(l,"pickingTexture",null),G(l,"pickingDepthBuffer",null),G(l,"activeListeners",{}),G(l,"nodeVariableEntries",[]),G(l,"edgeVariableEntries",[]),G(l,"edgePathsByName",new Map),G(l,"nodeProgramIndex",{}),G(l,"edgeProgramIndex",{}),G(l,"edgeTextureIndexCache",{}),G(l,"nodeGraphCoords",{}),G(l,"nodeExtent",{x:[0,1],y:[0,1]}),G(l,"matrix",xn()),G(l,"invMatrix",xn()),G(l,"correctionRatio",1),G(l,"frameId",0),G(l,"customBBox",null),G(l,"gpuTimerExt",void 0),G(l,"activeGpuTimerQuery",null),G(l,"pendingGpuTimerQueries",[]),G(l,"normalizationFunction",Ho({x:[0,1],y:[0,1]})),G(l,"graphToViewportRatio",1),G(l,"pickingState",px()),G(l,"prevNodeVisibilities",{}),G(l,"width",0),G(l,"height",0),G(l,"autoRescaleFrozen",!1),G(l,"stylesDeclaration",null),G(l,"resolvedStageStyle",{}),G(l,"renderFrame",null),G(l,"contextLost",!1),G(l,"pendingProcess","full"),G(l,"needToRefreshState",!1),G(l,"checkEdgesEventsFrame",null),G(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),G(l,"depthLayers",fe(No)),G(l,"customLayerPrograms",new Map),G(l,"nodeShapeSlug",null),G(l,"sdfAtlas",null),G(l,"depthRanges",{nodes:{},edges:{}}),G(l,"nodeBaseDepth",{}),G(l,"edgeBaseDepth",{});var d=u.primitives,h=u.styles,c=u.settings,g=c===void 0?{}:c,m=u.nodeReducer,w=u.edgeReducer,p=u.customNodeState,b=u.customEdgeState,y=u.customGraphState;l.stateManager=new Wx(function(){return l.scheduleStateRefresh()},p,b,y);var x=d??fh;l.stylesDeclaration=h?{nodes:(r=h.nodes)!==null&&r!==void 0?r:Oo.nodes,edges:(i=h.edges)!==null&&i!==void 0?i:Oo.edges,stage:h.stage}:Oo,l.nodeReducer=m??null,l.edgeReducer=w??null;var v=Wl(l.stylesDeclaration.nodes);l.nodeReducer&&(v.dependency="graph-state"),l.edgeStyleAnalysis=Wl(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=ql(l.stylesDeclaration.stage,l.stateManager.graphState));var T=xh(g);if(qo(T),T.enableNodeDrag){var S=v.xAttribute,D=v.yAttribute;if((!S||!D)&&!T.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(bh(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new gx(e,function(H,R){for(var $=0;$<H.length;$++){var U=l.stateManager.getEdgeState(H[$]);U.parallelIndex=$,U.parallelCount=R}});var A=new fx(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(H,R){return l.emit(H,R)});if(l.depthLayers=(o=x.depthLayers)!==null&&o!==void 0?o:fe(No),!(h!=null&&h.nodes)&&!Io.every(function(H){return l.depthLayers.includes(H)}))throw new Error("Sigma: depthLayers must include ".concat(Io.join(", ")," for the built-in node styles."));if(!(h!=null&&h.edges)&&!Mo.every(function(H){return l.depthLayers.includes(H)}))throw new Error("Sigma: depthLayers must include ".concat(Mo.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new hu(l.depthLayers),edges:new hu(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=$r("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var k=new lf(l.webGLContext),F=new fu(l.webGLContext,{channels:1}),I=new uf(l.webGLContext),M=new fu(l.webGLContext,{channels:4}),W=l.webGLContext,N=new Ix({gl:W,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(R,$){var U;return Lf(l.internals,(U=l.pickingState.lookup[R])!==null&&U!==void 0?U:null,$)}}),C=l.initPrograms(x,T),z=x==null||(s=x.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return z&&Object.keys(z).length>0&&(O=new sf(W,z,function(){return l.scheduleRender()})),l.internals=ae(ae({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:T,primitives:x,pixelRatio:Ci(),graph:e,stateManager:l.stateManager,dragManager:A,hoverResolver:N,nodeStyleAnalysis:v,pickingState:l.pickingState},C),{},{attachmentManager:O,nodeDataTexture:k,nodeFrameTexture:F,edgeDataTexture:I,edgeFrameTexture:M,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(R){return l.getHitAtPosition(R)},setNodeState:function(R,$){return l.setNodeState(R,$)},setEdgeState:function(R,$){return l.setEdgeState(R,$)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(R){return l.viewportToFramedGraph(R)},viewportToGraph:function(R){return l.viewportToGraph(R)},framedGraphToViewport:function(R){return l.framedGraphToViewport(R)},scaleSize:function(R){return l.scaleSize(R)},emit:function(R,$){return l.emit(R,$)}}),l.labelRenderer=new Ox(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new hf,l.bindCameraHandlers(),l.mouseCaptor=new ux(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new hx(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return ht(t,a),Re(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Ya,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=jc(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=Ll.apply(void 0,fe(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return Tx(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return wx({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Sx(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:Ni(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,h=o.height;u={x:[-d/2,d/2],y:[-h/2,h/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=Rx({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(U,q){return n.labelRenderer.nodeLabelBox(U,q)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=Ho(this.customBBox||this.nodeExtent);var c=new hf,g=Aa(c.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var m=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",w=!1;pu(this.pickingState,"node");for(var p=r.nodes(),b=0,y=p.length;b<y;b++){var x=p[b],v=this.internals.nodeDataCache[x],T=this.nodeGraphCoords[x];v.x=T.x,v.y=T.y,this.normalizationFunction.applyTo(v),v.visibility!==this.prevNodeVisibilities[x]&&(w=!0),typeof v.label=="string"&&v.visibility!=="hidden"&&v.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(x,v.size,this.framedGraphToViewport(v,{matrix:g})),m&&v.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(x,v.size,this.framedGraphToViewport(v,{matrix:g}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(p.length);var S=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var D=this.internals.nodeDataCache,A=Q(this.depthLayers),k;try{for(A.s();!(k=A.n()).done;){var F=k.value,I=this.itemBuckets.nodes.getSorted(F,function($){return D[$].zIndex});if(I.length!==0){this.depthRanges.nodes[F]=[{offset:S,count:I.length}];var M=Q(I),W;try{for(M.s();!(W=M.n()).done;){var N=W.value;this.nodeBaseDepth[N]=F,this.nodeProgram.allocateNode(N),vf(this.pickingState,"node",N),this.addNodeToProgram(N,S++)}}catch($){M.e($)}finally{M.f()}}}}catch($){A.e($)}finally{A.f()}this.nodeProgram.invalidateBuffers();for(var C=0,z=p.length;C<z;C++)this.prevNodeVisibilities[p[C]]=this.internals.nodeDataCache[p[C]].visibility;this.labelRenderer.processWebGLLabels(p);var O=Q(this.customLayerPrograms.values()),H;try{for(O.s();!(H=O.n()).done;){var R=H.value.program;R.cacheData&&R.cacheData()}}catch($){O.e($)}finally{O.f()}return w}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;pu(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=Q(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(m){return o[m].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var h=Q(d),c;try{for(h.s();!(c=h.n()).done;){var g=c.value;this.edgeBaseDepth[g]=u,vf(this.pickingState,"edge",g),this.addEdgeToProgram(g,i++)}}catch(m){h.e(m)}finally{h.f()}}}}catch(m){s.e(m)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(Kl(this.depthRanges.nodes,r,o),Yl(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(Kl(this.depthRanges.edges,r,o),Yl(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&ke(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=ae({},n),u=s||this.nodeExtent,d=Fe(u.x,2),h=d[0],c=d[1],g=Fe(u.y,2),m=g[0],w=g[1],p=[this.graphToViewport({x:h,y:m},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n}),this.graphToViewport({x:h,y:w},{cameraState:n}),this.graphToViewport({x:c,y:w},{cameraState:n})],b=1/0,y=-1/0,x=1/0,v=-1/0;p.forEach(function(N){var C=N.x,z=N.y;b=Math.min(b,C),y=Math.max(y,C),x=Math.min(x,z),v=Math.max(v,z)});var T=y-b,S=v-x,D=this.getDimensions(),A=D.width,k=D.height,F=0,I=0;if(T>=A?y<A-o?F=y-(A-o):b>o&&(F=b-o):y>A+o?F=y-(A+o):b<-o&&(F=b+o),S>=k?v<k-o?I=v-(k-o):x>o&&(I=x-o):v>k+o?I=v-(k+o):x<-o&&(I=x+o),F||I){var M=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),W=this.viewportToFramedGraph({x:F,y:I},{cameraState:n});F=W.x-M.x,I=W.y-M.y,l.x+=F,l.y+=I}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Aa(n,r,i,o),this.invMatrix=Aa(n,r,i,o,!0),this.correctionRatio=Hc(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=ae({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),mx(this.pickingState,this.internals),vx(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(ie){return ie.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var h=this.getRenderParams(),c=Ut.edge.writesPickingThisFrame(this.internals)?h:ae(ae({},h),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var g=this.webGLContext,m=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),w=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(g.bindFramebuffer(g.FRAMEBUFFER,this.pickingFrameBuffer),g.viewport(0,0,m,w),g.clear(g.COLOR_BUFFER_BIT|g.DEPTH_BUFFER_BIT),g.bindFramebuffer(g.FRAMEBUFFER,null),g.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),g.clear(g.COLOR_BUFFER_BIT|g.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Ef),this.internals.edgeDataTexture.bind(kf),this.edgeFramePass.run(h,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(wf),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var p=this.labelRenderer.buildFramePassPoints(),b=p.data,y=p.count;this.nodeFramePass.run(b,y,this.internals.nodeFrameTexture,h,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Sf)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var x=Q(this.customLayerPrograms.values()),v;try{for(x.s();!(v=x.n()).done;){var T=v.value.program;T.preRender&&T.preRender(h)}}catch(ie){x.e(ie)}finally{x.f()}g.bindFramebuffer(g.FRAMEBUFFER,null),g.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),g.blendFunc(g.ONE,g.ONE_MINUS_SRC_ALPHA);var S=!this.internals.settings.hideLabelsOnMove||!o,D=Q(this.depthLayers),A;try{for(D.s();!(A=D.n()).done;){var k=A.value,F=Q(this.customLayerPrograms.values()),I;try{for(F.s();!(I=F.n()).done;){var M=I.value;M.depth===k&&M.program.render(h)}}catch(ie){F.e(ie)}finally{F.f()}var W=this.depthRanges.edges[k];if(W&&(!this.internals.settings.hideEdgesOnMove||!o)){var N=Q(W),C;try{for(N.s();!(C=N.n()).done;){var z=C.value,O=z.offset,H=z.count;H>0&&this.edgeProgram.render(c,O,H)}}catch(ie){N.e(ie)}finally{N.f()}}this.internals.settings.renderEdgeLabels&&S&&(this.labelRenderer.renderEdgeLabelBackgrounds(Ut.edgeLabel.writesPickingThisFrame(this.internals)?h:ae(ae({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderEdgeLabels(h,k)),this.labelRenderer.cacheAttachments(k),this.labelRenderer.renderBackdrops(ae(ae({},h),{},{pickingFrameBuffer:null}),k);var R=this.depthRanges.nodes[k];if(R){var $=Q(R),U;try{for($.s();!(U=$.n()).done;){var q=U.value,j=q.offset,ee=q.count;ee>0&&this.nodeProgram.render(h,j,ee)}}catch(ie){$.e(ie)}finally{$.f()}}S&&(this.labelRenderer.renderAttachments(ae(ae({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderLabelBackgrounds(Ut.nodeLabel.writesPickingThisFrame(this.internals)?h:ae(ae({},h),{},{pickingFrameBuffer:null}),k),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(h,k))}}catch(ie){D.e(ie)}finally{D.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(g.bindFramebuffer(g.READ_FRAMEBUFFER,this.pickingFrameBuffer),g.bindFramebuffer(g.DRAW_FRAMEBUFFER,null),g.blitFramebuffer(0,0,m,w,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,g.COLOR_BUFFER_BIT,g.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=Q(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=ae({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(h){var c=h.query;return n.deleteQuery(c)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=Q(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(h){s.e(h)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,h=Fe(this.nodeVariableEntries[s],2),c=h[0],g=h[1];o[c]=(u=(d=o[c])!==null&&d!==void 0?d:r[c])!==null&&u!==void 0?u:g.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(Hl(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ae(ae({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},Ka(this.internals.nodesWithForcedLabels,n,La(o)),Ka(this.internals.nodesWithBackdrop,n,Xl(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=Fe(this.edgeVariableEntries[o],2),h=d[0],c=d[1];i[h]=(l=(u=i[h])!==null&&u!==void 0?u:r[h])!==null&&l!==void 0?l:c.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,h=d?this.edgePathsByName.get(d):void 0;if(h!=null&&h.spread){var c=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,g=h.spread.compute(i.parallelIndex,i.parallelCount,c);!u&&this.internals.graph.isDirected(n)&&s>l&&(g=-g),r[h.spread.variable]=g}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if($l(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ae(ae({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,Ka(this.internals.edgesWithForcedLabels,n,La(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),pu(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(fe(Uo(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(tr(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var h=l===u,c=!h&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,g=this.edgeProgram.resolveEdgeIds(s,h,c),m=g.pathId,w=g.headId,p=g.tailId,b=g.headLengthRatio,y=g.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,y,m,w,p),this.edgeProgram.process(tr(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Ef,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Sf,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:kf,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:wf,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=ef(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,h=s.labelBackgroundProgram,c=s.attachmentProgram,g=s.framePass,m=s.shapeSlug,w=s.shapeNameToIndex,p=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=g,this.nodeVariableEntries=Object.entries(b),m&&(this.nodeShapeSlug=m);var y=tf(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),x=y.edgeProgram,v=y.createLabelPrograms,T=y.framePass,S=y.variables,D=y.paths;return this.createEdgeLabelPrograms=v,this.edgeProgram=x,this.edgeFramePass=T,this.edgeVariableEntries=Object.entries(S),this.edgePathsByName=new Map(D.map(function(A){return[A.name,A]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:h,attachmentProgram:c,nodeShapeMap:w??null,nodeGlobalShapeIds:p??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=Q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;h.program.kill(),h.program=h.factory(this.webGLContext)}}catch(c){u.e(c)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=$r(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",ae({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new Fx(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&yx(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=ql(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return ae({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return ae({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return ae({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,qo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=ae(ae({},this.internals.settings),n),qo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Ci(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(fe(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(m){n.refreshNodeState(m)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=Q(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(m){l.e(m)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(m){n.refreshEdgeState(m)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var h=Q(this.stateManager.dirtyEdges),c;try{for(h.s();!(c=h.n()).done;){var g=c.value;this.refreshEdgeState(g)&&(s=!0)}}catch(m){h.e(m)}finally{h.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,h=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var c=this.internals.nodeDataCache[n];this.internals.attachmentManager&&c.labelAttachment!==h&&this.internals.attachmentManager.invalidateNode(n);var g;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&c.shape&&c.shape in this.internals.nodeShapeMap?g=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[c.shape]]:g=Ni(c.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,c.x,c.y,c.size,g].concat(fe(Uo(c)),[c.color])),u&&c.depth!==u&&this.updateNodeDepthRanges(n,u,c.depth);var m=this.nodeProgramIndex[n];return m!==void 0&&(this.addNodeToProgram(n,m),this.nodeProgram.invalidateBuffers()),d!==void 0&&c.zIndex!==d}var w=this.internals.graph.getNodeAttributes(n),p=this.stateManager.getNodeState(n),b=r.size,y=r.shape,x=r.depth,v=r.zIndex,T=r.labelAttachment,S=r.rotationAlignment,D=r.labelRotationAlignment,A=r.color;Hl(this.stylesDeclaration.nodes,w,p,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,w,p);var k=this.nodeGraphCoords[n],F=r.x!==k.x||r.y!==k.y;if(F&&(k.x=r.x,k.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==T&&this.internals.attachmentManager.invalidateNode(n),Ka(this.internals.nodesWithForcedLabels,n,La(r)),Ka(this.internals.nodesWithBackdrop,n,Xl(r)),F||r.size!==b||r.shape!==y||r.rotationAlignment!==S||r.labelRotationAlignment!==D||r.color!==A){var I,M;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?M=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:M=Ni(r.shape||"circle"),(I=this.internals.nodeDataTexture).updateNode.apply(I,[n,r.x,r.y,r.size,M].concat(fe(Uo(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==x&&this.updateNodeDepthRanges(n,x,r.depth);var W=this.nodeProgramIndex[n];return W!==void 0&&(this.addNodeToProgram(n,W),this.nodeProgram.invalidateBuffers()),r.zIndex!==v}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),h=r.depth,c=r.zIndex,g=r.size,m=r.path,w=r.selfLoopPath,p=r.parallelPath,b=r.head,y=r.tail;$l(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),Ka(this.internals.edgesWithForcedLabels,n,La(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==h&&this.updateEdgeDepthRanges(n,h,r.depth);var x=this.edgeProgramIndex[n];if(x!==void 0){var v=r.size!==g||r.path!==m||r.selfLoopPath!==w||r.parallelPath!==p||r.head!==b||r.tail!==y;if(v)this.addEdgeToProgram(n,x),this.edgeProgram.invalidateBuffers();else{var T=this.internals.graph.source(n),S=this.internals.graph.target(n),D=this.internals.nodeDataCache[T],A=this.internals.nodeDataCache[S],k=this.edgeTextureIndexCache[n];this.edgeProgram.process(tr(this.pickingState,"edge",n),x,D,A,r,k),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==c}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(D){return r.addNode(D)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(D){return r.addEdge(D)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],h=0,c=d?.length||0;h<c;h++){var g,m,w=""+d[h],p=(g=this.internals.nodeDataCache[w])===null||g===void 0?void 0:g.labelAttachment;if(this.updateNode(w),this.internals.attachmentManager&&((m=this.internals.nodeDataCache[w])!==null&&m!==void 0&&m.labelAttachment||p)&&this.internals.attachmentManager.invalidateNode(w),i){var b=this.nodeProgramIndex[w];if(b===void 0)throw new Error('Sigma: node "'.concat(w,`" can't be repaint`));this.addNodeToProgram(w,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var y=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],x=0,v=y.length;x<v;x++){var T=""+y[x];if(this.updateEdge(T),i){var S=this.edgeProgramIndex[T];if(S===void 0)throw new Error('Sigma: edge "'.concat(T,`" can't be repaint`));this.addEdgeToProgram(T,S)}}i&&y.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=y.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(ae(ae({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,h=d.minCameraRatio,c=d.maxCameraRatio;typeof c=="number"&&(r=Math.min(r,c)),typeof h=="number"&&(r=Math.max(r,h));var g=r/o,m={x:this.width/2,y:this.height/2},w=this.viewportToFramedGraph(n),p=this.viewportToFramedGraph(m);return{angle:s,x:(w.x-p.x)*(1-g)+l,y:(w.y-p.y)*(1-g)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Aa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Or(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Aa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Or(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var h=n[r[u]],c=h.x,g=h.y;c<i&&(i=c),c>o&&(o=c),g<s&&(s=g),g>l&&(l=g)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=Q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value.program;h.kill()}}catch(m){u.e(m)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var c;(c=this.webGLContext.getExtension("WEBGL_lose_context"))===null||c===void 0||c.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var g in this.extraElements)this.extraElements[g].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(Bo),Cf=Bx;var $E=_a(Pr());function Pf(a,t){return typeof a=="number"?a:(ke(a)==="object"&&a!==null&&"attribute"in a,t)}function Mf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Pf(e,0),i=Pf(n,0),o=`
`.concat(Gi,`
float sdf_square(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Distance to box with given corner radius
  // Based on Inigo Quilez's box SDF: https://iquilezles.org/articles/distfunctions2d/
  vec2 d = abs(p) - vec2(size - cornerRadius);
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - cornerRadius;
}
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function Ff(a,t){return typeof a=="number"?a:(ke(a)==="object"&&a!==null&&"attribute"in a,t)}function Nf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Ff(e,0),i=Ff(n,0),o=`
`.concat(Gi,`
float sdf_triangle(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Equilateral triangle SDF
  // Based on Inigo Quilez's triangle SDF: https://iquilezles.org/articles/distfunctions2d/
  //
  // The IQ formula uses parameter 'r' where the triangle has width = 2r.
  // For circumradius R (distance from centroid to vertex):
  //   R = r * 2 / sqrt(3), so r = R * sqrt(3) / 2
  const float k = sqrt(3.0);
  float r = size * k / 2.0;

  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) {
    p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  }
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  float dist = -length(p) * sign(p.y);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    dist = dist + cornerRadius;
  }

  return dist;
}
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function If(a,t){return typeof a=="number"?a:(ke(a)==="object"&&a!==null&&"attribute"in a,t)}function zf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=If(e,0),i=If(n,0),o=`
`.concat(Gi,`
float sdf_diamond(vec2 uv, float size, float cornerRadius, float rotation) {
  // Apply rotation if needed
  vec2 p = uv;
  if (rotation != 0.0) {
    p = rotate2D(rotation) * p;
  }

  // Diamond SDF - using rhombus formula from Inigo Quilez
  // https://iquilezles.org/articles/distfunctions2d/
  // For a diamond (square rotated 45\xB0), b = (size, size)
  vec2 b = vec2(size, -size);
  p = abs(p);
  float h = clamp((dot(b, p) + b.y * b.y) / dot(b, b), 0.0, 1.0);
  p -= b * vec2(h, h - 1.0);
  float d = length(p) * sign(p.x);

  // Apply corner radius if specified
  if (cornerRadius > 0.0) {
    d = d + cornerRadius;
  }

  return d;
}
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var Ux=[1,2,5],ls=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,h=Math.floor(d);this.rest.set(l,d-h);for(let c=0;c<h&&this.points.length<600+600/4;c++)this.points.push({from:o,to:s,begins:n+e*(c+this.first(l+c))/h})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=Ux[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var Hx=6e3,$x=400;function Gf(){return document.createElement("canvas").getContext("webgl2")!==null}var us=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new Cf(e.graph,t,{primitives:{nodes:{shapes:[Di(),zf(),Mf(),Nf()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelPosition:i("labelPosition"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(Al(o))),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new ls;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(Ce(t));if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t);let e=Math.min(1,Math.max(.6,Math.min(this.box.clientWidth,this.box.clientHeight)/560));e!==this.picture.scale&&(this.picture.scale=e,this.picture.restyle()),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>Hx;if(e.restructured){if(n&&t-this.rebuilt<$x)return;this.rebuilt=t,this.forget(),this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes].map(Ce),edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}forget(){let{gone:t,graph:e}=this.picture,n=this.sigma;for(let r of t.nodes.splice(0))e.hasNode(r)||(n.removeNode(r),n.getNodeDataTexture().free(r),n.nodeProgram.freeNode(r));for(let r of t.edges.splice(0))e.hasEdge(r)||n.removeEdge(r)}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(c=>n.graphToViewport(c)),l=c=>i.x+(c.x*(o.x-i.x)+c.y*(s.x-i.x))/1e3,u=c=>i.y+(c.x*(o.y-i.y)+c.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(c,g,m)=>{if(d.hasNode(Ce(c))&&d.hasNode(Ce(g))&&e.isShown(c)&&e.isShown(g)){let[w,p]=[d.getNodeAttributes(Ce(c)),d.getNodeAttributes(Ce(g))];if(w.opacity>0&&p.opacity>0){let[b,y]=[l(w),u(w)];t.rect(b+(l(p)-b)*m-1.6,y+(u(p)-y)*m-1.6,3.2,3.2)}}}),t.fill();for(let c of e.groups){let g=d.getNodeAttributes(Ce(c));g.opacity>.5&&this.ring(t,l(g),u(g),n.scaleSize(g.size)+5,e.nodes.get(c)?.levels??{})}t.lineWidth=2;for(let c of e.marks.keys())if(d.hasNode(Ce(c))&&e.isShown(c)){let g=d.getNodeAttributes(Ce(c));t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(g),u(g),n.scaleSize(g.size)+3,0,7),t.stroke()}let h=e.selected;if(h!==null&&d.hasNode(Ce(h))){let c=d.getNodeAttributes(Ce(h));t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(c),u(c),n.scaleSize(c.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of wi){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var ds=class{constructor(t,e,n){this.live=e;this.picture=new Ro(yl(),Oc(e.network),this.still),this.view=Gf()?new us(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(yl()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;refresh(){this.view?.wake()}get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,oa.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:oa.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(oa.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||Wc(this.live.network,this.picture.places()))}};function ei(a,t=""){return ra(a)?Object.entries(a).filter(([,n])=>n!==t).slice(0,8).map(([n,r])=>`${It(n).slice(0,30)} ${typeof r=="string"?It(r).slice(0,40):Cn(r,40)}`).join(", "):Cn(a,80)}function Of(a,t){return a.filter(e=>t(e.origin))}function Wf(a){let t=new Map,e=new Map;for(let i of a)t.has(i.origin)||e.set(i.origin,i.frequency),t.set(i.origin,i);let n=new Set(e.values());for(let i of[...n])e.size>4&&n.size>1&&[...e.values()].filter(o=>o===i).length<e.size/4&&n.delete(i);let r=new Map;return t.forEach(i=>r.set(i.frequency,(r.get(i.frequency)??0)+1)),{outputs:a,last:t,words:[...r].sort(([i,o],[s,l])=>l-o||(i<s?-1:1)),openings:n}}function qi({last:a},t,e){return[...a.values()].filter(n=>t.has(n.frequency)).sort((n,r)=>r.tide-n.tide).slice(0,e)}function Bf({last:a,outputs:t},e,n){let r=new Map;for(let i=t.length-1;i>=0&&r.size<n;i--){let o=t[i];e.has(o.frequency)&&!e.has(a.get(o.origin).frequency)&&!r.has(o.origin)&&r.set(o.origin,o)}return[...r.values()]}function Vi({outputs:a,last:t,openings:e},n){for(let r=a.length-1;r>=0;r--)if(a[r].origin===n&&e.has(a[r].frequency))return a[r];return t.get(n)}var qx=[["hypha","\u25CF","hyphae"],["species","\u25C9","species"],["relay","\u25C6","relays"],["input","\u25B2","inputs"],["output","\u25A0","outputs"]],hs=12,Vx=50,jx=2e3,Xx=24,ji=12;function Uf(a){return Object.values(a).every(t=>t.size===0)}var Zn=class{constructor(t){this.element=t}element;before=null;show(t,e){let n=aa(t);if(n!==this.before){let r=document.activeElement instanceof HTMLElement&&this.element.contains(document.activeElement)?document.activeElement.dataset.key:void 0;this.before=n,se(this.element,...e()),r&&[...this.element.querySelectorAll("[data-key]")].find(i=>i.dataset.key===r)?.focus()}}},cs=class{constructor(t,e,n){this.wishes=n;this.search=f("input",{type:"search",id:"graph-search",placeholder:"search nodes","aria-label":"search nodes",value:e,oninput:()=>n.sought(this.search.value)}),this.element=f("aside",{class:"graph-side","aria-label":"the graph in words"},this.state.element,this.note.element,this.active.element,this.chosen.element,this.words.element,this.worst.element,f("section",{"aria-label":"nodes"},f("h2",{},"Nodes"),this.search,this.list.element),this.legend.element,et(`mycelium list hyphae --network ${tt(t)}`,`mycelium pressure ${tt(t)}`))}wishes;element;state=new Zn(f("dl",{class:"graph-state",id:"graph-state"}));note=new Zn(f("p",{class:"faint",id:"graph-note"}));seen=null;chosen=new Zn(f("section",{class:"graph-chosen",id:"graph-chosen","aria-label":"selected",hidden:!0}));words=new Zn(f("section",{id:"graph-said","aria-label":"said last"}));legend=new Zn(f("section",{id:"graph-legend","aria-label":"legend and filter"}));worst=new Zn(f("section",{id:"graph-worst","aria-label":"the worst ten"}));list=new Zn(f("ul",{class:"graph-list",id:"graph-list","aria-label":"nodes"}));active=new Zn(f("p",{class:"graph-active",id:"graph-active",role:"status",hidden:!0}));search;unfolded=new Set(["fullest","failing"]);show(t){let{head:e}=t,n=e?.network,r=e?[["Tide",Z(n.tide)],["Signals/s",Z(Math.round(e.signalsPerSecond))],["Hyphae",Z(n.hyphae)],["Awake",Z(n.awake)],["Born",Z(n.births)],["Died",Z(n.deaths)]]:[["Tide","\u2026"]];this.state.show(r,()=>r.map(([o,s])=>f("div",{},f("dt",{},o),f("dd",{},s))));let i=[!t.live&&"Not connected: this is what was known last.",!t.drawn&&"This browser has no WebGL 2, so nothing is drawn; the lists tell the same.",t.drawn&&!t.moves&&"Signals don't move, as your system asks for less motion.",t.drawn&&t.moves&&(t.sample===1?"Each moving point is a signal.":`Moving points are sampled 1 : ${Z(t.sample)}.`),e?.grouped&&"More than 2,000 hyphae: those of a species are one node, which a click opens.",e?.more&&"There are more nodes or edges than are shown."].filter(o=>typeof o=="string");this.note.show(i,()=>[i.join(" ")]),this.showActive(t),this.showChosen(t),this.showWords(t),this.showWorst(t),this.showList(t),this.showLegend(t)}choice(t,e,...n){return f("button",{type:"button",class:"link","data-key":e,onclick:()=>this.wishes.choose(t)},...n.length?n:[K(t,28)])}showActive({filter:t}){let e=[...t.words,...t.levels,...t.kinds,...t.species];this.active.element.hidden=e.length===0,this.active.show(e,()=>["Only ",f("b",{},K(e.join(", "),80))," is shown in full. ",f("button",{type:"button","data-key":"reset",onclick:()=>this.wishes.reset()},"show all")])}showChosen(t){let e=t.chosen;if(this.chosen.element.hidden=e===null,e!==this.seen&&(this.seen=e,this.element.scrollTop=0),e===null){this.chosen.show(null,()=>[]);return}let n=t.nodes.get(e),r=t.spoken?Vi(t.spoken,e):void 0,i=t.spoken?.last.get(e),o=h=>t.edges.filter(c=>(h?c.from:c.to)===e).map(c=>({id:h?c.to:c.from,fullest:c.fullest,rate:Math.round(t.rates(c.from,c.to))})).sort((c,g)=>g.fullest-c.fullest||g.rate-c.rate),[s,l]=[o(!1),o(!0)],u=r?t.why.get(r.id):void 0,d=n?.kind==="species"&&t.opened===n.species;this.chosen.show([e,n,r?.id,i?.id,u,s.slice(0,ji),l.slice(0,ji),s.length,l.length,d,t.members],()=>[f("h2",{},K(e,40)," ",f("button",{type:"button",class:"quiet","data-key":"unchoose","aria-label":"clear the selection",onclick:()=>this.wishes.choose(null)},"\u2715")),!n&&f("p",{},"It is not in this picture: it is within its species, or has died."),n&&f("p",{},n.kind==="hypha"?["a hypha of species ",K(n.species??"",30),", "]:n.kind==="species"?[`${Z(n.count)} hyphae, at worst `]:[{relay:"a relay",input:"an input",output:"an output"}[n.kind]??n.kind,n.halted>0?", which does not work":""],n.level&&ia(n.level),n.kind==="hypha"&&n.halted>0&&", quarantined",n.waiting>0&&`; ${Z(n.waiting)} signals wait for it`),n?.kind==="species"&&f("p",{},d?[`${Z(t.members)} of its hyphae are around it. `,f("button",{type:"button","data-key":"shut",onclick:()=>this.wishes.close()},"close it")]:f("button",{type:"button",class:"primary","data-key":"open",onclick:()=>this.wishes.open(n.species??"")},"show its hyphae")),r&&this.story(t,r,i,u),this.neighbours("From",s),this.neighbours("To",l),f("p",{class:"ways"},(!n||n.kind==="hypha")&&f("a",{href:ge("networks",t.network,"hyphae",e)},"its page"),(!n||n.kind==="hypha")&&" \xB7 ",f("a",{href:ge("networks",t.network,"pressure")+(n?.kind==="species"?"":"?node="+encodeURIComponent(e))},"pressure"),n?.kind==="species"&&[" \xB7 ",f("a",{href:ge("networks",t.network,"hyphae")+"?species="+encodeURIComponent(n.species??"")},"all its hyphae")])])}neighbours(t,e){return e.length>0&&f("p",{class:"neighbours"},f("b",{},t)," ",e.slice(0,ji).map((n,r)=>[r>0&&", ",this.choice(n.id,t+n.id),n.fullest>=60?` (${n.fullest} % full)`:n.rate>0?` (${n.rate}/s)`:""]).flat(),e.length>ji&&` and ${Z(e.length-ji)} more`)}story(t,e,n,r){let i=r?.cause;return f("div",{class:"story"},f("p",{},"It said ",f("b",{},K(e.frequency,30)),` in tide ${Z(e.tide)}: `,f("code",{},ei(e.payload,e.origin))),r?.rule&&f("p",{},"by rule ",f("b",{},K(r.rule,60))),i?f("p",{},"upon ",f("b",{},K(i.frequency,30))," ",f("code",{},ei(i.payload))," ",f("span",{class:"faint"},K(i.id,40))):e.cause&&f("p",{},"upon signal ",f("code",{},K(e.cause,40))),n&&n.id!==e.id&&f("p",{},"Since then it said ",f("b",{},K(n.frequency,30)),`, in tide ${Z(n.tide)}: `,f("code",{},ei(n.payload,n.origin))),f("p",{},f("a",{href:ge("networks",t.network,"hyphae",e.origin)+(e.cause?"?signal="+encodeURIComponent(e.cause):"")},"why, on its page"),r&&" \xB7 ",r&&f("a",{href:ge("networks",t.network,"trace")+"?why="+encodeURIComponent(e.id)},"its way through the network")))}showWords(t){let{spoken:e,filter:n}=t,r=this.words.element;if(r.hidden=!e||e.last.size===0,!e||e.last.size===0)return;let i=n.words.size>0?n.words:e.openings,o=qi(e,i,hs),s=Bf(e,i,Math.max(0,4-o.length));this.words.show([e.words,[...i],o.map(l=>l.id),s.map(l=>l.id)],()=>[f("h2",{},"Said last"),f("p",{class:"chips"},e.words.slice(0,8).map(([l,u])=>f("button",{type:"button","data-key":"word "+l,"aria-pressed":String(n.words.has(l)),title:"show only those whose last word this is",onclick:()=>this.wishes.toggle("words",l)},K(l,20),` ${Z(u)}`))),o.length===0?f("p",{class:"faint"},"Nobody is ",[...i].map(l=>It(l)).join(" or ")," at the moment."):f("ul",{class:"graph-said"},o.map(l=>f("li",{},this.choice(l.origin,"said "+l.origin,f("span",{class:"mark","aria-hidden":"true"},"\u25CB "),K(l.origin,24)," ",f("b",{},K(l.frequency,20))),f("span",{class:"faint"},` tide ${Z(l.tide)} `,ei(l.payload,l.origin))))),s.length>0&&f("ul",{class:"graph-said"},s.map(l=>f("li",{},this.choice(l.origin,"was "+l.origin,K(l.origin,24)),f("span",{class:"faint"}," was ",K(l.frequency,20),`, tide ${Z(l.tide)} `,ei(l.payload,l.origin)))))])}showWorst(t){let e=t.worst??{},n=e.ailing??[],i=[["fullest","Fullest sockets",e.fullest??[],s=>[this.choice(s.to,`full ${s.from} ${s.to}`,K(s.from,18)," \u2192 ",K(s.to,18)),` ${Z(s.held)} of ${Z(s.capacity)}`]],["failing","Most failures",e.failing??[],s=>[this.choice(s.id,"fail "+s.id),` ${s.failures} of its last 10 steps`]],["ailing","Lowest vitality",n,s=>[this.choice(s.id,"ail "+s.id)," ",ia(s.level),` ${s.score.toFixed(2)}`,s.quarantined&&", quarantined"]]].filter(([,,s])=>s.length>0),o=typeof t.head?.network?.standing=="string";this.worst.show([i.map(([s,,l])=>[s,l]),o,t.head===null],()=>[f("h2",{},"The worst ten"),i.length===0?f("p",{class:"faint"},t.head===null?"\u2026":o?"Before it stood nothing was full, failed or ailed.":"Nothing is full, fails or ails."):i.map(([s,l,u,d])=>f("details",{open:this.unfolded.has(s),ontoggle:h=>h.target.open?this.unfolded.add(s):this.unfolded.delete(s)},f("summary",{"data-key":"fold "+s},`${l} (${u.length})`),f("ol",{},u.map(h=>f("li",{},...d(h))))))])}showList(t){let e=t.search.trim().toLowerCase(),n=[],r=0;for(let s of t.nodes.values())(e===""||s.id.toLowerCase().includes(e)||(s.species??"").toLowerCase().includes(e))&&(r++,n.length<jx&&n.push(s));let i=new Map(e===""?[]:n.map(s=>[s,s.id.toLowerCase()===e?0:s.id.toLowerCase().startsWith(e)?1:2]));n.sort((s,l)=>(i.get(s)??0)-(i.get(l)??0)||(s.id<l.id?-1:1));let o=n.slice(0,Vx);this.list.show([o.map(s=>[s.id,s.level,s.kind]),r,t.chosen,t.head===null],()=>[...o.map(s=>f("li",{class:s.id===t.chosen?"now":null},this.choice(s.id,"node "+s.id)," ",s.level?ia(s.level):f("span",{class:"faint"},s.kind))),r===0&&f("li",{class:"faint"},t.head===null?"\u2026":"no node has this in its name"),r>o.length&&f("li",{class:"faint"},`and ${Z(r-o.length)} more: search`)])}showLegend(t){let e=new Map,n=new Map,r=new Map;for(let l of t.nodes.values())n.set(l.kind,(n.get(l.kind)??0)+1),l.kind==="species"?Object.entries(l.levels??{}).forEach(([u,d])=>e.set(u,(e.get(u)??0)+d)):l.level&&e.set(l.level,(e.get(l.level)??0)+1),l.species!==null&&r.set(l.species,(r.get(l.species)??0)+l.count);let{filter:i}=t,o=[...r].sort(([,l],[,u])=>u-l).slice(0,Xx),s=(l,u,d,...h)=>f("button",{type:"button","data-key":l+" "+u,"aria-pressed":String(i[l].has(u)),onclick:()=>this.wishes.toggle(l,u)},...h,` ${Z(d)}`);this.legend.show([[...e],[...n],o,Object.values(i).map(l=>[...l])],()=>[f("h2",{},"What is what"),f("p",{class:"chips"},wi.filter(l=>e.has(l)).map(l=>s("levels",l,e.get(l),ia(l)))),f("p",{class:"chips"},qx.filter(([l])=>n.has(l)).map(([l,u,d])=>s("kinds",l,n.get(l),f("span",{"aria-hidden":"true"},u+" "),d))),o.length>1&&f("p",{class:"chips"},o.map(([l,u])=>s("species",l,u,K(l,24)))),f("p",{class:"faint"},"Lines are sockets, the thicker the more goes through them; ",f("span",{class:"stroke full-60","aria-hidden":"true"})," from 60 % full, ",f("span",{class:"stroke full-85","aria-hidden":"true"})," from 85 %."),f("p",{class:"faint"},"Keys: arrows move the graph, + and \u2212 zoom, 0 shows all of it, Esc clears the selection, / searches.")])}};var yu=500,Kx=20,Yx=200,Zx=4,Hf=5e3,$f=6e4,bu=["levels","kinds","species","words"],qf={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,address:e,leave:n,trouble:r}){let i=Object.fromEntries(bu.map(U=>[U,new Set((e.query.get(U)??"").split(",").filter(q=>q!==""))])),o=e.query.get("q")??"",s=e.query.get("node"),l=null,u=[],d=0,h=e.query.get("open"),c=null,g=new Map,m=new Map,w=new Map,p=f("div",{class:"graph-box",id:"graph",tabindex:0,role:"application","aria-label":`graph of network ${t}: arrows move it, plus and minus zoom, 0 shows all, Escape clears the selection; the lists beside it tell the same`}),b=new cs(t,o,{choose:D,toggle(U,q){i[U].delete(q)||i[U].add(q),A()},reset(){bu.forEach(U=>i[U].clear()),A()},sought(U){o=U,We({q:U}),S()},open:U=>{N(U)},close:z});a.append(f("h1",{class:"unseen"},`Graph of ${t}`),p,b.element);let y=new oa(t),x=new ds(p,y,{node(U){let q=x.picture.nodes.get(U);q?.kind==="species"&&q.species!==null?l===q.species?z():N(q.species):D(U)},nothing:()=>D(null)}),{picture:v,view:T}=x;T||(p.classList.add("undrawn"),p.append(f("p",{class:"empty"},"The graph is drawn with WebGL 2, which this browser does not have or has switched off. The lists tell the same.")));function S(){b.show({network:t,nodes:v.nodes,edges:[...y.edges.values()],rates:(U,q)=>v.rates.get(oa.key({from:U,to:q}))??0,worst:y.worst,head:y.head,sample:T?.particles.sample??1,moves:x.moves,drawn:T!==null,live:y.open||y.head===null,spoken:c,why:g,filter:i,search:o,chosen:s,opened:l,members:u.length}),a.classList.toggle("stale",!y.open&&y.head!==null)}function D(U,q=U!==null){s=U,We({node:U}),v.select(U),U!==null&&q&&T?.centre(U),x.refresh(),S(),U!==null&&M(c?Vi(c,U):void 0)}function A(){We(Object.fromEntries(bu.map(ie=>[ie,[...i[ie]].join(",")])));let{levels:U,kinds:q,species:j,words:ee}=i;v.show((ie,me)=>{if(!me)return!0;let pe=U.size===0||(me.levels?[...U].some(X=>(me.levels[X]??0)>0):U.has(me.level??"")),Ve=ee.size===0||ee.has(c?.last.get(ie)?.frequency??"");return pe&&Ve&&(q.size===0||q.has(me.kind))&&(j.size===0||j.has(me.species??""))}),k(),S()}function k(){let U=i.words.size>0?i.words:c?.openings??new Set;v.mark(new Map((c?qi(c,U,hs):[]).map(q=>[q.origin,q.frequency]))),x.refresh()}function F(U){let q=y.head!==null&&!y.head.grouped&&!y.head.more;return y.nodes.has(U)||U.startsWith("(")||!q&&performance.now()-(m.get(U)??-$f)>=$f}async function I(U){if(y.head===null||!y.head.grouped&&!y.head.more)return;let q=qi(U,i.words.size>0?i.words:U.openings,hs).map(j=>j.origin).filter(j=>!y.nodes.has(j)&&performance.now()-(w.get(j)??-Hf)>=Hf);for(let j of q.slice(0,Zx)){w.set(j,performance.now());try{await Ie(_e("networks",t,"hyphae",j),H.signal)}catch(ee){ee instanceof Xe&&ee.status===404&&m.set(j,performance.now())}}}async function M(U){if(!(!U||g.has(U.id))){g.size>Yx&&g.clear(),g.set(U.id,null);try{if(!(await Ie(_e("networks",t,"trace"),H.signal)).frequencies.some(ie=>ie==="*"||ie===U.frequency))return;let j=await Ie(_e("networks",t,"why")+ze({signal:U.id}),H.signal),ee=j.causes?.[0]??null;g.set(U.id,{rule:j.signal?.rule??null,cause:ee}),S()}catch{}}}async function W(U){let q=[],j=null;for(let ee=0;(ee===0||j!==null)&&q.length<yu&&ee<Kx;ee++){let ie=await Ie(_e("networks",t,"hyphae")+ze({species:U,limit:yu-q.length,after:j}),H.signal);q.push(...ie.hyphae),j=ie.next}return q}async function N(U){z(),l=U,We({open:U}),D(`(${U})`,!1),await C(U),T?.reset()}async function C(U){let q;try{q=await W(U)}catch(X){H.signal.aborted||r(X);return}if(l!==U||H.signal.aborted)return;let[j,ee]=v.targetOf(`(${U})`)??[0,0],ie=O(`(${U})`,j,ee),me=performance.now(),pe=q.filter(X=>!y.nodes.has(X.id)).map(X=>({id:X.id,kind:"hypha",species:X.species,count:1,awake:X.awake?1:0,level:X.vitality,halted:0,waiting:X.queued})),Ve=new Set(pe.map(X=>X.id));u.filter(X=>!Ve.has(X)).forEach(X=>v.remove(X,me)),u=[...Ve],u.forEach(X=>v.outside.add(X)),v.add(pe,(X,te)=>{let Ee=te*2.39996,Me=ie*(.35+.65*Math.sqrt((te+.5)/yu));return[j+Me*Math.cos(Ee),ee+Me*Math.sin(Ee)]},me),x.refresh(),S(),clearTimeout(d),d=window.setTimeout(()=>{C(U)},3e3)}function z(){clearTimeout(d);let U=performance.now();u.forEach(q=>v.remove(q,U)),u=[],l=null,We({open:null}),x.refresh(),S()}function O(U,q,j){let ee=[...v.places()].filter(([ie])=>ie!==U).map(([,[ie,me]])=>Math.hypot(ie-q,me-j));return Math.max(6,.7*Math.min(...ee,1e3))}p.addEventListener("keydown",U=>{let j={ArrowLeft:[-.1,0,1],ArrowRight:[.1,0,1],ArrowUp:[0,.1,1],ArrowDown:[0,-.1,1],"+":[0,0,.75],"=":[0,0,.75],"-":[0,0,1.34]}[U.key];U.ctrlKey||U.altKey||U.metaKey||(j?(T?.move(...j),U.preventDefault()):(U.key==="0"||U.key==="Home")&&(T?.reset(),U.preventDefault()))}),a.addEventListener("keydown",U=>{U.key==="Escape"&&!(U.target instanceof HTMLInputElement&&U.target.value!=="")&&(l!==null?z():D(null))});let H=new AbortController,R=window.setInterval(S,1e3),$=Pe(()=>_e("networks",t,"outputs")+ze({last:500}),1e3,U=>{c=Wf(Of(U.outputs,F)),I(c),i.words.size>0?A():k(),s!==null&&M(Vi(c,s))},()=>{});y.listen({snapshot(){r(null),s!==null&&v.selected===null&&v.select(s),h!==null&&y.nodes.has(`(${h})`)&&N(h),h=null,S()},over:U=>r(U+". This is what was known last."),open(U){!U&&y.head===null&&Ie(_e("networks",t),H.signal).catch(q=>{q instanceof Xe&&q.status===404&&r(q)}),S()}}),Uf(i)||A(),S(),n(()=>{H.abort(),clearInterval(R),clearTimeout(d),$.close(),x.close(),y.close()})}};function Vf(a,t,e){let n=new AbortController;return Qx(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof Xe?r:new Xe(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function Qx(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new Xe(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(_i(u))}}var Jx="uplot",e_="u-hz",t_="u-vt",n_="u-title",a_="u-wrap",r_="u-under",i_="u-over",o_="u-axis",ir="u-off",s_="u-select",l_="u-cursor-x",u_="u-cursor-y",d_="u-cursor-pt",c_="u-legend",h_="u-live",f_="u-inline",g_="u-series",p_="u-marker",jf="u-label",m_="u-value",Ki="width",Yi="height";var Xf="bottom",ti="left",xu="right",zu="#000",Kf=zu+"0",_u="mousemove",Yf="mousedown",Tu="mouseup",Zf="mouseenter",Qf="mouseleave",Jf="dblclick",v_="resize",y_="scroll",eg="change",vs="dppxchange",Gu="--",li=typeof window<"u",Au=li?document:null,ai=li?window:null,b_=li?navigator:null,He,fs;function Ru(){let a=devicePixelRatio;He!=a&&(He=a,fs&&Lu(eg,fs,Ru),fs=matchMedia(`(min-resolution: ${He-.001}dppx) and (max-resolution: ${He+.001}dppx)`),or(eg,fs,Ru),ai.dispatchEvent(new CustomEvent(vs)))}function un(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function Du(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function st(a,t,e){a.style[t]=e+"px"}function Nn(a,t,e,n){let r=Au.createElement(a);return t!=null&&un(r,t),e?.insertBefore(r,n),r}function Sn(a,t){return Nn("div",a,t)}var tg=new WeakMap;function Qn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=tg.get(a);i!=o&&(a.style.transform=i,tg.set(a,i),t<0||e<0||t>n||e>r?un(a,ir):Du(a,ir))}var ng=new WeakMap;function ag(a,t,e){let n=t+e,r=ng.get(a);n!=r&&(ng.set(a,n),a.style.background=t,a.style.borderColor=e)}var rg=new WeakMap;function ig(a,t,e,n){let r=t+""+e,i=rg.get(a);r!=i&&(rg.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var Ou={passive:!0},x_={...Ou,capture:!0};function or(a,t,e,n){t.addEventListener(a,e,n?x_:Ou)}function Lu(a,t,e,n){t.removeEventListener(a,e,Ou)}li&&Ru();function zn(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:dn((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function Fg(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var Ig=a=>a!=null,Mg=a=>a!=null&&a>0,xs=Fg(Ig),__=Fg(Mg);function T_(a,t,e,n=0,r=!1){let i=r?__:xs,o=r?Mg:Ig;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Ye,l??-Ye]}function _s(a,t,e,n){let r=lg(a),i=lg(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?fa:Ng,s=r==1?dn:En,l=i==1?En:dn,u=s(o(At(a))),d=l(o(At(t))),h=ri(e,u),c=ri(e,d);return e==10&&(u<0&&(h=Ze(h,-u)),d<0&&(c=Ze(c,-d))),n||e==2?(a=h*r,t=c*i):(a=Wg(a,h),t=Ts(t,c)),[a,t]}function Wu(a,t,e,n){let r=_s(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var Bu=.1,og={mode:3,pad:Bu},Qi={pad:0,soft:null,mode:0},w_={min:Qi,max:Qi};function ys(a,t,e,n){return ws(e)?sg(a,t,e):(Qi.pad=e,Qi.soft=n?0:null,Qi.mode=n?3:0,sg(a,t,w_))}function Ge(a,t){return a??t}function S_(a,t,e){for(t=Ge(t,0),e=Ge(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function sg(a,t,e){let n=e.min,r=e.max,i=Ge(n.pad,0),o=Ge(r.pad,0),s=Ge(n.hard,-Ye),l=Ge(r.hard,Ye),u=Ge(n.soft,Ye),d=Ge(r.soft,-Ye),h=Ge(n.mode,0),c=Ge(r.mode,0),g=t-a,m=fa(g),w=Kt(At(a),At(t)),p=fa(w),b=At(p-m);(g<1e-24||b>10)&&(g=0,(a==0||t==0)&&(g=1e-24,h==2&&u!=Ye&&(i=0),c==2&&d!=-Ye&&(o=0)));let y=g||w||1e3,x=fa(y),v=ri(10,dn(x)),T=y*(g==0?a==0?.1:1:i),S=Ze(Wg(a-T,v/10),24),D=a>=u&&(h==1||h==3&&S<=u||h==2&&S>=u)?u:Ye,A=Kt(s,S<D&&a>=D?D:Gn(D,S)),k=y*(g==0?t==0?.1:1:o),F=Ze(Ts(t+k,v/10),24),I=t<=d&&(c==1||c==3&&F>=d||c==2&&F<=d)?d:-Ye,M=Gn(l,F>I&&t<=I?I:Kt(I,F));return A==M&&A==0&&(M=100),[A,M]}var E_=new Intl.NumberFormat(li?b_.language:"en-US"),Uu=a=>E_.format(a),cn=Math,ms=cn.PI,At=cn.abs,dn=cn.floor,kt=cn.round,En=cn.ceil,Gn=cn.min,Kt=cn.max,ri=cn.pow,lg=cn.sign,fa=cn.log10,Ng=cn.log2,k_=(a,t=1)=>cn.sinh(a)*t,wu=(a,t=1)=>cn.asinh(a/t),Ye=1/0;function ug(a){return(fa((a^a>>31)-(a>>31))|0)+1}function Cu(a,t,e){return Gn(Kt(a,t),e)}function zg(a){return typeof a=="function"}function Le(a){return zg(a)?a:()=>a}var A_=()=>{},Gg=a=>a,Og=(a,t)=>t,R_=a=>null,dg=a=>!0,cg=(a,t)=>a==t,D_=/\.\d*?(?=9{6,}|0{6,})/gm,sr=a=>{if(Ug(a)||Ma.has(a))return a;let t=`${a}`,e=t.match(D_);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${sr(r)}e${i}`}return Ze(a,n)};function ar(a,t){return sr(Ze(sr(a/t))*t)}function Ts(a,t){return sr(En(sr(a/t))*t)}function Wg(a,t){return sr(dn(sr(a/t))*t)}function Ze(a,t=0){if(Ug(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return kt(n)/e}var Ma=new Map;function Bg(a){return((""+a).split(".")[1]||"").length}function eo(a,t,e,n){let r=[],i=n.map(Bg);for(let o=t;o<e;o++){let s=At(o),l=Ze(ri(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,h=(o>=0?0:s)+(o>=i[u]?0:i[u]),c=a==10?d:Ze(d,h);r.push(c),Ma.set(c,h)}}return r}var Ji={},Hu=[],ii=[null,null],Ia=Array.isArray,Ug=Number.isInteger,L_=a=>a===void 0;function hg(a){return typeof a=="string"}function ws(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function C_(a){return a!=null&&typeof a=="object"}var P_=Object.getPrototypeOf(Uint8Array),Hg="__proto__";function oi(a,t=ws){let e;if(Ia(a)){let n=a.find(r=>r!=null);if(Ia(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=oi(a[r],t)}else e=a.slice()}else if(a instanceof P_)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Hg&&(e[n]=oi(a[n],t))}else e=a;return e}function _t(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Hg&&(ws(a[r])?_t(a[r],oi(n[r])):a[r]=oi(n[r]))}return a}var F_=0,I_=1,M_=2;function N_(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function z_(a,t){if(W_(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return B_(o[0])||(o=O_(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],h=Array(r).fill(void 0),c=t?t[o][u]:I_,g=[];for(let m=0;m<d.length;m++){let w=d[m],p=i.get(l[m]);w===null?c!=F_&&(h[p]=w,c==M_&&g.push(p)):h[p]=w}N_(h,g,r),n.push(h)}}return n}var G_=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function O_(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function W_(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function B_(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=Kt(1,dn((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var $g=["January","February","March","April","May","June","July","August","September","October","November","December"],qg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Vg(a){return a.slice(0,3)}var U_=qg.map(Vg),H_=$g.map(Vg),$_={MMMM:$g,MMM:H_,WWWW:qg,WWW:U_};function Xi(a){return(a<10?"0":"")+a}function q_(a){return(a<10?"00":a<100?"0":"")+a}var V_={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Xi(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Xi(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Xi(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Xi(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Xi(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>q_(a.getMilliseconds())};function $u(a,t){t=t||$_;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?V_[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var j_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function X_(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==j_?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var jg=a=>a%1==0,bs=[1,2,2.5,5],K_=eo(10,-32,0,bs),Xg=eo(10,0,32,bs),Y_=Xg.filter(jg),rr=K_.concat(Xg),qu=`
`,Kg="{YYYY}",fg=qu+Kg,Yg="{M}/{D}",Zi=qu+Yg,gs=Zi+"/{YY}",Zg="{aa}",Z_="{h}:{mm}",ni=Z_+Zg,gg=qu+ni,pg=":{ss}",qe=null;function Qg(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?eo(10,0,3,bs).filter(jg):eo(10,-3,0,bs)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,Kg,qe,qe,qe,qe,qe,qe,1],[r*28,"{MMM}",fg,qe,qe,qe,qe,qe,1],[r,Yg,fg,qe,qe,qe,qe,qe,1],[n,"{h}"+Zg,gs,qe,Zi,qe,qe,qe,1],[e,ni,gs,qe,Zi,qe,qe,qe,1],[t,pg,gs+" "+ni,qe,Zi+" "+ni,qe,gg,qe,1],[a,pg+".{fff}",gs+" "+ni,qe,Zi+" "+ni,qe,gg,qe,1]];function d(h){return(c,g,m,w,p,b)=>{let y=[],x=p>=o,v=p>=i&&p<o,T=h(m),S=Ze(T*a,3),D=Su(T.getFullYear(),x?0:T.getMonth(),v||x?1:T.getDate()),A=Ze(D*a,3);if(v||x){let k=v?p/i:0,F=x?p/o:0,I=S==A?S:Ze(Su(D.getFullYear()+F,D.getMonth()+k,1)*a,3),M=new Date(kt(I/a)),W=M.getFullYear(),N=M.getMonth();for(let C=0;I<=w;C++){let z=Su(W+F*C,N+k*C,1),O=z-h(Ze(z*a,3));I=Ze((+z+O)*a,3),I<=w&&y.push(I)}}else{let k=p>=r?r:p,F=dn(m)-dn(S),I=A+F+Ts(S-A,k);y.push(I);let M=h(I),W=M.getHours()+M.getMinutes()/e+M.getSeconds()/n,N=p/n,C=c.axes[g]._space,z=b/C;for(;I=Ze(I+p,a==1?0:3),!(I>w);)if(N>1){let O=dn(Ze(W+N,6))%24,$=h(I).getHours()-O;$>1&&($=-1),I-=$*n,W=(W+N)%24;let U=y[y.length-1];Ze((I-U)/p,3)*z>=.7&&y.push(I)}else y.push(I)}return y}}return[l,u,d]}var[Q_,J_,eT]=Qg(1),[tT,nT,aT]=Qg(.001);eo(2,-53,53,[1]);function mg(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function vg(a,t){return(e,n,r,i,o)=>{let s=t.find(m=>o>=m[0])||t[t.length-1],l,u,d,h,c,g;return n.map(m=>{let w=a(m),p=w.getFullYear(),b=w.getMonth(),y=w.getDate(),x=w.getHours(),v=w.getMinutes(),T=w.getSeconds(),S=p!=l&&s[2]||b!=u&&s[3]||y!=d&&s[4]||x!=h&&s[5]||v!=c&&s[6]||T!=g&&s[7]||s[1];return l=p,u=b,d=y,h=x,c=v,g=T,S(w)})}}function rT(a,t){let e=$u(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function Su(a,t,e){return new Date(a,t,e)}function yg(a,t){return t(a)}var iT="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function bg(a,t){return(e,n,r,i)=>i==null?Gu:t(a(n))}function oT(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function sT(a,t){return a.series[t].fill(a,t)}var lT={show:!0,live:!0,isolate:!1,mount:A_,markers:{show:!0,width:2,stroke:oT,fill:sT,dash:"solid"},idx:null,idxs:null,values:[]};function uT(a,t){let e=a.cursor.points,n=Sn(),r=e.size(a,t);st(n,Ki,r),st(n,Yi,r);let i=r/-2;st(n,"marginLeft",i),st(n,"marginTop",i);let o=e.width(a,t,r);return o&&st(n,"borderWidth",o),n}function dT(a,t){let e=a.series[t].points;return e._fill||e._stroke}function cT(a,t){let e=a.series[t].points;return e._stroke||e._fill}function hT(a,t){return a.series[t].points.size}var Eu=[0,0];function fT(a,t,e){return Eu[0]=t,Eu[1]=e,Eu}function ps(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function ku(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var gT={show:!0,x:!0,y:!0,lock:!1,move:fT,points:{one:!1,show:uT,size:hT,width:0,stroke:cT,fill:dT},bind:{mousedown:ps,mouseup:ps,click:ps,dblclick:ps,mousemove:ku,mouseleave:ku,mouseenter:ku},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Jg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Vu=_t({},Jg,{filter:Og}),ep=_t({},Vu,{size:10}),tp=_t({},Jg,{show:!1}),ju='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',np="bold "+ju,ap=1.5,xg={show:!0,scale:"x",stroke:zu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:np,side:2,grid:Vu,ticks:ep,border:tp,font:ju,lineGap:ap,rotate:0},pT="Value",mT="Time",_g={show:!0,scale:"x",auto:!1,sorted:1,min:Ye,max:-Ye,idxs:[]};function vT(a,t,e,n,r){return t.map(i=>i==null?"":Uu(i))}function yT(a,t,e,n,r,i,o){let s=[],l=Ma.get(r)||0;e=o?e:Ze(Ts(e,r),l);for(let u=e;u<=n;u=Ze(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function Pu(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?fa:Ng,d=dn(u(e));r=ri(l,d),l==10&&(r=rr[zn(r,rr)]);let h=e,c=r*l;l==10&&(c=rr[zn(c,rr)]);do s.push(h),h=h+r,l==10&&!Ma.has(h)&&(h=Ze(h,Ma.get(r))),h>=c&&(r=h,c=r*l,l==10&&(c=rr[zn(c,rr)]));while(h<=n);return s}function bT(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?Pu(a,t,Kt(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?Pu(a,t,Kt(l,-n),-e,r):[l]).reverse().map(c=>-c).concat(d,u)}var rp=/./,xT=/[12357]/,_T=/[125]/,Tg=/1/,Fu=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function TT(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),h=l(9,o)-d>=u?rp:l(7,o)-d>=u?xT:l(5,o)-d>=u?_T:Tg;if(h==Tg){let c=At(l(1,o)-d);if(c<u)return Fu(t.slice().reverse(),s.distr,h,En(u/c)).reverse()}return Fu(t,s.distr,h,1)}function wT(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=At(l(1,o)-l(2,o));return u<s?Fu(t.slice().reverse(),3,rp,En(s/u)).reverse():t}function ST(a,t,e,n){return n==null?Gu:t==null?"":Uu(t)}var wg={show:!0,scale:"y",stroke:zu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:np,side:3,grid:Vu,ticks:ep,border:tp,font:ju,lineGap:ap,rotate:0};function ET(a,t){let e=3+(a||1)*2;return Ze(e*t,3)}function kT(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=At(o-i),l=a.series[t],u=s/(l.points.space*He);return n[1]-n[0]<=u}var Sg={scale:null,auto:!0,sorted:0,min:Ye,max:-Ye},ip=(a,t,e,n,r)=>r,Eg={show:!0,auto:!0,sorted:0,gaps:ip,alpha:1,facets:[_t({},Sg,{scale:"x"}),_t({},Sg,{scale:"y"})]},kg={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ip,alpha:1,points:{show:kT,filter:null},values:null,min:Ye,max:-Ye,idxs:[],path:null,clip:null};function AT(a,t,e,n,r){return e/10}var op={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},RT=_t({},op,{time:!1,ori:1}),Ag={};function sp(a,t){let e=Ag[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(Ag[a]=e)),e}var si=1,Iu=2;function lr(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],h=n==2?o[r.facets[1].scale]:o[r.scale],c=s.left,g=s.top,m=s.width,w=s.height,p=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,h,p,b,c,g,m,w,Es,ui,As,up,cp):e(r,l,u,d,h,b,p,g,c,w,m,ks,di,Yu,dp,hp)}function Xu(a,t){let e=0,n=0,r=Ge(a.bands,Hu);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function DT(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ga(a,t,e,n,r,i){return lr(a,t,(o,s,l,u,d,h,c,g,m,w,p)=>{let b=o.pxRound,y=u.dir*(u.ori==0?1:-1),x=u.ori==0?ui:di,v,T;y==1?(v=e,T=n):(v=n,T=e);let S=b(h(s[v],u,w,g)),D=b(c(l[v],d,p,m)),A=b(h(s[T],u,w,g)),k=b(c(i==1?d.max:d.min,d,p,m)),F=new Path2D(r);return x(F,A,k),x(F,S,k),x(F,S,D),F})}function Ss(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?As:Yu,l=e;for(let h=0;h<a.length;h++){let c=a[h];if(c[1]>c[0]){let g=c[0]-l;g>0&&s(o,l,n,g,n+i),l=c[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function LT(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function Ku(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let h=u,c=u;if(r==1)for(;++u<=n&&t[u]===null;)c=u;else for(;--u>=e&&t[u]===null;)c=u;let g=i(a[h]),m=c==h?g:i(a[c]),w=h-r;g=o<=0&&w>=0&&w<l?i(a[w]):g;let b=c+r;m=o>=0&&b>=0&&b<l?i(a[b]):m,m>=g&&s.push([g,m])}return s}function Rg(a){return a==0?Gg:a==1?kt:t=>ar(t,a)}function lp(a){let t=a==0?Es:ks,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=Gn(u,s/2,l/2),d=Gn(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var Es=(a,t,e)=>{a.moveTo(t,e)},ks=(a,t,e)=>{a.moveTo(e,t)},ui=(a,t,e)=>{a.lineTo(t,e)},di=(a,t,e)=>{a.lineTo(e,t)},As=lp(0),Yu=lp(1),up=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},dp=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},cp=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},hp=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function fp(a){return(t,e,n,r,i)=>lr(t,e,(o,s,l,u,d,h,c,g,m,w,p)=>{let{pxRound:b,points:y}=o,x,v;u.ori==0?(x=Es,v=up):(x=ks,v=dp);let T=Ze(y.width*He,3),S=(y.size-y.width)/2*He,D=Ze(S*2,3),A=new Path2D,k=new Path2D,{left:F,top:I,width:M,height:W}=t.bbox;As(k,F-D,I-D,M+D*2,W+D*2);let N=C=>{if(l[C]!=null){let z=b(h(s[C],u,w,g)),O=b(c(l[C],d,p,m));x(A,z+S,O),v(A,z,O,S,0,ms*2)}};if(i)i.forEach(N);else for(let C=n;C<=r;C++)N(C);return{stroke:T>0?A:null,fill:A,clip:k,flags:si|Iu}})}function gp(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var CT=gp(ui),PT=gp(di);function pp(a){let t=Ge(a?.alignGaps,0);return(e,n,r,i)=>lr(e,n,(o,s,l,u,d,h,c,g,m,w,p)=>{[r,i]=xs(l,r,i);let b=o.pxRound,y=W=>b(h(W,u,w,g)),x=W=>b(c(W,d,p,m)),v,T;u.ori==0?(v=ui,T=CT):(v=di,T=PT);let S=u.dir*(u.ori==0?1:-1),D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:si},A=D.stroke,k=!1;if(i-r>=w*4){let W=j=>e.posToVal(j,u.key,!0),N=null,C=null,z,O,H,R=y(s[S==1?r:i]),$=y(s[r]),U=y(s[i]),q=W(S==1?$+1:U-1);for(let j=S==1?r:i;j>=r&&j<=i;j+=S){let ee=s[j],me=(S==1?ee<q:ee>q)?R:y(ee),pe=l[j];me==R?pe!=null?(O=pe,N==null?(v(A,me,x(O)),z=N=C=O):O<N?N=O:O>C&&(C=O)):pe===null&&(k=!0):(N!=null&&T(A,R,x(N),x(C),x(z),x(O)),pe!=null?(O=pe,v(A,me,x(O)),N=C=z=O):(N=C=null,pe===null&&(k=!0)),R=me,q=W(R+S))}N!=null&&N!=C&&H!=R&&T(A,R,x(N),x(C),x(z),x(O))}else for(let W=S==1?r:i;W>=r&&W<=i;W+=S){let N=l[W];N===null?k=!0:N!=null&&v(A,y(s[W]),x(N))}let[I,M]=Xu(e,n);if(o.fill!=null||I!=0){let W=D.fill=new Path2D(A),N=o.fillTo(e,n,o.min,o.max,I),C=x(N),z=y(s[r]),O=y(s[i]);S==-1&&([O,z]=[z,O]),v(W,O,C),v(W,z,C)}if(!o.spanGaps){let W=[];k&&W.push(...Ku(s,l,r,i,S,y,t)),D.gaps=W=o.gaps(e,n,r,i,W),D.clip=Ss(W,u.ori,g,m,w,p)}return M!=0&&(D.band=M==2?[ga(e,n,r,i,A,-1),ga(e,n,r,i,A,1)]:ga(e,n,r,i,A,M)),D})}function FT(a){let t=Ge(a.align,1),e=Ge(a.ascDesc,!1),n=Ge(a.alignGaps,0),r=Ge(a.extend,!1);return(i,o,s,l)=>lr(i,o,(u,d,h,c,g,m,w,p,b,y,x)=>{[s,l]=xs(h,s,l);let v=u.pxRound,{left:T,width:S}=i.bbox,D=$=>v(m($,c,y,p)),A=$=>v(w($,g,x,b)),k=c.ori==0?ui:di,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:si},I=F.stroke,M=c.dir*(c.ori==0?1:-1),W=A(h[M==1?s:l]),N=D(d[M==1?s:l]),C=N,z=N;r&&t==-1&&(z=T,k(I,z,W)),k(I,N,W);for(let $=M==1?s:l;$>=s&&$<=l;$+=M){let U=h[$];if(U==null)continue;let q=D(d[$]),j=A(U);t==1?k(I,q,W):k(I,C,j),k(I,q,j),W=j,C=q}let O=C;r&&t==1&&(O=T+S,k(I,O,W));let[H,R]=Xu(i,o);if(u.fill!=null||H!=0){let $=F.fill=new Path2D(I),U=u.fillTo(i,o,u.min,u.max,H),q=A(U);k($,O,q),k($,z,q)}if(!u.spanGaps){let $=[];$.push(...Ku(d,h,s,l,M,D,n));let U=u.width*He/2,q=e||t==1?U:-U,j=e||t==-1?-U:U;$.forEach(ee=>{ee[0]+=q,ee[1]+=j}),F.gaps=$=u.gaps(i,o,s,l,$),F.clip=Ss($,c.ori,p,b,y,x)}return R!=0&&(F.band=R==2?[ga(i,o,s,l,I,-1),ga(i,o,s,l,I,1)]:ga(i,o,s,l,I,R)),F})}function Dg(a,t,e,n,r,i,o=Ye){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=At(a[l]-a[s]);d<u&&(u=d,o=At(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function IT(a){a=a||Ji;let t=Ge(a.size,[.6,Ye,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=Le(r),o=1-t[0],s=Ge(t[1],Ye),l=Ge(t[2],1),u=Ge(a.disp,Ji),d=Ge(a.each,g=>{}),{fill:h,stroke:c}=u;return(g,m,w,p)=>lr(g,m,(b,y,x,v,T,S,D,A,k,F,I)=>{let M=b.pxRound,W=e,N=n*He,C=s*He,z=l*He,O,H;v.ori==0?[O,H]=i(g,m):[H,O]=i(g,m);let R=v.dir*(v.ori==0?1:-1),$=v.ori==0?As:Yu,U=v.ori==0?d:(de,Je,Tt,hr,Ga,Wn,Oa)=>{d(de,Je,Tt,Ga,hr,Oa,Wn)},q=Ge(g.bands,Hu).find(de=>de.series[0]==m),j=q!=null?q.dir:0,ee=b.fillTo(g,m,b.min,b.max,j),ie=M(D(ee,T,I,k)),me,pe,Ve,X=F,te=M(b.width*He),Ee=!1,Me=null,Te=null,Ht=null,On=null;h!=null&&(te==0||c!=null)&&(Ee=!0,Me=h.values(g,m,w,p),Te=new Map,new Set(Me).forEach(de=>{de!=null&&Te.set(de,new Path2D)}),te>0&&(Ht=c.values(g,m,w,p),On=new Map,new Set(Ht).forEach(de=>{de!=null&&On.set(de,new Path2D)})));let{x0:Qe,size:Ot}=u;if(Qe!=null&&Ot!=null){W=1,y=Qe.values(g,m,w,p),Qe.unit==2&&(y=y.map(Tt=>g.posToVal(A+Tt*F,v.key,!0)));let de=Ot.values(g,m,w,p);Ot.unit==2?pe=de[0]*F:pe=S(de[0],v,F,A)-S(0,v,F,A),X=Dg(y,x,S,v,F,A,X),Ve=X-pe+N}else X=Dg(y,x,S,v,F,A,X),Ve=X*o+N,pe=X-Ve;Ve<1&&(Ve=0),te>=pe/2&&(te=0),Ve<5&&(M=Gg);let Jn=Ve>0,ea=X-Ve-(Jn?te:0);pe=M(Cu(ea,z,C)),me=(W==0?pe/2:W==R?0:pe)-W*R*((W==0?N/2:0)+(Jn?te/2:0));let ut={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},cr=Ee?null:new Path2D,ta=null;if(q!=null)ta=g.data[q.series[1]];else{let{y0:de,y1:Je}=u;de!=null&&Je!=null&&(x=Je.values(g,m,w,p),ta=de.values(g,m,w,p))}let za=O*pe,Se=H*pe;for(let de=R==1?w:p;de>=w&&de<=p;de+=R){let Je=x[de];if(Je==null)continue;if(ta!=null){let Yt=ta[de]??0;if(Je-Yt==0)continue;ie=D(Yt,T,I,k)}let Tt=v.distr!=2||u!=null?y[de]:de,hr=S(Tt,v,F,A),Ga=D(Ge(Je,ee),T,I,k),Wn=M(hr-me),Oa=M(Kt(Ga,ie)),en=M(Gn(Ga,ie)),hn=Oa-en;if(Je!=null){let Yt=Je<0?Se:za,kn=Je<0?za:Se;Ee?(te>0&&Ht[de]!=null&&$(On.get(Ht[de]),Wn,en+dn(te/2),pe,Kt(0,hn-te),Yt,kn),Me[de]!=null&&$(Te.get(Me[de]),Wn,en+dn(te/2),pe,Kt(0,hn-te),Yt,kn)):$(cr,Wn,en+dn(te/2),pe,Kt(0,hn-te),Yt,kn),U(g,m,de,Wn-te/2,en,pe+te,hn)}}return te>0?ut.stroke=Ee?On:cr:Ee||(ut._fill=b.width==0?b._fill:b._stroke??b._fill,ut.width=0),ut.fill=Ee?Te:cr,ut})}function MT(a,t){let e=Ge(t?.alignGaps,0);return(n,r,i,o)=>lr(n,r,(s,l,u,d,h,c,g,m,w,p,b)=>{[i,o]=xs(u,i,o);let y=s.pxRound,x=O=>y(c(O,d,p,m)),v=O=>y(g(O,h,b,w)),T,S,D;d.ori==0?(T=Es,D=ui,S=cp):(T=ks,D=di,S=hp);let A=d.dir*(d.ori==0?1:-1),k=x(l[A==1?i:o]),F=k,I=[],M=[];for(let O=A==1?i:o;O>=i&&O<=o;O+=A)if(u[O]!=null){let R=l[O],$=x(R);I.push(F=$),M.push(v(u[O]))}let W={stroke:a(I,M,T,D,S,y),fill:null,clip:null,band:null,gaps:null,flags:si},N=W.stroke,[C,z]=Xu(n,r);if(s.fill!=null||C!=0){let O=W.fill=new Path2D(N),H=s.fillTo(n,r,s.min,s.max,C),R=v(H);D(O,F,R),D(O,k,R)}if(!s.spanGaps){let O=[];O.push(...Ku(l,u,i,o,A,x,e)),W.gaps=O=s.gaps(n,r,i,o,O),W.clip=Ss(O,d.ori,m,w,p,b)}return z!=0&&(W.band=z==2?[ga(n,r,i,o,N,-1),ga(n,r,i,o,N,1)]:ga(n,r,i,o,N,z)),W})}function NT(a){return MT(zT,a)}function zT(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),h=Array(o-1);for(let c=0;c<o-1;c++)d[c]=t[c+1]-t[c],h[c]=a[c+1]-a[c],u[c]=d[c]/h[c];l[0]=u[0];for(let c=1;c<o-1;c++)u[c]===0||u[c-1]===0||u[c-1]>0!=u[c]>0?l[c]=0:(l[c]=3*(h[c-1]+h[c])/((2*h[c]+h[c-1])/u[c-1]+(h[c]+2*h[c-1])/u[c]),isFinite(l[c])||(l[c]=0));l[o-1]=u[o-2];for(let c=0;c<o-1;c++)r(s,a[c]+h[c]/3,t[c]+l[c]*h[c]/3,a[c+1]-h[c]/3,t[c+1]-l[c+1]*h[c]/3,a[c+1],t[c+1])}return s}var Mu=new Set;function Lg(){for(let a of Mu)a.syncRect(!0)}li&&(or(v_,ai,Lg),or(y_,ai,Lg,!0),or(vs,ai,()=>{vt.pxRatio=He}));var GT=pp(),OT=fp();function Cg(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>Nu(i,o,t,e))}function WT(a,t){return a.map((e,n)=>n==0?{}:_t({},t,e))}function Nu(a,t,e,n){return _t({},t==0?e:n,a)}function mp(a,t,e){return t==null?ii:[t,e]}var BT=mp;function UT(a,t,e){return t==null?ii:ys(t,e,Bu,!0)}function vp(a,t,e,n){return t==null?ii:_s(t,e,a.scales[n].log,!1)}var HT=vp;function yp(a,t,e,n){return t==null?ii:Wu(t,e,a.scales[n].log,!1)}var $T=yp;function qT(a,t,e,n,r){let i=Kt(ug(a),ug(t)),o=t-a,s=zn(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?Ma.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function Pg(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=kt((e=+r)*He))+"px"),[a,t,e]}function VT(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=Ze(t[2]*He,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function vt(a,t,e){let n={mode:Ge(a.mode,1)},r=n.mode;function i(_,E,L,P){let B=E.valToPct(_);return P+L*(E.dir==-1?1-B:B)}function o(_,E,L,P){let B=E.valToPct(_);return P+L*(E.dir==-1?B:1-B)}function s(_,E,L,P){return E.ori==0?i(_,E,L,P):o(_,E,L,P)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=Sn(Jx);if(a.id!=null&&(u.id=a.id),un(u,a.class),a.title){let _=Sn(n_,u);_.textContent=a.title}let d=Nn("canvas"),h=n.ctx=d.getContext("2d"),c=Sn(a_,u);or("click",c,_=>{_.target===m&&(rt!=wr||lt!=Sr)&&zt.click(n,_)},!0);let g=n.under=Sn(r_,c);c.appendChild(d);let m=n.over=Sn(i_,c);a=oi(a);let w=+Ge(a.pxAlign,1),p=Rg(w);(a.plugins||[]).forEach(_=>{_.opts&&(a=_.opts(n,a)||a)});let b=a.ms||.001,y=n.series=r==1?Cg(a.series||[],_g,kg,!1):WT(a.series||[null],Eg),x=n.axes=Cg(a.axes||[],xg,wg,!0),v=n.scales={},T=n.bands=a.bands||[];T.forEach(_=>{_.fill=Le(_.fill||null),_.dir=Ge(_.dir,-1)});let S=r==2?y[1].facets[0].scale:y[0].scale,D={axes:dm,series:im},A=(a.drawOrder||["axes","series"]).map(_=>D[_]);function k(_){let E=_.distr==3?L=>fa(L>0?L:_.clamp(n,L,_.min,_.max,_.key)):_.distr==4?L=>wu(L,_.asinh):_.distr==100?L=>_.fwd(L):L=>L;return L=>{let P=E(L),{_min:B,_max:V}=_,Y=V-B;return(P-B)/Y}}function F(_){let E=v[_];if(E==null){let L=(a.scales||Ji)[_]||Ji;if(L.from!=null){F(L.from);let P=_t({},v[L.from],L,{key:_});P.valToPct=k(P),v[_]=P}else{E=v[_]=_t({},_==S?op:RT,L),E.key=_;let P=E.time,B=E.range,V=Ia(B);if((_!=S||r==2&&!P)&&(V&&(B[0]==null||B[1]==null)&&(B={min:B[0]==null?og:{mode:1,hard:B[0],soft:B[0]},max:B[1]==null?og:{mode:1,hard:B[1],soft:B[1]}},V=!1),!V&&ws(B))){let Y=B;B=(J,ne,oe)=>ne==null?ii:ys(ne,oe,Y)}E.range=Le(B||(P?BT:_==S?E.distr==3?HT:E.distr==4?$T:mp:E.distr==3?vp:E.distr==4?yp:UT)),E.auto=Le(V?!1:E.auto),E.clamp=Le(E.clamp||AT),E._min=E._max=null,E.valToPct=k(E)}}}F("x"),F("y"),r==1&&y.forEach(_=>{F(_.scale)}),x.forEach(_=>{F(_.scale)});for(let _ in a.scales)F(_);let I=v[S],M=I.distr,W,N;I.ori==0?(un(u,e_),W=i,N=o):(un(u,t_),W=o,N=i);let C={};for(let _ in v){let E=v[_];(E.min!=null||E.max!=null)&&(C[_]={min:E.min,max:E.max},E.min=E.max=null)}let z=a.tzDate||(_=>new Date(kt(_/b))),O=a.fmtDate||$u,H=b==1?eT(z):aT(z),R=vg(z,mg(b==1?J_:nT,O)),$=bg(z,yg(iT,O)),U=[],q=n.legend=_t({},lT,a.legend),j=n.cursor=_t({},gT,{drag:{y:r==2}},a.cursor),ee=q.show,ie=j.show,me=q.markers;q.idxs=U,me.width=Le(me.width),me.dash=Le(me.dash),me.stroke=Le(me.stroke),me.fill=Le(me.fill);let pe,Ve,X,te=[],Ee=[],Me,Te=!1,Ht={};if(q.live){let _=y[1]?y[1].values:null;Te=_!=null,Me=Te?_(n,1,0):{_:0};for(let E in Me)Ht[E]=Gu}if(ee)if(pe=Nn("table",c_,u),X=Nn("tbody",null,pe),q.mount(n,pe),Te){Ve=Nn("thead",null,pe,X);let _=Nn("tr",null,Ve);Nn("th",null,_);for(var On in Me)Nn("th",jf,_).textContent=On}else un(pe,f_),q.live&&un(pe,h_);let Qe={show:!0},Ot={show:!1};function Jn(_,E){if(E==0&&(Te||!q.live||r==2))return ii;let L=[],P=Nn("tr",g_,X,X.childNodes[E]);un(P,_.class),_.show||un(P,ir);let B=Nn("th",null,P);if(me.show){let J=Sn(p_,B);if(E>0){let ne=me.width(n,E);ne&&(J.style.border=ne+"px "+me.dash(n,E)+" "+me.stroke(n,E)),J.style.background=me.fill(n,E)}}let V=Sn(jf,B);_.label instanceof HTMLElement?V.appendChild(_.label):V.textContent=_.label,E>0&&(me.show||(V.style.color=_.width>0?me.stroke(n,E):me.fill(n,E)),ut("click",B,J=>{if(j._lock)return;Ba(J);let ne=y.indexOf(_);if((J.ctrlKey||J.metaKey)!=q.isolate){let oe=y.some((ue,ce)=>ce>0&&ce!=ne&&ue.show);y.forEach((ue,ce)=>{ce>0&&Un(ce,oe?ce==ne?Qe:Ot:Qe,!0,yt.setSeries)})}else Un(ne,{show:!_.show},!0,yt.setSeries)},!1),gr&&ut(Zf,B,J=>{j._lock||(Ba(J),Un(y.indexOf(_),kr,!0,yt.setSeries))},!1));for(var Y in Me){let J=Nn("td",m_,P);J.textContent="--",L.push(J)}return[P,L]}let ea=new Map;function ut(_,E,L,P=!0){let B=ea.get(E)||{},V=j.bind[_](n,E,L,P);V&&(or(_,E,B[_]=V),ea.set(E,B))}function cr(_,E,L){let P=ea.get(E)||{};for(let B in P)(_==null||B==_)&&(Lu(B,E,P[B]),delete P[B]);_==null&&ea.delete(E)}let ta=0,za=0,Se=0,de=0,Je=0,Tt=0,hr=Je,Ga=Tt,Wn=Se,Oa=de,en=0,hn=0,Yt=0,kn=0;n.bbox={};let Ws=!1,to=!1,fr=!1,Wa=!1,no=!1,fn=!1;function Bs(_,E,L){(L||_!=n.width||E!=n.height)&&od(_,E),br(!1),fr=!0,to=!0,xr()}function od(_,E){n.width=ta=Se=_,n.height=za=de=E,Je=Tt=0,Qp(),Jp();let L=n.bbox;en=L.left=ar(Je*He,.5),hn=L.top=ar(Tt*He,.5),Yt=L.width=ar(Se*He,.5),kn=L.height=ar(de*He,.5)}let Kp=3;function Yp(){let _=!1,E=0;for(;!_;){E++;let L=lm(E),P=um(E);_=E==Kp||L&&P,_||(od(n.width,n.height),to=!0)}}function Zp({width:_,height:E}){Bs(_,E)}n.setSize=Zp;function Qp(){let _=!1,E=!1,L=!1,P=!1;x.forEach((B,V)=>{if(B.show&&B._show){let{side:Y,_size:J}=B,ne=Y%2,oe=B.label!=null?B.labelSize:0,ue=J+oe;ue>0&&(ne?(Se-=ue,Y==3?(Je+=ue,P=!0):L=!0):(de-=ue,Y==0?(Tt+=ue,_=!0):E=!0))}}),Ua[0]=_,Ua[1]=L,Ua[2]=E,Ua[3]=P,Se-=ma[1]+ma[3],Je+=ma[3],de-=ma[2]+ma[0],Tt+=ma[0]}function Jp(){let _=Je+Se,E=Tt+de,L=Je,P=Tt;function B(V,Y){switch(V){case 1:return _+=Y,_-Y;case 2:return E+=Y,E-Y;case 3:return L-=Y,L+Y;case 0:return P-=Y,P+Y}}x.forEach((V,Y)=>{if(V.show&&V._show){let J=V.side;V._pos=B(J,V._size),V.label!=null&&(V._lpos=B(J,V.labelSize))}})}if(j.dataIdx==null){let _=j.hover,E=_.skip=new Set(_.skip??[]);E.add(void 0);let L=_.prox=Le(_.prox),P=_.bias??=0;j.dataIdx=(B,V,Y,J)=>{if(V==0)return Y;let ne=Y,oe=L(B,V,Y,J)??Ye,ue=oe>=0&&oe<Ye,ce=I.ori==0?Se:de,we=j.left,Oe=t[0],Ne=t[V];if(E.has(Ne[Y])){ne=null;let De=null,be=null,he;if(P==0||P==-1)for(he=Y;De==null&&he-- >0;)E.has(Ne[he])||(De=he);if(P==0||P==1)for(he=Y;be==null&&he++<Ne.length;)E.has(Ne[he])||(be=he);if(De!=null||be!=null)if(ue){let ot=De==null?-1/0:W(Oe[De],I,ce,0),ft=be==null?1/0:W(Oe[be],I,ce,0),Ft=we-ot,je=ft-we;Ft<=je?Ft<=oe&&(ne=De):je<=oe&&(ne=be)}else ne=be==null?De:De==null?be:Y-De<=be-Y?De:be}else ue&&At(we-W(Oe[Y],I,ce,0))>oe&&(ne=null);return ne}}let Ba=_=>{j.event=_};j.idxs=U,j._lock=!1;let Wt=j.points;Wt.show=Le(Wt.show),Wt.size=Le(Wt.size),Wt.stroke=Le(Wt.stroke),Wt.width=Le(Wt.width),Wt.fill=Le(Wt.fill);let Bn=n.focus=_t({},a.focus||{alpha:.3},j.focus),gr=Bn.prox>=0,pr=gr&&Wt.one,gn=[],mr=[],vr=[];function sd(_,E){let L=Wt.show(n,E);if(L instanceof HTMLElement)return un(L,d_),un(L,_.class),Qn(L,-10,-10,Se,de),m.insertBefore(L,gn[E]),L}function ld(_,E){if(r==1||E>0){let L=r==1&&v[_.scale].time,P=_.value;_.value=L?hg(P)?bg(z,yg(P,O)):P||$:P||ST,_.label=_.label||(L?mT:pT)}if(pr||E>0){_.width=_.width==null?1:_.width,_.paths=_.paths||GT||R_,_.fillTo=Le(_.fillTo||DT),_.pxAlign=+Ge(_.pxAlign,w),_.pxRound=Rg(_.pxAlign),_.stroke=Le(_.stroke||null),_.fill=Le(_.fill||null),_._stroke=_._fill=_._paths=_._focus=null;let L=ET(Kt(1,_.width),1),P=_.points=_t({},{size:L,width:Kt(1,L*.2),stroke:_.stroke,space:L*2,paths:OT,_stroke:null,_fill:null},_.points);P.show=Le(P.show),P.filter=Le(P.filter),P.fill=Le(P.fill),P.stroke=Le(P.stroke),P.paths=Le(P.paths),P.pxAlign=_.pxAlign}if(ee){let L=Jn(_,E);te.splice(E,0,L[0]),Ee.splice(E,0,L[1]),q.values.push(null)}if(ie){U.splice(E,0,null);let L=null;pr?E==0&&(L=sd(_,E)):E>0&&(L=sd(_,E)),gn.splice(E,0,L),mr.splice(E,0,0),vr.splice(E,0,0)}Pt("addSeries",E)}function em(_,E){E=E??y.length,_=r==1?Nu(_,E,_g,kg):Nu(_,E,{},Eg),y.splice(E,0,_),ld(y[E],E)}n.addSeries=em;function tm(_){if(y.splice(_,1),ee){q.values.splice(_,1),Ee.splice(_,1);let E=te.splice(_,1)[0];cr(null,E.firstChild),E.remove()}ie&&(U.splice(_,1),gn.splice(_,1)[0].remove(),mr.splice(_,1),vr.splice(_,1)),Pt("delSeries",_)}n.delSeries=tm;let Ua=[!1,!1,!1,!1];function nm(_,E){if(_._show=_.show,_.show){let L=_.side%2,P=v[_.scale];P==null&&(_.scale=L?y[1].scale:S,P=v[_.scale]);let B=P.time;_.size=Le(_.size),_.space=Le(_.space),_.rotate=Le(_.rotate),Ia(_.incrs)&&_.incrs.forEach(Y=>{!Ma.has(Y)&&Ma.set(Y,Bg(Y))}),_.incrs=Le(_.incrs||(P.distr==2?Y_:B?b==1?Q_:tT:rr)),_.splits=Le(_.splits||(B&&P.distr==1?H:P.distr==3?Pu:P.distr==4?bT:yT)),_.stroke=Le(_.stroke),_.grid.stroke=Le(_.grid.stroke),_.ticks.stroke=Le(_.ticks.stroke),_.border.stroke=Le(_.border.stroke);let V=_.values;_.values=Ia(V)&&!Ia(V[0])?Le(V):B?Ia(V)?vg(z,mg(V,O)):hg(V)?rT(z,V):V||R:V||vT,_.filter=Le(_.filter||(P.distr>=3&&P.log==10?TT:P.distr==3&&P.log==2?wT:Og)),_.font=Pg(_.font),_.labelFont=Pg(_.labelFont),_._size=_.size(n,null,E,0),_._space=_._rotate=_._incrs=_._found=_._splits=_._values=null,_._size>0&&(Ua[E]=!0,_._el=Sn(o_,c))}}function gi(_,E,L,P){let[B,V,Y,J]=L,ne=E%2,oe=0;return ne==0&&(J||V)&&(oe=E==0&&!B||E==2&&!Y?kt(xg.size/3):0),ne==1&&(B||Y)&&(oe=E==1&&!V||E==3&&!J?kt(wg.size/2):0),oe}let ud=n.padding=(a.padding||[gi,gi,gi,gi]).map(_=>Le(Ge(_,gi))),ma=n._padding=ud.map((_,E)=>_(n,E,Ua,0)),Nt,Rt=null,Dt=null,ao=r==1?y[0].idxs:null,An=null,pi=!1;function dd(_,E){if(t=_??[],n.data=n._data=t,r==2){Nt=0;for(let L=1;L<y.length;L++)Nt+=t[L][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),An=t[0],Nt=An.length;let L=t;if(M==2){L=t.slice();let P=L[0]=Array(Nt);for(let B=0;B<Nt;B++)P[B]=B}n._data=t=L}if(br(!0),Pt("setData"),M==2&&(fr=!0),E!==!1){let L=I;L.auto(n,pi)?Us():ya(S,L.min,L.max),Wa=Wa||j.left>=0,fn=!0,xr()}}n.setData=dd;function Us(){pi=!0;let _,E;r==1&&(Nt>0?(Rt=ao[0]=0,Dt=ao[1]=Nt-1,_=t[0][Rt],E=t[0][Dt],M==2?(_=Rt,E=Dt):_==E&&(M==3?[_,E]=_s(_,_,I.log,!1):M==4?[_,E]=Wu(_,_,I.log,!1):I.time?E=_+kt(86400/b):[_,E]=ys(_,E,Bu,!0))):(Rt=ao[0]=_=null,Dt=ao[1]=E=null)),ya(S,_,E)}let ro,yr,Hs,$s,qs,Vs,js,Xs,Ks,Zt;function cd(_,E,L,P,B,V){_??=Kf,L??=Hu,P??="butt",B??=Kf,V??="round",_!=ro&&(h.strokeStyle=ro=_),B!=yr&&(h.fillStyle=yr=B),E!=Hs&&(h.lineWidth=Hs=E),V!=qs&&(h.lineJoin=qs=V),P!=Vs&&(h.lineCap=Vs=P),L!=$s&&h.setLineDash($s=L)}function hd(_,E,L,P){E!=yr&&(h.fillStyle=yr=E),_!=js&&(h.font=js=_),L!=Xs&&(h.textAlign=Xs=L),P!=Ks&&(h.textBaseline=Ks=P)}function Ys(_,E,L,P,B=0){if(P.length>0&&_.auto(n,pi)&&(E==null||E.min==null)){let V=Ge(Rt,0),Y=Ge(Dt,P.length-1),J=L.min==null?T_(P,V,Y,B,_.distr==3):[L.min,L.max];_.min=Gn(_.min,L.min=J[0]),_.max=Kt(_.max,L.max=J[1])}}let fd={min:null,max:null};function am(){for(let P in v){let B=v[P];C[P]==null&&(B.min==null||C[S]!=null&&B.auto(n,pi))&&(C[P]=fd)}for(let P in v){let B=v[P];C[P]==null&&B.from!=null&&C[B.from]!=null&&(C[P]=fd)}C[S]!=null&&br(!0);let _={};for(let P in C){let B=C[P];if(B!=null){let V=_[P]=oi(v[P],C_);if(B.min!=null)_t(V,B);else if(P!=S||r==2)if(Nt==0&&V.from==null){let Y=V.range(n,null,null,P);V.min=Y[0],V.max=Y[1]}else V.min=Ye,V.max=-Ye}}if(Nt>0){y.forEach((P,B)=>{if(r==1){let V=P.scale,Y=C[V];if(Y==null)return;let J=_[V];if(B==0){let ne=J.range(n,J.min,J.max,V);J.min=ne[0],J.max=ne[1],Rt=zn(J.min,t[0]),Dt=zn(J.max,t[0]),Dt-Rt>1&&(t[0][Rt]<J.min&&Rt++,t[0][Dt]>J.max&&Dt--),P.min=An[Rt],P.max=An[Dt]}else P.show&&P.auto&&Ys(J,Y,P,t[B],P.sorted);P.idxs[0]=Rt,P.idxs[1]=Dt}else if(B>0&&P.show&&P.auto){let[V,Y]=P.facets,J=V.scale,ne=Y.scale,[oe,ue]=t[B],ce=_[J],we=_[ne];ce!=null&&Ys(ce,C[J],V,oe,V.sorted),we!=null&&Ys(we,C[ne],Y,ue,Y.sorted),P.min=Y.min,P.max=Y.max}});for(let P in _){let B=_[P],V=C[P];if(B.from==null&&(V==null||V.min==null)){let Y=B.range(n,B.min==Ye?null:B.min,B.max==-Ye?null:B.max,P);B.min=Y[0],B.max=Y[1]}}}for(let P in _){let B=_[P];if(B.from!=null){let V=_[B.from];if(V.min==null)B.min=B.max=null;else{let Y=B.range(n,V.min,V.max,P);B.min=Y[0],B.max=Y[1]}}}let E={},L=!1;for(let P in _){let B=_[P],V=v[P];if(V.min!=B.min||V.max!=B.max){V.min=B.min,V.max=B.max;let Y=V.distr;V._min=Y==3?fa(V.min):Y==4?wu(V.min,V.asinh):Y==100?V.fwd(V.min):V.min,V._max=Y==3?fa(V.max):Y==4?wu(V.max,V.asinh):Y==100?V.fwd(V.max):V.max,E[P]=L=!0}}if(L){y.forEach((P,B)=>{r==2?B>0&&E.y&&(P._paths=null):E[P.scale]&&(P._paths=null)});for(let P in E)fr=!0,Pt("setScale",P);ie&&j.left>=0&&(Wa=fn=!0)}for(let P in C)C[P]=null}function rm(_){let E=Cu(Rt-1,0,Nt-1),L=Cu(Dt+1,0,Nt-1);for(;_[E]==null&&E>0;)E--;for(;_[L]==null&&L<Nt-1;)L++;return[E,L]}function im(){if(Nt>0){let _=y.some(E=>E._focus)&&Zt!=Bn.alpha;_&&(h.globalAlpha=Zt=Bn.alpha),y.forEach((E,L)=>{if(L>0&&E.show&&(gd(L,!1),gd(L,!0),E._paths==null)){let P=Zt;Zt!=E.alpha&&(h.globalAlpha=Zt=E.alpha);let B=r==2?[0,t[L][0].length-1]:rm(t[L]);E._paths=E.paths(n,L,B[0],B[1]),Zt!=P&&(h.globalAlpha=Zt=P)}}),y.forEach((E,L)=>{if(L>0&&E.show){let P=Zt;Zt!=E.alpha&&(h.globalAlpha=Zt=E.alpha),E._paths!=null&&pd(L,!1);{let B=E._paths!=null?E._paths.gaps:null,V=E.points.show(n,L,Rt,Dt,B),Y=E.points.filter(n,L,V,B);(V||Y)&&(E.points._paths=E.points.paths(n,L,Rt,Dt,Y),pd(L,!0))}Zt!=P&&(h.globalAlpha=Zt=P),Pt("drawSeries",L)}}),_&&(h.globalAlpha=Zt=1)}}function gd(_,E){let L=E?y[_].points:y[_];L._stroke=L.stroke(n,_),L._fill=L.fill(n,_)}function pd(_,E){let L=E?y[_].points:y[_],{stroke:P,fill:B,clip:V,flags:Y,_stroke:J=L._stroke,_fill:ne=L._fill,_width:oe=L.width}=L._paths;oe=Ze(oe*He,3);let ue=null,ce=oe%2/2;E&&ne==null&&(ne=oe>0?"#fff":J);let we=L.pxAlign==1&&ce>0;if(we&&h.translate(ce,ce),!E){let Oe=en-oe/2,Ne=hn-oe/2,De=Yt+oe,be=kn+oe;ue=new Path2D,ue.rect(Oe,Ne,De,be)}E?Zs(J,oe,L.dash,L.cap,ne,P,B,Y,V):om(_,J,oe,L.dash,L.cap,ne,P,B,Y,ue,V),we&&h.translate(-ce,-ce)}function om(_,E,L,P,B,V,Y,J,ne,oe,ue){let ce=!1;ne!=0&&T.forEach((we,Oe)=>{if(we.series[0]==_){let Ne=y[we.series[1]],De=t[we.series[1]],be=(Ne._paths||Ji).band;Ia(be)&&(be=we.dir==1?be[0]:be[1]);let he,ot=null;Ne.show&&be&&S_(De,Rt,Dt)?(ot=we.fill(n,Oe)||V,he=Ne._paths.clip):be=null,Zs(E,L,P,B,ot,Y,J,ne,oe,ue,he,be),ce=!0}}),ce||Zs(E,L,P,B,V,Y,J,ne,oe,ue)}let md=si|Iu;function Zs(_,E,L,P,B,V,Y,J,ne,oe,ue,ce){cd(_,E,L,P,B),(ne||oe||ce)&&(h.save(),ne&&h.clip(ne),oe&&h.clip(oe)),ce?(J&md)==md?(h.clip(ce),ue&&h.clip(ue),oo(B,Y),io(_,V,E)):J&Iu?(oo(B,Y),h.clip(ce),io(_,V,E)):J&si&&(h.save(),h.clip(ce),ue&&h.clip(ue),oo(B,Y),h.restore(),io(_,V,E)):(oo(B,Y),io(_,V,E)),(ne||oe||ce)&&h.restore()}function io(_,E,L){L>0&&(E instanceof Map?E.forEach((P,B)=>{h.strokeStyle=ro=B,h.stroke(P)}):E!=null&&_&&h.stroke(E))}function oo(_,E){E instanceof Map?E.forEach((L,P)=>{h.fillStyle=yr=P,h.fill(L)}):E!=null&&_&&h.fill(E)}function sm(_,E,L,P){let B=x[_],V;if(P<=0)V=[0,0];else{let Y=B._space=B.space(n,_,E,L,P),J=B._incrs=B.incrs(n,_,E,L,P,Y);V=qT(E,L,J,P,Y)}return B._found=V}function Qs(_,E,L,P,B,V,Y,J,ne,oe){let ue=Y%2/2;w==1&&h.translate(ue,ue),cd(J,Y,ne,oe,J),h.beginPath();let ce,we,Oe,Ne,De=B+(P==0||P==3?-V:V);L==0?(we=B,Ne=De):(ce=B,Oe=De);for(let be=0;be<_.length;be++)E[be]!=null&&(L==0?ce=Oe=_[be]:we=Ne=_[be],h.moveTo(ce,we),h.lineTo(Oe,Ne));h.stroke(),w==1&&h.translate(-ue,-ue)}function lm(_){let E=!0;return x.forEach((L,P)=>{if(!L.show)return;let B=v[L.scale];if(B.min==null){L._show&&(E=!1,L._show=!1,br(!1));return}else L._show||(E=!1,L._show=!0,br(!1));let V=L.side,Y=V%2,{min:J,max:ne}=B,[oe,ue]=sm(P,J,ne,Y==0?Se:de);if(ue==0)return;let ce=B.distr==2,we=L._splits=L.splits(n,P,J,ne,oe,ue,ce),Oe=B.distr==2?we.map(he=>An[he]):we,Ne=B.distr==2?An[we[1]]-An[we[0]]:oe,De=L._values=L.values(n,L.filter(n,Oe,P,ue,Ne),P,ue,Ne);L._rotate=V==2?L.rotate(n,De,P,ue):0;let be=L._size;L._size=En(L.size(n,De,P,_)),be!=null&&L._size!=be&&(E=!1)}),E}function um(_){let E=!0;return ud.forEach((L,P)=>{let B=L(n,P,Ua,_);B!=ma[P]&&(E=!1),ma[P]=B}),E}function dm(){for(let _=0;_<x.length;_++){let E=x[_];if(!E.show||!E._show)continue;let L=E.side,P=L%2,B,V,Y=E.stroke(n,_),J=L==0||L==3?-1:1,[ne,oe]=E._found;if(E.label!=null){let qt=E.labelGap*J,an=kt((E._lpos+qt)*He);hd(E.labelFont[0],Y,"center",L==2?"top":Xf),h.save(),P==1?(B=V=0,h.translate(an,kt(hn+kn/2)),h.rotate((L==3?-ms:ms)/2)):(B=kt(en+Yt/2),V=an);let qa=zg(E.label)?E.label(n,_,ne,oe):E.label;h.fillText(qa,B,V),h.restore()}if(oe==0)continue;let ue=v[E.scale],ce=P==0?Yt:kn,we=P==0?en:hn,Oe=E._splits,Ne=ue.distr==2?Oe.map(qt=>An[qt]):Oe,De=ue.distr==2?An[Oe[1]]-An[Oe[0]]:ne,be=E.ticks,he=E.border,ot=be.show?be.size:0,ft=kt(ot*He),Ft=kt((E.alignTo==2?E._size-ot-E.gap:E.gap)*He),je=E._rotate*-ms/180,gt=p(E._pos*He),tn=(ft+Ft)*J,$t=gt+tn;V=P==0?$t:0,B=P==1?$t:0;let pn=E.font[0],Rn=E.align==1?ti:E.align==2?xu:je>0?ti:je<0?xu:P==0?"center":L==3?xu:ti,$n=je||P==1?"middle":L==2?"top":Xf;hd(pn,Y,Rn,$n);let nn=E.font[1]*E.lineGap,mn=Oe.map(qt=>p(s(qt,ue,ce,we))),Dn=E._values;for(let qt=0;qt<Dn.length;qt++){let an=Dn[qt];if(an!=null){P==0?B=mn[qt]:V=mn[qt],an=""+an;let qa=an.indexOf(`
`)==-1?[an]:an.split(/\n/gm);for(let Vt=0;Vt<qa.length;Vt++){let Md=qa[Vt];je?(h.save(),h.translate(B,V+Vt*nn),h.rotate(je),h.fillText(Md,0,0),h.restore()):h.fillText(Md,B,V+Vt*nn)}}}be.show&&Qs(mn,be.filter(n,Ne,_,oe,De),P,L,gt,ft,Ze(be.width*He,3),be.stroke(n,_),be.dash,be.cap);let qn=E.grid;qn.show&&Qs(mn,qn.filter(n,Ne,_,oe,De),P,P==0?2:1,P==0?hn:en,P==0?kn:Yt,Ze(qn.width*He,3),qn.stroke(n,_),qn.dash,qn.cap),he.show&&Qs([gt],[1],P==0?1:0,P==0?1:2,P==1?hn:en,P==1?kn:Yt,Ze(he.width*He,3),he.stroke(n,_),he.dash,he.cap)}Pt("drawAxes")}function br(_){y.forEach((E,L)=>{L>0&&(E._paths=null,_&&(r==1?(E.min=null,E.max=null):E.facets.forEach(P=>{P.min=null,P.max=null})))})}let so=!1,Js=!1,mi=[];function cm(){Js=!1;for(let _=0;_<mi.length;_++)Pt(...mi[_]);mi.length=0}function xr(){so||(G_(vd),so=!0)}function hm(_,E=!1){so=!0,Js=E,_(n),vd(),E&&mi.length>0&&queueMicrotask(cm)}n.batch=hm;function vd(){if(Ws&&(am(),Ws=!1),fr&&(Yp(),fr=!1),to){if(st(g,ti,Je),st(g,"top",Tt),st(g,Ki,Se),st(g,Yi,de),st(m,ti,Je),st(m,"top",Tt),st(m,Ki,Se),st(m,Yi,de),st(c,Ki,ta),st(c,Yi,za),d.width=kt(ta*He),d.height=kt(za*He),x.forEach(({_el:_,_show:E,_size:L,_pos:P,side:B})=>{if(_!=null)if(E){let V=B===3||B===0?L:0,Y=B%2==1;st(_,Y?"left":"top",P-V),st(_,Y?"width":"height",L),st(_,Y?"top":"left",Y?Tt:Je),st(_,Y?"height":"width",Y?de:Se),Du(_,ir)}else un(_,ir)}),ro=yr=Hs=qs=Vs=js=Xs=Ks=$s=null,Zt=1,bi(!0),Je!=hr||Tt!=Ga||Se!=Wn||de!=Oa){br(!1);let _=Se/Wn,E=de/Oa;if(ie&&!Wa&&j.left>=0){j.left*=_,j.top*=E,_r&&Qn(_r,kt(j.left),0,Se,de),Tr&&Qn(Tr,0,kt(j.top),Se,de);for(let L=0;L<gn.length;L++){let P=gn[L];P!=null&&(mr[L]*=_,vr[L]*=E,Qn(P,En(mr[L]),En(vr[L]),Se,de))}}if(it.show&&!no&&it.left>=0&&it.width>0){it.left*=_,it.width*=_,it.top*=E,it.height*=E;for(let L in il)st(Er,L,it[L])}hr=Je,Ga=Tt,Wn=Se,Oa=de}Pt("setSize"),to=!1}ta>0&&za>0&&(h.clearRect(0,0,d.width,d.height),Pt("drawClear"),A.forEach(_=>_()),Pt("draw")),it.show&&no&&(lo(it),no=!1),ie&&Wa&&($a(null,!0,!1),Wa=!1),q.show&&q.live&&fn&&(al(),fn=!1),l||(l=!0,n.status=1,Pt("ready")),pi=!1,so=!1}n.redraw=(_,E)=>{fr=E||!1,_!==!1?ya(S,I.min,I.max):xr()};function el(_,E){let L=v[_];if(L.from==null){if(Nt==0){let P=L.range(n,E.min,E.max,_);E.min=P[0],E.max=P[1]}if(E.min>E.max){let P=E.min;E.min=E.max,E.max=P}if(Nt>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;_==S&&L.distr==2&&Nt>0&&(E.min=zn(E.min,t[0]),E.max=zn(E.max,t[0]),E.min==E.max&&E.max++),C[_]=E,Ws=!0,xr()}}n.setScale=el;let tl,nl,_r,Tr,yd,bd,wr,Sr,xd,_d,rt,lt,va=!1,zt=j.drag,Lt=zt.x,Ct=zt.y;ie&&(j.x&&(tl=Sn(l_,m)),j.y&&(nl=Sn(u_,m)),I.ori==0?(_r=tl,Tr=nl):(_r=nl,Tr=tl),rt=j.left,lt=j.top);let it=n.select=_t({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),Er=it.show?Sn(s_,it.over?m:g):null;function lo(_,E){if(it.show){for(let L in _)it[L]=_[L],L in il&&st(Er,L,_[L]);E!==!1&&Pt("setSelect")}}n.setSelect=lo;function fm(_){if(y[_].show)ee&&Du(te[_],ir);else if(ee&&un(te[_],ir),ie){let L=pr?gn[0]:gn[_];L!=null&&Qn(L,-10,-10,Se,de)}}function ya(_,E,L){el(_,{min:E,max:L})}function Un(_,E,L,P){E.focus!=null&&ym(_),E.show!=null&&y.forEach((B,V)=>{V>0&&(_==V||_==null)&&(B.show=E.show,fm(V),r==2?(ya(B.facets[0].scale,null,null),ya(B.facets[1].scale,null,null)):ya(B.scale,null,null),xr())}),L!==!1&&Pt("setSeries",_,E),P&&xi("setSeries",n,_,E)}n.setSeries=Un;function gm(_,E){_t(T[_],E)}function pm(_,E){_.fill=Le(_.fill||null),_.dir=Ge(_.dir,-1),E=E??T.length,T.splice(E,0,_)}function mm(_){_==null?T.length=0:T.splice(_,1)}n.addBand=pm,n.setBand=gm,n.delBand=mm;function vm(_,E){y[_].alpha=E,ie&&gn[_]!=null&&(gn[_].style.opacity=E),ee&&te[_]&&(te[_].style.opacity=E)}let na,ba,Ha,kr={focus:!0};function ym(_){if(_!=Ha){let E=_==null,L=Bn.alpha!=1;y.forEach((P,B)=>{if(r==1||B>0){let V=E||B==0||B==_;P._focus=E?null:V,L&&vm(B,V?1:Bn.alpha)}}),Ha=_,L&&xr()}}ee&&gr&&ut(Qf,pe,_=>{j._lock||(Ba(_),Ha!=null&&Un(null,kr,!0,yt.setSeries))});function Hn(_,E,L){let P=v[E];L&&(_=_/He-(P.ori==1?Tt:Je));let B=Se;P.ori==1&&(B=de,_=B-_),P.dir==-1&&(_=B-_);let V=P._min,Y=P._max,J=_/B,ne=V+(Y-V)*J,oe=P.distr;return oe==3?ri(10,ne):oe==4?k_(ne,P.asinh):oe==100?P.bwd(ne):ne}function bm(_,E){let L=Hn(_,S,E);return zn(L,t[0],Rt,Dt)}n.valToIdx=_=>zn(_,t[0]),n.posToIdx=bm,n.posToVal=Hn,n.valToPos=(_,E,L)=>v[E].ori==0?i(_,v[E],L?Yt:Se,L?en:0):o(_,v[E],L?kn:de,L?hn:0),n.setCursor=(_,E,L)=>{rt=_.left,lt=_.top,$a(null,E,L)};function Td(_,E){st(Er,ti,it.left=_),st(Er,Ki,it.width=E)}function wd(_,E){st(Er,"top",it.top=_),st(Er,Yi,it.height=E)}let vi=I.ori==0?Td:wd,yi=I.ori==1?Td:wd;function xm(){if(ee&&q.live)for(let _=r==2?1:0;_<y.length;_++){if(_==0&&Te)continue;let E=q.values[_],L=0;for(let P in E)Ee[_][L++].firstChild.nodeValue=E[P]}}function al(_,E){if(_!=null&&(_.idxs?_.idxs.forEach((L,P)=>{U[P]=L}):L_(_.idx)||U.fill(_.idx),q.idx=U[0]),ee&&q.live){for(let L=0;L<y.length;L++)(L>0||r==1&&!Te)&&_m(L,U[L]);xm()}fn=!1,E!==!1&&Pt("setLegend")}n.setLegend=al;function _m(_,E){let L=y[_],P=_==0&&M==2?An:t[_],B;Te?B=L.values(n,_,E)??Ht:(B=L.value(n,E==null?null:P[E],_,E),B=B==null?Ht:{_:B}),q.values[_]=B}function $a(_,E,L){xd=rt,_d=lt,[rt,lt]=j.move(n,rt,lt),j.left=rt,j.top=lt,ie&&(_r&&Qn(_r,kt(rt),0,Se,de),Tr&&Qn(Tr,0,kt(lt),Se,de));let P,B=Rt>Dt;na=Ye,ba=null;let V=I.ori==0?Se:de,Y=I.ori==1?Se:de;if(rt<0||Nt==0||B){P=j.idx=null;for(let J=0;J<y.length;J++){let ne=gn[J];ne!=null&&Qn(ne,-10,-10,Se,de)}gr&&Un(null,kr,!0,_==null&&yt.setSeries),q.live&&(U.fill(P),fn=!0)}else{let J,ne,oe;r==1&&(J=I.ori==0?rt:lt,ne=Hn(J,S),P=j.idx=zn(ne,t[0],Rt,Dt),oe=W(t[0][P],I,V,0));let ue=-10,ce=-10,we=0,Oe=0,Ne=!0,De="",be="";for(let he=r==2?1:0;he<y.length;he++){let ot=y[he],ft=U[he],Ft=ft==null?null:r==1?t[he][ft]:t[he][1][ft],je=j.dataIdx(n,he,P,ne),gt=je==null?null:r==1?t[he][je]:t[he][1][je];if(fn=fn||gt!=Ft||je!=ft,U[he]=je,he>0&&ot.show){let tn=je==null?-10:je==P?oe:W(r==1?t[0][je]:t[he][0][je],I,V,0),$t=gt==null?-10:N(gt,r==1?v[ot.scale]:v[ot.facets[1].scale],Y,0);if(gr&&gt!=null){let pn=I.ori==1?rt:lt,Rn=At(Bn.dist(n,he,je,$t,pn));if(Rn<na){let $n=Bn.bias;if($n!=0){let nn=Hn(pn,ot.scale),mn=gt>=0?1:-1,Dn=nn>=0?1:-1;Dn==mn&&(Dn==1?$n==1?gt>=nn:gt<=nn:$n==1?gt<=nn:gt>=nn)&&(na=Rn,ba=he)}else na=Rn,ba=he}}if(fn||pr){let pn,Rn;I.ori==0?(pn=tn,Rn=$t):(pn=$t,Rn=tn);let $n,nn,mn,Dn,qn,qt,an=!0,qa=Wt.bbox;if(qa!=null){an=!1;let Vt=qa(n,he);mn=Vt.left,Dn=Vt.top,$n=Vt.width,nn=Vt.height}else mn=pn,Dn=Rn,$n=nn=Wt.size(n,he);if(qt=Wt.fill(n,he),qn=Wt.stroke(n,he),pr)he==ba&&na<=Bn.prox&&(ue=mn,ce=Dn,we=$n,Oe=nn,Ne=an,De=qt,be=qn);else{let Vt=gn[he];Vt!=null&&(mr[he]=mn,vr[he]=Dn,ig(Vt,$n,nn,an),ag(Vt,qt,qn),Qn(Vt,En(mn),En(Dn),Se,de))}}}}if(pr){let he=Bn.prox,ot=Ha==null?na<=he:na>he||ba!=Ha;if(fn||ot){let ft=gn[0];ft!=null&&(mr[0]=ue,vr[0]=ce,ig(ft,we,Oe,Ne),ag(ft,De,be),Qn(ft,En(ue),En(ce),Se,de))}}}if(it.show&&va)if(_!=null){let[J,ne]=yt.scales,[oe,ue]=yt.match,[ce,we]=_.cursor.sync.scales,Oe=_.cursor.drag;if(Lt=Oe._x,Ct=Oe._y,Lt||Ct){let{left:Ne,top:De,width:be,height:he}=_.select,ot=_.scales[ce].ori,ft=_.posToVal,Ft,je,gt,tn,$t,pn=J!=null&&oe(J,ce),Rn=ne!=null&&ue(ne,we);pn&&Lt?(ot==0?(Ft=Ne,je=be):(Ft=De,je=he),gt=v[J],tn=W(ft(Ft,ce),gt,V,0),$t=W(ft(Ft+je,ce),gt,V,0),vi(Gn(tn,$t),At($t-tn))):vi(0,V),Rn&&Ct?(ot==1?(Ft=Ne,je=be):(Ft=De,je=he),gt=v[ne],tn=N(ft(Ft,we),gt,Y,0),$t=N(ft(Ft+je,we),gt,Y,0),yi(Gn(tn,$t),At($t-tn))):yi(0,Y)}else ol()}else{let J=At(xd-yd),ne=At(_d-bd);if(I.ori==1){let we=J;J=ne,ne=we}Lt=zt.x&&J>=zt.dist,Ct=zt.y&&ne>=zt.dist;let oe=zt.uni;oe!=null?Lt&&Ct&&(Lt=J>=oe,Ct=ne>=oe,!Lt&&!Ct&&(ne>J?Ct=!0:Lt=!0)):zt.x&&zt.y&&(Lt||Ct)&&(Lt=Ct=!0);let ue,ce;Lt&&(I.ori==0?(ue=wr,ce=rt):(ue=Sr,ce=lt),vi(Gn(ue,ce),At(ce-ue)),Ct||yi(0,Y)),Ct&&(I.ori==1?(ue=wr,ce=rt):(ue=Sr,ce=lt),yi(Gn(ue,ce),At(ce-ue)),Lt||vi(0,V)),!Lt&&!Ct&&(vi(0,0),yi(0,0))}if(zt._x=Lt,zt._y=Ct,_==null){if(L){if(Id!=null){let[J,ne]=yt.scales;yt.values[0]=J!=null?Hn(I.ori==0?rt:lt,J):null,yt.values[1]=ne!=null?Hn(I.ori==1?rt:lt,ne):null}xi(_u,n,rt,lt,Se,de,P)}if(gr){let J=L&&yt.setSeries,ne=Bn.prox;Ha==null?na<=ne&&Un(ba,kr,!0,J):na>ne?Un(null,kr,!0,J):ba!=Ha&&Un(ba,kr,!0,J)}}fn&&(q.idx=P,al()),E!==!1&&Pt("setCursor")}let xa=null;Object.defineProperty(n,"rect",{get(){return xa==null&&bi(!1),xa}});function bi(_=!1){_?xa=null:(xa=m.getBoundingClientRect(),Pt("syncRect",xa))}function Sd(_,E,L,P,B,V,Y){j._lock||va&&_!=null&&_.movementX==0&&_.movementY==0||(rl(_,E,L,P,B,V,Y,!1,_!=null),_!=null?$a(null,!0,!0):$a(E,!0,!1))}function rl(_,E,L,P,B,V,Y,J,ne){if(xa==null&&bi(!1),Ba(_),_!=null)L=_.clientX-xa.left,P=_.clientY-xa.top;else{if(L<0||P<0){rt=-10,lt=-10;return}let[oe,ue]=yt.scales,ce=E.cursor.sync,[we,Oe]=ce.values,[Ne,De]=ce.scales,[be,he]=yt.match,ot=E.axes[0].side%2==1,ft=I.ori==0?Se:de,Ft=I.ori==1?Se:de,je=ot?V:B,gt=ot?B:V,tn=ot?P:L,$t=ot?L:P;if(Ne!=null?L=be(oe,Ne)?s(we,v[oe],ft,0):-10:L=ft*(tn/je),De!=null?P=he(ue,De)?s(Oe,v[ue],Ft,0):-10:P=Ft*($t/gt),I.ori==1){let pn=L;L=P,P=pn}}ne&&(E==null||E.cursor.event.type==_u)&&((L<=1||L>=Se-1)&&(L=ar(L,Se)),(P<=1||P>=de-1)&&(P=ar(P,de))),J?(yd=L,bd=P,[wr,Sr]=j.move(n,L,P)):(rt=L,lt=P)}let il={width:0,height:0,left:0,top:0};function ol(){lo(il,!1)}let Ed,kd,Ad,Rd;function Dd(_,E,L,P,B,V,Y){va=!0,Lt=Ct=zt._x=zt._y=!1,rl(_,E,L,P,B,V,Y,!0,!1),_!=null&&(ut(Tu,Au,Ld,!1),xi(Yf,n,wr,Sr,Se,de,null));let{left:J,top:ne,width:oe,height:ue}=it;Ed=J,kd=ne,Ad=oe,Rd=ue}function Ld(_,E,L,P,B,V,Y){va=zt._x=zt._y=!1,rl(_,E,L,P,B,V,Y,!1,!0);let{left:J,top:ne,width:oe,height:ue}=it,ce=oe>0||ue>0,we=Ed!=J||kd!=ne||Ad!=oe||Rd!=ue;if(ce&&we&&lo(it),zt.setScale&&ce&&we){let Oe=J,Ne=oe,De=ne,be=ue;if(I.ori==1&&(Oe=ne,Ne=ue,De=J,be=oe),Lt&&ya(S,Hn(Oe,S),Hn(Oe+Ne,S)),Ct)for(let he in v){let ot=v[he];he!=S&&ot.from==null&&ot.min!=Ye&&ya(he,Hn(De+be,he),Hn(De,he))}ol()}else j.lock&&(j._lock=!j._lock,$a(E,!0,_!=null));_!=null&&(cr(Tu,Au),xi(Tu,n,rt,lt,Se,de,null))}function Tm(_,E,L,P,B,V,Y){if(j._lock)return;Ba(_);let J=va;if(va){let ne=!0,oe=!0,ue=10,ce,we;I.ori==0?(ce=Lt,we=Ct):(ce=Ct,we=Lt),ce&&we&&(ne=rt<=ue||rt>=Se-ue,oe=lt<=ue||lt>=de-ue),ce&&ne&&(rt=rt<wr?0:Se),we&&oe&&(lt=lt<Sr?0:de),$a(null,!0,!0),va=!1}rt=-10,lt=-10,U.fill(null),$a(null,!0,!0),J&&(va=J)}function Cd(_,E,L,P,B,V,Y){j._lock||(Ba(_),Us(),ol(),_!=null&&xi(Jf,n,rt,lt,Se,de,null))}function Pd(){x.forEach(VT),Bs(n.width,n.height,!0)}or(vs,ai,Pd);let Ar={};Ar.mousedown=Dd,Ar.mousemove=Sd,Ar.mouseup=Ld,Ar.dblclick=Cd,Ar.setSeries=(_,E,L,P)=>{let B=yt.match[2];L=B(n,E,L),L!=-1&&Un(L,P,!0,!1)},ie&&(ut(Yf,m,Dd),ut(_u,m,Sd),ut(Zf,m,_=>{Ba(_),bi(!1)}),ut(Qf,m,Tm),ut(Jf,m,Cd),Mu.add(n),n.syncRect=bi);let uo=n.hooks=a.hooks||{};function Pt(_,E,L){Js?mi.push([_,E,L]):_ in uo&&uo[_].forEach(P=>{P.call(null,n,E,L)})}(a.plugins||[]).forEach(_=>{for(let E in _.hooks)uo[E]=(uo[E]||[]).concat(_.hooks[E])});let Fd=(_,E,L)=>L,yt=_t({key:null,setSeries:!1,filters:{pub:dg,sub:dg},scales:[S,y[1]?y[1].scale:null],match:[cg,cg,Fd],values:[null,null]},j.sync);yt.match.length==2&&yt.match.push(Fd),j.sync=yt;let Id=yt.key,sl=sp(Id);function xi(_,E,L,P,B,V,Y){yt.filters.pub(_,E,L,P,B,V,Y)&&sl.pub(_,E,L,P,B,V,Y)}sl.sub(n);function wm(_,E,L,P,B,V,Y){yt.filters.sub(_,E,L,P,B,V,Y)&&Ar[_](null,E,L,P,B,V,Y)}n.pub=wm;function Sm(){sl.unsub(n),Mu.delete(n),ea.clear(),Lu(vs,ai,Pd),u.remove(),pe?.remove(),Pt("destroy")}n.destroy=Sm;function ll(){Pt("init",a,t),dd(t||a.data,!1),C[S]?el(S,C[S]):Us(),no=it.show&&(it.width>0||it.height>0),Wa=fn=!0,Bs(a.width,a.height)}return y.forEach(ld),x.forEach(nm),e?e instanceof HTMLElement?(e.appendChild(u),ll()):e(n,ll):ll(),n}vt.assign=_t;vt.fmtNum=Uu;vt.rangeNum=ys;vt.rangeLog=_s;vt.rangeAsinh=Wu;vt.orient=lr;vt.pxRatio=He;vt.join=z_;vt.fmtDate=$u,vt.tzDate=X_;vt.sync=sp;{vt.addGap=LT,vt.clipGaps=Ss;let a=vt.paths={points:fp};a.linear=pp,a.stepped=FT,a.bars=IT,a.spline=NT}var bp=1e3,xp=190,Zu={waiting:"signals waiting",bytes:"bytes of state",emitted:"signals emitted a tide",latency:"tides the oldest had waited",dissonances:"dissonances a tide"},Rs=class{box=f("div",{class:"chart"});words=f("p",{class:"faint",role:"status"});chooser;follow;unfollow;element;points=new Map;measure;plot=null;sized=new ResizeObserver(()=>requestAnimationFrame(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:xp}):this.draw(!1)));themed=()=>this.draw(!0);asked;kept=null;constructor(t,e,n){this.measure=n!==null&&n in Zu?n:"waiting",this.chooser=f("select",{id:"measure","aria-label":"beside the vitality"},Object.entries(Zu).map(([s,l])=>f("option",{value:s,selected:s===this.measure},l))),this.chooser.addEventListener("change",()=>{this.measure=this.chooser.value,We({course:this.measure==="waiting"?"":this.measure}),this.draw(!0)});let r=_e("networks",t,"hyphae",e),i=()=>this.asked.now();this.follow=wt("keep its course",()=>({title:"Keep its course",button:"Keep",what:f("p",{},"From the next tide on, how it stands at the end of each is kept in memory: the last 1,000 tides, until somebody lets go of it or the server stops."),run:async()=>(await jt(r+"/follow"),"Its course is kept from now on.")}),i,{id:"keep-course"}),this.unfollow=wt("keep it no longer",()=>({title:"Keep it no longer",button:"Let go",what:f("p",{},"What was kept of its course is let go, unless it is watched or among the worst."),run:async()=>(await Ln(r+"/follow"),"Its course is not kept for you any more.")}),i,{id:"drop-course"}),this.element=f("div",{},f("p",{class:"tools"},this.chooser,this.follow,this.unfollow),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed);let o=!0;this.asked=Pe(()=>r+"/history"+ze({last:o?bp:50}),1e3,s=>{let l=[...this.points.keys()].at(-1);o=s.points.length===0||!o&&l!==void 0&&s.points[0].tide>l+1,this.take(s)},s=>{o=!0,s instanceof Xe&&s.status!==0&&bt(this.words,s.message)})}take(t){t.kept!==this.kept&&(this.kept=t.kept,t.points.length>0&&this.points.clear()),t.tide<([...this.points.keys()].at(-1)??0)&&this.points.clear(),t.points.forEach(n=>this.points.set(n.tide,n)),t.kept===null&&t.points.length===0&&t.now&&this.points.set(t.tide,{tide:t.tide,score:t.now.score,waiting:t.now.queued});for(let n of[...this.points.keys()].slice(0,Math.max(0,this.points.size-bp)))this.points.delete(n);this.follow.hidden=t.kept==="followed"||t.now===null,this.unfollow.hidden=t.kept!=="followed";let e=t.kept==="worst"?"it is among the worst":t.kept==="watched"?"it is watched":"it is followed";bt(this.words,t.kept===null?`Its course is not kept: these are the ${ve(this.points.size,"tide")} at whose end this page has asked since it was opened.`:`The last ${ve(this.points.size,"tide")}, kept as ${e}.`),this.draw(!1)}data(){let t=[...this.points.values()].sort((n,r)=>n.tide-r.tide),e=n=>this.measure==="latency"&&n.latency===-1?null:n[this.measure]??null;return[t.map(n=>n.tide),t.map(n=>n.score),t.map(e)]}draw(t){if(this.box.clientWidth===0||this.points.size===0)return;if(this.plot&&!t){this.plot.setData(this.data());return}this.plot?.destroy(),se(this.box);let e=getComputedStyle(document.documentElement),n=o=>e.getPropertyValue(o).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}},i=(o,s)=>s.map(l=>Z(l));this.plot=new vt({width:this.box.clientWidth,height:xp,scales:{x:{time:!1},score:{range:[0,1]},beside:{range:(o,s,l)=>[0,Math.max(5,l??0)]}},axes:[{...r,values:i},{...r,scale:"score",size:44},{...r,scale:"beside",side:1,size:56,grid:{show:!1},values:i}],series:[{label:"tide",value:(o,s)=>s===null?"":Z(s)},{label:"vitality",scale:"score",stroke:n("--accent"),width:2},{label:Zu[this.measure],scale:"beside",stroke:n("--full-60"),width:1.5}]},this.data(),this.box)}close(){this.asked.close(),this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};var jT=50,XT=200,ci=new Map,Tp={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=_e("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=f("h1",{},K(i,100)),u=f("p",{class:"chips"}),d=f("p",{class:"empty",hidden:!0},"It has died: what is below is what was known last. ",f("a",{href:ge("networks",e,"hyphae")},"All hyphae")),h=f("section",{id:"never",hidden:!0}),c=new Sa("state"),g=f("p",{class:"faint",role:"status"}),m=f("button",{type:"button",id:"seen",onclick:()=>D()},"mark as seen"),w=f("div"),p=f("div",{class:"parts"}),b=_p(e,"Sockets to it","from"),y=_p(e,"Sockets from it","to",z=>wt("disconnect",()=>({title:"Disconnect",what:f("p",{},"The socket from ",K(i,60)," to ",K(z.to,60)," closes. ",z.held>0&&`It holds ${ve(z.held,"signal")}.`),run:()=>jt(o+"/disconnect"+ze({to:z.to}))}),()=>C.now(),{"aria-label":"disconnect from "+xe(z.to,60)})),x=f("ul",{class:"plain"}),v=new Rs(e,i,a.address.query.get("course")),T=null,S=ci.get(s)??null;function D(){T&&(S={tide:-1,state:T.state},A(T))}function A(z){S??={tide:-1,state:z.state};let O=Kd(S.state,z.state);c.show(z.state,O);let H=O.size===0?"Nothing has changed since it was last looked at.":`${ve(O.size,"change is marked","changes are marked")}, since it was last looked at.`;g.textContent!==H&&se(g,H),m.hidden=O.size===0}function k(z){r(null),T=z,d.hidden=!0,h.hidden=!0,N.hidden=!1,p.classList.remove("known-last"),F.buttons.hidden=F.connect.hidden=!1,bt(u,[ia(z.vitality),ur("score",z.score.toFixed(2)),ur("species",K(z.species,40),z.species),z.pack!==""&&ur("pack",K(z.pack,40),z.pack),ur("generation",Z(z.generation)),ur("age",ve(z.age,"tide")),ur("",z.awake?"awake":"asleep"),z.wakesAt!==null&&ur("wakes at tide",Z(z.wakesAt)),z.exhausted&&f("strong",{class:"bad"},"exhausted"),z.quarantined&&f("strong",{class:"bad"},"in quarantine")]),A(z),bt(w,[z.queued===0?f("p",{class:"faint"},"Nothing waits in it."):f("p",{},f("strong",{},ve(z.queued,"signal"))," wait to be sensed or acted upon."),z.inbox.length>0&&f("ol",{class:"plain inbox",tabindex:0,"aria-label":"what waits, first come first"},z.inbox.map(O=>f("li",{},wa(O)))),z.queued>z.inbox.length&&f("p",{class:"faint"},"These are the first of them.")]),b.show(z.in),y.show(z.out),bt(x,z.dissonances.length===0?[f("li",{class:"faint"},"There is none of it.")]:z.dissonances.slice(-10).reverse().map(O=>f("li",{},f("a",{href:ge("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(O.number)})},"tide "+Z(O.tide))," ",f("strong",{},O.kind)," ",K(O.message,200))))}let F=KT(a,o,i,()=>C.now()),I=YT(a,o,z=>M.ofTide(z)),M=ZT(a,o);p.append(f("div",{class:"column"},hi("State",f("div",{class:"tools"},g,m),c.element),hi("Inbox",w),hi("Dissonance",x)),f("div",{class:"column"},hi("Vitality",v.element),hi("Last steps",I),hi("Explain",M.element)),f("section",{class:"part wide"},b.element),f("section",{class:"part wide"},y.element,F.connect));let W=f("p",{},f("a",{href:ge("networks",e,"hyphae")},"Hyphae")," \xB7 ",f("a",{href:ge("networks",e,"graph")+"?"+new URLSearchParams({node:i})},"in the graph")," \xB7 ",f("a",{href:ge("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),N=f("div",{},W,l,u,F.buttons,d,p);t.append(h,N,et(`mycelium show hypha ${tt(i)} --network ${tt(e)}`,`mycelium watch ${tt(e)} ${tt(i)}`,`mycelium explain ${tt(e)} ${tt(i)}`,`mycelium history ${tt(e)} ${tt(i)}`));let C=Pe(()=>o,1e3,k,z=>{z instanceof Xe&&z.status===404?(p.classList.add("known-last"),d.hidden=T===null,F.buttons.hidden=F.connect.hidden=!0,r(null),T===null&&(N.hidden=!0,h.hidden=!1,bt(h,f("h1",{},"There is no hypha ",K(i,100)),f("p",{},f("bdi",{},z.detail),". It may have died, or is not born yet: as soon as it is there, it is shown here."),f("p",{},f("a",{href:ge("networks",e,"hyphae")},"All hyphae")," \xB7 ",f("a",{href:ge("networks",e,"graph")+"?"+new URLSearchParams({q:i})},"relays and bodies are in the graph")," \xB7 ",f("a",{href:ge("networks",e,"dissonances")+"?"+new URLSearchParams({where:i})},"dissonances of one of this name"))))):r(z)});n(C.close),n(()=>v.close()),n(()=>{T&&(ci.delete(s),ci.set(s,{tide:-1,state:T.state}),ci.size>XT&&ci.delete(ci.keys().next().value))})}};function hi(a,...t){return f("section",{class:"part","aria-label":a},f("h2",{},a),t)}function ur(a,t,e){return f("span",{class:"chip",title:e&&e.length>40?xe(e,500):null},a!==""&&f("span",{class:"faint"},a+" "),t)}function _p(a,t,e,n){return new nt({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>Qt(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",K(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>po(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>Z(r.entered)},{name:"Left",number:!0,text:r=>Z(r.left)},{name:"Dissonant",number:!0,text:r=>Z(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function KT(a,t,e,n){let r=(s,l,u,d,h={})=>wt(s,()=>({title:l,button:l,what:f("p",{},u),danger:d==="kill"||"afresh"in h,run:()=>jt(t+"/"+d+ze(h))}),n),i=f("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=f("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:rn(r("wake","Wake",["Hypha ",K(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",K(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",K(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",K(e,60)," dies at the end of the next tide: its sockets close, and what waits for it becomes dissonances. This can't be taken back."],"kill")),connect:f("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();Ta({title:"Connect",what:f("p",{},"A socket opens from ",K(e,60)," to ",K(i.value.trim(),60),", which carries ",l===""?"all that it emits":K(l,200),"."),run:()=>jt(t+"/connect"+ze({to:i.value.trim(),carries:l}))}).then(n)}},i,o,f("button",{},"connect"))}}function YT({leave:a},t,e){let n=f("ol",{class:"steps",tabindex:0,"aria-label":"steps, the newest first"}),r=f("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let h=d.tide+"/"+d.step;if(!i.has(h))for(i.add(h),n.prepend(f("li",{},f("span",{},f("strong",{},`tide ${Z(d.tide)}, step ${d.step}`)," ",f("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",f("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),$d(d)));n.childElementCount>jT;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,se(u,"follow its steps"),u.setAttribute("aria-pressed","false"),se(r,d)}let u=f("button",{type:"button",id:"follow",class:"follows","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}se(u,"stop following"),u.setAttribute("aria-pressed","true"),se(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=Vf(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(f("li",{class:"faint"},ve(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),Ie(t+"/steps").then(({steps:d})=>{d.forEach(s),o||se(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${ve(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||se(r,"The last steps that failed are kept, and all while it is followed.")),f("div",{},f("p",{class:"tools"},u,r),n)}function ZT({address:a,network:t,leave:e},n){let r=a.query,i=f("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=f("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=f("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=f("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=f("div",{id:"explanation","aria-live":"polite"}),d=f("datalist",{id:"explain-frequencies"}),h=new AbortController;async function c(){h.abort(),h=new AbortController;let g=h.signal,m={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};We(m),se(u,f("p",{class:"faint"},"\u2026"));try{se(u,...qd(await Ie(n+"/explain"+ze(m),g)))}catch(w){g.aborted||se(u,f("p",{class:"bad"},f("bdi",{},w instanceof Error?w.message:String(w))))}}return e(()=>h.abort()),Ie(_e("networks",t,"heeded")).then(({heeded:g})=>se(d,g.frequencies.slice(0,500).map(m=>f("option",{value:m}))),()=>{}),["signal","payload","tide","rule"].some(g=>r.get(g))&&c(),{element:f("div",{},f("form",{class:"explain","aria-label":"explain",onsubmit:g=>(g.preventDefault(),void c())},f("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),f("div",{class:"tools"},i,d,s,l),o,f("div",{class:"tools"},f("button",{class:"primary"},"explain"),f("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",We({signal:"",payload:"",tide:"",rule:""}),se(u)}},"clear"))),u),ofTide(g){i.value=o.value="",s.value=String(g),c(),u.scrollIntoView({block:"nearest"})}}}var QT=100,JT=["excellent","good","fair","poor","dormant","dead","unknown"],ew=new Set(["waiting","energy","failures","age"]),wp={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,h=null,c=[],g=f("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),m=f("select",{id:"species","aria-label":"species"}),w=f("select",{id:"level","aria-label":"vitality"},f("option",{value:""},"any vitality"),JT.map(C=>f("option",{value:C,selected:C===s},C))),p=f("button",{type:"button",onclick:()=>A("","")},"show all"),b=f("p",{class:"faint",role:"status"}),y=f("button",{type:"button",onclick:()=>I("",[])},"first"),x=f("button",{type:"button",onclick:()=>I(c.at(-1)??"",c.slice(0,-1))},"previous"),v=f("button",{type:"button",onclick:()=>d!==null&&I(d,[...c,u])},"next"),T=new nt({title:!0,caption:"Hyphae",key:C=>C.id,empty:"",sorted:C=>F(l===C?"":C),columns:[{name:"Id",head:!0,text:C=>C.id,show:C=>fl(e,C.id)},{name:"Species",text:C=>C.species,show:C=>K(C.species,40)},{name:"Vitality",sort:"vitality",text:C=>C.vitality,show:C=>ia(C.vitality)},{name:"Score",number:!0,text:C=>C.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:C=>Z(C.queued)},{name:"Energy",title:"the share of its energy that it used when it was last awake",number:!0,sort:"energy",text:C=>C.energy===void 0?"":(C.energy*100).toFixed(0)+" %"+(C.exhausted?", exhausted":"")},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:C=>C.failures===void 0?"":Z(C.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:C=>Z(C.age)},{name:"Stands",text:C=>C.quarantined?"in quarantine":C.awake?"awake":""}]}),S=new Set(o?[o]:[]);function D(){se(m,f("option",{value:""},"all species"),[...S].sort().map(C=>f("option",{value:C,selected:C===o},xe(C,40))))}function A(C,z){o=C,s=z,m.value=o,w.value=s,I("",[])}function k(){return l===""&&o+s!==""?"age":l}function F(C){l=C,I("",[])}function I(C,z){u=C,c.splice(0,c.length,...z),We({species:o,level:s,sort:l,after:u}),N.now()}function M(C){r(null),h=u,d=C.next===null?null:String(C.next);let z=C.hyphae,O=S.size;z.forEach($=>S.add($.species)),S.size!==O&&D();let H=o!==""||s!=="";T.says(H?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),T.order(l,ew.has(l)),T.show(z),p.hidden=!H,x.disabled=c.length===0,y.disabled=u==="",v.disabled=d===null;let R=`${ve(z.length,"line")} of ${ve(C.of,"hypha","hyphae")}, ${l===""?"in order of their birth":(l==="vitality"?"the worst first":"by "+l)+(C.tide===void 0?"":", as of tide "+Z(C.tide))}${H?", of "+[o&&xe(o,40),s].filter($=>$).join(", ")+" only":""}`;bt(b,R)}let W=f("form",{role:"search",onsubmit:async C=>{C.preventDefault();let z=g.value.trim();if(z!=="")try{await Ie(_e("networks",e,"hyphae",z)),location.hash=ge("networks",e,"hyphae",z)}catch(O){r(O instanceof Xe&&O.status===404?O.detail:O)}}},g,f("button",{},"go"));m.addEventListener("change",()=>A(m.value,s)),w.addEventListener("change",()=>A(o,w.value)),D(),a.append(f("div",{class:"tools"},W,m,w,p),T.element,f("div",{class:"tools"},y,x,v,b),et(`mycelium list hyphae --network ${tt(e)}`,"--sort waiting","--species","--level"));let N=Pe(()=>_e("networks",e,"hyphae")+ze({species:o,level:s,sort:k(),after:u,limit:QT}),1e3,M,C=>{C instanceof Xe&&(C.status===410||C.status===400)&&u!==""?h===u?bt(b,"This page stands as it was: it is of a picture that the server has let go of by now. The first page shows how it is."):I("",[]):r(C)});n(N.close),Ie(_e("networks",e,"packs")).then(({packs:C})=>{C.forEach(z=>z.species.forEach(O=>S.add(O))),D()},()=>{})}};var Qu=500,kp={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=f("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=f("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=f("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=f("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=f("p",{class:"empty",hidden:!0},"No line of the last ",String(Qu)," is as chosen above."),u=[];function d(w){let p=w.split(`
`).filter(y=>y!==""),b=tw(u,p);if(b===null)s.replaceChildren(...Sp(p).map(Ep));else if(b.length>0)for(s.append(...Sp(b).map(Ep));s.childElementCount>Qu*2;)s.firstElementChild.remove();u=p,(b===null||b.length>0)&&(h(),g())}function h(){let w=r.value.toLowerCase(),p=0;for(let b of s.children)b.hidden=w!==""&&!b.textContent.toLowerCase().includes(w)||i.checked&&!/is-(warn|error)/.test(b.className),p+=b.hidden?0:1;l.hidden=p>0}function c(){h(),g(),We({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function g(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",c),i.addEventListener("change",c),o.addEventListener("change",c);let m=Pe(()=>`logs?lines=${Qu}`,1e3,w=>{n(null),d(w)},n);e(m.close),a.append(f("h1",{},"Log of the server"),f("div",{class:"tools"},r,f("label",{},i," warnings and errors only"),f("label",{},o," follow")),s,l,et("mycelium logs -f"))}};function tw(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function Sp(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function Ep(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return f("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(It).join(`
`))}function pa(a){return a.failed!==null?"failed":a.ended?"ended":a.standing?"stands":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}function Ap(a){return a.failed!==null||a.ended}function Rp(a){let t=a.tide.toLocaleString("en"),e="What is shown is what was known last, and nothing can be done to it any more.";switch(pa(a)){case"failed":return{what:`has failed in tide ${t}: ${a.failed}.`,advice:`${e} Start the server again: it goes on from its last checkpoint.`};case"ended":return{what:`has ended in tide ${t}: nothing comes in any more, and nothing is left to do.`,advice:`${e} To let it run once more, begin it with a data folder of its own: mycelium run BLUEPRINT --data FOLDER`};case"stands":return{what:`does not go on: ${a.standing}.`,advice:"Its other hyphae wait for that, and what is shown is how it was before. Where a step does not come back, the deadline of an ACT ends it: tide: {act-deadline: 5s} in the blueprint, which a restart of the server takes."};default:return null}}var Ds=[{of:"tideIn",name:"TIDE IN",what:"commands, inputs, feeds, and relays with what came in"},{of:"act",name:"SENSE, PROCESS",what:"hyphae take what waits for them, and ACT"},{of:"deliver",name:"deliver",what:"the end of PROCESS: output bodies deliver; and health"},{of:"emit",name:"EMIT",what:"outboxes, and relays"},{of:"tideOut",name:"TIDE OUT",what:"births, deaths, sockets, the digest"},{of:"rest",name:"other",what:"between the phases; all of a tide that was too short to be looked into"}];function Ls(a,t){if(t!=="rest")return a.phases?.[t]??0;let e=a.phases;return Math.max(0,a.micros-(e===null?0:e.tideIn+e.act+e.deliver+e.emit+e.tideOut))}function dr(a,t){let e=[...a].sort((n,r)=>n-r);return e[Math.min(e.length-1,Math.ceil(e.length*t)-1)]??0}function Dp(a,t,e){let n=a.at(-1),r=t[0];if(!n||!r)return t.slice(-e);let i=t.findIndex(o=>o.tide===n.tide);return i<0||t[i].at!==n.at?null:[...a,...t.slice(i+1)].slice(-e)}function Lp(a,t){return wt("send",()=>{let e=f("select",{id:"send-body"},t.map(l=>f("option",{value:l.id},xe(l.id,60)))),n=f("datalist",{id:"send-heeded"}),r=f("input",{id:"send-frequency",list:"send-heeded",required:!0,autocomplete:"off",spellcheck:"false"}),i=f("textarea",{id:"send-payload",rows:5,spellcheck:"false"},"{}"),o=f("input",{id:"send-urgent",type:"checkbox"});return Ie(_e("networks",a,"heeded")).then(l=>se(n,l.heeded.frequencies.map(u=>f("option",{value:u}))),()=>{}),{title:`Send a signal into ${xe(a,40)}`,button:"send",what:["One signal comes in at the next tide, as if it came from the world. It can't be taken back.",f("label",{},"Body ",e),f("label",{},"Frequency ",r),n,f("label",{},"Payload, a JSON object ",i),f("label",{},o," urgent")],run:async()=>{let l=`{"frequency": ${JSON.stringify(r.value)}, "payload": ${nw(i.value)}${o.checked?', "urgent": true':""}}`,u=await Bd(a,e.value,l);return[`taken in tide ${Z(u.tide)}, as ${u.id}`,u.durability==="checkpoint"?"It is safe from the next checkpoint on.":"It is durable."]}}})}function nw(a){let t=a.trim()===""?"{}":a,e;try{e=JSON.parse(t)}catch(n){throw new Error(`the payload is no JSON: ${n.message}`)}if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`the payload is ${Array.isArray(e)?"a list":xe(t.trim(),40)}; it must be an object, such as {"value": 10}`);return t}var aw=5e3,rw=["excellent","good","fair","poor","dormant","dead","unknown"],Pp={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=new nt({caption:"Networks",key:c=>c.status.network,empty:["No network runs here. Begin one with ",f("code",{},"mycelium run BLUEPRINT"),"."],kind:c=>c.status.failed!==null?"is-failed":"",columns:[{name:"Network",head:!0,text:c=>c.status.network,show:c=>f("a",{href:ge("networks",c.status.network,"graph")},K(c.status.network,60))},{name:"State",text:c=>sw(c),show:c=>[f("span",{class:"word word-"+pa(c.status)},pa(c.status)),...Fp(c).map(g=>f("div",{class:"why"},K(g,400)))]},{name:"Health",text:c=>JSON.stringify([c.closer?.levels??null,pa(c.status)==="stands"]),show:c=>lw(c.closer?.levels??null,pa(c.status)==="stands")},{name:"Tide",number:!0,text:c=>Z(c.status.tide)},{name:"p99 of a tide",title:"of the last 300 that ran",number:!0,text:c=>c.closer?.p99==null?"\u2026":Vn(c.closer.p99),show:c=>c.closer?.p99==null?"\u2026":f("a",{href:ge("networks",c.status.network,"tides")},Vn(c.closer.p99))},{name:"Hyphae",number:!0,text:c=>Z(c.status.hyphae),show:c=>f("a",{href:ge("networks",c.status.network,"hyphae")},Z(c.status.hyphae))},{name:"Signals/s",number:!0,text:c=>c.rate===null?"\u2026":Z(Math.round(c.rate))},{name:"Waiting",title:"signals that wait to come in",number:!0,text:c=>Z(c.status.waiting)},{name:"Dissonant",number:!0,text:c=>Z(c.status.counters.dissonant),show:c=>f("a",{href:ge("networks",c.status.network,"dissonances")},Z(c.status.counters.dissonant))},{name:"Last checkpoint",text:c=>Cp(c),show:c=>f("a",{href:ge("networks",c.status.network,"checkpoints"),title:c.status.checkpointTide<0?null:`tide ${Z(c.status.checkpointTide)}`},Cp(c))},{name:"Action",text:c=>JSON.stringify(c.closer?.bodies??[]),show:c=>c.closer&&c.closer.bodies.length>0&&Lp(c.status.network,c.closer.bodies)}]}),r=new Map,i=new Map,o=[],s=!1,l=()=>n.show(o.map(c=>({status:c,rate:r.get(c.network)?.rate??null,closer:i.get(c.network)}))),u=Pe(()=>"status",1e3,({networks:c})=>{e(null),o=c,c.forEach(g=>r.set(g.network,iw(g,r.get(g.network)))),l(),h()},e);t(u.close),t(()=>s=!0);let d=!1;async function h(){if(!d){d=!0;for(let{network:c,ended:g}of o){let m=i.get(c);s||m&&performance.now()-m.at<aw||(i.set(c,await ow(c,g,m)),s||l())}d=!1}}a.append(n.element,et("mycelium status","mycelium send NETWORK BODY FREQUENCY"))}};function iw(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made};return{...e,rate:t?Math.max(0,(e.signals-t.signals)*1e3/Math.max(1,e.at-t.at)):null}}async function ow(a,t,e){let n=(d,h="")=>Ie(_e("networks",a,d)+h).catch(()=>null),[r,i,o,s,l]=await Promise.all([n("tides",ze({last:300})),n("checkpoints"),n("health"),n("partition"),n("bodies")]),u=i?.checkpoints[0]?.writtenAt;return{at:performance.now(),levels:o?.health.levels??e?.levels??null,p99:r&&r.tides.length>0?dr(r.tides.map(d=>d.micros),.99):e?.p99??null,checkpoint:u?new Date(u):null,sides:s?.sides??"",bodies:t?[]:l?.bodies.filter(d=>d.direction==="in"&&d.kind==="http")??e?.bodies??[]}}function Fp({status:a,closer:t}){return[...a.failed===null?[]:[a.failed],...a.standing?[a.standing]:typeof a.busy=="string"?["takes long: "+a.busy]:[],...a.faults,...t?.sides?["kept apart: "+t.sides]:[]]}function sw(a){return[pa(a.status),...Fp(a)].join(`
`)}function Cp({status:a,closer:t}){return t?.checkpoint?mo(t.checkpoint):a.checkpointTide<0?"none yet":`tide ${Z(a.checkpointTide)}`}function lw(a,t){let e=rw.filter(o=>(a?.[o]??0)>0),n=e.reduce((o,s)=>o+a[s],0);if(n===0)return f("span",{class:"faint"},a===null?"\u2026":"no hyphae");let r=e.map(o=>`${Z(a[o])} ${o}`).join(", "),i=(a.poor??0)+(a.dead??0);return f("span",{class:"healths"},f("span",{class:"health-bar",role:"img","aria-label":r,title:r},e.map(o=>{let s=f("span",{class:"of-"+o});return s.style.flexGrow=String(a[o]/n),s})),t?f("span",{class:"faint"},"before it stood"):i>0?f("span",{class:"bad"},ve(i,"poor","poor")):f("span",{class:"faint"},e[0]==="excellent"||e[0]==="good"?"well":e[0]))}var uw=64*1024*1024;function Cs(a){let t=f("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=f("div",{class:"acts drop"},f("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await Ta(await dw(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function Ps(){let a=f("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,se(a,e.map(([n,r])=>`${xe(n)} is being deployed, for ${r} s now. `))}}}async function dw(a){let t=[`${xe(a.name)} (${Ti(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>uw&&t.push("It is larger than the server takes (64 MB).");let n=(await cw()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${xe(i.name)} ${xe(i.version,20)} in ${r}: ${ve(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>xe(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${xe(a.name)}`,what:t,run:()=>jt("deployments"+ze({name:a.name}),a)}}function Fs(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${xe(e)}`,danger:!0,what:[`${xe(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${ve(r.hyphae,"hypha","hyphae")} of pack ${xe(r.name)} ${xe(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>Ln(_e("deployments",e))}}async function cw(){try{let{networks:a}=await Ie("status");return(await Promise.allSettled(a.map(async({network:e})=>(await Ie(_e("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function fi(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var hw=5,Mp={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new nt({caption:"Rule packs in force",key:v=>v.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",f("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:v=>v.name,show:v=>f("button",{type:"button",class:"quiet sort",onclick:()=>g(v.name)},K(v.name,40))},{name:"Version",text:v=>v.version,show:v=>K(v.version,24)},{name:"Since tide",number:!0,text:v=>Z(v.since)},{name:"From",text:v=>v.from??"",show:v=>v.from===null?f("span",{class:"faint"},"not known"):K(v.from,60)},{name:"Hyphae",number:!0,text:v=>Z(v.hyphae)},{name:"Rules",number:!0,text:v=>Z(v.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:v=>Z(mw(v.unheeded))},{name:"Action",text:v=>fi(v.from)?v.from:"",show:v=>fi(v.from)&&wt("undeploy",()=>Fs(v.from,h.filter(T=>T.from===v.from).map(T=>({network:e,pack:T}))),()=>w.now())}],kind:v=>v.name===i?"is-chosen":""}),s=f("div",{class:"parts"}),l=Ps(),u=f("section",{class:"part",hidden:!0}),d=new Lr(e),h=[],c="";function g(v){i=v===i?"":v,We({pack:i}),m(h)}function m(v){h=v,o.show(v);let T=v.filter(A=>v.length===1||A.name===i),S=T.map(A=>gw(A,d.all)),D=JSON.stringify([T.map(A=>({...A,hyphae:0})),S.flat().map(A=>A.number)]);D!==c&&(c=D,se(s,T.map((A,k)=>pw(A,S[k])).flat()))}let w=Pe(()=>_e("networks",e,"packs"),2e3,v=>{r(null),m(v.packs)},r),p=Pe(()=>"deployments",2e3,({deploying:v})=>l.show(v),()=>{}),b=()=>d.anew();addEventListener("back",b),n(()=>removeEventListener("back",b));let y=Pe(()=>d.path(),2e3,v=>d.take(v)&&m(h),()=>{}),x=Pe(()=>_e("networks",e,"heeded"),5e3,({heeded:v})=>fw(u,v),()=>{});n(w.close),n(x.close),n(p.close),n(y.close),a.append(rn(Cs(()=>w.now())),l.element,o.element,s,u,f("p",{},"Bundles and what they bring: ",f("a",{href:ge("plugins")},"Plugins"),"."),et(`mycelium list packs ${tt(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function fw(a,{frequencies:t,others:e}){let n=JSON.stringify([t,e]);a.dataset.shown!==n&&(a.dataset.shown=n,a.hidden=!1,se(a,f("h2",{},"Frequencies that rules look for"),t.length===0?f("p",{class:"faint"},"None by name."):f("p",{},t.map((r,i)=>[i>0&&", ",f("code",{},K(r,60))]).flat()),e&&f("p",{class:"faint"},"Some rules look at others too: which ones is not said in the rules.")))}function gw(a,t){return yo(t).filter(e=>/deploy/.test(e.kind)&&e.text.includes(`pack ${a.name} `)).slice(-hw).reverse()}function pw(a,t){return[Is("What changed",[t.length===0?f("p",{class:"faint"},a.since===0?"It is the version that the network began with.":`It has been in force since tide ${Z(a.since)}; the server has started since.`):f("ul",{class:"plain"},t.map(e=>f("li",{},f("time",{datetime:e.at,class:"faint"},vo(new Date(e.at))),`, ${e.by}: `,K(e.text,500))))]),Is(`Rules of ${xe(a.name,40)}`,[f("ol",{},a.rules.map(e=>f("li",{},K(e)))),f("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(e=>xe(e,30)).join(", ")}`),f("p",{class:"faint"},"Hash ",f("code",{title:a.hash},a.hash.slice(0,12)))]),Is("What nobody heeds",[Ip(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&f("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),Is("Fields that did not fit",[Ip(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function Is(a,t){return f("section",{class:"part"},f("h2",{},a),t)}function Ip(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?f("p",{class:"faint"},e):f("ul",{},n.map(([r,i])=>f("li",{},`${Z(i)} ${t} `,f("code",{},K(r,60)))))}function mw(a){return Object.values(a).reduce((t,e)=>t+e,0)}var Np={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=f("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=f("button",{type:"button",onclick:()=>(o.value="",c())},"show all"),l=f("p",{class:"faint",role:"status"}),u=new nt({caption:"What plugins bring",key:p=>JSON.stringify([p.type,p.kind,p.bundle,p.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:p=>p.kind,show:p=>K(p.kind,40)},{name:"Is a",text:p=>p.type},{name:"Bundle",text:p=>`${p.bundle} ${p.version}`,show:p=>K(`${p.bundle} ${p.version}`)},{name:"From",text:p=>p.from,show:p=>K(p.from)},{name:"In force",text:p=>Ju(p),show:p=>p.refused===null?Ju(p):f("span",{class:"bad"},K(Ju(p),300))},{name:"Action",text:p=>fi(p.from)?p.from:"",show:p=>fi(p.from)&&wt("undeploy",()=>Fs(p.from,[]),()=>m.now())}]}),d=new nt({caption:"Bundles, those that are not active first",key:p=>String(p.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:p=>p.name,show:p=>K(p.name)},{name:"Version",text:p=>p.version,show:p=>K(p.version,30)},{name:"State",text:p=>p.state,show:p=>f("span",{class:Ms(p)?null:"bad"},p.state)},{name:"Why",text:p=>p.reason??"",show:p=>p.reason===null?null:f("span",{class:"reason"},K(p.reason,1e3))}]}),h=Ps();function c(){We({q:o.value}),g()}function g(){let p=o.value.trim().toLowerCase(),b=S=>S.toLowerCase().includes(p),y=i.filter(S=>b(`${S.type} ${S.kind} ${S.bundle} ${S.from}`)),x=r.filter(S=>b(S.name)).sort((S,D)=>Number(Ms(S))-Number(Ms(D))||S.id-D.id),v=r.filter(S=>!Ms(S)).length;u.show(y),d.show(x),s.hidden=p==="";let T=`${ve(r.length,"bundle")}, ${v===0?"all active":Z(v)+" not active"}${p===""?"":`; shown: ${x.length}`}`;l.textContent!==T&&se(l,T)}o.addEventListener("input",c);let m=Pe(()=>"plugins",3e3,p=>{n(null),{bundles:r,services:i}=p,g()},n),w=Pe(()=>"deployments",2e3,({deploying:p})=>h.show(p),()=>{});e(m.close),e(w.close),a.append(f("h1",{},"Plugins"),rn(Cs(()=>m.now())),h.element,f("div",{class:"tools"},o,s,l),u.element,f("div",{class:"gap"}),d.element,et("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function Ms(a){return a.state==="active"||a.reason===null}function Ju(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var vw=12,zp={path:"pressure",name:"Pressure",key:"p",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("node")??"",o=new Map,s=f("div",{class:"chains"}),l=f("p",{class:"empty",hidden:!0}),u=f("p",{class:"faint",role:"status"}),d=f("input",{type:"search",id:"through","aria-label":"only chains through this hypha, relay or body",placeholder:"only through \u2026",value:i,autocomplete:"off",spellcheck:"false"}),h=f("button",{type:"button",onclick:()=>c("")},"show all");function c(p){i=p,d.value=p,We({node:i}),w.now()}function g(p){let b=new nt({caption:"Who waits for "+xe(p,60),key:T=>T.from+`
`+T.to+`
`+T.depth,empty:"Nobody waits for it.",columns:[{name:"Who waits",head:!0,text:T=>T.depth+T.from,show:T=>f("span",{class:"depth-"+Math.min(T.depth,vw)},T.depth>0&&f("span",{class:"faint","aria-hidden":"true"},"\u21B3 "),Qt(e,T.from))},{name:"For whom",text:T=>T.to,show:T=>Qt(e,T.to)},{name:"Fill",text:T=>T.held+"/"+T.capacity,show:T=>po(T.held,T.capacity)},{name:"When full",text:T=>T.full},{name:"Waits before it",title:"signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body",number:!0,text:T=>Z(T.waiting)},{name:"Stopped",text:T=>T.stopped,show:T=>T.stopped<0?"":T.stopped===0?"just now":"for "+ve(T.stopped,"tide")},{name:"Note",text:T=>String(T.again),show:T=>T.again?f("span",{class:"faint"},"who waits for it stands above"):""}]}),y=f("p",{}),x=f("p",{class:"faint"});return{element:f("section",{class:"part","aria-label":"chain to "+xe(p,60)},f("h2",{},Qt(e,p,80)),y,b.element,x),why:y,sum:x,table:b}}function m({pressure:p}){r(null);let b=new Set,y=s.firstElementChild;for(let T of p){if(b.has(T.end))continue;b.add(T.end);let S=o.get(T.end);S||(S=g(T.end),o.set(T.end,S)),S.why.textContent!==T.why&&se(S.why,K(T.why,400)),S.table.show(T.links);let D=`${ve(T.links.length,"socket is","sockets are")} full behind it, ${ve(T.links.reduce((A,k)=>A+k.waiting,0),"signal waits","signals wait")} before them${T.more?"; there are more than these":""}.`;S.sum.textContent!==D&&se(S.sum,D),S.element===y?y=y.nextElementSibling:s.insertBefore(S.element,y)}for(let[T,S]of o)b.has(T)||(S.element.remove(),o.delete(T));h.hidden=i==="",l.hidden=p.length>0;let x=i===""?"Nobody waits for anybody: all take what comes.":`Nobody waits at or through ${xe(i,60)}.`;l.textContent!==x&&se(l,x);let v=p.length===0?"":ve(p.length,"chain")+(i===""?", the end of each is who takes less than comes":` through ${xe(i,60)}`);u.textContent!==v&&se(u,v)}a.append(f("h1",{},"Pressure"),f("form",{class:"tools",role:"search",onsubmit:p=>(p.preventDefault(),c(d.value.trim()))},d,f("button",{},"go"),h,u),l,s,f("p",{class:"faint"},"A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ",f("a",{href:ge("networks",e,"graph")},"See it in the graph")),et(`mycelium pressure ${tt(e)}`));let w=Pe(()=>i===""?_e("networks",e,"pressure"):_e("networks",e,"pressure",i),1e3,m,r);n(w.close)}};var Gp=[100,300,1e3],Op=100,Wp={path:"tides",name:"Tides",key:"i",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=Gp.find(x=>String(x)===t.query.get("last"))??300,o=[],s=!0,l=f("select",{id:"span","aria-label":"how many tides"},Gp.map(x=>f("option",{value:x,selected:x===i},`the last ${Z(x)} tides`))),u=f("input",{type:"checkbox",id:"tall",checked:t.query.get("tall")==="yes"}),d=f("dl",{class:"tide-facts"}),h=f("p",{class:"empty",hidden:!0},""),c=new Ns("How long each tide took, by phase",bw,yw),g=new Ns("Births, deaths and ACTs of each tide",_w,xw),m=new nt({caption:`The last ${Op} tides, newest first`,key:x=>String(x.tide),empty:"No tide has run yet.",columns:[{name:"Tide",head:!0,number:!0,text:x=>Z(x.tide)},{name:"At",text:x=>Bp(x)},{name:"Took",number:!0,text:x=>Vn(x.micros)},...Ds.map(x=>({name:x.name,title:x.what,number:!0,text:v=>Vn(Ls(v,x.of))})),{name:"ACTs",number:!0,text:x=>Z(x.awake)},{name:"Births",number:!0,text:x=>Z(x.births)},{name:"Deaths",number:!0,text:x=>Z(x.deaths)},{name:"Dissonances",number:!0,text:x=>Z(x.dissonances)},{name:"Held",title:"signals in the network at its end",number:!0,text:x=>Z(x.held)}]}),w=f("details",{open:t.query.get("table")==="yes"},f("summary",{},"The same as a table"),m.element);function p(){h.hidden=o.length>0,c.element.hidden=g.element.hidden=o.length===0;let x=o.map(F=>F.micros),v=dr(x,.99),T=o.reduce((F,I)=>F!==null&&F.micros>=I.micros?F:I,null),S=u.checked||T===null?T?.micros??0:Math.max(dr(x,.95)*1.2,dr(x,.5)*4),D=x.filter(F=>F>S).length,A=F=>o.reduce((I,M)=>I+F(M),0),k=o.length>1?(Date.parse(o.at(-1).at)-Date.parse(o[0].at))/1e3:0;se(d,o.length>0&&[Na("p50",Vn(dr(x,.5))),Na("p99",Vn(v)),Na("longest",T===null?"":`${Vn(T.micros)} (tide ${Z(T.tide)})`),Na("tides/s",k>0?Z((o.length-1)/k):"\u2026"),Na("ACTs",Z(A(F=>F.awake))),Na("births",Z(A(F=>F.births))),Na("deaths",Z(A(F=>F.deaths))),Na("dissonances",Z(A(F=>F.dissonances)))]),c.show(o,S/1e3,D===0?"":`${ve(D,"tide")} took longer than the chart is high.`),g.show(o,0,""),w.open&&m.show(o.slice(-Op).reverse())}l.addEventListener("change",()=>{i=Number(l.value),s=!0,b(),y.now()}),u.addEventListener("change",()=>{b(),p()}),w.addEventListener("toggle",()=>{b(),p()});let b=()=>We({last:i===300?"":String(i),tall:u.checked?"yes":"",table:w.open?"yes":""}),y=Pe(()=>_e("networks",e,"tides")+ze({last:s?i:100}),1e3,({tides:x,standing:v})=>{r(null),bt(h,v?"No tide has come to its end since the server started.":"No tide has run since the server started: the network waits for signals.");let T=s?x:Dp(o,x,i);s=T===null,T!==null&&(o=T,p())},r);n(y.close),n(()=>c.close()),n(()=>g.close()),a.append(f("h1",{},"Tides"),f("div",{class:"tools"},l,f("label",{},u," as high as the longest")),d,h,c.element,g.element,w,et("mycelium top","mycelium status"))}};function Na(a,t){return f("div",{},f("dt",{},a),f("dd",{},t))}function Bp(a){return new Date(a.at).toLocaleTimeString("en-GB")+"."+a.at.slice(20,23).replace(/\D.*/,"").padEnd(3,"0")}var Ns=class{constructor(t,e,n){this.title=t;this.options=e;this.data=n;this.element=f("figure",{class:"part"},f("h2",{},t),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed),this.dark.addEventListener("change",this.themed)}title;options;data;box=f("div",{class:"chart"});words=f("figcaption",{class:"faint"});element;plot=null;rows=[];top=0;sized=new ResizeObserver(()=>requestAnimationFrame(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:220}):this.draw(!0)));themed=()=>this.draw(!0);dark=matchMedia("(prefers-color-scheme: dark)");show(t,e,n){this.rows=t,this.top=e,this.words.textContent!==n&&se(this.words,n),this.draw(!1)}draw(t){if(this.rows.length===0||this.box.clientWidth===0)return;if(this.plot&&!t){this.plot.setData(this.data(this.rows));return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r=this.options(()=>this.rows,()=>this.top,n);this.plot=new vt({width:this.box.clientWidth,height:220,cursor:{sync:{key:"tides"},drag:{x:!1,y:!1}},...r},this.data(this.rows),this.box),this.box.querySelector("canvas")?.setAttribute("role","img"),this.box.querySelector("canvas")?.setAttribute("aria-label",this.title+"; the same is in the table below")}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.dark.removeEventListener("change",this.themed),this.plot?.destroy()}};function Up(a,...t){let e={stroke:a("--faint"),grid:{stroke:a("--line"),width:1},ticks:{stroke:a("--line"),width:1}};return[{...e,values:(n,r)=>r.map(i=>Number.isInteger(i)?Z(i):""),space:90},...t.map(n=>({...e,size:62,...n}))]}var Hp=a=>({label:"tide",value:(t,e,n,r)=>r==null?"":`${Z(a()[r]?.tide??0)} at ${a()[r]?Bp(a()[r]):""}`});function yw(a){let t=a.map(()=>0),e=Ds.map(n=>t=a.map((r,i)=>t[i]+Ls(r,n.of)/1e3));return[a.map(n=>n.tide),...e.reverse()]}function bw(a,t,e){let n=vt.paths.bars({size:[.9,60],gap:0});return{scales:{x:{time:!1,range:$p},y:{range:()=>[0,t()||1]}},axes:Up(e,{values:(r,i)=>i.map(o=>`${Z(o)} ms`)}),series:[Hp(a),...[...Ds].reverse().map(r=>({label:r.name,fill:e("--phase-"+r.of),width:0,paths:n,points:{show:!1},value:(i,o,s,l)=>l==null||!a()[l]?"":Vn(Ls(a()[l],r.of))}))]}}function xw(a){return[a.map(t=>t.tide),a.map(t=>t.awake),a.map(t=>t.births),a.map(t=>-t.deaths)]}function _w(a,t,e){let n=vt.paths.bars({size:[.9,60],gap:0}),r=i=>(o,s,l,u)=>u==null||!a()[u]?"":Z(i(a()[u]));return{scales:{x:{time:!1,range:$p},acts:{range:(i,o,s)=>[0,Math.max(5,s*1.05)]},lives:{range:(i,o,s)=>[o<0?Math.min(o,-1)*1.1:0,Math.max(s,1)*1.1]}},axes:Up(e,{scale:"acts",label:"ACTs"},{scale:"lives",label:"births, deaths",side:1,grid:{show:!1},values:(i,o)=>o.map(s=>Number.isInteger(s)?Z(Math.abs(s)):"")}),series:[Hp(a),{label:"ACTs",scale:"acts",stroke:e("--phase-act"),width:1.5,points:{show:!1},value:r(i=>i.awake)},{label:"births",scale:"lives",fill:e("--excellent"),width:0,paths:n,points:{show:!1},value:r(i=>i.births)},{label:"deaths",scale:"lives",fill:e("--dead"),width:0,paths:n,points:{show:!1},value:r(i=>i.deaths)}]}}function $p(a,t,e){return[t-.5,e+.5]}function td(a){return a.frequencies.length+a.hyphae.length+a.roots.length>0}var zs=class{constructor(t){this.most=t}most;signals=new Map;isPart=!1;all(){return[...this.signals.values()]}begin(t,e){this.signals=new Map(t.map(n=>[n.id,n])),this.isPart=e}take(t){let e=this.isPart?this.oldest():-1/0;for(let n of t){let r=this.signals.get(n.id);r?this.signals.set(n.id,{...n,path:Tw(r.path,n.path)}):n.number>e&&this.signals.set(n.id,n)}if(this.signals.size>this.most*1.2){this.isPart=!0;let n=this.all().sort((r,i)=>i.number-r.number).slice(0,this.most);this.signals=new Map(n.map(r=>[r.id,r]))}}oldest(){return this.all().reduce((t,e)=>Math.min(t,e.number),1/0)}};function Tw(a,t){let e=(n,r)=>n.tide===r.tide&&n.what===r.what&&co(n.millis,r.millis);for(let n=Math.min(a.length,t.length);n>0;n--)if(t.slice(0,n).every((r,i)=>e(a[a.length-n+i],r)))return[...a,...t.slice(n)];return[...a,...t]}function ed(a){return a.became==="lost"?0:a.held>0?1:a.became==="under way"?2:3}function Gs(a){return[...a].sort((t,e)=>ed(t)-ed(e)||(ed(t)===1?e.held-t.held:0)||e.number-t.number)}function nd(a){let t=null;for(let e of a.path)e.where!==null&&e.held>(t?.held??0)&&(t=e);return t&&{where:t.where,tides:t.held}}var ad=500,ww=1e3,qp=5e3,Vp={path:"trace",name:"Trace",key:"t",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=_e("networks",e,"trace"),o=t.query.get("why")??"",s=t.query.get("q")??"",l=new zs(ad),u=[],d=null,h=!1,c=!1,g=0,m="",w=f("p",{id:"traced",role:"status"}),p=(X,te,Ee,Me)=>f("input",{id:X,"aria-label":te,placeholder:Ee,list:Me,autocomplete:"off",spellcheck:"false"}),b=p("trace-frequency","frequencies, with commas between; * is all","frequencies, or *","trace-frequencies"),y=p("trace-hypha","only signals that pass these hyphae","hyphae"),x=p("trace-root","only what these signals led to","ids of signals"),v=p("trace-sample","one chain in so many","one in 1"),T=f("datalist",{id:"trace-frequencies"}),S=wt("turn tracing off",()=>({title:"Turn tracing off",button:"turn off",what:f("p",{},"Nothing of network ",K(e,60)," is traced from then on. What was traced stays to be looked at."),run:async()=>Ew(await Ln(i))}),()=>I(),{id:"trace-off"}),D=f("input",{type:"search",id:"traced-only","aria-label":"only signals with this in them",placeholder:"only with \u2026",value:s,autocomplete:"off",spellcheck:"false"}),A=f("p",{class:"faint",role:"status"}),k=f("section",{class:"part",id:"why","aria-label":"the chosen signal",hidden:!0}),F=new nt({caption:"Traced signals",key:X=>X.id,empty:"",kind:X=>X.id===o?"chosen":"",columns:[{name:"Signal",head:!0,text:X=>X.id,show:X=>f("button",{type:"button",class:"quiet link",onclick:()=>O(X.id,!0)},K(X.id,40))},{name:"Frequency",text:X=>X.frequency,show:X=>K(X.frequency,40)},{name:"By",text:X=>X.by,show:X=>Qt(e,X.by,40)},{name:"Tide",number:!0,text:X=>Z(X.tide)},{name:"Became",text:X=>X.became+(X.whole?"":"~"),show:X=>f("span",{class:X.became==="lost"?"bad":X.became==="under way"?"faint":null,title:X.whole?null:"it was on its way already when tracing began"},X.became)},{name:"Tides",title:"from its first step to its last",number:!0,text:X=>Z(X.tides)},{name:"ms",title:"from its first step to its last, of the wall clock",number:!0,text:X=>Z(X.millis)},{name:"Late",title:"how many tides more than usual it was held",text:X=>X.held+"/"+(nd(X)?.where??""),show:Sw},{name:"Steps",number:!0,text:X=>X.path.length}]});function I(){me.now()}function M(X){r(null);let te=td(X);bt(w,te?f("strong",{class:"on"},"Traced: "):"Nothing is traced: choose below what is to be. ",te&&rd("frequency",X.frequencies),te&&rd("hypha",X.hyphae),te&&rd("root",X.roots),te&&X.sample>1&&` one chain in ${Z(X.sample)}; `,te&&`since tide ${Z(X.since)}; ${Z(X.kept)} of at most ${Z(X.keep)} are kept`,X.forgotten>0&&`, ${Z(X.forgotten)} made room for newer ones`),S.hidden=!te,F.says(te?"None of what is traced has come yet.":"Nothing was traced. A signal that is traced is shown here with its path, tide by tide.")}async function W(){let X=[];d=X;try{let te=await Ie(i+"/signals"+ze({limit:ad}),ie.signal);d===X&&(h=te.next!==null,l.begin(te.signals,h),l.take(X),d=null,C())}catch(te){ie.signal.aborted||(r(te),g||=window.setTimeout(()=>(g=0,d===X&&void W()),qp))}}function N({dropped:X,signals:te}){X>0?W():d?d.push(...te):(l.take(te),g||=window.setTimeout(C,ww))}function C(){g=0,u=l.all();let X=u.filter(Te=>Te.became==="lost").length,te=u.filter(Te=>Te.held>0).length,Ee=u.filter(Te=>Te.became==="under way").length;bt(A,u.length===0?"":`${ve(u.length,"signal")}${h||u.length>ad?", the newest":""}: ${X} lost, ${te} late, ${Ee} under way. The lost and the late stand first.`),F.show(Gs(u).filter(z));let Me=u.find(Te=>Te.id===o);Me&&JSON.stringify(Me.path)!==m&&!k.contains(document.activeElement)&&H(!1)}function z(X){return s===""||[X.id,X.frequency,X.by,X.root,X.became,...X.path.map(te=>te.what)].some(te=>te.toLowerCase().includes(s.toLowerCase()))}function O(X,te){o=X,We({why:X}),F.show(Gs(u).filter(z)),X===""?k.hidden=!0:H(te)}async function H(X){let te=o;try{let Ee=await Ie(_e("networks",e,"why")+ze({signal:te}));te===o&&(m=JSON.stringify(u.find(Me=>Me.id===te)?.path??null),se(k,...$(Ee)))}catch(Ee){te===o&&se(k,f("h2",{tabindex:"-1"},K(te,100)),f("p",{class:Ee instanceof Xe&&Ee.status===404?null:"bad"},f("bdi",{},Ee instanceof Error?Ee.message:String(Ee))),R())}k.hidden=te!==o,X&&te===o&&(k.querySelector("h2")?.focus({preventScroll:!0}),k.scrollIntoView({block:"nearest"}))}function R(){return f("p",{class:"tools"},f("button",{type:"button",onclick:()=>O("",!1)},"close"))}function $(X){let te=X.signal,Ee=new Sa("payload");Ee.show(te.payload);let Me=new nt({caption:"Its path, tide by tide",key:Te=>Te.tide+Te.what,empty:"Nothing of its path is known.",columns:[{name:"Tide",head:!0,number:!0,text:Te=>Z(Te.tide)},{name:"After",title:"since the step before",text:Te=>`${ve(Te.after,"tide")}, ${Z(Te.millis)} ms`},{name:"What",text:Te=>Te.what,show:Te=>K(Te.what,300)},{name:"Held",text:Te=>Te.held+(Te.where??""),show:Te=>Te.held>0&&f("span",{class:"bad"},"for "+ve(Te.held,"tide"),Te.where!==null&&" ",Te.where!==null&&K(Te.where,200))}]});return Me.show(te.path),[f("h2",{tabindex:"-1"},K(te.id,100)," ",f("span",{class:te.became==="lost"?"bad":"faint"},te.became)),f("p",{},"On ",f("strong",{},K(te.frequency,80)),", by ",Qt(e,te.by),te.rule!==null&&" with rule ",te.rule!==null&&K(te.rule,120),` in tide ${Z(te.tide)}; ${ve(te.tides,"tide")} and ${Z(te.millis)} ms on its way${te.held>0?`, ${ve(te.held,"tide")} more than usual`:""}.`),!te.whole&&f("p",{class:"faint"},"It was on its way already when tracing began: the beginning of its path is not known."),Ee.element,Me.element,f("h3",{},"Why, and what came of it"),U(X),X.more&&f("p",{class:"faint"},"There is more than this."),R()]}function U(X){let te=(Qe,Ot=!1)=>f("span",{class:Ot?"itself":null},Ot?f("strong",{},K(Qe.id,60)," "):f("button",{type:"button",class:"quiet link",onclick:()=>O(Qe.id,!0)},K(Qe.id,60))," ",...wa({frequency:Qe.frequency,payload:Qe.payload}),f("span",{class:"faint"}," by ",K(Qe.by,60),Qe.rule!==null&&": ",Qe.rule!==null&&K(Qe.rule,80),`, tide ${Z(Qe.tide)}, ${Qe.became}`)),Ee=f("ul",{class:"causes"},f("li",{class:"faint"},K(X.beginning,300))),Me=Ee;for(let Qe of[...X.causes].reverse()){let Ot=f("ul",{});Me.append(f("li",{},te(Qe),Ot)),Me=Ot}let Te=f("ul",{});Me.append(f("li",{"aria-current":"true"},te(X.signal,!0),Te));let Ht=[Te],On=X.effects[0]?.depth??1;for(let Qe of X.effects){let Ot=Math.max(0,Math.min(Qe.depth-On,Ht.length-1)),Jn=f("ul",{});Ht[Ot].append(f("li",{},te(Qe.signal),Jn)),Ht.length=Ot+1,Ht.push(Jn)}return X.effects.length===0&&Te.append(f("li",{class:"faint"},"nothing that is traced came of it")),Ee}let q=f("form",{class:"tools acts","aria-label":"what is to be traced",onsubmit:async X=>{X.preventDefault();let te={frequency:b.value.trim(),hypha:y.value.trim(),root:x.value.trim(),sample:v.value.trim()};if(te.frequency+te.hypha+te.root===""){r("Trace what? Give a frequency (* is all), a hypha, or the id of a signal."),b.focus();return}try{await jt(i+ze(te)),I()}catch(Ee){r(Ee)}}},b,T,y,x,v,f("button",{class:"primary",id:"trace-on",title:"these, and no others, are traced from then on"},"trace these")),j=f("form",{class:"tools",role:"search",onsubmit:X=>(X.preventDefault(),O(ee.value.trim(),!0))},D),ee=f("input",{id:"why-signal","aria-label":"why of the signal with this id",placeholder:"id of a signal",value:o,autocomplete:"off",spellcheck:"false"});j.append(ee,f("button",{},"why")),D.addEventListener("input",()=>{s=D.value.trim(),We({q:s}),F.show(Gs(u).filter(z))}),a.append(f("h1",{},"Trace"),w,q,rn(S),j,k,F.element,A,et(`mycelium trace ${tt(e)} --frequency '*' --follow`,`mycelium why ${tt(e)} ID`));let ie=new AbortController,me=Pe(()=>i,3e3,M,r),pe=fo(i+"/events",{traced:()=>{W()},signals:N,over:({over:X})=>r(X+". This is what was known last.")},X=>c=X),Ve=window.setInterval(()=>c||void W(),qp);n(()=>{ie.abort(),me.close(),pe.close(),clearInterval(Ve),clearTimeout(g)}),Ie(_e("networks",e,"heeded")).then(({heeded:X})=>se(T,["*",...X.frequencies.slice(0,500)].map(te=>f("option",{value:te}))),()=>{}),o!==""&&H(!1)}};function rd(a,t){return t.length===0?null:f("span",{},a+" ",t.flatMap((e,n)=>[n>0&&", ",K(e,60)]),"; ")}function Sw(a){let t=nd(a);return a.held>0&&f("span",{class:"bad"},ve(a.held,"tide"),t&&" ",t&&K(t.where,80))}function Ew(a){return td(a)?"Traced: "+xe(a.text,200):"Nothing is traced."}var kw=3e3;function jp(a){let t=f("span",{}),e=f("button",{type:"button",class:"acts",id:"all-traces-off",onclick:()=>{o()}},"turn all off"),n=f("span",{id:"tracing",class:"badge",role:"status",hidden:!0},t,e),r=[];async function i(){if(!document.hidden)try{let{traces:s}=await Ie("traces");r=s.map(l=>l.network),bt(t,"traced: ",s.flatMap((l,u)=>[u>0&&", ",f("a",{href:ge("networks",l.network,"trace"),title:l.text.slice(0,300)},a()&&K(l.network,24),a()&&": ",K([...l.frequencies,...l.hyphae,...l.roots].join(", "),24))])),n.hidden=s.length===0}catch{}window.setTimeout(i,kw)}async function o(){e.disabled=!0;try{await Promise.all(r.map(s=>Ln(_e("networks",s,"trace")))),n.hidden=!0}catch(s){se(t,s instanceof Error?s.message:String(s))}e.disabled=!1}return i(),n}function Xp({parts:a,broken:t},e){let[n="networks",r,i="graph",o]=a,s=e.ofServer.map(d=>({name:d.name,href:ge(d.path)}));if(t!==null)return{kind:"nothing",what:`"${t}" is no part of an address: a % stands before two hexadecimal digits, and for itself as %25.`,to:s};if(n!=="networks"||r===void 0){let d=e.ofServer.find(h=>h.path===n);return d&&a.length<2?{kind:"server",path:d.path}:{kind:"nothing",what:d?`There is nothing below "${d.path}".`:`There is no page "${n}"${id(n,e.ofServer.map(h=>h.path))}.`,to:s}}if(e.networks!==null&&!e.networks.includes(r))return{kind:"nothing",what:e.networks.length===0?`There is no network "${r}": none runs here.`:`There is no network "${r}"${id(r,e.networks)}. These are here:`,to:e.networks.map(d=>({name:d,href:ge("networks",d,e.ofNetwork.some(h=>h.path===i)?i:"graph")}))};let l=e.ofNetwork.find(d=>d.path===i),u=e.ofNetwork.map(d=>({name:d.name,href:ge("networks",r,d.path)}));return l?o!==void 0&&a.length===4&&i==="hyphae"?{kind:"hypha",path:i}:o!==void 0&&a.length===4&&i==="dissonances"?{kind:"elsewhere",href:ge("networks",r,i)+"?"+new URLSearchParams({number:o})}:o!==void 0?{kind:"nothing",what:`There is nothing at "${a.slice(2).join("/")}" of network ${r}. Its pages:`,to:u}:{kind:"network",path:i}:{kind:"nothing",what:`A network has no page "${i}"${id(i,e.ofNetwork.map(d=>d.path))}. Those of ${r}:`,to:u}}function id(a,t){let e=t.map(n=>({name:n,far:Aw(a.toLowerCase(),n.toLowerCase())})).sort((n,r)=>n.far-r.far)[0];return e&&e.far<=Math.ceil(e.name.length/3)?`; ${e.name} is meant, perhaps`:""}function Aw(a,t){if(Math.abs(a.length-t.length)>3)return 1/0;let e=[...Array(t.length+1).keys()];for(let n=1;n<=a.length;n++){let r=[n];for(let i=1;i<=t.length;i++)r.push(Math.min(r[i-1]+1,e[i]+1,e[i-1]+(a[n-1]===t[i-1]?0:1)));e=r}return e[t.length]}var Os=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=f("select",{id:"network","aria-label":"network"});places=f("nav",{id:"places","aria-label":"pages"});state=f("span",{id:"state",role:"status"});badges=f("span",{id:"badges"});word=f("span",{class:"word",role:"status",hidden:!0});main=f("main",{id:"main",tabindex:"-1"});keys=f("dialog",{id:"keys","aria-labelledby":"keys-title"});notice=f("section",{id:"notice","aria-label":"how the network is",hidden:!0});leaving=[];known=null;near="";placesOf="";now;lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(f("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),f("header",{},f("a",{class:"brand",href:ge("networks")},f("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,f("span",{class:"space"}),this.state,f("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),f("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.badges.append(jp(()=>this.networks.length>1)),this.listKeys(),this.picker.addEventListener("change",()=>{let t=Rr().parts[2];location.hash=ge("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),addEventListener("resize",()=>this.showPlace()),Pe(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}get networks(){return(this.known??[]).map(t=>t.network)}go(){let t=Rr(),e=Xp(t,{ofServer:this.ofServer,ofNetwork:this.ofNetwork,networks:this.known&&this.networks});if(e.kind==="elsewhere"){location.replace(e.href);return}let n=e.kind==="network"||e.kind==="hypha"?t.parts[1]:"",r=e.kind==="hypha"?t.parts[3]:void 0,i=e.kind==="nothing"?void 0:e.kind==="hypha"?this.ofHypha:(e.kind==="network"?this.ofNetwork:this.ofServer).find(u=>u.path===e.path);if(go(),this.now=i,this.leaving.splice(0).forEach(u=>u()),this.near=n||this.near,this.listPlaces(n,i),se(this.main,this.notice),this.showCondition(),document.title=[r,i?.name??"Not there",n,"Mycelium"].filter(u=>u).join(" \xB7 "),e.kind==="nothing"||!i){let[u,d]=e.kind==="nothing"?[e.what,e.to]:["",[]];this.main.append(f("section",{class:"page"},f("h1",{},"Nothing is at this address"),f("p",{},f("bdi",{},It(u))),f("ul",{},d.map(h=>f("li",{},f("a",{href:h.href},f("bdi",{},xe(h.name,60)))))),f("p",{},f("a",{href:ge("networks")},"All networks"))));return}let o=f("p",{class:"trouble",role:"alert",hidden:!0}),s=f("div",{class:"page page-"+i.path});this.main.append(o,s);let l={root:s,address:t,network:n,leave:u=>this.leaving.push(u),trouble:u=>{let d=u===null?"":u instanceof Error?u.message:String(u);o.textContent!==d&&se(o,d),o.hidden=d===""}};i.mount(l),s.querySelector("h1")||s.prepend(f("h1",{class:"for-readers"},i.name))}listPlaces(t,e){let n=(o,s)=>f("a",{href:s,"aria-current":o===e?"page":null,title:"g "+o.key},o.name),r=t||this.near,i=this.places.contains(document.activeElement);se(this.places,this.ofServer.map(o=>n(o,ge(o.path))),r!==""&&f("span",{class:"group"},f("bdi",{},xe(r,24)),this.word),r!==""&&this.ofNetwork.map(o=>n(o,ge("networks",r,o.path)))),this.placesOf=r,this.showPlace(),i&&this.places.querySelector("[aria-current]")?.focus(),this.showPicker(t)}showPlace(){this.places.querySelector("[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})}showCondition(){let[t,e]=Rr().parts,n=l=>this.known?.find(u=>u.network===l),r=n(this.near),i=r?pa(r):"runs";this.word.hidden=i==="runs"||i==="quiet",this.word.className="word word-"+i,this.word.textContent!==i&&se(this.word,i);let o=t==="networks"?n(e):void 0,s=o?Rp(o):null;this.notice.hidden=s===null,bt(this.notice,s&&f("p",{},"Network ",f("strong",{},f("bdi",{},xe(o.network,40)))," ",f("bdi",{},It(s.what))),s&&f("p",{},s.advice)),this.main.toggleAttribute("data-over",o!==void 0&&Ap(o))}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];se(this.picker,t===""&&f("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>f("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(i=>i.network),n=this.known===null?null:this.networks.join(`
`);if(this.known=t.networks,this.showCondition(),e.join(`
`)!==n){let[i,o=""]=Rr().parts,s=i==="networks"&&e.includes(o)?o:"";this.near=e.includes(this.near)?this.near:e[0]??"",i==="networks"&&o!==""&&s!==""!=(this.now!==void 0)?this.go():this.placesOf!==this.near?this.listPlaces(s,this.now):this.showPicker(s)}let r=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),r&&(go(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof Xe&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&se(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=this.near,r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=ge(r.path):i&&n!==""&&(location.hash=ge("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);se(this.keys,f("h2",{id:"keys-title"},"Keys"),f("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[f("dt",{},f("kbd",{},e)),f("dd",{},n)])),f("form",{method:"dialog"},f("button",{},"close")))}};new Os([Pp,Np,ac,kp],[qf,wp,zp,Vp,tc,Mp,Wp,Hd],Tp).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
