var np=Object.create;var Vu=Object.defineProperty;var ap=Object.getOwnPropertyDescriptor;var rp=Object.getOwnPropertyNames;var ip=Object.getPrototypeOf,op=Object.prototype.hasOwnProperty;var Cs=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var sp=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of rp(t))!op.call(a,r)&&r!==e&&Vu(a,r,{get:()=>t[r],enumerable:!(n=ap(t,r))||n.enumerable});return a};var ia=(a,t,e)=>(e=a!=null?np(ip(a)):{},sp(t||!a||!a.__esModule?Vu(e,"default",{value:a,enumerable:!0}):e,a));var gr=Cs((K_,Ms)=>{"use strict";var fr=typeof Reflect=="object"?Reflect:null,Ju=fr&&typeof fr.apply=="function"?fr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},Vi;fr&&typeof fr.ownKeys=="function"?Vi=fr.ownKeys:Object.getOwnPropertySymbols?Vi=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:Vi=function(t){return Object.getOwnPropertyNames(t)};function gp(a){console&&console.warn&&console.warn(a)}var td=Number.isNaN||function(t){return t!==t};function Ie(){Ie.init.call(this)}Ms.exports=Ie;Ms.exports.once=yp;Ie.EventEmitter=Ie;Ie.prototype._events=void 0;Ie.prototype._eventsCount=0;Ie.prototype._maxListeners=void 0;var ed=10;function ji(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(Ie,"defaultMaxListeners",{enumerable:!0,get:function(){return ed},set:function(a){if(typeof a!="number"||a<0||td(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");ed=a}});Ie.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};Ie.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||td(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function nd(a){return a._maxListeners===void 0?Ie.defaultMaxListeners:a._maxListeners}Ie.prototype.getMaxListeners=function(){return nd(this)};Ie.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")Ju(l,this,e);else for(var u=l.length,d=sd(l,u),n=0;n<u;++n)Ju(d[n],this,e);return!0};function ad(a,t,e,n){var r,i,o;if(ji(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=nd(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,gp(s)}return a}Ie.prototype.addListener=function(t,e){return ad(this,t,e,!1)};Ie.prototype.on=Ie.prototype.addListener;Ie.prototype.prependListener=function(t,e){return ad(this,t,e,!0)};function pp(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function rd(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=pp.bind(n);return r.listener=e,n.wrapFn=r,r}Ie.prototype.once=function(t,e){return ji(e),this.on(t,rd(this,t,e)),this};Ie.prototype.prependOnceListener=function(t,e){return ji(e),this.prependListener(t,rd(this,t,e)),this};Ie.prototype.removeListener=function(t,e){var n,r,i,o,s;if(ji(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():mp(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};Ie.prototype.off=Ie.prototype.removeListener;Ie.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function id(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?vp(r):sd(r,r.length)}Ie.prototype.listeners=function(t){return id(this,t,!0)};Ie.prototype.rawListeners=function(t){return id(this,t,!1)};Ie.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):od.call(a,t)};Ie.prototype.listenerCount=od;function od(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}Ie.prototype.eventNames=function(){return this._eventsCount>0?Vi(this._events):[]};function sd(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function mp(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function vp(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function yp(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}ld(a,t,i,{once:!0}),t!=="error"&&bp(a,r,{once:!0})})}function bp(a,t,e){typeof a.on=="function"&&ld(a,"error",t,e)}function ld(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var Ad=Cs((Q_,wd)=>{var rt=0,Xe=1,Ae=2,Re=3,jn=4,qn=5,ke=6,Td=7,Ji=8,Sd=9,wm=0,Am=1,Rm=2,bt=0,on=1,Ft=2,Pa=3,ca=4,Je=5,Ot=6,Fn=7,In=8,Ed=3,xn=10,Dm=3,Rt=9,Hs=10;wd.exports=function(t,e,n){var r,i,o,s,l,u,d,c,h,f,p=e.length,m=n.length,g=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,y,x,_,S,E,L,k,w=[];for(o=0;o<p;o+=xn)e[o+jn]=e[o+Ae],e[o+qn]=e[o+Re],e[o+Ae]=0,e[o+Re]=0;if(t.outboundAttractionDistribution){for(y=0,o=0;o<p;o+=xn)y+=e[o+ke];y/=p/xn}if(t.barnesHutOptimize){var G=1/0,F=-1/0,z=1/0,R=-1/0,P,M,H;for(o=0;o<p;o+=xn)G=Math.min(G,e[o+rt]),F=Math.max(F,e[o+rt]),z=Math.min(z,e[o+Xe]),R=Math.max(R,e[o+Xe]);var O=F-G,B=R-z;for(O>B?(z-=(O-B)/2,R=z+O):(G-=(B-O)/2,F=G+B),w[0+bt]=-1,w[0+on]=(G+F)/2,w[0+Ft]=(z+R)/2,w[0+Pa]=Math.max(F-G,R-z),w[0+ca]=-1,w[0+Je]=-1,w[0+Ot]=0,w[0+Fn]=0,w[0+In]=0,r=1,o=0;o<p;o+=xn)for(i=0,H=Ed;;)if(w[i+Je]>=0){e[o+rt]<w[i+on]?e[o+Xe]<w[i+Ft]?P=w[i+Je]:P=w[i+Je]+Rt:e[o+Xe]<w[i+Ft]?P=w[i+Je]+Rt*2:P=w[i+Je]+Rt*3,w[i+Fn]=(w[i+Fn]*w[i+Ot]+e[o+rt]*e[o+ke])/(w[i+Ot]+e[o+ke]),w[i+In]=(w[i+In]*w[i+Ot]+e[o+Xe]*e[o+ke])/(w[i+Ot]+e[o+ke]),w[i+Ot]+=e[o+ke],i=P;continue}else if(w[i+bt]<0){w[i+bt]=o;break}else{if(w[i+Je]=r*Rt,c=w[i+Pa]/2,h=w[i+Je],w[h+bt]=-1,w[h+on]=w[i+on]-c,w[h+Ft]=w[i+Ft]-c,w[h+Pa]=c,w[h+ca]=h+Rt,w[h+Je]=-1,w[h+Ot]=0,w[h+Fn]=0,w[h+In]=0,h+=Rt,w[h+bt]=-1,w[h+on]=w[i+on]-c,w[h+Ft]=w[i+Ft]+c,w[h+Pa]=c,w[h+ca]=h+Rt,w[h+Je]=-1,w[h+Ot]=0,w[h+Fn]=0,w[h+In]=0,h+=Rt,w[h+bt]=-1,w[h+on]=w[i+on]+c,w[h+Ft]=w[i+Ft]-c,w[h+Pa]=c,w[h+ca]=h+Rt,w[h+Je]=-1,w[h+Ot]=0,w[h+Fn]=0,w[h+In]=0,h+=Rt,w[h+bt]=-1,w[h+on]=w[i+on]+c,w[h+Ft]=w[i+Ft]+c,w[h+Pa]=c,w[h+ca]=w[i+ca],w[h+Je]=-1,w[h+Ot]=0,w[h+Fn]=0,w[h+In]=0,r+=4,e[w[i+bt]+rt]<w[i+on]?e[w[i+bt]+Xe]<w[i+Ft]?P=w[i+Je]:P=w[i+Je]+Rt:e[w[i+bt]+Xe]<w[i+Ft]?P=w[i+Je]+Rt*2:P=w[i+Je]+Rt*3,w[i+Ot]=e[w[i+bt]+ke],w[i+Fn]=e[w[i+bt]+rt],w[i+In]=e[w[i+bt]+Xe],w[P+bt]=w[i+bt],w[i+bt]=-1,e[o+rt]<w[i+on]?e[o+Xe]<w[i+Ft]?M=w[i+Je]:M=w[i+Je]+Rt:e[o+Xe]<w[i+Ft]?M=w[i+Je]+Rt*2:M=w[i+Je]+Rt*3,P===M)if(H--){i=P;continue}else{H=Ed;break}w[M+bt]=o;break}}if(t.barnesHutOptimize)for(x=t.scalingRatio,o=0;o<p;o+=xn)for(i=0;;)if(w[i+Je]>=0)if(L=Math.pow(e[o+rt]-w[i+Fn],2)+Math.pow(e[o+Xe]-w[i+In],2),f=w[i+Pa],4*f*f/L<b){if(_=e[o+rt]-w[i+Fn],S=e[o+Xe]-w[i+In],g===!0?L>0?(k=x*e[o+ke]*w[i+Ot]/L,e[o+Ae]+=_*k,e[o+Re]+=S*k):L<0&&(k=-x*e[o+ke]*w[i+Ot]/Math.sqrt(L),e[o+Ae]+=_*k,e[o+Re]+=S*k):L>0&&(k=x*e[o+ke]*w[i+Ot]/L,e[o+Ae]+=_*k,e[o+Re]+=S*k),i=w[i+ca],i<0)break;continue}else{i=w[i+Je];continue}else{if(u=w[i+bt],u>=0&&u!==o&&(_=e[o+rt]-e[u+rt],S=e[o+Xe]-e[u+Xe],L=_*_+S*S,g===!0?L>0?(k=x*e[o+ke]*e[u+ke]/L,e[o+Ae]+=_*k,e[o+Re]+=S*k):L<0&&(k=-x*e[o+ke]*e[u+ke]/Math.sqrt(L),e[o+Ae]+=_*k,e[o+Re]+=S*k):L>0&&(k=x*e[o+ke]*e[u+ke]/L,e[o+Ae]+=_*k,e[o+Re]+=S*k)),i=w[i+ca],i<0)break;continue}else for(x=t.scalingRatio,s=0;s<p;s+=xn)for(l=0;l<s;l+=xn)_=e[s+rt]-e[l+rt],S=e[s+Xe]-e[l+Xe],g===!0?(L=Math.sqrt(_*_+S*S)-e[s+Ji]-e[l+Ji],L>0?(k=x*e[s+ke]*e[l+ke]/L/L,e[s+Ae]+=_*k,e[s+Re]+=S*k,e[l+Ae]-=_*k,e[l+Re]-=S*k):L<0&&(k=100*x*e[s+ke]*e[l+ke],e[s+Ae]+=_*k,e[s+Re]+=S*k,e[l+Ae]-=_*k,e[l+Re]-=S*k)):(L=Math.sqrt(_*_+S*S),L>0&&(k=x*e[s+ke]*e[l+ke]/L/L,e[s+Ae]+=_*k,e[s+Re]+=S*k,e[l+Ae]-=_*k,e[l+Re]-=S*k));for(h=t.gravity/t.scalingRatio,x=t.scalingRatio,o=0;o<p;o+=xn)k=0,_=e[o+rt],S=e[o+Xe],L=Math.sqrt(Math.pow(_,2)+Math.pow(S,2)),t.strongGravityMode?L>0&&(k=x*e[o+ke]*h):L>0&&(k=x*e[o+ke]*h/L),e[o+Ae]-=_*k,e[o+Re]-=S*k;for(x=1*(t.outboundAttractionDistribution?y:1),d=0;d<m;d+=Dm)s=n[d+wm],l=n[d+Am],c=n[d+Rm],E=Math.pow(c,t.edgeWeightInfluence),_=e[s+rt]-e[l+rt],S=e[s+Xe]-e[l+Xe],g===!0?(L=Math.sqrt(_*_+S*S)-e[s+Ji]-e[l+Ji],t.linLogMode?t.outboundAttractionDistribution?L>0&&(k=-x*E*Math.log(1+L)/L/e[s+ke]):L>0&&(k=-x*E*Math.log(1+L)/L):t.outboundAttractionDistribution?L>0&&(k=-x*E/e[s+ke]):L>0&&(k=-x*E)):(L=Math.sqrt(Math.pow(_,2)+Math.pow(S,2)),t.linLogMode?t.outboundAttractionDistribution?L>0&&(k=-x*E*Math.log(1+L)/L/e[s+ke]):L>0&&(k=-x*E*Math.log(1+L)/L):t.outboundAttractionDistribution?(L=1,k=-x*E/e[s+ke]):(L=1,k=-x*E)),L>0&&(e[s+Ae]+=_*k,e[s+Re]+=S*k,e[l+Ae]-=_*k,e[l+Re]-=S*k);var W,$,K,j,X,ee;if(g===!0)for(o=0;o<p;o+=xn)e[o+Sd]!==1&&(W=Math.sqrt(Math.pow(e[o+Ae],2)+Math.pow(e[o+Re],2)),W>Hs&&(e[o+Ae]=e[o+Ae]*Hs/W,e[o+Re]=e[o+Re]*Hs/W),$=e[o+ke]*Math.sqrt((e[o+jn]-e[o+Ae])*(e[o+jn]-e[o+Ae])+(e[o+qn]-e[o+Re])*(e[o+qn]-e[o+Re])),K=Math.sqrt((e[o+jn]+e[o+Ae])*(e[o+jn]+e[o+Ae])+(e[o+qn]+e[o+Re])*(e[o+qn]+e[o+Re]))/2,j=.1*Math.log(1+K)/(1+Math.sqrt($)),X=e[o+rt]+e[o+Ae]*(j/t.slowDown),e[o+rt]=X,ee=e[o+Xe]+e[o+Re]*(j/t.slowDown),e[o+Xe]=ee);else for(o=0;o<p;o+=xn)e[o+Sd]!==1&&($=e[o+ke]*Math.sqrt((e[o+jn]-e[o+Ae])*(e[o+jn]-e[o+Ae])+(e[o+qn]-e[o+Re])*(e[o+qn]-e[o+Re])),K=Math.sqrt((e[o+jn]+e[o+Ae])*(e[o+jn]+e[o+Ae])+(e[o+qn]+e[o+Re])*(e[o+qn]+e[o+Re]))/2,j=e[o+Td]*Math.log(1+K)/(1+Math.sqrt($)),e[o+Td]=Math.min(1,Math.sqrt(j*(Math.pow(e[o+Ae],2)+Math.pow(e[o+Re],2))/(1+Math.sqrt($)))),X=e[o+rt]+e[o+Ae]*(j/t.slowDown),e[o+rt]=X,ee=e[o+Xe]+e[o+Re]*(j/t.slowDown),e[o+Xe]=ee);return{}}});var ul=Cs((mT,cc)=>{cc.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var ju="/api/v1/",st=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function Tt(...a){return a.map(encodeURIComponent).join("/")}function Un(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function vn(a,t){return Ps("GET",a,void 0,t)}function oa(a,t){return Ps("POST",a,t)}function qu(a){return Ps("DELETE",a)}async function Ps(a,t,e,n){let r;try{r=await fetch(ju+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new st(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new st(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function Xu(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(ju+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function yt(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await vn(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function A(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return Fs(n,e.flat()),n}function he(a,...t){a.replaceChildren(),Fs(a,t.flat())}function Ui(a,...t){let e=a.cloneNode(!1);Fs(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function Fs(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function Pe(a){return a.toLocaleString("en",{maximumFractionDigits:2})}async function Hi(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function Hn(a,t,e,n={}){let r=async()=>await ai(t())&&e?.();return A("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function sa(...a){return A("div",{class:"actions"},a,A("p",{class:"only-shows"},"This page only shows: ",A("code",{},"dashboard.actions = false")," in ",A("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function ai(a){let t=A("button",{type:"button"},"cancel"),e=A("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=A("div",{class:"what",id:"action-what"},dp([a.what].flat())),r=A("div",{class:"outcome","aria-live":"polite"}),i=A("form",{method:"dialog"},A("h2",{id:"action-title"},a.title),n,r,A("div",{class:"buttons"},t,e)),o=A("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(c=>!c.disabled);e.disabled=!0,d.forEach(c=>c.disabled=!0),he(t,"don't wait"),he(r,A("p",{class:"faint"},"it is being done \u2026"));try{let c=await a.run();s=!0,he(r,up(c)),e.hidden=!0,he(t,"close")}catch(c){he(r,lp(c)),e.disabled=!1,d.forEach(h=>h.disabled=!1),he(e,"try again"),he(t,"close"),c instanceof st&&c.status===403&&Hi()}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function lp(a){let t=a instanceof st?a:new st(-1,"It failed",a instanceof Error?a.message:String(a));return A("div",{class:"refused",role:"alert"},A("p",{},A("strong",{},t.title),t.detail===""?null:": "+t.detail),t.status===0&&A("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&A("ul",{class:"errors"},t.errors.map(e=>A("li",{},e))))}function up(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),A("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>A("li",{},e)))}function dp(a){return a.map(t=>typeof t=="string"?A("p",{},t):t)}function hr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(cp),query:new URLSearchParams(t)}}function cp(a){try{return decodeURIComponent(a)}catch{return a}}function je(...a){return"#/"+a.map(encodeURIComponent).join("/")}function yn(a){let t=hr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",je(...t.parts)+(e===""?"":"?"+e))}var hp={127:"\u2421"};function la(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):hp[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function qe(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return la(a);let n=Math.floor(t/4);return la(e.slice(0,t-n-1).join(""))+"\u2026"+la(e.slice(-n).join(""))}function ua(a,t=120){return qe(JSON.stringify(a)??"nothing",t)}function Ue(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}function le(a,t=80){let e=qe(a,t),n=la(a);return A("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function Is(a,t,e=60){return A("a",{href:je("networks",a,"hyphae",t)},le(t,e))}function Yu(a,t,e=60){return Is(a,t,e)}function nn(...a){return A("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",A("code",{},la(t))]))}function Nt(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function $i(a){return A("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function Ku(a,t){let e=t>0?Math.min(1,a/t):0,n=A("span",{});n.style.width=e*100+"%";let r=A("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return A("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var $t=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>A("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?A("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=A("table",{},A("caption",{},t.caption),A("thead",{},A("tr",{},this.heads)),this.body);this.empty=A("p",{class:"empty",hidden:!0},t.empty),this.box=A("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=A("div",{class:"table"},this.box,this.empty)}options;element;body=A("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){he(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>A(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:A("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;he(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function fp(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function Zu(a){let t=Date.now()-a.getTime();return t<1e3?"just now":fp(t)+" ago"}function ri(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}var Qu={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new $t({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>Pe(s.tide)},{name:"Age",text:s=>Zu(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>A("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>ri(s.bytes)},{name:"Name",text:s=>s.name,show:s=>A("code",{},s.name)}]}),i=yt(()=>Tt("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=Hn("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await oa(Tt("networks",t,"checkpoints"));return`${s.name}: tide ${Pe(s.tide)}, ${ri(s.bytes)}`}}),i.now,{class:"primary"});a.append(sa(o),r.element,nn(`mycelium checkpoint ${Nt(t)}`,`mycelium list checkpoints ${Nt(t)}`))}};var da=class a{constructor(t){this.network=t;this.source=Xu(Tt("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.why??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var Gs=["excellent","good","fair","poor","dormant","dead","unknown"];function zs(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(Gs.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var hd=ia(gr(),1);function xp(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var lt=xp;typeof Object.assign=="function"&&(lt=Object.assign);function rn(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function St(a){return typeof a=="object"&&a!==null}function fd(a){let t;for(t in a)return!1;return!0}function an(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function bn(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function ud(a){return!(!St(a)||a.attributes&&!Array.isArray(a.attributes))}function _p(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function $n(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function vr(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var si=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},ne=class a extends si{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},J=class a extends si{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},de=class a extends si{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function gd(a,t){this.key=a,this.attributes=t,this.clear()}gd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function pd(a,t){this.key=a,this.attributes=t,this.clear()}pd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function md(a,t){this.key=a,this.attributes=t,this.clear()}md.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function yr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}yr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};yr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};yr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};yr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var vd=0,yd=1,Tp=2,bd=3;function Vn(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===vd){if(s=a._nodes.get(n),!s)throw new J(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===bd){if(r=""+r,l=a._edges.get(r),!l)throw new J(`Graph.${t}: could not find the "${r}" edge in the graph.`);let c=l.source.key,h=l.target.key;if(n===c)s=l.target;else if(n===h)s=l.source;else throw new J(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${c}, ${h}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===yd?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function Sp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);return o.attributes[s]}}function Ep(a,t,e){a.prototype[t]=function(n,r){let[i]=Vn(this,t,e,n,r);return i.attributes}}function wp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function Ap(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Vn(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Rp(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Vn(this,t,e,n,r,i,o);if(typeof u!="function")throw new ne(`Graph.${t}: updater should be a function.`);let d=s.attributes,c=u(d[l]);return d[l]=c,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Dp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function kp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);if(!St(s))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Lp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);if(!St(s))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return lt(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function Cp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Vn(this,t,e,n,r,i);if(typeof s!="function")throw new ne(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var Pp=[{name:a=>`get${a}Attribute`,attacher:Sp},{name:a=>`get${a}Attributes`,attacher:Ep},{name:a=>`has${a}Attribute`,attacher:wp},{name:a=>`set${a}Attribute`,attacher:Ap},{name:a=>`update${a}Attribute`,attacher:Rp},{name:a=>`remove${a}Attribute`,attacher:Dp},{name:a=>`replace${a}Attributes`,attacher:kp},{name:a=>`merge${a}Attributes`,attacher:Lp},{name:a=>`update${a}Attributes`,attacher:Cp}];function Fp(a){Pp.forEach(function({name:t,attacher:e}){e(a,t("Node"),vd),e(a,t("Source"),yd),e(a,t("Target"),Tp),e(a,t("Opposite"),bd)})}function Ip(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function Gp(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=rn(this,i,o,e),!r)throw new J(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function zp(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function Mp(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=rn(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Np(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=rn(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new ne(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Op(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function Wp(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!St(r))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function Bp(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!St(r))throw new ne(`Graph.${t}: provided attributes are not a plain object.`);return lt(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Up(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new de(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new de(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=rn(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new de(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new ne(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Hp=[{name:a=>`get${a}Attribute`,attacher:Ip},{name:a=>`get${a}Attributes`,attacher:Gp},{name:a=>`has${a}Attribute`,attacher:zp},{name:a=>`set${a}Attribute`,attacher:Mp},{name:a=>`update${a}Attribute`,attacher:Np},{name:a=>`remove${a}Attribute`,attacher:Op},{name:a=>`replace${a}Attributes`,attacher:Wp},{name:a=>`merge${a}Attributes`,attacher:Bp},{name:a=>`update${a}Attributes`,attacher:Up}];function $p(a){Hp.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var Vp=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function jp(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function qp(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function Ns(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function Xp(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function Yp(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function Os(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function Kp(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function xd(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:c,source:h,target:f}=s;if(l=n(d,c,h.key,f.key,h.attributes,f.attributes,s.undirected),a&&l)return d}}function Zp(a,t){if(a.size===0)return vr();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function Ws(a,t,e,n,r,i){let o=t?qp:jp,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function Qp(a,t,e,n){let r=[];return Ws(!1,a,t,e,n,function(i){r.push(i)}),r}function Jp(a,t,e){let n=vr();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=$n(n,Ns(e.in))),t!=="in"&&typeof e.out<"u"&&(n=$n(n,Ns(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=$n(n,Ns(e.undirected))),n}function Bs(a,t,e,n,r,i,o){let s=e?Yp:Xp,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function em(a,t,e,n,r){let i=[];return Bs(!1,a,t,e,n,r,function(o){i.push(o)}),i}function tm(a,t,e,n){let r=vr();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=$n(r,Os(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=$n(r,Os(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=$n(r,Os(e.undirected,n))),r}function nm(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return Kp(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return Qp(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new J(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new J(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return em(n,this.multi,r,s,o)}throw new ne(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function am(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,c){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return c=u,xd(!1,this,n,c);if(arguments.length===2){u=""+u,c=d;let h=this._nodes.get(u);if(typeof h>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);return Ws(!1,this.multi,n==="mixed"?this.type:n,r,h,c)}if(arguments.length===3){u=""+u,d=""+d;let h=this._nodes.get(u);if(!h)throw new J(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new J(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return Bs(!1,n,this.multi,r,h,d,c)}throw new ne(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c;if(u.length===0){let h=0;n!=="directed"&&(h+=this.undirectedSize),n!=="undirected"&&(h+=this.directedSize),c=new Array(h);let f=0;u.push((p,m,g,b,y,x,_)=>{c[f++]=d(p,m,g,b,y,x,_)})}else c=[],u.push((h,f,p,m,g,b,y)=>{c.push(d(h,f,p,m,g,b,y))});return this[i].apply(this,u),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c=[];return u.push((h,f,p,m,g,b,y)=>{d(h,f,p,m,g,b,y)&&c.push(h)}),this[i].apply(this,u),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new ne(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new ne(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,c;u.length===2?(d=u[0],c=u[1],u=[]):u.length===3?(d=u[1],c=u[2],u=[u[0]]):u.length===4&&(d=u[2],c=u[3],u=[u[0],u[1]]);let h=c;return u.push((f,p,m,g,b,y,x)=>{h=d(h,f,p,m,g,b,y,x)}),this[i].apply(this,u),h}}function rm(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,xd(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let c=this._nodes.get(l);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${l}" node in the graph.`);return Ws(!0,this.multi,n==="mixed"?this.type:n,r,c,d)}if(arguments.length===3){l=""+l,u=""+u;let c=this._nodes.get(l);if(!c)throw new J(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new J(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return Bs(!0,n,this.multi,r,c,u,d)}throw new ne(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,p,m,g,b)=>u(c,h,f,p,m,g,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,p,m,g,b)=>!u(c,h,f,p,m,g,b)),!this[i].apply(this,l)}}function im(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return vr();if(!arguments.length)return Zp(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return Jp(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new J(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return tm(n,r,l,s)}throw new ne(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function om(a){Vp.forEach(t=>{nm(a,t),am(a,t),rm(a,t),im(a,t)})}var sm=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function Qi(){this.A=null,this.B=null}Qi.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};Qi.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function ii(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function Us(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return ii(a,null,n,n.undirected,r);if(typeof e=="string")return ii(a,null,n,n[e],r)}let i=new Qi,o;if(t!=="undirected"){if(e!=="out"){if(o=ii(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=ii(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=ii(a,i,n,n.undirected,r),a&&o))return o}function lm(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return Us(!1,a,t,e,function(r){n.push(r)}),n}function oi(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function um(a,t,e){if(a!=="mixed"){if(a==="undirected")return oi(null,e,e.undirected);if(typeof t=="string")return oi(null,e,e[t])}let n=vr(),r=new Qi;return a!=="undirected"&&(t!=="out"&&(n=$n(n,oi(r,e,e.in))),t!=="in"&&(n=$n(n,oi(r,e,e.out)))),a!=="directed"&&(n=$n(n,oi(r,e,e.undirected))),n}function dm(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return lm(n==="mixed"?this.type:n,r,o)}}function cm(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);Us(!1,n==="mixed"?this.type:n,r,c,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let c=[];return this[i](u,(h,f)=>{c.push(d(h,f))}),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let c=[];return this[i](u,(h,f)=>{d(h,f)&&c.push(h)}),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,c){if(arguments.length<3)throw new ne(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let h=c;return this[i](u,(f,p)=>{h=d(h,f,p)}),h}}function hm(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${o}: could not find the "${u}" node in the graph.`);return Us(!0,n==="mixed"?this.type:n,r,c,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(h,f)=>!d(h,f))}}function fm(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return vr();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return um(n==="mixed"?this.type:n,r,s)}}function gm(a){sm.forEach(t=>{dm(a,t),cm(a,t),hm(a,t),fm(a,t)})}function qi(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,c,h,f;for(;s=i.next(),s.done!==!0;){let p=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){c=d[u];do{if(h=c.target,p=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){c=d[u];do{if(h=c.target,h.key!==u&&(h=c.source),p=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(e&&!p&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function pm(a,t){let e={key:a};return fd(t.attributes)||(e.attributes=lt({},t.attributes)),e}function mm(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return fd(e.attributes)||(n.attributes=lt({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function vm(a){if(!St(a))throw new ne('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new ne("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!St(a.attributes)||a.attributes===null))throw new ne("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function ym(a){if(!St(a))throw new ne('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new ne("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new ne("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!St(a.attributes)||a.attributes===null))throw new ne("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new ne("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var bm=_p(),xm=new Set(["directed","undirected","mixed"]),dd=new Set(["domain","_events","_eventsCount","_maxListeners"]),_m=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],Tm={allowSelfLoops:!0,multi:!1,type:"mixed"};function Sm(a,t,e){if(e&&!St(e))throw new ne(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new de(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function cd(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function _d(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new de(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new de(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!St(s))throw new ne(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new de(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new J(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new J(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new de(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new de(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let c=new yr(n,r,l,u,s);a._edges.set(r,c);let h=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,h&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,h&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function Em(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new de(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new de(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new ne(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!St(s))throw new ne(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new de(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),c=a._nodes.get(o),h,f;if(!e&&(h=a._edges.get(r),h)){if((h.source.key!==i||h.target.key!==o)&&(!n||h.source.key!==o||h.target.key!==i))throw new de(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${h.source.key}", "${h.target.key}").`);f=h}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let y=[f.key,!1,!1,!1];if(l?!u:!s)return y;if(l){let x=f.attributes;f.attributes=u(x),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else lt(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return y}s=s||{},l&&u&&(s=u(s));let p={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new de(`Graph.${t}: the "${r}" edge already exists in the graph.`);let m=!1,g=!1;d||(d=cd(a,i,{}),m=!0,i===o&&(c=d,g=!0)),c||(c=cd(a,o,{}),g=!0),h=new yr(n,r,d,c,s),a._edges.set(r,h);let b=i===o;return n?(d.undirectedDegree++,c.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,c.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,p.key=r,a.emit("edgeAdded",p),[r,!0,m,g]}function pr(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var Ne=class a extends hd.EventEmitter{constructor(t){if(super(),t=lt({},Tm,t),typeof t.multi!="boolean")throw new ne(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!xm.has(t.type))throw new ne(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new ne(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?gd:t.type==="directed"?pd:md;an(this,"NodeDataClass",e);let n="geid_"+bm()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};an(this,"_attributes",{}),an(this,"_nodes",new Map),an(this,"_edges",new Map),an(this,"_directedSize",0),an(this,"_undirectedSize",0),an(this,"_directedSelfLoopCount",0),an(this,"_undirectedSelfLoopCount",0),an(this,"_edgeKeyGenerator",i),an(this,"_options",t),dd.forEach(o=>an(this,o,this[o])),bn(this,"order",()=>this._nodes.size),bn(this,"size",()=>this._edges.size),bn(this,"directedSize",()=>this._directedSize),bn(this,"undirectedSize",()=>this._undirectedSize),bn(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),bn(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),bn(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),bn(this,"multi",this._options.multi),bn(this,"type",this._options.type),bn(this,"allowSelfLoops",this._options.allowSelfLoops),bn(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new ne(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new ne(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new ne(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new de("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new de("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new de("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new J(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new J(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new J(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return Sm(this,t,e).key}mergeNode(t,e){if(e&&!St(e))throw new ne(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(lt(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new ne(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do pr(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do pr(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do pr(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=rn(this,n,r,this.type),!e)throw new J(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new J(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return pr(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new de("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new de("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=rn(this,t,e,"directed");if(!n)throw new J(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return pr(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new de("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new de("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=rn(this,t,e,"undirected");if(!n)throw new J(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return pr(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new ne("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!St(t))throw new ne("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!St(t))throw new ne("Graph.mergeAttributes: provided attributes are not a plain object.");return lt(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new ne("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new ne("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!ud(e))throw new ne("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new ne("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!ud(e))throw new ne("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new ne("Graph.forEachAdjacencyEntry: expecting a callback.");qi(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ne("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");qi(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new ne("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");qi(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ne("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");qi(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new ne("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new ne("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new ne("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new ne("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new ne("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new ne("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new ne("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new ne("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=pm(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=mm(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,c,h,f,p)=>{e?p?this.mergeUndirectedEdgeWithKey(l,d,c,u):this.mergeDirectedEdgeWithKey(l,d,c,u):p?this.addUndirectedEdgeWithKey(l,d,c,u):this.addDirectedEdgeWithKey(l,d,c,u)}),this;if(!St(t))throw new ne("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!St(t.attributes))throw new ne("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new ne("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],vm(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new ne("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],ym(s);let{source:u,target:d,attributes:c,undirected:h=l}=s,f;"key"in s?(f=e?h?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:h?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,c)):(f=e?h?this.mergeUndirectedEdge:this.mergeDirectedEdge:h?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,c))}}return this}nullCopy(t){let e=new a(lt({},this._options,t));return e.replaceAttributes(lt({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=lt({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new de(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new de("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new de("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,_d(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,lt({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,c;i.undirected&&u>d&&(c=u,u=d,d=c);let h=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[h]>"u"?n[h]=0:n[h]++,l+=`${n[h]}. `):l+=`[${o}]: `,l+=h,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!dd.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,an(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(Ne.prototype[Symbol.for("nodejs.util.inspect.custom")]=Ne.prototype.inspect);_m.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?_d:Em;a.generateKey?Ne.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:Ne.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});Fp(Ne);$p(Ne);om(Ne);gm(Ne);var mr=class extends Ne{constructor(t){let e=lt({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new ne("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new ne('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},Xi=class extends Ne{constructor(t){let e=lt({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new ne("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new ne('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},Yi=class extends Ne{constructor(t){let e=lt({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},Ki=class extends Ne{constructor(t){let e=lt({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new ne('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},Zi=class extends Ne{constructor(t){let e=lt({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ne("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new ne('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function br(a){a.from=function(t,e){let n=lt({},t.options,e),r=new a(n);return r.import(t),r}}br(Ne);br(mr);br(Xi);br(Yi);br(Ki);br(Zi);Ne.Graph=Ne;Ne.DirectedGraph=mr;Ne.UndirectedGraph=Xi;Ne.MultiGraph=Yi;Ne.MultiDirectedGraph=Ki;Ne.MultiUndirectedGraph=Zi;Ne.InvalidArgumentsGraphError=ne;Ne.NotFoundGraphError=J;Ne.UsageGraphError=de;var km=ia(Ad(),1),Rd=0,Dd=1,kd=2,Ld=3,Cd=4;var Lm=500,Cm=900,Pd=.7,Pm=2500,Fm={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},eo=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new mr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;shifted=!1;unplaced=!1;births=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));[...this.nodes.keys()].filter(l=>!o.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);for(let[o,s]of this.rates)i.has(o)||this.flow(o,s*Math.pow(1-Pd,r))}add(t,e,n){t.forEach((r,i)=>{this.kept.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(n)&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(n)&&this.style(n)),this.graph.forEachEdge((n,r,i,o)=>{(i===e||o===e||i===t||o===t)&&this.styleEdge(n)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(e)),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),c=[e.get(u),e.get(d)];c[0]!==void 0&&c[1]!==void 0&&i.push(c[0],c[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,c=this.targets.get(l);n[2*u]=c?c[0]:NaN,n[2*u+1]=c?c[1]:NaN,r[u]=d==="input"?Ld:d==="output"?Cd:d!=="relay"||o.has(l)===s.has(l)?Rd:o.has(l)?Dd:kd}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=Pm;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(r)&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(r,{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(r)){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(r),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(n)){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/Lm));this.graph.getNodeAttributes(n).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/Cm;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(n)&&this.graph.dropNode(n),this.changedNodes.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(n).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(t.id)){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(t.id,{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:Fm[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",zIndex:0}),this.births++,e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(t)&&!this.fading.has(t)&&this.fading.set(t,e)}size(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(t);if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),c=this.opacity(t),h=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==c||n.labelColor!==this.colours.ink||n.zIndex!==h)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:c,labelColor:this.colours.ink,zIndex:h}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(e.from)||!this.graph.hasNode(e.to))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(e.from,e.to))return;this.graph.addDirectedEdgeWithKey(t,e.from,e.to,{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-Pd,n),i=this.rates.get(t)??0;this.flow(t,n===0?i:i+(e.passed/n-i)*r)}flow(t,e){e<.05?this.rates.delete(t):this.rates.set(t,e),this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=.6+Math.round(3*Math.log10(1+r))/2,o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,c=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==c)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:c}),this.changedEdges.add(t))}};var Fd="layouts";function Id(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function Gd(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...Im().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(Fd,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function Im(){try{let a=JSON.parse(localStorage.getItem(Fd)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function ao(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function ro(a,t){if(a){if(typeof a=="string")return ao(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?ao(a,t):void 0}}function Gm(a){if(Array.isArray(a))return a}function zm(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Mm(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Te(a,t){return Gm(a)||zm(a,t)||ro(a,t)||Mm()}function q(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=ro(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function sn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function to(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function zd(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function Md(a,t,e){return a[6]=t,a[7]=e,a}function ha(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],c=t[0],h=t[1],f=t[2],p=t[3],m=t[4],g=t[5],b=t[6],y=t[7],x=t[8];return a[0]=c*e+h*i+f*l,a[1]=c*n+h*o+f*u,a[2]=c*r+h*s+f*d,a[3]=p*e+m*i+g*l,a[4]=p*n+m*o+g*u,a[5]=p*r+m*s+g*d,a[6]=b*e+y*i+x*l,a[7]=b*n+y*o+x*u,a[8]=b*r+y*s+x*d,a}function $s(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function _r(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function Nm(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function fa(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,c=sn(),h=Math.min(u,d)-2*n,f=Nm(t,e);return r?(ha(c,Md(sn(),s,l)),ha(c,to(sn(),o)),ha(c,zd(sn(),i)),ha(c,to(sn(),u/h/2/f,d/h/2/f))):(ha(c,to(sn(),2*(h/u)*f,2*(h/d)*f)),ha(c,zd(sn(),-i)),ha(c,to(sn(),1/o)),ha(c,Md(sn(),-s,-l))),c}function Nd(a,t,e){var n=_r(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function Vs(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var ui={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},Od=new Int8Array(4),no=new Int32Array(Od.buffer,0,1),Wd=new Float32Array(Od.buffer,0,1),Om=/^\s*rgba?\s*\(/,Wm=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function io(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in ui)return io(ui[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(Om.test(a)){var o=a.match(Wm);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function Bd(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=io(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var xr={};for(li in ui)xr[li]=ln(ui[li]),xr[ui[li]]=xr[li];var li;function Bm(a,t,e,n,r){return no[0]=n<<24|e<<16|t<<8|a,r&&(no[0]=no[0]&4278190079),Wd[0]}function ln(a){if(a=a.toLowerCase(),typeof xr[a]<"u")return xr[a];var t=io(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=Bm(e,n,r,i,!0);return xr[a]=o,o}function ga(a,t){Wd[0]=ln(a);var e=no[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Tr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function js(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function Ud(a,t,e,n,r,i){var o=Vs(a,e,n,r,i),s=Te(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var c=Te(d,4),h=c[0],f=c[1],p=c[2],m=c[3];return[h,f,p,m]}function Hd(a){var t=io(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Um(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function jd(a){var t=Um(a,"string");return typeof t=="symbol"?t:t+""}function I(a,t,e){return(t=jd(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function $d(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function Q(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?$d(Object(e),!0).forEach(function(n){I(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):$d(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function ve(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function Vd(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,jd(n.key),n)}}function ye(a,t,e){return t&&Vd(a.prototype,t),e&&Vd(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Fa(a){return Fa=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Fa(a)}function qd(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(qd=function(){return!!a})()}function Hm(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function $m(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Hm(a)}function Ye(a,t,e){return t=Fa(t),$m(a,qd()?Reflect.construct(t,e||[],Fa(a).constructor):t.apply(a,e))}function qs(a,t){return qs=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},qs(a,t)}function Ke(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&qs(a,t)}function Vm(a){if(Array.isArray(a))return ao(a)}function jm(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function qm(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ue(a){return Vm(a)||jm(a)||ro(a)||qm()}function me(a){"@babel/helpers - typeof";return me=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},me(a)}function _n(a){return me(a)==="object"&&a!==null&&"attribute"in a}function di(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function Xs(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!_n(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(Hd(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function Ys(a,t){if(typeof a=="string"){var e=Bd(a).map(function(u){return u.toFixed(6)}),n=Te(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function pa(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=Ys(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function Ks(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function Zs(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Jd=ia(gr());function Xd(a){return me(a)==="object"&&"glsl"in a&&!("attributes"in a)}function Yd(a){return me(a)==="object"&&"glsl"in a&&!("attributes"in a)}var ci={shapes:[di()],variables:{},layers:[Xs()],label:{},backdrop:{},labelAttachments:{}},Sr={paths:[Ks(),Zs()],extremities:[],variables:{},layers:[pa()],defaultHead:"none",defaultTail:"none",label:{}},oo=["nodes","topNodes"],so=["edges","topEdges"],lo=[].concat(so,oo),Kd={nodes:ci,edges:Sr,depthLayers:ue(lo)};var Xm=function(t){return t},Ym=function(t){return t*t},Km=function(t){return t*(2-t)},Zm=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},Qm=function(t){return t*t*t},Jm=function(t){return--t*t*t+1},ev=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},tv=function(t){return t===0?0:Math.pow(2,10*(t-1))},nv=function(t){return t===1?1:1-Math.pow(2,-10*t)},av=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},Qs={linear:Xm,quadraticIn:Ym,quadraticOut:Km,quadraticInOut:Zm,cubicIn:Qm,cubicOut:Jm,cubicInOut:ev,exponentialIn:tv,exponentialOut:nv,exponentialInOut:av};function uo(a){return a?typeof a=="function"?a:Qs[a]:Qs.linear}function el(a){return me(a)==="object"&&a!==null&&"attribute"in a}function ec(a){return typeof a=="function"}function tc(a){return me(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function nc(a){return me(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function ac(a){return me(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var rv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},iv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},ov={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function rc(a){return Q(Q({},rv),a)}function ic(a){return Q(Q({},iv),a)}function tl(a){return Q(Q({},ov),a)}var sv={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},lv={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var ho={nodes:Q(Q({},sv),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:Q(Q({},lv),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function uv(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function dv(a){return"dict"in a}function fo(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):me(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Te(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function cv(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function hv(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var c;return(c=a.min)!==null&&c!==void 0?c:l}var h=(l-u)/(d-u);h=Math.max(0,Math.min(1,h));var f=uo(a.easing);h=f(h);var p=(i=a.min)!==null&&i!==void 0?i:0,m=(o=a.max)!==null&&o!==void 0?o:1;return p+h*(m-p)}function fv(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function gv(a,t,e){return dv(a)?fv(a,t):uv(a)?hv(a,t):cv(a,t)}function oc(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):me(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=Te(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function co(a,t,e,n,r,i){if(a==null)return i;if(me(a)!=="object"&&typeof a!="function")return a;if(tc(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:co(o,t,e,n,r,i)}if(nc(a)){var s=fo(a.whenState,e)?a.then:a.else;return s===void 0?i:co(s,t,e,n,r,i)}if(ac(a)){var l=oc(a.whenData,t)?a.then:a.else;return l===void 0?i:co(l,t,e,n,r,i)}if(ec(a)){var u=a(t,e,n,r);return u??i}if(el(a)){var d=gv(a,t);return d??i}return a}function Tn(a){if(a==null)return"static";if(tc(a))return"graph-state";if(nc(a)){var t=Tn(a.then),e=a.else!==void 0?Tn(a.else):"static";return un("item-state",un(t,e))}if(ac(a)){var n=Tn(a.then),r=a.else!==void 0?Tn(a.else):"static";return un(n,r)}return ec(a)?"graph-state":(el(a),"static")}function un(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function nl(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=q(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var c=d[u],h=0,f=Object.values(c);h<f.length;h++){var p=f[h];e=un(e,Tn(p))}else if("matchState"in s&&"cases"in s){e=un(e,"item-state");for(var m=s.cases,g=0,b=Object.values(m);g<b.length;g++)for(var y=b[g],x=0,_=Object.values(y);x<_.length;x++){var S=_[x];e=un(e,Tn(S))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=un(e,"item-state");var E=s.then;if(E&&me(E)==="object")for(var L=0,k=Object.values(E);L<k.length;L++){var w=k[L];e=un(e,Tn(w))}var G=s.else;if(G&&me(G)==="object")for(var F=0,z=Object.values(G);F<z.length;F++){var R=z[F];e=un(e,Tn(R))}}else if("whenData"in s){var P=s.then;if(P&&me(P)==="object")for(var M=0,H=Object.values(P);M<H.length;M++){var O=H[M];e=un(e,Tn(O))}var B=s.else;if(B&&me(B)==="object")for(var W=0,$=Object.values(B);W<$.length;W++){var K=$[W];e=un(e,Tn(K))}}else for(var j=0,X=Object.entries(s);j<X.length;j++){var ee=Te(X[j],2),oe=ee[0],xe=ee[1];if(!rl.has(oe)&&(e=un(e,Tn(xe)),(oe==="x"||oe==="y")&&el(xe))){var fe=xe.attribute;oe==="x"&&!n&&(n=fe),oe==="y"&&!r&&(r=fe)}}}}catch(et){i.e(et)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var Xn={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},al={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},rl=new Set(["when","whenState","whenData","then","else"]),Zd=Object.keys(Xn),pv=Object.values(Xn),Qd=Object.keys(al),mv=Object.values(al);function Er(a,t,e,n,r,i,o){for(var s in t){var l;if(!rl.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=co(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function sc(a,t,e,n,r,i,o){var s=q(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,c=String((d=e[u.matchData])!==null&&d!==void 0?d:""),h=u.cases;c in h&&Er(a,h[c],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,p=String((f=n[u.matchState])!==null&&f!==void 0?f:""),m=u.cases;p in m&&Er(a,m[p],e,n,r,i,o)}else if("when"in u&&"then"in u){var g=u.when;if(!g(e,n,r,i))continue;Er(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!fo(u.whenState,n))continue;Er(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!oc(u.whenData,e))continue;Er(a,u.then,e,n,r,i,o)}else Er(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function il(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=Zd.length;l<u;l++)s[Zd[l]]=pv[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,c,h,f,p;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(c=t.y)!==null&&c!==void 0?c:0,o.size=(h=t.size)!==null&&h!==void 0?h:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(p=t.label)!==null&&p!==void 0?p:"",o}var m=Array.isArray(a)?a:[a];return sc(s,m,t,e,n,r,Xn),o}function ol(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=Qd.length;l<u;l++)s[Qd[l]]=mv[l];if(!a){var d,c,h;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(c=t.color)!==null&&c!==void 0?c:"#ccc",o.label=(h=t.label)!==null&&h!==void 0?h:"",o}var f=Array.isArray(a)?a:[a];return sc(s,f,t,e,n,r,al),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function vv(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(me(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(me(a)==="object"&&"whenState"in a){var u,d=a,c=fo(d.whenState,t),h=c?d.then:d.else;return h===void 0?e:typeof h=="function"?(u=h(t))!==null&&u!==void 0?u:e:h??e}return(r=a)!==null&&r!==void 0?r:e}function sl(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=q(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&me(l)==="object"&&Js(e,l,t)}else if("whenState"in o&&"then"in o){var u=fo(o.whenState,t),d=u?o.then:o.else;d&&me(d)==="object"&&Js(e,d,t)}else Js(e,o,t)}}catch(c){r.e(c)}finally{r.f()}return e}function Js(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=Te(r[n],2),o=i[0],s=i[1];rl.has(o)||(a[o]=vv(s,e))}}var go=(function(a){function t(){var e;return ve(this,t),e=Ye(this,t),e.rawEmitter=e,e}return Ke(t,a),ye(t)})(Jd.EventEmitter);var lc=Kd;function ll(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function uc(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function wr(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function dc(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function Ia(a,t,e){e?a.add(t):a.delete(t)}var hc=ia(ul());var fc={easing:"quadraticInOut",duration:150};function ma(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function dl(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function po(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function cl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function hl(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function gc(a){if(!(0,hc.default)(a))throw new Error("Sigma: invalid graph instance.")}function mo(a){var t=Te(a.x,2),e=t[0],n=t[1],r=Te(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(h){return{x:.5+(h.x-l)/s,y:.5+(h.y-u)/s}};return d.applyTo=function(c){c.x=.5+(c.x-l)/s,c.y=.5+(c.y-u)/s},d.inverse=function(c){return{x:l+s*(c.x-.5),y:u+s*(c.y-.5)}},d.ratio=s,d}var vo={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function yo(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function pc(a){return uc({},vo,a)}var yv=new Set(["italic","oblique"]),bv=new Set(["bold","bolder","lighter"]);function bo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(yv.has(s))e=s,i=o+1;else if(bv.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Ar(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function hi(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var wc=ia(gr());function xv(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function fl(a){var t=0;return a.forEach(function(e){return t+=xv(e)}),t}function Ac(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function pl(a,t){return Ac("VERTEX",a,t)}function ml(a,t){return Ac("FRAGMENT",a,t)}function vl(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function mc(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function tt(a){return a%1===0?a.toFixed(1):a.toString()}var wo=new Map,Rc=new Map,_v=0;function Dc(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return tt(r)}function Ao(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(ue(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return tt((s=o.value)!==null&&s!==void 0?s:0)})),ue(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function Tv(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(Dc(a,o))}),i=[].concat(ue(n),ue(r));return i.length>0&&(e+="#"+i.join("#")),e}function Sv(a){var t=Tv(a);if(!wo.has(t)){var e={},n=q(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}wo.set(t,{shape:a,uniformValues:e,slug:t}),Rc.set(t,_v++)}return t}function vi(a){var t;return(t=Rc.get(a))!==null&&t!==void 0?t:-1}function kc(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=q(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function Ev(){return kc(Array.from(wo.values()).map(function(a){return a.shape}))}function wv(a){var t=Array.from(wo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=Te(n,2),o=i[0],s=i[1].shape,l=Ao(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):Dc(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function yl(a){return kc(a)}function yi(a){return ue(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function Av(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(c){return Ao(c,"uv","size")},n=function(c){var h,f;return(h=c.inradiusFactorGLSL)!==null&&h!==void 0?h:tt((f=c.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
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
`)}var Dr={right:0,left:1,above:2,below:3,over:4},kr=5,bl=3,Lc=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,bi=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Cc=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Rv=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,Dv=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,kv=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Lv=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,Pc=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,xl=2,Yn=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(xl,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),za=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(xl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Cv=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(xl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Lr=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Pv(a,t){var e=function(o){return Ao(o,"uv","size")};if(a.length===1)return{code:vc(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(vc("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function vc(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Fv(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Fa(a))!==null;);return a}function gl(){return gl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=Fv(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},gl.apply(null,arguments)}function ut(a,t,e,n){var r=gl(Fa(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var Iv=1024,Gv=1.5,zv=4096,Fc=-1,Ro=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Iv;ve(this,a),I(this,"texture",null),I(this,"dirty",!1),I(this,"dirtyRangeStart",1/0),I(this,"dirtyRangeEnd",-1),I(this,"indexMap",new Map),I(this,"freeIndices",[]),I(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return ye(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,zv),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*Gv)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),c=Math.max(r,u),h=Math.min(i,d);if(c<h){var f=c-u,p=h-c,m=this.data.subarray(c*4,h*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,p,1,e.RGBA,e.FLOAT,m)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function dn(a){var t={},e={},n=0,r=q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var Do=(function(a){function t(e,n,r){var i;return ve(this,t),i=Ye(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return Ke(t,a),ye(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(Ro);function ko(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=q(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var c=t.offsets[d];if(c!==void 0){var h=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:c,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(h!=null&&h.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function Lo(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var c=r.get(l.sourceIndex-i);d=c.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var h=typeof d=="string"?d:l.defaultColor||n,f=ga(h),p=Te(f,4),m=p[0],g=p[1],b=p[2],y=p[3];e[u]=m/255,e[u+1]=g/255,e[u+2]=b/255,e[u+3]=y/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var x=Array.isArray(d)?d:null;if(x)for(var _=0;_<l.size;_++){var S;e[u+_]=(S=x[_])!==null&&S!==void 0?S:0}}}}var xo=["r","g","b","a"];function Rr(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,c=t.outputPrefix,h=c===void 0?"v_":c,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var p=0;p<r;p++)f.push("  ivec2 ".concat(s,"Coord").concat(p," = ivec2((").concat(s,"BaseTexel + ").concat(p,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(p,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(p," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(p,", 0);"));f.push("");for(var m=[],g=function(){var _=y[b],S=n[_],E=e[_],L=Math.floor(E/4),k=E%4,w="".concat(s,"Texel").concat(L),G="".concat(s,"Texel").concat(L+1),F="".concat(s,"Fetched_").concat(_);if(S.size===1)f.push("  float ".concat(F," = ").concat(w,".").concat(xo[k],";"));else if(S.size===4&&k===0)f.push("  vec4 ".concat(F," = ").concat(w,";"));else{var z=k+S.size;if(z<=4){var R="vec".concat(S.size),P=xo.slice(k,z).join("");f.push("  ".concat(R," ").concat(F," = ").concat(w,".").concat(P,";"))}else{var M=S.size===4?"vec4":"vec".concat(S.size),H=xo.slice(k).map(function(W){return"".concat(w,".").concat(W)}),O=xo.slice(0,z-4).map(function(W){return"".concat(G,".").concat(W)}),B=[].concat(ue(H),ue(O)).join(", ");f.push("  ".concat(M," ").concat(F," = ").concat(M,"(").concat(B,");"))}}m.push("  ".concat(h).concat(_," = ").concat(F,";"))},b=0,y=o;b<y.length;b++)g();return{fetchCode:f.join(`
`),varyingAssignments:m.join(`
`)}}function _l(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var Mv=I(I(I(I(I(I(I(I({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function _o(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var Ma=(function(){function a(t,e,n){ve(this,a),I(this,"floats",new Float32Array),I(this,"ints",new Uint32Array),I(this,"constantArray",new Float32Array),I(this,"capacity",0),I(this,"verticesCount",0),I(this,"bufferGeneration",0),I(this,"uploadedGeneration",new Map),I(this,"constantBufferGeneration",0),I(this,"uploadedConstantGeneration",new Map),I(this,"renderOffset",0),I(this,"renderCount",-1),I(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),I(this,"shadersLogged",!1),I(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=fl(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,_o(r.VERTEX_SHADER_SOURCE),_o(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=fl(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return ye(a,[{key:"kill",value:function(){mc(this.normalProgram),this.pickProgram&&mc(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=pl(n,r),u=ml(n,i),d=vl(n,[l,u]),c={};this.UNIFORMS.forEach(function(p){var m=n.getUniformLocation(d,p);m&&(c[p]=m)});var h={};this.ATTRIBUTES.forEach(function(p){h[p.name]=n.getAttribLocation(d,p.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(p){h[p.name]=n.getAttribLocation(d,p.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:c,attributeLocations:h,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=Mv[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:fl(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;_l(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:_o(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:_o(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),ba=2,xi=7,Ic={below:0,above:1,left:2,right:3};function Nv(){var a=`#version 300 es
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

`.concat(Yn,`
`).concat(za,`
`).concat(Lr,`
`).concat(Pc,`
`).concat(bi,`

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
  float gap = `).concat(ba.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return a}var Ov=`#version 300 es
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
`;function Wv(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:kr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Nv(),c=Ov,h=(function(f){function p(){var m;ve(this,p);for(var g=arguments.length,b=new Array(g),y=0;y<g;y++)b[y]=arguments[y];return m=Ye(this,p,[].concat(b)),I(m,"totalCount",0),I(m,"bufferCapacity",0),m}return Ke(p,f),ye(p,[{key:"getDefinition",value:function(){var g=WebGL2RenderingContext,b=g.FLOAT,y=g.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:c,METHOD:y,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(g,b){var y=this.floats,x=g*this.STRIDE;y[x++]=b.nodeIndex,y[x++]=b.atlasX,y[x++]=b.atlasY,y[x++]=b.atlasW,y[x++]=b.atlasH,y[x++]=b.attachWidth,y[x++]=b.attachHeight,y[x++]=b.positionMode,y[x++]=b.attachmentPlacement,y[x++]=b.labelWidth,y[x++]=b.labelHeight,y[x++]=b.textHeight,y[x++]=b.labelAngle}},{key:"setUniforms",value:function(g,b){var y=b.gl,x=b.uniformLocations;y.uniformMatrix3fv(x.u_matrix,!1,g.matrix),y.uniform2f(x.u_resolution,g.width*g.pixelRatio,g.height*g.pixelRatio),y.uniform1f(x.u_labelPixelSnapping,g.labelPixelSnapping),y.uniform1f(x.u_sizeRatio,g.sizeRatio),y.uniform1f(x.u_correctionRatio,g.correctionRatio),y.uniform1f(x.u_cameraAngle,g.cameraAngle),y.uniform1f(x.u_pixelRatio,g.pixelRatio),y.uniform1f(x.u_labelMargin,p.labelMargin),y.uniform1f(x.u_zoomLabelSizeRatio,1/u(g.zoomRatio)),y.uniform1i(x.u_nodeDataTexture,g.nodeDataTextureUnit),y.uniform1i(x.u_nodeDataTextureWidth,g.nodeDataTextureWidth),y.uniform1i(x.u_nodeFrameTexture,g.nodeFrameTextureUnit),y.uniform1i(x.u_nodeFrameTextureWidth,g.nodeFrameTextureWidth),y.uniform1i(x.u_atlasTexture,xi)}},{key:"reallocateAttachments",value:function(g){this.totalCount=g,g>this.bufferCapacity&&(this.bufferCapacity=Math.max(g,Math.ceil(this.bufferCapacity*1.5)||10),ut(p,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(g,b){var y=b.gl;this.totalCount!==0&&y.drawArraysInstanced(g,0,this.VERTICES,this.totalCount)}}])})(Ma);return I(h,"labelMargin",l),new h(a,t,e)}var va=5;function Co(a,t){return[].concat(ue(t),ue(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Cr(a,t){var e=dn(Co(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=q(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return Q(Q({},e),{},{offsets:r,specs:i})}function Bv(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=Co(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var p=f.name.replace(/^a_/,"");return s.has(p)?!1:(s.add(p),!0)}).map(function(f){var p=f.name.replace(/^a_/,""),m=f.size===1?"float":"vec".concat(f.size);return"out ".concat(m," v_").concat(p,";")}).join(`
`),u=Rr(dn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,c=u.varyingAssignments,h=`#version 300 es

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
`).concat(Yn,`
`).concat(za,`

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
`);return h}function Uv(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(p,m){var g="layer_".concat(p.name),b=[].concat(ue(p.attributes.map(function(y){return"v_".concat(y.name.replace(/^a_/,""))})),ue(p.uniforms.map(function(y){return y.name}))).join(", ");return"  // Layer ".concat(m+1,": ").concat(p.name,`
  color = blendOver(color, `).concat(g,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),l=t.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),u=new Set,d=Co(a,t).flatMap(function(p){return p.attributes}).filter(function(p){var m=p.name.replace(/^a_/,"");return u.has(m)?!1:(u.add(m),!0)}).map(function(p){var m=p.name.replace(/^a_/,""),g=p.size===1?"float":"vec".concat(p.size);return"in ".concat(g," v_").concat(m,";")}).join(`
`),c=yl(a),h=Av(a,e),f=`#version 300 es
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
`).concat(t.map(function(p){return p.glsl}).join(`

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
`);return f}function Hv(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function $v(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function yc(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:Bv(t,e),fragmentShader:Uv(t,e,n,i),uniforms:Hv(t,e),attributes:$v()}}function Gc(a,t,e){var n=Cr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function Vv(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=Rr(Cr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(tt((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(tt((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var c,h=i?i[d]:d;return"    case ".concat(h,": inradiusFactor = ").concat(tt((c=u.inradiusFactor)!==null&&c!==void 0?c:1),"; break;")}).join(`
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
`.concat(Gc(n,r,"out"),`

`).concat(Yn,`
`).concat(za,`
`).concat(Lr,`

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

  `).concat(Lc,`
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
`);return l}function jv(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=yl(t),i=yi(t).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=function(f){return Ao(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(h,f){var p=n?n[f]:f;return"    case ".concat(p,": nodeSdfNormalized = ").concat(o(h),"; break;")}).join(`
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
`.concat(Gc(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Rv,`
`).concat(Dv,`
`).concat(kv,`
`).concat(Lv,`

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
`);return c}function qv(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=q(yi(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function Xv(a){return{vertexShader:Vv(a),fragmentShader:jv(a),uniforms:qv(a.shapes)}}function Yv(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,c=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var h=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},p={shapes:l,layers:u,shapeGlobalIds:c},m=Xv(p),g=(function(b){function y(){var x;ve(this,y);for(var _=arguments.length,S=new Array(_),E=0;E<_;E++)S[E]=arguments[E];return x=Ye(this,y,[].concat(S)),I(x,"totalBackdropCount",0),I(x,"bufferCapacity",0),x}return Ke(y,b),ye(y,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,S=_.FLOAT,E=_.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:E,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:S},{name:"a_labelWidth",size:1,type:S},{name:"a_labelHeight",size:1,type:S},{name:"a_textHeight",size:1,type:S},{name:"a_positionMode",size:1,type:S},{name:"a_labelAngle",size:1,type:S},{name:"a_backdropColor",size:4,type:S},{name:"a_backdropShadowColor",size:4,type:S},{name:"a_backdropShadowBlur",size:1,type:S},{name:"a_backdropPadding",size:1,type:S},{name:"a_backdropBorderColor",size:4,type:S},{name:"a_backdropExtra",size:4,type:S},{name:"a_labelBoxOffset",size:2,type:S}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:S}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(_,S){var E=this.floats,L=this.STRIDE,k=_*L;E[k++]=S.nodeIndex,E[k++]=S.labelWidth,E[k++]=S.labelHeight,E[k++]=S.textHeight,E[k++]=Dr[S.position],E[k++]=S.labelAngle,E[k++]=S.backdropColor[0],E[k++]=S.backdropColor[1],E[k++]=S.backdropColor[2],E[k++]=S.backdropColor[3],E[k++]=S.backdropShadowColor[0],E[k++]=S.backdropShadowColor[1],E[k++]=S.backdropShadowColor[2],E[k++]=S.backdropShadowColor[3],E[k++]=S.backdropShadowBlur,E[k++]=S.backdropPadding,E[k++]=S.backdropBorderColor[0],E[k++]=S.backdropBorderColor[1],E[k++]=S.backdropBorderColor[2],E[k++]=S.backdropBorderColor[3],E[k++]=S.backdropBorderWidth,E[k++]=S.backdropCornerRadius,E[k++]=S.backdropLabelPadding,E[k++]=S.backdropArea,E[k++]=S.labelBoxOffset[0],E[k++]=S.labelBoxOffset[1]}},{key:"setUniforms",value:function(_,S){var E=S.gl,L=S.uniformLocations;E.uniformMatrix3fv(L.u_matrix,!1,_.matrix),E.uniform1f(L.u_sizeRatio,_.sizeRatio),E.uniform1f(L.u_correctionRatio,_.correctionRatio),E.uniform1f(L.u_cameraAngle,_.cameraAngle),E.uniform2f(L.u_resolution,_.width*_.pixelRatio,_.height*_.pixelRatio),E.uniform1f(L.u_pixelRatio,_.pixelRatio),E.uniform1f(L.u_labelMargin,y.labelMargin),E.uniform1f(L.u_zoomLabelSizeRatio,1/f(_.zoomRatio)),E.uniform1f(L.u_labelPixelSnapping,_.labelPixelSnapping),E.uniform1i(L.u_nodeDataTexture,_.nodeDataTextureUnit),E.uniform1i(L.u_nodeDataTextureWidth,_.nodeDataTextureWidth),E.uniform1i(L.u_nodeFrameTexture,_.nodeFrameTextureUnit),E.uniform1i(L.u_nodeFrameTextureWidth,_.nodeFrameTextureWidth);var k=d();L.u_layerAttributeTexture&&k&&(k.bind(va),E.uniform1i(L.u_layerAttributeTexture,va),E.uniform1i(L.u_layerAttributeTextureWidth,k.getTextureWidth()),E.uniform1i(L.u_layerAttributeTexelsPerNode,k.getTexelsPerItem()));var w=q(yi(l)),G;try{for(w.s();!(G=w.n()).done;){var F=G.value;this.setTypedUniform(F,S)}}catch(z){w.e(z)}finally{w.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(_,S){var E=S.gl;this.totalBackdropCount!==0&&(this.isInstanced?E.drawArraysInstanced(_,0,this.VERTICES,this.totalBackdropCount):E.drawArrays(_,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(_){this.totalBackdropCount=_,_>this.bufferCapacity&&(this.bufferCapacity=Math.max(_,Math.ceil(this.bufferCapacity*1.5)||10),ut(y,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ma);return I(g,"labelMargin",h),new g(a,t,e)}var zc=(function(a){function t(){var e;ve(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ye(this,t,[].concat(r)),I(e,"totalCharacterCount",0),I(e,"bufferCapacity",0),e}return Ke(t,a),ye(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),ut(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ma);function Kv(){var a=`#version 300 es

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

`.concat(Yn,`
`).concat(za,`
`).concat(Lr,`
`).concat(Pc,`

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

  `).concat(Lc,`

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
`);return a}var Zv=`#version 300 es
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
`;function Qv(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:kr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Kv(),c=(function(h){function f(){var p;ve(this,f);for(var m=arguments.length,g=new Array(m),b=0;b<m;b++)g[b]=arguments[b];return p=Ye(this,f,[].concat(g)),I(p,"totalCount",0),I(p,"bufferCapacity",0),p}return Ke(f,h),ye(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Zv,METHOD:y,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelAngle",size:1,type:g},{name:"a_padding",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(m,g){var b=this.floats,y=this.ints,x=m*this.STRIDE;b[x++]=g.nodeIndex,y[x++]=g.id,b[x++]=g.color,b[x++]=g.labelWidth,b[x++]=g.labelHeight,b[x++]=g.textHeight,b[x++]=g.positionMode,b[x++]=g.labelAngle,b[x++]=g.padding}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_labelMargin,f.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping),b.uniform1f(y.u_pickingPadding,m.labelPickingPadding),b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),ut(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ma);return I(c,"labelMargin",l),new c(a,t,e)}var Gn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},fi=2,pi=1e20;function Jv(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function ey(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,c=s.actualBoundingBoxLeft,h=s.actualBoundingBoxRight,f=Math.ceil(u),p=Math.ceil(c),m=Math.max(0,Math.min(o-e,Math.ceil(c)+Math.ceil(h))),g=Math.min(o-e,f+Math.ceil(d)),b=m+2*e,y=g+2*e,x=Math.max(b*y,0),_=new Uint8ClampedArray(x),S={data:_,width:b,height:y,glyphWidth:m,glyphHeight:g,glyphTop:f,glyphLeft:p,glyphAdvance:l};if(m===0||g===0)return S;var E=a.gridInner,L=a.gridOuter;i.clearRect(e,e,m,g),i.fillText(t,e+p,e+f);var k=i.getImageData(e,e,m,g);L.fill(pi,0,x),E.fill(0,0,x);for(var w=0;w<g;w++)for(var G=0;G<m;G++){var F=k.data[4*(w*m+G)+3]/255;if(F!==0){var z=(w+e)*b+G+e;if(F===1)L[z]=0,E[z]=pi;else{var R=.5-F;L[z]=R>0?R*R:0,E[z]=R<0?R*R:0}}}bc(L,0,0,b,y,b,a.f,a.v,a.z),bc(E,e,e,m,g,b,a.f,a.v,a.z);for(var P=0;P<x;P++){var M=Math.sqrt(L[P])-Math.sqrt(E[P]);_[P]=Math.round(255-255*(M/n+r))}return S}function bc(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)xc(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)xc(a,d*i+t,1,n,o,s,l)}function xc(a,t,e,n,r,i,o){i[0]=0,o[0]=-pi,o[1]=pi,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var c=i[l];u=(r[s]-r[c]+d-c*c)/(s-c)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=pi}for(var h=0,f=0;h<n;h++){for(;o[f+1]<h;)f++;var p=i[f],m=h-p;a[t+h*e]=r[p]+m*m}}var Ga=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return ve(this,t),e=Ye(this,t),I(e,"fonts",new Map),I(e,"textures",[]),I(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),I(e,"pendingGlyphs",[]),I(e,"debounceTimer",null),e.options=Q(Q({},Gn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return Ke(t,a),ye(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=Jv(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=q(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(c){s.e(c)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=q(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=q(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,c=d.fontKey,h=d.charCode,f=this.fonts.get(c);if(!(!f||f.glyphs.has(h))){var p=String.fromCodePoint(h),m=ey(f.generator,p,i,o,s),g=m.width,b=m.height;this.cursor.x+g+fi>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+fi,this.cursor.rowHeight=0),this.cursor.y+b+fi>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var y=m.data,x=new Uint8ClampedArray(g*b*4),_=0;_<y.length;_++){var S=_*4;x[S]=255,x[S+1]=255,x[S+2]=255,x[S+3]=y[_]}var E=new ImageData(x,g,b);this.ctx.putImageData(E,this.cursor.x,this.cursor.y);var L={charCode:h,width:m.glyphWidth,height:m.glyphHeight,bearingX:-m.glyphLeft-i,bearingY:m.glyphTop+i,advance:m.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:g,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(h,L),this.cursor.x+=g+fi,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(k){l.e(k)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+fi),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(wc.EventEmitter);I(Ga,"ATLAS_UPDATED_EVENT","atlasUpdated");var ty=Gn.fontSize;function ny(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(tt(ty),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(Yn,`
`).concat(za,`
`).concat(Lr,`
`).concat(Cc,`

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
`);return t}function ay(){var a=`#version 300 es
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
`;return a}function ry(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function iy(){return{vertexShader:ny(),fragmentShader:ay(),uniforms:ry()}}function oy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:kr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=iy(),c=(function(h){function f(p,m,g){var b,y,x,_;if(ve(this,f),_=Ye(this,f,[p,m,g]),I(_,"atlasTexture",null),I(_,"atlasNeedsUpdate",!1),I(_,"labelGlyphCache",new Map),_.atlasFontSize=Gn.fontSize*hi(),_.atlasManager=new Ga({fontSize:_.atlasFontSize}),_.gamma=.025,_.sdfBuffer=Gn.cutoff,_.atlasTexture=p.createTexture(),!_.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");p.bindTexture(p.TEXTURE_2D,_.atlasTexture),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_S,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_T,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MIN_FILTER,p.LINEAR),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MAG_FILTER,p.LINEAR),p.bindTexture(p.TEXTURE_2D,null),_.atlasManager.on(Ga.ATLAS_UPDATED_EVENT,function(){_.atlasNeedsUpdate=!0});var S={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((y=s.font)===null||y===void 0?void 0:y.weight)||"normal",style:((x=s.font)===null||x===void 0?void 0:x.style)||"normal"};return _.defaultFontKey=_.atlasManager.registerFont(S),_}return Ke(f,h),ye(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:y,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_charOffset",size:2,type:g},{name:"a_charSize",size:2,type:g},{name:"a_texCoords",size:4,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_verticalCenter",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(m,g){if(g.hidden||!g.text){this.labelGlyphCache.delete(m);return}var b=g.text,y=g.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y);var x=[],_=[],S=0,E=0,L=0,k=q(b),w;try{for(k.s();!(w=k.n()).done;){var G=w.value,F=G.codePointAt(0);if(F===void 0){x.push(void 0),_.push(S);continue}var z=this.atlasManager.getGlyph(F,y);x.push(z),_.push(S),z&&(S+=z.advance,E=Math.max(E,z.bearingY),L=Math.max(L,z.atlasHeight-z.bearingY))}}catch(R){k.e(R)}finally{k.f()}this.labelGlyphCache.set(m,{glyphs:x,xOffsets:_,totalWidth:S,totalHeight:E+L,verticalCenterOffset:(E-L)/2})}},{key:"processCharacter",value:function(m,g,b,y){var x=this.floats,_=this.STRIDE,S=m*_,E=this.labelGlyphCache.get(g.parentKey);if(!E||!E.glyphs[y]){for(var L=0;L<_;L++)x[S+L]=0;return}var k=E.glyphs[y],w=E.xOffsets[y],G=g.size/this.atlasFontSize,F=ln(g.color),z=S;x[z++]=g.nodeIndex,x[z++]=(w+k.bearingX)*G,x[z++]=-k.bearingY*G,x[z++]=k.atlasWidth*G,x[z++]=k.atlasHeight*G,x[z++]=k.atlasX,x[z++]=k.atlasY,x[z++]=k.atlasWidth,x[z++]=k.atlasHeight,x[z++]=F,x[z++]=g.margin,x[z++]=Dr[g.position],x[z++]=E.totalWidth*G,x[z++]=g.size,x[z++]=E.verticalCenterOffset*G,x[z++]=E.totalHeight*G,x[z++]=g.labelAngle}},{key:"processLabel",value:function(m,g,b){return this.prepareLabelGlyphs(m,b),ut(f,"processLabel",this,3)([m,g,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var m=this.normalProgram.gl,g=this.atlasManager.getTextures();if(g.length!==0){var b=g[0];m.bindTexture(m.TEXTURE_2D,this.atlasTexture),m.texImage2D(m.TEXTURE_2D,0,m.RGBA,b.width,b.height,0,m.RGBA,m.UNSIGNED_BYTE,b.data),m.bindTexture(m.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio);var x=this.atlasManager.getTextures();x.length>0?b.uniform2f(y.u_atlasSize,x[0].width,x[0].height):b.uniform2f(y.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(y.u_atlas,0),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),b.uniform1f(y.u_gamma,this.gamma),b.uniform1f(y.u_sdfBuffer,this.sdfBuffer),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping)}},{key:"renderProgram",value:function(m,g){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),ut(f,"renderProgram",this,3)([m,g])}},{key:"registerFont",value:function(m){var g=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:m,weight:g,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(m,g,b){var y=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(m,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var x=0,_=0,S=0,E=q(m),L;try{for(E.s();!(L=E.n()).done;){var k=L.value,w=k.codePointAt(0);if(w!==void 0){var G=this.atlasManager.getGlyph(w,y);G&&(x+=G.advance,_=Math.max(_,G.bearingY),S=Math.max(S,G.atlasHeight-G.bearingY))}}}catch(z){E.e(z)}finally{E.f()}var F=g/this.atlasFontSize;return{width:x*F,height:g,textHeight:(_+S)*F}}},{key:"ensureGlyphsReady",value:function(m,g){var b=g||this.defaultFontKey,y=q(m),x;try{for(y.s();!(x=y.n()).done;){var _=x.value;this.atlasManager.ensureGlyphs(_,b)}}catch(S){y.e(S)}finally{y.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var m=this.normalProgram.gl;this.atlasTexture&&(m.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ut(f,"kill",this,3)([])}}])})(zc);return I(c,"labelMargin",l),I(c,"zoomToLabelSizeRatioFunction",u),new c(a,t,e)}var sy=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function ly(a,t,e){var n=yl(a),r=yi(a).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),i=Pv(a,e),o=i.code,s=i.multiShape,l=Cr(a,t),u=Object.keys(l.specs).map(function(p){return"float v_".concat(p,";")}).join(`
`),d=Rr(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments,f=`#version 300 es
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

`).concat(Yn,`
`).concat(za,`
`).concat(n,`
`).concat(o,`
`).concat(Cc,`

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
`);return f}var Mc=(function(){function a(t,e){ve(this,a),I(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=yi(n),this.hasAttributeData=Object.keys(Cr(n,r).offsets).length>0,this.vertexShader=pl(t,ly(n,r,i)),this.fragmentShader=ml(t,sy),this.program=vl(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(ue(this.shapeUniforms.map(function(b){return b.name}))),s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var c=q([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),h;try{for(c.s();!(h=c.n()).done;){var f=Te(h.value,2),p=f[0],m=f[1],g=t.getAttribLocation(this.program,p);g>=0&&(t.enableVertexAttribArray(g),t.vertexAttribPointer(g,1,t.FLOAT,!1,d,m))}}catch(b){c.e(b)}finally{c.f()}t.bindVertexArray(null)}return ye(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(va),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,va),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=q(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;_l(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();I(Mc,"FLOATS_PER_POINT",3);function Nc(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],c;l.forEach(function(L,k){var w=Sv(L);k===0&&(c=w),u[L.name]=k,d[k]=vi(w)});var h=ue(n.layers),f=yc({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),p=oy(a,null,e,{label:s}),m=Yv(a,null,e,{shapes:l,layers:h,getAttributeTexture:function(){return E.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),g=Qv(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?Wv(a,null,e,{label:s}):null,y=new Mc(a,{shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0}),x=Co(l,h),_=dn(x),S=(i=(function(L){function k(w,G,F){var z;ve(this,k),z=Ye(this,k,[w,G,F]),I(z,"layerLifecycles",new Map),I(z,"layersNeedingRegeneration",new Set),I(z,"attrDescriptors",[]),z._pickingBuffer=G;var R=S.layerTextures.get(w);R||(R=new Do(w,_),S.layerTextures.set(w,R)),z.layerAttributeTexture=R;var P=S.textureRefCounts.get(w)||0;S.textureRefCounts.set(w,P+1),z.packedAttributeData=new Float32Array(_.floatsPerItem),h.forEach(function(H,O){if(H.lifecycle){var B={gl:w,renderer:{refresh:function(){return F.refresh()}},getUniformLocation:function(K){return w.getUniformLocation(z.normalProgram.program,K)},requestShaderRegeneration:function(){z.layersNeedingRegeneration.add(O)},requestRefresh:function(){F.refresh()}},W=H.lifecycle(B);z.layerLifecycles.set(O,W)}}),z.layerLifecycles.forEach(function(H){var O;(O=H.init)===null||O===void 0||O.call(H)});var M=new Map;return z.layerLifecycles.forEach(function(H,O){H.getAttributeData&&M.set(O,H)}),z.attrDescriptors=ko(x,_,M),z}return Ke(k,L),ye(k,[{key:"getDefinition",value:function(){var G=WebGL2RenderingContext,F=G.FLOAT,z=G.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:z,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:F}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var G=this;if(this.layersNeedingRegeneration.size!==0){h=h.map(function(O,B){if(G.layersNeedingRegeneration.has(B)){var W=G.layerLifecycles.get(B);if(W!=null&&W.regenerate){var $=W.regenerate();return Q(Q({},$),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),f=yc({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var F=this.normalProgram.gl,z=this.normalProgram,R=z.program,P=z.buffer,M=z.vertexShader,H=z.fragmentShader;F.deleteProgram(R),F.deleteBuffer(P),F.deleteShader(M),F.deleteShader(H),this.normalProgram=this.getProgramInfo("normal",F,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(G){this.layerAttributeTexture.allocate(G)}},{key:"freeNode",value:function(G){this.layerAttributeTexture.free(G)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(G,F,z,R,P){var M=F*this.STRIDE;if(z.visibility==="hidden"){for(var H=M+this.STRIDE;M<H;M++)this.floats[M]=0;this.floats[F*this.STRIDE]=Fc;return}this.processVisibleItem(Tr(G),M,z,R,P)}},{key:"processVisibleItem",value:function(G,F,z,R,P){var M,H=this.floats,O=this.ints;if(H[F++]=R,O[F++]=G,H[F++]=(M=z.opacity)!==null&&M!==void 0?M:1,_.floatsPerItem!==0){var B=this.packedAttributeData;Lo(this.attrDescriptors,z,B,z.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(P,B)}}},{key:"setUniforms",value:function(G,F){var z=this,R=F.gl,P=F.uniformLocations;P.u_matrix&&R.uniformMatrix3fv(P.u_matrix,!1,G.matrix),P.u_sizeRatio&&R.uniform1f(P.u_sizeRatio,G.sizeRatio),P.u_correctionRatio&&R.uniform1f(P.u_correctionRatio,G.correctionRatio),P.u_pickingPadding&&R.uniform1f(P.u_pickingPadding,G.nodePickingPadding),P.u_cameraAngle&&R.uniform1f(P.u_cameraAngle,G.cameraAngle),P.u_nodeDataTexture&&R.uniform1i(P.u_nodeDataTexture,G.nodeDataTextureUnit),P.u_nodeDataTextureWidth&&R.uniform1i(P.u_nodeDataTextureWidth,G.nodeDataTextureWidth),P.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(va),R.uniform1i(P.u_layerAttributeTexture,va)),P.u_layerAttributeTextureWidth&&R.uniform1i(P.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),P.u_layerAttributeTexelsPerNode&&R.uniform1i(P.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(M){M.uniforms.forEach(function(H){z.setTypedUniform(H,F)})}),h.forEach(function(M){M.uniforms.forEach(function(H){z.setTypedUniform(H,F)})})}},{key:"render",value:function(G,F,z){this.maybeRegenerateShaders(),ut(k,"render",this,3)([G,F,z])}},{key:"renderProgram",value:function(G,F){var z=F.gl,R=F.program;z.useProgram(R),F===this.normalProgram&&this.layerLifecycles.forEach(function(P){var M;(M=P.beforeRender)===null||M===void 0||M.call(P)}),ut(k,"renderProgram",this,3)([G,F])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(z){var R;(R=z.kill)===null||R===void 0||R.call(z)}),this.layerLifecycles.clear();var G=this.normalProgram.gl,F=(S.textureRefCounts.get(G)||1)-1;F<=0?(this.layerAttributeTexture.kill(),S.layerTextures.delete(G),S.textureRefCounts.delete(G)):S.textureRefCounts.set(G,F),ut(k,"kill",this,3)([])}}])})(Ma),I(i,"layerTextures",new WeakMap),I(i,"textureRefCounts",new WeakMap),i),E=new S(a,null,e);return{nodeProgram:E,labelProgram:p,backdropProgram:m,labelBackgroundProgram:g,attachmentProgram:b,framePass:y,shapeSlug:c,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var ya=6;function _i(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var p=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(p," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=Rr(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:c,varyingAssignments:h}}function uy(a){return`
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
`)}function dy(a){return`
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
`)}function Oc(a){return`
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
`)}function cy(a){return`
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
`)}function hy(a){return`
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
`)}function fy(a){return`
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
`)}function gy(a){return`
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
`)}function To(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function Wc(a,t){var e=[];return To(t,"path_".concat(a,"_length"))||e.push(cy(a)),To(t,"path_".concat(a,"_closest_t"))||e.push(hy(a)),To(t,"path_".concat(a,"_distance"))||e.push(fy(a)),To(t,"path_".concat(a,"_t_at_distance"))||e.push(gy(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function Bc(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var Uc=WebGL2RenderingContext,mi=Uc.FLOAT,_c=Uc.UNSIGNED_BYTE;function py(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Tl(a){var t=new Set,e=[],n=q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(Oc(i.name)),e.push(Wc(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function my(a){var t=[],e=q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var vy=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function yy(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Sl(a){return vy.map(function(t){return yy(a,t)}).join(`

`)}function by(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function xy(a){var t=[],e=q(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(uy(r.name)),t.push(dy(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function _y(a,t,e,n,r){var i=dn([].concat(ue(a),ue(e))),o=_i(i),s=Cr(n,r),l=Object.keys(s.offsets),u=function(L){var k=s.specs[L].size;return k===1?"float":"vec".concat(k)},d=l.map(function(E){return"".concat(u(E)," v_source_").concat(E,`;
`).concat(u(E)," v_target_").concat(E,";")}).join(`
`),c=Rr(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),h=Rr(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(E){return"".concat(u(E)," g_").concat(E,";")}).join(`
`),p=l.map(function(E){return"  g_".concat(E," = v_source_").concat(E,";")}).join(`
`),m=l.map(function(E){return"  g_".concat(E," = v_target_").concat(E,";")}).join(`
`),g=new Set,b=[],y=function(L){g.has(L.name)||(g.add(L.name),b.push("uniform ".concat(L.type," ").concat(L.name,";")))};a.forEach(function(E){return E.uniforms.forEach(y)}),t.forEach(function(E){return E.uniforms.forEach(y)});var x=t.map(function(E){return tt(E.widthFactor)}).join(", "),_=Math.max.apply(Math,ue(a.map(function(E){return E.minBodyLengthRatio||0}))),S=`#version 300 es

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
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(x,`);

// Node-data fetch helpers (geometry texel + rotation-flags texel)
`).concat(Yn,`
`).concat(za,`

// Shape SDFs for node boundary clamping
`).concat(Ev(),`
`).concat(wv(new Set(l)),`

// Path functions
`).concat(Tl(a),`
`).concat(Sl(a),`
`).concat(xy(a),`

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
  float minBodyLengthRatio = `).concat(tt(_),`;

  // Thickness in WebGL units (needed to compute clamping margin and extremity lengths)
  float pixelsThickness = max(a_thickness, u_minEdgeThickness * u_sizeRatio);
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // SDF clamping: find where the edge body meets the node boundaries. Always
  // searched (ungated) so labels get a true boundary clamp; the body re-applies
  // its extremity gating in-shader.
`).concat(p,`
  float tStart = queryFindSourceClampT(pathId, a_source, a_sourceSize, int(a_sourceShapeId), a_sourceRotateAlign, a_target, 0.0);
`).concat(m,`
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
`).concat(p,`
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
`).concat(m,`
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
`);return S}var So=0,Tc=1,Eo=2;function Ty(a,t,e){var n=[];e&&(n.push([So,0,-1],[So,0,1]),n.push([So,1,-1],[So,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Tc,i,-1],[Tc,i,1])}return t&&(n.push([Eo,0,-1],[Eo,0,1]),n.push([Eo,1,-1],[Eo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:mi},{name:"a_zoneT",size:1,type:mi},{name:"a_side",size:1,type:mi}],verticesPerEdge:n.length}}function Sy(a,t,e,n){var r=dn([].concat(ue(a),ue(e))),i=_i(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(g){return g.uniforms.forEach(u)}),t.forEach(function(g){return g.uniforms.forEach(u)}),e.forEach(function(g){return g.uniforms.forEach(u)});var d=n.map(function(g){var b=g.size===1?"float":"vec".concat(g.size);return"in ".concat(b," ").concat(g.name,";")}).join(`
`),c=t.map(function(g){return tt(g.widthFactor)}).join(", "),h=Math.max.apply(Math,ue(a.map(function(g){return g.minBodyLengthRatio||0}))),f=e.some(function(g){return g.needsNodeColors}),p=a.some(function(g){return g.needsNodeSize}),m=`#version 300 es

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
`).concat(p?`
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
`).concat(Tl(a),`

// Path selector functions
`).concat(Sl(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(Yn,`
`).concat(f?Cv:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Lr,`

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
`).concat(p?`
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
  float minBodyLengthRatio = `).concat(tt(h),`;

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
`);return m}function Ey(a,t,e,n){var r=dn([].concat(ue(a),ue(e))),i=_i(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var y;return tt((y=b.baseRatio)!==null&&y!==void 0?y:.5)}).join(", "),c=function(y){var x,_;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(y,"]"):tt((x=(_=t[0])===null||_===void 0?void 0:_.baseRatio)!==null&&x!==void 0?x:.5)},h=t.some(function(b){return _n(b.length)?!0:b.length>0}),f=e.some(function(b){return b.needsNodeColors}),p=a.some(function(b){return b.needsNodeSize}),m=e.map(function(b,y){return"  // Layer ".concat(y+1,": ").concat(b.name,`
  color = blendOver(color, layer_`).concat(b.name,"(context));")}).join(`

`),g=`#version 300 es
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
`.concat(p?`
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
`).concat(Tl(a),`

// Path selector functions
`).concat(Sl(a),`

// All extremity functions
`).concat(my(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(by(t),`

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

`).concat(m,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return g}function wy(a,t,e){var n=_n(t.length)?!0:t.length>0,r=_n(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Ty(a.segments,n,r)}function Sc(a){var t,e=Bc(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=q(n),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=q(r),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=q(r),b;try{for(g.s();!(b=g.n()).done;){var y=b.value,x="".concat(h.name,":").concat(m.name,":").concat(y.name),_=wy(h,m,y);s.set(x,_.verticesPerEdge),l.set(x,_.data);var S=q(_.attributes),E;try{for(S.s();!(E=S.n()).done;){var L=E.value;u.has(L.name)||u.set(L.name,L)}}catch(ee){S.e(ee)}finally{S.f()}}}catch(ee){g.e(ee)}finally{g.f()}}}catch(ee){f.e(ee)}finally{f.f()}}}catch(ee){d.e(ee)}finally{d.f()}var k=Array.from(u.values()),w={};k.forEach(function(ee,oe){w[ee.name]=oe});var G=0,F="",z=q(s),R;try{for(z.s();!(R=z.n()).done;){var P=Te(R.value,2),M=P[0],H=P[1];H>G&&(G=H,F=M)}}catch(ee){z.e(ee)}finally{z.f()}var O=l.get(F)||[],B=F.split(":"),W=Te(B,1),$=W[0],K=n.find(function(ee){return ee.name===$}),j=[];K!=null&&K.generateConstantData?j=K.generateConstantData().attributes:j=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var X=O.map(function(ee){var oe=new Array(k.length).fill(0);return j.forEach(function(xe,fe){var et=w[xe.name];et!==void 0&&fe<ee.length&&(oe[et]=ee[fe])}),oe});return{vertexShader:Sy(n,r,i,k),fragmentShader:Ey(n,r,i,o),uniforms:py(n,r,i),attributes:Ay(),verticesPerEdge:G,constantData:X,constantAttributes:k,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Ay(a,t,e){return[{name:"a_edgeIndex",size:1,type:mi},{name:"a_color",size:4,type:_c,normalized:!0},{name:"a_id",size:4,type:_c,normalized:!0},{name:"a_opacity",size:1,type:mi}]}var Ry=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,Dy=(function(){function a(t,e){ve(this,a),I(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=dn([].concat(ue(n),ue(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Cr(o,s).offsets).length>0,this.vertexShader=pl(t,_y(n,r,i,o,s)),this.fragmentShader=ml(t,Ry),this.program=vl(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(ue(n),ue(r));u<d.length;u++){var c=d[u],h=q(c.uniforms),f;try{for(h.s();!(f=h.n()).done;){var p=f.value;l.has(p.name)||(l.add(p.name),this.customUniforms.push(p))}}catch(x){h.e(x)}finally{h.f()}}var m=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(ue(this.customUniforms.map(function(x){return x.name}))),g=q(m),b;try{for(g.s();!(b=g.n()).done;){var y=b.value;this.uniformLocations[y]=t.getUniformLocation(this.program,y)}}catch(x){g.e(x)}finally{g.f()}this.vao=t.createVertexArray()}return ye(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(ya),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,ya),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(va),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,va),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=q(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;_l(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function gi(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var ky=`
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
`;function Ly(a,t){var e=tt(a),n=tt(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var Cy=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Py=`
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
`;function Hc(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||Oc(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Wc(s.name,s.glsl),`

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

`.concat(Yn,`
`).concat(Lr,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(gi(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(gi(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(gi(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(gi(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(gi(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(ky,`
`).concat(Ly(e,n),`
`).concat(Cy,`
`).concat(Py,`
`)}var Fy=Gn.fontSize,Iy=new Map,$c=24,Ec=($c+1)*2;function Gy(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=pa(),d=dn([].concat(ue(t),[u])),c=_i(d),h=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(tt(Fy),`;
const float HEAD_RATIO = `).concat(tt(n),`;
const float TAIL_RATIO = `).concat(tt(r),`;
const int RIBBON_SEGMENTS = `).concat($c,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(c.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Hc({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return h}var zy=`#version 300 es
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
`;function My(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=pa(),l=dn([].concat(ue(i),[s])),u=ko([].concat(ue(i),[s]),l),d=Gy(r),c=(function(h){function f(p,m,g){var b;return ve(this,f),b=Ye(this,f,[p,m,g]),I(b,"totalCount",0),I(b,"bufferCapacity",0),I(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new Do(p,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return Ke(f,h),ye(f,[{key:"getDefinition",value:function(){for(var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP,x=[],_=0;_<Ec;_++)x.push([_]);var S=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&S.push("u_zoomSizeRatio"),l.floatsPerItem>0&&S.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Ec,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:zy,METHOD:y,UNIFORMS:S,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:g},{name:"a_edgeAttrIndex",size:1,type:g},{name:"a_baseFontSize",size:1,type:g},{name:"a_totalTextWidth",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_margin",size:1,type:g},{name:"a_padding",size:1,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:g}],CONSTANT_DATA:x}}},{key:"processEdgeLabelBackground",value:function(m,g,b){var y=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){y=this.edgeAttributeTexture.allocate(g);var x=this.packedAttributeData;Lo(u,b.edgeAttributes,x,"",Iy,0),this.edgeAttributeTexture.updateAllAttributes(g,x)}var _=this.floats,S=this.ints,E=m*this.STRIDE;_[E++]=b.edgeIndex,_[E++]=y,_[E++]=b.baseFontSize,_[E++]=b.totalTextWidth,_[E++]=b.positionMode,_[E++]=b.margin,_[E++]=b.padding,_[E++]=b.color,S[E++]=b.id}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;if(b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width,m.height),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),y.u_edgeDataTexture!==void 0&&b.uniform1i(y.u_edgeDataTexture,m.edgeDataTextureUnit),y.u_edgeDataTextureWidth!==void 0&&b.uniform1i(y.u_edgeDataTextureWidth,m.edgeDataTextureWidth),y.u_edgeFrameTexture!==void 0&&b.uniform1i(y.u_edgeFrameTexture,m.edgeFrameTextureUnit),y.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(y.u_edgeFrameTextureWidth,m.edgeFrameTextureWidth),o==="scaled"&&y.u_zoomSizeRatio!==void 0){var x=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(y.u_zoomSizeRatio,1/x(m.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&y.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ya),b.uniform1i(y.u_edgeAttributeTexture,ya),b.uniform1i(y.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(y.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(m,g){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),ut(f,"renderProgram",this,3)([m,g])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ut(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),ut(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ma);return new c(a,t,e)}function Vc(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var Ny=Gn.fontSize,Oy=17/64;function Wy(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,c=d===void 0?!0:d,h=i==="scaled",f=t.some(function(y){return y.hasSharpCorners}),p=pa(),m=dn([].concat(ue(t),[p])),g=_i(m),b=`#version 300 es

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
`).concat(g.uniformDeclarations,`

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
const float ATLAS_FONT_SIZE = `).concat(tt(Ny),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(tt(Oy),`;  // Baseline to visual center ratio

// ============================================================================
// Path Attribute Variables (set in main, used by path functions)
// ============================================================================
// Path attributes are fetched from the edge attribute texture and stored in
// variables with v_ prefix (e.g., v_curvature) for path functions to access.
`).concat(g.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables (set in main, used by some path functions like loops).
// These mirror the v_sourceNodeSize / v_targetNodeSize varyings in generator.ts,
// but are plain floats here since the label shader is vertex-only.
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(Hc({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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
`).concat(g.fetchCode,`
`).concat(g.varyingAssignments,`
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
`);return b}function By(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function Uy(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=q(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=q(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function Hy(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:Wy(a),fragmentShader:By({hasBorder:e}),uniforms:Uy(a.paths,e,r)}}var $y=new Map;function Vy(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function jy(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=Vc(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,c=s.fullVisibilityThreshold,h=s.keepUpright,f=!!o,p=Hy({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:c,keepUpright:h}),m=(function(g){function b(y,x,_){var S;ve(this,b),S=Ye(this,b,[y,x,_]),I(S,"atlasTexture",null),I(S,"atlasNeedsUpdate",!1),I(S,"refreshTimeout",null),I(S,"labelGlyphCache",new Map),I(S,"edgeAttributeTexture",null);var E=pa();if(S.attributeLayout=dn([].concat(ue(l),[E])),S.attrDescriptors=ko([].concat(ue(l),[E]),S.attributeLayout),S.edgeAttributeTexture=new Do(y,S.attributeLayout),S.packedAttributeData=new Float32Array(S.attributeLayout.floatsPerItem),S.atlasManager=new Ga,S.gamma=.025,S.sdfBuffer=Gn.cutoff,S.atlasTexture=y.createTexture(),!S.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");y.bindTexture(y.TEXTURE_2D,S.atlasTexture),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_S,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_T,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MIN_FILTER,y.LINEAR),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MAG_FILTER,y.LINEAR),y.bindTexture(y.TEXTURE_2D,null),S.atlasManager.on(Ga.ATLAS_UPDATED_EVENT,function(){S.atlasNeedsUpdate=!0,S.refreshTimeout!==null&&clearTimeout(S.refreshTimeout),S.refreshTimeout=setTimeout(function(){S.refreshTimeout=null,S.renderer.refresh()},0)});var L={family:"sans-serif",weight:"normal",style:"normal"};return S.defaultFontKey=S.atlasManager.registerFont(L),S}return Ke(b,g),ye(b,[{key:"getDefinition",value:function(){var x=WebGL2RenderingContext,_=x.FLOAT,S=x.UNSIGNED_BYTE,E=x.TRIANGLE_STRIP,L=new Set,k=[],w=q(l),G;try{for(w.s();!(G=w.n()).done;){var F=G.value,z=q(F.attributes),R;try{for(z.s();!(R=z.n()).done;){var P=R.value,M=P.name.startsWith("a_")?P.name:"a_".concat(P.name);L.has(M)||(L.add(M),k.push({name:M,size:P.size,type:P.type}))}}catch(H){z.e(H)}finally{z.f()}}}catch(H){w.e(H)}finally{w.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:E,UNIFORMS:p.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:_},{name:"a_edgeAttrIndex",size:1,type:_},{name:"a_baseFontSize",size:1,type:_},{name:"a_charMetrics",size:4,type:_},{name:"a_charDims",size:4,type:_},{name:"a_texCoords",size:4,type:_},{name:"a_labelParams",size:2,type:_},{name:"a_color",size:4,type:S,normalized:!0}].concat(ue(f?[{name:"a_borderColor",size:4,type:S,normalized:!0}]:[]),ue(k.filter(function(H){return!["a_curvature","curvature"].includes(H.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:_}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(x,_){if(_.hidden||!_.text){this.labelGlyphCache.delete(x);return}var S=_.text,E=_.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(S,E);var L=[],k=[],w=0,G=q(S),F;try{for(G.s();!(F=G.n()).done;){var z=F.value,R=z.codePointAt(0);if(R===void 0){L.push(void 0),k.push(w);continue}var P=this.atlasManager.getGlyph(R,E);L.push(P),k.push(w),P&&(w+=P.advance)}}catch(M){G.e(M)}finally{G.f()}this.labelGlyphCache.set(x,{glyphs:L,xOffsets:k,totalWidth:w})}},{key:"processCharacter",value:function(x,_,S,E){var L,k,w,G=this.floats,F=this.STRIDE,z=x*F,R=this.labelGlyphCache.get(_.parentKey);if(!R||!R.glyphs[E]){for(var P=0;P<F;P++)G[z+P]=0;return}var M=R.glyphs[E],H=R.xOffsets[E],O=b.labelColor,B=O&&me(O)==="object"&&"color"in O&&O.color?O.color:_.color,W=ln(B),$=z;G[$++]=_.edgeIndex,G[$++]=(L=(k=this.edgeAttributeTexture)===null||k===void 0?void 0:k.getIndex(_.parentKey))!==null&&L!==void 0?L:0,G[$++]=_.size,G[$++]=H,G[$++]=M.advance,G[$++]=R.totalWidth,G[$++]=Vy(_.position),G[$++]=M.atlasWidth,G[$++]=M.atlasHeight,G[$++]=M.bearingX,G[$++]=-M.bearingY,G[$++]=M.atlasX,G[$++]=M.atlasY,G[$++]=M.atlasWidth,G[$++]=M.atlasHeight;var K=(w=b.labelMargin)!==null&&w!==void 0?w:_.margin;if(G[$++]=K,G[$++]=0,G[$++]=W,f&&o){var j;typeof o.color=="string"?j=o.color:j=o.color.color||"#ffffff",G[$++]=ln(j)}var X=new Set,ee=q(l),oe;try{for(ee.s();!(oe=ee.n()).done;){var xe=oe.value,fe=q(xe.attributes),et;try{for(fe.s();!(et=fe.n()).done;){var nt=et.value,Ce=nt.name.startsWith("a_")?nt.name.slice(2):nt.name;if(Ce!=="curvature"&&!X.has(Ce)){X.add(Ce);for(var wt=0;wt<nt.size;wt++)G[$++]=0}}}catch(kt){fe.e(kt)}finally{fe.f()}}}catch(kt){ee.e(kt)}finally{ee.f()}}},{key:"processEdgeLabel",value:function(x,_,S){if(this.prepareLabelGlyphs(x,S),this.edgeAttributeTexture&&!S.hidden&&S.text){this.edgeAttributeTexture.allocate(x);var E=this.packedAttributeData;Lo(this.attrDescriptors,S.edgeAttributes,E,"",$y,0),this.edgeAttributeTexture.updateAllAttributes(x,E)}return ut(b,"processLabel",this,3)([x,_,S])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var x=this.normalProgram.gl,_=this.atlasManager.getTextures();if(_.length!==0){var S=_[0];x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.texImage2D(x.TEXTURE_2D,0,x.RGBA,S.width,S.height,0,x.RGBA,x.UNSIGNED_BYTE,S.data),x.bindTexture(x.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(x,_){var S=_.gl,E=_.uniformLocations,L=this.atlasManager.getTextures(),k=L.length>0?[L[0].width,L[0].height]:[1,1];if(S.uniformMatrix3fv(E.u_matrix,!1,x.matrix),S.uniform1f(E.u_sizeRatio,x.sizeRatio),S.uniform1f(E.u_correctionRatio,x.correctionRatio),S.uniform1f(E.u_pixelRatio,x.pixelRatio),S.uniform1f(E.u_cameraAngle,x.cameraAngle),S.uniform1f(E.u_sdfBufferPixels,Gn.buffer),S.uniform2f(E.u_resolution,x.width,x.height),S.uniform2f(E.u_atlasSize,k[0],k[1]),S.uniform1f(E.u_gamma,this.gamma),S.uniform1f(E.u_sdfBuffer,this.sdfBuffer),S.activeTexture(S.TEXTURE0),S.bindTexture(S.TEXTURE_2D,this.atlasTexture),S.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&S.uniform1i(E.u_nodeDataTexture,x.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&S.uniform1i(E.u_nodeDataTextureWidth,x.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&S.uniform1i(E.u_edgeDataTexture,x.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&S.uniform1i(E.u_edgeDataTextureWidth,x.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&S.uniform1i(E.u_edgeFrameTexture,x.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&S.uniform1i(E.u_edgeFrameTextureWidth,x.edgeFrameTextureWidth),f&&o&&E.u_borderWidth!==void 0){var w=o.width/Gn.buffer*this.sdfBuffer;S.uniform1f(E.u_borderWidth,w)}if(this.edgeAttributeTexture&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ya),S.uniform1i(E.u_edgeAttributeTexture,ya),S.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),S.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&E.u_zoomSizeRatio!==void 0){var G=this.renderer.getSetting("zoomToSizeRatioFunction"),F=1/G(x.zoomRatio);S.uniform1f(E.u_zoomSizeRatio,F)}}},{key:"renderProgram",value:function(x,_){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),ut(b,"renderProgram",this,3)([x,_])}},{key:"registerFont",value:function(x){var _=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",S=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:x,weight:_,style:S})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(x,_){var S=_||this.defaultFontKey,E=q(x),L;try{for(E.s();!(L=E.n()).done;){var k=L.value;this.atlasManager.ensureGlyphs(k,S)}}catch(w){E.e(w)}finally{E.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(x,_){var S=_||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,S),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var E=0,L=q(x),k;try{for(L.s();!(k=L.n()).done;){var w=k.value,G=w.codePointAt(0);if(G!==void 0){var F=this.atlasManager.getGlyph(G,S);F&&(E+=F.advance)}}}catch(z){L.e(z)}finally{L.f()}return E}},{key:"measureLabel",value:function(x,_,S){var E=this.measureLabelAtlasWidth(x,S),L=_/Gn.fontSize;return{width:E*L,height:_,textHeight:_}}},{key:"kill",value:function(){var x=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(x.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ut(b,"kill",this,3)([])}}])})(zc);return I(m,"labelColor",r),I(m,"labelMargin",i),new m(a,t,e)}function qy(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function jc(a,t,e,n,r,i,o){var s,l,u=Bc(n),d=u.paths,c=u.layers,h=u.defaultHead,f=u.defaultTail,p=[qy()].concat(ue(u.extremities)),m={},g={};d.forEach(function(z,R){return m[z.name]=R}),p.forEach(function(z,R){return g[z.name]=R});var b=(s=g[h])!==null&&s!==void 0?s:0,y=(l=g[f])!==null&&l!==void 0?l:0,x=null,_=dn([].concat(ue(d),ue(c))),S=(function(z){function R(P,M,H){var O;ve(this,R),x||(x=Sc({paths:d,extremities:p,layers:c,antialias:r})),O=Ye(this,R,[P,M,H]),I(O,"layerLifecycles",new Map),I(O,"needsShaderRegeneration",!1),I(O,"edgeAttributeTexture",null),I(O,"layout",_),I(O,"attrDescriptors",[]),I(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=M,O.edgeAttributeTexture=new Do(P,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),c.forEach(function(W,$){if(W.lifecycle){var K={gl:P,renderer:{refresh:function(){return H.refresh()}},getUniformLocation:function(X){return P.getUniformLocation(O.normalProgram.program,X)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){H.refresh()}};O.layerLifecycles.set($,W.lifecycle(K))}}),O.layerLifecycles.forEach(function(W){var $;return($=W.init)===null||$===void 0?void 0:$.call(W)});var B=new Map;return O.layerLifecycles.forEach(function(W,$){W.getAttributeData&&B.set(d.length+$,W)}),O.attrDescriptors=ko([].concat(ue(d),ue(c)),O.layout,B),O}return Ke(R,z),ye(R,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(M,H,O){var B=M,W=0,$=b,K=y,j=H?B.selfLoopPath:O&&B.parallelPath?B.parallelPath:B.path;j&&m[j]!==void 0&&(W=m[j]),B.head&&B.head!=="none"&&g[B.head]!==void 0&&($=g[B.head]),B.tail&&B.tail!=="none"&&g[B.tail]!==void 0&&(K=g[B.tail]);var X=p[$],ee=p[K];return{pathId:W,headId:$,tailId:K,headLengthRatio:_n(X.length)?0:X.length,tailLengthRatio:_n(ee.length)?0:ee.length}}},{key:"getDefinition",value:function(){var M=WebGL2RenderingContext,H=M.TRIANGLE_STRIP,O=H,B=x;return{VERTICES:B.verticesPerEdge,VERTEX_SHADER_SOURCE:B.vertexShader,FRAGMENT_SHADER_SOURCE:B.fragmentShader,METHOD:O,UNIFORMS:B.uniforms,ATTRIBUTES:B.attributes,CONSTANT_ATTRIBUTES:B.constantAttributes,CONSTANT_DATA:B.constantData}}},{key:"maybeRegenerateShaders",value:function(){var M=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var H=c.map(function(X,ee){var oe=M.layerLifecycles.get(ee);return oe!=null&&oe.regenerate?oe.regenerate():X});x=Sc({paths:d,extremities:p,layers:H,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,B=this.normalProgram,W=B.program,$=B.buffer,K=B.vertexShader,j=B.fragmentShader;O.deleteProgram(W),O.deleteBuffer($),O.deleteShader(K),O.deleteShader(j),this.normalProgram=this.getProgramInfo("normal",O,x.vertexShader,x.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(M,H,O,B,W,$){var K=H*this.STRIDE;if(W.visibility==="hidden"||O.visibility==="hidden"||B.visibility==="hidden"){for(var j=K+this.STRIDE;K<j;K++)this.floats[K]=0;this.floats[H*this.STRIDE]=Fc;return}this.processVisibleItem(Tr(M),K,O,B,W,$)}},{key:"processVisibleItem",value:function(M,H,O,B,W,$){var K,j=this.floats,X=this.ints;j[H++]=$,j[H++]=ln(W.color),X[H++]=M,j[H++]=(K=W.opacity)!==null&&K!==void 0?K:1;var ee=this.packedAttributeData;Lo(this.attrDescriptors,W,ee,W.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow($,ee)}},{key:"setUniforms",value:function(M,H){var O=this,B=H.gl,W=H.uniformLocations;W.u_matrix&&B.uniformMatrix3fv(W.u_matrix,!1,M.matrix),W.u_sizeRatio&&B.uniform1f(W.u_sizeRatio,M.sizeRatio),W.u_correctionRatio&&B.uniform1f(W.u_correctionRatio,M.correctionRatio),W.u_zoomRatio&&B.uniform1f(W.u_zoomRatio,M.zoomRatio),W.u_pixelRatio&&B.uniform1f(W.u_pixelRatio,M.pixelRatio),W.u_cameraAngle&&B.uniform1f(W.u_cameraAngle,M.cameraAngle),W.u_feather&&B.uniform1f(W.u_feather,M.antiAliasingFeather),W.u_minEdgeThickness&&B.uniform1f(W.u_minEdgeThickness,M.minEdgeThickness),W.u_pickingPadding&&B.uniform1f(W.u_pickingPadding,M.edgePickingPadding),W.u_nodeDataTexture&&B.uniform1i(W.u_nodeDataTexture,M.nodeDataTextureUnit),W.u_nodeDataTextureWidth&&B.uniform1i(W.u_nodeDataTextureWidth,M.nodeDataTextureWidth),W.u_edgeDataTexture&&B.uniform1i(W.u_edgeDataTexture,M.edgeDataTextureUnit),W.u_edgeDataTextureWidth&&B.uniform1i(W.u_edgeDataTextureWidth,M.edgeDataTextureWidth),W.u_edgeFrameTexture&&B.uniform1i(W.u_edgeFrameTexture,M.edgeFrameTextureUnit),W.u_edgeFrameTextureWidth&&B.uniform1i(W.u_edgeFrameTextureWidth,M.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(ya),W.u_edgeAttributeTexture&&B.uniform1i(W.u_edgeAttributeTexture,ya),W.u_edgeAttributeTextureWidth&&B.uniform1i(W.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),W.u_edgeAttributeTexelsPerEdge&&B.uniform1i(W.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var $=new Set;d.forEach(function(K){K.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,H))})}),p.forEach(function(K){K.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,H))})}),c.forEach(function(K){K.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,H))})})}},{key:"render",value:function(M,H,O){this.maybeRegenerateShaders(),ut(R,"render",this,3)([M,H,O])}},{key:"renderProgram",value:function(M,H){this.layerLifecycles.forEach(function(O){var B;return(B=O.beforeRender)===null||B===void 0?void 0:B.call(O)}),ut(R,"renderProgram",this,3)([M,H])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(M){var H;return(H=M.kill)===null||H===void 0?void 0:H.call(M)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ut(R,"kill",this,3)([])}}])})(Ma),E=p[b],L=p[y],k=Q({paths:d,headLengthRatio:_n(E.length)?0:E.length,tailLengthRatio:_n(L.length)?0:L.length},n.label),w=Vc(k),G=function(){return{labelProgram:jy(a,null,e,k),labelBackgroundProgram:My(a,t,e,{shaderConfig:w})}},F=new Dy(a,{paths:d,extremities:p,layers:c,nodeShapes:i,nodeLayers:o});return{edgeProgram:new S(a,null,e),createLabelPrograms:G,framePass:F}}function Xy(a){return me(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function Yy(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Ky(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function Zy(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function Qy(a){return me(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Jy(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function eb(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function tb(a){return me(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function nb(a){if(Xy(a))return a;if(Jy(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function ab(a){if(Yy(a))return a;if(Xd(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function rb(a){if(Ky(a))return a;if(eb(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function ib(a){if(Qy(a))return a;if(Yd(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function ob(a){if(Zy(a))return a;if(tb(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function qc(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:ci.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:ci.layers,i=n.map(nb),o=r.map(ab);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function sb(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Sr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Sr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Sr.layers,s=r.map(rb),l=i.map(ob).filter(function(d){return d!==null}),u=o.map(ib);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Xc(a,t){var e={},n=q(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function Yc(a,t,e,n,r){var i=qc(n),o=i.shapes,s=i.layers,l=Xc(o,n?.variables),u=Nc(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return Q(Q({},u),{},{variables:l})}function Kc(a,t,e,n,r,i){var o=sb(n),s=o.paths,l=o.extremities,u=o.layers,d=qc(i),c=d.shapes,h=d.layers,f=Xc(s,n?.variables),p=jc(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,c,h);return Q(Q({},p),{},{variables:f,paths:s})}var lb=2;function Zc(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:lb,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,c={},h=[],f=q(a),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=m.width+n,b=m.height+n;if(g>i||b>o||s+g>i&&l+u+b>o){h.push(m);continue}s+g>i&&(d=Math.max(d,s),s=0,l+=u,u=b),m.draw(t,s,l),c[m.key]={x:s,y:l,width:m.width,height:m.height},s+=g,u=Math.max(u,b)}}catch(y){f.e(y)}finally{f.f()}return d=Math.max(d,s),{atlas:c,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:h}}function Vt(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Vt=function(i,o,s,l){function u(d,c){Vt(i,d,function(h){return this._invoke(d,c,h)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Vt(a,t,e,n)}function jt(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,p,m,g){var b=p&&p.prototype instanceof s?p:s,y=Object.create(b.prototype);return Vt(y,"_invoke",(function(x,_,S){var E,L,k,w=0,G=S||[],F=!1,z={p:0,n:0,v:a,a:R,f:R.bind(a,4),d:function(P,M){return E=P,L=0,k=a,z.n=M,o}};function R(P,M){for(L=P,k=M,t=0;!F&&w&&!H&&t<G.length;t++){var H,O=G[t],B=z.p,W=O[2];P>3?(H=W===M)&&(k=O[(L=O[4])?5:(L=3,3)],O[4]=O[5]=a):O[0]<=B&&((H=P<2&&B<O[1])?(L=0,z.v=M,z.n=O[1]):B<W&&(H=P<3||O[0]>M||M>W)&&(O[4]=P,O[5]=M,z.n=W,L=0))}if(H||P>1)return o;throw F=!0,M}return function(P,M,H){if(w>1)throw TypeError("Generator is already running");for(F&&M===1&&R(M,H),L=M,k=H;(t=L<2?a:k)||!F;){E||(L?L<3?(L>1&&(z.n=-1),R(L,k)):z.n=k:z.v=k);try{if(w=2,E){if(L||(P="next"),t=E[P]){if(!(t=t.call(E,k)))throw TypeError("iterator result is not an object");if(!t.done)return t;k=t.value,L<2&&(L=0)}else L===1&&(t=E.return)&&t.call(E),L<2&&(k=TypeError("The iterator does not provide a '"+P+"' method"),L=1);E=a}else if((t=(F=z.n<0)?k:x.call(_,z))!==o)break}catch(O){E=a,L=1,k=O}finally{w=1}}return{value:t,done:F}}})(f,m,g),!0),y}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(Vt(t={},n,function(){return this}),t),c=u.prototype=s.prototype=Object.create(d);function h(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Vt(f,r,"GeneratorFunction")),f.prototype=Object.create(c),f}return l.prototype=u,Vt(c,"constructor",u),Vt(u,"constructor",l),l.displayName="GeneratorFunction",Vt(u,r,"GeneratorFunction"),Vt(c),Vt(c,r,"Generator"),Vt(c,n,function(){return this}),Vt(c,"toString",function(){return"[object Generator]"}),(jt=function(){return{w:i,m:h}})()}function Qc(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function Fr(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){Qc(i,n,r,o,s,"next",l)}function s(l){Qc(i,n,r,o,s,"throw",l)}o(void 0)})}}var Po=new Map,Jc=!1;function ub(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function db(a){if(!Po.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(ub).catch(function(){return Po.delete(a),null});Po.set(a,t)}return Po.get(a)}function cb(a){return El.apply(this,arguments)}function El(){return El=Fr(jt().m(function a(t){var e,n,r;return jt().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Fr(jt().m(function s(l){var u;return jt().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,db(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),El.apply(this,arguments)}function eh(a){return wl.apply(this,arguments)}function wl(){return wl=Fr(jt().m(function a(t){var e,n,r,i,o,s,l,u,d,c,h,f,p,m=arguments;return jt().w(function(g){for(;;)switch(g.n){case 0:if(e=m.length>1&&m[1]!==void 0?m[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){g.n=1;break}return g.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){g.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),g.a(2,null);case 2:return c=Math.ceil(s*e),h=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),p=URL.createObjectURL(f),g.a(2,new Promise(function(b){var y=new Image;y.onload=function(){var x=document.createElement("canvas");x.width=c,x.height=h,x.getContext("2d").drawImage(y,0,0,c,h),URL.revokeObjectURL(p);try{x.getContext("2d").getImageData(0,0,1,1)}catch(_){if(_ instanceof DOMException&&_.name==="SecurityError"){Jc||(Jc=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw _}b(x)},y.onerror=function(){URL.revokeObjectURL(p),b(null)},y.src=p}))}},a)})),wl.apply(this,arguments)}function hb(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function fb(a,t,e,n){return Al.apply(this,arguments)}function Al(){return Al=Fr(jt().m(function a(t,e,n,r){var i,o,s,l,u,d,c,h,f=arguments;return jt().w(function(p){for(;;)switch(p.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,p.n=1,cb(o);case 1:return s=p.v,(n==null||r==null)&&(l=hb(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),c=e?"<style>".concat(e,"</style>"):"",h='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(c).concat(s,"</body>")+"</foreignObject></svg>",p.a(2,eh(h,1))}},a)})),Al.apply(this,arguments)}function gb(a){return Rl.apply(this,arguments)}function Rl(){return Rl=Fr(jt().m(function a(t){var e,n=arguments,r;return jt().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,eh(t.svg,e));case 3:return i.a(2,fb(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),Rl.apply(this,arguments)}var Pr=2048,th=(function(){function a(t,e,n){ve(this,a),I(this,"cache",new Map),I(this,"pending",new Set),I(this,"atlas",{}),I(this,"glTexture",null),I(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Pr,this.packCanvas.height=Pr,this.packCtx=this.packCanvas.getContext("2d")}return ye(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=Fr(jt().m(function c(h){var f;return jt().w(function(p){for(;;)switch(p.n){case 0:if(i.pending.has(o)){p.n=1;break}return p.a(2);case 1:if(i.pending.delete(o),h){p.n=2;break}return p.a(2);case 2:return p.n=3,gb(h,u);case 3:if(f=p.v,!(!f||f.width===0||f.height===0)){p.n=4;break}return p.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return p.a(2)}},c)}));return function(c){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(h,f,p){h.drawImage(u.image,f,p)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Pr,Pr);var r=Zc(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Pr,"x").concat(Pr," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+xi),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=q(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=q(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Dl=(function(){function a(t){ve(this,a),I(this,"buckets",new Map),I(this,"keyDepth",new Map);var e=q(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return ye(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=q(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:ue(r).sort(function(i,o){return n(i)-n(o)})}}])})(),nh=(function(a){function t(e,n){return ve(this,t),Ye(this,t,[e,2,n])}return Ke(t,a),ye(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var c=this.indexMap.get(n);if(c===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var h=ga(d),f=Te(h,4),p=f[0],m=f[1],g=f[2],b=f[3],y=c*2*4;this.data[y]=r,this.data[y+1]=i,this.data[y+2]=o,this.data[y+3]=s,this.data[y+4]=l,this.data[y+5]=u,this.data[y+6]=p*65536+m*256+g,this.data[y+7]=b/255,this.markDirty(c)}}])})(Ro),pb=1024,mb=1.5,vb=4096,kl=(function(){function a(t,e){var n;if(ve(this,a),I(this,"texture",null),I(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:pb);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return ye(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,vb),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*mb));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),ah=(function(a){function t(e,n){return ve(this,t),Ye(this,t,[e,2,n])}return Ke(t,a),ye(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,h=this.indexMap.get(n);if(h===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=h*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|c&15,this.markDirty(h)}}])})(Ro);var KT=ia(gr()),ZT=ia(ul());function yb(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function rh(a,t){if(a==null)return{};var e,n,r=yb(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var bb=["factor"],xb=["factor"],ih=1.5,Ll={x:.5,y:.5,angle:0,ratio:1},oh=(function(a){function t(){var e;ve(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ye(this,t,[].concat(r)),I(e,"minRatio",null),I(e,"maxRatio",null),I(e,"enabled",!0),I(e,"enabledZooming",!0),I(e,"enabledPanning",!0),I(e,"enabledRotation",!0),I(e,"constrainState",null),I(e,"state",Q({},Ll)),I(e,"previousState",Q({},Ll)),I(e,"nextFrame",null),I(e,"currentAnimationFrom",null),I(e,"currentAnimationTo",null),I(e,"animationCallback",null),e}return Ke(t,a),ye(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return Q({},this.state)}},{key:"getPreviousState",value:function(){return Q({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return dc(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,Q(Q({},fc),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?ih:r,o=rh(n,bb);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?ih:r,o=rh(n,xb);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(Ll,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=uo(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),c=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var p=s(f);o.setState({x:u.x+(d.x-u.x)*p,y:u.y+(d.y-u.y)*p,angle:u.angle+(d.angle-u.angle)*p,ratio:u.ratio+(d.ratio-u.ratio)*p}),o.nextFrame=requestAnimationFrame(c)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),c()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(go);function qt(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function zn(a,t){var e=Q(Q({},qt(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Na(a){var t="x"in a?a:Q(Q({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function _b(a,t){var e=zn(a,t);return e.delta=_h(a),e}var Tb=2;function Io(a){for(var t=[],e=0,n=Math.min(a.length,Tb);e<n;e++)t.push(a[e]);return t}function Ti(a,t,e){var n={touches:Io(a.touches).map(function(r){return qt(r,e)}),previousTouches:t.map(function(r){return qt(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function _h(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Th=(function(a){function t(e,n){var r;return ve(this,t),r=Ye(this,t),r.container=e,r.renderer=n,r}return Ke(t,a),ye(t)})(go),Sb=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],Eb=Sb.reduce(function(a,t){return Q(Q({},a),{},I({},t,vo[t]))},{});function Si(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var wb=(function(a){function t(e,n){var r;return ve(this,t),r=Ye(this,t,[e,n]),I(r,"enabled",!0),I(r,"draggedEvents",0),I(r,"downStartTime",null),I(r,"lastMouseX",null),I(r,"lastMouseY",null),I(r,"isMouseDown",!1),I(r,"isMoving",!1),I(r,"isPanningStage",!1),I(r,"movingTimeout",null),I(r,"startCameraState",null),I(r,"clicks",0),I(r,"doubleClickTimeout",null),I(r,"isRightMouseDown",!1),I(r,"startRotationAngle",null),I(r,"startCameraAngle",null),I(r,"currentWheelDirection",0),I(r,"lastWheelAnimationId",0),I(r,"settings",Eb),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return Ke(t,a),ye(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",zn(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",zn(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=zn(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(qt(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Si(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=qt(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=qt(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-c,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",zn(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Si(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",zn(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=qt(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var c=r.draggedEvents>0;r.draggedEvents=0;var h=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");c&&h&&r.renderer.refresh()},0),this.emit("mouseup",zn(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Si(n))){var i=zn(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=qt(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:l,y:u}),h=d.x-c.x,f=d.y-c.y,p=o.getState(),m=p.x+h,g=p.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:m,y:g}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=qt(n,this.container),y=b.x,x=b.y,_=this.container.offsetWidth/2,S=this.container.offsetHeight/2,E=Math.atan2(x-S,y-_),L=E-this.startRotationAngle,k=this.renderer.getCamera();k.setState({angle:this.startCameraAngle+L}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Si(n)||this.emit("mouseleave",zn(n,this.container))}},{key:"handleEnter",value:function(n){Si(n)||this.emit("mouseenter",zn(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=_b(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=_h(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=i.getBoundedRatio(u*d),h=l>0?1:-1,f=Date.now();if(u!==c&&!(this.currentWheelDirection===h&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var p=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(qt(n,this.container),c),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===p&&(r.currentWheelDirection=0)}),this.currentWheelDirection=h,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Th),Ab=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Rb=Ab.reduce(function(a,t){return Q(Q({},a),{},I({},t,vo[t]))},{}),Db=(function(a){function t(e,n){var r;return ve(this,t),r=Ye(this,t,[e,n]),I(r,"enabled",!0),I(r,"isMoving",!1),I(r,"hasMoved",!1),I(r,"isPanningStage",!1),I(r,"isZoomingStage",!1),I(r,"touchMode",0),I(r,"startTouchesPositions",[]),I(r,"lastTouches",[]),I(r,"lastTap",null),I(r,"settings",Rb),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return Ke(t,a),ye(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=Io(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return qt(f,r.container)}),this.touchMode===2){var o=Te(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],c=d.x,h=d.y;this.startTouchesAngle=Math.atan2(h-u,c-l),this.startTouchesDistance=Math.sqrt(Math.pow(c-l,2)+Math.pow(h-u,2))}this.syncStageFlags(),this.emit("touchdown",Ti(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Ti(n,this.lastTouches,this.container)),!n.touches.length){var s=qt(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Ti(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var c=this.renderer.getCamera(),h=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(s,h),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Ti(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Io(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=Io(n.touches),s=o.map(function(j){return qt(j,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Ti(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(j,X){var ee=r.startTouchesPositions[X];return ee&&(j.x!==ee.x||j.y!==ee.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),c=this.startCameraState,h=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),p=f.x,m=f.y,g=this.renderer.viewportToFramedGraph(s[0]),b=g.x,y=g.y;d.setState({x:c.x+p-b,y:c.y+m-y});break}case 2:{var x={x:.5,y:.5,angle:0,ratio:1},_=s[0],S=_.x,E=_.y,L=s[1],k=L.x,w=L.y,G=Math.atan2(w-E,k-S)-this.startTouchesAngle,F=Math.hypot(w-E,k-S)/this.startTouchesDistance,z=d.getBoundedRatio(c.ratio/F);x.ratio=z,x.angle=c.angle+G;var R=this.getDimensions(),P=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),M=Math.min(R.width,R.height)-2*h,H=M/R.width,O=M/R.height,B=z/M,W=S-M/2/H,$=E-M/2/O,K=$s({x:W,y:$},x.angle);W=K.x,$=K.y,x.x=P.x-W*B,x.y=P.y+$*B,d.setState(x);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Th),kb=(function(){function a(t,e,n,r){ve(this,a),I(this,"pendingNode",null),I(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return ye(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=q(s),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;u.set(h,{x:this.graph.getNodeAttribute(h,i),y:this.graph.getNodeAttribute(h,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),c={x:d.x-s.x,y:d.y-s.y},h=q(i),f;try{for(h.s();!(f=h.n()).done;){var p=f.value,m=o.get(p);if(!(!m||!this.graph.hasNode(p))){var g={x:m.x+c.x,y:m.y+c.y};n?this.graph.mergeNodeAttributes(p,n(g,p)):(this.graph.setNodeAttribute(p,l,g.x),this.graph.setNodeAttribute(p,u,g.y))}}}catch(b){h.e(b)}finally{h.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function sh(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var Lb=(function(){function a(t,e){ve(this,a),I(this,"groups",new Map),I(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return ye(a,[{key:"getGroupKey",value:function(e){return sh(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,c){var h=sh(d,c),f=e.groups.get(h);f||(f=[],e.groups.set(h,f)),f.push(l),e.edgeToGroupKey.set(l,h)});var n=q(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=Te(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function lh(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function uh(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function dh(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Dt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return dh(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return uh(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=lh(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return dh(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return uh(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=lh(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Ba=["node","edge","nodeLabel","edgeLabel"];function Cb(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Wa(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function Cl(a,t){var e=q(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Dt[r].parent===t){var i=q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(h){i.e(h)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(h){e.e(h)}finally{e.f()}var l=1,u=q(Ba),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(c===t)break;l+=a.idsByKind[c].size}}catch(h){u.e(h)}finally{u.f()}a.nextId=l}function ch(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function Pb(a,t){var e=q(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Dt[r].parent!==null){var i=q(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(S){i.e(S)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(S){e.e(S)}finally{e.f()}a.nextId=1;var l=q(Ba),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Dt[d].parent===null){var c=q(a.idsByKind[d].values()),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;f>=a.nextId&&(a.nextId=f+1)}}catch(S){c.e(S)}finally{c.f()}}}}catch(S){l.e(S)}finally{l.f()}var p=q(Ba),m;try{for(p.s();!(m=p.n()).done;){var g=m.value,b=Dt[g];if(!(b.parent===null||!b.isEnabled(t))){var y=q(a.idsByKind[b.parent].keys()),x;try{for(y.s();!(x=y.n()).done;){var _=x.value;a.idsByKind[g].set(_,a.nextId),a.lookup[a.nextId]={kind:g,key:_},a.nextId++}}catch(S){y.e(S)}finally{y.f()}}}}catch(S){p.e(S)}finally{p.f()}}function Fb(a,t){var e=q(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=q(i),l;try{for(s.s();!(l=s.n()).done;){var u=Te(l.value,2),d=u[0],c=u[1];if(o.get(d)!==c)return!1}}catch(h){s.e(h)}finally{s.f()}}}}catch(h){e.e(h)}finally{e.f()}return!0}function hh(a,t,e){Dt[t.kind].setHover(a,t.key,e)}function Ib(a,t){return Dt[t.kind].getCursor(a,t.key)}function Ei(a,t){return"".concat(t).concat(Dt[a].eventSuffix)}function wi(a,t){return Q(Q({},t),{},I({},Dt[a.kind].payloadKey,a.key))}function Gb(a,t,e){var n=Dt[t.kind].resolveForVerb;return n?n(t,e,a):t}function zb(a,t){var e=Dt[t.kind].isHitValid;return e?e(a,t.key):!0}function Pl(a){return Ba.filter(function(t){return t===a||Dt[t].parent===a})}function Sh(a,t,e){return t&&(t=Gb(a,t,e)),t&&!zb(a,t)&&(t=null),t}function Fl(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return Sh(a,n,e)}function Mb(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function Eh(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:Sh(a,t,"enter"),o=a.stateManager,s=o.hovered;Mb(s,i)||(s&&(hh(a,s,!1),a.emit(Ei(s.kind,"leave"),wi(s,n))),o.setHovered(i),i&&(hh(a,i,!0),a.emit(Ei(i.kind,"enter"),wi(i,n))),a.updateContainerCursor())}function Nb(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Na(i))},n.handleMoveBody=function(i){var o=Na(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,c=a.settings;s.start(s.pendingNode,o,c.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),Eh(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Na(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Na(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=Fl(a,l,o);if(d){a.emit(Ei(d.kind,o),wi(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=Fl(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Ei(l.kind,"down"),wi(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",Q({node:l.node,allDraggedNodes:l.allNodes},s));var u=Fl(a,o,"up");if(u){a.emit(Ei(u.kind,"up"),wi(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function Ob(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(ue(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function Wb(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var Bb={x:.5,y:.5,angle:0,ratio:1},Ub=8,Hb=.001;function $b(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,c=o==="positions",h=n.width,f=n.height,p=a.extent,m=0;m<Ub;m++){for(var g=mo(p),b={width:p.x[1]-p.x[0]||1,height:p.y[1]-p.y[0]||1},y=fa(Bb,n,b,r),x=fh(y,g({x:0,y:0}),h,f),_=fh(y,g({x:1,y:0}),h,f),S=Math.hypot(_.x-x.x,_.y-x.y)||1,E=1/0,L=-1/0,k=1/0,w=-1/0,G=0,F=u.length;G<F;G++){var z=u[G],R=e[z],P=R.size/d*(c?S:1),M=-P,H=P,O=-P,B=P;if(s){var W=l(R,P);W&&(W.minX<M&&(M=W.minX),W.maxX>H&&(H=W.maxX),W.minY<O&&(O=W.minY),W.maxY>B&&(B=W.maxY))}var $=t[z],K=$.x,j=$.y;E=Math.min(E,K+M/S),L=Math.max(L,K+H/S),k=Math.min(k,j-B/S),w=Math.max(w,j-O/S)}var X={x:[E,L],y:[k,w]},ee=Math.max(X.x[1]-X.x[0],X.y[1]-X.y[0])||1,oe=Math.max(Math.abs(X.x[0]-p.x[0]),Math.abs(X.x[1]-p.x[1]),Math.abs(X.y[0]-p.y[0]),Math.abs(X.y[1]-p.y[1]));if(p=X,oe/ee<Hb)break}return p}function fh(a,t,e,n){var r=_r(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var Vb=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),jb=1500,qb=`.sigma-gesture-hint {
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
}`;function gh(a){var t,e,n=Ar("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Oa=null;function Xb(){return Oa===null&&(Oa=qb,gh("@scope {}")&&(Oa=`@scope {
`.concat(Oa,`
}`)),gh("@layer sigma-gesture-hint {}")&&(Oa=`@layer sigma-gesture-hint {
`.concat(Oa,`
}`))),Oa}var Yb=(function(){function a(t){ve(this,a),I(this,"hideTimeout",null),this.styleElement=Ar("style"),this.styleElement.textContent=Xb(),t.appendChild(this.styleElement),this.element=Ar("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return ye(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:Vb?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},jb))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),Kb=(function(){function a(t){ve(this,a),I(this,"readBuffer",null),I(this,"fence",null),I(this,"result",new Uint8Array(4)),I(this,"generation",0),I(this,"readGeneration",0),I(this,"lastEvent",null),I(this,"active",!1),I(this,"dirty",!1),I(this,"rafId",null),I(this,"killed",!1),this.options=t}return ye(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=Vs(n,s.x,s.y,i(),o()),u=Te(l,2),d=u[0],c=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,c,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=Te(this.result,4),l=s[0],u=s[1],d=s[2],c=s[3];this.active&&i(js(l,u,d,c),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),ph=(function(){function a(t,e){ve(this,a),this.key=t,this.size=e}return ye(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),Fo=(function(){function a(){ve(this,a),I(this,"width",0),I(this,"height",0),I(this,"cellSize",0),I(this,"columns",0),I(this,"rows",0),I(this,"cells",{})}return ye(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new ph(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(ph.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),h=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),p=h;p<=f;p++)for(var m=d;m<=c;m++){var g=p*this.columns+m,b=this.cells[g];if(b)for(var y=0;y<Math.min(l,b.length);y++)u.push(b[y].key)}else for(var x in this.cells)for(var _=this.cells[x],S=0;S<Math.min(l,_.length);S++)u.push(_[S].key);return u}}])})();function Zb(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=q(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=q(r),c;try{var h=function(){var p=c.value;if(o.has(p))return 1;t.forEachEdge(p,function(m,g,b,y){var x=b===p?y:b;r.has(x)&&i.add(m)})};for(d.s();!(c=d.n()).done;)h()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Ir=150,Gr=50,Qb={both:0,node:1,label:2},Jb={over:0,above:1,below:2,auto:3},mh=12,e0=3,t0=(function(){function a(t){ve(this,a),I(this,"labelGrid",new Fo),I(this,"edgeAnchorGrid",new Fo),I(this,"displayedNodeLabels",new Set),I(this,"displayedEdgeLabels",new Set),I(this,"edgeLabelCandidates",[]),I(this,"renderedNodeLabels",new Set),I(this,"labelSizeCache",new Map),I(this,"framePassPoints",new Float32Array(0)),I(this,"labelsDirty",!0),this.internals=t}return ye(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Fo,this.edgeAnchorGrid=new Fo}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,c=e.length;d<c;d++){var h=e[d],f=s[h];if(!(f.visibility==="hidden"||!f.label)){var p=f.labelFont||l,m=u.get(p);m?m.push(f.label):u.set(p,[f.label])}}var g=q(u),b;try{for(g.s();!(b=g.n()).done;){var y=Te(b.value,2),x=y[0],_=y[1],S=bo(x),E=S.family,L=S.weight,k=S.style,w=i.registerFont(E,L,k);i.ensureGlyphsReady(_,w)}}catch(G){g.e(G)}finally{g.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var c=bo(u),h=c.family,f=c.weight,p=c.style,m=o.registerFont(h,f,p),g=o.measureLabel(e.label,l,m);return this.labelSizeCache.set(d,g),g}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,c=u.height,h=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:kr,p=n+f,m=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:bl:0,g=d/2,b=c/2,y=g+m,x=b+m,_=h/2,S=0,E=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":S=-(p+g);break;case"above":E=-(p+_);break;case"below":E=p+_;break;case"over":break;default:S=p+g}var L=(l=e.labelAngle)!==null&&l!==void 0?l:0,k=$s({x:S,y:E},L),w=k.x,G=k.y,F=Math.abs(Math.cos(L)),z=Math.abs(Math.sin(L)),R=F*y+z*x,P=z*y+F*x;return{minX:w-R,maxX:w+R,minY:G-P,maxY:G+P}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Ir,y:-Gr}),s=this.internals.viewportToFramedGraph({x:r+Ir,y:-Gr}),l=this.internals.viewportToFramedGraph({x:-Ir,y:i+Gr}),u=this.internals.viewportToFramedGraph({x:r+Ir,y:i+Gr}),d=Math.min(o.x,s.x,l.x,u.x),c=Math.max(o.x,s.x,l.x,u.x),h=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),p=fa({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),m=function(W){var $=_r(p,W);return{x:(1+$.x)*r/2,y:(1-$.y)*i/2}},g=m({x:d,y:h}),b=m({x:c,y:h}),y=m({x:d,y:f}),x=m({x:c,y:f}),_={x1:Math.min(g.x,b.x,y.x,x.x),y1:Math.min(g.y,b.y,y.y,x.y),x2:Math.max(g.x,b.x,y.x,x.x),y2:Math.max(g.y,b.y,y.y,x.y)},S=this.internals,E=S.settings,L=S.nodeDataCache,k=S.nodesWithForcedLabels,w=this.labelGrid.getLabelsToDisplay(e.ratio,E.labelDensity,_);ll(w,k);for(var G=0,F=w.length;G<F;G++){var z=w[G],R=L[z];if(!this.displayedNodeLabels.has(z)&&!(R.visibility==="hidden"||R.labelVisibility==="hidden")&&R.label&&!(R.x<d||R.x>c||R.y<h||R.y>f)){var P=this.internals.framedGraphToViewport(R),M=P.x,H=P.y,O=this.internals.scaleSize(R.size);!ma(R)&&O<E.labelRenderedSizeThreshold||M<-Ir-O||M>r+Ir+O||H<-Gr-O||H>i+Gr+O||this.displayedNodeLabels.add(z)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=q(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,c,h=u.value,f=n[h];if(f){var p=r.getIndex(h);p<0||(o[s*3]=p,o[s*3+1]=(d=Dr[f.labelPosition||Xn.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(c=f.labelAngle)!==null&&c!==void 0?c:0,s++)}}}catch(m){l.e(m)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=q(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;if(!this.renderedNodeLabels.has(h)){var f=i[h];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(h),u.push(h))}}}catch(fe){d.e(fe)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var p,m,g,b=0,y=0,x=u.length;y<x;y++){var _=i[u[y]];b+=_.label.length}o.reallocate(b);for(var S=14,E=(p=s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0?void 0:m.margin)!==null&&p!==void 0?p:kr,L=Xn.labelPosition,k=(s==null||(g=s.nodes)===null||g===void 0||(g=g.label)===null||g===void 0||(g=g.font)===null||g===void 0?void 0:g.family)||"sans-serif",w=new Map,G=0,F=0,z=u.length;F<z;F++){var R,P,M,H,O=u[F],B=i[O],W=B.labelFont||k,$=w.get(W);if($===void 0){var K=bo(W),j=K.family,X=K.weight,ee=K.style;$=o.registerFont(j,X,ee),w.set(W,$)}var oe={text:B.label,x:B.x,y:B.y,size:(R=B.labelSize)!==null&&R!==void 0?R:S,color:B.labelColor,nodeSize:B.size,margin:E,position:(P=B.labelPosition)!==null&&P!==void 0?P:L,hidden:!1,forceLabel:ma(B),type:"default",zIndex:(M=B.zIndex)!==null&&M!==void 0?M:0,parentType:"node",parentKey:O,fontKey:$,labelAngle:(H=B.labelAngle)!==null&&H!==void 0?H:0,nodeIndex:l.getIndex(O)},xe=o.processLabel(O,G,oe);G+=xe}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,c=[],h=q(s),f;try{for(h.s();!(f=h.n()).done;){var p,m=f.value,g=o[m];if(!(!g||g.visibility==="hidden")&&!(n&&g.depth!==n)){var b=(p=d?.getIndex(m))!==null&&p!==void 0?p:-1;b<0||c.push({key:m,nodeIndex:b})}}}catch(Ve){h.e(Ve)}finally{h.f()}if(c.length!==0){i.reallocate(c.length);for(var y=0;y<c.length;y++){var x,_,S,E,L,k,w,G,F=c[y],z=F.key,R=F.nodeIndex,P=o[z],M=this.displayedNodeLabels.has(z),H=M?this.measureNodeLabel(P):{width:0,height:0,textHeight:0},O=H.textHeight,B=H.width,W=H.height,$=0,K=0;if(M&&P.labelAttachment&&l){var j=l.getEntry(z,P.labelAttachment);if(j){var X=P.labelAttachmentPlacement||"below";if(X==="below"||X==="above"){var ee=j.height/u;W+=ee+ba,B=Math.max(B,j.width/u),K=X==="below"?(ee+ba)/2:-(ee+ba)/2}else{var oe=j.width/u;B+=oe+ba,W=Math.max(W,j.height/u),$=X==="right"?(oe+ba)/2:-(oe+ba)/2}}}var xe=P.backdropColor?ga(P.backdropColor):[255,255,255,255],fe=P.backdropShadowColor?ga(P.backdropShadowColor):[0,0,0,128],et=xe.map(function(Ve){return Ve/255}),nt=fe.map(function(Ve){return Ve/255}),Ce=(x=P.backdropShadowBlur)!==null&&x!==void 0?x:12,wt=(_=P.backdropPadding)!==null&&_!==void 0?_:6,kt=P.backdropBorderColor?ga(P.backdropBorderColor):[0,0,0,0],Gt=kt.map(function(Ve){return Ve/255}),An=(S=P.backdropBorderWidth)!==null&&S!==void 0?S:0,Jn=(E=P.backdropCornerRadius)!==null&&E!==void 0?E:0,Nn=(L=P.backdropLabelPadding)!==null&&L!==void 0?L:-1,Ta=Nn<0?wt:Nn,Xa=(k=Qb[(w=P.backdropArea)!==null&&w!==void 0?w:"both"])!==null&&k!==void 0?k:0,On={key:z,nodeIndex:R,label:P.label,labelWidth:B,labelHeight:W,textHeight:O,type:"default",position:P.labelPosition||Xn.labelPosition,labelAngle:(G=P.labelAngle)!==null&&G!==void 0?G:0,backdropColor:et,backdropShadowColor:nt,backdropShadowBlur:Ce,backdropPadding:wt,backdropBorderColor:Gt,backdropBorderWidth:An,backdropCornerRadius:Jn,backdropLabelPadding:Ta,backdropArea:Xa,labelBoxOffset:[$,K]};i.processBackdrop(y,On)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Dt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=q(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=o[h];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(h)}}catch(R){d.e(R)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var p=0;p<u.length;p++){var m,g,b,y,x=u[p],_=o[x],S=(m=s?.getIndex(x))!==null&&m!==void 0?m:-1;if(!(S<0)){var E=this.measureNodeLabel(_),L=E.width,k=E.height,w=E.textHeight,G=Wa(this.internals.pickingState,"nodeLabel",x)||Wa(this.internals.pickingState,"node",x),F=_.labelBackgroundColor?ln(_.labelBackgroundColor):ln("transparent"),z={nodeIndex:S,id:Tr(G),color:F,labelWidth:L,labelHeight:k,textHeight:w,positionMode:(g=Dr[_.labelPosition||Xn.labelPosition])!==null&&g!==void 0?g:0,labelAngle:(b=_.labelAngle)!==null&&b!==void 0?b:0,padding:(y=_.labelBackgroundPadding)!==null&&y!==void 0?y:bl};i.processLabelBackground(p,z)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=q(s),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(this.displayedNodeLabels.has(c)){var h=o[c];if(!(!h||h.visibility==="hidden")&&!(e&&h.depth!==e)&&h.labelAttachment){var f=l.getNodeAttributes(c),p=this.measureNodeLabel(h),m=p.width,g=p.height,b={node:c,attributes:f,pixelRatio:i,labelWidth:m,labelHeight:g};r.renderAttachment(c,h.labelAttachment,b)}}}}catch(y){u.e(y)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var c=0;o.reallocateAttachments(l.size);var h=q(l),f;try{for(h.s();!(f=h.n()).done;){var p,m,g,b,y=f.value;if(this.displayedNodeLabels.has(y)){var x=s[y];if(!(!x||x.visibility==="hidden")&&!(n&&x.labelDepth!==n)&&x.labelAttachment){var _=i.getEntry(y,x.labelAttachment);if(_){var S=(p=d?.getIndex(y))!==null&&p!==void 0?p:-1;if(!(S<0)){var E=this.measureNodeLabel(x),L=E.width,k=E.height,w=E.textHeight,G=(m=Ic[x.labelAttachmentPlacement||"below"])!==null&&m!==void 0?m:0;o.processAttachment(c,{nodeIndex:S,atlasX:_.x,atlasY:_.y,atlasW:_.width,atlasH:_.height,attachWidth:_.width/u,attachHeight:_.height/u,positionMode:(g=Dr[x.labelPosition||Xn.labelPosition])!==null&&g!==void 0?g:0,attachmentPlacement:G,labelWidth:L,labelHeight:k,textHeight:w,labelAngle:(b=x.labelAngle)!==null&&b!==void 0?b:0}),c++}}}}}}catch(F){h.e(F)}finally{h.f()}c!==0&&(o.reallocateAttachments(c),i.bindTexture(xi),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=Zb({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});ll(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var c=this.edgeLabelCandidates[u];if(!l.has(c)){l.add(c);var h=r.extremities(c),f=i[h[0]],p=i[h[1]],m=o[c];!m||!f||!p||m.visibility==="hidden"||m.labelVisibility==="hidden"||f.visibility==="hidden"||p.visibility==="hidden"||e&&m.labelDepth!==e||m.label&&s.push(c)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,c=r.edgeDataTexture;if(u){var h=this.filterEdgeLabelsForDepth(n),f=q(h),p;try{for(f.s();!(p=f.n()).done;){var m=p.value;this.displayedEdgeLabels.add(m)}}catch(oe){f.e(oe)}finally{f.f()}if(h.length!==0){if(this.labelsDirty){var g,b,y=0,x=q(h),_;try{for(x.s();!(_=x.n()).done;){var S=_.value;y+=s[S].label.length}}catch(oe){x.e(oe)}finally{x.f()}u.reallocate(y);var E=(g=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&g!==void 0?g:5,L="over",k=0,w=q(h),G;try{for(w.s();!(G=w.n()).done;){var F,z,R=G.value,P=i.extremities(R),M=P[0],H=P[1],O=o[M],B=o[H],W=s[R],$=d.getIndex(M),K=d.getIndex(H),j=c.getIndex(R),X={text:W.label,x:(O.x+B.x)/2,y:(O.y+B.y)/2,size:mh,color:W.labelColor,nodeSize:0,nodeIndex:-1,margin:E,position:(F=W.labelPosition)!==null&&F!==void 0?F:L,hidden:!1,forceLabel:ma(W),type:"default",zIndex:(z=W.zIndex)!==null&&z!==void 0?z:0,parentType:"edge",parentKey:R,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:B.x,targetY:B.y,sourceSize:O.size,targetSize:B.size,sourceShape:O.shape||"circle",targetShape:B.shape||"circle",edgeSize:W.size,offset:0,edgeAttributes:W,sourceNodeIndex:$,targetNodeIndex:K,edgeIndex:j},ee=u.processEdgeLabel(R,k,X);k+=ee}}catch(oe){w.e(oe)}finally{w.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,c=o.edgeDataTexture;if(!(!c||!l||!s)){var h=Dt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,p="over",m=this.filterEdgeLabelsForDepth(n),g=[],b=q(m),y;try{for(b.s();!(y=b.n()).done;){var x=y.value;!h&&!u[x].labelBackgroundColor||g.push(x)}}catch(O){b.e(O)}finally{b.f()}if(g.length!==0){s.reallocate(g.length);for(var _=0;_<g.length;_++){var S,E,L,k=g[_],w=u[k],G=w.label,F=l.measureLabelAtlasWidth(G),z=(S=w.labelPosition)!==null&&S!==void 0?S:p,R=typeof z=="string"&&(E=Jb[z])!==null&&E!==void 0?E:0,P=Wa(this.internals.pickingState,"edgeLabel",k)||Wa(this.internals.pickingState,"edge",k),M=w.labelBackgroundColor?ln(w.labelBackgroundColor):ln("transparent"),H={edgeIndex:c.getIndex(k),baseFontSize:mh,totalTextWidth:F,positionMode:R,margin:f,padding:(L=w.labelBackgroundPadding)!==null&&L!==void 0?L:e0,color:M,id:Tr(P),edgeAttributes:w};s.processEdgeLabelBackground(_,k,H)}s.invalidateBuffers(),s.render(e)}}}}])})(),n0=(function(){function a(t,e,n,r){ve(this,a),I(this,"nodeStates",new Map),I(this,"edgeStates",new Map),I(this,"hovered",null),I(this,"dirtyNodes",new Set),I(this,"dirtyEdges",new Set),I(this,"graphStateChanged",!1),I(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=tl(r)}return ye(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=rc(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=ic(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=q(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=Te(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(wr(r,n)){var i=Q(Q({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(wr(r,n)){var i=Q(Q({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(wr(this.graphState,e)){var n=Q(Q({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(wr(l,n)){var u=Q(Q({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=q(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(wr(l,n)){var u=Q(Q({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=q(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=q(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Pl("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Pl("edge"))}},{key:"resetGraphState",value:function(){this.graphState=tl(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&Pl(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=q(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=Te(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(c){o.e(c)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=q(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=Te(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),vh=1,yh=2,bh=3,xh=4,a0=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};ve(this,t),l=Ye(this,t),I(l,"nodeReducer",null),I(l,"edgeReducer",null),I(l,"stageCanvas",null),I(l,"mouseLayer",null),I(l,"gestureHint",null),I(l,"extraElements",{}),I(l,"webGLContext",null),I(l,"pickingFrameBuffer",null),I(l,"pickingTexture",null),I(l,"pickingDepthBuffer",null),I(l,"activeListeners",{}),I(l,"nodeVariableEntries",[]),I(l,"edgeVariableEntries",[]),I(l,"edgePathsByName",new Map),I(l,"nodeProgramIndex",{}),I(l,"edgeProgramIndex",{}),I(l,"edgeTextureIndexCache",{}),I(l,"nodeGraphCoords",{}),I(l,"nodeExtent",{x:[0,1],y:[0,1]}),I(l,"matrix",sn()),I(l,"invMatrix",sn()),I(l,"correctionRatio",1),I(l,"frameId",0),I(l,"customBBox",null),I(l,"gpuTimerExt",void 0),I(l,"activeGpuTimerQuery",null),I(l,"pendingGpuTimerQueries",[]),I(l,"normalizationFunction",mo({x:[0,1],y:[0,1]})),I(l,"graphToViewportRatio",1),I(l,"pickingState",Cb()),I(l,"prevNodeVisibilities",{}),I(l,"width",0),I(l,"height",0),I(l,"autoRescaleFrozen",!1),I(l,"stylesDeclaration",null),I(l,"resolvedStageStyle",{}),I(l,"renderFrame",null),I(l,"contextLost",!1),I(l,"pendingProcess","full"),I(l,"needToRefreshState",!1),I(l,"checkEdgesEventsFrame",null),I(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),I(l,"depthLayers",ue(lo)),I(l,"customLayerPrograms",new Map),I(l,"nodeShapeSlug",null),I(l,"sdfAtlas",null),I(l,"depthRanges",{nodes:{},edges:{}}),I(l,"nodeBaseDepth",{}),I(l,"edgeBaseDepth",{});var d=u.primitives,c=u.styles,h=u.settings,f=h===void 0?{}:h,p=u.nodeReducer,m=u.edgeReducer,g=u.customNodeState,b=u.customEdgeState,y=u.customGraphState;l.stateManager=new n0(function(){return l.scheduleStateRefresh()},g,b,y);var x=d??lc;l.stylesDeclaration=c?{nodes:(r=c.nodes)!==null&&r!==void 0?r:ho.nodes,edges:(i=c.edges)!==null&&i!==void 0?i:ho.edges,stage:c.stage}:ho,l.nodeReducer=p??null,l.edgeReducer=m??null;var _=nl(l.stylesDeclaration.nodes);l.nodeReducer&&(_.dependency="graph-state"),l.edgeStyleAnalysis=nl(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=sl(l.stylesDeclaration.stage,l.stateManager.graphState));var S=pc(f);if(yo(S),S.enableNodeDrag){var E=_.xAttribute,L=_.yAttribute;if((!E||!L)&&!S.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(gc(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new Lb(e,function(B,W){for(var $=0;$<B.length;$++){var K=l.stateManager.getEdgeState(B[$]);K.parallelIndex=$,K.parallelCount=W}});var k=new kb(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(B,W){return l.emit(B,W)});if(l.depthLayers=(o=x.depthLayers)!==null&&o!==void 0?o:ue(lo),!(c!=null&&c.nodes)&&!oo.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(oo.join(", ")," for the built-in node styles."));if(!(c!=null&&c.edges)&&!so.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(so.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Dl(l.depthLayers),edges:new Dl(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Ar("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var w=new nh(l.webGLContext),G=new kl(l.webGLContext,{channels:1}),F=new ah(l.webGLContext),z=new kl(l.webGLContext,{channels:4}),R=l.webGLContext,P=new Kb({gl:R,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(W,$){var K;return Eh(l.internals,(K=l.pickingState.lookup[W])!==null&&K!==void 0?K:null,$)}}),M=l.initPrograms(x,S),H=x==null||(s=x.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return H&&Object.keys(H).length>0&&(O=new th(R,H,function(){return l.scheduleRender()})),l.internals=Q(Q({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:S,primitives:x,pixelRatio:hi(),graph:e,stateManager:l.stateManager,dragManager:k,hoverResolver:P,nodeStyleAnalysis:_,pickingState:l.pickingState},M),{},{attachmentManager:O,nodeDataTexture:w,nodeFrameTexture:G,edgeDataTexture:F,edgeFrameTexture:z,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(W){return l.getHitAtPosition(W)},setNodeState:function(W,$){return l.setNodeState(W,$)},setEdgeState:function(W,$){return l.setEdgeState(W,$)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(W){return l.viewportToFramedGraph(W)},viewportToGraph:function(W){return l.viewportToGraph(W)},framedGraphToViewport:function(W){return l.framedGraphToViewport(W)},scaleSize:function(W){return l.scaleSize(W)},emit:function(W,$){return l.emit(W,$)}}),l.labelRenderer=new t0(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new oh,l.bindCameraHandlers(),l.mouseCaptor=new wb(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new Db(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return Ke(t,a),ye(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Ga,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=Ud(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=js.apply(void 0,ue(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return Nb(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return Ob({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){Wb(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:vi(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,c=o.height;u={x:[-d/2,d/2],y:[-c/2,c/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=$b({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(K,j){return n.labelRenderer.nodeLabelBox(K,j)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=mo(this.customBBox||this.nodeExtent);var h=new oh,f=fa(h.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var p=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",m=!1;Cl(this.pickingState,"node");for(var g=r.nodes(),b=0,y=g.length;b<y;b++){var x=g[b],_=this.internals.nodeDataCache[x],S=this.nodeGraphCoords[x];_.x=S.x,_.y=S.y,this.normalizationFunction.applyTo(_),_.visibility!==this.prevNodeVisibilities[x]&&(m=!0),typeof _.label=="string"&&_.visibility!=="hidden"&&_.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(x,_.size,this.framedGraphToViewport(_,{matrix:f})),p&&_.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(x,_.size,this.framedGraphToViewport(_,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(g.length);var E=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var L=this.internals.nodeDataCache,k=q(this.depthLayers),w;try{for(k.s();!(w=k.n()).done;){var G=w.value,F=this.itemBuckets.nodes.getSorted(G,function($){return L[$].zIndex});if(F.length!==0){this.depthRanges.nodes[G]=[{offset:E,count:F.length}];var z=q(F),R;try{for(z.s();!(R=z.n()).done;){var P=R.value;this.nodeBaseDepth[P]=G,this.nodeProgram.allocateNode(P),ch(this.pickingState,"node",P),this.addNodeToProgram(P,E++)}}catch($){z.e($)}finally{z.f()}}}}catch($){k.e($)}finally{k.f()}this.nodeProgram.invalidateBuffers();for(var M=0,H=g.length;M<H;M++)this.prevNodeVisibilities[g[M]]=this.internals.nodeDataCache[g[M]].visibility;this.labelRenderer.processWebGLLabels(g);var O=q(this.customLayerPrograms.values()),B;try{for(O.s();!(B=O.n()).done;){var W=B.value.program;W.cacheData&&W.cacheData()}}catch($){O.e($)}finally{O.f()}return m}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;Cl(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=q(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(p){return o[p].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var c=q(d),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.edgeBaseDepth[f]=u,ch(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(p){c.e(p)}finally{c.f()}}}}catch(p){s.e(p)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(cl(this.depthRanges.nodes,r,o),hl(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(cl(this.depthRanges.edges,r,o),hl(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&me(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=Q({},n),u=s||this.nodeExtent,d=Te(u.x,2),c=d[0],h=d[1],f=Te(u.y,2),p=f[0],m=f[1],g=[this.graphToViewport({x:c,y:p},{cameraState:n}),this.graphToViewport({x:h,y:p},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n}),this.graphToViewport({x:h,y:m},{cameraState:n})],b=1/0,y=-1/0,x=1/0,_=-1/0;g.forEach(function(P){var M=P.x,H=P.y;b=Math.min(b,M),y=Math.max(y,M),x=Math.min(x,H),_=Math.max(_,H)});var S=y-b,E=_-x,L=this.getDimensions(),k=L.width,w=L.height,G=0,F=0;if(S>=k?y<k-o?G=y-(k-o):b>o&&(G=b-o):y>k+o?G=y-(k+o):b<-o&&(G=b+o),E>=w?_<w-o?F=_-(w-o):x>o&&(F=x-o):_>w+o?F=_-(w+o):x<-o&&(F=x+o),G||F){var z=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),R=this.viewportToFramedGraph({x:G,y:F},{cameraState:n});G=R.x-z.x,F=R.y-z.y,l.x+=G,l.y+=F}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=fa(n,r,i,o),this.invMatrix=fa(n,r,i,o,!0),this.correctionRatio=Nd(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=Q({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Pb(this.pickingState,this.internals),Fb(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(oe){return oe.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),h=Dt.edge.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,p=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),m=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,p,m),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(bh),this.internals.edgeDataTexture.bind(xh),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(vh),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var g=this.labelRenderer.buildFramePassPoints(),b=g.data,y=g.count;this.nodeFramePass.run(b,y,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(yh)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var x=q(this.customLayerPrograms.values()),_;try{for(x.s();!(_=x.n()).done;){var S=_.value.program;S.preRender&&S.preRender(c)}}catch(oe){x.e(oe)}finally{x.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var E=!this.internals.settings.hideLabelsOnMove||!o,L=q(this.depthLayers),k;try{for(L.s();!(k=L.n()).done;){var w=k.value,G=q(this.customLayerPrograms.values()),F;try{for(G.s();!(F=G.n()).done;){var z=F.value;z.depth===w&&z.program.render(c)}}catch(oe){G.e(oe)}finally{G.f()}var R=this.depthRanges.edges[w];if(R&&(!this.internals.settings.hideEdgesOnMove||!o)){var P=q(R),M;try{for(P.s();!(M=P.n()).done;){var H=M.value,O=H.offset,B=H.count;B>0&&this.edgeProgram.render(h,O,B)}}catch(oe){P.e(oe)}finally{P.f()}}this.internals.settings.renderEdgeLabels&&E&&(this.labelRenderer.renderEdgeLabelBackgrounds(Dt.edgeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.labelRenderer.renderEdgeLabels(c,w)),this.labelRenderer.cacheAttachments(w),this.labelRenderer.renderBackdrops(Q(Q({},c),{},{pickingFrameBuffer:null}),w);var W=this.depthRanges.nodes[w];if(W){var $=q(W),K;try{for($.s();!(K=$.n()).done;){var j=K.value,X=j.offset,ee=j.count;ee>0&&this.nodeProgram.render(c,X,ee)}}catch(oe){$.e(oe)}finally{$.f()}}E&&(this.labelRenderer.renderAttachments(Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.labelRenderer.renderLabelBackgrounds(Dt.nodeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),w),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,w))}}catch(oe){L.e(oe)}finally{L.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,p,m,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=q(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=Q({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(c){var h=c.query;return n.deleteQuery(h)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=q(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(c){s.e(c)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,c=Te(this.nodeVariableEntries[s],2),h=c[0],f=c[1];o[h]=(u=(d=o[h])!==null&&d!==void 0?d:r[h])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(il(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},Ia(this.internals.nodesWithForcedLabels,n,ma(o)),Ia(this.internals.nodesWithBackdrop,n,dl(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=Te(this.edgeVariableEntries[o],2),c=d[0],h=d[1];i[c]=(l=(u=i[c])!==null&&u!==void 0?u:r[c])!==null&&l!==void 0?l:h.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,c=d?this.edgePathsByName.get(d):void 0;if(c!=null&&c.spread){var h=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=c.spread.compute(i.parallelIndex,i.parallelCount,h);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[c.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(ol(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,Ia(this.internals.edgesWithForcedLabels,n,ma(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Cl(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(ue(po(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(Wa(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var c=l===u,h=!c&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,c,h),p=f.pathId,m=f.headId,g=f.tailId,b=f.headLengthRatio,y=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,y,p,m,g),this.edgeProgram.process(Wa(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:bh,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:yh,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:xh,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:vh,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=Yc(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,c=s.labelBackgroundProgram,h=s.attachmentProgram,f=s.framePass,p=s.shapeSlug,m=s.shapeNameToIndex,g=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(b),p&&(this.nodeShapeSlug=p);var y=Kc(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),x=y.edgeProgram,_=y.createLabelPrograms,S=y.framePass,E=y.variables,L=y.paths;return this.createEdgeLabelPrograms=_,this.edgeProgram=x,this.edgeFramePass=S,this.edgeVariableEntries=Object.entries(E),this.edgePathsByName=new Map(L.map(function(k){return[k.name,k]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:c,attachmentProgram:h,nodeShapeMap:m??null,nodeGlobalShapeIds:g??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(h){u.e(h)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Ar(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",Q({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new Yb(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&Ib(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=sl(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return Q({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return Q({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return Q({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,yo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=Q(Q({},this.internals.settings),n),yo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=hi(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(ue(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(p){n.refreshNodeState(p)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=q(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(p){l.e(p)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(p){n.refreshEdgeState(p)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var c=q(this.stateManager.dirtyEdges),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.refreshEdgeState(f)&&(s=!0)}}catch(p){c.e(p)}finally{c.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,c=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var h=this.internals.nodeDataCache[n];this.internals.attachmentManager&&h.labelAttachment!==c&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&h.shape&&h.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[h.shape]]:f=vi(h.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,h.x,h.y,h.size,f].concat(ue(po(h)),[h.color])),u&&h.depth!==u&&this.updateNodeDepthRanges(n,u,h.depth);var p=this.nodeProgramIndex[n];return p!==void 0&&(this.addNodeToProgram(n,p),this.nodeProgram.invalidateBuffers()),d!==void 0&&h.zIndex!==d}var m=this.internals.graph.getNodeAttributes(n),g=this.stateManager.getNodeState(n),b=r.size,y=r.shape,x=r.depth,_=r.zIndex,S=r.labelAttachment,E=r.rotationAlignment,L=r.labelRotationAlignment,k=r.color;il(this.stylesDeclaration.nodes,m,g,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,m,g);var w=this.nodeGraphCoords[n],G=r.x!==w.x||r.y!==w.y;if(G&&(w.x=r.x,w.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==S&&this.internals.attachmentManager.invalidateNode(n),Ia(this.internals.nodesWithForcedLabels,n,ma(r)),Ia(this.internals.nodesWithBackdrop,n,dl(r)),G||r.size!==b||r.shape!==y||r.rotationAlignment!==E||r.labelRotationAlignment!==L||r.color!==k){var F,z;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?z=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:z=vi(r.shape||"circle"),(F=this.internals.nodeDataTexture).updateNode.apply(F,[n,r.x,r.y,r.size,z].concat(ue(po(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==x&&this.updateNodeDepthRanges(n,x,r.depth);var R=this.nodeProgramIndex[n];return R!==void 0&&(this.addNodeToProgram(n,R),this.nodeProgram.invalidateBuffers()),r.zIndex!==_}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),c=r.depth,h=r.zIndex,f=r.size,p=r.path,m=r.selfLoopPath,g=r.parallelPath,b=r.head,y=r.tail;ol(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),Ia(this.internals.edgesWithForcedLabels,n,ma(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==c&&this.updateEdgeDepthRanges(n,c,r.depth);var x=this.edgeProgramIndex[n];if(x!==void 0){var _=r.size!==f||r.path!==p||r.selfLoopPath!==m||r.parallelPath!==g||r.head!==b||r.tail!==y;if(_)this.addEdgeToProgram(n,x),this.edgeProgram.invalidateBuffers();else{var S=this.internals.graph.source(n),E=this.internals.graph.target(n),L=this.internals.nodeDataCache[S],k=this.internals.nodeDataCache[E],w=this.edgeTextureIndexCache[n];this.edgeProgram.process(Wa(this.pickingState,"edge",n),x,L,k,r,w),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==h}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(L){return r.addNode(L)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(L){return r.addEdge(L)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],c=0,h=d?.length||0;c<h;c++){var f,p,m=""+d[c],g=(f=this.internals.nodeDataCache[m])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(m),this.internals.attachmentManager&&((p=this.internals.nodeDataCache[m])!==null&&p!==void 0&&p.labelAttachment||g)&&this.internals.attachmentManager.invalidateNode(m),i){var b=this.nodeProgramIndex[m];if(b===void 0)throw new Error('Sigma: node "'.concat(m,`" can't be repaint`));this.addNodeToProgram(m,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var y=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],x=0,_=y.length;x<_;x++){var S=""+y[x];if(this.updateEdge(S),i){var E=this.edgeProgramIndex[S];if(E===void 0)throw new Error('Sigma: edge "'.concat(S,`" can't be repaint`));this.addEdgeToProgram(S,E)}}i&&y.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=y.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(Q(Q({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,c=d.minCameraRatio,h=d.maxCameraRatio;typeof h=="number"&&(r=Math.min(r,h)),typeof c=="number"&&(r=Math.max(r,c));var f=r/o,p={x:this.width/2,y:this.height/2},m=this.viewportToFramedGraph(n),g=this.viewportToFramedGraph(p);return{angle:s,x:(m.x-g.x)*(1-f)+l,y:(m.y-g.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?fa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=_r(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?fa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=_r(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var c=n[r[u]],h=c.x,f=c.y;h<i&&(i=h),h>o&&(o=h),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=q(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value.program;c.kill()}}catch(p){u.e(p)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var h;(h=this.webGLContext.getExtension("WEBGL_lose_context"))===null||h===void 0||h.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(go),wh=a0;var nS=ia(gr());function Ah(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function kh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Ah(e,0),i=Ah(n,0),o=`
`.concat(bi,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function Rh(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function Lh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Rh(e,0),i=Rh(n,0),o=`
`.concat(bi,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function Dh(a,t){return typeof a=="number"?a:(me(a)==="object"&&a!==null&&"attribute"in a,t)}function Ch(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Dh(e,0),i=Dh(n,0),o=`
`.concat(bi,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var r0=[1,2,5],Go=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,c=Math.floor(d);this.rest.set(l,d-c);for(let h=0;h<c&&this.points.length<600+600/4;h++)this.points.push({from:o,to:s,begins:n+e*(h+this.first(l+h))/c})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=r0[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var i0=6e3,o0=400;function Ph(){return document.createElement("canvas").getContext("webgl2")!==null}var zo=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new wh(e.graph,t,{primitives:{nodes:{shapes:[di(),Ch(),kh(),Lh()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(o)),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new Go;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(t);if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>i0;if(e.restructured){if(n&&t-this.rebuilt<o0)return;this.rebuilt=t,this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes],edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(h=>n.graphToViewport(h)),l=h=>i.x+(h.x*(o.x-i.x)+h.y*(s.x-i.x))/1e3,u=h=>i.y+(h.x*(o.y-i.y)+h.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(h,f,p)=>{if(d.hasNode(h)&&d.hasNode(f)&&e.isShown(h)&&e.isShown(f)){let[m,g]=[d.getNodeAttributes(h),d.getNodeAttributes(f)];if(m.opacity>0&&g.opacity>0){let[b,y]=[l(m),u(m)];t.rect(b+(l(g)-b)*p-1.6,y+(u(g)-y)*p-1.6,3.2,3.2)}}}),t.fill(),d.forEachNode((h,f)=>{let p=e.nodes.get(h);p?.kind==="species"&&f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,p.levels??{})}),t.lineWidth=2;for(let h of e.marks.keys())if(d.hasNode(h)&&e.isShown(h)){let f=d.getNodeAttributes(h);t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let c=e.selected;if(c!==null&&d.hasNode(c)){let h=d.getNodeAttributes(c);t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(h),u(h),n.scaleSize(h.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of Gs){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var Mo=class{constructor(t,e,n){this.live=e;this.picture=new eo(zs(),Id(e.network),this.still),this.view=Ph()?new zo(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(zs()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,da.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:da.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(da.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||Gd(this.live.network,this.picture.places()))}};var Fh={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,leave:e,trouble:n}){let r=A("div",{class:"graph-box",tabindex:0,role:"application","aria-label":`graph of ${t}`});a.append(r);let i=new da(t),o=new Mo(r,i,{node(){},nothing(){}});i.listen({over:s=>n(s)}),e(()=>{o.close(),i.close()})}};function zr(a){return JSON.stringify(a)}function Gh(a,t){let e=new Map;return zh(a,t,[],e),e}function zh(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)Ih(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(No(a)&&No(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))Ih(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(zr(e),{kind:"changed",before:a})}function Ih(a,t,e,n,r,i,o){let s=[...i,a];t?n?zh(e,r,s,o):o.set(zr(s),{kind:"removed",before:e}):o.set(zr(s),{kind:"added"})}function No(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}function Mh(a,t,e){let n=new AbortController;return s0(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof st?r:new st(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function s0(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new st(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}var l0="uplot",u0="u-hz",d0="u-vt",c0="u-title",h0="u-wrap",f0="u-under",g0="u-over",p0="u-axis",$a="u-off",m0="u-select",v0="u-cursor-x",y0="u-cursor-y",b0="u-cursor-pt",x0="u-legend",_0="u-live",T0="u-inline",S0="u-series",E0="u-marker",Nh="u-label",w0="u-value",Ri="width",Di="height";var Oh="bottom",Mr="left",Il="right",Zl="#000",Wh=Zl+"0",Gl="mousemove",Bh="mousedown",zl="mouseup",Uh="mouseenter",Hh="mouseleave",$h="dblclick",A0="resize",R0="scroll",Vh="change",Ho="dppxchange",Ql="--",$r=typeof window<"u",Bl=$r?document:null,Or=$r?window:null,D0=$r?navigator:null,De,Oo;function Ul(){let a=devicePixelRatio;De!=a&&(De=a,Oo&&$l(Vh,Oo,Ul),Oo=matchMedia(`(min-resolution: ${De-.001}dppx) and (max-resolution: ${De+.001}dppx)`),Va(Vh,Oo,Ul),Or.dispatchEvent(new CustomEvent(Ho)))}function Xt(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function Hl(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function He(a,t,e){a.style[t]=e+"px"}function Sn(a,t,e,n){let r=Bl.createElement(a);return t!=null&&Xt(r,t),e?.insertBefore(r,n),r}function cn(a,t){return Sn("div",a,t)}var jh=new WeakMap;function Mn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=jh.get(a);i!=o&&(a.style.transform=i,jh.set(a,i),t<0||e<0||t>n||e>r?Xt(a,$a):Hl(a,$a))}var qh=new WeakMap;function Xh(a,t,e){let n=t+e,r=qh.get(a);n!=r&&(qh.set(a,n),a.style.background=t,a.style.borderColor=e)}var Yh=new WeakMap;function Kh(a,t,e,n){let r=t+""+e,i=Yh.get(a);r!=i&&(Yh.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var Jl={passive:!0},k0={...Jl,capture:!0};function Va(a,t,e,n){t.addEventListener(a,e,n?k0:Jl)}function $l(a,t,e,n){t.removeEventListener(a,e,Jl)}$r&&Ul();function En(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:Yt((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function wf(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var Af=a=>a!=null,Rf=a=>a!=null&&a>0,jo=wf(Af),L0=wf(Rf);function C0(a,t,e,n=0,r=!1){let i=r?L0:jo,o=r?Rf:Af;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Ge,l??-Ge]}function qo(a,t,e,n){let r=Jh(a),i=Jh(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?Kn:Df,s=r==1?Yt:hn,l=i==1?hn:Yt,u=s(o(ct(a))),d=l(o(ct(t))),c=Wr(e,u),h=Wr(e,d);return e==10&&(u<0&&(c=ze(c,-u)),d<0&&(h=ze(h,-d))),n||e==2?(a=c*r,t=h*i):(a=Pf(a,c),t=Xo(t,h)),[a,t]}function eu(a,t,e,n){let r=qo(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var tu=.1,Zh={mode:3,pad:tu},Li={pad:0,soft:null,mode:0},P0={min:Li,max:Li};function $o(a,t,e,n){return Yo(e)?Qh(a,t,e):(Li.pad=e,Li.soft=n?0:null,Li.mode=n?3:0,Qh(a,t,P0))}function Ee(a,t){return a??t}function F0(a,t,e){for(t=Ee(t,0),e=Ee(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function Qh(a,t,e){let n=e.min,r=e.max,i=Ee(n.pad,0),o=Ee(r.pad,0),s=Ee(n.hard,-Ge),l=Ee(r.hard,Ge),u=Ee(n.soft,Ge),d=Ee(r.soft,-Ge),c=Ee(n.mode,0),h=Ee(r.mode,0),f=t-a,p=Kn(f),m=It(ct(a),ct(t)),g=Kn(m),b=ct(g-p);(f<1e-24||b>10)&&(f=0,(a==0||t==0)&&(f=1e-24,c==2&&u!=Ge&&(i=0),h==2&&d!=-Ge&&(o=0)));let y=f||m||1e3,x=Kn(y),_=Wr(10,Yt(x)),S=y*(f==0?a==0?.1:1:i),E=ze(Pf(a-S,_/10),24),L=a>=u&&(c==1||c==3&&E<=u||c==2&&E>=u)?u:Ge,k=It(s,E<L&&a>=L?L:wn(L,E)),w=y*(f==0?t==0?.1:1:o),G=ze(Xo(t+w,_/10),24),F=t<=d&&(h==1||h==3&&G>=d||h==2&&G<=d)?d:-Ge,z=wn(l,G>F&&t<=F?F:It(F,G));return k==z&&k==0&&(z=100),[k,z]}var I0=new Intl.NumberFormat($r?D0.language:"en-US"),nu=a=>I0.format(a),Kt=Math,Uo=Kt.PI,ct=Kt.abs,Yt=Kt.floor,dt=Kt.round,hn=Kt.ceil,wn=Kt.min,It=Kt.max,Wr=Kt.pow,Jh=Kt.sign,Kn=Kt.log10,Df=Kt.log2,G0=(a,t=1)=>Kt.sinh(a)*t,Ml=(a,t=1)=>Kt.asinh(a/t),Ge=1/0;function ef(a){return(Kn((a^a>>31)-(a>>31))|0)+1}function Vl(a,t,e){return wn(It(a,t),e)}function kf(a){return typeof a=="function"}function _e(a){return kf(a)?a:()=>a}var z0=()=>{},Lf=a=>a,Cf=(a,t)=>t,M0=a=>null,tf=a=>!0,nf=(a,t)=>a==t,N0=/\.\d*?(?=9{6,}|0{6,})/gm,ja=a=>{if(If(a)||_a.has(a))return a;let t=`${a}`,e=t.match(N0);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${ja(r)}e${i}`}return ze(a,n)};function Ua(a,t){return ja(ze(ja(a/t))*t)}function Xo(a,t){return ja(hn(ja(a/t))*t)}function Pf(a,t){return ja(Yt(ja(a/t))*t)}function ze(a,t=0){if(If(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return dt(n)/e}var _a=new Map;function Ff(a){return((""+a).split(".")[1]||"").length}function Pi(a,t,e,n){let r=[],i=n.map(Ff);for(let o=t;o<e;o++){let s=ct(o),l=ze(Wr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,c=(o>=0?0:s)+(o>=i[u]?0:i[u]),h=a==10?d:ze(d,c);r.push(h),_a.set(h,c)}}return r}var Ci={},au=[],Br=[null,null],xa=Array.isArray,If=Number.isInteger,O0=a=>a===void 0;function af(a){return typeof a=="string"}function Yo(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function W0(a){return a!=null&&typeof a=="object"}var B0=Object.getPrototypeOf(Uint8Array),Gf="__proto__";function Ur(a,t=Yo){let e;if(xa(a)){let n=a.find(r=>r!=null);if(xa(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=Ur(a[r],t)}else e=a.slice()}else if(a instanceof B0)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Gf&&(e[n]=Ur(a[n],t))}else e=a;return e}function it(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Gf&&(Yo(a[r])?it(a[r],Ur(n[r])):a[r]=Ur(n[r]))}return a}var U0=0,H0=1,$0=2;function V0(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function j0(a,t){if(Y0(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return K0(o[0])||(o=X0(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],c=Array(r).fill(void 0),h=t?t[o][u]:H0,f=[];for(let p=0;p<d.length;p++){let m=d[p],g=i.get(l[p]);m===null?h!=U0&&(c[g]=m,h==$0&&f.push(g)):c[g]=m}V0(c,f,r),n.push(c)}}return n}var q0=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function X0(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function Y0(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function K0(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=It(1,Yt((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var zf=["January","February","March","April","May","June","July","August","September","October","November","December"],Mf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Nf(a){return a.slice(0,3)}var Z0=Mf.map(Nf),Q0=zf.map(Nf),J0={MMMM:zf,MMM:Q0,WWWW:Mf,WWW:Z0};function Ai(a){return(a<10?"0":"")+a}function ex(a){return(a<10?"00":a<100?"0":"")+a}var tx={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Ai(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Ai(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Ai(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Ai(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Ai(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>ex(a.getMilliseconds())};function ru(a,t){t=t||J0;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?tx[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var nx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ax(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==nx?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var Of=a=>a%1==0,Vo=[1,2,2.5,5],rx=Pi(10,-32,0,Vo),Wf=Pi(10,0,32,Vo),ix=Wf.filter(Of),Ha=rx.concat(Wf),iu=`
`,Bf="{YYYY}",rf=iu+Bf,Uf="{M}/{D}",ki=iu+Uf,Wo=ki+"/{YY}",Hf="{aa}",ox="{h}:{mm}",Nr=ox+Hf,of=iu+Nr,sf=":{ss}",Le=null;function $f(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?Pi(10,0,3,Vo).filter(Of):Pi(10,-3,0,Vo)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,Bf,Le,Le,Le,Le,Le,Le,1],[r*28,"{MMM}",rf,Le,Le,Le,Le,Le,1],[r,Uf,rf,Le,Le,Le,Le,Le,1],[n,"{h}"+Hf,Wo,Le,ki,Le,Le,Le,1],[e,Nr,Wo,Le,ki,Le,Le,Le,1],[t,sf,Wo+" "+Nr,Le,ki+" "+Nr,Le,of,Le,1],[a,sf+".{fff}",Wo+" "+Nr,Le,ki+" "+Nr,Le,of,Le,1]];function d(c){return(h,f,p,m,g,b)=>{let y=[],x=g>=o,_=g>=i&&g<o,S=c(p),E=ze(S*a,3),L=Nl(S.getFullYear(),x?0:S.getMonth(),_||x?1:S.getDate()),k=ze(L*a,3);if(_||x){let w=_?g/i:0,G=x?g/o:0,F=E==k?E:ze(Nl(L.getFullYear()+G,L.getMonth()+w,1)*a,3),z=new Date(dt(F/a)),R=z.getFullYear(),P=z.getMonth();for(let M=0;F<=m;M++){let H=Nl(R+G*M,P+w*M,1),O=H-c(ze(H*a,3));F=ze((+H+O)*a,3),F<=m&&y.push(F)}}else{let w=g>=r?r:g,G=Yt(p)-Yt(E),F=k+G+Xo(E-k,w);y.push(F);let z=c(F),R=z.getHours()+z.getMinutes()/e+z.getSeconds()/n,P=g/n,M=h.axes[f]._space,H=b/M;for(;F=ze(F+g,a==1?0:3),!(F>m);)if(P>1){let O=Yt(ze(R+P,6))%24,$=c(F).getHours()-O;$>1&&($=-1),F-=$*n,R=(R+P)%24;let K=y[y.length-1];ze((F-K)/g,3)*H>=.7&&y.push(F)}else y.push(F)}return y}}return[l,u,d]}var[sx,lx,ux]=$f(1),[dx,cx,hx]=$f(.001);Pi(2,-53,53,[1]);function lf(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function uf(a,t){return(e,n,r,i,o)=>{let s=t.find(p=>o>=p[0])||t[t.length-1],l,u,d,c,h,f;return n.map(p=>{let m=a(p),g=m.getFullYear(),b=m.getMonth(),y=m.getDate(),x=m.getHours(),_=m.getMinutes(),S=m.getSeconds(),E=g!=l&&s[2]||b!=u&&s[3]||y!=d&&s[4]||x!=c&&s[5]||_!=h&&s[6]||S!=f&&s[7]||s[1];return l=g,u=b,d=y,c=x,h=_,f=S,E(m)})}}function fx(a,t){let e=ru(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function Nl(a,t,e){return new Date(a,t,e)}function df(a,t){return t(a)}var gx="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function cf(a,t){return(e,n,r,i)=>i==null?Ql:t(a(n))}function px(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function mx(a,t){return a.series[t].fill(a,t)}var vx={show:!0,live:!0,isolate:!1,mount:z0,markers:{show:!0,width:2,stroke:px,fill:mx,dash:"solid"},idx:null,idxs:null,values:[]};function yx(a,t){let e=a.cursor.points,n=cn(),r=e.size(a,t);He(n,Ri,r),He(n,Di,r);let i=r/-2;He(n,"marginLeft",i),He(n,"marginTop",i);let o=e.width(a,t,r);return o&&He(n,"borderWidth",o),n}function bx(a,t){let e=a.series[t].points;return e._fill||e._stroke}function xx(a,t){let e=a.series[t].points;return e._stroke||e._fill}function _x(a,t){return a.series[t].points.size}var Ol=[0,0];function Tx(a,t,e){return Ol[0]=t,Ol[1]=e,Ol}function Bo(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function Wl(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var Sx={show:!0,x:!0,y:!0,lock:!1,move:Tx,points:{one:!1,show:yx,size:_x,width:0,stroke:xx,fill:bx},bind:{mousedown:Bo,mouseup:Bo,click:Bo,dblclick:Bo,mousemove:Wl,mouseleave:Wl,mouseenter:Wl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Vf={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ou=it({},Vf,{filter:Cf}),jf=it({},ou,{size:10}),qf=it({},Vf,{show:!1}),su='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Xf="bold "+su,Yf=1.5,hf={show:!0,scale:"x",stroke:Zl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xf,side:2,grid:ou,ticks:jf,border:qf,font:su,lineGap:Yf,rotate:0},Ex="Value",wx="Time",ff={show:!0,scale:"x",auto:!1,sorted:1,min:Ge,max:-Ge,idxs:[]};function Ax(a,t,e,n,r){return t.map(i=>i==null?"":nu(i))}function Rx(a,t,e,n,r,i,o){let s=[],l=_a.get(r)||0;e=o?e:ze(Xo(e,r),l);for(let u=e;u<=n;u=ze(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function jl(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?Kn:Df,d=Yt(u(e));r=Wr(l,d),l==10&&(r=Ha[En(r,Ha)]);let c=e,h=r*l;l==10&&(h=Ha[En(h,Ha)]);do s.push(c),c=c+r,l==10&&!_a.has(c)&&(c=ze(c,_a.get(r))),c>=h&&(r=c,h=r*l,l==10&&(h=Ha[En(h,Ha)]));while(c<=n);return s}function Dx(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?jl(a,t,It(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?jl(a,t,It(l,-n),-e,r):[l]).reverse().map(h=>-h).concat(d,u)}var Kf=/./,kx=/[12357]/,Lx=/[125]/,gf=/1/,ql=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function Cx(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),c=l(9,o)-d>=u?Kf:l(7,o)-d>=u?kx:l(5,o)-d>=u?Lx:gf;if(c==gf){let h=ct(l(1,o)-d);if(h<u)return ql(t.slice().reverse(),s.distr,c,hn(u/h)).reverse()}return ql(t,s.distr,c,1)}function Px(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=ct(l(1,o)-l(2,o));return u<s?ql(t.slice().reverse(),3,Kf,hn(s/u)).reverse():t}function Fx(a,t,e,n){return n==null?Ql:t==null?"":nu(t)}var pf={show:!0,scale:"y",stroke:Zl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Xf,side:3,grid:ou,ticks:jf,border:qf,font:su,lineGap:Yf,rotate:0};function Ix(a,t){let e=3+(a||1)*2;return ze(e*t,3)}function Gx(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=ct(o-i),l=a.series[t],u=s/(l.points.space*De);return n[1]-n[0]<=u}var mf={scale:null,auto:!0,sorted:0,min:Ge,max:-Ge},Zf=(a,t,e,n,r)=>r,vf={show:!0,auto:!0,sorted:0,gaps:Zf,alpha:1,facets:[it({},mf,{scale:"x"}),it({},mf,{scale:"y"})]},yf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Zf,alpha:1,points:{show:Gx,filter:null},values:null,min:Ge,max:-Ge,idxs:[],path:null,clip:null};function zx(a,t,e,n,r){return e/10}var Qf={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Mx=it({},Qf,{time:!1,ori:1}),bf={};function Jf(a,t){let e=bf[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(bf[a]=e)),e}var Hr=1,Xl=2;function qa(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],c=n==2?o[r.facets[1].scale]:o[r.scale],h=s.left,f=s.top,p=s.width,m=s.height,g=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,c,g,b,h,f,p,m,Zo,Vr,Jo,tg,ag):e(r,l,u,d,c,b,g,f,h,m,p,Qo,jr,du,ng,rg)}function lu(a,t){let e=0,n=0,r=Ee(a.bands,au);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function Nx(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Zn(a,t,e,n,r,i){return qa(a,t,(o,s,l,u,d,c,h,f,p,m,g)=>{let b=o.pxRound,y=u.dir*(u.ori==0?1:-1),x=u.ori==0?Vr:jr,_,S;y==1?(_=e,S=n):(_=n,S=e);let E=b(c(s[_],u,m,f)),L=b(h(l[_],d,g,p)),k=b(c(s[S],u,m,f)),w=b(h(i==1?d.max:d.min,d,g,p)),G=new Path2D(r);return x(G,k,w),x(G,E,w),x(G,E,L),G})}function Ko(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?Jo:du,l=e;for(let c=0;c<a.length;c++){let h=a[c];if(h[1]>h[0]){let f=h[0]-l;f>0&&s(o,l,n,f,n+i),l=h[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function Ox(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function uu(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let c=u,h=u;if(r==1)for(;++u<=n&&t[u]===null;)h=u;else for(;--u>=e&&t[u]===null;)h=u;let f=i(a[c]),p=h==c?f:i(a[h]),m=c-r;f=o<=0&&m>=0&&m<l?i(a[m]):f;let b=h+r;p=o>=0&&b>=0&&b<l?i(a[b]):p,p>=f&&s.push([f,p])}return s}function xf(a){return a==0?Lf:a==1?dt:t=>Ua(t,a)}function eg(a){let t=a==0?Zo:Qo,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=wn(u,s/2,l/2),d=wn(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var Zo=(a,t,e)=>{a.moveTo(t,e)},Qo=(a,t,e)=>{a.moveTo(e,t)},Vr=(a,t,e)=>{a.lineTo(t,e)},jr=(a,t,e)=>{a.lineTo(e,t)},Jo=eg(0),du=eg(1),tg=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},ng=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},ag=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},rg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function ig(a){return(t,e,n,r,i)=>qa(t,e,(o,s,l,u,d,c,h,f,p,m,g)=>{let{pxRound:b,points:y}=o,x,_;u.ori==0?(x=Zo,_=tg):(x=Qo,_=ng);let S=ze(y.width*De,3),E=(y.size-y.width)/2*De,L=ze(E*2,3),k=new Path2D,w=new Path2D,{left:G,top:F,width:z,height:R}=t.bbox;Jo(w,G-L,F-L,z+L*2,R+L*2);let P=M=>{if(l[M]!=null){let H=b(c(s[M],u,m,f)),O=b(h(l[M],d,g,p));x(k,H+E,O),_(k,H,O,E,0,Uo*2)}};if(i)i.forEach(P);else for(let M=n;M<=r;M++)P(M);return{stroke:S>0?k:null,fill:k,clip:w,flags:Hr|Xl}})}function og(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var Wx=og(Vr),Bx=og(jr);function sg(a){let t=Ee(a?.alignGaps,0);return(e,n,r,i)=>qa(e,n,(o,s,l,u,d,c,h,f,p,m,g)=>{[r,i]=jo(l,r,i);let b=o.pxRound,y=R=>b(c(R,u,m,f)),x=R=>b(h(R,d,g,p)),_,S;u.ori==0?(_=Vr,S=Wx):(_=jr,S=Bx);let E=u.dir*(u.ori==0?1:-1),L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hr},k=L.stroke,w=!1;if(i-r>=m*4){let R=X=>e.posToVal(X,u.key,!0),P=null,M=null,H,O,B,W=y(s[E==1?r:i]),$=y(s[r]),K=y(s[i]),j=R(E==1?$+1:K-1);for(let X=E==1?r:i;X>=r&&X<=i;X+=E){let ee=s[X],xe=(E==1?ee<j:ee>j)?W:y(ee),fe=l[X];xe==W?fe!=null?(O=fe,P==null?(_(k,xe,x(O)),H=P=M=O):O<P?P=O:O>M&&(M=O)):fe===null&&(w=!0):(P!=null&&S(k,W,x(P),x(M),x(H),x(O)),fe!=null?(O=fe,_(k,xe,x(O)),P=M=H=O):(P=M=null,fe===null&&(w=!0)),W=xe,j=R(W+E))}P!=null&&P!=M&&B!=W&&S(k,W,x(P),x(M),x(H),x(O))}else for(let R=E==1?r:i;R>=r&&R<=i;R+=E){let P=l[R];P===null?w=!0:P!=null&&_(k,y(s[R]),x(P))}let[F,z]=lu(e,n);if(o.fill!=null||F!=0){let R=L.fill=new Path2D(k),P=o.fillTo(e,n,o.min,o.max,F),M=x(P),H=y(s[r]),O=y(s[i]);E==-1&&([O,H]=[H,O]),_(R,O,M),_(R,H,M)}if(!o.spanGaps){let R=[];w&&R.push(...uu(s,l,r,i,E,y,t)),L.gaps=R=o.gaps(e,n,r,i,R),L.clip=Ko(R,u.ori,f,p,m,g)}return z!=0&&(L.band=z==2?[Zn(e,n,r,i,k,-1),Zn(e,n,r,i,k,1)]:Zn(e,n,r,i,k,z)),L})}function Ux(a){let t=Ee(a.align,1),e=Ee(a.ascDesc,!1),n=Ee(a.alignGaps,0),r=Ee(a.extend,!1);return(i,o,s,l)=>qa(i,o,(u,d,c,h,f,p,m,g,b,y,x)=>{[s,l]=jo(c,s,l);let _=u.pxRound,{left:S,width:E}=i.bbox,L=$=>_(p($,h,y,g)),k=$=>_(m($,f,x,b)),w=h.ori==0?Vr:jr,G={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Hr},F=G.stroke,z=h.dir*(h.ori==0?1:-1),R=k(c[z==1?s:l]),P=L(d[z==1?s:l]),M=P,H=P;r&&t==-1&&(H=S,w(F,H,R)),w(F,P,R);for(let $=z==1?s:l;$>=s&&$<=l;$+=z){let K=c[$];if(K==null)continue;let j=L(d[$]),X=k(K);t==1?w(F,j,R):w(F,M,X),w(F,j,X),R=X,M=j}let O=M;r&&t==1&&(O=S+E,w(F,O,R));let[B,W]=lu(i,o);if(u.fill!=null||B!=0){let $=G.fill=new Path2D(F),K=u.fillTo(i,o,u.min,u.max,B),j=k(K);w($,O,j),w($,H,j)}if(!u.spanGaps){let $=[];$.push(...uu(d,c,s,l,z,L,n));let K=u.width*De/2,j=e||t==1?K:-K,X=e||t==-1?-K:K;$.forEach(ee=>{ee[0]+=j,ee[1]+=X}),G.gaps=$=u.gaps(i,o,s,l,$),G.clip=Ko($,h.ori,g,b,y,x)}return W!=0&&(G.band=W==2?[Zn(i,o,s,l,F,-1),Zn(i,o,s,l,F,1)]:Zn(i,o,s,l,F,W)),G})}function _f(a,t,e,n,r,i,o=Ge){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=ct(a[l]-a[s]);d<u&&(u=d,o=ct(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function Hx(a){a=a||Ci;let t=Ee(a.size,[.6,Ge,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=_e(r),o=1-t[0],s=Ee(t[1],Ge),l=Ee(t[2],1),u=Ee(a.disp,Ci),d=Ee(a.each,f=>{}),{fill:c,stroke:h}=u;return(f,p,m,g)=>qa(f,p,(b,y,x,_,S,E,L,k,w,G,F)=>{let z=b.pxRound,R=e,P=n*De,M=s*De,H=l*De,O,B;_.ori==0?[O,B]=i(f,p):[B,O]=i(f,p);let W=_.dir*(_.ori==0?1:-1),$=_.ori==0?Jo:du,K=_.ori==0?d:(re,Me,ot,Ka,Ea,Rn,wa)=>{d(re,Me,ot,Ea,Ka,wa,Rn)},j=Ee(f.bands,au).find(re=>re.series[0]==p),X=j!=null?j.dir:0,ee=b.fillTo(f,p,b.min,b.max,X),oe=z(L(ee,S,F,w)),xe,fe,et,nt=G,Ce=z(b.width*De),wt=!1,kt=null,Gt=null,An=null,Jn=null;c!=null&&(Ce==0||h!=null)&&(wt=!0,kt=c.values(f,p,m,g),Gt=new Map,new Set(kt).forEach(re=>{re!=null&&Gt.set(re,new Path2D)}),Ce>0&&(An=h.values(f,p,m,g),Jn=new Map,new Set(An).forEach(re=>{re!=null&&Jn.set(re,new Path2D)})));let{x0:Nn,size:Ta}=u;if(Nn!=null&&Ta!=null){R=1,y=Nn.values(f,p,m,g),Nn.unit==2&&(y=y.map(ot=>f.posToVal(k+ot*G,_.key,!0)));let re=Ta.values(f,p,m,g);Ta.unit==2?fe=re[0]*G:fe=E(re[0],_,G,k)-E(0,_,G,k),nt=_f(y,x,E,_,G,k,nt),et=nt-fe+P}else nt=_f(y,x,E,_,G,k,nt),et=nt*o+P,fe=nt-et;et<1&&(et=0),Ce>=fe/2&&(Ce=0),et<5&&(z=Lf);let Xa=et>0,On=nt-et-(Xa?Ce:0);fe=z(Vl(On,H,M)),xe=(R==0?fe/2:R==W?0:fe)-R*W*((R==0?P/2:0)+(Xa?Ce/2:0));let Ve={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ya=wt?null:new Path2D,Wn=null;if(j!=null)Wn=f.data[j.series[1]];else{let{y0:re,y1:Me}=u;re!=null&&Me!=null&&(x=Me.values(f,p,m,g),Wn=re.values(f,p,m,g))}let Sa=O*fe,pe=B*fe;for(let re=W==1?m:g;re>=m&&re<=g;re+=W){let Me=x[re];if(Me==null)continue;if(Wn!=null){let zt=Wn[re]??0;if(Me-zt==0)continue;oe=L(zt,S,F,w)}let ot=_.distr!=2||u!=null?y[re]:re,Ka=E(ot,_,G,k),Ea=L(Ee(Me,ee),S,F,w),Rn=z(Ka-xe),wa=z(It(Ea,oe)),Wt=z(wn(Ea,oe)),Zt=wa-Wt;if(Me!=null){let zt=Me<0?pe:Sa,fn=Me<0?Sa:pe;wt?(Ce>0&&An[re]!=null&&$(Jn.get(An[re]),Rn,Wt+Yt(Ce/2),fe,It(0,Zt-Ce),zt,fn),kt[re]!=null&&$(Gt.get(kt[re]),Rn,Wt+Yt(Ce/2),fe,It(0,Zt-Ce),zt,fn)):$(Ya,Rn,Wt+Yt(Ce/2),fe,It(0,Zt-Ce),zt,fn),K(f,p,re,Rn-Ce/2,Wt,fe+Ce,Zt)}}return Ce>0?Ve.stroke=wt?Jn:Ya:wt||(Ve._fill=b.width==0?b._fill:b._stroke??b._fill,Ve.width=0),Ve.fill=wt?Gt:Ya,Ve})}function $x(a,t){let e=Ee(t?.alignGaps,0);return(n,r,i,o)=>qa(n,r,(s,l,u,d,c,h,f,p,m,g,b)=>{[i,o]=jo(u,i,o);let y=s.pxRound,x=O=>y(h(O,d,g,p)),_=O=>y(f(O,c,b,m)),S,E,L;d.ori==0?(S=Zo,L=Vr,E=ag):(S=Qo,L=jr,E=rg);let k=d.dir*(d.ori==0?1:-1),w=x(l[k==1?i:o]),G=w,F=[],z=[];for(let O=k==1?i:o;O>=i&&O<=o;O+=k)if(u[O]!=null){let W=l[O],$=x(W);F.push(G=$),z.push(_(u[O]))}let R={stroke:a(F,z,S,L,E,y),fill:null,clip:null,band:null,gaps:null,flags:Hr},P=R.stroke,[M,H]=lu(n,r);if(s.fill!=null||M!=0){let O=R.fill=new Path2D(P),B=s.fillTo(n,r,s.min,s.max,M),W=_(B);L(O,G,W),L(O,w,W)}if(!s.spanGaps){let O=[];O.push(...uu(l,u,i,o,k,x,e)),R.gaps=O=s.gaps(n,r,i,o,O),R.clip=Ko(O,d.ori,p,m,g,b)}return H!=0&&(R.band=H==2?[Zn(n,r,i,o,P,-1),Zn(n,r,i,o,P,1)]:Zn(n,r,i,o,P,H)),R})}function Vx(a){return $x(jx,a)}function jx(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),c=Array(o-1);for(let h=0;h<o-1;h++)d[h]=t[h+1]-t[h],c[h]=a[h+1]-a[h],u[h]=d[h]/c[h];l[0]=u[0];for(let h=1;h<o-1;h++)u[h]===0||u[h-1]===0||u[h-1]>0!=u[h]>0?l[h]=0:(l[h]=3*(c[h-1]+c[h])/((2*c[h]+c[h-1])/u[h-1]+(c[h]+2*c[h-1])/u[h]),isFinite(l[h])||(l[h]=0));l[o-1]=u[o-2];for(let h=0;h<o-1;h++)r(s,a[h]+c[h]/3,t[h]+l[h]*c[h]/3,a[h+1]-c[h]/3,t[h+1]-l[h+1]*c[h]/3,a[h+1],t[h+1])}return s}var Yl=new Set;function Tf(){for(let a of Yl)a.syncRect(!0)}$r&&(Va(A0,Or,Tf),Va(R0,Or,Tf,!0),Va(Ho,Or,()=>{Et.pxRatio=De}));var qx=sg(),Xx=ig();function Sf(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>Kl(i,o,t,e))}function Yx(a,t){return a.map((e,n)=>n==0?{}:it({},t,e))}function Kl(a,t,e,n){return it({},t==0?e:n,a)}function lg(a,t,e){return t==null?Br:[t,e]}var Kx=lg;function Zx(a,t,e){return t==null?Br:$o(t,e,tu,!0)}function ug(a,t,e,n){return t==null?Br:qo(t,e,a.scales[n].log,!1)}var Qx=ug;function dg(a,t,e,n){return t==null?Br:eu(t,e,a.scales[n].log,!1)}var Jx=dg;function e_(a,t,e,n,r){let i=It(ef(a),ef(t)),o=t-a,s=En(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?_a.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function Ef(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=dt((e=+r)*De))+"px"),[a,t,e]}function t_(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=ze(t[2]*De,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function Et(a,t,e){let n={mode:Ee(a.mode,1)},r=n.mode;function i(v,T,D,C){let N=T.valToPct(v);return C+D*(T.dir==-1?1-N:N)}function o(v,T,D,C){let N=T.valToPct(v);return C+D*(T.dir==-1?N:1-N)}function s(v,T,D,C){return T.ori==0?i(v,T,D,C):o(v,T,D,C)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=cn(l0);if(a.id!=null&&(u.id=a.id),Xt(u,a.class),a.title){let v=cn(c0,u);v.textContent=a.title}let d=Sn("canvas"),c=n.ctx=d.getContext("2d"),h=cn(h0,u);Va("click",h,v=>{v.target===p&&(Oe!=sr||$e!=lr)&&_t.click(n,v)},!0);let f=n.under=cn(f0,h);h.appendChild(d);let p=n.over=cn(g0,h);a=Ur(a);let m=+Ee(a.pxAlign,1),g=xf(m);(a.plugins||[]).forEach(v=>{v.opts&&(a=v.opts(n,a)||a)});let b=a.ms||.001,y=n.series=r==1?Sf(a.series||[],ff,yf,!1):Yx(a.series||[null],vf),x=n.axes=Sf(a.axes||[],hf,pf,!0),_=n.scales={},S=n.bands=a.bands||[];S.forEach(v=>{v.fill=_e(v.fill||null),v.dir=Ee(v.dir,-1)});let E=r==2?y[1].facets[0].scale:y[0].scale,L={axes:Bg,series:zg},k=(a.drawOrder||["axes","series"]).map(v=>L[v]);function w(v){let T=v.distr==3?D=>Kn(D>0?D:v.clamp(n,D,v.min,v.max,v.key)):v.distr==4?D=>Ml(D,v.asinh):v.distr==100?D=>v.fwd(D):D=>D;return D=>{let C=T(D),{_min:N,_max:U}=v,V=U-N;return(C-N)/V}}function G(v){let T=_[v];if(T==null){let D=(a.scales||Ci)[v]||Ci;if(D.from!=null){G(D.from);let C=it({},_[D.from],D,{key:v});C.valToPct=w(C),_[v]=C}else{T=_[v]=it({},v==E?Qf:Mx,D),T.key=v;let C=T.time,N=T.range,U=xa(N);if((v!=E||r==2&&!C)&&(U&&(N[0]==null||N[1]==null)&&(N={min:N[0]==null?Zh:{mode:1,hard:N[0],soft:N[0]},max:N[1]==null?Zh:{mode:1,hard:N[1],soft:N[1]}},U=!1),!U&&Yo(N))){let V=N;N=(Y,Z,te)=>Z==null?Br:$o(Z,te,V)}T.range=_e(N||(C?Kx:v==E?T.distr==3?Qx:T.distr==4?Jx:lg:T.distr==3?ug:T.distr==4?dg:Zx)),T.auto=_e(U?!1:T.auto),T.clamp=_e(T.clamp||zx),T._min=T._max=null,T.valToPct=w(T)}}}G("x"),G("y"),r==1&&y.forEach(v=>{G(v.scale)}),x.forEach(v=>{G(v.scale)});for(let v in a.scales)G(v);let F=_[E],z=F.distr,R,P;F.ori==0?(Xt(u,u0),R=i,P=o):(Xt(u,d0),R=o,P=i);let M={};for(let v in _){let T=_[v];(T.min!=null||T.max!=null)&&(M[v]={min:T.min,max:T.max},T.min=T.max=null)}let H=a.tzDate||(v=>new Date(dt(v/b))),O=a.fmtDate||ru,B=b==1?ux(H):hx(H),W=uf(H,lf(b==1?lx:cx,O)),$=cf(H,df(gx,O)),K=[],j=n.legend=it({},vx,a.legend),X=n.cursor=it({},Sx,{drag:{y:r==2}},a.cursor),ee=j.show,oe=X.show,xe=j.markers;j.idxs=K,xe.width=_e(xe.width),xe.dash=_e(xe.dash),xe.stroke=_e(xe.stroke),xe.fill=_e(xe.fill);let fe,et,nt,Ce=[],wt=[],kt,Gt=!1,An={};if(j.live){let v=y[1]?y[1].values:null;Gt=v!=null,kt=Gt?v(n,1,0):{_:0};for(let T in kt)An[T]=Ql}if(ee)if(fe=Sn("table",x0,u),nt=Sn("tbody",null,fe),j.mount(n,fe),Gt){et=Sn("thead",null,fe,nt);let v=Sn("tr",null,et);Sn("th",null,v);for(var Jn in kt)Sn("th",Nh,v).textContent=Jn}else Xt(fe,T0),j.live&&Xt(fe,_0);let Nn={show:!0},Ta={show:!1};function Xa(v,T){if(T==0&&(Gt||!j.live||r==2))return Br;let D=[],C=Sn("tr",S0,nt,nt.childNodes[T]);Xt(C,v.class),v.show||Xt(C,$a);let N=Sn("th",null,C);if(xe.show){let Y=cn(E0,N);if(T>0){let Z=xe.width(n,T);Z&&(Y.style.border=Z+"px "+xe.dash(n,T)+" "+xe.stroke(n,T)),Y.style.background=xe.fill(n,T)}}let U=cn(Nh,N);v.label instanceof HTMLElement?U.appendChild(v.label):U.textContent=v.label,T>0&&(xe.show||(U.style.color=v.width>0?xe.stroke(n,T):xe.fill(n,T)),Ve("click",N,Y=>{if(X._lock)return;Ra(Y);let Z=y.indexOf(v);if((Y.ctrlKey||Y.metaKey)!=j.isolate){let te=y.some((ae,ie)=>ie>0&&ie!=Z&&ae.show);y.forEach((ae,ie)=>{ie>0&&kn(ie,te?ie==Z?Nn:Ta:Nn,!0,at.setSeries)})}else kn(Z,{show:!v.show},!0,at.setSeries)},!1),Qa&&Ve(Uh,N,Y=>{X._lock||(Ra(Y),kn(y.indexOf(v),dr,!0,at.setSeries))},!1));for(var V in kt){let Y=Sn("td",w0,C);Y.textContent="--",D.push(Y)}return[C,D]}let On=new Map;function Ve(v,T,D,C=!0){let N=On.get(T)||{},U=X.bind[v](n,T,D,C);U&&(Va(v,T,N[v]=U),On.set(T,N))}function Ya(v,T,D){let C=On.get(T)||{};for(let N in C)(v==null||N==v)&&($l(N,T,C[N]),delete C[N]);v==null&&On.delete(T)}let Wn=0,Sa=0,pe=0,re=0,Me=0,ot=0,Ka=Me,Ea=ot,Rn=pe,wa=re,Wt=0,Zt=0,zt=0,fn=0;n.bbox={};let ls=!1,Fi=!1,Za=!1,Aa=!1,Ii=!1,Qt=!1;function us(v,T,D){(D||v!=n.width||T!=n.height)&&pu(v,T),ar(!1),Za=!0,Fi=!0,rr()}function pu(v,T){n.width=Wn=pe=v,n.height=Sa=re=T,Me=ot=0,kg(),Lg();let D=n.bbox;Wt=D.left=Ua(Me*De,.5),Zt=D.top=Ua(ot*De,.5),zt=D.width=Ua(pe*De,.5),fn=D.height=Ua(re*De,.5)}let Ag=3;function Rg(){let v=!1,T=0;for(;!v;){T++;let D=Og(T),C=Wg(T);v=T==Ag||D&&C,v||(pu(n.width,n.height),Fi=!0)}}function Dg({width:v,height:T}){us(v,T)}n.setSize=Dg;function kg(){let v=!1,T=!1,D=!1,C=!1;x.forEach((N,U)=>{if(N.show&&N._show){let{side:V,_size:Y}=N,Z=V%2,te=N.label!=null?N.labelSize:0,ae=Y+te;ae>0&&(Z?(pe-=ae,V==3?(Me+=ae,C=!0):D=!0):(re-=ae,V==0?(ot+=ae,v=!0):T=!0))}}),Da[0]=v,Da[1]=D,Da[2]=T,Da[3]=C,pe-=ea[1]+ea[3],Me+=ea[3],re-=ea[2]+ea[0],ot+=ea[0]}function Lg(){let v=Me+pe,T=ot+re,D=Me,C=ot;function N(U,V){switch(U){case 1:return v+=V,v-V;case 2:return T+=V,T-V;case 3:return D-=V,D+V;case 0:return C-=V,C+V}}x.forEach((U,V)=>{if(U.show&&U._show){let Y=U.side;U._pos=N(Y,U._size),U.label!=null&&(U._lpos=N(Y,U.labelSize))}})}if(X.dataIdx==null){let v=X.hover,T=v.skip=new Set(v.skip??[]);T.add(void 0);let D=v.prox=_e(v.prox),C=v.bias??=0;X.dataIdx=(N,U,V,Y)=>{if(U==0)return V;let Z=V,te=D(N,U,V,Y)??Ge,ae=te>=0&&te<Ge,ie=F.ori==0?pe:re,ge=X.left,we=t[0],Se=t[U];if(T.has(Se[V])){Z=null;let be=null,ce=null,se;if(C==0||C==-1)for(se=V;be==null&&se-- >0;)T.has(Se[se])||(be=se);if(C==0||C==1)for(se=V;ce==null&&se++<Se.length;)T.has(Se[se])||(ce=se);if(be!=null||ce!=null)if(ae){let Be=be==null?-1/0:R(we[be],F,ie,0),Ze=ce==null?1/0:R(we[ce],F,ie,0),vt=ge-Be,Fe=Ze-ge;vt<=Fe?vt<=te&&(Z=be):Fe<=te&&(Z=ce)}else Z=ce==null?be:be==null?ce:V-be<=ce-V?be:ce}else ae&&ct(ge-R(we[V],F,ie,0))>te&&(Z=null);return Z}}let Ra=v=>{X.event=v};X.idxs=K,X._lock=!1;let At=X.points;At.show=_e(At.show),At.size=_e(At.size),At.stroke=_e(At.stroke),At.width=_e(At.width),At.fill=_e(At.fill);let Dn=n.focus=it({},a.focus||{alpha:.3},X.focus),Qa=Dn.prox>=0,Ja=Qa&&At.one,Jt=[],er=[],tr=[];function mu(v,T){let D=At.show(n,T);if(D instanceof HTMLElement)return Xt(D,b0),Xt(D,v.class),Mn(D,-10,-10,pe,re),p.insertBefore(D,Jt[T]),D}function vu(v,T){if(r==1||T>0){let D=r==1&&_[v.scale].time,C=v.value;v.value=D?af(C)?cf(H,df(C,O)):C||$:C||Fx,v.label=v.label||(D?wx:Ex)}if(Ja||T>0){v.width=v.width==null?1:v.width,v.paths=v.paths||qx||M0,v.fillTo=_e(v.fillTo||Nx),v.pxAlign=+Ee(v.pxAlign,m),v.pxRound=xf(v.pxAlign),v.stroke=_e(v.stroke||null),v.fill=_e(v.fill||null),v._stroke=v._fill=v._paths=v._focus=null;let D=Ix(It(1,v.width),1),C=v.points=it({},{size:D,width:It(1,D*.2),stroke:v.stroke,space:D*2,paths:Xx,_stroke:null,_fill:null},v.points);C.show=_e(C.show),C.filter=_e(C.filter),C.fill=_e(C.fill),C.stroke=_e(C.stroke),C.paths=_e(C.paths),C.pxAlign=v.pxAlign}if(ee){let D=Xa(v,T);Ce.splice(T,0,D[0]),wt.splice(T,0,D[1]),j.values.push(null)}if(oe){K.splice(T,0,null);let D=null;Ja?T==0&&(D=mu(v,T)):T>0&&(D=mu(v,T)),Jt.splice(T,0,D),er.splice(T,0,0),tr.splice(T,0,0)}mt("addSeries",T)}function Cg(v,T){T=T??y.length,v=r==1?Kl(v,T,ff,yf):Kl(v,T,{},vf),y.splice(T,0,v),vu(y[T],T)}n.addSeries=Cg;function Pg(v){if(y.splice(v,1),ee){j.values.splice(v,1),wt.splice(v,1);let T=Ce.splice(v,1)[0];Ya(null,T.firstChild),T.remove()}oe&&(K.splice(v,1),Jt.splice(v,1)[0].remove(),er.splice(v,1),tr.splice(v,1)),mt("delSeries",v)}n.delSeries=Pg;let Da=[!1,!1,!1,!1];function Fg(v,T){if(v._show=v.show,v.show){let D=v.side%2,C=_[v.scale];C==null&&(v.scale=D?y[1].scale:E,C=_[v.scale]);let N=C.time;v.size=_e(v.size),v.space=_e(v.space),v.rotate=_e(v.rotate),xa(v.incrs)&&v.incrs.forEach(V=>{!_a.has(V)&&_a.set(V,Ff(V))}),v.incrs=_e(v.incrs||(C.distr==2?ix:N?b==1?sx:dx:Ha)),v.splits=_e(v.splits||(N&&C.distr==1?B:C.distr==3?jl:C.distr==4?Dx:Rx)),v.stroke=_e(v.stroke),v.grid.stroke=_e(v.grid.stroke),v.ticks.stroke=_e(v.ticks.stroke),v.border.stroke=_e(v.border.stroke);let U=v.values;v.values=xa(U)&&!xa(U[0])?_e(U):N?xa(U)?uf(H,lf(U,O)):af(U)?fx(H,U):U||W:U||Ax,v.filter=_e(v.filter||(C.distr>=3&&C.log==10?Cx:C.distr==3&&C.log==2?Px:Cf)),v.font=Ef(v.font),v.labelFont=Ef(v.labelFont),v._size=v.size(n,null,T,0),v._space=v._rotate=v._incrs=v._found=v._splits=v._values=null,v._size>0&&(Da[T]=!0,v._el=cn(p0,h))}}function Kr(v,T,D,C){let[N,U,V,Y]=D,Z=T%2,te=0;return Z==0&&(Y||U)&&(te=T==0&&!N||T==2&&!V?dt(hf.size/3):0),Z==1&&(N||V)&&(te=T==1&&!U||T==3&&!Y?dt(pf.size/2):0),te}let yu=n.padding=(a.padding||[Kr,Kr,Kr,Kr]).map(v=>_e(Ee(v,Kr))),ea=n._padding=yu.map((v,T)=>v(n,T,Da,0)),xt,ht=null,ft=null,Gi=r==1?y[0].idxs:null,gn=null,Zr=!1;function bu(v,T){if(t=v??[],n.data=n._data=t,r==2){xt=0;for(let D=1;D<y.length;D++)xt+=t[D][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),gn=t[0],xt=gn.length;let D=t;if(z==2){D=t.slice();let C=D[0]=Array(xt);for(let N=0;N<xt;N++)C[N]=N}n._data=t=D}if(ar(!0),mt("setData"),z==2&&(Za=!0),T!==!1){let D=F;D.auto(n,Zr)?ds():na(E,D.min,D.max),Aa=Aa||X.left>=0,Qt=!0,rr()}}n.setData=bu;function ds(){Zr=!0;let v,T;r==1&&(xt>0?(ht=Gi[0]=0,ft=Gi[1]=xt-1,v=t[0][ht],T=t[0][ft],z==2?(v=ht,T=ft):v==T&&(z==3?[v,T]=qo(v,v,F.log,!1):z==4?[v,T]=eu(v,v,F.log,!1):F.time?T=v+dt(86400/b):[v,T]=$o(v,T,tu,!0))):(ht=Gi[0]=v=null,ft=Gi[1]=T=null)),na(E,v,T)}let zi,nr,cs,hs,fs,gs,ps,ms,vs,Mt;function xu(v,T,D,C,N,U){v??=Wh,D??=au,C??="butt",N??=Wh,U??="round",v!=zi&&(c.strokeStyle=zi=v),N!=nr&&(c.fillStyle=nr=N),T!=cs&&(c.lineWidth=cs=T),U!=fs&&(c.lineJoin=fs=U),C!=gs&&(c.lineCap=gs=C),D!=hs&&c.setLineDash(hs=D)}function _u(v,T,D,C){T!=nr&&(c.fillStyle=nr=T),v!=ps&&(c.font=ps=v),D!=ms&&(c.textAlign=ms=D),C!=vs&&(c.textBaseline=vs=C)}function ys(v,T,D,C,N=0){if(C.length>0&&v.auto(n,Zr)&&(T==null||T.min==null)){let U=Ee(ht,0),V=Ee(ft,C.length-1),Y=D.min==null?C0(C,U,V,N,v.distr==3):[D.min,D.max];v.min=wn(v.min,D.min=Y[0]),v.max=It(v.max,D.max=Y[1])}}let Tu={min:null,max:null};function Ig(){for(let C in _){let N=_[C];M[C]==null&&(N.min==null||M[E]!=null&&N.auto(n,Zr))&&(M[C]=Tu)}for(let C in _){let N=_[C];M[C]==null&&N.from!=null&&M[N.from]!=null&&(M[C]=Tu)}M[E]!=null&&ar(!0);let v={};for(let C in M){let N=M[C];if(N!=null){let U=v[C]=Ur(_[C],W0);if(N.min!=null)it(U,N);else if(C!=E||r==2)if(xt==0&&U.from==null){let V=U.range(n,null,null,C);U.min=V[0],U.max=V[1]}else U.min=Ge,U.max=-Ge}}if(xt>0){y.forEach((C,N)=>{if(r==1){let U=C.scale,V=M[U];if(V==null)return;let Y=v[U];if(N==0){let Z=Y.range(n,Y.min,Y.max,U);Y.min=Z[0],Y.max=Z[1],ht=En(Y.min,t[0]),ft=En(Y.max,t[0]),ft-ht>1&&(t[0][ht]<Y.min&&ht++,t[0][ft]>Y.max&&ft--),C.min=gn[ht],C.max=gn[ft]}else C.show&&C.auto&&ys(Y,V,C,t[N],C.sorted);C.idxs[0]=ht,C.idxs[1]=ft}else if(N>0&&C.show&&C.auto){let[U,V]=C.facets,Y=U.scale,Z=V.scale,[te,ae]=t[N],ie=v[Y],ge=v[Z];ie!=null&&ys(ie,M[Y],U,te,U.sorted),ge!=null&&ys(ge,M[Z],V,ae,V.sorted),C.min=V.min,C.max=V.max}});for(let C in v){let N=v[C],U=M[C];if(N.from==null&&(U==null||U.min==null)){let V=N.range(n,N.min==Ge?null:N.min,N.max==-Ge?null:N.max,C);N.min=V[0],N.max=V[1]}}}for(let C in v){let N=v[C];if(N.from!=null){let U=v[N.from];if(U.min==null)N.min=N.max=null;else{let V=N.range(n,U.min,U.max,C);N.min=V[0],N.max=V[1]}}}let T={},D=!1;for(let C in v){let N=v[C],U=_[C];if(U.min!=N.min||U.max!=N.max){U.min=N.min,U.max=N.max;let V=U.distr;U._min=V==3?Kn(U.min):V==4?Ml(U.min,U.asinh):V==100?U.fwd(U.min):U.min,U._max=V==3?Kn(U.max):V==4?Ml(U.max,U.asinh):V==100?U.fwd(U.max):U.max,T[C]=D=!0}}if(D){y.forEach((C,N)=>{r==2?N>0&&T.y&&(C._paths=null):T[C.scale]&&(C._paths=null)});for(let C in T)Za=!0,mt("setScale",C);oe&&X.left>=0&&(Aa=Qt=!0)}for(let C in M)M[C]=null}function Gg(v){let T=Vl(ht-1,0,xt-1),D=Vl(ft+1,0,xt-1);for(;v[T]==null&&T>0;)T--;for(;v[D]==null&&D<xt-1;)D++;return[T,D]}function zg(){if(xt>0){let v=y.some(T=>T._focus)&&Mt!=Dn.alpha;v&&(c.globalAlpha=Mt=Dn.alpha),y.forEach((T,D)=>{if(D>0&&T.show&&(Su(D,!1),Su(D,!0),T._paths==null)){let C=Mt;Mt!=T.alpha&&(c.globalAlpha=Mt=T.alpha);let N=r==2?[0,t[D][0].length-1]:Gg(t[D]);T._paths=T.paths(n,D,N[0],N[1]),Mt!=C&&(c.globalAlpha=Mt=C)}}),y.forEach((T,D)=>{if(D>0&&T.show){let C=Mt;Mt!=T.alpha&&(c.globalAlpha=Mt=T.alpha),T._paths!=null&&Eu(D,!1);{let N=T._paths!=null?T._paths.gaps:null,U=T.points.show(n,D,ht,ft,N),V=T.points.filter(n,D,U,N);(U||V)&&(T.points._paths=T.points.paths(n,D,ht,ft,V),Eu(D,!0))}Mt!=C&&(c.globalAlpha=Mt=C),mt("drawSeries",D)}}),v&&(c.globalAlpha=Mt=1)}}function Su(v,T){let D=T?y[v].points:y[v];D._stroke=D.stroke(n,v),D._fill=D.fill(n,v)}function Eu(v,T){let D=T?y[v].points:y[v],{stroke:C,fill:N,clip:U,flags:V,_stroke:Y=D._stroke,_fill:Z=D._fill,_width:te=D.width}=D._paths;te=ze(te*De,3);let ae=null,ie=te%2/2;T&&Z==null&&(Z=te>0?"#fff":Y);let ge=D.pxAlign==1&&ie>0;if(ge&&c.translate(ie,ie),!T){let we=Wt-te/2,Se=Zt-te/2,be=zt+te,ce=fn+te;ae=new Path2D,ae.rect(we,Se,be,ce)}T?bs(Y,te,D.dash,D.cap,Z,C,N,V,U):Mg(v,Y,te,D.dash,D.cap,Z,C,N,V,ae,U),ge&&c.translate(-ie,-ie)}function Mg(v,T,D,C,N,U,V,Y,Z,te,ae){let ie=!1;Z!=0&&S.forEach((ge,we)=>{if(ge.series[0]==v){let Se=y[ge.series[1]],be=t[ge.series[1]],ce=(Se._paths||Ci).band;xa(ce)&&(ce=ge.dir==1?ce[0]:ce[1]);let se,Be=null;Se.show&&ce&&F0(be,ht,ft)?(Be=ge.fill(n,we)||U,se=Se._paths.clip):ce=null,bs(T,D,C,N,Be,V,Y,Z,te,ae,se,ce),ie=!0}}),ie||bs(T,D,C,N,U,V,Y,Z,te,ae)}let wu=Hr|Xl;function bs(v,T,D,C,N,U,V,Y,Z,te,ae,ie){xu(v,T,D,C,N),(Z||te||ie)&&(c.save(),Z&&c.clip(Z),te&&c.clip(te)),ie?(Y&wu)==wu?(c.clip(ie),ae&&c.clip(ae),Ni(N,V),Mi(v,U,T)):Y&Xl?(Ni(N,V),c.clip(ie),Mi(v,U,T)):Y&Hr&&(c.save(),c.clip(ie),ae&&c.clip(ae),Ni(N,V),c.restore(),Mi(v,U,T)):(Ni(N,V),Mi(v,U,T)),(Z||te||ie)&&c.restore()}function Mi(v,T,D){D>0&&(T instanceof Map?T.forEach((C,N)=>{c.strokeStyle=zi=N,c.stroke(C)}):T!=null&&v&&c.stroke(T))}function Ni(v,T){T instanceof Map?T.forEach((D,C)=>{c.fillStyle=nr=C,c.fill(D)}):T!=null&&v&&c.fill(T)}function Ng(v,T,D,C){let N=x[v],U;if(C<=0)U=[0,0];else{let V=N._space=N.space(n,v,T,D,C),Y=N._incrs=N.incrs(n,v,T,D,C,V);U=e_(T,D,Y,C,V)}return N._found=U}function xs(v,T,D,C,N,U,V,Y,Z,te){let ae=V%2/2;m==1&&c.translate(ae,ae),xu(Y,V,Z,te,Y),c.beginPath();let ie,ge,we,Se,be=N+(C==0||C==3?-U:U);D==0?(ge=N,Se=be):(ie=N,we=be);for(let ce=0;ce<v.length;ce++)T[ce]!=null&&(D==0?ie=we=v[ce]:ge=Se=v[ce],c.moveTo(ie,ge),c.lineTo(we,Se));c.stroke(),m==1&&c.translate(-ae,-ae)}function Og(v){let T=!0;return x.forEach((D,C)=>{if(!D.show)return;let N=_[D.scale];if(N.min==null){D._show&&(T=!1,D._show=!1,ar(!1));return}else D._show||(T=!1,D._show=!0,ar(!1));let U=D.side,V=U%2,{min:Y,max:Z}=N,[te,ae]=Ng(C,Y,Z,V==0?pe:re);if(ae==0)return;let ie=N.distr==2,ge=D._splits=D.splits(n,C,Y,Z,te,ae,ie),we=N.distr==2?ge.map(se=>gn[se]):ge,Se=N.distr==2?gn[ge[1]]-gn[ge[0]]:te,be=D._values=D.values(n,D.filter(n,we,C,ae,Se),C,ae,Se);D._rotate=U==2?D.rotate(n,be,C,ae):0;let ce=D._size;D._size=hn(D.size(n,be,C,v)),ce!=null&&D._size!=ce&&(T=!1)}),T}function Wg(v){let T=!0;return yu.forEach((D,C)=>{let N=D(n,C,Da,v);N!=ea[C]&&(T=!1),ea[C]=N}),T}function Bg(){for(let v=0;v<x.length;v++){let T=x[v];if(!T.show||!T._show)continue;let D=T.side,C=D%2,N,U,V=T.stroke(n,v),Y=D==0||D==3?-1:1,[Z,te]=T._found;if(T.label!=null){let Ct=T.labelGap*Y,Ht=dt((T._lpos+Ct)*De);_u(T.labelFont[0],V,"center",D==2?"top":Oh),c.save(),C==1?(N=U=0,c.translate(Ht,dt(Zt+fn/2)),c.rotate((D==3?-Uo:Uo)/2)):(N=dt(Wt+zt/2),U=Ht);let Ca=kf(T.label)?T.label(n,v,Z,te):T.label;c.fillText(Ca,N,U),c.restore()}if(te==0)continue;let ae=_[T.scale],ie=C==0?zt:fn,ge=C==0?Wt:Zt,we=T._splits,Se=ae.distr==2?we.map(Ct=>gn[Ct]):we,be=ae.distr==2?gn[we[1]]-gn[we[0]]:Z,ce=T.ticks,se=T.border,Be=ce.show?ce.size:0,Ze=dt(Be*De),vt=dt((T.alignTo==2?T._size-Be-T.gap:T.gap)*De),Fe=T._rotate*-Uo/180,Qe=g(T._pos*De),Bt=(Ze+vt)*Y,Lt=Qe+Bt;U=C==0?Lt:0,N=C==1?Lt:0;let en=T.font[0],pn=T.align==1?Mr:T.align==2?Il:Fe>0?Mr:Fe<0?Il:C==0?"center":D==3?Il:Mr,Cn=Fe||C==1?"middle":D==2?"top":Oh;_u(en,V,pn,Cn);let Ut=T.font[1]*T.lineGap,tn=we.map(Ct=>g(s(Ct,ae,ie,ge))),mn=T._values;for(let Ct=0;Ct<mn.length;Ct++){let Ht=mn[Ct];if(Ht!=null){C==0?N=tn[Ct]:U=tn[Ct],Ht=""+Ht;let Ca=Ht.indexOf(`
`)==-1?[Ht]:Ht.split(/\n/gm);for(let Pt=0;Pt<Ca.length;Pt++){let $u=Ca[Pt];Fe?(c.save(),c.translate(N,U+Pt*Ut),c.rotate(Fe),c.fillText($u,0,0),c.restore()):c.fillText($u,N,U+Pt*Ut)}}}ce.show&&xs(tn,ce.filter(n,Se,v,te,be),C,D,Qe,Ze,ze(ce.width*De,3),ce.stroke(n,v),ce.dash,ce.cap);let Pn=T.grid;Pn.show&&xs(tn,Pn.filter(n,Se,v,te,be),C,C==0?2:1,C==0?Zt:Wt,C==0?fn:zt,ze(Pn.width*De,3),Pn.stroke(n,v),Pn.dash,Pn.cap),se.show&&xs([Qe],[1],C==0?1:0,C==0?1:2,C==1?Zt:Wt,C==1?fn:zt,ze(se.width*De,3),se.stroke(n,v),se.dash,se.cap)}mt("drawAxes")}function ar(v){y.forEach((T,D)=>{D>0&&(T._paths=null,v&&(r==1?(T.min=null,T.max=null):T.facets.forEach(C=>{C.min=null,C.max=null})))})}let Oi=!1,_s=!1,Qr=[];function Ug(){_s=!1;for(let v=0;v<Qr.length;v++)mt(...Qr[v]);Qr.length=0}function rr(){Oi||(q0(Au),Oi=!0)}function Hg(v,T=!1){Oi=!0,_s=T,v(n),Au(),T&&Qr.length>0&&queueMicrotask(Ug)}n.batch=Hg;function Au(){if(ls&&(Ig(),ls=!1),Za&&(Rg(),Za=!1),Fi){if(He(f,Mr,Me),He(f,"top",ot),He(f,Ri,pe),He(f,Di,re),He(p,Mr,Me),He(p,"top",ot),He(p,Ri,pe),He(p,Di,re),He(h,Ri,Wn),He(h,Di,Sa),d.width=dt(Wn*De),d.height=dt(Sa*De),x.forEach(({_el:v,_show:T,_size:D,_pos:C,side:N})=>{if(v!=null)if(T){let U=N===3||N===0?D:0,V=N%2==1;He(v,V?"left":"top",C-U),He(v,V?"width":"height",D),He(v,V?"top":"left",V?ot:Me),He(v,V?"height":"width",V?re:pe),Hl(v,$a)}else Xt(v,$a)}),zi=nr=cs=fs=gs=ps=ms=vs=hs=null,Mt=1,ti(!0),Me!=Ka||ot!=Ea||pe!=Rn||re!=wa){ar(!1);let v=pe/Rn,T=re/wa;if(oe&&!Aa&&X.left>=0){X.left*=v,X.top*=T,ir&&Mn(ir,dt(X.left),0,pe,re),or&&Mn(or,0,dt(X.top),pe,re);for(let D=0;D<Jt.length;D++){let C=Jt[D];C!=null&&(er[D]*=v,tr[D]*=T,Mn(C,hn(er[D]),hn(tr[D]),pe,re))}}if(We.show&&!Ii&&We.left>=0&&We.width>0){We.left*=v,We.width*=v,We.top*=T,We.height*=T;for(let D in Rs)He(ur,D,We[D])}Ka=Me,Ea=ot,Rn=pe,wa=re}mt("setSize"),Fi=!1}Wn>0&&Sa>0&&(c.clearRect(0,0,d.width,d.height),mt("drawClear"),k.forEach(v=>v()),mt("draw")),We.show&&Ii&&(Wi(We),Ii=!1),oe&&Aa&&(La(null,!0,!1),Aa=!1),j.show&&j.live&&Qt&&(ws(),Qt=!1),l||(l=!0,n.status=1,mt("ready")),Zr=!1,Oi=!1}n.redraw=(v,T)=>{Za=T||!1,v!==!1?na(E,F.min,F.max):rr()};function Ts(v,T){let D=_[v];if(D.from==null){if(xt==0){let C=D.range(n,T.min,T.max,v);T.min=C[0],T.max=C[1]}if(T.min>T.max){let C=T.min;T.min=T.max,T.max=C}if(xt>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;v==E&&D.distr==2&&xt>0&&(T.min=En(T.min,t[0]),T.max=En(T.max,t[0]),T.min==T.max&&T.max++),M[v]=T,ls=!0,rr()}}n.setScale=Ts;let Ss,Es,ir,or,Ru,Du,sr,lr,ku,Lu,Oe,$e,ta=!1,_t=X.drag,gt=_t.x,pt=_t.y;oe&&(X.x&&(Ss=cn(v0,p)),X.y&&(Es=cn(y0,p)),F.ori==0?(ir=Ss,or=Es):(ir=Es,or=Ss),Oe=X.left,$e=X.top);let We=n.select=it({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),ur=We.show?cn(m0,We.over?p:f):null;function Wi(v,T){if(We.show){for(let D in v)We[D]=v[D],D in Rs&&He(ur,D,v[D]);T!==!1&&mt("setSelect")}}n.setSelect=Wi;function $g(v){if(y[v].show)ee&&Hl(Ce[v],$a);else if(ee&&Xt(Ce[v],$a),oe){let D=Ja?Jt[0]:Jt[v];D!=null&&Mn(D,-10,-10,pe,re)}}function na(v,T,D){Ts(v,{min:T,max:D})}function kn(v,T,D,C){T.focus!=null&&Yg(v),T.show!=null&&y.forEach((N,U)=>{U>0&&(v==U||v==null)&&(N.show=T.show,$g(U),r==2?(na(N.facets[0].scale,null,null),na(N.facets[1].scale,null,null)):na(N.scale,null,null),rr())}),D!==!1&&mt("setSeries",v,T),C&&ni("setSeries",n,v,T)}n.setSeries=kn;function Vg(v,T){it(S[v],T)}function jg(v,T){v.fill=_e(v.fill||null),v.dir=Ee(v.dir,-1),T=T??S.length,S.splice(T,0,v)}function qg(v){v==null?S.length=0:S.splice(v,1)}n.addBand=jg,n.setBand=Vg,n.delBand=qg;function Xg(v,T){y[v].alpha=T,oe&&Jt[v]!=null&&(Jt[v].style.opacity=T),ee&&Ce[v]&&(Ce[v].style.opacity=T)}let Bn,aa,ka,dr={focus:!0};function Yg(v){if(v!=ka){let T=v==null,D=Dn.alpha!=1;y.forEach((C,N)=>{if(r==1||N>0){let U=T||N==0||N==v;C._focus=T?null:U,D&&Xg(N,U?1:Dn.alpha)}}),ka=v,D&&rr()}}ee&&Qa&&Ve(Hh,fe,v=>{X._lock||(Ra(v),ka!=null&&kn(null,dr,!0,at.setSeries))});function Ln(v,T,D){let C=_[T];D&&(v=v/De-(C.ori==1?ot:Me));let N=pe;C.ori==1&&(N=re,v=N-v),C.dir==-1&&(v=N-v);let U=C._min,V=C._max,Y=v/N,Z=U+(V-U)*Y,te=C.distr;return te==3?Wr(10,Z):te==4?G0(Z,C.asinh):te==100?C.bwd(Z):Z}function Kg(v,T){let D=Ln(v,E,T);return En(D,t[0],ht,ft)}n.valToIdx=v=>En(v,t[0]),n.posToIdx=Kg,n.posToVal=Ln,n.valToPos=(v,T,D)=>_[T].ori==0?i(v,_[T],D?zt:pe,D?Wt:0):o(v,_[T],D?fn:re,D?Zt:0),n.setCursor=(v,T,D)=>{Oe=v.left,$e=v.top,La(null,T,D)};function Cu(v,T){He(ur,Mr,We.left=v),He(ur,Ri,We.width=T)}function Pu(v,T){He(ur,"top",We.top=v),He(ur,Di,We.height=T)}let Jr=F.ori==0?Cu:Pu,ei=F.ori==1?Cu:Pu;function Zg(){if(ee&&j.live)for(let v=r==2?1:0;v<y.length;v++){if(v==0&&Gt)continue;let T=j.values[v],D=0;for(let C in T)wt[v][D++].firstChild.nodeValue=T[C]}}function ws(v,T){if(v!=null&&(v.idxs?v.idxs.forEach((D,C)=>{K[C]=D}):O0(v.idx)||K.fill(v.idx),j.idx=K[0]),ee&&j.live){for(let D=0;D<y.length;D++)(D>0||r==1&&!Gt)&&Qg(D,K[D]);Zg()}Qt=!1,T!==!1&&mt("setLegend")}n.setLegend=ws;function Qg(v,T){let D=y[v],C=v==0&&z==2?gn:t[v],N;Gt?N=D.values(n,v,T)??An:(N=D.value(n,T==null?null:C[T],v,T),N=N==null?An:{_:N}),j.values[v]=N}function La(v,T,D){ku=Oe,Lu=$e,[Oe,$e]=X.move(n,Oe,$e),X.left=Oe,X.top=$e,oe&&(ir&&Mn(ir,dt(Oe),0,pe,re),or&&Mn(or,0,dt($e),pe,re));let C,N=ht>ft;Bn=Ge,aa=null;let U=F.ori==0?pe:re,V=F.ori==1?pe:re;if(Oe<0||xt==0||N){C=X.idx=null;for(let Y=0;Y<y.length;Y++){let Z=Jt[Y];Z!=null&&Mn(Z,-10,-10,pe,re)}Qa&&kn(null,dr,!0,v==null&&at.setSeries),j.live&&(K.fill(C),Qt=!0)}else{let Y,Z,te;r==1&&(Y=F.ori==0?Oe:$e,Z=Ln(Y,E),C=X.idx=En(Z,t[0],ht,ft),te=R(t[0][C],F,U,0));let ae=-10,ie=-10,ge=0,we=0,Se=!0,be="",ce="";for(let se=r==2?1:0;se<y.length;se++){let Be=y[se],Ze=K[se],vt=Ze==null?null:r==1?t[se][Ze]:t[se][1][Ze],Fe=X.dataIdx(n,se,C,Z),Qe=Fe==null?null:r==1?t[se][Fe]:t[se][1][Fe];if(Qt=Qt||Qe!=vt||Fe!=Ze,K[se]=Fe,se>0&&Be.show){let Bt=Fe==null?-10:Fe==C?te:R(r==1?t[0][Fe]:t[se][0][Fe],F,U,0),Lt=Qe==null?-10:P(Qe,r==1?_[Be.scale]:_[Be.facets[1].scale],V,0);if(Qa&&Qe!=null){let en=F.ori==1?Oe:$e,pn=ct(Dn.dist(n,se,Fe,Lt,en));if(pn<Bn){let Cn=Dn.bias;if(Cn!=0){let Ut=Ln(en,Be.scale),tn=Qe>=0?1:-1,mn=Ut>=0?1:-1;mn==tn&&(mn==1?Cn==1?Qe>=Ut:Qe<=Ut:Cn==1?Qe<=Ut:Qe>=Ut)&&(Bn=pn,aa=se)}else Bn=pn,aa=se}}if(Qt||Ja){let en,pn;F.ori==0?(en=Bt,pn=Lt):(en=Lt,pn=Bt);let Cn,Ut,tn,mn,Pn,Ct,Ht=!0,Ca=At.bbox;if(Ca!=null){Ht=!1;let Pt=Ca(n,se);tn=Pt.left,mn=Pt.top,Cn=Pt.width,Ut=Pt.height}else tn=en,mn=pn,Cn=Ut=At.size(n,se);if(Ct=At.fill(n,se),Pn=At.stroke(n,se),Ja)se==aa&&Bn<=Dn.prox&&(ae=tn,ie=mn,ge=Cn,we=Ut,Se=Ht,be=Ct,ce=Pn);else{let Pt=Jt[se];Pt!=null&&(er[se]=tn,tr[se]=mn,Kh(Pt,Cn,Ut,Ht),Xh(Pt,Ct,Pn),Mn(Pt,hn(tn),hn(mn),pe,re))}}}}if(Ja){let se=Dn.prox,Be=ka==null?Bn<=se:Bn>se||aa!=ka;if(Qt||Be){let Ze=Jt[0];Ze!=null&&(er[0]=ae,tr[0]=ie,Kh(Ze,ge,we,Se),Xh(Ze,be,ce),Mn(Ze,hn(ae),hn(ie),pe,re))}}}if(We.show&&ta)if(v!=null){let[Y,Z]=at.scales,[te,ae]=at.match,[ie,ge]=v.cursor.sync.scales,we=v.cursor.drag;if(gt=we._x,pt=we._y,gt||pt){let{left:Se,top:be,width:ce,height:se}=v.select,Be=v.scales[ie].ori,Ze=v.posToVal,vt,Fe,Qe,Bt,Lt,en=Y!=null&&te(Y,ie),pn=Z!=null&&ae(Z,ge);en&&gt?(Be==0?(vt=Se,Fe=ce):(vt=be,Fe=se),Qe=_[Y],Bt=R(Ze(vt,ie),Qe,U,0),Lt=R(Ze(vt+Fe,ie),Qe,U,0),Jr(wn(Bt,Lt),ct(Lt-Bt))):Jr(0,U),pn&&pt?(Be==1?(vt=Se,Fe=ce):(vt=be,Fe=se),Qe=_[Z],Bt=P(Ze(vt,ge),Qe,V,0),Lt=P(Ze(vt+Fe,ge),Qe,V,0),ei(wn(Bt,Lt),ct(Lt-Bt))):ei(0,V)}else Ds()}else{let Y=ct(ku-Ru),Z=ct(Lu-Du);if(F.ori==1){let ge=Y;Y=Z,Z=ge}gt=_t.x&&Y>=_t.dist,pt=_t.y&&Z>=_t.dist;let te=_t.uni;te!=null?gt&&pt&&(gt=Y>=te,pt=Z>=te,!gt&&!pt&&(Z>Y?pt=!0:gt=!0)):_t.x&&_t.y&&(gt||pt)&&(gt=pt=!0);let ae,ie;gt&&(F.ori==0?(ae=sr,ie=Oe):(ae=lr,ie=$e),Jr(wn(ae,ie),ct(ie-ae)),pt||ei(0,V)),pt&&(F.ori==1?(ae=sr,ie=Oe):(ae=lr,ie=$e),ei(wn(ae,ie),ct(ie-ae)),gt||Jr(0,U)),!gt&&!pt&&(Jr(0,0),ei(0,0))}if(_t._x=gt,_t._y=pt,v==null){if(D){if(Hu!=null){let[Y,Z]=at.scales;at.values[0]=Y!=null?Ln(F.ori==0?Oe:$e,Y):null,at.values[1]=Z!=null?Ln(F.ori==1?Oe:$e,Z):null}ni(Gl,n,Oe,$e,pe,re,C)}if(Qa){let Y=D&&at.setSeries,Z=Dn.prox;ka==null?Bn<=Z&&kn(aa,dr,!0,Y):Bn>Z?kn(null,dr,!0,Y):aa!=ka&&kn(aa,dr,!0,Y)}}Qt&&(j.idx=C,ws()),T!==!1&&mt("setCursor")}let ra=null;Object.defineProperty(n,"rect",{get(){return ra==null&&ti(!1),ra}});function ti(v=!1){v?ra=null:(ra=p.getBoundingClientRect(),mt("syncRect",ra))}function Fu(v,T,D,C,N,U,V){X._lock||ta&&v!=null&&v.movementX==0&&v.movementY==0||(As(v,T,D,C,N,U,V,!1,v!=null),v!=null?La(null,!0,!0):La(T,!0,!1))}function As(v,T,D,C,N,U,V,Y,Z){if(ra==null&&ti(!1),Ra(v),v!=null)D=v.clientX-ra.left,C=v.clientY-ra.top;else{if(D<0||C<0){Oe=-10,$e=-10;return}let[te,ae]=at.scales,ie=T.cursor.sync,[ge,we]=ie.values,[Se,be]=ie.scales,[ce,se]=at.match,Be=T.axes[0].side%2==1,Ze=F.ori==0?pe:re,vt=F.ori==1?pe:re,Fe=Be?U:N,Qe=Be?N:U,Bt=Be?C:D,Lt=Be?D:C;if(Se!=null?D=ce(te,Se)?s(ge,_[te],Ze,0):-10:D=Ze*(Bt/Fe),be!=null?C=se(ae,be)?s(we,_[ae],vt,0):-10:C=vt*(Lt/Qe),F.ori==1){let en=D;D=C,C=en}}Z&&(T==null||T.cursor.event.type==Gl)&&((D<=1||D>=pe-1)&&(D=Ua(D,pe)),(C<=1||C>=re-1)&&(C=Ua(C,re))),Y?(Ru=D,Du=C,[sr,lr]=X.move(n,D,C)):(Oe=D,$e=C)}let Rs={width:0,height:0,left:0,top:0};function Ds(){Wi(Rs,!1)}let Iu,Gu,zu,Mu;function Nu(v,T,D,C,N,U,V){ta=!0,gt=pt=_t._x=_t._y=!1,As(v,T,D,C,N,U,V,!0,!1),v!=null&&(Ve(zl,Bl,Ou,!1),ni(Bh,n,sr,lr,pe,re,null));let{left:Y,top:Z,width:te,height:ae}=We;Iu=Y,Gu=Z,zu=te,Mu=ae}function Ou(v,T,D,C,N,U,V){ta=_t._x=_t._y=!1,As(v,T,D,C,N,U,V,!1,!0);let{left:Y,top:Z,width:te,height:ae}=We,ie=te>0||ae>0,ge=Iu!=Y||Gu!=Z||zu!=te||Mu!=ae;if(ie&&ge&&Wi(We),_t.setScale&&ie&&ge){let we=Y,Se=te,be=Z,ce=ae;if(F.ori==1&&(we=Z,Se=ae,be=Y,ce=te),gt&&na(E,Ln(we,E),Ln(we+Se,E)),pt)for(let se in _){let Be=_[se];se!=E&&Be.from==null&&Be.min!=Ge&&na(se,Ln(be+ce,se),Ln(be,se))}Ds()}else X.lock&&(X._lock=!X._lock,La(T,!0,v!=null));v!=null&&(Ya(zl,Bl),ni(zl,n,Oe,$e,pe,re,null))}function Jg(v,T,D,C,N,U,V){if(X._lock)return;Ra(v);let Y=ta;if(ta){let Z=!0,te=!0,ae=10,ie,ge;F.ori==0?(ie=gt,ge=pt):(ie=pt,ge=gt),ie&&ge&&(Z=Oe<=ae||Oe>=pe-ae,te=$e<=ae||$e>=re-ae),ie&&Z&&(Oe=Oe<sr?0:pe),ge&&te&&($e=$e<lr?0:re),La(null,!0,!0),ta=!1}Oe=-10,$e=-10,K.fill(null),La(null,!0,!0),Y&&(ta=Y)}function Wu(v,T,D,C,N,U,V){X._lock||(Ra(v),ds(),Ds(),v!=null&&ni($h,n,Oe,$e,pe,re,null))}function Bu(){x.forEach(t_),us(n.width,n.height,!0)}Va(Ho,Or,Bu);let cr={};cr.mousedown=Nu,cr.mousemove=Fu,cr.mouseup=Ou,cr.dblclick=Wu,cr.setSeries=(v,T,D,C)=>{let N=at.match[2];D=N(n,T,D),D!=-1&&kn(D,C,!0,!1)},oe&&(Ve(Bh,p,Nu),Ve(Gl,p,Fu),Ve(Uh,p,v=>{Ra(v),ti(!1)}),Ve(Hh,p,Jg),Ve($h,p,Wu),Yl.add(n),n.syncRect=ti);let Bi=n.hooks=a.hooks||{};function mt(v,T,D){_s?Qr.push([v,T,D]):v in Bi&&Bi[v].forEach(C=>{C.call(null,n,T,D)})}(a.plugins||[]).forEach(v=>{for(let T in v.hooks)Bi[T]=(Bi[T]||[]).concat(v.hooks[T])});let Uu=(v,T,D)=>D,at=it({key:null,setSeries:!1,filters:{pub:tf,sub:tf},scales:[E,y[1]?y[1].scale:null],match:[nf,nf,Uu],values:[null,null]},X.sync);at.match.length==2&&at.match.push(Uu),X.sync=at;let Hu=at.key,ks=Jf(Hu);function ni(v,T,D,C,N,U,V){at.filters.pub(v,T,D,C,N,U,V)&&ks.pub(v,T,D,C,N,U,V)}ks.sub(n);function ep(v,T,D,C,N,U,V){at.filters.sub(v,T,D,C,N,U,V)&&cr[v](null,T,D,C,N,U,V)}n.pub=ep;function tp(){ks.unsub(n),Yl.delete(n),On.clear(),$l(Ho,Or,Bu),u.remove(),fe?.remove(),mt("destroy")}n.destroy=tp;function Ls(){mt("init",a,t),bu(t||a.data,!1),M[E]?Ts(E,M[E]):ds(),Ii=We.show&&(We.width>0||We.height>0),Aa=Qt=!0,us(a.width,a.height)}return y.forEach(vu),x.forEach(Fg),e?e instanceof HTMLElement?(e.appendChild(u),Ls()):e(n,Ls):Ls(),n}Et.assign=it;Et.fmtNum=nu;Et.rangeNum=$o;Et.rangeLog=qo;Et.rangeAsinh=eu;Et.orient=qa;Et.pxRatio=De;Et.join=j0;Et.fmtDate=ru,Et.tzDate=ax;Et.sync=Jf;{Et.addGap=Ox,Et.clipGaps=Ko;let a=Et.paths={points:ig};a.linear=sg,a.stepped=Ux,a.bars=Hx,a.spline=Vx}var n_=1e3,es=class{constructor(t,e){this.network=t;this.hypha=e;this.sized.observe(this.box),addEventListener("theme",this.themed)}network;hypha;box=A("div",{class:"chart"});words=A("p",{class:"faint",role:"status"});element=A("div",{},this.box,this.words);data=[[],[],[]];plot=null;sized=new ResizeObserver(()=>this.plot?.setSize({width:this.box.clientWidth,height:180}));themed=()=>this.draw(!0);seen(t){this.data[0].push(Date.now()/1e3),this.data[1].push(t.score),this.data[2].push(t.queued),this.data[0].length>n_&&this.data.forEach(e=>e.shift()),he(this.words,`Since this page was opened: ${this.data[0].length} looks, one a second.`),this.draw(!1)}draw(t){if(this.box.clientWidth===0||this.data[0].length===0)return;if(this.plot&&!t){this.plot.setData(this.data);return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}};this.plot=new Et({width:this.box.clientWidth,height:180,scales:{score:{range:[0,1]},waiting:{range:(i,o,s)=>[0,Math.max(5,s)]}},axes:[r,{...r,scale:"score",size:44},{...r,scale:"waiting",side:1,size:44,grid:{show:!1}}],series:[{},{label:"score",scale:"score",stroke:n("--accent"),width:2},{label:"waiting",scale:"waiting",stroke:n("--full-60"),width:1.5}]},this.data,this.box)}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};function ts(a){return[A("strong",{},le(a.frequency,60))," ",A("code",{},A("bdi",{},ua(a.payload,160))),a.id?A("span",{class:"faint"}," ",le(a.id,60)):null]}function cg(a){return[A("ul",{class:"plain"},a.signals.length===0?A("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>A("li",{},ts(t))),a.did.map(t=>A("li",{},t.rule!==void 0?["rule ",A("strong",{},le(t.rule,80))]:[le(t.what??"",120)," ",gg(t.payload)?null:A("code",{},A("bdi",{},ua(t.payload,160)))])),a.message!==""?A("li",{class:"bad"},a.ended,": ",le(a.message,400)):a.did.length===0&&A("li",{class:"faint"},"no rule fired"),a.changes.map(t=>A("li",{},"state: ",le(t.field,60)," ",A("code",{},A("bdi",{},ua(t.before,60))," \u2192 ",A("bdi",{},ua(t.after,60))))))]}function hg(a){return a.steps.length===0?[A("pre",{class:"told"},A("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&A("ul",{class:"plain faint"},a.standing.map(t=>A("li",{},le(t,400)))),a.way.length>0&&A("ul",{class:"plain"},a.way.map(t=>A("li",{},le(t,400)))),...a.steps.map(a_),A("details",{},A("summary",{},"As the command line tells it"),A("pre",{class:"told"},A("bdi",{},a.text.join(`
`))))]}function a_(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return A("section",{class:"explained"},A("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,A("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&le(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>A("p",{},"Signal ",ts(i))),(a.problem||a.message)&&A("p",{class:"bad"},le(a.problem||a.message||"",1e3)),n.length>0&&A("h4",{},Ue(n.length,"rule")+" fired"),n.map(r_),r.length>0&&A("h4",{},Ue(r.length,"rule")+" did not fire"),r.length>0&&A("ul",{class:"rules"},r.map(i=>A("li",{},fg(i),i.blame?i_(i.blame):null))),(a.notes??[]).length>0&&A("ul",{class:"plain faint"},a.notes.map(i=>A("li",{},le(i,600)))),(a.facts??[]).length>0&&A("details",{},A("summary",{},Ue(a.facts.length,"fact")+" at its beginning"),A("ul",{},a.facts.map(i=>A("li",{},A("code",{},le(i,400)))))))}function fg(a){return A("span",{},A("strong",{},le(a.rule,100))," ",A("span",{class:"faint"},le(a.file,60),":",a.line))}function r_(a){let t=a.firings.length+(a.moreFirings??0);return A("details",{open:a.firings.length<=2},A("summary",{},fg(a),t>1&&A("span",{class:"faint"}," "+Ue(t,"time"))),a.firings.map(e=>A("ul",{class:"plain"},e.facts.map(n=>A("li",{class:"faint"},"with ",A("code",{},le(n,300)))),e.does.map(n=>A("li",{},le(n.what,160)," ",gg(n.payload)?null:A("code",{},A("bdi",{},ua(n.payload,200))))))))}function i_(a){return A("div",{class:"blame"},a.condition!==""&&A("code",{class:"condition"},le(a.condition,400))," ",le(a.why,400),A("span",{class:"faint"}," (",le(a.file,60),":",a.line,")"),a.values.length>0&&A("ul",{class:"plain"},a.values.map(t=>A("li",{},A("code",{},le(t,300))))),a.more.length>0&&A("ul",{class:"plain faint"},a.more.map(t=>A("li",{},le(t,400)))))}function gg(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}var cu=200,o_=new Map,ns=class{element;children=new Map;constructor(t){this.element=A("ul",{class:"tree","aria-label":t})}show(t,e=o_){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((h,f)=>[f,h]):No(n)?Object.entries(n):[["",n]],l=[...i].filter(([h,f])=>f.kind==="removed"&&l_(JSON.parse(h),r)).map(([h,f])=>[JSON.parse(h).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[h,f]of[...s.slice(0,cu),...l]){let p=String(h);if(u.has(p))continue;u.add(p);let m=n===null||typeof n!="object"?r:[...r,h],g=this.branch(e,p,f);this.write(g,h,f,m,i,o),g.item===d?d=d.nextElementSibling:t.insertBefore(g.item,d)}for(let[h,f]of e)u.has(h)||(f.item.remove(),e.delete(h));let c=t.querySelector(":scope > .more");if(s.length>cu){let h="and "+Ue(s.length-cu,"more");c?he(c,h):t.append(A("li",{class:"more"},h))}else c?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=A(r==="inner"?"summary":"span",{}),s={item:A("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=A("ul",{}),s.details=A("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(zr(r)),l=t.kind==="inner"&&!s?u_(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",he(t.line,e!==""&&A("span",{class:"tree-name"},le(String(e),60)),e!==""&&": ",t.kind==="leaf"?s_(n):A("span",{class:"faint"},Array.isArray(n)?Ue(u,"entry","entries"):Ue(u,"field")),s&&A("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",A("bdi",{},ua(s.before))]),l>0&&A("span",{class:"was"},Ue(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function s_(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return A("span",{class:"value value-"+t},typeof a=="string"?['"',le(a,400),'"']:JSON.stringify(a)??"nothing")}function l_(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function u_(a,t){let e=zr(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var d_=50,c_=200,qr=new Map,mg={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=Tt("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=A("h1",{},le(i,100)),u=A("p",{class:"chips"}),d=A("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",A("a",{href:je("networks",e,"hyphae")},"All hyphae")),c=new ns("state"),h=A("p",{class:"faint",role:"status"}),f=A("button",{type:"button",id:"seen",onclick:()=>E()},"mark as seen"),p=A("div"),m=A("div",{class:"parts"}),g=pg(e,"Sockets to it","from"),b=pg(e,"Sockets from it","to",R=>Hn("disconnect",()=>({title:"Disconnect",what:A("p",{},"The socket from ",le(i,60)," to ",le(R.to,60)," closes. ",R.held>0&&`It holds ${Ue(R.held,"signal")}.`),run:()=>oa(o+"/disconnect"+Un({to:R.to}))}),()=>z.now(),{"aria-label":"disconnect from "+qe(R.to,60)})),y=A("ul",{class:"plain"}),x=new es(e,i),_=null,S=qr.get(s)??null;function E(){_&&(S={tide:-1,state:_.state},L(_))}function L(R){S??={tide:-1,state:R.state};let P=Gh(S.state,R.state);c.show(R.state,P);let M=P.size===0?"Nothing has changed since it was looked at.":`${Ue(P.size,"change")} since it was looked at; they are marked.`;h.textContent!==M&&he(h,M),f.hidden=P.size===0}function k(R){r(null),_=R,d.hidden=!0,m.classList.remove("known-last"),Ui(u,[$i(R.vitality),Qn("score",R.score.toFixed(2)),Qn("species",le(R.species,40),R.species),R.pack!==""&&Qn("pack",le(R.pack,40),R.pack),Qn("generation",Pe(R.generation)),Qn("age",Ue(R.age,"tide")),R.energy!==void 0&&Qn("energy",Pe(R.energy)),R.failures!==void 0&&Qn("failures",Pe(R.failures)),Qn("",R.awake?"awake":"asleep"),R.wakesAt!==null&&Qn("wakes at tide",Pe(R.wakesAt)),R.exhausted&&A("strong",{class:"bad"},"exhausted"),R.quarantined&&A("strong",{class:"bad"},"in quarantine")]),L(R),Ui(p,[R.queued===0?A("p",{class:"faint"},"Nothing waits in it."):A("p",{},A("strong",{},Ue(R.queued,"signal"))," wait to be sensed or acted upon."),(R.inbox??[]).length>0&&A("ol",{class:"plain"},R.inbox.map(P=>A("li",{},ts(P)))),R.inbox&&R.queued>R.inbox.length&&R.inbox.length>0&&A("p",{class:"faint"},"These are the first of them.")]),g.show(R.in),b.show(R.out),Ui(y,R.dissonances.length===0?[A("li",{class:"faint"},"There is none of it.")]:R.dissonances.slice(-10).reverse().map(P=>A("li",{},A("a",{href:je("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(P.number)})},"tide "+Pe(P.tide))," ",A("strong",{},P.kind)," ",le(P.message,200)))),x.seen(R)}let w=h_(a,o,i,()=>z.now()),G=f_(a,o,R=>F.ofTide(R)),F=g_(a,o);m.append(A("div",{class:"column"},Xr("State",A("div",{class:"tools"},h,f),c.element),Xr("Dissonance",y)),A("div",{class:"column"},Xr("Inbox",p),Xr("Vitality",x.element),Xr("Last steps",G),Xr("Explain",F.element)),A("section",{class:"part wide"},g.element),A("section",{class:"part wide"},b.element,w.connect)),t.append(A("p",{},A("a",{href:je("networks",e,"hyphae")},"Hyphae")," \xB7 ",A("a",{href:je("networks",e,"graph")+"?"+new URLSearchParams({select:i})},"in the graph")," \xB7 ",A("a",{href:je("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,w.buttons,d,m,nn(`mycelium show ${Nt(e)} ${Nt(i)}`,`mycelium watch ${Nt(e)} ${Nt(i)}`,`mycelium explain ${Nt(e)} ${Nt(i)}`));let z=yt(()=>o,1e3,k,R=>{m.classList.add("known-last"),R instanceof st&&R.status===404?(d.hidden=!1,r(R.detail)):r(R)});n(z.close),n(()=>x.close()),n(()=>{_&&(qr.delete(s),qr.set(s,{tide:-1,state:_.state}),qr.size>c_&&qr.delete(qr.keys().next().value))})}};function Xr(a,...t){return A("section",{class:"part","aria-label":a},A("h2",{},a),t)}function Qn(a,t,e){return A("span",{class:"chip",title:e&&e.length>40?qe(e,500):null},a!==""&&A("span",{class:"faint"},a+" "),t)}function pg(a,t,e,n){return new $t({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>Yu(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",le(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>Ku(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>Pe(r.entered)},{name:"Left",number:!0,text:r=>Pe(r.left)},{name:"Dissonant",number:!0,text:r=>Pe(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function h_(a,t,e,n){let r=(s,l,u,d,c={})=>Hn(s,()=>({title:l,what:A("p",{},u),danger:d==="kill"||"afresh"in c,run:()=>oa(t+"/"+d+Un(c))}),n),i=A("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=A("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:sa(r("wake","Wake",["Hypha ",le(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",le(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",le(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",le(e,60)," dies in the next tide: its sockets close, and what waits in it goes as of any who die. This can't be taken back."],"kill")),connect:A("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();ai({title:"Connect",what:A("p",{},"A socket opens from ",le(e,60)," to ",le(i.value.trim(),60),", which carries ",l===""?"all that it emits":le(l,200),"."),run:()=>oa(t+"/connect"+Un({to:i.value.trim(),carries:l}))}).then(n)}},i,o,A("button",{},"connect"))}}function f_({leave:a},t,e){let n=A("ol",{class:"steps"}),r=A("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let c=d.tide+"/"+d.step;if(!i.has(c))for(i.add(c),n.prepend(A("li",{},A("span",{},A("strong",{},`tide ${Pe(d.tide)}, step ${d.step}`)," ",A("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",A("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),cg(d)));n.childElementCount>d_;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,he(u,"follow its steps"),u.setAttribute("aria-pressed","false"),he(r,d)}let u=A("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}he(u,"stop following"),u.setAttribute("aria-pressed","true"),he(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=Mh(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(A("li",{class:"faint"},Ue(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),vn(t+"/steps").then(({steps:d})=>{d.forEach(s),o||he(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${Ue(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||he(r,"The last steps that failed are kept, and all while it is followed.")),A("div",{},A("p",{class:"tools"},u,r),n)}function g_({address:a,network:t,leave:e},n){let r=a.query,i=A("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=A("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=A("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=A("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=A("div",{id:"explanation","aria-live":"polite"}),d=A("datalist",{id:"explain-frequencies"}),c=new AbortController;async function h(){c.abort(),c=new AbortController;let f=c.signal,p={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};yn(p),he(u,A("p",{class:"faint"},"\u2026"));try{he(u,...hg(await vn(n+"/explain"+Un(p),f)))}catch(m){f.aborted||he(u,A("p",{class:"bad"},A("bdi",{},m instanceof Error?m.message:String(m))))}}return e(()=>c.abort()),vn(Tt("networks",t,"heeded")).then(({heeded:f})=>he(d,f.frequencies.slice(0,500).map(p=>A("option",{value:p}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&h(),{element:A("div",{},A("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void h())},A("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),A("div",{class:"tools"},i,d,s,l),o,A("div",{class:"tools"},A("button",{class:"primary"},"explain"),A("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",yn({signal:"",payload:"",tide:"",rule:""}),he(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),h(),u.scrollIntoView({block:"nearest"})}}}var p_=100,m_=["excellent","good","fair","poor","dormant","dead","unknown"],v_=new Set(["waiting","failures","age"]),vg={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,c=[],h=A("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),f=A("select",{id:"species","aria-label":"species"}),p=A("select",{id:"level","aria-label":"vitality"},A("option",{value:""},"any vitality"),m_.map(R=>A("option",{value:R,selected:R===s},R))),m=A("button",{type:"button",onclick:()=>L("","")},"show all"),g=A("p",{class:"faint",role:"status"}),b=A("button",{type:"button",onclick:()=>w("",[])},"first"),y=A("button",{type:"button",onclick:()=>w(c.at(-1)??"",c.slice(0,-1))},"previous"),x=A("button",{type:"button",onclick:()=>d!==null&&w(d,[...c,u])},"next"),_=new $t({caption:"Hyphae",key:R=>R.id,empty:"",sorted:R=>k(l===R?"":R),columns:[{name:"Id",head:!0,sort:"id",text:R=>R.id,show:R=>Is(e,R.id)},{name:"Species",text:R=>R.species,show:R=>le(R.species,40)},{name:"Vitality",text:R=>R.vitality,show:R=>$i(R.vitality)},{name:"Score",number:!0,text:R=>R.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:R=>Pe(R.queued)},{name:"Energy",title:"what it spent in the last ten steps",number:!0,sort:"energy",text:R=>R.energy===void 0?"":Pe(R.energy)},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:R=>R.failures===void 0?"":Pe(R.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:R=>Pe(R.age)},{name:"Awake",text:R=>R.awake?"awake":""}]}),S=new Set(o?[o]:[]);function E(){he(f,A("option",{value:""},"all species"),[...S].sort().map(R=>A("option",{value:R,selected:R===o},qe(R,40))))}function L(R,P){o=R,s=P,f.value=o,p.value=s,w("",[])}function k(R){l=R,w("",[])}function w(R,P){u=R,c.splice(0,c.length,...P),yn({species:o,level:s,sort:l,after:u}),z.now()}function G(R){r(null),d=R.next===null?null:String(R.next);let P=R.hyphae,M=S.size;P.forEach(B=>S.add(B.species)),S.size!==M&&E(),s!==""&&(P=P.filter(B=>B.vitality===s));let H=o!==""||s!=="";_.says(H?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),_.order(l,v_.has(l)),_.show(P),m.hidden=!H,y.disabled=c.length===0,b.disabled=u==="",x.disabled=d===null;let O=`${Ue(P.length,"line")} of ${Ue(R.of,"hypha","hyphae")}, ${l===""?"in order of their birth":"by "+l}${H?", of "+[o&&qe(o,40),s].filter(B=>B).join(", ")+" only":""}`;g.textContent!==O&&he(g,O)}let F=A("form",{role:"search",onsubmit:async R=>{R.preventDefault();let P=h.value.trim();if(P!=="")try{await vn(Tt("networks",e,"hyphae",P)),location.hash=je("networks",e,"hyphae",P)}catch(M){r(M instanceof st&&M.status===404?M.detail:M)}}},h,A("button",{},"go"));f.addEventListener("change",()=>L(f.value,s)),p.addEventListener("change",()=>L(o,p.value)),E(),a.append(A("div",{class:"tools"},F,f,p,m),_.element,A("div",{class:"tools"},b,y,x,g),nn(`mycelium list hyphae ${Nt(e)}`));let z=yt(()=>Tt("networks",e,"hyphae")+Un({species:o,level:s,sort:l,after:u,limit:p_}),1e3,G,R=>{r(R),R instanceof st&&R.status===400&&u!==""&&w("",[])});n(z.close),vn(Tt("networks",e,"packs")).then(({packs:R})=>{R.forEach(P=>P.species.forEach(M=>S.add(M))),E()},()=>{})}};var hu=500,xg={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=A("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=A("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=A("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=A("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=A("p",{class:"empty",hidden:!0},"No line of the last ",String(hu)," is as chosen above."),u=[];function d(m){let g=m.split(`
`).filter(y=>y!==""),b=y_(u,g);if(b===null)s.replaceChildren(...yg(g).map(bg));else if(b.length>0)for(s.append(...yg(b).map(bg));s.childElementCount>hu*2;)s.firstElementChild.remove();u=g,(b===null||b.length>0)&&(c(),f())}function c(){let m=r.value.toLowerCase(),g=0;for(let b of s.children)b.hidden=m!==""&&!b.textContent.toLowerCase().includes(m)||i.checked&&!/is-(warn|error)/.test(b.className),g+=b.hidden?0:1;l.hidden=g>0}function h(){c(),f(),yn({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function f(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",h),i.addEventListener("change",h),o.addEventListener("change",h);let p=yt(()=>`logs?lines=${hu}`,1e3,m=>{n(null),d(m)},n);e(p.close),a.append(A("h1",{},"Log of the server"),A("div",{class:"tools"},r,A("label",{},i," warnings and errors only"),A("label",{},o," follow")),s,l,nn("mycelium logs -f"))}};function y_(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function yg(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function bg(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return A("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(la).join(`
`))}var Tg={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=A("tbody"),r=A("p",{class:"empty",hidden:!0},"No network runs here. Begin one with ",A("code",{},"mycelium run BLUEPRINT"),"."),i=A("table",{},A("caption",{},"Networks"),A("thead",{},A("tr",{},["Network","State","Tide","Hyphae","Signals/s","Waiting","Dissonant","Last checkpoint"].map(l=>A("th",{scope:"col"},l)))),n);a.append(i,r);let o=new Map,s=yt(()=>"status",1e3,l=>{e(null),r.hidden=l.networks.length>0,i.hidden=l.networks.length===0,he(n,l.networks.map(u=>b_(u,o)))},e);t(s.close)}};function b_(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made},n=t.get(a.network);t.set(a.network,e);let r=n?Math.max(0,(e.signals-n.signals)*1e3/Math.max(1,e.at-n.at)):null;return A("tr",{},A("th",{scope:"row"},A("a",{href:je("networks",a.network,"graph")},a.network)),A("td",{class:"state-"+_g(a)},_g(a)),...[a.tide,a.hyphae,r===null?"\u2026":Math.round(r),a.waiting,a.counters.dissonant].map(i=>A("td",{class:"number"},typeof i=="number"?Pe(i):i)),A("td",{class:"number"},a.checkpointTide<0?"none":`tide ${Pe(a.checkpointTide)}`))}function _g(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}var x_=64*1024*1024;function as(a){let t=A("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=A("div",{class:"acts drop"},A("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await ai(await __(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function rs(){let a=A("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,he(a,e.map(([n,r])=>`${qe(n)} is being deployed, for ${r} s now. `))}}}async function __(a){let t=[`${qe(a.name)} (${ri(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>x_&&t.push("It is larger than the server takes (64 MB).");let n=(await T_()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${qe(i.name)} ${qe(i.version,20)} in ${r}: ${Ue(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>qe(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${qe(a.name)}`,what:t,run:()=>oa("deployments"+Un({name:a.name}),a)}}function is(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${qe(e)}`,danger:!0,what:[`${qe(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${Ue(r.hyphae,"hypha","hyphae")} of pack ${qe(r.name)} ${qe(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>qu(Tt("deployments",e))}}async function T_(){try{let{networks:a}=await vn("status");return(await Promise.allSettled(a.map(async({network:e})=>(await vn(Tt("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function Yr(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var Eg={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new $t({caption:"Rule packs in force",key:m=>m.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",A("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:m=>m.name,show:m=>A("button",{type:"button",class:"quiet sort",onclick:()=>c(m.name)},le(m.name,40))},{name:"Version",text:m=>m.version,show:m=>le(m.version,24)},{name:"Since tide",number:!0,text:m=>Pe(m.since)},{name:"From",text:m=>m.from??"",show:m=>m.from===null?A("span",{class:"faint"},"not known"):le(m.from,60)},{name:"Hyphae",number:!0,text:m=>Pe(m.hyphae)},{name:"Rules",number:!0,text:m=>Pe(m.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:m=>Pe(E_(m.unheeded))},{name:"",text:m=>Yr(m.from)?m.from:"",show:m=>Yr(m.from)&&Hn("undeploy",()=>is(m.from,u.filter(g=>g.from===m.from).map(g=>({network:e,pack:g}))),()=>f.now())}],kind:m=>m.name===i?"is-chosen":""}),s=A("div",{class:"parts"}),l=rs(),u=[],d="";function c(m){i=m===i?"":m,yn({pack:i}),h(u)}function h(m){u=m,o.show(m);let g=m.filter(y=>m.length===1||y.name===i),b=JSON.stringify(g.map(y=>({...y,hyphae:0})));b!==d&&(d=b,he(s,g.map(S_).flat()))}let f=yt(()=>Tt("networks",e,"packs"),2e3,m=>{r(null),h(m.packs)},r),p=yt(()=>"deployments",2e3,({deploying:m})=>l.show(m),()=>{});n(f.close),n(p.close),a.append(sa(as(()=>f.now())),l.element,o.element,s,A("p",{},"Bundles and what they bring: ",A("a",{href:je("plugins")},"Plugins"),"."),nn(`mycelium list packs ${Nt(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function S_(a){return[fu(`Rules of ${qe(a.name,40)}`,[A("ol",{},a.rules.map(t=>A("li",{},le(t)))),A("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(t=>qe(t,30)).join(", ")}`),A("p",{class:"faint"},"Hash ",A("code",{title:a.hash},a.hash.slice(0,12)))]),fu("What nobody heeds",[Sg(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&A("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),fu("Fields that did not fit",[Sg(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function fu(a,t){return A("section",{class:"part"},A("h2",{},a),t)}function Sg(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?A("p",{class:"faint"},e):A("ul",{},n.map(([r,i])=>A("li",{},`${Pe(i)} ${t} `,A("code",{},le(r,60)))))}function E_(a){return Object.values(a).reduce((t,e)=>t+e,0)}var wg={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=A("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=A("button",{type:"button",onclick:()=>(o.value="",h())},"show all"),l=A("p",{class:"faint",role:"status"}),u=new $t({caption:"What plugins bring",key:g=>JSON.stringify([g.type,g.kind,g.bundle,g.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:g=>g.kind,show:g=>le(g.kind,40)},{name:"Is a",text:g=>g.type},{name:"Bundle",text:g=>`${g.bundle} ${g.version}`,show:g=>le(`${g.bundle} ${g.version}`)},{name:"From",text:g=>g.from,show:g=>le(g.from)},{name:"In force",text:g=>gu(g),show:g=>g.refused===null?gu(g):A("span",{class:"bad"},le(gu(g),300))},{name:"",text:g=>Yr(g.from)?g.from:"",show:g=>Yr(g.from)&&Hn("undeploy",()=>is(g.from,[]),()=>p.now())}]}),d=new $t({caption:"Bundles, those that are not active first",key:g=>String(g.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:g=>g.name,show:g=>le(g.name)},{name:"Version",text:g=>g.version,show:g=>le(g.version,30)},{name:"State",text:g=>g.state,show:g=>A("span",{class:os(g)?null:"bad"},g.state)},{name:"Why",text:g=>g.reason??"",show:g=>g.reason===null?null:A("span",{class:"reason"},le(g.reason,1e3))}]}),c=rs();function h(){yn({q:o.value}),f()}function f(){let g=o.value.trim().toLowerCase(),b=E=>E.toLowerCase().includes(g),y=i.filter(E=>b(`${E.type} ${E.kind} ${E.bundle} ${E.from}`)),x=r.filter(E=>b(E.name)).sort((E,L)=>Number(os(E))-Number(os(L))||E.id-L.id),_=r.filter(E=>!os(E)).length;u.show(y),d.show(x),s.hidden=g==="";let S=`${Ue(r.length,"bundle")}, ${_===0?"all active":Pe(_)+" not active"}${g===""?"":`; shown: ${x.length}`}`;l.textContent!==S&&he(l,S)}o.addEventListener("input",h);let p=yt(()=>"plugins",3e3,g=>{n(null),{bundles:r,services:i}=g,f()},n),m=yt(()=>"deployments",2e3,({deploying:g})=>c.show(g),()=>{});e(p.close),e(m.close),a.append(A("h1",{},"Plugins"),sa(as(()=>p.now())),c.element,A("div",{class:"tools"},o,s,l),u.element,A("div",{class:"gap"}),d.element,nn("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function os(a){return a.state==="active"||a.reason===null}function gu(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var ss=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=A("select",{id:"network","aria-label":"network"});places=A("nav",{id:"places","aria-label":"pages"});state=A("span",{id:"state",role:"status"});badges=A("span",{id:"badges"});main=A("main",{id:"main",tabindex:"-1"});keys=A("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(A("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),A("header",{},A("a",{class:"brand",href:je("networks")},A("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,A("span",{class:"space"}),this.state,A("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),A("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.listKeys(),this.picker.addEventListener("change",()=>{let t=hr().parts[2];location.hash=je("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),yt(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=hr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),Hi(),this.leaving.splice(0).forEach(d=>d()),this.listPlaces(n,o),he(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){he(this.main,A("section",{class:"empty"},A("h1",{},"There is no such page"),A("p",{},"Nothing is at this address. ",A("a",{href:je("networks")},"All networks"))));return}let s=A("p",{class:"trouble",role:"alert",hidden:!0}),l=A("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let c=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==c&&he(s,c),s.hidden=c===""}};o.mount(u)}listPlaces(t,e){let n=[...this.ofServer.map(r=>({page:r,href:je(r.path)})),...t===""?[]:this.ofNetwork.map(r=>({page:r,href:je("networks",t,r.path)}))];he(this.places,n.map(({page:r,href:i})=>A("a",{href:i,"aria-current":r===e?"page":null,title:"g "+r.key},r.name))),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];he(this.picker,t===""&&A("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>A("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=hr().parts;this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(Hi(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof st&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&he(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=hr().parts[1]??this.networks[0]??"",r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=je(r.path):i&&n!==""&&(location.hash=je("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);he(this.keys,A("h2",{id:"keys-title"},"Keys"),A("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[A("dt",{},A("kbd",{},e)),A("dd",{},n)])),A("form",{method:"dialog"},A("button",{},"close")))}};new ss([Tg,wg,xg],[Fh,vg,Eg,Qu],mg).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
