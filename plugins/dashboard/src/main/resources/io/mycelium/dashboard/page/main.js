var om=Object.create;var kd=Object.defineProperty;var sm=Object.getOwnPropertyDescriptor;var lm=Object.getOwnPropertyNames;var um=Object.getPrototypeOf,dm=Object.prototype.hasOwnProperty;var nl=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var cm=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of lm(t))!dm.call(a,r)&&r!==e&&kd(a,r,{get:()=>t[r],enumerable:!(n=sm(t,r))||n.enumerable});return a};var ma=(a,t,e)=>(e=a!=null?om(um(a)):{},cm(t||!a||!a.__esModule?kd(e,"default",{value:a,enumerable:!0}):e,a));var Rr=nl((sS,dl)=>{"use strict";var Ar=typeof Reflect=="object"?Reflect:null,Vd=Ar&&typeof Ar.apply=="function"?Ar.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},fo;Ar&&typeof Ar.ownKeys=="function"?fo=Ar.ownKeys:Object.getOwnPropertySymbols?fo=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:fo=function(t){return Object.getOwnPropertyNames(t)};function Dm(a){console&&console.warn&&console.warn(a)}var Xd=Number.isNaN||function(t){return t!==t};function $e(){$e.init.call(this)}dl.exports=$e;dl.exports.once=Fm;$e.EventEmitter=$e;$e.prototype._events=void 0;$e.prototype._eventsCount=0;$e.prototype._maxListeners=void 0;var jd=10;function go(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty($e,"defaultMaxListeners",{enumerable:!0,get:function(){return jd},set:function(a){if(typeof a!="number"||a<0||Xd(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");jd=a}});$e.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};$e.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||Xd(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function Kd(a){return a._maxListeners===void 0?$e.defaultMaxListeners:a._maxListeners}$e.prototype.getMaxListeners=function(){return Kd(this)};$e.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")Vd(l,this,e);else for(var u=l.length,d=ec(l,u),n=0;n<u;++n)Vd(d[n],this,e);return!0};function Yd(a,t,e,n){var r,i,o;if(go(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=Kd(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,Dm(s)}return a}$e.prototype.addListener=function(t,e){return Yd(this,t,e,!1)};$e.prototype.on=$e.prototype.addListener;$e.prototype.prependListener=function(t,e){return Yd(this,t,e,!0)};function Lm(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function Zd(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=Lm.bind(n);return r.listener=e,n.wrapFn=r,r}$e.prototype.once=function(t,e){return go(e),this.on(t,Zd(this,t,e)),this};$e.prototype.prependOnceListener=function(t,e){return go(e),this.prependListener(t,Zd(this,t,e)),this};$e.prototype.removeListener=function(t,e){var n,r,i,o,s;if(go(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():Cm(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};$e.prototype.off=$e.prototype.removeListener;$e.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function Qd(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?Pm(r):ec(r,r.length)}$e.prototype.listeners=function(t){return Qd(this,t,!0)};$e.prototype.rawListeners=function(t){return Qd(this,t,!1)};$e.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):Jd.call(a,t)};$e.prototype.listenerCount=Jd;function Jd(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}$e.prototype.eventNames=function(){return this._eventsCount>0?fo(this._events):[]};function ec(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function Cm(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function Pm(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function Fm(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}tc(a,t,i,{once:!0}),t!=="error"&&Im(a,r,{once:!0})})}function Im(a,t,e){typeof a.on=="function"&&tc(a,"error",t,e)}function tc(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var bc=nl((uS,yc)=>{var pt=0,ot=1,ze=2,Ge=3,ra=4,ia=5,We=6,pc=7,_o=8,mc=9,Wv=0,Bv=1,Uv=2,Dt=0,mn=1,Ht=2,Ua=3,xa=4,ct=5,Yt=6,$n=7,qn=8,vc=3,Ln=10,Hv=3,Mt=9,ml=10;yc.exports=function(t,e,n){var r,i,o,s,l,u,d,h,c,f,m=e.length,w=n.length,p=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,y,_,v,T,S,D,R,k=[];for(o=0;o<m;o+=Ln)e[o+ra]=e[o+ze],e[o+ia]=e[o+Ge],e[o+ze]=0,e[o+Ge]=0;if(t.outboundAttractionDistribution){for(y=0,o=0;o<m;o+=Ln)y+=e[o+We];y/=m/Ln}if(t.barnesHutOptimize){var M=1/0,z=-1/0,O=1/0,N=-1/0,G,P,$;for(o=0;o<m;o+=Ln)M=Math.min(M,e[o+pt]),z=Math.max(z,e[o+pt]),O=Math.min(O,e[o+ot]),N=Math.max(N,e[o+ot]);var C=z-M,B=N-O;for(C>B?(O-=(C-B)/2,N=O+C):(M-=(B-C)/2,z=M+B),k[0+Dt]=-1,k[0+mn]=(M+z)/2,k[0+Ht]=(O+N)/2,k[0+Ua]=Math.max(z-M,N-O),k[0+xa]=-1,k[0+ct]=-1,k[0+Yt]=0,k[0+$n]=0,k[0+qn]=0,r=1,o=0;o<m;o+=Ln)for(i=0,$=vc;;)if(k[i+ct]>=0){e[o+pt]<k[i+mn]?e[o+ot]<k[i+Ht]?G=k[i+ct]:G=k[i+ct]+Mt:e[o+ot]<k[i+Ht]?G=k[i+ct]+Mt*2:G=k[i+ct]+Mt*3,k[i+$n]=(k[i+$n]*k[i+Yt]+e[o+pt]*e[o+We])/(k[i+Yt]+e[o+We]),k[i+qn]=(k[i+qn]*k[i+Yt]+e[o+ot]*e[o+We])/(k[i+Yt]+e[o+We]),k[i+Yt]+=e[o+We],i=G;continue}else if(k[i+Dt]<0){k[i+Dt]=o;break}else{if(k[i+ct]=r*Mt,h=k[i+Ua]/2,c=k[i+ct],k[c+Dt]=-1,k[c+mn]=k[i+mn]-h,k[c+Ht]=k[i+Ht]-h,k[c+Ua]=h,k[c+xa]=c+Mt,k[c+ct]=-1,k[c+Yt]=0,k[c+$n]=0,k[c+qn]=0,c+=Mt,k[c+Dt]=-1,k[c+mn]=k[i+mn]-h,k[c+Ht]=k[i+Ht]+h,k[c+Ua]=h,k[c+xa]=c+Mt,k[c+ct]=-1,k[c+Yt]=0,k[c+$n]=0,k[c+qn]=0,c+=Mt,k[c+Dt]=-1,k[c+mn]=k[i+mn]+h,k[c+Ht]=k[i+Ht]-h,k[c+Ua]=h,k[c+xa]=c+Mt,k[c+ct]=-1,k[c+Yt]=0,k[c+$n]=0,k[c+qn]=0,c+=Mt,k[c+Dt]=-1,k[c+mn]=k[i+mn]+h,k[c+Ht]=k[i+Ht]+h,k[c+Ua]=h,k[c+xa]=k[i+xa],k[c+ct]=-1,k[c+Yt]=0,k[c+$n]=0,k[c+qn]=0,r+=4,e[k[i+Dt]+pt]<k[i+mn]?e[k[i+Dt]+ot]<k[i+Ht]?G=k[i+ct]:G=k[i+ct]+Mt:e[k[i+Dt]+ot]<k[i+Ht]?G=k[i+ct]+Mt*2:G=k[i+ct]+Mt*3,k[i+Yt]=e[k[i+Dt]+We],k[i+$n]=e[k[i+Dt]+pt],k[i+qn]=e[k[i+Dt]+ot],k[G+Dt]=k[i+Dt],k[i+Dt]=-1,e[o+pt]<k[i+mn]?e[o+ot]<k[i+Ht]?P=k[i+ct]:P=k[i+ct]+Mt:e[o+ot]<k[i+Ht]?P=k[i+ct]+Mt*2:P=k[i+ct]+Mt*3,G===P)if($--){i=G;continue}else{$=vc;break}k[P+Dt]=o;break}}if(t.barnesHutOptimize)for(_=t.scalingRatio,o=0;o<m;o+=Ln)for(i=0;;)if(k[i+ct]>=0)if(D=Math.pow(e[o+pt]-k[i+$n],2)+Math.pow(e[o+ot]-k[i+qn],2),f=k[i+Ua],4*f*f/D<b){if(v=e[o+pt]-k[i+$n],T=e[o+ot]-k[i+qn],p===!0?D>0?(R=_*e[o+We]*k[i+Yt]/D,e[o+ze]+=v*R,e[o+Ge]+=T*R):D<0&&(R=-_*e[o+We]*k[i+Yt]/Math.sqrt(D),e[o+ze]+=v*R,e[o+Ge]+=T*R):D>0&&(R=_*e[o+We]*k[i+Yt]/D,e[o+ze]+=v*R,e[o+Ge]+=T*R),i=k[i+xa],i<0)break;continue}else{i=k[i+ct];continue}else{if(u=k[i+Dt],u>=0&&u!==o&&(v=e[o+pt]-e[u+pt],T=e[o+ot]-e[u+ot],D=v*v+T*T,p===!0?D>0?(R=_*e[o+We]*e[u+We]/D,e[o+ze]+=v*R,e[o+Ge]+=T*R):D<0&&(R=-_*e[o+We]*e[u+We]/Math.sqrt(D),e[o+ze]+=v*R,e[o+Ge]+=T*R):D>0&&(R=_*e[o+We]*e[u+We]/D,e[o+ze]+=v*R,e[o+Ge]+=T*R)),i=k[i+xa],i<0)break;continue}else for(_=t.scalingRatio,s=0;s<m;s+=Ln)for(l=0;l<s;l+=Ln)v=e[s+pt]-e[l+pt],T=e[s+ot]-e[l+ot],p===!0?(D=Math.sqrt(v*v+T*T)-e[s+_o]-e[l+_o],D>0?(R=_*e[s+We]*e[l+We]/D/D,e[s+ze]+=v*R,e[s+Ge]+=T*R,e[l+ze]-=v*R,e[l+Ge]-=T*R):D<0&&(R=100*_*e[s+We]*e[l+We],e[s+ze]+=v*R,e[s+Ge]+=T*R,e[l+ze]-=v*R,e[l+Ge]-=T*R)):(D=Math.sqrt(v*v+T*T),D>0&&(R=_*e[s+We]*e[l+We]/D/D,e[s+ze]+=v*R,e[s+Ge]+=T*R,e[l+ze]-=v*R,e[l+Ge]-=T*R));for(c=t.gravity/t.scalingRatio,_=t.scalingRatio,o=0;o<m;o+=Ln)R=0,v=e[o+pt],T=e[o+ot],D=Math.sqrt(Math.pow(v,2)+Math.pow(T,2)),t.strongGravityMode?D>0&&(R=_*e[o+We]*c):D>0&&(R=_*e[o+We]*c/D),e[o+ze]-=v*R,e[o+Ge]-=T*R;for(_=1*(t.outboundAttractionDistribution?y:1),d=0;d<w;d+=Hv)s=n[d+Wv],l=n[d+Bv],h=n[d+Uv],S=Math.pow(h,t.edgeWeightInfluence),v=e[s+pt]-e[l+pt],T=e[s+ot]-e[l+ot],p===!0?(D=Math.sqrt(v*v+T*T)-e[s+_o]-e[l+_o],t.linLogMode?t.outboundAttractionDistribution?D>0&&(R=-_*S*Math.log(1+D)/D/e[s+We]):D>0&&(R=-_*S*Math.log(1+D)/D):t.outboundAttractionDistribution?D>0&&(R=-_*S/e[s+We]):D>0&&(R=-_*S)):(D=Math.sqrt(Math.pow(v,2)+Math.pow(T,2)),t.linLogMode?t.outboundAttractionDistribution?D>0&&(R=-_*S*Math.log(1+D)/D/e[s+We]):D>0&&(R=-_*S*Math.log(1+D)/D):t.outboundAttractionDistribution?(D=1,R=-_*S/e[s+We]):(D=1,R=-_*S)),D>0&&(e[s+ze]+=v*R,e[s+Ge]+=T*R,e[l+ze]-=v*R,e[l+Ge]-=T*R);var A,F,H,V,j,Z;if(p===!0)for(o=0;o<m;o+=Ln)e[o+mc]!==1&&(A=Math.sqrt(Math.pow(e[o+ze],2)+Math.pow(e[o+Ge],2)),A>ml&&(e[o+ze]=e[o+ze]*ml/A,e[o+Ge]=e[o+Ge]*ml/A),F=e[o+We]*Math.sqrt((e[o+ra]-e[o+ze])*(e[o+ra]-e[o+ze])+(e[o+ia]-e[o+Ge])*(e[o+ia]-e[o+Ge])),H=Math.sqrt((e[o+ra]+e[o+ze])*(e[o+ra]+e[o+ze])+(e[o+ia]+e[o+Ge])*(e[o+ia]+e[o+Ge]))/2,V=.1*Math.log(1+H)/(1+Math.sqrt(F)),j=e[o+pt]+e[o+ze]*(V/t.slowDown),e[o+pt]=j,Z=e[o+ot]+e[o+Ge]*(V/t.slowDown),e[o+ot]=Z);else for(o=0;o<m;o+=Ln)e[o+mc]!==1&&(F=e[o+We]*Math.sqrt((e[o+ra]-e[o+ze])*(e[o+ra]-e[o+ze])+(e[o+ia]-e[o+Ge])*(e[o+ia]-e[o+Ge])),H=Math.sqrt((e[o+ra]+e[o+ze])*(e[o+ra]+e[o+ze])+(e[o+ia]+e[o+Ge])*(e[o+ia]+e[o+Ge]))/2,V=e[o+pc]*Math.log(1+H)/(1+Math.sqrt(F)),e[o+pc]=Math.min(1,Math.sqrt(V*(Math.pow(e[o+ze],2)+Math.pow(e[o+Ge],2))/(1+Math.sqrt(F)))),j=e[o+pt]+e[o+ze]*(V/t.slowDown),e[o+pt]=j,Z=e[o+ot]+e[o+Ge]*(V/t.slowDown),e[o+ot]=Z);return{}}});var Gl=nl((AS,rh)=>{rh.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var Ad="/api/v1/",tt=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function me(...a){return a.map(encodeURIComponent).join("/")}function Pe(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function Me(a,t){return io("GET",a,void 0,t)}function Bt(a,t){return io("POST",a,t)}function Rd(a,t,e){return io("POST","/"+me("networks",a,"bodies",t),new Blob([e],{type:"application/json"}))}function An(a){return io("DELETE",a)}async function io(a,t,e,n){let r;try{r=await fetch(t.startsWith("/")?t:Ad+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new tt(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new tt(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function Dd(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(Ad+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function Ae(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await Me(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function g(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return al(n,e.flat()),n}function se(a,...t){a.replaceChildren(),al(a,t.flat())}function Ut(a,...t){let e=a.cloneNode(!1);al(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function al(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function Y(a){return a.toLocaleString("en",{maximumFractionDigits:2})}var hm={127:"\u2421"};function Xt(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):hm[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function ye(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return Xt(a);let n=Math.floor(t/4);return Xt(e.slice(0,t-n-1).join(""))+"\u2026"+Xt(e.slice(-n).join(""))}function Rn(a,t=120){return ye(JSON.stringify(a)??"nothing",t)}function fe(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}async function oo(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function yt(a,t,e,n={}){let r=async()=>await va(t())&&e?.();return g("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function tn(...a){return g("div",{class:"actions"},a,g("p",{class:"only-shows"},"This page only shows: ",g("code",{},"dashboard.actions = false")," in ",g("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function va(a){let t=g("button",{type:"button"},"cancel"),e=g("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=g("div",{class:"what",id:"action-what"},pm([a.what].flat())),r=g("div",{class:"outcome","aria-live":"polite"}),i=g("form",{method:"dialog"},g("h2",{id:"action-title"},a.title),n,r,g("div",{class:"buttons"},t,e)),o=g("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(h=>!h.disabled);e.disabled=!0,d.forEach(h=>h.disabled=!0),se(t,"don't wait"),se(r,g("p",{class:"faint"},"it is being done \u2026"));try{let h=await a.run();s=!0,se(r,gm(h)),e.hidden=!0,se(t,"close")}catch(h){se(r,fm(h)),e.disabled=!1,d.forEach(c=>c.disabled=!1),se(e,"try again"),se(t,"close"),h instanceof tt&&h.status===403&&(e.hidden=!0,oo())}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function fm(a){let t=a instanceof tt?a:new tt(-1,"It failed",a instanceof Error?a.message:String(a));return g("div",{class:"refused",role:"alert"},g("p",{},g("strong",{},t.title),t.detail===""?null:": "+rl(t.detail)),t.status===0&&g("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&g("ul",{class:"errors"},t.errors.map(e=>g("li",{},rl(e)))))}function gm(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),g("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>g("li",{},rl(e))))}function pm(a){return a.map(t=>typeof t=="string"?g("p",{},t):t)}function rl(a){return a.split(`
`).map(Xt).join(`
`)}function Sr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(mm),query:new URLSearchParams(t)}}function mm(a){try{return decodeURIComponent(a)}catch{return a}}function be(...a){return"#/"+a.map(encodeURIComponent).join("/")}function Ne(a){let t=Sr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",be(...t.parts)+(e===""?"":"?"+e))}function X(a,t=80){let e=ye(a,t),n=Xt(a);return g("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function il(a,t,e=60){return g("a",{href:be("networks",a,"hyphae",t)},X(t,e))}function Kt(a,t,e=60){let n=il(a,t,e);return ym(a).then(r=>{r.has(t)&&(n.href=be("networks",a,"graph")+"?"+new URLSearchParams({node:t}))}),n}function ol(a,t,e=40){let n=t.split(" -> ");return n.length===2?g("span",{},Kt(a,n[0],e)," \u2192 ",Kt(a,n[1],e)):Kt(a,t,e)}var vm=6e4,Ld=new Map;function ym(a){let t=Ld.get(a);if(t&&performance.now()-t.since<vm)return t.names;let e=Promise.all([Me(me("networks",a,"relays")),Me(me("networks",a,"bodies"))]).then(([{relays:n},{bodies:r}])=>new Set([...n,...r].map(i=>i.id))).catch(()=>new Set);return Ld.set(a,{since:performance.now(),names:e}),e}function Xe(...a){return g("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",g("code",{},Xt(t))]))}function Ke(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function ea(a){return g("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function so(a,t){let e=t>0?Math.min(1,a/t):0,n=g("span",{});n.style.width=e*100+"%";let r=g("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return g("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var Ye=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>g("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?g("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=g("table",{},g("caption",{},t.title?g("h1",{},t.caption):t.caption),g("thead",{},g("tr",{},this.heads)),this.body);this.empty=g("p",{class:"empty",hidden:!0},t.empty),this.box=g("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=g("div",{class:"table"},this.box,this.empty)}options;element;body=g("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){se(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>g(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:g("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;se(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function bm(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function lo(a){let t=Date.now()-a.getTime();return t<1e3?"just now":bm(t)+" ago"}function mi(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}function Hn(a){return a<1e3?`${Math.round(a)} \xB5s`:a<1e6?`${(a/1e3).toPrecision(a<1e4?2:3)} ms`:`${(a/1e6).toPrecision(3)} s`}function uo(a){let t=a.toLocaleDateString("en-GB"),e=a.toLocaleTimeString("en-GB");return t===new Date().toLocaleDateString("en-GB")?e:`${t}, ${e}`}var Cd={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new Ye({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>Y(s.tide)},{name:"Age",text:s=>lo(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>g("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>mi(s.bytes)},{name:"Name",text:s=>s.name,show:s=>g("code",{},s.name)}]}),i=Ae(()=>me("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=yt("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await Bt(me("networks",t,"checkpoints"));return`${s.name}: tide ${Y(s.tide)}, ${mi(s.bytes)}`}}),i.now,{class:"primary"});a.append(tn(o),r.element,Xe(`mycelium checkpoint create --network ${Ke(t)}`,`mycelium list checkpoints ${Ke(t)}`))}};function ya(a){return[g("strong",{},X(a.frequency,60))," ",g("code",{},g("bdi",{},Rn(a.payload,160))),a.id?g("span",{class:"faint"}," ",X(a.id,60)):null]}function Pd(a){return[g("ul",{class:"plain"},a.signals.length===0?g("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>g("li",{},ya(t))),a.did.map(t=>g("li",{},t.rule!==void 0?["rule ",g("strong",{},X(t.rule,80))]:[X(t.what??"",120)," ",Md(t.payload)?null:g("code",{},g("bdi",{},Rn(t.payload,160)))])),a.message!==""?g("li",{class:"bad"},a.ended,": ",X(a.message,400)):a.did.length===0&&g("li",{class:"faint"},"no rule fired"),a.changes.map(t=>g("li",{},"state: ",X(t.field,60)," ",g("code",{},g("bdi",{},Rn(t.before,60))," \u2192 ",g("bdi",{},Rn(t.after,60))))))]}function Fd(a){return a.steps.length===0?[g("pre",{class:"told"},g("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&g("ul",{class:"plain faint"},a.standing.map(t=>g("li",{},X(t,400)))),a.way.length>0&&g("ul",{class:"plain"},a.way.map(t=>g("li",{},X(t,400)))),...a.steps.map(xm),g("details",{},g("summary",{},"As the command line tells it"),g("pre",{class:"told"},g("bdi",{},a.text.join(`
`))))]}function xm(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return g("section",{class:"explained"},g("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,g("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&X(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>g("p",{},"Signal ",ya(i))),(a.problem||a.message)&&g("p",{class:"bad"},X(a.problem||a.message||"",1e3)),n.length>0&&g("h4",{},fe(n.length,"rule")+" fired"),n.map(_m),r.length>0&&g("h4",{},fe(r.length,"rule")+" did not fire"),r.length>0&&g("ul",{class:"rules"},r.map(i=>g("li",{},Id(i),i.blame?Tm(i.blame):null))),(a.notes??[]).length>0&&g("ul",{class:"plain faint"},a.notes.map(i=>g("li",{},X(i,600)))),(a.facts??[]).length>0&&g("details",{},g("summary",{},fe(a.facts.length,"fact")+" at its beginning"),g("ul",{},a.facts.map(i=>g("li",{},g("code",{},X(i,400)))))))}function Id(a){return g("span",{},g("strong",{},X(a.rule,100))," ",g("span",{class:"faint"},X(a.file,60),":",a.line))}function _m(a){let t=a.firings.length+(a.moreFirings??0);return g("details",{open:a.firings.length<=2},g("summary",{},Id(a),t>1&&g("span",{class:"faint"}," "+fe(t,"time"))),a.firings.map(e=>g("ul",{class:"plain"},e.facts.map(n=>g("li",{class:"faint"},"with ",g("code",{},X(n,300)))),e.does.map(n=>g("li",{},X(n.what,160)," ",Md(n.payload)?null:g("code",{},g("bdi",{},Rn(n.payload,200))))))))}function Tm(a){return g("div",{class:"blame"},a.condition!==""&&g("code",{class:"condition"},X(a.condition,400))," ",X(a.why,400),g("span",{class:"faint"}," (",X(a.file,60),":",a.line,")"),a.values.length>0&&g("ul",{class:"plain"},a.values.map(t=>g("li",{},g("code",{},X(t,300))))),a.more.length>0&&g("ul",{class:"plain faint"},a.more.map(t=>g("li",{},X(t,400)))))}function Md(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}function Er(a){return JSON.stringify(a)}function zd(a,t){let e=new Map;return Gd(a,t,[],e),e}function Gd(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)Nd(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(co(a)&&co(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))Nd(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(Er(e),{kind:"changed",before:a})}function Nd(a,t,e,n,r,i,o){let s=[...i,a];t?n?Gd(e,r,s,o):o.set(Er(s),{kind:"removed",before:e}):o.set(Er(s),{kind:"added"})}function co(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}var sl=200,wm=new Map,ba=class{element;children=new Map;constructor(t){this.element=g("ul",{class:"tree","aria-label":t})}show(t,e=wm){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((c,f)=>[f,c]):co(n)?Object.entries(n):[["",n]],l=[...i].filter(([c,f])=>f.kind==="removed"&&Em(JSON.parse(c),r)).map(([c,f])=>[JSON.parse(c).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[c,f]of[...s.slice(0,sl),...l]){let m=String(c);if(u.has(m))continue;u.add(m);let w=n===null||typeof n!="object"?r:[...r,c],p=this.branch(e,m,f);this.write(p,c,f,w,i,o),p.item===d?d=d.nextElementSibling:t.insertBefore(p.item,d)}for(let[c,f]of e)u.has(c)||(f.item.remove(),e.delete(c));let h=t.querySelector(":scope > .more");if(s.length>sl){let c="and "+fe(s.length-sl,"more");h?se(h,c):t.append(g("li",{class:"more"},c))}else h?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=g(r==="inner"?"summary":"span",{}),s={item:g("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=g("ul",{}),s.details=g("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(Er(r)),l=t.kind==="inner"&&!s?km(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",se(t.line,e!==""&&g("span",{class:"tree-name"},X(String(e),60)),e!==""&&": ",t.kind==="leaf"?Sm(n):g("span",{class:"faint"},Array.isArray(n)?fe(u,"entry","entries"):fe(u,"field")),s&&g("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",g("bdi",{},Rn(s.before))]),l>0&&g("span",{class:"was"},fe(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function Sm(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return g("span",{class:"value value-"+t},typeof a=="string"?['"',X(a,400),'"']:JSON.stringify(a)??"nothing")}function Em(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function km(a,t){let e=Er(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var Am=100,Rm=["no route","no target","dead end","full","rule failed","runaway","abandoned","unfit","expired","birth refused","plugin fault","standstill","checkpoint","refused","killed","supervised","partitioned","conflict","shed","degraded","restored","disorder"],Od=["kind","where","frequency","since","until"],Hd={path:"dissonances",name:"Dissonance",key:"d",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=me("networks",e,"dissonances"),o=Object.fromEntries(Od.map(A=>[A,t.query.get(A)??""])),s=t.query.get("number")??"",l=t.query.get("after")??"",u=[],d=null,h=g("select",{id:"kind","aria-label":"kind"},g("option",{value:""},"any kind"),[...new Set([...Rm,o.kind])].filter(A=>A!=="").map(A=>g("option",{value:A,selected:A===o.kind},ye(A,40)))),c=(A,F,H="text")=>g("input",{type:"search",id:A,"aria-label":F,placeholder:F,value:o[A],inputmode:H,autocomplete:"off",spellcheck:"false",size:H==="numeric"?10:16}),f={where:c("where","where"),frequency:c("frequency","frequency"),since:c("since","from tide","numeric"),until:c("until","to tide","numeric")},m=g("button",{type:"button",onclick:()=>T({kind:"",where:"",frequency:"",since:"",until:""})},"show all"),w=g("p",{class:"faint",role:"status"}),p=g("button",{type:"button",onclick:()=>S("",[])},"newest"),b=g("button",{type:"button",onclick:()=>S(u.at(-1)??"",u.slice(0,-1))},"newer"),y=g("button",{type:"button",onclick:()=>d?.next!=null&&S(String(d.next),[...u,l])},"older"),_=g("section",{class:"part",id:"dissonance","aria-label":"the chosen dissonance",hidden:!0}),v=new Ye({title:!0,caption:"Dissonance",key:A=>String(A.number),empty:"",kind:A=>String(A.number)===s?"chosen":"",columns:[{name:"Number",head:!0,number:!0,text:A=>A.number,show:A=>g("button",{type:"button",class:"quiet link","aria-label":`show number ${A.number}`,onclick:()=>M(String(A.number),!0)},Y(A.number))},{name:"Tide",number:!0,text:A=>Y(A.tide)},{name:"Kind",text:A=>A.kind},{name:"Where",text:A=>A.where,show:A=>ol(e,A.where)},{name:"Frequency",text:A=>A.signal?.frequency??"",show:A=>A.signal&&X(A.signal.frequency,40)},{name:"Why",text:A=>A.message,show:A=>g("span",{class:"message"},X(A.message,160))},{name:"Replayed",text:A=>A.replayedAs??"",show:A=>A.replayedAs&&X(A.replayedAs,40)}]});function T(A){Object.assign(o,A),h.value=o.kind;for(let[F,H]of Object.entries(f))H.value=o[F];S("",[])}function S(A,F){l=A,u.splice(0,u.length,...F),Ne({...o,after:l}),B.now()}function D(){return Od.some(A=>o[A]!=="")}function R(){return[o.kind&&`of kind "${ye(o.kind,40)}"`,o.where&&`at ${ye(o.where,60)}`,o.frequency&&`on "${ye(o.frequency,60)}"`,o.since&&`from tide ${ye(o.since,20)} on`,o.until&&`up to tide ${ye(o.until,20)}`].filter(A=>A).join(", ")}function k(A){r(null),d=A,v.says(D()?"None that is kept is "+R()+".":A.count===0?"There has been none: all signals got through.":"None is kept any more."),v.show(A.dissonances),m.hidden=!D(),p.disabled=b.disabled=l===""&&u.length===0,y.disabled=A.next===null;let F=`${Y(A.found)} ${D()?R():"kept"}, ${Y(A.replayable)} with a signal to be replayed; ${Y(A.count)} in all, ${Y(A.cleared)} cleared, ${Y(A.forgotten)} made room for newer ones`;w.textContent!==F&&se(w,F)}async function M(A,F){if(s=A,Ne({number:A}),d&&v.show(d.dissonances),A===""){_.hidden=!0;return}try{let H=await Me(i+"/"+encodeURIComponent(A));s===A&&(se(_,...z(H)),_.hidden=!1,F&&(_.querySelector("h2")?.focus(),_.scrollIntoView({block:"nearest"})))}catch(H){r(H)}}function z(A){let F=new ba("payload");F.show(A.signal?.payload??null);let H=new URLSearchParams({tide:String(A.tide),...A.rule?{rule:A.rule}:{}}),V=(j,...Z)=>[g("dt",{},j),g("dd",{},...Z)];return[g("h2",{tabindex:"-1"},`Number ${Y(A.number)}: ${A.kind}`),g("p",{class:"message"},X(A.message,4e3)),g("dl",{class:"facts"},V("where",ol(e,A.where,128)),V("tide",Y(A.tide)),A.rule?V("rule",X(A.rule,200),Wd(A.message)&&g("span",{class:"faint"}," ",X(Wd(A.message),80))):[],A.pack?V("pack",X(A.pack.name+" "+A.pack.version,80)):[],A.receiver!==null?V("was to go to",Kt(e,A.receiver,128)):[],A.signal?V("signal",g("a",{href:be("networks",e,"trace")+"?"+new URLSearchParams({why:A.signal.id})},X(A.signal.id,80))," on ",X(A.signal.frequency,80),` of tide ${Y(A.signal.tide)}`,A.signal.urgent&&", urgent"):[],A.signal?.cause?V("caused by",g("a",{href:be("networks",e,"trace")+"?"+new URLSearchParams({why:A.signal.cause})},X(A.signal.cause,80))):[],A.signal?.deadline!=null?V("deadline","tide "+Y(A.signal.deadline)):[],A.replayedAs!==null?V("replayed as",X(A.replayedAs,80)):[]),A.signal&&g("h3",{},"Payload"),A.signal&&F.element,A.rule||A.kind==="unfit"||A.kind==="runaway"?g("p",{},g("a",{href:be("networks",e,"hyphae",A.where)+"?"+H},"explain the step")):null,tn(...A.signal&&A.replayedAs===null?[O(A)]:[],yt("clear",()=>({title:"Clear",what:g("p",{},`Number ${A.number} is let go`,A.signal?", and its signal with it. This can't be taken back.":". This can't be taken back."),danger:!0,run:async()=>Ud(await An(i+Pe({number:A.number})))}),()=>{M("",!1),B.now()}),g("button",{type:"button",onclick:()=>{M("",!1)}},"close"))]}function O(A){return yt("replay",()=>{let F=g("input",{"aria-label":"who is to have it",value:A.receiver??"",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[g("p",{},"The signal comes in again, from the next tide on, as a new one: ",ya(A.signal)),g("label",{},"to ",F)],run:async()=>Bd(await Bt(i+"/replay"+Pe({number:A.number,to:F.value.trim()===(A.receiver??"")?"":F.value.trim()})))}},()=>{M(String(A.number),!1),B.now()})}async function N(){let A=await Me(i+Pe({...o,newest:"true",limit:1})),F=A.dissonances[0]?.tide;return{page:A,which:{...o,...F===void 0?{}:{until:String(F)}}}}async function G(){let{page:A,which:F}=await N(),H=g("input",{"aria-label":"who is to have them",placeholder:"whoever was to have each",autocomplete:"off",spellcheck:"false"});await va({title:"Replay",what:[g("p",{},g("strong",{},fe(A.replayable,"signal")),` of ${D()?"dissonances "+R():"all dissonances that are kept"} ${A.replayable===1?"comes":"come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),g("label",{},"to ",H)],run:async()=>Bd(await Bt(i+"/replay"+Pe({...F,to:H.value.trim()})))}),B.now()}async function P(){let{page:A,which:F}=await N();await va({title:"Clear",what:g("p",{},g("strong",{},fe(A.found,"dissonance")),` ${D()?R():"(all that are kept)"} ${A.found===1?"is":"are"} let go, and ${A.found===1?"its signal":"their signals"} too. This can't be taken back.`),danger:!0,run:async()=>Ud(await An(i+Pe(F)))}),M("",!1),B.now()}let $=tn(g("button",{type:"button",class:"acts",onclick:()=>G().catch(r)},"replay these"),g("button",{type:"button",class:"acts",onclick:()=>P().catch(r)},"clear these")),C=g("form",{class:"tools",role:"search","aria-label":"which dissonances",onsubmit:A=>{A.preventDefault(),T({kind:h.value,where:f.where.value.trim(),frequency:f.frequency.value.trim(),since:f.since.value.trim(),until:f.until.value.trim()})}},h,Object.values(f),g("button",{},"filter"),m);h.addEventListener("change",()=>T({...o,kind:h.value})),a.append(C,w,$,_,v.element,g("div",{class:"tools"},p,b,y),Xe(`mycelium dissonance list --network ${Ke(e)}`,"mycelium dissonance show","mycelium dissonance replay","mycelium dissonance clear"));let B=Ae(()=>i+Pe({...o,newest:"true",after:l,limit:Am}),1e3,k,r);n(B.close),s!==""&&M(s,!1)}};function Wd(a){return/^([\w./-]+:\d+)(?::|\b)/.exec(a)?.[1]??null}function Bd(a){return[`${fe(a.replayed,"signal comes","signals come")} in again.`,...a.refused]}function Ud(a){return`${fe(a.cleared,"dissonance was","dissonances were")} let go.`}var kr=class{constructor(t=""){this.network=t}network;all=[];path(){return"events"+Pe({network:this.network,after:this.all.at(-1)?.number??0,limit:1e4})}take(t){return t.last<(this.all.at(-1)?.number??0)?(this.all=[],!0):(this.all.push(...t.events),this.all.splice(0,this.all.length-1e4),t.events.length>0)}anew(){this.all=[]}},$d=6;function ho(a){return a.filter((t,e)=>t.by!=="server"||!a.slice(Math.max(0,e-$d),e+$d+1).some(n=>n.by!=="server"&&n.by!=="network"&&n.text.includes(t.text)))}var ll=200,qd={path:"events",name:"Events",key:"e",mount({root:a,address:t,leave:e,trouble:n}){let r=new kr,i={network:t.query.get("network")??"",kind:t.query.get("kind")??"",by:t.query.get("by")??""},o=ll,s=g("input",{type:"search",id:"find-event","aria-label":"show only events with this in them",placeholder:"part of a text",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),l={network:g("select",{id:"events-network","aria-label":"network"}),kind:g("select",{id:"events-kind","aria-label":"kind"}),by:g("select",{id:"events-by","aria-label":"by whom"})},u={network:"all networks",kind:"all kinds",by:"by anybody"},d=g("button",{type:"button"},"show all"),h=g("button",{type:"button"},`${ll} more`),c=g("p",{class:"faint",role:"status"}),f=new Ye({caption:"Events, newest first",key:v=>String(v.number),empty:"",kind:v=>v.text.startsWith("refused")||/fault|failed|refused/.test(v.kind)?"is-bad":"",columns:[{name:"When",head:!0,text:v=>v.at,show:v=>g("time",{datetime:v.at,title:v.at},uo(new Date(v.at)))},{name:"Network",text:v=>v.network??"",show:v=>v.network===null?g("span",{class:"faint"},"the server"):g("a",{href:be("networks",v.network,"graph")},X(v.network,40))},{name:"Tide",number:!0,text:v=>v.tide===null?"":Y(v.tide)},{name:"By",text:v=>v.by},{name:"Kind",text:v=>v.kind,show:v=>X(v.kind,40)},{name:"What",text:v=>v.text,show:v=>v.text.split(`
`).map(T=>g("div",{class:"what-happened"},X(T,600)))}]}),m=["network","kind","by"];function w(){for(let v of m){let T=new Set(r.all.map(R=>R[v]??"").filter(R=>R!==""));i[v]!==""&&T.add(i[v]);let S=[...T].sort(),D=JSON.stringify([S,i[v]]);l[v].dataset.shown!==D&&(l[v].dataset.shown=D,se(l[v],g("option",{value:""},u[v]),S.map(R=>g("option",{value:R,selected:R===i[v]},ye(R,40)))))}}function p(){w();let v=s.value.trim().toLowerCase(),T=ho(r.all),S=T.filter(k=>(i.network===""||k.network===null||k.network===i.network)&&(i.kind===""||k.kind===i.kind)&&(i.by===""||k.by===i.by)&&(v===""||`${k.kind} ${k.by} ${k.text}`.toLowerCase().includes(v))),D=v!==""||m.some(k=>i[k]!=="");f.says(D?"No event is as chosen above.":"Nothing has happened since the server started: nobody has changed anything, and nothing went wrong."),f.show(S.slice(-o).reverse()),d.hidden=!D,h.hidden=S.length<=o;let R=`${fe(Math.min(o,S.length),"event")} of ${Y(T.length)}`;c.textContent!==R&&se(c,R)}function b(){m.forEach(v=>i[v]=l[v].value),Ne({q:s.value,...i}),p()}s.addEventListener("input",b),m.forEach(v=>l[v].addEventListener("change",b)),d.addEventListener("click",()=>{s.value="",m.forEach(v=>l[v].value=""),b(),s.focus()}),h.addEventListener("click",()=>{o+=ll,p()});let y=()=>r.anew();addEventListener("back",y),e(()=>removeEventListener("back",y));let _=Ae(()=>r.path(),1e3,v=>{n(null),r.take(v),p()},n);e(_.close),a.append(g("div",{class:"tools"},s,l.network,l.kind,l.by,d),f.element,g("div",{class:"tools"},h,c),Xe("mycelium list events"))}};var ta=class a{constructor(t){this.network=t;this.source=Dd(me("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.over??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var vi=["excellent","good","fair","poor","dormant","dead","unknown"];function ul(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(vi.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var ic=ma(Rr(),1);function Mm(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var bt=Mm;typeof Object.assign=="function"&&(bt=Object.assign);function pn(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Pt(a){return typeof a=="object"&&a!==null}function oc(a){let t;for(t in a)return!1;return!0}function gn(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function Dn(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function nc(a){return!(!Pt(a)||a.attributes&&!Array.isArray(a.attributes))}function Nm(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function na(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function Cr(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var xi=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},ie=class a extends xi{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},ae=class a extends xi{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},ge=class a extends xi{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function sc(a,t){this.key=a,this.attributes=t,this.clear()}sc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function lc(a,t){this.key=a,this.attributes=t,this.clear()}lc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function uc(a,t){this.key=a,this.attributes=t,this.clear()}uc.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Pr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}Pr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};Pr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};Pr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};Pr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var dc=0,cc=1,zm=2,hc=3;function aa(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===dc){if(s=a._nodes.get(n),!s)throw new ae(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===hc){if(r=""+r,l=a._edges.get(r),!l)throw new ae(`Graph.${t}: could not find the "${r}" edge in the graph.`);let h=l.source.key,c=l.target.key;if(n===h)s=l.target;else if(n===c)s=l.source;else throw new ae(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${h}, ${c}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===cc?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function Gm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);return o.attributes[s]}}function Om(a,t,e){a.prototype[t]=function(n,r){let[i]=aa(this,t,e,n,r);return i.attributes}}function Wm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function Bm(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=aa(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Um(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=aa(this,t,e,n,r,i,o);if(typeof u!="function")throw new ie(`Graph.${t}: updater should be a function.`);let d=s.attributes,h=u(d[l]);return d[l]=h,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Hm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function $m(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);if(!Pt(s))throw new ie(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function qm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);if(!Pt(s))throw new ie(`Graph.${t}: provided attributes are not a plain object.`);return bt(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function Vm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=aa(this,t,e,n,r,i);if(typeof s!="function")throw new ie(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var jm=[{name:a=>`get${a}Attribute`,attacher:Gm},{name:a=>`get${a}Attributes`,attacher:Om},{name:a=>`has${a}Attribute`,attacher:Wm},{name:a=>`set${a}Attribute`,attacher:Bm},{name:a=>`update${a}Attribute`,attacher:Um},{name:a=>`remove${a}Attribute`,attacher:Hm},{name:a=>`replace${a}Attributes`,attacher:$m},{name:a=>`merge${a}Attributes`,attacher:qm},{name:a=>`update${a}Attributes`,attacher:Vm}];function Xm(a){jm.forEach(function({name:t,attacher:e}){e(a,t("Node"),dc),e(a,t("Source"),cc),e(a,t("Target"),zm),e(a,t("Opposite"),hc)})}function Km(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function Ym(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=pn(this,i,o,e),!r)throw new ae(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function Zm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function Qm(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=pn(this,s,l,e),!o)throw new ae(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Jm(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=pn(this,s,l,e),!o)throw new ae(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new ie(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function ev(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function tv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Pt(r))throw new ie(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function nv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Pt(r))throw new ie(`Graph.${t}: provided attributes are not a plain object.`);return bt(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function av(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ge(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ge(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=pn(this,o,s,e),!i)throw new ae(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ge(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new ae(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new ie(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var rv=[{name:a=>`get${a}Attribute`,attacher:Km},{name:a=>`get${a}Attributes`,attacher:Ym},{name:a=>`has${a}Attribute`,attacher:Zm},{name:a=>`set${a}Attribute`,attacher:Qm},{name:a=>`update${a}Attribute`,attacher:Jm},{name:a=>`remove${a}Attribute`,attacher:ev},{name:a=>`replace${a}Attributes`,attacher:tv},{name:a=>`merge${a}Attributes`,attacher:nv},{name:a=>`update${a}Attributes`,attacher:av}];function iv(a){rv.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var ov=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function sv(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function lv(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function cl(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function uv(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function dv(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function hl(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function cv(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function fc(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:h,source:c,target:f}=s;if(l=n(d,h,c.key,f.key,c.attributes,f.attributes,s.undirected),a&&l)return d}}function hv(a,t){if(a.size===0)return Cr();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function fl(a,t,e,n,r,i){let o=t?lv:sv,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function fv(a,t,e,n){let r=[];return fl(!1,a,t,e,n,function(i){r.push(i)}),r}function gv(a,t,e){let n=Cr();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=na(n,cl(e.in))),t!=="in"&&typeof e.out<"u"&&(n=na(n,cl(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=na(n,cl(e.undirected))),n}function gl(a,t,e,n,r,i,o){let s=e?dv:uv,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function pv(a,t,e,n,r){let i=[];return gl(!1,a,t,e,n,r,function(o){i.push(o)}),i}function mv(a,t,e,n){let r=Cr();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=na(r,hl(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=na(r,hl(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=na(r,hl(e.undirected,n))),r}function vv(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return cv(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new ae(`Graph.${e}: could not find the "${i}" node in the graph.`);return fv(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new ae(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new ae(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return pv(n,this.multi,r,s,o)}throw new ie(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function yv(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,h){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return h=u,fc(!1,this,n,h);if(arguments.length===2){u=""+u,h=d;let c=this._nodes.get(u);if(typeof c>"u")throw new ae(`Graph.${i}: could not find the "${u}" node in the graph.`);return fl(!1,this.multi,n==="mixed"?this.type:n,r,c,h)}if(arguments.length===3){u=""+u,d=""+d;let c=this._nodes.get(u);if(!c)throw new ae(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new ae(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return gl(!1,n,this.multi,r,c,d,h)}throw new ie(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h;if(u.length===0){let c=0;n!=="directed"&&(c+=this.undirectedSize),n!=="undirected"&&(c+=this.directedSize),h=new Array(c);let f=0;u.push((m,w,p,b,y,_,v)=>{h[f++]=d(m,w,p,b,y,_,v)})}else h=[],u.push((c,f,m,w,p,b,y)=>{h.push(d(c,f,m,w,p,b,y))});return this[i].apply(this,u),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h=[];return u.push((c,f,m,w,p,b,y)=>{d(c,f,m,w,p,b,y)&&h.push(c)}),this[i].apply(this,u),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new ie(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new ie(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,h;u.length===2?(d=u[0],h=u[1],u=[]):u.length===3?(d=u[1],h=u[2],u=[u[0]]):u.length===4&&(d=u[2],h=u[3],u=[u[0],u[1]]);let c=h;return u.push((f,m,w,p,b,y,_)=>{c=d(c,f,m,w,p,b,y,_)}),this[i].apply(this,u),c}}function bv(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,fc(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let h=this._nodes.get(l);if(typeof h>"u")throw new ae(`Graph.${i}: could not find the "${l}" node in the graph.`);return fl(!0,this.multi,n==="mixed"?this.type:n,r,h,d)}if(arguments.length===3){l=""+l,u=""+u;let h=this._nodes.get(l);if(!h)throw new ae(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new ae(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return gl(!0,n,this.multi,r,h,u,d)}throw new ie(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,m,w,p,b)=>u(h,c,f,m,w,p,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,m,w,p,b)=>!u(h,c,f,m,w,p,b)),!this[i].apply(this,l)}}function xv(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Cr();if(!arguments.length)return hv(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new ae(`Graph.${i}: could not find the "${o}" node in the graph.`);return gv(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new ae(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new ae(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return mv(n,r,l,s)}throw new ie(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function _v(a){ov.forEach(t=>{vv(a,t),yv(a,t),bv(a,t),xv(a,t)})}var Tv=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function xo(){this.A=null,this.B=null}xo.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};xo.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function yi(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function pl(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return yi(a,null,n,n.undirected,r);if(typeof e=="string")return yi(a,null,n,n[e],r)}let i=new xo,o;if(t!=="undirected"){if(e!=="out"){if(o=yi(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=yi(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=yi(a,i,n,n.undirected,r),a&&o))return o}function wv(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return pl(!1,a,t,e,function(r){n.push(r)}),n}function bi(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Sv(a,t,e){if(a!=="mixed"){if(a==="undirected")return bi(null,e,e.undirected);if(typeof t=="string")return bi(null,e,e[t])}let n=Cr(),r=new xo;return a!=="undirected"&&(t!=="out"&&(n=na(n,bi(r,e,e.in))),t!=="in"&&(n=na(n,bi(r,e,e.out)))),a!=="directed"&&(n=na(n,bi(r,e,e.undirected))),n}function Ev(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new ae(`Graph.${e}: could not find the "${i}" node in the graph.`);return wv(n==="mixed"?this.type:n,r,o)}}function kv(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new ae(`Graph.${i}: could not find the "${u}" node in the graph.`);pl(!1,n==="mixed"?this.type:n,r,h,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let h=[];return this[i](u,(c,f)=>{h.push(d(c,f))}),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let h=[];return this[i](u,(c,f)=>{d(c,f)&&h.push(c)}),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,h){if(arguments.length<3)throw new ie(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c=h;return this[i](u,(f,m)=>{c=d(c,f,m)}),c}}function Av(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new ae(`Graph.${o}: could not find the "${u}" node in the graph.`);return pl(!0,n==="mixed"?this.type:n,r,h,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(c,f)=>!d(c,f))}}function Rv(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Cr();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new ae(`Graph.${i}: could not find the "${o}" node in the graph.`);return Sv(n==="mixed"?this.type:n,r,s)}}function Dv(a){Tv.forEach(t=>{Ev(a,t),kv(a,t),Av(a,t),Rv(a,t)})}function po(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,h,c,f;for(;s=i.next(),s.done!==!0;){let m=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){h=d[u];do{if(c=h.target,m=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){h=d[u];do{if(c=h.target,c.key!==u&&(c=h.source),m=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(e&&!m&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function Lv(a,t){let e={key:a};return oc(t.attributes)||(e.attributes=bt({},t.attributes)),e}function Cv(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return oc(e.attributes)||(n.attributes=bt({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function Pv(a){if(!Pt(a))throw new ie('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new ie("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!Pt(a.attributes)||a.attributes===null))throw new ie("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Fv(a){if(!Pt(a))throw new ie('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new ie("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new ie("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!Pt(a.attributes)||a.attributes===null))throw new ie("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new ie("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var Iv=Nm(),Mv=new Set(["directed","undirected","mixed"]),ac=new Set(["domain","_events","_eventsCount","_maxListeners"]),Nv=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],zv={allowSelfLoops:!0,multi:!1,type:"mixed"};function Gv(a,t,e){if(e&&!Pt(e))throw new ie(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new ge(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function rc(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function gc(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new ge(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ge(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Pt(s))throw new ie(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new ge(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new ae(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new ae(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ge(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new ge(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let h=new Pr(n,r,l,u,s);a._edges.set(r,h);let c=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,c&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,c&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function Ov(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new ge(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ge(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new ie(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Pt(s))throw new ie(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new ge(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),h=a._nodes.get(o),c,f;if(!e&&(c=a._edges.get(r),c)){if((c.source.key!==i||c.target.key!==o)&&(!n||c.source.key!==o||c.target.key!==i))throw new ge(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${c.source.key}", "${c.target.key}").`);f=c}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let y=[f.key,!1,!1,!1];if(l?!u:!s)return y;if(l){let _=f.attributes;f.attributes=u(_),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else bt(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return y}s=s||{},l&&u&&(s=u(s));let m={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ge(`Graph.${t}: the "${r}" edge already exists in the graph.`);let w=!1,p=!1;d||(d=rc(a,i,{}),w=!0,i===o&&(h=d,p=!0)),h||(h=rc(a,o,{}),p=!0),c=new Pr(n,r,d,h,s),a._edges.set(r,c);let b=i===o;return n?(d.undirectedDegree++,h.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,h.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,m.key=r,a.emit("edgeAdded",m),[r,!0,w,p]}function Dr(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var Ze=class a extends ic.EventEmitter{constructor(t){if(super(),t=bt({},zv,t),typeof t.multi!="boolean")throw new ie(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!Mv.has(t.type))throw new ie(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new ie(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?sc:t.type==="directed"?lc:uc;gn(this,"NodeDataClass",e);let n="geid_"+Iv()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};gn(this,"_attributes",{}),gn(this,"_nodes",new Map),gn(this,"_edges",new Map),gn(this,"_directedSize",0),gn(this,"_undirectedSize",0),gn(this,"_directedSelfLoopCount",0),gn(this,"_undirectedSelfLoopCount",0),gn(this,"_edgeKeyGenerator",i),gn(this,"_options",t),ac.forEach(o=>gn(this,o,this[o])),Dn(this,"order",()=>this._nodes.size),Dn(this,"size",()=>this._edges.size),Dn(this,"directedSize",()=>this._directedSize),Dn(this,"undirectedSize",()=>this._undirectedSize),Dn(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),Dn(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),Dn(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),Dn(this,"multi",this._options.multi),Dn(this,"type",this._options.type),Dn(this,"allowSelfLoops",this._options.allowSelfLoops),Dn(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new ie(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new ie(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new ie(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new ge("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new ae(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new ae(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new ge("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new ae(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new ae(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new ge("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new ae(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new ae(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new ae(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new ae(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new ae(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new ae(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return Gv(this,t,e).key}mergeNode(t,e){if(e&&!Pt(e))throw new ie(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(bt(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new ie(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new ae(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do Dr(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do Dr(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do Dr(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=pn(this,n,r,this.type),!e)throw new ae(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new ae(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return Dr(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new ge("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ge("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=pn(this,t,e,"directed");if(!n)throw new ae(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Dr(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new ge("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ge("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=pn(this,t,e,"undirected");if(!n)throw new ae(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Dr(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new ie("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!Pt(t))throw new ie("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!Pt(t))throw new ie("Graph.mergeAttributes: provided attributes are not a plain object.");return bt(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new ie("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new ie("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!nc(e))throw new ie("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new ie("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!nc(e))throw new ie("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new ie("Graph.forEachAdjacencyEntry: expecting a callback.");po(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ie("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");po(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new ie("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");po(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ie("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");po(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new ie("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new ie("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new ie("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new ie("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new ie("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new ie("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new ie("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new ie("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=Lv(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=Cv(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,h,c,f,m)=>{e?m?this.mergeUndirectedEdgeWithKey(l,d,h,u):this.mergeDirectedEdgeWithKey(l,d,h,u):m?this.addUndirectedEdgeWithKey(l,d,h,u):this.addDirectedEdgeWithKey(l,d,h,u)}),this;if(!Pt(t))throw new ie("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!Pt(t.attributes))throw new ie("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new ie("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],Pv(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new ie("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],Fv(s);let{source:u,target:d,attributes:h,undirected:c=l}=s,f;"key"in s?(f=e?c?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:c?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,h)):(f=e?c?this.mergeUndirectedEdge:this.mergeDirectedEdge:c?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,h))}}return this}nullCopy(t){let e=new a(bt({},this._options,t));return e.replaceAttributes(bt({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=bt({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new ge(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new ge("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new ge("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,gc(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,bt({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,h;i.undirected&&u>d&&(h=u,u=d,d=h);let c=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[c]>"u"?n[c]=0:n[c]++,l+=`${n[c]}. `):l+=`[${o}]: `,l+=c,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!ac.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,gn(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(Ze.prototype[Symbol.for("nodejs.util.inspect.custom")]=Ze.prototype.inspect);Nv.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?gc:Ov;a.generateKey?Ze.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:Ze.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});Xm(Ze);iv(Ze);_v(Ze);Dv(Ze);var Lr=class extends Ze{constructor(t){let e=bt({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new ie("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new ie('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},mo=class extends Ze{constructor(t){let e=bt({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new ie("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new ie('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},vo=class extends Ze{constructor(t){let e=bt({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ie("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},yo=class extends Ze{constructor(t){let e=bt({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ie("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new ie('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},bo=class extends Ze{constructor(t){let e=bt({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ie("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new ie('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function Fr(a){a.from=function(t,e){let n=bt({},t.options,e),r=new a(n);return r.import(t),r}}Fr(Ze);Fr(Lr);Fr(mo);Fr(vo);Fr(yo);Fr(bo);Ze.Graph=Ze;Ze.DirectedGraph=Lr;Ze.UndirectedGraph=mo;Ze.MultiGraph=vo;Ze.MultiDirectedGraph=yo;Ze.MultiUndirectedGraph=bo;Ze.InvalidArgumentsGraphError=ie;Ze.NotFoundGraphError=ae;Ze.UsageGraphError=ge;var $v=ma(bc(),1),xc=0,_c=1,Tc=2,wc=3,Sc=4;var qv=500,Vv=900,Ec=.7,jv=2500,Xv=1;function vl(a){return .6+Math.round(3*Math.log10(1+a))/2}function Re(a){return"."+a}function yl(a){return a.slice(1)}var Kv={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},To=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new Lr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;gone={nodes:[],edges:[]};shifted=!1;unplaced=!1;groups=new Set;ebbed=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));o.forEach(l=>this.outside.delete(l)),[...this.nodes.keys()].filter(l=>!o.has(l)&&!this.outside.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);if(this.ebbed+=r,this.ebbed>=Xv){let o=Math.pow(1-Ec,this.ebbed);this.ebbed=0;for(let[s,l]of this.rates)i.has(s)||this.flow(s,l,l*o)}}add(t,e,n){t.forEach((r,i)=>{this.targets.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(Re(n))&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(Re(n))&&this.style(n)),this.edges.forEach(({from:n,to:r},i)=>{(n===e||r===e||n===t||r===t)&&this.styleEdge(i)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(yl(e))),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),h=[e.get(u),e.get(d)];h[0]!==void 0&&h[1]!==void 0&&i.push(h[0],h[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,h=this.targets.get(l);n[2*u]=h?h[0]:NaN,n[2*u+1]=h?h[1]:NaN,r[u]=d==="input"?wc:d==="output"?Sc:d!=="relay"||o.has(l)===s.has(l)?xc:o.has(l)?_c:Tc}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=jv;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(Re(r))&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(Re(r),{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(Re(r))){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(Re(r)),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(Re(n))){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/qv));this.graph.getNodeAttributes(Re(n)).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/Vv;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(Re(n))&&(this.graph.forEachEdge(Re(n),o=>this.cut(o)),this.graph.dropNode(Re(n)),this.gone.nodes.push(Re(n))),this.changedNodes.delete(n),this.groups.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(Re(n)).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(Re(t.id))){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(Re(t.id),{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:Kv[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",labelPosition:t.kind==="hypha"?"right":"below",zIndex:0}),t.kind==="species"&&this.groups.add(t.id),e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(Re(t))&&!this.fading.has(t)&&this.fading.set(t,e)}scale=1;size(t){return this.scale*this.full(t)}full(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(Re(t));if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),h=this.opacity(t),c=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==h||n.labelColor!==this.colours.ink||n.zIndex!==c)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:h,labelColor:this.colours.ink,zIndex:c}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(Re(e.from))||!this.graph.hasNode(Re(e.to)))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(Re(e.from),Re(e.to)))return;this.graph.addDirectedEdgeWithKey(t,Re(e.from),Re(e.to),{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-Ec,n),i=this.rates.get(t)??0;this.flow(t,i,n===0?i:i+(e.passed/n-i)*r),this.styleEdge(t)}flow(t,e,n){n<.05?this.rates.delete(t):this.rates.set(t,n),(vl(n)!==vl(e)||n<.05)&&this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.gone.edges.push(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=vl(r),o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,h=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==h)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:h}),this.changedEdges.add(t))}};var kc="layouts";function Ac(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function Rc(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...Yv().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(kc,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function Yv(){try{let a=JSON.parse(localStorage.getItem(kc)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function Eo(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function ko(a,t){if(a){if(typeof a=="string")return Eo(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?Eo(a,t):void 0}}function Zv(a){if(Array.isArray(a))return a}function Qv(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Jv(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function De(a,t){return Zv(a)||Qv(a,t)||ko(a,t)||Jv()}function Q(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=ko(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function vn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function wo(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function Dc(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function Lc(a,t,e){return a[6]=t,a[7]=e,a}function _a(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],h=t[0],c=t[1],f=t[2],m=t[3],w=t[4],p=t[5],b=t[6],y=t[7],_=t[8];return a[0]=h*e+c*i+f*l,a[1]=h*n+c*o+f*u,a[2]=h*r+c*s+f*d,a[3]=m*e+w*i+p*l,a[4]=m*n+w*o+p*u,a[5]=m*r+w*s+p*d,a[6]=b*e+y*i+_*l,a[7]=b*n+y*o+_*u,a[8]=b*r+y*s+_*d,a}function bl(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function Mr(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function ey(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function Ta(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,h=vn(),c=Math.min(u,d)-2*n,f=ey(t,e);return r?(_a(h,Lc(vn(),s,l)),_a(h,wo(vn(),o)),_a(h,Dc(vn(),i)),_a(h,wo(vn(),u/c/2/f,d/c/2/f))):(_a(h,wo(vn(),2*(c/u)*f,2*(c/d)*f)),_a(h,Dc(vn(),-i)),_a(h,wo(vn(),1/o)),_a(h,Lc(vn(),-s,-l))),h}function Cc(a,t,e){var n=Mr(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function xl(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var Ti={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},Pc=new Int8Array(4),So=new Int32Array(Pc.buffer,0,1),Fc=new Float32Array(Pc.buffer,0,1),ty=/^\s*rgba?\s*\(/,ny=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function Ao(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in Ti)return Ao(Ti[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(ty.test(a)){var o=a.match(ny);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function Ic(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=Ao(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Ir={};for(_i in Ti)Ir[_i]=yn(Ti[_i]),Ir[Ti[_i]]=Ir[_i];var _i;function ay(a,t,e,n,r){return So[0]=n<<24|e<<16|t<<8|a,r&&(So[0]=So[0]&4278190079),Fc[0]}function yn(a){if(a=a.toLowerCase(),typeof Ir[a]<"u")return Ir[a];var t=Ao(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=ay(e,n,r,i,!0);return Ir[a]=o,o}function wa(a,t){Fc[0]=yn(a);var e=So[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Nr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function _l(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function Mc(a,t,e,n,r,i){var o=xl(a,e,n,r,i),s=De(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var h=De(d,4),c=h[0],f=h[1],m=h[2],w=h[3];return[c,f,m,w]}function Nc(a){var t=Ao(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function ry(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function Oc(a){var t=ry(a,"string");return typeof t=="symbol"?t:t+""}function W(a,t,e){return(t=Oc(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function zc(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function ne(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?zc(Object(e),!0).forEach(function(n){W(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):zc(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function we(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function Gc(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,Oc(n.key),n)}}function Se(a,t,e){return t&&Gc(a.prototype,t),e&&Gc(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Ha(a){return Ha=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ha(a)}function Wc(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Wc=function(){return!!a})()}function iy(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function oy(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return iy(a)}function st(a,t,e){return t=Ha(t),oy(a,Wc()?Reflect.construct(t,e||[],Ha(a).constructor):t.apply(a,e))}function Tl(a,t){return Tl=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},Tl(a,t)}function lt(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&Tl(a,t)}function sy(a){if(Array.isArray(a))return Eo(a)}function ly(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function uy(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function he(a){return sy(a)||ly(a)||ko(a)||uy()}function Te(a){"@babel/helpers - typeof";return Te=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},Te(a)}function Cn(a){return Te(a)==="object"&&a!==null&&"attribute"in a}function wi(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function wl(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!Cn(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(Nc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function Sl(a,t){if(typeof a=="string"){var e=Ic(a).map(function(u){return u.toFixed(6)}),n=De(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function Sa(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=Sl(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function El(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function kl(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Vc=ma(Rr());function Bc(a){return Te(a)==="object"&&"glsl"in a&&!("attributes"in a)}function Uc(a){return Te(a)==="object"&&"glsl"in a&&!("attributes"in a)}var Si={shapes:[wi()],variables:{},layers:[wl()],label:{},backdrop:{},labelAttachments:{}},zr={paths:[El(),kl()],extremities:[],variables:{},layers:[Sa()],defaultHead:"none",defaultTail:"none",label:{}},Ro=["nodes","topNodes"],Do=["edges","topEdges"],Lo=[].concat(Do,Ro),Hc={nodes:Si,edges:zr,depthLayers:he(Lo)};var dy=function(t){return t},cy=function(t){return t*t},hy=function(t){return t*(2-t)},fy=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},gy=function(t){return t*t*t},py=function(t){return--t*t*t+1},my=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},vy=function(t){return t===0?0:Math.pow(2,10*(t-1))},yy=function(t){return t===1?1:1-Math.pow(2,-10*t)},by=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},Al={linear:dy,quadraticIn:cy,quadraticOut:hy,quadraticInOut:fy,cubicIn:gy,cubicOut:py,cubicInOut:my,exponentialIn:vy,exponentialOut:yy,exponentialInOut:by};function Co(a){return a?typeof a=="function"?a:Al[a]:Al.linear}function Dl(a){return Te(a)==="object"&&a!==null&&"attribute"in a}function jc(a){return typeof a=="function"}function Xc(a){return Te(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function Kc(a){return Te(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function Yc(a){return Te(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var xy={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},_y={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Ty={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Zc(a){return ne(ne({},xy),a)}function Qc(a){return ne(ne({},_y),a)}function Ll(a){return ne(ne({},Ty),a)}var wy={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Sy={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Fo={nodes:ne(ne({},wy),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:ne(ne({},Sy),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function Ey(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function ky(a){return"dict"in a}function Io(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):Te(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=De(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Ay(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function Ry(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var h;return(h=a.min)!==null&&h!==void 0?h:l}var c=(l-u)/(d-u);c=Math.max(0,Math.min(1,c));var f=Co(a.easing);c=f(c);var m=(i=a.min)!==null&&i!==void 0?i:0,w=(o=a.max)!==null&&o!==void 0?o:1;return m+c*(w-m)}function Dy(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function Ly(a,t,e){return ky(a)?Dy(a,t):Ey(a)?Ry(a,t):Ay(a,t)}function Jc(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):Te(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=De(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Po(a,t,e,n,r,i){if(a==null)return i;if(Te(a)!=="object"&&typeof a!="function")return a;if(Xc(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:Po(o,t,e,n,r,i)}if(Kc(a)){var s=Io(a.whenState,e)?a.then:a.else;return s===void 0?i:Po(s,t,e,n,r,i)}if(Yc(a)){var l=Jc(a.whenData,t)?a.then:a.else;return l===void 0?i:Po(l,t,e,n,r,i)}if(jc(a)){var u=a(t,e,n,r);return u??i}if(Dl(a)){var d=Ly(a,t);return d??i}return a}function Pn(a){if(a==null)return"static";if(Xc(a))return"graph-state";if(Kc(a)){var t=Pn(a.then),e=a.else!==void 0?Pn(a.else):"static";return bn("item-state",bn(t,e))}if(Yc(a)){var n=Pn(a.then),r=a.else!==void 0?Pn(a.else):"static";return bn(n,r)}return jc(a)?"graph-state":(Dl(a),"static")}function bn(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function Cl(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=Q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var h=d[u],c=0,f=Object.values(h);c<f.length;c++){var m=f[c];e=bn(e,Pn(m))}else if("matchState"in s&&"cases"in s){e=bn(e,"item-state");for(var w=s.cases,p=0,b=Object.values(w);p<b.length;p++)for(var y=b[p],_=0,v=Object.values(y);_<v.length;_++){var T=v[_];e=bn(e,Pn(T))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=bn(e,"item-state");var S=s.then;if(S&&Te(S)==="object")for(var D=0,R=Object.values(S);D<R.length;D++){var k=R[D];e=bn(e,Pn(k))}var M=s.else;if(M&&Te(M)==="object")for(var z=0,O=Object.values(M);z<O.length;z++){var N=O[z];e=bn(e,Pn(N))}}else if("whenData"in s){var G=s.then;if(G&&Te(G)==="object")for(var P=0,$=Object.values(G);P<$.length;P++){var C=$[P];e=bn(e,Pn(C))}var B=s.else;if(B&&Te(B)==="object")for(var A=0,F=Object.values(B);A<F.length;A++){var H=F[A];e=bn(e,Pn(H))}}else for(var V=0,j=Object.entries(s);V<j.length;V++){var Z=De(j[V],2),ee=Z[0],xe=Z[1];if(!Fl.has(ee)&&(e=bn(e,Pn(xe)),(ee==="x"||ee==="y")&&Dl(xe))){var de=xe.attribute;ee==="x"&&!n&&(n=de),ee==="y"&&!r&&(r=de)}}}}catch(Le){i.e(Le)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var oa={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},Pl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Fl=new Set(["when","whenState","whenData","then","else"]),$c=Object.keys(oa),Cy=Object.values(oa),qc=Object.keys(Pl),Py=Object.values(Pl);function Gr(a,t,e,n,r,i,o){for(var s in t){var l;if(!Fl.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=Po(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function eh(a,t,e,n,r,i,o){var s=Q(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,h=String((d=e[u.matchData])!==null&&d!==void 0?d:""),c=u.cases;h in c&&Gr(a,c[h],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,m=String((f=n[u.matchState])!==null&&f!==void 0?f:""),w=u.cases;m in w&&Gr(a,w[m],e,n,r,i,o)}else if("when"in u&&"then"in u){var p=u.when;if(!p(e,n,r,i))continue;Gr(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!Io(u.whenState,n))continue;Gr(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!Jc(u.whenData,e))continue;Gr(a,u.then,e,n,r,i,o)}else Gr(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function Il(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=$c.length;l<u;l++)s[$c[l]]=Cy[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,h,c,f,m;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(h=t.y)!==null&&h!==void 0?h:0,o.size=(c=t.size)!==null&&c!==void 0?c:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(m=t.label)!==null&&m!==void 0?m:"",o}var w=Array.isArray(a)?a:[a];return eh(s,w,t,e,n,r,oa),o}function Ml(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=qc.length;l<u;l++)s[qc[l]]=Py[l];if(!a){var d,h,c;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(h=t.color)!==null&&h!==void 0?h:"#ccc",o.label=(c=t.label)!==null&&c!==void 0?c:"",o}var f=Array.isArray(a)?a:[a];return eh(s,f,t,e,n,r,Pl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Fy(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(Te(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(Te(a)==="object"&&"whenState"in a){var u,d=a,h=Io(d.whenState,t),c=h?d.then:d.else;return c===void 0?e:typeof c=="function"?(u=c(t))!==null&&u!==void 0?u:e:c??e}return(r=a)!==null&&r!==void 0?r:e}function Nl(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=Q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&Te(l)==="object"&&Rl(e,l,t)}else if("whenState"in o&&"then"in o){var u=Io(o.whenState,t),d=u?o.then:o.else;d&&Te(d)==="object"&&Rl(e,d,t)}else Rl(e,o,t)}}catch(h){r.e(h)}finally{r.f()}return e}function Rl(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=De(r[n],2),o=i[0],s=i[1];Fl.has(o)||(a[o]=Fy(s,e))}}var Mo=(function(a){function t(){var e;return we(this,t),e=st(this,t),e.rawEmitter=e,e}return lt(t,a),Se(t)})(Vc.EventEmitter);var th=Hc;function zl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function nh(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function Or(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function ah(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function $a(a,t,e){e?a.add(t):a.delete(t)}var ih=ma(Gl());var oh={easing:"quadraticInOut",duration:150};function Ea(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function Ol(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function No(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function Wl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function Bl(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function sh(a){if(!(0,ih.default)(a))throw new Error("Sigma: invalid graph instance.")}function zo(a){var t=De(a.x,2),e=t[0],n=t[1],r=De(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(c){return{x:.5+(c.x-l)/s,y:.5+(c.y-u)/s}};return d.applyTo=function(h){h.x=.5+(h.x-l)/s,h.y=.5+(h.y-u)/s},d.inverse=function(h){return{x:l+s*(h.x-.5),y:u+s*(h.y-.5)}},d.ratio=s,d}var Go={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Oo(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function lh(a){return nh({},Go,a)}var Iy=new Set(["italic","oblique"]),My=new Set(["bold","bolder","lighter"]);function Wo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Iy.has(s))e=s,i=o+1;else if(My.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Wr(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function Ei(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var yh=ma(Rr());function Ny(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function Ul(a){var t=0;return a.forEach(function(e){return t+=Ny(e)}),t}function bh(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function $l(a,t){return bh("VERTEX",a,t)}function ql(a,t){return bh("FRAGMENT",a,t)}function Vl(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function uh(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function ht(a){return a%1===0?a.toFixed(1):a.toString()}var Vo=new Map,xh=new Map,zy=0;function _h(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return ht(r)}function jo(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(he(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return ht((s=o.value)!==null&&s!==void 0?s:0)})),he(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function Gy(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(_h(a,o))}),i=[].concat(he(n),he(r));return i.length>0&&(e+="#"+i.join("#")),e}function Oy(a){var t=Gy(a);if(!Vo.has(t)){var e={},n=Q(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}Vo.set(t,{shape:a,uniformValues:e,slug:t}),xh.set(t,zy++)}return t}function Li(a){var t;return(t=xh.get(a))!==null&&t!==void 0?t:-1}function Th(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=Q(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function Wy(){return Th(Array.from(Vo.values()).map(function(a){return a.shape}))}function By(a){var t=Array.from(Vo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=De(n,2),o=i[0],s=i[1].shape,l=jo(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):_h(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function jl(a){return Th(a)}function Ci(a){return he(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function Uy(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(h){return jo(h,"uv","size")},n=function(h){var c,f;return(c=h.inradiusFactorGLSL)!==null&&c!==void 0?c:ht((f=h.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
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
`)}var Ur={right:0,left:1,above:2,below:3,over:4},Hr=5,Xl=3,wh=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Pi=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Sh=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Hy=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,$y=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,qy=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Vy=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,Eh=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,Kl=2,sa=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Kl,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Va=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Kl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),jy=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Kl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),$r=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Xy(a,t){var e=function(o){return jo(o,"uv","size")};if(a.length===1)return{code:dh(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(dh("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function dh(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Ky(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Ha(a))!==null;);return a}function Hl(){return Hl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=Ky(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},Hl.apply(null,arguments)}function xt(a,t,e,n){var r=Hl(Ha(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var Yy=1024,Zy=1.5,Qy=4096,kh=-1,Xo=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Yy;we(this,a),W(this,"texture",null),W(this,"dirty",!1),W(this,"dirtyRangeStart",1/0),W(this,"dirtyRangeEnd",-1),W(this,"indexMap",new Map),W(this,"freeIndices",[]),W(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return Se(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,Qy),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*Zy)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),h=Math.max(r,u),c=Math.min(i,d);if(h<c){var f=h-u,m=c-h,w=this.data.subarray(h*4,c*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,m,1,e.RGBA,e.FLOAT,w)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function xn(a){var t={},e={},n=0,r=Q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){r.e(h)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var Ko=(function(a){function t(e,n,r){var i;return we(this,t),i=st(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return lt(t,a),Se(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(Xo);function Yo(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=Q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var h=t.offsets[d];if(h!==void 0){var c=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:h,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(c!=null&&c.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function Zo(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var h=r.get(l.sourceIndex-i);d=h.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var c=typeof d=="string"?d:l.defaultColor||n,f=wa(c),m=De(f,4),w=m[0],p=m[1],b=m[2],y=m[3];e[u]=w/255,e[u+1]=p/255,e[u+2]=b/255,e[u+3]=y/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var _=Array.isArray(d)?d:null;if(_)for(var v=0;v<l.size;v++){var T;e[u+v]=(T=_[v])!==null&&T!==void 0?T:0}}}}var Bo=["r","g","b","a"];function Br(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,h=t.outputPrefix,c=h===void 0?"v_":h,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var m=0;m<r;m++)f.push("  ivec2 ".concat(s,"Coord").concat(m," = ivec2((").concat(s,"BaseTexel + ").concat(m,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(m,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(m," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(m,", 0);"));f.push("");for(var w=[],p=function(){var v=y[b],T=n[v],S=e[v],D=Math.floor(S/4),R=S%4,k="".concat(s,"Texel").concat(D),M="".concat(s,"Texel").concat(D+1),z="".concat(s,"Fetched_").concat(v);if(T.size===1)f.push("  float ".concat(z," = ").concat(k,".").concat(Bo[R],";"));else if(T.size===4&&R===0)f.push("  vec4 ".concat(z," = ").concat(k,";"));else{var O=R+T.size;if(O<=4){var N="vec".concat(T.size),G=Bo.slice(R,O).join("");f.push("  ".concat(N," ").concat(z," = ").concat(k,".").concat(G,";"))}else{var P=T.size===4?"vec4":"vec".concat(T.size),$=Bo.slice(R).map(function(A){return"".concat(k,".").concat(A)}),C=Bo.slice(0,O-4).map(function(A){return"".concat(M,".").concat(A)}),B=[].concat(he($),he(C)).join(", ");f.push("  ".concat(P," ").concat(z," = ").concat(P,"(").concat(B,");"))}}w.push("  ".concat(c).concat(v," = ").concat(z,";"))},b=0,y=o;b<y.length;b++)p();return{fetchCode:f.join(`
`),varyingAssignments:w.join(`
`)}}function Yl(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var Jy=W(W(W(W(W(W(W(W({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Uo(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var ja=(function(){function a(t,e,n){we(this,a),W(this,"floats",new Float32Array),W(this,"ints",new Uint32Array),W(this,"constantArray",new Float32Array),W(this,"capacity",0),W(this,"verticesCount",0),W(this,"bufferGeneration",0),W(this,"uploadedGeneration",new Map),W(this,"constantBufferGeneration",0),W(this,"uploadedConstantGeneration",new Map),W(this,"renderOffset",0),W(this,"renderCount",-1),W(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),W(this,"shadersLogged",!1),W(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=Ul(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Uo(r.VERTEX_SHADER_SOURCE),Uo(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Ul(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return Se(a,[{key:"kill",value:function(){uh(this.normalProgram),this.pickProgram&&uh(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=$l(n,r),u=ql(n,i),d=Vl(n,[l,u]),h={};this.UNIFORMS.forEach(function(m){var w=n.getUniformLocation(d,m);w&&(h[m]=w)});var c={};this.ATTRIBUTES.forEach(function(m){c[m.name]=n.getAttribLocation(d,m.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(m){c[m.name]=n.getAttribLocation(d,m.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:h,attributeLocations:c,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=Jy[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Ul(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;Yl(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Uo(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Uo(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Ra=2,Fi=7,Ah={below:0,above:1,left:2,right:3};function eb(){var a=`#version 300 es
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

`.concat(sa,`
`).concat(Va,`
`).concat($r,`
`).concat(Eh,`
`).concat(Pi,`

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
  float gap = `).concat(Ra.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return a}var tb=`#version 300 es
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
`;function nb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Hr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=eb(),h=tb,c=(function(f){function m(){var w;we(this,m);for(var p=arguments.length,b=new Array(p),y=0;y<p;y++)b[y]=arguments[y];return w=st(this,m,[].concat(b)),W(w,"totalCount",0),W(w,"bufferCapacity",0),w}return lt(m,f),Se(m,[{key:"getDefinition",value:function(){var p=WebGL2RenderingContext,b=p.FLOAT,y=p.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:h,METHOD:y,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(p,b){var y=this.floats,_=p*this.STRIDE;y[_++]=b.nodeIndex,y[_++]=b.atlasX,y[_++]=b.atlasY,y[_++]=b.atlasW,y[_++]=b.atlasH,y[_++]=b.attachWidth,y[_++]=b.attachHeight,y[_++]=b.positionMode,y[_++]=b.attachmentPlacement,y[_++]=b.labelWidth,y[_++]=b.labelHeight,y[_++]=b.textHeight,y[_++]=b.labelAngle}},{key:"setUniforms",value:function(p,b){var y=b.gl,_=b.uniformLocations;y.uniformMatrix3fv(_.u_matrix,!1,p.matrix),y.uniform2f(_.u_resolution,p.width*p.pixelRatio,p.height*p.pixelRatio),y.uniform1f(_.u_labelPixelSnapping,p.labelPixelSnapping),y.uniform1f(_.u_sizeRatio,p.sizeRatio),y.uniform1f(_.u_correctionRatio,p.correctionRatio),y.uniform1f(_.u_cameraAngle,p.cameraAngle),y.uniform1f(_.u_pixelRatio,p.pixelRatio),y.uniform1f(_.u_labelMargin,m.labelMargin),y.uniform1f(_.u_zoomLabelSizeRatio,1/u(p.zoomRatio)),y.uniform1i(_.u_nodeDataTexture,p.nodeDataTextureUnit),y.uniform1i(_.u_nodeDataTextureWidth,p.nodeDataTextureWidth),y.uniform1i(_.u_nodeFrameTexture,p.nodeFrameTextureUnit),y.uniform1i(_.u_nodeFrameTextureWidth,p.nodeFrameTextureWidth),y.uniform1i(_.u_atlasTexture,Fi)}},{key:"reallocateAttachments",value:function(p){this.totalCount=p,p>this.bufferCapacity&&(this.bufferCapacity=Math.max(p,Math.ceil(this.bufferCapacity*1.5)||10),xt(m,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(p,b){var y=b.gl;this.totalCount!==0&&y.drawArraysInstanced(p,0,this.VERTICES,this.totalCount)}}])})(ja);return W(c,"labelMargin",l),new c(a,t,e)}var ka=5;function Qo(a,t){return[].concat(he(t),he(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function qr(a,t){var e=xn(Qo(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=Q(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return ne(ne({},e),{},{offsets:r,specs:i})}function ab(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=Qo(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var m=f.name.replace(/^a_/,"");return s.has(m)?!1:(s.add(m),!0)}).map(function(f){var m=f.name.replace(/^a_/,""),w=f.size===1?"float":"vec".concat(f.size);return"out ".concat(w," v_").concat(m,";")}).join(`
`),u=Br(xn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,h=u.varyingAssignments,c=`#version 300 es

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
`).concat(sa,`
`).concat(Va,`

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
`);return c}function rb(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(m,w){var p="layer_".concat(m.name),b=[].concat(he(m.attributes.map(function(y){return"v_".concat(y.name.replace(/^a_/,""))})),he(m.uniforms.map(function(y){return y.name}))).join(", ");return"  // Layer ".concat(w+1,": ").concat(m.name,`
  color = blendOver(color, `).concat(p,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),l=t.flatMap(function(m){return m.uniforms}).filter(function(m){return i.has(m.name)||o.has(m.name)?!1:(o.add(m.name),!0)}).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),u=new Set,d=Qo(a,t).flatMap(function(m){return m.attributes}).filter(function(m){var w=m.name.replace(/^a_/,"");return u.has(w)?!1:(u.add(w),!0)}).map(function(m){var w=m.name.replace(/^a_/,""),p=m.size===1?"float":"vec".concat(m.size);return"in ".concat(p," v_").concat(w,";")}).join(`
`),h=jl(a),c=Uy(a,e),f=`#version 300 es
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
`);return f}function ib(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function ob(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function ch(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:ab(t,e),fragmentShader:rb(t,e,n,i),uniforms:ib(t,e),attributes:ob()}}function Rh(a,t,e){var n=qr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function sb(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=Br(qr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(ht((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(ht((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var h,c=i?i[d]:d;return"    case ".concat(c,": inradiusFactor = ").concat(ht((h=u.inradiusFactor)!==null&&h!==void 0?h:1),"; break;")}).join(`
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
`.concat(Rh(n,r,"out"),`

`).concat(sa,`
`).concat(Va,`
`).concat($r,`

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

  `).concat(wh,`
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
`);return l}function lb(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=jl(t),i=Ci(t).map(function(c){return"uniform ".concat(c.type," ").concat(c.name,";")}).join(`
`),o=function(f){return jo(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(c,f){var m=n?n[f]:f;return"    case ".concat(m,": nodeSdfNormalized = ").concat(o(c),"; break;")}).join(`
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
`.concat(Rh(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Hy,`
`).concat($y,`
`).concat(qy,`
`).concat(Vy,`

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
`);return h}function ub(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=Q(Ci(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function db(a){return{vertexShader:sb(a),fragmentShader:lb(a),uniforms:ub(a.shapes)}}function cb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,h=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var c=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},m={shapes:l,layers:u,shapeGlobalIds:h},w=db(m),p=(function(b){function y(){var _;we(this,y);for(var v=arguments.length,T=new Array(v),S=0;S<v;S++)T[S]=arguments[S];return _=st(this,y,[].concat(T)),W(_,"totalBackdropCount",0),W(_,"bufferCapacity",0),_}return lt(y,b),Se(y,[{key:"getDefinition",value:function(){var v=WebGL2RenderingContext,T=v.FLOAT,S=v.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:w.vertexShader,FRAGMENT_SHADER_SOURCE:w.fragmentShader,METHOD:S,UNIFORMS:w.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_backdropColor",size:4,type:T},{name:"a_backdropShadowColor",size:4,type:T},{name:"a_backdropShadowBlur",size:1,type:T},{name:"a_backdropPadding",size:1,type:T},{name:"a_backdropBorderColor",size:4,type:T},{name:"a_backdropExtra",size:4,type:T},{name:"a_labelBoxOffset",size:2,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(v,T){var S=this.floats,D=this.STRIDE,R=v*D;S[R++]=T.nodeIndex,S[R++]=T.labelWidth,S[R++]=T.labelHeight,S[R++]=T.textHeight,S[R++]=Ur[T.position],S[R++]=T.labelAngle,S[R++]=T.backdropColor[0],S[R++]=T.backdropColor[1],S[R++]=T.backdropColor[2],S[R++]=T.backdropColor[3],S[R++]=T.backdropShadowColor[0],S[R++]=T.backdropShadowColor[1],S[R++]=T.backdropShadowColor[2],S[R++]=T.backdropShadowColor[3],S[R++]=T.backdropShadowBlur,S[R++]=T.backdropPadding,S[R++]=T.backdropBorderColor[0],S[R++]=T.backdropBorderColor[1],S[R++]=T.backdropBorderColor[2],S[R++]=T.backdropBorderColor[3],S[R++]=T.backdropBorderWidth,S[R++]=T.backdropCornerRadius,S[R++]=T.backdropLabelPadding,S[R++]=T.backdropArea,S[R++]=T.labelBoxOffset[0],S[R++]=T.labelBoxOffset[1]}},{key:"setUniforms",value:function(v,T){var S=T.gl,D=T.uniformLocations;S.uniformMatrix3fv(D.u_matrix,!1,v.matrix),S.uniform1f(D.u_sizeRatio,v.sizeRatio),S.uniform1f(D.u_correctionRatio,v.correctionRatio),S.uniform1f(D.u_cameraAngle,v.cameraAngle),S.uniform2f(D.u_resolution,v.width*v.pixelRatio,v.height*v.pixelRatio),S.uniform1f(D.u_pixelRatio,v.pixelRatio),S.uniform1f(D.u_labelMargin,y.labelMargin),S.uniform1f(D.u_zoomLabelSizeRatio,1/f(v.zoomRatio)),S.uniform1f(D.u_labelPixelSnapping,v.labelPixelSnapping),S.uniform1i(D.u_nodeDataTexture,v.nodeDataTextureUnit),S.uniform1i(D.u_nodeDataTextureWidth,v.nodeDataTextureWidth),S.uniform1i(D.u_nodeFrameTexture,v.nodeFrameTextureUnit),S.uniform1i(D.u_nodeFrameTextureWidth,v.nodeFrameTextureWidth);var R=d();D.u_layerAttributeTexture&&R&&(R.bind(ka),S.uniform1i(D.u_layerAttributeTexture,ka),S.uniform1i(D.u_layerAttributeTextureWidth,R.getTextureWidth()),S.uniform1i(D.u_layerAttributeTexelsPerNode,R.getTexelsPerItem()));var k=Q(Ci(l)),M;try{for(k.s();!(M=k.n()).done;){var z=M.value;this.setTypedUniform(z,T)}}catch(O){k.e(O)}finally{k.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(v,T){var S=T.gl;this.totalBackdropCount!==0&&(this.isInstanced?S.drawArraysInstanced(v,0,this.VERTICES,this.totalBackdropCount):S.drawArrays(v,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(v){this.totalBackdropCount=v,v>this.bufferCapacity&&(this.bufferCapacity=Math.max(v,Math.ceil(this.bufferCapacity*1.5)||10),xt(y,"reallocate",this,3)([this.bufferCapacity]))}}])})(ja);return W(p,"labelMargin",c),new p(a,t,e)}var Dh=(function(a){function t(){var e;we(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=st(this,t,[].concat(r)),W(e,"totalCharacterCount",0),W(e,"bufferCapacity",0),e}return lt(t,a),Se(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),xt(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(ja);function hb(){var a=`#version 300 es

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

`.concat(sa,`
`).concat(Va,`
`).concat($r,`
`).concat(Eh,`

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

  `).concat(wh,`

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
`);return a}var fb=`#version 300 es
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
`;function gb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Hr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=hb(),h=(function(c){function f(){var m;we(this,f);for(var w=arguments.length,p=new Array(w),b=0;b<w;b++)p[b]=arguments[b];return m=st(this,f,[].concat(p)),W(m,"totalCount",0),W(m,"bufferCapacity",0),m}return lt(f,c),Se(f,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:fb,METHOD:y,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelAngle",size:1,type:p},{name:"a_padding",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(w,p){var b=this.floats,y=this.ints,_=w*this.STRIDE;b[_++]=p.nodeIndex,y[_++]=p.id,b[_++]=p.color,b[_++]=p.labelWidth,b[_++]=p.labelHeight,b[_++]=p.textHeight,b[_++]=p.positionMode,b[_++]=p.labelAngle,b[_++]=p.padding}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width*w.pixelRatio,w.height*w.pixelRatio),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_labelMargin,f.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(w.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,w.labelPixelSnapping),b.uniform1f(y.u_pickingPadding,w.labelPickingPadding),b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,w.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,w.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(w,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(w){this.totalCount=w,w>this.bufferCapacity&&(this.bufferCapacity=Math.max(w,Math.ceil(this.bufferCapacity*1.5)||10),xt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(ja);return W(h,"labelMargin",l),new h(a,t,e)}var Vn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},ki=2,Ri=1e20;function pb(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function mb(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,h=s.actualBoundingBoxLeft,c=s.actualBoundingBoxRight,f=Math.ceil(u),m=Math.ceil(h),w=Math.max(0,Math.min(o-e,Math.ceil(h)+Math.ceil(c))),p=Math.min(o-e,f+Math.ceil(d)),b=w+2*e,y=p+2*e,_=Math.max(b*y,0),v=new Uint8ClampedArray(_),T={data:v,width:b,height:y,glyphWidth:w,glyphHeight:p,glyphTop:f,glyphLeft:m,glyphAdvance:l};if(w===0||p===0)return T;var S=a.gridInner,D=a.gridOuter;i.clearRect(e,e,w,p),i.fillText(t,e+m,e+f);var R=i.getImageData(e,e,w,p);D.fill(Ri,0,_),S.fill(0,0,_);for(var k=0;k<p;k++)for(var M=0;M<w;M++){var z=R.data[4*(k*w+M)+3]/255;if(z!==0){var O=(k+e)*b+M+e;if(z===1)D[O]=0,S[O]=Ri;else{var N=.5-z;D[O]=N>0?N*N:0,S[O]=N<0?N*N:0}}}hh(D,0,0,b,y,b,a.f,a.v,a.z),hh(S,e,e,w,p,b,a.f,a.v,a.z);for(var G=0;G<_;G++){var P=Math.sqrt(D[G])-Math.sqrt(S[G]);v[G]=Math.round(255-255*(P/n+r))}return T}function hh(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)fh(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)fh(a,d*i+t,1,n,o,s,l)}function fh(a,t,e,n,r,i,o){i[0]=0,o[0]=-Ri,o[1]=Ri,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var h=i[l];u=(r[s]-r[h]+d-h*h)/(s-h)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Ri}for(var c=0,f=0;c<n;c++){for(;o[f+1]<c;)f++;var m=i[f],w=c-m;a[t+c*e]=r[m]+w*w}}var qa=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return we(this,t),e=st(this,t),W(e,"fonts",new Map),W(e,"textures",[]),W(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),W(e,"pendingGlyphs",[]),W(e,"debounceTimer",null),e.options=ne(ne({},Vn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return lt(t,a),Se(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=pb(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=Q(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(h){s.e(h)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=Q(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=Q(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,h=d.fontKey,c=d.charCode,f=this.fonts.get(h);if(!(!f||f.glyphs.has(c))){var m=String.fromCodePoint(c),w=mb(f.generator,m,i,o,s),p=w.width,b=w.height;this.cursor.x+p+ki>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+ki,this.cursor.rowHeight=0),this.cursor.y+b+ki>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var y=w.data,_=new Uint8ClampedArray(p*b*4),v=0;v<y.length;v++){var T=v*4;_[T]=255,_[T+1]=255,_[T+2]=255,_[T+3]=y[v]}var S=new ImageData(_,p,b);this.ctx.putImageData(S,this.cursor.x,this.cursor.y);var D={charCode:c,width:w.glyphWidth,height:w.glyphHeight,bearingX:-w.glyphLeft-i,bearingY:w.glyphTop+i,advance:w.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:p,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(c,D),this.cursor.x+=p+ki,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(R){l.e(R)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+ki),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(yh.EventEmitter);W(qa,"ATLAS_UPDATED_EVENT","atlasUpdated");var vb=Vn.fontSize;function yb(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(ht(vb),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(sa,`
`).concat(Va,`
`).concat($r,`
`).concat(Sh,`

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
`);return t}function bb(){var a=`#version 300 es
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
`;return a}function xb(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function _b(){return{vertexShader:yb(),fragmentShader:bb(),uniforms:xb()}}function Tb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Hr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=_b(),h=(function(c){function f(m,w,p){var b,y,_,v;if(we(this,f),v=st(this,f,[m,w,p]),W(v,"atlasTexture",null),W(v,"atlasNeedsUpdate",!1),W(v,"labelGlyphCache",new Map),v.atlasFontSize=Vn.fontSize*Ei(),v.atlasManager=new qa({fontSize:v.atlasFontSize}),v.gamma=.025,v.sdfBuffer=Vn.cutoff,v.atlasTexture=m.createTexture(),!v.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");m.bindTexture(m.TEXTURE_2D,v.atlasTexture),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_S,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_T,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MIN_FILTER,m.LINEAR),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MAG_FILTER,m.LINEAR),m.bindTexture(m.TEXTURE_2D,null),v.atlasManager.on(qa.ATLAS_UPDATED_EVENT,function(){v.atlasNeedsUpdate=!0});var T={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((y=s.font)===null||y===void 0?void 0:y.weight)||"normal",style:((_=s.font)===null||_===void 0?void 0:_.style)||"normal"};return v.defaultFontKey=v.atlasManager.registerFont(T),v}return lt(f,c),Se(f,[{key:"getDefinition",value:function(){var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:y,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:p},{name:"a_charOffset",size:2,type:p},{name:"a_charSize",size:2,type:p},{name:"a_texCoords",size:4,type:p},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_labelWidth",size:1,type:p},{name:"a_labelHeight",size:1,type:p},{name:"a_verticalCenter",size:1,type:p},{name:"a_textHeight",size:1,type:p},{name:"a_labelAngle",size:1,type:p}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:p}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(w,p){if(p.hidden||!p.text){this.labelGlyphCache.delete(w);return}var b=p.text,y=p.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y);var _=[],v=[],T=0,S=0,D=0,R=Q(b),k;try{for(R.s();!(k=R.n()).done;){var M=k.value,z=M.codePointAt(0);if(z===void 0){_.push(void 0),v.push(T);continue}var O=this.atlasManager.getGlyph(z,y);_.push(O),v.push(T),O&&(T+=O.advance,S=Math.max(S,O.bearingY),D=Math.max(D,O.atlasHeight-O.bearingY))}}catch(N){R.e(N)}finally{R.f()}this.labelGlyphCache.set(w,{glyphs:_,xOffsets:v,totalWidth:T,totalHeight:S+D,verticalCenterOffset:(S-D)/2})}},{key:"processCharacter",value:function(w,p,b,y){var _=this.floats,v=this.STRIDE,T=w*v,S=this.labelGlyphCache.get(p.parentKey);if(!S||!S.glyphs[y]){for(var D=0;D<v;D++)_[T+D]=0;return}var R=S.glyphs[y],k=S.xOffsets[y],M=p.size/this.atlasFontSize,z=yn(p.color),O=T;_[O++]=p.nodeIndex,_[O++]=(k+R.bearingX)*M,_[O++]=-R.bearingY*M,_[O++]=R.atlasWidth*M,_[O++]=R.atlasHeight*M,_[O++]=R.atlasX,_[O++]=R.atlasY,_[O++]=R.atlasWidth,_[O++]=R.atlasHeight,_[O++]=z,_[O++]=p.margin,_[O++]=Ur[p.position],_[O++]=S.totalWidth*M,_[O++]=p.size,_[O++]=S.verticalCenterOffset*M,_[O++]=S.totalHeight*M,_[O++]=p.labelAngle}},{key:"processLabel",value:function(w,p,b){return this.prepareLabelGlyphs(w,b),xt(f,"processLabel",this,3)([w,p,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var w=this.normalProgram.gl,p=this.atlasManager.getTextures();if(p.length!==0){var b=p[0];w.bindTexture(w.TEXTURE_2D,this.atlasTexture),w.texImage2D(w.TEXTURE_2D,0,w.RGBA,b.width,b.height,0,w.RGBA,w.UNSIGNED_BYTE,b.data),w.bindTexture(w.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width*w.pixelRatio,w.height*w.pixelRatio);var _=this.atlasManager.getTextures();_.length>0?b.uniform2f(y.u_atlasSize,_[0].width,_[0].height):b.uniform2f(y.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(y.u_atlas,0),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,w.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,w.nodeFrameTextureWidth),b.uniform1f(y.u_gamma,this.gamma),b.uniform1f(y.u_sdfBuffer,this.sdfBuffer),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(w.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,w.labelPixelSnapping)}},{key:"renderProgram",value:function(w,p){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),xt(f,"renderProgram",this,3)([w,p])}},{key:"registerFont",value:function(w){var p=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:w,weight:p,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(w,p,b){var y=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(w,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var _=0,v=0,T=0,S=Q(w),D;try{for(S.s();!(D=S.n()).done;){var R=D.value,k=R.codePointAt(0);if(k!==void 0){var M=this.atlasManager.getGlyph(k,y);M&&(_+=M.advance,v=Math.max(v,M.bearingY),T=Math.max(T,M.atlasHeight-M.bearingY))}}}catch(O){S.e(O)}finally{S.f()}var z=p/this.atlasFontSize;return{width:_*z,height:p,textHeight:(v+T)*z}}},{key:"ensureGlyphsReady",value:function(w,p){var b=p||this.defaultFontKey,y=Q(w),_;try{for(y.s();!(_=y.n()).done;){var v=_.value;this.atlasManager.ensureGlyphs(v,b)}}catch(T){y.e(T)}finally{y.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var w=this.normalProgram.gl;this.atlasTexture&&(w.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),xt(f,"kill",this,3)([])}}])})(Dh);return W(h,"labelMargin",l),W(h,"zoomToLabelSizeRatioFunction",u),new h(a,t,e)}var wb=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Sb(a,t,e){var n=jl(a),r=Ci(a).map(function(m){return"uniform ".concat(m.type," ").concat(m.name,";")}).join(`
`),i=Xy(a,e),o=i.code,s=i.multiShape,l=qr(a,t),u=Object.keys(l.specs).map(function(m){return"float v_".concat(m,";")}).join(`
`),d=Br(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments,f=`#version 300 es
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

`).concat(sa,`
`).concat(Va,`
`).concat(n,`
`).concat(o,`
`).concat(Sh,`

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
`);return f}var Lh=(function(){function a(t,e){we(this,a),W(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=Ci(n),this.hasAttributeData=Object.keys(qr(n,r).offsets).length>0,this.vertexShader=$l(t,Sb(n,r,i)),this.fragmentShader=ql(t,wb),this.program=Vl(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(he(this.shapeUniforms.map(function(b){return b.name}))),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var h=Q([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),c;try{for(h.s();!(c=h.n()).done;){var f=De(c.value,2),m=f[0],w=f[1],p=t.getAttribLocation(this.program,m);p>=0&&(t.enableVertexAttribArray(p),t.vertexAttribPointer(p,1,t.FLOAT,!1,d,w))}}catch(b){h.e(b)}finally{h.f()}t.bindVertexArray(null)}return Se(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(ka),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ka),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Yl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();W(Lh,"FLOATS_PER_POINT",3);function Ch(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],h;l.forEach(function(D,R){var k=Oy(D);R===0&&(h=k),u[D.name]=R,d[R]=Li(k)});var c=he(n.layers),f=ch({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),m=Tb(a,null,e,{label:s}),w=cb(a,null,e,{shapes:l,layers:c,getAttributeTexture:function(){return S.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),p=gb(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?nb(a,null,e,{label:s}):null,y=new Lh(a,{shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0}),_=Qo(l,c),v=xn(_),T=(i=(function(D){function R(k,M,z){var O;we(this,R),O=st(this,R,[k,M,z]),W(O,"layerLifecycles",new Map),W(O,"layersNeedingRegeneration",new Set),W(O,"attrDescriptors",[]),O._pickingBuffer=M;var N=T.layerTextures.get(k);N||(N=new Ko(k,v),T.layerTextures.set(k,N)),O.layerAttributeTexture=N;var G=T.textureRefCounts.get(k)||0;T.textureRefCounts.set(k,G+1),O.packedAttributeData=new Float32Array(v.floatsPerItem),c.forEach(function($,C){if($.lifecycle){var B={gl:k,renderer:{refresh:function(){return z.refresh()}},getUniformLocation:function(H){return k.getUniformLocation(O.normalProgram.program,H)},requestShaderRegeneration:function(){O.layersNeedingRegeneration.add(C)},requestRefresh:function(){z.refresh()}},A=$.lifecycle(B);O.layerLifecycles.set(C,A)}}),O.layerLifecycles.forEach(function($){var C;(C=$.init)===null||C===void 0||C.call($)});var P=new Map;return O.layerLifecycles.forEach(function($,C){$.getAttributeData&&P.set(C,$)}),O.attrDescriptors=Yo(_,v,P),O}return lt(R,D),Se(R,[{key:"getDefinition",value:function(){var M=WebGL2RenderingContext,z=M.FLOAT,O=M.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:O,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:z}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var M=this;if(this.layersNeedingRegeneration.size!==0){c=c.map(function(C,B){if(M.layersNeedingRegeneration.has(B)){var A=M.layerLifecycles.get(B);if(A!=null&&A.regenerate){var F=A.regenerate();return ne(ne({},F),{},{lifecycle:C.lifecycle})}}return C}),this.layersNeedingRegeneration.clear(),f=ch({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var z=this.normalProgram.gl,O=this.normalProgram,N=O.program,G=O.buffer,P=O.vertexShader,$=O.fragmentShader;z.deleteProgram(N),z.deleteBuffer(G),z.deleteShader(P),z.deleteShader($),this.normalProgram=this.getProgramInfo("normal",z,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(M){this.layerAttributeTexture.allocate(M)}},{key:"freeNode",value:function(M){this.layerAttributeTexture.free(M)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(M,z,O,N,G){var P=z*this.STRIDE;if(O.visibility==="hidden"){for(var $=P+this.STRIDE;P<$;P++)this.floats[P]=0;this.floats[z*this.STRIDE]=kh;return}this.processVisibleItem(Nr(M),P,O,N,G)}},{key:"processVisibleItem",value:function(M,z,O,N,G){var P,$=this.floats,C=this.ints;if($[z++]=N,C[z++]=M,$[z++]=(P=O.opacity)!==null&&P!==void 0?P:1,v.floatsPerItem!==0){var B=this.packedAttributeData;Zo(this.attrDescriptors,O,B,O.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(G,B)}}},{key:"setUniforms",value:function(M,z){var O=this,N=z.gl,G=z.uniformLocations;G.u_matrix&&N.uniformMatrix3fv(G.u_matrix,!1,M.matrix),G.u_sizeRatio&&N.uniform1f(G.u_sizeRatio,M.sizeRatio),G.u_correctionRatio&&N.uniform1f(G.u_correctionRatio,M.correctionRatio),G.u_pickingPadding&&N.uniform1f(G.u_pickingPadding,M.nodePickingPadding),G.u_cameraAngle&&N.uniform1f(G.u_cameraAngle,M.cameraAngle),G.u_nodeDataTexture&&N.uniform1i(G.u_nodeDataTexture,M.nodeDataTextureUnit),G.u_nodeDataTextureWidth&&N.uniform1i(G.u_nodeDataTextureWidth,M.nodeDataTextureWidth),G.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(ka),N.uniform1i(G.u_layerAttributeTexture,ka)),G.u_layerAttributeTextureWidth&&N.uniform1i(G.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),G.u_layerAttributeTexelsPerNode&&N.uniform1i(G.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(P){P.uniforms.forEach(function($){O.setTypedUniform($,z)})}),c.forEach(function(P){P.uniforms.forEach(function($){O.setTypedUniform($,z)})})}},{key:"render",value:function(M,z,O){this.maybeRegenerateShaders(),xt(R,"render",this,3)([M,z,O])}},{key:"renderProgram",value:function(M,z){var O=z.gl,N=z.program;O.useProgram(N),z===this.normalProgram&&this.layerLifecycles.forEach(function(G){var P;(P=G.beforeRender)===null||P===void 0||P.call(G)}),xt(R,"renderProgram",this,3)([M,z])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(O){var N;(N=O.kill)===null||N===void 0||N.call(O)}),this.layerLifecycles.clear();var M=this.normalProgram.gl,z=(T.textureRefCounts.get(M)||1)-1;z<=0?(this.layerAttributeTexture.kill(),T.layerTextures.delete(M),T.textureRefCounts.delete(M)):T.textureRefCounts.set(M,z),xt(R,"kill",this,3)([])}}])})(ja),W(i,"layerTextures",new WeakMap),W(i,"textureRefCounts",new WeakMap),i),S=new T(a,null,e);return{nodeProgram:S,labelProgram:m,backdropProgram:w,labelBackgroundProgram:p,attachmentProgram:b,framePass:y,shapeSlug:h,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var Aa=6;function Ii(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var m=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(m," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=Br(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:h,varyingAssignments:c}}function Eb(a){return`
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
`)}function kb(a){return`
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
`)}function Ph(a){return`
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
`)}function Ab(a){return`
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
`)}function Rb(a){return`
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
`)}function Db(a){return`
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
`)}function Lb(a){return`
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
`)}function Ho(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function Fh(a,t){var e=[];return Ho(t,"path_".concat(a,"_length"))||e.push(Ab(a)),Ho(t,"path_".concat(a,"_closest_t"))||e.push(Rb(a)),Ho(t,"path_".concat(a,"_distance"))||e.push(Db(a)),Ho(t,"path_".concat(a,"_t_at_distance"))||e.push(Lb(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function Ih(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var Mh=WebGL2RenderingContext,Di=Mh.FLOAT,gh=Mh.UNSIGNED_BYTE;function Cb(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Zl(a){var t=new Set,e=[],n=Q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(Ph(i.name)),e.push(Fh(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function Pb(a){var t=[],e=Q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var Fb=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Ib(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Ql(a){return Fb.map(function(t){return Ib(a,t)}).join(`

`)}function Mb(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function Nb(a){var t=[],e=Q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(Eb(r.name)),t.push(kb(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function zb(a,t,e,n,r){var i=xn([].concat(he(a),he(e))),o=Ii(i),s=qr(n,r),l=Object.keys(s.offsets),u=function(D){var R=s.specs[D].size;return R===1?"float":"vec".concat(R)},d=l.map(function(S){return"".concat(u(S)," v_source_").concat(S,`;
`).concat(u(S)," v_target_").concat(S,";")}).join(`
`),h=Br(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),c=Br(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(S){return"".concat(u(S)," g_").concat(S,";")}).join(`
`),m=l.map(function(S){return"  g_".concat(S," = v_source_").concat(S,";")}).join(`
`),w=l.map(function(S){return"  g_".concat(S," = v_target_").concat(S,";")}).join(`
`),p=new Set,b=[],y=function(D){p.has(D.name)||(p.add(D.name),b.push("uniform ".concat(D.type," ").concat(D.name,";")))};a.forEach(function(S){return S.uniforms.forEach(y)}),t.forEach(function(S){return S.uniforms.forEach(y)});var _=t.map(function(S){return ht(S.widthFactor)}).join(", "),v=Math.max.apply(Math,he(a.map(function(S){return S.minBodyLengthRatio||0}))),T=`#version 300 es

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
`).concat(f,`

// Scattered output written to the edge-frame texel: [tStart, tEnd, straightenFactor, pathLength]
out vec4 v_clamp;

// Extremity width factor array (needed for extremityScale computation)
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(_,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(sa,`
`).concat(Va,`

// Shape SDFs for node boundary clamping
`).concat(Wy(),`
`).concat(By(new Set(l)),`

// Path functions
`).concat(Zl(a),`
`).concat(Ql(a),`
`).concat(Nb(a),`

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
  float minBodyLengthRatio = `).concat(ht(v),`;

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
`);return T}var $o=0,ph=1,qo=2;function Gb(a,t,e){var n=[];e&&(n.push([$o,0,-1],[$o,0,1]),n.push([$o,1,-1],[$o,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([ph,i,-1],[ph,i,1])}return t&&(n.push([qo,0,-1],[qo,0,1]),n.push([qo,1,-1],[qo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:Di},{name:"a_zoneT",size:1,type:Di},{name:"a_side",size:1,type:Di}],verticesPerEdge:n.length}}function Ob(a,t,e,n){var r=xn([].concat(he(a),he(e))),i=Ii(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(p){return p.uniforms.forEach(u)}),t.forEach(function(p){return p.uniforms.forEach(u)}),e.forEach(function(p){return p.uniforms.forEach(u)});var d=n.map(function(p){var b=p.size===1?"float":"vec".concat(p.size);return"in ".concat(b," ").concat(p.name,";")}).join(`
`),h=t.map(function(p){return ht(p.widthFactor)}).join(", "),c=Math.max.apply(Math,he(a.map(function(p){return p.minBodyLengthRatio||0}))),f=e.some(function(p){return p.needsNodeColors}),m=a.some(function(p){return p.needsNodeSize}),w=`#version 300 es

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
`).concat(f?`
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
`).concat(Zl(a),`

// Path selector functions
`).concat(Ql(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(sa,`
`).concat(f?jy:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat($r,`

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
`).concat(f?`
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
  float minBodyLengthRatio = `).concat(ht(c),`;

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
`);return w}function Wb(a,t,e,n){var r=xn([].concat(he(a),he(e))),i=Ii(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var y;return ht((y=b.baseRatio)!==null&&y!==void 0?y:.5)}).join(", "),h=function(y){var _,v;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(y,"]"):ht((_=(v=t[0])===null||v===void 0?void 0:v.baseRatio)!==null&&_!==void 0?_:.5)},c=t.some(function(b){return Cn(b.length)?!0:b.length>0}),f=e.some(function(b){return b.needsNodeColors}),m=a.some(function(b){return b.needsNodeSize}),w=e.map(function(b,y){return"  // Layer ".concat(y+1,": ").concat(b.name,`
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
`).concat(f?`
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
`).concat(Zl(a),`

// Path selector functions
`).concat(Ql(a),`

// All extremity functions
`).concat(Pb(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(Mb(t),`

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
`);return p}function Bb(a,t,e){var n=Cn(t.length)?!0:t.length>0,r=Cn(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Gb(a.segments,n,r)}function mh(a){var t,e=Ih(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=Q(n),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=Q(r),m;try{for(f.s();!(m=f.n()).done;){var w=m.value,p=Q(r),b;try{for(p.s();!(b=p.n()).done;){var y=b.value,_="".concat(c.name,":").concat(w.name,":").concat(y.name),v=Bb(c,w,y);s.set(_,v.verticesPerEdge),l.set(_,v.data);var T=Q(v.attributes),S;try{for(T.s();!(S=T.n()).done;){var D=S.value;u.has(D.name)||u.set(D.name,D)}}catch(Z){T.e(Z)}finally{T.f()}}}catch(Z){p.e(Z)}finally{p.f()}}}catch(Z){f.e(Z)}finally{f.f()}}}catch(Z){d.e(Z)}finally{d.f()}var R=Array.from(u.values()),k={};R.forEach(function(Z,ee){k[Z.name]=ee});var M=0,z="",O=Q(s),N;try{for(O.s();!(N=O.n()).done;){var G=De(N.value,2),P=G[0],$=G[1];$>M&&(M=$,z=P)}}catch(Z){O.e(Z)}finally{O.f()}var C=l.get(z)||[],B=z.split(":"),A=De(B,1),F=A[0],H=n.find(function(Z){return Z.name===F}),V=[];H!=null&&H.generateConstantData?V=H.generateConstantData().attributes:V=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var j=C.map(function(Z){var ee=new Array(R.length).fill(0);return V.forEach(function(xe,de){var Le=k[xe.name];Le!==void 0&&de<Z.length&&(ee[Le]=Z[de])}),ee});return{vertexShader:Ob(n,r,i,R),fragmentShader:Wb(n,r,i,o),uniforms:Cb(n,r,i),attributes:Ub(),verticesPerEdge:M,constantData:j,constantAttributes:R,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Ub(a,t,e){return[{name:"a_edgeIndex",size:1,type:Di},{name:"a_color",size:4,type:gh,normalized:!0},{name:"a_id",size:4,type:gh,normalized:!0},{name:"a_opacity",size:1,type:Di}]}var Hb=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,$b=(function(){function a(t,e){we(this,a),W(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=xn([].concat(he(n),he(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(qr(o,s).offsets).length>0,this.vertexShader=$l(t,zb(n,r,i,o,s)),this.fragmentShader=ql(t,Hb),this.program=Vl(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(he(n),he(r));u<d.length;u++){var h=d[u],c=Q(h.uniforms),f;try{for(c.s();!(f=c.n()).done;){var m=f.value;l.has(m.name)||(l.add(m.name),this.customUniforms.push(m))}}catch(_){c.e(_)}finally{c.f()}}var w=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(he(this.customUniforms.map(function(_){return _.name}))),p=Q(w),b;try{for(p.s();!(b=p.n()).done;){var y=b.value;this.uniformLocations[y]=t.getUniformLocation(this.program,y)}}catch(_){p.e(_)}finally{p.f()}this.vao=t.createVertexArray()}return Se(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(Aa),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,Aa),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(ka),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ka),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=Q(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Yl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function Ai(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var qb=`
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
`;function Vb(a,t){var e=ht(a),n=ht(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var jb=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Xb=`
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
`;function Nh(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||Ph(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Fh(s.name,s.glsl),`

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

`.concat(sa,`
`).concat($r,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Ai(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ai(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ai(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ai(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Ai(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(qb,`
`).concat(Vb(e,n),`
`).concat(jb,`
`).concat(Xb,`
`)}var Kb=Vn.fontSize,Yb=new Map,zh=24,vh=(zh+1)*2;function Zb(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=Sa(),d=xn([].concat(he(t),[u])),h=Ii(d),c=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(ht(Kb),`;
const float HEAD_RATIO = `).concat(ht(n),`;
const float TAIL_RATIO = `).concat(ht(r),`;
const int RIBBON_SEGMENTS = `).concat(zh,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(h.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Nh({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return c}var Qb=`#version 300 es
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
`;function Jb(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=Sa(),l=xn([].concat(he(i),[s])),u=Yo([].concat(he(i),[s]),l),d=Zb(r),h=(function(c){function f(m,w,p){var b;return we(this,f),b=st(this,f,[m,w,p]),W(b,"totalCount",0),W(b,"bufferCapacity",0),W(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new Ko(m,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return lt(f,c),Se(f,[{key:"getDefinition",value:function(){for(var w=WebGL2RenderingContext,p=w.FLOAT,b=w.UNSIGNED_BYTE,y=w.TRIANGLE_STRIP,_=[],v=0;v<vh;v++)_.push([v]);var T=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&T.push("u_zoomSizeRatio"),l.floatsPerItem>0&&T.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:vh,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Qb,METHOD:y,UNIFORMS:T,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:p},{name:"a_edgeAttrIndex",size:1,type:p},{name:"a_baseFontSize",size:1,type:p},{name:"a_totalTextWidth",size:1,type:p},{name:"a_positionMode",size:1,type:p},{name:"a_margin",size:1,type:p},{name:"a_padding",size:1,type:p},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:p}],CONSTANT_DATA:_}}},{key:"processEdgeLabelBackground",value:function(w,p,b){var y=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){y=this.edgeAttributeTexture.allocate(p);var _=this.packedAttributeData;Zo(u,b.edgeAttributes,_,"",Yb,0),this.edgeAttributeTexture.updateAllAttributes(p,_)}var v=this.floats,T=this.ints,S=w*this.STRIDE;v[S++]=b.edgeIndex,v[S++]=y,v[S++]=b.baseFontSize,v[S++]=b.totalTextWidth,v[S++]=b.positionMode,v[S++]=b.margin,v[S++]=b.padding,v[S++]=b.color,T[S++]=b.id}},{key:"setUniforms",value:function(w,p){var b=p.gl,y=p.uniformLocations;if(b.uniformMatrix3fv(y.u_matrix,!1,w.matrix),b.uniform1f(y.u_sizeRatio,w.sizeRatio),b.uniform1f(y.u_correctionRatio,w.correctionRatio),b.uniform1f(y.u_pixelRatio,w.pixelRatio),b.uniform1f(y.u_cameraAngle,w.cameraAngle),b.uniform2f(y.u_resolution,w.width,w.height),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,w.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,w.nodeDataTextureWidth),y.u_edgeDataTexture!==void 0&&b.uniform1i(y.u_edgeDataTexture,w.edgeDataTextureUnit),y.u_edgeDataTextureWidth!==void 0&&b.uniform1i(y.u_edgeDataTextureWidth,w.edgeDataTextureWidth),y.u_edgeFrameTexture!==void 0&&b.uniform1i(y.u_edgeFrameTexture,w.edgeFrameTextureUnit),y.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(y.u_edgeFrameTextureWidth,w.edgeFrameTextureWidth),o==="scaled"&&y.u_zoomSizeRatio!==void 0){var _=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(y.u_zoomSizeRatio,1/_(w.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&y.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Aa),b.uniform1i(y.u_edgeAttributeTexture,Aa),b.uniform1i(y.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(y.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(w,p){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),xt(f,"renderProgram",this,3)([w,p])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),xt(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(w,p){var b=p.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(w){this.totalCount=w,w>this.bufferCapacity&&(this.bufferCapacity=Math.max(w,Math.ceil(this.bufferCapacity*1.5)||10),xt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(ja);return new h(a,t,e)}function Gh(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var e0=Vn.fontSize,t0=17/64;function n0(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,h=d===void 0?!0:d,c=i==="scaled",f=t.some(function(y){return y.hasSharpCorners}),m=Sa(),w=xn([].concat(he(t),[m])),p=Ii(w),b=`#version 300 es

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
const float ATLAS_FONT_SIZE = `).concat(ht(e0),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(ht(t0),`;  // Baseline to visual center ratio

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
`).concat(Nh({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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

    `).concat(f?`// -----------------------------------------------------------------------
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

      `).concat(f?`// Track which concave corners we've crossed to add skip distance
      bool crossedCorner1 = false;
      bool crossedCorner2 = false;
      float effectiveTargetDist = targetOffsetDist;`:"",`

      const int STEPS = 32;
      for (int i = 1; i <= STEPS; i++) {
        // Step along centerline t, from center toward target
        float stepT = centerT + searchDir * float(i) * abs(tSearchEnd - centerT) / float(STEPS);

        `).concat(f?`// Check for concave corner crossings and add skip distance
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

        `).concat(f?`if (accumDist + segDist >= effectiveTargetDist) {
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
`);return b}function a0(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function r0(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=Q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=Q(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function i0(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:n0(a),fragmentShader:a0({hasBorder:e}),uniforms:r0(a.paths,e,r)}}var o0=new Map;function s0(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function l0(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=Gh(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,h=s.fullVisibilityThreshold,c=s.keepUpright,f=!!o,m=i0({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:h,keepUpright:c}),w=(function(p){function b(y,_,v){var T;we(this,b),T=st(this,b,[y,_,v]),W(T,"atlasTexture",null),W(T,"atlasNeedsUpdate",!1),W(T,"refreshTimeout",null),W(T,"labelGlyphCache",new Map),W(T,"edgeAttributeTexture",null);var S=Sa();if(T.attributeLayout=xn([].concat(he(l),[S])),T.attrDescriptors=Yo([].concat(he(l),[S]),T.attributeLayout),T.edgeAttributeTexture=new Ko(y,T.attributeLayout),T.packedAttributeData=new Float32Array(T.attributeLayout.floatsPerItem),T.atlasManager=new qa,T.gamma=.025,T.sdfBuffer=Vn.cutoff,T.atlasTexture=y.createTexture(),!T.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");y.bindTexture(y.TEXTURE_2D,T.atlasTexture),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_S,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_T,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MIN_FILTER,y.LINEAR),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MAG_FILTER,y.LINEAR),y.bindTexture(y.TEXTURE_2D,null),T.atlasManager.on(qa.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0,T.refreshTimeout!==null&&clearTimeout(T.refreshTimeout),T.refreshTimeout=setTimeout(function(){T.refreshTimeout=null,T.renderer.refresh()},0)});var D={family:"sans-serif",weight:"normal",style:"normal"};return T.defaultFontKey=T.atlasManager.registerFont(D),T}return lt(b,p),Se(b,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,v=_.FLOAT,T=_.UNSIGNED_BYTE,S=_.TRIANGLE_STRIP,D=new Set,R=[],k=Q(l),M;try{for(k.s();!(M=k.n()).done;){var z=M.value,O=Q(z.attributes),N;try{for(O.s();!(N=O.n()).done;){var G=N.value,P=G.name.startsWith("a_")?G.name:"a_".concat(G.name);D.has(P)||(D.add(P),R.push({name:P,size:G.size,type:G.type}))}}catch($){O.e($)}finally{O.f()}}}catch($){k.e($)}finally{k.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:S,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:v},{name:"a_edgeAttrIndex",size:1,type:v},{name:"a_baseFontSize",size:1,type:v},{name:"a_charMetrics",size:4,type:v},{name:"a_charDims",size:4,type:v},{name:"a_texCoords",size:4,type:v},{name:"a_labelParams",size:2,type:v},{name:"a_color",size:4,type:T,normalized:!0}].concat(he(f?[{name:"a_borderColor",size:4,type:T,normalized:!0}]:[]),he(R.filter(function($){return!["a_curvature","curvature"].includes($.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:v}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(_,v){if(v.hidden||!v.text){this.labelGlyphCache.delete(_);return}var T=v.text,S=v.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(T,S);var D=[],R=[],k=0,M=Q(T),z;try{for(M.s();!(z=M.n()).done;){var O=z.value,N=O.codePointAt(0);if(N===void 0){D.push(void 0),R.push(k);continue}var G=this.atlasManager.getGlyph(N,S);D.push(G),R.push(k),G&&(k+=G.advance)}}catch(P){M.e(P)}finally{M.f()}this.labelGlyphCache.set(_,{glyphs:D,xOffsets:R,totalWidth:k})}},{key:"processCharacter",value:function(_,v,T,S){var D,R,k,M=this.floats,z=this.STRIDE,O=_*z,N=this.labelGlyphCache.get(v.parentKey);if(!N||!N.glyphs[S]){for(var G=0;G<z;G++)M[O+G]=0;return}var P=N.glyphs[S],$=N.xOffsets[S],C=b.labelColor,B=C&&Te(C)==="object"&&"color"in C&&C.color?C.color:v.color,A=yn(B),F=O;M[F++]=v.edgeIndex,M[F++]=(D=(R=this.edgeAttributeTexture)===null||R===void 0?void 0:R.getIndex(v.parentKey))!==null&&D!==void 0?D:0,M[F++]=v.size,M[F++]=$,M[F++]=P.advance,M[F++]=N.totalWidth,M[F++]=s0(v.position),M[F++]=P.atlasWidth,M[F++]=P.atlasHeight,M[F++]=P.bearingX,M[F++]=-P.bearingY,M[F++]=P.atlasX,M[F++]=P.atlasY,M[F++]=P.atlasWidth,M[F++]=P.atlasHeight;var H=(k=b.labelMargin)!==null&&k!==void 0?k:v.margin;if(M[F++]=H,M[F++]=0,M[F++]=A,f&&o){var V;typeof o.color=="string"?V=o.color:V=o.color.color||"#ffffff",M[F++]=yn(V)}var j=new Set,Z=Q(l),ee;try{for(Z.s();!(ee=Z.n()).done;){var xe=ee.value,de=Q(xe.attributes),Le;try{for(de.s();!(Le=de.n()).done;){var rt=Le.value,Ue=rt.name.startsWith("a_")?rt.name.slice(2):rt.name;if(Ue!=="curvature"&&!j.has(Ue)){j.add(Ue);for(var Ft=0;Ft<rt.size;Ft++)M[F++]=0}}}catch(zt){de.e(zt)}finally{de.f()}}}catch(zt){Z.e(zt)}finally{Z.f()}}},{key:"processEdgeLabel",value:function(_,v,T){if(this.prepareLabelGlyphs(_,T),this.edgeAttributeTexture&&!T.hidden&&T.text){this.edgeAttributeTexture.allocate(_);var S=this.packedAttributeData;Zo(this.attrDescriptors,T.edgeAttributes,S,"",o0,0),this.edgeAttributeTexture.updateAllAttributes(_,S)}return xt(b,"processLabel",this,3)([_,v,T])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var _=this.normalProgram.gl,v=this.atlasManager.getTextures();if(v.length!==0){var T=v[0];_.bindTexture(_.TEXTURE_2D,this.atlasTexture),_.texImage2D(_.TEXTURE_2D,0,_.RGBA,T.width,T.height,0,_.RGBA,_.UNSIGNED_BYTE,T.data),_.bindTexture(_.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(_,v){var T=v.gl,S=v.uniformLocations,D=this.atlasManager.getTextures(),R=D.length>0?[D[0].width,D[0].height]:[1,1];if(T.uniformMatrix3fv(S.u_matrix,!1,_.matrix),T.uniform1f(S.u_sizeRatio,_.sizeRatio),T.uniform1f(S.u_correctionRatio,_.correctionRatio),T.uniform1f(S.u_pixelRatio,_.pixelRatio),T.uniform1f(S.u_cameraAngle,_.cameraAngle),T.uniform1f(S.u_sdfBufferPixels,Vn.buffer),T.uniform2f(S.u_resolution,_.width,_.height),T.uniform2f(S.u_atlasSize,R[0],R[1]),T.uniform1f(S.u_gamma,this.gamma),T.uniform1f(S.u_sdfBuffer,this.sdfBuffer),T.activeTexture(T.TEXTURE0),T.bindTexture(T.TEXTURE_2D,this.atlasTexture),T.uniform1i(S.u_atlas,0),S.u_nodeDataTexture!==void 0&&T.uniform1i(S.u_nodeDataTexture,_.nodeDataTextureUnit),S.u_nodeDataTextureWidth!==void 0&&T.uniform1i(S.u_nodeDataTextureWidth,_.nodeDataTextureWidth),S.u_edgeDataTexture!==void 0&&T.uniform1i(S.u_edgeDataTexture,_.edgeDataTextureUnit),S.u_edgeDataTextureWidth!==void 0&&T.uniform1i(S.u_edgeDataTextureWidth,_.edgeDataTextureWidth),S.u_edgeFrameTexture!==void 0&&T.uniform1i(S.u_edgeFrameTexture,_.edgeFrameTextureUnit),S.u_edgeFrameTextureWidth!==void 0&&T.uniform1i(S.u_edgeFrameTextureWidth,_.edgeFrameTextureWidth),f&&o&&S.u_borderWidth!==void 0){var k=o.width/Vn.buffer*this.sdfBuffer;T.uniform1f(S.u_borderWidth,k)}if(this.edgeAttributeTexture&&S.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(Aa),T.uniform1i(S.u_edgeAttributeTexture,Aa),T.uniform1i(S.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),T.uniform1i(S.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&S.u_zoomSizeRatio!==void 0){var M=this.renderer.getSetting("zoomToSizeRatioFunction"),z=1/M(_.zoomRatio);T.uniform1f(S.u_zoomSizeRatio,z)}}},{key:"renderProgram",value:function(_,v){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),xt(b,"renderProgram",this,3)([_,v])}},{key:"registerFont",value:function(_){var v=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",T=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:_,weight:v,style:T})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(_,v){var T=v||this.defaultFontKey,S=Q(_),D;try{for(S.s();!(D=S.n()).done;){var R=D.value;this.atlasManager.ensureGlyphs(R,T)}}catch(k){S.e(k)}finally{S.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(_,v){var T=v||this.defaultFontKey;this.atlasManager.ensureGlyphs(_,T),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var S=0,D=Q(_),R;try{for(D.s();!(R=D.n()).done;){var k=R.value,M=k.codePointAt(0);if(M!==void 0){var z=this.atlasManager.getGlyph(M,T);z&&(S+=z.advance)}}}catch(O){D.e(O)}finally{D.f()}return S}},{key:"measureLabel",value:function(_,v,T){var S=this.measureLabelAtlasWidth(_,T),D=v/Vn.fontSize;return{width:S*D,height:v,textHeight:v}}},{key:"kill",value:function(){var _=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(_.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),xt(b,"kill",this,3)([])}}])})(Dh);return W(w,"labelColor",r),W(w,"labelMargin",i),new w(a,t,e)}function u0(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function Oh(a,t,e,n,r,i,o){var s,l,u=Ih(n),d=u.paths,h=u.layers,c=u.defaultHead,f=u.defaultTail,m=[u0()].concat(he(u.extremities)),w={},p={};d.forEach(function(O,N){return w[O.name]=N}),m.forEach(function(O,N){return p[O.name]=N});var b=(s=p[c])!==null&&s!==void 0?s:0,y=(l=p[f])!==null&&l!==void 0?l:0,_=null,v=xn([].concat(he(d),he(h))),T=(function(O){function N(G,P,$){var C;we(this,N),_||(_=mh({paths:d,extremities:m,layers:h,antialias:r})),C=st(this,N,[G,P,$]),W(C,"layerLifecycles",new Map),W(C,"needsShaderRegeneration",!1),W(C,"edgeAttributeTexture",null),W(C,"layout",v),W(C,"attrDescriptors",[]),W(C,"lifecycleIndexOffset",d.length),C._pickingBuffer=P,C.edgeAttributeTexture=new Ko(G,C.layout),C.packedAttributeData=new Float32Array(C.layout.floatsPerItem),h.forEach(function(A,F){if(A.lifecycle){var H={gl:G,renderer:{refresh:function(){return $.refresh()}},getUniformLocation:function(j){return G.getUniformLocation(C.normalProgram.program,j)},requestShaderRegeneration:function(){C.needsShaderRegeneration=!0},requestRefresh:function(){$.refresh()}};C.layerLifecycles.set(F,A.lifecycle(H))}}),C.layerLifecycles.forEach(function(A){var F;return(F=A.init)===null||F===void 0?void 0:F.call(A)});var B=new Map;return C.layerLifecycles.forEach(function(A,F){A.getAttributeData&&B.set(d.length+F,A)}),C.attrDescriptors=Yo([].concat(he(d),he(h)),C.layout,B),C}return lt(N,O),Se(N,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(P,$,C){var B=P,A=0,F=b,H=y,V=$?B.selfLoopPath:C&&B.parallelPath?B.parallelPath:B.path;V&&w[V]!==void 0&&(A=w[V]),B.head&&B.head!=="none"&&p[B.head]!==void 0&&(F=p[B.head]),B.tail&&B.tail!=="none"&&p[B.tail]!==void 0&&(H=p[B.tail]);var j=m[F],Z=m[H];return{pathId:A,headId:F,tailId:H,headLengthRatio:Cn(j.length)?0:j.length,tailLengthRatio:Cn(Z.length)?0:Z.length}}},{key:"getDefinition",value:function(){var P=WebGL2RenderingContext,$=P.TRIANGLE_STRIP,C=$,B=_;return{VERTICES:B.verticesPerEdge,VERTEX_SHADER_SOURCE:B.vertexShader,FRAGMENT_SHADER_SOURCE:B.fragmentShader,METHOD:C,UNIFORMS:B.uniforms,ATTRIBUTES:B.attributes,CONSTANT_ATTRIBUTES:B.constantAttributes,CONSTANT_DATA:B.constantData}}},{key:"maybeRegenerateShaders",value:function(){var P=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var $=h.map(function(j,Z){var ee=P.layerLifecycles.get(Z);return ee!=null&&ee.regenerate?ee.regenerate():j});_=mh({paths:d,extremities:m,layers:$,antialias:this.renderer.getSetting("antialiasEdges")});var C=this.normalProgram.gl,B=this.normalProgram,A=B.program,F=B.buffer,H=B.vertexShader,V=B.fragmentShader;C.deleteProgram(A),C.deleteBuffer(F),C.deleteShader(H),C.deleteShader(V),this.normalProgram=this.getProgramInfo("normal",C,_.vertexShader,_.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(P,$,C,B,A,F){var H=$*this.STRIDE;if(A.visibility==="hidden"||C.visibility==="hidden"||B.visibility==="hidden"){for(var V=H+this.STRIDE;H<V;H++)this.floats[H]=0;this.floats[$*this.STRIDE]=kh;return}this.processVisibleItem(Nr(P),H,C,B,A,F)}},{key:"processVisibleItem",value:function(P,$,C,B,A,F){var H,V=this.floats,j=this.ints;V[$++]=F,V[$++]=yn(A.color),j[$++]=P,V[$++]=(H=A.opacity)!==null&&H!==void 0?H:1;var Z=this.packedAttributeData;Zo(this.attrDescriptors,A,Z,A.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(F,Z)}},{key:"setUniforms",value:function(P,$){var C=this,B=$.gl,A=$.uniformLocations;A.u_matrix&&B.uniformMatrix3fv(A.u_matrix,!1,P.matrix),A.u_sizeRatio&&B.uniform1f(A.u_sizeRatio,P.sizeRatio),A.u_correctionRatio&&B.uniform1f(A.u_correctionRatio,P.correctionRatio),A.u_zoomRatio&&B.uniform1f(A.u_zoomRatio,P.zoomRatio),A.u_pixelRatio&&B.uniform1f(A.u_pixelRatio,P.pixelRatio),A.u_cameraAngle&&B.uniform1f(A.u_cameraAngle,P.cameraAngle),A.u_feather&&B.uniform1f(A.u_feather,P.antiAliasingFeather),A.u_minEdgeThickness&&B.uniform1f(A.u_minEdgeThickness,P.minEdgeThickness),A.u_pickingPadding&&B.uniform1f(A.u_pickingPadding,P.edgePickingPadding),A.u_nodeDataTexture&&B.uniform1i(A.u_nodeDataTexture,P.nodeDataTextureUnit),A.u_nodeDataTextureWidth&&B.uniform1i(A.u_nodeDataTextureWidth,P.nodeDataTextureWidth),A.u_edgeDataTexture&&B.uniform1i(A.u_edgeDataTexture,P.edgeDataTextureUnit),A.u_edgeDataTextureWidth&&B.uniform1i(A.u_edgeDataTextureWidth,P.edgeDataTextureWidth),A.u_edgeFrameTexture&&B.uniform1i(A.u_edgeFrameTexture,P.edgeFrameTextureUnit),A.u_edgeFrameTextureWidth&&B.uniform1i(A.u_edgeFrameTextureWidth,P.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(Aa),A.u_edgeAttributeTexture&&B.uniform1i(A.u_edgeAttributeTexture,Aa),A.u_edgeAttributeTextureWidth&&B.uniform1i(A.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),A.u_edgeAttributeTexelsPerEdge&&B.uniform1i(A.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var F=new Set;d.forEach(function(H){H.uniforms.forEach(function(V){F.has(V.name)||(F.add(V.name),C.setTypedUniform(V,$))})}),m.forEach(function(H){H.uniforms.forEach(function(V){F.has(V.name)||(F.add(V.name),C.setTypedUniform(V,$))})}),h.forEach(function(H){H.uniforms.forEach(function(V){F.has(V.name)||(F.add(V.name),C.setTypedUniform(V,$))})})}},{key:"render",value:function(P,$,C){this.maybeRegenerateShaders(),xt(N,"render",this,3)([P,$,C])}},{key:"renderProgram",value:function(P,$){this.layerLifecycles.forEach(function(C){var B;return(B=C.beforeRender)===null||B===void 0?void 0:B.call(C)}),xt(N,"renderProgram",this,3)([P,$])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(P){var $;return($=P.kill)===null||$===void 0?void 0:$.call(P)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),xt(N,"kill",this,3)([])}}])})(ja),S=m[b],D=m[y],R=ne({paths:d,headLengthRatio:Cn(S.length)?0:S.length,tailLengthRatio:Cn(D.length)?0:D.length},n.label),k=Gh(R),M=function(){return{labelProgram:l0(a,null,e,R),labelBackgroundProgram:Jb(a,t,e,{shaderConfig:k})}},z=new $b(a,{paths:d,extremities:m,layers:h,nodeShapes:i,nodeLayers:o});return{edgeProgram:new T(a,null,e),createLabelPrograms:M,framePass:z}}function d0(a){return Te(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function c0(a){return Te(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function h0(a){return Te(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function f0(a){return Te(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function g0(a){return Te(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function p0(a){return Te(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function m0(a){return Te(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function v0(a){return Te(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function y0(a){if(d0(a))return a;if(p0(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function b0(a){if(c0(a))return a;if(Bc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function x0(a){if(h0(a))return a;if(m0(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function _0(a){if(g0(a))return a;if(Uc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function T0(a){if(f0(a))return a;if(v0(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function Wh(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:Si.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:Si.layers,i=n.map(y0),o=r.map(b0);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function w0(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:zr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:zr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:zr.layers,s=r.map(x0),l=i.map(T0).filter(function(d){return d!==null}),u=o.map(_0);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Bh(a,t){var e={},n=Q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function Uh(a,t,e,n,r){var i=Wh(n),o=i.shapes,s=i.layers,l=Bh(o,n?.variables),u=Ch(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return ne(ne({},u),{},{variables:l})}function Hh(a,t,e,n,r,i){var o=w0(n),s=o.paths,l=o.extremities,u=o.layers,d=Wh(i),h=d.shapes,c=d.layers,f=Bh(s,n?.variables),m=Oh(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,h,c);return ne(ne({},m),{},{variables:f,paths:s})}var S0=2;function $h(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:S0,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,h={},c=[],f=Q(a),m;try{for(f.s();!(m=f.n()).done;){var w=m.value,p=w.width+n,b=w.height+n;if(p>i||b>o||s+p>i&&l+u+b>o){c.push(w);continue}s+p>i&&(d=Math.max(d,s),s=0,l+=u,u=b),w.draw(t,s,l),h[w.key]={x:s,y:l,width:w.width,height:w.height},s+=p,u=Math.max(u,b)}}catch(y){f.e(y)}finally{f.f()}return d=Math.max(d,s),{atlas:h,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:c}}function nn(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}nn=function(i,o,s,l){function u(d,h){nn(i,d,function(c){return this._invoke(d,h,c)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},nn(a,t,e,n)}function an(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,m,w,p){var b=m&&m.prototype instanceof s?m:s,y=Object.create(b.prototype);return nn(y,"_invoke",(function(_,v,T){var S,D,R,k=0,M=T||[],z=!1,O={p:0,n:0,v:a,a:N,f:N.bind(a,4),d:function(G,P){return S=G,D=0,R=a,O.n=P,o}};function N(G,P){for(D=G,R=P,t=0;!z&&k&&!$&&t<M.length;t++){var $,C=M[t],B=O.p,A=C[2];G>3?($=A===P)&&(R=C[(D=C[4])?5:(D=3,3)],C[4]=C[5]=a):C[0]<=B&&(($=G<2&&B<C[1])?(D=0,O.v=P,O.n=C[1]):B<A&&($=G<3||C[0]>P||P>A)&&(C[4]=G,C[5]=P,O.n=A,D=0))}if($||G>1)return o;throw z=!0,P}return function(G,P,$){if(k>1)throw TypeError("Generator is already running");for(z&&P===1&&N(P,$),D=P,R=$;(t=D<2?a:R)||!z;){S||(D?D<3?(D>1&&(O.n=-1),N(D,R)):O.n=R:O.v=R);try{if(k=2,S){if(D||(G="next"),t=S[G]){if(!(t=t.call(S,R)))throw TypeError("iterator result is not an object");if(!t.done)return t;R=t.value,D<2&&(D=0)}else D===1&&(t=S.return)&&t.call(S),D<2&&(R=TypeError("The iterator does not provide a '"+G+"' method"),D=1);S=a}else if((t=(z=O.n<0)?R:_.call(v,O))!==o)break}catch(C){S=a,D=1,R=C}finally{k=1}}return{value:t,done:z}}})(f,w,p),!0),y}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(nn(t={},n,function(){return this}),t),h=u.prototype=s.prototype=Object.create(d);function c(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,nn(f,r,"GeneratorFunction")),f.prototype=Object.create(h),f}return l.prototype=u,nn(h,"constructor",u),nn(u,"constructor",l),l.displayName="GeneratorFunction",nn(u,r,"GeneratorFunction"),nn(h),nn(h,r,"Generator"),nn(h,n,function(){return this}),nn(h,"toString",function(){return"[object Generator]"}),(an=function(){return{w:i,m:c}})()}function qh(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function jr(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){qh(i,n,r,o,s,"next",l)}function s(l){qh(i,n,r,o,s,"throw",l)}o(void 0)})}}var Jo=new Map,Vh=!1;function E0(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function k0(a){if(!Jo.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(E0).catch(function(){return Jo.delete(a),null});Jo.set(a,t)}return Jo.get(a)}function A0(a){return Jl.apply(this,arguments)}function Jl(){return Jl=jr(an().m(function a(t){var e,n,r;return an().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=jr(an().m(function s(l){var u;return an().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,k0(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),Jl.apply(this,arguments)}function jh(a){return eu.apply(this,arguments)}function eu(){return eu=jr(an().m(function a(t){var e,n,r,i,o,s,l,u,d,h,c,f,m,w=arguments;return an().w(function(p){for(;;)switch(p.n){case 0:if(e=w.length>1&&w[1]!==void 0?w[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){p.n=1;break}return p.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){p.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),p.a(2,null);case 2:return h=Math.ceil(s*e),c=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),m=URL.createObjectURL(f),p.a(2,new Promise(function(b){var y=new Image;y.onload=function(){var _=document.createElement("canvas");_.width=h,_.height=c,_.getContext("2d").drawImage(y,0,0,h,c),URL.revokeObjectURL(m);try{_.getContext("2d").getImageData(0,0,1,1)}catch(v){if(v instanceof DOMException&&v.name==="SecurityError"){Vh||(Vh=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw v}b(_)},y.onerror=function(){URL.revokeObjectURL(m),b(null)},y.src=m}))}},a)})),eu.apply(this,arguments)}function R0(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function D0(a,t,e,n){return tu.apply(this,arguments)}function tu(){return tu=jr(an().m(function a(t,e,n,r){var i,o,s,l,u,d,h,c,f=arguments;return an().w(function(m){for(;;)switch(m.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,m.n=1,A0(o);case 1:return s=m.v,(n==null||r==null)&&(l=R0(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),h=e?"<style>".concat(e,"</style>"):"",c='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(h).concat(s,"</body>")+"</foreignObject></svg>",m.a(2,jh(c,1))}},a)})),tu.apply(this,arguments)}function L0(a){return nu.apply(this,arguments)}function nu(){return nu=jr(an().m(function a(t){var e,n=arguments,r;return an().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,jh(t.svg,e));case 3:return i.a(2,D0(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),nu.apply(this,arguments)}var Vr=2048,Xh=(function(){function a(t,e,n){we(this,a),W(this,"cache",new Map),W(this,"pending",new Set),W(this,"atlas",{}),W(this,"glTexture",null),W(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Vr,this.packCanvas.height=Vr,this.packCtx=this.packCanvas.getContext("2d")}return Se(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=jr(an().m(function h(c){var f;return an().w(function(m){for(;;)switch(m.n){case 0:if(i.pending.has(o)){m.n=1;break}return m.a(2);case 1:if(i.pending.delete(o),c){m.n=2;break}return m.a(2);case 2:return m.n=3,L0(c,u);case 3:if(f=m.v,!(!f||f.width===0||f.height===0)){m.n=4;break}return m.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return m.a(2)}},h)}));return function(h){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(c,f,m){c.drawImage(u.image,f,m)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Vr,Vr);var r=$h(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Vr,"x").concat(Vr," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Fi),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=Q(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=Q(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),au=(function(){function a(t){we(this,a),W(this,"buckets",new Map),W(this,"keyDepth",new Map);var e=Q(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return Se(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=Q(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:he(r).sort(function(i,o){return n(i)-n(o)})}}])})(),Kh=(function(a){function t(e,n){return we(this,t),st(this,t,[e,2,n])}return lt(t,a),Se(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var h=this.indexMap.get(n);if(h===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var c=wa(d),f=De(c,4),m=f[0],w=f[1],p=f[2],b=f[3],y=h*2*4;this.data[y]=r,this.data[y+1]=i,this.data[y+2]=o,this.data[y+3]=s,this.data[y+4]=l,this.data[y+5]=u,this.data[y+6]=m*65536+w*256+p,this.data[y+7]=b/255,this.markDirty(h)}}])})(Xo),C0=1024,P0=1.5,F0=4096,ru=(function(){function a(t,e){var n;if(we(this,a),W(this,"texture",null),W(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:C0);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return Se(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,F0),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*P0));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Yh=(function(a){function t(e,n){return we(this,t),st(this,t,[e,2,n])}return lt(t,a),Se(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,h=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,c=this.indexMap.get(n);if(c===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=c*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|h&15,this.markDirty(c)}}])})(Xo);var sE=ma(Rr()),lE=ma(Gl());function I0(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function Zh(a,t){if(a==null)return{};var e,n,r=I0(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var M0=["factor"],N0=["factor"],Qh=1.5,iu={x:.5,y:.5,angle:0,ratio:1},Jh=(function(a){function t(){var e;we(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=st(this,t,[].concat(r)),W(e,"minRatio",null),W(e,"maxRatio",null),W(e,"enabled",!0),W(e,"enabledZooming",!0),W(e,"enabledPanning",!0),W(e,"enabledRotation",!0),W(e,"constrainState",null),W(e,"state",ne({},iu)),W(e,"previousState",ne({},iu)),W(e,"nextFrame",null),W(e,"currentAnimationFrom",null),W(e,"currentAnimationTo",null),W(e,"animationCallback",null),e}return lt(t,a),Se(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return ne({},this.state)}},{key:"getPreviousState",value:function(){return ne({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return ah(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,ne(ne({},oh),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Qh:r,o=Zh(n,M0);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Qh:r,o=Zh(n,N0);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(iu,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=Co(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),h=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var m=s(f);o.setState({x:u.x+(d.x-u.x)*m,y:u.y+(d.y-u.y)*m,angle:u.angle+(d.angle-u.angle)*m,ratio:u.ratio+(d.ratio-u.ratio)*m}),o.nextFrame=requestAnimationFrame(h)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),h()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(Mo);function rn(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function jn(a,t){var e=ne(ne({},rn(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Xa(a){var t="x"in a?a:ne(ne({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function z0(a,t){var e=jn(a,t);return e.delta=pf(a),e}var G0=2;function ts(a){for(var t=[],e=0,n=Math.min(a.length,G0);e<n;e++)t.push(a[e]);return t}function Mi(a,t,e){var n={touches:ts(a.touches).map(function(r){return rn(r,e)}),previousTouches:t.map(function(r){return rn(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function pf(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var mf=(function(a){function t(e,n){var r;return we(this,t),r=st(this,t),r.container=e,r.renderer=n,r}return lt(t,a),Se(t)})(Mo),O0=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],W0=O0.reduce(function(a,t){return ne(ne({},a),{},W({},t,Go[t]))},{});function Ni(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var B0=(function(a){function t(e,n){var r;return we(this,t),r=st(this,t,[e,n]),W(r,"enabled",!0),W(r,"draggedEvents",0),W(r,"downStartTime",null),W(r,"lastMouseX",null),W(r,"lastMouseY",null),W(r,"isMouseDown",!1),W(r,"isMoving",!1),W(r,"isPanningStage",!1),W(r,"movingTimeout",null),W(r,"startCameraState",null),W(r,"clicks",0),W(r,"doubleClickTimeout",null),W(r,"isRightMouseDown",!1),W(r,"startRotationAngle",null),W(r,"startCameraAngle",null),W(r,"currentWheelDirection",0),W(r,"lastWheelAnimationId",0),W(r,"settings",W0),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return lt(t,a),Se(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",jn(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",jn(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=jn(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(rn(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Ni(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=rn(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=rn(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,h=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-h,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",jn(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Ni(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",jn(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=rn(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var h=r.draggedEvents>0;r.draggedEvents=0;var c=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");h&&c&&r.renderer.refresh()},0),this.emit("mouseup",jn(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Ni(n))){var i=jn(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=rn(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),h=this.renderer.viewportToFramedGraph({x:l,y:u}),c=d.x-h.x,f=d.y-h.y,m=o.getState(),w=m.x+c,p=m.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:w,y:p}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=rn(n,this.container),y=b.x,_=b.y,v=this.container.offsetWidth/2,T=this.container.offsetHeight/2,S=Math.atan2(_-T,y-v),D=S-this.startRotationAngle,R=this.renderer.getCamera();R.setState({angle:this.startCameraAngle+D}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Ni(n)||this.emit("mouseleave",jn(n,this.container))}},{key:"handleEnter",value:function(n){Ni(n)||this.emit("mouseenter",jn(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=z0(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=pf(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,h=i.getBoundedRatio(u*d),c=l>0?1:-1,f=Date.now();if(u!==h&&!(this.currentWheelDirection===c&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var m=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(rn(n,this.container),h),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===m&&(r.currentWheelDirection=0)}),this.currentWheelDirection=c,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(mf),U0=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],H0=U0.reduce(function(a,t){return ne(ne({},a),{},W({},t,Go[t]))},{}),$0=(function(a){function t(e,n){var r;return we(this,t),r=st(this,t,[e,n]),W(r,"enabled",!0),W(r,"isMoving",!1),W(r,"hasMoved",!1),W(r,"isPanningStage",!1),W(r,"isZoomingStage",!1),W(r,"touchMode",0),W(r,"startTouchesPositions",[]),W(r,"lastTouches",[]),W(r,"lastTap",null),W(r,"settings",H0),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return lt(t,a),Se(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=ts(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return rn(f,r.container)}),this.touchMode===2){var o=De(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],h=d.x,c=d.y;this.startTouchesAngle=Math.atan2(c-u,h-l),this.startTouchesDistance=Math.sqrt(Math.pow(h-l,2)+Math.pow(c-u,2))}this.syncStageFlags(),this.emit("touchdown",Mi(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Mi(n,this.lastTouches,this.container)),!n.touches.length){var s=rn(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Mi(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var h=this.renderer.getCamera(),c=h.getBoundedRatio(h.getState().ratio/this.settings.doubleClickZoomingRatio);h.animate(this.renderer.getViewportZoomedState(s,c),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Mi(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=ts(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=ts(n.touches),s=o.map(function(V){return rn(V,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Mi(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(V,j){var Z=r.startTouchesPositions[j];return Z&&(V.x!==Z.x||V.y!==Z.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),h=this.startCameraState,c=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),m=f.x,w=f.y,p=this.renderer.viewportToFramedGraph(s[0]),b=p.x,y=p.y;d.setState({x:h.x+m-b,y:h.y+w-y});break}case 2:{var _={x:.5,y:.5,angle:0,ratio:1},v=s[0],T=v.x,S=v.y,D=s[1],R=D.x,k=D.y,M=Math.atan2(k-S,R-T)-this.startTouchesAngle,z=Math.hypot(k-S,R-T)/this.startTouchesDistance,O=d.getBoundedRatio(h.ratio/z);_.ratio=O,_.angle=h.angle+M;var N=this.getDimensions(),G=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:h}),P=Math.min(N.width,N.height)-2*c,$=P/N.width,C=P/N.height,B=O/P,A=T-P/2/$,F=S-P/2/C,H=bl({x:A,y:F},_.angle);A=H.x,F=H.y,_.x=G.x-A*B,_.y=G.y+F*B,d.setState(_);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(mf),q0=(function(){function a(t,e,n,r){we(this,a),W(this,"pendingNode",null),W(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return Se(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=Q(s),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;u.set(c,{x:this.graph.getNodeAttribute(c,i),y:this.graph.getNodeAttribute(c,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),h={x:d.x-s.x,y:d.y-s.y},c=Q(i),f;try{for(c.s();!(f=c.n()).done;){var m=f.value,w=o.get(m);if(!(!w||!this.graph.hasNode(m))){var p={x:w.x+h.x,y:w.y+h.y};n?this.graph.mergeNodeAttributes(m,n(p,m)):(this.graph.setNodeAttribute(m,l,p.x),this.graph.setNodeAttribute(m,u,p.y))}}}catch(b){c.e(b)}finally{c.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function ef(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var V0=(function(){function a(t,e){we(this,a),W(this,"groups",new Map),W(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return Se(a,[{key:"getGroupKey",value:function(e){return ef(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,h){var c=ef(d,h),f=e.groups.get(c);f||(f=[],e.groups.set(c,f)),f.push(l),e.edgeToGroupKey.set(l,c)});var n=Q(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=De(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function tf(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function nf(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function af(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Nt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return af(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return nf(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=tf(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return af(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return nf(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=tf(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Za=["node","edge","nodeLabel","edgeLabel"];function j0(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Ya(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function ou(a,t){var e=Q(Za),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Nt[r].parent===t){var i=Q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(c){i.e(c)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(c){e.e(c)}finally{e.f()}var l=1,u=Q(Za),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(h===t)break;l+=a.idsByKind[h].size}}catch(c){u.e(c)}finally{u.f()}a.nextId=l}function rf(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function X0(a,t){var e=Q(Za),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Nt[r].parent!==null){var i=Q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(T){i.e(T)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(T){e.e(T)}finally{e.f()}a.nextId=1;var l=Q(Za),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Nt[d].parent===null){var h=Q(a.idsByKind[d].values()),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;f>=a.nextId&&(a.nextId=f+1)}}catch(T){h.e(T)}finally{h.f()}}}}catch(T){l.e(T)}finally{l.f()}var m=Q(Za),w;try{for(m.s();!(w=m.n()).done;){var p=w.value,b=Nt[p];if(!(b.parent===null||!b.isEnabled(t))){var y=Q(a.idsByKind[b.parent].keys()),_;try{for(y.s();!(_=y.n()).done;){var v=_.value;a.idsByKind[p].set(v,a.nextId),a.lookup[a.nextId]={kind:p,key:v},a.nextId++}}catch(T){y.e(T)}finally{y.f()}}}}catch(T){m.e(T)}finally{m.f()}}function K0(a,t){var e=Q(Za),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=Q(i),l;try{for(s.s();!(l=s.n()).done;){var u=De(l.value,2),d=u[0],h=u[1];if(o.get(d)!==h)return!1}}catch(c){s.e(c)}finally{s.f()}}}}catch(c){e.e(c)}finally{e.f()}return!0}function of(a,t,e){Nt[t.kind].setHover(a,t.key,e)}function Y0(a,t){return Nt[t.kind].getCursor(a,t.key)}function zi(a,t){return"".concat(t).concat(Nt[a].eventSuffix)}function Gi(a,t){return ne(ne({},t),{},W({},Nt[a.kind].payloadKey,a.key))}function Z0(a,t,e){var n=Nt[t.kind].resolveForVerb;return n?n(t,e,a):t}function Q0(a,t){var e=Nt[t.kind].isHitValid;return e?e(a,t.key):!0}function su(a){return Za.filter(function(t){return t===a||Nt[t].parent===a})}function vf(a,t,e){return t&&(t=Z0(a,t,e)),t&&!Q0(a,t)&&(t=null),t}function lu(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return vf(a,n,e)}function J0(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function yf(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:vf(a,t,"enter"),o=a.stateManager,s=o.hovered;J0(s,i)||(s&&(of(a,s,!1),a.emit(zi(s.kind,"leave"),Gi(s,n))),o.setHovered(i),i&&(of(a,i,!0),a.emit(zi(i.kind,"enter"),Gi(i,n))),a.updateContainerCursor())}function ex(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Xa(i))},n.handleMoveBody=function(i){var o=Xa(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,h=a.settings;s.start(s.pendingNode,o,h.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Xa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),yf(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Xa(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Xa(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=lu(a,l,o);if(d){a.emit(zi(d.kind,o),Gi(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Xa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=lu(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(zi(l.kind,"down"),Gi(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Xa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",ne({node:l.node,allDraggedNodes:l.allNodes},s));var u=lu(a,o,"up");if(u){a.emit(zi(u.kind,"up"),Gi(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function tx(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(he(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function nx(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var ax={x:.5,y:.5,angle:0,ratio:1},rx=8,ix=.001;function ox(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,h=o==="positions",c=n.width,f=n.height,m=a.extent,w=0;w<rx;w++){for(var p=zo(m),b={width:m.x[1]-m.x[0]||1,height:m.y[1]-m.y[0]||1},y=Ta(ax,n,b,r),_=sf(y,p({x:0,y:0}),c,f),v=sf(y,p({x:1,y:0}),c,f),T=Math.hypot(v.x-_.x,v.y-_.y)||1,S=1/0,D=-1/0,R=1/0,k=-1/0,M=0,z=u.length;M<z;M++){var O=u[M],N=e[O],G=N.size/d*(h?T:1),P=-G,$=G,C=-G,B=G;if(s){var A=l(N,G);A&&(A.minX<P&&(P=A.minX),A.maxX>$&&($=A.maxX),A.minY<C&&(C=A.minY),A.maxY>B&&(B=A.maxY))}var F=t[O],H=F.x,V=F.y;S=Math.min(S,H+P/T),D=Math.max(D,H+$/T),R=Math.min(R,V-B/T),k=Math.max(k,V-C/T)}var j={x:[S,D],y:[R,k]},Z=Math.max(j.x[1]-j.x[0],j.y[1]-j.y[0])||1,ee=Math.max(Math.abs(j.x[0]-m.x[0]),Math.abs(j.x[1]-m.x[1]),Math.abs(j.y[0]-m.y[0]),Math.abs(j.y[1]-m.y[1]));if(m=j,ee/Z<ix)break}return m}function sf(a,t,e,n){var r=Mr(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var sx=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),lx=1500,ux=`.sigma-gesture-hint {
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
}`;function lf(a){var t,e,n=Wr("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Ka=null;function dx(){return Ka===null&&(Ka=ux,lf("@scope {}")&&(Ka=`@scope {
`.concat(Ka,`
}`)),lf("@layer sigma-gesture-hint {}")&&(Ka=`@layer sigma-gesture-hint {
`.concat(Ka,`
}`))),Ka}var cx=(function(){function a(t){we(this,a),W(this,"hideTimeout",null),this.styleElement=Wr("style"),this.styleElement.textContent=dx(),t.appendChild(this.styleElement),this.element=Wr("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return Se(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:sx?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},lx))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),hx=(function(){function a(t){we(this,a),W(this,"readBuffer",null),W(this,"fence",null),W(this,"result",new Uint8Array(4)),W(this,"generation",0),W(this,"readGeneration",0),W(this,"lastEvent",null),W(this,"active",!1),W(this,"dirty",!1),W(this,"rafId",null),W(this,"killed",!1),this.options=t}return Se(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=xl(n,s.x,s.y,i(),o()),u=De(l,2),d=u[0],h=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,h,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=De(this.result,4),l=s[0],u=s[1],d=s[2],h=s[3];this.active&&i(_l(l,u,d,h),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),uf=(function(){function a(t,e){we(this,a),this.key=t,this.size=e}return Se(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),es=(function(){function a(){we(this,a),W(this,"width",0),W(this,"height",0),W(this,"cellSize",0),W(this,"columns",0),W(this,"rows",0),W(this,"cells",{})}return Se(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new uf(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(uf.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),h=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),c=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),m=c;m<=f;m++)for(var w=d;w<=h;w++){var p=m*this.columns+w,b=this.cells[p];if(b)for(var y=0;y<Math.min(l,b.length);y++)u.push(b[y].key)}else for(var _ in this.cells)for(var v=this.cells[_],T=0;T<Math.min(l,v.length);T++)u.push(v[T].key);return u}}])})();function fx(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=Q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=Q(r),h;try{var c=function(){var m=h.value;if(o.has(m))return 1;t.forEachEdge(m,function(w,p,b,y){var _=b===m?y:b;r.has(_)&&i.add(w)})};for(d.s();!(h=d.n()).done;)c()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Xr=150,Kr=50,gx={both:0,node:1,label:2},px={over:0,above:1,below:2,auto:3},df=12,mx=3,vx=(function(){function a(t){we(this,a),W(this,"labelGrid",new es),W(this,"edgeAnchorGrid",new es),W(this,"displayedNodeLabels",new Set),W(this,"displayedEdgeLabels",new Set),W(this,"edgeLabelCandidates",[]),W(this,"renderedNodeLabels",new Set),W(this,"labelSizeCache",new Map),W(this,"framePassPoints",new Float32Array(0)),W(this,"labelsDirty",!0),this.internals=t}return Se(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new es,this.edgeAnchorGrid=new es}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,h=e.length;d<h;d++){var c=e[d],f=s[c];if(!(f.visibility==="hidden"||!f.label)){var m=f.labelFont||l,w=u.get(m);w?w.push(f.label):u.set(m,[f.label])}}var p=Q(u),b;try{for(p.s();!(b=p.n()).done;){var y=De(b.value,2),_=y[0],v=y[1],T=Wo(_),S=T.family,D=T.weight,R=T.style,k=i.registerFont(S,D,R);i.ensureGlyphsReady(v,k)}}catch(M){p.e(M)}finally{p.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var h=Wo(u),c=h.family,f=h.weight,m=h.style,w=o.registerFont(c,f,m),p=o.measureLabel(e.label,l,w);return this.labelSizeCache.set(d,p),p}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,h=u.height,c=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Hr,m=n+f,w=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:Xl:0,p=d/2,b=h/2,y=p+w,_=b+w,v=c/2,T=0,S=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":T=-(m+p);break;case"above":S=-(m+v);break;case"below":S=m+v;break;case"over":break;default:T=m+p}var D=(l=e.labelAngle)!==null&&l!==void 0?l:0,R=bl({x:T,y:S},D),k=R.x,M=R.y,z=Math.abs(Math.cos(D)),O=Math.abs(Math.sin(D)),N=z*y+O*_,G=O*y+z*_;return{minX:k-N,maxX:k+N,minY:M-G,maxY:M+G}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Xr,y:-Kr}),s=this.internals.viewportToFramedGraph({x:r+Xr,y:-Kr}),l=this.internals.viewportToFramedGraph({x:-Xr,y:i+Kr}),u=this.internals.viewportToFramedGraph({x:r+Xr,y:i+Kr}),d=Math.min(o.x,s.x,l.x,u.x),h=Math.max(o.x,s.x,l.x,u.x),c=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),m=Ta({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),w=function(A){var F=Mr(m,A);return{x:(1+F.x)*r/2,y:(1-F.y)*i/2}},p=w({x:d,y:c}),b=w({x:h,y:c}),y=w({x:d,y:f}),_=w({x:h,y:f}),v={x1:Math.min(p.x,b.x,y.x,_.x),y1:Math.min(p.y,b.y,y.y,_.y),x2:Math.max(p.x,b.x,y.x,_.x),y2:Math.max(p.y,b.y,y.y,_.y)},T=this.internals,S=T.settings,D=T.nodeDataCache,R=T.nodesWithForcedLabels,k=this.labelGrid.getLabelsToDisplay(e.ratio,S.labelDensity,v);zl(k,R);for(var M=0,z=k.length;M<z;M++){var O=k[M],N=D[O];if(!this.displayedNodeLabels.has(O)&&!(N.visibility==="hidden"||N.labelVisibility==="hidden")&&N.label&&!(N.x<d||N.x>h||N.y<c||N.y>f)){var G=this.internals.framedGraphToViewport(N),P=G.x,$=G.y,C=this.internals.scaleSize(N.size);!Ea(N)&&C<S.labelRenderedSizeThreshold||P<-Xr-C||P>r+Xr+C||$<-Kr-C||$>i+Kr+C||this.displayedNodeLabels.add(O)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=Q(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,h,c=u.value,f=n[c];if(f){var m=r.getIndex(c);m<0||(o[s*3]=m,o[s*3+1]=(d=Ur[f.labelPosition||oa.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(h=f.labelAngle)!==null&&h!==void 0?h:0,s++)}}}catch(w){l.e(w)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=Q(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;if(!this.renderedNodeLabels.has(c)){var f=i[c];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(c),u.push(c))}}}catch(de){d.e(de)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var m,w,p,b=0,y=0,_=u.length;y<_;y++){var v=i[u[y]];b+=v.label.length}o.reallocate(b);for(var T=14,S=(m=s==null||(w=s.nodes)===null||w===void 0||(w=w.label)===null||w===void 0?void 0:w.margin)!==null&&m!==void 0?m:Hr,D=oa.labelPosition,R=(s==null||(p=s.nodes)===null||p===void 0||(p=p.label)===null||p===void 0||(p=p.font)===null||p===void 0?void 0:p.family)||"sans-serif",k=new Map,M=0,z=0,O=u.length;z<O;z++){var N,G,P,$,C=u[z],B=i[C],A=B.labelFont||R,F=k.get(A);if(F===void 0){var H=Wo(A),V=H.family,j=H.weight,Z=H.style;F=o.registerFont(V,j,Z),k.set(A,F)}var ee={text:B.label,x:B.x,y:B.y,size:(N=B.labelSize)!==null&&N!==void 0?N:T,color:B.labelColor,nodeSize:B.size,margin:S,position:(G=B.labelPosition)!==null&&G!==void 0?G:D,hidden:!1,forceLabel:Ea(B),type:"default",zIndex:(P=B.zIndex)!==null&&P!==void 0?P:0,parentType:"node",parentKey:C,fontKey:F,labelAngle:($=B.labelAngle)!==null&&$!==void 0?$:0,nodeIndex:l.getIndex(C)},xe=o.processLabel(C,M,ee);M+=xe}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,h=[],c=Q(s),f;try{for(c.s();!(f=c.n()).done;){var m,w=f.value,p=o[w];if(!(!p||p.visibility==="hidden")&&!(n&&p.depth!==n)){var b=(m=d?.getIndex(w))!==null&&m!==void 0?m:-1;b<0||h.push({key:w,nodeIndex:b})}}}catch(it){c.e(it)}finally{c.f()}if(h.length!==0){i.reallocate(h.length);for(var y=0;y<h.length;y++){var _,v,T,S,D,R,k,M,z=h[y],O=z.key,N=z.nodeIndex,G=o[O],P=this.displayedNodeLabels.has(O),$=P?this.measureNodeLabel(G):{width:0,height:0,textHeight:0},C=$.textHeight,B=$.width,A=$.height,F=0,H=0;if(P&&G.labelAttachment&&l){var V=l.getEntry(O,G.labelAttachment);if(V){var j=G.labelAttachmentPlacement||"below";if(j==="below"||j==="above"){var Z=V.height/u;A+=Z+Ra,B=Math.max(B,V.width/u),H=j==="below"?(Z+Ra)/2:-(Z+Ra)/2}else{var ee=V.width/u;B+=ee+Ra,A=Math.max(A,V.height/u),F=j==="right"?(ee+Ra)/2:-(ee+Ra)/2}}}var xe=G.backdropColor?wa(G.backdropColor):[255,255,255,255],de=G.backdropShadowColor?wa(G.backdropShadowColor):[0,0,0,128],Le=xe.map(function(it){return it/255}),rt=de.map(function(it){return it/255}),Ue=(_=G.backdropShadowBlur)!==null&&_!==void 0?_:12,Ft=(v=G.backdropPadding)!==null&&v!==void 0?v:6,zt=G.backdropBorderColor?wa(G.backdropBorderColor):[0,0,0,0],qt=zt.map(function(it){return it/255}),Nn=(T=G.backdropBorderWidth)!==null&&T!==void 0?T:0,da=(S=G.backdropCornerRadius)!==null&&S!==void 0?S:0,Yn=(D=G.backdropLabelPadding)!==null&&D!==void 0?D:-1,Pa=Yn<0?Ft:Yn,or=(R=gx[(k=G.backdropArea)!==null&&k!==void 0?k:"both"])!==null&&R!==void 0?R:0,Zn={key:O,nodeIndex:N,label:G.label,labelWidth:B,labelHeight:A,textHeight:C,type:"default",position:G.labelPosition||oa.labelPosition,labelAngle:(M=G.labelAngle)!==null&&M!==void 0?M:0,backdropColor:Le,backdropShadowColor:rt,backdropShadowBlur:Ue,backdropPadding:Ft,backdropBorderColor:qt,backdropBorderWidth:Nn,backdropCornerRadius:da,backdropLabelPadding:Pa,backdropArea:or,labelBoxOffset:[F,H]};i.processBackdrop(y,Zn)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Nt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=Q(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=o[c];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(c)}}catch(N){d.e(N)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var m=0;m<u.length;m++){var w,p,b,y,_=u[m],v=o[_],T=(w=s?.getIndex(_))!==null&&w!==void 0?w:-1;if(!(T<0)){var S=this.measureNodeLabel(v),D=S.width,R=S.height,k=S.textHeight,M=Ya(this.internals.pickingState,"nodeLabel",_)||Ya(this.internals.pickingState,"node",_),z=v.labelBackgroundColor?yn(v.labelBackgroundColor):yn("transparent"),O={nodeIndex:T,id:Nr(M),color:z,labelWidth:D,labelHeight:R,textHeight:k,positionMode:(p=Ur[v.labelPosition||oa.labelPosition])!==null&&p!==void 0?p:0,labelAngle:(b=v.labelAngle)!==null&&b!==void 0?b:0,padding:(y=v.labelBackgroundPadding)!==null&&y!==void 0?y:Xl};i.processLabelBackground(m,O)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=Q(s),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(this.displayedNodeLabels.has(h)){var c=o[h];if(!(!c||c.visibility==="hidden")&&!(e&&c.depth!==e)&&c.labelAttachment){var f=l.getNodeAttributes(h),m=this.measureNodeLabel(c),w=m.width,p=m.height,b={node:h,attributes:f,pixelRatio:i,labelWidth:w,labelHeight:p};r.renderAttachment(h,c.labelAttachment,b)}}}}catch(y){u.e(y)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var h=0;o.reallocateAttachments(l.size);var c=Q(l),f;try{for(c.s();!(f=c.n()).done;){var m,w,p,b,y=f.value;if(this.displayedNodeLabels.has(y)){var _=s[y];if(!(!_||_.visibility==="hidden")&&!(n&&_.labelDepth!==n)&&_.labelAttachment){var v=i.getEntry(y,_.labelAttachment);if(v){var T=(m=d?.getIndex(y))!==null&&m!==void 0?m:-1;if(!(T<0)){var S=this.measureNodeLabel(_),D=S.width,R=S.height,k=S.textHeight,M=(w=Ah[_.labelAttachmentPlacement||"below"])!==null&&w!==void 0?w:0;o.processAttachment(h,{nodeIndex:T,atlasX:v.x,atlasY:v.y,atlasW:v.width,atlasH:v.height,attachWidth:v.width/u,attachHeight:v.height/u,positionMode:(p=Ur[_.labelPosition||oa.labelPosition])!==null&&p!==void 0?p:0,attachmentPlacement:M,labelWidth:D,labelHeight:R,textHeight:k,labelAngle:(b=_.labelAngle)!==null&&b!==void 0?b:0}),h++}}}}}}catch(z){c.e(z)}finally{c.f()}h!==0&&(o.reallocateAttachments(h),i.bindTexture(Fi),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=fx({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});zl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var h=this.edgeLabelCandidates[u];if(!l.has(h)){l.add(h);var c=r.extremities(h),f=i[c[0]],m=i[c[1]],w=o[h];!w||!f||!m||w.visibility==="hidden"||w.labelVisibility==="hidden"||f.visibility==="hidden"||m.visibility==="hidden"||e&&w.labelDepth!==e||w.label&&s.push(h)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,h=r.edgeDataTexture;if(u){var c=this.filterEdgeLabelsForDepth(n),f=Q(c),m;try{for(f.s();!(m=f.n()).done;){var w=m.value;this.displayedEdgeLabels.add(w)}}catch(ee){f.e(ee)}finally{f.f()}if(c.length!==0){if(this.labelsDirty){var p,b,y=0,_=Q(c),v;try{for(_.s();!(v=_.n()).done;){var T=v.value;y+=s[T].label.length}}catch(ee){_.e(ee)}finally{_.f()}u.reallocate(y);var S=(p=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&p!==void 0?p:5,D="over",R=0,k=Q(c),M;try{for(k.s();!(M=k.n()).done;){var z,O,N=M.value,G=i.extremities(N),P=G[0],$=G[1],C=o[P],B=o[$],A=s[N],F=d.getIndex(P),H=d.getIndex($),V=h.getIndex(N),j={text:A.label,x:(C.x+B.x)/2,y:(C.y+B.y)/2,size:df,color:A.labelColor,nodeSize:0,nodeIndex:-1,margin:S,position:(z=A.labelPosition)!==null&&z!==void 0?z:D,hidden:!1,forceLabel:Ea(A),type:"default",zIndex:(O=A.zIndex)!==null&&O!==void 0?O:0,parentType:"edge",parentKey:N,fontKey:"",labelAngle:0,sourceX:C.x,sourceY:C.y,targetX:B.x,targetY:B.y,sourceSize:C.size,targetSize:B.size,sourceShape:C.shape||"circle",targetShape:B.shape||"circle",edgeSize:A.size,offset:0,edgeAttributes:A,sourceNodeIndex:F,targetNodeIndex:H,edgeIndex:V},Z=u.processEdgeLabel(N,R,j);R+=Z}}catch(ee){k.e(ee)}finally{k.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,h=o.edgeDataTexture;if(!(!h||!l||!s)){var c=Nt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,m="over",w=this.filterEdgeLabelsForDepth(n),p=[],b=Q(w),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;!c&&!u[_].labelBackgroundColor||p.push(_)}}catch(C){b.e(C)}finally{b.f()}if(p.length!==0){s.reallocate(p.length);for(var v=0;v<p.length;v++){var T,S,D,R=p[v],k=u[R],M=k.label,z=l.measureLabelAtlasWidth(M),O=(T=k.labelPosition)!==null&&T!==void 0?T:m,N=typeof O=="string"&&(S=px[O])!==null&&S!==void 0?S:0,G=Ya(this.internals.pickingState,"edgeLabel",R)||Ya(this.internals.pickingState,"edge",R),P=k.labelBackgroundColor?yn(k.labelBackgroundColor):yn("transparent"),$={edgeIndex:h.getIndex(R),baseFontSize:df,totalTextWidth:z,positionMode:N,margin:f,padding:(D=k.labelBackgroundPadding)!==null&&D!==void 0?D:mx,color:P,id:Nr(G),edgeAttributes:k};s.processEdgeLabelBackground(v,R,$)}s.invalidateBuffers(),s.render(e)}}}}])})(),yx=(function(){function a(t,e,n,r){we(this,a),W(this,"nodeStates",new Map),W(this,"edgeStates",new Map),W(this,"hovered",null),W(this,"dirtyNodes",new Set),W(this,"dirtyEdges",new Set),W(this,"graphStateChanged",!1),W(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=Ll(r)}return Se(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=Zc(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=Qc(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=Q(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=De(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(Or(r,n)){var i=ne(ne({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(Or(r,n)){var i=ne(ne({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Or(this.graphState,e)){var n=ne(ne({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=Q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Or(l,n)){var u=ne(ne({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=Q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Or(l,n)){var u=ne(ne({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=Q(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=Q(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(su("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(su("edge"))}},{key:"resetGraphState",value:function(){this.graphState=Ll(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&su(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=Q(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=De(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(h){o.e(h)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=ne(ne({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=Q(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=De(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=ne(ne({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,ne(ne({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,ne(ne({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),cf=1,hf=2,ff=3,gf=4,bx=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};we(this,t),l=st(this,t),W(l,"nodeReducer",null),W(l,"edgeReducer",null),W(l,"stageCanvas",null),W(l,"mouseLayer",null),W(l,"gestureHint",null),W(l,"extraElements",{}),W(l,"webGLContext",null),W(l,"pickingFrameBuffer",null),W(l,"pickingTexture",null),W(l,"pickingDepthBuffer",null),W(l,"activeListeners",{}),W(l,"nodeVariableEntries",[]),W(l,"edgeVariableEntries",[]),W(l,"edgePathsByName",new Map),W(l,"nodeProgramIndex",{}),W(l,"edgeProgramIndex",{}),W(l,"edgeTextureIndexCache",{}),W(l,"nodeGraphCoords",{}),W(l,"nodeExtent",{x:[0,1],y:[0,1]}),W(l,"matrix",vn()),W(l,"invMatrix",vn()),W(l,"correctionRatio",1),W(l,"frameId",0),W(l,"customBBox",null),W(l,"gpuTimerExt",void 0),W(l,"activeGpuTimerQuery",null),W(l,"pendingGpuTimerQueries",[]),W(l,"normalizationFunction",zo({x:[0,1],y:[0,1]})),W(l,"graphToViewportRatio",1),W(l,"pickingState",j0()),W(l,"prevNodeVisibilities",{}),W(l,"width",0),W(l,"height",0),W(l,"autoRescaleFrozen",!1),W(l,"stylesDeclaration",null),W(l,"resolvedStageStyle",{}),W(l,"renderFrame",null),W(l,"contextLost",!1),W(l,"pendingProcess","full"),W(l,"needToRefreshState",!1),W(l,"checkEdgesEventsFrame",null),W(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),W(l,"depthLayers",he(Lo)),W(l,"customLayerPrograms",new Map),W(l,"nodeShapeSlug",null),W(l,"sdfAtlas",null),W(l,"depthRanges",{nodes:{},edges:{}}),W(l,"nodeBaseDepth",{}),W(l,"edgeBaseDepth",{});var d=u.primitives,h=u.styles,c=u.settings,f=c===void 0?{}:c,m=u.nodeReducer,w=u.edgeReducer,p=u.customNodeState,b=u.customEdgeState,y=u.customGraphState;l.stateManager=new yx(function(){return l.scheduleStateRefresh()},p,b,y);var _=d??th;l.stylesDeclaration=h?{nodes:(r=h.nodes)!==null&&r!==void 0?r:Fo.nodes,edges:(i=h.edges)!==null&&i!==void 0?i:Fo.edges,stage:h.stage}:Fo,l.nodeReducer=m??null,l.edgeReducer=w??null;var v=Cl(l.stylesDeclaration.nodes);l.nodeReducer&&(v.dependency="graph-state"),l.edgeStyleAnalysis=Cl(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=Nl(l.stylesDeclaration.stage,l.stateManager.graphState));var T=lh(f);if(Oo(T),T.enableNodeDrag){var S=v.xAttribute,D=v.yAttribute;if((!S||!D)&&!T.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(sh(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new V0(e,function(B,A){for(var F=0;F<B.length;F++){var H=l.stateManager.getEdgeState(B[F]);H.parallelIndex=F,H.parallelCount=A}});var R=new q0(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(B,A){return l.emit(B,A)});if(l.depthLayers=(o=_.depthLayers)!==null&&o!==void 0?o:he(Lo),!(h!=null&&h.nodes)&&!Ro.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(Ro.join(", ")," for the built-in node styles."));if(!(h!=null&&h.edges)&&!Do.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(Do.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new au(l.depthLayers),edges:new au(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Wr("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var k=new Kh(l.webGLContext),M=new ru(l.webGLContext,{channels:1}),z=new Yh(l.webGLContext),O=new ru(l.webGLContext,{channels:4}),N=l.webGLContext,G=new hx({gl:N,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(A,F){var H;return yf(l.internals,(H=l.pickingState.lookup[A])!==null&&H!==void 0?H:null,F)}}),P=l.initPrograms(_,T),$=_==null||(s=_.nodes)===null||s===void 0?void 0:s.labelAttachments,C=null;return $&&Object.keys($).length>0&&(C=new Xh(N,$,function(){return l.scheduleRender()})),l.internals=ne(ne({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:T,primitives:_,pixelRatio:Ei(),graph:e,stateManager:l.stateManager,dragManager:R,hoverResolver:G,nodeStyleAnalysis:v,pickingState:l.pickingState},P),{},{attachmentManager:C,nodeDataTexture:k,nodeFrameTexture:M,edgeDataTexture:z,edgeFrameTexture:O,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(A){return l.getHitAtPosition(A)},setNodeState:function(A,F){return l.setNodeState(A,F)},setEdgeState:function(A,F){return l.setEdgeState(A,F)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(A){return l.viewportToFramedGraph(A)},viewportToGraph:function(A){return l.viewportToGraph(A)},framedGraphToViewport:function(A){return l.framedGraphToViewport(A)},scaleSize:function(A){return l.scaleSize(A)},emit:function(A,F){return l.emit(A,F)}}),l.labelRenderer=new vx(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Jh,l.bindCameraHandlers(),l.mouseCaptor=new B0(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new $0(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return lt(t,a),Se(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new qa,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=Mc(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=_l.apply(void 0,he(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return ex(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return tx({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){nx(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:Li(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,h=o.height;u={x:[-d/2,d/2],y:[-h/2,h/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=ox({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(H,V){return n.labelRenderer.nodeLabelBox(H,V)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=zo(this.customBBox||this.nodeExtent);var c=new Jh,f=Ta(c.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var m=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",w=!1;ou(this.pickingState,"node");for(var p=r.nodes(),b=0,y=p.length;b<y;b++){var _=p[b],v=this.internals.nodeDataCache[_],T=this.nodeGraphCoords[_];v.x=T.x,v.y=T.y,this.normalizationFunction.applyTo(v),v.visibility!==this.prevNodeVisibilities[_]&&(w=!0),typeof v.label=="string"&&v.visibility!=="hidden"&&v.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(_,v.size,this.framedGraphToViewport(v,{matrix:f})),m&&v.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(_,v.size,this.framedGraphToViewport(v,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(p.length);var S=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var D=this.internals.nodeDataCache,R=Q(this.depthLayers),k;try{for(R.s();!(k=R.n()).done;){var M=k.value,z=this.itemBuckets.nodes.getSorted(M,function(F){return D[F].zIndex});if(z.length!==0){this.depthRanges.nodes[M]=[{offset:S,count:z.length}];var O=Q(z),N;try{for(O.s();!(N=O.n()).done;){var G=N.value;this.nodeBaseDepth[G]=M,this.nodeProgram.allocateNode(G),rf(this.pickingState,"node",G),this.addNodeToProgram(G,S++)}}catch(F){O.e(F)}finally{O.f()}}}}catch(F){R.e(F)}finally{R.f()}this.nodeProgram.invalidateBuffers();for(var P=0,$=p.length;P<$;P++)this.prevNodeVisibilities[p[P]]=this.internals.nodeDataCache[p[P]].visibility;this.labelRenderer.processWebGLLabels(p);var C=Q(this.customLayerPrograms.values()),B;try{for(C.s();!(B=C.n()).done;){var A=B.value.program;A.cacheData&&A.cacheData()}}catch(F){C.e(F)}finally{C.f()}return w}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;ou(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=Q(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(m){return o[m].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var h=Q(d),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.edgeBaseDepth[f]=u,rf(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(m){h.e(m)}finally{h.f()}}}}catch(m){s.e(m)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(Wl(this.depthRanges.nodes,r,o),Bl(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(Wl(this.depthRanges.edges,r,o),Bl(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&Te(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=ne({},n),u=s||this.nodeExtent,d=De(u.x,2),h=d[0],c=d[1],f=De(u.y,2),m=f[0],w=f[1],p=[this.graphToViewport({x:h,y:m},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n}),this.graphToViewport({x:h,y:w},{cameraState:n}),this.graphToViewport({x:c,y:w},{cameraState:n})],b=1/0,y=-1/0,_=1/0,v=-1/0;p.forEach(function(G){var P=G.x,$=G.y;b=Math.min(b,P),y=Math.max(y,P),_=Math.min(_,$),v=Math.max(v,$)});var T=y-b,S=v-_,D=this.getDimensions(),R=D.width,k=D.height,M=0,z=0;if(T>=R?y<R-o?M=y-(R-o):b>o&&(M=b-o):y>R+o?M=y-(R+o):b<-o&&(M=b+o),S>=k?v<k-o?z=v-(k-o):_>o&&(z=_-o):v>k+o?z=v-(k+o):_<-o&&(z=_+o),M||z){var O=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),N=this.viewportToFramedGraph({x:M,y:z},{cameraState:n});M=N.x-O.x,z=N.y-O.y,l.x+=M,l.y+=z}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=Ta(n,r,i,o),this.invMatrix=Ta(n,r,i,o,!0),this.correctionRatio=Cc(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=ne({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),X0(this.pickingState,this.internals),K0(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(ee){return ee.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var h=this.getRenderParams(),c=Nt.edge.writesPickingThisFrame(this.internals)?h:ne(ne({},h),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,m=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),w=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,m,w),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(ff),this.internals.edgeDataTexture.bind(gf),this.edgeFramePass.run(h,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(cf),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var p=this.labelRenderer.buildFramePassPoints(),b=p.data,y=p.count;this.nodeFramePass.run(b,y,this.internals.nodeFrameTexture,h,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(hf)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var _=Q(this.customLayerPrograms.values()),v;try{for(_.s();!(v=_.n()).done;){var T=v.value.program;T.preRender&&T.preRender(h)}}catch(ee){_.e(ee)}finally{_.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var S=!this.internals.settings.hideLabelsOnMove||!o,D=Q(this.depthLayers),R;try{for(D.s();!(R=D.n()).done;){var k=R.value,M=Q(this.customLayerPrograms.values()),z;try{for(M.s();!(z=M.n()).done;){var O=z.value;O.depth===k&&O.program.render(h)}}catch(ee){M.e(ee)}finally{M.f()}var N=this.depthRanges.edges[k];if(N&&(!this.internals.settings.hideEdgesOnMove||!o)){var G=Q(N),P;try{for(G.s();!(P=G.n()).done;){var $=P.value,C=$.offset,B=$.count;B>0&&this.edgeProgram.render(c,C,B)}}catch(ee){G.e(ee)}finally{G.f()}}this.internals.settings.renderEdgeLabels&&S&&(this.labelRenderer.renderEdgeLabelBackgrounds(Nt.edgeLabel.writesPickingThisFrame(this.internals)?h:ne(ne({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderEdgeLabels(h,k)),this.labelRenderer.cacheAttachments(k),this.labelRenderer.renderBackdrops(ne(ne({},h),{},{pickingFrameBuffer:null}),k);var A=this.depthRanges.nodes[k];if(A){var F=Q(A),H;try{for(F.s();!(H=F.n()).done;){var V=H.value,j=V.offset,Z=V.count;Z>0&&this.nodeProgram.render(h,j,Z)}}catch(ee){F.e(ee)}finally{F.f()}}S&&(this.labelRenderer.renderAttachments(ne(ne({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderLabelBackgrounds(Nt.nodeLabel.writesPickingThisFrame(this.internals)?h:ne(ne({},h),{},{pickingFrameBuffer:null}),k),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(h,k))}}catch(ee){D.e(ee)}finally{D.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,m,w,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=Q(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=ne({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(h){var c=h.query;return n.deleteQuery(c)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=Q(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(h){s.e(h)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,h=De(this.nodeVariableEntries[s],2),c=h[0],f=h[1];o[c]=(u=(d=o[c])!==null&&d!==void 0?d:r[c])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(Il(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ne(ne({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},$a(this.internals.nodesWithForcedLabels,n,Ea(o)),$a(this.internals.nodesWithBackdrop,n,Ol(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=De(this.edgeVariableEntries[o],2),h=d[0],c=d[1];i[h]=(l=(u=i[h])!==null&&u!==void 0?u:r[h])!==null&&l!==void 0?l:c.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,h=d?this.edgePathsByName.get(d):void 0;if(h!=null&&h.spread){var c=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=h.spread.compute(i.parallelIndex,i.parallelCount,c);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[h.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(Ml(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ne(ne({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,$a(this.internals.edgesWithForcedLabels,n,Ea(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),ou(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(he(No(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(Ya(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var h=l===u,c=!h&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,h,c),m=f.pathId,w=f.headId,p=f.tailId,b=f.headLengthRatio,y=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,y,m,w,p),this.edgeProgram.process(Ya(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:ff,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:hf,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:gf,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:cf,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=Uh(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,h=s.labelBackgroundProgram,c=s.attachmentProgram,f=s.framePass,m=s.shapeSlug,w=s.shapeNameToIndex,p=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(b),m&&(this.nodeShapeSlug=m);var y=Hh(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),_=y.edgeProgram,v=y.createLabelPrograms,T=y.framePass,S=y.variables,D=y.paths;return this.createEdgeLabelPrograms=v,this.edgeProgram=_,this.edgeFramePass=T,this.edgeVariableEntries=Object.entries(S),this.edgePathsByName=new Map(D.map(function(R){return[R.name,R]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:h,attachmentProgram:c,nodeShapeMap:w??null,nodeGlobalShapeIds:p??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=Q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;h.program.kill(),h.program=h.factory(this.webGLContext)}}catch(c){u.e(c)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Wr(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",ne({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new cx(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&Y0(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=Nl(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return ne({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return ne({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return ne({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,Oo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=ne(ne({},this.internals.settings),n),Oo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Ei(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(he(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(m){n.refreshNodeState(m)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=Q(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(m){l.e(m)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(m){n.refreshEdgeState(m)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var h=Q(this.stateManager.dirtyEdges),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.refreshEdgeState(f)&&(s=!0)}}catch(m){h.e(m)}finally{h.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,h=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var c=this.internals.nodeDataCache[n];this.internals.attachmentManager&&c.labelAttachment!==h&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&c.shape&&c.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[c.shape]]:f=Li(c.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,c.x,c.y,c.size,f].concat(he(No(c)),[c.color])),u&&c.depth!==u&&this.updateNodeDepthRanges(n,u,c.depth);var m=this.nodeProgramIndex[n];return m!==void 0&&(this.addNodeToProgram(n,m),this.nodeProgram.invalidateBuffers()),d!==void 0&&c.zIndex!==d}var w=this.internals.graph.getNodeAttributes(n),p=this.stateManager.getNodeState(n),b=r.size,y=r.shape,_=r.depth,v=r.zIndex,T=r.labelAttachment,S=r.rotationAlignment,D=r.labelRotationAlignment,R=r.color;Il(this.stylesDeclaration.nodes,w,p,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,w,p);var k=this.nodeGraphCoords[n],M=r.x!==k.x||r.y!==k.y;if(M&&(k.x=r.x,k.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==T&&this.internals.attachmentManager.invalidateNode(n),$a(this.internals.nodesWithForcedLabels,n,Ea(r)),$a(this.internals.nodesWithBackdrop,n,Ol(r)),M||r.size!==b||r.shape!==y||r.rotationAlignment!==S||r.labelRotationAlignment!==D||r.color!==R){var z,O;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?O=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:O=Li(r.shape||"circle"),(z=this.internals.nodeDataTexture).updateNode.apply(z,[n,r.x,r.y,r.size,O].concat(he(No(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==_&&this.updateNodeDepthRanges(n,_,r.depth);var N=this.nodeProgramIndex[n];return N!==void 0&&(this.addNodeToProgram(n,N),this.nodeProgram.invalidateBuffers()),r.zIndex!==v}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),h=r.depth,c=r.zIndex,f=r.size,m=r.path,w=r.selfLoopPath,p=r.parallelPath,b=r.head,y=r.tail;Ml(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),$a(this.internals.edgesWithForcedLabels,n,Ea(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==h&&this.updateEdgeDepthRanges(n,h,r.depth);var _=this.edgeProgramIndex[n];if(_!==void 0){var v=r.size!==f||r.path!==m||r.selfLoopPath!==w||r.parallelPath!==p||r.head!==b||r.tail!==y;if(v)this.addEdgeToProgram(n,_),this.edgeProgram.invalidateBuffers();else{var T=this.internals.graph.source(n),S=this.internals.graph.target(n),D=this.internals.nodeDataCache[T],R=this.internals.nodeDataCache[S],k=this.edgeTextureIndexCache[n];this.edgeProgram.process(Ya(this.pickingState,"edge",n),_,D,R,r,k),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==c}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(D){return r.addNode(D)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(D){return r.addEdge(D)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],h=0,c=d?.length||0;h<c;h++){var f,m,w=""+d[h],p=(f=this.internals.nodeDataCache[w])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(w),this.internals.attachmentManager&&((m=this.internals.nodeDataCache[w])!==null&&m!==void 0&&m.labelAttachment||p)&&this.internals.attachmentManager.invalidateNode(w),i){var b=this.nodeProgramIndex[w];if(b===void 0)throw new Error('Sigma: node "'.concat(w,`" can't be repaint`));this.addNodeToProgram(w,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var y=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],_=0,v=y.length;_<v;_++){var T=""+y[_];if(this.updateEdge(T),i){var S=this.edgeProgramIndex[T];if(S===void 0)throw new Error('Sigma: edge "'.concat(T,`" can't be repaint`));this.addEdgeToProgram(T,S)}}i&&y.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=y.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(ne(ne({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,h=d.minCameraRatio,c=d.maxCameraRatio;typeof c=="number"&&(r=Math.min(r,c)),typeof h=="number"&&(r=Math.max(r,h));var f=r/o,m={x:this.width/2,y:this.height/2},w=this.viewportToFramedGraph(n),p=this.viewportToFramedGraph(m);return{angle:s,x:(w.x-p.x)*(1-f)+l,y:(w.y-p.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Ta(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Mr(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?Ta(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Mr(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var h=n[r[u]],c=h.x,f=h.y;c<i&&(i=c),c>o&&(o=c),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=Q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value.program;h.kill()}}catch(m){u.e(m)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var c;(c=this.webGLContext.getExtension("WEBGL_lose_context"))===null||c===void 0||c.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(Mo),bf=bx;var fE=ma(Rr());function xf(a,t){return typeof a=="number"?a:(Te(a)==="object"&&a!==null&&"attribute"in a,t)}function wf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=xf(e,0),i=xf(n,0),o=`
`.concat(Pi,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function _f(a,t){return typeof a=="number"?a:(Te(a)==="object"&&a!==null&&"attribute"in a,t)}function Sf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=_f(e,0),i=_f(n,0),o=`
`.concat(Pi,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function Tf(a,t){return typeof a=="number"?a:(Te(a)==="object"&&a!==null&&"attribute"in a,t)}function Ef(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Tf(e,0),i=Tf(n,0),o=`
`.concat(Pi,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var xx=[1,2,5],ns=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,h=Math.floor(d);this.rest.set(l,d-h);for(let c=0;c<h&&this.points.length<600+600/4;c++)this.points.push({from:o,to:s,begins:n+e*(c+this.first(l+c))/h})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=xx[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var _x=6e3,Tx=400;function kf(){return document.createElement("canvas").getContext("webgl2")!==null}var as=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new bf(e.graph,t,{primitives:{nodes:{shapes:[wi(),Ef(),wf(),Sf()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelPosition:i("labelPosition"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(yl(o))),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new ns;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(Re(t));if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t);let e=Math.min(1,Math.max(.6,Math.min(this.box.clientWidth,this.box.clientHeight)/560));e!==this.picture.scale&&(this.picture.scale=e,this.picture.restyle()),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>_x;if(e.restructured){if(n&&t-this.rebuilt<Tx)return;this.rebuilt=t,this.forget(),this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes].map(Re),edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}forget(){let{gone:t,graph:e}=this.picture,n=this.sigma;for(let r of t.nodes.splice(0))e.hasNode(r)||(n.removeNode(r),n.getNodeDataTexture().free(r),n.nodeProgram.freeNode(r));for(let r of t.edges.splice(0))e.hasEdge(r)||n.removeEdge(r)}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(c=>n.graphToViewport(c)),l=c=>i.x+(c.x*(o.x-i.x)+c.y*(s.x-i.x))/1e3,u=c=>i.y+(c.x*(o.y-i.y)+c.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(c,f,m)=>{if(d.hasNode(Re(c))&&d.hasNode(Re(f))&&e.isShown(c)&&e.isShown(f)){let[w,p]=[d.getNodeAttributes(Re(c)),d.getNodeAttributes(Re(f))];if(w.opacity>0&&p.opacity>0){let[b,y]=[l(w),u(w)];t.rect(b+(l(p)-b)*m-1.6,y+(u(p)-y)*m-1.6,3.2,3.2)}}}),t.fill();for(let c of e.groups){let f=d.getNodeAttributes(Re(c));f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,e.nodes.get(c)?.levels??{})}t.lineWidth=2;for(let c of e.marks.keys())if(d.hasNode(Re(c))&&e.isShown(c)){let f=d.getNodeAttributes(Re(c));t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let h=e.selected;if(h!==null&&d.hasNode(Re(h))){let c=d.getNodeAttributes(Re(h));t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(c),u(c),n.scaleSize(c.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of vi){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var rs=class{constructor(t,e,n){this.live=e;this.picture=new To(ul(),Ac(e.network),this.still),this.view=kf()?new as(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(ul()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;refresh(){this.view?.wake()}get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,ta.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:ta.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(ta.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||Rc(this.live.network,this.picture.places()))}};function Af(a){let t=new Map,e=new Map;for(let i of a)t.has(i.origin)||e.set(i.origin,i.frequency),t.set(i.origin,i);let n=new Set(e.values());for(let i of[...n])e.size>4&&n.size>1&&[...e.values()].filter(o=>o===i).length<e.size/4&&n.delete(i);let r=new Map;return t.forEach(i=>r.set(i.frequency,(r.get(i.frequency)??0)+1)),{outputs:a,last:t,words:[...r].sort(([i,o],[s,l])=>l-o||(i<s?-1:1)),openings:n}}function is({last:a},t,e){return[...a.values()].filter(n=>t.has(n.frequency)).sort((n,r)=>r.tide-n.tide).slice(0,e)}function Rf({last:a,outputs:t},e,n){let r=new Map;for(let i=t.length-1;i>=0&&r.size<n;i--){let o=t[i];e.has(o.frequency)&&!e.has(a.get(o.origin).frequency)&&!r.has(o.origin)&&r.set(o.origin,o)}return[...r.values()]}function Oi({outputs:a,last:t,openings:e},n){for(let r=a.length-1;r>=0;r--)if(a[r].origin===n&&e.has(a[r].frequency))return a[r];return t.get(n)}var wx=[["hypha","\u25CF","hyphae"],["species","\u25C9","species"],["relay","\u25C6","relays"],["input","\u25B2","inputs"],["output","\u25A0","outputs"]],uu=12,Sx=50,Ex=2e3,kx=24,Wi=12;function Df(a){return Object.values(a).every(t=>t.size===0)}var Xn=class{constructor(t){this.element=t}element;before=null;show(t,e){let n=JSON.stringify(t);if(n!==this.before){let r=document.activeElement instanceof HTMLElement&&this.element.contains(document.activeElement)?document.activeElement.dataset.key:void 0;this.before=n,se(this.element,...e()),r&&[...this.element.querySelectorAll("[data-key]")].find(i=>i.dataset.key===r)?.focus()}}},os=class{constructor(t,e,n){this.wishes=n;this.search=g("input",{type:"search",id:"graph-search",placeholder:"search nodes","aria-label":"search nodes",value:e,oninput:()=>n.sought(this.search.value)}),this.element=g("aside",{class:"graph-side","aria-label":"the graph in words"},this.state.element,this.note.element,this.active.element,this.chosen.element,this.words.element,this.worst.element,g("section",{"aria-label":"nodes"},g("h2",{},"Nodes"),this.search,this.list.element),this.legend.element,Xe(`mycelium list hyphae --network ${Ke(t)}`,`mycelium pressure ${Ke(t)}`))}wishes;element;state=new Xn(g("dl",{class:"graph-state",id:"graph-state"}));note=new Xn(g("p",{class:"faint",id:"graph-note"}));seen=null;chosen=new Xn(g("section",{class:"graph-chosen",id:"graph-chosen","aria-label":"selected",hidden:!0}));words=new Xn(g("section",{id:"graph-said","aria-label":"said last"}));legend=new Xn(g("section",{id:"graph-legend","aria-label":"legend and filter"}));worst=new Xn(g("section",{id:"graph-worst","aria-label":"the worst ten"}));list=new Xn(g("ul",{class:"graph-list",id:"graph-list","aria-label":"nodes"}));active=new Xn(g("p",{class:"graph-active",id:"graph-active",role:"status",hidden:!0}));search;unfolded=new Set(["fullest","failing"]);show(t){let{head:e}=t,n=e?.network,r=e?[["Tide",Y(n.tide)],["Signals/s",Y(Math.round(e.signalsPerSecond))],["Hyphae",Y(n.hyphae)],["Awake",Y(n.awake)],["Born",Y(n.births)],["Died",Y(n.deaths)]]:[["Tide","\u2026"]];this.state.show(r,()=>r.map(([o,s])=>g("div",{},g("dt",{},o),g("dd",{},s))));let i=[!t.live&&"Not connected: this is what was known last.",!t.drawn&&"This browser has no WebGL 2, so nothing is drawn; the lists tell the same.",t.drawn&&!t.moves&&"Signals don't move, as your system asks for less motion.",t.drawn&&t.moves&&(t.sample===1?"Each moving point is a signal.":`Moving points are sampled 1 : ${Y(t.sample)}.`),e?.grouped&&"More than 2,000 hyphae: those of a species are one node, which a click opens.",e?.more&&"There are more nodes or edges than are shown."].filter(o=>typeof o=="string");this.note.show(i,()=>[i.join(" ")]),this.showActive(t),this.showChosen(t),this.showWords(t),this.showWorst(t),this.showList(t),this.showLegend(t)}choice(t,e,...n){return g("button",{type:"button",class:"link","data-key":e,onclick:()=>this.wishes.choose(t)},...n.length?n:[X(t,28)])}showActive({filter:t}){let e=[...t.words,...t.levels,...t.kinds,...t.species];this.active.element.hidden=e.length===0,this.active.show(e,()=>["Only ",g("b",{},X(e.join(", "),80))," is shown in full. ",g("button",{type:"button","data-key":"reset",onclick:()=>this.wishes.reset()},"show all")])}showChosen(t){let e=t.chosen;if(this.chosen.element.hidden=e===null,e!==this.seen&&(this.seen=e,this.element.scrollTop=0),e===null){this.chosen.show(null,()=>[]);return}let n=t.nodes.get(e),r=t.spoken?Oi(t.spoken,e):void 0,i=t.spoken?.last.get(e),o=h=>t.edges.filter(c=>(h?c.from:c.to)===e).map(c=>({id:h?c.to:c.from,fullest:c.fullest,rate:Math.round(t.rates(c.from,c.to))})).sort((c,f)=>f.fullest-c.fullest||f.rate-c.rate),[s,l]=[o(!1),o(!0)],u=r?t.why.get(r.id):void 0,d=n?.kind==="species"&&t.opened===n.species;this.chosen.show([e,n,r?.id,i?.id,u,s.slice(0,Wi),l.slice(0,Wi),s.length,l.length,d,t.members],()=>[g("h2",{},X(e,40)," ",g("button",{type:"button",class:"quiet","data-key":"unchoose","aria-label":"clear the selection",onclick:()=>this.wishes.choose(null)},"\u2715")),!n&&g("p",{},"It is not in this picture: it is within its species, or has died."),n&&g("p",{},n.kind==="hypha"?["a hypha of species ",X(n.species??"",30),", "]:n.kind==="species"?[`${Y(n.count)} hyphae, at worst `]:[{relay:"a relay",input:"an input",output:"an output"}[n.kind]??n.kind,n.halted>0?", which does not work":""],n.level&&ea(n.level),n.kind==="hypha"&&n.halted>0&&", quarantined",n.waiting>0&&`; ${Y(n.waiting)} signals wait for it`),n?.kind==="species"&&g("p",{},d?[`${Y(t.members)} of its hyphae are around it. `,g("button",{type:"button","data-key":"shut",onclick:()=>this.wishes.close()},"close it")]:g("button",{type:"button",class:"primary","data-key":"open",onclick:()=>this.wishes.open(n.species??"")},"show its hyphae")),r&&this.story(t,r,i,u),this.neighbours("From",s),this.neighbours("To",l),g("p",{class:"ways"},(!n||n.kind==="hypha")&&g("a",{href:be("networks",t.network,"hyphae",e)},"its page"),(!n||n.kind==="hypha")&&" \xB7 ",g("a",{href:be("networks",t.network,"pressure")+(n?.kind==="species"?"":"?node="+encodeURIComponent(e))},"pressure"),n?.kind==="species"&&[" \xB7 ",g("a",{href:be("networks",t.network,"hyphae")+"?species="+encodeURIComponent(n.species??"")},"all its hyphae")])])}neighbours(t,e){return e.length>0&&g("p",{class:"neighbours"},g("b",{},t)," ",e.slice(0,Wi).map((n,r)=>[r>0&&", ",this.choice(n.id,t+n.id),n.fullest>=60?` (${n.fullest} % full)`:n.rate>0?` (${n.rate}/s)`:""]).flat(),e.length>Wi&&` and ${Y(e.length-Wi)} more`)}story(t,e,n,r){let i=r?.cause;return g("div",{class:"story"},g("p",{},"It said ",g("b",{},X(e.frequency,30)),` in tide ${Y(e.tide)}: `,g("code",{},Bi(e.payload,e.origin))),r?.rule&&g("p",{},"by rule ",g("b",{},X(r.rule,60))),i?g("p",{},"upon ",g("b",{},X(i.frequency,30))," ",g("code",{},Bi(i.payload))," ",g("span",{class:"faint"},X(i.id,40))):e.cause&&g("p",{},"upon signal ",g("code",{},X(e.cause,40))),n&&n.id!==e.id&&g("p",{},"Since then it said ",g("b",{},X(n.frequency,30)),`, in tide ${Y(n.tide)}: `,g("code",{},Bi(n.payload,n.origin))),g("p",{},g("a",{href:be("networks",t.network,"hyphae",e.origin)+(e.cause?"?signal="+encodeURIComponent(e.cause):"")},"why, on its page"),r&&" \xB7 ",r&&g("a",{href:be("networks",t.network,"trace")+"?why="+encodeURIComponent(e.id)},"its way through the network")))}showWords(t){let{spoken:e,filter:n}=t,r=this.words.element;if(r.hidden=!e||e.last.size===0,!e||e.last.size===0)return;let i=n.words.size>0?n.words:e.openings,o=is(e,i,uu),s=Rf(e,i,Math.max(0,4-o.length));this.words.show([e.words,[...i],o.map(l=>l.id),s.map(l=>l.id)],()=>[g("h2",{},"Said last"),g("p",{class:"chips"},e.words.slice(0,8).map(([l,u])=>g("button",{type:"button","data-key":"word "+l,"aria-pressed":String(n.words.has(l)),title:"show only those whose last word this is",onclick:()=>this.wishes.toggle("words",l)},X(l,20),` ${Y(u)}`))),o.length===0?g("p",{class:"faint"},"Nobody is ",[...i].map(l=>Xt(l)).join(" or ")," at the moment."):g("ul",{class:"graph-said"},o.map(l=>g("li",{},this.choice(l.origin,"said "+l.origin,g("span",{class:"mark","aria-hidden":"true"},"\u25CB "),X(l.origin,24)," ",g("b",{},X(l.frequency,20))),g("span",{class:"faint"},` tide ${Y(l.tide)} `,Bi(l.payload,l.origin))))),s.length>0&&g("ul",{class:"graph-said"},s.map(l=>g("li",{},this.choice(l.origin,"was "+l.origin,X(l.origin,24)),g("span",{class:"faint"}," was ",X(l.frequency,20),`, tide ${Y(l.tide)} `,Bi(l.payload,l.origin)))))])}showWorst(t){let e=t.worst??{},n=e.ailing??[],i=[["fullest","Fullest sockets",e.fullest??[],o=>[this.choice(o.to,`full ${o.from} ${o.to}`,X(o.from,18)," \u2192 ",X(o.to,18)),` ${Y(o.held)} of ${Y(o.capacity)}`]],["failing","Most failures",e.failing??[],o=>[this.choice(o.id,"fail "+o.id),` ${o.failures} of its last 10 steps`]],["ailing","Lowest vitality",n,o=>[this.choice(o.id,"ail "+o.id)," ",ea(o.level),` ${o.score.toFixed(2)}`,o.quarantined&&", quarantined"]]].filter(([,,o])=>o.length>0);this.worst.show([i.map(([o,,s])=>[o,s])],()=>[g("h2",{},"The worst ten"),i.length===0?g("p",{class:"faint"},"Nothing is full, fails or ails."):i.map(([o,s,l,u])=>g("details",{open:this.unfolded.has(o),ontoggle:d=>d.target.open?this.unfolded.add(o):this.unfolded.delete(o)},g("summary",{"data-key":"fold "+o},`${s} (${l.length})`),g("ol",{},l.map(d=>g("li",{},...u(d))))))])}showList(t){let e=t.search.trim().toLowerCase(),n=[],r=0;for(let s of t.nodes.values())(e===""||s.id.toLowerCase().includes(e)||(s.species??"").toLowerCase().includes(e))&&(r++,n.length<Ex&&n.push(s));let i=new Map(e===""?[]:n.map(s=>[s,s.id.toLowerCase()===e?0:s.id.toLowerCase().startsWith(e)?1:2]));n.sort((s,l)=>(i.get(s)??0)-(i.get(l)??0)||(s.id<l.id?-1:1));let o=n.slice(0,Sx);this.list.show([o.map(s=>[s.id,s.level,s.kind]),r,t.chosen],()=>[...o.map(s=>g("li",{class:s.id===t.chosen?"now":null},this.choice(s.id,"node "+s.id)," ",s.level?ea(s.level):g("span",{class:"faint"},s.kind))),r===0&&g("li",{class:"faint"},"no node has this in its name"),r>o.length&&g("li",{class:"faint"},`and ${Y(r-o.length)} more: search`)])}showLegend(t){let e=new Map,n=new Map,r=new Map;for(let l of t.nodes.values())n.set(l.kind,(n.get(l.kind)??0)+1),l.kind==="species"?Object.entries(l.levels??{}).forEach(([u,d])=>e.set(u,(e.get(u)??0)+d)):l.level&&e.set(l.level,(e.get(l.level)??0)+1),l.species!==null&&r.set(l.species,(r.get(l.species)??0)+l.count);let{filter:i}=t,o=[...r].sort(([,l],[,u])=>u-l).slice(0,kx),s=(l,u,d,...h)=>g("button",{type:"button","data-key":l+" "+u,"aria-pressed":String(i[l].has(u)),onclick:()=>this.wishes.toggle(l,u)},...h,` ${Y(d)}`);this.legend.show([[...e],[...n],o,Object.values(i).map(l=>[...l])],()=>[g("h2",{},"What is what"),g("p",{class:"chips"},vi.filter(l=>e.has(l)).map(l=>s("levels",l,e.get(l),ea(l)))),g("p",{class:"chips"},wx.filter(([l])=>n.has(l)).map(([l,u,d])=>s("kinds",l,n.get(l),g("span",{"aria-hidden":"true"},u+" "),d))),o.length>1&&g("p",{class:"chips"},o.map(([l,u])=>s("species",l,u,X(l,24)))),g("p",{class:"faint"},"Lines are sockets, the thicker the more goes through them; ",g("span",{class:"stroke full-60","aria-hidden":"true"})," from 60 % full, ",g("span",{class:"stroke full-85","aria-hidden":"true"})," from 85 %."),g("p",{class:"faint"},"Keys: arrows move the graph, + and \u2212 zoom, 0 shows all of it, Esc clears the selection, / searches.")])}};function Bi(a,t=""){return typeof a!="object"||a===null||Array.isArray(a)?Rn(a,80):Object.entries(a).filter(([,n])=>n!==t).slice(0,8).map(([n,r])=>`${Xt(n).slice(0,30)} ${typeof r=="string"?Xt(r).slice(0,40):Rn(r,40)}`).join(", ")}var du=500,Ax=20,Rx=200,cu=["levels","kinds","species","words"],Lf={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,address:e,leave:n,trouble:r}){let i=Object.fromEntries(cu.map(C=>[C,new Set((e.query.get(C)??"").split(",").filter(B=>B!==""))])),o=e.query.get("q")??"",s=e.query.get("node"),l=null,u=[],d=0,h=e.query.get("open"),c=null,f=new Map,m=g("div",{class:"graph-box",id:"graph",tabindex:0,role:"application","aria-label":`graph of network ${t}: arrows move it, plus and minus zoom, 0 shows all, Escape clears the selection; the lists beside it tell the same`}),w=new os(t,o,{choose:T,toggle(C,B){i[C].delete(B)||i[C].add(B),S()},reset(){cu.forEach(C=>i[C].clear()),S()},sought(C){o=C,Ne({q:C}),v()},open:C=>{M(C)},close:O});a.append(g("h1",{class:"unseen"},`Graph of ${t}`),m,w.element);let p=new ta(t),b=new rs(m,p,{node(C){let B=b.picture.nodes.get(C);B?.kind==="species"&&B.species!==null?l===B.species?O():M(B.species):T(C)},nothing:()=>T(null)}),{picture:y,view:_}=b;_||(m.classList.add("undrawn"),m.append(g("p",{class:"empty"},"The graph is drawn with WebGL 2, which this browser does not have or has switched off. The lists tell the same.")));function v(){w.show({network:t,nodes:y.nodes,edges:[...p.edges.values()],rates:(C,B)=>y.rates.get(ta.key({from:C,to:B}))??0,worst:p.worst,head:p.head,sample:_?.particles.sample??1,moves:b.moves,drawn:_!==null,live:p.open||p.head===null,spoken:c,why:f,filter:i,search:o,chosen:s,opened:l,members:u.length}),a.classList.toggle("stale",!p.open&&p.head!==null)}function T(C,B=C!==null){s=C,Ne({node:C}),y.select(C),C!==null&&B&&_?.centre(C),b.refresh(),v(),C!==null&&R(c?Oi(c,C):void 0)}function S(){Ne(Object.fromEntries(cu.map(H=>[H,[...i[H]].join(",")])));let{levels:C,kinds:B,species:A,words:F}=i;y.show((H,V)=>{if(!V)return!0;let j=C.size===0||(V.levels?[...C].some(ee=>(V.levels[ee]??0)>0):C.has(V.level??"")),Z=F.size===0||F.has(c?.last.get(H)?.frequency??"");return j&&Z&&(B.size===0||B.has(V.kind))&&(A.size===0||A.has(V.species??""))}),D(),v()}function D(){let C=i.words.size>0?i.words:c?.openings??new Set;y.mark(new Map((c?is(c,C,uu):[]).map(B=>[B.origin,B.frequency]))),b.refresh()}async function R(C){if(!(!C||f.has(C.id))){f.size>Rx&&f.clear(),f.set(C.id,null);try{if(!(await Me(me("networks",t,"trace"),G.signal)).frequencies.some(H=>H==="*"||H===C.frequency))return;let A=await Me(me("networks",t,"why")+Pe({signal:C.id}),G.signal),F=A.causes?.[0]??null;f.set(C.id,{rule:A.signal?.rule??null,cause:F}),v()}catch{}}}async function k(C){let B=[],A=null;for(let F=0;(F===0||A!==null)&&B.length<du&&F<Ax;F++){let H=await Me(me("networks",t,"hyphae")+Pe({species:C,limit:du-B.length,after:A}),G.signal);B.push(...H.hyphae),A=H.next}return B}async function M(C){O(),l=C,Ne({open:C}),T(`(${C})`,!1),await z(C),_?.reset()}async function z(C){let B;try{B=await k(C)}catch(ee){G.signal.aborted||r(ee);return}if(l!==C||G.signal.aborted)return;let[A,F]=y.targetOf(`(${C})`)??[0,0],H=N(`(${C})`,A,F),V=performance.now(),j=B.filter(ee=>!p.nodes.has(ee.id)).map(ee=>({id:ee.id,kind:"hypha",species:ee.species,count:1,awake:ee.awake?1:0,level:ee.vitality,halted:0,waiting:ee.queued})),Z=new Set(j.map(ee=>ee.id));u.filter(ee=>!Z.has(ee)).forEach(ee=>y.remove(ee,V)),u=[...Z],u.forEach(ee=>y.outside.add(ee)),y.add(j,(ee,xe)=>{let de=xe*2.39996,Le=H*(.35+.65*Math.sqrt((xe+.5)/du));return[A+Le*Math.cos(de),F+Le*Math.sin(de)]},V),b.refresh(),v(),clearTimeout(d),d=window.setTimeout(()=>{z(C)},3e3)}function O(){clearTimeout(d);let C=performance.now();u.forEach(B=>y.remove(B,C)),u=[],l=null,Ne({open:null}),b.refresh(),v()}function N(C,B,A){let F=[...y.places()].filter(([H])=>H!==C).map(([,[H,V]])=>Math.hypot(H-B,V-A));return Math.max(6,.7*Math.min(...F,1e3))}m.addEventListener("keydown",C=>{let A={ArrowLeft:[-.1,0,1],ArrowRight:[.1,0,1],ArrowUp:[0,.1,1],ArrowDown:[0,-.1,1],"+":[0,0,.75],"=":[0,0,.75],"-":[0,0,1.34]}[C.key];C.ctrlKey||C.altKey||C.metaKey||(A?(_?.move(...A),C.preventDefault()):(C.key==="0"||C.key==="Home")&&(_?.reset(),C.preventDefault()))}),a.addEventListener("keydown",C=>{C.key==="Escape"&&!(C.target instanceof HTMLInputElement&&C.target.value!=="")&&(l!==null?O():T(null))});let G=new AbortController,P=window.setInterval(v,1e3),$=Ae(()=>me("networks",t,"outputs")+Pe({last:500}),1e3,C=>{c=Af(C.outputs),i.words.size>0?S():D(),s!==null&&R(Oi(c,s))},()=>{});p.listen({snapshot(){r(null),s!==null&&y.selected===null&&y.select(s),h!==null&&p.nodes.has(`(${h})`)&&M(h),h=null,v()},over:C=>r(C+". This is what was known last."),open(C){!C&&p.head===null&&Me(me("networks",t),G.signal).catch(B=>{B instanceof tt&&B.status===404&&r(B)}),v()}}),Df(i)||S(),v(),n(()=>{G.abort(),clearInterval(P),clearTimeout(d),$.close(),b.close(),p.close()})}};function Cf(a,t,e){let n=new AbortController;return Dx(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof tt?r:new tt(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function Dx(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new tt(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}var Lx="uplot",Cx="u-hz",Px="u-vt",Fx="u-title",Ix="u-wrap",Mx="u-under",Nx="u-over",zx="u-axis",er="u-off",Gx="u-select",Ox="u-cursor-x",Wx="u-cursor-y",Bx="u-cursor-pt",Ux="u-legend",Hx="u-live",$x="u-inline",qx="u-series",Vx="u-marker",Pf="u-label",jx="u-value",Hi="width",$i="height";var Ff="bottom",Yr="left",hu="right",Du="#000",If=Du+"0",fu="mousemove",Mf="mousedown",gu="mouseup",Nf="mouseenter",zf="mouseleave",Gf="dblclick",Xx="resize",Kx="scroll",Of="change",cs="dppxchange",Lu="--",ai=typeof window<"u",bu=ai?document:null,Qr=ai?window:null,Yx=ai?navigator:null,Oe,ss;function xu(){let a=devicePixelRatio;Oe!=a&&(Oe=a,ss&&Tu(Of,ss,xu),ss=matchMedia(`(min-resolution: ${Oe-.001}dppx) and (max-resolution: ${Oe+.001}dppx)`),tr(Of,ss,xu),Qr.dispatchEvent(new CustomEvent(cs)))}function on(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function _u(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function nt(a,t,e){a.style[t]=e+"px"}function Fn(a,t,e,n){let r=bu.createElement(a);return t!=null&&on(r,t),e?.insertBefore(r,n),r}function _n(a,t){return Fn("div",a,t)}var Wf=new WeakMap;function Kn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=Wf.get(a);i!=o&&(a.style.transform=i,Wf.set(a,i),t<0||e<0||t>n||e>r?on(a,er):_u(a,er))}var Bf=new WeakMap;function Uf(a,t,e){let n=t+e,r=Bf.get(a);n!=r&&(Bf.set(a,n),a.style.background=t,a.style.borderColor=e)}var Hf=new WeakMap;function $f(a,t,e,n){let r=t+""+e,i=Hf.get(a);r!=i&&(Hf.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var Cu={passive:!0},Zx={...Cu,capture:!0};function tr(a,t,e,n){t.addEventListener(a,e,n?Zx:Cu)}function Tu(a,t,e,n){t.removeEventListener(a,e,Cu)}ai&&xu();function In(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:sn((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function yg(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var bg=a=>a!=null,xg=a=>a!=null&&a>0,gs=yg(bg),Qx=yg(xg);function Jx(a,t,e,n=0,r=!1){let i=r?Qx:gs,o=r?xg:bg;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??qe,l??-qe]}function ps(a,t,e,n){let r=jf(a),i=jf(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?la:_g,s=r==1?sn:Tn,l=i==1?Tn:sn,u=s(o(Tt(a))),d=l(o(Tt(t))),h=Jr(e,u),c=Jr(e,d);return e==10&&(u<0&&(h=Ve(h,-u)),d<0&&(c=Ve(c,-d))),n||e==2?(a=h*r,t=c*i):(a=Eg(a,h),t=ms(t,c)),[a,t]}function Pu(a,t,e,n){let r=ps(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var Fu=.1,qf={mode:3,pad:Fu},Vi={pad:0,soft:null,mode:0},e_={min:Vi,max:Vi};function hs(a,t,e,n){return vs(e)?Vf(a,t,e):(Vi.pad=e,Vi.soft=n?0:null,Vi.mode=n?3:0,Vf(a,t,e_))}function Fe(a,t){return a??t}function t_(a,t,e){for(t=Fe(t,0),e=Fe(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function Vf(a,t,e){let n=e.min,r=e.max,i=Fe(n.pad,0),o=Fe(r.pad,0),s=Fe(n.hard,-qe),l=Fe(r.hard,qe),u=Fe(n.soft,qe),d=Fe(r.soft,-qe),h=Fe(n.mode,0),c=Fe(r.mode,0),f=t-a,m=la(f),w=$t(Tt(a),Tt(t)),p=la(w),b=Tt(p-m);(f<1e-24||b>10)&&(f=0,(a==0||t==0)&&(f=1e-24,h==2&&u!=qe&&(i=0),c==2&&d!=-qe&&(o=0)));let y=f||w||1e3,_=la(y),v=Jr(10,sn(_)),T=y*(f==0?a==0?.1:1:i),S=Ve(Eg(a-T,v/10),24),D=a>=u&&(h==1||h==3&&S<=u||h==2&&S>=u)?u:qe,R=$t(s,S<D&&a>=D?D:Mn(D,S)),k=y*(f==0?t==0?.1:1:o),M=Ve(ms(t+k,v/10),24),z=t<=d&&(c==1||c==3&&M>=d||c==2&&M<=d)?d:-qe,O=Mn(l,M>z&&t<=z?z:$t(z,M));return R==O&&R==0&&(O=100),[R,O]}var n_=new Intl.NumberFormat(ai?Yx.language:"en-US"),Iu=a=>n_.format(a),ln=Math,ds=ln.PI,Tt=ln.abs,sn=ln.floor,_t=ln.round,Tn=ln.ceil,Mn=ln.min,$t=ln.max,Jr=ln.pow,jf=ln.sign,la=ln.log10,_g=ln.log2,a_=(a,t=1)=>ln.sinh(a)*t,pu=(a,t=1)=>ln.asinh(a/t),qe=1/0;function Xf(a){return(la((a^a>>31)-(a>>31))|0)+1}function wu(a,t,e){return Mn($t(a,t),e)}function Tg(a){return typeof a=="function"}function ke(a){return Tg(a)?a:()=>a}var r_=()=>{},wg=a=>a,Sg=(a,t)=>t,i_=a=>null,Kf=a=>!0,Yf=(a,t)=>a==t,o_=/\.\d*?(?=9{6,}|0{6,})/gm,nr=a=>{if(Ag(a)||La.has(a))return a;let t=`${a}`,e=t.match(o_);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${nr(r)}e${i}`}return Ve(a,n)};function Qa(a,t){return nr(Ve(nr(a/t))*t)}function ms(a,t){return nr(Tn(nr(a/t))*t)}function Eg(a,t){return nr(sn(nr(a/t))*t)}function Ve(a,t=0){if(Ag(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return _t(n)/e}var La=new Map;function kg(a){return((""+a).split(".")[1]||"").length}function Xi(a,t,e,n){let r=[],i=n.map(kg);for(let o=t;o<e;o++){let s=Tt(o),l=Ve(Jr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,h=(o>=0?0:s)+(o>=i[u]?0:i[u]),c=a==10?d:Ve(d,h);r.push(c),La.set(c,h)}}return r}var ji={},Mu=[],ei=[null,null],Da=Array.isArray,Ag=Number.isInteger,s_=a=>a===void 0;function Zf(a){return typeof a=="string"}function vs(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function l_(a){return a!=null&&typeof a=="object"}var u_=Object.getPrototypeOf(Uint8Array),Rg="__proto__";function ti(a,t=vs){let e;if(Da(a)){let n=a.find(r=>r!=null);if(Da(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=ti(a[r],t)}else e=a.slice()}else if(a instanceof u_)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Rg&&(e[n]=ti(a[n],t))}else e=a;return e}function mt(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Rg&&(vs(a[r])?mt(a[r],ti(n[r])):a[r]=ti(n[r]))}return a}var d_=0,c_=1,h_=2;function f_(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function g_(a,t){if(v_(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return y_(o[0])||(o=m_(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],h=Array(r).fill(void 0),c=t?t[o][u]:c_,f=[];for(let m=0;m<d.length;m++){let w=d[m],p=i.get(l[m]);w===null?c!=d_&&(h[p]=w,c==h_&&f.push(p)):h[p]=w}f_(h,f,r),n.push(h)}}return n}var p_=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function m_(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function v_(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function y_(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=$t(1,sn((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var Dg=["January","February","March","April","May","June","July","August","September","October","November","December"],Lg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Cg(a){return a.slice(0,3)}var b_=Lg.map(Cg),x_=Dg.map(Cg),__={MMMM:Dg,MMM:x_,WWWW:Lg,WWW:b_};function Ui(a){return(a<10?"0":"")+a}function T_(a){return(a<10?"00":a<100?"0":"")+a}var w_={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Ui(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Ui(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Ui(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Ui(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Ui(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>T_(a.getMilliseconds())};function Nu(a,t){t=t||__;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?w_[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var S_=new Intl.DateTimeFormat().resolvedOptions().timeZone;function E_(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==S_?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var Pg=a=>a%1==0,fs=[1,2,2.5,5],k_=Xi(10,-32,0,fs),Fg=Xi(10,0,32,fs),A_=Fg.filter(Pg),Ja=k_.concat(Fg),zu=`
`,Ig="{YYYY}",Qf=zu+Ig,Mg="{M}/{D}",qi=zu+Mg,ls=qi+"/{YY}",Ng="{aa}",R_="{h}:{mm}",Zr=R_+Ng,Jf=zu+Zr,eg=":{ss}",Be=null;function zg(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?Xi(10,0,3,fs).filter(Pg):Xi(10,-3,0,fs)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,Ig,Be,Be,Be,Be,Be,Be,1],[r*28,"{MMM}",Qf,Be,Be,Be,Be,Be,1],[r,Mg,Qf,Be,Be,Be,Be,Be,1],[n,"{h}"+Ng,ls,Be,qi,Be,Be,Be,1],[e,Zr,ls,Be,qi,Be,Be,Be,1],[t,eg,ls+" "+Zr,Be,qi+" "+Zr,Be,Jf,Be,1],[a,eg+".{fff}",ls+" "+Zr,Be,qi+" "+Zr,Be,Jf,Be,1]];function d(h){return(c,f,m,w,p,b)=>{let y=[],_=p>=o,v=p>=i&&p<o,T=h(m),S=Ve(T*a,3),D=mu(T.getFullYear(),_?0:T.getMonth(),v||_?1:T.getDate()),R=Ve(D*a,3);if(v||_){let k=v?p/i:0,M=_?p/o:0,z=S==R?S:Ve(mu(D.getFullYear()+M,D.getMonth()+k,1)*a,3),O=new Date(_t(z/a)),N=O.getFullYear(),G=O.getMonth();for(let P=0;z<=w;P++){let $=mu(N+M*P,G+k*P,1),C=$-h(Ve($*a,3));z=Ve((+$+C)*a,3),z<=w&&y.push(z)}}else{let k=p>=r?r:p,M=sn(m)-sn(S),z=R+M+ms(S-R,k);y.push(z);let O=h(z),N=O.getHours()+O.getMinutes()/e+O.getSeconds()/n,G=p/n,P=c.axes[f]._space,$=b/P;for(;z=Ve(z+p,a==1?0:3),!(z>w);)if(G>1){let C=sn(Ve(N+G,6))%24,F=h(z).getHours()-C;F>1&&(F=-1),z-=F*n,N=(N+G)%24;let H=y[y.length-1];Ve((z-H)/p,3)*$>=.7&&y.push(z)}else y.push(z)}return y}}return[l,u,d]}var[D_,L_,C_]=zg(1),[P_,F_,I_]=zg(.001);Xi(2,-53,53,[1]);function tg(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function ng(a,t){return(e,n,r,i,o)=>{let s=t.find(m=>o>=m[0])||t[t.length-1],l,u,d,h,c,f;return n.map(m=>{let w=a(m),p=w.getFullYear(),b=w.getMonth(),y=w.getDate(),_=w.getHours(),v=w.getMinutes(),T=w.getSeconds(),S=p!=l&&s[2]||b!=u&&s[3]||y!=d&&s[4]||_!=h&&s[5]||v!=c&&s[6]||T!=f&&s[7]||s[1];return l=p,u=b,d=y,h=_,c=v,f=T,S(w)})}}function M_(a,t){let e=Nu(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function mu(a,t,e){return new Date(a,t,e)}function ag(a,t){return t(a)}var N_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function rg(a,t){return(e,n,r,i)=>i==null?Lu:t(a(n))}function z_(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function G_(a,t){return a.series[t].fill(a,t)}var O_={show:!0,live:!0,isolate:!1,mount:r_,markers:{show:!0,width:2,stroke:z_,fill:G_,dash:"solid"},idx:null,idxs:null,values:[]};function W_(a,t){let e=a.cursor.points,n=_n(),r=e.size(a,t);nt(n,Hi,r),nt(n,$i,r);let i=r/-2;nt(n,"marginLeft",i),nt(n,"marginTop",i);let o=e.width(a,t,r);return o&&nt(n,"borderWidth",o),n}function B_(a,t){let e=a.series[t].points;return e._fill||e._stroke}function U_(a,t){let e=a.series[t].points;return e._stroke||e._fill}function H_(a,t){return a.series[t].points.size}var vu=[0,0];function $_(a,t,e){return vu[0]=t,vu[1]=e,vu}function us(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function yu(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var q_={show:!0,x:!0,y:!0,lock:!1,move:$_,points:{one:!1,show:W_,size:H_,width:0,stroke:U_,fill:B_},bind:{mousedown:us,mouseup:us,click:us,dblclick:us,mousemove:yu,mouseleave:yu,mouseenter:yu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Gg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Gu=mt({},Gg,{filter:Sg}),Og=mt({},Gu,{size:10}),Wg=mt({},Gg,{show:!1}),Ou='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Bg="bold "+Ou,Ug=1.5,ig={show:!0,scale:"x",stroke:Du,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Bg,side:2,grid:Gu,ticks:Og,border:Wg,font:Ou,lineGap:Ug,rotate:0},V_="Value",j_="Time",og={show:!0,scale:"x",auto:!1,sorted:1,min:qe,max:-qe,idxs:[]};function X_(a,t,e,n,r){return t.map(i=>i==null?"":Iu(i))}function K_(a,t,e,n,r,i,o){let s=[],l=La.get(r)||0;e=o?e:Ve(ms(e,r),l);for(let u=e;u<=n;u=Ve(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function Su(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?la:_g,d=sn(u(e));r=Jr(l,d),l==10&&(r=Ja[In(r,Ja)]);let h=e,c=r*l;l==10&&(c=Ja[In(c,Ja)]);do s.push(h),h=h+r,l==10&&!La.has(h)&&(h=Ve(h,La.get(r))),h>=c&&(r=h,c=r*l,l==10&&(c=Ja[In(c,Ja)]));while(h<=n);return s}function Y_(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?Su(a,t,$t(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?Su(a,t,$t(l,-n),-e,r):[l]).reverse().map(c=>-c).concat(d,u)}var Hg=/./,Z_=/[12357]/,Q_=/[125]/,sg=/1/,Eu=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function J_(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),h=l(9,o)-d>=u?Hg:l(7,o)-d>=u?Z_:l(5,o)-d>=u?Q_:sg;if(h==sg){let c=Tt(l(1,o)-d);if(c<u)return Eu(t.slice().reverse(),s.distr,h,Tn(u/c)).reverse()}return Eu(t,s.distr,h,1)}function eT(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=Tt(l(1,o)-l(2,o));return u<s?Eu(t.slice().reverse(),3,Hg,Tn(s/u)).reverse():t}function tT(a,t,e,n){return n==null?Lu:t==null?"":Iu(t)}var lg={show:!0,scale:"y",stroke:Du,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Bg,side:3,grid:Gu,ticks:Og,border:Wg,font:Ou,lineGap:Ug,rotate:0};function nT(a,t){let e=3+(a||1)*2;return Ve(e*t,3)}function aT(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=Tt(o-i),l=a.series[t],u=s/(l.points.space*Oe);return n[1]-n[0]<=u}var ug={scale:null,auto:!0,sorted:0,min:qe,max:-qe},$g=(a,t,e,n,r)=>r,dg={show:!0,auto:!0,sorted:0,gaps:$g,alpha:1,facets:[mt({},ug,{scale:"x"}),mt({},ug,{scale:"y"})]},cg={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:$g,alpha:1,points:{show:aT,filter:null},values:null,min:qe,max:-qe,idxs:[],path:null,clip:null};function rT(a,t,e,n,r){return e/10}var qg={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},iT=mt({},qg,{time:!1,ori:1}),hg={};function Vg(a,t){let e=hg[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(hg[a]=e)),e}var ni=1,ku=2;function ar(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],h=n==2?o[r.facets[1].scale]:o[r.scale],c=s.left,f=s.top,m=s.width,w=s.height,p=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,h,p,b,c,f,m,w,bs,ri,_s,Xg,Yg):e(r,l,u,d,h,b,p,f,c,w,m,xs,ii,Uu,Kg,Zg)}function Wu(a,t){let e=0,n=0,r=Fe(a.bands,Mu);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function oT(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ua(a,t,e,n,r,i){return ar(a,t,(o,s,l,u,d,h,c,f,m,w,p)=>{let b=o.pxRound,y=u.dir*(u.ori==0?1:-1),_=u.ori==0?ri:ii,v,T;y==1?(v=e,T=n):(v=n,T=e);let S=b(h(s[v],u,w,f)),D=b(c(l[v],d,p,m)),R=b(h(s[T],u,w,f)),k=b(c(i==1?d.max:d.min,d,p,m)),M=new Path2D(r);return _(M,R,k),_(M,S,k),_(M,S,D),M})}function ys(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?_s:Uu,l=e;for(let h=0;h<a.length;h++){let c=a[h];if(c[1]>c[0]){let f=c[0]-l;f>0&&s(o,l,n,f,n+i),l=c[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function sT(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function Bu(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let h=u,c=u;if(r==1)for(;++u<=n&&t[u]===null;)c=u;else for(;--u>=e&&t[u]===null;)c=u;let f=i(a[h]),m=c==h?f:i(a[c]),w=h-r;f=o<=0&&w>=0&&w<l?i(a[w]):f;let b=c+r;m=o>=0&&b>=0&&b<l?i(a[b]):m,m>=f&&s.push([f,m])}return s}function fg(a){return a==0?wg:a==1?_t:t=>Qa(t,a)}function jg(a){let t=a==0?bs:xs,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=Mn(u,s/2,l/2),d=Mn(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var bs=(a,t,e)=>{a.moveTo(t,e)},xs=(a,t,e)=>{a.moveTo(e,t)},ri=(a,t,e)=>{a.lineTo(t,e)},ii=(a,t,e)=>{a.lineTo(e,t)},_s=jg(0),Uu=jg(1),Xg=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},Kg=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},Yg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},Zg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function Qg(a){return(t,e,n,r,i)=>ar(t,e,(o,s,l,u,d,h,c,f,m,w,p)=>{let{pxRound:b,points:y}=o,_,v;u.ori==0?(_=bs,v=Xg):(_=xs,v=Kg);let T=Ve(y.width*Oe,3),S=(y.size-y.width)/2*Oe,D=Ve(S*2,3),R=new Path2D,k=new Path2D,{left:M,top:z,width:O,height:N}=t.bbox;_s(k,M-D,z-D,O+D*2,N+D*2);let G=P=>{if(l[P]!=null){let $=b(h(s[P],u,w,f)),C=b(c(l[P],d,p,m));_(R,$+S,C),v(R,$,C,S,0,ds*2)}};if(i)i.forEach(G);else for(let P=n;P<=r;P++)G(P);return{stroke:T>0?R:null,fill:R,clip:k,flags:ni|ku}})}function Jg(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var lT=Jg(ri),uT=Jg(ii);function ep(a){let t=Fe(a?.alignGaps,0);return(e,n,r,i)=>ar(e,n,(o,s,l,u,d,h,c,f,m,w,p)=>{[r,i]=gs(l,r,i);let b=o.pxRound,y=N=>b(h(N,u,w,f)),_=N=>b(c(N,d,p,m)),v,T;u.ori==0?(v=ri,T=lT):(v=ii,T=uT);let S=u.dir*(u.ori==0?1:-1),D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ni},R=D.stroke,k=!1;if(i-r>=w*4){let N=j=>e.posToVal(j,u.key,!0),G=null,P=null,$,C,B,A=y(s[S==1?r:i]),F=y(s[r]),H=y(s[i]),V=N(S==1?F+1:H-1);for(let j=S==1?r:i;j>=r&&j<=i;j+=S){let Z=s[j],xe=(S==1?Z<V:Z>V)?A:y(Z),de=l[j];xe==A?de!=null?(C=de,G==null?(v(R,xe,_(C)),$=G=P=C):C<G?G=C:C>P&&(P=C)):de===null&&(k=!0):(G!=null&&T(R,A,_(G),_(P),_($),_(C)),de!=null?(C=de,v(R,xe,_(C)),G=P=$=C):(G=P=null,de===null&&(k=!0)),A=xe,V=N(A+S))}G!=null&&G!=P&&B!=A&&T(R,A,_(G),_(P),_($),_(C))}else for(let N=S==1?r:i;N>=r&&N<=i;N+=S){let G=l[N];G===null?k=!0:G!=null&&v(R,y(s[N]),_(G))}let[z,O]=Wu(e,n);if(o.fill!=null||z!=0){let N=D.fill=new Path2D(R),G=o.fillTo(e,n,o.min,o.max,z),P=_(G),$=y(s[r]),C=y(s[i]);S==-1&&([C,$]=[$,C]),v(N,C,P),v(N,$,P)}if(!o.spanGaps){let N=[];k&&N.push(...Bu(s,l,r,i,S,y,t)),D.gaps=N=o.gaps(e,n,r,i,N),D.clip=ys(N,u.ori,f,m,w,p)}return O!=0&&(D.band=O==2?[ua(e,n,r,i,R,-1),ua(e,n,r,i,R,1)]:ua(e,n,r,i,R,O)),D})}function dT(a){let t=Fe(a.align,1),e=Fe(a.ascDesc,!1),n=Fe(a.alignGaps,0),r=Fe(a.extend,!1);return(i,o,s,l)=>ar(i,o,(u,d,h,c,f,m,w,p,b,y,_)=>{[s,l]=gs(h,s,l);let v=u.pxRound,{left:T,width:S}=i.bbox,D=F=>v(m(F,c,y,p)),R=F=>v(w(F,f,_,b)),k=c.ori==0?ri:ii,M={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ni},z=M.stroke,O=c.dir*(c.ori==0?1:-1),N=R(h[O==1?s:l]),G=D(d[O==1?s:l]),P=G,$=G;r&&t==-1&&($=T,k(z,$,N)),k(z,G,N);for(let F=O==1?s:l;F>=s&&F<=l;F+=O){let H=h[F];if(H==null)continue;let V=D(d[F]),j=R(H);t==1?k(z,V,N):k(z,P,j),k(z,V,j),N=j,P=V}let C=P;r&&t==1&&(C=T+S,k(z,C,N));let[B,A]=Wu(i,o);if(u.fill!=null||B!=0){let F=M.fill=new Path2D(z),H=u.fillTo(i,o,u.min,u.max,B),V=R(H);k(F,C,V),k(F,$,V)}if(!u.spanGaps){let F=[];F.push(...Bu(d,h,s,l,O,D,n));let H=u.width*Oe/2,V=e||t==1?H:-H,j=e||t==-1?-H:H;F.forEach(Z=>{Z[0]+=V,Z[1]+=j}),M.gaps=F=u.gaps(i,o,s,l,F),M.clip=ys(F,c.ori,p,b,y,_)}return A!=0&&(M.band=A==2?[ua(i,o,s,l,z,-1),ua(i,o,s,l,z,1)]:ua(i,o,s,l,z,A)),M})}function gg(a,t,e,n,r,i,o=qe){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=Tt(a[l]-a[s]);d<u&&(u=d,o=Tt(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function cT(a){a=a||ji;let t=Fe(a.size,[.6,qe,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=ke(r),o=1-t[0],s=Fe(t[1],qe),l=Fe(t[2],1),u=Fe(a.disp,ji),d=Fe(a.each,f=>{}),{fill:h,stroke:c}=u;return(f,m,w,p)=>ar(f,m,(b,y,_,v,T,S,D,R,k,M,z)=>{let O=b.pxRound,N=e,G=n*Oe,P=s*Oe,$=l*Oe,C,B;v.ori==0?[C,B]=i(f,m):[B,C]=i(f,m);let A=v.dir*(v.ori==0?1:-1),F=v.ori==0?_s:Uu,H=v.ori==0?d:(le,je,vt,lr,Ia,zn,Ma)=>{d(le,je,vt,Ia,lr,Ma,zn)},V=Fe(f.bands,Mu).find(le=>le.series[0]==m),j=V!=null?V.dir:0,Z=b.fillTo(f,m,b.min,b.max,j),ee=O(D(Z,T,z,k)),xe,de,Le,rt=M,Ue=O(b.width*Oe),Ft=!1,zt=null,qt=null,Nn=null,da=null;h!=null&&(Ue==0||c!=null)&&(Ft=!0,zt=h.values(f,m,w,p),qt=new Map,new Set(zt).forEach(le=>{le!=null&&qt.set(le,new Path2D)}),Ue>0&&(Nn=c.values(f,m,w,p),da=new Map,new Set(Nn).forEach(le=>{le!=null&&da.set(le,new Path2D)})));let{x0:Yn,size:Pa}=u;if(Yn!=null&&Pa!=null){N=1,y=Yn.values(f,m,w,p),Yn.unit==2&&(y=y.map(vt=>f.posToVal(R+vt*M,v.key,!0)));let le=Pa.values(f,m,w,p);Pa.unit==2?de=le[0]*M:de=S(le[0],v,M,R)-S(0,v,M,R),rt=gg(y,_,S,v,M,R,rt),Le=rt-de+G}else rt=gg(y,_,S,v,M,R,rt),Le=rt*o+G,de=rt-Le;Le<1&&(Le=0),Ue>=de/2&&(Ue=0),Le<5&&(O=wg);let or=Le>0,Zn=rt-Le-(or?Ue:0);de=O(wu(Zn,$,P)),xe=(N==0?de/2:N==A?0:de)-N*A*((N==0?G/2:0)+(or?Ue/2:0));let it={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},sr=Ft?null:new Path2D,Qn=null;if(V!=null)Qn=f.data[V.series[1]];else{let{y0:le,y1:je}=u;le!=null&&je!=null&&(_=je.values(f,m,w,p),Qn=le.values(f,m,w,p))}let Fa=C*de,_e=B*de;for(let le=A==1?w:p;le>=w&&le<=p;le+=A){let je=_[le];if(je==null)continue;if(Qn!=null){let Vt=Qn[le]??0;if(je-Vt==0)continue;ee=D(Vt,T,z,k)}let vt=v.distr!=2||u!=null?y[le]:le,lr=S(vt,v,M,R),Ia=D(Fe(je,Z),T,z,k),zn=O(lr-xe),Ma=O($t(Ia,ee)),Zt=O(Mn(Ia,ee)),un=Ma-Zt;if(je!=null){let Vt=je<0?_e:Fa,wn=je<0?Fa:_e;Ft?(Ue>0&&Nn[le]!=null&&F(da.get(Nn[le]),zn,Zt+sn(Ue/2),de,$t(0,un-Ue),Vt,wn),zt[le]!=null&&F(qt.get(zt[le]),zn,Zt+sn(Ue/2),de,$t(0,un-Ue),Vt,wn)):F(sr,zn,Zt+sn(Ue/2),de,$t(0,un-Ue),Vt,wn),H(f,m,le,zn-Ue/2,Zt,de+Ue,un)}}return Ue>0?it.stroke=Ft?da:sr:Ft||(it._fill=b.width==0?b._fill:b._stroke??b._fill,it.width=0),it.fill=Ft?qt:sr,it})}function hT(a,t){let e=Fe(t?.alignGaps,0);return(n,r,i,o)=>ar(n,r,(s,l,u,d,h,c,f,m,w,p,b)=>{[i,o]=gs(u,i,o);let y=s.pxRound,_=C=>y(c(C,d,p,m)),v=C=>y(f(C,h,b,w)),T,S,D;d.ori==0?(T=bs,D=ri,S=Yg):(T=xs,D=ii,S=Zg);let R=d.dir*(d.ori==0?1:-1),k=_(l[R==1?i:o]),M=k,z=[],O=[];for(let C=R==1?i:o;C>=i&&C<=o;C+=R)if(u[C]!=null){let A=l[C],F=_(A);z.push(M=F),O.push(v(u[C]))}let N={stroke:a(z,O,T,D,S,y),fill:null,clip:null,band:null,gaps:null,flags:ni},G=N.stroke,[P,$]=Wu(n,r);if(s.fill!=null||P!=0){let C=N.fill=new Path2D(G),B=s.fillTo(n,r,s.min,s.max,P),A=v(B);D(C,M,A),D(C,k,A)}if(!s.spanGaps){let C=[];C.push(...Bu(l,u,i,o,R,_,e)),N.gaps=C=s.gaps(n,r,i,o,C),N.clip=ys(C,d.ori,m,w,p,b)}return $!=0&&(N.band=$==2?[ua(n,r,i,o,G,-1),ua(n,r,i,o,G,1)]:ua(n,r,i,o,G,$)),N})}function fT(a){return hT(gT,a)}function gT(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),h=Array(o-1);for(let c=0;c<o-1;c++)d[c]=t[c+1]-t[c],h[c]=a[c+1]-a[c],u[c]=d[c]/h[c];l[0]=u[0];for(let c=1;c<o-1;c++)u[c]===0||u[c-1]===0||u[c-1]>0!=u[c]>0?l[c]=0:(l[c]=3*(h[c-1]+h[c])/((2*h[c]+h[c-1])/u[c-1]+(h[c]+2*h[c-1])/u[c]),isFinite(l[c])||(l[c]=0));l[o-1]=u[o-2];for(let c=0;c<o-1;c++)r(s,a[c]+h[c]/3,t[c]+l[c]*h[c]/3,a[c+1]-h[c]/3,t[c+1]-l[c+1]*h[c]/3,a[c+1],t[c+1])}return s}var Au=new Set;function pg(){for(let a of Au)a.syncRect(!0)}ai&&(tr(Xx,Qr,pg),tr(Kx,Qr,pg,!0),tr(cs,Qr,()=>{ft.pxRatio=Oe}));var pT=ep(),mT=Qg();function mg(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>Ru(i,o,t,e))}function vT(a,t){return a.map((e,n)=>n==0?{}:mt({},t,e))}function Ru(a,t,e,n){return mt({},t==0?e:n,a)}function tp(a,t,e){return t==null?ei:[t,e]}var yT=tp;function bT(a,t,e){return t==null?ei:hs(t,e,Fu,!0)}function np(a,t,e,n){return t==null?ei:ps(t,e,a.scales[n].log,!1)}var xT=np;function ap(a,t,e,n){return t==null?ei:Pu(t,e,a.scales[n].log,!1)}var _T=ap;function TT(a,t,e,n,r){let i=$t(Xf(a),Xf(t)),o=t-a,s=In(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?La.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function vg(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=_t((e=+r)*Oe))+"px"),[a,t,e]}function wT(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=Ve(t[2]*Oe,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function ft(a,t,e){let n={mode:Fe(a.mode,1)},r=n.mode;function i(x,E,L,I){let U=E.valToPct(x);return I+L*(E.dir==-1?1-U:U)}function o(x,E,L,I){let U=E.valToPct(x);return I+L*(E.dir==-1?U:1-U)}function s(x,E,L,I){return E.ori==0?i(x,E,L,I):o(x,E,L,I)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=_n(Lx);if(a.id!=null&&(u.id=a.id),on(u,a.class),a.title){let x=_n(Fx,u);x.textContent=a.title}let d=Fn("canvas"),h=n.ctx=d.getContext("2d"),c=_n(Ix,u);tr("click",c,x=>{x.target===m&&(Qe!=br||at!=xr)&&Ct.click(n,x)},!0);let f=n.under=_n(Mx,c);c.appendChild(d);let m=n.over=_n(Nx,c);a=ti(a);let w=+Fe(a.pxAlign,1),p=fg(w);(a.plugins||[]).forEach(x=>{x.opts&&(a=x.opts(n,a)||a)});let b=a.ms||.001,y=n.series=r==1?mg(a.series||[],og,cg,!1):vT(a.series||[null],dg),_=n.axes=mg(a.axes||[],ig,lg,!0),v=n.scales={},T=n.bands=a.bands||[];T.forEach(x=>{x.fill=ke(x.fill||null),x.dir=Fe(x.dir,-1)});let S=r==2?y[1].facets[0].scale:y[0].scale,D={axes:qp,series:Wp},R=(a.drawOrder||["axes","series"]).map(x=>D[x]);function k(x){let E=x.distr==3?L=>la(L>0?L:x.clamp(n,L,x.min,x.max,x.key)):x.distr==4?L=>pu(L,x.asinh):x.distr==100?L=>x.fwd(L):L=>L;return L=>{let I=E(L),{_min:U,_max:q}=x,K=q-U;return(I-U)/K}}function M(x){let E=v[x];if(E==null){let L=(a.scales||ji)[x]||ji;if(L.from!=null){M(L.from);let I=mt({},v[L.from],L,{key:x});I.valToPct=k(I),v[x]=I}else{E=v[x]=mt({},x==S?qg:iT,L),E.key=x;let I=E.time,U=E.range,q=Da(U);if((x!=S||r==2&&!I)&&(q&&(U[0]==null||U[1]==null)&&(U={min:U[0]==null?qf:{mode:1,hard:U[0],soft:U[0]},max:U[1]==null?qf:{mode:1,hard:U[1],soft:U[1]}},q=!1),!q&&vs(U))){let K=U;U=(J,te,re)=>te==null?ei:hs(te,re,K)}E.range=ke(U||(I?yT:x==S?E.distr==3?xT:E.distr==4?_T:tp:E.distr==3?np:E.distr==4?ap:bT)),E.auto=ke(q?!1:E.auto),E.clamp=ke(E.clamp||rT),E._min=E._max=null,E.valToPct=k(E)}}}M("x"),M("y"),r==1&&y.forEach(x=>{M(x.scale)}),_.forEach(x=>{M(x.scale)});for(let x in a.scales)M(x);let z=v[S],O=z.distr,N,G;z.ori==0?(on(u,Cx),N=i,G=o):(on(u,Px),N=o,G=i);let P={};for(let x in v){let E=v[x];(E.min!=null||E.max!=null)&&(P[x]={min:E.min,max:E.max},E.min=E.max=null)}let $=a.tzDate||(x=>new Date(_t(x/b))),C=a.fmtDate||Nu,B=b==1?C_($):I_($),A=ng($,tg(b==1?L_:F_,C)),F=rg($,ag(N_,C)),H=[],V=n.legend=mt({},O_,a.legend),j=n.cursor=mt({},q_,{drag:{y:r==2}},a.cursor),Z=V.show,ee=j.show,xe=V.markers;V.idxs=H,xe.width=ke(xe.width),xe.dash=ke(xe.dash),xe.stroke=ke(xe.stroke),xe.fill=ke(xe.fill);let de,Le,rt,Ue=[],Ft=[],zt,qt=!1,Nn={};if(V.live){let x=y[1]?y[1].values:null;qt=x!=null,zt=qt?x(n,1,0):{_:0};for(let E in zt)Nn[E]=Lu}if(Z)if(de=Fn("table",Ux,u),rt=Fn("tbody",null,de),V.mount(n,de),qt){Le=Fn("thead",null,de,rt);let x=Fn("tr",null,Le);Fn("th",null,x);for(var da in zt)Fn("th",Pf,x).textContent=da}else on(de,$x),V.live&&on(de,Hx);let Yn={show:!0},Pa={show:!1};function or(x,E){if(E==0&&(qt||!V.live||r==2))return ei;let L=[],I=Fn("tr",qx,rt,rt.childNodes[E]);on(I,x.class),x.show||on(I,er);let U=Fn("th",null,I);if(xe.show){let J=_n(Vx,U);if(E>0){let te=xe.width(n,E);te&&(J.style.border=te+"px "+xe.dash(n,E)+" "+xe.stroke(n,E)),J.style.background=xe.fill(n,E)}}let q=_n(Pf,U);x.label instanceof HTMLElement?q.appendChild(x.label):q.textContent=x.label,E>0&&(xe.show||(q.style.color=x.width>0?xe.stroke(n,E):xe.fill(n,E)),it("click",U,J=>{if(j._lock)return;za(J);let te=y.indexOf(x);if((J.ctrlKey||J.metaKey)!=V.isolate){let re=y.some((oe,ue)=>ue>0&&ue!=te&&oe.show);y.forEach((oe,ue)=>{ue>0&&On(ue,re?ue==te?Yn:Pa:Yn,!0,gt.setSeries)})}else On(te,{show:!x.show},!0,gt.setSeries)},!1),dr&&it(Nf,U,J=>{j._lock||(za(J),On(y.indexOf(x),Tr,!0,gt.setSeries))},!1));for(var K in zt){let J=Fn("td",jx,I);J.textContent="--",L.push(J)}return[I,L]}let Zn=new Map;function it(x,E,L,I=!0){let U=Zn.get(E)||{},q=j.bind[x](n,E,L,I);q&&(tr(x,E,U[x]=q),Zn.set(E,U))}function sr(x,E,L){let I=Zn.get(E)||{};for(let U in I)(x==null||U==x)&&(Tu(U,E,I[U]),delete I[U]);x==null&&Zn.delete(E)}let Qn=0,Fa=0,_e=0,le=0,je=0,vt=0,lr=je,Ia=vt,zn=_e,Ma=le,Zt=0,un=0,Vt=0,wn=0;n.bbox={};let Fs=!1,Yi=!1,ur=!1,Na=!1,Zi=!1,dn=!1;function Is(x,E,L){(L||x!=n.width||E!=n.height)&&Yu(x,E),pr(!1),ur=!0,Yi=!0,mr()}function Yu(x,E){n.width=Qn=_e=x,n.height=Fa=le=E,je=vt=0,Fp(),Ip();let L=n.bbox;Zt=L.left=Qa(je*Oe,.5),un=L.top=Qa(vt*Oe,.5),Vt=L.width=Qa(_e*Oe,.5),wn=L.height=Qa(le*Oe,.5)}let Lp=3;function Cp(){let x=!1,E=0;for(;!x;){E++;let L=Hp(E),I=$p(E);x=E==Lp||L&&I,x||(Yu(n.width,n.height),Yi=!0)}}function Pp({width:x,height:E}){Is(x,E)}n.setSize=Pp;function Fp(){let x=!1,E=!1,L=!1,I=!1;_.forEach((U,q)=>{if(U.show&&U._show){let{side:K,_size:J}=U,te=K%2,re=U.label!=null?U.labelSize:0,oe=J+re;oe>0&&(te?(_e-=oe,K==3?(je+=oe,I=!0):L=!0):(le-=oe,K==0?(vt+=oe,x=!0):E=!0))}}),Ga[0]=x,Ga[1]=L,Ga[2]=E,Ga[3]=I,_e-=ca[1]+ca[3],je+=ca[3],le-=ca[2]+ca[0],vt+=ca[0]}function Ip(){let x=je+_e,E=vt+le,L=je,I=vt;function U(q,K){switch(q){case 1:return x+=K,x-K;case 2:return E+=K,E-K;case 3:return L-=K,L+K;case 0:return I-=K,I+K}}_.forEach((q,K)=>{if(q.show&&q._show){let J=q.side;q._pos=U(J,q._size),q.label!=null&&(q._lpos=U(J,q.labelSize))}})}if(j.dataIdx==null){let x=j.hover,E=x.skip=new Set(x.skip??[]);E.add(void 0);let L=x.prox=ke(x.prox),I=x.bias??=0;j.dataIdx=(U,q,K,J)=>{if(q==0)return K;let te=K,re=L(U,q,K,J)??qe,oe=re>=0&&re<qe,ue=z.ori==0?_e:le,ve=j.left,Ie=t[0],Ce=t[q];if(E.has(Ce[K])){te=null;let Ee=null,pe=null,ce;if(I==0||I==-1)for(ce=K;Ee==null&&ce-- >0;)E.has(Ce[ce])||(Ee=ce);if(I==0||I==1)for(ce=K;pe==null&&ce++<Ce.length;)E.has(Ce[ce])||(pe=ce);if(Ee!=null||pe!=null)if(oe){let et=Ee==null?-1/0:N(Ie[Ee],z,ue,0),ut=pe==null?1/0:N(Ie[pe],z,ue,0),Rt=ve-et,He=ut-ve;Rt<=He?Rt<=re&&(te=Ee):He<=re&&(te=pe)}else te=pe==null?Ee:Ee==null?pe:K-Ee<=pe-K?Ee:pe}else oe&&Tt(ve-N(Ie[K],z,ue,0))>re&&(te=null);return te}}let za=x=>{j.event=x};j.idxs=H,j._lock=!1;let It=j.points;It.show=ke(It.show),It.size=ke(It.size),It.stroke=ke(It.stroke),It.width=ke(It.width),It.fill=ke(It.fill);let Gn=n.focus=mt({},a.focus||{alpha:.3},j.focus),dr=Gn.prox>=0,cr=dr&&It.one,cn=[],hr=[],fr=[];function Zu(x,E){let L=It.show(n,E);if(L instanceof HTMLElement)return on(L,Bx),on(L,x.class),Kn(L,-10,-10,_e,le),m.insertBefore(L,cn[E]),L}function Qu(x,E){if(r==1||E>0){let L=r==1&&v[x.scale].time,I=x.value;x.value=L?Zf(I)?rg($,ag(I,C)):I||F:I||tT,x.label=x.label||(L?j_:V_)}if(cr||E>0){x.width=x.width==null?1:x.width,x.paths=x.paths||pT||i_,x.fillTo=ke(x.fillTo||oT),x.pxAlign=+Fe(x.pxAlign,w),x.pxRound=fg(x.pxAlign),x.stroke=ke(x.stroke||null),x.fill=ke(x.fill||null),x._stroke=x._fill=x._paths=x._focus=null;let L=nT($t(1,x.width),1),I=x.points=mt({},{size:L,width:$t(1,L*.2),stroke:x.stroke,space:L*2,paths:mT,_stroke:null,_fill:null},x.points);I.show=ke(I.show),I.filter=ke(I.filter),I.fill=ke(I.fill),I.stroke=ke(I.stroke),I.paths=ke(I.paths),I.pxAlign=x.pxAlign}if(Z){let L=or(x,E);Ue.splice(E,0,L[0]),Ft.splice(E,0,L[1]),V.values.push(null)}if(ee){H.splice(E,0,null);let L=null;cr?E==0&&(L=Zu(x,E)):E>0&&(L=Zu(x,E)),cn.splice(E,0,L),hr.splice(E,0,0),fr.splice(E,0,0)}At("addSeries",E)}function Mp(x,E){E=E??y.length,x=r==1?Ru(x,E,og,cg):Ru(x,E,{},dg),y.splice(E,0,x),Qu(y[E],E)}n.addSeries=Mp;function Np(x){if(y.splice(x,1),Z){V.values.splice(x,1),Ft.splice(x,1);let E=Ue.splice(x,1)[0];sr(null,E.firstChild),E.remove()}ee&&(H.splice(x,1),cn.splice(x,1)[0].remove(),hr.splice(x,1),fr.splice(x,1)),At("delSeries",x)}n.delSeries=Np;let Ga=[!1,!1,!1,!1];function zp(x,E){if(x._show=x.show,x.show){let L=x.side%2,I=v[x.scale];I==null&&(x.scale=L?y[1].scale:S,I=v[x.scale]);let U=I.time;x.size=ke(x.size),x.space=ke(x.space),x.rotate=ke(x.rotate),Da(x.incrs)&&x.incrs.forEach(K=>{!La.has(K)&&La.set(K,kg(K))}),x.incrs=ke(x.incrs||(I.distr==2?A_:U?b==1?D_:P_:Ja)),x.splits=ke(x.splits||(U&&I.distr==1?B:I.distr==3?Su:I.distr==4?Y_:K_)),x.stroke=ke(x.stroke),x.grid.stroke=ke(x.grid.stroke),x.ticks.stroke=ke(x.ticks.stroke),x.border.stroke=ke(x.border.stroke);let q=x.values;x.values=Da(q)&&!Da(q[0])?ke(q):U?Da(q)?ng($,tg(q,C)):Zf(q)?M_($,q):q||A:q||X_,x.filter=ke(x.filter||(I.distr>=3&&I.log==10?J_:I.distr==3&&I.log==2?eT:Sg)),x.font=vg(x.font),x.labelFont=vg(x.labelFont),x._size=x.size(n,null,E,0),x._space=x._rotate=x._incrs=x._found=x._splits=x._values=null,x._size>0&&(Ga[E]=!0,x._el=_n(zx,c))}}function ui(x,E,L,I){let[U,q,K,J]=L,te=E%2,re=0;return te==0&&(J||q)&&(re=E==0&&!U||E==2&&!K?_t(ig.size/3):0),te==1&&(U||K)&&(re=E==1&&!q||E==3&&!J?_t(lg.size/2):0),re}let Ju=n.padding=(a.padding||[ui,ui,ui,ui]).map(x=>ke(Fe(x,ui))),ca=n._padding=Ju.map((x,E)=>x(n,E,Ga,0)),Lt,wt=null,St=null,Qi=r==1?y[0].idxs:null,Sn=null,di=!1;function ed(x,E){if(t=x??[],n.data=n._data=t,r==2){Lt=0;for(let L=1;L<y.length;L++)Lt+=t[L][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),Sn=t[0],Lt=Sn.length;let L=t;if(O==2){L=t.slice();let I=L[0]=Array(Lt);for(let U=0;U<Lt;U++)I[U]=U}n._data=t=L}if(pr(!0),At("setData"),O==2&&(ur=!0),E!==!1){let L=z;L.auto(n,di)?Ms():fa(S,L.min,L.max),Na=Na||j.left>=0,dn=!0,mr()}}n.setData=ed;function Ms(){di=!0;let x,E;r==1&&(Lt>0?(wt=Qi[0]=0,St=Qi[1]=Lt-1,x=t[0][wt],E=t[0][St],O==2?(x=wt,E=St):x==E&&(O==3?[x,E]=ps(x,x,z.log,!1):O==4?[x,E]=Pu(x,x,z.log,!1):z.time?E=x+_t(86400/b):[x,E]=hs(x,E,Fu,!0))):(wt=Qi[0]=x=null,St=Qi[1]=E=null)),fa(S,x,E)}let Ji,gr,Ns,zs,Gs,Os,Ws,Bs,Us,jt;function td(x,E,L,I,U,q){x??=If,L??=Mu,I??="butt",U??=If,q??="round",x!=Ji&&(h.strokeStyle=Ji=x),U!=gr&&(h.fillStyle=gr=U),E!=Ns&&(h.lineWidth=Ns=E),q!=Gs&&(h.lineJoin=Gs=q),I!=Os&&(h.lineCap=Os=I),L!=zs&&h.setLineDash(zs=L)}function nd(x,E,L,I){E!=gr&&(h.fillStyle=gr=E),x!=Ws&&(h.font=Ws=x),L!=Bs&&(h.textAlign=Bs=L),I!=Us&&(h.textBaseline=Us=I)}function Hs(x,E,L,I,U=0){if(I.length>0&&x.auto(n,di)&&(E==null||E.min==null)){let q=Fe(wt,0),K=Fe(St,I.length-1),J=L.min==null?Jx(I,q,K,U,x.distr==3):[L.min,L.max];x.min=Mn(x.min,L.min=J[0]),x.max=$t(x.max,L.max=J[1])}}let ad={min:null,max:null};function Gp(){for(let I in v){let U=v[I];P[I]==null&&(U.min==null||P[S]!=null&&U.auto(n,di))&&(P[I]=ad)}for(let I in v){let U=v[I];P[I]==null&&U.from!=null&&P[U.from]!=null&&(P[I]=ad)}P[S]!=null&&pr(!0);let x={};for(let I in P){let U=P[I];if(U!=null){let q=x[I]=ti(v[I],l_);if(U.min!=null)mt(q,U);else if(I!=S||r==2)if(Lt==0&&q.from==null){let K=q.range(n,null,null,I);q.min=K[0],q.max=K[1]}else q.min=qe,q.max=-qe}}if(Lt>0){y.forEach((I,U)=>{if(r==1){let q=I.scale,K=P[q];if(K==null)return;let J=x[q];if(U==0){let te=J.range(n,J.min,J.max,q);J.min=te[0],J.max=te[1],wt=In(J.min,t[0]),St=In(J.max,t[0]),St-wt>1&&(t[0][wt]<J.min&&wt++,t[0][St]>J.max&&St--),I.min=Sn[wt],I.max=Sn[St]}else I.show&&I.auto&&Hs(J,K,I,t[U],I.sorted);I.idxs[0]=wt,I.idxs[1]=St}else if(U>0&&I.show&&I.auto){let[q,K]=I.facets,J=q.scale,te=K.scale,[re,oe]=t[U],ue=x[J],ve=x[te];ue!=null&&Hs(ue,P[J],q,re,q.sorted),ve!=null&&Hs(ve,P[te],K,oe,K.sorted),I.min=K.min,I.max=K.max}});for(let I in x){let U=x[I],q=P[I];if(U.from==null&&(q==null||q.min==null)){let K=U.range(n,U.min==qe?null:U.min,U.max==-qe?null:U.max,I);U.min=K[0],U.max=K[1]}}}for(let I in x){let U=x[I];if(U.from!=null){let q=x[U.from];if(q.min==null)U.min=U.max=null;else{let K=U.range(n,q.min,q.max,I);U.min=K[0],U.max=K[1]}}}let E={},L=!1;for(let I in x){let U=x[I],q=v[I];if(q.min!=U.min||q.max!=U.max){q.min=U.min,q.max=U.max;let K=q.distr;q._min=K==3?la(q.min):K==4?pu(q.min,q.asinh):K==100?q.fwd(q.min):q.min,q._max=K==3?la(q.max):K==4?pu(q.max,q.asinh):K==100?q.fwd(q.max):q.max,E[I]=L=!0}}if(L){y.forEach((I,U)=>{r==2?U>0&&E.y&&(I._paths=null):E[I.scale]&&(I._paths=null)});for(let I in E)ur=!0,At("setScale",I);ee&&j.left>=0&&(Na=dn=!0)}for(let I in P)P[I]=null}function Op(x){let E=wu(wt-1,0,Lt-1),L=wu(St+1,0,Lt-1);for(;x[E]==null&&E>0;)E--;for(;x[L]==null&&L<Lt-1;)L++;return[E,L]}function Wp(){if(Lt>0){let x=y.some(E=>E._focus)&&jt!=Gn.alpha;x&&(h.globalAlpha=jt=Gn.alpha),y.forEach((E,L)=>{if(L>0&&E.show&&(rd(L,!1),rd(L,!0),E._paths==null)){let I=jt;jt!=E.alpha&&(h.globalAlpha=jt=E.alpha);let U=r==2?[0,t[L][0].length-1]:Op(t[L]);E._paths=E.paths(n,L,U[0],U[1]),jt!=I&&(h.globalAlpha=jt=I)}}),y.forEach((E,L)=>{if(L>0&&E.show){let I=jt;jt!=E.alpha&&(h.globalAlpha=jt=E.alpha),E._paths!=null&&id(L,!1);{let U=E._paths!=null?E._paths.gaps:null,q=E.points.show(n,L,wt,St,U),K=E.points.filter(n,L,q,U);(q||K)&&(E.points._paths=E.points.paths(n,L,wt,St,K),id(L,!0))}jt!=I&&(h.globalAlpha=jt=I),At("drawSeries",L)}}),x&&(h.globalAlpha=jt=1)}}function rd(x,E){let L=E?y[x].points:y[x];L._stroke=L.stroke(n,x),L._fill=L.fill(n,x)}function id(x,E){let L=E?y[x].points:y[x],{stroke:I,fill:U,clip:q,flags:K,_stroke:J=L._stroke,_fill:te=L._fill,_width:re=L.width}=L._paths;re=Ve(re*Oe,3);let oe=null,ue=re%2/2;E&&te==null&&(te=re>0?"#fff":J);let ve=L.pxAlign==1&&ue>0;if(ve&&h.translate(ue,ue),!E){let Ie=Zt-re/2,Ce=un-re/2,Ee=Vt+re,pe=wn+re;oe=new Path2D,oe.rect(Ie,Ce,Ee,pe)}E?$s(J,re,L.dash,L.cap,te,I,U,K,q):Bp(x,J,re,L.dash,L.cap,te,I,U,K,oe,q),ve&&h.translate(-ue,-ue)}function Bp(x,E,L,I,U,q,K,J,te,re,oe){let ue=!1;te!=0&&T.forEach((ve,Ie)=>{if(ve.series[0]==x){let Ce=y[ve.series[1]],Ee=t[ve.series[1]],pe=(Ce._paths||ji).band;Da(pe)&&(pe=ve.dir==1?pe[0]:pe[1]);let ce,et=null;Ce.show&&pe&&t_(Ee,wt,St)?(et=ve.fill(n,Ie)||q,ce=Ce._paths.clip):pe=null,$s(E,L,I,U,et,K,J,te,re,oe,ce,pe),ue=!0}}),ue||$s(E,L,I,U,q,K,J,te,re,oe)}let od=ni|ku;function $s(x,E,L,I,U,q,K,J,te,re,oe,ue){td(x,E,L,I,U),(te||re||ue)&&(h.save(),te&&h.clip(te),re&&h.clip(re)),ue?(J&od)==od?(h.clip(ue),oe&&h.clip(oe),to(U,K),eo(x,q,E)):J&ku?(to(U,K),h.clip(ue),eo(x,q,E)):J&ni&&(h.save(),h.clip(ue),oe&&h.clip(oe),to(U,K),h.restore(),eo(x,q,E)):(to(U,K),eo(x,q,E)),(te||re||ue)&&h.restore()}function eo(x,E,L){L>0&&(E instanceof Map?E.forEach((I,U)=>{h.strokeStyle=Ji=U,h.stroke(I)}):E!=null&&x&&h.stroke(E))}function to(x,E){E instanceof Map?E.forEach((L,I)=>{h.fillStyle=gr=I,h.fill(L)}):E!=null&&x&&h.fill(E)}function Up(x,E,L,I){let U=_[x],q;if(I<=0)q=[0,0];else{let K=U._space=U.space(n,x,E,L,I),J=U._incrs=U.incrs(n,x,E,L,I,K);q=TT(E,L,J,I,K)}return U._found=q}function qs(x,E,L,I,U,q,K,J,te,re){let oe=K%2/2;w==1&&h.translate(oe,oe),td(J,K,te,re,J),h.beginPath();let ue,ve,Ie,Ce,Ee=U+(I==0||I==3?-q:q);L==0?(ve=U,Ce=Ee):(ue=U,Ie=Ee);for(let pe=0;pe<x.length;pe++)E[pe]!=null&&(L==0?ue=Ie=x[pe]:ve=Ce=x[pe],h.moveTo(ue,ve),h.lineTo(Ie,Ce));h.stroke(),w==1&&h.translate(-oe,-oe)}function Hp(x){let E=!0;return _.forEach((L,I)=>{if(!L.show)return;let U=v[L.scale];if(U.min==null){L._show&&(E=!1,L._show=!1,pr(!1));return}else L._show||(E=!1,L._show=!0,pr(!1));let q=L.side,K=q%2,{min:J,max:te}=U,[re,oe]=Up(I,J,te,K==0?_e:le);if(oe==0)return;let ue=U.distr==2,ve=L._splits=L.splits(n,I,J,te,re,oe,ue),Ie=U.distr==2?ve.map(ce=>Sn[ce]):ve,Ce=U.distr==2?Sn[ve[1]]-Sn[ve[0]]:re,Ee=L._values=L.values(n,L.filter(n,Ie,I,oe,Ce),I,oe,Ce);L._rotate=q==2?L.rotate(n,Ee,I,oe):0;let pe=L._size;L._size=Tn(L.size(n,Ee,I,x)),pe!=null&&L._size!=pe&&(E=!1)}),E}function $p(x){let E=!0;return Ju.forEach((L,I)=>{let U=L(n,I,Ga,x);U!=ca[I]&&(E=!1),ca[I]=U}),E}function qp(){for(let x=0;x<_.length;x++){let E=_[x];if(!E.show||!E._show)continue;let L=E.side,I=L%2,U,q,K=E.stroke(n,x),J=L==0||L==3?-1:1,[te,re]=E._found;if(E.label!=null){let Ot=E.labelGap*J,en=_t((E._lpos+Ot)*Oe);nd(E.labelFont[0],K,"center",L==2?"top":Ff),h.save(),I==1?(U=q=0,h.translate(en,_t(un+wn/2)),h.rotate((L==3?-ds:ds)/2)):(U=_t(Zt+Vt/2),q=en);let Ba=Tg(E.label)?E.label(n,x,te,re):E.label;h.fillText(Ba,U,q),h.restore()}if(re==0)continue;let oe=v[E.scale],ue=I==0?Vt:wn,ve=I==0?Zt:un,Ie=E._splits,Ce=oe.distr==2?Ie.map(Ot=>Sn[Ot]):Ie,Ee=oe.distr==2?Sn[Ie[1]]-Sn[Ie[0]]:te,pe=E.ticks,ce=E.border,et=pe.show?pe.size:0,ut=_t(et*Oe),Rt=_t((E.alignTo==2?E._size-et-E.gap:E.gap)*Oe),He=E._rotate*-ds/180,dt=p(E._pos*Oe),Qt=(ut+Rt)*J,Gt=dt+Qt;q=I==0?Gt:0,U=I==1?Gt:0;let hn=E.font[0],En=E.align==1?Yr:E.align==2?hu:He>0?Yr:He<0?hu:I==0?"center":L==3?hu:Yr,Bn=He||I==1?"middle":L==2?"top":Ff;nd(hn,K,En,Bn);let Jt=E.font[1]*E.lineGap,fn=Ie.map(Ot=>p(s(Ot,oe,ue,ve))),kn=E._values;for(let Ot=0;Ot<kn.length;Ot++){let en=kn[Ot];if(en!=null){I==0?U=fn[Ot]:q=fn[Ot],en=""+en;let Ba=en.indexOf(`
`)==-1?[en]:en.split(/\n/gm);for(let Wt=0;Wt<Ba.length;Wt++){let Ed=Ba[Wt];He?(h.save(),h.translate(U,q+Wt*Jt),h.rotate(He),h.fillText(Ed,0,0),h.restore()):h.fillText(Ed,U,q+Wt*Jt)}}}pe.show&&qs(fn,pe.filter(n,Ce,x,re,Ee),I,L,dt,ut,Ve(pe.width*Oe,3),pe.stroke(n,x),pe.dash,pe.cap);let Un=E.grid;Un.show&&qs(fn,Un.filter(n,Ce,x,re,Ee),I,I==0?2:1,I==0?un:Zt,I==0?wn:Vt,Ve(Un.width*Oe,3),Un.stroke(n,x),Un.dash,Un.cap),ce.show&&qs([dt],[1],I==0?1:0,I==0?1:2,I==1?un:Zt,I==1?wn:Vt,Ve(ce.width*Oe,3),ce.stroke(n,x),ce.dash,ce.cap)}At("drawAxes")}function pr(x){y.forEach((E,L)=>{L>0&&(E._paths=null,x&&(r==1?(E.min=null,E.max=null):E.facets.forEach(I=>{I.min=null,I.max=null})))})}let no=!1,Vs=!1,ci=[];function Vp(){Vs=!1;for(let x=0;x<ci.length;x++)At(...ci[x]);ci.length=0}function mr(){no||(p_(sd),no=!0)}function jp(x,E=!1){no=!0,Vs=E,x(n),sd(),E&&ci.length>0&&queueMicrotask(Vp)}n.batch=jp;function sd(){if(Fs&&(Gp(),Fs=!1),ur&&(Cp(),ur=!1),Yi){if(nt(f,Yr,je),nt(f,"top",vt),nt(f,Hi,_e),nt(f,$i,le),nt(m,Yr,je),nt(m,"top",vt),nt(m,Hi,_e),nt(m,$i,le),nt(c,Hi,Qn),nt(c,$i,Fa),d.width=_t(Qn*Oe),d.height=_t(Fa*Oe),_.forEach(({_el:x,_show:E,_size:L,_pos:I,side:U})=>{if(x!=null)if(E){let q=U===3||U===0?L:0,K=U%2==1;nt(x,K?"left":"top",I-q),nt(x,K?"width":"height",L),nt(x,K?"top":"left",K?vt:je),nt(x,K?"height":"width",K?le:_e),_u(x,er)}else on(x,er)}),Ji=gr=Ns=Gs=Os=Ws=Bs=Us=zs=null,jt=1,gi(!0),je!=lr||vt!=Ia||_e!=zn||le!=Ma){pr(!1);let x=_e/zn,E=le/Ma;if(ee&&!Na&&j.left>=0){j.left*=x,j.top*=E,vr&&Kn(vr,_t(j.left),0,_e,le),yr&&Kn(yr,0,_t(j.top),_e,le);for(let L=0;L<cn.length;L++){let I=cn[L];I!=null&&(hr[L]*=x,fr[L]*=E,Kn(I,Tn(hr[L]),Tn(fr[L]),_e,le))}}if(Je.show&&!Zi&&Je.left>=0&&Je.width>0){Je.left*=x,Je.width*=x,Je.top*=E,Je.height*=E;for(let L in Qs)nt(_r,L,Je[L])}lr=je,Ia=vt,zn=_e,Ma=le}At("setSize"),Yi=!1}Qn>0&&Fa>0&&(h.clearRect(0,0,d.width,d.height),At("drawClear"),R.forEach(x=>x()),At("draw")),Je.show&&Zi&&(ao(Je),Zi=!1),ee&&Na&&(Wa(null,!0,!1),Na=!1),V.show&&V.live&&dn&&(Ys(),dn=!1),l||(l=!0,n.status=1,At("ready")),di=!1,no=!1}n.redraw=(x,E)=>{ur=E||!1,x!==!1?fa(S,z.min,z.max):mr()};function js(x,E){let L=v[x];if(L.from==null){if(Lt==0){let I=L.range(n,E.min,E.max,x);E.min=I[0],E.max=I[1]}if(E.min>E.max){let I=E.min;E.min=E.max,E.max=I}if(Lt>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;x==S&&L.distr==2&&Lt>0&&(E.min=In(E.min,t[0]),E.max=In(E.max,t[0]),E.min==E.max&&E.max++),P[x]=E,Fs=!0,mr()}}n.setScale=js;let Xs,Ks,vr,yr,ld,ud,br,xr,dd,cd,Qe,at,ha=!1,Ct=j.drag,Et=Ct.x,kt=Ct.y;ee&&(j.x&&(Xs=_n(Ox,m)),j.y&&(Ks=_n(Wx,m)),z.ori==0?(vr=Xs,yr=Ks):(vr=Ks,yr=Xs),Qe=j.left,at=j.top);let Je=n.select=mt({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),_r=Je.show?_n(Gx,Je.over?m:f):null;function ao(x,E){if(Je.show){for(let L in x)Je[L]=x[L],L in Qs&&nt(_r,L,x[L]);E!==!1&&At("setSelect")}}n.setSelect=ao;function Xp(x){if(y[x].show)Z&&_u(Ue[x],er);else if(Z&&on(Ue[x],er),ee){let L=cr?cn[0]:cn[x];L!=null&&Kn(L,-10,-10,_e,le)}}function fa(x,E,L){js(x,{min:E,max:L})}function On(x,E,L,I){E.focus!=null&&Jp(x),E.show!=null&&y.forEach((U,q)=>{q>0&&(x==q||x==null)&&(U.show=E.show,Xp(q),r==2?(fa(U.facets[0].scale,null,null),fa(U.facets[1].scale,null,null)):fa(U.scale,null,null),mr())}),L!==!1&&At("setSeries",x,E),I&&pi("setSeries",n,x,E)}n.setSeries=On;function Kp(x,E){mt(T[x],E)}function Yp(x,E){x.fill=ke(x.fill||null),x.dir=Fe(x.dir,-1),E=E??T.length,T.splice(E,0,x)}function Zp(x){x==null?T.length=0:T.splice(x,1)}n.addBand=Yp,n.setBand=Kp,n.delBand=Zp;function Qp(x,E){y[x].alpha=E,ee&&cn[x]!=null&&(cn[x].style.opacity=E),Z&&Ue[x]&&(Ue[x].style.opacity=E)}let Jn,ga,Oa,Tr={focus:!0};function Jp(x){if(x!=Oa){let E=x==null,L=Gn.alpha!=1;y.forEach((I,U)=>{if(r==1||U>0){let q=E||U==0||U==x;I._focus=E?null:q,L&&Qp(U,q?1:Gn.alpha)}}),Oa=x,L&&mr()}}Z&&dr&&it(zf,de,x=>{j._lock||(za(x),Oa!=null&&On(null,Tr,!0,gt.setSeries))});function Wn(x,E,L){let I=v[E];L&&(x=x/Oe-(I.ori==1?vt:je));let U=_e;I.ori==1&&(U=le,x=U-x),I.dir==-1&&(x=U-x);let q=I._min,K=I._max,J=x/U,te=q+(K-q)*J,re=I.distr;return re==3?Jr(10,te):re==4?a_(te,I.asinh):re==100?I.bwd(te):te}function em(x,E){let L=Wn(x,S,E);return In(L,t[0],wt,St)}n.valToIdx=x=>In(x,t[0]),n.posToIdx=em,n.posToVal=Wn,n.valToPos=(x,E,L)=>v[E].ori==0?i(x,v[E],L?Vt:_e,L?Zt:0):o(x,v[E],L?wn:le,L?un:0),n.setCursor=(x,E,L)=>{Qe=x.left,at=x.top,Wa(null,E,L)};function hd(x,E){nt(_r,Yr,Je.left=x),nt(_r,Hi,Je.width=E)}function fd(x,E){nt(_r,"top",Je.top=x),nt(_r,$i,Je.height=E)}let hi=z.ori==0?hd:fd,fi=z.ori==1?hd:fd;function tm(){if(Z&&V.live)for(let x=r==2?1:0;x<y.length;x++){if(x==0&&qt)continue;let E=V.values[x],L=0;for(let I in E)Ft[x][L++].firstChild.nodeValue=E[I]}}function Ys(x,E){if(x!=null&&(x.idxs?x.idxs.forEach((L,I)=>{H[I]=L}):s_(x.idx)||H.fill(x.idx),V.idx=H[0]),Z&&V.live){for(let L=0;L<y.length;L++)(L>0||r==1&&!qt)&&nm(L,H[L]);tm()}dn=!1,E!==!1&&At("setLegend")}n.setLegend=Ys;function nm(x,E){let L=y[x],I=x==0&&O==2?Sn:t[x],U;qt?U=L.values(n,x,E)??Nn:(U=L.value(n,E==null?null:I[E],x,E),U=U==null?Nn:{_:U}),V.values[x]=U}function Wa(x,E,L){dd=Qe,cd=at,[Qe,at]=j.move(n,Qe,at),j.left=Qe,j.top=at,ee&&(vr&&Kn(vr,_t(Qe),0,_e,le),yr&&Kn(yr,0,_t(at),_e,le));let I,U=wt>St;Jn=qe,ga=null;let q=z.ori==0?_e:le,K=z.ori==1?_e:le;if(Qe<0||Lt==0||U){I=j.idx=null;for(let J=0;J<y.length;J++){let te=cn[J];te!=null&&Kn(te,-10,-10,_e,le)}dr&&On(null,Tr,!0,x==null&&gt.setSeries),V.live&&(H.fill(I),dn=!0)}else{let J,te,re;r==1&&(J=z.ori==0?Qe:at,te=Wn(J,S),I=j.idx=In(te,t[0],wt,St),re=N(t[0][I],z,q,0));let oe=-10,ue=-10,ve=0,Ie=0,Ce=!0,Ee="",pe="";for(let ce=r==2?1:0;ce<y.length;ce++){let et=y[ce],ut=H[ce],Rt=ut==null?null:r==1?t[ce][ut]:t[ce][1][ut],He=j.dataIdx(n,ce,I,te),dt=He==null?null:r==1?t[ce][He]:t[ce][1][He];if(dn=dn||dt!=Rt||He!=ut,H[ce]=He,ce>0&&et.show){let Qt=He==null?-10:He==I?re:N(r==1?t[0][He]:t[ce][0][He],z,q,0),Gt=dt==null?-10:G(dt,r==1?v[et.scale]:v[et.facets[1].scale],K,0);if(dr&&dt!=null){let hn=z.ori==1?Qe:at,En=Tt(Gn.dist(n,ce,He,Gt,hn));if(En<Jn){let Bn=Gn.bias;if(Bn!=0){let Jt=Wn(hn,et.scale),fn=dt>=0?1:-1,kn=Jt>=0?1:-1;kn==fn&&(kn==1?Bn==1?dt>=Jt:dt<=Jt:Bn==1?dt<=Jt:dt>=Jt)&&(Jn=En,ga=ce)}else Jn=En,ga=ce}}if(dn||cr){let hn,En;z.ori==0?(hn=Qt,En=Gt):(hn=Gt,En=Qt);let Bn,Jt,fn,kn,Un,Ot,en=!0,Ba=It.bbox;if(Ba!=null){en=!1;let Wt=Ba(n,ce);fn=Wt.left,kn=Wt.top,Bn=Wt.width,Jt=Wt.height}else fn=hn,kn=En,Bn=Jt=It.size(n,ce);if(Ot=It.fill(n,ce),Un=It.stroke(n,ce),cr)ce==ga&&Jn<=Gn.prox&&(oe=fn,ue=kn,ve=Bn,Ie=Jt,Ce=en,Ee=Ot,pe=Un);else{let Wt=cn[ce];Wt!=null&&(hr[ce]=fn,fr[ce]=kn,$f(Wt,Bn,Jt,en),Uf(Wt,Ot,Un),Kn(Wt,Tn(fn),Tn(kn),_e,le))}}}}if(cr){let ce=Gn.prox,et=Oa==null?Jn<=ce:Jn>ce||ga!=Oa;if(dn||et){let ut=cn[0];ut!=null&&(hr[0]=oe,fr[0]=ue,$f(ut,ve,Ie,Ce),Uf(ut,Ee,pe),Kn(ut,Tn(oe),Tn(ue),_e,le))}}}if(Je.show&&ha)if(x!=null){let[J,te]=gt.scales,[re,oe]=gt.match,[ue,ve]=x.cursor.sync.scales,Ie=x.cursor.drag;if(Et=Ie._x,kt=Ie._y,Et||kt){let{left:Ce,top:Ee,width:pe,height:ce}=x.select,et=x.scales[ue].ori,ut=x.posToVal,Rt,He,dt,Qt,Gt,hn=J!=null&&re(J,ue),En=te!=null&&oe(te,ve);hn&&Et?(et==0?(Rt=Ce,He=pe):(Rt=Ee,He=ce),dt=v[J],Qt=N(ut(Rt,ue),dt,q,0),Gt=N(ut(Rt+He,ue),dt,q,0),hi(Mn(Qt,Gt),Tt(Gt-Qt))):hi(0,q),En&&kt?(et==1?(Rt=Ce,He=pe):(Rt=Ee,He=ce),dt=v[te],Qt=G(ut(Rt,ve),dt,K,0),Gt=G(ut(Rt+He,ve),dt,K,0),fi(Mn(Qt,Gt),Tt(Gt-Qt))):fi(0,K)}else Js()}else{let J=Tt(dd-ld),te=Tt(cd-ud);if(z.ori==1){let ve=J;J=te,te=ve}Et=Ct.x&&J>=Ct.dist,kt=Ct.y&&te>=Ct.dist;let re=Ct.uni;re!=null?Et&&kt&&(Et=J>=re,kt=te>=re,!Et&&!kt&&(te>J?kt=!0:Et=!0)):Ct.x&&Ct.y&&(Et||kt)&&(Et=kt=!0);let oe,ue;Et&&(z.ori==0?(oe=br,ue=Qe):(oe=xr,ue=at),hi(Mn(oe,ue),Tt(ue-oe)),kt||fi(0,K)),kt&&(z.ori==1?(oe=br,ue=Qe):(oe=xr,ue=at),fi(Mn(oe,ue),Tt(ue-oe)),Et||hi(0,q)),!Et&&!kt&&(hi(0,0),fi(0,0))}if(Ct._x=Et,Ct._y=kt,x==null){if(L){if(Sd!=null){let[J,te]=gt.scales;gt.values[0]=J!=null?Wn(z.ori==0?Qe:at,J):null,gt.values[1]=te!=null?Wn(z.ori==1?Qe:at,te):null}pi(fu,n,Qe,at,_e,le,I)}if(dr){let J=L&&gt.setSeries,te=Gn.prox;Oa==null?Jn<=te&&On(ga,Tr,!0,J):Jn>te?On(null,Tr,!0,J):ga!=Oa&&On(ga,Tr,!0,J)}}dn&&(V.idx=I,Ys()),E!==!1&&At("setCursor")}let pa=null;Object.defineProperty(n,"rect",{get(){return pa==null&&gi(!1),pa}});function gi(x=!1){x?pa=null:(pa=m.getBoundingClientRect(),At("syncRect",pa))}function gd(x,E,L,I,U,q,K){j._lock||ha&&x!=null&&x.movementX==0&&x.movementY==0||(Zs(x,E,L,I,U,q,K,!1,x!=null),x!=null?Wa(null,!0,!0):Wa(E,!0,!1))}function Zs(x,E,L,I,U,q,K,J,te){if(pa==null&&gi(!1),za(x),x!=null)L=x.clientX-pa.left,I=x.clientY-pa.top;else{if(L<0||I<0){Qe=-10,at=-10;return}let[re,oe]=gt.scales,ue=E.cursor.sync,[ve,Ie]=ue.values,[Ce,Ee]=ue.scales,[pe,ce]=gt.match,et=E.axes[0].side%2==1,ut=z.ori==0?_e:le,Rt=z.ori==1?_e:le,He=et?q:U,dt=et?U:q,Qt=et?I:L,Gt=et?L:I;if(Ce!=null?L=pe(re,Ce)?s(ve,v[re],ut,0):-10:L=ut*(Qt/He),Ee!=null?I=ce(oe,Ee)?s(Ie,v[oe],Rt,0):-10:I=Rt*(Gt/dt),z.ori==1){let hn=L;L=I,I=hn}}te&&(E==null||E.cursor.event.type==fu)&&((L<=1||L>=_e-1)&&(L=Qa(L,_e)),(I<=1||I>=le-1)&&(I=Qa(I,le))),J?(ld=L,ud=I,[br,xr]=j.move(n,L,I)):(Qe=L,at=I)}let Qs={width:0,height:0,left:0,top:0};function Js(){ao(Qs,!1)}let pd,md,vd,yd;function bd(x,E,L,I,U,q,K){ha=!0,Et=kt=Ct._x=Ct._y=!1,Zs(x,E,L,I,U,q,K,!0,!1),x!=null&&(it(gu,bu,xd,!1),pi(Mf,n,br,xr,_e,le,null));let{left:J,top:te,width:re,height:oe}=Je;pd=J,md=te,vd=re,yd=oe}function xd(x,E,L,I,U,q,K){ha=Ct._x=Ct._y=!1,Zs(x,E,L,I,U,q,K,!1,!0);let{left:J,top:te,width:re,height:oe}=Je,ue=re>0||oe>0,ve=pd!=J||md!=te||vd!=re||yd!=oe;if(ue&&ve&&ao(Je),Ct.setScale&&ue&&ve){let Ie=J,Ce=re,Ee=te,pe=oe;if(z.ori==1&&(Ie=te,Ce=oe,Ee=J,pe=re),Et&&fa(S,Wn(Ie,S),Wn(Ie+Ce,S)),kt)for(let ce in v){let et=v[ce];ce!=S&&et.from==null&&et.min!=qe&&fa(ce,Wn(Ee+pe,ce),Wn(Ee,ce))}Js()}else j.lock&&(j._lock=!j._lock,Wa(E,!0,x!=null));x!=null&&(sr(gu,bu),pi(gu,n,Qe,at,_e,le,null))}function am(x,E,L,I,U,q,K){if(j._lock)return;za(x);let J=ha;if(ha){let te=!0,re=!0,oe=10,ue,ve;z.ori==0?(ue=Et,ve=kt):(ue=kt,ve=Et),ue&&ve&&(te=Qe<=oe||Qe>=_e-oe,re=at<=oe||at>=le-oe),ue&&te&&(Qe=Qe<br?0:_e),ve&&re&&(at=at<xr?0:le),Wa(null,!0,!0),ha=!1}Qe=-10,at=-10,H.fill(null),Wa(null,!0,!0),J&&(ha=J)}function _d(x,E,L,I,U,q,K){j._lock||(za(x),Ms(),Js(),x!=null&&pi(Gf,n,Qe,at,_e,le,null))}function Td(){_.forEach(wT),Is(n.width,n.height,!0)}tr(cs,Qr,Td);let wr={};wr.mousedown=bd,wr.mousemove=gd,wr.mouseup=xd,wr.dblclick=_d,wr.setSeries=(x,E,L,I)=>{let U=gt.match[2];L=U(n,E,L),L!=-1&&On(L,I,!0,!1)},ee&&(it(Mf,m,bd),it(fu,m,gd),it(Nf,m,x=>{za(x),gi(!1)}),it(zf,m,am),it(Gf,m,_d),Au.add(n),n.syncRect=gi);let ro=n.hooks=a.hooks||{};function At(x,E,L){Vs?ci.push([x,E,L]):x in ro&&ro[x].forEach(I=>{I.call(null,n,E,L)})}(a.plugins||[]).forEach(x=>{for(let E in x.hooks)ro[E]=(ro[E]||[]).concat(x.hooks[E])});let wd=(x,E,L)=>L,gt=mt({key:null,setSeries:!1,filters:{pub:Kf,sub:Kf},scales:[S,y[1]?y[1].scale:null],match:[Yf,Yf,wd],values:[null,null]},j.sync);gt.match.length==2&&gt.match.push(wd),j.sync=gt;let Sd=gt.key,el=Vg(Sd);function pi(x,E,L,I,U,q,K){gt.filters.pub(x,E,L,I,U,q,K)&&el.pub(x,E,L,I,U,q,K)}el.sub(n);function rm(x,E,L,I,U,q,K){gt.filters.sub(x,E,L,I,U,q,K)&&wr[x](null,E,L,I,U,q,K)}n.pub=rm;function im(){el.unsub(n),Au.delete(n),Zn.clear(),Tu(cs,Qr,Td),u.remove(),de?.remove(),At("destroy")}n.destroy=im;function tl(){At("init",a,t),ed(t||a.data,!1),P[S]?js(S,P[S]):Ms(),Zi=Je.show&&(Je.width>0||Je.height>0),Na=dn=!0,Is(a.width,a.height)}return y.forEach(Qu),_.forEach(zp),e?e instanceof HTMLElement?(e.appendChild(u),tl()):e(n,tl):tl(),n}ft.assign=mt;ft.fmtNum=Iu;ft.rangeNum=hs;ft.rangeLog=ps;ft.rangeAsinh=Pu;ft.orient=ar;ft.pxRatio=Oe;ft.join=g_;ft.fmtDate=Nu,ft.tzDate=E_;ft.sync=Vg;{ft.addGap=sT,ft.clipGaps=ys;let a=ft.paths={points:Qg};a.linear=ep,a.stepped=dT,a.bars=cT,a.spline=fT}var rp=1e3,ip=190,Hu={waiting:"signals waiting",bytes:"bytes of state",emitted:"signals emitted a tide",latency:"tides the oldest had waited",dissonances:"dissonances a tide"},Ts=class{box=g("div",{class:"chart"});words=g("p",{class:"faint",role:"status"});chooser;follow;unfollow;element;points=new Map;measure;plot=null;sized=new ResizeObserver(()=>requestAnimationFrame(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:ip}):this.draw(!1)));themed=()=>this.draw(!0);asked;kept=null;constructor(t,e,n){this.measure=n!==null&&n in Hu?n:"waiting",this.chooser=g("select",{id:"measure","aria-label":"beside the vitality"},Object.entries(Hu).map(([s,l])=>g("option",{value:s,selected:s===this.measure},l))),this.chooser.addEventListener("change",()=>{this.measure=this.chooser.value,Ne({course:this.measure==="waiting"?"":this.measure}),this.draw(!0)});let r=me("networks",t,"hyphae",e),i=()=>this.asked.now();this.follow=yt("keep its course",()=>({title:"Keep its course",button:"Keep",what:g("p",{},"From the next tide on, how it stands at the end of each is kept in memory: the last 1,000 tides, until somebody lets go of it or the server stops."),run:async()=>(await Bt(r+"/follow"),"Its course is kept from now on.")}),i,{id:"keep-course"}),this.unfollow=yt("keep it no longer",()=>({title:"Keep it no longer",button:"Let go",what:g("p",{},"What was kept of its course is let go, unless it is watched or among the worst."),run:async()=>(await An(r+"/follow"),"Its course is not kept for you any more.")}),i,{id:"drop-course"}),this.element=g("div",{},g("p",{class:"tools"},this.chooser,this.follow,this.unfollow),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed);let o=!0;this.asked=Ae(()=>r+"/history"+Pe({last:o?rp:50}),1e3,s=>{let l=[...this.points.keys()].at(-1);o=s.points.length===0||!o&&l!==void 0&&s.points[0].tide>l+1,this.take(s)},s=>{o=!0,s instanceof tt&&s.status!==0&&Ut(this.words,s.message)})}take(t){t.kept!==this.kept&&(this.kept=t.kept,t.points.length>0&&this.points.clear()),t.tide<([...this.points.keys()].at(-1)??0)&&this.points.clear(),t.points.forEach(n=>this.points.set(n.tide,n)),t.kept===null&&t.points.length===0&&t.now&&this.points.set(t.tide,{tide:t.tide,score:t.now.score,waiting:t.now.queued});for(let n of[...this.points.keys()].slice(0,Math.max(0,this.points.size-rp)))this.points.delete(n);this.follow.hidden=t.kept==="followed"||t.now===null,this.unfollow.hidden=t.kept!=="followed";let e=t.kept==="worst"?"it is among the worst":t.kept==="watched"?"it is watched":"it is followed";Ut(this.words,t.kept===null?`Its course is not kept: these are the ${fe(this.points.size,"tide")} at whose end this page has asked since it was opened.`:`The last ${fe(this.points.size,"tide")}, kept as ${e}.`),this.draw(!1)}data(){let t=[...this.points.values()].sort((n,r)=>n.tide-r.tide),e=n=>this.measure==="latency"&&n.latency===-1?null:n[this.measure]??null;return[t.map(n=>n.tide),t.map(n=>n.score),t.map(e)]}draw(t){if(this.box.clientWidth===0||this.points.size===0)return;if(this.plot&&!t){this.plot.setData(this.data());return}this.plot?.destroy(),se(this.box);let e=getComputedStyle(document.documentElement),n=o=>e.getPropertyValue(o).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}},i=(o,s)=>s.map(l=>Y(l));this.plot=new ft({width:this.box.clientWidth,height:ip,scales:{x:{time:!1},score:{range:[0,1]},beside:{range:(o,s,l)=>[0,Math.max(5,l??0)]}},axes:[{...r,values:i},{...r,scale:"score",size:44},{...r,scale:"beside",side:1,size:56,grid:{show:!1},values:i}],series:[{label:"tide",value:(o,s)=>s===null?"":Y(s)},{label:"vitality",scale:"score",stroke:n("--accent"),width:2},{label:Hu[this.measure],scale:"beside",stroke:n("--full-60"),width:1.5}]},this.data(),this.box)}close(){this.asked.close(),this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};var ST=50,ET=200,oi=new Map,sp={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=me("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=g("h1",{},X(i,100)),u=g("p",{class:"chips"}),d=g("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",g("a",{href:be("networks",e,"hyphae")},"All hyphae")),h=new ba("state"),c=g("p",{class:"faint",role:"status"}),f=g("button",{type:"button",id:"seen",onclick:()=>S()},"mark as seen"),m=g("div"),w=g("div",{class:"parts"}),p=op(e,"Sockets to it","from"),b=op(e,"Sockets from it","to",N=>yt("disconnect",()=>({title:"Disconnect",what:g("p",{},"The socket from ",X(i,60)," to ",X(N.to,60)," closes. ",N.held>0&&`It holds ${fe(N.held,"signal")}.`),run:()=>Bt(o+"/disconnect"+Pe({to:N.to}))}),()=>O.now(),{"aria-label":"disconnect from "+ye(N.to,60)})),y=g("ul",{class:"plain"}),_=new Ts(e,i,a.address.query.get("course")),v=null,T=oi.get(s)??null;function S(){v&&(T={tide:-1,state:v.state},D(v))}function D(N){T??={tide:-1,state:N.state};let G=zd(T.state,N.state);h.show(N.state,G);let P=G.size===0?"Nothing has changed since it was last looked at.":`${fe(G.size,"change is marked","changes are marked")}, since it was last looked at.`;c.textContent!==P&&se(c,P),f.hidden=G.size===0}function R(N){r(null),v=N,d.hidden=!0,w.classList.remove("known-last"),Ut(u,[ea(N.vitality),rr("score",N.score.toFixed(2)),rr("species",X(N.species,40),N.species),N.pack!==""&&rr("pack",X(N.pack,40),N.pack),rr("generation",Y(N.generation)),rr("age",fe(N.age,"tide")),rr("",N.awake?"awake":"asleep"),N.wakesAt!==null&&rr("wakes at tide",Y(N.wakesAt)),N.exhausted&&g("strong",{class:"bad"},"exhausted"),N.quarantined&&g("strong",{class:"bad"},"in quarantine")]),D(N),Ut(m,[N.queued===0?g("p",{class:"faint"},"Nothing waits in it."):g("p",{},g("strong",{},fe(N.queued,"signal"))," wait to be sensed or acted upon."),N.inbox.length>0&&g("ol",{class:"plain inbox",tabindex:0,"aria-label":"what waits, first come first"},N.inbox.map(G=>g("li",{},ya(G)))),N.queued>N.inbox.length&&g("p",{class:"faint"},"These are the first of them.")]),p.show(N.in),b.show(N.out),Ut(y,N.dissonances.length===0?[g("li",{class:"faint"},"There is none of it.")]:N.dissonances.slice(-10).reverse().map(G=>g("li",{},g("a",{href:be("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(G.number)})},"tide "+Y(G.tide))," ",g("strong",{},G.kind)," ",X(G.message,200))))}let k=kT(a,o,i,()=>O.now()),M=AT(a,o,N=>z.ofTide(N)),z=RT(a,o);w.append(g("div",{class:"column"},si("State",g("div",{class:"tools"},c,f),h.element),si("Inbox",m),si("Dissonance",y)),g("div",{class:"column"},si("Vitality",_.element),si("Last steps",M),si("Explain",z.element)),g("section",{class:"part wide"},p.element),g("section",{class:"part wide"},b.element,k.connect)),t.append(g("p",{},g("a",{href:be("networks",e,"hyphae")},"Hyphae")," \xB7 ",g("a",{href:be("networks",e,"graph")+"?"+new URLSearchParams({node:i})},"in the graph")," \xB7 ",g("a",{href:be("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,k.buttons,d,w,Xe(`mycelium show hypha ${Ke(i)} --network ${Ke(e)}`,`mycelium watch ${Ke(e)} ${Ke(i)}`,`mycelium explain ${Ke(e)} ${Ke(i)}`,`mycelium history ${Ke(e)} ${Ke(i)}`));let O=Ae(()=>o,1e3,R,N=>{N instanceof tt&&N.status===404?(w.classList.add("known-last"),d.hidden=!1,r(N.detail)):r(N)});n(O.close),n(()=>_.close()),n(()=>{v&&(oi.delete(s),oi.set(s,{tide:-1,state:v.state}),oi.size>ET&&oi.delete(oi.keys().next().value))})}};function si(a,...t){return g("section",{class:"part","aria-label":a},g("h2",{},a),t)}function rr(a,t,e){return g("span",{class:"chip",title:e&&e.length>40?ye(e,500):null},a!==""&&g("span",{class:"faint"},a+" "),t)}function op(a,t,e,n){return new Ye({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>Kt(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",X(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>so(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>Y(r.entered)},{name:"Left",number:!0,text:r=>Y(r.left)},{name:"Dissonant",number:!0,text:r=>Y(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function kT(a,t,e,n){let r=(s,l,u,d,h={})=>yt(s,()=>({title:l,button:l,what:g("p",{},u),danger:d==="kill"||"afresh"in h,run:()=>Bt(t+"/"+d+Pe(h))}),n),i=g("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=g("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:tn(r("wake","Wake",["Hypha ",X(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",X(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",X(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",X(e,60)," dies at the end of the next tide: its sockets close, and what waits for it becomes dissonances. This can't be taken back."],"kill")),connect:g("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();va({title:"Connect",what:g("p",{},"A socket opens from ",X(e,60)," to ",X(i.value.trim(),60),", which carries ",l===""?"all that it emits":X(l,200),"."),run:()=>Bt(t+"/connect"+Pe({to:i.value.trim(),carries:l}))}).then(n)}},i,o,g("button",{},"connect"))}}function AT({leave:a},t,e){let n=g("ol",{class:"steps",tabindex:0,"aria-label":"steps, the newest first"}),r=g("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let h=d.tide+"/"+d.step;if(!i.has(h))for(i.add(h),n.prepend(g("li",{},g("span",{},g("strong",{},`tide ${Y(d.tide)}, step ${d.step}`)," ",g("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",g("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),Pd(d)));n.childElementCount>ST;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,se(u,"follow its steps"),u.setAttribute("aria-pressed","false"),se(r,d)}let u=g("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}se(u,"stop following"),u.setAttribute("aria-pressed","true"),se(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=Cf(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(g("li",{class:"faint"},fe(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),Me(t+"/steps").then(({steps:d})=>{d.forEach(s),o||se(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${fe(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||se(r,"The last steps that failed are kept, and all while it is followed.")),g("div",{},g("p",{class:"tools"},u,r),n)}function RT({address:a,network:t,leave:e},n){let r=a.query,i=g("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=g("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=g("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=g("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=g("div",{id:"explanation","aria-live":"polite"}),d=g("datalist",{id:"explain-frequencies"}),h=new AbortController;async function c(){h.abort(),h=new AbortController;let f=h.signal,m={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};Ne(m),se(u,g("p",{class:"faint"},"\u2026"));try{se(u,...Fd(await Me(n+"/explain"+Pe(m),f)))}catch(w){f.aborted||se(u,g("p",{class:"bad"},g("bdi",{},w instanceof Error?w.message:String(w))))}}return e(()=>h.abort()),Me(me("networks",t,"heeded")).then(({heeded:f})=>se(d,f.frequencies.slice(0,500).map(m=>g("option",{value:m}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&c(),{element:g("div",{},g("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void c())},g("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),g("div",{class:"tools"},i,d,s,l),o,g("div",{class:"tools"},g("button",{class:"primary"},"explain"),g("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",Ne({signal:"",payload:"",tide:"",rule:""}),se(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),c(),u.scrollIntoView({block:"nearest"})}}}var DT=100,LT=["excellent","good","fair","poor","dormant","dead","unknown"],CT=new Set(["waiting","energy","failures","age"]),lp={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,h=null,c=[],f=g("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),m=g("select",{id:"species","aria-label":"species"}),w=g("select",{id:"level","aria-label":"vitality"},g("option",{value:""},"any vitality"),LT.map(P=>g("option",{value:P,selected:P===s},P))),p=g("button",{type:"button",onclick:()=>R("","")},"show all"),b=g("p",{class:"faint",role:"status"}),y=g("button",{type:"button",onclick:()=>z("",[])},"first"),_=g("button",{type:"button",onclick:()=>z(c.at(-1)??"",c.slice(0,-1))},"previous"),v=g("button",{type:"button",onclick:()=>d!==null&&z(d,[...c,u])},"next"),T=new Ye({title:!0,caption:"Hyphae",key:P=>P.id,empty:"",sorted:P=>M(l===P?"":P),columns:[{name:"Id",head:!0,text:P=>P.id,show:P=>il(e,P.id)},{name:"Species",text:P=>P.species,show:P=>X(P.species,40)},{name:"Vitality",sort:"vitality",text:P=>P.vitality,show:P=>ea(P.vitality)},{name:"Score",number:!0,text:P=>P.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:P=>Y(P.queued)},{name:"Energy",title:"the share of its energy that it used when it was last awake",number:!0,sort:"energy",text:P=>P.energy===void 0?"":(P.energy*100).toFixed(0)+" %"+(P.exhausted?", exhausted":"")},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:P=>P.failures===void 0?"":Y(P.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:P=>Y(P.age)},{name:"Stands",text:P=>P.quarantined?"in quarantine":P.awake?"awake":""}]}),S=new Set(o?[o]:[]);function D(){se(m,g("option",{value:""},"all species"),[...S].sort().map(P=>g("option",{value:P,selected:P===o},ye(P,40))))}function R(P,$){o=P,s=$,m.value=o,w.value=s,z("",[])}function k(){return l===""&&o+s!==""?"age":l}function M(P){l=P,z("",[])}function z(P,$){u=P,c.splice(0,c.length,...$),Ne({species:o,level:s,sort:l,after:u}),G.now()}function O(P){r(null),h=u,d=P.next===null?null:String(P.next);let $=P.hyphae,C=S.size;$.forEach(F=>S.add(F.species)),S.size!==C&&D();let B=o!==""||s!=="";T.says(B?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),T.order(l,CT.has(l)),T.show($),p.hidden=!B,_.disabled=c.length===0,y.disabled=u==="",v.disabled=d===null;let A=`${fe($.length,"line")} of ${fe(P.of,"hypha","hyphae")}, ${l===""?"in order of their birth":(l==="vitality"?"the worst first":"by "+l)+(P.tide===void 0?"":", as of tide "+Y(P.tide))}${B?", of "+[o&&ye(o,40),s].filter(F=>F).join(", ")+" only":""}`;Ut(b,A)}let N=g("form",{role:"search",onsubmit:async P=>{P.preventDefault();let $=f.value.trim();if($!=="")try{await Me(me("networks",e,"hyphae",$)),location.hash=be("networks",e,"hyphae",$)}catch(C){r(C instanceof tt&&C.status===404?C.detail:C)}}},f,g("button",{},"go"));m.addEventListener("change",()=>R(m.value,s)),w.addEventListener("change",()=>R(o,w.value)),D(),a.append(g("div",{class:"tools"},N,m,w,p),T.element,g("div",{class:"tools"},y,_,v,b),Xe(`mycelium list hyphae --network ${Ke(e)}`,"--sort waiting","--species","--level"));let G=Ae(()=>me("networks",e,"hyphae")+Pe({species:o,level:s,sort:k(),after:u,limit:DT}),1e3,O,P=>{P instanceof tt&&(P.status===410||P.status===400)&&u!==""?h===u?Ut(b,"This page stands as it was: it is of a picture that the server has let go of by now. The first page shows how it is."):z("",[]):r(P)});n(G.close),Me(me("networks",e,"packs")).then(({packs:P})=>{P.forEach($=>$.species.forEach(C=>S.add(C))),D()},()=>{})}};var $u=500,cp={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=g("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=g("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=g("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=g("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=g("p",{class:"empty",hidden:!0},"No line of the last ",String($u)," is as chosen above."),u=[];function d(w){let p=w.split(`
`).filter(y=>y!==""),b=PT(u,p);if(b===null)s.replaceChildren(...up(p).map(dp));else if(b.length>0)for(s.append(...up(b).map(dp));s.childElementCount>$u*2;)s.firstElementChild.remove();u=p,(b===null||b.length>0)&&(h(),f())}function h(){let w=r.value.toLowerCase(),p=0;for(let b of s.children)b.hidden=w!==""&&!b.textContent.toLowerCase().includes(w)||i.checked&&!/is-(warn|error)/.test(b.className),p+=b.hidden?0:1;l.hidden=p>0}function c(){h(),f(),Ne({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function f(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",c),i.addEventListener("change",c),o.addEventListener("change",c);let m=Ae(()=>`logs?lines=${$u}`,1e3,w=>{n(null),d(w)},n);e(m.close),a.append(g("h1",{},"Log of the server"),g("div",{class:"tools"},r,g("label",{},i," warnings and errors only"),g("label",{},o," follow")),s,l,Xe("mycelium logs -f"))}};function PT(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function up(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function dp(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return g("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(Xt).join(`
`))}var ws=[{of:"tideIn",name:"TIDE_IN",what:"commands, inputs, feeds, and relays with what came in"},{of:"act",name:"ACT",what:"SENSE and PROCESS of the hyphae"},{of:"deliver",name:"DELIVER",what:"output bodies, and health"},{of:"emit",name:"EMIT",what:"outboxes, and relays"},{of:"tideOut",name:"TIDE_OUT",what:"births, deaths, sockets, the digest"},{of:"rest",name:"other",what:"between the phases; all of a tide that was too short to be looked into"}];function Ss(a,t){if(t!=="rest")return a.phases?.[t]??0;let e=a.phases;return Math.max(0,a.micros-(e===null?0:e.tideIn+e.act+e.deliver+e.emit+e.tideOut))}function ir(a,t){let e=[...a].sort((n,r)=>n-r);return e[Math.min(e.length-1,Math.ceil(e.length*t)-1)]??0}function hp(a,t,e){let n=a.at(-1),r=t[0];if(!n||!r)return t.slice(-e);let i=t.findIndex(o=>o.tide===n.tide);return i<0||t[i].at!==n.at?null:[...a,...t.slice(i+1)].slice(-e)}function fp(a,t){return yt("send",()=>{let e=g("select",{id:"send-body"},t.map(l=>g("option",{value:l.id},ye(l.id,60)))),n=g("datalist",{id:"send-heeded"}),r=g("input",{id:"send-frequency",list:"send-heeded",required:!0,autocomplete:"off",spellcheck:"false"}),i=g("textarea",{id:"send-payload",rows:5,spellcheck:"false"},"{}"),o=g("input",{id:"send-urgent",type:"checkbox"});return Me(me("networks",a,"heeded")).then(l=>se(n,l.heeded.frequencies.map(u=>g("option",{value:u}))),()=>{}),{title:`Send a signal into ${ye(a,40)}`,button:"send",what:["One signal comes in at the next tide, as if it came from the world. It can't be taken back.",g("label",{},"Body ",e),g("label",{},"Frequency ",r),n,g("label",{},"Payload, a JSON object ",i),g("label",{},o," urgent")],run:async()=>{let l=`{"frequency": ${JSON.stringify(r.value)}, "payload": ${FT(i.value)}${o.checked?', "urgent": true':""}}`,u=await Rd(a,e.value,l);return[`taken in tide ${Y(u.tide)}, as ${u.id}`,u.durability==="checkpoint"?"It is safe from the next checkpoint on.":"It is durable."]}}})}function FT(a){let t=a.trim()===""?"{}":a,e;try{e=JSON.parse(t)}catch(n){throw new Error(`the payload is no JSON: ${n.message}`)}if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`the payload is ${Array.isArray(e)?"a list":JSON.stringify(e)}; it must be an object, such as {"value": 10}`);return t}var IT=5e3,MT=["excellent","good","fair","poor","dormant","dead","unknown"],pp={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=new Ye({caption:"Networks",key:c=>c.status.network,empty:["No network runs here. Begin one with ",g("code",{},"mycelium run BLUEPRINT"),"."],kind:c=>c.status.failed!==null?"is-failed":"",columns:[{name:"Network",head:!0,text:c=>c.status.network,show:c=>g("a",{href:be("networks",c.status.network,"graph")},X(c.status.network,60))},{name:"State",text:c=>GT(c),show:c=>[g("span",{class:"state-"+qu(c.status)},qu(c.status)),...mp(c).map(f=>g("div",{class:"why"},X(f,400)))]},{name:"Health",text:c=>JSON.stringify(c.closer?.levels??null),show:c=>OT(c.closer?.levels??null)},{name:"Tide",number:!0,text:c=>Y(c.status.tide)},{name:"p99 of a tide",title:"of the last 300 that ran",number:!0,text:c=>c.closer?.p99==null?"\u2026":Hn(c.closer.p99),show:c=>c.closer?.p99==null?"\u2026":g("a",{href:be("networks",c.status.network,"tides")},Hn(c.closer.p99))},{name:"Hyphae",number:!0,text:c=>Y(c.status.hyphae),show:c=>g("a",{href:be("networks",c.status.network,"hyphae")},Y(c.status.hyphae))},{name:"Signals/s",number:!0,text:c=>c.rate===null?"\u2026":Y(Math.round(c.rate))},{name:"Waiting",title:"signals that wait to come in",number:!0,text:c=>Y(c.status.waiting)},{name:"Dissonant",number:!0,text:c=>Y(c.status.counters.dissonant),show:c=>g("a",{href:be("networks",c.status.network,"dissonances")},Y(c.status.counters.dissonant))},{name:"Last checkpoint",text:c=>gp(c),show:c=>g("a",{href:be("networks",c.status.network,"checkpoints"),title:c.status.checkpointTide<0?null:`tide ${Y(c.status.checkpointTide)}`},gp(c))},{name:"Action",text:c=>JSON.stringify(c.closer?.bodies??[]),show:c=>c.closer&&c.closer.bodies.length>0&&fp(c.status.network,c.closer.bodies)}]}),r=new Map,i=new Map,o=[],s=!1,l=()=>n.show(o.map(c=>({status:c,rate:r.get(c.network)?.rate??null,closer:i.get(c.network)}))),u=Ae(()=>"status",1e3,({networks:c})=>{e(null),o=c,c.forEach(f=>r.set(f.network,NT(f,r.get(f.network)))),l(),h()},e);t(u.close),t(()=>s=!0);let d=!1;async function h(){if(!d){d=!0;for(let{network:c,ended:f}of o){let m=i.get(c);s||m&&performance.now()-m.at<IT||(i.set(c,await zT(c,f,m)),s||l())}d=!1}}a.append(n.element,Xe("mycelium status","mycelium send NETWORK BODY FREQUENCY"))}};function NT(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made};return{...e,rate:t?Math.max(0,(e.signals-t.signals)*1e3/Math.max(1,e.at-t.at)):null}}async function zT(a,t,e){let n=(d,h="")=>Me(me("networks",a,d)+h).catch(()=>null),[r,i,o,s,l]=await Promise.all([n("tides",Pe({last:300})),n("checkpoints"),n("health"),n("partition"),n("bodies")]),u=i?.checkpoints[0]?.writtenAt;return{at:performance.now(),levels:o?.health.levels??e?.levels??null,p99:r&&r.tides.length>0?ir(r.tides.map(d=>d.micros),.99):e?.p99??null,checkpoint:u?new Date(u):null,sides:s?.sides??"",bodies:t?[]:l?.bodies.filter(d=>d.direction==="in"&&d.kind==="http")??e?.bodies??[]}}function qu(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}function mp({status:a,closer:t}){return[...a.failed===null?[]:[a.failed],...typeof a.busy=="string"?["takes long: "+a.busy]:[],...a.faults,...t?.sides?["kept apart: "+t.sides]:[]]}function GT(a){return[qu(a.status),...mp(a)].join(`
`)}function gp({status:a,closer:t}){return t?.checkpoint?lo(t.checkpoint):a.checkpointTide<0?"none yet":`tide ${Y(a.checkpointTide)}`}function OT(a){let t=MT.filter(i=>(a?.[i]??0)>0),e=t.reduce((i,o)=>i+a[o],0);if(e===0)return g("span",{class:"faint"},a===null?"\u2026":"no hyphae");let n=t.map(i=>`${Y(a[i])} ${i}`).join(", "),r=(a.poor??0)+(a.dead??0);return g("span",{class:"healths"},g("span",{class:"health-bar",role:"img","aria-label":n,title:n},t.map(i=>{let o=g("span",{class:"of-"+i});return o.style.flexGrow=String(a[i]/e),o})),r>0?g("span",{class:"bad"},fe(r,"poor","poor")):g("span",{class:"faint"},t[0]==="excellent"||t[0]==="good"?"well":t[0]))}var WT=64*1024*1024;function Es(a){let t=g("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=g("div",{class:"acts drop"},g("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await va(await BT(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function ks(){let a=g("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,se(a,e.map(([n,r])=>`${ye(n)} is being deployed, for ${r} s now. `))}}}async function BT(a){let t=[`${ye(a.name)} (${mi(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>WT&&t.push("It is larger than the server takes (64 MB).");let n=(await UT()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${ye(i.name)} ${ye(i.version,20)} in ${r}: ${fe(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>ye(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${ye(a.name)}`,what:t,run:()=>Bt("deployments"+Pe({name:a.name}),a)}}function As(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${ye(e)}`,danger:!0,what:[`${ye(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${fe(r.hyphae,"hypha","hyphae")} of pack ${ye(r.name)} ${ye(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>An(me("deployments",e))}}async function UT(){try{let{networks:a}=await Me("status");return(await Promise.allSettled(a.map(async({network:e})=>(await Me(me("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function li(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var HT=5,yp={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new Ye({caption:"Rule packs in force",key:v=>v.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",g("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:v=>v.name,show:v=>g("button",{type:"button",class:"quiet sort",onclick:()=>f(v.name)},X(v.name,40))},{name:"Version",text:v=>v.version,show:v=>X(v.version,24)},{name:"Since tide",number:!0,text:v=>Y(v.since)},{name:"From",text:v=>v.from??"",show:v=>v.from===null?g("span",{class:"faint"},"not known"):X(v.from,60)},{name:"Hyphae",number:!0,text:v=>Y(v.hyphae)},{name:"Rules",number:!0,text:v=>Y(v.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:v=>Y(jT(v.unheeded))},{name:"Action",text:v=>li(v.from)?v.from:"",show:v=>li(v.from)&&yt("undeploy",()=>As(v.from,h.filter(T=>T.from===v.from).map(T=>({network:e,pack:T}))),()=>w.now())}],kind:v=>v.name===i?"is-chosen":""}),s=g("div",{class:"parts"}),l=ks(),u=g("section",{class:"part",hidden:!0}),d=new kr(e),h=[],c="";function f(v){i=v===i?"":v,Ne({pack:i}),m(h)}function m(v){h=v,o.show(v);let T=v.filter(R=>v.length===1||R.name===i),S=T.map(R=>qT(R,d.all)),D=JSON.stringify([T.map(R=>({...R,hyphae:0})),S.flat().map(R=>R.number)]);D!==c&&(c=D,se(s,T.map((R,k)=>VT(R,S[k])).flat()))}let w=Ae(()=>me("networks",e,"packs"),2e3,v=>{r(null),m(v.packs)},r),p=Ae(()=>"deployments",2e3,({deploying:v})=>l.show(v),()=>{}),b=()=>d.anew();addEventListener("back",b),n(()=>removeEventListener("back",b));let y=Ae(()=>d.path(),2e3,v=>d.take(v)&&m(h),()=>{}),_=Ae(()=>me("networks",e,"heeded"),5e3,({heeded:v})=>$T(u,v),()=>{});n(w.close),n(_.close),n(p.close),n(y.close),a.append(tn(Es(()=>w.now())),l.element,o.element,s,u,g("p",{},"Bundles and what they bring: ",g("a",{href:be("plugins")},"Plugins"),"."),Xe(`mycelium list packs ${Ke(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function $T(a,{frequencies:t,others:e}){let n=JSON.stringify([t,e]);a.dataset.shown!==n&&(a.dataset.shown=n,a.hidden=!1,se(a,g("h2",{},"Frequencies that rules look for"),t.length===0?g("p",{class:"faint"},"None by name."):g("p",{},t.map((r,i)=>[i>0&&", ",g("code",{},X(r,60))]).flat()),e&&g("p",{class:"faint"},"Some rules look at others too: which ones is not said in the rules.")))}function qT(a,t){return ho(t).filter(e=>/deploy/.test(e.kind)&&e.text.includes(`pack ${a.name} `)).slice(-HT).reverse()}function VT(a,t){return[Rs("What changed",[t.length===0?g("p",{class:"faint"},a.since===0?"It is the version that the network began with.":`It has been in force since tide ${Y(a.since)}; the server has started since.`):g("ul",{class:"plain"},t.map(e=>g("li",{},g("time",{datetime:e.at,class:"faint"},uo(new Date(e.at))),`, ${e.by}: `,X(e.text,500))))]),Rs(`Rules of ${ye(a.name,40)}`,[g("ol",{},a.rules.map(e=>g("li",{},X(e)))),g("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(e=>ye(e,30)).join(", ")}`),g("p",{class:"faint"},"Hash ",g("code",{title:a.hash},a.hash.slice(0,12)))]),Rs("What nobody heeds",[vp(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&g("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),Rs("Fields that did not fit",[vp(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function Rs(a,t){return g("section",{class:"part"},g("h2",{},a),t)}function vp(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?g("p",{class:"faint"},e):g("ul",{},n.map(([r,i])=>g("li",{},`${Y(i)} ${t} `,g("code",{},X(r,60)))))}function jT(a){return Object.values(a).reduce((t,e)=>t+e,0)}var bp={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=g("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=g("button",{type:"button",onclick:()=>(o.value="",c())},"show all"),l=g("p",{class:"faint",role:"status"}),u=new Ye({caption:"What plugins bring",key:p=>JSON.stringify([p.type,p.kind,p.bundle,p.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:p=>p.kind,show:p=>X(p.kind,40)},{name:"Is a",text:p=>p.type},{name:"Bundle",text:p=>`${p.bundle} ${p.version}`,show:p=>X(`${p.bundle} ${p.version}`)},{name:"From",text:p=>p.from,show:p=>X(p.from)},{name:"In force",text:p=>Vu(p),show:p=>p.refused===null?Vu(p):g("span",{class:"bad"},X(Vu(p),300))},{name:"Action",text:p=>li(p.from)?p.from:"",show:p=>li(p.from)&&yt("undeploy",()=>As(p.from,[]),()=>m.now())}]}),d=new Ye({caption:"Bundles, those that are not active first",key:p=>String(p.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:p=>p.name,show:p=>X(p.name)},{name:"Version",text:p=>p.version,show:p=>X(p.version,30)},{name:"State",text:p=>p.state,show:p=>g("span",{class:Ds(p)?null:"bad"},p.state)},{name:"Why",text:p=>p.reason??"",show:p=>p.reason===null?null:g("span",{class:"reason"},X(p.reason,1e3))}]}),h=ks();function c(){Ne({q:o.value}),f()}function f(){let p=o.value.trim().toLowerCase(),b=S=>S.toLowerCase().includes(p),y=i.filter(S=>b(`${S.type} ${S.kind} ${S.bundle} ${S.from}`)),_=r.filter(S=>b(S.name)).sort((S,D)=>Number(Ds(S))-Number(Ds(D))||S.id-D.id),v=r.filter(S=>!Ds(S)).length;u.show(y),d.show(_),s.hidden=p==="";let T=`${fe(r.length,"bundle")}, ${v===0?"all active":Y(v)+" not active"}${p===""?"":`; shown: ${_.length}`}`;l.textContent!==T&&se(l,T)}o.addEventListener("input",c);let m=Ae(()=>"plugins",3e3,p=>{n(null),{bundles:r,services:i}=p,f()},n),w=Ae(()=>"deployments",2e3,({deploying:p})=>h.show(p),()=>{});e(m.close),e(w.close),a.append(g("h1",{},"Plugins"),tn(Es(()=>m.now())),h.element,g("div",{class:"tools"},o,s,l),u.element,g("div",{class:"gap"}),d.element,Xe("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function Ds(a){return a.state==="active"||a.reason===null}function Vu(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var XT=12,xp={path:"pressure",name:"Pressure",key:"p",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("node")??"",o=new Map,s=g("div",{class:"chains"}),l=g("p",{class:"empty",hidden:!0}),u=g("p",{class:"faint",role:"status"}),d=g("input",{type:"search",id:"through","aria-label":"only chains through this hypha, relay or body",placeholder:"only through \u2026",value:i,autocomplete:"off",spellcheck:"false"}),h=g("button",{type:"button",onclick:()=>c("")},"show all");function c(p){i=p,d.value=p,Ne({node:i}),w.now()}function f(p){let b=new Ye({caption:"Who waits for "+ye(p,60),key:T=>T.from+`
`+T.to+`
`+T.depth,empty:"Nobody waits for it.",columns:[{name:"Who waits",head:!0,text:T=>T.depth+T.from,show:T=>g("span",{class:"depth-"+Math.min(T.depth,XT)},T.depth>0&&g("span",{class:"faint","aria-hidden":"true"},"\u21B3 "),Kt(e,T.from))},{name:"For whom",text:T=>T.to,show:T=>Kt(e,T.to)},{name:"Fill",text:T=>T.held+"/"+T.capacity,show:T=>so(T.held,T.capacity)},{name:"When full",text:T=>T.full},{name:"Waits before it",title:"signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body",number:!0,text:T=>Y(T.waiting)},{name:"Stopped",text:T=>T.stopped,show:T=>T.stopped<0?"":T.stopped===0?"just now":"for "+fe(T.stopped,"tide")},{name:"Note",text:T=>String(T.again),show:T=>T.again?g("span",{class:"faint"},"who waits for it stands above"):""}]}),y=g("p",{}),_=g("p",{class:"faint"});return{element:g("section",{class:"part","aria-label":"chain to "+ye(p,60)},g("h2",{},Kt(e,p,80)),y,b.element,_),why:y,sum:_,table:b}}function m({pressure:p}){r(null);let b=new Set,y=s.firstElementChild;for(let T of p){if(b.has(T.end))continue;b.add(T.end);let S=o.get(T.end);S||(S=f(T.end),o.set(T.end,S)),S.why.textContent!==T.why&&se(S.why,X(T.why,400)),S.table.show(T.links);let D=`${fe(T.links.length,"socket is","sockets are")} full behind it, ${fe(T.links.reduce((R,k)=>R+k.waiting,0),"signal waits","signals wait")} before them${T.more?"; there are more than these":""}.`;S.sum.textContent!==D&&se(S.sum,D),S.element===y?y=y.nextElementSibling:s.insertBefore(S.element,y)}for(let[T,S]of o)b.has(T)||(S.element.remove(),o.delete(T));h.hidden=i==="",l.hidden=p.length>0;let _=i===""?"Nobody waits for anybody: all take what comes.":`Nobody waits at or through ${ye(i,60)}.`;l.textContent!==_&&se(l,_);let v=p.length===0?"":fe(p.length,"chain")+(i===""?", the end of each is who takes less than comes":` through ${ye(i,60)}`);u.textContent!==v&&se(u,v)}a.append(g("h1",{},"Pressure"),g("form",{class:"tools",role:"search",onsubmit:p=>(p.preventDefault(),c(d.value.trim()))},d,g("button",{},"go"),h,u),l,s,g("p",{class:"faint"},"A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ",g("a",{href:be("networks",e,"graph")},"See it in the graph")),Xe(`mycelium pressure ${Ke(e)}`));let w=Ae(()=>i===""?me("networks",e,"pressure"):me("networks",e,"pressure",i),1e3,m,r);n(w.close)}};var _p=[100,300,1e3],Tp=100,wp={path:"tides",name:"Tides",key:"i",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=_p.find(_=>String(_)===t.query.get("last"))??300,o=[],s=!0,l=g("select",{id:"span","aria-label":"how many tides"},_p.map(_=>g("option",{value:_,selected:_===i},`the last ${Y(_)} tides`))),u=g("input",{type:"checkbox",id:"tall",checked:t.query.get("tall")==="yes"}),d=g("dl",{class:"tide-facts"}),h=g("p",{class:"empty",hidden:!0},"No tide has run since the server started: the network waits for signals."),c=new Ls("How long each tide took, by phase",YT,KT),f=new Ls("Births, deaths and ACTs of each tide",QT,ZT),m=new Ye({caption:`The last ${Tp} tides, newest first`,key:_=>String(_.tide),empty:"No tide has run yet.",columns:[{name:"Tide",head:!0,number:!0,text:_=>Y(_.tide)},{name:"At",text:_=>Sp(_)},{name:"Took",number:!0,text:_=>Hn(_.micros)},...ws.map(_=>({name:_.name,title:_.what,number:!0,text:v=>Hn(Ss(v,_.of))})),{name:"ACTs",number:!0,text:_=>Y(_.awake)},{name:"Births",number:!0,text:_=>Y(_.births)},{name:"Deaths",number:!0,text:_=>Y(_.deaths)},{name:"Dissonances",number:!0,text:_=>Y(_.dissonances)},{name:"Held",title:"signals in the network at its end",number:!0,text:_=>Y(_.held)}]}),w=g("details",{open:t.query.get("table")==="yes"},g("summary",{},"The same as a table"),m.element);function p(){h.hidden=o.length>0,c.element.hidden=f.element.hidden=o.length===0;let _=o.map(M=>M.micros),v=ir(_,.99),T=o.reduce((M,z)=>M!==null&&M.micros>=z.micros?M:z,null),S=u.checked||T===null?T?.micros??0:Math.max(ir(_,.95)*1.2,ir(_,.5)*4),D=_.filter(M=>M>S).length,R=M=>o.reduce((z,O)=>z+M(O),0),k=o.length>1?(Date.parse(o.at(-1).at)-Date.parse(o[0].at))/1e3:0;se(d,o.length>0&&[Ca("p50",Hn(ir(_,.5))),Ca("p99",Hn(v)),Ca("longest",T===null?"":`${Hn(T.micros)} (tide ${Y(T.tide)})`),Ca("tides/s",k>0?Y((o.length-1)/k):"\u2026"),Ca("ACTs",Y(R(M=>M.awake))),Ca("births",Y(R(M=>M.births))),Ca("deaths",Y(R(M=>M.deaths))),Ca("dissonances",Y(R(M=>M.dissonances)))]),c.show(o,S/1e3,D===0?"":`${fe(D,"tide")} took longer than the chart is high.`),f.show(o,0,""),w.open&&m.show(o.slice(-Tp).reverse())}l.addEventListener("change",()=>{i=Number(l.value),s=!0,b(),y.now()}),u.addEventListener("change",()=>{b(),p()}),w.addEventListener("toggle",()=>{b(),p()});let b=()=>Ne({last:i===300?"":String(i),tall:u.checked?"yes":"",table:w.open?"yes":""}),y=Ae(()=>me("networks",e,"tides")+Pe({last:s?i:100}),1e3,({tides:_})=>{r(null);let v=s?_:hp(o,_,i);s=v===null,v!==null&&(o=v,p())},r);n(y.close),n(()=>c.close()),n(()=>f.close()),a.append(g("h1",{},"Tides"),g("div",{class:"tools"},l,g("label",{},u," as high as the longest")),d,h,c.element,f.element,w,Xe("mycelium top","mycelium status"))}};function Ca(a,t){return g("div",{},g("dt",{},a),g("dd",{},t))}function Sp(a){return new Date(a.at).toLocaleTimeString("en-GB")+"."+a.at.slice(20,23).replace(/\D.*/,"").padEnd(3,"0")}var Ls=class{constructor(t,e,n){this.title=t;this.options=e;this.data=n;this.element=g("figure",{class:"part"},g("h2",{},t),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed),this.dark.addEventListener("change",this.themed)}title;options;data;box=g("div",{class:"chart"});words=g("figcaption",{class:"faint"});element;plot=null;rows=[];top=0;sized=new ResizeObserver(()=>requestAnimationFrame(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:220}):this.draw(!0)));themed=()=>this.draw(!0);dark=matchMedia("(prefers-color-scheme: dark)");show(t,e,n){this.rows=t,this.top=e,this.words.textContent!==n&&se(this.words,n),this.draw(!1)}draw(t){if(this.rows.length===0||this.box.clientWidth===0)return;if(this.plot&&!t){this.plot.setData(this.data(this.rows));return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r=this.options(()=>this.rows,()=>this.top,n);this.plot=new ft({width:this.box.clientWidth,height:220,cursor:{sync:{key:"tides"},drag:{x:!1,y:!1}},...r},this.data(this.rows),this.box),this.box.querySelector("canvas")?.setAttribute("role","img"),this.box.querySelector("canvas")?.setAttribute("aria-label",this.title+"; the same is in the table below")}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.dark.removeEventListener("change",this.themed),this.plot?.destroy()}};function Ep(a,...t){let e={stroke:a("--faint"),grid:{stroke:a("--line"),width:1},ticks:{stroke:a("--line"),width:1}};return[{...e,values:(n,r)=>r.map(i=>Number.isInteger(i)?Y(i):""),space:90},...t.map(n=>({...e,size:62,...n}))]}var kp=a=>({label:"tide",value:(t,e,n,r)=>r==null?"":`${Y(a()[r]?.tide??0)} at ${a()[r]?Sp(a()[r]):""}`});function KT(a){let t=a.map(()=>0),e=ws.map(n=>t=a.map((r,i)=>t[i]+Ss(r,n.of)/1e3));return[a.map(n=>n.tide),...e.reverse()]}function YT(a,t,e){let n=ft.paths.bars({size:[.9,60],gap:0});return{scales:{x:{time:!1,range:Ap},y:{range:()=>[0,t()||1]}},axes:Ep(e,{values:(r,i)=>i.map(o=>`${Y(o)} ms`)}),series:[kp(a),...[...ws].reverse().map(r=>({label:r.name,fill:e("--phase-"+r.of),width:0,paths:n,points:{show:!1},value:(i,o,s,l)=>l==null||!a()[l]?"":Hn(Ss(a()[l],r.of))}))]}}function ZT(a){return[a.map(t=>t.tide),a.map(t=>t.awake),a.map(t=>t.births),a.map(t=>-t.deaths)]}function QT(a,t,e){let n=ft.paths.bars({size:[.9,60],gap:0}),r=i=>(o,s,l,u)=>u==null||!a()[u]?"":Y(i(a()[u]));return{scales:{x:{time:!1,range:Ap},acts:{range:(i,o,s)=>[0,Math.max(5,s*1.05)]},lives:{range:(i,o,s)=>[o<0?Math.min(o,-1)*1.1:0,Math.max(s,1)*1.1]}},axes:Ep(e,{scale:"acts",label:"ACTs"},{scale:"lives",label:"births, deaths",side:1,grid:{show:!1},values:(i,o)=>o.map(s=>Number.isInteger(s)?Y(Math.abs(s)):"")}),series:[kp(a),{label:"ACTs",scale:"acts",stroke:e("--phase-act"),width:1.5,points:{show:!1},value:r(i=>i.awake)},{label:"births",scale:"lives",fill:e("--excellent"),width:0,paths:n,points:{show:!1},value:r(i=>i.births)},{label:"deaths",scale:"lives",fill:e("--dead"),width:0,paths:n,points:{show:!1},value:r(i=>i.deaths)}]}}function Ap(a,t,e){return[t-.5,e+.5]}function Ki(a){return a.frequencies.length+a.hyphae.length+a.roots.length>0}function ju(a){return a.became==="lost"?0:a.held>0?1:a.became==="under way"?2:3}function Cs(a){return[...a].sort((t,e)=>ju(t)-ju(e)||(ju(t)===1?e.held-t.held:0)||e.number-t.number)}function Xu(a){let t=null;for(let e of a.path)e.where!==null&&e.held>(t?.held??0)&&(t=e);return t&&{where:t.where,tides:t.held}}var JT=500,Rp={path:"trace",name:"Trace",key:"t",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=me("networks",e,"trace"),o=t.query.get("why")??"",s=t.query.get("q")??"",l=[],u="",d=g("p",{id:"traced",role:"status"}),h=(F,H,V,j)=>g("input",{id:F,"aria-label":H,placeholder:V,list:j,autocomplete:"off",spellcheck:"false"}),c=h("trace-frequency","frequencies, with commas between; * is all","frequencies, or *","trace-frequencies"),f=h("trace-hypha","only signals that pass these hyphae","hyphae"),m=h("trace-root","only what these signals led to","ids of signals"),w=h("trace-sample","one chain in so many","one in 1"),p=g("datalist",{id:"trace-frequencies"}),b=yt("turn tracing off",()=>({title:"Turn tracing off",button:"turn off",what:g("p",{},"Nothing of network ",X(e,60)," is traced from then on. What was traced stays to be looked at."),run:async()=>tw(await An(i))}),()=>S(),{id:"trace-off"}),y=g("input",{type:"search",id:"traced-only","aria-label":"only signals with this in them",placeholder:"only with \u2026",value:s,autocomplete:"off",spellcheck:"false"}),_=g("p",{class:"faint",role:"status"}),v=g("section",{class:"part",id:"why","aria-label":"the chosen signal",hidden:!0}),T=new Ye({caption:"Traced signals",key:F=>F.id,empty:"",kind:F=>F.id===o?"chosen":"",columns:[{name:"Signal",head:!0,text:F=>F.id,show:F=>g("button",{type:"button",class:"quiet link",onclick:()=>M(F.id,!0)},X(F.id,40))},{name:"Frequency",text:F=>F.frequency,show:F=>X(F.frequency,40)},{name:"By",text:F=>F.by,show:F=>Kt(e,F.by,40)},{name:"Tide",number:!0,text:F=>Y(F.tide)},{name:"Became",text:F=>F.became+(F.whole?"":"~"),show:F=>g("span",{class:F.became==="lost"?"bad":F.became==="under way"?"faint":null,title:F.whole?null:"it was on its way already when tracing began"},F.became)},{name:"Tides",title:"from its first step to its last",number:!0,text:F=>Y(F.tides)},{name:"ms",title:"from its first step to its last, of the wall clock",number:!0,text:F=>Y(F.millis)},{name:"Late",title:"how many tides more than usual it was held",text:F=>F.held+"/"+(Xu(F)?.where??""),show:ew},{name:"Steps",number:!0,text:F=>F.path.length}]});function S(){B.now(),A.now()}function D(F){r(null);let H=Ki(F);Ut(d,H?g("strong",{class:"on"},"Traced: "):"Nothing is traced: choose below what is to be. ",H&&Ku("frequency",F.frequencies),H&&Ku("hypha",F.hyphae),H&&Ku("root",F.roots),H&&F.sample>1&&` one chain in ${Y(F.sample)}; `,H&&`since tide ${Y(F.since)}; ${Y(F.kept)} of at most ${Y(F.keep)} are kept`,F.forgotten>0&&`, ${Y(F.forgotten)} made room for newer ones`),b.hidden=!H,T.says(H?"None of what is traced has come yet.":"Nothing was traced. A signal that is traced is shown here with its path, tide by tide.")}function R(F){l=F.signals;let H=l.filter(ee=>ee.became==="lost").length,V=l.filter(ee=>ee.held>0).length,j=l.filter(ee=>ee.became==="under way").length;Ut(_,l.length===0?"":`${fe(l.length,"signal")}${F.next===null?"":", the newest"}: ${H} lost, ${V} late, ${j} under way. The lost and the late stand first.`),T.show(Cs(l).filter(k));let Z=l.find(ee=>ee.id===o);Z&&JSON.stringify(Z.path)!==u&&!v.contains(document.activeElement)&&z(!1)}function k(F){return s===""||[F.id,F.frequency,F.by,F.root,F.became,...F.path.map(H=>H.what)].some(H=>H.toLowerCase().includes(s.toLowerCase()))}function M(F,H){o=F,Ne({why:F}),T.show(Cs(l).filter(k)),F===""?v.hidden=!0:z(H)}async function z(F){let H=o;try{let V=await Me(me("networks",e,"why")+Pe({signal:H}));H===o&&(u=JSON.stringify(l.find(j=>j.id===H)?.path??null),se(v,...N(V)))}catch(V){H===o&&se(v,g("h2",{tabindex:"-1"},X(H,100)),g("p",{class:V instanceof tt&&V.status===404?null:"bad"},g("bdi",{},V instanceof Error?V.message:String(V))),O())}v.hidden=H!==o,F&&H===o&&(v.querySelector("h2")?.focus({preventScroll:!0}),v.scrollIntoView({block:"nearest"}))}function O(){return g("p",{class:"tools"},g("button",{type:"button",onclick:()=>M("",!1)},"close"))}function N(F){let H=F.signal,V=new ba("payload");V.show(H.payload);let j=new Ye({caption:"Its path, tide by tide",key:Z=>Z.tide+Z.what,empty:"Nothing of its path is known.",columns:[{name:"Tide",head:!0,number:!0,text:Z=>Y(Z.tide)},{name:"After",title:"since the step before",text:Z=>`${fe(Z.after,"tide")}, ${Y(Z.millis)} ms`},{name:"What",text:Z=>Z.what,show:Z=>X(Z.what,300)},{name:"Held",text:Z=>Z.held+(Z.where??""),show:Z=>Z.held>0&&g("span",{class:"bad"},"for "+fe(Z.held,"tide"),Z.where!==null&&" ",Z.where!==null&&X(Z.where,200))}]});return j.show(H.path),[g("h2",{tabindex:"-1"},X(H.id,100)," ",g("span",{class:H.became==="lost"?"bad":"faint"},H.became)),g("p",{},"On ",g("strong",{},X(H.frequency,80)),", by ",Kt(e,H.by),H.rule!==null&&" with rule ",H.rule!==null&&X(H.rule,120),` in tide ${Y(H.tide)}; ${fe(H.tides,"tide")} and ${Y(H.millis)} ms on its way${H.held>0?`, ${fe(H.held,"tide")} more than usual`:""}.`),!H.whole&&g("p",{class:"faint"},"It was on its way already when tracing began: the beginning of its path is not known."),V.element,j.element,g("h3",{},"Why, and what came of it"),G(F),F.more&&g("p",{class:"faint"},"There is more than this."),O()]}function G(F){let H=(de,Le=!1)=>g("span",{class:Le?"itself":null},Le?g("strong",{},X(de.id,60)," "):g("button",{type:"button",class:"quiet link",onclick:()=>M(de.id,!0)},X(de.id,60))," ",...ya({frequency:de.frequency,payload:de.payload}),g("span",{class:"faint"}," by ",X(de.by,60),de.rule!==null&&": ",de.rule!==null&&X(de.rule,80),`, tide ${Y(de.tide)}, ${de.became}`)),V=g("ul",{class:"causes"},g("li",{class:"faint"},X(F.beginning,300))),j=V;for(let de of[...F.causes].reverse()){let Le=g("ul",{});j.append(g("li",{},H(de),Le)),j=Le}let Z=g("ul",{});j.append(g("li",{"aria-current":"true"},H(F.signal,!0),Z));let ee=[Z],xe=F.effects[0]?.depth??1;for(let de of F.effects){let Le=Math.max(0,Math.min(de.depth-xe,ee.length-1)),rt=g("ul",{});ee[Le].append(g("li",{},H(de.signal),rt)),ee.length=Le+1,ee.push(rt)}return F.effects.length===0&&Z.append(g("li",{class:"faint"},"nothing that is traced came of it")),V}let P=g("form",{class:"tools acts","aria-label":"what is to be traced",onsubmit:async F=>{F.preventDefault();let H={frequency:c.value.trim(),hypha:f.value.trim(),root:m.value.trim(),sample:w.value.trim()};if(H.frequency+H.hypha+H.root===""){r("Trace what? Give a frequency (* is all), a hypha, or the id of a signal."),c.focus();return}try{await Bt(i+Pe(H)),S()}catch(V){r(V)}}},c,p,f,m,w,g("button",{class:"primary",id:"trace-on",title:"these, and no others, are traced from then on"},"trace these")),$=g("form",{class:"tools",role:"search",onsubmit:F=>(F.preventDefault(),M(C.value.trim(),!0))},y),C=g("input",{id:"why-signal","aria-label":"why of the signal with this id",placeholder:"id of a signal",value:o,autocomplete:"off",spellcheck:"false"});$.append(C,g("button",{},"why")),y.addEventListener("input",()=>{s=y.value.trim(),Ne({q:s}),T.show(Cs(l).filter(k))}),a.append(g("h1",{},"Trace"),d,P,tn(b),$,v,T.element,_,Xe(`mycelium trace ${Ke(e)} --frequency '*' --follow`,`mycelium why ${Ke(e)} ID`));let B=Ae(()=>i,2e3,D,r),A=Ae(()=>i+"/signals"+Pe({limit:JT}),2e3,R,r);n(B.close),n(A.close),Me(me("networks",e,"heeded")).then(({heeded:F})=>se(p,["*",...F.frequencies.slice(0,500)].map(H=>g("option",{value:H}))),()=>{}),o!==""&&z(!1)}};function Ku(a,t){return t.length===0?null:g("span",{},a+" ",t.flatMap((e,n)=>[n>0&&", ",X(e,60)]),"; ")}function ew(a){let t=Xu(a);return a.held>0&&g("span",{class:"bad"},fe(a.held,"tide"),t&&" ",t&&X(t.where,80))}function tw(a){return Ki(a)?"Traced: "+ye(a.text,200):"Nothing is traced."}var nw=3e3;function Dp(a){let t=g("span",{}),e=g("button",{type:"button",class:"acts",id:"all-traces-off",onclick:()=>{o()}},"turn all off"),n=g("span",{id:"tracing",class:"badge",role:"status",hidden:!0},t,e),r=[];async function i(){if(!document.hidden){let s=[];for(let l of a())try{let u=await Me(me("networks",l,"trace"));Ki(u)&&s.push({network:l,tracing:u})}catch{}r=s.map(l=>l.network),Ut(t,"traced: ",s.flatMap(({network:l,tracing:u},d)=>[d>0&&", ",g("a",{href:be("networks",l,"trace"),title:u.text.slice(0,300)},a().length>1&&X(l,24),a().length>1&&": ",X([...u.frequencies,...u.hyphae,...u.roots].join(", "),24))])),n.hidden=s.length===0}window.setTimeout(i,nw)}async function o(){e.disabled=!0;try{await Promise.all(r.map(s=>An(me("networks",s,"trace")))),n.hidden=!0}catch(s){se(t,s instanceof Error?s.message:String(s))}e.disabled=!1}return window.setTimeout(i,500),n}var Ps=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=g("select",{id:"network","aria-label":"network"});places=g("nav",{id:"places","aria-label":"pages"});state=g("span",{id:"state",role:"status"});badges=g("span",{id:"badges"});main=g("main",{id:"main",tabindex:"-1"});keys=g("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];near="";placesOf="";now;lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(g("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),g("header",{},g("a",{class:"brand",href:be("networks")},g("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,g("span",{class:"space"}),this.state,g("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),g("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.badges.append(Dp(()=>this.networks)),this.listKeys(),this.picker.addEventListener("change",()=>{let t=Sr().parts[2];location.hash=be("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),Ae(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=Sr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),oo(),this.now=o,this.leaving.splice(0).forEach(d=>d()),this.near=n||this.near,this.listPlaces(n,o),se(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){se(this.main,g("section",{class:"empty"},g("h1",{},"There is no such page"),g("p",{},"Nothing is at this address. ",g("a",{href:be("networks")},"All networks"))));return}let s=g("p",{class:"trouble",role:"alert",hidden:!0}),l=g("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let h=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==h&&se(s,h),s.hidden=h===""}};o.mount(u),l.querySelector("h1")||l.prepend(g("h1",{class:"for-readers"},o.name))}listPlaces(t,e){let n=(o,s)=>g("a",{href:s,"aria-current":o===e?"page":null,title:"g "+o.key},o.name),r=t||this.near,i=this.places.contains(document.activeElement);se(this.places,this.ofServer.map(o=>n(o,be(o.path))),r!==""&&g("span",{class:"group"},g("bdi",{},ye(r,24))),r!==""&&this.ofNetwork.map(o=>n(o,be("networks",r,o.path)))),this.placesOf=r,i&&this.places.querySelector("[aria-current]")?.focus(),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];se(this.picker,t===""&&g("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>g("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=Sr().parts;this.near=this.near||(e[0]??""),this.placesOf!==this.near?this.listPlaces(r==="networks"?i:"",this.now):this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(oo(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof tt&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&se(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=Sr().parts[1]??this.near,r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=be(r.path):i&&n!==""&&(location.hash=be("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);se(this.keys,g("h2",{id:"keys-title"},"Keys"),g("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[g("dt",{},g("kbd",{},e)),g("dd",{},n)])),g("form",{method:"dialog"},g("button",{},"close")))}};new Ps([pp,bp,qd,cp],[Lf,lp,xp,Rp,Hd,yp,wp,Cd],sp).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
