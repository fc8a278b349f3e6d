var Bg=Object.create;var Mu=Object.defineProperty;var Ug=Object.getOwnPropertyDescriptor;var Hg=Object.getOwnPropertyNames;var Vg=Object.getPrototypeOf,$g=Object.prototype.hasOwnProperty;var Es=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var jg=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Hg(t))!$g.call(a,r)&&r!==e&&Mu(a,r,{get:()=>t[r],enumerable:!(n=Ug(t,r))||n.enumerable});return a};var Jn=(a,t,e)=>(e=a!=null?Bg(Vg(a)):{},jg(t||!a||!a.__esModule?Mu(e,"default",{value:a,enumerable:!0}):e,a));var Sr=Es((dT,dl)=>{"use strict";var Tr=typeof Reflect=="object"?Reflect:null,Rc=Tr&&typeof Tr.apply=="function"?Tr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},so;Tr&&typeof Tr.ownKeys=="function"?so=Tr.ownKeys:Object.getOwnPropertySymbols?so=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:so=function(t){return Object.getOwnPropertyNames(t)};function cv(a){console&&console.warn&&console.warn(a)}var Lc=Number.isNaN||function(t){return t!==t};function Fe(){Fe.init.call(this)}dl.exports=Fe;dl.exports.once=pv;Fe.EventEmitter=Fe;Fe.prototype._events=void 0;Fe.prototype._eventsCount=0;Fe.prototype._maxListeners=void 0;var Dc=10;function lo(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(Fe,"defaultMaxListeners",{enumerable:!0,get:function(){return Dc},set:function(a){if(typeof a!="number"||a<0||Lc(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");Dc=a}});Fe.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};Fe.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||Lc(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function kc(a){return a._maxListeners===void 0?Fe.defaultMaxListeners:a._maxListeners}Fe.prototype.getMaxListeners=function(){return kc(this)};Fe.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")Rc(l,this,e);else for(var u=l.length,d=Gc(l,u),n=0;n<u;++n)Rc(d[n],this,e);return!0};function Cc(a,t,e,n){var r,i,o;if(lo(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=kc(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,cv(s)}return a}Fe.prototype.addListener=function(t,e){return Cc(this,t,e,!1)};Fe.prototype.on=Fe.prototype.addListener;Fe.prototype.prependListener=function(t,e){return Cc(this,t,e,!0)};function hv(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function Pc(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=hv.bind(n);return r.listener=e,n.wrapFn=r,r}Fe.prototype.once=function(t,e){return lo(e),this.on(t,Pc(this,t,e)),this};Fe.prototype.prependOnceListener=function(t,e){return lo(e),this.prependListener(t,Pc(this,t,e)),this};Fe.prototype.removeListener=function(t,e){var n,r,i,o,s;if(lo(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():fv(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};Fe.prototype.off=Fe.prototype.removeListener;Fe.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function Fc(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?gv(r):Gc(r,r.length)}Fe.prototype.listeners=function(t){return Fc(this,t,!0)};Fe.prototype.rawListeners=function(t){return Fc(this,t,!1)};Fe.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):Ic.call(a,t)};Fe.prototype.listenerCount=Ic;function Ic(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}Fe.prototype.eventNames=function(){return this._eventsCount>0?so(this._events):[]};function Gc(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function fv(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function gv(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function pv(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}zc(a,t,i,{once:!0}),t!=="error"&&mv(a,r,{once:!0})})}function mv(a,t,e){typeof a.on=="function"&&zc(a,"error",t,e)}function zc(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var eh=Es((hT,Jc)=>{var rt=0,Ve=1,Re=2,De=3,Hn=4,Vn=5,ke=6,Kc=7,mo=8,Zc=9,Ty=0,Sy=1,Ey=2,vt=0,nn=1,Ct=2,Ca=3,ia=4,Ye=5,Gt=6,Dn=7,Ln=8,Qc=3,mn=10,wy=3,Et=9,ml=10;Jc.exports=function(t,e,n){var r,i,o,s,l,u,d,c,h,f,g=e.length,b=n.length,y=t.adjustSizes,v=t.barnesHutTheta*t.barnesHutTheta,m,x,_,S,E,k,L,w=[];for(o=0;o<g;o+=mn)e[o+Hn]=e[o+Re],e[o+Vn]=e[o+De],e[o+Re]=0,e[o+De]=0;if(t.outboundAttractionDistribution){for(m=0,o=0;o<g;o+=mn)m+=e[o+ke];m/=g/mn}if(t.barnesHutOptimize){var G=1/0,F=-1/0,z=1/0,A=-1/0,P,M,H;for(o=0;o<g;o+=mn)G=Math.min(G,e[o+rt]),F=Math.max(F,e[o+rt]),z=Math.min(z,e[o+Ve]),A=Math.max(A,e[o+Ve]);var O=F-G,B=A-z;for(O>B?(z-=(O-B)/2,A=z+O):(G-=(B-O)/2,F=G+B),w[0+vt]=-1,w[0+nn]=(G+F)/2,w[0+Ct]=(z+A)/2,w[0+Ca]=Math.max(F-G,A-z),w[0+ia]=-1,w[0+Ye]=-1,w[0+Gt]=0,w[0+Dn]=0,w[0+Ln]=0,r=1,o=0;o<g;o+=mn)for(i=0,H=Qc;;)if(w[i+Ye]>=0){e[o+rt]<w[i+nn]?e[o+Ve]<w[i+Ct]?P=w[i+Ye]:P=w[i+Ye]+Et:e[o+Ve]<w[i+Ct]?P=w[i+Ye]+Et*2:P=w[i+Ye]+Et*3,w[i+Dn]=(w[i+Dn]*w[i+Gt]+e[o+rt]*e[o+ke])/(w[i+Gt]+e[o+ke]),w[i+Ln]=(w[i+Ln]*w[i+Gt]+e[o+Ve]*e[o+ke])/(w[i+Gt]+e[o+ke]),w[i+Gt]+=e[o+ke],i=P;continue}else if(w[i+vt]<0){w[i+vt]=o;break}else{if(w[i+Ye]=r*Et,c=w[i+Ca]/2,h=w[i+Ye],w[h+vt]=-1,w[h+nn]=w[i+nn]-c,w[h+Ct]=w[i+Ct]-c,w[h+Ca]=c,w[h+ia]=h+Et,w[h+Ye]=-1,w[h+Gt]=0,w[h+Dn]=0,w[h+Ln]=0,h+=Et,w[h+vt]=-1,w[h+nn]=w[i+nn]-c,w[h+Ct]=w[i+Ct]+c,w[h+Ca]=c,w[h+ia]=h+Et,w[h+Ye]=-1,w[h+Gt]=0,w[h+Dn]=0,w[h+Ln]=0,h+=Et,w[h+vt]=-1,w[h+nn]=w[i+nn]+c,w[h+Ct]=w[i+Ct]-c,w[h+Ca]=c,w[h+ia]=h+Et,w[h+Ye]=-1,w[h+Gt]=0,w[h+Dn]=0,w[h+Ln]=0,h+=Et,w[h+vt]=-1,w[h+nn]=w[i+nn]+c,w[h+Ct]=w[i+Ct]+c,w[h+Ca]=c,w[h+ia]=w[i+ia],w[h+Ye]=-1,w[h+Gt]=0,w[h+Dn]=0,w[h+Ln]=0,r+=4,e[w[i+vt]+rt]<w[i+nn]?e[w[i+vt]+Ve]<w[i+Ct]?P=w[i+Ye]:P=w[i+Ye]+Et:e[w[i+vt]+Ve]<w[i+Ct]?P=w[i+Ye]+Et*2:P=w[i+Ye]+Et*3,w[i+Gt]=e[w[i+vt]+ke],w[i+Dn]=e[w[i+vt]+rt],w[i+Ln]=e[w[i+vt]+Ve],w[P+vt]=w[i+vt],w[i+vt]=-1,e[o+rt]<w[i+nn]?e[o+Ve]<w[i+Ct]?M=w[i+Ye]:M=w[i+Ye]+Et:e[o+Ve]<w[i+Ct]?M=w[i+Ye]+Et*2:M=w[i+Ye]+Et*3,P===M)if(H--){i=P;continue}else{H=Qc;break}w[M+vt]=o;break}}if(t.barnesHutOptimize)for(x=t.scalingRatio,o=0;o<g;o+=mn)for(i=0;;)if(w[i+Ye]>=0)if(k=Math.pow(e[o+rt]-w[i+Dn],2)+Math.pow(e[o+Ve]-w[i+Ln],2),f=w[i+Ca],4*f*f/k<v){if(_=e[o+rt]-w[i+Dn],S=e[o+Ve]-w[i+Ln],y===!0?k>0?(L=x*e[o+ke]*w[i+Gt]/k,e[o+Re]+=_*L,e[o+De]+=S*L):k<0&&(L=-x*e[o+ke]*w[i+Gt]/Math.sqrt(k),e[o+Re]+=_*L,e[o+De]+=S*L):k>0&&(L=x*e[o+ke]*w[i+Gt]/k,e[o+Re]+=_*L,e[o+De]+=S*L),i=w[i+ia],i<0)break;continue}else{i=w[i+Ye];continue}else{if(u=w[i+vt],u>=0&&u!==o&&(_=e[o+rt]-e[u+rt],S=e[o+Ve]-e[u+Ve],k=_*_+S*S,y===!0?k>0?(L=x*e[o+ke]*e[u+ke]/k,e[o+Re]+=_*L,e[o+De]+=S*L):k<0&&(L=-x*e[o+ke]*e[u+ke]/Math.sqrt(k),e[o+Re]+=_*L,e[o+De]+=S*L):k>0&&(L=x*e[o+ke]*e[u+ke]/k,e[o+Re]+=_*L,e[o+De]+=S*L)),i=w[i+ia],i<0)break;continue}else for(x=t.scalingRatio,s=0;s<g;s+=mn)for(l=0;l<s;l+=mn)_=e[s+rt]-e[l+rt],S=e[s+Ve]-e[l+Ve],y===!0?(k=Math.sqrt(_*_+S*S)-e[s+mo]-e[l+mo],k>0?(L=x*e[s+ke]*e[l+ke]/k/k,e[s+Re]+=_*L,e[s+De]+=S*L,e[l+Re]-=_*L,e[l+De]-=S*L):k<0&&(L=100*x*e[s+ke]*e[l+ke],e[s+Re]+=_*L,e[s+De]+=S*L,e[l+Re]-=_*L,e[l+De]-=S*L)):(k=Math.sqrt(_*_+S*S),k>0&&(L=x*e[s+ke]*e[l+ke]/k/k,e[s+Re]+=_*L,e[s+De]+=S*L,e[l+Re]-=_*L,e[l+De]-=S*L));for(h=t.gravity/t.scalingRatio,x=t.scalingRatio,o=0;o<g;o+=mn)L=0,_=e[o+rt],S=e[o+Ve],k=Math.sqrt(Math.pow(_,2)+Math.pow(S,2)),t.strongGravityMode?k>0&&(L=x*e[o+ke]*h):k>0&&(L=x*e[o+ke]*h/k),e[o+Re]-=_*L,e[o+De]-=S*L;for(x=1*(t.outboundAttractionDistribution?m:1),d=0;d<b;d+=wy)s=n[d+Ty],l=n[d+Sy],c=n[d+Ey],E=Math.pow(c,t.edgeWeightInfluence),_=e[s+rt]-e[l+rt],S=e[s+Ve]-e[l+Ve],y===!0?(k=Math.sqrt(_*_+S*S)-e[s+mo]-e[l+mo],t.linLogMode?t.outboundAttractionDistribution?k>0&&(L=-x*E*Math.log(1+k)/k/e[s+ke]):k>0&&(L=-x*E*Math.log(1+k)/k):t.outboundAttractionDistribution?k>0&&(L=-x*E/e[s+ke]):k>0&&(L=-x*E)):(k=Math.sqrt(Math.pow(_,2)+Math.pow(S,2)),t.linLogMode?t.outboundAttractionDistribution?k>0&&(L=-x*E*Math.log(1+k)/k/e[s+ke]):k>0&&(L=-x*E*Math.log(1+k)/k):t.outboundAttractionDistribution?(k=1,L=-x*E/e[s+ke]):(k=1,L=-x*E)),k>0&&(e[s+Re]+=_*L,e[s+De]+=S*L,e[l+Re]-=_*L,e[l+De]-=S*L);var W,V,K,j,X,ee;if(y===!0)for(o=0;o<g;o+=mn)e[o+Zc]!==1&&(W=Math.sqrt(Math.pow(e[o+Re],2)+Math.pow(e[o+De],2)),W>ml&&(e[o+Re]=e[o+Re]*ml/W,e[o+De]=e[o+De]*ml/W),V=e[o+ke]*Math.sqrt((e[o+Hn]-e[o+Re])*(e[o+Hn]-e[o+Re])+(e[o+Vn]-e[o+De])*(e[o+Vn]-e[o+De])),K=Math.sqrt((e[o+Hn]+e[o+Re])*(e[o+Hn]+e[o+Re])+(e[o+Vn]+e[o+De])*(e[o+Vn]+e[o+De]))/2,j=.1*Math.log(1+K)/(1+Math.sqrt(V)),X=e[o+rt]+e[o+Re]*(j/t.slowDown),e[o+rt]=X,ee=e[o+Ve]+e[o+De]*(j/t.slowDown),e[o+Ve]=ee);else for(o=0;o<g;o+=mn)e[o+Zc]!==1&&(V=e[o+ke]*Math.sqrt((e[o+Hn]-e[o+Re])*(e[o+Hn]-e[o+Re])+(e[o+Vn]-e[o+De])*(e[o+Vn]-e[o+De])),K=Math.sqrt((e[o+Hn]+e[o+Re])*(e[o+Hn]+e[o+Re])+(e[o+Vn]+e[o+De])*(e[o+Vn]+e[o+De]))/2,j=e[o+Kc]*Math.log(1+K)/(1+Math.sqrt(V)),e[o+Kc]=Math.min(1,Math.sqrt(j*(Math.pow(e[o+Re],2)+Math.pow(e[o+De],2))/(1+Math.sqrt(V)))),X=e[o+rt]+e[o+Re]*(j/t.slowDown),e[o+rt]=X,ee=e[o+Ve]+e[o+De]*(j/t.slowDown),e[o+Ve]=ee);return{}}});var zl=Es((kT,Oh)=>{Oh.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var Nu="/api/v1/",ot=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function Zt(...a){return a.map(encodeURIComponent).join("/")}function Ea(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function ea(a,t){return Ou("GET",a,void 0,t)}function ir(a,t){return Ou("POST",a,t)}async function Ou(a,t,e,n){let r;try{r=await fetch(Nu+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new ot(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new ot(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function Wu(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(Nu+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function An(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await ea(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function R(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return ws(n,e.flat()),n}function fe(a,...t){a.replaceChildren(),ws(a,t.flat())}function Mi(a,...t){let e=a.cloneNode(!1);ws(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function ws(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function Ze(a){return a.toLocaleString("en",{maximumFractionDigits:2})}async function Ni(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function Qr(a,t,e,n={}){let r=async()=>await As(t())&&e?.();return R("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function Oi(...a){return R("div",{class:"actions"},a,R("p",{class:"only-shows"},"This page only shows: ",R("code",{},"dashboard.actions = false")," in ",R("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function As(a){let t=R("button",{type:"button"},"cancel"),e=R("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=R("div",{class:"what",id:"action-what"},Yg([a.what].flat())),r=R("div",{class:"outcome","aria-live":"polite"}),i=R("form",{method:"dialog"},R("h2",{id:"action-title"},a.title),n,r,R("div",{class:"buttons"},t,e)),o=R("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(c=>!c.disabled);e.disabled=!0,d.forEach(c=>c.disabled=!0),fe(t,"don't wait"),fe(r,R("p",{class:"faint"},"it is being done \u2026"));try{let c=await a.run();s=!0,fe(r,Xg(c)),e.hidden=!0,fe(t,"close")}catch(c){fe(r,qg(c)),e.disabled=!1,d.forEach(h=>h.disabled=!1),fe(e,"try again"),fe(t,"close"),c instanceof ot&&c.status===403&&Ni()}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function qg(a){let t=a instanceof ot?a:new ot(-1,"It failed",a instanceof Error?a.message:String(a));return R("div",{class:"refused",role:"alert"},R("p",{},R("strong",{},t.title),t.detail===""?null:": "+t.detail),t.status===0&&R("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&R("ul",{class:"errors"},t.errors.map(e=>R("li",{},e))))}function Xg(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),R("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>R("li",{},e)))}function Yg(a){return a.map(t=>typeof t=="string"?R("p",{},t):t)}function Kg(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function Bu(a){let t=Date.now()-a.getTime();return t<1e3?"just now":Kg(t)+" ago"}function Rs(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}var Ds={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=R("tbody"),i=R("table",{hidden:!0},R("caption",{},"Checkpoints, newest first"),R("thead",{},R("tr",{},R("th",{scope:"col",class:"number"},"Tide"),R("th",{scope:"col"},"Age"),R("th",{scope:"col"},"Written"),R("th",{scope:"col",class:"number"},"Size"),R("th",{scope:"col"},"Name"))),r),o=R("div",{class:"empty",hidden:!0},R("h1",{},"No checkpoint yet"),R("p",{},"After a crash the network would begin anew. One is written now and then, or at once by the button above.")),s=An(()=>Zt("networks",t,"checkpoints"),2e3,({checkpoints:u})=>{n(null),i.hidden=u.length===0,o.hidden=u.length>0,fe(r,u.map(d=>Zg(d)))},n);e(s.close);let l=Qr("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let u=await ir(Zt("networks",t,"checkpoints"));return`${u.name}: tide ${Ze(u.tide)}, ${Rs(u.bytes)}`}}),s.now,{class:"primary"});a.append(Oi(l),i,o,R("p",{class:"command"},"On the command line: ",R("code",{},`mycelium checkpoint ${t}`)))}};function Zg(a){let t=new Date(a.writtenAt);return R("tr",{},R("th",{scope:"row",class:"number"},Ze(a.tide)),R("td",{},Bu(t)),R("td",{},R("time",{datetime:a.writtenAt},t.toLocaleString("en-GB"))),R("td",{class:"number"},Rs(a.bytes)),R("td",{},R("code",{},a.name)))}function or(a){return JSON.stringify(a)}function Hu(a,t){let e=new Map;return Vu(a,t,[],e),e}function Vu(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)Uu(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(Wi(a)&&Wi(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))Uu(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(or(e),{kind:"changed",before:a})}function Uu(a,t,e,n,r,i,o){let s=[...i,a];t?n?Vu(e,r,s,o):o.set(or(s),{kind:"removed",before:e}):o.set(or(s),{kind:"added"})}function Wi(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}function $u(a,t,e){let n=new AbortController;return Qg(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof ot?r:new ot(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function Qg(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new ot(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}function sr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(Jg),query:new URLSearchParams(t)}}function Jg(a){try{return decodeURIComponent(a)}catch{return a}}function Qe(...a){return"#/"+a.map(encodeURIComponent).join("/")}function Jr(a){let t=sr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",Qe(...t.parts)+(e===""?"":"?"+e))}var ep={127:"\u2421"};function lr(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):ep[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function zn(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return lr(a);let n=Math.floor(t/4);return lr(e.slice(0,t-n-1).join(""))+"\u2026"+lr(e.slice(-n).join(""))}function ta(a,t=120){return zn(JSON.stringify(a)??"nothing",t)}function nt(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}function ge(a,t=80){let e=zn(a,t),n=lr(a);return R("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function Ls(a,t,e=60){return R("a",{href:Qe("networks",a,"hyphae",t)},ge(t,e))}function ju(a,t,e=60){return Ls(a,t,e)}function Bi(...a){return R("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",R("code",{},lr(t))]))}function Mn(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function Ui(a){return R("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function qu(a,t){let e=t>0?Math.min(1,a/t):0,n=R("span",{});n.style.width=e*100+"%";let r=R("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return R("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var tp="uplot",np="u-hz",ap="u-vt",rp="u-title",ip="u-wrap",op="u-under",sp="u-over",lp="u-axis",Ra="u-off",up="u-select",dp="u-cursor-x",cp="u-cursor-y",hp="u-cursor-pt",fp="u-legend",gp="u-live",pp="u-inline",mp="u-series",vp="u-marker",Xu="u-label",yp="u-value",ti="width",ni="height";var Yu="bottom",ur="left",ks="right",qs="#000",Ku=qs+"0",Cs="mousemove",Zu="mousedown",Ps="mouseup",Qu="mouseenter",Ju="mouseleave",ed="dblclick",bp="resize",xp="scroll",td="change",qi="dppxchange",Xs="--",mr=typeof window<"u",Ms=mr?document:null,cr=mr?window:null,_p=mr?navigator:null,Ae,Hi;function Ns(){let a=devicePixelRatio;Ae!=a&&(Ae=a,Hi&&Ws(td,Hi,Ns),Hi=matchMedia(`(min-resolution: ${Ae-.001}dppx) and (max-resolution: ${Ae+.001}dppx)`),Da(td,Hi,Ns),cr.dispatchEvent(new CustomEvent(qi)))}function Wt(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function Os(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function Be(a,t,e){a.style[t]=e+"px"}function hn(a,t,e,n){let r=Ms.createElement(a);return t!=null&&Wt(r,t),e?.insertBefore(r,n),r}function Qt(a,t){return hn("div",a,t)}var nd=new WeakMap;function Rn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=nd.get(a);i!=o&&(a.style.transform=i,nd.set(a,i),t<0||e<0||t>n||e>r?Wt(a,Ra):Os(a,Ra))}var ad=new WeakMap;function rd(a,t,e){let n=t+e,r=ad.get(a);n!=r&&(ad.set(a,n),a.style.background=t,a.style.borderColor=e)}var id=new WeakMap;function od(a,t,e,n){let r=t+""+e,i=id.get(a);r!=i&&(id.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var Ys={passive:!0},Tp={...Ys,capture:!0};function Da(a,t,e,n){t.addEventListener(a,e,n?Tp:Ys)}function Ws(a,t,e,n){t.removeEventListener(a,e,Ys)}mr&&Ns();function fn(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:Bt((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function Id(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var Gd=a=>a!=null,zd=a=>a!=null&&a>0,Ki=Id(Gd),Sp=Id(zd);function Ep(a,t,e,n=0,r=!1){let i=r?Sp:Ki,o=r?zd:Gd;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Ie,l??-Ie]}function Zi(a,t,e,n){let r=ud(a),i=ud(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?Nn:Md,s=r==1?Bt:Jt,l=i==1?Jt:Bt,u=s(o(lt(a))),d=l(o(lt(t))),c=hr(e,u),h=hr(e,d);return e==10&&(u<0&&(c=Ge(c,-u)),d<0&&(h=Ge(h,-d))),n||e==2?(a=c*r,t=h*i):(a=Bd(a,c),t=Qi(t,h)),[a,t]}function Ks(a,t,e,n){let r=Zi(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var Zs=.1,sd={mode:3,pad:Zs},ri={pad:0,soft:null,mode:0},wp={min:ri,max:ri};function Xi(a,t,e,n){return Ji(e)?ld(a,t,e):(ri.pad=e,ri.soft=n?0:null,ri.mode=n?3:0,ld(a,t,wp))}function Ee(a,t){return a??t}function Ap(a,t,e){for(t=Ee(t,0),e=Ee(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function ld(a,t,e){let n=e.min,r=e.max,i=Ee(n.pad,0),o=Ee(r.pad,0),s=Ee(n.hard,-Ie),l=Ee(r.hard,Ie),u=Ee(n.soft,Ie),d=Ee(r.soft,-Ie),c=Ee(n.mode,0),h=Ee(r.mode,0),f=t-a,g=Nn(f),b=kt(lt(a),lt(t)),y=Nn(b),v=lt(y-g);(f<1e-24||v>10)&&(f=0,(a==0||t==0)&&(f=1e-24,c==2&&u!=Ie&&(i=0),h==2&&d!=-Ie&&(o=0)));let m=f||b||1e3,x=Nn(m),_=hr(10,Bt(x)),S=m*(f==0?a==0?.1:1:i),E=Ge(Bd(a-S,_/10),24),k=a>=u&&(c==1||c==3&&E<=u||c==2&&E>=u)?u:Ie,L=kt(s,E<k&&a>=k?k:gn(k,E)),w=m*(f==0?t==0?.1:1:o),G=Ge(Qi(t+w,_/10),24),F=t<=d&&(h==1||h==3&&G>=d||h==2&&G<=d)?d:-Ie,z=gn(l,G>F&&t<=F?F:kt(F,G));return L==z&&L==0&&(z=100),[L,z]}var Rp=new Intl.NumberFormat(mr?_p.language:"en-US"),Qs=a=>Rp.format(a),Ut=Math,ji=Ut.PI,lt=Ut.abs,Bt=Ut.floor,st=Ut.round,Jt=Ut.ceil,gn=Ut.min,kt=Ut.max,hr=Ut.pow,ud=Ut.sign,Nn=Ut.log10,Md=Ut.log2,Dp=(a,t=1)=>Ut.sinh(a)*t,Fs=(a,t=1)=>Ut.asinh(a/t),Ie=1/0;function dd(a){return(Nn((a^a>>31)-(a>>31))|0)+1}function Bs(a,t,e){return gn(kt(a,t),e)}function Nd(a){return typeof a=="function"}function _e(a){return Nd(a)?a:()=>a}var Lp=()=>{},Od=a=>a,Wd=(a,t)=>t,kp=a=>null,cd=a=>!0,hd=(a,t)=>a==t,Cp=/\.\d*?(?=9{6,}|0{6,})/gm,La=a=>{if(Hd(a)||aa.has(a))return a;let t=`${a}`,e=t.match(Cp);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${La(r)}e${i}`}return Ge(a,n)};function wa(a,t){return La(Ge(La(a/t))*t)}function Qi(a,t){return La(Jt(La(a/t))*t)}function Bd(a,t){return La(Bt(La(a/t))*t)}function Ge(a,t=0){if(Hd(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return st(n)/e}var aa=new Map;function Ud(a){return((""+a).split(".")[1]||"").length}function oi(a,t,e,n){let r=[],i=n.map(Ud);for(let o=t;o<e;o++){let s=lt(o),l=Ge(hr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,c=(o>=0?0:s)+(o>=i[u]?0:i[u]),h=a==10?d:Ge(d,c);r.push(h),aa.set(h,c)}}return r}var ii={},Js=[],fr=[null,null],na=Array.isArray,Hd=Number.isInteger,Pp=a=>a===void 0;function fd(a){return typeof a=="string"}function Ji(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function Fp(a){return a!=null&&typeof a=="object"}var Ip=Object.getPrototypeOf(Uint8Array),Vd="__proto__";function gr(a,t=Ji){let e;if(na(a)){let n=a.find(r=>r!=null);if(na(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=gr(a[r],t)}else e=a.slice()}else if(a instanceof Ip)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Vd&&(e[n]=gr(a[n],t))}else e=a;return e}function at(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Vd&&(Ji(a[r])?at(a[r],gr(n[r])):a[r]=gr(n[r]))}return a}var Gp=0,zp=1,Mp=2;function Np(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function Op(a,t){if(Up(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return Hp(o[0])||(o=Bp(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],c=Array(r).fill(void 0),h=t?t[o][u]:zp,f=[];for(let g=0;g<d.length;g++){let b=d[g],y=i.get(l[g]);b===null?h!=Gp&&(c[y]=b,h==Mp&&f.push(y)):c[y]=b}Np(c,f,r),n.push(c)}}return n}var Wp=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function Bp(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function Up(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function Hp(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=kt(1,Bt((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var $d=["January","February","March","April","May","June","July","August","September","October","November","December"],jd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function qd(a){return a.slice(0,3)}var Vp=jd.map(qd),$p=$d.map(qd),jp={MMMM:$d,MMM:$p,WWWW:jd,WWW:Vp};function ei(a){return(a<10?"0":"")+a}function qp(a){return(a<10?"00":a<100?"0":"")+a}var Xp={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>ei(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>ei(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>ei(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>ei(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>ei(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>qp(a.getMilliseconds())};function el(a,t){t=t||jp;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?Xp[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var Yp=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Kp(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==Yp?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var Xd=a=>a%1==0,Yi=[1,2,2.5,5],Zp=oi(10,-32,0,Yi),Yd=oi(10,0,32,Yi),Qp=Yd.filter(Xd),Aa=Zp.concat(Yd),tl=`
`,Kd="{YYYY}",gd=tl+Kd,Zd="{M}/{D}",ai=tl+Zd,Vi=ai+"/{YY}",Qd="{aa}",Jp="{h}:{mm}",dr=Jp+Qd,pd=tl+dr,md=":{ss}",Le=null;function Jd(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?oi(10,0,3,Yi).filter(Xd):oi(10,-3,0,Yi)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,Kd,Le,Le,Le,Le,Le,Le,1],[r*28,"{MMM}",gd,Le,Le,Le,Le,Le,1],[r,Zd,gd,Le,Le,Le,Le,Le,1],[n,"{h}"+Qd,Vi,Le,ai,Le,Le,Le,1],[e,dr,Vi,Le,ai,Le,Le,Le,1],[t,md,Vi+" "+dr,Le,ai+" "+dr,Le,pd,Le,1],[a,md+".{fff}",Vi+" "+dr,Le,ai+" "+dr,Le,pd,Le,1]];function d(c){return(h,f,g,b,y,v)=>{let m=[],x=y>=o,_=y>=i&&y<o,S=c(g),E=Ge(S*a,3),k=Is(S.getFullYear(),x?0:S.getMonth(),_||x?1:S.getDate()),L=Ge(k*a,3);if(_||x){let w=_?y/i:0,G=x?y/o:0,F=E==L?E:Ge(Is(k.getFullYear()+G,k.getMonth()+w,1)*a,3),z=new Date(st(F/a)),A=z.getFullYear(),P=z.getMonth();for(let M=0;F<=b;M++){let H=Is(A+G*M,P+w*M,1),O=H-c(Ge(H*a,3));F=Ge((+H+O)*a,3),F<=b&&m.push(F)}}else{let w=y>=r?r:y,G=Bt(g)-Bt(E),F=L+G+Qi(E-L,w);m.push(F);let z=c(F),A=z.getHours()+z.getMinutes()/e+z.getSeconds()/n,P=y/n,M=h.axes[f]._space,H=v/M;for(;F=Ge(F+y,a==1?0:3),!(F>b);)if(P>1){let O=Bt(Ge(A+P,6))%24,V=c(F).getHours()-O;V>1&&(V=-1),F-=V*n,A=(A+P)%24;let K=m[m.length-1];Ge((F-K)/y,3)*H>=.7&&m.push(F)}else m.push(F)}return m}}return[l,u,d]}var[em,tm,nm]=Jd(1),[am,rm,im]=Jd(.001);oi(2,-53,53,[1]);function vd(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function yd(a,t){return(e,n,r,i,o)=>{let s=t.find(g=>o>=g[0])||t[t.length-1],l,u,d,c,h,f;return n.map(g=>{let b=a(g),y=b.getFullYear(),v=b.getMonth(),m=b.getDate(),x=b.getHours(),_=b.getMinutes(),S=b.getSeconds(),E=y!=l&&s[2]||v!=u&&s[3]||m!=d&&s[4]||x!=c&&s[5]||_!=h&&s[6]||S!=f&&s[7]||s[1];return l=y,u=v,d=m,c=x,h=_,f=S,E(b)})}}function om(a,t){let e=el(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function Is(a,t,e){return new Date(a,t,e)}function bd(a,t){return t(a)}var sm="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function xd(a,t){return(e,n,r,i)=>i==null?Xs:t(a(n))}function lm(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function um(a,t){return a.series[t].fill(a,t)}var dm={show:!0,live:!0,isolate:!1,mount:Lp,markers:{show:!0,width:2,stroke:lm,fill:um,dash:"solid"},idx:null,idxs:null,values:[]};function cm(a,t){let e=a.cursor.points,n=Qt(),r=e.size(a,t);Be(n,ti,r),Be(n,ni,r);let i=r/-2;Be(n,"marginLeft",i),Be(n,"marginTop",i);let o=e.width(a,t,r);return o&&Be(n,"borderWidth",o),n}function hm(a,t){let e=a.series[t].points;return e._fill||e._stroke}function fm(a,t){let e=a.series[t].points;return e._stroke||e._fill}function gm(a,t){return a.series[t].points.size}var Gs=[0,0];function pm(a,t,e){return Gs[0]=t,Gs[1]=e,Gs}function $i(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function zs(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var mm={show:!0,x:!0,y:!0,lock:!1,move:pm,points:{one:!1,show:cm,size:gm,width:0,stroke:fm,fill:hm},bind:{mousedown:$i,mouseup:$i,click:$i,dblclick:$i,mousemove:zs,mouseleave:zs,mouseenter:zs},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ec={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},nl=at({},ec,{filter:Wd}),tc=at({},nl,{size:10}),nc=at({},ec,{show:!1}),al='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ac="bold "+al,rc=1.5,_d={show:!0,scale:"x",stroke:qs,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ac,side:2,grid:nl,ticks:tc,border:nc,font:al,lineGap:rc,rotate:0},vm="Value",ym="Time",Td={show:!0,scale:"x",auto:!1,sorted:1,min:Ie,max:-Ie,idxs:[]};function bm(a,t,e,n,r){return t.map(i=>i==null?"":Qs(i))}function xm(a,t,e,n,r,i,o){let s=[],l=aa.get(r)||0;e=o?e:Ge(Qi(e,r),l);for(let u=e;u<=n;u=Ge(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function Us(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?Nn:Md,d=Bt(u(e));r=hr(l,d),l==10&&(r=Aa[fn(r,Aa)]);let c=e,h=r*l;l==10&&(h=Aa[fn(h,Aa)]);do s.push(c),c=c+r,l==10&&!aa.has(c)&&(c=Ge(c,aa.get(r))),c>=h&&(r=c,h=r*l,l==10&&(h=Aa[fn(h,Aa)]));while(c<=n);return s}function _m(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?Us(a,t,kt(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?Us(a,t,kt(l,-n),-e,r):[l]).reverse().map(h=>-h).concat(d,u)}var ic=/./,Tm=/[12357]/,Sm=/[125]/,Sd=/1/,Hs=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function Em(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),c=l(9,o)-d>=u?ic:l(7,o)-d>=u?Tm:l(5,o)-d>=u?Sm:Sd;if(c==Sd){let h=lt(l(1,o)-d);if(h<u)return Hs(t.slice().reverse(),s.distr,c,Jt(u/h)).reverse()}return Hs(t,s.distr,c,1)}function wm(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=lt(l(1,o)-l(2,o));return u<s?Hs(t.slice().reverse(),3,ic,Jt(s/u)).reverse():t}function Am(a,t,e,n){return n==null?Xs:t==null?"":Qs(t)}var Ed={show:!0,scale:"y",stroke:qs,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ac,side:3,grid:nl,ticks:tc,border:nc,font:al,lineGap:rc,rotate:0};function Rm(a,t){let e=3+(a||1)*2;return Ge(e*t,3)}function Dm(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=lt(o-i),l=a.series[t],u=s/(l.points.space*Ae);return n[1]-n[0]<=u}var wd={scale:null,auto:!0,sorted:0,min:Ie,max:-Ie},oc=(a,t,e,n,r)=>r,Ad={show:!0,auto:!0,sorted:0,gaps:oc,alpha:1,facets:[at({},wd,{scale:"x"}),at({},wd,{scale:"y"})]},Rd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:oc,alpha:1,points:{show:Dm,filter:null},values:null,min:Ie,max:-Ie,idxs:[],path:null,clip:null};function Lm(a,t,e,n,r){return e/10}var sc={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},km=at({},sc,{time:!1,ori:1}),Dd={};function lc(a,t){let e=Dd[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(Dd[a]=e)),e}var pr=1,Vs=2;function ka(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],c=n==2?o[r.facets[1].scale]:o[r.scale],h=s.left,f=s.top,g=s.width,b=s.height,y=a.valToPosH,v=a.valToPosV;return d.ori==0?e(r,l,u,d,c,y,v,h,f,g,b,to,vr,ao,dc,hc):e(r,l,u,d,c,v,y,f,h,b,g,no,yr,ol,cc,fc)}function rl(a,t){let e=0,n=0,r=Ee(a.bands,Js);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function Cm(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function On(a,t,e,n,r,i){return ka(a,t,(o,s,l,u,d,c,h,f,g,b,y)=>{let v=o.pxRound,m=u.dir*(u.ori==0?1:-1),x=u.ori==0?vr:yr,_,S;m==1?(_=e,S=n):(_=n,S=e);let E=v(c(s[_],u,b,f)),k=v(h(l[_],d,y,g)),L=v(c(s[S],u,b,f)),w=v(h(i==1?d.max:d.min,d,y,g)),G=new Path2D(r);return x(G,L,w),x(G,E,w),x(G,E,k),G})}function eo(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?ao:ol,l=e;for(let c=0;c<a.length;c++){let h=a[c];if(h[1]>h[0]){let f=h[0]-l;f>0&&s(o,l,n,f,n+i),l=h[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function Pm(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function il(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let c=u,h=u;if(r==1)for(;++u<=n&&t[u]===null;)h=u;else for(;--u>=e&&t[u]===null;)h=u;let f=i(a[c]),g=h==c?f:i(a[h]),b=c-r;f=o<=0&&b>=0&&b<l?i(a[b]):f;let v=h+r;g=o>=0&&v>=0&&v<l?i(a[v]):g,g>=f&&s.push([f,g])}return s}function Ld(a){return a==0?Od:a==1?st:t=>wa(t,a)}function uc(a){let t=a==0?to:no,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=gn(u,s/2,l/2),d=gn(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var to=(a,t,e)=>{a.moveTo(t,e)},no=(a,t,e)=>{a.moveTo(e,t)},vr=(a,t,e)=>{a.lineTo(t,e)},yr=(a,t,e)=>{a.lineTo(e,t)},ao=uc(0),ol=uc(1),dc=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},cc=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},hc=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},fc=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function gc(a){return(t,e,n,r,i)=>ka(t,e,(o,s,l,u,d,c,h,f,g,b,y)=>{let{pxRound:v,points:m}=o,x,_;u.ori==0?(x=to,_=dc):(x=no,_=cc);let S=Ge(m.width*Ae,3),E=(m.size-m.width)/2*Ae,k=Ge(E*2,3),L=new Path2D,w=new Path2D,{left:G,top:F,width:z,height:A}=t.bbox;ao(w,G-k,F-k,z+k*2,A+k*2);let P=M=>{if(l[M]!=null){let H=v(c(s[M],u,b,f)),O=v(h(l[M],d,y,g));x(L,H+E,O),_(L,H,O,E,0,ji*2)}};if(i)i.forEach(P);else for(let M=n;M<=r;M++)P(M);return{stroke:S>0?L:null,fill:L,clip:w,flags:pr|Vs}})}function pc(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var Fm=pc(vr),Im=pc(yr);function mc(a){let t=Ee(a?.alignGaps,0);return(e,n,r,i)=>ka(e,n,(o,s,l,u,d,c,h,f,g,b,y)=>{[r,i]=Ki(l,r,i);let v=o.pxRound,m=A=>v(c(A,u,b,f)),x=A=>v(h(A,d,y,g)),_,S;u.ori==0?(_=vr,S=Fm):(_=yr,S=Im);let E=u.dir*(u.ori==0?1:-1),k={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:pr},L=k.stroke,w=!1;if(i-r>=b*4){let A=X=>e.posToVal(X,u.key,!0),P=null,M=null,H,O,B,W=m(s[E==1?r:i]),V=m(s[r]),K=m(s[i]),j=A(E==1?V+1:K-1);for(let X=E==1?r:i;X>=r&&X<=i;X+=E){let ee=s[X],xe=(E==1?ee<j:ee>j)?W:m(ee),ce=l[X];xe==W?ce!=null?(O=ce,P==null?(_(L,xe,x(O)),H=P=M=O):O<P?P=O:O>M&&(M=O)):ce===null&&(w=!0):(P!=null&&S(L,W,x(P),x(M),x(H),x(O)),ce!=null?(O=ce,_(L,xe,x(O)),P=M=H=O):(P=M=null,ce===null&&(w=!0)),W=xe,j=A(W+E))}P!=null&&P!=M&&B!=W&&S(L,W,x(P),x(M),x(H),x(O))}else for(let A=E==1?r:i;A>=r&&A<=i;A+=E){let P=l[A];P===null?w=!0:P!=null&&_(L,m(s[A]),x(P))}let[F,z]=rl(e,n);if(o.fill!=null||F!=0){let A=k.fill=new Path2D(L),P=o.fillTo(e,n,o.min,o.max,F),M=x(P),H=m(s[r]),O=m(s[i]);E==-1&&([O,H]=[H,O]),_(A,O,M),_(A,H,M)}if(!o.spanGaps){let A=[];w&&A.push(...il(s,l,r,i,E,m,t)),k.gaps=A=o.gaps(e,n,r,i,A),k.clip=eo(A,u.ori,f,g,b,y)}return z!=0&&(k.band=z==2?[On(e,n,r,i,L,-1),On(e,n,r,i,L,1)]:On(e,n,r,i,L,z)),k})}function Gm(a){let t=Ee(a.align,1),e=Ee(a.ascDesc,!1),n=Ee(a.alignGaps,0),r=Ee(a.extend,!1);return(i,o,s,l)=>ka(i,o,(u,d,c,h,f,g,b,y,v,m,x)=>{[s,l]=Ki(c,s,l);let _=u.pxRound,{left:S,width:E}=i.bbox,k=V=>_(g(V,h,m,y)),L=V=>_(b(V,f,x,v)),w=h.ori==0?vr:yr,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:pr},F=G.stroke,z=h.dir*(h.ori==0?1:-1),A=L(c[z==1?s:l]),P=k(d[z==1?s:l]),M=P,H=P;r&&t==-1&&(H=S,w(F,H,A)),w(F,P,A);for(let V=z==1?s:l;V>=s&&V<=l;V+=z){let K=c[V];if(K==null)continue;let j=k(d[V]),X=L(K);t==1?w(F,j,A):w(F,M,X),w(F,j,X),A=X,M=j}let O=M;r&&t==1&&(O=S+E,w(F,O,A));let[B,W]=rl(i,o);if(u.fill!=null||B!=0){let V=G.fill=new Path2D(F),K=u.fillTo(i,o,u.min,u.max,B),j=L(K);w(V,O,j),w(V,H,j)}if(!u.spanGaps){let V=[];V.push(...il(d,c,s,l,z,k,n));let K=u.width*Ae/2,j=e||t==1?K:-K,X=e||t==-1?-K:K;V.forEach(ee=>{ee[0]+=j,ee[1]+=X}),G.gaps=V=u.gaps(i,o,s,l,V),G.clip=eo(V,h.ori,y,v,m,x)}return W!=0&&(G.band=W==2?[On(i,o,s,l,F,-1),On(i,o,s,l,F,1)]:On(i,o,s,l,F,W)),G})}function kd(a,t,e,n,r,i,o=Ie){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=lt(a[l]-a[s]);d<u&&(u=d,o=lt(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function zm(a){a=a||ii;let t=Ee(a.size,[.6,Ie,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=_e(r),o=1-t[0],s=Ee(t[1],Ie),l=Ee(t[2],1),u=Ee(a.disp,ii),d=Ee(a.each,f=>{}),{fill:c,stroke:h}=u;return(f,g,b,y)=>ka(f,g,(v,m,x,_,S,E,k,L,w,G,F)=>{let z=v.pxRound,A=e,P=n*Ae,M=s*Ae,H=l*Ae,O,B;_.ori==0?[O,B]=i(f,g):[B,O]=i(f,g);let W=_.dir*(_.ori==0?1:-1),V=_.ori==0?ao:ol,K=_.ori==0?d:(re,ze,it,Ha,ma,xn,va)=>{d(re,ze,it,ma,Ha,va,xn)},j=Ee(f.bands,Js).find(re=>re.series[0]==g),X=j!=null?j.dir:0,ee=v.fillTo(f,g,v.min,v.max,X),oe=z(k(ee,S,F,w)),xe,ce,Ke,et=G,Ce=z(v.width*Ae),Tt=!1,At=null,Pt=null,bn=null,qn=null;c!=null&&(Ce==0||h!=null)&&(Tt=!0,At=c.values(f,g,b,y),Pt=new Map,new Set(At).forEach(re=>{re!=null&&Pt.set(re,new Path2D)}),Ce>0&&(bn=h.values(f,g,b,y),qn=new Map,new Set(bn).forEach(re=>{re!=null&&qn.set(re,new Path2D)})));let{x0:Pn,size:ga}=u;if(Pn!=null&&ga!=null){A=1,m=Pn.values(f,g,b,y),Pn.unit==2&&(m=m.map(it=>f.posToVal(L+it*G,_.key,!0)));let re=ga.values(f,g,b,y);ga.unit==2?ce=re[0]*G:ce=E(re[0],_,G,L)-E(0,_,G,L),et=kd(m,x,E,_,G,L,et),Ke=et-ce+P}else et=kd(m,x,E,_,G,L,et),Ke=et*o+P,ce=et-Ke;Ke<1&&(Ke=0),Ce>=ce/2&&(Ce=0),Ke<5&&(z=Od);let Ba=Ke>0,Fn=et-Ke-(Ba?Ce:0);ce=z(Bs(Fn,H,M)),xe=(A==0?ce/2:A==W?0:ce)-A*W*((A==0?P/2:0)+(Ba?Ce/2:0));let He={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ua=Tt?null:new Path2D,In=null;if(j!=null)In=f.data[j.series[1]];else{let{y0:re,y1:ze}=u;re!=null&&ze!=null&&(x=ze.values(f,g,b,y),In=re.values(f,g,b,y))}let pa=O*ce,pe=B*ce;for(let re=W==1?b:y;re>=b&&re<=y;re+=W){let ze=x[re];if(ze==null)continue;if(In!=null){let Ft=In[re]??0;if(ze-Ft==0)continue;oe=k(Ft,S,F,w)}let it=_.distr!=2||u!=null?m[re]:re,Ha=E(it,_,G,L),ma=k(Ee(ze,ee),S,F,w),xn=z(Ha-xe),va=z(kt(ma,oe)),zt=z(gn(ma,oe)),jt=va-zt;if(ze!=null){let Ft=ze<0?pe:pa,ln=ze<0?pa:pe;Tt?(Ce>0&&bn[re]!=null&&V(qn.get(bn[re]),xn,zt+Bt(Ce/2),ce,kt(0,jt-Ce),Ft,ln),At[re]!=null&&V(Pt.get(At[re]),xn,zt+Bt(Ce/2),ce,kt(0,jt-Ce),Ft,ln)):V(Ua,xn,zt+Bt(Ce/2),ce,kt(0,jt-Ce),Ft,ln),K(f,g,re,xn-Ce/2,zt,ce+Ce,jt)}}return Ce>0?He.stroke=Tt?qn:Ua:Tt||(He._fill=v.width==0?v._fill:v._stroke??v._fill,He.width=0),He.fill=Tt?Pt:Ua,He})}function Mm(a,t){let e=Ee(t?.alignGaps,0);return(n,r,i,o)=>ka(n,r,(s,l,u,d,c,h,f,g,b,y,v)=>{[i,o]=Ki(u,i,o);let m=s.pxRound,x=O=>m(h(O,d,y,g)),_=O=>m(f(O,c,v,b)),S,E,k;d.ori==0?(S=to,k=vr,E=hc):(S=no,k=yr,E=fc);let L=d.dir*(d.ori==0?1:-1),w=x(l[L==1?i:o]),G=w,F=[],z=[];for(let O=L==1?i:o;O>=i&&O<=o;O+=L)if(u[O]!=null){let W=l[O],V=x(W);F.push(G=V),z.push(_(u[O]))}let A={stroke:a(F,z,S,k,E,m),fill:null,clip:null,band:null,gaps:null,flags:pr},P=A.stroke,[M,H]=rl(n,r);if(s.fill!=null||M!=0){let O=A.fill=new Path2D(P),B=s.fillTo(n,r,s.min,s.max,M),W=_(B);k(O,G,W),k(O,w,W)}if(!s.spanGaps){let O=[];O.push(...il(l,u,i,o,L,x,e)),A.gaps=O=s.gaps(n,r,i,o,O),A.clip=eo(O,d.ori,g,b,y,v)}return H!=0&&(A.band=H==2?[On(n,r,i,o,P,-1),On(n,r,i,o,P,1)]:On(n,r,i,o,P,H)),A})}function Nm(a){return Mm(Om,a)}function Om(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),c=Array(o-1);for(let h=0;h<o-1;h++)d[h]=t[h+1]-t[h],c[h]=a[h+1]-a[h],u[h]=d[h]/c[h];l[0]=u[0];for(let h=1;h<o-1;h++)u[h]===0||u[h-1]===0||u[h-1]>0!=u[h]>0?l[h]=0:(l[h]=3*(c[h-1]+c[h])/((2*c[h]+c[h-1])/u[h-1]+(c[h]+2*c[h-1])/u[h]),isFinite(l[h])||(l[h]=0));l[o-1]=u[o-2];for(let h=0;h<o-1;h++)r(s,a[h]+c[h]/3,t[h]+l[h]*c[h]/3,a[h+1]-c[h]/3,t[h+1]-l[h+1]*c[h]/3,a[h+1],t[h+1])}return s}var $s=new Set;function Cd(){for(let a of $s)a.syncRect(!0)}mr&&(Da(bp,cr,Cd),Da(xp,cr,Cd,!0),Da(qi,cr,()=>{xt.pxRatio=Ae}));var Wm=mc(),Bm=gc();function Pd(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>js(i,o,t,e))}function Um(a,t){return a.map((e,n)=>n==0?{}:at({},t,e))}function js(a,t,e,n){return at({},t==0?e:n,a)}function vc(a,t,e){return t==null?fr:[t,e]}var Hm=vc;function Vm(a,t,e){return t==null?fr:Xi(t,e,Zs,!0)}function yc(a,t,e,n){return t==null?fr:Zi(t,e,a.scales[n].log,!1)}var $m=yc;function bc(a,t,e,n){return t==null?fr:Ks(t,e,a.scales[n].log,!1)}var jm=bc;function qm(a,t,e,n,r){let i=kt(dd(a),dd(t)),o=t-a,s=fn(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?aa.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function Fd(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=st((e=+r)*Ae))+"px"),[a,t,e]}function Xm(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=Ge(t[2]*Ae,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function xt(a,t,e){let n={mode:Ee(a.mode,1)},r=n.mode;function i(p,T,D,C){let N=T.valToPct(p);return C+D*(T.dir==-1?1-N:N)}function o(p,T,D,C){let N=T.valToPct(p);return C+D*(T.dir==-1?N:1-N)}function s(p,T,D,C){return T.ori==0?i(p,T,D,C):o(p,T,D,C)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=Qt(tp);if(a.id!=null&&(u.id=a.id),Wt(u,a.class),a.title){let p=Qt(rp,u);p.textContent=a.title}let d=hn("canvas"),c=n.ctx=d.getContext("2d"),h=Qt(ip,u);Da("click",h,p=>{p.target===g&&(Ne!=er||Ue!=tr)&&bt.click(n,p)},!0);let f=n.under=Qt(op,h);h.appendChild(d);let g=n.over=Qt(sp,h);a=gr(a);let b=+Ee(a.pxAlign,1),y=Ld(b);(a.plugins||[]).forEach(p=>{p.opts&&(a=p.opts(n,a)||a)});let v=a.ms||.001,m=n.series=r==1?Pd(a.series||[],Td,Rd,!1):Um(a.series||[null],Ad),x=n.axes=Pd(a.axes||[],_d,Ed,!0),_=n.scales={},S=n.bands=a.bands||[];S.forEach(p=>{p.fill=_e(p.fill||null),p.dir=Ee(p.dir,-1)});let E=r==2?m[1].facets[0].scale:m[0].scale,k={axes:Ag,series:_g},L=(a.drawOrder||["axes","series"]).map(p=>k[p]);function w(p){let T=p.distr==3?D=>Nn(D>0?D:p.clamp(n,D,p.min,p.max,p.key)):p.distr==4?D=>Fs(D,p.asinh):p.distr==100?D=>p.fwd(D):D=>D;return D=>{let C=T(D),{_min:N,_max:U}=p,$=U-N;return(C-N)/$}}function G(p){let T=_[p];if(T==null){let D=(a.scales||ii)[p]||ii;if(D.from!=null){G(D.from);let C=at({},_[D.from],D,{key:p});C.valToPct=w(C),_[p]=C}else{T=_[p]=at({},p==E?sc:km,D),T.key=p;let C=T.time,N=T.range,U=na(N);if((p!=E||r==2&&!C)&&(U&&(N[0]==null||N[1]==null)&&(N={min:N[0]==null?sd:{mode:1,hard:N[0],soft:N[0]},max:N[1]==null?sd:{mode:1,hard:N[1],soft:N[1]}},U=!1),!U&&Ji(N))){let $=N;N=(Y,Z,te)=>Z==null?fr:Xi(Z,te,$)}T.range=_e(N||(C?Hm:p==E?T.distr==3?$m:T.distr==4?jm:vc:T.distr==3?yc:T.distr==4?bc:Vm)),T.auto=_e(U?!1:T.auto),T.clamp=_e(T.clamp||Lm),T._min=T._max=null,T.valToPct=w(T)}}}G("x"),G("y"),r==1&&m.forEach(p=>{G(p.scale)}),x.forEach(p=>{G(p.scale)});for(let p in a.scales)G(p);let F=_[E],z=F.distr,A,P;F.ori==0?(Wt(u,np),A=i,P=o):(Wt(u,ap),A=o,P=i);let M={};for(let p in _){let T=_[p];(T.min!=null||T.max!=null)&&(M[p]={min:T.min,max:T.max},T.min=T.max=null)}let H=a.tzDate||(p=>new Date(st(p/v))),O=a.fmtDate||el,B=v==1?nm(H):im(H),W=yd(H,vd(v==1?tm:rm,O)),V=xd(H,bd(sm,O)),K=[],j=n.legend=at({},dm,a.legend),X=n.cursor=at({},mm,{drag:{y:r==2}},a.cursor),ee=j.show,oe=X.show,xe=j.markers;j.idxs=K,xe.width=_e(xe.width),xe.dash=_e(xe.dash),xe.stroke=_e(xe.stroke),xe.fill=_e(xe.fill);let ce,Ke,et,Ce=[],Tt=[],At,Pt=!1,bn={};if(j.live){let p=m[1]?m[1].values:null;Pt=p!=null,At=Pt?p(n,1,0):{_:0};for(let T in At)bn[T]=Xs}if(ee)if(ce=hn("table",fp,u),et=hn("tbody",null,ce),j.mount(n,ce),Pt){Ke=hn("thead",null,ce,et);let p=hn("tr",null,Ke);hn("th",null,p);for(var qn in At)hn("th",Xu,p).textContent=qn}else Wt(ce,pp),j.live&&Wt(ce,gp);let Pn={show:!0},ga={show:!1};function Ba(p,T){if(T==0&&(Pt||!j.live||r==2))return fr;let D=[],C=hn("tr",mp,et,et.childNodes[T]);Wt(C,p.class),p.show||Wt(C,Ra);let N=hn("th",null,C);if(xe.show){let Y=Qt(vp,N);if(T>0){let Z=xe.width(n,T);Z&&(Y.style.border=Z+"px "+xe.dash(n,T)+" "+xe.stroke(n,T)),Y.style.background=xe.fill(n,T)}}let U=Qt(Xu,N);p.label instanceof HTMLElement?U.appendChild(p.label):U.textContent=p.label,T>0&&(xe.show||(U.style.color=p.width>0?xe.stroke(n,T):xe.fill(n,T)),He("click",N,Y=>{if(X._lock)return;ba(Y);let Z=m.indexOf(p);if((Y.ctrlKey||Y.metaKey)!=j.isolate){let te=m.some((ae,ie)=>ie>0&&ie!=Z&&ae.show);m.forEach((ae,ie)=>{ie>0&&Tn(ie,te?ie==Z?Pn:ga:Pn,!0,tt.setSeries)})}else Tn(Z,{show:!p.show},!0,tt.setSeries)},!1),$a&&He(Qu,N,Y=>{X._lock||(ba(Y),Tn(m.indexOf(p),ar,!0,tt.setSeries))},!1));for(var $ in At){let Y=hn("td",yp,C);Y.textContent="--",D.push(Y)}return[C,D]}let Fn=new Map;function He(p,T,D,C=!0){let N=Fn.get(T)||{},U=X.bind[p](n,T,D,C);U&&(Da(p,T,N[p]=U),Fn.set(T,N))}function Ua(p,T,D){let C=Fn.get(T)||{};for(let N in C)(p==null||N==p)&&(Ws(N,T,C[N]),delete C[N]);p==null&&Fn.delete(T)}let In=0,pa=0,pe=0,re=0,ze=0,it=0,Ha=ze,ma=it,xn=pe,va=re,zt=0,jt=0,Ft=0,ln=0;n.bbox={};let ts=!1,Di=!1,Va=!1,ya=!1,Li=!1,qt=!1;function ns(p,T,D){(D||p!=n.width||T!=n.height)&&su(p,T),Ka(!1),Va=!0,Di=!0,Za()}function su(p,T){n.width=In=pe=p,n.height=pa=re=T,ze=it=0,gg(),pg();let D=n.bbox;zt=D.left=wa(ze*Ae,.5),jt=D.top=wa(it*Ae,.5),Ft=D.width=wa(pe*Ae,.5),ln=D.height=wa(re*Ae,.5)}let cg=3;function hg(){let p=!1,T=0;for(;!p;){T++;let D=Eg(T),C=wg(T);p=T==cg||D&&C,p||(su(n.width,n.height),Di=!0)}}function fg({width:p,height:T}){ns(p,T)}n.setSize=fg;function gg(){let p=!1,T=!1,D=!1,C=!1;x.forEach((N,U)=>{if(N.show&&N._show){let{side:$,_size:Y}=N,Z=$%2,te=N.label!=null?N.labelSize:0,ae=Y+te;ae>0&&(Z?(pe-=ae,$==3?(ze+=ae,C=!0):D=!0):(re-=ae,$==0?(it+=ae,p=!0):T=!0))}}),xa[0]=p,xa[1]=D,xa[2]=T,xa[3]=C,pe-=Xn[1]+Xn[3],ze+=Xn[3],re-=Xn[2]+Xn[0],it+=Xn[0]}function pg(){let p=ze+pe,T=it+re,D=ze,C=it;function N(U,$){switch(U){case 1:return p+=$,p-$;case 2:return T+=$,T-$;case 3:return D-=$,D+$;case 0:return C-=$,C+$}}x.forEach((U,$)=>{if(U.show&&U._show){let Y=U.side;U._pos=N(Y,U._size),U.label!=null&&(U._lpos=N(Y,U.labelSize))}})}if(X.dataIdx==null){let p=X.hover,T=p.skip=new Set(p.skip??[]);T.add(void 0);let D=p.prox=_e(p.prox),C=p.bias??=0;X.dataIdx=(N,U,$,Y)=>{if(U==0)return $;let Z=$,te=D(N,U,$,Y)??Ie,ae=te>=0&&te<Ie,ie=F.ori==0?pe:re,he=X.left,we=t[0],Se=t[U];if(T.has(Se[$])){Z=null;let be=null,de=null,se;if(C==0||C==-1)for(se=$;be==null&&se-- >0;)T.has(Se[se])||(be=se);if(C==0||C==1)for(se=$;de==null&&se++<Se.length;)T.has(Se[se])||(de=se);if(be!=null||de!=null)if(ae){let We=be==null?-1/0:A(we[be],F,ie,0),qe=de==null?1/0:A(we[de],F,ie,0),mt=he-We,Pe=qe-he;mt<=Pe?mt<=te&&(Z=be):Pe<=te&&(Z=de)}else Z=de==null?be:be==null?de:$-be<=de-$?be:de}else ae&&lt(he-A(we[$],F,ie,0))>te&&(Z=null);return Z}}let ba=p=>{X.event=p};X.idxs=K,X._lock=!1;let St=X.points;St.show=_e(St.show),St.size=_e(St.size),St.stroke=_e(St.stroke),St.width=_e(St.width),St.fill=_e(St.fill);let _n=n.focus=at({},a.focus||{alpha:.3},X.focus),$a=_n.prox>=0,ja=$a&&St.one,Xt=[],qa=[],Xa=[];function lu(p,T){let D=St.show(n,T);if(D instanceof HTMLElement)return Wt(D,hp),Wt(D,p.class),Rn(D,-10,-10,pe,re),g.insertBefore(D,Xt[T]),D}function uu(p,T){if(r==1||T>0){let D=r==1&&_[p.scale].time,C=p.value;p.value=D?fd(C)?xd(H,bd(C,O)):C||V:C||Am,p.label=p.label||(D?ym:vm)}if(ja||T>0){p.width=p.width==null?1:p.width,p.paths=p.paths||Wm||kp,p.fillTo=_e(p.fillTo||Cm),p.pxAlign=+Ee(p.pxAlign,b),p.pxRound=Ld(p.pxAlign),p.stroke=_e(p.stroke||null),p.fill=_e(p.fill||null),p._stroke=p._fill=p._paths=p._focus=null;let D=Rm(kt(1,p.width),1),C=p.points=at({},{size:D,width:kt(1,D*.2),stroke:p.stroke,space:D*2,paths:Bm,_stroke:null,_fill:null},p.points);C.show=_e(C.show),C.filter=_e(C.filter),C.fill=_e(C.fill),C.stroke=_e(C.stroke),C.paths=_e(C.paths),C.pxAlign=p.pxAlign}if(ee){let D=Ba(p,T);Ce.splice(T,0,D[0]),Tt.splice(T,0,D[1]),j.values.push(null)}if(oe){K.splice(T,0,null);let D=null;ja?T==0&&(D=lu(p,T)):T>0&&(D=lu(p,T)),Xt.splice(T,0,D),qa.splice(T,0,0),Xa.splice(T,0,0)}pt("addSeries",T)}function mg(p,T){T=T??m.length,p=r==1?js(p,T,Td,Rd):js(p,T,{},Ad),m.splice(T,0,p),uu(m[T],T)}n.addSeries=mg;function vg(p){if(m.splice(p,1),ee){j.values.splice(p,1),Tt.splice(p,1);let T=Ce.splice(p,1)[0];Ua(null,T.firstChild),T.remove()}oe&&(K.splice(p,1),Xt.splice(p,1)[0].remove(),qa.splice(p,1),Xa.splice(p,1)),pt("delSeries",p)}n.delSeries=vg;let xa=[!1,!1,!1,!1];function yg(p,T){if(p._show=p.show,p.show){let D=p.side%2,C=_[p.scale];C==null&&(p.scale=D?m[1].scale:E,C=_[p.scale]);let N=C.time;p.size=_e(p.size),p.space=_e(p.space),p.rotate=_e(p.rotate),na(p.incrs)&&p.incrs.forEach($=>{!aa.has($)&&aa.set($,Ud($))}),p.incrs=_e(p.incrs||(C.distr==2?Qp:N?v==1?em:am:Aa)),p.splits=_e(p.splits||(N&&C.distr==1?B:C.distr==3?Us:C.distr==4?_m:xm)),p.stroke=_e(p.stroke),p.grid.stroke=_e(p.grid.stroke),p.ticks.stroke=_e(p.ticks.stroke),p.border.stroke=_e(p.border.stroke);let U=p.values;p.values=na(U)&&!na(U[0])?_e(U):N?na(U)?yd(H,vd(U,O)):fd(U)?om(H,U):U||W:U||bm,p.filter=_e(p.filter||(C.distr>=3&&C.log==10?Em:C.distr==3&&C.log==2?wm:Wd)),p.font=Fd(p.font),p.labelFont=Fd(p.labelFont),p._size=p.size(n,null,T,0),p._space=p._rotate=p._incrs=p._found=p._splits=p._values=null,p._size>0&&(xa[T]=!0,p._el=Qt(lp,h))}}function $r(p,T,D,C){let[N,U,$,Y]=D,Z=T%2,te=0;return Z==0&&(Y||U)&&(te=T==0&&!N||T==2&&!$?st(_d.size/3):0),Z==1&&(N||$)&&(te=T==1&&!U||T==3&&!Y?st(Ed.size/2):0),te}let du=n.padding=(a.padding||[$r,$r,$r,$r]).map(p=>_e(Ee(p,$r))),Xn=n._padding=du.map((p,T)=>p(n,T,xa,0)),yt,ct=null,ht=null,ki=r==1?m[0].idxs:null,un=null,jr=!1;function cu(p,T){if(t=p??[],n.data=n._data=t,r==2){yt=0;for(let D=1;D<m.length;D++)yt+=t[D][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),un=t[0],yt=un.length;let D=t;if(z==2){D=t.slice();let C=D[0]=Array(yt);for(let N=0;N<yt;N++)C[N]=N}n._data=t=D}if(Ka(!0),pt("setData"),z==2&&(Va=!0),T!==!1){let D=F;D.auto(n,jr)?as():Kn(E,D.min,D.max),ya=ya||X.left>=0,qt=!0,Za()}}n.setData=cu;function as(){jr=!0;let p,T;r==1&&(yt>0?(ct=ki[0]=0,ht=ki[1]=yt-1,p=t[0][ct],T=t[0][ht],z==2?(p=ct,T=ht):p==T&&(z==3?[p,T]=Zi(p,p,F.log,!1):z==4?[p,T]=Ks(p,p,F.log,!1):F.time?T=p+st(86400/v):[p,T]=Xi(p,T,Zs,!0))):(ct=ki[0]=p=null,ht=ki[1]=T=null)),Kn(E,p,T)}let Ci,Ya,rs,is,os,ss,ls,us,ds,It;function hu(p,T,D,C,N,U){p??=Ku,D??=Js,C??="butt",N??=Ku,U??="round",p!=Ci&&(c.strokeStyle=Ci=p),N!=Ya&&(c.fillStyle=Ya=N),T!=rs&&(c.lineWidth=rs=T),U!=os&&(c.lineJoin=os=U),C!=ss&&(c.lineCap=ss=C),D!=is&&c.setLineDash(is=D)}function fu(p,T,D,C){T!=Ya&&(c.fillStyle=Ya=T),p!=ls&&(c.font=ls=p),D!=us&&(c.textAlign=us=D),C!=ds&&(c.textBaseline=ds=C)}function cs(p,T,D,C,N=0){if(C.length>0&&p.auto(n,jr)&&(T==null||T.min==null)){let U=Ee(ct,0),$=Ee(ht,C.length-1),Y=D.min==null?Ep(C,U,$,N,p.distr==3):[D.min,D.max];p.min=gn(p.min,D.min=Y[0]),p.max=kt(p.max,D.max=Y[1])}}let gu={min:null,max:null};function bg(){for(let C in _){let N=_[C];M[C]==null&&(N.min==null||M[E]!=null&&N.auto(n,jr))&&(M[C]=gu)}for(let C in _){let N=_[C];M[C]==null&&N.from!=null&&M[N.from]!=null&&(M[C]=gu)}M[E]!=null&&Ka(!0);let p={};for(let C in M){let N=M[C];if(N!=null){let U=p[C]=gr(_[C],Fp);if(N.min!=null)at(U,N);else if(C!=E||r==2)if(yt==0&&U.from==null){let $=U.range(n,null,null,C);U.min=$[0],U.max=$[1]}else U.min=Ie,U.max=-Ie}}if(yt>0){m.forEach((C,N)=>{if(r==1){let U=C.scale,$=M[U];if($==null)return;let Y=p[U];if(N==0){let Z=Y.range(n,Y.min,Y.max,U);Y.min=Z[0],Y.max=Z[1],ct=fn(Y.min,t[0]),ht=fn(Y.max,t[0]),ht-ct>1&&(t[0][ct]<Y.min&&ct++,t[0][ht]>Y.max&&ht--),C.min=un[ct],C.max=un[ht]}else C.show&&C.auto&&cs(Y,$,C,t[N],C.sorted);C.idxs[0]=ct,C.idxs[1]=ht}else if(N>0&&C.show&&C.auto){let[U,$]=C.facets,Y=U.scale,Z=$.scale,[te,ae]=t[N],ie=p[Y],he=p[Z];ie!=null&&cs(ie,M[Y],U,te,U.sorted),he!=null&&cs(he,M[Z],$,ae,$.sorted),C.min=$.min,C.max=$.max}});for(let C in p){let N=p[C],U=M[C];if(N.from==null&&(U==null||U.min==null)){let $=N.range(n,N.min==Ie?null:N.min,N.max==-Ie?null:N.max,C);N.min=$[0],N.max=$[1]}}}for(let C in p){let N=p[C];if(N.from!=null){let U=p[N.from];if(U.min==null)N.min=N.max=null;else{let $=N.range(n,U.min,U.max,C);N.min=$[0],N.max=$[1]}}}let T={},D=!1;for(let C in p){let N=p[C],U=_[C];if(U.min!=N.min||U.max!=N.max){U.min=N.min,U.max=N.max;let $=U.distr;U._min=$==3?Nn(U.min):$==4?Fs(U.min,U.asinh):$==100?U.fwd(U.min):U.min,U._max=$==3?Nn(U.max):$==4?Fs(U.max,U.asinh):$==100?U.fwd(U.max):U.max,T[C]=D=!0}}if(D){m.forEach((C,N)=>{r==2?N>0&&T.y&&(C._paths=null):T[C.scale]&&(C._paths=null)});for(let C in T)Va=!0,pt("setScale",C);oe&&X.left>=0&&(ya=qt=!0)}for(let C in M)M[C]=null}function xg(p){let T=Bs(ct-1,0,yt-1),D=Bs(ht+1,0,yt-1);for(;p[T]==null&&T>0;)T--;for(;p[D]==null&&D<yt-1;)D++;return[T,D]}function _g(){if(yt>0){let p=m.some(T=>T._focus)&&It!=_n.alpha;p&&(c.globalAlpha=It=_n.alpha),m.forEach((T,D)=>{if(D>0&&T.show&&(pu(D,!1),pu(D,!0),T._paths==null)){let C=It;It!=T.alpha&&(c.globalAlpha=It=T.alpha);let N=r==2?[0,t[D][0].length-1]:xg(t[D]);T._paths=T.paths(n,D,N[0],N[1]),It!=C&&(c.globalAlpha=It=C)}}),m.forEach((T,D)=>{if(D>0&&T.show){let C=It;It!=T.alpha&&(c.globalAlpha=It=T.alpha),T._paths!=null&&mu(D,!1);{let N=T._paths!=null?T._paths.gaps:null,U=T.points.show(n,D,ct,ht,N),$=T.points.filter(n,D,U,N);(U||$)&&(T.points._paths=T.points.paths(n,D,ct,ht,$),mu(D,!0))}It!=C&&(c.globalAlpha=It=C),pt("drawSeries",D)}}),p&&(c.globalAlpha=It=1)}}function pu(p,T){let D=T?m[p].points:m[p];D._stroke=D.stroke(n,p),D._fill=D.fill(n,p)}function mu(p,T){let D=T?m[p].points:m[p],{stroke:C,fill:N,clip:U,flags:$,_stroke:Y=D._stroke,_fill:Z=D._fill,_width:te=D.width}=D._paths;te=Ge(te*Ae,3);let ae=null,ie=te%2/2;T&&Z==null&&(Z=te>0?"#fff":Y);let he=D.pxAlign==1&&ie>0;if(he&&c.translate(ie,ie),!T){let we=zt-te/2,Se=jt-te/2,be=Ft+te,de=ln+te;ae=new Path2D,ae.rect(we,Se,be,de)}T?hs(Y,te,D.dash,D.cap,Z,C,N,$,U):Tg(p,Y,te,D.dash,D.cap,Z,C,N,$,ae,U),he&&c.translate(-ie,-ie)}function Tg(p,T,D,C,N,U,$,Y,Z,te,ae){let ie=!1;Z!=0&&S.forEach((he,we)=>{if(he.series[0]==p){let Se=m[he.series[1]],be=t[he.series[1]],de=(Se._paths||ii).band;na(de)&&(de=he.dir==1?de[0]:de[1]);let se,We=null;Se.show&&de&&Ap(be,ct,ht)?(We=he.fill(n,we)||U,se=Se._paths.clip):de=null,hs(T,D,C,N,We,$,Y,Z,te,ae,se,de),ie=!0}}),ie||hs(T,D,C,N,U,$,Y,Z,te,ae)}let vu=pr|Vs;function hs(p,T,D,C,N,U,$,Y,Z,te,ae,ie){hu(p,T,D,C,N),(Z||te||ie)&&(c.save(),Z&&c.clip(Z),te&&c.clip(te)),ie?(Y&vu)==vu?(c.clip(ie),ae&&c.clip(ae),Fi(N,$),Pi(p,U,T)):Y&Vs?(Fi(N,$),c.clip(ie),Pi(p,U,T)):Y&pr&&(c.save(),c.clip(ie),ae&&c.clip(ae),Fi(N,$),c.restore(),Pi(p,U,T)):(Fi(N,$),Pi(p,U,T)),(Z||te||ie)&&c.restore()}function Pi(p,T,D){D>0&&(T instanceof Map?T.forEach((C,N)=>{c.strokeStyle=Ci=N,c.stroke(C)}):T!=null&&p&&c.stroke(T))}function Fi(p,T){T instanceof Map?T.forEach((D,C)=>{c.fillStyle=Ya=C,c.fill(D)}):T!=null&&p&&c.fill(T)}function Sg(p,T,D,C){let N=x[p],U;if(C<=0)U=[0,0];else{let $=N._space=N.space(n,p,T,D,C),Y=N._incrs=N.incrs(n,p,T,D,C,$);U=qm(T,D,Y,C,$)}return N._found=U}function fs(p,T,D,C,N,U,$,Y,Z,te){let ae=$%2/2;b==1&&c.translate(ae,ae),hu(Y,$,Z,te,Y),c.beginPath();let ie,he,we,Se,be=N+(C==0||C==3?-U:U);D==0?(he=N,Se=be):(ie=N,we=be);for(let de=0;de<p.length;de++)T[de]!=null&&(D==0?ie=we=p[de]:he=Se=p[de],c.moveTo(ie,he),c.lineTo(we,Se));c.stroke(),b==1&&c.translate(-ae,-ae)}function Eg(p){let T=!0;return x.forEach((D,C)=>{if(!D.show)return;let N=_[D.scale];if(N.min==null){D._show&&(T=!1,D._show=!1,Ka(!1));return}else D._show||(T=!1,D._show=!0,Ka(!1));let U=D.side,$=U%2,{min:Y,max:Z}=N,[te,ae]=Sg(C,Y,Z,$==0?pe:re);if(ae==0)return;let ie=N.distr==2,he=D._splits=D.splits(n,C,Y,Z,te,ae,ie),we=N.distr==2?he.map(se=>un[se]):he,Se=N.distr==2?un[he[1]]-un[he[0]]:te,be=D._values=D.values(n,D.filter(n,we,C,ae,Se),C,ae,Se);D._rotate=U==2?D.rotate(n,be,C,ae):0;let de=D._size;D._size=Jt(D.size(n,be,C,p)),de!=null&&D._size!=de&&(T=!1)}),T}function wg(p){let T=!0;return du.forEach((D,C)=>{let N=D(n,C,xa,p);N!=Xn[C]&&(T=!1),Xn[C]=N}),T}function Ag(){for(let p=0;p<x.length;p++){let T=x[p];if(!T.show||!T._show)continue;let D=T.side,C=D%2,N,U,$=T.stroke(n,p),Y=D==0||D==3?-1:1,[Z,te]=T._found;if(T.label!=null){let Dt=T.labelGap*Y,Ot=st((T._lpos+Dt)*Ae);fu(T.labelFont[0],$,"center",D==2?"top":Yu),c.save(),C==1?(N=U=0,c.translate(Ot,st(jt+ln/2)),c.rotate((D==3?-ji:ji)/2)):(N=st(zt+Ft/2),U=Ot);let Sa=Nd(T.label)?T.label(n,p,Z,te):T.label;c.fillText(Sa,N,U),c.restore()}if(te==0)continue;let ae=_[T.scale],ie=C==0?Ft:ln,he=C==0?zt:jt,we=T._splits,Se=ae.distr==2?we.map(Dt=>un[Dt]):we,be=ae.distr==2?un[we[1]]-un[we[0]]:Z,de=T.ticks,se=T.border,We=de.show?de.size:0,qe=st(We*Ae),mt=st((T.alignTo==2?T._size-We-T.gap:T.gap)*Ae),Pe=T._rotate*-ji/180,Xe=y(T._pos*Ae),Mt=(qe+mt)*Y,Rt=Xe+Mt;U=C==0?Rt:0,N=C==1?Rt:0;let Yt=T.font[0],dn=T.align==1?ur:T.align==2?ks:Pe>0?ur:Pe<0?ks:C==0?"center":D==3?ks:ur,En=Pe||C==1?"middle":D==2?"top":Yu;fu(Yt,$,dn,En);let Nt=T.font[1]*T.lineGap,Kt=we.map(Dt=>y(s(Dt,ae,ie,he))),cn=T._values;for(let Dt=0;Dt<cn.length;Dt++){let Ot=cn[Dt];if(Ot!=null){C==0?N=Kt[Dt]:U=Kt[Dt],Ot=""+Ot;let Sa=Ot.indexOf(`
`)==-1?[Ot]:Ot.split(/\n/gm);for(let Lt=0;Lt<Sa.length;Lt++){let zu=Sa[Lt];Pe?(c.save(),c.translate(N,U+Lt*Nt),c.rotate(Pe),c.fillText(zu,0,0),c.restore()):c.fillText(zu,N,U+Lt*Nt)}}}de.show&&fs(Kt,de.filter(n,Se,p,te,be),C,D,Xe,qe,Ge(de.width*Ae,3),de.stroke(n,p),de.dash,de.cap);let wn=T.grid;wn.show&&fs(Kt,wn.filter(n,Se,p,te,be),C,C==0?2:1,C==0?jt:zt,C==0?ln:Ft,Ge(wn.width*Ae,3),wn.stroke(n,p),wn.dash,wn.cap),se.show&&fs([Xe],[1],C==0?1:0,C==0?1:2,C==1?jt:zt,C==1?ln:Ft,Ge(se.width*Ae,3),se.stroke(n,p),se.dash,se.cap)}pt("drawAxes")}function Ka(p){m.forEach((T,D)=>{D>0&&(T._paths=null,p&&(r==1?(T.min=null,T.max=null):T.facets.forEach(C=>{C.min=null,C.max=null})))})}let Ii=!1,gs=!1,qr=[];function Rg(){gs=!1;for(let p=0;p<qr.length;p++)pt(...qr[p]);qr.length=0}function Za(){Ii||(Wp(yu),Ii=!0)}function Dg(p,T=!1){Ii=!0,gs=T,p(n),yu(),T&&qr.length>0&&queueMicrotask(Rg)}n.batch=Dg;function yu(){if(ts&&(bg(),ts=!1),Va&&(hg(),Va=!1),Di){if(Be(f,ur,ze),Be(f,"top",it),Be(f,ti,pe),Be(f,ni,re),Be(g,ur,ze),Be(g,"top",it),Be(g,ti,pe),Be(g,ni,re),Be(h,ti,In),Be(h,ni,pa),d.width=st(In*Ae),d.height=st(pa*Ae),x.forEach(({_el:p,_show:T,_size:D,_pos:C,side:N})=>{if(p!=null)if(T){let U=N===3||N===0?D:0,$=N%2==1;Be(p,$?"left":"top",C-U),Be(p,$?"width":"height",D),Be(p,$?"top":"left",$?it:ze),Be(p,$?"height":"width",$?re:pe),Os(p,Ra)}else Wt(p,Ra)}),Ci=Ya=rs=os=ss=ls=us=ds=is=null,It=1,Kr(!0),ze!=Ha||it!=ma||pe!=xn||re!=va){Ka(!1);let p=pe/xn,T=re/va;if(oe&&!ya&&X.left>=0){X.left*=p,X.top*=T,Qa&&Rn(Qa,st(X.left),0,pe,re),Ja&&Rn(Ja,0,st(X.top),pe,re);for(let D=0;D<Xt.length;D++){let C=Xt[D];C!=null&&(qa[D]*=p,Xa[D]*=T,Rn(C,Jt(qa[D]),Jt(Xa[D]),pe,re))}}if(Oe.show&&!Li&&Oe.left>=0&&Oe.width>0){Oe.left*=p,Oe.width*=p,Oe.top*=T,Oe.height*=T;for(let D in xs)Be(nr,D,Oe[D])}Ha=ze,ma=it,xn=pe,va=re}pt("setSize"),Di=!1}In>0&&pa>0&&(c.clearRect(0,0,d.width,d.height),pt("drawClear"),L.forEach(p=>p()),pt("draw")),Oe.show&&Li&&(Gi(Oe),Li=!1),oe&&ya&&(Ta(null,!0,!1),ya=!1),j.show&&j.live&&qt&&(ys(),qt=!1),l||(l=!0,n.status=1,pt("ready")),jr=!1,Ii=!1}n.redraw=(p,T)=>{Va=T||!1,p!==!1?Kn(E,F.min,F.max):Za()};function ps(p,T){let D=_[p];if(D.from==null){if(yt==0){let C=D.range(n,T.min,T.max,p);T.min=C[0],T.max=C[1]}if(T.min>T.max){let C=T.min;T.min=T.max,T.max=C}if(yt>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;p==E&&D.distr==2&&yt>0&&(T.min=fn(T.min,t[0]),T.max=fn(T.max,t[0]),T.min==T.max&&T.max++),M[p]=T,ts=!0,Za()}}n.setScale=ps;let ms,vs,Qa,Ja,bu,xu,er,tr,_u,Tu,Ne,Ue,Yn=!1,bt=X.drag,ft=bt.x,gt=bt.y;oe&&(X.x&&(ms=Qt(dp,g)),X.y&&(vs=Qt(cp,g)),F.ori==0?(Qa=ms,Ja=vs):(Qa=vs,Ja=ms),Ne=X.left,Ue=X.top);let Oe=n.select=at({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),nr=Oe.show?Qt(up,Oe.over?g:f):null;function Gi(p,T){if(Oe.show){for(let D in p)Oe[D]=p[D],D in xs&&Be(nr,D,p[D]);T!==!1&&pt("setSelect")}}n.setSelect=Gi;function Lg(p){if(m[p].show)ee&&Os(Ce[p],Ra);else if(ee&&Wt(Ce[p],Ra),oe){let D=ja?Xt[0]:Xt[p];D!=null&&Rn(D,-10,-10,pe,re)}}function Kn(p,T,D){ps(p,{min:T,max:D})}function Tn(p,T,D,C){T.focus!=null&&Ig(p),T.show!=null&&m.forEach((N,U)=>{U>0&&(p==U||p==null)&&(N.show=T.show,Lg(U),r==2?(Kn(N.facets[0].scale,null,null),Kn(N.facets[1].scale,null,null)):Kn(N.scale,null,null),Za())}),D!==!1&&pt("setSeries",p,T),C&&Zr("setSeries",n,p,T)}n.setSeries=Tn;function kg(p,T){at(S[p],T)}function Cg(p,T){p.fill=_e(p.fill||null),p.dir=Ee(p.dir,-1),T=T??S.length,S.splice(T,0,p)}function Pg(p){p==null?S.length=0:S.splice(p,1)}n.addBand=Cg,n.setBand=kg,n.delBand=Pg;function Fg(p,T){m[p].alpha=T,oe&&Xt[p]!=null&&(Xt[p].style.opacity=T),ee&&Ce[p]&&(Ce[p].style.opacity=T)}let Gn,Zn,_a,ar={focus:!0};function Ig(p){if(p!=_a){let T=p==null,D=_n.alpha!=1;m.forEach((C,N)=>{if(r==1||N>0){let U=T||N==0||N==p;C._focus=T?null:U,D&&Fg(N,U?1:_n.alpha)}}),_a=p,D&&Za()}}ee&&$a&&He(Ju,ce,p=>{X._lock||(ba(p),_a!=null&&Tn(null,ar,!0,tt.setSeries))});function Sn(p,T,D){let C=_[T];D&&(p=p/Ae-(C.ori==1?it:ze));let N=pe;C.ori==1&&(N=re,p=N-p),C.dir==-1&&(p=N-p);let U=C._min,$=C._max,Y=p/N,Z=U+($-U)*Y,te=C.distr;return te==3?hr(10,Z):te==4?Dp(Z,C.asinh):te==100?C.bwd(Z):Z}function Gg(p,T){let D=Sn(p,E,T);return fn(D,t[0],ct,ht)}n.valToIdx=p=>fn(p,t[0]),n.posToIdx=Gg,n.posToVal=Sn,n.valToPos=(p,T,D)=>_[T].ori==0?i(p,_[T],D?Ft:pe,D?zt:0):o(p,_[T],D?ln:re,D?jt:0),n.setCursor=(p,T,D)=>{Ne=p.left,Ue=p.top,Ta(null,T,D)};function Su(p,T){Be(nr,ur,Oe.left=p),Be(nr,ti,Oe.width=T)}function Eu(p,T){Be(nr,"top",Oe.top=p),Be(nr,ni,Oe.height=T)}let Xr=F.ori==0?Su:Eu,Yr=F.ori==1?Su:Eu;function zg(){if(ee&&j.live)for(let p=r==2?1:0;p<m.length;p++){if(p==0&&Pt)continue;let T=j.values[p],D=0;for(let C in T)Tt[p][D++].firstChild.nodeValue=T[C]}}function ys(p,T){if(p!=null&&(p.idxs?p.idxs.forEach((D,C)=>{K[C]=D}):Pp(p.idx)||K.fill(p.idx),j.idx=K[0]),ee&&j.live){for(let D=0;D<m.length;D++)(D>0||r==1&&!Pt)&&Mg(D,K[D]);zg()}qt=!1,T!==!1&&pt("setLegend")}n.setLegend=ys;function Mg(p,T){let D=m[p],C=p==0&&z==2?un:t[p],N;Pt?N=D.values(n,p,T)??bn:(N=D.value(n,T==null?null:C[T],p,T),N=N==null?bn:{_:N}),j.values[p]=N}function Ta(p,T,D){_u=Ne,Tu=Ue,[Ne,Ue]=X.move(n,Ne,Ue),X.left=Ne,X.top=Ue,oe&&(Qa&&Rn(Qa,st(Ne),0,pe,re),Ja&&Rn(Ja,0,st(Ue),pe,re));let C,N=ct>ht;Gn=Ie,Zn=null;let U=F.ori==0?pe:re,$=F.ori==1?pe:re;if(Ne<0||yt==0||N){C=X.idx=null;for(let Y=0;Y<m.length;Y++){let Z=Xt[Y];Z!=null&&Rn(Z,-10,-10,pe,re)}$a&&Tn(null,ar,!0,p==null&&tt.setSeries),j.live&&(K.fill(C),qt=!0)}else{let Y,Z,te;r==1&&(Y=F.ori==0?Ne:Ue,Z=Sn(Y,E),C=X.idx=fn(Z,t[0],ct,ht),te=A(t[0][C],F,U,0));let ae=-10,ie=-10,he=0,we=0,Se=!0,be="",de="";for(let se=r==2?1:0;se<m.length;se++){let We=m[se],qe=K[se],mt=qe==null?null:r==1?t[se][qe]:t[se][1][qe],Pe=X.dataIdx(n,se,C,Z),Xe=Pe==null?null:r==1?t[se][Pe]:t[se][1][Pe];if(qt=qt||Xe!=mt||Pe!=qe,K[se]=Pe,se>0&&We.show){let Mt=Pe==null?-10:Pe==C?te:A(r==1?t[0][Pe]:t[se][0][Pe],F,U,0),Rt=Xe==null?-10:P(Xe,r==1?_[We.scale]:_[We.facets[1].scale],$,0);if($a&&Xe!=null){let Yt=F.ori==1?Ne:Ue,dn=lt(_n.dist(n,se,Pe,Rt,Yt));if(dn<Gn){let En=_n.bias;if(En!=0){let Nt=Sn(Yt,We.scale),Kt=Xe>=0?1:-1,cn=Nt>=0?1:-1;cn==Kt&&(cn==1?En==1?Xe>=Nt:Xe<=Nt:En==1?Xe<=Nt:Xe>=Nt)&&(Gn=dn,Zn=se)}else Gn=dn,Zn=se}}if(qt||ja){let Yt,dn;F.ori==0?(Yt=Mt,dn=Rt):(Yt=Rt,dn=Mt);let En,Nt,Kt,cn,wn,Dt,Ot=!0,Sa=St.bbox;if(Sa!=null){Ot=!1;let Lt=Sa(n,se);Kt=Lt.left,cn=Lt.top,En=Lt.width,Nt=Lt.height}else Kt=Yt,cn=dn,En=Nt=St.size(n,se);if(Dt=St.fill(n,se),wn=St.stroke(n,se),ja)se==Zn&&Gn<=_n.prox&&(ae=Kt,ie=cn,he=En,we=Nt,Se=Ot,be=Dt,de=wn);else{let Lt=Xt[se];Lt!=null&&(qa[se]=Kt,Xa[se]=cn,od(Lt,En,Nt,Ot),rd(Lt,Dt,wn),Rn(Lt,Jt(Kt),Jt(cn),pe,re))}}}}if(ja){let se=_n.prox,We=_a==null?Gn<=se:Gn>se||Zn!=_a;if(qt||We){let qe=Xt[0];qe!=null&&(qa[0]=ae,Xa[0]=ie,od(qe,he,we,Se),rd(qe,be,de),Rn(qe,Jt(ae),Jt(ie),pe,re))}}}if(Oe.show&&Yn)if(p!=null){let[Y,Z]=tt.scales,[te,ae]=tt.match,[ie,he]=p.cursor.sync.scales,we=p.cursor.drag;if(ft=we._x,gt=we._y,ft||gt){let{left:Se,top:be,width:de,height:se}=p.select,We=p.scales[ie].ori,qe=p.posToVal,mt,Pe,Xe,Mt,Rt,Yt=Y!=null&&te(Y,ie),dn=Z!=null&&ae(Z,he);Yt&&ft?(We==0?(mt=Se,Pe=de):(mt=be,Pe=se),Xe=_[Y],Mt=A(qe(mt,ie),Xe,U,0),Rt=A(qe(mt+Pe,ie),Xe,U,0),Xr(gn(Mt,Rt),lt(Rt-Mt))):Xr(0,U),dn&&gt?(We==1?(mt=Se,Pe=de):(mt=be,Pe=se),Xe=_[Z],Mt=P(qe(mt,he),Xe,$,0),Rt=P(qe(mt+Pe,he),Xe,$,0),Yr(gn(Mt,Rt),lt(Rt-Mt))):Yr(0,$)}else _s()}else{let Y=lt(_u-bu),Z=lt(Tu-xu);if(F.ori==1){let he=Y;Y=Z,Z=he}ft=bt.x&&Y>=bt.dist,gt=bt.y&&Z>=bt.dist;let te=bt.uni;te!=null?ft&&gt&&(ft=Y>=te,gt=Z>=te,!ft&&!gt&&(Z>Y?gt=!0:ft=!0)):bt.x&&bt.y&&(ft||gt)&&(ft=gt=!0);let ae,ie;ft&&(F.ori==0?(ae=er,ie=Ne):(ae=tr,ie=Ue),Xr(gn(ae,ie),lt(ie-ae)),gt||Yr(0,$)),gt&&(F.ori==1?(ae=er,ie=Ne):(ae=tr,ie=Ue),Yr(gn(ae,ie),lt(ie-ae)),ft||Xr(0,U)),!ft&&!gt&&(Xr(0,0),Yr(0,0))}if(bt._x=ft,bt._y=gt,p==null){if(D){if(Gu!=null){let[Y,Z]=tt.scales;tt.values[0]=Y!=null?Sn(F.ori==0?Ne:Ue,Y):null,tt.values[1]=Z!=null?Sn(F.ori==1?Ne:Ue,Z):null}Zr(Cs,n,Ne,Ue,pe,re,C)}if($a){let Y=D&&tt.setSeries,Z=_n.prox;_a==null?Gn<=Z&&Tn(Zn,ar,!0,Y):Gn>Z?Tn(null,ar,!0,Y):Zn!=_a&&Tn(Zn,ar,!0,Y)}}qt&&(j.idx=C,ys()),T!==!1&&pt("setCursor")}let Qn=null;Object.defineProperty(n,"rect",{get(){return Qn==null&&Kr(!1),Qn}});function Kr(p=!1){p?Qn=null:(Qn=g.getBoundingClientRect(),pt("syncRect",Qn))}function wu(p,T,D,C,N,U,$){X._lock||Yn&&p!=null&&p.movementX==0&&p.movementY==0||(bs(p,T,D,C,N,U,$,!1,p!=null),p!=null?Ta(null,!0,!0):Ta(T,!0,!1))}function bs(p,T,D,C,N,U,$,Y,Z){if(Qn==null&&Kr(!1),ba(p),p!=null)D=p.clientX-Qn.left,C=p.clientY-Qn.top;else{if(D<0||C<0){Ne=-10,Ue=-10;return}let[te,ae]=tt.scales,ie=T.cursor.sync,[he,we]=ie.values,[Se,be]=ie.scales,[de,se]=tt.match,We=T.axes[0].side%2==1,qe=F.ori==0?pe:re,mt=F.ori==1?pe:re,Pe=We?U:N,Xe=We?N:U,Mt=We?C:D,Rt=We?D:C;if(Se!=null?D=de(te,Se)?s(he,_[te],qe,0):-10:D=qe*(Mt/Pe),be!=null?C=se(ae,be)?s(we,_[ae],mt,0):-10:C=mt*(Rt/Xe),F.ori==1){let Yt=D;D=C,C=Yt}}Z&&(T==null||T.cursor.event.type==Cs)&&((D<=1||D>=pe-1)&&(D=wa(D,pe)),(C<=1||C>=re-1)&&(C=wa(C,re))),Y?(bu=D,xu=C,[er,tr]=X.move(n,D,C)):(Ne=D,Ue=C)}let xs={width:0,height:0,left:0,top:0};function _s(){Gi(xs,!1)}let Au,Ru,Du,Lu;function ku(p,T,D,C,N,U,$){Yn=!0,ft=gt=bt._x=bt._y=!1,bs(p,T,D,C,N,U,$,!0,!1),p!=null&&(He(Ps,Ms,Cu,!1),Zr(Zu,n,er,tr,pe,re,null));let{left:Y,top:Z,width:te,height:ae}=Oe;Au=Y,Ru=Z,Du=te,Lu=ae}function Cu(p,T,D,C,N,U,$){Yn=bt._x=bt._y=!1,bs(p,T,D,C,N,U,$,!1,!0);let{left:Y,top:Z,width:te,height:ae}=Oe,ie=te>0||ae>0,he=Au!=Y||Ru!=Z||Du!=te||Lu!=ae;if(ie&&he&&Gi(Oe),bt.setScale&&ie&&he){let we=Y,Se=te,be=Z,de=ae;if(F.ori==1&&(we=Z,Se=ae,be=Y,de=te),ft&&Kn(E,Sn(we,E),Sn(we+Se,E)),gt)for(let se in _){let We=_[se];se!=E&&We.from==null&&We.min!=Ie&&Kn(se,Sn(be+de,se),Sn(be,se))}_s()}else X.lock&&(X._lock=!X._lock,Ta(T,!0,p!=null));p!=null&&(Ua(Ps,Ms),Zr(Ps,n,Ne,Ue,pe,re,null))}function Ng(p,T,D,C,N,U,$){if(X._lock)return;ba(p);let Y=Yn;if(Yn){let Z=!0,te=!0,ae=10,ie,he;F.ori==0?(ie=ft,he=gt):(ie=gt,he=ft),ie&&he&&(Z=Ne<=ae||Ne>=pe-ae,te=Ue<=ae||Ue>=re-ae),ie&&Z&&(Ne=Ne<er?0:pe),he&&te&&(Ue=Ue<tr?0:re),Ta(null,!0,!0),Yn=!1}Ne=-10,Ue=-10,K.fill(null),Ta(null,!0,!0),Y&&(Yn=Y)}function Pu(p,T,D,C,N,U,$){X._lock||(ba(p),as(),_s(),p!=null&&Zr(ed,n,Ne,Ue,pe,re,null))}function Fu(){x.forEach(Xm),ns(n.width,n.height,!0)}Da(qi,cr,Fu);let rr={};rr.mousedown=ku,rr.mousemove=wu,rr.mouseup=Cu,rr.dblclick=Pu,rr.setSeries=(p,T,D,C)=>{let N=tt.match[2];D=N(n,T,D),D!=-1&&Tn(D,C,!0,!1)},oe&&(He(Zu,g,ku),He(Cs,g,wu),He(Qu,g,p=>{ba(p),Kr(!1)}),He(Ju,g,Ng),He(ed,g,Pu),$s.add(n),n.syncRect=Kr);let zi=n.hooks=a.hooks||{};function pt(p,T,D){gs?qr.push([p,T,D]):p in zi&&zi[p].forEach(C=>{C.call(null,n,T,D)})}(a.plugins||[]).forEach(p=>{for(let T in p.hooks)zi[T]=(zi[T]||[]).concat(p.hooks[T])});let Iu=(p,T,D)=>D,tt=at({key:null,setSeries:!1,filters:{pub:cd,sub:cd},scales:[E,m[1]?m[1].scale:null],match:[hd,hd,Iu],values:[null,null]},X.sync);tt.match.length==2&&tt.match.push(Iu),X.sync=tt;let Gu=tt.key,Ts=lc(Gu);function Zr(p,T,D,C,N,U,$){tt.filters.pub(p,T,D,C,N,U,$)&&Ts.pub(p,T,D,C,N,U,$)}Ts.sub(n);function Og(p,T,D,C,N,U,$){tt.filters.sub(p,T,D,C,N,U,$)&&rr[p](null,T,D,C,N,U,$)}n.pub=Og;function Wg(){Ts.unsub(n),$s.delete(n),Fn.clear(),Ws(qi,cr,Fu),u.remove(),ce?.remove(),pt("destroy")}n.destroy=Wg;function Ss(){pt("init",a,t),cu(t||a.data,!1),M[E]?ps(E,M[E]):as(),Li=Oe.show&&(Oe.width>0||Oe.height>0),ya=qt=!0,ns(a.width,a.height)}return m.forEach(uu),x.forEach(yg),e?e instanceof HTMLElement?(e.appendChild(u),Ss()):e(n,Ss):Ss(),n}xt.assign=at;xt.fmtNum=Qs;xt.rangeNum=Xi;xt.rangeLog=Zi;xt.rangeAsinh=Ks;xt.orient=ka;xt.pxRatio=Ae;xt.join=Op;xt.fmtDate=el,xt.tzDate=Kp;xt.sync=lc;{xt.addGap=Pm,xt.clipGaps=eo;let a=xt.paths={points:gc};a.linear=mc,a.stepped=Gm,a.bars=zm,a.spline=Nm}var Ym=1e3,ro=class{constructor(t,e){this.network=t;this.hypha=e;this.sized.observe(this.box),addEventListener("theme",this.themed)}network;hypha;box=R("div",{class:"chart"});words=R("p",{class:"faint",role:"status"});element=R("div",{},this.box,this.words);data=[[],[],[]];plot=null;sized=new ResizeObserver(()=>this.plot?.setSize({width:this.box.clientWidth,height:180}));themed=()=>this.draw(!0);seen(t){this.data[0].push(Date.now()/1e3),this.data[1].push(t.score),this.data[2].push(t.queued),this.data[0].length>Ym&&this.data.forEach(e=>e.shift()),fe(this.words,`Since this page was opened: ${this.data[0].length} looks, one a second.`),this.draw(!1)}draw(t){if(this.box.clientWidth===0||this.data[0].length===0)return;if(this.plot&&!t){this.plot.setData(this.data);return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}};this.plot=new xt({width:this.box.clientWidth,height:180,scales:{score:{range:[0,1]},waiting:{range:(i,o,s)=>[0,Math.max(5,s)]}},axes:[r,{...r,scale:"score",size:44},{...r,scale:"waiting",side:1,size:44,grid:{show:!1}}],series:[{},{label:"score",scale:"score",stroke:n("--accent"),width:2},{label:"waiting",scale:"waiting",stroke:n("--full-60"),width:1.5}]},this.data,this.box)}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};function io(a){return[R("strong",{},ge(a.frequency,60))," ",R("code",{},R("bdi",{},ta(a.payload,160))),a.id?R("span",{class:"faint"}," ",ge(a.id,60)):null]}function xc(a){return[R("ul",{class:"plain"},a.signals.length===0?R("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>R("li",{},io(t))),a.did.map(t=>R("li",{},t.rule!==void 0?["rule ",R("strong",{},ge(t.rule,80))]:[ge(t.what??"",120)," ",Sc(t.payload)?null:R("code",{},R("bdi",{},ta(t.payload,160)))])),a.message!==""?R("li",{class:"bad"},a.ended,": ",ge(a.message,400)):a.did.length===0&&R("li",{class:"faint"},"no rule fired"),a.changes.map(t=>R("li",{},"state: ",ge(t.field,60)," ",R("code",{},R("bdi",{},ta(t.before,60))," \u2192 ",R("bdi",{},ta(t.after,60))))))]}function _c(a){return a.steps.length===0?[R("pre",{class:"told"},R("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&R("ul",{class:"plain faint"},a.standing.map(t=>R("li",{},ge(t,400)))),a.way.length>0&&R("ul",{class:"plain"},a.way.map(t=>R("li",{},ge(t,400)))),...a.steps.map(Km),R("details",{},R("summary",{},"As the command line tells it"),R("pre",{class:"told"},R("bdi",{},a.text.join(`
`))))]}function Km(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return R("section",{class:"explained"},R("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,R("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&ge(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>R("p",{},"Signal ",io(i))),(a.problem||a.message)&&R("p",{class:"bad"},ge(a.problem||a.message||"",1e3)),n.length>0&&R("h4",{},nt(n.length,"rule")+" fired"),n.map(Zm),r.length>0&&R("h4",{},nt(r.length,"rule")+" did not fire"),r.length>0&&R("ul",{class:"rules"},r.map(i=>R("li",{},Tc(i),i.blame?Qm(i.blame):null))),(a.notes??[]).length>0&&R("ul",{class:"plain faint"},a.notes.map(i=>R("li",{},ge(i,600)))),(a.facts??[]).length>0&&R("details",{},R("summary",{},nt(a.facts.length,"fact")+" at its beginning"),R("ul",{},a.facts.map(i=>R("li",{},R("code",{},ge(i,400)))))))}function Tc(a){return R("span",{},R("strong",{},ge(a.rule,100))," ",R("span",{class:"faint"},ge(a.file,60),":",a.line))}function Zm(a){let t=a.firings.length+(a.moreFirings??0);return R("details",{open:a.firings.length<=2},R("summary",{},Tc(a),t>1&&R("span",{class:"faint"}," "+nt(t,"time"))),a.firings.map(e=>R("ul",{class:"plain"},e.facts.map(n=>R("li",{class:"faint"},"with ",R("code",{},ge(n,300)))),e.does.map(n=>R("li",{},ge(n.what,160)," ",Sc(n.payload)?null:R("code",{},R("bdi",{},ta(n.payload,200))))))))}function Qm(a){return R("div",{class:"blame"},a.condition!==""&&R("code",{class:"condition"},ge(a.condition,400))," ",ge(a.why,400),R("span",{class:"faint"}," (",ge(a.file,60),":",a.line,")"),a.values.length>0&&R("ul",{class:"plain"},a.values.map(t=>R("li",{},R("code",{},ge(t,300))))),a.more.length>0&&R("ul",{class:"plain faint"},a.more.map(t=>R("li",{},ge(t,400)))))}function Sc(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}var br=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>R("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?R("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=R("table",{},R("caption",{},t.caption),R("thead",{},R("tr",{},this.heads)),this.body);this.empty=R("p",{class:"empty",hidden:!0},t.empty),this.box=R("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=R("div",{class:"table"},this.box,this.empty)}options;element;body=R("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){fe(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>R(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:R("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;fe(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};var sl=200,Jm=new Map,oo=class{element;children=new Map;constructor(t){this.element=R("ul",{class:"tree","aria-label":t})}show(t,e=Jm){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((h,f)=>[f,h]):Wi(n)?Object.entries(n):[["",n]],l=[...i].filter(([h,f])=>f.kind==="removed"&&tv(JSON.parse(h),r)).map(([h,f])=>[JSON.parse(h).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[h,f]of[...s.slice(0,sl),...l]){let g=String(h);if(u.has(g))continue;u.add(g);let b=n===null||typeof n!="object"?r:[...r,h],y=this.branch(e,g,f);this.write(y,h,f,b,i,o),y.item===d?d=d.nextElementSibling:t.insertBefore(y.item,d)}for(let[h,f]of e)u.has(h)||(f.item.remove(),e.delete(h));let c=t.querySelector(":scope > .more");if(s.length>sl){let h="and "+nt(s.length-sl,"more");c?fe(c,h):t.append(R("li",{class:"more"},h))}else c?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=R(r==="inner"?"summary":"span",{}),s={item:R("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=R("ul",{}),s.details=R("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(or(r)),l=t.kind==="inner"&&!s?nv(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",fe(t.line,e!==""&&R("span",{class:"tree-name"},ge(String(e),60)),e!==""&&": ",t.kind==="leaf"?ev(n):R("span",{class:"faint"},Array.isArray(n)?nt(u,"entry","entries"):nt(u,"field")),s&&R("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",R("bdi",{},ta(s.before))]),l>0&&R("span",{class:"was"},nt(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function ev(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return R("span",{class:"value value-"+t},typeof a=="string"?['"',ge(a,400),'"']:JSON.stringify(a)??"nothing")}function tv(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function nv(a,t){let e=or(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var av=50,rv=200,xr=new Map,wc={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=Zt("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=R("h1",{},ge(i,100)),u=R("p",{class:"chips"}),d=R("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",R("a",{href:Qe("networks",e,"hyphae")},"All hyphae")),c=new oo("state"),h=R("p",{class:"faint",role:"status"}),f=R("button",{type:"button",id:"seen",onclick:()=>E()},"mark as seen"),g=R("div"),b=R("div",{class:"parts"}),y=Ec(e,"Sockets to it","from"),v=Ec(e,"Sockets from it","to",A=>Qr("disconnect",()=>({title:"Disconnect",what:R("p",{},"The socket from ",ge(i,60)," to ",ge(A.to,60)," closes. ",A.held>0&&`It holds ${nt(A.held,"signal")}.`),run:()=>ir(o+"/disconnect"+Ea({to:A.to}))}),()=>z.now(),{"aria-label":"disconnect from "+zn(A.to,60)})),m=R("ul",{class:"plain"}),x=new ro(e,i),_=null,S=xr.get(s)??null;function E(){_&&(S={tide:-1,state:_.state},k(_))}function k(A){S??={tide:-1,state:A.state};let P=Hu(S.state,A.state);c.show(A.state,P);let M=P.size===0?"Nothing has changed since it was looked at.":`${nt(P.size,"change")} since it was looked at; they are marked.`;h.textContent!==M&&fe(h,M),f.hidden=P.size===0}function L(A){r(null),_=A,d.hidden=!0,b.classList.remove("known-last"),Mi(u,[Ui(A.vitality),Wn("score",A.score.toFixed(2)),Wn("species",ge(A.species,40),A.species),A.pack!==""&&Wn("pack",ge(A.pack,40),A.pack),Wn("generation",Ze(A.generation)),Wn("age",nt(A.age,"tide")),A.energy!==void 0&&Wn("energy",Ze(A.energy)),A.failures!==void 0&&Wn("failures",Ze(A.failures)),Wn("",A.awake?"awake":"asleep"),A.wakesAt!==null&&Wn("wakes at tide",Ze(A.wakesAt)),A.exhausted&&R("strong",{class:"bad"},"exhausted"),A.quarantined&&R("strong",{class:"bad"},"in quarantine")]),k(A),Mi(g,[A.queued===0?R("p",{class:"faint"},"Nothing waits in it."):R("p",{},R("strong",{},nt(A.queued,"signal"))," wait to be sensed or acted upon."),(A.inbox??[]).length>0&&R("ol",{class:"plain"},A.inbox.map(P=>R("li",{},io(P)))),A.inbox&&A.queued>A.inbox.length&&A.inbox.length>0&&R("p",{class:"faint"},"These are the first of them.")]),y.show(A.in),v.show(A.out),Mi(m,A.dissonances.length===0?[R("li",{class:"faint"},"There is none of it.")]:A.dissonances.slice(-10).reverse().map(P=>R("li",{},R("a",{href:Qe("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(P.number)})},"tide "+Ze(P.tide))," ",R("strong",{},P.kind)," ",ge(P.message,200)))),x.seen(A)}let w=iv(a,o,i,()=>z.now()),G=ov(a,o,A=>F.ofTide(A)),F=sv(a,o);b.append(R("div",{class:"column"},_r("State",R("div",{class:"tools"},h,f),c.element),_r("Dissonance",m)),R("div",{class:"column"},_r("Inbox",g),_r("Vitality",x.element),_r("Last steps",G),_r("Explain",F.element)),R("section",{class:"part wide"},y.element),R("section",{class:"part wide"},v.element,w.connect)),t.append(R("p",{},R("a",{href:Qe("networks",e,"hyphae")},"Hyphae")," \xB7 ",R("a",{href:Qe("networks",e,"graph")+"?"+new URLSearchParams({select:i})},"in the graph")," \xB7 ",R("a",{href:Qe("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,w.buttons,d,b,Bi(`mycelium show ${Mn(e)} ${Mn(i)}`,`mycelium watch ${Mn(e)} ${Mn(i)}`,`mycelium explain ${Mn(e)} ${Mn(i)}`));let z=An(()=>o,1e3,L,A=>{b.classList.add("known-last"),A instanceof ot&&A.status===404?(d.hidden=!1,r(A.detail)):r(A)});n(z.close),n(()=>x.close()),n(()=>{_&&(xr.delete(s),xr.set(s,{tide:-1,state:_.state}),xr.size>rv&&xr.delete(xr.keys().next().value))})}};function _r(a,...t){return R("section",{class:"part","aria-label":a},R("h2",{},a),t)}function Wn(a,t,e){return R("span",{class:"chip",title:e&&e.length>40?zn(e,500):null},a!==""&&R("span",{class:"faint"},a+" "),t)}function Ec(a,t,e,n){return new br({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>ju(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",ge(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>qu(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>Ze(r.entered)},{name:"Left",number:!0,text:r=>Ze(r.left)},{name:"Dissonant",number:!0,text:r=>Ze(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function iv(a,t,e,n){let r=(s,l,u,d,c={})=>Qr(s,()=>({title:l,what:R("p",{},u),danger:d==="kill"||"afresh"in c,run:()=>ir(t+"/"+d+Ea(c))}),n),i=R("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=R("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:Oi(r("wake","Wake",["Hypha ",ge(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",ge(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",ge(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",ge(e,60)," dies in the next tide: its sockets close, and what waits in it goes as of any who die. This can't be taken back."],"kill")),connect:R("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();As({title:"Connect",what:R("p",{},"A socket opens from ",ge(e,60)," to ",ge(i.value.trim(),60),", which carries ",l===""?"all that it emits":ge(l,200),"."),run:()=>ir(t+"/connect"+Ea({to:i.value.trim(),carries:l}))}).then(n)}},i,o,R("button",{},"connect"))}}function ov({leave:a},t,e){let n=R("ol",{class:"steps"}),r=R("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let c=d.tide+"/"+d.step;if(!i.has(c))for(i.add(c),n.prepend(R("li",{},R("span",{},R("strong",{},`tide ${Ze(d.tide)}, step ${d.step}`)," ",R("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",R("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),xc(d)));n.childElementCount>av;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,fe(u,"follow its steps"),u.setAttribute("aria-pressed","false"),fe(r,d)}let u=R("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}fe(u,"stop following"),u.setAttribute("aria-pressed","true"),fe(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=$u(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(R("li",{class:"faint"},nt(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),ea(t+"/steps").then(({steps:d})=>{d.forEach(s),o||fe(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${nt(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||fe(r,"The last steps that failed are kept, and all while it is followed.")),R("div",{},R("p",{class:"tools"},u,r),n)}function sv({address:a,network:t,leave:e},n){let r=a.query,i=R("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=R("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=R("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=R("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=R("div",{id:"explanation","aria-live":"polite"}),d=R("datalist",{id:"explain-frequencies"}),c=new AbortController;async function h(){c.abort(),c=new AbortController;let f=c.signal,g={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};Jr(g),fe(u,R("p",{class:"faint"},"\u2026"));try{fe(u,..._c(await ea(n+"/explain"+Ea(g),f)))}catch(b){f.aborted||fe(u,R("p",{class:"bad"},R("bdi",{},b instanceof Error?b.message:String(b))))}}return e(()=>c.abort()),ea(Zt("networks",t,"heeded")).then(({heeded:f})=>fe(d,f.frequencies.slice(0,500).map(g=>R("option",{value:g}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&h(),{element:R("div",{},R("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void h())},R("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),R("div",{class:"tools"},i,d,s,l),o,R("div",{class:"tools"},R("button",{class:"primary"},"explain"),R("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",Jr({signal:"",payload:"",tide:"",rule:""}),fe(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),h(),u.scrollIntoView({block:"nearest"})}}}var lv=100,uv=["excellent","good","fair","poor","dormant","dead","unknown"],dv=new Set(["waiting","failures","age"]),Ac={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,c=[],h=R("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),f=R("select",{id:"species","aria-label":"species"}),g=R("select",{id:"level","aria-label":"vitality"},R("option",{value:""},"any vitality"),uv.map(A=>R("option",{value:A,selected:A===s},A))),b=R("button",{type:"button",onclick:()=>k("","")},"show all"),y=R("p",{class:"faint",role:"status"}),v=R("button",{type:"button",onclick:()=>w("",[])},"first"),m=R("button",{type:"button",onclick:()=>w(c.at(-1)??"",c.slice(0,-1))},"previous"),x=R("button",{type:"button",onclick:()=>d!==null&&w(d,[...c,u])},"next"),_=new br({caption:"Hyphae",key:A=>A.id,empty:"",sorted:A=>L(l===A?"":A),columns:[{name:"Id",head:!0,sort:"id",text:A=>A.id,show:A=>Ls(e,A.id)},{name:"Species",text:A=>A.species,show:A=>ge(A.species,40)},{name:"Vitality",text:A=>A.vitality,show:A=>Ui(A.vitality)},{name:"Score",number:!0,text:A=>A.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:A=>Ze(A.queued)},{name:"Energy",title:"what it spent in the last ten steps",number:!0,sort:"energy",text:A=>A.energy===void 0?"":Ze(A.energy)},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:A=>A.failures===void 0?"":Ze(A.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:A=>Ze(A.age)},{name:"Awake",text:A=>A.awake?"awake":""}]}),S=new Set(o?[o]:[]);function E(){fe(f,R("option",{value:""},"all species"),[...S].sort().map(A=>R("option",{value:A,selected:A===o},zn(A,40))))}function k(A,P){o=A,s=P,f.value=o,g.value=s,w("",[])}function L(A){l=A,w("",[])}function w(A,P){u=A,c.splice(0,c.length,...P),Jr({species:o,level:s,sort:l,after:u}),z.now()}function G(A){r(null),d=A.next===null?null:String(A.next);let P=A.hyphae,M=S.size;P.forEach(B=>S.add(B.species)),S.size!==M&&E(),s!==""&&(P=P.filter(B=>B.vitality===s));let H=o!==""||s!=="";_.says(H?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),_.order(l,dv.has(l)),_.show(P),b.hidden=!H,m.disabled=c.length===0,v.disabled=u==="",x.disabled=d===null;let O=`${nt(P.length,"line")} of ${nt(A.of,"hypha","hyphae")}, ${l===""?"in order of their birth":"by "+l}${H?", of "+[o&&zn(o,40),s].filter(B=>B).join(", ")+" only":""}`;y.textContent!==O&&fe(y,O)}let F=R("form",{role:"search",onsubmit:async A=>{A.preventDefault();let P=h.value.trim();if(P!=="")try{await ea(Zt("networks",e,"hyphae",P)),location.hash=Qe("networks",e,"hyphae",P)}catch(M){r(M instanceof ot&&M.status===404?M.detail:M)}}},h,R("button",{},"go"));f.addEventListener("change",()=>k(f.value,s)),g.addEventListener("change",()=>k(o,g.value)),E(),a.append(R("div",{class:"tools"},F,f,g,b),_.element,R("div",{class:"tools"},v,m,x,y),Bi(`mycelium list hyphae ${Mn(e)}`));let z=An(()=>Zt("networks",e,"hyphae")+Ea({species:o,level:s,sort:l,after:u,limit:lv}),1e3,G,A=>{r(A),A instanceof ot&&A.status===400&&u!==""&&w("",[])});n(z.close),ea(Zt("networks",e,"packs")).then(({packs:A})=>{A.forEach(P=>P.species.forEach(M=>S.add(M))),E()},()=>{})}};var ra=class a{constructor(t){this.network=t;this.source=Wu(Zt("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.why??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var ll=["excellent","good","fair","poor","dormant","dead","unknown"];function ul(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(ll.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var Wc=Jn(Sr(),1);function vv(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var ut=vv;typeof Object.assign=="function"&&(ut=Object.assign);function tn(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function _t(a){return typeof a=="object"&&a!==null}function Bc(a){let t;for(t in a)return!1;return!0}function en(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function pn(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function Mc(a){return!(!_t(a)||a.attributes&&!Array.isArray(a.attributes))}function yv(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function Bn(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function Ar(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var ui=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},ne=class a extends ui{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},J=class a extends ui{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},ue=class a extends ui{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function Uc(a,t){this.key=a,this.attributes=t,this.clear()}Uc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function Hc(a,t){this.key=a,this.attributes=t,this.clear()}Hc.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function Vc(a,t){this.key=a,this.attributes=t,this.clear()}Vc.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Rr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}Rr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};Rr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};Rr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};Rr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var $c=0,jc=1,bv=2,qc=3;function Un(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===$c){if(s=a._nodes.get(n),!s)throw new J(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===qc){if(r=""+r,l=a._edges.get(r),!l)throw new J(`Graph.${t}: could not find the "${r}" edge in the graph.`);let c=l.source.key,h=l.target.key;if(n===c)s=l.target;else if(n===h)s=l.source;else throw new J(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${c}, ${h}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===jc?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function xv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);return o.attributes[s]}}function _v(a,t,e){a.prototype[t]=function(n,r){let[i]=Un(this,t,e,n,r);return i.attributes}}function Tv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function Sv(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Un(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Ev(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Un(this,t,e,n,r,i,o);if(typeof u!="function")throw new ne(`Graph.${t}: updater should be a function.`);let d=s.attributes,c=u(d[l]);return d[l]=c,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function wv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function Av(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);if(!_t(s))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Rv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);if(!_t(s))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return ut(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function Dv(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Un(this,t,e,n,r,i);if(typeof s!="function")throw new ne(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var Lv=[{name:a=>`get${a}Attribute`,attacher:xv},{name:a=>`get${a}Attributes`,attacher:_v},{name:a=>`has${a}Attribute`,attacher:Tv},{name:a=>`set${a}Attribute`,attacher:Sv},{name:a=>`update${a}Attribute`,attacher:Ev},{name:a=>`remove${a}Attribute`,attacher:wv},{name:a=>`replace${a}Attributes`,attacher:Av},{name:a=>`merge${a}Attributes`,attacher:Rv},{name:a=>`update${a}Attributes`,attacher:Dv}];function kv(a){Lv.forEach(function({name:t,attacher:e}){e(a,t("Node"),$c),e(a,t("Source"),jc),e(a,t("Target"),bv),e(a,t("Opposite"),qc)})}function Cv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function Pv(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=tn(this,i,o,e),!r)throw new J(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function Fv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function Iv(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=tn(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Gv(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=tn(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new ne(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function zv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function Mv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!_t(r))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function Nv(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!_t(r))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return ut(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Ov(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ue(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ue(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=tn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ue(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new ne(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Wv=[{name:a=>`get${a}Attribute`,attacher:Cv},{name:a=>`get${a}Attributes`,attacher:Pv},{name:a=>`has${a}Attribute`,attacher:Fv},{name:a=>`set${a}Attribute`,attacher:Iv},{name:a=>`update${a}Attribute`,attacher:Gv},{name:a=>`remove${a}Attribute`,attacher:zv},{name:a=>`replace${a}Attributes`,attacher:Mv},{name:a=>`merge${a}Attributes`,attacher:Nv},{name:a=>`update${a}Attributes`,attacher:Ov}];function Bv(a){Wv.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var Uv=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function Hv(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function Vv(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function cl(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function $v(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function jv(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function hl(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function qv(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function Xc(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:c,source:h,target:f}=s;if(l=n(d,c,h.key,f.key,h.attributes,f.attributes,s.undirected),a&&l)return d}}function Xv(a,t){if(a.size===0)return Ar();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function fl(a,t,e,n,r,i){let o=t?Vv:Hv,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function Yv(a,t,e,n){let r=[];return fl(!1,a,t,e,n,function(i){r.push(i)}),r}function Kv(a,t,e){let n=Ar();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=Bn(n,cl(e.in))),t!=="in"&&typeof e.out<"u"&&(n=Bn(n,cl(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=Bn(n,cl(e.undirected))),n}function gl(a,t,e,n,r,i,o){let s=e?jv:$v,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function Zv(a,t,e,n,r){let i=[];return gl(!1,a,t,e,n,r,function(o){i.push(o)}),i}function Qv(a,t,e,n){let r=Ar();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=Bn(r,hl(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=Bn(r,hl(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=Bn(r,hl(e.undirected,n))),r}function Jv(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return qv(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return Yv(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new J(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new J(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return Zv(n,this.multi,r,s,o)}throw new ne(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function ey(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,c){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return c=u,Xc(!1,this,n,c);if(arguments.length===2){u=""+u,c=d;let h=this._nodes.get(u);if(typeof h>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);return fl(!1,this.multi,n==="mixed"?this.type:n,r,h,c)}if(arguments.length===3){u=""+u,d=""+d;let h=this._nodes.get(u);if(!h)throw new J(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new J(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return gl(!1,n,this.multi,r,h,d,c)}throw new ne(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c;if(u.length===0){let h=0;n!=="directed"&&(h+=this.undirectedSize),n!=="undirected"&&(h+=this.directedSize),c=new Array(h);let f=0;u.push((g,b,y,v,m,x,_)=>{c[f++]=d(g,b,y,v,m,x,_)})}else c=[],u.push((h,f,g,b,y,v,m)=>{c.push(d(h,f,g,b,y,v,m))});return this[i].apply(this,u),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c=[];return u.push((h,f,g,b,y,v,m)=>{d(h,f,g,b,y,v,m)&&c.push(h)}),this[i].apply(this,u),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new ne(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new ne(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,c;u.length===2?(d=u[0],c=u[1],u=[]):u.length===3?(d=u[1],c=u[2],u=[u[0]]):u.length===4&&(d=u[2],c=u[3],u=[u[0],u[1]]);let h=c;return u.push((f,g,b,y,v,m,x)=>{h=d(h,f,g,b,y,v,m,x)}),this[i].apply(this,u),h}}function ty(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,Xc(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let c=this._nodes.get(l);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${l}" node in the graph.`);return fl(!0,this.multi,n==="mixed"?this.type:n,r,c,d)}if(arguments.length===3){l=""+l,u=""+u;let c=this._nodes.get(l);if(!c)throw new J(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new J(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return gl(!0,n,this.multi,r,c,u,d)}throw new ne(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,g,b,y,v)=>u(c,h,f,g,b,y,v)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,g,b,y,v)=>!u(c,h,f,g,b,y,v)),!this[i].apply(this,l)}}function ny(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Ar();if(!arguments.length)return Xv(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return Kv(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new J(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return Qv(n,r,l,s)}throw new ne(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function ay(a){Uv.forEach(t=>{Jv(a,t),ey(a,t),ty(a,t),ny(a,t)})}var ry=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function po(){this.A=null,this.B=null}po.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};po.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function si(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function pl(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return si(a,null,n,n.undirected,r);if(typeof e=="string")return si(a,null,n,n[e],r)}let i=new po,o;if(t!=="undirected"){if(e!=="out"){if(o=si(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=si(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=si(a,i,n,n.undirected,r),a&&o))return o}function iy(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return pl(!1,a,t,e,function(r){n.push(r)}),n}function li(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function oy(a,t,e){if(a!=="mixed"){if(a==="undirected")return li(null,e,e.undirected);if(typeof t=="string")return li(null,e,e[t])}let n=Ar(),r=new po;return a!=="undirected"&&(t!=="out"&&(n=Bn(n,li(r,e,e.in))),t!=="in"&&(n=Bn(n,li(r,e,e.out)))),a!=="directed"&&(n=Bn(n,li(r,e,e.undirected))),n}function sy(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return iy(n==="mixed"?this.type:n,r,o)}}function ly(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);pl(!1,n==="mixed"?this.type:n,r,c,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let c=[];return this[i](u,(h,f)=>{c.push(d(h,f))}),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let c=[];return this[i](u,(h,f)=>{d(h,f)&&c.push(h)}),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,c){if(arguments.length<3)throw new ne(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let h=c;return this[i](u,(f,g)=>{h=d(h,f,g)}),h}}function uy(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${o}: could not find the "${u}" node in the graph.`);return pl(!0,n==="mixed"?this.type:n,r,c,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(h,f)=>!d(h,f))}}function dy(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Ar();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return oy(n==="mixed"?this.type:n,r,s)}}function cy(a){ry.forEach(t=>{sy(a,t),ly(a,t),uy(a,t),dy(a,t)})}function uo(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,c,h,f;for(;s=i.next(),s.done!==!0;){let g=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){c=d[u];do{if(h=c.target,g=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){c=d[u];do{if(h=c.target,h.key!==u&&(h=c.source),g=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(e&&!g&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function hy(a,t){let e={key:a};return Bc(t.attributes)||(e.attributes=ut({},t.attributes)),e}function fy(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return Bc(e.attributes)||(n.attributes=ut({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function gy(a){if(!_t(a))throw new ne('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new ne("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!_t(a.attributes)||a.attributes===null))throw new ne("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function py(a){if(!_t(a))throw new ne('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new ne("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new ne("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!_t(a.attributes)||a.attributes===null))throw new ne("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new ne("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var my=yv(),vy=new Set(["directed","undirected","mixed"]),Nc=new Set(["domain","_events","_eventsCount","_maxListeners"]),yy=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],by={allowSelfLoops:!0,multi:!1,type:"mixed"};function xy(a,t,e){if(e&&!_t(e))throw new ne(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new ue(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Oc(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Yc(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new ue(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ue(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!_t(s))throw new ne(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new ue(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new J(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new J(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ue(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new ue(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let c=new Rr(n,r,l,u,s);a._edges.set(r,c);let h=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,h&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,h&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function _y(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new ue(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ue(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new ne(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!_t(s))throw new ne(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new ue(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),c=a._nodes.get(o),h,f;if(!e&&(h=a._edges.get(r),h)){if((h.source.key!==i||h.target.key!==o)&&(!n||h.source.key!==o||h.target.key!==i))throw new ue(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${h.source.key}", "${h.target.key}").`);f=h}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let m=[f.key,!1,!1,!1];if(l?!u:!s)return m;if(l){let x=f.attributes;f.attributes=u(x),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else ut(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return m}s=s||{},l&&u&&(s=u(s));let g={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ue(`Graph.${t}: the "${r}" edge already exists in the graph.`);let b=!1,y=!1;d||(d=Oc(a,i,{}),b=!0,i===o&&(c=d,y=!0)),c||(c=Oc(a,o,{}),y=!0),h=new Rr(n,r,d,c,s),a._edges.set(r,h);let v=i===o;return n?(d.undirectedDegree++,c.undirectedDegree++,v&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,c.inDegree++,v&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,g.key=r,a.emit("edgeAdded",g),[r,!0,b,y]}function Er(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var Me=class a extends Wc.EventEmitter{constructor(t){if(super(),t=ut({},by,t),typeof t.multi!="boolean")throw new ne(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!vy.has(t.type))throw new ne(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new ne(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?Uc:t.type==="directed"?Hc:Vc;en(this,"NodeDataClass",e);let n="geid_"+my()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};en(this,"_attributes",{}),en(this,"_nodes",new Map),en(this,"_edges",new Map),en(this,"_directedSize",0),en(this,"_undirectedSize",0),en(this,"_directedSelfLoopCount",0),en(this,"_undirectedSelfLoopCount",0),en(this,"_edgeKeyGenerator",i),en(this,"_options",t),Nc.forEach(o=>en(this,o,this[o])),pn(this,"order",()=>this._nodes.size),pn(this,"size",()=>this._edges.size),pn(this,"directedSize",()=>this._directedSize),pn(this,"undirectedSize",()=>this._undirectedSize),pn(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),pn(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),pn(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),pn(this,"multi",this._options.multi),pn(this,"type",this._options.type),pn(this,"allowSelfLoops",this._options.allowSelfLoops),pn(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new ne(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new ne(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new ne(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new ue("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new ue("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new ue("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new J(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new J(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new J(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return xy(this,t,e).key}mergeNode(t,e){if(e&&!_t(e))throw new ne(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(ut(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new ne(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do Er(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do Er(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do Er(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=tn(this,n,r,this.type),!e)throw new J(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new J(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return Er(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new ue("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ue("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=tn(this,t,e,"directed");if(!n)throw new J(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Er(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new ue("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ue("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=tn(this,t,e,"undirected");if(!n)throw new J(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Er(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new ne("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!_t(t))throw new ne("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!_t(t))throw new ne("Graph.mergeAttributes: provided attributes are not a plain object.");return ut(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new ne("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new ne("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!Mc(e))throw new ne("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new ne("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!Mc(e))throw new ne("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new ne("Graph.forEachAdjacencyEntry: expecting a callback.");uo(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ne("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");uo(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new ne("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");uo(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ne("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");uo(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new ne("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new ne("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new ne("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new ne("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new ne("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new ne("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new ne("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new ne("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=hy(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=fy(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,c,h,f,g)=>{e?g?this.mergeUndirectedEdgeWithKey(l,d,c,u):this.mergeDirectedEdgeWithKey(l,d,c,u):g?this.addUndirectedEdgeWithKey(l,d,c,u):this.addDirectedEdgeWithKey(l,d,c,u)}),this;if(!_t(t))throw new ne("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!_t(t.attributes))throw new ne("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new ne("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],gy(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new ne("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],py(s);let{source:u,target:d,attributes:c,undirected:h=l}=s,f;"key"in s?(f=e?h?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:h?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,c)):(f=e?h?this.mergeUndirectedEdge:this.mergeDirectedEdge:h?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,c))}}return this}nullCopy(t){let e=new a(ut({},this._options,t));return e.replaceAttributes(ut({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=ut({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new ue(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new ue("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new ue("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,Yc(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,ut({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,c;i.undirected&&u>d&&(c=u,u=d,d=c);let h=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[h]>"u"?n[h]=0:n[h]++,l+=`${n[h]}. `):l+=`[${o}]: `,l+=h,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!Nc.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,en(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(Me.prototype[Symbol.for("nodejs.util.inspect.custom")]=Me.prototype.inspect);yy.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?Yc:_y;a.generateKey?Me.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:Me.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});kv(Me);Bv(Me);ay(Me);cy(Me);var wr=class extends Me{constructor(t){let e=ut({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new ne("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new ne('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},co=class extends Me{constructor(t){let e=ut({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new ne("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new ne('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},ho=class extends Me{constructor(t){let e=ut({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},fo=class extends Me{constructor(t){let e=ut({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new ne('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},go=class extends Me{constructor(t){let e=ut({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new ne('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function Dr(a){a.from=function(t,e){let n=ut({},t.options,e),r=new a(n);return r.import(t),r}}Dr(Me);Dr(wr);Dr(co);Dr(ho);Dr(fo);Dr(go);Me.Graph=Me;Me.DirectedGraph=wr;Me.UndirectedGraph=co;Me.MultiGraph=ho;Me.MultiDirectedGraph=fo;Me.MultiUndirectedGraph=go;Me.InvalidArgumentsGraphError=ne;Me.NotFoundGraphError=J;Me.UsageGraphError=ue;var Ay=Jn(eh(),1),th=0,nh=1,ah=2,rh=3,ih=4;var Ry=500,Dy=900,oh=.7,Ly=2500,ky={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},vo=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new wr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;shifted=!1;unplaced=!1;births=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));[...this.nodes.keys()].filter(l=>!o.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);for(let[o,s]of this.rates)i.has(o)||this.flow(o,s*Math.pow(1-oh,r))}add(t,e,n){t.forEach((r,i)=>{this.kept.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(n)&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(n)&&this.style(n)),this.graph.forEachEdge((n,r,i,o)=>{(i===e||o===e||i===t||o===t)&&this.styleEdge(n)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(e)),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),c=[e.get(u),e.get(d)];c[0]!==void 0&&c[1]!==void 0&&i.push(c[0],c[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,c=this.targets.get(l);n[2*u]=c?c[0]:NaN,n[2*u+1]=c?c[1]:NaN,r[u]=d==="input"?rh:d==="output"?ih:d!=="relay"||o.has(l)===s.has(l)?th:o.has(l)?nh:ah}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=Ly;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(r)&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(r,{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(r)){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(r),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(n)){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/Ry));this.graph.getNodeAttributes(n).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/Dy;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(n)&&this.graph.dropNode(n),this.changedNodes.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(n).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(t.id)){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(t.id,{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:ky[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",zIndex:0}),this.births++,e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(t)&&!this.fading.has(t)&&this.fading.set(t,e)}size(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(t);if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),c=this.opacity(t),h=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==c||n.labelColor!==this.colours.ink||n.zIndex!==h)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:c,labelColor:this.colours.ink,zIndex:h}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(e.from)||!this.graph.hasNode(e.to))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(e.from,e.to))return;this.graph.addDirectedEdgeWithKey(t,e.from,e.to,{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-oh,n),i=this.rates.get(t)??0;this.flow(t,n===0?i:i+(e.passed/n-i)*r)}flow(t,e){e<.05?this.rates.delete(t):this.rates.set(t,e),this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=.6+Math.round(3*Math.log10(1+r))/2,o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,c=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==c)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:c}),this.changedEdges.add(t))}};var sh="layouts";function lh(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function uh(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...Cy().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(sh,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function Cy(){try{let a=JSON.parse(localStorage.getItem(sh)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function xo(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function _o(a,t){if(a){if(typeof a=="string")return xo(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?xo(a,t):void 0}}function Py(a){if(Array.isArray(a))return a}function Fy(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Iy(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Te(a,t){return Py(a)||Fy(a,t)||_o(a,t)||Iy()}function q(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=_o(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function an(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function yo(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function dh(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function ch(a,t,e){return a[6]=t,a[7]=e,a}function oa(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],c=t[0],h=t[1],f=t[2],g=t[3],b=t[4],y=t[5],v=t[6],m=t[7],x=t[8];return a[0]=c*e+h*i+f*l,a[1]=c*n+h*o+f*u,a[2]=c*r+h*s+f*d,a[3]=g*e+b*i+y*l,a[4]=g*n+b*o+y*u,a[5]=g*r+b*s+y*d,a[6]=v*e+m*i+x*l,a[7]=v*n+m*o+x*u,a[8]=v*r+m*s+x*d,a}function vl(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function kr(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function Gy(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function sa(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,c=an(),h=Math.min(u,d)-2*n,f=Gy(t,e);return r?(oa(c,ch(an(),s,l)),oa(c,yo(an(),o)),oa(c,dh(an(),i)),oa(c,yo(an(),u/h/2/f,d/h/2/f))):(oa(c,yo(an(),2*(h/u)*f,2*(h/d)*f)),oa(c,dh(an(),-i)),oa(c,yo(an(),1/o)),oa(c,ch(an(),-s,-l))),c}function hh(a,t,e){var n=kr(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function yl(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var ci={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},fh=new Int8Array(4),bo=new Int32Array(fh.buffer,0,1),gh=new Float32Array(fh.buffer,0,1),zy=/^\s*rgba?\s*\(/,My=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function To(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in ci)return To(ci[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(zy.test(a)){var o=a.match(My);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function ph(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=To(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Lr={};for(di in ci)Lr[di]=rn(ci[di]),Lr[ci[di]]=Lr[di];var di;function Ny(a,t,e,n,r){return bo[0]=n<<24|e<<16|t<<8|a,r&&(bo[0]=bo[0]&4278190079),gh[0]}function rn(a){if(a=a.toLowerCase(),typeof Lr[a]<"u")return Lr[a];var t=To(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=Ny(e,n,r,i,!0);return Lr[a]=o,o}function la(a,t){gh[0]=rn(a);var e=bo[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Cr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function bl(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function mh(a,t,e,n,r,i){var o=yl(a,e,n,r,i),s=Te(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var c=Te(d,4),h=c[0],f=c[1],g=c[2],b=c[3];return[h,f,g,b]}function vh(a){var t=To(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Oy(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function xh(a){var t=Oy(a,"string");return typeof t=="symbol"?t:t+""}function I(a,t,e){return(t=xh(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function yh(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function Q(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?yh(Object(e),!0).forEach(function(n){I(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):yh(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function ve(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function bh(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,xh(n.key),n)}}function ye(a,t,e){return t&&bh(a.prototype,t),e&&bh(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Pa(a){return Pa=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Pa(a)}function _h(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(_h=function(){return!!a})()}function Wy(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function By(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Wy(a)}function $e(a,t,e){return t=Pa(t),By(a,_h()?Reflect.construct(t,e||[],Pa(a).constructor):t.apply(a,e))}function xl(a,t){return xl=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},xl(a,t)}function je(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&xl(a,t)}function Uy(a){if(Array.isArray(a))return xo(a)}function Hy(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function Vy(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function le(a){return Uy(a)||Hy(a)||_o(a)||Vy()}function me(a){"@babel/helpers - typeof";return me=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},me(a)}function vn(a){return me(a)==="object"&&a!==null&&"attribute"in a}function hi(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function _l(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!vn(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(vh(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function Tl(a,t){if(typeof a=="string"){var e=ph(a).map(function(u){return u.toFixed(6)}),n=Te(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function ua(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=Tl(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function Sl(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function El(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Rh=Jn(Sr());function Th(a){return me(a)==="object"&&"glsl"in a&&!("attributes"in a)}function Sh(a){return me(a)==="object"&&"glsl"in a&&!("attributes"in a)}var fi={shapes:[hi()],variables:{},layers:[_l()],label:{},backdrop:{},labelAttachments:{}},Pr={paths:[Sl(),El()],extremities:[],variables:{},layers:[ua()],defaultHead:"none",defaultTail:"none",label:{}},So=["nodes","topNodes"],Eo=["edges","topEdges"],wo=[].concat(Eo,So),Eh={nodes:fi,edges:Pr,depthLayers:le(wo)};var $y=function(t){return t},jy=function(t){return t*t},qy=function(t){return t*(2-t)},Xy=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},Yy=function(t){return t*t*t},Ky=function(t){return--t*t*t+1},Zy=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},Qy=function(t){return t===0?0:Math.pow(2,10*(t-1))},Jy=function(t){return t===1?1:1-Math.pow(2,-10*t)},eb=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},wl={linear:$y,quadraticIn:jy,quadraticOut:qy,quadraticInOut:Xy,cubicIn:Yy,cubicOut:Ky,cubicInOut:Zy,exponentialIn:Qy,exponentialOut:Jy,exponentialInOut:eb};function Ao(a){return a?typeof a=="function"?a:wl[a]:wl.linear}function Rl(a){return me(a)==="object"&&a!==null&&"attribute"in a}function Dh(a){return typeof a=="function"}function Lh(a){return me(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function kh(a){return me(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function Ch(a){return me(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var tb={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},nb={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},ab={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Ph(a){return Q(Q({},tb),a)}function Fh(a){return Q(Q({},nb),a)}function Dl(a){return Q(Q({},ab),a)}var rb={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},ib={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Do={nodes:Q(Q({},rb),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:Q(Q({},ib),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function ob(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function sb(a){return"dict"in a}function Lo(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):me(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Te(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function lb(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function ub(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var c;return(c=a.min)!==null&&c!==void 0?c:l}var h=(l-u)/(d-u);h=Math.max(0,Math.min(1,h));var f=Ao(a.easing);h=f(h);var g=(i=a.min)!==null&&i!==void 0?i:0,b=(o=a.max)!==null&&o!==void 0?o:1;return g+h*(b-g)}function db(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function cb(a,t,e){return sb(a)?db(a,t):ob(a)?ub(a,t):lb(a,t)}function Ih(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):me(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Te(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Ro(a,t,e,n,r,i){if(a==null)return i;if(me(a)!=="object"&&typeof a!="function")return a;if(Lh(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:Ro(o,t,e,n,r,i)}if(kh(a)){var s=Lo(a.whenState,e)?a.then:a.else;return s===void 0?i:Ro(s,t,e,n,r,i)}if(Ch(a)){var l=Ih(a.whenData,t)?a.then:a.else;return l===void 0?i:Ro(l,t,e,n,r,i)}if(Dh(a)){var u=a(t,e,n,r);return u??i}if(Rl(a)){var d=cb(a,t);return d??i}return a}function yn(a){if(a==null)return"static";if(Lh(a))return"graph-state";if(kh(a)){var t=yn(a.then),e=a.else!==void 0?yn(a.else):"static";return on("item-state",on(t,e))}if(Ch(a)){var n=yn(a.then),r=a.else!==void 0?yn(a.else):"static";return on(n,r)}return Dh(a)?"graph-state":(Rl(a),"static")}function on(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function Ll(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var c=d[u],h=0,f=Object.values(c);h<f.length;h++){var g=f[h];e=on(e,yn(g))}else if("matchState"in s&&"cases"in s){e=on(e,"item-state");for(var b=s.cases,y=0,v=Object.values(b);y<v.length;y++)for(var m=v[y],x=0,_=Object.values(m);x<_.length;x++){var S=_[x];e=on(e,yn(S))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=on(e,"item-state");var E=s.then;if(E&&me(E)==="object")for(var k=0,L=Object.values(E);k<L.length;k++){var w=L[k];e=on(e,yn(w))}var G=s.else;if(G&&me(G)==="object")for(var F=0,z=Object.values(G);F<z.length;F++){var A=z[F];e=on(e,yn(A))}}else if("whenData"in s){var P=s.then;if(P&&me(P)==="object")for(var M=0,H=Object.values(P);M<H.length;M++){var O=H[M];e=on(e,yn(O))}var B=s.else;if(B&&me(B)==="object")for(var W=0,V=Object.values(B);W<V.length;W++){var K=V[W];e=on(e,yn(K))}}else for(var j=0,X=Object.entries(s);j<X.length;j++){var ee=Te(X[j],2),oe=ee[0],xe=ee[1];if(!Cl.has(oe)&&(e=on(e,yn(xe)),(oe==="x"||oe==="y")&&Rl(xe))){var ce=xe.attribute;oe==="x"&&!n&&(n=ce),oe==="y"&&!r&&(r=ce)}}}}catch(Ke){i.e(Ke)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var $n={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},kl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},Cl=new Set(["when","whenState","whenData","then","else"]),wh=Object.keys($n),hb=Object.values($n),Ah=Object.keys(kl),fb=Object.values(kl);function Fr(a,t,e,n,r,i,o){for(var s in t){var l;if(!Cl.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=Ro(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function Gh(a,t,e,n,r,i,o){var s=q(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,c=String((d=e[u.matchData])!==null&&d!==void 0?d:""),h=u.cases;c in h&&Fr(a,h[c],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,g=String((f=n[u.matchState])!==null&&f!==void 0?f:""),b=u.cases;g in b&&Fr(a,b[g],e,n,r,i,o)}else if("when"in u&&"then"in u){var y=u.when;if(!y(e,n,r,i))continue;Fr(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!Lo(u.whenState,n))continue;Fr(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!Ih(u.whenData,e))continue;Fr(a,u.then,e,n,r,i,o)}else Fr(a,u,e,n,r,i,o)}}catch(v){s.e(v)}finally{s.f()}}function Pl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=wh.length;l<u;l++)s[wh[l]]=hb[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,c,h,f,g;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(c=t.y)!==null&&c!==void 0?c:0,o.size=(h=t.size)!==null&&h!==void 0?h:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(g=t.label)!==null&&g!==void 0?g:"",o}var b=Array.isArray(a)?a:[a];return Gh(s,b,t,e,n,r,$n),o}function Fl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=Ah.length;l<u;l++)s[Ah[l]]=fb[l];if(!a){var d,c,h;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(c=t.color)!==null&&c!==void 0?c:"#ccc",o.label=(h=t.label)!==null&&h!==void 0?h:"",o}var f=Array.isArray(a)?a:[a];return Gh(s,f,t,e,n,r,kl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function gb(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(me(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(me(a)==="object"&&"whenState"in a){var u,d=a,c=Lo(d.whenState,t),h=c?d.then:d.else;return h===void 0?e:typeof h=="function"?(u=h(t))!==null&&u!==void 0?u:e:h??e}return(r=a)!==null&&r!==void 0?r:e}function Il(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&me(l)==="object"&&Al(e,l,t)}else if("whenState"in o&&"then"in o){var u=Lo(o.whenState,t),d=u?o.then:o.else;d&&me(d)==="object"&&Al(e,d,t)}else Al(e,o,t)}}catch(c){r.e(c)}finally{r.f()}return e}function Al(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=Te(r[n],2),o=i[0],s=i[1];Cl.has(o)||(a[o]=gb(s,e))}}var ko=(function(a){function t(){var e;return ve(this,t),e=$e(this,t),e.rawEmitter=e,e}return je(t,a),ye(t)})(Rh.EventEmitter);var zh=Eh;function Gl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function Mh(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function Ir(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function Nh(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function Fa(a,t,e){e?a.add(t):a.delete(t)}var Wh=Jn(zl());var Bh={easing:"quadraticInOut",duration:150};function da(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function Ml(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function Co(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function Nl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function Ol(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function Uh(a){if(!(0,Wh.default)(a))throw new Error("Sigma: invalid graph instance.")}function Po(a){var t=Te(a.x,2),e=t[0],n=t[1],r=Te(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(h){return{x:.5+(h.x-l)/s,y:.5+(h.y-u)/s}};return d.applyTo=function(c){c.x=.5+(c.x-l)/s,c.y=.5+(c.y-u)/s},d.inverse=function(c){return{x:l+s*(c.x-.5),y:u+s*(c.y-.5)}},d.ratio=s,d}var Fo={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Io(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function Hh(a){return Mh({},Fo,a)}var pb=new Set(["italic","oblique"]),mb=new Set(["bold","bolder","lighter"]);function Go(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(pb.has(s))e=s,i=o+1;else if(mb.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Gr(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function gi(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var Jh=Jn(Sr());function vb(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function Wl(a){var t=0;return a.forEach(function(e){return t+=vb(e)}),t}function ef(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function Ul(a,t){return ef("VERTEX",a,t)}function Hl(a,t){return ef("FRAGMENT",a,t)}function Vl(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function Vh(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function Je(a){return a%1===0?a.toFixed(1):a.toString()}var Bo=new Map,tf=new Map,yb=0;function nf(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return Je(r)}function Uo(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(le(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return Je((s=o.value)!==null&&s!==void 0?s:0)})),le(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function bb(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(nf(a,o))}),i=[].concat(le(n),le(r));return i.length>0&&(e+="#"+i.join("#")),e}function xb(a){var t=bb(a);if(!Bo.has(t)){var e={},n=q(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}Bo.set(t,{shape:a,uniformValues:e,slug:t}),tf.set(t,yb++)}return t}function bi(a){var t;return(t=tf.get(a))!==null&&t!==void 0?t:-1}function af(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=q(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function _b(){return af(Array.from(Bo.values()).map(function(a){return a.shape}))}function Tb(a){var t=Array.from(Bo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=Te(n,2),o=i[0],s=i[1].shape,l=Uo(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):nf(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function $l(a){return af(a)}function xi(a){return le(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function Sb(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(c){return Uo(c,"uv","size")},n=function(c){var h,f;return(h=c.inradiusFactorGLSL)!==null&&h!==void 0?h:Je((f=c.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = `.concat(e(r),`;
  context.inradiusFactor = `).concat(n(r),`;
}
`)}var i=a.map(function(d,c){return"    case ".concat(c,": // ").concat(d.name,`
      context.sdf = `).concat(e(d),`;
      context.inradiusFactor = `).concat(n(d),`;
      break;`)}).join(`
`),o=a[0],s="",l="shapeId";if(t&&t.length>1){var u=t.map(function(d,c){return"    case ".concat(d,": return ").concat(c,"; // ").concat(a[c].name)}).join(`
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
`)}var Mr={right:0,left:1,above:2,below:3,over:4},Nr=5,jl=3,rf=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,_i=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,of=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Eb=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,wb=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Ab=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Rb=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,sf=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,ql=2,jn=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ql,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Ga=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ql,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Db=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(ql,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Or=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Lb(a,t){var e=function(o){return Uo(o,"uv","size")};if(a.length===1)return{code:$h(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat($h("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function $h(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function kb(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Pa(a))!==null;);return a}function Bl(){return Bl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=kb(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},Bl.apply(null,arguments)}function dt(a,t,e,n){var r=Bl(Pa(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var Cb=1024,Pb=1.5,Fb=4096,lf=-1,Ho=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Cb;ve(this,a),I(this,"texture",null),I(this,"dirty",!1),I(this,"dirtyRangeStart",1/0),I(this,"dirtyRangeEnd",-1),I(this,"indexMap",new Map),I(this,"freeIndices",[]),I(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return ye(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,Fb),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*Pb)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),c=Math.max(r,u),h=Math.min(i,d);if(c<h){var f=c-u,g=h-c,b=this.data.subarray(c*4,h*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,g,1,e.RGBA,e.FLOAT,b)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function sn(a){var t={},e={},n=0,r=q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var Vo=(function(a){function t(e,n,r){var i;return ve(this,t),i=$e(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return je(t,a),ye(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(Ho);function $o(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var c=t.offsets[d];if(c!==void 0){var h=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:c,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(h!=null&&h.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function jo(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var c=r.get(l.sourceIndex-i);d=c.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var h=typeof d=="string"?d:l.defaultColor||n,f=la(h),g=Te(f,4),b=g[0],y=g[1],v=g[2],m=g[3];e[u]=b/255,e[u+1]=y/255,e[u+2]=v/255,e[u+3]=m/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var x=Array.isArray(d)?d:null;if(x)for(var _=0;_<l.size;_++){var S;e[u+_]=(S=x[_])!==null&&S!==void 0?S:0}}}}var zo=["r","g","b","a"];function zr(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,c=t.outputPrefix,h=c===void 0?"v_":c,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var g=0;g<r;g++)f.push("  ivec2 ".concat(s,"Coord").concat(g," = ivec2((").concat(s,"BaseTexel + ").concat(g,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(g,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(g," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(g,", 0);"));f.push("");for(var b=[],y=function(){var _=m[v],S=n[_],E=e[_],k=Math.floor(E/4),L=E%4,w="".concat(s,"Texel").concat(k),G="".concat(s,"Texel").concat(k+1),F="".concat(s,"Fetched_").concat(_);if(S.size===1)f.push("  float ".concat(F," = ").concat(w,".").concat(zo[L],";"));else if(S.size===4&&L===0)f.push("  vec4 ".concat(F," = ").concat(w,";"));else{var z=L+S.size;if(z<=4){var A="vec".concat(S.size),P=zo.slice(L,z).join("");f.push("  ".concat(A," ").concat(F," = ").concat(w,".").concat(P,";"))}else{var M=S.size===4?"vec4":"vec".concat(S.size),H=zo.slice(L).map(function(W){return"".concat(w,".").concat(W)}),O=zo.slice(0,z-4).map(function(W){return"".concat(G,".").concat(W)}),B=[].concat(le(H),le(O)).join(", ");f.push("  ".concat(M," ").concat(F," = ").concat(M,"(").concat(B,");"))}}b.push("  ".concat(h).concat(_," = ").concat(F,";"))},v=0,m=o;v<m.length;v++)y();return{fetchCode:f.join(`
`),varyingAssignments:b.join(`
`)}}function Xl(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var Ib=I(I(I(I(I(I(I(I({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Mo(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var za=(function(){function a(t,e,n){ve(this,a),I(this,"floats",new Float32Array),I(this,"ints",new Uint32Array),I(this,"constantArray",new Float32Array),I(this,"capacity",0),I(this,"verticesCount",0),I(this,"bufferGeneration",0),I(this,"uploadedGeneration",new Map),I(this,"constantBufferGeneration",0),I(this,"uploadedConstantGeneration",new Map),I(this,"renderOffset",0),I(this,"renderCount",-1),I(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),I(this,"shadersLogged",!1),I(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=Wl(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Mo(r.VERTEX_SHADER_SOURCE),Mo(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Wl(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return ye(a,[{key:"kill",value:function(){Vh(this.normalProgram),this.pickProgram&&Vh(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Ul(n,r),u=Hl(n,i),d=Vl(n,[l,u]),c={};this.UNIFORMS.forEach(function(g){var b=n.getUniformLocation(d,g);b&&(c[g]=b)});var h={};this.ATTRIBUTES.forEach(function(g){h[g.name]=n.getAttribLocation(d,g.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(g){h[g.name]=n.getAttribLocation(d,g.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:c,attributeLocations:h,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=Ib[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Wl(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;Xl(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Mo(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Mo(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),fa=2,Ti=7,uf={below:0,above:1,left:2,right:3};function Gb(){var a=`#version 300 es
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

`.concat(jn,`
`).concat(Ga,`
`).concat(Or,`
`).concat(sf,`
`).concat(_i,`

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
  float gap = `).concat(fa.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return a}var zb=`#version 300 es
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
`;function Mb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Gb(),c=zb,h=(function(f){function g(){var b;ve(this,g);for(var y=arguments.length,v=new Array(y),m=0;m<y;m++)v[m]=arguments[m];return b=$e(this,g,[].concat(v)),I(b,"totalCount",0),I(b,"bufferCapacity",0),b}return je(g,f),ye(g,[{key:"getDefinition",value:function(){var y=WebGL2RenderingContext,v=y.FLOAT,m=y.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:c,METHOD:m,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:v},{name:"a_atlasRect",size:4,type:v},{name:"a_attachmentSize",size:2,type:v},{name:"a_positionMode",size:1,type:v},{name:"a_attachmentPlacement",size:1,type:v},{name:"a_labelWidth",size:1,type:v},{name:"a_labelHeight",size:1,type:v},{name:"a_textHeight",size:1,type:v},{name:"a_labelAngle",size:1,type:v}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:v}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(y,v){var m=this.floats,x=y*this.STRIDE;m[x++]=v.nodeIndex,m[x++]=v.atlasX,m[x++]=v.atlasY,m[x++]=v.atlasW,m[x++]=v.atlasH,m[x++]=v.attachWidth,m[x++]=v.attachHeight,m[x++]=v.positionMode,m[x++]=v.attachmentPlacement,m[x++]=v.labelWidth,m[x++]=v.labelHeight,m[x++]=v.textHeight,m[x++]=v.labelAngle}},{key:"setUniforms",value:function(y,v){var m=v.gl,x=v.uniformLocations;m.uniformMatrix3fv(x.u_matrix,!1,y.matrix),m.uniform2f(x.u_resolution,y.width*y.pixelRatio,y.height*y.pixelRatio),m.uniform1f(x.u_labelPixelSnapping,y.labelPixelSnapping),m.uniform1f(x.u_sizeRatio,y.sizeRatio),m.uniform1f(x.u_correctionRatio,y.correctionRatio),m.uniform1f(x.u_cameraAngle,y.cameraAngle),m.uniform1f(x.u_pixelRatio,y.pixelRatio),m.uniform1f(x.u_labelMargin,g.labelMargin),m.uniform1f(x.u_zoomLabelSizeRatio,1/u(y.zoomRatio)),m.uniform1i(x.u_nodeDataTexture,y.nodeDataTextureUnit),m.uniform1i(x.u_nodeDataTextureWidth,y.nodeDataTextureWidth),m.uniform1i(x.u_nodeFrameTexture,y.nodeFrameTextureUnit),m.uniform1i(x.u_nodeFrameTextureWidth,y.nodeFrameTextureWidth),m.uniform1i(x.u_atlasTexture,Ti)}},{key:"reallocateAttachments",value:function(y){this.totalCount=y,y>this.bufferCapacity&&(this.bufferCapacity=Math.max(y,Math.ceil(this.bufferCapacity*1.5)||10),dt(g,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(y,v){var m=v.gl;this.totalCount!==0&&m.drawArraysInstanced(y,0,this.VERTICES,this.totalCount)}}])})(za);return I(h,"labelMargin",l),new h(a,t,e)}var ca=5;function qo(a,t){return[].concat(le(t),le(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Wr(a,t){var e=sn(qo(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=q(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return Q(Q({},e),{},{offsets:r,specs:i})}function Nb(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=qo(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var g=f.name.replace(/^a_/,"");return s.has(g)?!1:(s.add(g),!0)}).map(function(f){var g=f.name.replace(/^a_/,""),b=f.size===1?"float":"vec".concat(f.size);return"out ".concat(b," v_").concat(g,";")}).join(`
`),u=zr(sn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,c=u.varyingAssignments,h=`#version 300 es

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
`).concat(jn,`
`).concat(Ga,`

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
`).concat(c,`
}
`);return h}function Ob(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(g,b){var y="layer_".concat(g.name),v=[].concat(le(g.attributes.map(function(m){return"v_".concat(m.name.replace(/^a_/,""))})),le(g.uniforms.map(function(m){return m.name}))).join(", ");return"  // Layer ".concat(b+1,": ").concat(g.name,`
  color = blendOver(color, `).concat(y,"(").concat(v,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),l=t.flatMap(function(g){return g.uniforms}).filter(function(g){return i.has(g.name)||o.has(g.name)?!1:(o.add(g.name),!0)}).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),u=new Set,d=qo(a,t).flatMap(function(g){return g.attributes}).filter(function(g){var b=g.name.replace(/^a_/,"");return u.has(b)?!1:(u.add(b),!0)}).map(function(g){var b=g.name.replace(/^a_/,""),y=g.size===1?"float":"vec".concat(g.size);return"in ".concat(y," v_").concat(b,";")}).join(`
`),c=$l(a),h=Sb(a,e),f=`#version 300 es
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
`).concat(c,`

// Shape selector function (sets context.sdf and context.inradiusFactor)
`).concat(h,`

// Layer functions
`).concat(t.map(function(g){return g.glsl}).join(`

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
`);return f}function Wb(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function Bb(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function jh(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:Nb(t,e),fragmentShader:Ob(t,e,n,i),uniforms:Wb(t,e),attributes:Bb()}}function df(a,t,e){var n=Wr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function Ub(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=zr(Wr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(Je((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(Je((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var c,h=i?i[d]:d;return"    case ".concat(h,": inradiusFactor = ").concat(Je((c=u.inradiusFactor)!==null&&c!==void 0?c:1),"; break;")}).join(`
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
`.concat(df(n,r,"out"),`

`).concat(jn,`
`).concat(Ga,`
`).concat(Or,`

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

  `).concat(rf,`
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
`);return l}function Hb(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=$l(t),i=xi(t).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=function(f){return Uo(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(h,f){var g=n?n[f]:f;return"    case ".concat(g,": nodeSdfNormalized = ").concat(o(h),"; break;")}).join(`
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
  vec2 nodeUV = vec2(rotatedScreenUV.x, -rotatedScreenUV.y) / effectiveRadius;`,c=`#version 300 es
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
`.concat(df(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Eb,`
`).concat(wb,`
`).concat(Ab,`
`).concat(Rb,`

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
`);return c}function Vb(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=q(xi(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function $b(a){return{vertexShader:Ub(a),fragmentShader:Hb(a),uniforms:Vb(a.shapes)}}function jb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,c=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var h=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},g={shapes:l,layers:u,shapeGlobalIds:c},b=$b(g),y=(function(v){function m(){var x;ve(this,m);for(var _=arguments.length,S=new Array(_),E=0;E<_;E++)S[E]=arguments[E];return x=$e(this,m,[].concat(S)),I(x,"totalBackdropCount",0),I(x,"bufferCapacity",0),x}return je(m,v),ye(m,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,S=_.FLOAT,E=_.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:b.vertexShader,FRAGMENT_SHADER_SOURCE:b.fragmentShader,METHOD:E,UNIFORMS:b.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:S},{name:"a_labelWidth",size:1,type:S},{name:"a_labelHeight",size:1,type:S},{name:"a_textHeight",size:1,type:S},{name:"a_positionMode",size:1,type:S},{name:"a_labelAngle",size:1,type:S},{name:"a_backdropColor",size:4,type:S},{name:"a_backdropShadowColor",size:4,type:S},{name:"a_backdropShadowBlur",size:1,type:S},{name:"a_backdropPadding",size:1,type:S},{name:"a_backdropBorderColor",size:4,type:S},{name:"a_backdropExtra",size:4,type:S},{name:"a_labelBoxOffset",size:2,type:S}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:S}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(_,S){var E=this.floats,k=this.STRIDE,L=_*k;E[L++]=S.nodeIndex,E[L++]=S.labelWidth,E[L++]=S.labelHeight,E[L++]=S.textHeight,E[L++]=Mr[S.position],E[L++]=S.labelAngle,E[L++]=S.backdropColor[0],E[L++]=S.backdropColor[1],E[L++]=S.backdropColor[2],E[L++]=S.backdropColor[3],E[L++]=S.backdropShadowColor[0],E[L++]=S.backdropShadowColor[1],E[L++]=S.backdropShadowColor[2],E[L++]=S.backdropShadowColor[3],E[L++]=S.backdropShadowBlur,E[L++]=S.backdropPadding,E[L++]=S.backdropBorderColor[0],E[L++]=S.backdropBorderColor[1],E[L++]=S.backdropBorderColor[2],E[L++]=S.backdropBorderColor[3],E[L++]=S.backdropBorderWidth,E[L++]=S.backdropCornerRadius,E[L++]=S.backdropLabelPadding,E[L++]=S.backdropArea,E[L++]=S.labelBoxOffset[0],E[L++]=S.labelBoxOffset[1]}},{key:"setUniforms",value:function(_,S){var E=S.gl,k=S.uniformLocations;E.uniformMatrix3fv(k.u_matrix,!1,_.matrix),E.uniform1f(k.u_sizeRatio,_.sizeRatio),E.uniform1f(k.u_correctionRatio,_.correctionRatio),E.uniform1f(k.u_cameraAngle,_.cameraAngle),E.uniform2f(k.u_resolution,_.width*_.pixelRatio,_.height*_.pixelRatio),E.uniform1f(k.u_pixelRatio,_.pixelRatio),E.uniform1f(k.u_labelMargin,m.labelMargin),E.uniform1f(k.u_zoomLabelSizeRatio,1/f(_.zoomRatio)),E.uniform1f(k.u_labelPixelSnapping,_.labelPixelSnapping),E.uniform1i(k.u_nodeDataTexture,_.nodeDataTextureUnit),E.uniform1i(k.u_nodeDataTextureWidth,_.nodeDataTextureWidth),E.uniform1i(k.u_nodeFrameTexture,_.nodeFrameTextureUnit),E.uniform1i(k.u_nodeFrameTextureWidth,_.nodeFrameTextureWidth);var L=d();k.u_layerAttributeTexture&&L&&(L.bind(ca),E.uniform1i(k.u_layerAttributeTexture,ca),E.uniform1i(k.u_layerAttributeTextureWidth,L.getTextureWidth()),E.uniform1i(k.u_layerAttributeTexelsPerNode,L.getTexelsPerItem()));var w=q(xi(l)),G;try{for(w.s();!(G=w.n()).done;){var F=G.value;this.setTypedUniform(F,S)}}catch(z){w.e(z)}finally{w.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(_,S){var E=S.gl;this.totalBackdropCount!==0&&(this.isInstanced?E.drawArraysInstanced(_,0,this.VERTICES,this.totalBackdropCount):E.drawArrays(_,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(_){this.totalBackdropCount=_,_>this.bufferCapacity&&(this.bufferCapacity=Math.max(_,Math.ceil(this.bufferCapacity*1.5)||10),dt(m,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return I(y,"labelMargin",h),new y(a,t,e)}var cf=(function(a){function t(){var e;ve(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=$e(this,t,[].concat(r)),I(e,"totalCharacterCount",0),I(e,"bufferCapacity",0),e}return je(t,a),ye(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),dt(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);function qb(){var a=`#version 300 es

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

`.concat(jn,`
`).concat(Ga,`
`).concat(Or,`
`).concat(sf,`

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

  `).concat(rf,`

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
`);return a}var Xb=`#version 300 es
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
`;function Yb(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=qb(),c=(function(h){function f(){var g;ve(this,f);for(var b=arguments.length,y=new Array(b),v=0;v<b;v++)y[v]=arguments[v];return g=$e(this,f,[].concat(y)),I(g,"totalCount",0),I(g,"bufferCapacity",0),g}return je(f,h),ye(f,[{key:"getDefinition",value:function(){var b=WebGL2RenderingContext,y=b.FLOAT,v=b.UNSIGNED_BYTE,m=b.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Xb,METHOD:m,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:y},{name:"a_id",size:4,type:v,normalized:!0},{name:"a_color",size:4,type:v,normalized:!0},{name:"a_labelWidth",size:1,type:y},{name:"a_labelHeight",size:1,type:y},{name:"a_textHeight",size:1,type:y},{name:"a_positionMode",size:1,type:y},{name:"a_labelAngle",size:1,type:y},{name:"a_padding",size:1,type:y}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:y}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(b,y){var v=this.floats,m=this.ints,x=b*this.STRIDE;v[x++]=y.nodeIndex,m[x++]=y.id,v[x++]=y.color,v[x++]=y.labelWidth,v[x++]=y.labelHeight,v[x++]=y.textHeight,v[x++]=y.positionMode,v[x++]=y.labelAngle,v[x++]=y.padding}},{key:"setUniforms",value:function(b,y){var v=y.gl,m=y.uniformLocations;v.uniformMatrix3fv(m.u_matrix,!1,b.matrix),v.uniform1f(m.u_sizeRatio,b.sizeRatio),v.uniform1f(m.u_correctionRatio,b.correctionRatio),v.uniform1f(m.u_cameraAngle,b.cameraAngle),v.uniform2f(m.u_resolution,b.width*b.pixelRatio,b.height*b.pixelRatio),v.uniform1f(m.u_pixelRatio,b.pixelRatio),v.uniform1f(m.u_labelMargin,f.labelMargin),v.uniform1f(m.u_zoomLabelSizeRatio,1/u(b.zoomRatio)),v.uniform1f(m.u_labelPixelSnapping,b.labelPixelSnapping),v.uniform1f(m.u_pickingPadding,b.labelPickingPadding),v.uniform1i(m.u_nodeDataTexture,b.nodeDataTextureUnit),v.uniform1i(m.u_nodeDataTextureWidth,b.nodeDataTextureWidth),v.uniform1i(m.u_nodeFrameTexture,b.nodeFrameTextureUnit),v.uniform1i(m.u_nodeFrameTextureWidth,b.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(b,y){var v=y.gl;this.totalCount!==0&&v.drawArraysInstanced(v.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(b){this.totalCount=b,b>this.bufferCapacity&&(this.bufferCapacity=Math.max(b,Math.ceil(this.bufferCapacity*1.5)||10),dt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return I(c,"labelMargin",l),new c(a,t,e)}var kn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},pi=2,vi=1e20;function Kb(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function Zb(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,c=s.actualBoundingBoxLeft,h=s.actualBoundingBoxRight,f=Math.ceil(u),g=Math.ceil(c),b=Math.max(0,Math.min(o-e,Math.ceil(c)+Math.ceil(h))),y=Math.min(o-e,f+Math.ceil(d)),v=b+2*e,m=y+2*e,x=Math.max(v*m,0),_=new Uint8ClampedArray(x),S={data:_,width:v,height:m,glyphWidth:b,glyphHeight:y,glyphTop:f,glyphLeft:g,glyphAdvance:l};if(b===0||y===0)return S;var E=a.gridInner,k=a.gridOuter;i.clearRect(e,e,b,y),i.fillText(t,e+g,e+f);var L=i.getImageData(e,e,b,y);k.fill(vi,0,x),E.fill(0,0,x);for(var w=0;w<y;w++)for(var G=0;G<b;G++){var F=L.data[4*(w*b+G)+3]/255;if(F!==0){var z=(w+e)*v+G+e;if(F===1)k[z]=0,E[z]=vi;else{var A=.5-F;k[z]=A>0?A*A:0,E[z]=A<0?A*A:0}}}qh(k,0,0,v,m,v,a.f,a.v,a.z),qh(E,e,e,b,y,v,a.f,a.v,a.z);for(var P=0;P<x;P++){var M=Math.sqrt(k[P])-Math.sqrt(E[P]);_[P]=Math.round(255-255*(M/n+r))}return S}function qh(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)Xh(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)Xh(a,d*i+t,1,n,o,s,l)}function Xh(a,t,e,n,r,i,o){i[0]=0,o[0]=-vi,o[1]=vi,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var c=i[l];u=(r[s]-r[c]+d-c*c)/(s-c)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=vi}for(var h=0,f=0;h<n;h++){for(;o[f+1]<h;)f++;var g=i[f],b=h-g;a[t+h*e]=r[g]+b*b}}var Ia=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return ve(this,t),e=$e(this,t),I(e,"fonts",new Map),I(e,"textures",[]),I(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),I(e,"pendingGlyphs",[]),I(e,"debounceTimer",null),e.options=Q(Q({},kn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return je(t,a),ye(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=Kb(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=q(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(c){s.e(c)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=q(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=q(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,c=d.fontKey,h=d.charCode,f=this.fonts.get(c);if(!(!f||f.glyphs.has(h))){var g=String.fromCodePoint(h),b=Zb(f.generator,g,i,o,s),y=b.width,v=b.height;this.cursor.x+y+pi>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+pi,this.cursor.rowHeight=0),this.cursor.y+v+pi>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var m=b.data,x=new Uint8ClampedArray(y*v*4),_=0;_<m.length;_++){var S=_*4;x[S]=255,x[S+1]=255,x[S+2]=255,x[S+3]=m[_]}var E=new ImageData(x,y,v);this.ctx.putImageData(E,this.cursor.x,this.cursor.y);var k={charCode:h,width:b.glyphWidth,height:b.glyphHeight,bearingX:-b.glyphLeft-i,bearingY:b.glyphTop+i,advance:b.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:y,atlasHeight:v,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(h,k),this.cursor.x+=y+pi,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,v)}}}catch(L){l.e(L)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+pi),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(Jh.EventEmitter);I(Ia,"ATLAS_UPDATED_EVENT","atlasUpdated");var Qb=kn.fontSize;function Jb(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(Je(Qb),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(jn,`
`).concat(Ga,`
`).concat(Or,`
`).concat(of,`

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
`);return t}function e0(){var a=`#version 300 es
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
`;return a}function t0(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function n0(){return{vertexShader:Jb(),fragmentShader:e0(),uniforms:t0()}}function a0(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=n0(),c=(function(h){function f(g,b,y){var v,m,x,_;if(ve(this,f),_=$e(this,f,[g,b,y]),I(_,"atlasTexture",null),I(_,"atlasNeedsUpdate",!1),I(_,"labelGlyphCache",new Map),_.atlasFontSize=kn.fontSize*gi(),_.atlasManager=new Ia({fontSize:_.atlasFontSize}),_.gamma=.025,_.sdfBuffer=kn.cutoff,_.atlasTexture=g.createTexture(),!_.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");g.bindTexture(g.TEXTURE_2D,_.atlasTexture),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_S,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_WRAP_T,g.CLAMP_TO_EDGE),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MIN_FILTER,g.LINEAR),g.texParameteri(g.TEXTURE_2D,g.TEXTURE_MAG_FILTER,g.LINEAR),g.bindTexture(g.TEXTURE_2D,null),_.atlasManager.on(Ia.ATLAS_UPDATED_EVENT,function(){_.atlasNeedsUpdate=!0});var S={family:((v=s.font)===null||v===void 0?void 0:v.family)||"sans-serif",weight:((m=s.font)===null||m===void 0?void 0:m.weight)||"normal",style:((x=s.font)===null||x===void 0?void 0:x.style)||"normal"};return _.defaultFontKey=_.atlasManager.registerFont(S),_}return je(f,h),ye(f,[{key:"getDefinition",value:function(){var b=WebGL2RenderingContext,y=b.FLOAT,v=b.UNSIGNED_BYTE,m=b.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:m,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:y},{name:"a_charOffset",size:2,type:y},{name:"a_charSize",size:2,type:y},{name:"a_texCoords",size:4,type:y},{name:"a_color",size:4,type:v,normalized:!0},{name:"a_margin",size:1,type:y},{name:"a_positionMode",size:1,type:y},{name:"a_labelWidth",size:1,type:y},{name:"a_labelHeight",size:1,type:y},{name:"a_verticalCenter",size:1,type:y},{name:"a_textHeight",size:1,type:y},{name:"a_labelAngle",size:1,type:y}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:y}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(b,y){if(y.hidden||!y.text){this.labelGlyphCache.delete(b);return}var v=y.text,m=y.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(v,m);var x=[],_=[],S=0,E=0,k=0,L=q(v),w;try{for(L.s();!(w=L.n()).done;){var G=w.value,F=G.codePointAt(0);if(F===void 0){x.push(void 0),_.push(S);continue}var z=this.atlasManager.getGlyph(F,m);x.push(z),_.push(S),z&&(S+=z.advance,E=Math.max(E,z.bearingY),k=Math.max(k,z.atlasHeight-z.bearingY))}}catch(A){L.e(A)}finally{L.f()}this.labelGlyphCache.set(b,{glyphs:x,xOffsets:_,totalWidth:S,totalHeight:E+k,verticalCenterOffset:(E-k)/2})}},{key:"processCharacter",value:function(b,y,v,m){var x=this.floats,_=this.STRIDE,S=b*_,E=this.labelGlyphCache.get(y.parentKey);if(!E||!E.glyphs[m]){for(var k=0;k<_;k++)x[S+k]=0;return}var L=E.glyphs[m],w=E.xOffsets[m],G=y.size/this.atlasFontSize,F=rn(y.color),z=S;x[z++]=y.nodeIndex,x[z++]=(w+L.bearingX)*G,x[z++]=-L.bearingY*G,x[z++]=L.atlasWidth*G,x[z++]=L.atlasHeight*G,x[z++]=L.atlasX,x[z++]=L.atlasY,x[z++]=L.atlasWidth,x[z++]=L.atlasHeight,x[z++]=F,x[z++]=y.margin,x[z++]=Mr[y.position],x[z++]=E.totalWidth*G,x[z++]=y.size,x[z++]=E.verticalCenterOffset*G,x[z++]=E.totalHeight*G,x[z++]=y.labelAngle}},{key:"processLabel",value:function(b,y,v){return this.prepareLabelGlyphs(b,v),dt(f,"processLabel",this,3)([b,y,v])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var b=this.normalProgram.gl,y=this.atlasManager.getTextures();if(y.length!==0){var v=y[0];b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.texImage2D(b.TEXTURE_2D,0,b.RGBA,v.width,v.height,0,b.RGBA,b.UNSIGNED_BYTE,v.data),b.bindTexture(b.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(b,y){var v=y.gl,m=y.uniformLocations;v.uniformMatrix3fv(m.u_matrix,!1,b.matrix),v.uniform1f(m.u_sizeRatio,b.sizeRatio),v.uniform1f(m.u_correctionRatio,b.correctionRatio),v.uniform1f(m.u_cameraAngle,b.cameraAngle),v.uniform2f(m.u_resolution,b.width*b.pixelRatio,b.height*b.pixelRatio);var x=this.atlasManager.getTextures();x.length>0?v.uniform2f(m.u_atlasSize,x[0].width,x[0].height):v.uniform2f(m.u_atlasSize,1,1),v.activeTexture(v.TEXTURE0),v.bindTexture(v.TEXTURE_2D,this.atlasTexture),v.uniform1i(m.u_atlas,0),m.u_nodeDataTexture!==void 0&&v.uniform1i(m.u_nodeDataTexture,b.nodeDataTextureUnit),m.u_nodeDataTextureWidth!==void 0&&v.uniform1i(m.u_nodeDataTextureWidth,b.nodeDataTextureWidth),v.uniform1i(m.u_nodeFrameTexture,b.nodeFrameTextureUnit),v.uniform1i(m.u_nodeFrameTextureWidth,b.nodeFrameTextureWidth),v.uniform1f(m.u_gamma,this.gamma),v.uniform1f(m.u_sdfBuffer,this.sdfBuffer),v.uniform1f(m.u_pixelRatio,b.pixelRatio),v.uniform1f(m.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(b.zoomRatio)),v.uniform1f(m.u_labelPixelSnapping,b.labelPixelSnapping)}},{key:"renderProgram",value:function(b,y){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),dt(f,"renderProgram",this,3)([b,y])}},{key:"registerFont",value:function(b){var y=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",v=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:b,weight:y,style:v})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(b,y,v){var m=v||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,m),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var x=0,_=0,S=0,E=q(b),k;try{for(E.s();!(k=E.n()).done;){var L=k.value,w=L.codePointAt(0);if(w!==void 0){var G=this.atlasManager.getGlyph(w,m);G&&(x+=G.advance,_=Math.max(_,G.bearingY),S=Math.max(S,G.atlasHeight-G.bearingY))}}}catch(z){E.e(z)}finally{E.f()}var F=y/this.atlasFontSize;return{width:x*F,height:y,textHeight:(_+S)*F}}},{key:"ensureGlyphsReady",value:function(b,y){var v=y||this.defaultFontKey,m=q(b),x;try{for(m.s();!(x=m.n()).done;){var _=x.value;this.atlasManager.ensureGlyphs(_,v)}}catch(S){m.e(S)}finally{m.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var b=this.normalProgram.gl;this.atlasTexture&&(b.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),dt(f,"kill",this,3)([])}}])})(cf);return I(c,"labelMargin",l),I(c,"zoomToLabelSizeRatioFunction",u),new c(a,t,e)}var r0=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function i0(a,t,e){var n=$l(a),r=xi(a).map(function(g){return"uniform ".concat(g.type," ").concat(g.name,";")}).join(`
`),i=Lb(a,e),o=i.code,s=i.multiShape,l=Wr(a,t),u=Object.keys(l.specs).map(function(g){return"float v_".concat(g,";")}).join(`
`),d=zr(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments,f=`#version 300 es
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

`).concat(jn,`
`).concat(Ga,`
`).concat(n,`
`).concat(o,`
`).concat(of,`

void main() {
  int nodeIdx = int(a_nodeIndex);
`).concat(c,`
`).concat(h,`
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
`);return f}var hf=(function(){function a(t,e){ve(this,a),I(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=xi(n),this.hasAttributeData=Object.keys(Wr(n,r).offsets).length>0,this.vertexShader=Ul(t,i0(n,r,i)),this.fragmentShader=Hl(t,r0),this.program=Vl(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(le(this.shapeUniforms.map(function(v){return v.name}))),s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(v){s.e(v)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var c=q([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),h;try{for(c.s();!(h=c.n()).done;){var f=Te(h.value,2),g=f[0],b=f[1],y=t.getAttribLocation(this.program,g);y>=0&&(t.enableVertexAttribArray(y),t.vertexAttribPointer(y,1,t.FLOAT,!1,d,b))}}catch(v){c.e(v)}finally{c.f()}t.bindVertexArray(null)}return ye(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(ca),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ca),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=q(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;Xl(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();I(hf,"FLOATS_PER_POINT",3);function ff(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],c;l.forEach(function(k,L){var w=xb(k);L===0&&(c=w),u[k.name]=L,d[L]=bi(w)});var h=le(n.layers),f=jh({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),g=a0(a,null,e,{label:s}),b=jb(a,null,e,{shapes:l,layers:h,getAttributeTexture:function(){return E.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),y=Yb(a,t,e,{label:s}),v=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?Mb(a,null,e,{label:s}):null,m=new hf(a,{shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0}),x=qo(l,h),_=sn(x),S=(i=(function(k){function L(w,G,F){var z;ve(this,L),z=$e(this,L,[w,G,F]),I(z,"layerLifecycles",new Map),I(z,"layersNeedingRegeneration",new Set),I(z,"attrDescriptors",[]),z._pickingBuffer=G;var A=S.layerTextures.get(w);A||(A=new Vo(w,_),S.layerTextures.set(w,A)),z.layerAttributeTexture=A;var P=S.textureRefCounts.get(w)||0;S.textureRefCounts.set(w,P+1),z.packedAttributeData=new Float32Array(_.floatsPerItem),h.forEach(function(H,O){if(H.lifecycle){var B={gl:w,renderer:{refresh:function(){return F.refresh()}},getUniformLocation:function(K){return w.getUniformLocation(z.normalProgram.program,K)},requestShaderRegeneration:function(){z.layersNeedingRegeneration.add(O)},requestRefresh:function(){F.refresh()}},W=H.lifecycle(B);z.layerLifecycles.set(O,W)}}),z.layerLifecycles.forEach(function(H){var O;(O=H.init)===null||O===void 0||O.call(H)});var M=new Map;return z.layerLifecycles.forEach(function(H,O){H.getAttributeData&&M.set(O,H)}),z.attrDescriptors=$o(x,_,M),z}return je(L,k),ye(L,[{key:"getDefinition",value:function(){var G=WebGL2RenderingContext,F=G.FLOAT,z=G.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:z,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:F}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var G=this;if(this.layersNeedingRegeneration.size!==0){h=h.map(function(O,B){if(G.layersNeedingRegeneration.has(B)){var W=G.layerLifecycles.get(B);if(W!=null&&W.regenerate){var V=W.regenerate();return Q(Q({},V),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),f=jh({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var F=this.normalProgram.gl,z=this.normalProgram,A=z.program,P=z.buffer,M=z.vertexShader,H=z.fragmentShader;F.deleteProgram(A),F.deleteBuffer(P),F.deleteShader(M),F.deleteShader(H),this.normalProgram=this.getProgramInfo("normal",F,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(G){this.layerAttributeTexture.allocate(G)}},{key:"freeNode",value:function(G){this.layerAttributeTexture.free(G)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(G,F,z,A,P){var M=F*this.STRIDE;if(z.visibility==="hidden"){for(var H=M+this.STRIDE;M<H;M++)this.floats[M]=0;this.floats[F*this.STRIDE]=lf;return}this.processVisibleItem(Cr(G),M,z,A,P)}},{key:"processVisibleItem",value:function(G,F,z,A,P){var M,H=this.floats,O=this.ints;if(H[F++]=A,O[F++]=G,H[F++]=(M=z.opacity)!==null&&M!==void 0?M:1,_.floatsPerItem!==0){var B=this.packedAttributeData;jo(this.attrDescriptors,z,B,z.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(P,B)}}},{key:"setUniforms",value:function(G,F){var z=this,A=F.gl,P=F.uniformLocations;P.u_matrix&&A.uniformMatrix3fv(P.u_matrix,!1,G.matrix),P.u_sizeRatio&&A.uniform1f(P.u_sizeRatio,G.sizeRatio),P.u_correctionRatio&&A.uniform1f(P.u_correctionRatio,G.correctionRatio),P.u_pickingPadding&&A.uniform1f(P.u_pickingPadding,G.nodePickingPadding),P.u_cameraAngle&&A.uniform1f(P.u_cameraAngle,G.cameraAngle),P.u_nodeDataTexture&&A.uniform1i(P.u_nodeDataTexture,G.nodeDataTextureUnit),P.u_nodeDataTextureWidth&&A.uniform1i(P.u_nodeDataTextureWidth,G.nodeDataTextureWidth),P.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(ca),A.uniform1i(P.u_layerAttributeTexture,ca)),P.u_layerAttributeTextureWidth&&A.uniform1i(P.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),P.u_layerAttributeTexelsPerNode&&A.uniform1i(P.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(M){M.uniforms.forEach(function(H){z.setTypedUniform(H,F)})}),h.forEach(function(M){M.uniforms.forEach(function(H){z.setTypedUniform(H,F)})})}},{key:"render",value:function(G,F,z){this.maybeRegenerateShaders(),dt(L,"render",this,3)([G,F,z])}},{key:"renderProgram",value:function(G,F){var z=F.gl,A=F.program;z.useProgram(A),F===this.normalProgram&&this.layerLifecycles.forEach(function(P){var M;(M=P.beforeRender)===null||M===void 0||M.call(P)}),dt(L,"renderProgram",this,3)([G,F])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(z){var A;(A=z.kill)===null||A===void 0||A.call(z)}),this.layerLifecycles.clear();var G=this.normalProgram.gl,F=(S.textureRefCounts.get(G)||1)-1;F<=0?(this.layerAttributeTexture.kill(),S.layerTextures.delete(G),S.textureRefCounts.delete(G)):S.textureRefCounts.set(G,F),dt(L,"kill",this,3)([])}}])})(za),I(i,"layerTextures",new WeakMap),I(i,"textureRefCounts",new WeakMap),i),E=new S(a,null,e);return{nodeProgram:E,labelProgram:g,backdropProgram:b,labelBackgroundProgram:y,attachmentProgram:v,framePass:m,shapeSlug:c,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var ha=6;function Si(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var g=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(g," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=zr(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:c,varyingAssignments:h}}function o0(a){return`
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
`)}function s0(a){return`
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
`)}function gf(a){return`
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
`)}function l0(a){return`
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
`)}function u0(a){return`
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
`)}function d0(a){return`
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
`)}function c0(a){return`
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
`)}function No(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function pf(a,t){var e=[];return No(t,"path_".concat(a,"_length"))||e.push(l0(a)),No(t,"path_".concat(a,"_closest_t"))||e.push(u0(a)),No(t,"path_".concat(a,"_distance"))||e.push(d0(a)),No(t,"path_".concat(a,"_t_at_distance"))||e.push(c0(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function mf(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var vf=WebGL2RenderingContext,yi=vf.FLOAT,Yh=vf.UNSIGNED_BYTE;function h0(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Yl(a){var t=new Set,e=[],n=q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(gf(i.name)),e.push(pf(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function f0(a){var t=[],e=q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var g0=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function p0(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Kl(a){return g0.map(function(t){return p0(a,t)}).join(`

`)}function m0(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function v0(a){var t=[],e=q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(o0(r.name)),t.push(s0(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function y0(a,t,e,n,r){var i=sn([].concat(le(a),le(e))),o=Si(i),s=Wr(n,r),l=Object.keys(s.offsets),u=function(k){var L=s.specs[k].size;return L===1?"float":"vec".concat(L)},d=l.map(function(E){return"".concat(u(E)," v_source_").concat(E,`;
`).concat(u(E)," v_target_").concat(E,";")}).join(`
`),c=zr(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),h=zr(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(E){return"".concat(u(E)," g_").concat(E,";")}).join(`
`),g=l.map(function(E){return"  g_".concat(E," = v_source_").concat(E,";")}).join(`
`),b=l.map(function(E){return"  g_".concat(E," = v_target_").concat(E,";")}).join(`
`),y=new Set,v=[],m=function(k){y.has(k.name)||(y.add(k.name),v.push("uniform ".concat(k.type," ").concat(k.name,";")))};a.forEach(function(E){return E.uniforms.forEach(m)}),t.forEach(function(E){return E.uniforms.forEach(m)});var x=t.map(function(E){return Je(E.widthFactor)}).join(", "),_=Math.max.apply(Math,le(a.map(function(E){return E.minBodyLengthRatio||0}))),S=`#version 300 es

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
`).concat(v.join(`
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
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(x,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(jn,`
`).concat(Ga,`

// Shape SDFs for node boundary clamping
`).concat(_b(),`
`).concat(Tb(new Set(l)),`

// Path functions
`).concat(Yl(a),`
`).concat(Kl(a),`
`).concat(v0(a),`

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
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
`).concat(h.fetchCode,`
`).concat(h.varyingAssignments,`

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
  float minBodyLengthRatio = `).concat(Je(_),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(g,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(b,`
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
`).concat(g,`
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
`).concat(b,`
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
`);return S}var Oo=0,Kh=1,Wo=2;function b0(a,t,e){var n=[];e&&(n.push([Oo,0,-1],[Oo,0,1]),n.push([Oo,1,-1],[Oo,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Kh,i,-1],[Kh,i,1])}return t&&(n.push([Wo,0,-1],[Wo,0,1]),n.push([Wo,1,-1],[Wo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:yi},{name:"a_zoneT",size:1,type:yi},{name:"a_side",size:1,type:yi}],verticesPerEdge:n.length}}function x0(a,t,e,n){var r=sn([].concat(le(a),le(e))),i=Si(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(v){!o.has(v.name)&&!s.has(v.name)&&(s.add(v.name),l.push("uniform ".concat(v.type," ").concat(v.name,";")))};a.forEach(function(y){return y.uniforms.forEach(u)}),t.forEach(function(y){return y.uniforms.forEach(u)}),e.forEach(function(y){return y.uniforms.forEach(u)});var d=n.map(function(y){var v=y.size===1?"float":"vec".concat(y.size);return"in ".concat(v," ").concat(y.name,";")}).join(`
`),c=t.map(function(y){return Je(y.widthFactor)}).join(", "),h=Math.max.apply(Math,le(a.map(function(y){return y.minBodyLengthRatio||0}))),f=e.some(function(y){return y.needsNodeColors}),g=a.some(function(y){return y.needsNodeSize}),b=`#version 300 es

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
`).concat(g?`
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
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(c,`);

// All path functions
`).concat(Yl(a),`

// Path selector functions
`).concat(Kl(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(jn,`
`).concat(f?Db:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Or,`

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
`).concat(g?`
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
  float minBodyLengthRatio = `).concat(Je(h),`;

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
`);return b}function _0(a,t,e,n){var r=sn([].concat(le(a),le(e))),i=Si(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(m){!o.has(m.name)&&!s.has(m.name)&&(s.add(m.name),l.push("uniform ".concat(m.type," ").concat(m.name,";")))};a.forEach(function(v){return v.uniforms.forEach(u)}),t.forEach(function(v){return v.uniforms.forEach(u)}),e.forEach(function(v){return v.uniforms.forEach(u)});var d=t.map(function(v){var m;return Je((m=v.baseRatio)!==null&&m!==void 0?m:.5)}).join(", "),c=function(m){var x,_;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(m,"]"):Je((x=(_=t[0])===null||_===void 0?void 0:_.baseRatio)!==null&&x!==void 0?x:.5)},h=t.some(function(v){return vn(v.length)?!0:v.length>0}),f=e.some(function(v){return v.needsNodeColors}),g=a.some(function(v){return v.needsNodeSize}),b=e.map(function(v,m){return"  // Layer ".concat(m+1,": ").concat(v.name,`
  color = blendOver(color, layer_`).concat(v.name,"(context));")}).join(`

`),y=`#version 300 es
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
`.concat(g?`
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
`).concat(Yl(a),`

// Path selector functions
`).concat(Kl(a),`

// All extremity functions
`).concat(f0(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(m0(t),`

// Layer functions
`).concat(e.map(function(v){return v.glsl}).join(`

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
`).concat(a.every(function(v){return v.linearParameterization})?`  // All paths have linear parameterization: t maps directly to arc distance
  context.distanceFromSource = pathTNorm * visibleLength;
  context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;`:a.every(function(v){return!v.linearParameterization})?`  // No paths have linear parameterization: use numerical integration
  context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
  context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);`:`  // Mixed parameterization: use analytical for linear paths, numerical for others
  if (`.concat(a.filter(function(v){return v.linearParameterization}).map(function(v){return"v_pathId == ".concat(a.indexOf(v))}).join(" || "),`) {
    context.distanceFromSource = pathTNorm * visibleLength;
    context.distanceToTarget = (1.0 - pathTNorm) * visibleLength;
  } else {
    context.distanceFromSource = computeArcLengthMulti(v_pathId, v_tStart, pathT, v_source, v_target, 16);
    context.distanceToTarget = computeArcLengthMulti(v_pathId, pathT, v_tEnd, v_source, v_target, 16);
  }`),`

  // Compute SDF based on zone using extremity selector (shared pool)
  float bodySDF = distFromCenter - halfThickness;
  float finalSDF;

`).concat(h?`  // Base ratios, from baseRatioLookup
  float headBaseRatio = `.concat(c("v_headId"),`;
  float tailBaseRatio = `).concat(c("v_tailId"),`;

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

`).concat(b,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return y}function T0(a,t,e){var n=vn(t.length)?!0:t.length>0,r=vn(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return b0(a.segments,n,r)}function Zh(a){var t,e=mf(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=q(n),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=q(r),g;try{for(f.s();!(g=f.n()).done;){var b=g.value,y=q(r),v;try{for(y.s();!(v=y.n()).done;){var m=v.value,x="".concat(h.name,":").concat(b.name,":").concat(m.name),_=T0(h,b,m);s.set(x,_.verticesPerEdge),l.set(x,_.data);var S=q(_.attributes),E;try{for(S.s();!(E=S.n()).done;){var k=E.value;u.has(k.name)||u.set(k.name,k)}}catch(ee){S.e(ee)}finally{S.f()}}}catch(ee){y.e(ee)}finally{y.f()}}}catch(ee){f.e(ee)}finally{f.f()}}}catch(ee){d.e(ee)}finally{d.f()}var L=Array.from(u.values()),w={};L.forEach(function(ee,oe){w[ee.name]=oe});var G=0,F="",z=q(s),A;try{for(z.s();!(A=z.n()).done;){var P=Te(A.value,2),M=P[0],H=P[1];H>G&&(G=H,F=M)}}catch(ee){z.e(ee)}finally{z.f()}var O=l.get(F)||[],B=F.split(":"),W=Te(B,1),V=W[0],K=n.find(function(ee){return ee.name===V}),j=[];K!=null&&K.generateConstantData?j=K.generateConstantData().attributes:j=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var X=O.map(function(ee){var oe=new Array(L.length).fill(0);return j.forEach(function(xe,ce){var Ke=w[xe.name];Ke!==void 0&&ce<ee.length&&(oe[Ke]=ee[ce])}),oe});return{vertexShader:x0(n,r,i,L),fragmentShader:_0(n,r,i,o),uniforms:h0(n,r,i),attributes:S0(),verticesPerEdge:G,constantData:X,constantAttributes:L,vertexCountsPerCombination:s,constantDataPerCombination:l}}function S0(a,t,e){return[{name:"a_edgeIndex",size:1,type:yi},{name:"a_color",size:4,type:Yh,normalized:!0},{name:"a_id",size:4,type:Yh,normalized:!0},{name:"a_opacity",size:1,type:yi}]}var E0=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,w0=(function(){function a(t,e){ve(this,a),I(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=sn([].concat(le(n),le(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Wr(o,s).offsets).length>0,this.vertexShader=Ul(t,y0(n,r,i,o,s)),this.fragmentShader=Hl(t,E0),this.program=Vl(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(le(n),le(r));u<d.length;u++){var c=d[u],h=q(c.uniforms),f;try{for(h.s();!(f=h.n()).done;){var g=f.value;l.has(g.name)||(l.add(g.name),this.customUniforms.push(g))}}catch(x){h.e(x)}finally{h.f()}}var b=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(le(this.customUniforms.map(function(x){return x.name}))),y=q(b),v;try{for(y.s();!(v=y.n()).done;){var m=v.value;this.uniformLocations[m]=t.getUniformLocation(this.program,m)}}catch(x){y.e(x)}finally{y.f()}this.vao=t.createVertexArray()}return ye(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(ha),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,ha),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(ca),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ca),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=q(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;Xl(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function mi(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var A0=`
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
`;function R0(a,t){var e=Je(a),n=Je(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var D0=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,L0=`
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
`;function yf(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||gf(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(pf(s.name,s.glsl),`

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

`.concat(jn,`
`).concat(Or,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(mi(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(mi(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(mi(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(mi(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(mi(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(A0,`
`).concat(R0(e,n),`
`).concat(D0,`
`).concat(L0,`
`)}var k0=kn.fontSize,C0=new Map,bf=24,Qh=(bf+1)*2;function P0(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=ua(),d=sn([].concat(le(t),[u])),c=Si(d),h=`#version 300 es

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

`).concat(c.uniformDeclarations,`

out vec4 v_color;
out vec4 v_id;
out float v_alphaModifier;

const float ATLAS_FONT_SIZE = `).concat(Je(k0),`;
const float HEAD_RATIO = `).concat(Je(n),`;
const float TAIL_RATIO = `).concat(Je(r),`;
const int RIBBON_SEGMENTS = `).concat(bf,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(c.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(yf({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`).concat(c.fetchCode,`
`).concat(c.varyingAssignments,`
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
`);return h}var F0=`#version 300 es
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
`;function I0(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=ua(),l=sn([].concat(le(i),[s])),u=$o([].concat(le(i),[s]),l),d=P0(r),c=(function(h){function f(g,b,y){var v;return ve(this,f),v=$e(this,f,[g,b,y]),I(v,"totalCount",0),I(v,"bufferCapacity",0),I(v,"edgeAttributeTexture",null),v.edgeAttributeTexture=new Vo(g,l),v.packedAttributeData=new Float32Array(l.floatsPerItem),v}return je(f,h),ye(f,[{key:"getDefinition",value:function(){for(var b=WebGL2RenderingContext,y=b.FLOAT,v=b.UNSIGNED_BYTE,m=b.TRIANGLE_STRIP,x=[],_=0;_<Qh;_++)x.push([_]);var S=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&S.push("u_zoomSizeRatio"),l.floatsPerItem>0&&S.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Qh,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:F0,METHOD:m,UNIFORMS:S,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:y},{name:"a_edgeAttrIndex",size:1,type:y},{name:"a_baseFontSize",size:1,type:y},{name:"a_totalTextWidth",size:1,type:y},{name:"a_positionMode",size:1,type:y},{name:"a_margin",size:1,type:y},{name:"a_padding",size:1,type:y},{name:"a_color",size:4,type:v,normalized:!0},{name:"a_id",size:4,type:v,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:y}],CONSTANT_DATA:x}}},{key:"processEdgeLabelBackground",value:function(b,y,v){var m=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){m=this.edgeAttributeTexture.allocate(y);var x=this.packedAttributeData;jo(u,v.edgeAttributes,x,"",C0,0),this.edgeAttributeTexture.updateAllAttributes(y,x)}var _=this.floats,S=this.ints,E=b*this.STRIDE;_[E++]=v.edgeIndex,_[E++]=m,_[E++]=v.baseFontSize,_[E++]=v.totalTextWidth,_[E++]=v.positionMode,_[E++]=v.margin,_[E++]=v.padding,_[E++]=v.color,S[E++]=v.id}},{key:"setUniforms",value:function(b,y){var v=y.gl,m=y.uniformLocations;if(v.uniformMatrix3fv(m.u_matrix,!1,b.matrix),v.uniform1f(m.u_sizeRatio,b.sizeRatio),v.uniform1f(m.u_correctionRatio,b.correctionRatio),v.uniform1f(m.u_pixelRatio,b.pixelRatio),v.uniform1f(m.u_cameraAngle,b.cameraAngle),v.uniform2f(m.u_resolution,b.width,b.height),m.u_nodeDataTexture!==void 0&&v.uniform1i(m.u_nodeDataTexture,b.nodeDataTextureUnit),m.u_nodeDataTextureWidth!==void 0&&v.uniform1i(m.u_nodeDataTextureWidth,b.nodeDataTextureWidth),m.u_edgeDataTexture!==void 0&&v.uniform1i(m.u_edgeDataTexture,b.edgeDataTextureUnit),m.u_edgeDataTextureWidth!==void 0&&v.uniform1i(m.u_edgeDataTextureWidth,b.edgeDataTextureWidth),m.u_edgeFrameTexture!==void 0&&v.uniform1i(m.u_edgeFrameTexture,b.edgeFrameTextureUnit),m.u_edgeFrameTextureWidth!==void 0&&v.uniform1i(m.u_edgeFrameTextureWidth,b.edgeFrameTextureWidth),o==="scaled"&&m.u_zoomSizeRatio!==void 0){var x=this.renderer.getSetting("zoomToSizeRatioFunction");v.uniform1f(m.u_zoomSizeRatio,1/x(b.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&m.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ha),v.uniform1i(m.u_edgeAttributeTexture,ha),v.uniform1i(m.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),v.uniform1i(m.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(b,y){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),dt(f,"renderProgram",this,3)([b,y])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),dt(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(b,y){var v=y.gl;this.totalCount!==0&&v.drawArraysInstanced(v.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(b){this.totalCount=b,b>this.bufferCapacity&&(this.bufferCapacity=Math.max(b,Math.ceil(this.bufferCapacity*1.5)||10),dt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return new c(a,t,e)}function xf(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var G0=kn.fontSize,z0=17/64;function M0(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,c=d===void 0?!0:d,h=i==="scaled",f=t.some(function(m){return m.hasSharpCorners}),g=ua(),b=sn([].concat(le(t),[g])),y=Si(b),v=`#version 300 es

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
`).concat(h?"uniform float u_zoomSizeRatio;  // Zoom-based size ratio from zoomToSizeRatioFunction":"",`

// Edge path attribute texture uniforms (for curvature and other path attributes)
`).concat(y.uniformDeclarations,`

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
const float ATLAS_FONT_SIZE = `).concat(Je(G0),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(Je(z0),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(y.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(yf({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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
`).concat(y.fetchCode,`
`).concat(y.varyingAssignments,`
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
  `).concat(h?`// Scaled mode: font scales with zoom
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
  float readingSign = `).concat(c?"screenDir":"1.0",`;

  // Character center position relative to label center (on centerline, before curvature adjustment)
  float charCenterOffset = readingSign * (charOffsetWebGL + charAdvanceWebGL * 0.5 - textWidthWebGL * 0.5);

  // -------------------------------------------------------------------------
  // Step 6: Compute perpendicular offset based on position mode
  // -------------------------------------------------------------------------
  // Position modes: 0=over, 1=above, 2=below, 3=auto
  // Needed early for curvature-adaptive character spacing in Step 7
  float halfThickness = webGLThickness * 0.5;
  `).concat(h?`// Scaled mode: margin and text height scale with zoom (same factor as font)
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
    `.concat(h?"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * u_zoomSizeRatio * u_correctionRatio / u_sizeRatio;":"float skipDistGraph = STEP_INNER_CORNER_SKIP_FACTOR * baseFontSize * pixelToGraph;",`

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
  `).concat(h?"vec2 quadPosWebGL = quadPos * u_correctionRatio / u_sizeRatio; // Scaled mode":"vec2 quadPosWebGL = quadPos * pixelToGraph; // Fixed mode: use pixelToGraph for zoom-independent size",`

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
  `).concat(h?"float fadeWidthWebGL = FADE_WIDTH_PIXELS * u_correctionRatio / u_sizeRatio;":"float fadeWidthWebGL = FADE_WIDTH_PIXELS * pixelToGraph;",`

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
`);return v}function N0(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function O0(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=q(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function W0(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:M0(a),fragmentShader:N0({hasBorder:e}),uniforms:O0(a.paths,e,r)}}var B0=new Map;function U0(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function H0(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=xf(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,c=s.fullVisibilityThreshold,h=s.keepUpright,f=!!o,g=W0({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:c,keepUpright:h}),b=(function(y){function v(m,x,_){var S;ve(this,v),S=$e(this,v,[m,x,_]),I(S,"atlasTexture",null),I(S,"atlasNeedsUpdate",!1),I(S,"refreshTimeout",null),I(S,"labelGlyphCache",new Map),I(S,"edgeAttributeTexture",null);var E=ua();if(S.attributeLayout=sn([].concat(le(l),[E])),S.attrDescriptors=$o([].concat(le(l),[E]),S.attributeLayout),S.edgeAttributeTexture=new Vo(m,S.attributeLayout),S.packedAttributeData=new Float32Array(S.attributeLayout.floatsPerItem),S.atlasManager=new Ia,S.gamma=.025,S.sdfBuffer=kn.cutoff,S.atlasTexture=m.createTexture(),!S.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");m.bindTexture(m.TEXTURE_2D,S.atlasTexture),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_S,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_WRAP_T,m.CLAMP_TO_EDGE),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MIN_FILTER,m.LINEAR),m.texParameteri(m.TEXTURE_2D,m.TEXTURE_MAG_FILTER,m.LINEAR),m.bindTexture(m.TEXTURE_2D,null),S.atlasManager.on(Ia.ATLAS_UPDATED_EVENT,function(){S.atlasNeedsUpdate=!0,S.refreshTimeout!==null&&clearTimeout(S.refreshTimeout),S.refreshTimeout=setTimeout(function(){S.refreshTimeout=null,S.renderer.refresh()},0)});var k={family:"sans-serif",weight:"normal",style:"normal"};return S.defaultFontKey=S.atlasManager.registerFont(k),S}return je(v,y),ye(v,[{key:"getDefinition",value:function(){var x=WebGL2RenderingContext,_=x.FLOAT,S=x.UNSIGNED_BYTE,E=x.TRIANGLE_STRIP,k=new Set,L=[],w=q(l),G;try{for(w.s();!(G=w.n()).done;){var F=G.value,z=q(F.attributes),A;try{for(z.s();!(A=z.n()).done;){var P=A.value,M=P.name.startsWith("a_")?P.name:"a_".concat(P.name);k.has(M)||(k.add(M),L.push({name:M,size:P.size,type:P.type}))}}catch(H){z.e(H)}finally{z.f()}}}catch(H){w.e(H)}finally{w.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:g.vertexShader,FRAGMENT_SHADER_SOURCE:g.fragmentShader,METHOD:E,UNIFORMS:g.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:_},{name:"a_edgeAttrIndex",size:1,type:_},{name:"a_baseFontSize",size:1,type:_},{name:"a_charMetrics",size:4,type:_},{name:"a_charDims",size:4,type:_},{name:"a_texCoords",size:4,type:_},{name:"a_labelParams",size:2,type:_},{name:"a_color",size:4,type:S,normalized:!0}].concat(le(f?[{name:"a_borderColor",size:4,type:S,normalized:!0}]:[]),le(L.filter(function(H){return!["a_curvature","curvature"].includes(H.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:_}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(x,_){if(_.hidden||!_.text){this.labelGlyphCache.delete(x);return}var S=_.text,E=_.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(S,E);var k=[],L=[],w=0,G=q(S),F;try{for(G.s();!(F=G.n()).done;){var z=F.value,A=z.codePointAt(0);if(A===void 0){k.push(void 0),L.push(w);continue}var P=this.atlasManager.getGlyph(A,E);k.push(P),L.push(w),P&&(w+=P.advance)}}catch(M){G.e(M)}finally{G.f()}this.labelGlyphCache.set(x,{glyphs:k,xOffsets:L,totalWidth:w})}},{key:"processCharacter",value:function(x,_,S,E){var k,L,w,G=this.floats,F=this.STRIDE,z=x*F,A=this.labelGlyphCache.get(_.parentKey);if(!A||!A.glyphs[E]){for(var P=0;P<F;P++)G[z+P]=0;return}var M=A.glyphs[E],H=A.xOffsets[E],O=v.labelColor,B=O&&me(O)==="object"&&"color"in O&&O.color?O.color:_.color,W=rn(B),V=z;G[V++]=_.edgeIndex,G[V++]=(k=(L=this.edgeAttributeTexture)===null||L===void 0?void 0:L.getIndex(_.parentKey))!==null&&k!==void 0?k:0,G[V++]=_.size,G[V++]=H,G[V++]=M.advance,G[V++]=A.totalWidth,G[V++]=U0(_.position),G[V++]=M.atlasWidth,G[V++]=M.atlasHeight,G[V++]=M.bearingX,G[V++]=-M.bearingY,G[V++]=M.atlasX,G[V++]=M.atlasY,G[V++]=M.atlasWidth,G[V++]=M.atlasHeight;var K=(w=v.labelMargin)!==null&&w!==void 0?w:_.margin;if(G[V++]=K,G[V++]=0,G[V++]=W,f&&o){var j;typeof o.color=="string"?j=o.color:j=o.color.color||"#ffffff",G[V++]=rn(j)}var X=new Set,ee=q(l),oe;try{for(ee.s();!(oe=ee.n()).done;){var xe=oe.value,ce=q(xe.attributes),Ke;try{for(ce.s();!(Ke=ce.n()).done;){var et=Ke.value,Ce=et.name.startsWith("a_")?et.name.slice(2):et.name;if(Ce!=="curvature"&&!X.has(Ce)){X.add(Ce);for(var Tt=0;Tt<et.size;Tt++)G[V++]=0}}}catch(At){ce.e(At)}finally{ce.f()}}}catch(At){ee.e(At)}finally{ee.f()}}},{key:"processEdgeLabel",value:function(x,_,S){if(this.prepareLabelGlyphs(x,S),this.edgeAttributeTexture&&!S.hidden&&S.text){this.edgeAttributeTexture.allocate(x);var E=this.packedAttributeData;jo(this.attrDescriptors,S.edgeAttributes,E,"",B0,0),this.edgeAttributeTexture.updateAllAttributes(x,E)}return dt(v,"processLabel",this,3)([x,_,S])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var x=this.normalProgram.gl,_=this.atlasManager.getTextures();if(_.length!==0){var S=_[0];x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.texImage2D(x.TEXTURE_2D,0,x.RGBA,S.width,S.height,0,x.RGBA,x.UNSIGNED_BYTE,S.data),x.bindTexture(x.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(x,_){var S=_.gl,E=_.uniformLocations,k=this.atlasManager.getTextures(),L=k.length>0?[k[0].width,k[0].height]:[1,1];if(S.uniformMatrix3fv(E.u_matrix,!1,x.matrix),S.uniform1f(E.u_sizeRatio,x.sizeRatio),S.uniform1f(E.u_correctionRatio,x.correctionRatio),S.uniform1f(E.u_pixelRatio,x.pixelRatio),S.uniform1f(E.u_cameraAngle,x.cameraAngle),S.uniform1f(E.u_sdfBufferPixels,kn.buffer),S.uniform2f(E.u_resolution,x.width,x.height),S.uniform2f(E.u_atlasSize,L[0],L[1]),S.uniform1f(E.u_gamma,this.gamma),S.uniform1f(E.u_sdfBuffer,this.sdfBuffer),S.activeTexture(S.TEXTURE0),S.bindTexture(S.TEXTURE_2D,this.atlasTexture),S.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&S.uniform1i(E.u_nodeDataTexture,x.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&S.uniform1i(E.u_nodeDataTextureWidth,x.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&S.uniform1i(E.u_edgeDataTexture,x.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&S.uniform1i(E.u_edgeDataTextureWidth,x.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&S.uniform1i(E.u_edgeFrameTexture,x.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&S.uniform1i(E.u_edgeFrameTextureWidth,x.edgeFrameTextureWidth),f&&o&&E.u_borderWidth!==void 0){var w=o.width/kn.buffer*this.sdfBuffer;S.uniform1f(E.u_borderWidth,w)}if(this.edgeAttributeTexture&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ha),S.uniform1i(E.u_edgeAttributeTexture,ha),S.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),S.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&E.u_zoomSizeRatio!==void 0){var G=this.renderer.getSetting("zoomToSizeRatioFunction"),F=1/G(x.zoomRatio);S.uniform1f(E.u_zoomSizeRatio,F)}}},{key:"renderProgram",value:function(x,_){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),dt(v,"renderProgram",this,3)([x,_])}},{key:"registerFont",value:function(x){var _=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",S=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:x,weight:_,style:S})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(x,_){var S=_||this.defaultFontKey,E=q(x),k;try{for(E.s();!(k=E.n()).done;){var L=k.value;this.atlasManager.ensureGlyphs(L,S)}}catch(w){E.e(w)}finally{E.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(x,_){var S=_||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,S),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var E=0,k=q(x),L;try{for(k.s();!(L=k.n()).done;){var w=L.value,G=w.codePointAt(0);if(G!==void 0){var F=this.atlasManager.getGlyph(G,S);F&&(E+=F.advance)}}}catch(z){k.e(z)}finally{k.f()}return E}},{key:"measureLabel",value:function(x,_,S){var E=this.measureLabelAtlasWidth(x,S),k=_/kn.fontSize;return{width:E*k,height:_,textHeight:_}}},{key:"kill",value:function(){var x=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(x.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),dt(v,"kill",this,3)([])}}])})(cf);return I(b,"labelColor",r),I(b,"labelMargin",i),new b(a,t,e)}function V0(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function _f(a,t,e,n,r,i,o){var s,l,u=mf(n),d=u.paths,c=u.layers,h=u.defaultHead,f=u.defaultTail,g=[V0()].concat(le(u.extremities)),b={},y={};d.forEach(function(z,A){return b[z.name]=A}),g.forEach(function(z,A){return y[z.name]=A});var v=(s=y[h])!==null&&s!==void 0?s:0,m=(l=y[f])!==null&&l!==void 0?l:0,x=null,_=sn([].concat(le(d),le(c))),S=(function(z){function A(P,M,H){var O;ve(this,A),x||(x=Zh({paths:d,extremities:g,layers:c,antialias:r})),O=$e(this,A,[P,M,H]),I(O,"layerLifecycles",new Map),I(O,"needsShaderRegeneration",!1),I(O,"edgeAttributeTexture",null),I(O,"layout",_),I(O,"attrDescriptors",[]),I(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=M,O.edgeAttributeTexture=new Vo(P,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),c.forEach(function(W,V){if(W.lifecycle){var K={gl:P,renderer:{refresh:function(){return H.refresh()}},getUniformLocation:function(X){return P.getUniformLocation(O.normalProgram.program,X)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){H.refresh()}};O.layerLifecycles.set(V,W.lifecycle(K))}}),O.layerLifecycles.forEach(function(W){var V;return(V=W.init)===null||V===void 0?void 0:V.call(W)});var B=new Map;return O.layerLifecycles.forEach(function(W,V){W.getAttributeData&&B.set(d.length+V,W)}),O.attrDescriptors=$o([].concat(le(d),le(c)),O.layout,B),O}return je(A,z),ye(A,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(M,H,O){var B=M,W=0,V=v,K=m,j=H?B.selfLoopPath:O&&B.parallelPath?B.parallelPath:B.path;j&&b[j]!==void 0&&(W=b[j]),B.head&&B.head!=="none"&&y[B.head]!==void 0&&(V=y[B.head]),B.tail&&B.tail!=="none"&&y[B.tail]!==void 0&&(K=y[B.tail]);var X=g[V],ee=g[K];return{pathId:W,headId:V,tailId:K,headLengthRatio:vn(X.length)?0:X.length,tailLengthRatio:vn(ee.length)?0:ee.length}}},{key:"getDefinition",value:function(){var M=WebGL2RenderingContext,H=M.TRIANGLE_STRIP,O=H,B=x;return{VERTICES:B.verticesPerEdge,VERTEX_SHADER_SOURCE:B.vertexShader,FRAGMENT_SHADER_SOURCE:B.fragmentShader,METHOD:O,UNIFORMS:B.uniforms,ATTRIBUTES:B.attributes,CONSTANT_ATTRIBUTES:B.constantAttributes,CONSTANT_DATA:B.constantData}}},{key:"maybeRegenerateShaders",value:function(){var M=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var H=c.map(function(X,ee){var oe=M.layerLifecycles.get(ee);return oe!=null&&oe.regenerate?oe.regenerate():X});x=Zh({paths:d,extremities:g,layers:H,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,B=this.normalProgram,W=B.program,V=B.buffer,K=B.vertexShader,j=B.fragmentShader;O.deleteProgram(W),O.deleteBuffer(V),O.deleteShader(K),O.deleteShader(j),this.normalProgram=this.getProgramInfo("normal",O,x.vertexShader,x.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(M,H,O,B,W,V){var K=H*this.STRIDE;if(W.visibility==="hidden"||O.visibility==="hidden"||B.visibility==="hidden"){for(var j=K+this.STRIDE;K<j;K++)this.floats[K]=0;this.floats[H*this.STRIDE]=lf;return}this.processVisibleItem(Cr(M),K,O,B,W,V)}},{key:"processVisibleItem",value:function(M,H,O,B,W,V){var K,j=this.floats,X=this.ints;j[H++]=V,j[H++]=rn(W.color),X[H++]=M,j[H++]=(K=W.opacity)!==null&&K!==void 0?K:1;var ee=this.packedAttributeData;jo(this.attrDescriptors,W,ee,W.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow(V,ee)}},{key:"setUniforms",value:function(M,H){var O=this,B=H.gl,W=H.uniformLocations;W.u_matrix&&B.uniformMatrix3fv(W.u_matrix,!1,M.matrix),W.u_sizeRatio&&B.uniform1f(W.u_sizeRatio,M.sizeRatio),W.u_correctionRatio&&B.uniform1f(W.u_correctionRatio,M.correctionRatio),W.u_zoomRatio&&B.uniform1f(W.u_zoomRatio,M.zoomRatio),W.u_pixelRatio&&B.uniform1f(W.u_pixelRatio,M.pixelRatio),W.u_cameraAngle&&B.uniform1f(W.u_cameraAngle,M.cameraAngle),W.u_feather&&B.uniform1f(W.u_feather,M.antiAliasingFeather),W.u_minEdgeThickness&&B.uniform1f(W.u_minEdgeThickness,M.minEdgeThickness),W.u_pickingPadding&&B.uniform1f(W.u_pickingPadding,M.edgePickingPadding),W.u_nodeDataTexture&&B.uniform1i(W.u_nodeDataTexture,M.nodeDataTextureUnit),W.u_nodeDataTextureWidth&&B.uniform1i(W.u_nodeDataTextureWidth,M.nodeDataTextureWidth),W.u_edgeDataTexture&&B.uniform1i(W.u_edgeDataTexture,M.edgeDataTextureUnit),W.u_edgeDataTextureWidth&&B.uniform1i(W.u_edgeDataTextureWidth,M.edgeDataTextureWidth),W.u_edgeFrameTexture&&B.uniform1i(W.u_edgeFrameTexture,M.edgeFrameTextureUnit),W.u_edgeFrameTextureWidth&&B.uniform1i(W.u_edgeFrameTextureWidth,M.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(ha),W.u_edgeAttributeTexture&&B.uniform1i(W.u_edgeAttributeTexture,ha),W.u_edgeAttributeTextureWidth&&B.uniform1i(W.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),W.u_edgeAttributeTexelsPerEdge&&B.uniform1i(W.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var V=new Set;d.forEach(function(K){K.uniforms.forEach(function(j){V.has(j.name)||(V.add(j.name),O.setTypedUniform(j,H))})}),g.forEach(function(K){K.uniforms.forEach(function(j){V.has(j.name)||(V.add(j.name),O.setTypedUniform(j,H))})}),c.forEach(function(K){K.uniforms.forEach(function(j){V.has(j.name)||(V.add(j.name),O.setTypedUniform(j,H))})})}},{key:"render",value:function(M,H,O){this.maybeRegenerateShaders(),dt(A,"render",this,3)([M,H,O])}},{key:"renderProgram",value:function(M,H){this.layerLifecycles.forEach(function(O){var B;return(B=O.beforeRender)===null||B===void 0?void 0:B.call(O)}),dt(A,"renderProgram",this,3)([M,H])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(M){var H;return(H=M.kill)===null||H===void 0?void 0:H.call(M)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),dt(A,"kill",this,3)([])}}])})(za),E=g[v],k=g[m],L=Q({paths:d,headLengthRatio:vn(E.length)?0:E.length,tailLengthRatio:vn(k.length)?0:k.length},n.label),w=xf(L),G=function(){return{labelProgram:H0(a,null,e,L),labelBackgroundProgram:I0(a,t,e,{shaderConfig:w})}},F=new w0(a,{paths:d,extremities:g,layers:c,nodeShapes:i,nodeLayers:o});return{edgeProgram:new S(a,null,e),createLabelPrograms:G,framePass:F}}function $0(a){return me(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function j0(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function q0(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function X0(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function Y0(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function K0(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function Z0(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function Q0(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function J0(a){if($0(a))return a;if(K0(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function ex(a){if(j0(a))return a;if(Th(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function tx(a){if(q0(a))return a;if(Z0(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function nx(a){if(Y0(a))return a;if(Sh(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function ax(a){if(X0(a))return a;if(Q0(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function Tf(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:fi.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:fi.layers,i=n.map(J0),o=r.map(ex);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function rx(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Pr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Pr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Pr.layers,s=r.map(tx),l=i.map(ax).filter(function(d){return d!==null}),u=o.map(nx);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Sf(a,t){var e={},n=q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function Ef(a,t,e,n,r){var i=Tf(n),o=i.shapes,s=i.layers,l=Sf(o,n?.variables),u=ff(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return Q(Q({},u),{},{variables:l})}function wf(a,t,e,n,r,i){var o=rx(n),s=o.paths,l=o.extremities,u=o.layers,d=Tf(i),c=d.shapes,h=d.layers,f=Sf(s,n?.variables),g=_f(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,c,h);return Q(Q({},g),{},{variables:f,paths:s})}var ix=2;function Af(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:ix,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,c={},h=[],f=q(a),g;try{for(f.s();!(g=f.n()).done;){var b=g.value,y=b.width+n,v=b.height+n;if(y>i||v>o||s+y>i&&l+u+v>o){h.push(b);continue}s+y>i&&(d=Math.max(d,s),s=0,l+=u,u=v),b.draw(t,s,l),c[b.key]={x:s,y:l,width:b.width,height:b.height},s+=y,u=Math.max(u,v)}}catch(m){f.e(m)}finally{f.f()}return d=Math.max(d,s),{atlas:c,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:h}}function Ht(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Ht=function(i,o,s,l){function u(d,c){Ht(i,d,function(h){return this._invoke(d,c,h)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Ht(a,t,e,n)}function Vt(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,g,b,y){var v=g&&g.prototype instanceof s?g:s,m=Object.create(v.prototype);return Ht(m,"_invoke",(function(x,_,S){var E,k,L,w=0,G=S||[],F=!1,z={p:0,n:0,v:a,a:A,f:A.bind(a,4),d:function(P,M){return E=P,k=0,L=a,z.n=M,o}};function A(P,M){for(k=P,L=M,t=0;!F&&w&&!H&&t<G.length;t++){var H,O=G[t],B=z.p,W=O[2];P>3?(H=W===M)&&(L=O[(k=O[4])?5:(k=3,3)],O[4]=O[5]=a):O[0]<=B&&((H=P<2&&B<O[1])?(k=0,z.v=M,z.n=O[1]):B<W&&(H=P<3||O[0]>M||M>W)&&(O[4]=P,O[5]=M,z.n=W,k=0))}if(H||P>1)return o;throw F=!0,M}return function(P,M,H){if(w>1)throw TypeError("Generator is already running");for(F&&M===1&&A(M,H),k=M,L=H;(t=k<2?a:L)||!F;){E||(k?k<3?(k>1&&(z.n=-1),A(k,L)):z.n=L:z.v=L);try{if(w=2,E){if(k||(P="next"),t=E[P]){if(!(t=t.call(E,L)))throw TypeError("iterator result is not an object");if(!t.done)return t;L=t.value,k<2&&(k=0)}else k===1&&(t=E.return)&&t.call(E),k<2&&(L=TypeError("The iterator does not provide a '"+P+"' method"),k=1);E=a}else if((t=(F=z.n<0)?L:x.call(_,z))!==o)break}catch(O){E=a,k=1,L=O}finally{w=1}}return{value:t,done:F}}})(f,b,y),!0),m}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(Ht(t={},n,function(){return this}),t),c=u.prototype=s.prototype=Object.create(d);function h(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Ht(f,r,"GeneratorFunction")),f.prototype=Object.create(c),f}return l.prototype=u,Ht(c,"constructor",u),Ht(u,"constructor",l),l.displayName="GeneratorFunction",Ht(u,r,"GeneratorFunction"),Ht(c),Ht(c,r,"Generator"),Ht(c,n,function(){return this}),Ht(c,"toString",function(){return"[object Generator]"}),(Vt=function(){return{w:i,m:h}})()}function Rf(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function Ur(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){Rf(i,n,r,o,s,"next",l)}function s(l){Rf(i,n,r,o,s,"throw",l)}o(void 0)})}}var Xo=new Map,Df=!1;function ox(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function sx(a){if(!Xo.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(ox).catch(function(){return Xo.delete(a),null});Xo.set(a,t)}return Xo.get(a)}function lx(a){return Zl.apply(this,arguments)}function Zl(){return Zl=Ur(Vt().m(function a(t){var e,n,r;return Vt().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Ur(Vt().m(function s(l){var u;return Vt().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,sx(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),Zl.apply(this,arguments)}function Lf(a){return Ql.apply(this,arguments)}function Ql(){return Ql=Ur(Vt().m(function a(t){var e,n,r,i,o,s,l,u,d,c,h,f,g,b=arguments;return Vt().w(function(y){for(;;)switch(y.n){case 0:if(e=b.length>1&&b[1]!==void 0?b[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){y.n=1;break}return y.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){y.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),y.a(2,null);case 2:return c=Math.ceil(s*e),h=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),g=URL.createObjectURL(f),y.a(2,new Promise(function(v){var m=new Image;m.onload=function(){var x=document.createElement("canvas");x.width=c,x.height=h,x.getContext("2d").drawImage(m,0,0,c,h),URL.revokeObjectURL(g);try{x.getContext("2d").getImageData(0,0,1,1)}catch(_){if(_ instanceof DOMException&&_.name==="SecurityError"){Df||(Df=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),v(null);return}throw _}v(x)},m.onerror=function(){URL.revokeObjectURL(g),v(null)},m.src=g}))}},a)})),Ql.apply(this,arguments)}function ux(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function dx(a,t,e,n){return Jl.apply(this,arguments)}function Jl(){return Jl=Ur(Vt().m(function a(t,e,n,r){var i,o,s,l,u,d,c,h,f=arguments;return Vt().w(function(g){for(;;)switch(g.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,g.n=1,lx(o);case 1:return s=g.v,(n==null||r==null)&&(l=ux(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),c=e?"<style>".concat(e,"</style>"):"",h='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(c).concat(s,"</body>")+"</foreignObject></svg>",g.a(2,Lf(h,1))}},a)})),Jl.apply(this,arguments)}function cx(a){return eu.apply(this,arguments)}function eu(){return eu=Ur(Vt().m(function a(t){var e,n=arguments,r;return Vt().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,Lf(t.svg,e));case 3:return i.a(2,dx(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),eu.apply(this,arguments)}var Br=2048,kf=(function(){function a(t,e,n){ve(this,a),I(this,"cache",new Map),I(this,"pending",new Set),I(this,"atlas",{}),I(this,"glTexture",null),I(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Br,this.packCanvas.height=Br,this.packCtx=this.packCanvas.getContext("2d")}return ye(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=Ur(Vt().m(function c(h){var f;return Vt().w(function(g){for(;;)switch(g.n){case 0:if(i.pending.has(o)){g.n=1;break}return g.a(2);case 1:if(i.pending.delete(o),h){g.n=2;break}return g.a(2);case 2:return g.n=3,cx(h,u);case 3:if(f=g.v,!(!f||f.width===0||f.height===0)){g.n=4;break}return g.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return g.a(2)}},c)}));return function(c){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(h,f,g){h.drawImage(u.image,f,g)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Br,Br);var r=Af(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Br,"x").concat(Br," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Ti),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=q(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=q(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),tu=(function(){function a(t){ve(this,a),I(this,"buckets",new Map),I(this,"keyDepth",new Map);var e=q(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return ye(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=q(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:le(r).sort(function(i,o){return n(i)-n(o)})}}])})(),Cf=(function(a){function t(e,n){return ve(this,t),$e(this,t,[e,2,n])}return je(t,a),ye(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var c=this.indexMap.get(n);if(c===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var h=la(d),f=Te(h,4),g=f[0],b=f[1],y=f[2],v=f[3],m=c*2*4;this.data[m]=r,this.data[m+1]=i,this.data[m+2]=o,this.data[m+3]=s,this.data[m+4]=l,this.data[m+5]=u,this.data[m+6]=g*65536+b*256+y,this.data[m+7]=v/255,this.markDirty(c)}}])})(Ho),hx=1024,fx=1.5,gx=4096,nu=(function(){function a(t,e){var n;if(ve(this,a),I(this,"texture",null),I(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:hx);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return ye(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,gx),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*fx));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Pf=(function(a){function t(e,n){return ve(this,t),$e(this,t,[e,2,n])}return je(t,a),ye(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,h=this.indexMap.get(n);if(h===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=h*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|c&15,this.markDirty(h)}}])})(Ho);var dS=Jn(Sr()),cS=Jn(zl());function px(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function Ff(a,t){if(a==null)return{};var e,n,r=px(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var mx=["factor"],vx=["factor"],If=1.5,au={x:.5,y:.5,angle:0,ratio:1},Gf=(function(a){function t(){var e;ve(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=$e(this,t,[].concat(r)),I(e,"minRatio",null),I(e,"maxRatio",null),I(e,"enabled",!0),I(e,"enabledZooming",!0),I(e,"enabledPanning",!0),I(e,"enabledRotation",!0),I(e,"constrainState",null),I(e,"state",Q({},au)),I(e,"previousState",Q({},au)),I(e,"nextFrame",null),I(e,"currentAnimationFrom",null),I(e,"currentAnimationTo",null),I(e,"animationCallback",null),e}return je(t,a),ye(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return Q({},this.state)}},{key:"getPreviousState",value:function(){return Q({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return Nh(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,Q(Q({},Bh),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?If:r,o=Ff(n,mx);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?If:r,o=Ff(n,vx);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(au,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=Ao(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),c=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var g=s(f);o.setState({x:u.x+(d.x-u.x)*g,y:u.y+(d.y-u.y)*g,angle:u.angle+(d.angle-u.angle)*g,ratio:u.ratio+(d.ratio-u.ratio)*g}),o.nextFrame=requestAnimationFrame(c)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),c()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(ko);function $t(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function Cn(a,t){var e=Q(Q({},$t(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Ma(a){var t="x"in a?a:Q(Q({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function yx(a,t){var e=Cn(a,t);return e.delta=Kf(a),e}var bx=2;function Ko(a){for(var t=[],e=0,n=Math.min(a.length,bx);e<n;e++)t.push(a[e]);return t}function Ei(a,t,e){var n={touches:Ko(a.touches).map(function(r){return $t(r,e)}),previousTouches:t.map(function(r){return $t(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function Kf(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Zf=(function(a){function t(e,n){var r;return ve(this,t),r=$e(this,t),r.container=e,r.renderer=n,r}return je(t,a),ye(t)})(ko),xx=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],_x=xx.reduce(function(a,t){return Q(Q({},a),{},I({},t,Fo[t]))},{});function wi(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var Tx=(function(a){function t(e,n){var r;return ve(this,t),r=$e(this,t,[e,n]),I(r,"enabled",!0),I(r,"draggedEvents",0),I(r,"downStartTime",null),I(r,"lastMouseX",null),I(r,"lastMouseY",null),I(r,"isMouseDown",!1),I(r,"isMoving",!1),I(r,"isPanningStage",!1),I(r,"movingTimeout",null),I(r,"startCameraState",null),I(r,"clicks",0),I(r,"doubleClickTimeout",null),I(r,"isRightMouseDown",!1),I(r,"startRotationAngle",null),I(r,"startCameraAngle",null),I(r,"currentWheelDirection",0),I(r,"lastWheelAnimationId",0),I(r,"settings",_x),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return je(t,a),ye(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Cn(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",Cn(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=Cn(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState($t(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||wi(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=$t(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=$t(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-c,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Cn(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||wi(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Cn(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=$t(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var c=r.draggedEvents>0;r.draggedEvents=0;var h=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");c&&h&&r.renderer.refresh()},0),this.emit("mouseup",Cn(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||wi(n))){var i=Cn(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=$t(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:l,y:u}),h=d.x-c.x,f=d.y-c.y,g=o.getState(),b=g.x+h,y=g.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:b,y}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var v=$t(n,this.container),m=v.x,x=v.y,_=this.container.offsetWidth/2,S=this.container.offsetHeight/2,E=Math.atan2(x-S,m-_),k=E-this.startRotationAngle,L=this.renderer.getCamera();L.setState({angle:this.startCameraAngle+k}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){wi(n)||this.emit("mouseleave",Cn(n,this.container))}},{key:"handleEnter",value:function(n){wi(n)||this.emit("mouseenter",Cn(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=yx(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=Kf(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=i.getBoundedRatio(u*d),h=l>0?1:-1,f=Date.now();if(u!==c&&!(this.currentWheelDirection===h&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var g=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState($t(n,this.container),c),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===g&&(r.currentWheelDirection=0)}),this.currentWheelDirection=h,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Zf),Sx=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Ex=Sx.reduce(function(a,t){return Q(Q({},a),{},I({},t,Fo[t]))},{}),wx=(function(a){function t(e,n){var r;return ve(this,t),r=$e(this,t,[e,n]),I(r,"enabled",!0),I(r,"isMoving",!1),I(r,"hasMoved",!1),I(r,"isPanningStage",!1),I(r,"isZoomingStage",!1),I(r,"touchMode",0),I(r,"startTouchesPositions",[]),I(r,"lastTouches",[]),I(r,"lastTap",null),I(r,"settings",Ex),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return je(t,a),ye(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=Ko(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return $t(f,r.container)}),this.touchMode===2){var o=Te(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],c=d.x,h=d.y;this.startTouchesAngle=Math.atan2(h-u,c-l),this.startTouchesDistance=Math.sqrt(Math.pow(c-l,2)+Math.pow(h-u,2))}this.syncStageFlags(),this.emit("touchdown",Ei(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Ei(n,this.lastTouches,this.container)),!n.touches.length){var s=$t(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Ei(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var c=this.renderer.getCamera(),h=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(s,h),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Ei(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Ko(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=Ko(n.touches),s=o.map(function(j){return $t(j,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Ei(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(j,X){var ee=r.startTouchesPositions[X];return ee&&(j.x!==ee.x||j.y!==ee.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),c=this.startCameraState,h=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),g=f.x,b=f.y,y=this.renderer.viewportToFramedGraph(s[0]),v=y.x,m=y.y;d.setState({x:c.x+g-v,y:c.y+b-m});break}case 2:{var x={x:.5,y:.5,angle:0,ratio:1},_=s[0],S=_.x,E=_.y,k=s[1],L=k.x,w=k.y,G=Math.atan2(w-E,L-S)-this.startTouchesAngle,F=Math.hypot(w-E,L-S)/this.startTouchesDistance,z=d.getBoundedRatio(c.ratio/F);x.ratio=z,x.angle=c.angle+G;var A=this.getDimensions(),P=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),M=Math.min(A.width,A.height)-2*h,H=M/A.width,O=M/A.height,B=z/M,W=S-M/2/H,V=E-M/2/O,K=vl({x:W,y:V},x.angle);W=K.x,V=K.y,x.x=P.x-W*B,x.y=P.y+V*B,d.setState(x);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Zf),Ax=(function(){function a(t,e,n,r){ve(this,a),I(this,"pendingNode",null),I(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return ye(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=q(s),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;u.set(h,{x:this.graph.getNodeAttribute(h,i),y:this.graph.getNodeAttribute(h,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),c={x:d.x-s.x,y:d.y-s.y},h=q(i),f;try{for(h.s();!(f=h.n()).done;){var g=f.value,b=o.get(g);if(!(!b||!this.graph.hasNode(g))){var y={x:b.x+c.x,y:b.y+c.y};n?this.graph.mergeNodeAttributes(g,n(y,g)):(this.graph.setNodeAttribute(g,l,y.x),this.graph.setNodeAttribute(g,u,y.y))}}}catch(v){h.e(v)}finally{h.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function zf(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var Rx=(function(){function a(t,e){ve(this,a),I(this,"groups",new Map),I(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return ye(a,[{key:"getGroupKey",value:function(e){return zf(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,c){var h=zf(d,c),f=e.groups.get(h);f||(f=[],e.groups.set(h,f)),f.push(l),e.edgeToGroupKey.set(l,h)});var n=q(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=Te(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Mf(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function Nf(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function Of(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var wt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return Of(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return Nf(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Mf(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return Of(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return Nf(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Mf(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Wa=["node","edge","nodeLabel","edgeLabel"];function Dx(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Oa(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function ru(a,t){var e=q(Wa),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||wt[r].parent===t){var i=q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(h){i.e(h)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(h){e.e(h)}finally{e.f()}var l=1,u=q(Wa),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(c===t)break;l+=a.idsByKind[c].size}}catch(h){u.e(h)}finally{u.f()}a.nextId=l}function Wf(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function Lx(a,t){var e=q(Wa),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(wt[r].parent!==null){var i=q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(S){i.e(S)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(S){e.e(S)}finally{e.f()}a.nextId=1;var l=q(Wa),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(wt[d].parent===null){var c=q(a.idsByKind[d].values()),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;f>=a.nextId&&(a.nextId=f+1)}}catch(S){c.e(S)}finally{c.f()}}}}catch(S){l.e(S)}finally{l.f()}var g=q(Wa),b;try{for(g.s();!(b=g.n()).done;){var y=b.value,v=wt[y];if(!(v.parent===null||!v.isEnabled(t))){var m=q(a.idsByKind[v.parent].keys()),x;try{for(m.s();!(x=m.n()).done;){var _=x.value;a.idsByKind[y].set(_,a.nextId),a.lookup[a.nextId]={kind:y,key:_},a.nextId++}}catch(S){m.e(S)}finally{m.f()}}}}catch(S){g.e(S)}finally{g.f()}}function kx(a,t){var e=q(Wa),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=q(i),l;try{for(s.s();!(l=s.n()).done;){var u=Te(l.value,2),d=u[0],c=u[1];if(o.get(d)!==c)return!1}}catch(h){s.e(h)}finally{s.f()}}}}catch(h){e.e(h)}finally{e.f()}return!0}function Bf(a,t,e){wt[t.kind].setHover(a,t.key,e)}function Cx(a,t){return wt[t.kind].getCursor(a,t.key)}function Ai(a,t){return"".concat(t).concat(wt[a].eventSuffix)}function Ri(a,t){return Q(Q({},t),{},I({},wt[a.kind].payloadKey,a.key))}function Px(a,t,e){var n=wt[t.kind].resolveForVerb;return n?n(t,e,a):t}function Fx(a,t){var e=wt[t.kind].isHitValid;return e?e(a,t.key):!0}function iu(a){return Wa.filter(function(t){return t===a||wt[t].parent===a})}function Qf(a,t,e){return t&&(t=Px(a,t,e)),t&&!Fx(a,t)&&(t=null),t}function ou(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return Qf(a,n,e)}function Ix(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function Jf(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:Qf(a,t,"enter"),o=a.stateManager,s=o.hovered;Ix(s,i)||(s&&(Bf(a,s,!1),a.emit(Ai(s.kind,"leave"),Ri(s,n))),o.setHovered(i),i&&(Bf(a,i,!0),a.emit(Ai(i.kind,"enter"),Ri(i,n))),a.updateContainerCursor())}function Gx(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Ma(i))},n.handleMoveBody=function(i){var o=Ma(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,c=a.settings;s.start(s.pendingNode,o,c.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Ma(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),Jf(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Ma(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Ma(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=ou(a,l,o);if(d){a.emit(Ai(d.kind,o),Ri(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Ma(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=ou(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Ai(l.kind,"down"),Ri(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Ma(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",Q({node:l.node,allDraggedNodes:l.allNodes},s));var u=ou(a,o,"up");if(u){a.emit(Ai(u.kind,"up"),Ri(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function zx(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(le(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function Mx(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var Nx={x:.5,y:.5,angle:0,ratio:1},Ox=8,Wx=.001;function Bx(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,c=o==="positions",h=n.width,f=n.height,g=a.extent,b=0;b<Ox;b++){for(var y=Po(g),v={width:g.x[1]-g.x[0]||1,height:g.y[1]-g.y[0]||1},m=sa(Nx,n,v,r),x=Uf(m,y({x:0,y:0}),h,f),_=Uf(m,y({x:1,y:0}),h,f),S=Math.hypot(_.x-x.x,_.y-x.y)||1,E=1/0,k=-1/0,L=1/0,w=-1/0,G=0,F=u.length;G<F;G++){var z=u[G],A=e[z],P=A.size/d*(c?S:1),M=-P,H=P,O=-P,B=P;if(s){var W=l(A,P);W&&(W.minX<M&&(M=W.minX),W.maxX>H&&(H=W.maxX),W.minY<O&&(O=W.minY),W.maxY>B&&(B=W.maxY))}var V=t[z],K=V.x,j=V.y;E=Math.min(E,K+M/S),k=Math.max(k,K+H/S),L=Math.min(L,j-B/S),w=Math.max(w,j-O/S)}var X={x:[E,k],y:[L,w]},ee=Math.max(X.x[1]-X.x[0],X.y[1]-X.y[0])||1,oe=Math.max(Math.abs(X.x[0]-g.x[0]),Math.abs(X.x[1]-g.x[1]),Math.abs(X.y[0]-g.y[0]),Math.abs(X.y[1]-g.y[1]));if(g=X,oe/ee<Wx)break}return g}function Uf(a,t,e,n){var r=kr(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var Ux=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),Hx=1500,Vx=`.sigma-gesture-hint {
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
}`;function Hf(a){var t,e,n=Gr("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Na=null;function $x(){return Na===null&&(Na=Vx,Hf("@scope {}")&&(Na=`@scope {
`.concat(Na,`
}`)),Hf("@layer sigma-gesture-hint {}")&&(Na=`@layer sigma-gesture-hint {
`.concat(Na,`
}`))),Na}var jx=(function(){function a(t){ve(this,a),I(this,"hideTimeout",null),this.styleElement=Gr("style"),this.styleElement.textContent=$x(),t.appendChild(this.styleElement),this.element=Gr("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return ye(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:Ux?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},Hx))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),qx=(function(){function a(t){ve(this,a),I(this,"readBuffer",null),I(this,"fence",null),I(this,"result",new Uint8Array(4)),I(this,"generation",0),I(this,"readGeneration",0),I(this,"lastEvent",null),I(this,"active",!1),I(this,"dirty",!1),I(this,"rafId",null),I(this,"killed",!1),this.options=t}return ye(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=yl(n,s.x,s.y,i(),o()),u=Te(l,2),d=u[0],c=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,c,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=Te(this.result,4),l=s[0],u=s[1],d=s[2],c=s[3];this.active&&i(bl(l,u,d,c),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),Vf=(function(){function a(t,e){ve(this,a),this.key=t,this.size=e}return ye(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),Yo=(function(){function a(){ve(this,a),I(this,"width",0),I(this,"height",0),I(this,"cellSize",0),I(this,"columns",0),I(this,"rows",0),I(this,"cells",{})}return ye(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new Vf(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(Vf.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),h=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),g=h;g<=f;g++)for(var b=d;b<=c;b++){var y=g*this.columns+b,v=this.cells[y];if(v)for(var m=0;m<Math.min(l,v.length);m++)u.push(v[m].key)}else for(var x in this.cells)for(var _=this.cells[x],S=0;S<Math.min(l,_.length);S++)u.push(_[S].key);return u}}])})();function Xx(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=q(r),c;try{var h=function(){var g=c.value;if(o.has(g))return 1;t.forEachEdge(g,function(b,y,v,m){var x=v===g?m:v;r.has(x)&&i.add(b)})};for(d.s();!(c=d.n()).done;)h()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Hr=150,Vr=50,Yx={both:0,node:1,label:2},Kx={over:0,above:1,below:2,auto:3},$f=12,Zx=3,Qx=(function(){function a(t){ve(this,a),I(this,"labelGrid",new Yo),I(this,"edgeAnchorGrid",new Yo),I(this,"displayedNodeLabels",new Set),I(this,"displayedEdgeLabels",new Set),I(this,"edgeLabelCandidates",[]),I(this,"renderedNodeLabels",new Set),I(this,"labelSizeCache",new Map),I(this,"framePassPoints",new Float32Array(0)),I(this,"labelsDirty",!0),this.internals=t}return ye(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Yo,this.edgeAnchorGrid=new Yo}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,c=e.length;d<c;d++){var h=e[d],f=s[h];if(!(f.visibility==="hidden"||!f.label)){var g=f.labelFont||l,b=u.get(g);b?b.push(f.label):u.set(g,[f.label])}}var y=q(u),v;try{for(y.s();!(v=y.n()).done;){var m=Te(v.value,2),x=m[0],_=m[1],S=Go(x),E=S.family,k=S.weight,L=S.style,w=i.registerFont(E,k,L);i.ensureGlyphsReady(_,w)}}catch(G){y.e(G)}finally{y.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var c=Go(u),h=c.family,f=c.weight,g=c.style,b=o.registerFont(h,f,g),y=o.measureLabel(e.label,l,b);return this.labelSizeCache.set(d,y),y}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,c=u.height,h=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Nr,g=n+f,b=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:jl:0,y=d/2,v=c/2,m=y+b,x=v+b,_=h/2,S=0,E=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":S=-(g+y);break;case"above":E=-(g+_);break;case"below":E=g+_;break;case"over":break;default:S=g+y}var k=(l=e.labelAngle)!==null&&l!==void 0?l:0,L=vl({x:S,y:E},k),w=L.x,G=L.y,F=Math.abs(Math.cos(k)),z=Math.abs(Math.sin(k)),A=F*m+z*x,P=z*m+F*x;return{minX:w-A,maxX:w+A,minY:G-P,maxY:G+P}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Hr,y:-Vr}),s=this.internals.viewportToFramedGraph({x:r+Hr,y:-Vr}),l=this.internals.viewportToFramedGraph({x:-Hr,y:i+Vr}),u=this.internals.viewportToFramedGraph({x:r+Hr,y:i+Vr}),d=Math.min(o.x,s.x,l.x,u.x),c=Math.max(o.x,s.x,l.x,u.x),h=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),g=sa({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),b=function(W){var V=kr(g,W);return{x:(1+V.x)*r/2,y:(1-V.y)*i/2}},y=b({x:d,y:h}),v=b({x:c,y:h}),m=b({x:d,y:f}),x=b({x:c,y:f}),_={x1:Math.min(y.x,v.x,m.x,x.x),y1:Math.min(y.y,v.y,m.y,x.y),x2:Math.max(y.x,v.x,m.x,x.x),y2:Math.max(y.y,v.y,m.y,x.y)},S=this.internals,E=S.settings,k=S.nodeDataCache,L=S.nodesWithForcedLabels,w=this.labelGrid.getLabelsToDisplay(e.ratio,E.labelDensity,_);Gl(w,L);for(var G=0,F=w.length;G<F;G++){var z=w[G],A=k[z];if(!this.displayedNodeLabels.has(z)&&!(A.visibility==="hidden"||A.labelVisibility==="hidden")&&A.label&&!(A.x<d||A.x>c||A.y<h||A.y>f)){var P=this.internals.framedGraphToViewport(A),M=P.x,H=P.y,O=this.internals.scaleSize(A.size);!da(A)&&O<E.labelRenderedSizeThreshold||M<-Hr-O||M>r+Hr+O||H<-Vr-O||H>i+Vr+O||this.displayedNodeLabels.add(z)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=q(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,c,h=u.value,f=n[h];if(f){var g=r.getIndex(h);g<0||(o[s*3]=g,o[s*3+1]=(d=Mr[f.labelPosition||$n.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(c=f.labelAngle)!==null&&c!==void 0?c:0,s++)}}}catch(b){l.e(b)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=q(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;if(!this.renderedNodeLabels.has(h)){var f=i[h];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(h),u.push(h))}}}catch(ce){d.e(ce)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var g,b,y,v=0,m=0,x=u.length;m<x;m++){var _=i[u[m]];v+=_.label.length}o.reallocate(v);for(var S=14,E=(g=s==null||(b=s.nodes)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&g!==void 0?g:Nr,k=$n.labelPosition,L=(s==null||(y=s.nodes)===null||y===void 0||(y=y.label)===null||y===void 0||(y=y.font)===null||y===void 0?void 0:y.family)||"sans-serif",w=new Map,G=0,F=0,z=u.length;F<z;F++){var A,P,M,H,O=u[F],B=i[O],W=B.labelFont||L,V=w.get(W);if(V===void 0){var K=Go(W),j=K.family,X=K.weight,ee=K.style;V=o.registerFont(j,X,ee),w.set(W,V)}var oe={text:B.label,x:B.x,y:B.y,size:(A=B.labelSize)!==null&&A!==void 0?A:S,color:B.labelColor,nodeSize:B.size,margin:E,position:(P=B.labelPosition)!==null&&P!==void 0?P:k,hidden:!1,forceLabel:da(B),type:"default",zIndex:(M=B.zIndex)!==null&&M!==void 0?M:0,parentType:"node",parentKey:O,fontKey:V,labelAngle:(H=B.labelAngle)!==null&&H!==void 0?H:0,nodeIndex:l.getIndex(O)},xe=o.processLabel(O,G,oe);G+=xe}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,c=[],h=q(s),f;try{for(h.s();!(f=h.n()).done;){var g,b=f.value,y=o[b];if(!(!y||y.visibility==="hidden")&&!(n&&y.depth!==n)){var v=(g=d?.getIndex(b))!==null&&g!==void 0?g:-1;v<0||c.push({key:b,nodeIndex:v})}}}catch(He){h.e(He)}finally{h.f()}if(c.length!==0){i.reallocate(c.length);for(var m=0;m<c.length;m++){var x,_,S,E,k,L,w,G,F=c[m],z=F.key,A=F.nodeIndex,P=o[z],M=this.displayedNodeLabels.has(z),H=M?this.measureNodeLabel(P):{width:0,height:0,textHeight:0},O=H.textHeight,B=H.width,W=H.height,V=0,K=0;if(M&&P.labelAttachment&&l){var j=l.getEntry(z,P.labelAttachment);if(j){var X=P.labelAttachmentPlacement||"below";if(X==="below"||X==="above"){var ee=j.height/u;W+=ee+fa,B=Math.max(B,j.width/u),K=X==="below"?(ee+fa)/2:-(ee+fa)/2}else{var oe=j.width/u;B+=oe+fa,W=Math.max(W,j.height/u),V=X==="right"?(oe+fa)/2:-(oe+fa)/2}}}var xe=P.backdropColor?la(P.backdropColor):[255,255,255,255],ce=P.backdropShadowColor?la(P.backdropShadowColor):[0,0,0,128],Ke=xe.map(function(He){return He/255}),et=ce.map(function(He){return He/255}),Ce=(x=P.backdropShadowBlur)!==null&&x!==void 0?x:12,Tt=(_=P.backdropPadding)!==null&&_!==void 0?_:6,At=P.backdropBorderColor?la(P.backdropBorderColor):[0,0,0,0],Pt=At.map(function(He){return He/255}),bn=(S=P.backdropBorderWidth)!==null&&S!==void 0?S:0,qn=(E=P.backdropCornerRadius)!==null&&E!==void 0?E:0,Pn=(k=P.backdropLabelPadding)!==null&&k!==void 0?k:-1,ga=Pn<0?Tt:Pn,Ba=(L=Yx[(w=P.backdropArea)!==null&&w!==void 0?w:"both"])!==null&&L!==void 0?L:0,Fn={key:z,nodeIndex:A,label:P.label,labelWidth:B,labelHeight:W,textHeight:O,type:"default",position:P.labelPosition||$n.labelPosition,labelAngle:(G=P.labelAngle)!==null&&G!==void 0?G:0,backdropColor:Ke,backdropShadowColor:et,backdropShadowBlur:Ce,backdropPadding:Tt,backdropBorderColor:Pt,backdropBorderWidth:bn,backdropCornerRadius:qn,backdropLabelPadding:ga,backdropArea:Ba,labelBoxOffset:[V,K]};i.processBackdrop(m,Fn)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=wt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=q(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=o[h];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(h)}}catch(A){d.e(A)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var g=0;g<u.length;g++){var b,y,v,m,x=u[g],_=o[x],S=(b=s?.getIndex(x))!==null&&b!==void 0?b:-1;if(!(S<0)){var E=this.measureNodeLabel(_),k=E.width,L=E.height,w=E.textHeight,G=Oa(this.internals.pickingState,"nodeLabel",x)||Oa(this.internals.pickingState,"node",x),F=_.labelBackgroundColor?rn(_.labelBackgroundColor):rn("transparent"),z={nodeIndex:S,id:Cr(G),color:F,labelWidth:k,labelHeight:L,textHeight:w,positionMode:(y=Mr[_.labelPosition||$n.labelPosition])!==null&&y!==void 0?y:0,labelAngle:(v=_.labelAngle)!==null&&v!==void 0?v:0,padding:(m=_.labelBackgroundPadding)!==null&&m!==void 0?m:jl};i.processLabelBackground(g,z)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=q(s),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(this.displayedNodeLabels.has(c)){var h=o[c];if(!(!h||h.visibility==="hidden")&&!(e&&h.depth!==e)&&h.labelAttachment){var f=l.getNodeAttributes(c),g=this.measureNodeLabel(h),b=g.width,y=g.height,v={node:c,attributes:f,pixelRatio:i,labelWidth:b,labelHeight:y};r.renderAttachment(c,h.labelAttachment,v)}}}}catch(m){u.e(m)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var c=0;o.reallocateAttachments(l.size);var h=q(l),f;try{for(h.s();!(f=h.n()).done;){var g,b,y,v,m=f.value;if(this.displayedNodeLabels.has(m)){var x=s[m];if(!(!x||x.visibility==="hidden")&&!(n&&x.labelDepth!==n)&&x.labelAttachment){var _=i.getEntry(m,x.labelAttachment);if(_){var S=(g=d?.getIndex(m))!==null&&g!==void 0?g:-1;if(!(S<0)){var E=this.measureNodeLabel(x),k=E.width,L=E.height,w=E.textHeight,G=(b=uf[x.labelAttachmentPlacement||"below"])!==null&&b!==void 0?b:0;o.processAttachment(c,{nodeIndex:S,atlasX:_.x,atlasY:_.y,atlasW:_.width,atlasH:_.height,attachWidth:_.width/u,attachHeight:_.height/u,positionMode:(y=Mr[x.labelPosition||$n.labelPosition])!==null&&y!==void 0?y:0,attachmentPlacement:G,labelWidth:k,labelHeight:L,textHeight:w,labelAngle:(v=x.labelAngle)!==null&&v!==void 0?v:0}),c++}}}}}}catch(F){h.e(F)}finally{h.f()}c!==0&&(o.reallocateAttachments(c),i.bindTexture(Ti),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=Xx({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});Gl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var c=this.edgeLabelCandidates[u];if(!l.has(c)){l.add(c);var h=r.extremities(c),f=i[h[0]],g=i[h[1]],b=o[c];!b||!f||!g||b.visibility==="hidden"||b.labelVisibility==="hidden"||f.visibility==="hidden"||g.visibility==="hidden"||e&&b.labelDepth!==e||b.label&&s.push(c)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,c=r.edgeDataTexture;if(u){var h=this.filterEdgeLabelsForDepth(n),f=q(h),g;try{for(f.s();!(g=f.n()).done;){var b=g.value;this.displayedEdgeLabels.add(b)}}catch(oe){f.e(oe)}finally{f.f()}if(h.length!==0){if(this.labelsDirty){var y,v,m=0,x=q(h),_;try{for(x.s();!(_=x.n()).done;){var S=_.value;m+=s[S].label.length}}catch(oe){x.e(oe)}finally{x.f()}u.reallocate(m);var E=(y=l==null||(v=l.edges)===null||v===void 0||(v=v.label)===null||v===void 0?void 0:v.margin)!==null&&y!==void 0?y:5,k="over",L=0,w=q(h),G;try{for(w.s();!(G=w.n()).done;){var F,z,A=G.value,P=i.extremities(A),M=P[0],H=P[1],O=o[M],B=o[H],W=s[A],V=d.getIndex(M),K=d.getIndex(H),j=c.getIndex(A),X={text:W.label,x:(O.x+B.x)/2,y:(O.y+B.y)/2,size:$f,color:W.labelColor,nodeSize:0,nodeIndex:-1,margin:E,position:(F=W.labelPosition)!==null&&F!==void 0?F:k,hidden:!1,forceLabel:da(W),type:"default",zIndex:(z=W.zIndex)!==null&&z!==void 0?z:0,parentType:"edge",parentKey:A,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:B.x,targetY:B.y,sourceSize:O.size,targetSize:B.size,sourceShape:O.shape||"circle",targetShape:B.shape||"circle",edgeSize:W.size,offset:0,edgeAttributes:W,sourceNodeIndex:V,targetNodeIndex:K,edgeIndex:j},ee=u.processEdgeLabel(A,L,X);L+=ee}}catch(oe){w.e(oe)}finally{w.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,c=o.edgeDataTexture;if(!(!c||!l||!s)){var h=wt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,g="over",b=this.filterEdgeLabelsForDepth(n),y=[],v=q(b),m;try{for(v.s();!(m=v.n()).done;){var x=m.value;!h&&!u[x].labelBackgroundColor||y.push(x)}}catch(O){v.e(O)}finally{v.f()}if(y.length!==0){s.reallocate(y.length);for(var _=0;_<y.length;_++){var S,E,k,L=y[_],w=u[L],G=w.label,F=l.measureLabelAtlasWidth(G),z=(S=w.labelPosition)!==null&&S!==void 0?S:g,A=typeof z=="string"&&(E=Kx[z])!==null&&E!==void 0?E:0,P=Oa(this.internals.pickingState,"edgeLabel",L)||Oa(this.internals.pickingState,"edge",L),M=w.labelBackgroundColor?rn(w.labelBackgroundColor):rn("transparent"),H={edgeIndex:c.getIndex(L),baseFontSize:$f,totalTextWidth:F,positionMode:A,margin:f,padding:(k=w.labelBackgroundPadding)!==null&&k!==void 0?k:Zx,color:M,id:Cr(P),edgeAttributes:w};s.processEdgeLabelBackground(_,L,H)}s.invalidateBuffers(),s.render(e)}}}}])})(),Jx=(function(){function a(t,e,n,r){ve(this,a),I(this,"nodeStates",new Map),I(this,"edgeStates",new Map),I(this,"hovered",null),I(this,"dirtyNodes",new Set),I(this,"dirtyEdges",new Set),I(this,"graphStateChanged",!1),I(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=Dl(r)}return ye(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=Ph(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=Fh(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=q(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=Te(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(Ir(r,n)){var i=Q(Q({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(Ir(r,n)){var i=Q(Q({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Ir(this.graphState,e)){var n=Q(Q({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Ir(l,n)){var u=Q(Q({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Ir(l,n)){var u=Q(Q({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=q(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=q(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(iu("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(iu("edge"))}},{key:"resetGraphState",value:function(){this.graphState=Dl(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&iu(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=q(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=Te(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(c){o.e(c)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=q(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=Te(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),jf=1,qf=2,Xf=3,Yf=4,e_=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};ve(this,t),l=$e(this,t),I(l,"nodeReducer",null),I(l,"edgeReducer",null),I(l,"stageCanvas",null),I(l,"mouseLayer",null),I(l,"gestureHint",null),I(l,"extraElements",{}),I(l,"webGLContext",null),I(l,"pickingFrameBuffer",null),I(l,"pickingTexture",null),I(l,"pickingDepthBuffer",null),I(l,"activeListeners",{}),I(l,"nodeVariableEntries",[]),I(l,"edgeVariableEntries",[]),I(l,"edgePathsByName",new Map),I(l,"nodeProgramIndex",{}),I(l,"edgeProgramIndex",{}),I(l,"edgeTextureIndexCache",{}),I(l,"nodeGraphCoords",{}),I(l,"nodeExtent",{x:[0,1],y:[0,1]}),I(l,"matrix",an()),I(l,"invMatrix",an()),I(l,"correctionRatio",1),I(l,"frameId",0),I(l,"customBBox",null),I(l,"gpuTimerExt",void 0),I(l,"activeGpuTimerQuery",null),I(l,"pendingGpuTimerQueries",[]),I(l,"normalizationFunction",Po({x:[0,1],y:[0,1]})),I(l,"graphToViewportRatio",1),I(l,"pickingState",Dx()),I(l,"prevNodeVisibilities",{}),I(l,"width",0),I(l,"height",0),I(l,"autoRescaleFrozen",!1),I(l,"stylesDeclaration",null),I(l,"resolvedStageStyle",{}),I(l,"renderFrame",null),I(l,"contextLost",!1),I(l,"pendingProcess","full"),I(l,"needToRefreshState",!1),I(l,"checkEdgesEventsFrame",null),I(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),I(l,"depthLayers",le(wo)),I(l,"customLayerPrograms",new Map),I(l,"nodeShapeSlug",null),I(l,"sdfAtlas",null),I(l,"depthRanges",{nodes:{},edges:{}}),I(l,"nodeBaseDepth",{}),I(l,"edgeBaseDepth",{});var d=u.primitives,c=u.styles,h=u.settings,f=h===void 0?{}:h,g=u.nodeReducer,b=u.edgeReducer,y=u.customNodeState,v=u.customEdgeState,m=u.customGraphState;l.stateManager=new Jx(function(){return l.scheduleStateRefresh()},y,v,m);var x=d??zh;l.stylesDeclaration=c?{nodes:(r=c.nodes)!==null&&r!==void 0?r:Do.nodes,edges:(i=c.edges)!==null&&i!==void 0?i:Do.edges,stage:c.stage}:Do,l.nodeReducer=g??null,l.edgeReducer=b??null;var _=Ll(l.stylesDeclaration.nodes);l.nodeReducer&&(_.dependency="graph-state"),l.edgeStyleAnalysis=Ll(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=Il(l.stylesDeclaration.stage,l.stateManager.graphState));var S=Hh(f);if(Io(S),S.enableNodeDrag){var E=_.xAttribute,k=_.yAttribute;if((!E||!k)&&!S.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Uh(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new Rx(e,function(B,W){for(var V=0;V<B.length;V++){var K=l.stateManager.getEdgeState(B[V]);K.parallelIndex=V,K.parallelCount=W}});var L=new Ax(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(B,W){return l.emit(B,W)});if(l.depthLayers=(o=x.depthLayers)!==null&&o!==void 0?o:le(wo),!(c!=null&&c.nodes)&&!So.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(So.join(", ")," for the built-in node styles."));if(!(c!=null&&c.edges)&&!Eo.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(Eo.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new tu(l.depthLayers),edges:new tu(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Gr("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var w=new Cf(l.webGLContext),G=new nu(l.webGLContext,{channels:1}),F=new Pf(l.webGLContext),z=new nu(l.webGLContext,{channels:4}),A=l.webGLContext,P=new qx({gl:A,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(W,V){var K;return Jf(l.internals,(K=l.pickingState.lookup[W])!==null&&K!==void 0?K:null,V)}}),M=l.initPrograms(x,S),H=x==null||(s=x.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return H&&Object.keys(H).length>0&&(O=new kf(A,H,function(){return l.scheduleRender()})),l.internals=Q(Q({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:S,primitives:x,pixelRatio:gi(),graph:e,stateManager:l.stateManager,dragManager:L,hoverResolver:P,nodeStyleAnalysis:_,pickingState:l.pickingState},M),{},{attachmentManager:O,nodeDataTexture:w,nodeFrameTexture:G,edgeDataTexture:F,edgeFrameTexture:z,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(W){return l.getHitAtPosition(W)},setNodeState:function(W,V){return l.setNodeState(W,V)},setEdgeState:function(W,V){return l.setEdgeState(W,V)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(W){return l.viewportToFramedGraph(W)},viewportToGraph:function(W){return l.viewportToGraph(W)},framedGraphToViewport:function(W){return l.framedGraphToViewport(W)},scaleSize:function(W){return l.scaleSize(W)},emit:function(W,V){return l.emit(W,V)}}),l.labelRenderer=new Qx(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Gf,l.bindCameraHandlers(),l.mouseCaptor=new Tx(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new wx(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return je(t,a),ye(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Ia,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=mh(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=bl.apply(void 0,le(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return Gx(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return zx({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Mx(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:bi(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,c=o.height;u={x:[-d/2,d/2],y:[-c/2,c/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=Bx({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(K,j){return n.labelRenderer.nodeLabelBox(K,j)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=Po(this.customBBox||this.nodeExtent);var h=new Gf,f=sa(h.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var g=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",b=!1;ru(this.pickingState,"node");for(var y=r.nodes(),v=0,m=y.length;v<m;v++){var x=y[v],_=this.internals.nodeDataCache[x],S=this.nodeGraphCoords[x];_.x=S.x,_.y=S.y,this.normalizationFunction.applyTo(_),_.visibility!==this.prevNodeVisibilities[x]&&(b=!0),typeof _.label=="string"&&_.visibility!=="hidden"&&_.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(x,_.size,this.framedGraphToViewport(_,{matrix:f})),g&&_.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(x,_.size,this.framedGraphToViewport(_,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(y.length);var E=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var k=this.internals.nodeDataCache,L=q(this.depthLayers),w;try{for(L.s();!(w=L.n()).done;){var G=w.value,F=this.itemBuckets.nodes.getSorted(G,function(V){return k[V].zIndex});if(F.length!==0){this.depthRanges.nodes[G]=[{offset:E,count:F.length}];var z=q(F),A;try{for(z.s();!(A=z.n()).done;){var P=A.value;this.nodeBaseDepth[P]=G,this.nodeProgram.allocateNode(P),Wf(this.pickingState,"node",P),this.addNodeToProgram(P,E++)}}catch(V){z.e(V)}finally{z.f()}}}}catch(V){L.e(V)}finally{L.f()}this.nodeProgram.invalidateBuffers();for(var M=0,H=y.length;M<H;M++)this.prevNodeVisibilities[y[M]]=this.internals.nodeDataCache[y[M]].visibility;this.labelRenderer.processWebGLLabels(y);var O=q(this.customLayerPrograms.values()),B;try{for(O.s();!(B=O.n()).done;){var W=B.value.program;W.cacheData&&W.cacheData()}}catch(V){O.e(V)}finally{O.f()}return b}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;ru(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=q(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(g){return o[g].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var c=q(d),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.edgeBaseDepth[f]=u,Wf(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(g){c.e(g)}finally{c.f()}}}}catch(g){s.e(g)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(Nl(this.depthRanges.nodes,r,o),Ol(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(Nl(this.depthRanges.edges,r,o),Ol(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&me(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=Q({},n),u=s||this.nodeExtent,d=Te(u.x,2),c=d[0],h=d[1],f=Te(u.y,2),g=f[0],b=f[1],y=[this.graphToViewport({x:c,y:g},{cameraState:n}),this.graphToViewport({x:h,y:g},{cameraState:n}),this.graphToViewport({x:c,y:b},{cameraState:n}),this.graphToViewport({x:h,y:b},{cameraState:n})],v=1/0,m=-1/0,x=1/0,_=-1/0;y.forEach(function(P){var M=P.x,H=P.y;v=Math.min(v,M),m=Math.max(m,M),x=Math.min(x,H),_=Math.max(_,H)});var S=m-v,E=_-x,k=this.getDimensions(),L=k.width,w=k.height,G=0,F=0;if(S>=L?m<L-o?G=m-(L-o):v>o&&(G=v-o):m>L+o?G=m-(L+o):v<-o&&(G=v+o),E>=w?_<w-o?F=_-(w-o):x>o&&(F=x-o):_>w+o?F=_-(w+o):x<-o&&(F=x+o),G||F){var z=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),A=this.viewportToFramedGraph({x:G,y:F},{cameraState:n});G=A.x-z.x,F=A.y-z.y,l.x+=G,l.y+=F}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=sa(n,r,i,o),this.invMatrix=sa(n,r,i,o,!0),this.correctionRatio=hh(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=Q({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Lx(this.pickingState,this.internals),kx(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(oe){return oe.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),h=wt.edge.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,g=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),b=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,g,b),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Xf),this.internals.edgeDataTexture.bind(Yf),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(jf),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var y=this.labelRenderer.buildFramePassPoints(),v=y.data,m=y.count;this.nodeFramePass.run(v,m,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(qf)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var x=q(this.customLayerPrograms.values()),_;try{for(x.s();!(_=x.n()).done;){var S=_.value.program;S.preRender&&S.preRender(c)}}catch(oe){x.e(oe)}finally{x.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var E=!this.internals.settings.hideLabelsOnMove||!o,k=q(this.depthLayers),L;try{for(k.s();!(L=k.n()).done;){var w=L.value,G=q(this.customLayerPrograms.values()),F;try{for(G.s();!(F=G.n()).done;){var z=F.value;z.depth===w&&z.program.render(c)}}catch(oe){G.e(oe)}finally{G.f()}var A=this.depthRanges.edges[w];if(A&&(!this.internals.settings.hideEdgesOnMove||!o)){var P=q(A),M;try{for(P.s();!(M=P.n()).done;){var H=M.value,O=H.offset,B=H.count;B>0&&this.edgeProgram.render(h,O,B)}}catch(oe){P.e(oe)}finally{P.f()}}this.internals.settings.renderEdgeLabels&&E&&(this.labelRenderer.renderEdgeLabelBackgrounds(wt.edgeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.labelRenderer.renderEdgeLabels(c,w)),this.labelRenderer.cacheAttachments(w),this.labelRenderer.renderBackdrops(Q(Q({},c),{},{pickingFrameBuffer:null}),w);var W=this.depthRanges.nodes[w];if(W){var V=q(W),K;try{for(V.s();!(K=V.n()).done;){var j=K.value,X=j.offset,ee=j.count;ee>0&&this.nodeProgram.render(c,X,ee)}}catch(oe){V.e(oe)}finally{V.f()}}E&&(this.labelRenderer.renderAttachments(Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.labelRenderer.renderLabelBackgrounds(wt.nodeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,w))}}catch(oe){k.e(oe)}finally{k.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,g,b,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=q(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=Q({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(c){var h=c.query;return n.deleteQuery(h)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=q(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(c){s.e(c)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,c=Te(this.nodeVariableEntries[s],2),h=c[0],f=c[1];o[h]=(u=(d=o[h])!==null&&d!==void 0?d:r[h])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(Pl(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},Fa(this.internals.nodesWithForcedLabels,n,da(o)),Fa(this.internals.nodesWithBackdrop,n,Ml(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=Te(this.edgeVariableEntries[o],2),c=d[0],h=d[1];i[c]=(l=(u=i[c])!==null&&u!==void 0?u:r[c])!==null&&l!==void 0?l:h.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,c=d?this.edgePathsByName.get(d):void 0;if(c!=null&&c.spread){var h=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=c.spread.compute(i.parallelIndex,i.parallelCount,h);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[c.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(Fl(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,Fa(this.internals.edgesWithForcedLabels,n,da(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),ru(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(le(Co(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(Oa(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var c=l===u,h=!c&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,c,h),g=f.pathId,b=f.headId,y=f.tailId,v=f.headLengthRatio,m=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,v,m,g,b,y),this.edgeProgram.process(Oa(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Xf,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:qf,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Yf,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:jf,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=Ef(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,c=s.labelBackgroundProgram,h=s.attachmentProgram,f=s.framePass,g=s.shapeSlug,b=s.shapeNameToIndex,y=s.shapeGlobalIds,v=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(v),g&&(this.nodeShapeSlug=g);var m=wf(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),x=m.edgeProgram,_=m.createLabelPrograms,S=m.framePass,E=m.variables,k=m.paths;return this.createEdgeLabelPrograms=_,this.edgeProgram=x,this.edgeFramePass=S,this.edgeVariableEntries=Object.entries(E),this.edgePathsByName=new Map(k.map(function(L){return[L.name,L]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:c,attachmentProgram:h,nodeShapeMap:b??null,nodeGlobalShapeIds:y??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(h){u.e(h)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Gr(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",Q({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new jx(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&Cx(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=Il(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return Q({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return Q({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return Q({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,Io(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=Q(Q({},this.internals.settings),n),Io(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=gi(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(le(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(g){n.refreshNodeState(g)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=q(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(g){l.e(g)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(g){n.refreshEdgeState(g)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var c=q(this.stateManager.dirtyEdges),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.refreshEdgeState(f)&&(s=!0)}}catch(g){c.e(g)}finally{c.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,c=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var h=this.internals.nodeDataCache[n];this.internals.attachmentManager&&h.labelAttachment!==c&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&h.shape&&h.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[h.shape]]:f=bi(h.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,h.x,h.y,h.size,f].concat(le(Co(h)),[h.color])),u&&h.depth!==u&&this.updateNodeDepthRanges(n,u,h.depth);var g=this.nodeProgramIndex[n];return g!==void 0&&(this.addNodeToProgram(n,g),this.nodeProgram.invalidateBuffers()),d!==void 0&&h.zIndex!==d}var b=this.internals.graph.getNodeAttributes(n),y=this.stateManager.getNodeState(n),v=r.size,m=r.shape,x=r.depth,_=r.zIndex,S=r.labelAttachment,E=r.rotationAlignment,k=r.labelRotationAlignment,L=r.color;Pl(this.stylesDeclaration.nodes,b,y,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,b,y);var w=this.nodeGraphCoords[n],G=r.x!==w.x||r.y!==w.y;if(G&&(w.x=r.x,w.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==S&&this.internals.attachmentManager.invalidateNode(n),Fa(this.internals.nodesWithForcedLabels,n,da(r)),Fa(this.internals.nodesWithBackdrop,n,Ml(r)),G||r.size!==v||r.shape!==m||r.rotationAlignment!==E||r.labelRotationAlignment!==k||r.color!==L){var F,z;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?z=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:z=bi(r.shape||"circle"),(F=this.internals.nodeDataTexture).updateNode.apply(F,[n,r.x,r.y,r.size,z].concat(le(Co(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==x&&this.updateNodeDepthRanges(n,x,r.depth);var A=this.nodeProgramIndex[n];return A!==void 0&&(this.addNodeToProgram(n,A),this.nodeProgram.invalidateBuffers()),r.zIndex!==_}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),c=r.depth,h=r.zIndex,f=r.size,g=r.path,b=r.selfLoopPath,y=r.parallelPath,v=r.head,m=r.tail;Fl(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),Fa(this.internals.edgesWithForcedLabels,n,da(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==c&&this.updateEdgeDepthRanges(n,c,r.depth);var x=this.edgeProgramIndex[n];if(x!==void 0){var _=r.size!==f||r.path!==g||r.selfLoopPath!==b||r.parallelPath!==y||r.head!==v||r.tail!==m;if(_)this.addEdgeToProgram(n,x),this.edgeProgram.invalidateBuffers();else{var S=this.internals.graph.source(n),E=this.internals.graph.target(n),k=this.internals.nodeDataCache[S],L=this.internals.nodeDataCache[E],w=this.edgeTextureIndexCache[n];this.edgeProgram.process(Oa(this.pickingState,"edge",n),x,k,L,r,w),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==h}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(k){return r.addNode(k)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(k){return r.addEdge(k)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],c=0,h=d?.length||0;c<h;c++){var f,g,b=""+d[c],y=(f=this.internals.nodeDataCache[b])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(b),this.internals.attachmentManager&&((g=this.internals.nodeDataCache[b])!==null&&g!==void 0&&g.labelAttachment||y)&&this.internals.attachmentManager.invalidateNode(b),i){var v=this.nodeProgramIndex[b];if(v===void 0)throw new Error('Sigma: node "'.concat(b,`" can't be repaint`));this.addNodeToProgram(b,v)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var m=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],x=0,_=m.length;x<_;x++){var S=""+m[x];if(this.updateEdge(S),i){var E=this.edgeProgramIndex[S];if(E===void 0)throw new Error('Sigma: edge "'.concat(S,`" can't be repaint`));this.addEdgeToProgram(S,E)}}i&&m.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=m.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(Q(Q({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,c=d.minCameraRatio,h=d.maxCameraRatio;typeof h=="number"&&(r=Math.min(r,h)),typeof c=="number"&&(r=Math.max(r,c));var f=r/o,g={x:this.width/2,y:this.height/2},b=this.viewportToFramedGraph(n),y=this.viewportToFramedGraph(g);return{angle:s,x:(b.x-y.x)*(1-f)+l,y:(b.y-y.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?sa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=kr(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?sa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=kr(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var c=n[r[u]],h=c.x,f=c.y;h<i&&(i=h),h>o&&(o=h),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value.program;c.kill()}}catch(g){u.e(g)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var h;(h=this.webGLContext.getExtension("WEBGL_lose_context"))===null||h===void 0||h.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(ko),eg=e_;var mS=Jn(Sr());function tg(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function rg(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=tg(e,0),i=tg(n,0),o=`
`.concat(_i,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function ng(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function ig(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=ng(e,0),i=ng(n,0),o=`
`.concat(_i,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function ag(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function og(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=ag(e,0),i=ag(n,0),o=`
`.concat(_i,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var t_=[1,2,5],Zo=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,c=Math.floor(d);this.rest.set(l,d-c);for(let h=0;h<c&&this.points.length<600+600/4;h++)this.points.push({from:o,to:s,begins:n+e*(h+this.first(l+h))/c})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=t_[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var n_=6e3,a_=400;function sg(){return document.createElement("canvas").getContext("webgl2")!==null}var Qo=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new eg(e.graph,t,{primitives:{nodes:{shapes:[hi(),og(),rg(),ig()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(o)),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new Zo;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(t);if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>n_;if(e.restructured){if(n&&t-this.rebuilt<a_)return;this.rebuilt=t,this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes],edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(h=>n.graphToViewport(h)),l=h=>i.x+(h.x*(o.x-i.x)+h.y*(s.x-i.x))/1e3,u=h=>i.y+(h.x*(o.y-i.y)+h.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(h,f,g)=>{if(d.hasNode(h)&&d.hasNode(f)&&e.isShown(h)&&e.isShown(f)){let[b,y]=[d.getNodeAttributes(h),d.getNodeAttributes(f)];if(b.opacity>0&&y.opacity>0){let[v,m]=[l(b),u(b)];t.rect(v+(l(y)-v)*g-1.6,m+(u(y)-m)*g-1.6,3.2,3.2)}}}),t.fill(),d.forEachNode((h,f)=>{let g=e.nodes.get(h);g?.kind==="species"&&f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,g.levels??{})}),t.lineWidth=2;for(let h of e.marks.keys())if(d.hasNode(h)&&e.isShown(h)){let f=d.getNodeAttributes(h);t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let c=e.selected;if(c!==null&&d.hasNode(c)){let h=d.getNodeAttributes(c);t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(h),u(h),n.scaleSize(h.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of ll){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var Jo=class{constructor(t,e,n){this.live=e;this.picture=new vo(ul(),lh(e.network),this.still),this.view=sg()?new Qo(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(ul()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,ra.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:ra.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(ra.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||uh(this.live.network,this.picture.places()))}};var lg={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,leave:e,trouble:n}){let r=R("div",{class:"graph-box",tabindex:0,role:"application","aria-label":`graph of ${t}`});a.append(r);let i=new ra(t),o=new Jo(r,i,{node(){},nothing(){}});i.listen({over:s=>n(s)}),e(()=>{o.close(),i.close()})}};var dg={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=R("tbody"),r=R("p",{class:"empty",hidden:!0},"No network runs here. Begin one with ",R("code",{},"mycelium run BLUEPRINT"),"."),i=R("table",{},R("caption",{},"Networks"),R("thead",{},R("tr",{},["Network","State","Tide","Hyphae","Signals/s","Waiting","Dissonant","Last checkpoint"].map(l=>R("th",{scope:"col"},l)))),n);a.append(i,r);let o=new Map,s=An(()=>"status",1e3,l=>{e(null),r.hidden=l.networks.length>0,i.hidden=l.networks.length===0,fe(n,l.networks.map(u=>r_(u,o)))},e);t(s.close)}};function r_(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made},n=t.get(a.network);t.set(a.network,e);let r=n?Math.max(0,(e.signals-n.signals)*1e3/Math.max(1,e.at-n.at)):null;return R("tr",{},R("th",{scope:"row"},R("a",{href:Qe("networks",a.network,"graph")},a.network)),R("td",{class:"state-"+ug(a)},ug(a)),...[a.tide,a.hyphae,r===null?"\u2026":Math.round(r),a.waiting,a.counters.dissonant].map(i=>R("td",{class:"number"},typeof i=="number"?Ze(i):i)),R("td",{class:"number"},a.checkpointTide<0?"none":`tide ${Ze(a.checkpointTide)}`))}function ug(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}var es=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=R("select",{id:"network","aria-label":"network"});places=R("nav",{id:"places","aria-label":"pages"});state=R("span",{id:"state",role:"status"});badges=R("span",{id:"badges"});main=R("main",{id:"main",tabindex:"-1"});keys=R("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(R("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),R("header",{},R("a",{class:"brand",href:Qe("networks")},R("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,R("span",{class:"space"}),this.state,R("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),R("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.listKeys(),this.picker.addEventListener("change",()=>{let t=sr().parts[2];location.hash=Qe("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),An(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=sr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),Ni(),this.leaving.splice(0).forEach(d=>d()),this.listPlaces(n,o),fe(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){fe(this.main,R("section",{class:"empty"},R("h1",{},"There is no such page"),R("p",{},"Nothing is at this address. ",R("a",{href:Qe("networks")},"All networks"))));return}let s=R("p",{class:"trouble",role:"alert",hidden:!0}),l=R("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let c=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==c&&fe(s,c),s.hidden=c===""}};o.mount(u)}listPlaces(t,e){let n=[...this.ofServer.map(r=>({page:r,href:Qe(r.path)})),...t===""?[]:this.ofNetwork.map(r=>({page:r,href:Qe("networks",t,r.path)}))];fe(this.places,n.map(({page:r,href:i})=>R("a",{href:i,"aria-current":r===e?"page":null,title:"g "+r.key},r.name))),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];fe(this.picker,t===""&&R("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>R("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=sr().parts;this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(Ni(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof ot&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&fe(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=sr().parts[1]??this.networks[0]??"",r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=Qe(r.path):i&&n!==""&&(location.hash=Qe("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);fe(this.keys,R("h2",{id:"keys-title"},"Keys"),R("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[R("dt",{},R("kbd",{},e)),R("dd",{},n)])),R("form",{method:"dialog"},R("button",{},"close")))}};new es([dg],[Ac,Ds,lg,Ds],wc).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
