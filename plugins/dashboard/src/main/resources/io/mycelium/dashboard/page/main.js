var Rp=Object.create;var nd=Object.defineProperty;var kp=Object.getOwnPropertyDescriptor;var Dp=Object.getOwnPropertyNames;var Lp=Object.getPrototypeOf,Cp=Object.prototype.hasOwnProperty;var Us=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var Pp=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Dp(t))!Cp.call(a,r)&&r!==e&&nd(a,r,{get:()=>t[r],enumerable:!(n=kp(t,r))||n.enumerable});return a};var la=(a,t,e)=>(e=a!=null?Rp(Lp(a)):{},Pp(t||!a||!a.__esModule?nd(e,"default",{value:a,enumerable:!0}):e,a));var _r=Us((eS,Xs)=>{"use strict";var xr=typeof Reflect=="object"?Reflect:null,xd=xr&&typeof xr.apply=="function"?xr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},no;xr&&typeof xr.ownKeys=="function"?no=xr.ownKeys:Object.getOwnPropertySymbols?no=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:no=function(t){return Object.getOwnPropertyNames(t)};function Xp(a){console&&console.warn&&console.warn(a)}var Td=Number.isNaN||function(t){return t!==t};function Ne(){Ne.init.call(this)}Xs.exports=Ne;Xs.exports.once=Qp;Ne.EventEmitter=Ne;Ne.prototype._events=void 0;Ne.prototype._eventsCount=0;Ne.prototype._maxListeners=void 0;var _d=10;function ao(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(Ne,"defaultMaxListeners",{enumerable:!0,get:function(){return _d},set:function(a){if(typeof a!="number"||a<0||Td(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");_d=a}});Ne.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};Ne.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||Td(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function Sd(a){return a._maxListeners===void 0?Ne.defaultMaxListeners:a._maxListeners}Ne.prototype.getMaxListeners=function(){return Sd(this)};Ne.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")xd(l,this,e);else for(var u=l.length,d=kd(l,u),n=0;n<u;++n)xd(d[n],this,e);return!0};function Ed(a,t,e,n){var r,i,o;if(ao(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=Sd(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,Xp(s)}return a}Ne.prototype.addListener=function(t,e){return Ed(this,t,e,!1)};Ne.prototype.on=Ne.prototype.addListener;Ne.prototype.prependListener=function(t,e){return Ed(this,t,e,!0)};function Yp(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function wd(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=Yp.bind(n);return r.listener=e,n.wrapFn=r,r}Ne.prototype.once=function(t,e){return ao(e),this.on(t,wd(this,t,e)),this};Ne.prototype.prependOnceListener=function(t,e){return ao(e),this.prependListener(t,wd(this,t,e)),this};Ne.prototype.removeListener=function(t,e){var n,r,i,o,s;if(ao(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():Kp(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};Ne.prototype.off=Ne.prototype.removeListener;Ne.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function Ad(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?Zp(r):kd(r,r.length)}Ne.prototype.listeners=function(t){return Ad(this,t,!0)};Ne.prototype.rawListeners=function(t){return Ad(this,t,!1)};Ne.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):Rd.call(a,t)};Ne.prototype.listenerCount=Rd;function Rd(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}Ne.prototype.eventNames=function(){return this._eventsCount>0?no(this._events):[]};function kd(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function Kp(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function Zp(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function Qp(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}Dd(a,t,i,{once:!0}),t!=="error"&&Jp(a,r,{once:!0})})}function Jp(a,t,e){typeof a.on=="function"&&Dd(a,"error",t,e)}function Dd(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var jd=Us((nS,qd)=>{var ut=0,Ke=1,Le=2,Ce=3,Kn=4,Zn=5,Fe=6,Hd=7,co=8,$d=9,iv=0,ov=1,sv=2,At=0,dn=1,Wt=2,Ia=3,ha=4,tt=5,Vt=6,On=7,Wn=8,Vd=3,wn=10,lv=3,It=9,el=10;qd.exports=function(t,e,n){var r,i,o,s,l,u,d,h,c,f,p=e.length,m=n.length,g=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,v,x,S,_,E,L,k,A=[];for(o=0;o<p;o+=wn)e[o+Kn]=e[o+Le],e[o+Zn]=e[o+Ce],e[o+Le]=0,e[o+Ce]=0;if(t.outboundAttractionDistribution){for(v=0,o=0;o<p;o+=wn)v+=e[o+Fe];v/=p/wn}if(t.barnesHutOptimize){var F=1/0,M=-1/0,z=1/0,R=-1/0,I,N,C;for(o=0;o<p;o+=wn)F=Math.min(F,e[o+ut]),M=Math.max(M,e[o+ut]),z=Math.min(z,e[o+Ke]),R=Math.max(R,e[o+Ke]);var O=M-F,U=R-z;for(O>U?(z-=(O-U)/2,R=z+O):(F-=(U-O)/2,M=F+U),A[0+At]=-1,A[0+dn]=(F+M)/2,A[0+Wt]=(z+R)/2,A[0+Ia]=Math.max(M-F,R-z),A[0+ha]=-1,A[0+tt]=-1,A[0+Vt]=0,A[0+On]=0,A[0+Wn]=0,r=1,o=0;o<p;o+=wn)for(i=0,C=Vd;;)if(A[i+tt]>=0){e[o+ut]<A[i+dn]?e[o+Ke]<A[i+Wt]?I=A[i+tt]:I=A[i+tt]+It:e[o+Ke]<A[i+Wt]?I=A[i+tt]+It*2:I=A[i+tt]+It*3,A[i+On]=(A[i+On]*A[i+Vt]+e[o+ut]*e[o+Fe])/(A[i+Vt]+e[o+Fe]),A[i+Wn]=(A[i+Wn]*A[i+Vt]+e[o+Ke]*e[o+Fe])/(A[i+Vt]+e[o+Fe]),A[i+Vt]+=e[o+Fe],i=I;continue}else if(A[i+At]<0){A[i+At]=o;break}else{if(A[i+tt]=r*It,h=A[i+Ia]/2,c=A[i+tt],A[c+At]=-1,A[c+dn]=A[i+dn]-h,A[c+Wt]=A[i+Wt]-h,A[c+Ia]=h,A[c+ha]=c+It,A[c+tt]=-1,A[c+Vt]=0,A[c+On]=0,A[c+Wn]=0,c+=It,A[c+At]=-1,A[c+dn]=A[i+dn]-h,A[c+Wt]=A[i+Wt]+h,A[c+Ia]=h,A[c+ha]=c+It,A[c+tt]=-1,A[c+Vt]=0,A[c+On]=0,A[c+Wn]=0,c+=It,A[c+At]=-1,A[c+dn]=A[i+dn]+h,A[c+Wt]=A[i+Wt]-h,A[c+Ia]=h,A[c+ha]=c+It,A[c+tt]=-1,A[c+Vt]=0,A[c+On]=0,A[c+Wn]=0,c+=It,A[c+At]=-1,A[c+dn]=A[i+dn]+h,A[c+Wt]=A[i+Wt]+h,A[c+Ia]=h,A[c+ha]=A[i+ha],A[c+tt]=-1,A[c+Vt]=0,A[c+On]=0,A[c+Wn]=0,r+=4,e[A[i+At]+ut]<A[i+dn]?e[A[i+At]+Ke]<A[i+Wt]?I=A[i+tt]:I=A[i+tt]+It:e[A[i+At]+Ke]<A[i+Wt]?I=A[i+tt]+It*2:I=A[i+tt]+It*3,A[i+Vt]=e[A[i+At]+Fe],A[i+On]=e[A[i+At]+ut],A[i+Wn]=e[A[i+At]+Ke],A[I+At]=A[i+At],A[i+At]=-1,e[o+ut]<A[i+dn]?e[o+Ke]<A[i+Wt]?N=A[i+tt]:N=A[i+tt]+It:e[o+Ke]<A[i+Wt]?N=A[i+tt]+It*2:N=A[i+tt]+It*3,I===N)if(C--){i=I;continue}else{C=Vd;break}A[N+At]=o;break}}if(t.barnesHutOptimize)for(x=t.scalingRatio,o=0;o<p;o+=wn)for(i=0;;)if(A[i+tt]>=0)if(L=Math.pow(e[o+ut]-A[i+On],2)+Math.pow(e[o+Ke]-A[i+Wn],2),f=A[i+Ia],4*f*f/L<b){if(S=e[o+ut]-A[i+On],_=e[o+Ke]-A[i+Wn],g===!0?L>0?(k=x*e[o+Fe]*A[i+Vt]/L,e[o+Le]+=S*k,e[o+Ce]+=_*k):L<0&&(k=-x*e[o+Fe]*A[i+Vt]/Math.sqrt(L),e[o+Le]+=S*k,e[o+Ce]+=_*k):L>0&&(k=x*e[o+Fe]*A[i+Vt]/L,e[o+Le]+=S*k,e[o+Ce]+=_*k),i=A[i+ha],i<0)break;continue}else{i=A[i+tt];continue}else{if(u=A[i+At],u>=0&&u!==o&&(S=e[o+ut]-e[u+ut],_=e[o+Ke]-e[u+Ke],L=S*S+_*_,g===!0?L>0?(k=x*e[o+Fe]*e[u+Fe]/L,e[o+Le]+=S*k,e[o+Ce]+=_*k):L<0&&(k=-x*e[o+Fe]*e[u+Fe]/Math.sqrt(L),e[o+Le]+=S*k,e[o+Ce]+=_*k):L>0&&(k=x*e[o+Fe]*e[u+Fe]/L,e[o+Le]+=S*k,e[o+Ce]+=_*k)),i=A[i+ha],i<0)break;continue}else for(x=t.scalingRatio,s=0;s<p;s+=wn)for(l=0;l<s;l+=wn)S=e[s+ut]-e[l+ut],_=e[s+Ke]-e[l+Ke],g===!0?(L=Math.sqrt(S*S+_*_)-e[s+co]-e[l+co],L>0?(k=x*e[s+Fe]*e[l+Fe]/L/L,e[s+Le]+=S*k,e[s+Ce]+=_*k,e[l+Le]-=S*k,e[l+Ce]-=_*k):L<0&&(k=100*x*e[s+Fe]*e[l+Fe],e[s+Le]+=S*k,e[s+Ce]+=_*k,e[l+Le]-=S*k,e[l+Ce]-=_*k)):(L=Math.sqrt(S*S+_*_),L>0&&(k=x*e[s+Fe]*e[l+Fe]/L/L,e[s+Le]+=S*k,e[s+Ce]+=_*k,e[l+Le]-=S*k,e[l+Ce]-=_*k));for(c=t.gravity/t.scalingRatio,x=t.scalingRatio,o=0;o<p;o+=wn)k=0,S=e[o+ut],_=e[o+Ke],L=Math.sqrt(Math.pow(S,2)+Math.pow(_,2)),t.strongGravityMode?L>0&&(k=x*e[o+Fe]*c):L>0&&(k=x*e[o+Fe]*c/L),e[o+Le]-=S*k,e[o+Ce]-=_*k;for(x=1*(t.outboundAttractionDistribution?v:1),d=0;d<m;d+=lv)s=n[d+iv],l=n[d+ov],h=n[d+sv],E=Math.pow(h,t.edgeWeightInfluence),S=e[s+ut]-e[l+ut],_=e[s+Ke]-e[l+Ke],g===!0?(L=Math.sqrt(S*S+_*_)-e[s+co]-e[l+co],t.linLogMode?t.outboundAttractionDistribution?L>0&&(k=-x*E*Math.log(1+L)/L/e[s+Fe]):L>0&&(k=-x*E*Math.log(1+L)/L):t.outboundAttractionDistribution?L>0&&(k=-x*E/e[s+Fe]):L>0&&(k=-x*E)):(L=Math.sqrt(Math.pow(S,2)+Math.pow(_,2)),t.linLogMode?t.outboundAttractionDistribution?L>0&&(k=-x*E*Math.log(1+L)/L/e[s+Fe]):L>0&&(k=-x*E*Math.log(1+L)/L):t.outboundAttractionDistribution?(L=1,k=-x*E/e[s+Fe]):(L=1,k=-x*E)),L>0&&(e[s+Le]+=S*k,e[s+Ce]+=_*k,e[l+Le]-=S*k,e[l+Ce]-=_*k);var B,$,K,q,X,ee;if(g===!0)for(o=0;o<p;o+=wn)e[o+$d]!==1&&(B=Math.sqrt(Math.pow(e[o+Le],2)+Math.pow(e[o+Ce],2)),B>el&&(e[o+Le]=e[o+Le]*el/B,e[o+Ce]=e[o+Ce]*el/B),$=e[o+Fe]*Math.sqrt((e[o+Kn]-e[o+Le])*(e[o+Kn]-e[o+Le])+(e[o+Zn]-e[o+Ce])*(e[o+Zn]-e[o+Ce])),K=Math.sqrt((e[o+Kn]+e[o+Le])*(e[o+Kn]+e[o+Le])+(e[o+Zn]+e[o+Ce])*(e[o+Zn]+e[o+Ce]))/2,q=.1*Math.log(1+K)/(1+Math.sqrt($)),X=e[o+ut]+e[o+Le]*(q/t.slowDown),e[o+ut]=X,ee=e[o+Ke]+e[o+Ce]*(q/t.slowDown),e[o+Ke]=ee);else for(o=0;o<p;o+=wn)e[o+$d]!==1&&($=e[o+Fe]*Math.sqrt((e[o+Kn]-e[o+Le])*(e[o+Kn]-e[o+Le])+(e[o+Zn]-e[o+Ce])*(e[o+Zn]-e[o+Ce])),K=Math.sqrt((e[o+Kn]+e[o+Le])*(e[o+Kn]+e[o+Le])+(e[o+Zn]+e[o+Ce])*(e[o+Zn]+e[o+Ce]))/2,q=e[o+Hd]*Math.log(1+K)/(1+Math.sqrt($)),e[o+Hd]=Math.min(1,Math.sqrt(q*(Math.pow(e[o+Le],2)+Math.pow(e[o+Ce],2))/(1+Math.sqrt($)))),X=e[o+ut]+e[o+Le]*(q/t.slowDown),e[o+ut]=X,ee=e[o+Ke]+e[o+Ce]*(q/t.slowDown),e[o+Ke]=ee);return{}}});var xl=Us((xS,Pc)=>{Pc.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var ad="/api/v1/",ht=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function ze(...a){return a.map(encodeURIComponent).join("/")}function ft(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function Dt(a,t){return Yi("GET",a,void 0,t)}function _n(a,t){return Yi("POST",a,t)}function rd(a,t,e){return Yi("POST","/"+ze("networks",a,"bodies",t),new Blob([JSON.stringify(e)],{type:"application/json"}))}function ui(a){return Yi("DELETE",a)}async function Yi(a,t,e,n){let r;try{r=await fetch(t.startsWith("/")?t:ad+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new ht(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new ht(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function id(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(ad+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function Xe(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await Dt(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function T(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return Hs(n,e.flat()),n}function ue(a,...t){a.replaceChildren(),Hs(a,t.flat())}function Ki(a,...t){let e=a.cloneNode(!1);Hs(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function Hs(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function ie(a){return a.toLocaleString("en",{maximumFractionDigits:2})}async function Zi(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function Ft(a,t,e,n={}){let r=async()=>await di(t())&&e?.();return T("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function Tn(...a){return T("div",{class:"actions"},a,T("p",{class:"only-shows"},"This page only shows: ",T("code",{},"dashboard.actions = false")," in ",T("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function di(a){let t=T("button",{type:"button"},"cancel"),e=T("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=T("div",{class:"what",id:"action-what"},Mp([a.what].flat())),r=T("div",{class:"outcome","aria-live":"polite"}),i=T("form",{method:"dialog"},T("h2",{id:"action-title"},a.title),n,r,T("div",{class:"buttons"},t,e)),o=T("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(h=>!h.disabled);e.disabled=!0,d.forEach(h=>h.disabled=!0),ue(t,"don't wait"),ue(r,T("p",{class:"faint"},"it is being done \u2026"));try{let h=await a.run();s=!0,ue(r,Ip(h)),e.hidden=!0,ue(t,"close")}catch(h){ue(r,Fp(h)),e.disabled=!1,d.forEach(c=>c.disabled=!1),ue(e,"try again"),ue(t,"close"),h instanceof ht&&h.status===403&&Zi()}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function Fp(a){let t=a instanceof ht?a:new ht(-1,"It failed",a instanceof Error?a.message:String(a));return T("div",{class:"refused",role:"alert"},T("p",{},T("strong",{},t.title),t.detail===""?null:": "+t.detail),t.status===0&&T("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&T("ul",{class:"errors"},t.errors.map(e=>T("li",{},e))))}function Ip(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),T("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>T("li",{},e)))}function Mp(a){return a.map(t=>typeof t=="string"?T("p",{},t):t)}function mr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(zp),query:new URLSearchParams(t)}}function zp(a){try{return decodeURIComponent(a)}catch{return a}}function Ae(...a){return"#/"+a.map(encodeURIComponent).join("/")}function wt(a){let t=mr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",Ae(...t.parts)+(e===""?"":"?"+e))}var Gp={127:"\u2421"};function ua(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):Gp[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function ve(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return ua(a);let n=Math.floor(t/4);return ua(e.slice(0,t-n-1).join(""))+"\u2026"+ua(e.slice(-n).join(""))}function da(a,t=120){return ve(JSON.stringify(a)??"nothing",t)}function ye(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}function te(a,t=80){let e=ve(a,t),n=ua(a);return T("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function $s(a,t,e=60){return T("a",{href:Ae("networks",a,"hyphae",t)},te(t,e))}function Sn(a,t,e=60){return $s(a,t,e)}function lt(...a){return T("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",T("code",{},ua(t))]))}function gt(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function Qi(a){return T("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function Ji(a,t){let e=t>0?Math.min(1,a/t):0,n=T("span",{});n.style.width=e*100+"%";let r=T("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return T("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var at=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>T("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?T("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=T("table",{},T("caption",{},t.caption),T("thead",{},T("tr",{},this.heads)),this.body);this.empty=T("p",{class:"empty",hidden:!0},t.empty),this.box=T("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=T("div",{class:"table"},this.box,this.empty)}options;element;body=T("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){ue(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>T(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:T("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;ue(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function Np(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function eo(a){let t=Date.now()-a.getTime();return t<1e3?"just now":Np(t)+" ago"}function ci(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}function Nn(a){return a<1e3?`${Math.round(a)} \xB5s`:a<1e6?`${(a/1e3).toPrecision(a<1e4?2:3)} ms`:`${(a/1e6).toPrecision(3)} s`}var od={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new at({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>ie(s.tide)},{name:"Age",text:s=>eo(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>T("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>ci(s.bytes)},{name:"Name",text:s=>s.name,show:s=>T("code",{},s.name)}]}),i=Xe(()=>ze("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=Ft("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await _n(ze("networks",t,"checkpoints"));return`${s.name}: tide ${ie(s.tide)}, ${ci(s.bytes)}`}}),i.now,{class:"primary"});a.append(Tn(o),r.element,lt(`mycelium checkpoint ${gt(t)}`,`mycelium list checkpoints ${gt(t)}`))}};function vr(a){return[T("strong",{},te(a.frequency,60))," ",T("code",{},T("bdi",{},da(a.payload,160))),a.id?T("span",{class:"faint"}," ",te(a.id,60)):null]}function sd(a){return[T("ul",{class:"plain"},a.signals.length===0?T("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>T("li",{},vr(t))),a.did.map(t=>T("li",{},t.rule!==void 0?["rule ",T("strong",{},te(t.rule,80))]:[te(t.what??"",120)," ",dd(t.payload)?null:T("code",{},T("bdi",{},da(t.payload,160)))])),a.message!==""?T("li",{class:"bad"},a.ended,": ",te(a.message,400)):a.did.length===0&&T("li",{class:"faint"},"no rule fired"),a.changes.map(t=>T("li",{},"state: ",te(t.field,60)," ",T("code",{},T("bdi",{},da(t.before,60))," \u2192 ",T("bdi",{},da(t.after,60))))))]}function ld(a){return a.steps.length===0?[T("pre",{class:"told"},T("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&T("ul",{class:"plain faint"},a.standing.map(t=>T("li",{},te(t,400)))),a.way.length>0&&T("ul",{class:"plain"},a.way.map(t=>T("li",{},te(t,400)))),...a.steps.map(Op),T("details",{},T("summary",{},"As the command line tells it"),T("pre",{class:"told"},T("bdi",{},a.text.join(`
`))))]}function Op(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return T("section",{class:"explained"},T("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,T("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&te(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>T("p",{},"Signal ",vr(i))),(a.problem||a.message)&&T("p",{class:"bad"},te(a.problem||a.message||"",1e3)),n.length>0&&T("h4",{},ye(n.length,"rule")+" fired"),n.map(Wp),r.length>0&&T("h4",{},ye(r.length,"rule")+" did not fire"),r.length>0&&T("ul",{class:"rules"},r.map(i=>T("li",{},ud(i),i.blame?Bp(i.blame):null))),(a.notes??[]).length>0&&T("ul",{class:"plain faint"},a.notes.map(i=>T("li",{},te(i,600)))),(a.facts??[]).length>0&&T("details",{},T("summary",{},ye(a.facts.length,"fact")+" at its beginning"),T("ul",{},a.facts.map(i=>T("li",{},T("code",{},te(i,400)))))))}function ud(a){return T("span",{},T("strong",{},te(a.rule,100))," ",T("span",{class:"faint"},te(a.file,60),":",a.line))}function Wp(a){let t=a.firings.length+(a.moreFirings??0);return T("details",{open:a.firings.length<=2},T("summary",{},ud(a),t>1&&T("span",{class:"faint"}," "+ye(t,"time"))),a.firings.map(e=>T("ul",{class:"plain"},e.facts.map(n=>T("li",{class:"faint"},"with ",T("code",{},te(n,300)))),e.does.map(n=>T("li",{},te(n.what,160)," ",dd(n.payload)?null:T("code",{},T("bdi",{},da(n.payload,200))))))))}function Bp(a){return T("div",{class:"blame"},a.condition!==""&&T("code",{class:"condition"},te(a.condition,400))," ",te(a.why,400),T("span",{class:"faint"}," (",te(a.file,60),":",a.line,")"),a.values.length>0&&T("ul",{class:"plain"},a.values.map(t=>T("li",{},T("code",{},te(t,300))))),a.more.length>0&&T("ul",{class:"plain faint"},a.more.map(t=>T("li",{},te(t,400)))))}function dd(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}function yr(a){return JSON.stringify(a)}function hd(a,t){let e=new Map;return fd(a,t,[],e),e}function fd(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)cd(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(to(a)&&to(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))cd(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(yr(e),{kind:"changed",before:a})}function cd(a,t,e,n,r,i,o){let s=[...i,a];t?n?fd(e,r,s,o):o.set(yr(s),{kind:"removed",before:e}):o.set(yr(s),{kind:"added"})}function to(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}var Vs=200,Up=new Map,br=class{element;children=new Map;constructor(t){this.element=T("ul",{class:"tree","aria-label":t})}show(t,e=Up){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((c,f)=>[f,c]):to(n)?Object.entries(n):[["",n]],l=[...i].filter(([c,f])=>f.kind==="removed"&&$p(JSON.parse(c),r)).map(([c,f])=>[JSON.parse(c).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[c,f]of[...s.slice(0,Vs),...l]){let p=String(c);if(u.has(p))continue;u.add(p);let m=n===null||typeof n!="object"?r:[...r,c],g=this.branch(e,p,f);this.write(g,c,f,m,i,o),g.item===d?d=d.nextElementSibling:t.insertBefore(g.item,d)}for(let[c,f]of e)u.has(c)||(f.item.remove(),e.delete(c));let h=t.querySelector(":scope > .more");if(s.length>Vs){let c="and "+ye(s.length-Vs,"more");h?ue(h,c):t.append(T("li",{class:"more"},c))}else h?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=T(r==="inner"?"summary":"span",{}),s={item:T("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=T("ul",{}),s.details=T("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(yr(r)),l=t.kind==="inner"&&!s?Vp(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",ue(t.line,e!==""&&T("span",{class:"tree-name"},te(String(e),60)),e!==""&&": ",t.kind==="leaf"?Hp(n):T("span",{class:"faint"},Array.isArray(n)?ye(u,"entry","entries"):ye(u,"field")),s&&T("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",T("bdi",{},da(s.before))]),l>0&&T("span",{class:"was"},ye(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function Hp(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return T("span",{class:"value value-"+t},typeof a=="string"?['"',te(a,400),'"']:JSON.stringify(a)??"nothing")}function $p(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function Vp(a,t){let e=yr(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var qp=100,jp=["no route","no target","dead end","full","rule failed","runaway","abandoned","unfit","expired","birth refused","plugin fault","standstill","checkpoint","refused","killed","supervised","partitioned","conflict","shed","degraded","restored","disorder"],gd=["kind","where","frequency","since","until"],bd={path:"dissonances",name:"Dissonance",key:"d",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=ze("networks",e,"dissonances"),o=Object.fromEntries(gd.map(C=>[C,t.query.get(C)??""])),s=t.query.get("number")??"",l=t.query.get("after")??"",u=[],d=null,h=T("select",{id:"kind","aria-label":"kind"},T("option",{value:""},"any kind"),[...new Set([...jp,o.kind])].filter(C=>C!=="").map(C=>T("option",{value:C,selected:C===o.kind},ve(C,40)))),c=(C,O,U="text")=>T("input",{type:"search",id:C,"aria-label":O,placeholder:O,value:o[C],inputmode:U,autocomplete:"off",spellcheck:"false",size:U==="numeric"?10:16}),f={where:c("where","where"),frequency:c("frequency","frequency"),since:c("since","from tide","numeric"),until:c("until","to tide","numeric")},p=T("button",{type:"button",onclick:()=>_({kind:"",where:"",frequency:"",since:"",until:""})},"show all"),m=T("p",{class:"faint",role:"status"}),g=T("button",{type:"button",onclick:()=>E("",[])},"newest"),b=T("button",{type:"button",onclick:()=>E(u.at(-1)??"",u.slice(0,-1))},"newer"),v=T("button",{type:"button",onclick:()=>d?.next!=null&&E(String(d.next),[...u,l])},"older"),x=T("section",{class:"part",id:"dissonance","aria-label":"the chosen dissonance",hidden:!0}),S=new at({caption:"Dissonance",key:C=>String(C.number),empty:"",kind:C=>String(C.number)===s?"chosen":"",columns:[{name:"Number",head:!0,number:!0,text:C=>C.number,show:C=>T("button",{type:"button",class:"quiet link","aria-label":`show number ${C.number}`,onclick:()=>F(String(C.number),!0)},ie(C.number))},{name:"Tide",number:!0,text:C=>ie(C.tide)},{name:"Kind",text:C=>C.kind},{name:"Where",text:C=>C.where,show:C=>pd(e,C.where)},{name:"Frequency",text:C=>C.signal?.frequency??"",show:C=>C.signal&&te(C.signal.frequency,40)},{name:"Why",text:C=>C.message,show:C=>T("span",{class:"message"},te(C.message,160))},{name:"Replayed",text:C=>C.replayedAs??"",show:C=>C.replayedAs&&te(C.replayedAs,40)}]});function _(C){Object.assign(o,C),h.value=o.kind;for(let[O,U]of Object.entries(f))U.value=o[O];E("",[])}function E(C,O){l=C,u.splice(0,u.length,...O),wt({...o,after:l}),N.now()}function L(){return gd.some(C=>o[C]!=="")}function k(){return[o.kind&&`of kind "${ve(o.kind,40)}"`,o.where&&`at ${ve(o.where,60)}`,o.frequency&&`on "${ve(o.frequency,60)}"`,o.since&&`from tide ${ve(o.since,20)} on`,o.until&&`up to tide ${ve(o.until,20)}`].filter(C=>C).join(", ")}function A(C){r(null),d=C,S.says(L()?"None that is kept is "+k()+".":C.count===0?"There has been none: all signals got through.":"None is kept any more."),S.show(C.dissonances),p.hidden=!L(),g.disabled=b.disabled=l===""&&u.length===0,v.disabled=C.next===null;let O=`${ye(C.found,"one")}${L()?" "+k():" kept"}, ${ie(C.replayable)} with a signal to be replayed; ${ie(C.count)} in all, ${ie(C.cleared)} cleared, ${ie(C.forgotten)} made room for newer ones`;m.textContent!==O&&ue(m,O)}async function F(C,O){if(s=C,wt({number:C}),d&&S.show(d.dissonances),C===""){x.hidden=!0;return}try{let U=await Dt(i+"/"+encodeURIComponent(C));s===C&&(ue(x,...M(U)),x.hidden=!1,O&&(x.querySelector("h2")?.focus(),x.scrollIntoView({block:"nearest"})))}catch(U){r(U)}}function M(C){let O=new br("payload");O.show(C.signal?.payload??null);let U=new URLSearchParams({tide:String(C.tide),...C.rule?{rule:C.rule}:{}}),B=($,...K)=>[T("dt",{},$),T("dd",{},...K)];return[T("h2",{tabindex:"-1"},`Number ${ie(C.number)}: ${C.kind}`),T("p",{class:"message"},te(C.message,4e3)),T("dl",{class:"facts"},B("where",pd(e,C.where,128)),B("tide",ie(C.tide)),C.rule?B("rule",te(C.rule,200),md(C.message)&&T("span",{class:"faint"}," ",te(md(C.message),80))):[],C.pack?B("pack",te(C.pack.name+" "+C.pack.version,80)):[],C.receiver!==null?B("was to go to",Sn(e,C.receiver,128)):[],C.signal?B("signal",T("a",{href:Ae("networks",e,"trace")+"?"+new URLSearchParams({why:C.signal.id})},te(C.signal.id,80))," on ",te(C.signal.frequency,80),` of tide ${ie(C.signal.tide)}`,C.signal.urgent&&", urgent"):[],C.signal?.cause?B("caused by",T("a",{href:Ae("networks",e,"trace")+"?"+new URLSearchParams({why:C.signal.cause})},te(C.signal.cause,80))):[],C.signal?.deadline!=null?B("deadline","tide "+ie(C.signal.deadline)):[],C.replayedAs!==null?B("replayed as",te(C.replayedAs,80)):[]),C.signal&&T("h3",{},"Payload"),C.signal&&O.element,C.rule||C.kind==="unfit"||C.kind==="runaway"?T("p",{},T("a",{href:Ae("networks",e,"hyphae",C.where)+"?"+U},"explain the step")):null,Tn(...C.signal&&C.replayedAs===null?[z(C)]:[],Ft("clear",()=>({title:"Clear",what:T("p",{},`Number ${C.number} is let go`,C.signal?", and its signal with it. This can't be taken back.":". This can't be taken back."),danger:!0,run:async()=>yd(await ui(i+ft({number:C.number})))}),()=>{F("",!1),N.now()}),T("button",{type:"button",onclick:()=>{F("",!1)}},"close"))]}function z(C){return Ft("replay",()=>{let O=T("input",{"aria-label":"who is to have it",value:C.receiver??"",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[T("p",{},"The signal comes in again, from the next tide on, as a new one: ",vr(C.signal)),T("label",{},"to ",O)],run:async()=>vd(await _n(i+"/replay"+ft({number:C.number,to:O.value.trim()===(C.receiver??"")?"":O.value.trim()})))}},()=>{F(String(C.number),!1),N.now()})}let R=Tn(Ft("replay these",()=>{let C=T("input",{"aria-label":"who is to have them",placeholder:"whoever was to have each",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[T("p",{},T("strong",{},ye(d?.replayable??0,"signal")),` of ${L()?"dissonances "+k():"all dissonances that are kept"} ${d?.replayable===1?"comes":"come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),T("label",{},"to ",C)],run:async()=>vd(await _n(i+"/replay"+ft({...o,to:C.value.trim()})))}},()=>N.now()),Ft("clear these",()=>({title:"Clear",what:T("p",{},T("strong",{},ye(d?.found??0,"dissonance")),` ${L()?k():"(all that are kept)"} ${d?.found===1?"is":"are"} let go, and ${d?.found===1?"its signal":"their signals"} too. This can't be taken back.`),danger:!0,run:async()=>yd(await ui(i+ft({...o})))}),()=>{F("",!1),N.now()})),I=T("form",{class:"tools",role:"search","aria-label":"which dissonances",onsubmit:C=>{C.preventDefault(),_({kind:h.value,where:f.where.value.trim(),frequency:f.frequency.value.trim(),since:f.since.value.trim(),until:f.until.value.trim()})}},h,Object.values(f),T("button",{},"filter"),p);h.addEventListener("change",()=>_({...o,kind:h.value})),a.append(I,m,R,x,S.element,T("div",{class:"tools"},g,b,v),lt(`mycelium list dissonances ${gt(e)}`,`mycelium replay ${gt(e)}`));let N=Xe(()=>i+ft({...o,newest:"true",after:l,limit:qp}),1e3,A,r);n(N.close),s!==""&&F(s,!1)}};function pd(a,t,e=40){let n=t.split(" -> ");return n.length===2?T("span",{},Sn(a,n[0],e)," \u2192 ",Sn(a,n[1],e)):Sn(a,t,e)}function md(a){return/^([\w./-]+:\d+)(?::|\b)/.exec(a)?.[1]??null}function vd(a){return[`${ye(a.replayed,"signal comes","signals come")} in again.`,...a.refused]}function yd(a){return`${ye(a.cleared,"dissonance was","dissonances were")} let go.`}var ca=class a{constructor(t){this.network=t;this.source=id(ze("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.why??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var qs=["excellent","good","fair","poor","dormant","dead","unknown"];function js(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(qs.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var Fd=la(_r(),1);function em(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var pt=em;typeof Object.assign=="function"&&(pt=Object.assign);function un(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Lt(a){return typeof a=="object"&&a!==null}function Id(a){let t;for(t in a)return!1;return!0}function ln(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function En(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function Ld(a){return!(!Lt(a)||a.attributes&&!Array.isArray(a.attributes))}function tm(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function Xn(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function Er(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var gi=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},ae=class a extends gi{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},J=class a extends gi{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},he=class a extends gi{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function Md(a,t){this.key=a,this.attributes=t,this.clear()}Md.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function zd(a,t){this.key=a,this.attributes=t,this.clear()}zd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function Gd(a,t){this.key=a,this.attributes=t,this.clear()}Gd.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function wr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}wr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};wr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};wr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};wr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var Nd=0,Od=1,nm=2,Wd=3;function Yn(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===Nd){if(s=a._nodes.get(n),!s)throw new J(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===Wd){if(r=""+r,l=a._edges.get(r),!l)throw new J(`Graph.${t}: could not find the "${r}" edge in the graph.`);let h=l.source.key,c=l.target.key;if(n===h)s=l.target;else if(n===c)s=l.source;else throw new J(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${h}, ${c}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===Od?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function am(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);return o.attributes[s]}}function rm(a,t,e){a.prototype[t]=function(n,r){let[i]=Yn(this,t,e,n,r);return i.attributes}}function im(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function om(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Yn(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function sm(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Yn(this,t,e,n,r,i,o);if(typeof u!="function")throw new ae(`Graph.${t}: updater should be a function.`);let d=s.attributes,h=u(d[l]);return d[l]=h,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function lm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function um(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);if(!Lt(s))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function dm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);if(!Lt(s))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return pt(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function cm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Yn(this,t,e,n,r,i);if(typeof s!="function")throw new ae(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var hm=[{name:a=>`get${a}Attribute`,attacher:am},{name:a=>`get${a}Attributes`,attacher:rm},{name:a=>`has${a}Attribute`,attacher:im},{name:a=>`set${a}Attribute`,attacher:om},{name:a=>`update${a}Attribute`,attacher:sm},{name:a=>`remove${a}Attribute`,attacher:lm},{name:a=>`replace${a}Attributes`,attacher:um},{name:a=>`merge${a}Attributes`,attacher:dm},{name:a=>`update${a}Attributes`,attacher:cm}];function fm(a){hm.forEach(function({name:t,attacher:e}){e(a,t("Node"),Nd),e(a,t("Source"),Od),e(a,t("Target"),nm),e(a,t("Opposite"),Wd)})}function gm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function pm(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=un(this,i,o,e),!r)throw new J(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function mm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function vm(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=un(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function ym(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=un(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new ae(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function bm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function xm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Lt(r))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function _m(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Lt(r))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return pt(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Tm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new ae(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Sm=[{name:a=>`get${a}Attribute`,attacher:gm},{name:a=>`get${a}Attributes`,attacher:pm},{name:a=>`has${a}Attribute`,attacher:mm},{name:a=>`set${a}Attribute`,attacher:vm},{name:a=>`update${a}Attribute`,attacher:ym},{name:a=>`remove${a}Attribute`,attacher:bm},{name:a=>`replace${a}Attributes`,attacher:xm},{name:a=>`merge${a}Attributes`,attacher:_m},{name:a=>`update${a}Attributes`,attacher:Tm}];function Em(a){Sm.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var wm=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function Am(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function Rm(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function Ys(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function km(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function Dm(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function Ks(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function Lm(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function Bd(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:h,source:c,target:f}=s;if(l=n(d,h,c.key,f.key,c.attributes,f.attributes,s.undirected),a&&l)return d}}function Cm(a,t){if(a.size===0)return Er();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function Zs(a,t,e,n,r,i){let o=t?Rm:Am,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function Pm(a,t,e,n){let r=[];return Zs(!1,a,t,e,n,function(i){r.push(i)}),r}function Fm(a,t,e){let n=Er();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=Xn(n,Ys(e.in))),t!=="in"&&typeof e.out<"u"&&(n=Xn(n,Ys(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=Xn(n,Ys(e.undirected))),n}function Qs(a,t,e,n,r,i,o){let s=e?Dm:km,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function Im(a,t,e,n,r){let i=[];return Qs(!1,a,t,e,n,r,function(o){i.push(o)}),i}function Mm(a,t,e,n){let r=Er();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=Xn(r,Ks(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=Xn(r,Ks(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=Xn(r,Ks(e.undirected,n))),r}function zm(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return Lm(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return Pm(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new J(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new J(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return Im(n,this.multi,r,s,o)}throw new ae(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Gm(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,h){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return h=u,Bd(!1,this,n,h);if(arguments.length===2){u=""+u,h=d;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);return Zs(!1,this.multi,n==="mixed"?this.type:n,r,c,h)}if(arguments.length===3){u=""+u,d=""+d;let c=this._nodes.get(u);if(!c)throw new J(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new J(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return Qs(!1,n,this.multi,r,c,d,h)}throw new ae(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h;if(u.length===0){let c=0;n!=="directed"&&(c+=this.undirectedSize),n!=="undirected"&&(c+=this.directedSize),h=new Array(c);let f=0;u.push((p,m,g,b,v,x,S)=>{h[f++]=d(p,m,g,b,v,x,S)})}else h=[],u.push((c,f,p,m,g,b,v)=>{h.push(d(c,f,p,m,g,b,v))});return this[i].apply(this,u),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h=[];return u.push((c,f,p,m,g,b,v)=>{d(c,f,p,m,g,b,v)&&h.push(c)}),this[i].apply(this,u),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new ae(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new ae(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,h;u.length===2?(d=u[0],h=u[1],u=[]):u.length===3?(d=u[1],h=u[2],u=[u[0]]):u.length===4&&(d=u[2],h=u[3],u=[u[0],u[1]]);let c=h;return u.push((f,p,m,g,b,v,x)=>{c=d(c,f,p,m,g,b,v,x)}),this[i].apply(this,u),c}}function Nm(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,Bd(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let h=this._nodes.get(l);if(typeof h>"u")throw new J(`Graph.${i}: could not find the "${l}" node in the graph.`);return Zs(!0,this.multi,n==="mixed"?this.type:n,r,h,d)}if(arguments.length===3){l=""+l,u=""+u;let h=this._nodes.get(l);if(!h)throw new J(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new J(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return Qs(!0,n,this.multi,r,h,u,d)}throw new ae(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,p,m,g,b)=>u(h,c,f,p,m,g,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,p,m,g,b)=>!u(h,c,f,p,m,g,b)),!this[i].apply(this,l)}}function Om(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Er();if(!arguments.length)return Cm(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return Fm(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new J(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return Mm(n,r,l,s)}throw new ae(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Wm(a){wm.forEach(t=>{zm(a,t),Gm(a,t),Nm(a,t),Om(a,t)})}var Bm=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function uo(){this.A=null,this.B=null}uo.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};uo.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function hi(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function Js(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return hi(a,null,n,n.undirected,r);if(typeof e=="string")return hi(a,null,n,n[e],r)}let i=new uo,o;if(t!=="undirected"){if(e!=="out"){if(o=hi(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=hi(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=hi(a,i,n,n.undirected,r),a&&o))return o}function Um(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return Js(!1,a,t,e,function(r){n.push(r)}),n}function fi(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function Hm(a,t,e){if(a!=="mixed"){if(a==="undirected")return fi(null,e,e.undirected);if(typeof t=="string")return fi(null,e,e[t])}let n=Er(),r=new uo;return a!=="undirected"&&(t!=="out"&&(n=Xn(n,fi(r,e,e.in))),t!=="in"&&(n=Xn(n,fi(r,e,e.out)))),a!=="directed"&&(n=Xn(n,fi(r,e,e.undirected))),n}function $m(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return Um(n==="mixed"?this.type:n,r,o)}}function Vm(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);Js(!1,n==="mixed"?this.type:n,r,h,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let h=[];return this[i](u,(c,f)=>{h.push(d(c,f))}),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let h=[];return this[i](u,(c,f)=>{d(c,f)&&h.push(c)}),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,h){if(arguments.length<3)throw new ae(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c=h;return this[i](u,(f,p)=>{c=d(c,f,p)}),c}}function qm(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new J(`Graph.${o}: could not find the "${u}" node in the graph.`);return Js(!0,n==="mixed"?this.type:n,r,h,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(c,f)=>!d(c,f))}}function jm(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Er();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return Hm(n==="mixed"?this.type:n,r,s)}}function Xm(a){Bm.forEach(t=>{$m(a,t),Vm(a,t),qm(a,t),jm(a,t)})}function ro(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,h,c,f;for(;s=i.next(),s.done!==!0;){let p=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){h=d[u];do{if(c=h.target,p=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){h=d[u];do{if(c=h.target,c.key!==u&&(c=h.source),p=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(e&&!p&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function Ym(a,t){let e={key:a};return Id(t.attributes)||(e.attributes=pt({},t.attributes)),e}function Km(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return Id(e.attributes)||(n.attributes=pt({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function Zm(a){if(!Lt(a))throw new ae('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new ae("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!Lt(a.attributes)||a.attributes===null))throw new ae("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Qm(a){if(!Lt(a))throw new ae('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new ae("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new ae("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!Lt(a.attributes)||a.attributes===null))throw new ae("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new ae("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var Jm=tm(),ev=new Set(["directed","undirected","mixed"]),Cd=new Set(["domain","_events","_eventsCount","_maxListeners"]),tv=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],nv={allowSelfLoops:!0,multi:!1,type:"mixed"};function av(a,t,e){if(e&&!Lt(e))throw new ae(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new he(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Pd(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Ud(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new he(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new he(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Lt(s))throw new ae(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new he(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new J(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new J(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new he(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new he(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let h=new wr(n,r,l,u,s);a._edges.set(r,h);let c=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,c&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,c&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function rv(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new he(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new he(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new ae(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Lt(s))throw new ae(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new he(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),h=a._nodes.get(o),c,f;if(!e&&(c=a._edges.get(r),c)){if((c.source.key!==i||c.target.key!==o)&&(!n||c.source.key!==o||c.target.key!==i))throw new he(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${c.source.key}", "${c.target.key}").`);f=c}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let v=[f.key,!1,!1,!1];if(l?!u:!s)return v;if(l){let x=f.attributes;f.attributes=u(x),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else pt(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return v}s=s||{},l&&u&&(s=u(s));let p={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new he(`Graph.${t}: the "${r}" edge already exists in the graph.`);let m=!1,g=!1;d||(d=Pd(a,i,{}),m=!0,i===o&&(h=d,g=!0)),h||(h=Pd(a,o,{}),g=!0),c=new wr(n,r,d,h,s),a._edges.set(r,c);let b=i===o;return n?(d.undirectedDegree++,h.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,h.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,p.key=r,a.emit("edgeAdded",p),[r,!0,m,g]}function Tr(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var Ue=class a extends Fd.EventEmitter{constructor(t){if(super(),t=pt({},nv,t),typeof t.multi!="boolean")throw new ae(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!ev.has(t.type))throw new ae(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new ae(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?Md:t.type==="directed"?zd:Gd;ln(this,"NodeDataClass",e);let n="geid_"+Jm()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};ln(this,"_attributes",{}),ln(this,"_nodes",new Map),ln(this,"_edges",new Map),ln(this,"_directedSize",0),ln(this,"_undirectedSize",0),ln(this,"_directedSelfLoopCount",0),ln(this,"_undirectedSelfLoopCount",0),ln(this,"_edgeKeyGenerator",i),ln(this,"_options",t),Cd.forEach(o=>ln(this,o,this[o])),En(this,"order",()=>this._nodes.size),En(this,"size",()=>this._edges.size),En(this,"directedSize",()=>this._directedSize),En(this,"undirectedSize",()=>this._undirectedSize),En(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),En(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),En(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),En(this,"multi",this._options.multi),En(this,"type",this._options.type),En(this,"allowSelfLoops",this._options.allowSelfLoops),En(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new ae(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new ae(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new ae(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new he("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new he("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new he("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new J(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new J(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new J(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return av(this,t,e).key}mergeNode(t,e){if(e&&!Lt(e))throw new ae(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(pt(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new ae(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do Tr(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do Tr(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do Tr(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=un(this,n,r,this.type),!e)throw new J(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new J(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return Tr(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new he("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new he("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=un(this,t,e,"directed");if(!n)throw new J(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Tr(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new he("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new he("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=un(this,t,e,"undirected");if(!n)throw new J(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Tr(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new ae("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!Lt(t))throw new ae("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!Lt(t))throw new ae("Graph.mergeAttributes: provided attributes are not a plain object.");return pt(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new ae("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new ae("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!Ld(e))throw new ae("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new ae("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!Ld(e))throw new ae("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new ae("Graph.forEachAdjacencyEntry: expecting a callback.");ro(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ae("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");ro(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new ae("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");ro(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ae("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");ro(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new ae("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new ae("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new ae("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new ae("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new ae("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new ae("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new ae("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new ae("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=Ym(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=Km(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,h,c,f,p)=>{e?p?this.mergeUndirectedEdgeWithKey(l,d,h,u):this.mergeDirectedEdgeWithKey(l,d,h,u):p?this.addUndirectedEdgeWithKey(l,d,h,u):this.addDirectedEdgeWithKey(l,d,h,u)}),this;if(!Lt(t))throw new ae("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!Lt(t.attributes))throw new ae("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new ae("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],Zm(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new ae("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],Qm(s);let{source:u,target:d,attributes:h,undirected:c=l}=s,f;"key"in s?(f=e?c?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:c?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,h)):(f=e?c?this.mergeUndirectedEdge:this.mergeDirectedEdge:c?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,h))}}return this}nullCopy(t){let e=new a(pt({},this._options,t));return e.replaceAttributes(pt({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=pt({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new he(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new he("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new he("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,Ud(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,pt({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,h;i.undirected&&u>d&&(h=u,u=d,d=h);let c=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[c]>"u"?n[c]=0:n[c]++,l+=`${n[c]}. `):l+=`[${o}]: `,l+=c,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!Cd.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,ln(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(Ue.prototype[Symbol.for("nodejs.util.inspect.custom")]=Ue.prototype.inspect);tv.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?Ud:rv;a.generateKey?Ue.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:Ue.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});fm(Ue);Em(Ue);Wm(Ue);Xm(Ue);var Sr=class extends Ue{constructor(t){let e=pt({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new ae("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new ae('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},io=class extends Ue{constructor(t){let e=pt({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new ae("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new ae('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},oo=class extends Ue{constructor(t){let e=pt({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},so=class extends Ue{constructor(t){let e=pt({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new ae('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},lo=class extends Ue{constructor(t){let e=pt({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new ae('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function Ar(a){a.from=function(t,e){let n=pt({},t.options,e),r=new a(n);return r.import(t),r}}Ar(Ue);Ar(Sr);Ar(io);Ar(oo);Ar(so);Ar(lo);Ue.Graph=Ue;Ue.DirectedGraph=Sr;Ue.UndirectedGraph=io;Ue.MultiGraph=oo;Ue.MultiDirectedGraph=so;Ue.MultiUndirectedGraph=lo;Ue.InvalidArgumentsGraphError=ae;Ue.NotFoundGraphError=J;Ue.UsageGraphError=he;var uv=la(jd(),1),Xd=0,Yd=1,Kd=2,Zd=3,Qd=4;var dv=500,cv=900,Jd=.7,hv=2500,fv={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},ho=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new Sr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;shifted=!1;unplaced=!1;births=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));[...this.nodes.keys()].filter(l=>!o.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);for(let[o,s]of this.rates)i.has(o)||this.flow(o,s*Math.pow(1-Jd,r))}add(t,e,n){t.forEach((r,i)=>{this.kept.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(n)&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(n)&&this.style(n)),this.graph.forEachEdge((n,r,i,o)=>{(i===e||o===e||i===t||o===t)&&this.styleEdge(n)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(e)),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),h=[e.get(u),e.get(d)];h[0]!==void 0&&h[1]!==void 0&&i.push(h[0],h[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,h=this.targets.get(l);n[2*u]=h?h[0]:NaN,n[2*u+1]=h?h[1]:NaN,r[u]=d==="input"?Zd:d==="output"?Qd:d!=="relay"||o.has(l)===s.has(l)?Xd:o.has(l)?Yd:Kd}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=hv;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(r)&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(r,{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(r)){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(r),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(n)){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/dv));this.graph.getNodeAttributes(n).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/cv;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(n)&&this.graph.dropNode(n),this.changedNodes.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(n).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(t.id)){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(t.id,{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:fv[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",zIndex:0}),this.births++,e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(t)&&!this.fading.has(t)&&this.fading.set(t,e)}size(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(t);if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),h=this.opacity(t),c=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==h||n.labelColor!==this.colours.ink||n.zIndex!==c)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:h,labelColor:this.colours.ink,zIndex:c}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(e.from)||!this.graph.hasNode(e.to))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(e.from,e.to))return;this.graph.addDirectedEdgeWithKey(t,e.from,e.to,{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-Jd,n),i=this.rates.get(t)??0;this.flow(t,n===0?i:i+(e.passed/n-i)*r)}flow(t,e){e<.05?this.rates.delete(t):this.rates.set(t,e),this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=.6+Math.round(3*Math.log10(1+r))/2,o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,h=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==h)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:h}),this.changedEdges.add(t))}};var ec="layouts";function tc(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function nc(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...gv().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(ec,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function gv(){try{let a=JSON.parse(localStorage.getItem(ec)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function po(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function mo(a,t){if(a){if(typeof a=="string")return po(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?po(a,t):void 0}}function pv(a){if(Array.isArray(a))return a}function mv(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function vv(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function we(a,t){return pv(a)||mv(a,t)||mo(a,t)||vv()}function j(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=mo(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function cn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function fo(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function ac(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function rc(a,t,e){return a[6]=t,a[7]=e,a}function fa(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],h=t[0],c=t[1],f=t[2],p=t[3],m=t[4],g=t[5],b=t[6],v=t[7],x=t[8];return a[0]=h*e+c*i+f*l,a[1]=h*n+c*o+f*u,a[2]=h*r+c*s+f*d,a[3]=p*e+m*i+g*l,a[4]=p*n+m*o+g*u,a[5]=p*r+m*s+g*d,a[6]=b*e+v*i+x*l,a[7]=b*n+v*o+x*u,a[8]=b*r+v*s+x*d,a}function tl(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function kr(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function yv(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function ga(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,h=cn(),c=Math.min(u,d)-2*n,f=yv(t,e);return r?(fa(h,rc(cn(),s,l)),fa(h,fo(cn(),o)),fa(h,ac(cn(),i)),fa(h,fo(cn(),u/c/2/f,d/c/2/f))):(fa(h,fo(cn(),2*(c/u)*f,2*(c/d)*f)),fa(h,ac(cn(),-i)),fa(h,fo(cn(),1/o)),fa(h,rc(cn(),-s,-l))),h}function ic(a,t,e){var n=kr(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function nl(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var mi={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},oc=new Int8Array(4),go=new Int32Array(oc.buffer,0,1),sc=new Float32Array(oc.buffer,0,1),bv=/^\s*rgba?\s*\(/,xv=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function vo(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in mi)return vo(mi[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(bv.test(a)){var o=a.match(xv);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function lc(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=vo(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Rr={};for(pi in mi)Rr[pi]=hn(mi[pi]),Rr[mi[pi]]=Rr[pi];var pi;function _v(a,t,e,n,r){return go[0]=n<<24|e<<16|t<<8|a,r&&(go[0]=go[0]&4278190079),sc[0]}function hn(a){if(a=a.toLowerCase(),typeof Rr[a]<"u")return Rr[a];var t=vo(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=_v(e,n,r,i,!0);return Rr[a]=o,o}function pa(a,t){sc[0]=hn(a);var e=go[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Dr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function al(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function uc(a,t,e,n,r,i){var o=nl(a,e,n,r,i),s=we(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var h=we(d,4),c=h[0],f=h[1],p=h[2],m=h[3];return[c,f,p,m]}function dc(a){var t=vo(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Tv(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function fc(a){var t=Tv(a,"string");return typeof t=="symbol"?t:t+""}function G(a,t,e){return(t=fc(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function cc(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function Q(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?cc(Object(e),!0).forEach(function(n){G(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):cc(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function xe(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function hc(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,fc(n.key),n)}}function _e(a,t,e){return t&&hc(a.prototype,t),e&&hc(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Ma(a){return Ma=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ma(a)}function gc(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(gc=function(){return!!a})()}function Sv(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function Ev(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Sv(a)}function Ze(a,t,e){return t=Ma(t),Ev(a,gc()?Reflect.construct(t,e||[],Ma(a).constructor):t.apply(a,e))}function rl(a,t){return rl=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},rl(a,t)}function Qe(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&rl(a,t)}function wv(a){if(Array.isArray(a))return po(a)}function Av(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function Rv(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ce(a){return wv(a)||Av(a)||mo(a)||Rv()}function be(a){"@babel/helpers - typeof";return be=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},be(a)}function An(a){return be(a)==="object"&&a!==null&&"attribute"in a}function vi(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function il(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!An(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(dc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function ol(a,t){if(typeof a=="string"){var e=lc(a).map(function(u){return u.toFixed(6)}),n=we(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function ma(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=ol(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function sl(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function ll(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var xc=la(_r());function pc(a){return be(a)==="object"&&"glsl"in a&&!("attributes"in a)}function mc(a){return be(a)==="object"&&"glsl"in a&&!("attributes"in a)}var yi={shapes:[vi()],variables:{},layers:[il()],label:{},backdrop:{},labelAttachments:{}},Lr={paths:[sl(),ll()],extremities:[],variables:{},layers:[ma()],defaultHead:"none",defaultTail:"none",label:{}},yo=["nodes","topNodes"],bo=["edges","topEdges"],xo=[].concat(bo,yo),vc={nodes:yi,edges:Lr,depthLayers:ce(xo)};var kv=function(t){return t},Dv=function(t){return t*t},Lv=function(t){return t*(2-t)},Cv=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},Pv=function(t){return t*t*t},Fv=function(t){return--t*t*t+1},Iv=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},Mv=function(t){return t===0?0:Math.pow(2,10*(t-1))},zv=function(t){return t===1?1:1-Math.pow(2,-10*t)},Gv=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},ul={linear:kv,quadraticIn:Dv,quadraticOut:Lv,quadraticInOut:Cv,cubicIn:Pv,cubicOut:Fv,cubicInOut:Iv,exponentialIn:Mv,exponentialOut:zv,exponentialInOut:Gv};function _o(a){return a?typeof a=="function"?a:ul[a]:ul.linear}function cl(a){return be(a)==="object"&&a!==null&&"attribute"in a}function _c(a){return typeof a=="function"}function Tc(a){return be(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function Sc(a){return be(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function Ec(a){return be(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var Nv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Ov={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Wv={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function wc(a){return Q(Q({},Nv),a)}function Ac(a){return Q(Q({},Ov),a)}function hl(a){return Q(Q({},Wv),a)}var Bv={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Uv={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var So={nodes:Q(Q({},Bv),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:Q(Q({},Uv),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function Hv(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function $v(a){return"dict"in a}function Eo(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):be(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=we(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Vv(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function qv(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var h;return(h=a.min)!==null&&h!==void 0?h:l}var c=(l-u)/(d-u);c=Math.max(0,Math.min(1,c));var f=_o(a.easing);c=f(c);var p=(i=a.min)!==null&&i!==void 0?i:0,m=(o=a.max)!==null&&o!==void 0?o:1;return p+c*(m-p)}function jv(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function Xv(a,t,e){return $v(a)?jv(a,t):Hv(a)?qv(a,t):Vv(a,t)}function Rc(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):be(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=we(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function To(a,t,e,n,r,i){if(a==null)return i;if(be(a)!=="object"&&typeof a!="function")return a;if(Tc(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:To(o,t,e,n,r,i)}if(Sc(a)){var s=Eo(a.whenState,e)?a.then:a.else;return s===void 0?i:To(s,t,e,n,r,i)}if(Ec(a)){var l=Rc(a.whenData,t)?a.then:a.else;return l===void 0?i:To(l,t,e,n,r,i)}if(_c(a)){var u=a(t,e,n,r);return u??i}if(cl(a)){var d=Xv(a,t);return d??i}return a}function Rn(a){if(a==null)return"static";if(Tc(a))return"graph-state";if(Sc(a)){var t=Rn(a.then),e=a.else!==void 0?Rn(a.else):"static";return fn("item-state",fn(t,e))}if(Ec(a)){var n=Rn(a.then),r=a.else!==void 0?Rn(a.else):"static";return fn(n,r)}return _c(a)?"graph-state":(cl(a),"static")}function fn(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function fl(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=j(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var h=d[u],c=0,f=Object.values(h);c<f.length;c++){var p=f[c];e=fn(e,Rn(p))}else if("matchState"in s&&"cases"in s){e=fn(e,"item-state");for(var m=s.cases,g=0,b=Object.values(m);g<b.length;g++)for(var v=b[g],x=0,S=Object.values(v);x<S.length;x++){var _=S[x];e=fn(e,Rn(_))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=fn(e,"item-state");var E=s.then;if(E&&be(E)==="object")for(var L=0,k=Object.values(E);L<k.length;L++){var A=k[L];e=fn(e,Rn(A))}var F=s.else;if(F&&be(F)==="object")for(var M=0,z=Object.values(F);M<z.length;M++){var R=z[M];e=fn(e,Rn(R))}}else if("whenData"in s){var I=s.then;if(I&&be(I)==="object")for(var N=0,C=Object.values(I);N<C.length;N++){var O=C[N];e=fn(e,Rn(O))}var U=s.else;if(U&&be(U)==="object")for(var B=0,$=Object.values(U);B<$.length;B++){var K=$[B];e=fn(e,Rn(K))}}else for(var q=0,X=Object.entries(s);q<X.length;q++){var ee=we(X[q],2),le=ee[0],Se=ee[1];if(!pl.has(le)&&(e=fn(e,Rn(Se)),(le==="x"||le==="y")&&cl(Se))){var ge=Se.attribute;le==="x"&&!n&&(n=ge),le==="y"&&!r&&(r=ge)}}}}catch(nt){i.e(nt)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var Qn={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},gl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},pl=new Set(["when","whenState","whenData","then","else"]),yc=Object.keys(Qn),Yv=Object.values(Qn),bc=Object.keys(gl),Kv=Object.values(gl);function Cr(a,t,e,n,r,i,o){for(var s in t){var l;if(!pl.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=To(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function kc(a,t,e,n,r,i,o){var s=j(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,h=String((d=e[u.matchData])!==null&&d!==void 0?d:""),c=u.cases;h in c&&Cr(a,c[h],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,p=String((f=n[u.matchState])!==null&&f!==void 0?f:""),m=u.cases;p in m&&Cr(a,m[p],e,n,r,i,o)}else if("when"in u&&"then"in u){var g=u.when;if(!g(e,n,r,i))continue;Cr(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!Eo(u.whenState,n))continue;Cr(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!Rc(u.whenData,e))continue;Cr(a,u.then,e,n,r,i,o)}else Cr(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function ml(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=yc.length;l<u;l++)s[yc[l]]=Yv[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,h,c,f,p;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(h=t.y)!==null&&h!==void 0?h:0,o.size=(c=t.size)!==null&&c!==void 0?c:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(p=t.label)!==null&&p!==void 0?p:"",o}var m=Array.isArray(a)?a:[a];return kc(s,m,t,e,n,r,Qn),o}function vl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=bc.length;l<u;l++)s[bc[l]]=Kv[l];if(!a){var d,h,c;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(h=t.color)!==null&&h!==void 0?h:"#ccc",o.label=(c=t.label)!==null&&c!==void 0?c:"",o}var f=Array.isArray(a)?a:[a];return kc(s,f,t,e,n,r,gl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Zv(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(be(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(be(a)==="object"&&"whenState"in a){var u,d=a,h=Eo(d.whenState,t),c=h?d.then:d.else;return c===void 0?e:typeof c=="function"?(u=c(t))!==null&&u!==void 0?u:e:c??e}return(r=a)!==null&&r!==void 0?r:e}function yl(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=j(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&be(l)==="object"&&dl(e,l,t)}else if("whenState"in o&&"then"in o){var u=Eo(o.whenState,t),d=u?o.then:o.else;d&&be(d)==="object"&&dl(e,d,t)}else dl(e,o,t)}}catch(h){r.e(h)}finally{r.f()}return e}function dl(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=we(r[n],2),o=i[0],s=i[1];pl.has(o)||(a[o]=Zv(s,e))}}var wo=(function(a){function t(){var e;return xe(this,t),e=Ze(this,t),e.rawEmitter=e,e}return Qe(t,a),_e(t)})(xc.EventEmitter);var Dc=vc;function bl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function Lc(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function Pr(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function Cc(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function za(a,t,e){e?a.add(t):a.delete(t)}var Fc=la(xl());var Ic={easing:"quadraticInOut",duration:150};function va(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function _l(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function Ao(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function Tl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function Sl(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function Mc(a){if(!(0,Fc.default)(a))throw new Error("Sigma: invalid graph instance.")}function Ro(a){var t=we(a.x,2),e=t[0],n=t[1],r=we(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(c){return{x:.5+(c.x-l)/s,y:.5+(c.y-u)/s}};return d.applyTo=function(h){h.x=.5+(h.x-l)/s,h.y=.5+(h.y-u)/s},d.inverse=function(h){return{x:l+s*(h.x-.5),y:u+s*(h.y-.5)}},d.ratio=s,d}var ko={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Do(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function zc(a){return Lc({},ko,a)}var Qv=new Set(["italic","oblique"]),Jv=new Set(["bold","bolder","lighter"]);function Lo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Qv.has(s))e=s,i=o+1;else if(Jv.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Fr(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function bi(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var qc=la(_r());function ey(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function El(a){var t=0;return a.forEach(function(e){return t+=ey(e)}),t}function jc(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function Al(a,t){return jc("VERTEX",a,t)}function Rl(a,t){return jc("FRAGMENT",a,t)}function kl(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function Gc(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function rt(a){return a%1===0?a.toFixed(1):a.toString()}var zo=new Map,Xc=new Map,ty=0;function Yc(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return rt(r)}function Go(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(ce(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return rt((s=o.value)!==null&&s!==void 0?s:0)})),ce(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function ny(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(Yc(a,o))}),i=[].concat(ce(n),ce(r));return i.length>0&&(e+="#"+i.join("#")),e}function ay(a){var t=ny(a);if(!zo.has(t)){var e={},n=j(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}zo.set(t,{shape:a,uniformValues:e,slug:t}),Xc.set(t,ty++)}return t}function Ei(a){var t;return(t=Xc.get(a))!==null&&t!==void 0?t:-1}function Kc(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=j(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function ry(){return Kc(Array.from(zo.values()).map(function(a){return a.shape}))}function iy(a){var t=Array.from(zo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=we(n,2),o=i[0],s=i[1].shape,l=Go(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):Yc(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function Dl(a){return Kc(a)}function wi(a){return ce(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function oy(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(h){return Go(h,"uv","size")},n=function(h){var c,f;return(c=h.inradiusFactorGLSL)!==null&&c!==void 0?c:rt((f=h.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
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
`)}var Mr={right:0,left:1,above:2,below:3,over:4},zr=5,Ll=3,Zc=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Ai=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,Qc=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,sy=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,ly=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,uy=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,dy=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,Jc=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,Cl=2,Jn=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Cl,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Na=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Cl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),cy=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Cl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Gr=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function hy(a,t){var e=function(o){return Go(o,"uv","size")};if(a.length===1)return{code:Nc(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(Nc("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function Nc(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function fy(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Ma(a))!==null;);return a}function wl(){return wl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=fy(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},wl.apply(null,arguments)}function mt(a,t,e,n){var r=wl(Ma(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var gy=1024,py=1.5,my=4096,eh=-1,No=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:gy;xe(this,a),G(this,"texture",null),G(this,"dirty",!1),G(this,"dirtyRangeStart",1/0),G(this,"dirtyRangeEnd",-1),G(this,"indexMap",new Map),G(this,"freeIndices",[]),G(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return _e(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,my),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*py)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),h=Math.max(r,u),c=Math.min(i,d);if(h<c){var f=h-u,p=c-h,m=this.data.subarray(h*4,c*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,p,1,e.RGBA,e.FLOAT,m)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function gn(a){var t={},e={},n=0,r=j(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=j(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){r.e(h)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var Oo=(function(a){function t(e,n,r){var i;return xe(this,t),i=Ze(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return Qe(t,a),_e(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(No);function Wo(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=j(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var h=t.offsets[d];if(h!==void 0){var c=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:h,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(c!=null&&c.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function Bo(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var h=r.get(l.sourceIndex-i);d=h.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var c=typeof d=="string"?d:l.defaultColor||n,f=pa(c),p=we(f,4),m=p[0],g=p[1],b=p[2],v=p[3];e[u]=m/255,e[u+1]=g/255,e[u+2]=b/255,e[u+3]=v/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var x=Array.isArray(d)?d:null;if(x)for(var S=0;S<l.size;S++){var _;e[u+S]=(_=x[S])!==null&&_!==void 0?_:0}}}}var Co=["r","g","b","a"];function Ir(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,h=t.outputPrefix,c=h===void 0?"v_":h,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var p=0;p<r;p++)f.push("  ivec2 ".concat(s,"Coord").concat(p," = ivec2((").concat(s,"BaseTexel + ").concat(p,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(p,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(p," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(p,", 0);"));f.push("");for(var m=[],g=function(){var S=v[b],_=n[S],E=e[S],L=Math.floor(E/4),k=E%4,A="".concat(s,"Texel").concat(L),F="".concat(s,"Texel").concat(L+1),M="".concat(s,"Fetched_").concat(S);if(_.size===1)f.push("  float ".concat(M," = ").concat(A,".").concat(Co[k],";"));else if(_.size===4&&k===0)f.push("  vec4 ".concat(M," = ").concat(A,";"));else{var z=k+_.size;if(z<=4){var R="vec".concat(_.size),I=Co.slice(k,z).join("");f.push("  ".concat(R," ").concat(M," = ").concat(A,".").concat(I,";"))}else{var N=_.size===4?"vec4":"vec".concat(_.size),C=Co.slice(k).map(function(B){return"".concat(A,".").concat(B)}),O=Co.slice(0,z-4).map(function(B){return"".concat(F,".").concat(B)}),U=[].concat(ce(C),ce(O)).join(", ");f.push("  ".concat(N," ").concat(M," = ").concat(N,"(").concat(U,");"))}}m.push("  ".concat(c).concat(S," = ").concat(M,";"))},b=0,v=o;b<v.length;b++)g();return{fetchCode:f.join(`
`),varyingAssignments:m.join(`
`)}}function Pl(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var vy=G(G(G(G(G(G(G(G({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Po(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var Oa=(function(){function a(t,e,n){xe(this,a),G(this,"floats",new Float32Array),G(this,"ints",new Uint32Array),G(this,"constantArray",new Float32Array),G(this,"capacity",0),G(this,"verticesCount",0),G(this,"bufferGeneration",0),G(this,"uploadedGeneration",new Map),G(this,"constantBufferGeneration",0),G(this,"uploadedConstantGeneration",new Map),G(this,"renderOffset",0),G(this,"renderCount",-1),G(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),G(this,"shadersLogged",!1),G(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=El(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Po(r.VERTEX_SHADER_SOURCE),Po(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=El(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return _e(a,[{key:"kill",value:function(){Gc(this.normalProgram),this.pickProgram&&Gc(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Al(n,r),u=Rl(n,i),d=kl(n,[l,u]),h={};this.UNIFORMS.forEach(function(p){var m=n.getUniformLocation(d,p);m&&(h[p]=m)});var c={};this.ATTRIBUTES.forEach(function(p){c[p.name]=n.getAttribLocation(d,p.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(p){c[p.name]=n.getAttribLocation(d,p.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:h,attributeLocations:c,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=vy[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:El(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;Pl(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Po(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Po(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),xa=2,Ri=7,th={below:0,above:1,left:2,right:3};function yy(){var a=`#version 300 es
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

`.concat(Jn,`
`).concat(Na,`
`).concat(Gr,`
`).concat(Jc,`
`).concat(Ai,`

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
  float gap = `).concat(xa.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return a}var by=`#version 300 es
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
`;function xy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:zr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=yy(),h=by,c=(function(f){function p(){var m;xe(this,p);for(var g=arguments.length,b=new Array(g),v=0;v<g;v++)b[v]=arguments[v];return m=Ze(this,p,[].concat(b)),G(m,"totalCount",0),G(m,"bufferCapacity",0),m}return Qe(p,f),_e(p,[{key:"getDefinition",value:function(){var g=WebGL2RenderingContext,b=g.FLOAT,v=g.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:h,METHOD:v,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(g,b){var v=this.floats,x=g*this.STRIDE;v[x++]=b.nodeIndex,v[x++]=b.atlasX,v[x++]=b.atlasY,v[x++]=b.atlasW,v[x++]=b.atlasH,v[x++]=b.attachWidth,v[x++]=b.attachHeight,v[x++]=b.positionMode,v[x++]=b.attachmentPlacement,v[x++]=b.labelWidth,v[x++]=b.labelHeight,v[x++]=b.textHeight,v[x++]=b.labelAngle}},{key:"setUniforms",value:function(g,b){var v=b.gl,x=b.uniformLocations;v.uniformMatrix3fv(x.u_matrix,!1,g.matrix),v.uniform2f(x.u_resolution,g.width*g.pixelRatio,g.height*g.pixelRatio),v.uniform1f(x.u_labelPixelSnapping,g.labelPixelSnapping),v.uniform1f(x.u_sizeRatio,g.sizeRatio),v.uniform1f(x.u_correctionRatio,g.correctionRatio),v.uniform1f(x.u_cameraAngle,g.cameraAngle),v.uniform1f(x.u_pixelRatio,g.pixelRatio),v.uniform1f(x.u_labelMargin,p.labelMargin),v.uniform1f(x.u_zoomLabelSizeRatio,1/u(g.zoomRatio)),v.uniform1i(x.u_nodeDataTexture,g.nodeDataTextureUnit),v.uniform1i(x.u_nodeDataTextureWidth,g.nodeDataTextureWidth),v.uniform1i(x.u_nodeFrameTexture,g.nodeFrameTextureUnit),v.uniform1i(x.u_nodeFrameTextureWidth,g.nodeFrameTextureWidth),v.uniform1i(x.u_atlasTexture,Ri)}},{key:"reallocateAttachments",value:function(g){this.totalCount=g,g>this.bufferCapacity&&(this.bufferCapacity=Math.max(g,Math.ceil(this.bufferCapacity*1.5)||10),mt(p,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(g,b){var v=b.gl;this.totalCount!==0&&v.drawArraysInstanced(g,0,this.VERTICES,this.totalCount)}}])})(Oa);return G(c,"labelMargin",l),new c(a,t,e)}var ya=5;function Uo(a,t){return[].concat(ce(t),ce(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Nr(a,t){var e=gn(Uo(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=j(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return Q(Q({},e),{},{offsets:r,specs:i})}function _y(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=Uo(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var p=f.name.replace(/^a_/,"");return s.has(p)?!1:(s.add(p),!0)}).map(function(f){var p=f.name.replace(/^a_/,""),m=f.size===1?"float":"vec".concat(f.size);return"out ".concat(m," v_").concat(p,";")}).join(`
`),u=Ir(gn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,h=u.varyingAssignments,c=`#version 300 es

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
`).concat(Jn,`
`).concat(Na,`

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
`);return c}function Ty(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(p,m){var g="layer_".concat(p.name),b=[].concat(ce(p.attributes.map(function(v){return"v_".concat(v.name.replace(/^a_/,""))})),ce(p.uniforms.map(function(v){return v.name}))).join(", ");return"  // Layer ".concat(m+1,": ").concat(p.name,`
  color = blendOver(color, `).concat(g,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),l=t.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),u=new Set,d=Uo(a,t).flatMap(function(p){return p.attributes}).filter(function(p){var m=p.name.replace(/^a_/,"");return u.has(m)?!1:(u.add(m),!0)}).map(function(p){var m=p.name.replace(/^a_/,""),g=p.size===1?"float":"vec".concat(p.size);return"in ".concat(g," v_").concat(m,";")}).join(`
`),h=Dl(a),c=oy(a,e),f=`#version 300 es
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
`);return f}function Sy(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function Ey(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function Oc(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:_y(t,e),fragmentShader:Ty(t,e,n,i),uniforms:Sy(t,e),attributes:Ey()}}function nh(a,t,e){var n=Nr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function wy(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=Ir(Nr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(rt((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(rt((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var h,c=i?i[d]:d;return"    case ".concat(c,": inradiusFactor = ").concat(rt((h=u.inradiusFactor)!==null&&h!==void 0?h:1),"; break;")}).join(`
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
`.concat(nh(n,r,"out"),`

`).concat(Jn,`
`).concat(Na,`
`).concat(Gr,`

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

  `).concat(Zc,`
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
`);return l}function Ay(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=Dl(t),i=wi(t).map(function(c){return"uniform ".concat(c.type," ").concat(c.name,";")}).join(`
`),o=function(f){return Go(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(c,f){var p=n?n[f]:f;return"    case ".concat(p,": nodeSdfNormalized = ").concat(o(c),"; break;")}).join(`
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
`.concat(nh(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(sy,`
`).concat(ly,`
`).concat(uy,`
`).concat(dy,`

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
`);return h}function Ry(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=j(wi(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function ky(a){return{vertexShader:wy(a),fragmentShader:Ay(a),uniforms:Ry(a.shapes)}}function Dy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,h=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var c=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},p={shapes:l,layers:u,shapeGlobalIds:h},m=ky(p),g=(function(b){function v(){var x;xe(this,v);for(var S=arguments.length,_=new Array(S),E=0;E<S;E++)_[E]=arguments[E];return x=Ze(this,v,[].concat(_)),G(x,"totalBackdropCount",0),G(x,"bufferCapacity",0),x}return Qe(v,b),_e(v,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,_=S.FLOAT,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:E,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:_},{name:"a_labelWidth",size:1,type:_},{name:"a_labelHeight",size:1,type:_},{name:"a_textHeight",size:1,type:_},{name:"a_positionMode",size:1,type:_},{name:"a_labelAngle",size:1,type:_},{name:"a_backdropColor",size:4,type:_},{name:"a_backdropShadowColor",size:4,type:_},{name:"a_backdropShadowBlur",size:1,type:_},{name:"a_backdropPadding",size:1,type:_},{name:"a_backdropBorderColor",size:4,type:_},{name:"a_backdropExtra",size:4,type:_},{name:"a_labelBoxOffset",size:2,type:_}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:_}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(S,_){var E=this.floats,L=this.STRIDE,k=S*L;E[k++]=_.nodeIndex,E[k++]=_.labelWidth,E[k++]=_.labelHeight,E[k++]=_.textHeight,E[k++]=Mr[_.position],E[k++]=_.labelAngle,E[k++]=_.backdropColor[0],E[k++]=_.backdropColor[1],E[k++]=_.backdropColor[2],E[k++]=_.backdropColor[3],E[k++]=_.backdropShadowColor[0],E[k++]=_.backdropShadowColor[1],E[k++]=_.backdropShadowColor[2],E[k++]=_.backdropShadowColor[3],E[k++]=_.backdropShadowBlur,E[k++]=_.backdropPadding,E[k++]=_.backdropBorderColor[0],E[k++]=_.backdropBorderColor[1],E[k++]=_.backdropBorderColor[2],E[k++]=_.backdropBorderColor[3],E[k++]=_.backdropBorderWidth,E[k++]=_.backdropCornerRadius,E[k++]=_.backdropLabelPadding,E[k++]=_.backdropArea,E[k++]=_.labelBoxOffset[0],E[k++]=_.labelBoxOffset[1]}},{key:"setUniforms",value:function(S,_){var E=_.gl,L=_.uniformLocations;E.uniformMatrix3fv(L.u_matrix,!1,S.matrix),E.uniform1f(L.u_sizeRatio,S.sizeRatio),E.uniform1f(L.u_correctionRatio,S.correctionRatio),E.uniform1f(L.u_cameraAngle,S.cameraAngle),E.uniform2f(L.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio),E.uniform1f(L.u_pixelRatio,S.pixelRatio),E.uniform1f(L.u_labelMargin,v.labelMargin),E.uniform1f(L.u_zoomLabelSizeRatio,1/f(S.zoomRatio)),E.uniform1f(L.u_labelPixelSnapping,S.labelPixelSnapping),E.uniform1i(L.u_nodeDataTexture,S.nodeDataTextureUnit),E.uniform1i(L.u_nodeDataTextureWidth,S.nodeDataTextureWidth),E.uniform1i(L.u_nodeFrameTexture,S.nodeFrameTextureUnit),E.uniform1i(L.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth);var k=d();L.u_layerAttributeTexture&&k&&(k.bind(ya),E.uniform1i(L.u_layerAttributeTexture,ya),E.uniform1i(L.u_layerAttributeTextureWidth,k.getTextureWidth()),E.uniform1i(L.u_layerAttributeTexelsPerNode,k.getTexelsPerItem()));var A=j(wi(l)),F;try{for(A.s();!(F=A.n()).done;){var M=F.value;this.setTypedUniform(M,_)}}catch(z){A.e(z)}finally{A.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(S,_){var E=_.gl;this.totalBackdropCount!==0&&(this.isInstanced?E.drawArraysInstanced(S,0,this.VERTICES,this.totalBackdropCount):E.drawArrays(S,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(S){this.totalBackdropCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),mt(v,"reallocate",this,3)([this.bufferCapacity]))}}])})(Oa);return G(g,"labelMargin",c),new g(a,t,e)}var ah=(function(a){function t(){var e;xe(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ze(this,t,[].concat(r)),G(e,"totalCharacterCount",0),G(e,"bufferCapacity",0),e}return Qe(t,a),_e(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),mt(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(Oa);function Ly(){var a=`#version 300 es

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

`.concat(Jn,`
`).concat(Na,`
`).concat(Gr,`
`).concat(Jc,`

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

  `).concat(Zc,`

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
`);return a}var Cy=`#version 300 es
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
`;function Py(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:zr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Ly(),h=(function(c){function f(){var p;xe(this,f);for(var m=arguments.length,g=new Array(m),b=0;b<m;b++)g[b]=arguments[b];return p=Ze(this,f,[].concat(g)),G(p,"totalCount",0),G(p,"bufferCapacity",0),p}return Qe(f,c),_e(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,v=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Cy,METHOD:v,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelAngle",size:1,type:g},{name:"a_padding",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(m,g){var b=this.floats,v=this.ints,x=m*this.STRIDE;b[x++]=g.nodeIndex,v[x++]=g.id,b[x++]=g.color,b[x++]=g.labelWidth,b[x++]=g.labelHeight,b[x++]=g.textHeight,b[x++]=g.positionMode,b[x++]=g.labelAngle,b[x++]=g.padding}},{key:"setUniforms",value:function(m,g){var b=g.gl,v=g.uniformLocations;b.uniformMatrix3fv(v.u_matrix,!1,m.matrix),b.uniform1f(v.u_sizeRatio,m.sizeRatio),b.uniform1f(v.u_correctionRatio,m.correctionRatio),b.uniform1f(v.u_cameraAngle,m.cameraAngle),b.uniform2f(v.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),b.uniform1f(v.u_pixelRatio,m.pixelRatio),b.uniform1f(v.u_labelMargin,f.labelMargin),b.uniform1f(v.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),b.uniform1f(v.u_labelPixelSnapping,m.labelPixelSnapping),b.uniform1f(v.u_pickingPadding,m.labelPickingPadding),b.uniform1i(v.u_nodeDataTexture,m.nodeDataTextureUnit),b.uniform1i(v.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(v.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(v.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),mt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Oa);return G(h,"labelMargin",l),new h(a,t,e)}var Bn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},xi=2,Ti=1e20;function Fy(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function Iy(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,h=s.actualBoundingBoxLeft,c=s.actualBoundingBoxRight,f=Math.ceil(u),p=Math.ceil(h),m=Math.max(0,Math.min(o-e,Math.ceil(h)+Math.ceil(c))),g=Math.min(o-e,f+Math.ceil(d)),b=m+2*e,v=g+2*e,x=Math.max(b*v,0),S=new Uint8ClampedArray(x),_={data:S,width:b,height:v,glyphWidth:m,glyphHeight:g,glyphTop:f,glyphLeft:p,glyphAdvance:l};if(m===0||g===0)return _;var E=a.gridInner,L=a.gridOuter;i.clearRect(e,e,m,g),i.fillText(t,e+p,e+f);var k=i.getImageData(e,e,m,g);L.fill(Ti,0,x),E.fill(0,0,x);for(var A=0;A<g;A++)for(var F=0;F<m;F++){var M=k.data[4*(A*m+F)+3]/255;if(M!==0){var z=(A+e)*b+F+e;if(M===1)L[z]=0,E[z]=Ti;else{var R=.5-M;L[z]=R>0?R*R:0,E[z]=R<0?R*R:0}}}Wc(L,0,0,b,v,b,a.f,a.v,a.z),Wc(E,e,e,m,g,b,a.f,a.v,a.z);for(var I=0;I<x;I++){var N=Math.sqrt(L[I])-Math.sqrt(E[I]);S[I]=Math.round(255-255*(N/n+r))}return _}function Wc(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)Bc(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)Bc(a,d*i+t,1,n,o,s,l)}function Bc(a,t,e,n,r,i,o){i[0]=0,o[0]=-Ti,o[1]=Ti,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var h=i[l];u=(r[s]-r[h]+d-h*h)/(s-h)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=Ti}for(var c=0,f=0;c<n;c++){for(;o[f+1]<c;)f++;var p=i[f],m=c-p;a[t+c*e]=r[p]+m*m}}var Ga=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return xe(this,t),e=Ze(this,t),G(e,"fonts",new Map),G(e,"textures",[]),G(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),G(e,"pendingGlyphs",[]),G(e,"debounceTimer",null),e.options=Q(Q({},Bn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return Qe(t,a),_e(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=Fy(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=j(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(h){s.e(h)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=j(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=j(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,h=d.fontKey,c=d.charCode,f=this.fonts.get(h);if(!(!f||f.glyphs.has(c))){var p=String.fromCodePoint(c),m=Iy(f.generator,p,i,o,s),g=m.width,b=m.height;this.cursor.x+g+xi>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+xi,this.cursor.rowHeight=0),this.cursor.y+b+xi>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var v=m.data,x=new Uint8ClampedArray(g*b*4),S=0;S<v.length;S++){var _=S*4;x[_]=255,x[_+1]=255,x[_+2]=255,x[_+3]=v[S]}var E=new ImageData(x,g,b);this.ctx.putImageData(E,this.cursor.x,this.cursor.y);var L={charCode:c,width:m.glyphWidth,height:m.glyphHeight,bearingX:-m.glyphLeft-i,bearingY:m.glyphTop+i,advance:m.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:g,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(c,L),this.cursor.x+=g+xi,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(k){l.e(k)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+xi),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(qc.EventEmitter);G(Ga,"ATLAS_UPDATED_EVENT","atlasUpdated");var My=Bn.fontSize;function zy(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(rt(My),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(Jn,`
`).concat(Na,`
`).concat(Gr,`
`).concat(Qc,`

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
`);return t}function Gy(){var a=`#version 300 es
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
`;return a}function Ny(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function Oy(){return{vertexShader:zy(),fragmentShader:Gy(),uniforms:Ny()}}function Wy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:zr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Oy(),h=(function(c){function f(p,m,g){var b,v,x,S;if(xe(this,f),S=Ze(this,f,[p,m,g]),G(S,"atlasTexture",null),G(S,"atlasNeedsUpdate",!1),G(S,"labelGlyphCache",new Map),S.atlasFontSize=Bn.fontSize*bi(),S.atlasManager=new Ga({fontSize:S.atlasFontSize}),S.gamma=.025,S.sdfBuffer=Bn.cutoff,S.atlasTexture=p.createTexture(),!S.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");p.bindTexture(p.TEXTURE_2D,S.atlasTexture),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_S,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_T,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MIN_FILTER,p.LINEAR),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MAG_FILTER,p.LINEAR),p.bindTexture(p.TEXTURE_2D,null),S.atlasManager.on(Ga.ATLAS_UPDATED_EVENT,function(){S.atlasNeedsUpdate=!0});var _={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((v=s.font)===null||v===void 0?void 0:v.weight)||"normal",style:((x=s.font)===null||x===void 0?void 0:x.style)||"normal"};return S.defaultFontKey=S.atlasManager.registerFont(_),S}return Qe(f,c),_e(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,v=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:v,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_charOffset",size:2,type:g},{name:"a_charSize",size:2,type:g},{name:"a_texCoords",size:4,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_verticalCenter",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(m,g){if(g.hidden||!g.text){this.labelGlyphCache.delete(m);return}var b=g.text,v=g.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,v);var x=[],S=[],_=0,E=0,L=0,k=j(b),A;try{for(k.s();!(A=k.n()).done;){var F=A.value,M=F.codePointAt(0);if(M===void 0){x.push(void 0),S.push(_);continue}var z=this.atlasManager.getGlyph(M,v);x.push(z),S.push(_),z&&(_+=z.advance,E=Math.max(E,z.bearingY),L=Math.max(L,z.atlasHeight-z.bearingY))}}catch(R){k.e(R)}finally{k.f()}this.labelGlyphCache.set(m,{glyphs:x,xOffsets:S,totalWidth:_,totalHeight:E+L,verticalCenterOffset:(E-L)/2})}},{key:"processCharacter",value:function(m,g,b,v){var x=this.floats,S=this.STRIDE,_=m*S,E=this.labelGlyphCache.get(g.parentKey);if(!E||!E.glyphs[v]){for(var L=0;L<S;L++)x[_+L]=0;return}var k=E.glyphs[v],A=E.xOffsets[v],F=g.size/this.atlasFontSize,M=hn(g.color),z=_;x[z++]=g.nodeIndex,x[z++]=(A+k.bearingX)*F,x[z++]=-k.bearingY*F,x[z++]=k.atlasWidth*F,x[z++]=k.atlasHeight*F,x[z++]=k.atlasX,x[z++]=k.atlasY,x[z++]=k.atlasWidth,x[z++]=k.atlasHeight,x[z++]=M,x[z++]=g.margin,x[z++]=Mr[g.position],x[z++]=E.totalWidth*F,x[z++]=g.size,x[z++]=E.verticalCenterOffset*F,x[z++]=E.totalHeight*F,x[z++]=g.labelAngle}},{key:"processLabel",value:function(m,g,b){return this.prepareLabelGlyphs(m,b),mt(f,"processLabel",this,3)([m,g,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var m=this.normalProgram.gl,g=this.atlasManager.getTextures();if(g.length!==0){var b=g[0];m.bindTexture(m.TEXTURE_2D,this.atlasTexture),m.texImage2D(m.TEXTURE_2D,0,m.RGBA,b.width,b.height,0,m.RGBA,m.UNSIGNED_BYTE,b.data),m.bindTexture(m.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(m,g){var b=g.gl,v=g.uniformLocations;b.uniformMatrix3fv(v.u_matrix,!1,m.matrix),b.uniform1f(v.u_sizeRatio,m.sizeRatio),b.uniform1f(v.u_correctionRatio,m.correctionRatio),b.uniform1f(v.u_cameraAngle,m.cameraAngle),b.uniform2f(v.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio);var x=this.atlasManager.getTextures();x.length>0?b.uniform2f(v.u_atlasSize,x[0].width,x[0].height):b.uniform2f(v.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(v.u_atlas,0),v.u_nodeDataTexture!==void 0&&b.uniform1i(v.u_nodeDataTexture,m.nodeDataTextureUnit),v.u_nodeDataTextureWidth!==void 0&&b.uniform1i(v.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(v.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(v.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),b.uniform1f(v.u_gamma,this.gamma),b.uniform1f(v.u_sdfBuffer,this.sdfBuffer),b.uniform1f(v.u_pixelRatio,m.pixelRatio),b.uniform1f(v.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(m.zoomRatio)),b.uniform1f(v.u_labelPixelSnapping,m.labelPixelSnapping)}},{key:"renderProgram",value:function(m,g){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),mt(f,"renderProgram",this,3)([m,g])}},{key:"registerFont",value:function(m){var g=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:m,weight:g,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(m,g,b){var v=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(m,v),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var x=0,S=0,_=0,E=j(m),L;try{for(E.s();!(L=E.n()).done;){var k=L.value,A=k.codePointAt(0);if(A!==void 0){var F=this.atlasManager.getGlyph(A,v);F&&(x+=F.advance,S=Math.max(S,F.bearingY),_=Math.max(_,F.atlasHeight-F.bearingY))}}}catch(z){E.e(z)}finally{E.f()}var M=g/this.atlasFontSize;return{width:x*M,height:g,textHeight:(S+_)*M}}},{key:"ensureGlyphsReady",value:function(m,g){var b=g||this.defaultFontKey,v=j(m),x;try{for(v.s();!(x=v.n()).done;){var S=x.value;this.atlasManager.ensureGlyphs(S,b)}}catch(_){v.e(_)}finally{v.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var m=this.normalProgram.gl;this.atlasTexture&&(m.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),mt(f,"kill",this,3)([])}}])})(ah);return G(h,"labelMargin",l),G(h,"zoomToLabelSizeRatioFunction",u),new h(a,t,e)}var By=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Uy(a,t,e){var n=Dl(a),r=wi(a).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),i=hy(a,e),o=i.code,s=i.multiShape,l=Nr(a,t),u=Object.keys(l.specs).map(function(p){return"float v_".concat(p,";")}).join(`
`),d=Ir(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments,f=`#version 300 es
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

`).concat(Jn,`
`).concat(Na,`
`).concat(n,`
`).concat(o,`
`).concat(Qc,`

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
`);return f}var rh=(function(){function a(t,e){xe(this,a),G(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=wi(n),this.hasAttributeData=Object.keys(Nr(n,r).offsets).length>0,this.vertexShader=Al(t,Uy(n,r,i)),this.fragmentShader=Rl(t,By),this.program=kl(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(ce(this.shapeUniforms.map(function(b){return b.name}))),s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var h=j([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),c;try{for(h.s();!(c=h.n()).done;){var f=we(c.value,2),p=f[0],m=f[1],g=t.getAttribLocation(this.program,p);g>=0&&(t.enableVertexAttribArray(g),t.vertexAttribPointer(g,1,t.FLOAT,!1,d,m))}}catch(b){h.e(b)}finally{h.f()}t.bindVertexArray(null)}return _e(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(ya),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ya),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=j(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Pl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();G(rh,"FLOATS_PER_POINT",3);function ih(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],h;l.forEach(function(L,k){var A=ay(L);k===0&&(h=A),u[L.name]=k,d[k]=Ei(A)});var c=ce(n.layers),f=Oc({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),p=Wy(a,null,e,{label:s}),m=Dy(a,null,e,{shapes:l,layers:c,getAttributeTexture:function(){return E.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),g=Py(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?xy(a,null,e,{label:s}):null,v=new rh(a,{shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0}),x=Uo(l,c),S=gn(x),_=(i=(function(L){function k(A,F,M){var z;xe(this,k),z=Ze(this,k,[A,F,M]),G(z,"layerLifecycles",new Map),G(z,"layersNeedingRegeneration",new Set),G(z,"attrDescriptors",[]),z._pickingBuffer=F;var R=_.layerTextures.get(A);R||(R=new Oo(A,S),_.layerTextures.set(A,R)),z.layerAttributeTexture=R;var I=_.textureRefCounts.get(A)||0;_.textureRefCounts.set(A,I+1),z.packedAttributeData=new Float32Array(S.floatsPerItem),c.forEach(function(C,O){if(C.lifecycle){var U={gl:A,renderer:{refresh:function(){return M.refresh()}},getUniformLocation:function(K){return A.getUniformLocation(z.normalProgram.program,K)},requestShaderRegeneration:function(){z.layersNeedingRegeneration.add(O)},requestRefresh:function(){M.refresh()}},B=C.lifecycle(U);z.layerLifecycles.set(O,B)}}),z.layerLifecycles.forEach(function(C){var O;(O=C.init)===null||O===void 0||O.call(C)});var N=new Map;return z.layerLifecycles.forEach(function(C,O){C.getAttributeData&&N.set(O,C)}),z.attrDescriptors=Wo(x,S,N),z}return Qe(k,L),_e(k,[{key:"getDefinition",value:function(){var F=WebGL2RenderingContext,M=F.FLOAT,z=F.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:z,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:M}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var F=this;if(this.layersNeedingRegeneration.size!==0){c=c.map(function(O,U){if(F.layersNeedingRegeneration.has(U)){var B=F.layerLifecycles.get(U);if(B!=null&&B.regenerate){var $=B.regenerate();return Q(Q({},$),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),f=Oc({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var M=this.normalProgram.gl,z=this.normalProgram,R=z.program,I=z.buffer,N=z.vertexShader,C=z.fragmentShader;M.deleteProgram(R),M.deleteBuffer(I),M.deleteShader(N),M.deleteShader(C),this.normalProgram=this.getProgramInfo("normal",M,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(F){this.layerAttributeTexture.allocate(F)}},{key:"freeNode",value:function(F){this.layerAttributeTexture.free(F)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(F,M,z,R,I){var N=M*this.STRIDE;if(z.visibility==="hidden"){for(var C=N+this.STRIDE;N<C;N++)this.floats[N]=0;this.floats[M*this.STRIDE]=eh;return}this.processVisibleItem(Dr(F),N,z,R,I)}},{key:"processVisibleItem",value:function(F,M,z,R,I){var N,C=this.floats,O=this.ints;if(C[M++]=R,O[M++]=F,C[M++]=(N=z.opacity)!==null&&N!==void 0?N:1,S.floatsPerItem!==0){var U=this.packedAttributeData;Bo(this.attrDescriptors,z,U,z.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(I,U)}}},{key:"setUniforms",value:function(F,M){var z=this,R=M.gl,I=M.uniformLocations;I.u_matrix&&R.uniformMatrix3fv(I.u_matrix,!1,F.matrix),I.u_sizeRatio&&R.uniform1f(I.u_sizeRatio,F.sizeRatio),I.u_correctionRatio&&R.uniform1f(I.u_correctionRatio,F.correctionRatio),I.u_pickingPadding&&R.uniform1f(I.u_pickingPadding,F.nodePickingPadding),I.u_cameraAngle&&R.uniform1f(I.u_cameraAngle,F.cameraAngle),I.u_nodeDataTexture&&R.uniform1i(I.u_nodeDataTexture,F.nodeDataTextureUnit),I.u_nodeDataTextureWidth&&R.uniform1i(I.u_nodeDataTextureWidth,F.nodeDataTextureWidth),I.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(ya),R.uniform1i(I.u_layerAttributeTexture,ya)),I.u_layerAttributeTextureWidth&&R.uniform1i(I.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),I.u_layerAttributeTexelsPerNode&&R.uniform1i(I.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(N){N.uniforms.forEach(function(C){z.setTypedUniform(C,M)})}),c.forEach(function(N){N.uniforms.forEach(function(C){z.setTypedUniform(C,M)})})}},{key:"render",value:function(F,M,z){this.maybeRegenerateShaders(),mt(k,"render",this,3)([F,M,z])}},{key:"renderProgram",value:function(F,M){var z=M.gl,R=M.program;z.useProgram(R),M===this.normalProgram&&this.layerLifecycles.forEach(function(I){var N;(N=I.beforeRender)===null||N===void 0||N.call(I)}),mt(k,"renderProgram",this,3)([F,M])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(z){var R;(R=z.kill)===null||R===void 0||R.call(z)}),this.layerLifecycles.clear();var F=this.normalProgram.gl,M=(_.textureRefCounts.get(F)||1)-1;M<=0?(this.layerAttributeTexture.kill(),_.layerTextures.delete(F),_.textureRefCounts.delete(F)):_.textureRefCounts.set(F,M),mt(k,"kill",this,3)([])}}])})(Oa),G(i,"layerTextures",new WeakMap),G(i,"textureRefCounts",new WeakMap),i),E=new _(a,null,e);return{nodeProgram:E,labelProgram:p,backdropProgram:m,labelBackgroundProgram:g,attachmentProgram:b,framePass:v,shapeSlug:h,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var ba=6;function ki(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var p=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(p," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=Ir(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:h,varyingAssignments:c}}function Hy(a){return`
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
`)}function $y(a){return`
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
`)}function oh(a){return`
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
`)}function Vy(a){return`
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
`)}function qy(a){return`
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
`)}function jy(a){return`
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
`)}function Xy(a){return`
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
`)}function Fo(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function sh(a,t){var e=[];return Fo(t,"path_".concat(a,"_length"))||e.push(Vy(a)),Fo(t,"path_".concat(a,"_closest_t"))||e.push(qy(a)),Fo(t,"path_".concat(a,"_distance"))||e.push(jy(a)),Fo(t,"path_".concat(a,"_t_at_distance"))||e.push(Xy(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function lh(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var uh=WebGL2RenderingContext,Si=uh.FLOAT,Uc=uh.UNSIGNED_BYTE;function Yy(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Fl(a){var t=new Set,e=[],n=j(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(oh(i.name)),e.push(sh(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function Ky(a){var t=[],e=j(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var Zy=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Qy(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Il(a){return Zy.map(function(t){return Qy(a,t)}).join(`

`)}function Jy(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function eb(a){var t=[],e=j(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(Hy(r.name)),t.push($y(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function tb(a,t,e,n,r){var i=gn([].concat(ce(a),ce(e))),o=ki(i),s=Nr(n,r),l=Object.keys(s.offsets),u=function(L){var k=s.specs[L].size;return k===1?"float":"vec".concat(k)},d=l.map(function(E){return"".concat(u(E)," v_source_").concat(E,`;
`).concat(u(E)," v_target_").concat(E,";")}).join(`
`),h=Ir(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),c=Ir(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(E){return"".concat(u(E)," g_").concat(E,";")}).join(`
`),p=l.map(function(E){return"  g_".concat(E," = v_source_").concat(E,";")}).join(`
`),m=l.map(function(E){return"  g_".concat(E," = v_target_").concat(E,";")}).join(`
`),g=new Set,b=[],v=function(L){g.has(L.name)||(g.add(L.name),b.push("uniform ".concat(L.type," ").concat(L.name,";")))};a.forEach(function(E){return E.uniforms.forEach(v)}),t.forEach(function(E){return E.uniforms.forEach(v)});var x=t.map(function(E){return rt(E.widthFactor)}).join(", "),S=Math.max.apply(Math,ce(a.map(function(E){return E.minBodyLengthRatio||0}))),_=`#version 300 es

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
`).concat(Jn,`
`).concat(Na,`

// Shape SDFs for node boundary clamping
`).concat(ry(),`
`).concat(iy(new Set(l)),`

// Path functions
`).concat(Fl(a),`
`).concat(Il(a),`
`).concat(eb(a),`

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
  float minBodyLengthRatio = `).concat(rt(S),`;

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
`);return _}var Io=0,Hc=1,Mo=2;function nb(a,t,e){var n=[];e&&(n.push([Io,0,-1],[Io,0,1]),n.push([Io,1,-1],[Io,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Hc,i,-1],[Hc,i,1])}return t&&(n.push([Mo,0,-1],[Mo,0,1]),n.push([Mo,1,-1],[Mo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:Si},{name:"a_zoneT",size:1,type:Si},{name:"a_side",size:1,type:Si}],verticesPerEdge:n.length}}function ab(a,t,e,n){var r=gn([].concat(ce(a),ce(e))),i=ki(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(g){return g.uniforms.forEach(u)}),t.forEach(function(g){return g.uniforms.forEach(u)}),e.forEach(function(g){return g.uniforms.forEach(u)});var d=n.map(function(g){var b=g.size===1?"float":"vec".concat(g.size);return"in ".concat(b," ").concat(g.name,";")}).join(`
`),h=t.map(function(g){return rt(g.widthFactor)}).join(", "),c=Math.max.apply(Math,ce(a.map(function(g){return g.minBodyLengthRatio||0}))),f=e.some(function(g){return g.needsNodeColors}),p=a.some(function(g){return g.needsNodeSize}),m=`#version 300 es

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
const float EXTREMITY_WIDTH_FACTORS[`).concat(t.length,"] = float[](").concat(h,`);

// All path functions
`).concat(Fl(a),`

// Path selector functions
`).concat(Il(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(Jn,`
`).concat(f?cy:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Gr,`

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
  float minBodyLengthRatio = `).concat(rt(c),`;

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
`);return m}function rb(a,t,e,n){var r=gn([].concat(ce(a),ce(e))),i=ki(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(v){!o.has(v.name)&&!s.has(v.name)&&(s.add(v.name),l.push("uniform ".concat(v.type," ").concat(v.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var v;return rt((v=b.baseRatio)!==null&&v!==void 0?v:.5)}).join(", "),h=function(v){var x,S;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(v,"]"):rt((x=(S=t[0])===null||S===void 0?void 0:S.baseRatio)!==null&&x!==void 0?x:.5)},c=t.some(function(b){return An(b.length)?!0:b.length>0}),f=e.some(function(b){return b.needsNodeColors}),p=a.some(function(b){return b.needsNodeSize}),m=e.map(function(b,v){return"  // Layer ".concat(v+1,": ").concat(b.name,`
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
`).concat(Fl(a),`

// Path selector functions
`).concat(Il(a),`

// All extremity functions
`).concat(Ky(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(Jy(t),`

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

`).concat(m,`

    // Mix with transparent to fade both color AND alpha (pre-multiplied alpha for correct blending)
    fragColor = mix(vec4(0.0), color, alpha);
  #endif
}
`);return g}function ib(a,t,e){var n=An(t.length)?!0:t.length>0,r=An(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return nb(a.segments,n,r)}function $c(a){var t,e=lh(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=j(n),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=j(r),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=j(r),b;try{for(g.s();!(b=g.n()).done;){var v=b.value,x="".concat(c.name,":").concat(m.name,":").concat(v.name),S=ib(c,m,v);s.set(x,S.verticesPerEdge),l.set(x,S.data);var _=j(S.attributes),E;try{for(_.s();!(E=_.n()).done;){var L=E.value;u.has(L.name)||u.set(L.name,L)}}catch(ee){_.e(ee)}finally{_.f()}}}catch(ee){g.e(ee)}finally{g.f()}}}catch(ee){f.e(ee)}finally{f.f()}}}catch(ee){d.e(ee)}finally{d.f()}var k=Array.from(u.values()),A={};k.forEach(function(ee,le){A[ee.name]=le});var F=0,M="",z=j(s),R;try{for(z.s();!(R=z.n()).done;){var I=we(R.value,2),N=I[0],C=I[1];C>F&&(F=C,M=N)}}catch(ee){z.e(ee)}finally{z.f()}var O=l.get(M)||[],U=M.split(":"),B=we(U,1),$=B[0],K=n.find(function(ee){return ee.name===$}),q=[];K!=null&&K.generateConstantData?q=K.generateConstantData().attributes:q=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var X=O.map(function(ee){var le=new Array(k.length).fill(0);return q.forEach(function(Se,ge){var nt=A[Se.name];nt!==void 0&&ge<ee.length&&(le[nt]=ee[ge])}),le});return{vertexShader:ab(n,r,i,k),fragmentShader:rb(n,r,i,o),uniforms:Yy(n,r,i),attributes:ob(),verticesPerEdge:F,constantData:X,constantAttributes:k,vertexCountsPerCombination:s,constantDataPerCombination:l}}function ob(a,t,e){return[{name:"a_edgeIndex",size:1,type:Si},{name:"a_color",size:4,type:Uc,normalized:!0},{name:"a_id",size:4,type:Uc,normalized:!0},{name:"a_opacity",size:1,type:Si}]}var sb=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,lb=(function(){function a(t,e){xe(this,a),G(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=gn([].concat(ce(n),ce(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Nr(o,s).offsets).length>0,this.vertexShader=Al(t,tb(n,r,i,o,s)),this.fragmentShader=Rl(t,sb),this.program=kl(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(ce(n),ce(r));u<d.length;u++){var h=d[u],c=j(h.uniforms),f;try{for(c.s();!(f=c.n()).done;){var p=f.value;l.has(p.name)||(l.add(p.name),this.customUniforms.push(p))}}catch(x){c.e(x)}finally{c.f()}}var m=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(ce(this.customUniforms.map(function(x){return x.name}))),g=j(m),b;try{for(g.s();!(b=g.n()).done;){var v=b.value;this.uniformLocations[v]=t.getUniformLocation(this.program,v)}}catch(x){g.e(x)}finally{g.f()}this.vao=t.createVertexArray()}return _e(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(ba),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,ba),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(ya),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,ya),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=j(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Pl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function _i(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var ub=`
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
`;function db(a,t){var e=rt(a),n=rt(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var cb=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,hb=`
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
`;function dh(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||oh(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(sh(s.name,s.glsl),`

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

`.concat(Jn,`
`).concat(Gr,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(_i(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(_i(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(_i(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(_i(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(_i(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(ub,`
`).concat(db(e,n),`
`).concat(cb,`
`).concat(hb,`
`)}var fb=Bn.fontSize,gb=new Map,ch=24,Vc=(ch+1)*2;function pb(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=ma(),d=gn([].concat(ce(t),[u])),h=ki(d),c=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(rt(fb),`;
const float HEAD_RATIO = `).concat(rt(n),`;
const float TAIL_RATIO = `).concat(rt(r),`;
const int RIBBON_SEGMENTS = `).concat(ch,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(h.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(dh({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return c}var mb=`#version 300 es
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
`;function vb(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=ma(),l=gn([].concat(ce(i),[s])),u=Wo([].concat(ce(i),[s]),l),d=pb(r),h=(function(c){function f(p,m,g){var b;return xe(this,f),b=Ze(this,f,[p,m,g]),G(b,"totalCount",0),G(b,"bufferCapacity",0),G(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new Oo(p,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return Qe(f,c),_e(f,[{key:"getDefinition",value:function(){for(var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,v=m.TRIANGLE_STRIP,x=[],S=0;S<Vc;S++)x.push([S]);var _=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&_.push("u_zoomSizeRatio"),l.floatsPerItem>0&&_.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Vc,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:mb,METHOD:v,UNIFORMS:_,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:g},{name:"a_edgeAttrIndex",size:1,type:g},{name:"a_baseFontSize",size:1,type:g},{name:"a_totalTextWidth",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_margin",size:1,type:g},{name:"a_padding",size:1,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:g}],CONSTANT_DATA:x}}},{key:"processEdgeLabelBackground",value:function(m,g,b){var v=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){v=this.edgeAttributeTexture.allocate(g);var x=this.packedAttributeData;Bo(u,b.edgeAttributes,x,"",gb,0),this.edgeAttributeTexture.updateAllAttributes(g,x)}var S=this.floats,_=this.ints,E=m*this.STRIDE;S[E++]=b.edgeIndex,S[E++]=v,S[E++]=b.baseFontSize,S[E++]=b.totalTextWidth,S[E++]=b.positionMode,S[E++]=b.margin,S[E++]=b.padding,S[E++]=b.color,_[E++]=b.id}},{key:"setUniforms",value:function(m,g){var b=g.gl,v=g.uniformLocations;if(b.uniformMatrix3fv(v.u_matrix,!1,m.matrix),b.uniform1f(v.u_sizeRatio,m.sizeRatio),b.uniform1f(v.u_correctionRatio,m.correctionRatio),b.uniform1f(v.u_pixelRatio,m.pixelRatio),b.uniform1f(v.u_cameraAngle,m.cameraAngle),b.uniform2f(v.u_resolution,m.width,m.height),v.u_nodeDataTexture!==void 0&&b.uniform1i(v.u_nodeDataTexture,m.nodeDataTextureUnit),v.u_nodeDataTextureWidth!==void 0&&b.uniform1i(v.u_nodeDataTextureWidth,m.nodeDataTextureWidth),v.u_edgeDataTexture!==void 0&&b.uniform1i(v.u_edgeDataTexture,m.edgeDataTextureUnit),v.u_edgeDataTextureWidth!==void 0&&b.uniform1i(v.u_edgeDataTextureWidth,m.edgeDataTextureWidth),v.u_edgeFrameTexture!==void 0&&b.uniform1i(v.u_edgeFrameTexture,m.edgeFrameTextureUnit),v.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(v.u_edgeFrameTextureWidth,m.edgeFrameTextureWidth),o==="scaled"&&v.u_zoomSizeRatio!==void 0){var x=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(v.u_zoomSizeRatio,1/x(m.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&v.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ba),b.uniform1i(v.u_edgeAttributeTexture,ba),b.uniform1i(v.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(v.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(m,g){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),mt(f,"renderProgram",this,3)([m,g])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),mt(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),mt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Oa);return new h(a,t,e)}function hh(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var yb=Bn.fontSize,bb=17/64;function xb(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,h=d===void 0?!0:d,c=i==="scaled",f=t.some(function(v){return v.hasSharpCorners}),p=ma(),m=gn([].concat(ce(t),[p])),g=ki(m),b=`#version 300 es

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
const float ATLAS_FONT_SIZE = `).concat(rt(yb),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(rt(bb),`;  // Baseline to visual center ratio

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
`).concat(dh({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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
`);return b}function _b(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function Tb(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=j(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=j(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function Sb(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:xb(a),fragmentShader:_b({hasBorder:e}),uniforms:Tb(a.paths,e,r)}}var Eb=new Map;function wb(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function Ab(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=hh(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,h=s.fullVisibilityThreshold,c=s.keepUpright,f=!!o,p=Sb({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:h,keepUpright:c}),m=(function(g){function b(v,x,S){var _;xe(this,b),_=Ze(this,b,[v,x,S]),G(_,"atlasTexture",null),G(_,"atlasNeedsUpdate",!1),G(_,"refreshTimeout",null),G(_,"labelGlyphCache",new Map),G(_,"edgeAttributeTexture",null);var E=ma();if(_.attributeLayout=gn([].concat(ce(l),[E])),_.attrDescriptors=Wo([].concat(ce(l),[E]),_.attributeLayout),_.edgeAttributeTexture=new Oo(v,_.attributeLayout),_.packedAttributeData=new Float32Array(_.attributeLayout.floatsPerItem),_.atlasManager=new Ga,_.gamma=.025,_.sdfBuffer=Bn.cutoff,_.atlasTexture=v.createTexture(),!_.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");v.bindTexture(v.TEXTURE_2D,_.atlasTexture),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_WRAP_S,v.CLAMP_TO_EDGE),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_WRAP_T,v.CLAMP_TO_EDGE),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_MIN_FILTER,v.LINEAR),v.texParameteri(v.TEXTURE_2D,v.TEXTURE_MAG_FILTER,v.LINEAR),v.bindTexture(v.TEXTURE_2D,null),_.atlasManager.on(Ga.ATLAS_UPDATED_EVENT,function(){_.atlasNeedsUpdate=!0,_.refreshTimeout!==null&&clearTimeout(_.refreshTimeout),_.refreshTimeout=setTimeout(function(){_.refreshTimeout=null,_.renderer.refresh()},0)});var L={family:"sans-serif",weight:"normal",style:"normal"};return _.defaultFontKey=_.atlasManager.registerFont(L),_}return Qe(b,g),_e(b,[{key:"getDefinition",value:function(){var x=WebGL2RenderingContext,S=x.FLOAT,_=x.UNSIGNED_BYTE,E=x.TRIANGLE_STRIP,L=new Set,k=[],A=j(l),F;try{for(A.s();!(F=A.n()).done;){var M=F.value,z=j(M.attributes),R;try{for(z.s();!(R=z.n()).done;){var I=R.value,N=I.name.startsWith("a_")?I.name:"a_".concat(I.name);L.has(N)||(L.add(N),k.push({name:N,size:I.size,type:I.type}))}}catch(C){z.e(C)}finally{z.f()}}}catch(C){A.e(C)}finally{A.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:E,UNIFORMS:p.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:S},{name:"a_edgeAttrIndex",size:1,type:S},{name:"a_baseFontSize",size:1,type:S},{name:"a_charMetrics",size:4,type:S},{name:"a_charDims",size:4,type:S},{name:"a_texCoords",size:4,type:S},{name:"a_labelParams",size:2,type:S},{name:"a_color",size:4,type:_,normalized:!0}].concat(ce(f?[{name:"a_borderColor",size:4,type:_,normalized:!0}]:[]),ce(k.filter(function(C){return!["a_curvature","curvature"].includes(C.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:S}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(x,S){if(S.hidden||!S.text){this.labelGlyphCache.delete(x);return}var _=S.text,E=S.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(_,E);var L=[],k=[],A=0,F=j(_),M;try{for(F.s();!(M=F.n()).done;){var z=M.value,R=z.codePointAt(0);if(R===void 0){L.push(void 0),k.push(A);continue}var I=this.atlasManager.getGlyph(R,E);L.push(I),k.push(A),I&&(A+=I.advance)}}catch(N){F.e(N)}finally{F.f()}this.labelGlyphCache.set(x,{glyphs:L,xOffsets:k,totalWidth:A})}},{key:"processCharacter",value:function(x,S,_,E){var L,k,A,F=this.floats,M=this.STRIDE,z=x*M,R=this.labelGlyphCache.get(S.parentKey);if(!R||!R.glyphs[E]){for(var I=0;I<M;I++)F[z+I]=0;return}var N=R.glyphs[E],C=R.xOffsets[E],O=b.labelColor,U=O&&be(O)==="object"&&"color"in O&&O.color?O.color:S.color,B=hn(U),$=z;F[$++]=S.edgeIndex,F[$++]=(L=(k=this.edgeAttributeTexture)===null||k===void 0?void 0:k.getIndex(S.parentKey))!==null&&L!==void 0?L:0,F[$++]=S.size,F[$++]=C,F[$++]=N.advance,F[$++]=R.totalWidth,F[$++]=wb(S.position),F[$++]=N.atlasWidth,F[$++]=N.atlasHeight,F[$++]=N.bearingX,F[$++]=-N.bearingY,F[$++]=N.atlasX,F[$++]=N.atlasY,F[$++]=N.atlasWidth,F[$++]=N.atlasHeight;var K=(A=b.labelMargin)!==null&&A!==void 0?A:S.margin;if(F[$++]=K,F[$++]=0,F[$++]=B,f&&o){var q;typeof o.color=="string"?q=o.color:q=o.color.color||"#ffffff",F[$++]=hn(q)}var X=new Set,ee=j(l),le;try{for(ee.s();!(le=ee.n()).done;){var Se=le.value,ge=j(Se.attributes),nt;try{for(ge.s();!(nt=ge.n()).done;){var ot=nt.value,Me=ot.name.startsWith("a_")?ot.name.slice(2):ot.name;if(Me!=="curvature"&&!X.has(Me)){X.add(Me);for(var Ct=0;Ct<ot.size;Ct++)F[$++]=0}}}catch(zt){ge.e(zt)}finally{ge.f()}}}catch(zt){ee.e(zt)}finally{ee.f()}}},{key:"processEdgeLabel",value:function(x,S,_){if(this.prepareLabelGlyphs(x,_),this.edgeAttributeTexture&&!_.hidden&&_.text){this.edgeAttributeTexture.allocate(x);var E=this.packedAttributeData;Bo(this.attrDescriptors,_.edgeAttributes,E,"",Eb,0),this.edgeAttributeTexture.updateAllAttributes(x,E)}return mt(b,"processLabel",this,3)([x,S,_])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var x=this.normalProgram.gl,S=this.atlasManager.getTextures();if(S.length!==0){var _=S[0];x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.texImage2D(x.TEXTURE_2D,0,x.RGBA,_.width,_.height,0,x.RGBA,x.UNSIGNED_BYTE,_.data),x.bindTexture(x.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(x,S){var _=S.gl,E=S.uniformLocations,L=this.atlasManager.getTextures(),k=L.length>0?[L[0].width,L[0].height]:[1,1];if(_.uniformMatrix3fv(E.u_matrix,!1,x.matrix),_.uniform1f(E.u_sizeRatio,x.sizeRatio),_.uniform1f(E.u_correctionRatio,x.correctionRatio),_.uniform1f(E.u_pixelRatio,x.pixelRatio),_.uniform1f(E.u_cameraAngle,x.cameraAngle),_.uniform1f(E.u_sdfBufferPixels,Bn.buffer),_.uniform2f(E.u_resolution,x.width,x.height),_.uniform2f(E.u_atlasSize,k[0],k[1]),_.uniform1f(E.u_gamma,this.gamma),_.uniform1f(E.u_sdfBuffer,this.sdfBuffer),_.activeTexture(_.TEXTURE0),_.bindTexture(_.TEXTURE_2D,this.atlasTexture),_.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&_.uniform1i(E.u_nodeDataTexture,x.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&_.uniform1i(E.u_nodeDataTextureWidth,x.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&_.uniform1i(E.u_edgeDataTexture,x.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&_.uniform1i(E.u_edgeDataTextureWidth,x.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&_.uniform1i(E.u_edgeFrameTexture,x.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&_.uniform1i(E.u_edgeFrameTextureWidth,x.edgeFrameTextureWidth),f&&o&&E.u_borderWidth!==void 0){var A=o.width/Bn.buffer*this.sdfBuffer;_.uniform1f(E.u_borderWidth,A)}if(this.edgeAttributeTexture&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ba),_.uniform1i(E.u_edgeAttributeTexture,ba),_.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),_.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&E.u_zoomSizeRatio!==void 0){var F=this.renderer.getSetting("zoomToSizeRatioFunction"),M=1/F(x.zoomRatio);_.uniform1f(E.u_zoomSizeRatio,M)}}},{key:"renderProgram",value:function(x,S){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),mt(b,"renderProgram",this,3)([x,S])}},{key:"registerFont",value:function(x){var S=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",_=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:x,weight:S,style:_})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(x,S){var _=S||this.defaultFontKey,E=j(x),L;try{for(E.s();!(L=E.n()).done;){var k=L.value;this.atlasManager.ensureGlyphs(k,_)}}catch(A){E.e(A)}finally{E.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(x,S){var _=S||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,_),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var E=0,L=j(x),k;try{for(L.s();!(k=L.n()).done;){var A=k.value,F=A.codePointAt(0);if(F!==void 0){var M=this.atlasManager.getGlyph(F,_);M&&(E+=M.advance)}}}catch(z){L.e(z)}finally{L.f()}return E}},{key:"measureLabel",value:function(x,S,_){var E=this.measureLabelAtlasWidth(x,_),L=S/Bn.fontSize;return{width:E*L,height:S,textHeight:S}}},{key:"kill",value:function(){var x=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(x.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),mt(b,"kill",this,3)([])}}])})(ah);return G(m,"labelColor",r),G(m,"labelMargin",i),new m(a,t,e)}function Rb(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function fh(a,t,e,n,r,i,o){var s,l,u=lh(n),d=u.paths,h=u.layers,c=u.defaultHead,f=u.defaultTail,p=[Rb()].concat(ce(u.extremities)),m={},g={};d.forEach(function(z,R){return m[z.name]=R}),p.forEach(function(z,R){return g[z.name]=R});var b=(s=g[c])!==null&&s!==void 0?s:0,v=(l=g[f])!==null&&l!==void 0?l:0,x=null,S=gn([].concat(ce(d),ce(h))),_=(function(z){function R(I,N,C){var O;xe(this,R),x||(x=$c({paths:d,extremities:p,layers:h,antialias:r})),O=Ze(this,R,[I,N,C]),G(O,"layerLifecycles",new Map),G(O,"needsShaderRegeneration",!1),G(O,"edgeAttributeTexture",null),G(O,"layout",S),G(O,"attrDescriptors",[]),G(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=N,O.edgeAttributeTexture=new Oo(I,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),h.forEach(function(B,$){if(B.lifecycle){var K={gl:I,renderer:{refresh:function(){return C.refresh()}},getUniformLocation:function(X){return I.getUniformLocation(O.normalProgram.program,X)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){C.refresh()}};O.layerLifecycles.set($,B.lifecycle(K))}}),O.layerLifecycles.forEach(function(B){var $;return($=B.init)===null||$===void 0?void 0:$.call(B)});var U=new Map;return O.layerLifecycles.forEach(function(B,$){B.getAttributeData&&U.set(d.length+$,B)}),O.attrDescriptors=Wo([].concat(ce(d),ce(h)),O.layout,U),O}return Qe(R,z),_e(R,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(N,C,O){var U=N,B=0,$=b,K=v,q=C?U.selfLoopPath:O&&U.parallelPath?U.parallelPath:U.path;q&&m[q]!==void 0&&(B=m[q]),U.head&&U.head!=="none"&&g[U.head]!==void 0&&($=g[U.head]),U.tail&&U.tail!=="none"&&g[U.tail]!==void 0&&(K=g[U.tail]);var X=p[$],ee=p[K];return{pathId:B,headId:$,tailId:K,headLengthRatio:An(X.length)?0:X.length,tailLengthRatio:An(ee.length)?0:ee.length}}},{key:"getDefinition",value:function(){var N=WebGL2RenderingContext,C=N.TRIANGLE_STRIP,O=C,U=x;return{VERTICES:U.verticesPerEdge,VERTEX_SHADER_SOURCE:U.vertexShader,FRAGMENT_SHADER_SOURCE:U.fragmentShader,METHOD:O,UNIFORMS:U.uniforms,ATTRIBUTES:U.attributes,CONSTANT_ATTRIBUTES:U.constantAttributes,CONSTANT_DATA:U.constantData}}},{key:"maybeRegenerateShaders",value:function(){var N=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var C=h.map(function(X,ee){var le=N.layerLifecycles.get(ee);return le!=null&&le.regenerate?le.regenerate():X});x=$c({paths:d,extremities:p,layers:C,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,U=this.normalProgram,B=U.program,$=U.buffer,K=U.vertexShader,q=U.fragmentShader;O.deleteProgram(B),O.deleteBuffer($),O.deleteShader(K),O.deleteShader(q),this.normalProgram=this.getProgramInfo("normal",O,x.vertexShader,x.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(N,C,O,U,B,$){var K=C*this.STRIDE;if(B.visibility==="hidden"||O.visibility==="hidden"||U.visibility==="hidden"){for(var q=K+this.STRIDE;K<q;K++)this.floats[K]=0;this.floats[C*this.STRIDE]=eh;return}this.processVisibleItem(Dr(N),K,O,U,B,$)}},{key:"processVisibleItem",value:function(N,C,O,U,B,$){var K,q=this.floats,X=this.ints;q[C++]=$,q[C++]=hn(B.color),X[C++]=N,q[C++]=(K=B.opacity)!==null&&K!==void 0?K:1;var ee=this.packedAttributeData;Bo(this.attrDescriptors,B,ee,B.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow($,ee)}},{key:"setUniforms",value:function(N,C){var O=this,U=C.gl,B=C.uniformLocations;B.u_matrix&&U.uniformMatrix3fv(B.u_matrix,!1,N.matrix),B.u_sizeRatio&&U.uniform1f(B.u_sizeRatio,N.sizeRatio),B.u_correctionRatio&&U.uniform1f(B.u_correctionRatio,N.correctionRatio),B.u_zoomRatio&&U.uniform1f(B.u_zoomRatio,N.zoomRatio),B.u_pixelRatio&&U.uniform1f(B.u_pixelRatio,N.pixelRatio),B.u_cameraAngle&&U.uniform1f(B.u_cameraAngle,N.cameraAngle),B.u_feather&&U.uniform1f(B.u_feather,N.antiAliasingFeather),B.u_minEdgeThickness&&U.uniform1f(B.u_minEdgeThickness,N.minEdgeThickness),B.u_pickingPadding&&U.uniform1f(B.u_pickingPadding,N.edgePickingPadding),B.u_nodeDataTexture&&U.uniform1i(B.u_nodeDataTexture,N.nodeDataTextureUnit),B.u_nodeDataTextureWidth&&U.uniform1i(B.u_nodeDataTextureWidth,N.nodeDataTextureWidth),B.u_edgeDataTexture&&U.uniform1i(B.u_edgeDataTexture,N.edgeDataTextureUnit),B.u_edgeDataTextureWidth&&U.uniform1i(B.u_edgeDataTextureWidth,N.edgeDataTextureWidth),B.u_edgeFrameTexture&&U.uniform1i(B.u_edgeFrameTexture,N.edgeFrameTextureUnit),B.u_edgeFrameTextureWidth&&U.uniform1i(B.u_edgeFrameTextureWidth,N.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(ba),B.u_edgeAttributeTexture&&U.uniform1i(B.u_edgeAttributeTexture,ba),B.u_edgeAttributeTextureWidth&&U.uniform1i(B.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),B.u_edgeAttributeTexelsPerEdge&&U.uniform1i(B.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var $=new Set;d.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,C))})}),p.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,C))})}),h.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,C))})})}},{key:"render",value:function(N,C,O){this.maybeRegenerateShaders(),mt(R,"render",this,3)([N,C,O])}},{key:"renderProgram",value:function(N,C){this.layerLifecycles.forEach(function(O){var U;return(U=O.beforeRender)===null||U===void 0?void 0:U.call(O)}),mt(R,"renderProgram",this,3)([N,C])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(N){var C;return(C=N.kill)===null||C===void 0?void 0:C.call(N)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),mt(R,"kill",this,3)([])}}])})(Oa),E=p[b],L=p[v],k=Q({paths:d,headLengthRatio:An(E.length)?0:E.length,tailLengthRatio:An(L.length)?0:L.length},n.label),A=hh(k),F=function(){return{labelProgram:Ab(a,null,e,k),labelBackgroundProgram:vb(a,t,e,{shaderConfig:A})}},M=new lb(a,{paths:d,extremities:p,layers:h,nodeShapes:i,nodeLayers:o});return{edgeProgram:new _(a,null,e),createLabelPrograms:F,framePass:M}}function kb(a){return be(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function Db(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Lb(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function Cb(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function Pb(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Fb(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function Ib(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function Mb(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function zb(a){if(kb(a))return a;if(Fb(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function Gb(a){if(Db(a))return a;if(pc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function Nb(a){if(Lb(a))return a;if(Ib(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function Ob(a){if(Pb(a))return a;if(mc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function Wb(a){if(Cb(a))return a;if(Mb(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function gh(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:yi.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:yi.layers,i=n.map(zb),o=r.map(Gb);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function Bb(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Lr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Lr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Lr.layers,s=r.map(Nb),l=i.map(Wb).filter(function(d){return d!==null}),u=o.map(Ob);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function ph(a,t){var e={},n=j(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function mh(a,t,e,n,r){var i=gh(n),o=i.shapes,s=i.layers,l=ph(o,n?.variables),u=ih(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return Q(Q({},u),{},{variables:l})}function vh(a,t,e,n,r,i){var o=Bb(n),s=o.paths,l=o.extremities,u=o.layers,d=gh(i),h=d.shapes,c=d.layers,f=ph(s,n?.variables),p=fh(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,h,c);return Q(Q({},p),{},{variables:f,paths:s})}var Ub=2;function yh(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:Ub,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,h={},c=[],f=j(a),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=m.width+n,b=m.height+n;if(g>i||b>o||s+g>i&&l+u+b>o){c.push(m);continue}s+g>i&&(d=Math.max(d,s),s=0,l+=u,u=b),m.draw(t,s,l),h[m.key]={x:s,y:l,width:m.width,height:m.height},s+=g,u=Math.max(u,b)}}catch(v){f.e(v)}finally{f.f()}return d=Math.max(d,s),{atlas:h,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:c}}function Kt(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Kt=function(i,o,s,l){function u(d,h){Kt(i,d,function(c){return this._invoke(d,h,c)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Kt(a,t,e,n)}function Zt(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,p,m,g){var b=p&&p.prototype instanceof s?p:s,v=Object.create(b.prototype);return Kt(v,"_invoke",(function(x,S,_){var E,L,k,A=0,F=_||[],M=!1,z={p:0,n:0,v:a,a:R,f:R.bind(a,4),d:function(I,N){return E=I,L=0,k=a,z.n=N,o}};function R(I,N){for(L=I,k=N,t=0;!M&&A&&!C&&t<F.length;t++){var C,O=F[t],U=z.p,B=O[2];I>3?(C=B===N)&&(k=O[(L=O[4])?5:(L=3,3)],O[4]=O[5]=a):O[0]<=U&&((C=I<2&&U<O[1])?(L=0,z.v=N,z.n=O[1]):U<B&&(C=I<3||O[0]>N||N>B)&&(O[4]=I,O[5]=N,z.n=B,L=0))}if(C||I>1)return o;throw M=!0,N}return function(I,N,C){if(A>1)throw TypeError("Generator is already running");for(M&&N===1&&R(N,C),L=N,k=C;(t=L<2?a:k)||!M;){E||(L?L<3?(L>1&&(z.n=-1),R(L,k)):z.n=k:z.v=k);try{if(A=2,E){if(L||(I="next"),t=E[I]){if(!(t=t.call(E,k)))throw TypeError("iterator result is not an object");if(!t.done)return t;k=t.value,L<2&&(L=0)}else L===1&&(t=E.return)&&t.call(E),L<2&&(k=TypeError("The iterator does not provide a '"+I+"' method"),L=1);E=a}else if((t=(M=z.n<0)?k:x.call(S,z))!==o)break}catch(O){E=a,L=1,k=O}finally{A=1}}return{value:t,done:M}}})(f,m,g),!0),v}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(Kt(t={},n,function(){return this}),t),h=u.prototype=s.prototype=Object.create(d);function c(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Kt(f,r,"GeneratorFunction")),f.prototype=Object.create(h),f}return l.prototype=u,Kt(h,"constructor",u),Kt(u,"constructor",l),l.displayName="GeneratorFunction",Kt(u,r,"GeneratorFunction"),Kt(h),Kt(h,r,"Generator"),Kt(h,n,function(){return this}),Kt(h,"toString",function(){return"[object Generator]"}),(Zt=function(){return{w:i,m:c}})()}function bh(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function Wr(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){bh(i,n,r,o,s,"next",l)}function s(l){bh(i,n,r,o,s,"throw",l)}o(void 0)})}}var Ho=new Map,xh=!1;function Hb(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function $b(a){if(!Ho.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(Hb).catch(function(){return Ho.delete(a),null});Ho.set(a,t)}return Ho.get(a)}function Vb(a){return Ml.apply(this,arguments)}function Ml(){return Ml=Wr(Zt().m(function a(t){var e,n,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Wr(Zt().m(function s(l){var u;return Zt().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,$b(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),Ml.apply(this,arguments)}function _h(a){return zl.apply(this,arguments)}function zl(){return zl=Wr(Zt().m(function a(t){var e,n,r,i,o,s,l,u,d,h,c,f,p,m=arguments;return Zt().w(function(g){for(;;)switch(g.n){case 0:if(e=m.length>1&&m[1]!==void 0?m[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){g.n=1;break}return g.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){g.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),g.a(2,null);case 2:return h=Math.ceil(s*e),c=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),p=URL.createObjectURL(f),g.a(2,new Promise(function(b){var v=new Image;v.onload=function(){var x=document.createElement("canvas");x.width=h,x.height=c,x.getContext("2d").drawImage(v,0,0,h,c),URL.revokeObjectURL(p);try{x.getContext("2d").getImageData(0,0,1,1)}catch(S){if(S instanceof DOMException&&S.name==="SecurityError"){xh||(xh=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw S}b(x)},v.onerror=function(){URL.revokeObjectURL(p),b(null)},v.src=p}))}},a)})),zl.apply(this,arguments)}function qb(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function jb(a,t,e,n){return Gl.apply(this,arguments)}function Gl(){return Gl=Wr(Zt().m(function a(t,e,n,r){var i,o,s,l,u,d,h,c,f=arguments;return Zt().w(function(p){for(;;)switch(p.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,p.n=1,Vb(o);case 1:return s=p.v,(n==null||r==null)&&(l=qb(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),h=e?"<style>".concat(e,"</style>"):"",c='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(h).concat(s,"</body>")+"</foreignObject></svg>",p.a(2,_h(c,1))}},a)})),Gl.apply(this,arguments)}function Xb(a){return Nl.apply(this,arguments)}function Nl(){return Nl=Wr(Zt().m(function a(t){var e,n=arguments,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,_h(t.svg,e));case 3:return i.a(2,jb(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),Nl.apply(this,arguments)}var Or=2048,Th=(function(){function a(t,e,n){xe(this,a),G(this,"cache",new Map),G(this,"pending",new Set),G(this,"atlas",{}),G(this,"glTexture",null),G(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Or,this.packCanvas.height=Or,this.packCtx=this.packCanvas.getContext("2d")}return _e(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=Wr(Zt().m(function h(c){var f;return Zt().w(function(p){for(;;)switch(p.n){case 0:if(i.pending.has(o)){p.n=1;break}return p.a(2);case 1:if(i.pending.delete(o),c){p.n=2;break}return p.a(2);case 2:return p.n=3,Xb(c,u);case 3:if(f=p.v,!(!f||f.width===0||f.height===0)){p.n=4;break}return p.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return p.a(2)}},h)}));return function(h){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(c,f,p){c.drawImage(u.image,f,p)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Or,Or);var r=yh(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Or,"x").concat(Or," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Ri),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=j(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=j(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Ol=(function(){function a(t){xe(this,a),G(this,"buckets",new Map),G(this,"keyDepth",new Map);var e=j(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return _e(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=j(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:ce(r).sort(function(i,o){return n(i)-n(o)})}}])})(),Sh=(function(a){function t(e,n){return xe(this,t),Ze(this,t,[e,2,n])}return Qe(t,a),_e(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var h=this.indexMap.get(n);if(h===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var c=pa(d),f=we(c,4),p=f[0],m=f[1],g=f[2],b=f[3],v=h*2*4;this.data[v]=r,this.data[v+1]=i,this.data[v+2]=o,this.data[v+3]=s,this.data[v+4]=l,this.data[v+5]=u,this.data[v+6]=p*65536+m*256+g,this.data[v+7]=b/255,this.markDirty(h)}}])})(No),Yb=1024,Kb=1.5,Zb=4096,Wl=(function(){function a(t,e){var n;if(xe(this,a),G(this,"texture",null),G(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:Yb);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return _e(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,Zb),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*Kb));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Eh=(function(a){function t(e,n){return xe(this,t),Ze(this,t,[e,2,n])}return Qe(t,a),_e(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,h=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,c=this.indexMap.get(n);if(c===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=c*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|h&15,this.markDirty(c)}}])})(No);var eE=la(_r()),tE=la(xl());function Qb(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function wh(a,t){if(a==null)return{};var e,n,r=Qb(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var Jb=["factor"],e0=["factor"],Ah=1.5,Bl={x:.5,y:.5,angle:0,ratio:1},Rh=(function(a){function t(){var e;xe(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ze(this,t,[].concat(r)),G(e,"minRatio",null),G(e,"maxRatio",null),G(e,"enabled",!0),G(e,"enabledZooming",!0),G(e,"enabledPanning",!0),G(e,"enabledRotation",!0),G(e,"constrainState",null),G(e,"state",Q({},Bl)),G(e,"previousState",Q({},Bl)),G(e,"nextFrame",null),G(e,"currentAnimationFrom",null),G(e,"currentAnimationTo",null),G(e,"animationCallback",null),e}return Qe(t,a),_e(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return Q({},this.state)}},{key:"getPreviousState",value:function(){return Q({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return Cc(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,Q(Q({},Ic),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Ah:r,o=wh(n,Jb);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Ah:r,o=wh(n,e0);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(Bl,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=_o(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),h=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var p=s(f);o.setState({x:u.x+(d.x-u.x)*p,y:u.y+(d.y-u.y)*p,angle:u.angle+(d.angle-u.angle)*p,ratio:u.ratio+(d.ratio-u.ratio)*p}),o.nextFrame=requestAnimationFrame(h)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),h()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(wo);function Qt(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function Un(a,t){var e=Q(Q({},Qt(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Wa(a){var t="x"in a?a:Q(Q({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function t0(a,t){var e=Un(a,t);return e.delta=Uh(a),e}var n0=2;function Vo(a){for(var t=[],e=0,n=Math.min(a.length,n0);e<n;e++)t.push(a[e]);return t}function Di(a,t,e){var n={touches:Vo(a.touches).map(function(r){return Qt(r,e)}),previousTouches:t.map(function(r){return Qt(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function Uh(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Hh=(function(a){function t(e,n){var r;return xe(this,t),r=Ze(this,t),r.container=e,r.renderer=n,r}return Qe(t,a),_e(t)})(wo),a0=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],r0=a0.reduce(function(a,t){return Q(Q({},a),{},G({},t,ko[t]))},{});function Li(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var i0=(function(a){function t(e,n){var r;return xe(this,t),r=Ze(this,t,[e,n]),G(r,"enabled",!0),G(r,"draggedEvents",0),G(r,"downStartTime",null),G(r,"lastMouseX",null),G(r,"lastMouseY",null),G(r,"isMouseDown",!1),G(r,"isMoving",!1),G(r,"isPanningStage",!1),G(r,"movingTimeout",null),G(r,"startCameraState",null),G(r,"clicks",0),G(r,"doubleClickTimeout",null),G(r,"isRightMouseDown",!1),G(r,"startRotationAngle",null),G(r,"startCameraAngle",null),G(r,"currentWheelDirection",0),G(r,"lastWheelAnimationId",0),G(r,"settings",r0),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return Qe(t,a),_e(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Un(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",Un(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=Un(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Li(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Qt(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=Qt(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,h=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-h,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Un(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Li(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Un(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Qt(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var h=r.draggedEvents>0;r.draggedEvents=0;var c=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");h&&c&&r.renderer.refresh()},0),this.emit("mouseup",Un(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Li(n))){var i=Un(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Qt(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),h=this.renderer.viewportToFramedGraph({x:l,y:u}),c=d.x-h.x,f=d.y-h.y,p=o.getState(),m=p.x+c,g=p.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:m,y:g}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=Qt(n,this.container),v=b.x,x=b.y,S=this.container.offsetWidth/2,_=this.container.offsetHeight/2,E=Math.atan2(x-_,v-S),L=E-this.startRotationAngle,k=this.renderer.getCamera();k.setState({angle:this.startCameraAngle+L}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Li(n)||this.emit("mouseleave",Un(n,this.container))}},{key:"handleEnter",value:function(n){Li(n)||this.emit("mouseenter",Un(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=t0(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=Uh(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,h=i.getBoundedRatio(u*d),c=l>0?1:-1,f=Date.now();if(u!==h&&!(this.currentWheelDirection===c&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var p=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),h),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===p&&(r.currentWheelDirection=0)}),this.currentWheelDirection=c,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Hh),o0=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],s0=o0.reduce(function(a,t){return Q(Q({},a),{},G({},t,ko[t]))},{}),l0=(function(a){function t(e,n){var r;return xe(this,t),r=Ze(this,t,[e,n]),G(r,"enabled",!0),G(r,"isMoving",!1),G(r,"hasMoved",!1),G(r,"isPanningStage",!1),G(r,"isZoomingStage",!1),G(r,"touchMode",0),G(r,"startTouchesPositions",[]),G(r,"lastTouches",[]),G(r,"lastTap",null),G(r,"settings",s0),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return Qe(t,a),_e(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=Vo(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return Qt(f,r.container)}),this.touchMode===2){var o=we(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],h=d.x,c=d.y;this.startTouchesAngle=Math.atan2(c-u,h-l),this.startTouchesDistance=Math.sqrt(Math.pow(h-l,2)+Math.pow(c-u,2))}this.syncStageFlags(),this.emit("touchdown",Di(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Di(n,this.lastTouches,this.container)),!n.touches.length){var s=Qt(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Di(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var h=this.renderer.getCamera(),c=h.getBoundedRatio(h.getState().ratio/this.settings.doubleClickZoomingRatio);h.animate(this.renderer.getViewportZoomedState(s,c),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Di(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Vo(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=Vo(n.touches),s=o.map(function(q){return Qt(q,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Di(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(q,X){var ee=r.startTouchesPositions[X];return ee&&(q.x!==ee.x||q.y!==ee.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),h=this.startCameraState,c=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),p=f.x,m=f.y,g=this.renderer.viewportToFramedGraph(s[0]),b=g.x,v=g.y;d.setState({x:h.x+p-b,y:h.y+m-v});break}case 2:{var x={x:.5,y:.5,angle:0,ratio:1},S=s[0],_=S.x,E=S.y,L=s[1],k=L.x,A=L.y,F=Math.atan2(A-E,k-_)-this.startTouchesAngle,M=Math.hypot(A-E,k-_)/this.startTouchesDistance,z=d.getBoundedRatio(h.ratio/M);x.ratio=z,x.angle=h.angle+F;var R=this.getDimensions(),I=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:h}),N=Math.min(R.width,R.height)-2*c,C=N/R.width,O=N/R.height,U=z/N,B=_-N/2/C,$=E-N/2/O,K=tl({x:B,y:$},x.angle);B=K.x,$=K.y,x.x=I.x-B*U,x.y=I.y+$*U,d.setState(x);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Hh),u0=(function(){function a(t,e,n,r){xe(this,a),G(this,"pendingNode",null),G(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return _e(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=j(s),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;u.set(c,{x:this.graph.getNodeAttribute(c,i),y:this.graph.getNodeAttribute(c,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),h={x:d.x-s.x,y:d.y-s.y},c=j(i),f;try{for(c.s();!(f=c.n()).done;){var p=f.value,m=o.get(p);if(!(!m||!this.graph.hasNode(p))){var g={x:m.x+h.x,y:m.y+h.y};n?this.graph.mergeNodeAttributes(p,n(g,p)):(this.graph.setNodeAttribute(p,l,g.x),this.graph.setNodeAttribute(p,u,g.y))}}}catch(b){c.e(b)}finally{c.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function kh(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var d0=(function(){function a(t,e){xe(this,a),G(this,"groups",new Map),G(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return _e(a,[{key:"getGroupKey",value:function(e){return kh(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,h){var c=kh(d,h),f=e.groups.get(c);f||(f=[],e.groups.set(c,f)),f.push(l),e.edgeToGroupKey.set(l,c)});var n=j(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=we(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Dh(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function Lh(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function Ch(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Mt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return Ch(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return Lh(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Dh(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return Ch(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return Lh(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Dh(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Ha=["node","edge","nodeLabel","edgeLabel"];function c0(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Ua(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function Ul(a,t){var e=j(Ha),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Mt[r].parent===t){var i=j(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(c){i.e(c)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(c){e.e(c)}finally{e.f()}var l=1,u=j(Ha),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(h===t)break;l+=a.idsByKind[h].size}}catch(c){u.e(c)}finally{u.f()}a.nextId=l}function Ph(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function h0(a,t){var e=j(Ha),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Mt[r].parent!==null){var i=j(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(_){i.e(_)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(_){e.e(_)}finally{e.f()}a.nextId=1;var l=j(Ha),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Mt[d].parent===null){var h=j(a.idsByKind[d].values()),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;f>=a.nextId&&(a.nextId=f+1)}}catch(_){h.e(_)}finally{h.f()}}}}catch(_){l.e(_)}finally{l.f()}var p=j(Ha),m;try{for(p.s();!(m=p.n()).done;){var g=m.value,b=Mt[g];if(!(b.parent===null||!b.isEnabled(t))){var v=j(a.idsByKind[b.parent].keys()),x;try{for(v.s();!(x=v.n()).done;){var S=x.value;a.idsByKind[g].set(S,a.nextId),a.lookup[a.nextId]={kind:g,key:S},a.nextId++}}catch(_){v.e(_)}finally{v.f()}}}}catch(_){p.e(_)}finally{p.f()}}function f0(a,t){var e=j(Ha),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=j(i),l;try{for(s.s();!(l=s.n()).done;){var u=we(l.value,2),d=u[0],h=u[1];if(o.get(d)!==h)return!1}}catch(c){s.e(c)}finally{s.f()}}}}catch(c){e.e(c)}finally{e.f()}return!0}function Fh(a,t,e){Mt[t.kind].setHover(a,t.key,e)}function g0(a,t){return Mt[t.kind].getCursor(a,t.key)}function Ci(a,t){return"".concat(t).concat(Mt[a].eventSuffix)}function Pi(a,t){return Q(Q({},t),{},G({},Mt[a.kind].payloadKey,a.key))}function p0(a,t,e){var n=Mt[t.kind].resolveForVerb;return n?n(t,e,a):t}function m0(a,t){var e=Mt[t.kind].isHitValid;return e?e(a,t.key):!0}function Hl(a){return Ha.filter(function(t){return t===a||Mt[t].parent===a})}function $h(a,t,e){return t&&(t=p0(a,t,e)),t&&!m0(a,t)&&(t=null),t}function $l(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return $h(a,n,e)}function v0(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function Vh(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:$h(a,t,"enter"),o=a.stateManager,s=o.hovered;v0(s,i)||(s&&(Fh(a,s,!1),a.emit(Ci(s.kind,"leave"),Pi(s,n))),o.setHovered(i),i&&(Fh(a,i,!0),a.emit(Ci(i.kind,"enter"),Pi(i,n))),a.updateContainerCursor())}function y0(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Wa(i))},n.handleMoveBody=function(i){var o=Wa(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,h=a.settings;s.start(s.pendingNode,o,h.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Wa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),Vh(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Wa(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Wa(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=$l(a,l,o);if(d){a.emit(Ci(d.kind,o),Pi(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Wa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=$l(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Ci(l.kind,"down"),Pi(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Wa(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",Q({node:l.node,allDraggedNodes:l.allNodes},s));var u=$l(a,o,"up");if(u){a.emit(Ci(u.kind,"up"),Pi(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function b0(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(ce(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function x0(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var _0={x:.5,y:.5,angle:0,ratio:1},T0=8,S0=.001;function E0(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,h=o==="positions",c=n.width,f=n.height,p=a.extent,m=0;m<T0;m++){for(var g=Ro(p),b={width:p.x[1]-p.x[0]||1,height:p.y[1]-p.y[0]||1},v=ga(_0,n,b,r),x=Ih(v,g({x:0,y:0}),c,f),S=Ih(v,g({x:1,y:0}),c,f),_=Math.hypot(S.x-x.x,S.y-x.y)||1,E=1/0,L=-1/0,k=1/0,A=-1/0,F=0,M=u.length;F<M;F++){var z=u[F],R=e[z],I=R.size/d*(h?_:1),N=-I,C=I,O=-I,U=I;if(s){var B=l(R,I);B&&(B.minX<N&&(N=B.minX),B.maxX>C&&(C=B.maxX),B.minY<O&&(O=B.minY),B.maxY>U&&(U=B.maxY))}var $=t[z],K=$.x,q=$.y;E=Math.min(E,K+N/_),L=Math.max(L,K+C/_),k=Math.min(k,q-U/_),A=Math.max(A,q-O/_)}var X={x:[E,L],y:[k,A]},ee=Math.max(X.x[1]-X.x[0],X.y[1]-X.y[0])||1,le=Math.max(Math.abs(X.x[0]-p.x[0]),Math.abs(X.x[1]-p.x[1]),Math.abs(X.y[0]-p.y[0]),Math.abs(X.y[1]-p.y[1]));if(p=X,le/ee<S0)break}return p}function Ih(a,t,e,n){var r=kr(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var w0=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),A0=1500,R0=`.sigma-gesture-hint {
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
}`;function Mh(a){var t,e,n=Fr("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Ba=null;function k0(){return Ba===null&&(Ba=R0,Mh("@scope {}")&&(Ba=`@scope {
`.concat(Ba,`
}`)),Mh("@layer sigma-gesture-hint {}")&&(Ba=`@layer sigma-gesture-hint {
`.concat(Ba,`
}`))),Ba}var D0=(function(){function a(t){xe(this,a),G(this,"hideTimeout",null),this.styleElement=Fr("style"),this.styleElement.textContent=k0(),t.appendChild(this.styleElement),this.element=Fr("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return _e(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:w0?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},A0))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),L0=(function(){function a(t){xe(this,a),G(this,"readBuffer",null),G(this,"fence",null),G(this,"result",new Uint8Array(4)),G(this,"generation",0),G(this,"readGeneration",0),G(this,"lastEvent",null),G(this,"active",!1),G(this,"dirty",!1),G(this,"rafId",null),G(this,"killed",!1),this.options=t}return _e(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=nl(n,s.x,s.y,i(),o()),u=we(l,2),d=u[0],h=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,h,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=we(this.result,4),l=s[0],u=s[1],d=s[2],h=s[3];this.active&&i(al(l,u,d,h),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),zh=(function(){function a(t,e){xe(this,a),this.key=t,this.size=e}return _e(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),$o=(function(){function a(){xe(this,a),G(this,"width",0),G(this,"height",0),G(this,"cellSize",0),G(this,"columns",0),G(this,"rows",0),G(this,"cells",{})}return _e(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new zh(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(zh.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),h=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),c=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),p=c;p<=f;p++)for(var m=d;m<=h;m++){var g=p*this.columns+m,b=this.cells[g];if(b)for(var v=0;v<Math.min(l,b.length);v++)u.push(b[v].key)}else for(var x in this.cells)for(var S=this.cells[x],_=0;_<Math.min(l,S.length);_++)u.push(S[_].key);return u}}])})();function C0(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=j(r),h;try{var c=function(){var p=h.value;if(o.has(p))return 1;t.forEachEdge(p,function(m,g,b,v){var x=b===p?v:b;r.has(x)&&i.add(m)})};for(d.s();!(h=d.n()).done;)c()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Br=150,Ur=50,P0={both:0,node:1,label:2},F0={over:0,above:1,below:2,auto:3},Gh=12,I0=3,M0=(function(){function a(t){xe(this,a),G(this,"labelGrid",new $o),G(this,"edgeAnchorGrid",new $o),G(this,"displayedNodeLabels",new Set),G(this,"displayedEdgeLabels",new Set),G(this,"edgeLabelCandidates",[]),G(this,"renderedNodeLabels",new Set),G(this,"labelSizeCache",new Map),G(this,"framePassPoints",new Float32Array(0)),G(this,"labelsDirty",!0),this.internals=t}return _e(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new $o,this.edgeAnchorGrid=new $o}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,h=e.length;d<h;d++){var c=e[d],f=s[c];if(!(f.visibility==="hidden"||!f.label)){var p=f.labelFont||l,m=u.get(p);m?m.push(f.label):u.set(p,[f.label])}}var g=j(u),b;try{for(g.s();!(b=g.n()).done;){var v=we(b.value,2),x=v[0],S=v[1],_=Lo(x),E=_.family,L=_.weight,k=_.style,A=i.registerFont(E,L,k);i.ensureGlyphsReady(S,A)}}catch(F){g.e(F)}finally{g.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var h=Lo(u),c=h.family,f=h.weight,p=h.style,m=o.registerFont(c,f,p),g=o.measureLabel(e.label,l,m);return this.labelSizeCache.set(d,g),g}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,h=u.height,c=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:zr,p=n+f,m=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:Ll:0,g=d/2,b=h/2,v=g+m,x=b+m,S=c/2,_=0,E=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":_=-(p+g);break;case"above":E=-(p+S);break;case"below":E=p+S;break;case"over":break;default:_=p+g}var L=(l=e.labelAngle)!==null&&l!==void 0?l:0,k=tl({x:_,y:E},L),A=k.x,F=k.y,M=Math.abs(Math.cos(L)),z=Math.abs(Math.sin(L)),R=M*v+z*x,I=z*v+M*x;return{minX:A-R,maxX:A+R,minY:F-I,maxY:F+I}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Br,y:-Ur}),s=this.internals.viewportToFramedGraph({x:r+Br,y:-Ur}),l=this.internals.viewportToFramedGraph({x:-Br,y:i+Ur}),u=this.internals.viewportToFramedGraph({x:r+Br,y:i+Ur}),d=Math.min(o.x,s.x,l.x,u.x),h=Math.max(o.x,s.x,l.x,u.x),c=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),p=ga({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),m=function(B){var $=kr(p,B);return{x:(1+$.x)*r/2,y:(1-$.y)*i/2}},g=m({x:d,y:c}),b=m({x:h,y:c}),v=m({x:d,y:f}),x=m({x:h,y:f}),S={x1:Math.min(g.x,b.x,v.x,x.x),y1:Math.min(g.y,b.y,v.y,x.y),x2:Math.max(g.x,b.x,v.x,x.x),y2:Math.max(g.y,b.y,v.y,x.y)},_=this.internals,E=_.settings,L=_.nodeDataCache,k=_.nodesWithForcedLabels,A=this.labelGrid.getLabelsToDisplay(e.ratio,E.labelDensity,S);bl(A,k);for(var F=0,M=A.length;F<M;F++){var z=A[F],R=L[z];if(!this.displayedNodeLabels.has(z)&&!(R.visibility==="hidden"||R.labelVisibility==="hidden")&&R.label&&!(R.x<d||R.x>h||R.y<c||R.y>f)){var I=this.internals.framedGraphToViewport(R),N=I.x,C=I.y,O=this.internals.scaleSize(R.size);!va(R)&&O<E.labelRenderedSizeThreshold||N<-Br-O||N>r+Br+O||C<-Ur-O||C>i+Ur+O||this.displayedNodeLabels.add(z)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=j(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,h,c=u.value,f=n[c];if(f){var p=r.getIndex(c);p<0||(o[s*3]=p,o[s*3+1]=(d=Mr[f.labelPosition||Qn.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(h=f.labelAngle)!==null&&h!==void 0?h:0,s++)}}}catch(m){l.e(m)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=j(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;if(!this.renderedNodeLabels.has(c)){var f=i[c];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(c),u.push(c))}}}catch(ge){d.e(ge)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var p,m,g,b=0,v=0,x=u.length;v<x;v++){var S=i[u[v]];b+=S.label.length}o.reallocate(b);for(var _=14,E=(p=s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0?void 0:m.margin)!==null&&p!==void 0?p:zr,L=Qn.labelPosition,k=(s==null||(g=s.nodes)===null||g===void 0||(g=g.label)===null||g===void 0||(g=g.font)===null||g===void 0?void 0:g.family)||"sans-serif",A=new Map,F=0,M=0,z=u.length;M<z;M++){var R,I,N,C,O=u[M],U=i[O],B=U.labelFont||k,$=A.get(B);if($===void 0){var K=Lo(B),q=K.family,X=K.weight,ee=K.style;$=o.registerFont(q,X,ee),A.set(B,$)}var le={text:U.label,x:U.x,y:U.y,size:(R=U.labelSize)!==null&&R!==void 0?R:_,color:U.labelColor,nodeSize:U.size,margin:E,position:(I=U.labelPosition)!==null&&I!==void 0?I:L,hidden:!1,forceLabel:va(U),type:"default",zIndex:(N=U.zIndex)!==null&&N!==void 0?N:0,parentType:"node",parentKey:O,fontKey:$,labelAngle:(C=U.labelAngle)!==null&&C!==void 0?C:0,nodeIndex:l.getIndex(O)},Se=o.processLabel(O,F,le);F+=Se}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,h=[],c=j(s),f;try{for(c.s();!(f=c.n()).done;){var p,m=f.value,g=o[m];if(!(!g||g.visibility==="hidden")&&!(n&&g.depth!==n)){var b=(p=d?.getIndex(m))!==null&&p!==void 0?p:-1;b<0||h.push({key:m,nodeIndex:b})}}}catch(Ye){c.e(Ye)}finally{c.f()}if(h.length!==0){i.reallocate(h.length);for(var v=0;v<h.length;v++){var x,S,_,E,L,k,A,F,M=h[v],z=M.key,R=M.nodeIndex,I=o[z],N=this.displayedNodeLabels.has(z),C=N?this.measureNodeLabel(I):{width:0,height:0,textHeight:0},O=C.textHeight,U=C.width,B=C.height,$=0,K=0;if(N&&I.labelAttachment&&l){var q=l.getEntry(z,I.labelAttachment);if(q){var X=I.labelAttachmentPlacement||"below";if(X==="below"||X==="above"){var ee=q.height/u;B+=ee+xa,U=Math.max(U,q.width/u),K=X==="below"?(ee+xa)/2:-(ee+xa)/2}else{var le=q.width/u;U+=le+xa,B=Math.max(B,q.height/u),$=X==="right"?(le+xa)/2:-(le+xa)/2}}}var Se=I.backdropColor?pa(I.backdropColor):[255,255,255,255],ge=I.backdropShadowColor?pa(I.backdropShadowColor):[0,0,0,128],nt=Se.map(function(Ye){return Ye/255}),ot=ge.map(function(Ye){return Ye/255}),Me=(x=I.backdropShadowBlur)!==null&&x!==void 0?x:12,Ct=(S=I.backdropPadding)!==null&&S!==void 0?S:6,zt=I.backdropBorderColor?pa(I.backdropBorderColor):[0,0,0,0],Ut=zt.map(function(Ye){return Ye/255}),Cn=(_=I.backdropBorderWidth)!==null&&_!==void 0?_:0,na=(E=I.backdropCornerRadius)!==null&&E!==void 0?E:0,$n=(L=I.backdropLabelPadding)!==null&&L!==void 0?L:-1,Ea=$n<0?Ct:$n,Qa=(k=P0[(A=I.backdropArea)!==null&&A!==void 0?A:"both"])!==null&&k!==void 0?k:0,Vn={key:z,nodeIndex:R,label:I.label,labelWidth:U,labelHeight:B,textHeight:O,type:"default",position:I.labelPosition||Qn.labelPosition,labelAngle:(F=I.labelAngle)!==null&&F!==void 0?F:0,backdropColor:nt,backdropShadowColor:ot,backdropShadowBlur:Me,backdropPadding:Ct,backdropBorderColor:Ut,backdropBorderWidth:Cn,backdropCornerRadius:na,backdropLabelPadding:Ea,backdropArea:Qa,labelBoxOffset:[$,K]};i.processBackdrop(v,Vn)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Mt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=j(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=o[c];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(c)}}catch(R){d.e(R)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var p=0;p<u.length;p++){var m,g,b,v,x=u[p],S=o[x],_=(m=s?.getIndex(x))!==null&&m!==void 0?m:-1;if(!(_<0)){var E=this.measureNodeLabel(S),L=E.width,k=E.height,A=E.textHeight,F=Ua(this.internals.pickingState,"nodeLabel",x)||Ua(this.internals.pickingState,"node",x),M=S.labelBackgroundColor?hn(S.labelBackgroundColor):hn("transparent"),z={nodeIndex:_,id:Dr(F),color:M,labelWidth:L,labelHeight:k,textHeight:A,positionMode:(g=Mr[S.labelPosition||Qn.labelPosition])!==null&&g!==void 0?g:0,labelAngle:(b=S.labelAngle)!==null&&b!==void 0?b:0,padding:(v=S.labelBackgroundPadding)!==null&&v!==void 0?v:Ll};i.processLabelBackground(p,z)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=j(s),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(this.displayedNodeLabels.has(h)){var c=o[h];if(!(!c||c.visibility==="hidden")&&!(e&&c.depth!==e)&&c.labelAttachment){var f=l.getNodeAttributes(h),p=this.measureNodeLabel(c),m=p.width,g=p.height,b={node:h,attributes:f,pixelRatio:i,labelWidth:m,labelHeight:g};r.renderAttachment(h,c.labelAttachment,b)}}}}catch(v){u.e(v)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var h=0;o.reallocateAttachments(l.size);var c=j(l),f;try{for(c.s();!(f=c.n()).done;){var p,m,g,b,v=f.value;if(this.displayedNodeLabels.has(v)){var x=s[v];if(!(!x||x.visibility==="hidden")&&!(n&&x.labelDepth!==n)&&x.labelAttachment){var S=i.getEntry(v,x.labelAttachment);if(S){var _=(p=d?.getIndex(v))!==null&&p!==void 0?p:-1;if(!(_<0)){var E=this.measureNodeLabel(x),L=E.width,k=E.height,A=E.textHeight,F=(m=th[x.labelAttachmentPlacement||"below"])!==null&&m!==void 0?m:0;o.processAttachment(h,{nodeIndex:_,atlasX:S.x,atlasY:S.y,atlasW:S.width,atlasH:S.height,attachWidth:S.width/u,attachHeight:S.height/u,positionMode:(g=Mr[x.labelPosition||Qn.labelPosition])!==null&&g!==void 0?g:0,attachmentPlacement:F,labelWidth:L,labelHeight:k,textHeight:A,labelAngle:(b=x.labelAngle)!==null&&b!==void 0?b:0}),h++}}}}}}catch(M){c.e(M)}finally{c.f()}h!==0&&(o.reallocateAttachments(h),i.bindTexture(Ri),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=C0({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});bl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var h=this.edgeLabelCandidates[u];if(!l.has(h)){l.add(h);var c=r.extremities(h),f=i[c[0]],p=i[c[1]],m=o[h];!m||!f||!p||m.visibility==="hidden"||m.labelVisibility==="hidden"||f.visibility==="hidden"||p.visibility==="hidden"||e&&m.labelDepth!==e||m.label&&s.push(h)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,h=r.edgeDataTexture;if(u){var c=this.filterEdgeLabelsForDepth(n),f=j(c),p;try{for(f.s();!(p=f.n()).done;){var m=p.value;this.displayedEdgeLabels.add(m)}}catch(le){f.e(le)}finally{f.f()}if(c.length!==0){if(this.labelsDirty){var g,b,v=0,x=j(c),S;try{for(x.s();!(S=x.n()).done;){var _=S.value;v+=s[_].label.length}}catch(le){x.e(le)}finally{x.f()}u.reallocate(v);var E=(g=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&g!==void 0?g:5,L="over",k=0,A=j(c),F;try{for(A.s();!(F=A.n()).done;){var M,z,R=F.value,I=i.extremities(R),N=I[0],C=I[1],O=o[N],U=o[C],B=s[R],$=d.getIndex(N),K=d.getIndex(C),q=h.getIndex(R),X={text:B.label,x:(O.x+U.x)/2,y:(O.y+U.y)/2,size:Gh,color:B.labelColor,nodeSize:0,nodeIndex:-1,margin:E,position:(M=B.labelPosition)!==null&&M!==void 0?M:L,hidden:!1,forceLabel:va(B),type:"default",zIndex:(z=B.zIndex)!==null&&z!==void 0?z:0,parentType:"edge",parentKey:R,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:U.x,targetY:U.y,sourceSize:O.size,targetSize:U.size,sourceShape:O.shape||"circle",targetShape:U.shape||"circle",edgeSize:B.size,offset:0,edgeAttributes:B,sourceNodeIndex:$,targetNodeIndex:K,edgeIndex:q},ee=u.processEdgeLabel(R,k,X);k+=ee}}catch(le){A.e(le)}finally{A.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,h=o.edgeDataTexture;if(!(!h||!l||!s)){var c=Mt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,p="over",m=this.filterEdgeLabelsForDepth(n),g=[],b=j(m),v;try{for(b.s();!(v=b.n()).done;){var x=v.value;!c&&!u[x].labelBackgroundColor||g.push(x)}}catch(O){b.e(O)}finally{b.f()}if(g.length!==0){s.reallocate(g.length);for(var S=0;S<g.length;S++){var _,E,L,k=g[S],A=u[k],F=A.label,M=l.measureLabelAtlasWidth(F),z=(_=A.labelPosition)!==null&&_!==void 0?_:p,R=typeof z=="string"&&(E=F0[z])!==null&&E!==void 0?E:0,I=Ua(this.internals.pickingState,"edgeLabel",k)||Ua(this.internals.pickingState,"edge",k),N=A.labelBackgroundColor?hn(A.labelBackgroundColor):hn("transparent"),C={edgeIndex:h.getIndex(k),baseFontSize:Gh,totalTextWidth:M,positionMode:R,margin:f,padding:(L=A.labelBackgroundPadding)!==null&&L!==void 0?L:I0,color:N,id:Dr(I),edgeAttributes:A};s.processEdgeLabelBackground(S,k,C)}s.invalidateBuffers(),s.render(e)}}}}])})(),z0=(function(){function a(t,e,n,r){xe(this,a),G(this,"nodeStates",new Map),G(this,"edgeStates",new Map),G(this,"hovered",null),G(this,"dirtyNodes",new Set),G(this,"dirtyEdges",new Set),G(this,"graphStateChanged",!1),G(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=hl(r)}return _e(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=wc(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=Ac(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=j(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=we(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(Pr(r,n)){var i=Q(Q({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(Pr(r,n)){var i=Q(Q({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Pr(this.graphState,e)){var n=Q(Q({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=j(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Pr(l,n)){var u=Q(Q({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=j(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Pr(l,n)){var u=Q(Q({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=j(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=j(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Hl("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Hl("edge"))}},{key:"resetGraphState",value:function(){this.graphState=hl(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&Hl(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=j(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=we(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(h){o.e(h)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=j(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=we(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),Nh=1,Oh=2,Wh=3,Bh=4,G0=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};xe(this,t),l=Ze(this,t),G(l,"nodeReducer",null),G(l,"edgeReducer",null),G(l,"stageCanvas",null),G(l,"mouseLayer",null),G(l,"gestureHint",null),G(l,"extraElements",{}),G(l,"webGLContext",null),G(l,"pickingFrameBuffer",null),G(l,"pickingTexture",null),G(l,"pickingDepthBuffer",null),G(l,"activeListeners",{}),G(l,"nodeVariableEntries",[]),G(l,"edgeVariableEntries",[]),G(l,"edgePathsByName",new Map),G(l,"nodeProgramIndex",{}),G(l,"edgeProgramIndex",{}),G(l,"edgeTextureIndexCache",{}),G(l,"nodeGraphCoords",{}),G(l,"nodeExtent",{x:[0,1],y:[0,1]}),G(l,"matrix",cn()),G(l,"invMatrix",cn()),G(l,"correctionRatio",1),G(l,"frameId",0),G(l,"customBBox",null),G(l,"gpuTimerExt",void 0),G(l,"activeGpuTimerQuery",null),G(l,"pendingGpuTimerQueries",[]),G(l,"normalizationFunction",Ro({x:[0,1],y:[0,1]})),G(l,"graphToViewportRatio",1),G(l,"pickingState",c0()),G(l,"prevNodeVisibilities",{}),G(l,"width",0),G(l,"height",0),G(l,"autoRescaleFrozen",!1),G(l,"stylesDeclaration",null),G(l,"resolvedStageStyle",{}),G(l,"renderFrame",null),G(l,"contextLost",!1),G(l,"pendingProcess","full"),G(l,"needToRefreshState",!1),G(l,"checkEdgesEventsFrame",null),G(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),G(l,"depthLayers",ce(xo)),G(l,"customLayerPrograms",new Map),G(l,"nodeShapeSlug",null),G(l,"sdfAtlas",null),G(l,"depthRanges",{nodes:{},edges:{}}),G(l,"nodeBaseDepth",{}),G(l,"edgeBaseDepth",{});var d=u.primitives,h=u.styles,c=u.settings,f=c===void 0?{}:c,p=u.nodeReducer,m=u.edgeReducer,g=u.customNodeState,b=u.customEdgeState,v=u.customGraphState;l.stateManager=new z0(function(){return l.scheduleStateRefresh()},g,b,v);var x=d??Dc;l.stylesDeclaration=h?{nodes:(r=h.nodes)!==null&&r!==void 0?r:So.nodes,edges:(i=h.edges)!==null&&i!==void 0?i:So.edges,stage:h.stage}:So,l.nodeReducer=p??null,l.edgeReducer=m??null;var S=fl(l.stylesDeclaration.nodes);l.nodeReducer&&(S.dependency="graph-state"),l.edgeStyleAnalysis=fl(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=yl(l.stylesDeclaration.stage,l.stateManager.graphState));var _=zc(f);if(Do(_),_.enableNodeDrag){var E=S.xAttribute,L=S.yAttribute;if((!E||!L)&&!_.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Mc(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new d0(e,function(U,B){for(var $=0;$<U.length;$++){var K=l.stateManager.getEdgeState(U[$]);K.parallelIndex=$,K.parallelCount=B}});var k=new u0(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(U,B){return l.emit(U,B)});if(l.depthLayers=(o=x.depthLayers)!==null&&o!==void 0?o:ce(xo),!(h!=null&&h.nodes)&&!yo.every(function(U){return l.depthLayers.includes(U)}))throw new Error("Sigma: depthLayers must include ".concat(yo.join(", ")," for the built-in node styles."));if(!(h!=null&&h.edges)&&!bo.every(function(U){return l.depthLayers.includes(U)}))throw new Error("Sigma: depthLayers must include ".concat(bo.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Ol(l.depthLayers),edges:new Ol(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Fr("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var A=new Sh(l.webGLContext),F=new Wl(l.webGLContext,{channels:1}),M=new Eh(l.webGLContext),z=new Wl(l.webGLContext,{channels:4}),R=l.webGLContext,I=new L0({gl:R,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(B,$){var K;return Vh(l.internals,(K=l.pickingState.lookup[B])!==null&&K!==void 0?K:null,$)}}),N=l.initPrograms(x,_),C=x==null||(s=x.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return C&&Object.keys(C).length>0&&(O=new Th(R,C,function(){return l.scheduleRender()})),l.internals=Q(Q({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:_,primitives:x,pixelRatio:bi(),graph:e,stateManager:l.stateManager,dragManager:k,hoverResolver:I,nodeStyleAnalysis:S,pickingState:l.pickingState},N),{},{attachmentManager:O,nodeDataTexture:A,nodeFrameTexture:F,edgeDataTexture:M,edgeFrameTexture:z,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(B){return l.getHitAtPosition(B)},setNodeState:function(B,$){return l.setNodeState(B,$)},setEdgeState:function(B,$){return l.setEdgeState(B,$)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(B){return l.viewportToFramedGraph(B)},viewportToGraph:function(B){return l.viewportToGraph(B)},framedGraphToViewport:function(B){return l.framedGraphToViewport(B)},scaleSize:function(B){return l.scaleSize(B)},emit:function(B,$){return l.emit(B,$)}}),l.labelRenderer=new M0(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Rh,l.bindCameraHandlers(),l.mouseCaptor=new i0(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new l0(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return Qe(t,a),_e(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Ga,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=uc(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=al.apply(void 0,ce(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return y0(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return b0({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){x0(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:Ei(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,h=o.height;u={x:[-d/2,d/2],y:[-h/2,h/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=E0({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(K,q){return n.labelRenderer.nodeLabelBox(K,q)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=Ro(this.customBBox||this.nodeExtent);var c=new Rh,f=ga(c.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var p=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",m=!1;Ul(this.pickingState,"node");for(var g=r.nodes(),b=0,v=g.length;b<v;b++){var x=g[b],S=this.internals.nodeDataCache[x],_=this.nodeGraphCoords[x];S.x=_.x,S.y=_.y,this.normalizationFunction.applyTo(S),S.visibility!==this.prevNodeVisibilities[x]&&(m=!0),typeof S.label=="string"&&S.visibility!=="hidden"&&S.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(x,S.size,this.framedGraphToViewport(S,{matrix:f})),p&&S.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(x,S.size,this.framedGraphToViewport(S,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(g.length);var E=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var L=this.internals.nodeDataCache,k=j(this.depthLayers),A;try{for(k.s();!(A=k.n()).done;){var F=A.value,M=this.itemBuckets.nodes.getSorted(F,function($){return L[$].zIndex});if(M.length!==0){this.depthRanges.nodes[F]=[{offset:E,count:M.length}];var z=j(M),R;try{for(z.s();!(R=z.n()).done;){var I=R.value;this.nodeBaseDepth[I]=F,this.nodeProgram.allocateNode(I),Ph(this.pickingState,"node",I),this.addNodeToProgram(I,E++)}}catch($){z.e($)}finally{z.f()}}}}catch($){k.e($)}finally{k.f()}this.nodeProgram.invalidateBuffers();for(var N=0,C=g.length;N<C;N++)this.prevNodeVisibilities[g[N]]=this.internals.nodeDataCache[g[N]].visibility;this.labelRenderer.processWebGLLabels(g);var O=j(this.customLayerPrograms.values()),U;try{for(O.s();!(U=O.n()).done;){var B=U.value.program;B.cacheData&&B.cacheData()}}catch($){O.e($)}finally{O.f()}return m}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;Ul(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=j(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(p){return o[p].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var h=j(d),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.edgeBaseDepth[f]=u,Ph(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(p){h.e(p)}finally{h.f()}}}}catch(p){s.e(p)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(Tl(this.depthRanges.nodes,r,o),Sl(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(Tl(this.depthRanges.edges,r,o),Sl(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&be(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=Q({},n),u=s||this.nodeExtent,d=we(u.x,2),h=d[0],c=d[1],f=we(u.y,2),p=f[0],m=f[1],g=[this.graphToViewport({x:h,y:p},{cameraState:n}),this.graphToViewport({x:c,y:p},{cameraState:n}),this.graphToViewport({x:h,y:m},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n})],b=1/0,v=-1/0,x=1/0,S=-1/0;g.forEach(function(I){var N=I.x,C=I.y;b=Math.min(b,N),v=Math.max(v,N),x=Math.min(x,C),S=Math.max(S,C)});var _=v-b,E=S-x,L=this.getDimensions(),k=L.width,A=L.height,F=0,M=0;if(_>=k?v<k-o?F=v-(k-o):b>o&&(F=b-o):v>k+o?F=v-(k+o):b<-o&&(F=b+o),E>=A?S<A-o?M=S-(A-o):x>o&&(M=x-o):S>A+o?M=S-(A+o):x<-o&&(M=x+o),F||M){var z=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),R=this.viewportToFramedGraph({x:F,y:M},{cameraState:n});F=R.x-z.x,M=R.y-z.y,l.x+=F,l.y+=M}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=ga(n,r,i,o),this.invMatrix=ga(n,r,i,o,!0),this.correctionRatio=ic(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=Q({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),h0(this.pickingState,this.internals),f0(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(le){return le.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var h=this.getRenderParams(),c=Mt.edge.writesPickingThisFrame(this.internals)?h:Q(Q({},h),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,p=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),m=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,p,m),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Wh),this.internals.edgeDataTexture.bind(Bh),this.edgeFramePass.run(h,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(Nh),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var g=this.labelRenderer.buildFramePassPoints(),b=g.data,v=g.count;this.nodeFramePass.run(b,v,this.internals.nodeFrameTexture,h,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Oh)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var x=j(this.customLayerPrograms.values()),S;try{for(x.s();!(S=x.n()).done;){var _=S.value.program;_.preRender&&_.preRender(h)}}catch(le){x.e(le)}finally{x.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var E=!this.internals.settings.hideLabelsOnMove||!o,L=j(this.depthLayers),k;try{for(L.s();!(k=L.n()).done;){var A=k.value,F=j(this.customLayerPrograms.values()),M;try{for(F.s();!(M=F.n()).done;){var z=M.value;z.depth===A&&z.program.render(h)}}catch(le){F.e(le)}finally{F.f()}var R=this.depthRanges.edges[A];if(R&&(!this.internals.settings.hideEdgesOnMove||!o)){var I=j(R),N;try{for(I.s();!(N=I.n()).done;){var C=N.value,O=C.offset,U=C.count;U>0&&this.edgeProgram.render(c,O,U)}}catch(le){I.e(le)}finally{I.f()}}this.internals.settings.renderEdgeLabels&&E&&(this.labelRenderer.renderEdgeLabelBackgrounds(Mt.edgeLabel.writesPickingThisFrame(this.internals)?h:Q(Q({},h),{},{pickingFrameBuffer:null}),A),this.labelRenderer.renderEdgeLabels(h,A)),this.labelRenderer.cacheAttachments(A),this.labelRenderer.renderBackdrops(Q(Q({},h),{},{pickingFrameBuffer:null}),A);var B=this.depthRanges.nodes[A];if(B){var $=j(B),K;try{for($.s();!(K=$.n()).done;){var q=K.value,X=q.offset,ee=q.count;ee>0&&this.nodeProgram.render(h,X,ee)}}catch(le){$.e(le)}finally{$.f()}}E&&(this.labelRenderer.renderAttachments(Q(Q({},h),{},{pickingFrameBuffer:null}),A),this.labelRenderer.renderLabelBackgrounds(Mt.nodeLabel.writesPickingThisFrame(this.internals)?h:Q(Q({},h),{},{pickingFrameBuffer:null}),A),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(h,A))}}catch(le){L.e(le)}finally{L.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,p,m,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=j(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=Q({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(h){var c=h.query;return n.deleteQuery(c)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=j(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(h){s.e(h)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,h=we(this.nodeVariableEntries[s],2),c=h[0],f=h[1];o[c]=(u=(d=o[c])!==null&&d!==void 0?d:r[c])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(ml(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},za(this.internals.nodesWithForcedLabels,n,va(o)),za(this.internals.nodesWithBackdrop,n,_l(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=we(this.edgeVariableEntries[o],2),h=d[0],c=d[1];i[h]=(l=(u=i[h])!==null&&u!==void 0?u:r[h])!==null&&l!==void 0?l:c.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,h=d?this.edgePathsByName.get(d):void 0;if(h!=null&&h.spread){var c=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=h.spread.compute(i.parallelIndex,i.parallelCount,c);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[h.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(vl(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,za(this.internals.edgesWithForcedLabels,n,va(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Ul(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(ce(Ao(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(Ua(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var h=l===u,c=!h&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,h,c),p=f.pathId,m=f.headId,g=f.tailId,b=f.headLengthRatio,v=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,v,p,m,g),this.edgeProgram.process(Ua(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Wh,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Oh,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Bh,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:Nh,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=mh(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,h=s.labelBackgroundProgram,c=s.attachmentProgram,f=s.framePass,p=s.shapeSlug,m=s.shapeNameToIndex,g=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(b),p&&(this.nodeShapeSlug=p);var v=vh(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),x=v.edgeProgram,S=v.createLabelPrograms,_=v.framePass,E=v.variables,L=v.paths;return this.createEdgeLabelPrograms=S,this.edgeProgram=x,this.edgeFramePass=_,this.edgeVariableEntries=Object.entries(E),this.edgePathsByName=new Map(L.map(function(k){return[k.name,k]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:h,attachmentProgram:c,nodeShapeMap:m??null,nodeGlobalShapeIds:g??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=j(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;h.program.kill(),h.program=h.factory(this.webGLContext)}}catch(c){u.e(c)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Fr(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",Q({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new D0(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&g0(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=yl(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return Q({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return Q({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return Q({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,Do(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=Q(Q({},this.internals.settings),n),Do(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=bi(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(ce(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(p){n.refreshNodeState(p)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=j(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(p){l.e(p)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(p){n.refreshEdgeState(p)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var h=j(this.stateManager.dirtyEdges),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.refreshEdgeState(f)&&(s=!0)}}catch(p){h.e(p)}finally{h.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,h=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var c=this.internals.nodeDataCache[n];this.internals.attachmentManager&&c.labelAttachment!==h&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&c.shape&&c.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[c.shape]]:f=Ei(c.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,c.x,c.y,c.size,f].concat(ce(Ao(c)),[c.color])),u&&c.depth!==u&&this.updateNodeDepthRanges(n,u,c.depth);var p=this.nodeProgramIndex[n];return p!==void 0&&(this.addNodeToProgram(n,p),this.nodeProgram.invalidateBuffers()),d!==void 0&&c.zIndex!==d}var m=this.internals.graph.getNodeAttributes(n),g=this.stateManager.getNodeState(n),b=r.size,v=r.shape,x=r.depth,S=r.zIndex,_=r.labelAttachment,E=r.rotationAlignment,L=r.labelRotationAlignment,k=r.color;ml(this.stylesDeclaration.nodes,m,g,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,m,g);var A=this.nodeGraphCoords[n],F=r.x!==A.x||r.y!==A.y;if(F&&(A.x=r.x,A.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==_&&this.internals.attachmentManager.invalidateNode(n),za(this.internals.nodesWithForcedLabels,n,va(r)),za(this.internals.nodesWithBackdrop,n,_l(r)),F||r.size!==b||r.shape!==v||r.rotationAlignment!==E||r.labelRotationAlignment!==L||r.color!==k){var M,z;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?z=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:z=Ei(r.shape||"circle"),(M=this.internals.nodeDataTexture).updateNode.apply(M,[n,r.x,r.y,r.size,z].concat(ce(Ao(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==x&&this.updateNodeDepthRanges(n,x,r.depth);var R=this.nodeProgramIndex[n];return R!==void 0&&(this.addNodeToProgram(n,R),this.nodeProgram.invalidateBuffers()),r.zIndex!==S}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),h=r.depth,c=r.zIndex,f=r.size,p=r.path,m=r.selfLoopPath,g=r.parallelPath,b=r.head,v=r.tail;vl(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),za(this.internals.edgesWithForcedLabels,n,va(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==h&&this.updateEdgeDepthRanges(n,h,r.depth);var x=this.edgeProgramIndex[n];if(x!==void 0){var S=r.size!==f||r.path!==p||r.selfLoopPath!==m||r.parallelPath!==g||r.head!==b||r.tail!==v;if(S)this.addEdgeToProgram(n,x),this.edgeProgram.invalidateBuffers();else{var _=this.internals.graph.source(n),E=this.internals.graph.target(n),L=this.internals.nodeDataCache[_],k=this.internals.nodeDataCache[E],A=this.edgeTextureIndexCache[n];this.edgeProgram.process(Ua(this.pickingState,"edge",n),x,L,k,r,A),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==c}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(L){return r.addNode(L)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(L){return r.addEdge(L)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],h=0,c=d?.length||0;h<c;h++){var f,p,m=""+d[h],g=(f=this.internals.nodeDataCache[m])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(m),this.internals.attachmentManager&&((p=this.internals.nodeDataCache[m])!==null&&p!==void 0&&p.labelAttachment||g)&&this.internals.attachmentManager.invalidateNode(m),i){var b=this.nodeProgramIndex[m];if(b===void 0)throw new Error('Sigma: node "'.concat(m,`" can't be repaint`));this.addNodeToProgram(m,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var v=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],x=0,S=v.length;x<S;x++){var _=""+v[x];if(this.updateEdge(_),i){var E=this.edgeProgramIndex[_];if(E===void 0)throw new Error('Sigma: edge "'.concat(_,`" can't be repaint`));this.addEdgeToProgram(_,E)}}i&&v.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=v.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(Q(Q({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,h=d.minCameraRatio,c=d.maxCameraRatio;typeof c=="number"&&(r=Math.min(r,c)),typeof h=="number"&&(r=Math.max(r,h));var f=r/o,p={x:this.width/2,y:this.height/2},m=this.viewportToFramedGraph(n),g=this.viewportToFramedGraph(p);return{angle:s,x:(m.x-g.x)*(1-f)+l,y:(m.y-g.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ga(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=kr(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ga(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=kr(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var h=n[r[u]],c=h.x,f=h.y;c<i&&(i=c),c>o&&(o=c),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=j(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value.program;h.kill()}}catch(p){u.e(p)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var c;(c=this.webGLContext.getExtension("WEBGL_lose_context"))===null||c===void 0||c.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(wo),qh=G0;var oE=la(_r());function jh(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function Kh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=jh(e,0),i=jh(n,0),o=`
`.concat(Ai,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function Xh(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function Zh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Xh(e,0),i=Xh(n,0),o=`
`.concat(Ai,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function Yh(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function Qh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Yh(e,0),i=Yh(n,0),o=`
`.concat(Ai,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var N0=[1,2,5],qo=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,h=Math.floor(d);this.rest.set(l,d-h);for(let c=0;c<h&&this.points.length<600+600/4;c++)this.points.push({from:o,to:s,begins:n+e*(c+this.first(l+c))/h})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=N0[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var O0=6e3,W0=400;function Jh(){return document.createElement("canvas").getContext("webgl2")!==null}var jo=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new qh(e.graph,t,{primitives:{nodes:{shapes:[vi(),Qh(),Kh(),Zh()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(o)),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new qo;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(t);if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>O0;if(e.restructured){if(n&&t-this.rebuilt<W0)return;this.rebuilt=t,this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes],edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(c=>n.graphToViewport(c)),l=c=>i.x+(c.x*(o.x-i.x)+c.y*(s.x-i.x))/1e3,u=c=>i.y+(c.x*(o.y-i.y)+c.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(c,f,p)=>{if(d.hasNode(c)&&d.hasNode(f)&&e.isShown(c)&&e.isShown(f)){let[m,g]=[d.getNodeAttributes(c),d.getNodeAttributes(f)];if(m.opacity>0&&g.opacity>0){let[b,v]=[l(m),u(m)];t.rect(b+(l(g)-b)*p-1.6,v+(u(g)-v)*p-1.6,3.2,3.2)}}}),t.fill(),d.forEachNode((c,f)=>{let p=e.nodes.get(c);p?.kind==="species"&&f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,p.levels??{})}),t.lineWidth=2;for(let c of e.marks.keys())if(d.hasNode(c)&&e.isShown(c)){let f=d.getNodeAttributes(c);t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let h=e.selected;if(h!==null&&d.hasNode(h)){let c=d.getNodeAttributes(h);t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(c),u(c),n.scaleSize(c.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of qs){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var Xo=class{constructor(t,e,n){this.live=e;this.picture=new ho(js(),tc(e.network),this.still),this.view=Jh()?new jo(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(js()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,ca.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:ca.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(ca.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||nc(this.live.network,this.picture.places()))}};var ef={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,leave:e,trouble:n}){let r=T("div",{class:"graph-box",tabindex:0,role:"application","aria-label":`graph of ${t}`});a.append(r);let i=new ca(t),o=new Xo(r,i,{node(){},nothing(){}});i.listen({over:s=>n(s)}),e(()=>{o.close(),i.close()})}};function tf(a,t,e){let n=new AbortController;return B0(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof ht?r:new ht(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function B0(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new ht(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}var U0="uplot",H0="u-hz",$0="u-vt",V0="u-title",q0="u-wrap",j0="u-under",X0="u-over",Y0="u-axis",qa="u-off",K0="u-select",Z0="u-cursor-x",Q0="u-cursor-y",J0="u-cursor-pt",ex="u-legend",tx="u-live",nx="u-inline",ax="u-series",rx="u-marker",nf="u-label",ix="u-value",Ii="width",Mi="height";var af="bottom",Hr="left",Vl="right",lu="#000",rf=lu+"0",ql="mousemove",of="mousedown",jl="mouseup",sf="mouseenter",lf="mouseleave",uf="dblclick",ox="resize",sx="scroll",df="change",Jo="dppxchange",uu="--",Kr=typeof window<"u",Ql=Kr?document:null,Vr=Kr?window:null,lx=Kr?navigator:null,Pe,Yo;function Jl(){let a=devicePixelRatio;Pe!=a&&(Pe=a,Yo&&tu(df,Yo,Jl),Yo=matchMedia(`(min-resolution: ${Pe-.001}dppx) and (max-resolution: ${Pe+.001}dppx)`),ja(df,Yo,Jl),Vr.dispatchEvent(new CustomEvent(Jo)))}function Jt(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function eu(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function qe(a,t,e){a.style[t]=e+"px"}function kn(a,t,e,n){let r=Ql.createElement(a);return t!=null&&Jt(r,t),e?.insertBefore(r,n),r}function pn(a,t){return kn("div",a,t)}var cf=new WeakMap;function Hn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=cf.get(a);i!=o&&(a.style.transform=i,cf.set(a,i),t<0||e<0||t>n||e>r?Jt(a,qa):eu(a,qa))}var hf=new WeakMap;function ff(a,t,e){let n=t+e,r=hf.get(a);n!=r&&(hf.set(a,n),a.style.background=t,a.style.borderColor=e)}var gf=new WeakMap;function pf(a,t,e,n){let r=t+""+e,i=gf.get(a);r!=i&&(gf.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var du={passive:!0},ux={...du,capture:!0};function ja(a,t,e,n){t.addEventListener(a,e,n?ux:du)}function tu(a,t,e,n){t.removeEventListener(a,e,du)}Kr&&Jl();function Dn(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:en((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function Hf(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var $f=a=>a!=null,Vf=a=>a!=null&&a>0,ns=Hf($f),dx=Hf(Vf);function cx(a,t,e,n=0,r=!1){let i=r?dx:ns,o=r?Vf:$f;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Oe,l??-Oe]}function as(a,t,e,n){let r=yf(a),i=yf(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?ea:qf,s=r==1?en:mn,l=i==1?mn:en,u=s(o(yt(a))),d=l(o(yt(t))),h=qr(e,u),c=qr(e,d);return e==10&&(u<0&&(h=We(h,-u)),d<0&&(c=We(c,-d))),n||e==2?(a=h*r,t=c*i):(a=Kf(a,h),t=rs(t,c)),[a,t]}function cu(a,t,e,n){let r=as(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var hu=.1,mf={mode:3,pad:hu},Gi={pad:0,soft:null,mode:0},hx={min:Gi,max:Gi};function es(a,t,e,n){return is(e)?vf(a,t,e):(Gi.pad=e,Gi.soft=n?0:null,Gi.mode=n?3:0,vf(a,t,hx))}function ke(a,t){return a??t}function fx(a,t,e){for(t=ke(t,0),e=ke(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function vf(a,t,e){let n=e.min,r=e.max,i=ke(n.pad,0),o=ke(r.pad,0),s=ke(n.hard,-Oe),l=ke(r.hard,Oe),u=ke(n.soft,Oe),d=ke(r.soft,-Oe),h=ke(n.mode,0),c=ke(r.mode,0),f=t-a,p=ea(f),m=Bt(yt(a),yt(t)),g=ea(m),b=yt(g-p);(f<1e-24||b>10)&&(f=0,(a==0||t==0)&&(f=1e-24,h==2&&u!=Oe&&(i=0),c==2&&d!=-Oe&&(o=0)));let v=f||m||1e3,x=ea(v),S=qr(10,en(x)),_=v*(f==0?a==0?.1:1:i),E=We(Kf(a-_,S/10),24),L=a>=u&&(h==1||h==3&&E<=u||h==2&&E>=u)?u:Oe,k=Bt(s,E<L&&a>=L?L:Ln(L,E)),A=v*(f==0?t==0?.1:1:o),F=We(rs(t+A,S/10),24),M=t<=d&&(c==1||c==3&&F>=d||c==2&&F<=d)?d:-Oe,z=Ln(l,F>M&&t<=M?M:Bt(M,F));return k==z&&k==0&&(z=100),[k,z]}var gx=new Intl.NumberFormat(Kr?lx.language:"en-US"),fu=a=>gx.format(a),tn=Math,Qo=tn.PI,yt=tn.abs,en=tn.floor,vt=tn.round,mn=tn.ceil,Ln=tn.min,Bt=tn.max,qr=tn.pow,yf=tn.sign,ea=tn.log10,qf=tn.log2,px=(a,t=1)=>tn.sinh(a)*t,Xl=(a,t=1)=>tn.asinh(a/t),Oe=1/0;function bf(a){return(ea((a^a>>31)-(a>>31))|0)+1}function nu(a,t,e){return Ln(Bt(a,t),e)}function jf(a){return typeof a=="function"}function Ee(a){return jf(a)?a:()=>a}var mx=()=>{},Xf=a=>a,Yf=(a,t)=>t,vx=a=>null,xf=a=>!0,_f=(a,t)=>a==t,yx=/\.\d*?(?=9{6,}|0{6,})/gm,Xa=a=>{if(Qf(a)||Ta.has(a))return a;let t=`${a}`,e=t.match(yx);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${Xa(r)}e${i}`}return We(a,n)};function $a(a,t){return Xa(We(Xa(a/t))*t)}function rs(a,t){return Xa(mn(Xa(a/t))*t)}function Kf(a,t){return Xa(en(Xa(a/t))*t)}function We(a,t=0){if(Qf(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return vt(n)/e}var Ta=new Map;function Zf(a){return((""+a).split(".")[1]||"").length}function Oi(a,t,e,n){let r=[],i=n.map(Zf);for(let o=t;o<e;o++){let s=yt(o),l=We(qr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,h=(o>=0?0:s)+(o>=i[u]?0:i[u]),c=a==10?d:We(d,h);r.push(c),Ta.set(c,h)}}return r}var Ni={},gu=[],jr=[null,null],_a=Array.isArray,Qf=Number.isInteger,bx=a=>a===void 0;function Tf(a){return typeof a=="string"}function is(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function xx(a){return a!=null&&typeof a=="object"}var _x=Object.getPrototypeOf(Uint8Array),Jf="__proto__";function Xr(a,t=is){let e;if(_a(a)){let n=a.find(r=>r!=null);if(_a(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=Xr(a[r],t)}else e=a.slice()}else if(a instanceof _x)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Jf&&(e[n]=Xr(a[n],t))}else e=a;return e}function dt(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Jf&&(is(a[r])?dt(a[r],Xr(n[r])):a[r]=Xr(n[r]))}return a}var Tx=0,Sx=1,Ex=2;function wx(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function Ax(a,t){if(Dx(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return Lx(o[0])||(o=kx(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],h=Array(r).fill(void 0),c=t?t[o][u]:Sx,f=[];for(let p=0;p<d.length;p++){let m=d[p],g=i.get(l[p]);m===null?c!=Tx&&(h[g]=m,c==Ex&&f.push(g)):h[g]=m}wx(h,f,r),n.push(h)}}return n}var Rx=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function kx(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function Dx(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function Lx(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=Bt(1,en((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var eg=["January","February","March","April","May","June","July","August","September","October","November","December"],tg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ng(a){return a.slice(0,3)}var Cx=tg.map(ng),Px=eg.map(ng),Fx={MMMM:eg,MMM:Px,WWWW:tg,WWW:Cx};function Fi(a){return(a<10?"0":"")+a}function Ix(a){return(a<10?"00":a<100?"0":"")+a}var Mx={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Fi(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Fi(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Fi(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Fi(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Fi(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>Ix(a.getMilliseconds())};function pu(a,t){t=t||Fx;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?Mx[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var zx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Gx(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==zx?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var ag=a=>a%1==0,ts=[1,2,2.5,5],Nx=Oi(10,-32,0,ts),rg=Oi(10,0,32,ts),Ox=rg.filter(ag),Va=Nx.concat(rg),mu=`
`,ig="{YYYY}",Sf=mu+ig,og="{M}/{D}",zi=mu+og,Ko=zi+"/{YY}",sg="{aa}",Wx="{h}:{mm}",$r=Wx+sg,Ef=mu+$r,wf=":{ss}",Ie=null;function lg(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?Oi(10,0,3,ts).filter(ag):Oi(10,-3,0,ts)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,ig,Ie,Ie,Ie,Ie,Ie,Ie,1],[r*28,"{MMM}",Sf,Ie,Ie,Ie,Ie,Ie,1],[r,og,Sf,Ie,Ie,Ie,Ie,Ie,1],[n,"{h}"+sg,Ko,Ie,zi,Ie,Ie,Ie,1],[e,$r,Ko,Ie,zi,Ie,Ie,Ie,1],[t,wf,Ko+" "+$r,Ie,zi+" "+$r,Ie,Ef,Ie,1],[a,wf+".{fff}",Ko+" "+$r,Ie,zi+" "+$r,Ie,Ef,Ie,1]];function d(h){return(c,f,p,m,g,b)=>{let v=[],x=g>=o,S=g>=i&&g<o,_=h(p),E=We(_*a,3),L=Yl(_.getFullYear(),x?0:_.getMonth(),S||x?1:_.getDate()),k=We(L*a,3);if(S||x){let A=S?g/i:0,F=x?g/o:0,M=E==k?E:We(Yl(L.getFullYear()+F,L.getMonth()+A,1)*a,3),z=new Date(vt(M/a)),R=z.getFullYear(),I=z.getMonth();for(let N=0;M<=m;N++){let C=Yl(R+F*N,I+A*N,1),O=C-h(We(C*a,3));M=We((+C+O)*a,3),M<=m&&v.push(M)}}else{let A=g>=r?r:g,F=en(p)-en(E),M=k+F+rs(E-k,A);v.push(M);let z=h(M),R=z.getHours()+z.getMinutes()/e+z.getSeconds()/n,I=g/n,N=c.axes[f]._space,C=b/N;for(;M=We(M+g,a==1?0:3),!(M>m);)if(I>1){let O=en(We(R+I,6))%24,$=h(M).getHours()-O;$>1&&($=-1),M-=$*n,R=(R+I)%24;let K=v[v.length-1];We((M-K)/g,3)*C>=.7&&v.push(M)}else v.push(M)}return v}}return[l,u,d]}var[Bx,Ux,Hx]=lg(1),[$x,Vx,qx]=lg(.001);Oi(2,-53,53,[1]);function Af(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Rf(a,t){return(e,n,r,i,o)=>{let s=t.find(p=>o>=p[0])||t[t.length-1],l,u,d,h,c,f;return n.map(p=>{let m=a(p),g=m.getFullYear(),b=m.getMonth(),v=m.getDate(),x=m.getHours(),S=m.getMinutes(),_=m.getSeconds(),E=g!=l&&s[2]||b!=u&&s[3]||v!=d&&s[4]||x!=h&&s[5]||S!=c&&s[6]||_!=f&&s[7]||s[1];return l=g,u=b,d=v,h=x,c=S,f=_,E(m)})}}function jx(a,t){let e=pu(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function Yl(a,t,e){return new Date(a,t,e)}function kf(a,t){return t(a)}var Xx="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Df(a,t){return(e,n,r,i)=>i==null?uu:t(a(n))}function Yx(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function Kx(a,t){return a.series[t].fill(a,t)}var Zx={show:!0,live:!0,isolate:!1,mount:mx,markers:{show:!0,width:2,stroke:Yx,fill:Kx,dash:"solid"},idx:null,idxs:null,values:[]};function Qx(a,t){let e=a.cursor.points,n=pn(),r=e.size(a,t);qe(n,Ii,r),qe(n,Mi,r);let i=r/-2;qe(n,"marginLeft",i),qe(n,"marginTop",i);let o=e.width(a,t,r);return o&&qe(n,"borderWidth",o),n}function Jx(a,t){let e=a.series[t].points;return e._fill||e._stroke}function e_(a,t){let e=a.series[t].points;return e._stroke||e._fill}function t_(a,t){return a.series[t].points.size}var Kl=[0,0];function n_(a,t,e){return Kl[0]=t,Kl[1]=e,Kl}function Zo(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function Zl(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var a_={show:!0,x:!0,y:!0,lock:!1,move:n_,points:{one:!1,show:Qx,size:t_,width:0,stroke:e_,fill:Jx},bind:{mousedown:Zo,mouseup:Zo,click:Zo,dblclick:Zo,mousemove:Zl,mouseleave:Zl,mouseenter:Zl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ug={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},vu=dt({},ug,{filter:Yf}),dg=dt({},vu,{size:10}),cg=dt({},ug,{show:!1}),yu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',hg="bold "+yu,fg=1.5,Lf={show:!0,scale:"x",stroke:lu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hg,side:2,grid:vu,ticks:dg,border:cg,font:yu,lineGap:fg,rotate:0},r_="Value",i_="Time",Cf={show:!0,scale:"x",auto:!1,sorted:1,min:Oe,max:-Oe,idxs:[]};function o_(a,t,e,n,r){return t.map(i=>i==null?"":fu(i))}function s_(a,t,e,n,r,i,o){let s=[],l=Ta.get(r)||0;e=o?e:We(rs(e,r),l);for(let u=e;u<=n;u=We(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function au(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?ea:qf,d=en(u(e));r=qr(l,d),l==10&&(r=Va[Dn(r,Va)]);let h=e,c=r*l;l==10&&(c=Va[Dn(c,Va)]);do s.push(h),h=h+r,l==10&&!Ta.has(h)&&(h=We(h,Ta.get(r))),h>=c&&(r=h,c=r*l,l==10&&(c=Va[Dn(c,Va)]));while(h<=n);return s}function l_(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?au(a,t,Bt(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?au(a,t,Bt(l,-n),-e,r):[l]).reverse().map(c=>-c).concat(d,u)}var gg=/./,u_=/[12357]/,d_=/[125]/,Pf=/1/,ru=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function c_(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),h=l(9,o)-d>=u?gg:l(7,o)-d>=u?u_:l(5,o)-d>=u?d_:Pf;if(h==Pf){let c=yt(l(1,o)-d);if(c<u)return ru(t.slice().reverse(),s.distr,h,mn(u/c)).reverse()}return ru(t,s.distr,h,1)}function h_(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=yt(l(1,o)-l(2,o));return u<s?ru(t.slice().reverse(),3,gg,mn(s/u)).reverse():t}function f_(a,t,e,n){return n==null?uu:t==null?"":fu(t)}var Ff={show:!0,scale:"y",stroke:lu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hg,side:3,grid:vu,ticks:dg,border:cg,font:yu,lineGap:fg,rotate:0};function g_(a,t){let e=3+(a||1)*2;return We(e*t,3)}function p_(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=yt(o-i),l=a.series[t],u=s/(l.points.space*Pe);return n[1]-n[0]<=u}var If={scale:null,auto:!0,sorted:0,min:Oe,max:-Oe},pg=(a,t,e,n,r)=>r,Mf={show:!0,auto:!0,sorted:0,gaps:pg,alpha:1,facets:[dt({},If,{scale:"x"}),dt({},If,{scale:"y"})]},zf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:pg,alpha:1,points:{show:p_,filter:null},values:null,min:Oe,max:-Oe,idxs:[],path:null,clip:null};function m_(a,t,e,n,r){return e/10}var mg={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},v_=dt({},mg,{time:!1,ori:1}),Gf={};function vg(a,t){let e=Gf[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(Gf[a]=e)),e}var Yr=1,iu=2;function Ya(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],h=n==2?o[r.facets[1].scale]:o[r.scale],c=s.left,f=s.top,p=s.width,m=s.height,g=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,h,g,b,c,f,p,m,ss,Zr,us,bg,_g):e(r,l,u,d,h,b,g,f,c,m,p,ls,Qr,_u,xg,Tg)}function bu(a,t){let e=0,n=0,r=ke(a.bands,gu);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function y_(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ta(a,t,e,n,r,i){return Ya(a,t,(o,s,l,u,d,h,c,f,p,m,g)=>{let b=o.pxRound,v=u.dir*(u.ori==0?1:-1),x=u.ori==0?Zr:Qr,S,_;v==1?(S=e,_=n):(S=n,_=e);let E=b(h(s[S],u,m,f)),L=b(c(l[S],d,g,p)),k=b(h(s[_],u,m,f)),A=b(c(i==1?d.max:d.min,d,g,p)),F=new Path2D(r);return x(F,k,A),x(F,E,A),x(F,E,L),F})}function os(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?us:_u,l=e;for(let h=0;h<a.length;h++){let c=a[h];if(c[1]>c[0]){let f=c[0]-l;f>0&&s(o,l,n,f,n+i),l=c[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function b_(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function xu(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let h=u,c=u;if(r==1)for(;++u<=n&&t[u]===null;)c=u;else for(;--u>=e&&t[u]===null;)c=u;let f=i(a[h]),p=c==h?f:i(a[c]),m=h-r;f=o<=0&&m>=0&&m<l?i(a[m]):f;let b=c+r;p=o>=0&&b>=0&&b<l?i(a[b]):p,p>=f&&s.push([f,p])}return s}function Nf(a){return a==0?Xf:a==1?vt:t=>$a(t,a)}function yg(a){let t=a==0?ss:ls,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=Ln(u,s/2,l/2),d=Ln(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var ss=(a,t,e)=>{a.moveTo(t,e)},ls=(a,t,e)=>{a.moveTo(e,t)},Zr=(a,t,e)=>{a.lineTo(t,e)},Qr=(a,t,e)=>{a.lineTo(e,t)},us=yg(0),_u=yg(1),bg=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},xg=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},_g=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},Tg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function Sg(a){return(t,e,n,r,i)=>Ya(t,e,(o,s,l,u,d,h,c,f,p,m,g)=>{let{pxRound:b,points:v}=o,x,S;u.ori==0?(x=ss,S=bg):(x=ls,S=xg);let _=We(v.width*Pe,3),E=(v.size-v.width)/2*Pe,L=We(E*2,3),k=new Path2D,A=new Path2D,{left:F,top:M,width:z,height:R}=t.bbox;us(A,F-L,M-L,z+L*2,R+L*2);let I=N=>{if(l[N]!=null){let C=b(h(s[N],u,m,f)),O=b(c(l[N],d,g,p));x(k,C+E,O),S(k,C,O,E,0,Qo*2)}};if(i)i.forEach(I);else for(let N=n;N<=r;N++)I(N);return{stroke:_>0?k:null,fill:k,clip:A,flags:Yr|iu}})}function Eg(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var x_=Eg(Zr),__=Eg(Qr);function wg(a){let t=ke(a?.alignGaps,0);return(e,n,r,i)=>Ya(e,n,(o,s,l,u,d,h,c,f,p,m,g)=>{[r,i]=ns(l,r,i);let b=o.pxRound,v=R=>b(h(R,u,m,f)),x=R=>b(c(R,d,g,p)),S,_;u.ori==0?(S=Zr,_=x_):(S=Qr,_=__);let E=u.dir*(u.ori==0?1:-1),L={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yr},k=L.stroke,A=!1;if(i-r>=m*4){let R=X=>e.posToVal(X,u.key,!0),I=null,N=null,C,O,U,B=v(s[E==1?r:i]),$=v(s[r]),K=v(s[i]),q=R(E==1?$+1:K-1);for(let X=E==1?r:i;X>=r&&X<=i;X+=E){let ee=s[X],Se=(E==1?ee<q:ee>q)?B:v(ee),ge=l[X];Se==B?ge!=null?(O=ge,I==null?(S(k,Se,x(O)),C=I=N=O):O<I?I=O:O>N&&(N=O)):ge===null&&(A=!0):(I!=null&&_(k,B,x(I),x(N),x(C),x(O)),ge!=null?(O=ge,S(k,Se,x(O)),I=N=C=O):(I=N=null,ge===null&&(A=!0)),B=Se,q=R(B+E))}I!=null&&I!=N&&U!=B&&_(k,B,x(I),x(N),x(C),x(O))}else for(let R=E==1?r:i;R>=r&&R<=i;R+=E){let I=l[R];I===null?A=!0:I!=null&&S(k,v(s[R]),x(I))}let[M,z]=bu(e,n);if(o.fill!=null||M!=0){let R=L.fill=new Path2D(k),I=o.fillTo(e,n,o.min,o.max,M),N=x(I),C=v(s[r]),O=v(s[i]);E==-1&&([O,C]=[C,O]),S(R,O,N),S(R,C,N)}if(!o.spanGaps){let R=[];A&&R.push(...xu(s,l,r,i,E,v,t)),L.gaps=R=o.gaps(e,n,r,i,R),L.clip=os(R,u.ori,f,p,m,g)}return z!=0&&(L.band=z==2?[ta(e,n,r,i,k,-1),ta(e,n,r,i,k,1)]:ta(e,n,r,i,k,z)),L})}function T_(a){let t=ke(a.align,1),e=ke(a.ascDesc,!1),n=ke(a.alignGaps,0),r=ke(a.extend,!1);return(i,o,s,l)=>Ya(i,o,(u,d,h,c,f,p,m,g,b,v,x)=>{[s,l]=ns(h,s,l);let S=u.pxRound,{left:_,width:E}=i.bbox,L=$=>S(p($,c,v,g)),k=$=>S(m($,f,x,b)),A=c.ori==0?Zr:Qr,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Yr},M=F.stroke,z=c.dir*(c.ori==0?1:-1),R=k(h[z==1?s:l]),I=L(d[z==1?s:l]),N=I,C=I;r&&t==-1&&(C=_,A(M,C,R)),A(M,I,R);for(let $=z==1?s:l;$>=s&&$<=l;$+=z){let K=h[$];if(K==null)continue;let q=L(d[$]),X=k(K);t==1?A(M,q,R):A(M,N,X),A(M,q,X),R=X,N=q}let O=N;r&&t==1&&(O=_+E,A(M,O,R));let[U,B]=bu(i,o);if(u.fill!=null||U!=0){let $=F.fill=new Path2D(M),K=u.fillTo(i,o,u.min,u.max,U),q=k(K);A($,O,q),A($,C,q)}if(!u.spanGaps){let $=[];$.push(...xu(d,h,s,l,z,L,n));let K=u.width*Pe/2,q=e||t==1?K:-K,X=e||t==-1?-K:K;$.forEach(ee=>{ee[0]+=q,ee[1]+=X}),F.gaps=$=u.gaps(i,o,s,l,$),F.clip=os($,c.ori,g,b,v,x)}return B!=0&&(F.band=B==2?[ta(i,o,s,l,M,-1),ta(i,o,s,l,M,1)]:ta(i,o,s,l,M,B)),F})}function Of(a,t,e,n,r,i,o=Oe){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=yt(a[l]-a[s]);d<u&&(u=d,o=yt(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function S_(a){a=a||Ni;let t=ke(a.size,[.6,Oe,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=Ee(r),o=1-t[0],s=ke(t[1],Oe),l=ke(t[2],1),u=ke(a.disp,Ni),d=ke(a.each,f=>{}),{fill:h,stroke:c}=u;return(f,p,m,g)=>Ya(f,p,(b,v,x,S,_,E,L,k,A,F,M)=>{let z=b.pxRound,R=e,I=n*Pe,N=s*Pe,C=l*Pe,O,U;S.ori==0?[O,U]=i(f,p):[U,O]=i(f,p);let B=S.dir*(S.ori==0?1:-1),$=S.ori==0?us:_u,K=S.ori==0?d:(oe,Be,ct,er,Aa,Pn,Ra)=>{d(oe,Be,ct,Aa,er,Ra,Pn)},q=ke(f.bands,gu).find(oe=>oe.series[0]==p),X=q!=null?q.dir:0,ee=b.fillTo(f,p,b.min,b.max,X),le=z(L(ee,_,M,A)),Se,ge,nt,ot=F,Me=z(b.width*Pe),Ct=!1,zt=null,Ut=null,Cn=null,na=null;h!=null&&(Me==0||c!=null)&&(Ct=!0,zt=h.values(f,p,m,g),Ut=new Map,new Set(zt).forEach(oe=>{oe!=null&&Ut.set(oe,new Path2D)}),Me>0&&(Cn=c.values(f,p,m,g),na=new Map,new Set(Cn).forEach(oe=>{oe!=null&&na.set(oe,new Path2D)})));let{x0:$n,size:Ea}=u;if($n!=null&&Ea!=null){R=1,v=$n.values(f,p,m,g),$n.unit==2&&(v=v.map(ct=>f.posToVal(k+ct*F,S.key,!0)));let oe=Ea.values(f,p,m,g);Ea.unit==2?ge=oe[0]*F:ge=E(oe[0],S,F,k)-E(0,S,F,k),ot=Of(v,x,E,S,F,k,ot),nt=ot-ge+I}else ot=Of(v,x,E,S,F,k,ot),nt=ot*o+I,ge=ot-nt;nt<1&&(nt=0),Me>=ge/2&&(Me=0),nt<5&&(z=Xf);let Qa=nt>0,Vn=ot-nt-(Qa?Me:0);ge=z(nu(Vn,C,N)),Se=(R==0?ge/2:R==B?0:ge)-R*B*((R==0?I/2:0)+(Qa?Me/2:0));let Ye={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ja=Ct?null:new Path2D,qn=null;if(q!=null)qn=f.data[q.series[1]];else{let{y0:oe,y1:Be}=u;oe!=null&&Be!=null&&(x=Be.values(f,p,m,g),qn=oe.values(f,p,m,g))}let wa=O*ge,me=U*ge;for(let oe=B==1?m:g;oe>=m&&oe<=g;oe+=B){let Be=x[oe];if(Be==null)continue;if(qn!=null){let Ht=qn[oe]??0;if(Be-Ht==0)continue;le=L(Ht,_,M,A)}let ct=S.distr!=2||u!=null?v[oe]:oe,er=E(ct,S,F,k),Aa=L(ke(Be,ee),_,M,A),Pn=z(er-Se),Ra=z(Bt(Aa,le)),qt=z(Ln(Aa,le)),nn=Ra-qt;if(Be!=null){let Ht=Be<0?me:wa,vn=Be<0?wa:me;Ct?(Me>0&&Cn[oe]!=null&&$(na.get(Cn[oe]),Pn,qt+en(Me/2),ge,Bt(0,nn-Me),Ht,vn),zt[oe]!=null&&$(Ut.get(zt[oe]),Pn,qt+en(Me/2),ge,Bt(0,nn-Me),Ht,vn)):$(Ja,Pn,qt+en(Me/2),ge,Bt(0,nn-Me),Ht,vn),K(f,p,oe,Pn-Me/2,qt,ge+Me,nn)}}return Me>0?Ye.stroke=Ct?na:Ja:Ct||(Ye._fill=b.width==0?b._fill:b._stroke??b._fill,Ye.width=0),Ye.fill=Ct?Ut:Ja,Ye})}function E_(a,t){let e=ke(t?.alignGaps,0);return(n,r,i,o)=>Ya(n,r,(s,l,u,d,h,c,f,p,m,g,b)=>{[i,o]=ns(u,i,o);let v=s.pxRound,x=O=>v(c(O,d,g,p)),S=O=>v(f(O,h,b,m)),_,E,L;d.ori==0?(_=ss,L=Zr,E=_g):(_=ls,L=Qr,E=Tg);let k=d.dir*(d.ori==0?1:-1),A=x(l[k==1?i:o]),F=A,M=[],z=[];for(let O=k==1?i:o;O>=i&&O<=o;O+=k)if(u[O]!=null){let B=l[O],$=x(B);M.push(F=$),z.push(S(u[O]))}let R={stroke:a(M,z,_,L,E,v),fill:null,clip:null,band:null,gaps:null,flags:Yr},I=R.stroke,[N,C]=bu(n,r);if(s.fill!=null||N!=0){let O=R.fill=new Path2D(I),U=s.fillTo(n,r,s.min,s.max,N),B=S(U);L(O,F,B),L(O,A,B)}if(!s.spanGaps){let O=[];O.push(...xu(l,u,i,o,k,x,e)),R.gaps=O=s.gaps(n,r,i,o,O),R.clip=os(O,d.ori,p,m,g,b)}return C!=0&&(R.band=C==2?[ta(n,r,i,o,I,-1),ta(n,r,i,o,I,1)]:ta(n,r,i,o,I,C)),R})}function w_(a){return E_(A_,a)}function A_(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),h=Array(o-1);for(let c=0;c<o-1;c++)d[c]=t[c+1]-t[c],h[c]=a[c+1]-a[c],u[c]=d[c]/h[c];l[0]=u[0];for(let c=1;c<o-1;c++)u[c]===0||u[c-1]===0||u[c-1]>0!=u[c]>0?l[c]=0:(l[c]=3*(h[c-1]+h[c])/((2*h[c]+h[c-1])/u[c-1]+(h[c]+2*h[c-1])/u[c]),isFinite(l[c])||(l[c]=0));l[o-1]=u[o-2];for(let c=0;c<o-1;c++)r(s,a[c]+h[c]/3,t[c]+l[c]*h[c]/3,a[c+1]-h[c]/3,t[c+1]-l[c+1]*h[c]/3,a[c+1],t[c+1])}return s}var ou=new Set;function Wf(){for(let a of ou)a.syncRect(!0)}Kr&&(ja(ox,Vr,Wf),ja(sx,Vr,Wf,!0),ja(Jo,Vr,()=>{it.pxRatio=Pe}));var R_=wg(),k_=Sg();function Bf(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>su(i,o,t,e))}function D_(a,t){return a.map((e,n)=>n==0?{}:dt({},t,e))}function su(a,t,e,n){return dt({},t==0?e:n,a)}function Ag(a,t,e){return t==null?jr:[t,e]}var L_=Ag;function C_(a,t,e){return t==null?jr:es(t,e,hu,!0)}function Rg(a,t,e,n){return t==null?jr:as(t,e,a.scales[n].log,!1)}var P_=Rg;function kg(a,t,e,n){return t==null?jr:cu(t,e,a.scales[n].log,!1)}var F_=kg;function I_(a,t,e,n,r){let i=Bt(bf(a),bf(t)),o=t-a,s=Dn(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?Ta.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function Uf(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=vt((e=+r)*Pe))+"px"),[a,t,e]}function M_(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=We(t[2]*Pe,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function it(a,t,e){let n={mode:ke(a.mode,1)},r=n.mode;function i(y,w,D,P){let W=w.valToPct(y);return P+D*(w.dir==-1?1-W:W)}function o(y,w,D,P){let W=w.valToPct(y);return P+D*(w.dir==-1?W:1-W)}function s(y,w,D,P){return w.ori==0?i(y,w,D,P):o(y,w,D,P)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=pn(U0);if(a.id!=null&&(u.id=a.id),Jt(u,a.class),a.title){let y=pn(V0,u);y.textContent=a.title}let d=kn("canvas"),h=n.ctx=d.getContext("2d"),c=pn(q0,u);ja("click",c,y=>{y.target===p&&(He!=cr||je!=hr)&&kt.click(n,y)},!0);let f=n.under=pn(j0,c);c.appendChild(d);let p=n.over=pn(X0,c);a=Xr(a);let m=+ke(a.pxAlign,1),g=Nf(m);(a.plugins||[]).forEach(y=>{y.opts&&(a=y.opts(n,a)||a)});let b=a.ms||.001,v=n.series=r==1?Bf(a.series||[],Cf,zf,!1):D_(a.series||[null],Mf),x=n.axes=Bf(a.axes||[],Lf,Ff,!0),S=n.scales={},_=n.bands=a.bands||[];_.forEach(y=>{y.fill=Ee(y.fill||null),y.dir=ke(y.dir,-1)});let E=r==2?v[1].facets[0].scale:v[0].scale,L={axes:hp,series:sp},k=(a.drawOrder||["axes","series"]).map(y=>L[y]);function A(y){let w=y.distr==3?D=>ea(D>0?D:y.clamp(n,D,y.min,y.max,y.key)):y.distr==4?D=>Xl(D,y.asinh):y.distr==100?D=>y.fwd(D):D=>D;return D=>{let P=w(D),{_min:W,_max:H}=y,V=H-W;return(P-W)/V}}function F(y){let w=S[y];if(w==null){let D=(a.scales||Ni)[y]||Ni;if(D.from!=null){F(D.from);let P=dt({},S[D.from],D,{key:y});P.valToPct=A(P),S[y]=P}else{w=S[y]=dt({},y==E?mg:v_,D),w.key=y;let P=w.time,W=w.range,H=_a(W);if((y!=E||r==2&&!P)&&(H&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?mf:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?mf:{mode:1,hard:W[1],soft:W[1]}},H=!1),!H&&is(W))){let V=W;W=(Y,Z,ne)=>Z==null?jr:es(Z,ne,V)}w.range=Ee(W||(P?L_:y==E?w.distr==3?P_:w.distr==4?F_:Ag:w.distr==3?Rg:w.distr==4?kg:C_)),w.auto=Ee(H?!1:w.auto),w.clamp=Ee(w.clamp||m_),w._min=w._max=null,w.valToPct=A(w)}}}F("x"),F("y"),r==1&&v.forEach(y=>{F(y.scale)}),x.forEach(y=>{F(y.scale)});for(let y in a.scales)F(y);let M=S[E],z=M.distr,R,I;M.ori==0?(Jt(u,H0),R=i,I=o):(Jt(u,$0),R=o,I=i);let N={};for(let y in S){let w=S[y];(w.min!=null||w.max!=null)&&(N[y]={min:w.min,max:w.max},w.min=w.max=null)}let C=a.tzDate||(y=>new Date(vt(y/b))),O=a.fmtDate||pu,U=b==1?Hx(C):qx(C),B=Rf(C,Af(b==1?Ux:Vx,O)),$=Df(C,kf(Xx,O)),K=[],q=n.legend=dt({},Zx,a.legend),X=n.cursor=dt({},a_,{drag:{y:r==2}},a.cursor),ee=q.show,le=X.show,Se=q.markers;q.idxs=K,Se.width=Ee(Se.width),Se.dash=Ee(Se.dash),Se.stroke=Ee(Se.stroke),Se.fill=Ee(Se.fill);let ge,nt,ot,Me=[],Ct=[],zt,Ut=!1,Cn={};if(q.live){let y=v[1]?v[1].values:null;Ut=y!=null,zt=Ut?y(n,1,0):{_:0};for(let w in zt)Cn[w]=uu}if(ee)if(ge=kn("table",ex,u),ot=kn("tbody",null,ge),q.mount(n,ge),Ut){nt=kn("thead",null,ge,ot);let y=kn("tr",null,nt);kn("th",null,y);for(var na in zt)kn("th",nf,y).textContent=na}else Jt(ge,nx),q.live&&Jt(ge,tx);let $n={show:!0},Ea={show:!1};function Qa(y,w){if(w==0&&(Ut||!q.live||r==2))return jr;let D=[],P=kn("tr",ax,ot,ot.childNodes[w]);Jt(P,y.class),y.show||Jt(P,qa);let W=kn("th",null,P);if(Se.show){let Y=pn(rx,W);if(w>0){let Z=Se.width(n,w);Z&&(Y.style.border=Z+"px "+Se.dash(n,w)+" "+Se.stroke(n,w)),Y.style.background=Se.fill(n,w)}}let H=pn(nf,W);y.label instanceof HTMLElement?H.appendChild(y.label):H.textContent=y.label,w>0&&(Se.show||(H.style.color=y.width>0?Se.stroke(n,w):Se.fill(n,w)),Ye("click",W,Y=>{if(X._lock)return;Da(Y);let Z=v.indexOf(y);if((Y.ctrlKey||Y.metaKey)!=q.isolate){let ne=v.some((re,se)=>se>0&&se!=Z&&re.show);v.forEach((re,se)=>{se>0&&In(se,ne?se==Z?$n:Ea:$n,!0,st.setSeries)})}else In(Z,{show:!y.show},!0,st.setSeries)},!1),nr&&Ye(sf,W,Y=>{X._lock||(Da(Y),In(v.indexOf(y),gr,!0,st.setSeries))},!1));for(var V in zt){let Y=kn("td",ix,P);Y.textContent="--",D.push(Y)}return[P,D]}let Vn=new Map;function Ye(y,w,D,P=!0){let W=Vn.get(w)||{},H=X.bind[y](n,w,D,P);H&&(ja(y,w,W[y]=H),Vn.set(w,W))}function Ja(y,w,D){let P=Vn.get(w)||{};for(let W in P)(y==null||W==y)&&(tu(W,w,P[W]),delete P[W]);y==null&&Vn.delete(w)}let qn=0,wa=0,me=0,oe=0,Be=0,ct=0,er=Be,Aa=ct,Pn=me,Ra=oe,qt=0,nn=0,Ht=0,vn=0;n.bbox={};let bs=!1,Wi=!1,tr=!1,ka=!1,Bi=!1,an=!1;function xs(y,w,D){(D||y!=n.width||w!=n.height)&&Au(y,w),sr(!1),tr=!0,Wi=!0,lr()}function Au(y,w){n.width=qn=me=y,n.height=wa=oe=w,Be=ct=0,ep(),tp();let D=n.bbox;qt=D.left=$a(Be*Pe,.5),nn=D.top=$a(ct*Pe,.5),Ht=D.width=$a(me*Pe,.5),vn=D.height=$a(oe*Pe,.5)}let Zg=3;function Qg(){let y=!1,w=0;for(;!y;){w++;let D=dp(w),P=cp(w);y=w==Zg||D&&P,y||(Au(n.width,n.height),Wi=!0)}}function Jg({width:y,height:w}){xs(y,w)}n.setSize=Jg;function ep(){let y=!1,w=!1,D=!1,P=!1;x.forEach((W,H)=>{if(W.show&&W._show){let{side:V,_size:Y}=W,Z=V%2,ne=W.label!=null?W.labelSize:0,re=Y+ne;re>0&&(Z?(me-=re,V==3?(Be+=re,P=!0):D=!0):(oe-=re,V==0?(ct+=re,y=!0):w=!0))}}),La[0]=y,La[1]=D,La[2]=w,La[3]=P,me-=aa[1]+aa[3],Be+=aa[3],oe-=aa[2]+aa[0],ct+=aa[0]}function tp(){let y=Be+me,w=ct+oe,D=Be,P=ct;function W(H,V){switch(H){case 1:return y+=V,y-V;case 2:return w+=V,w-V;case 3:return D-=V,D+V;case 0:return P-=V,P+V}}x.forEach((H,V)=>{if(H.show&&H._show){let Y=H.side;H._pos=W(Y,H._size),H.label!=null&&(H._lpos=W(Y,H.labelSize))}})}if(X.dataIdx==null){let y=X.hover,w=y.skip=new Set(y.skip??[]);w.add(void 0);let D=y.prox=Ee(y.prox),P=y.bias??=0;X.dataIdx=(W,H,V,Y)=>{if(H==0)return V;let Z=V,ne=D(W,H,V,Y)??Oe,re=ne>=0&&ne<Oe,se=M.ori==0?me:oe,pe=X.left,De=t[0],Re=t[H];if(w.has(Re[V])){Z=null;let Te=null,fe=null,de;if(P==0||P==-1)for(de=V;Te==null&&de-- >0;)w.has(Re[de])||(Te=de);if(P==0||P==1)for(de=V;fe==null&&de++<Re.length;)w.has(Re[de])||(fe=de);if(Te!=null||fe!=null)if(re){let Ve=Te==null?-1/0:R(De[Te],M,se,0),Je=fe==null?1/0:R(De[fe],M,se,0),Et=pe-Ve,Ge=Je-pe;Et<=Ge?Et<=ne&&(Z=Te):Ge<=ne&&(Z=fe)}else Z=fe==null?Te:Te==null?fe:V-Te<=fe-V?Te:fe}else re&&yt(pe-R(De[V],M,se,0))>ne&&(Z=null);return Z}}let Da=y=>{X.event=y};X.idxs=K,X._lock=!1;let Pt=X.points;Pt.show=Ee(Pt.show),Pt.size=Ee(Pt.size),Pt.stroke=Ee(Pt.stroke),Pt.width=Ee(Pt.width),Pt.fill=Ee(Pt.fill);let Fn=n.focus=dt({},a.focus||{alpha:.3},X.focus),nr=Fn.prox>=0,ar=nr&&Pt.one,rn=[],rr=[],ir=[];function Ru(y,w){let D=Pt.show(n,w);if(D instanceof HTMLElement)return Jt(D,J0),Jt(D,y.class),Hn(D,-10,-10,me,oe),p.insertBefore(D,rn[w]),D}function ku(y,w){if(r==1||w>0){let D=r==1&&S[y.scale].time,P=y.value;y.value=D?Tf(P)?Df(C,kf(P,O)):P||$:P||f_,y.label=y.label||(D?i_:r_)}if(ar||w>0){y.width=y.width==null?1:y.width,y.paths=y.paths||R_||vx,y.fillTo=Ee(y.fillTo||y_),y.pxAlign=+ke(y.pxAlign,m),y.pxRound=Nf(y.pxAlign),y.stroke=Ee(y.stroke||null),y.fill=Ee(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let D=g_(Bt(1,y.width),1),P=y.points=dt({},{size:D,width:Bt(1,D*.2),stroke:y.stroke,space:D*2,paths:k_,_stroke:null,_fill:null},y.points);P.show=Ee(P.show),P.filter=Ee(P.filter),P.fill=Ee(P.fill),P.stroke=Ee(P.stroke),P.paths=Ee(P.paths),P.pxAlign=y.pxAlign}if(ee){let D=Qa(y,w);Me.splice(w,0,D[0]),Ct.splice(w,0,D[1]),q.values.push(null)}if(le){K.splice(w,0,null);let D=null;ar?w==0&&(D=Ru(y,w)):w>0&&(D=Ru(y,w)),rn.splice(w,0,D),rr.splice(w,0,0),ir.splice(w,0,0)}St("addSeries",w)}function np(y,w){w=w??v.length,y=r==1?su(y,w,Cf,zf):su(y,w,{},Mf),v.splice(w,0,y),ku(v[w],w)}n.addSeries=np;function ap(y){if(v.splice(y,1),ee){q.values.splice(y,1),Ct.splice(y,1);let w=Me.splice(y,1)[0];Ja(null,w.firstChild),w.remove()}le&&(K.splice(y,1),rn.splice(y,1)[0].remove(),rr.splice(y,1),ir.splice(y,1)),St("delSeries",y)}n.delSeries=ap;let La=[!1,!1,!1,!1];function rp(y,w){if(y._show=y.show,y.show){let D=y.side%2,P=S[y.scale];P==null&&(y.scale=D?v[1].scale:E,P=S[y.scale]);let W=P.time;y.size=Ee(y.size),y.space=Ee(y.space),y.rotate=Ee(y.rotate),_a(y.incrs)&&y.incrs.forEach(V=>{!Ta.has(V)&&Ta.set(V,Zf(V))}),y.incrs=Ee(y.incrs||(P.distr==2?Ox:W?b==1?Bx:$x:Va)),y.splits=Ee(y.splits||(W&&P.distr==1?U:P.distr==3?au:P.distr==4?l_:s_)),y.stroke=Ee(y.stroke),y.grid.stroke=Ee(y.grid.stroke),y.ticks.stroke=Ee(y.ticks.stroke),y.border.stroke=Ee(y.border.stroke);let H=y.values;y.values=_a(H)&&!_a(H[0])?Ee(H):W?_a(H)?Rf(C,Af(H,O)):Tf(H)?jx(C,H):H||B:H||o_,y.filter=Ee(y.filter||(P.distr>=3&&P.log==10?c_:P.distr==3&&P.log==2?h_:Yf)),y.font=Uf(y.font),y.labelFont=Uf(y.labelFont),y._size=y.size(n,null,w,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(La[w]=!0,y._el=pn(Y0,c))}}function ni(y,w,D,P){let[W,H,V,Y]=D,Z=w%2,ne=0;return Z==0&&(Y||H)&&(ne=w==0&&!W||w==2&&!V?vt(Lf.size/3):0),Z==1&&(W||V)&&(ne=w==1&&!H||w==3&&!Y?vt(Ff.size/2):0),ne}let Du=n.padding=(a.padding||[ni,ni,ni,ni]).map(y=>Ee(ke(y,ni))),aa=n._padding=Du.map((y,w)=>y(n,w,La,0)),Rt,bt=null,xt=null,Ui=r==1?v[0].idxs:null,yn=null,ai=!1;function Lu(y,w){if(t=y??[],n.data=n._data=t,r==2){Rt=0;for(let D=1;D<v.length;D++)Rt+=t[D][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),yn=t[0],Rt=yn.length;let D=t;if(z==2){D=t.slice();let P=D[0]=Array(Rt);for(let W=0;W<Rt;W++)P[W]=W}n._data=t=D}if(sr(!0),St("setData"),z==2&&(tr=!0),w!==!1){let D=M;D.auto(n,ai)?_s():ia(E,D.min,D.max),ka=ka||X.left>=0,an=!0,lr()}}n.setData=Lu;function _s(){ai=!0;let y,w;r==1&&(Rt>0?(bt=Ui[0]=0,xt=Ui[1]=Rt-1,y=t[0][bt],w=t[0][xt],z==2?(y=bt,w=xt):y==w&&(z==3?[y,w]=as(y,y,M.log,!1):z==4?[y,w]=cu(y,y,M.log,!1):M.time?w=y+vt(86400/b):[y,w]=es(y,w,hu,!0))):(bt=Ui[0]=y=null,xt=Ui[1]=w=null)),ia(E,y,w)}let Hi,or,Ts,Ss,Es,ws,As,Rs,ks,$t;function Cu(y,w,D,P,W,H){y??=rf,D??=gu,P??="butt",W??=rf,H??="round",y!=Hi&&(h.strokeStyle=Hi=y),W!=or&&(h.fillStyle=or=W),w!=Ts&&(h.lineWidth=Ts=w),H!=Es&&(h.lineJoin=Es=H),P!=ws&&(h.lineCap=ws=P),D!=Ss&&h.setLineDash(Ss=D)}function Pu(y,w,D,P){w!=or&&(h.fillStyle=or=w),y!=As&&(h.font=As=y),D!=Rs&&(h.textAlign=Rs=D),P!=ks&&(h.textBaseline=ks=P)}function Ds(y,w,D,P,W=0){if(P.length>0&&y.auto(n,ai)&&(w==null||w.min==null)){let H=ke(bt,0),V=ke(xt,P.length-1),Y=D.min==null?cx(P,H,V,W,y.distr==3):[D.min,D.max];y.min=Ln(y.min,D.min=Y[0]),y.max=Bt(y.max,D.max=Y[1])}}let Fu={min:null,max:null};function ip(){for(let P in S){let W=S[P];N[P]==null&&(W.min==null||N[E]!=null&&W.auto(n,ai))&&(N[P]=Fu)}for(let P in S){let W=S[P];N[P]==null&&W.from!=null&&N[W.from]!=null&&(N[P]=Fu)}N[E]!=null&&sr(!0);let y={};for(let P in N){let W=N[P];if(W!=null){let H=y[P]=Xr(S[P],xx);if(W.min!=null)dt(H,W);else if(P!=E||r==2)if(Rt==0&&H.from==null){let V=H.range(n,null,null,P);H.min=V[0],H.max=V[1]}else H.min=Oe,H.max=-Oe}}if(Rt>0){v.forEach((P,W)=>{if(r==1){let H=P.scale,V=N[H];if(V==null)return;let Y=y[H];if(W==0){let Z=Y.range(n,Y.min,Y.max,H);Y.min=Z[0],Y.max=Z[1],bt=Dn(Y.min,t[0]),xt=Dn(Y.max,t[0]),xt-bt>1&&(t[0][bt]<Y.min&&bt++,t[0][xt]>Y.max&&xt--),P.min=yn[bt],P.max=yn[xt]}else P.show&&P.auto&&Ds(Y,V,P,t[W],P.sorted);P.idxs[0]=bt,P.idxs[1]=xt}else if(W>0&&P.show&&P.auto){let[H,V]=P.facets,Y=H.scale,Z=V.scale,[ne,re]=t[W],se=y[Y],pe=y[Z];se!=null&&Ds(se,N[Y],H,ne,H.sorted),pe!=null&&Ds(pe,N[Z],V,re,V.sorted),P.min=V.min,P.max=V.max}});for(let P in y){let W=y[P],H=N[P];if(W.from==null&&(H==null||H.min==null)){let V=W.range(n,W.min==Oe?null:W.min,W.max==-Oe?null:W.max,P);W.min=V[0],W.max=V[1]}}}for(let P in y){let W=y[P];if(W.from!=null){let H=y[W.from];if(H.min==null)W.min=W.max=null;else{let V=W.range(n,H.min,H.max,P);W.min=V[0],W.max=V[1]}}}let w={},D=!1;for(let P in y){let W=y[P],H=S[P];if(H.min!=W.min||H.max!=W.max){H.min=W.min,H.max=W.max;let V=H.distr;H._min=V==3?ea(H.min):V==4?Xl(H.min,H.asinh):V==100?H.fwd(H.min):H.min,H._max=V==3?ea(H.max):V==4?Xl(H.max,H.asinh):V==100?H.fwd(H.max):H.max,w[P]=D=!0}}if(D){v.forEach((P,W)=>{r==2?W>0&&w.y&&(P._paths=null):w[P.scale]&&(P._paths=null)});for(let P in w)tr=!0,St("setScale",P);le&&X.left>=0&&(ka=an=!0)}for(let P in N)N[P]=null}function op(y){let w=nu(bt-1,0,Rt-1),D=nu(xt+1,0,Rt-1);for(;y[w]==null&&w>0;)w--;for(;y[D]==null&&D<Rt-1;)D++;return[w,D]}function sp(){if(Rt>0){let y=v.some(w=>w._focus)&&$t!=Fn.alpha;y&&(h.globalAlpha=$t=Fn.alpha),v.forEach((w,D)=>{if(D>0&&w.show&&(Iu(D,!1),Iu(D,!0),w._paths==null)){let P=$t;$t!=w.alpha&&(h.globalAlpha=$t=w.alpha);let W=r==2?[0,t[D][0].length-1]:op(t[D]);w._paths=w.paths(n,D,W[0],W[1]),$t!=P&&(h.globalAlpha=$t=P)}}),v.forEach((w,D)=>{if(D>0&&w.show){let P=$t;$t!=w.alpha&&(h.globalAlpha=$t=w.alpha),w._paths!=null&&Mu(D,!1);{let W=w._paths!=null?w._paths.gaps:null,H=w.points.show(n,D,bt,xt,W),V=w.points.filter(n,D,H,W);(H||V)&&(w.points._paths=w.points.paths(n,D,bt,xt,V),Mu(D,!0))}$t!=P&&(h.globalAlpha=$t=P),St("drawSeries",D)}}),y&&(h.globalAlpha=$t=1)}}function Iu(y,w){let D=w?v[y].points:v[y];D._stroke=D.stroke(n,y),D._fill=D.fill(n,y)}function Mu(y,w){let D=w?v[y].points:v[y],{stroke:P,fill:W,clip:H,flags:V,_stroke:Y=D._stroke,_fill:Z=D._fill,_width:ne=D.width}=D._paths;ne=We(ne*Pe,3);let re=null,se=ne%2/2;w&&Z==null&&(Z=ne>0?"#fff":Y);let pe=D.pxAlign==1&&se>0;if(pe&&h.translate(se,se),!w){let De=qt-ne/2,Re=nn-ne/2,Te=Ht+ne,fe=vn+ne;re=new Path2D,re.rect(De,Re,Te,fe)}w?Ls(Y,ne,D.dash,D.cap,Z,P,W,V,H):lp(y,Y,ne,D.dash,D.cap,Z,P,W,V,re,H),pe&&h.translate(-se,-se)}function lp(y,w,D,P,W,H,V,Y,Z,ne,re){let se=!1;Z!=0&&_.forEach((pe,De)=>{if(pe.series[0]==y){let Re=v[pe.series[1]],Te=t[pe.series[1]],fe=(Re._paths||Ni).band;_a(fe)&&(fe=pe.dir==1?fe[0]:fe[1]);let de,Ve=null;Re.show&&fe&&fx(Te,bt,xt)?(Ve=pe.fill(n,De)||H,de=Re._paths.clip):fe=null,Ls(w,D,P,W,Ve,V,Y,Z,ne,re,de,fe),se=!0}}),se||Ls(w,D,P,W,H,V,Y,Z,ne,re)}let zu=Yr|iu;function Ls(y,w,D,P,W,H,V,Y,Z,ne,re,se){Cu(y,w,D,P,W),(Z||ne||se)&&(h.save(),Z&&h.clip(Z),ne&&h.clip(ne)),se?(Y&zu)==zu?(h.clip(se),re&&h.clip(re),Vi(W,V),$i(y,H,w)):Y&iu?(Vi(W,V),h.clip(se),$i(y,H,w)):Y&Yr&&(h.save(),h.clip(se),re&&h.clip(re),Vi(W,V),h.restore(),$i(y,H,w)):(Vi(W,V),$i(y,H,w)),(Z||ne||se)&&h.restore()}function $i(y,w,D){D>0&&(w instanceof Map?w.forEach((P,W)=>{h.strokeStyle=Hi=W,h.stroke(P)}):w!=null&&y&&h.stroke(w))}function Vi(y,w){w instanceof Map?w.forEach((D,P)=>{h.fillStyle=or=P,h.fill(D)}):w!=null&&y&&h.fill(w)}function up(y,w,D,P){let W=x[y],H;if(P<=0)H=[0,0];else{let V=W._space=W.space(n,y,w,D,P),Y=W._incrs=W.incrs(n,y,w,D,P,V);H=I_(w,D,Y,P,V)}return W._found=H}function Cs(y,w,D,P,W,H,V,Y,Z,ne){let re=V%2/2;m==1&&h.translate(re,re),Cu(Y,V,Z,ne,Y),h.beginPath();let se,pe,De,Re,Te=W+(P==0||P==3?-H:H);D==0?(pe=W,Re=Te):(se=W,De=Te);for(let fe=0;fe<y.length;fe++)w[fe]!=null&&(D==0?se=De=y[fe]:pe=Re=y[fe],h.moveTo(se,pe),h.lineTo(De,Re));h.stroke(),m==1&&h.translate(-re,-re)}function dp(y){let w=!0;return x.forEach((D,P)=>{if(!D.show)return;let W=S[D.scale];if(W.min==null){D._show&&(w=!1,D._show=!1,sr(!1));return}else D._show||(w=!1,D._show=!0,sr(!1));let H=D.side,V=H%2,{min:Y,max:Z}=W,[ne,re]=up(P,Y,Z,V==0?me:oe);if(re==0)return;let se=W.distr==2,pe=D._splits=D.splits(n,P,Y,Z,ne,re,se),De=W.distr==2?pe.map(de=>yn[de]):pe,Re=W.distr==2?yn[pe[1]]-yn[pe[0]]:ne,Te=D._values=D.values(n,D.filter(n,De,P,re,Re),P,re,Re);D._rotate=H==2?D.rotate(n,Te,P,re):0;let fe=D._size;D._size=mn(D.size(n,Te,P,y)),fe!=null&&D._size!=fe&&(w=!1)}),w}function cp(y){let w=!0;return Du.forEach((D,P)=>{let W=D(n,P,La,y);W!=aa[P]&&(w=!1),aa[P]=W}),w}function hp(){for(let y=0;y<x.length;y++){let w=x[y];if(!w.show||!w._show)continue;let D=w.side,P=D%2,W,H,V=w.stroke(n,y),Y=D==0||D==3?-1:1,[Z,ne]=w._found;if(w.label!=null){let Nt=w.labelGap*Y,Yt=vt((w._lpos+Nt)*Pe);Pu(w.labelFont[0],V,"center",D==2?"top":af),h.save(),P==1?(W=H=0,h.translate(Yt,vt(nn+vn/2)),h.rotate((D==3?-Qo:Qo)/2)):(W=vt(qt+Ht/2),H=Yt);let Fa=jf(w.label)?w.label(n,y,Z,ne):w.label;h.fillText(Fa,W,H),h.restore()}if(ne==0)continue;let re=S[w.scale],se=P==0?Ht:vn,pe=P==0?qt:nn,De=w._splits,Re=re.distr==2?De.map(Nt=>yn[Nt]):De,Te=re.distr==2?yn[De[1]]-yn[De[0]]:Z,fe=w.ticks,de=w.border,Ve=fe.show?fe.size:0,Je=vt(Ve*Pe),Et=vt((w.alignTo==2?w._size-Ve-w.gap:w.gap)*Pe),Ge=w._rotate*-Qo/180,et=g(w._pos*Pe),jt=(Je+Et)*Y,Gt=et+jt;H=P==0?Gt:0,W=P==1?Gt:0;let on=w.font[0],bn=w.align==1?Hr:w.align==2?Vl:Ge>0?Hr:Ge<0?Vl:P==0?"center":D==3?Vl:Hr,zn=Ge||P==1?"middle":D==2?"top":af;Pu(on,V,bn,zn);let Xt=w.font[1]*w.lineGap,sn=De.map(Nt=>g(s(Nt,re,se,pe))),xn=w._values;for(let Nt=0;Nt<xn.length;Nt++){let Yt=xn[Nt];if(Yt!=null){P==0?W=sn[Nt]:H=sn[Nt],Yt=""+Yt;let Fa=Yt.indexOf(`
`)==-1?[Yt]:Yt.split(/\n/gm);for(let Ot=0;Ot<Fa.length;Ot++){let td=Fa[Ot];Ge?(h.save(),h.translate(W,H+Ot*Xt),h.rotate(Ge),h.fillText(td,0,0),h.restore()):h.fillText(td,W,H+Ot*Xt)}}}fe.show&&Cs(sn,fe.filter(n,Re,y,ne,Te),P,D,et,Je,We(fe.width*Pe,3),fe.stroke(n,y),fe.dash,fe.cap);let Gn=w.grid;Gn.show&&Cs(sn,Gn.filter(n,Re,y,ne,Te),P,P==0?2:1,P==0?nn:qt,P==0?vn:Ht,We(Gn.width*Pe,3),Gn.stroke(n,y),Gn.dash,Gn.cap),de.show&&Cs([et],[1],P==0?1:0,P==0?1:2,P==1?nn:qt,P==1?vn:Ht,We(de.width*Pe,3),de.stroke(n,y),de.dash,de.cap)}St("drawAxes")}function sr(y){v.forEach((w,D)=>{D>0&&(w._paths=null,y&&(r==1?(w.min=null,w.max=null):w.facets.forEach(P=>{P.min=null,P.max=null})))})}let qi=!1,Ps=!1,ri=[];function fp(){Ps=!1;for(let y=0;y<ri.length;y++)St(...ri[y]);ri.length=0}function lr(){qi||(Rx(Gu),qi=!0)}function gp(y,w=!1){qi=!0,Ps=w,y(n),Gu(),w&&ri.length>0&&queueMicrotask(fp)}n.batch=gp;function Gu(){if(bs&&(ip(),bs=!1),tr&&(Qg(),tr=!1),Wi){if(qe(f,Hr,Be),qe(f,"top",ct),qe(f,Ii,me),qe(f,Mi,oe),qe(p,Hr,Be),qe(p,"top",ct),qe(p,Ii,me),qe(p,Mi,oe),qe(c,Ii,qn),qe(c,Mi,wa),d.width=vt(qn*Pe),d.height=vt(wa*Pe),x.forEach(({_el:y,_show:w,_size:D,_pos:P,side:W})=>{if(y!=null)if(w){let H=W===3||W===0?D:0,V=W%2==1;qe(y,V?"left":"top",P-H),qe(y,V?"width":"height",D),qe(y,V?"top":"left",V?ct:Be),qe(y,V?"height":"width",V?oe:me),eu(y,qa)}else Jt(y,qa)}),Hi=or=Ts=Es=ws=As=Rs=ks=Ss=null,$t=1,si(!0),Be!=er||ct!=Aa||me!=Pn||oe!=Ra){sr(!1);let y=me/Pn,w=oe/Ra;if(le&&!ka&&X.left>=0){X.left*=y,X.top*=w,ur&&Hn(ur,vt(X.left),0,me,oe),dr&&Hn(dr,0,vt(X.top),me,oe);for(let D=0;D<rn.length;D++){let P=rn[D];P!=null&&(rr[D]*=y,ir[D]*=w,Hn(P,mn(rr[D]),mn(ir[D]),me,oe))}}if($e.show&&!Bi&&$e.left>=0&&$e.width>0){$e.left*=y,$e.width*=y,$e.top*=w,$e.height*=w;for(let D in Ns)qe(fr,D,$e[D])}er=Be,Aa=ct,Pn=me,Ra=oe}St("setSize"),Wi=!1}qn>0&&wa>0&&(h.clearRect(0,0,d.width,d.height),St("drawClear"),k.forEach(y=>y()),St("draw")),$e.show&&Bi&&(ji($e),Bi=!1),le&&ka&&(Pa(null,!0,!1),ka=!1),q.show&&q.live&&an&&(zs(),an=!1),l||(l=!0,n.status=1,St("ready")),ai=!1,qi=!1}n.redraw=(y,w)=>{tr=w||!1,y!==!1?ia(E,M.min,M.max):lr()};function Fs(y,w){let D=S[y];if(D.from==null){if(Rt==0){let P=D.range(n,w.min,w.max,y);w.min=P[0],w.max=P[1]}if(w.min>w.max){let P=w.min;w.min=w.max,w.max=P}if(Rt>1&&w.min!=null&&w.max!=null&&w.max-w.min<1e-16)return;y==E&&D.distr==2&&Rt>0&&(w.min=Dn(w.min,t[0]),w.max=Dn(w.max,t[0]),w.min==w.max&&w.max++),N[y]=w,bs=!0,lr()}}n.setScale=Fs;let Is,Ms,ur,dr,Nu,Ou,cr,hr,Wu,Bu,He,je,ra=!1,kt=X.drag,_t=kt.x,Tt=kt.y;le&&(X.x&&(Is=pn(Z0,p)),X.y&&(Ms=pn(Q0,p)),M.ori==0?(ur=Is,dr=Ms):(ur=Ms,dr=Is),He=X.left,je=X.top);let $e=n.select=dt({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),fr=$e.show?pn(K0,$e.over?p:f):null;function ji(y,w){if($e.show){for(let D in y)$e[D]=y[D],D in Ns&&qe(fr,D,y[D]);w!==!1&&St("setSelect")}}n.setSelect=ji;function pp(y){if(v[y].show)ee&&eu(Me[y],qa);else if(ee&&Jt(Me[y],qa),le){let D=ar?rn[0]:rn[y];D!=null&&Hn(D,-10,-10,me,oe)}}function ia(y,w,D){Fs(y,{min:w,max:D})}function In(y,w,D,P){w.focus!=null&&xp(y),w.show!=null&&v.forEach((W,H)=>{H>0&&(y==H||y==null)&&(W.show=w.show,pp(H),r==2?(ia(W.facets[0].scale,null,null),ia(W.facets[1].scale,null,null)):ia(W.scale,null,null),lr())}),D!==!1&&St("setSeries",y,w),P&&li("setSeries",n,y,w)}n.setSeries=In;function mp(y,w){dt(_[y],w)}function vp(y,w){y.fill=Ee(y.fill||null),y.dir=ke(y.dir,-1),w=w??_.length,_.splice(w,0,y)}function yp(y){y==null?_.length=0:_.splice(y,1)}n.addBand=vp,n.setBand=mp,n.delBand=yp;function bp(y,w){v[y].alpha=w,le&&rn[y]!=null&&(rn[y].style.opacity=w),ee&&Me[y]&&(Me[y].style.opacity=w)}let jn,oa,Ca,gr={focus:!0};function xp(y){if(y!=Ca){let w=y==null,D=Fn.alpha!=1;v.forEach((P,W)=>{if(r==1||W>0){let H=w||W==0||W==y;P._focus=w?null:H,D&&bp(W,H?1:Fn.alpha)}}),Ca=y,D&&lr()}}ee&&nr&&Ye(lf,ge,y=>{X._lock||(Da(y),Ca!=null&&In(null,gr,!0,st.setSeries))});function Mn(y,w,D){let P=S[w];D&&(y=y/Pe-(P.ori==1?ct:Be));let W=me;P.ori==1&&(W=oe,y=W-y),P.dir==-1&&(y=W-y);let H=P._min,V=P._max,Y=y/W,Z=H+(V-H)*Y,ne=P.distr;return ne==3?qr(10,Z):ne==4?px(Z,P.asinh):ne==100?P.bwd(Z):Z}function _p(y,w){let D=Mn(y,E,w);return Dn(D,t[0],bt,xt)}n.valToIdx=y=>Dn(y,t[0]),n.posToIdx=_p,n.posToVal=Mn,n.valToPos=(y,w,D)=>S[w].ori==0?i(y,S[w],D?Ht:me,D?qt:0):o(y,S[w],D?vn:oe,D?nn:0),n.setCursor=(y,w,D)=>{He=y.left,je=y.top,Pa(null,w,D)};function Uu(y,w){qe(fr,Hr,$e.left=y),qe(fr,Ii,$e.width=w)}function Hu(y,w){qe(fr,"top",$e.top=y),qe(fr,Mi,$e.height=w)}let ii=M.ori==0?Uu:Hu,oi=M.ori==1?Uu:Hu;function Tp(){if(ee&&q.live)for(let y=r==2?1:0;y<v.length;y++){if(y==0&&Ut)continue;let w=q.values[y],D=0;for(let P in w)Ct[y][D++].firstChild.nodeValue=w[P]}}function zs(y,w){if(y!=null&&(y.idxs?y.idxs.forEach((D,P)=>{K[P]=D}):bx(y.idx)||K.fill(y.idx),q.idx=K[0]),ee&&q.live){for(let D=0;D<v.length;D++)(D>0||r==1&&!Ut)&&Sp(D,K[D]);Tp()}an=!1,w!==!1&&St("setLegend")}n.setLegend=zs;function Sp(y,w){let D=v[y],P=y==0&&z==2?yn:t[y],W;Ut?W=D.values(n,y,w)??Cn:(W=D.value(n,w==null?null:P[w],y,w),W=W==null?Cn:{_:W}),q.values[y]=W}function Pa(y,w,D){Wu=He,Bu=je,[He,je]=X.move(n,He,je),X.left=He,X.top=je,le&&(ur&&Hn(ur,vt(He),0,me,oe),dr&&Hn(dr,0,vt(je),me,oe));let P,W=bt>xt;jn=Oe,oa=null;let H=M.ori==0?me:oe,V=M.ori==1?me:oe;if(He<0||Rt==0||W){P=X.idx=null;for(let Y=0;Y<v.length;Y++){let Z=rn[Y];Z!=null&&Hn(Z,-10,-10,me,oe)}nr&&In(null,gr,!0,y==null&&st.setSeries),q.live&&(K.fill(P),an=!0)}else{let Y,Z,ne;r==1&&(Y=M.ori==0?He:je,Z=Mn(Y,E),P=X.idx=Dn(Z,t[0],bt,xt),ne=R(t[0][P],M,H,0));let re=-10,se=-10,pe=0,De=0,Re=!0,Te="",fe="";for(let de=r==2?1:0;de<v.length;de++){let Ve=v[de],Je=K[de],Et=Je==null?null:r==1?t[de][Je]:t[de][1][Je],Ge=X.dataIdx(n,de,P,Z),et=Ge==null?null:r==1?t[de][Ge]:t[de][1][Ge];if(an=an||et!=Et||Ge!=Je,K[de]=Ge,de>0&&Ve.show){let jt=Ge==null?-10:Ge==P?ne:R(r==1?t[0][Ge]:t[de][0][Ge],M,H,0),Gt=et==null?-10:I(et,r==1?S[Ve.scale]:S[Ve.facets[1].scale],V,0);if(nr&&et!=null){let on=M.ori==1?He:je,bn=yt(Fn.dist(n,de,Ge,Gt,on));if(bn<jn){let zn=Fn.bias;if(zn!=0){let Xt=Mn(on,Ve.scale),sn=et>=0?1:-1,xn=Xt>=0?1:-1;xn==sn&&(xn==1?zn==1?et>=Xt:et<=Xt:zn==1?et<=Xt:et>=Xt)&&(jn=bn,oa=de)}else jn=bn,oa=de}}if(an||ar){let on,bn;M.ori==0?(on=jt,bn=Gt):(on=Gt,bn=jt);let zn,Xt,sn,xn,Gn,Nt,Yt=!0,Fa=Pt.bbox;if(Fa!=null){Yt=!1;let Ot=Fa(n,de);sn=Ot.left,xn=Ot.top,zn=Ot.width,Xt=Ot.height}else sn=on,xn=bn,zn=Xt=Pt.size(n,de);if(Nt=Pt.fill(n,de),Gn=Pt.stroke(n,de),ar)de==oa&&jn<=Fn.prox&&(re=sn,se=xn,pe=zn,De=Xt,Re=Yt,Te=Nt,fe=Gn);else{let Ot=rn[de];Ot!=null&&(rr[de]=sn,ir[de]=xn,pf(Ot,zn,Xt,Yt),ff(Ot,Nt,Gn),Hn(Ot,mn(sn),mn(xn),me,oe))}}}}if(ar){let de=Fn.prox,Ve=Ca==null?jn<=de:jn>de||oa!=Ca;if(an||Ve){let Je=rn[0];Je!=null&&(rr[0]=re,ir[0]=se,pf(Je,pe,De,Re),ff(Je,Te,fe),Hn(Je,mn(re),mn(se),me,oe))}}}if($e.show&&ra)if(y!=null){let[Y,Z]=st.scales,[ne,re]=st.match,[se,pe]=y.cursor.sync.scales,De=y.cursor.drag;if(_t=De._x,Tt=De._y,_t||Tt){let{left:Re,top:Te,width:fe,height:de}=y.select,Ve=y.scales[se].ori,Je=y.posToVal,Et,Ge,et,jt,Gt,on=Y!=null&&ne(Y,se),bn=Z!=null&&re(Z,pe);on&&_t?(Ve==0?(Et=Re,Ge=fe):(Et=Te,Ge=de),et=S[Y],jt=R(Je(Et,se),et,H,0),Gt=R(Je(Et+Ge,se),et,H,0),ii(Ln(jt,Gt),yt(Gt-jt))):ii(0,H),bn&&Tt?(Ve==1?(Et=Re,Ge=fe):(Et=Te,Ge=de),et=S[Z],jt=I(Je(Et,pe),et,V,0),Gt=I(Je(Et+Ge,pe),et,V,0),oi(Ln(jt,Gt),yt(Gt-jt))):oi(0,V)}else Os()}else{let Y=yt(Wu-Nu),Z=yt(Bu-Ou);if(M.ori==1){let pe=Y;Y=Z,Z=pe}_t=kt.x&&Y>=kt.dist,Tt=kt.y&&Z>=kt.dist;let ne=kt.uni;ne!=null?_t&&Tt&&(_t=Y>=ne,Tt=Z>=ne,!_t&&!Tt&&(Z>Y?Tt=!0:_t=!0)):kt.x&&kt.y&&(_t||Tt)&&(_t=Tt=!0);let re,se;_t&&(M.ori==0?(re=cr,se=He):(re=hr,se=je),ii(Ln(re,se),yt(se-re)),Tt||oi(0,V)),Tt&&(M.ori==1?(re=cr,se=He):(re=hr,se=je),oi(Ln(re,se),yt(se-re)),_t||ii(0,H)),!_t&&!Tt&&(ii(0,0),oi(0,0))}if(kt._x=_t,kt._y=Tt,y==null){if(D){if(ed!=null){let[Y,Z]=st.scales;st.values[0]=Y!=null?Mn(M.ori==0?He:je,Y):null,st.values[1]=Z!=null?Mn(M.ori==1?He:je,Z):null}li(ql,n,He,je,me,oe,P)}if(nr){let Y=D&&st.setSeries,Z=Fn.prox;Ca==null?jn<=Z&&In(oa,gr,!0,Y):jn>Z?In(null,gr,!0,Y):oa!=Ca&&In(oa,gr,!0,Y)}}an&&(q.idx=P,zs()),w!==!1&&St("setCursor")}let sa=null;Object.defineProperty(n,"rect",{get(){return sa==null&&si(!1),sa}});function si(y=!1){y?sa=null:(sa=p.getBoundingClientRect(),St("syncRect",sa))}function $u(y,w,D,P,W,H,V){X._lock||ra&&y!=null&&y.movementX==0&&y.movementY==0||(Gs(y,w,D,P,W,H,V,!1,y!=null),y!=null?Pa(null,!0,!0):Pa(w,!0,!1))}function Gs(y,w,D,P,W,H,V,Y,Z){if(sa==null&&si(!1),Da(y),y!=null)D=y.clientX-sa.left,P=y.clientY-sa.top;else{if(D<0||P<0){He=-10,je=-10;return}let[ne,re]=st.scales,se=w.cursor.sync,[pe,De]=se.values,[Re,Te]=se.scales,[fe,de]=st.match,Ve=w.axes[0].side%2==1,Je=M.ori==0?me:oe,Et=M.ori==1?me:oe,Ge=Ve?H:W,et=Ve?W:H,jt=Ve?P:D,Gt=Ve?D:P;if(Re!=null?D=fe(ne,Re)?s(pe,S[ne],Je,0):-10:D=Je*(jt/Ge),Te!=null?P=de(re,Te)?s(De,S[re],Et,0):-10:P=Et*(Gt/et),M.ori==1){let on=D;D=P,P=on}}Z&&(w==null||w.cursor.event.type==ql)&&((D<=1||D>=me-1)&&(D=$a(D,me)),(P<=1||P>=oe-1)&&(P=$a(P,oe))),Y?(Nu=D,Ou=P,[cr,hr]=X.move(n,D,P)):(He=D,je=P)}let Ns={width:0,height:0,left:0,top:0};function Os(){ji(Ns,!1)}let Vu,qu,ju,Xu;function Yu(y,w,D,P,W,H,V){ra=!0,_t=Tt=kt._x=kt._y=!1,Gs(y,w,D,P,W,H,V,!0,!1),y!=null&&(Ye(jl,Ql,Ku,!1),li(of,n,cr,hr,me,oe,null));let{left:Y,top:Z,width:ne,height:re}=$e;Vu=Y,qu=Z,ju=ne,Xu=re}function Ku(y,w,D,P,W,H,V){ra=kt._x=kt._y=!1,Gs(y,w,D,P,W,H,V,!1,!0);let{left:Y,top:Z,width:ne,height:re}=$e,se=ne>0||re>0,pe=Vu!=Y||qu!=Z||ju!=ne||Xu!=re;if(se&&pe&&ji($e),kt.setScale&&se&&pe){let De=Y,Re=ne,Te=Z,fe=re;if(M.ori==1&&(De=Z,Re=re,Te=Y,fe=ne),_t&&ia(E,Mn(De,E),Mn(De+Re,E)),Tt)for(let de in S){let Ve=S[de];de!=E&&Ve.from==null&&Ve.min!=Oe&&ia(de,Mn(Te+fe,de),Mn(Te,de))}Os()}else X.lock&&(X._lock=!X._lock,Pa(w,!0,y!=null));y!=null&&(Ja(jl,Ql),li(jl,n,He,je,me,oe,null))}function Ep(y,w,D,P,W,H,V){if(X._lock)return;Da(y);let Y=ra;if(ra){let Z=!0,ne=!0,re=10,se,pe;M.ori==0?(se=_t,pe=Tt):(se=Tt,pe=_t),se&&pe&&(Z=He<=re||He>=me-re,ne=je<=re||je>=oe-re),se&&Z&&(He=He<cr?0:me),pe&&ne&&(je=je<hr?0:oe),Pa(null,!0,!0),ra=!1}He=-10,je=-10,K.fill(null),Pa(null,!0,!0),Y&&(ra=Y)}function Zu(y,w,D,P,W,H,V){X._lock||(Da(y),_s(),Os(),y!=null&&li(uf,n,He,je,me,oe,null))}function Qu(){x.forEach(M_),xs(n.width,n.height,!0)}ja(Jo,Vr,Qu);let pr={};pr.mousedown=Yu,pr.mousemove=$u,pr.mouseup=Ku,pr.dblclick=Zu,pr.setSeries=(y,w,D,P)=>{let W=st.match[2];D=W(n,w,D),D!=-1&&In(D,P,!0,!1)},le&&(Ye(of,p,Yu),Ye(ql,p,$u),Ye(sf,p,y=>{Da(y),si(!1)}),Ye(lf,p,Ep),Ye(uf,p,Zu),ou.add(n),n.syncRect=si);let Xi=n.hooks=a.hooks||{};function St(y,w,D){Ps?ri.push([y,w,D]):y in Xi&&Xi[y].forEach(P=>{P.call(null,n,w,D)})}(a.plugins||[]).forEach(y=>{for(let w in y.hooks)Xi[w]=(Xi[w]||[]).concat(y.hooks[w])});let Ju=(y,w,D)=>D,st=dt({key:null,setSeries:!1,filters:{pub:xf,sub:xf},scales:[E,v[1]?v[1].scale:null],match:[_f,_f,Ju],values:[null,null]},X.sync);st.match.length==2&&st.match.push(Ju),X.sync=st;let ed=st.key,Ws=vg(ed);function li(y,w,D,P,W,H,V){st.filters.pub(y,w,D,P,W,H,V)&&Ws.pub(y,w,D,P,W,H,V)}Ws.sub(n);function wp(y,w,D,P,W,H,V){st.filters.sub(y,w,D,P,W,H,V)&&pr[y](null,w,D,P,W,H,V)}n.pub=wp;function Ap(){Ws.unsub(n),ou.delete(n),Vn.clear(),tu(Jo,Vr,Qu),u.remove(),ge?.remove(),St("destroy")}n.destroy=Ap;function Bs(){St("init",a,t),Lu(t||a.data,!1),N[E]?Fs(E,N[E]):_s(),Bi=$e.show&&($e.width>0||$e.height>0),ka=an=!0,xs(a.width,a.height)}return v.forEach(ku),x.forEach(rp),e?e instanceof HTMLElement?(e.appendChild(u),Bs()):e(n,Bs):Bs(),n}it.assign=dt;it.fmtNum=fu;it.rangeNum=es;it.rangeLog=as;it.rangeAsinh=cu;it.orient=Ya;it.pxRatio=Pe;it.join=Ax;it.fmtDate=pu,it.tzDate=Gx;it.sync=vg;{it.addGap=b_,it.clipGaps=os;let a=it.paths={points:Sg};a.linear=wg,a.stepped=T_,a.bars=S_,a.spline=w_}var z_=1e3,ds=class{constructor(t,e){this.network=t;this.hypha=e;this.sized.observe(this.box),addEventListener("theme",this.themed)}network;hypha;box=T("div",{class:"chart"});words=T("p",{class:"faint",role:"status"});element=T("div",{},this.box,this.words);data=[[],[],[]];plot=null;sized=new ResizeObserver(()=>this.plot?.setSize({width:this.box.clientWidth,height:180}));themed=()=>this.draw(!0);seen(t){this.data[0].push(Date.now()/1e3),this.data[1].push(t.score),this.data[2].push(t.queued),this.data[0].length>z_&&this.data.forEach(e=>e.shift()),ue(this.words,`Since this page was opened: ${this.data[0].length} looks, one a second.`),this.draw(!1)}draw(t){if(this.box.clientWidth===0||this.data[0].length===0)return;if(this.plot&&!t){this.plot.setData(this.data);return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}};this.plot=new it({width:this.box.clientWidth,height:180,scales:{score:{range:[0,1]},waiting:{range:(i,o,s)=>[0,Math.max(5,s)]}},axes:[r,{...r,scale:"score",size:44},{...r,scale:"waiting",side:1,size:44,grid:{show:!1}}],series:[{},{label:"score",scale:"score",stroke:n("--accent"),width:2},{label:"waiting",scale:"waiting",stroke:n("--full-60"),width:1.5}]},this.data,this.box)}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};var G_=50,N_=200,Jr=new Map,Lg={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=ze("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=T("h1",{},te(i,100)),u=T("p",{class:"chips"}),d=T("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",T("a",{href:Ae("networks",e,"hyphae")},"All hyphae")),h=new br("state"),c=T("p",{class:"faint",role:"status"}),f=T("button",{type:"button",id:"seen",onclick:()=>E()},"mark as seen"),p=T("div"),m=T("div",{class:"parts"}),g=Dg(e,"Sockets to it","from"),b=Dg(e,"Sockets from it","to",R=>Ft("disconnect",()=>({title:"Disconnect",what:T("p",{},"The socket from ",te(i,60)," to ",te(R.to,60)," closes. ",R.held>0&&`It holds ${ye(R.held,"signal")}.`),run:()=>_n(o+"/disconnect"+ft({to:R.to}))}),()=>z.now(),{"aria-label":"disconnect from "+ve(R.to,60)})),v=T("ul",{class:"plain"}),x=new ds(e,i),S=null,_=Jr.get(s)??null;function E(){S&&(_={tide:-1,state:S.state},L(S))}function L(R){_??={tide:-1,state:R.state};let I=hd(_.state,R.state);h.show(R.state,I);let N=I.size===0?"Nothing has changed since it was looked at.":`${ye(I.size,"change")} since it was looked at; they are marked.`;c.textContent!==N&&ue(c,N),f.hidden=I.size===0}function k(R){r(null),S=R,d.hidden=!0,m.classList.remove("known-last"),Ki(u,[Qi(R.vitality),Ka("score",R.score.toFixed(2)),Ka("species",te(R.species,40),R.species),R.pack!==""&&Ka("pack",te(R.pack,40),R.pack),Ka("generation",ie(R.generation)),Ka("age",ye(R.age,"tide")),Ka("",R.awake?"awake":"asleep"),R.wakesAt!==null&&Ka("wakes at tide",ie(R.wakesAt)),R.exhausted&&T("strong",{class:"bad"},"exhausted"),R.quarantined&&T("strong",{class:"bad"},"in quarantine")]),L(R),Ki(p,[R.queued===0?T("p",{class:"faint"},"Nothing waits in it."):T("p",{},T("strong",{},ye(R.queued,"signal"))," wait to be sensed or acted upon."),R.inbox.length>0&&T("ol",{class:"plain"},R.inbox.map(I=>T("li",{},vr(I)))),R.queued>R.inbox.length&&T("p",{class:"faint"},"These are the first of them.")]),g.show(R.in),b.show(R.out),Ki(v,R.dissonances.length===0?[T("li",{class:"faint"},"There is none of it.")]:R.dissonances.slice(-10).reverse().map(I=>T("li",{},T("a",{href:Ae("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(I.number)})},"tide "+ie(I.tide))," ",T("strong",{},I.kind)," ",te(I.message,200)))),x.seen(R)}let A=O_(a,o,i,()=>z.now()),F=W_(a,o,R=>M.ofTide(R)),M=B_(a,o);m.append(T("div",{class:"column"},ei("State",T("div",{class:"tools"},c,f),h.element),ei("Dissonance",v)),T("div",{class:"column"},ei("Inbox",p),ei("Vitality",x.element),ei("Last steps",F),ei("Explain",M.element)),T("section",{class:"part wide"},g.element),T("section",{class:"part wide"},b.element,A.connect)),t.append(T("p",{},T("a",{href:Ae("networks",e,"hyphae")},"Hyphae")," \xB7 ",T("a",{href:Ae("networks",e,"graph")+"?"+new URLSearchParams({select:i})},"in the graph")," \xB7 ",T("a",{href:Ae("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,A.buttons,d,m,lt(`mycelium show ${gt(e)} ${gt(i)}`,`mycelium watch ${gt(e)} ${gt(i)}`,`mycelium explain ${gt(e)} ${gt(i)}`));let z=Xe(()=>o,1e3,k,R=>{m.classList.add("known-last"),R instanceof ht&&R.status===404?(d.hidden=!1,r(R.detail)):r(R)});n(z.close),n(()=>x.close()),n(()=>{S&&(Jr.delete(s),Jr.set(s,{tide:-1,state:S.state}),Jr.size>N_&&Jr.delete(Jr.keys().next().value))})}};function ei(a,...t){return T("section",{class:"part","aria-label":a},T("h2",{},a),t)}function Ka(a,t,e){return T("span",{class:"chip",title:e&&e.length>40?ve(e,500):null},a!==""&&T("span",{class:"faint"},a+" "),t)}function Dg(a,t,e,n){return new at({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>Sn(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",te(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>Ji(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>ie(r.entered)},{name:"Left",number:!0,text:r=>ie(r.left)},{name:"Dissonant",number:!0,text:r=>ie(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function O_(a,t,e,n){let r=(s,l,u,d,h={})=>Ft(s,()=>({title:l,what:T("p",{},u),danger:d==="kill"||"afresh"in h,run:()=>_n(t+"/"+d+ft(h))}),n),i=T("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=T("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:Tn(r("wake","Wake",["Hypha ",te(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",te(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",te(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",te(e,60)," dies in the next tide: its sockets close, and what waits in it goes as of any who die. This can't be taken back."],"kill")),connect:T("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();di({title:"Connect",what:T("p",{},"A socket opens from ",te(e,60)," to ",te(i.value.trim(),60),", which carries ",l===""?"all that it emits":te(l,200),"."),run:()=>_n(t+"/connect"+ft({to:i.value.trim(),carries:l}))}).then(n)}},i,o,T("button",{},"connect"))}}function W_({leave:a},t,e){let n=T("ol",{class:"steps"}),r=T("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let h=d.tide+"/"+d.step;if(!i.has(h))for(i.add(h),n.prepend(T("li",{},T("span",{},T("strong",{},`tide ${ie(d.tide)}, step ${d.step}`)," ",T("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",T("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),sd(d)));n.childElementCount>G_;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,ue(u,"follow its steps"),u.setAttribute("aria-pressed","false"),ue(r,d)}let u=T("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}ue(u,"stop following"),u.setAttribute("aria-pressed","true"),ue(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=tf(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(T("li",{class:"faint"},ye(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),Dt(t+"/steps").then(({steps:d})=>{d.forEach(s),o||ue(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${ye(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||ue(r,"The last steps that failed are kept, and all while it is followed.")),T("div",{},T("p",{class:"tools"},u,r),n)}function B_({address:a,network:t,leave:e},n){let r=a.query,i=T("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=T("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=T("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=T("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=T("div",{id:"explanation","aria-live":"polite"}),d=T("datalist",{id:"explain-frequencies"}),h=new AbortController;async function c(){h.abort(),h=new AbortController;let f=h.signal,p={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};wt(p),ue(u,T("p",{class:"faint"},"\u2026"));try{ue(u,...ld(await Dt(n+"/explain"+ft(p),f)))}catch(m){f.aborted||ue(u,T("p",{class:"bad"},T("bdi",{},m instanceof Error?m.message:String(m))))}}return e(()=>h.abort()),Dt(ze("networks",t,"heeded")).then(({heeded:f})=>ue(d,f.frequencies.slice(0,500).map(p=>T("option",{value:p}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&c(),{element:T("div",{},T("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void c())},T("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),T("div",{class:"tools"},i,d,s,l),o,T("div",{class:"tools"},T("button",{class:"primary"},"explain"),T("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",wt({signal:"",payload:"",tide:"",rule:""}),ue(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),c(),u.scrollIntoView({block:"nearest"})}}}var U_=100,H_=["excellent","good","fair","poor","dormant","dead","unknown"],$_=new Set(["waiting","energy","failures","age"]),Cg={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,h=[],c=T("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),f=T("select",{id:"species","aria-label":"species"}),p=T("select",{id:"level","aria-label":"vitality"},T("option",{value:""},"any vitality"),H_.map(R=>T("option",{value:R,selected:R===s},R))),m=T("button",{type:"button",onclick:()=>L("","")},"show all"),g=T("p",{class:"faint",role:"status"}),b=T("button",{type:"button",onclick:()=>A("",[])},"first"),v=T("button",{type:"button",onclick:()=>A(h.at(-1)??"",h.slice(0,-1))},"previous"),x=T("button",{type:"button",onclick:()=>d!==null&&A(d,[...h,u])},"next"),S=new at({caption:"Hyphae",key:R=>R.id,empty:"",sorted:R=>k(l===R?"":R),columns:[{name:"Id",head:!0,text:R=>R.id,show:R=>$s(e,R.id)},{name:"Species",text:R=>R.species,show:R=>te(R.species,40)},{name:"Vitality",sort:"vitality",text:R=>R.vitality,show:R=>Qi(R.vitality)},{name:"Score",number:!0,text:R=>R.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:R=>ie(R.queued)},{name:"Energy",title:"the share of its energy that it used when it was last awake",number:!0,sort:"energy",text:R=>R.energy===void 0?"":(R.energy*100).toFixed(0)+" %"+(R.exhausted?", exhausted":"")},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:R=>R.failures===void 0?"":ie(R.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:R=>ie(R.age)},{name:"Stands",text:R=>R.quarantined?"in quarantine":R.awake?"awake":""}]}),_=new Set(o?[o]:[]);function E(){ue(f,T("option",{value:""},"all species"),[..._].sort().map(R=>T("option",{value:R,selected:R===o},ve(R,40))))}function L(R,I){o=R,s=I,s!==""&&l===""&&(l="vitality"),f.value=o,p.value=s,A("",[])}function k(R){l=R,A("",[])}function A(R,I){u=R,h.splice(0,h.length,...I),wt({species:o,level:s,sort:l,after:u}),z.now()}function F(R){r(null),d=R.next===null?null:String(R.next);let I=R.hyphae,N=_.size;I.forEach(U=>_.add(U.species)),_.size!==N&&E();let C=o!==""||s!=="";S.says(C?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),S.order(l,$_.has(l)),S.show(I),m.hidden=!C,v.disabled=h.length===0,b.disabled=u==="",x.disabled=d===null;let O=`${ye(I.length,"line")} of ${ye(R.of,"hypha","hyphae")}, ${l===""?"in order of their birth":(l==="vitality"?"the worst first":"by "+l)+(R.tide===void 0?"":", as of tide "+ie(R.tide))}${C?", of "+[o&&ve(o,40),s].filter(U=>U).join(", ")+" only":""}`;g.textContent!==O&&ue(g,O)}let M=T("form",{role:"search",onsubmit:async R=>{R.preventDefault();let I=c.value.trim();if(I!=="")try{await Dt(ze("networks",e,"hyphae",I)),location.hash=Ae("networks",e,"hyphae",I)}catch(N){r(N instanceof ht&&N.status===404?N.detail:N)}}},c,T("button",{},"go"));f.addEventListener("change",()=>L(f.value,s)),p.addEventListener("change",()=>L(o,p.value)),E(),a.append(T("div",{class:"tools"},M,f,p,m),S.element,T("div",{class:"tools"},b,v,x,g),lt(`mycelium list hyphae ${gt(e)}`));let z=Xe(()=>ze("networks",e,"hyphae")+ft({species:o,level:s,sort:l,after:u,limit:U_}),1e3,F,R=>{r(R),R instanceof ht&&R.status===400&&u!==""&&A("",[])});n(z.close),Dt(ze("networks",e,"packs")).then(({packs:R})=>{R.forEach(I=>I.species.forEach(N=>_.add(N))),E()},()=>{})}};var Tu=500,Ig={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=T("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=T("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=T("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=T("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=T("p",{class:"empty",hidden:!0},"No line of the last ",String(Tu)," is as chosen above."),u=[];function d(m){let g=m.split(`
`).filter(v=>v!==""),b=V_(u,g);if(b===null)s.replaceChildren(...Pg(g).map(Fg));else if(b.length>0)for(s.append(...Pg(b).map(Fg));s.childElementCount>Tu*2;)s.firstElementChild.remove();u=g,(b===null||b.length>0)&&(h(),f())}function h(){let m=r.value.toLowerCase(),g=0;for(let b of s.children)b.hidden=m!==""&&!b.textContent.toLowerCase().includes(m)||i.checked&&!/is-(warn|error)/.test(b.className),g+=b.hidden?0:1;l.hidden=g>0}function c(){h(),f(),wt({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function f(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",c),i.addEventListener("change",c),o.addEventListener("change",c);let p=Xe(()=>`logs?lines=${Tu}`,1e3,m=>{n(null),d(m)},n);e(p.close),a.append(T("h1",{},"Log of the server"),T("div",{class:"tools"},r,T("label",{},i," warnings and errors only"),T("label",{},o," follow")),s,l,lt("mycelium logs -f"))}};function V_(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function Pg(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function Fg(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return T("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(ua).join(`
`))}var cs=[{of:"tideIn",name:"TIDE_IN",what:"commands, inputs, feeds, and relays with what came in"},{of:"act",name:"ACT",what:"SENSE and PROCESS of the hyphae"},{of:"deliver",name:"DELIVER",what:"output bodies, and health"},{of:"emit",name:"EMIT",what:"outboxes, and relays"},{of:"tideOut",name:"TIDE_OUT",what:"births, deaths, sockets, the digest"},{of:"rest",name:"other",what:"between the phases; all of a tide that was too short to be looked into"}];function hs(a,t){if(t!=="rest")return a.phases?.[t]??0;let e=a.phases;return Math.max(0,a.micros-(e===null?0:e.tideIn+e.act+e.deliver+e.emit+e.tideOut))}function Za(a,t){let e=[...a].sort((n,r)=>n-r);return e[Math.min(e.length-1,Math.ceil(e.length*t)-1)]??0}function Mg(a,t,e){let n=a.at(-1),r=t[0];if(!n||!r)return t.slice(-e);let i=t.findIndex(o=>o.tide===n.tide);return i<0||t[i].at!==n.at?null:[...a,...t.slice(i+1)].slice(-e)}function zg(a,t){return Ft("send",()=>{let e=T("select",{id:"send-body"},t.map(l=>T("option",{value:l.id},ve(l.id,60)))),n=T("datalist",{id:"send-heeded"}),r=T("input",{id:"send-frequency",list:"send-heeded",required:!0,autocomplete:"off",spellcheck:"false"}),i=T("textarea",{id:"send-payload",rows:5,spellcheck:"false"},"{}"),o=T("input",{id:"send-urgent",type:"checkbox"});return Dt(ze("networks",a,"heeded")).then(l=>ue(n,l.heeded.frequencies.map(u=>T("option",{value:u}))),()=>{}),{title:`Send a signal into ${ve(a,40)}`,button:"send",what:["One signal comes in at the next tide, as if it came from the world. It can't be taken back.",T("label",{},"Body ",e),T("label",{},"Frequency ",r),n,T("label",{},"Payload, a JSON object ",i),T("label",{},o," urgent")],run:async()=>{let l={frequency:r.value,payload:q_(i.value),...o.checked?{urgent:!0}:{}},u=await rd(a,e.value,l);return[`taken in tide ${ie(u.tide)}, as ${u.id}`,u.durability==="checkpoint"?"It is safe from the next checkpoint on.":"It is durable."]}}})}function q_(a){let t;try{t=JSON.parse(a.trim()===""?"{}":a)}catch(e){throw new Error(`the payload is no JSON: ${e.message}`)}if(typeof t!="object"||t===null||Array.isArray(t))throw new Error(`the payload is ${Array.isArray(t)?"a list":JSON.stringify(t)}; it must be an object, such as {"value": 10}`);return t}var j_=5e3,X_=["excellent","good","fair","poor","dormant","dead","unknown"],Ng={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=new at({caption:"Networks",key:c=>c.status.network,empty:["No network runs here. Begin one with ",T("code",{},"mycelium run BLUEPRINT"),"."],kind:c=>c.status.failed!==null?"is-failed":"",columns:[{name:"Network",head:!0,text:c=>c.status.network,show:c=>T("a",{href:Ae("networks",c.status.network,"graph")},te(c.status.network,60))},{name:"State",text:c=>Z_(c),show:c=>[T("span",{class:"state-"+Su(c.status)},Su(c.status)),...Og(c).map(f=>T("div",{class:"why"},te(f,400)))]},{name:"Health",text:c=>JSON.stringify(c.closer?.levels??null),show:c=>Q_(c.closer?.levels??null)},{name:"Tide",number:!0,text:c=>ie(c.status.tide)},{name:"p99 of a tide",title:"of the last 300 that ran",number:!0,text:c=>c.closer?.p99==null?"\u2026":Nn(c.closer.p99),show:c=>c.closer?.p99==null?"\u2026":T("a",{href:Ae("networks",c.status.network,"tides")},Nn(c.closer.p99))},{name:"Hyphae",number:!0,text:c=>ie(c.status.hyphae),show:c=>T("a",{href:Ae("networks",c.status.network,"hyphae")},ie(c.status.hyphae))},{name:"Signals/s",number:!0,text:c=>c.rate===null?"\u2026":ie(Math.round(c.rate))},{name:"Waiting",title:"signals that wait to come in",number:!0,text:c=>ie(c.status.waiting)},{name:"Dissonant",number:!0,text:c=>ie(c.status.counters.dissonant),show:c=>T("a",{href:Ae("networks",c.status.network,"dissonance")},ie(c.status.counters.dissonant))},{name:"Last checkpoint",text:c=>Gg(c),show:c=>T("a",{href:Ae("networks",c.status.network,"checkpoints"),title:c.status.checkpointTide<0?null:`tide ${ie(c.status.checkpointTide)}`},Gg(c))},{name:"",text:c=>JSON.stringify(c.closer?.bodies??[]),show:c=>c.closer&&c.closer.bodies.length>0&&zg(c.status.network,c.closer.bodies)}]}),r=new Map,i=new Map,o=[],s=!1,l=()=>n.show(o.map(c=>({status:c,rate:r.get(c.network)?.rate??null,closer:i.get(c.network)}))),u=Xe(()=>"status",1e3,({networks:c})=>{e(null),o=c,c.forEach(f=>r.set(f.network,Y_(f,r.get(f.network)))),l(),h()},e);t(u.close),t(()=>s=!0);let d=!1;async function h(){if(!d){d=!0;for(let{network:c,ended:f}of o){let p=i.get(c);s||p&&performance.now()-p.at<j_||(i.set(c,await K_(c,f,p)),s||l())}d=!1}}a.append(n.element,lt("mycelium status","mycelium send NETWORK BODY FREQUENCY"))}};function Y_(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made};return{...e,rate:t?Math.max(0,(e.signals-t.signals)*1e3/Math.max(1,e.at-t.at)):null}}async function K_(a,t,e){let n=(d,h="")=>Dt(ze("networks",a,d)+h).catch(()=>null),[r,i,o,s,l]=await Promise.all([n("tides",ft({last:300})),n("checkpoints"),n("health"),n("partition"),n("bodies")]),u=i?.checkpoints[0]?.writtenAt;return{at:performance.now(),levels:o?.health.levels??e?.levels??null,p99:r&&r.tides.length>0?Za(r.tides.map(d=>d.micros),.99):e?.p99??null,checkpoint:u?new Date(u):null,sides:s?.sides??"",bodies:t?[]:l?.bodies.filter(d=>d.direction==="in"&&d.kind==="http")??e?.bodies??[]}}function Su(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}function Og({status:a,closer:t}){return[...a.failed===null?[]:[a.failed],...typeof a.busy=="string"?["takes long: "+a.busy]:[],...a.faults,...t?.sides?["kept apart: "+t.sides]:[]]}function Z_(a){return[Su(a.status),...Og(a)].join(`
`)}function Gg({status:a,closer:t}){return t?.checkpoint?eo(t.checkpoint):a.checkpointTide<0?"none yet":`tide ${ie(a.checkpointTide)}`}function Q_(a){let t=X_.filter(i=>(a?.[i]??0)>0),e=t.reduce((i,o)=>i+a[o],0);if(e===0)return T("span",{class:"faint"},a===null?"\u2026":"no hyphae");let n=t.map(i=>`${ie(a[i])} ${i}`).join(", "),r=(a.poor??0)+(a.dead??0);return T("span",{class:"healths"},T("span",{class:"health-bar",role:"img","aria-label":n,title:n},t.map(i=>{let o=T("span",{class:"of-"+i});return o.style.flexGrow=String(a[i]/e),o})),r>0?T("span",{class:"bad"},ye(r,"poor","poor")):T("span",{class:"faint"},t[0]==="excellent"||t[0]==="good"?"well":t[0]))}var J_=64*1024*1024;function fs(a){let t=T("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=T("div",{class:"acts drop"},T("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await di(await eT(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function gs(){let a=T("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,ue(a,e.map(([n,r])=>`${ve(n)} is being deployed, for ${r} s now. `))}}}async function eT(a){let t=[`${ve(a.name)} (${ci(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>J_&&t.push("It is larger than the server takes (64 MB).");let n=(await tT()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${ve(i.name)} ${ve(i.version,20)} in ${r}: ${ye(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>ve(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${ve(a.name)}`,what:t,run:()=>_n("deployments"+ft({name:a.name}),a)}}function ps(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${ve(e)}`,danger:!0,what:[`${ve(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${ye(r.hyphae,"hypha","hyphae")} of pack ${ve(r.name)} ${ve(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>ui(ze("deployments",e))}}async function tT(){try{let{networks:a}=await Dt("status");return(await Promise.allSettled(a.map(async({network:e})=>(await Dt(ze("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function ti(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var Bg={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new at({caption:"Rule packs in force",key:m=>m.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",T("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:m=>m.name,show:m=>T("button",{type:"button",class:"quiet sort",onclick:()=>h(m.name)},te(m.name,40))},{name:"Version",text:m=>m.version,show:m=>te(m.version,24)},{name:"Since tide",number:!0,text:m=>ie(m.since)},{name:"From",text:m=>m.from??"",show:m=>m.from===null?T("span",{class:"faint"},"not known"):te(m.from,60)},{name:"Hyphae",number:!0,text:m=>ie(m.hyphae)},{name:"Rules",number:!0,text:m=>ie(m.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:m=>ie(aT(m.unheeded))},{name:"",text:m=>ti(m.from)?m.from:"",show:m=>ti(m.from)&&Ft("undeploy",()=>ps(m.from,u.filter(g=>g.from===m.from).map(g=>({network:e,pack:g}))),()=>f.now())}],kind:m=>m.name===i?"is-chosen":""}),s=T("div",{class:"parts"}),l=gs(),u=[],d="";function h(m){i=m===i?"":m,wt({pack:i}),c(u)}function c(m){u=m,o.show(m);let g=m.filter(v=>m.length===1||v.name===i),b=JSON.stringify(g.map(v=>({...v,hyphae:0})));b!==d&&(d=b,ue(s,g.map(nT).flat()))}let f=Xe(()=>ze("networks",e,"packs"),2e3,m=>{r(null),c(m.packs)},r),p=Xe(()=>"deployments",2e3,({deploying:m})=>l.show(m),()=>{});n(f.close),n(p.close),a.append(Tn(fs(()=>f.now())),l.element,o.element,s,T("p",{},"Bundles and what they bring: ",T("a",{href:Ae("plugins")},"Plugins"),"."),lt(`mycelium list packs ${gt(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function nT(a){return[Eu(`Rules of ${ve(a.name,40)}`,[T("ol",{},a.rules.map(t=>T("li",{},te(t)))),T("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(t=>ve(t,30)).join(", ")}`),T("p",{class:"faint"},"Hash ",T("code",{title:a.hash},a.hash.slice(0,12)))]),Eu("What nobody heeds",[Wg(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&T("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),Eu("Fields that did not fit",[Wg(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function Eu(a,t){return T("section",{class:"part"},T("h2",{},a),t)}function Wg(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?T("p",{class:"faint"},e):T("ul",{},n.map(([r,i])=>T("li",{},`${ie(i)} ${t} `,T("code",{},te(r,60)))))}function aT(a){return Object.values(a).reduce((t,e)=>t+e,0)}var Ug={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=T("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=T("button",{type:"button",onclick:()=>(o.value="",c())},"show all"),l=T("p",{class:"faint",role:"status"}),u=new at({caption:"What plugins bring",key:g=>JSON.stringify([g.type,g.kind,g.bundle,g.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:g=>g.kind,show:g=>te(g.kind,40)},{name:"Is a",text:g=>g.type},{name:"Bundle",text:g=>`${g.bundle} ${g.version}`,show:g=>te(`${g.bundle} ${g.version}`)},{name:"From",text:g=>g.from,show:g=>te(g.from)},{name:"In force",text:g=>wu(g),show:g=>g.refused===null?wu(g):T("span",{class:"bad"},te(wu(g),300))},{name:"",text:g=>ti(g.from)?g.from:"",show:g=>ti(g.from)&&Ft("undeploy",()=>ps(g.from,[]),()=>p.now())}]}),d=new at({caption:"Bundles, those that are not active first",key:g=>String(g.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:g=>g.name,show:g=>te(g.name)},{name:"Version",text:g=>g.version,show:g=>te(g.version,30)},{name:"State",text:g=>g.state,show:g=>T("span",{class:ms(g)?null:"bad"},g.state)},{name:"Why",text:g=>g.reason??"",show:g=>g.reason===null?null:T("span",{class:"reason"},te(g.reason,1e3))}]}),h=gs();function c(){wt({q:o.value}),f()}function f(){let g=o.value.trim().toLowerCase(),b=E=>E.toLowerCase().includes(g),v=i.filter(E=>b(`${E.type} ${E.kind} ${E.bundle} ${E.from}`)),x=r.filter(E=>b(E.name)).sort((E,L)=>Number(ms(E))-Number(ms(L))||E.id-L.id),S=r.filter(E=>!ms(E)).length;u.show(v),d.show(x),s.hidden=g==="";let _=`${ye(r.length,"bundle")}, ${S===0?"all active":ie(S)+" not active"}${g===""?"":`; shown: ${x.length}`}`;l.textContent!==_&&ue(l,_)}o.addEventListener("input",c);let p=Xe(()=>"plugins",3e3,g=>{n(null),{bundles:r,services:i}=g,f()},n),m=Xe(()=>"deployments",2e3,({deploying:g})=>h.show(g),()=>{});e(p.close),e(m.close),a.append(T("h1",{},"Plugins"),Tn(fs(()=>p.now())),h.element,T("div",{class:"tools"},o,s,l),u.element,T("div",{class:"gap"}),d.element,lt("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function ms(a){return a.state==="active"||a.reason===null}function wu(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var rT=12,Hg={path:"pressure",name:"Pressure",key:"p",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("node")??"",o=new Map,s=T("div",{class:"chains"}),l=T("p",{class:"empty",hidden:!0}),u=T("p",{class:"faint",role:"status"}),d=T("input",{type:"search",id:"through","aria-label":"only chains through this hypha, relay or body",placeholder:"only through \u2026",value:i,autocomplete:"off",spellcheck:"false"}),h=T("button",{type:"button",onclick:()=>c("")},"show all");function c(g){i=g,d.value=g,wt({node:i}),m.now()}function f(g){let b=new at({caption:"Who waits for "+ve(g,60),key:_=>_.from+`
`+_.to+`
`+_.depth,empty:"Nobody waits for it.",columns:[{name:"Who waits",head:!0,text:_=>_.depth+_.from,show:_=>T("span",{class:"depth-"+Math.min(_.depth,rT)},_.depth>0&&T("span",{class:"faint","aria-hidden":"true"},"\u21B3 "),Sn(e,_.from))},{name:"For whom",text:_=>_.to,show:_=>Sn(e,_.to)},{name:"Fill",text:_=>_.held+"/"+_.capacity,show:_=>Ji(_.held,_.capacity)},{name:"When full",text:_=>_.full},{name:"Waits before it",title:"signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body",number:!0,text:_=>ie(_.waiting)},{name:"Stopped",text:_=>_.stopped,show:_=>_.stopped<0?"":_.stopped===0?"just now":"for "+ye(_.stopped,"tide")},{name:"",text:_=>String(_.again),show:_=>_.again?T("span",{class:"faint"},"who waits for it stands above"):""}]}),v=T("p",{}),x=T("p",{class:"faint"});return{element:T("section",{class:"part","aria-label":"chain to "+ve(g,60)},T("h2",{},Sn(e,g,80)),v,b.element,x),why:v,sum:x,table:b}}function p({pressure:g}){r(null);let b=new Set,v=s.firstElementChild;for(let _ of g){if(b.has(_.end))continue;b.add(_.end);let E=o.get(_.end);E||(E=f(_.end),o.set(_.end,E)),E.why.textContent!==_.why&&ue(E.why,te(_.why,400)),E.table.show(_.links);let L=`${ye(_.links.length,"socket is","sockets are")} full behind it, ${ye(_.links.reduce((k,A)=>k+A.waiting,0),"signal waits","signals wait")} before them${_.more?"; there are more than these":""}.`;E.sum.textContent!==L&&ue(E.sum,L),E.element===v?v=v.nextElementSibling:s.insertBefore(E.element,v)}for(let[_,E]of o)b.has(_)||(E.element.remove(),o.delete(_));h.hidden=i==="",l.hidden=g.length>0;let x=i===""?"Nobody waits for anybody: all take what comes.":`Nobody waits at or through ${ve(i,60)}.`;l.textContent!==x&&ue(l,x);let S=g.length===0?"":ye(g.length,"chain")+(i===""?", the end of each is who takes less than comes":` through ${ve(i,60)}`);u.textContent!==S&&ue(u,S)}a.append(T("h1",{},"Pressure"),T("form",{class:"tools",role:"search",onsubmit:g=>(g.preventDefault(),c(d.value.trim()))},d,T("button",{},"go"),h,u),l,s,T("p",{class:"faint"},"A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ",T("a",{href:Ae("networks",e,"graph")},"See it in the graph")),lt(`mycelium pressure ${gt(e)}`));let m=Xe(()=>i===""?ze("networks",e,"pressure"):ze("networks",e,"pressure",i),1e3,p,r);n(m.close)}};var $g=[100,300,1e3],Vg=100,qg={path:"tides",name:"Tides",key:"i",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=$g.find(x=>String(x)===t.query.get("last"))??300,o=[],s=!0,l=T("select",{id:"span","aria-label":"how many tides"},$g.map(x=>T("option",{value:x,selected:x===i},`the last ${ie(x)} tides`))),u=T("input",{type:"checkbox",id:"tall",checked:t.query.get("tall")==="yes"}),d=T("dl",{class:"facts"}),h=T("p",{class:"empty",hidden:!0},"No tide has run since the server started: the network waits for signals."),c=new vs("How long each tide took, by phase",oT,iT),f=new vs("Births, deaths and ACTs of each tide",lT,sT),p=new at({caption:`The last ${Vg} tides, newest first`,key:x=>String(x.tide),empty:"No tide has run yet.",columns:[{name:"Tide",head:!0,number:!0,text:x=>ie(x.tide)},{name:"At",text:x=>jg(x)},{name:"Took",number:!0,text:x=>Nn(x.micros)},...cs.map(x=>({name:x.name,title:x.what,number:!0,text:S=>Nn(hs(S,x.of))})),{name:"ACTs",number:!0,text:x=>ie(x.awake)},{name:"Births",number:!0,text:x=>ie(x.births)},{name:"Deaths",number:!0,text:x=>ie(x.deaths)},{name:"Dissonances",number:!0,text:x=>ie(x.dissonances)},{name:"Held",title:"signals in the network at its end",number:!0,text:x=>ie(x.held)}]}),m=T("details",{open:t.query.get("table")==="yes"},T("summary",{},"The same as a table"),p.element);function g(){h.hidden=o.length>0,c.element.hidden=f.element.hidden=o.length===0;let x=o.map(F=>F.micros),S=Za(x,.99),_=o.reduce((F,M)=>F!==null&&F.micros>=M.micros?F:M,null),E=u.checked||_===null?_?.micros??0:Math.max(Za(x,.95)*1.2,Za(x,.5)*4),L=x.filter(F=>F>E).length,k=F=>o.reduce((M,z)=>M+F(z),0),A=o.length>1?(Date.parse(o.at(-1).at)-Date.parse(o[0].at))/1e3:0;ue(d,o.length>0&&[Sa("p50",Nn(Za(x,.5))),Sa("p99",Nn(S)),Sa("longest",_===null?"":`${Nn(_.micros)} (tide ${ie(_.tide)})`),Sa("tides/s",A>0?ie((o.length-1)/A):"\u2026"),Sa("ACTs",ie(k(F=>F.awake))),Sa("births",ie(k(F=>F.births))),Sa("deaths",ie(k(F=>F.deaths))),Sa("dissonances",ie(k(F=>F.dissonances)))]),c.show(o,E/1e3,L===0?"":`${ye(L,"tide")} took longer than the chart is high.`),f.show(o,0,""),m.open&&p.show(o.slice(-Vg).reverse())}l.addEventListener("change",()=>{i=Number(l.value),s=!0,b(),v.now()}),u.addEventListener("change",()=>{b(),g()}),m.addEventListener("toggle",()=>{b(),g()});let b=()=>wt({last:i===300?"":String(i),tall:u.checked?"yes":"",table:m.open?"yes":""}),v=Xe(()=>ze("networks",e,"tides")+ft({last:s?i:100}),1e3,({tides:x})=>{r(null);let S=s?x:Mg(o,x,i);s=S===null,S!==null&&(o=S,g())},r);n(v.close),n(()=>c.close()),n(()=>f.close()),a.append(T("h1",{},"Tides"),T("div",{class:"tools"},l,T("label",{},u," as high as the longest")),d,h,c.element,f.element,m,lt("mycelium status"))}};function Sa(a,t){return T("div",{},T("dt",{},a),T("dd",{},t))}function jg(a){return new Date(a.at).toLocaleTimeString("en-GB")+"."+a.at.slice(20,23).replace(/\D.*/,"").padEnd(3,"0")}var vs=class{constructor(t,e,n){this.title=t;this.options=e;this.data=n;this.element=T("figure",{class:"part"},T("h2",{},t),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed),this.dark.addEventListener("change",this.themed)}title;options;data;box=T("div",{class:"chart"});words=T("figcaption",{class:"faint"});element;plot=null;rows=[];top=0;sized=new ResizeObserver(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:220}):this.draw(!0));themed=()=>this.draw(!0);dark=matchMedia("(prefers-color-scheme: dark)");show(t,e,n){this.rows=t,this.top=e,this.words.textContent!==n&&ue(this.words,n),this.draw(!1)}draw(t){if(this.rows.length===0||this.box.clientWidth===0)return;if(this.plot&&!t){this.plot.setData(this.data(this.rows));return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r=this.options(()=>this.rows,()=>this.top,n);this.plot=new it({width:this.box.clientWidth,height:220,cursor:{sync:{key:"tides"},drag:{x:!1,y:!1}},...r},this.data(this.rows),this.box),this.box.querySelector("canvas")?.setAttribute("role","img"),this.box.querySelector("canvas")?.setAttribute("aria-label",this.title+"; the same is in the table below")}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.dark.removeEventListener("change",this.themed),this.plot?.destroy()}};function Xg(a,...t){let e={stroke:a("--faint"),grid:{stroke:a("--line"),width:1},ticks:{stroke:a("--line"),width:1}};return[{...e,values:(n,r)=>r.map(i=>Number.isInteger(i)?ie(i):""),space:90},...t.map(n=>({...e,size:62,...n}))]}var Yg=a=>({label:"tide",value:(t,e,n,r)=>r==null?"":`${ie(a()[r]?.tide??0)} at ${a()[r]?jg(a()[r]):""}`});function iT(a){let t=a.map(()=>0),e=cs.map(n=>t=a.map((r,i)=>t[i]+hs(r,n.of)/1e3));return[a.map(n=>n.tide),...e.reverse()]}function oT(a,t,e){let n=it.paths.bars({size:[.9,60],gap:0});return{scales:{x:{time:!1,range:Kg},y:{range:()=>[0,t()||1]}},axes:Xg(e,{values:(r,i)=>i.map(o=>`${ie(o)} ms`)}),series:[Yg(a),...[...cs].reverse().map(r=>({label:r.name,fill:e("--phase-"+r.of),width:0,paths:n,points:{show:!1},value:(i,o,s,l)=>l==null||!a()[l]?"":Nn(hs(a()[l],r.of))}))]}}function sT(a){return[a.map(t=>t.tide),a.map(t=>t.awake),a.map(t=>t.births),a.map(t=>-t.deaths)]}function lT(a,t,e){let n=it.paths.bars({size:[.9,60],gap:0}),r=i=>(o,s,l,u)=>u==null||!a()[u]?"":ie(i(a()[u]));return{scales:{x:{time:!1,range:Kg},acts:{range:(i,o,s)=>[0,Math.max(5,s*1.05)]},lives:{range:(i,o,s)=>[o<0?Math.min(o,-1)*1.1:0,Math.max(s,1)*1.1]}},axes:Xg(e,{scale:"acts",label:"ACTs"},{scale:"lives",label:"births, deaths",side:1,grid:{show:!1},values:(i,o)=>o.map(s=>Number.isInteger(s)?ie(Math.abs(s)):"")}),series:[Yg(a),{label:"ACTs",scale:"acts",stroke:e("--phase-act"),width:1.5,points:{show:!1},value:r(i=>i.awake)},{label:"births",scale:"lives",fill:e("--excellent"),width:0,paths:n,points:{show:!1},value:r(i=>i.births)},{label:"deaths",scale:"lives",fill:e("--dead"),width:0,paths:n,points:{show:!1},value:r(i=>i.deaths)}]}}function Kg(a,t,e){return[t-.5,e+.5]}var ys=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=T("select",{id:"network","aria-label":"network"});places=T("nav",{id:"places","aria-label":"pages"});state=T("span",{id:"state",role:"status"});badges=T("span",{id:"badges"});main=T("main",{id:"main",tabindex:"-1"});keys=T("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];near="";placesOf="";now;lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(T("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),T("header",{},T("a",{class:"brand",href:Ae("networks")},T("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,T("span",{class:"space"}),this.state,T("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),T("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.listKeys(),this.picker.addEventListener("change",()=>{let t=mr().parts[2];location.hash=Ae("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),Xe(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=mr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),Zi(),this.now=o,this.leaving.splice(0).forEach(d=>d()),this.near=n||this.near,this.listPlaces(n,o),ue(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){ue(this.main,T("section",{class:"empty"},T("h1",{},"There is no such page"),T("p",{},"Nothing is at this address. ",T("a",{href:Ae("networks")},"All networks"))));return}let s=T("p",{class:"trouble",role:"alert",hidden:!0}),l=T("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let h=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==h&&ue(s,h),s.hidden=h===""}};o.mount(u)}listPlaces(t,e){let n=(o,s)=>T("a",{href:s,"aria-current":o===e?"page":null,title:"g "+o.key},o.name),r=t||this.near,i=this.places.contains(document.activeElement);ue(this.places,this.ofServer.map(o=>n(o,Ae(o.path))),r!==""&&T("span",{class:"group"},T("bdi",{},ve(r,24))),r!==""&&this.ofNetwork.map(o=>n(o,Ae("networks",r,o.path)))),this.placesOf=r,i&&this.places.querySelector("[aria-current]")?.focus(),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];ue(this.picker,t===""&&T("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>T("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=mr().parts;this.near=this.near||(e[0]??""),this.placesOf!==this.near?this.listPlaces(r==="networks"?i:"",this.now):this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(Zi(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof ht&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&ue(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=mr().parts[1]??this.near,r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=Ae(r.path):i&&n!==""&&(location.hash=Ae("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);ue(this.keys,T("h2",{id:"keys-title"},"Keys"),T("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[T("dt",{},T("kbd",{},e)),T("dd",{},n)])),T("form",{method:"dialog"},T("button",{},"close")))}};new ys([Ng,Ug,Ig],[ef,Cg,Hg,bd,Bg,qg,od],Lg).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
