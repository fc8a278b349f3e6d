var up=Object.create;var Xu=Object.defineProperty;var dp=Object.getOwnPropertyDescriptor;var cp=Object.getOwnPropertyNames;var hp=Object.getPrototypeOf,fp=Object.prototype.hasOwnProperty;var Is=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var gp=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of cp(t))!fp.call(a,r)&&r!==e&&Xu(a,r,{get:()=>t[r],enumerable:!(n=dp(t,r))||n.enumerable});return a};var sa=(a,t,e)=>(e=a!=null?up(hp(a)):{},gp(t||!a||!a.__esModule?Xu(e,"default",{value:a,enumerable:!0}):e,a));var yr=Is((AT,Bs)=>{"use strict";var vr=typeof Reflect=="object"?Reflect:null,hd=vr&&typeof vr.apply=="function"?vr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},Zi;vr&&typeof vr.ownKeys=="function"?Zi=vr.ownKeys:Object.getOwnPropertySymbols?Zi=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:Zi=function(t){return Object.getOwnPropertyNames(t)};function Lp(a){console&&console.warn&&console.warn(a)}var gd=Number.isNaN||function(t){return t!==t};function ze(){ze.init.call(this)}Bs.exports=ze;Bs.exports.once=Ip;ze.EventEmitter=ze;ze.prototype._events=void 0;ze.prototype._eventsCount=0;ze.prototype._maxListeners=void 0;var fd=10;function Qi(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(ze,"defaultMaxListeners",{enumerable:!0,get:function(){return fd},set:function(a){if(typeof a!="number"||a<0||gd(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");fd=a}});ze.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};ze.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||gd(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function pd(a){return a._maxListeners===void 0?ze.defaultMaxListeners:a._maxListeners}ze.prototype.getMaxListeners=function(){return pd(this)};ze.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")hd(l,this,e);else for(var u=l.length,d=xd(l,u),n=0;n<u;++n)hd(d[n],this,e);return!0};function md(a,t,e,n){var r,i,o;if(Qi(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=pd(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,Lp(s)}return a}ze.prototype.addListener=function(t,e){return md(this,t,e,!1)};ze.prototype.on=ze.prototype.addListener;ze.prototype.prependListener=function(t,e){return md(this,t,e,!0)};function Cp(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function vd(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=Cp.bind(n);return r.listener=e,n.wrapFn=r,r}ze.prototype.once=function(t,e){return Qi(e),this.on(t,vd(this,t,e)),this};ze.prototype.prependOnceListener=function(t,e){return Qi(e),this.prependListener(t,vd(this,t,e)),this};ze.prototype.removeListener=function(t,e){var n,r,i,o,s;if(Qi(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():Pp(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};ze.prototype.off=ze.prototype.removeListener;ze.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function yd(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?Fp(r):xd(r,r.length)}ze.prototype.listeners=function(t){return yd(this,t,!0)};ze.prototype.rawListeners=function(t){return yd(this,t,!1)};ze.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):bd.call(a,t)};ze.prototype.listenerCount=bd;function bd(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}ze.prototype.eventNames=function(){return this._eventsCount>0?Zi(this._events):[]};function xd(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function Pp(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function Fp(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function Ip(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}_d(a,t,i,{once:!0}),t!=="error"&&Mp(a,r,{once:!0})})}function Mp(a,t,e){typeof a.on=="function"&&_d(a,"error",t,e)}function _d(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var Od=Is((DT,Nd)=>{var ot=0,Xe=1,ke=2,Le=3,Yn=4,Kn=5,Pe=6,Md=7,io=8,Gd=9,Bm=0,Um=1,Hm=2,_t=0,dn=1,Nt=2,Pa=3,ca=4,tt=5,$t=6,Nn=7,On=8,zd=3,wn=10,$m=3,Ct=9,js=10;Nd.exports=function(t,e,n){var r,i,o,s,l,u,d,c,h,f,p=e.length,m=n.length,g=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,y,_,T,x,E,C,k,A=[];for(o=0;o<p;o+=wn)e[o+Yn]=e[o+ke],e[o+Kn]=e[o+Le],e[o+ke]=0,e[o+Le]=0;if(t.outboundAttractionDistribution){for(y=0,o=0;o<p;o+=wn)y+=e[o+Pe];y/=p/wn}if(t.barnesHutOptimize){var I=1/0,M=-1/0,z=1/0,R=-1/0,F,N,L;for(o=0;o<p;o+=wn)I=Math.min(I,e[o+ot]),M=Math.max(M,e[o+ot]),z=Math.min(z,e[o+Xe]),R=Math.max(R,e[o+Xe]);var O=M-I,U=R-z;for(O>U?(z-=(O-U)/2,R=z+O):(I-=(U-O)/2,M=I+U),A[0+_t]=-1,A[0+dn]=(I+M)/2,A[0+Nt]=(z+R)/2,A[0+Pa]=Math.max(M-I,R-z),A[0+ca]=-1,A[0+tt]=-1,A[0+$t]=0,A[0+Nn]=0,A[0+On]=0,r=1,o=0;o<p;o+=wn)for(i=0,L=zd;;)if(A[i+tt]>=0){e[o+ot]<A[i+dn]?e[o+Xe]<A[i+Nt]?F=A[i+tt]:F=A[i+tt]+Ct:e[o+Xe]<A[i+Nt]?F=A[i+tt]+Ct*2:F=A[i+tt]+Ct*3,A[i+Nn]=(A[i+Nn]*A[i+$t]+e[o+ot]*e[o+Pe])/(A[i+$t]+e[o+Pe]),A[i+On]=(A[i+On]*A[i+$t]+e[o+Xe]*e[o+Pe])/(A[i+$t]+e[o+Pe]),A[i+$t]+=e[o+Pe],i=F;continue}else if(A[i+_t]<0){A[i+_t]=o;break}else{if(A[i+tt]=r*Ct,c=A[i+Pa]/2,h=A[i+tt],A[h+_t]=-1,A[h+dn]=A[i+dn]-c,A[h+Nt]=A[i+Nt]-c,A[h+Pa]=c,A[h+ca]=h+Ct,A[h+tt]=-1,A[h+$t]=0,A[h+Nn]=0,A[h+On]=0,h+=Ct,A[h+_t]=-1,A[h+dn]=A[i+dn]-c,A[h+Nt]=A[i+Nt]+c,A[h+Pa]=c,A[h+ca]=h+Ct,A[h+tt]=-1,A[h+$t]=0,A[h+Nn]=0,A[h+On]=0,h+=Ct,A[h+_t]=-1,A[h+dn]=A[i+dn]+c,A[h+Nt]=A[i+Nt]-c,A[h+Pa]=c,A[h+ca]=h+Ct,A[h+tt]=-1,A[h+$t]=0,A[h+Nn]=0,A[h+On]=0,h+=Ct,A[h+_t]=-1,A[h+dn]=A[i+dn]+c,A[h+Nt]=A[i+Nt]+c,A[h+Pa]=c,A[h+ca]=A[i+ca],A[h+tt]=-1,A[h+$t]=0,A[h+Nn]=0,A[h+On]=0,r+=4,e[A[i+_t]+ot]<A[i+dn]?e[A[i+_t]+Xe]<A[i+Nt]?F=A[i+tt]:F=A[i+tt]+Ct:e[A[i+_t]+Xe]<A[i+Nt]?F=A[i+tt]+Ct*2:F=A[i+tt]+Ct*3,A[i+$t]=e[A[i+_t]+Pe],A[i+Nn]=e[A[i+_t]+ot],A[i+On]=e[A[i+_t]+Xe],A[F+_t]=A[i+_t],A[i+_t]=-1,e[o+ot]<A[i+dn]?e[o+Xe]<A[i+Nt]?N=A[i+tt]:N=A[i+tt]+Ct:e[o+Xe]<A[i+Nt]?N=A[i+tt]+Ct*2:N=A[i+tt]+Ct*3,F===N)if(L--){i=F;continue}else{L=zd;break}A[N+_t]=o;break}}if(t.barnesHutOptimize)for(_=t.scalingRatio,o=0;o<p;o+=wn)for(i=0;;)if(A[i+tt]>=0)if(C=Math.pow(e[o+ot]-A[i+Nn],2)+Math.pow(e[o+Xe]-A[i+On],2),f=A[i+Pa],4*f*f/C<b){if(T=e[o+ot]-A[i+Nn],x=e[o+Xe]-A[i+On],g===!0?C>0?(k=_*e[o+Pe]*A[i+$t]/C,e[o+ke]+=T*k,e[o+Le]+=x*k):C<0&&(k=-_*e[o+Pe]*A[i+$t]/Math.sqrt(C),e[o+ke]+=T*k,e[o+Le]+=x*k):C>0&&(k=_*e[o+Pe]*A[i+$t]/C,e[o+ke]+=T*k,e[o+Le]+=x*k),i=A[i+ca],i<0)break;continue}else{i=A[i+tt];continue}else{if(u=A[i+_t],u>=0&&u!==o&&(T=e[o+ot]-e[u+ot],x=e[o+Xe]-e[u+Xe],C=T*T+x*x,g===!0?C>0?(k=_*e[o+Pe]*e[u+Pe]/C,e[o+ke]+=T*k,e[o+Le]+=x*k):C<0&&(k=-_*e[o+Pe]*e[u+Pe]/Math.sqrt(C),e[o+ke]+=T*k,e[o+Le]+=x*k):C>0&&(k=_*e[o+Pe]*e[u+Pe]/C,e[o+ke]+=T*k,e[o+Le]+=x*k)),i=A[i+ca],i<0)break;continue}else for(_=t.scalingRatio,s=0;s<p;s+=wn)for(l=0;l<s;l+=wn)T=e[s+ot]-e[l+ot],x=e[s+Xe]-e[l+Xe],g===!0?(C=Math.sqrt(T*T+x*x)-e[s+io]-e[l+io],C>0?(k=_*e[s+Pe]*e[l+Pe]/C/C,e[s+ke]+=T*k,e[s+Le]+=x*k,e[l+ke]-=T*k,e[l+Le]-=x*k):C<0&&(k=100*_*e[s+Pe]*e[l+Pe],e[s+ke]+=T*k,e[s+Le]+=x*k,e[l+ke]-=T*k,e[l+Le]-=x*k)):(C=Math.sqrt(T*T+x*x),C>0&&(k=_*e[s+Pe]*e[l+Pe]/C/C,e[s+ke]+=T*k,e[s+Le]+=x*k,e[l+ke]-=T*k,e[l+Le]-=x*k));for(h=t.gravity/t.scalingRatio,_=t.scalingRatio,o=0;o<p;o+=wn)k=0,T=e[o+ot],x=e[o+Xe],C=Math.sqrt(Math.pow(T,2)+Math.pow(x,2)),t.strongGravityMode?C>0&&(k=_*e[o+Pe]*h):C>0&&(k=_*e[o+Pe]*h/C),e[o+ke]-=T*k,e[o+Le]-=x*k;for(_=1*(t.outboundAttractionDistribution?y:1),d=0;d<m;d+=$m)s=n[d+Bm],l=n[d+Um],c=n[d+Hm],E=Math.pow(c,t.edgeWeightInfluence),T=e[s+ot]-e[l+ot],x=e[s+Xe]-e[l+Xe],g===!0?(C=Math.sqrt(T*T+x*x)-e[s+io]-e[l+io],t.linLogMode?t.outboundAttractionDistribution?C>0&&(k=-_*E*Math.log(1+C)/C/e[s+Pe]):C>0&&(k=-_*E*Math.log(1+C)/C):t.outboundAttractionDistribution?C>0&&(k=-_*E/e[s+Pe]):C>0&&(k=-_*E)):(C=Math.sqrt(Math.pow(T,2)+Math.pow(x,2)),t.linLogMode?t.outboundAttractionDistribution?C>0&&(k=-_*E*Math.log(1+C)/C/e[s+Pe]):C>0&&(k=-_*E*Math.log(1+C)/C):t.outboundAttractionDistribution?(C=1,k=-_*E/e[s+Pe]):(C=1,k=-_*E)),C>0&&(e[s+ke]+=T*k,e[s+Le]+=x*k,e[l+ke]-=T*k,e[l+Le]-=x*k);var B,$,K,q,X,ee;if(g===!0)for(o=0;o<p;o+=wn)e[o+Gd]!==1&&(B=Math.sqrt(Math.pow(e[o+ke],2)+Math.pow(e[o+Le],2)),B>js&&(e[o+ke]=e[o+ke]*js/B,e[o+Le]=e[o+Le]*js/B),$=e[o+Pe]*Math.sqrt((e[o+Yn]-e[o+ke])*(e[o+Yn]-e[o+ke])+(e[o+Kn]-e[o+Le])*(e[o+Kn]-e[o+Le])),K=Math.sqrt((e[o+Yn]+e[o+ke])*(e[o+Yn]+e[o+ke])+(e[o+Kn]+e[o+Le])*(e[o+Kn]+e[o+Le]))/2,q=.1*Math.log(1+K)/(1+Math.sqrt($)),X=e[o+ot]+e[o+ke]*(q/t.slowDown),e[o+ot]=X,ee=e[o+Xe]+e[o+Le]*(q/t.slowDown),e[o+Xe]=ee);else for(o=0;o<p;o+=wn)e[o+Gd]!==1&&($=e[o+Pe]*Math.sqrt((e[o+Yn]-e[o+ke])*(e[o+Yn]-e[o+ke])+(e[o+Kn]-e[o+Le])*(e[o+Kn]-e[o+Le])),K=Math.sqrt((e[o+Yn]+e[o+ke])*(e[o+Yn]+e[o+ke])+(e[o+Kn]+e[o+Le])*(e[o+Kn]+e[o+Le]))/2,q=e[o+Md]*Math.log(1+K)/(1+Math.sqrt($)),e[o+Md]=Math.min(1,Math.sqrt(q*(Math.pow(e[o+ke],2)+Math.pow(e[o+Le],2))/(1+Math.sqrt($)))),X=e[o+ot]+e[o+ke]*(q/t.slowDown),e[o+ot]=X,ee=e[o+Xe]+e[o+Le]*(q/t.slowDown),e[o+Xe]=ee);return{}}});var fl=Is((qT,Ec)=>{Ec.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var Yu="/api/v1/",ut=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function Je(...a){return a.map(encodeURIComponent).join("/")}function zt(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function Yt(a,t){return Ms("GET",a,void 0,t)}function _n(a,t){return Ms("POST",a,t)}function oi(a){return Ms("DELETE",a)}async function Ms(a,t,e,n){let r;try{r=await fetch(Yu+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new ut(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new ut(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function Ku(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(Yu+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function et(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await Yt(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function w(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return Gs(n,e.flat()),n}function ue(a,...t){a.replaceChildren(),Gs(a,t.flat())}function qi(a,...t){let e=a.cloneNode(!1);Gs(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function Gs(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function me(a){return a.toLocaleString("en",{maximumFractionDigits:2})}async function ji(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function Ht(a,t,e,n={}){let r=async()=>await si(t())&&e?.();return w("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function Tn(...a){return w("div",{class:"actions"},a,w("p",{class:"only-shows"},"This page only shows: ",w("code",{},"dashboard.actions = false")," in ",w("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function si(a){let t=w("button",{type:"button"},"cancel"),e=w("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=w("div",{class:"what",id:"action-what"},vp([a.what].flat())),r=w("div",{class:"outcome","aria-live":"polite"}),i=w("form",{method:"dialog"},w("h2",{id:"action-title"},a.title),n,r,w("div",{class:"buttons"},t,e)),o=w("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(c=>!c.disabled);e.disabled=!0,d.forEach(c=>c.disabled=!0),ue(t,"don't wait"),ue(r,w("p",{class:"faint"},"it is being done \u2026"));try{let c=await a.run();s=!0,ue(r,mp(c)),e.hidden=!0,ue(t,"close")}catch(c){ue(r,pp(c)),e.disabled=!1,d.forEach(h=>h.disabled=!1),ue(e,"try again"),ue(t,"close"),c instanceof ut&&c.status===403&&ji()}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function pp(a){let t=a instanceof ut?a:new ut(-1,"It failed",a instanceof Error?a.message:String(a));return w("div",{class:"refused",role:"alert"},w("p",{},w("strong",{},t.title),t.detail===""?null:": "+t.detail),t.status===0&&w("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&w("ul",{class:"errors"},t.errors.map(e=>w("li",{},e))))}function mp(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),w("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>w("li",{},e)))}function vp(a){return a.map(t=>typeof t=="string"?w("p",{},t):t)}function fr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(yp),query:new URLSearchParams(t)}}function yp(a){try{return decodeURIComponent(a)}catch{return a}}function Me(...a){return"#/"+a.map(encodeURIComponent).join("/")}function kt(a){let t=fr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",Me(...t.parts)+(e===""?"":"?"+e))}var bp={127:"\u2421"};function la(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):bp[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function Ee(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return la(a);let n=Math.floor(t/4);return la(e.slice(0,t-n-1).join(""))+"\u2026"+la(e.slice(-n).join(""))}function ua(a,t=120){return Ee(JSON.stringify(a)??"nothing",t)}function Te(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}function ne(a,t=80){let e=Ee(a,t),n=la(a);return w("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function zs(a,t,e=60){return w("a",{href:Me("networks",a,"hyphae",t)},ne(t,e))}function Sn(a,t,e=60){return zs(a,t,e)}function Lt(...a){return w("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",w("code",{},la(t))]))}function dt(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function Xi(a){return w("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function Yi(a,t){let e=t>0?Math.min(1,a/t):0,n=w("span",{});n.style.width=e*100+"%";let r=w("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return w("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var Et=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>w("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?w("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=w("table",{},w("caption",{},t.caption),w("thead",{},w("tr",{},this.heads)),this.body);this.empty=w("p",{class:"empty",hidden:!0},t.empty),this.box=w("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=w("div",{class:"table"},this.box,this.empty)}options;element;body=w("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){ue(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>w(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:w("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;ue(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function xp(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function Zu(a){let t=Date.now()-a.getTime();return t<1e3?"just now":xp(t)+" ago"}function li(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}var Qu={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new Et({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>me(s.tide)},{name:"Age",text:s=>Zu(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>w("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>li(s.bytes)},{name:"Name",text:s=>s.name,show:s=>w("code",{},s.name)}]}),i=et(()=>Je("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=Ht("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await _n(Je("networks",t,"checkpoints"));return`${s.name}: tide ${me(s.tide)}, ${li(s.bytes)}`}}),i.now,{class:"primary"});a.append(Tn(o),r.element,Lt(`mycelium checkpoint ${dt(t)}`,`mycelium list checkpoints ${dt(t)}`))}};function gr(a){return[w("strong",{},ne(a.frequency,60))," ",w("code",{},w("bdi",{},ua(a.payload,160))),a.id?w("span",{class:"faint"}," ",ne(a.id,60)):null]}function Ju(a){return[w("ul",{class:"plain"},a.signals.length===0?w("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>w("li",{},gr(t))),a.did.map(t=>w("li",{},t.rule!==void 0?["rule ",w("strong",{},ne(t.rule,80))]:[ne(t.what??"",120)," ",nd(t.payload)?null:w("code",{},w("bdi",{},ua(t.payload,160)))])),a.message!==""?w("li",{class:"bad"},a.ended,": ",ne(a.message,400)):a.did.length===0&&w("li",{class:"faint"},"no rule fired"),a.changes.map(t=>w("li",{},"state: ",ne(t.field,60)," ",w("code",{},w("bdi",{},ua(t.before,60))," \u2192 ",w("bdi",{},ua(t.after,60))))))]}function ed(a){return a.steps.length===0?[w("pre",{class:"told"},w("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&w("ul",{class:"plain faint"},a.standing.map(t=>w("li",{},ne(t,400)))),a.way.length>0&&w("ul",{class:"plain"},a.way.map(t=>w("li",{},ne(t,400)))),...a.steps.map(_p),w("details",{},w("summary",{},"As the command line tells it"),w("pre",{class:"told"},w("bdi",{},a.text.join(`
`))))]}function _p(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return w("section",{class:"explained"},w("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,w("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&ne(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>w("p",{},"Signal ",gr(i))),(a.problem||a.message)&&w("p",{class:"bad"},ne(a.problem||a.message||"",1e3)),n.length>0&&w("h4",{},Te(n.length,"rule")+" fired"),n.map(Tp),r.length>0&&w("h4",{},Te(r.length,"rule")+" did not fire"),r.length>0&&w("ul",{class:"rules"},r.map(i=>w("li",{},td(i),i.blame?Sp(i.blame):null))),(a.notes??[]).length>0&&w("ul",{class:"plain faint"},a.notes.map(i=>w("li",{},ne(i,600)))),(a.facts??[]).length>0&&w("details",{},w("summary",{},Te(a.facts.length,"fact")+" at its beginning"),w("ul",{},a.facts.map(i=>w("li",{},w("code",{},ne(i,400)))))))}function td(a){return w("span",{},w("strong",{},ne(a.rule,100))," ",w("span",{class:"faint"},ne(a.file,60),":",a.line))}function Tp(a){let t=a.firings.length+(a.moreFirings??0);return w("details",{open:a.firings.length<=2},w("summary",{},td(a),t>1&&w("span",{class:"faint"}," "+Te(t,"time"))),a.firings.map(e=>w("ul",{class:"plain"},e.facts.map(n=>w("li",{class:"faint"},"with ",w("code",{},ne(n,300)))),e.does.map(n=>w("li",{},ne(n.what,160)," ",nd(n.payload)?null:w("code",{},w("bdi",{},ua(n.payload,200))))))))}function Sp(a){return w("div",{class:"blame"},a.condition!==""&&w("code",{class:"condition"},ne(a.condition,400))," ",ne(a.why,400),w("span",{class:"faint"}," (",ne(a.file,60),":",a.line,")"),a.values.length>0&&w("ul",{class:"plain"},a.values.map(t=>w("li",{},w("code",{},ne(t,300))))),a.more.length>0&&w("ul",{class:"plain faint"},a.more.map(t=>w("li",{},ne(t,400)))))}function nd(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}function pr(a){return JSON.stringify(a)}function rd(a,t){let e=new Map;return id(a,t,[],e),e}function id(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)ad(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(Ki(a)&&Ki(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))ad(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(pr(e),{kind:"changed",before:a})}function ad(a,t,e,n,r,i,o){let s=[...i,a];t?n?id(e,r,s,o):o.set(pr(s),{kind:"removed",before:e}):o.set(pr(s),{kind:"added"})}function Ki(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}var Ns=200,Ep=new Map,mr=class{element;children=new Map;constructor(t){this.element=w("ul",{class:"tree","aria-label":t})}show(t,e=Ep){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((h,f)=>[f,h]):Ki(n)?Object.entries(n):[["",n]],l=[...i].filter(([h,f])=>f.kind==="removed"&&Ap(JSON.parse(h),r)).map(([h,f])=>[JSON.parse(h).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[h,f]of[...s.slice(0,Ns),...l]){let p=String(h);if(u.has(p))continue;u.add(p);let m=n===null||typeof n!="object"?r:[...r,h],g=this.branch(e,p,f);this.write(g,h,f,m,i,o),g.item===d?d=d.nextElementSibling:t.insertBefore(g.item,d)}for(let[h,f]of e)u.has(h)||(f.item.remove(),e.delete(h));let c=t.querySelector(":scope > .more");if(s.length>Ns){let h="and "+Te(s.length-Ns,"more");c?ue(c,h):t.append(w("li",{class:"more"},h))}else c?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=w(r==="inner"?"summary":"span",{}),s={item:w("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=w("ul",{}),s.details=w("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(pr(r)),l=t.kind==="inner"&&!s?Rp(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",ue(t.line,e!==""&&w("span",{class:"tree-name"},ne(String(e),60)),e!==""&&": ",t.kind==="leaf"?wp(n):w("span",{class:"faint"},Array.isArray(n)?Te(u,"entry","entries"):Te(u,"field")),s&&w("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",w("bdi",{},ua(s.before))]),l>0&&w("span",{class:"was"},Te(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function wp(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return w("span",{class:"value value-"+t},typeof a=="string"?['"',ne(a,400),'"']:JSON.stringify(a)??"nothing")}function Ap(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function Rp(a,t){let e=pr(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var Dp=100,kp=["no route","no target","dead end","full","rule failed","runaway","abandoned","unfit","expired","birth refused","plugin fault","standstill","checkpoint","refused","killed","supervised","partitioned","conflict","shed","degraded","restored","disorder"],od=["kind","where","frequency","since","until"],cd={path:"dissonances",name:"Dissonance",key:"d",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=Je("networks",e,"dissonances"),o=Object.fromEntries(od.map(L=>[L,t.query.get(L)??""])),s=t.query.get("number")??"",l=t.query.get("after")??"",u=[],d=null,c=w("select",{id:"kind","aria-label":"kind"},w("option",{value:""},"any kind"),[...new Set([...kp,o.kind])].filter(L=>L!=="").map(L=>w("option",{value:L,selected:L===o.kind},Ee(L,40)))),h=(L,O,U="text")=>w("input",{type:"search",id:L,"aria-label":O,placeholder:O,value:o[L],inputmode:U,autocomplete:"off",spellcheck:"false",size:U==="numeric"?10:16}),f={where:h("where","where"),frequency:h("frequency","frequency"),since:h("since","from tide","numeric"),until:h("until","to tide","numeric")},p=w("button",{type:"button",onclick:()=>x({kind:"",where:"",frequency:"",since:"",until:""})},"show all"),m=w("p",{class:"faint",role:"status"}),g=w("button",{type:"button",onclick:()=>E("",[])},"newest"),b=w("button",{type:"button",onclick:()=>E(u.at(-1)??"",u.slice(0,-1))},"newer"),y=w("button",{type:"button",onclick:()=>d?.next!=null&&E(String(d.next),[...u,l])},"older"),_=w("section",{class:"part",id:"dissonance","aria-label":"the chosen dissonance",hidden:!0}),T=new Et({caption:"Dissonance",key:L=>String(L.number),empty:"",kind:L=>String(L.number)===s?"chosen":"",columns:[{name:"Number",head:!0,number:!0,text:L=>L.number,show:L=>w("button",{type:"button",class:"quiet link","aria-label":`show number ${L.number}`,onclick:()=>I(String(L.number),!0)},me(L.number))},{name:"Tide",number:!0,text:L=>me(L.tide)},{name:"Kind",text:L=>L.kind},{name:"Where",text:L=>L.where,show:L=>sd(e,L.where)},{name:"Frequency",text:L=>L.signal?.frequency??"",show:L=>L.signal&&ne(L.signal.frequency,40)},{name:"Why",text:L=>L.message,show:L=>w("span",{class:"message"},ne(L.message,160))},{name:"Replayed",text:L=>L.replayedAs??"",show:L=>L.replayedAs&&ne(L.replayedAs,40)}]});function x(L){Object.assign(o,L),c.value=o.kind;for(let[O,U]of Object.entries(f))U.value=o[O];E("",[])}function E(L,O){l=L,u.splice(0,u.length,...O),kt({...o,after:l}),N.now()}function C(){return od.some(L=>o[L]!=="")}function k(){return[o.kind&&`of kind "${Ee(o.kind,40)}"`,o.where&&`at ${Ee(o.where,60)}`,o.frequency&&`on "${Ee(o.frequency,60)}"`,o.since&&`from tide ${Ee(o.since,20)} on`,o.until&&`up to tide ${Ee(o.until,20)}`].filter(L=>L).join(", ")}function A(L){r(null),d=L,T.says(C()?"None that is kept is "+k()+".":L.count===0?"There has been none: all signals got through.":"None is kept any more."),T.show(L.dissonances),p.hidden=!C(),g.disabled=b.disabled=l===""&&u.length===0,y.disabled=L.next===null;let O=`${Te(L.found,"one")}${C()?" "+k():" kept"}, ${me(L.replayable)} with a signal to be replayed; ${me(L.count)} in all, ${me(L.cleared)} cleared, ${me(L.forgotten)} made room for newer ones`;m.textContent!==O&&ue(m,O)}async function I(L,O){if(s=L,kt({number:L}),d&&T.show(d.dissonances),L===""){_.hidden=!0;return}try{let U=await Yt(i+"/"+encodeURIComponent(L));s===L&&(ue(_,...M(U)),_.hidden=!1,O&&(_.querySelector("h2")?.focus(),_.scrollIntoView({block:"nearest"})))}catch(U){r(U)}}function M(L){let O=new mr("payload");O.show(L.signal?.payload??null);let U=new URLSearchParams({tide:String(L.tide),...L.rule?{rule:L.rule}:{}}),B=($,...K)=>[w("dt",{},$),w("dd",{},...K)];return[w("h2",{tabindex:"-1"},`Number ${me(L.number)}: ${L.kind}`),w("p",{class:"message"},ne(L.message,4e3)),w("dl",{class:"facts"},B("where",sd(e,L.where,128)),B("tide",me(L.tide)),L.rule?B("rule",ne(L.rule,200),ld(L.message)&&w("span",{class:"faint"}," ",ne(ld(L.message),80))):[],L.pack?B("pack",ne(L.pack.name+" "+L.pack.version,80)):[],L.receiver!==null?B("was to go to",Sn(e,L.receiver,128)):[],L.signal?B("signal",w("a",{href:Me("networks",e,"trace")+"?"+new URLSearchParams({why:L.signal.id})},ne(L.signal.id,80))," on ",ne(L.signal.frequency,80),` of tide ${me(L.signal.tide)}`,L.signal.urgent&&", urgent"):[],L.signal?.cause?B("caused by",w("a",{href:Me("networks",e,"trace")+"?"+new URLSearchParams({why:L.signal.cause})},ne(L.signal.cause,80))):[],L.signal?.deadline!=null?B("deadline","tide "+me(L.signal.deadline)):[],L.replayedAs!==null?B("replayed as",ne(L.replayedAs,80)):[]),L.signal&&w("h3",{},"Payload"),L.signal&&O.element,L.rule||L.kind==="unfit"||L.kind==="runaway"?w("p",{},w("a",{href:Me("networks",e,"hyphae",L.where)+"?"+U},"explain the step")):null,Tn(...L.signal&&L.replayedAs===null?[z(L)]:[],Ht("clear",()=>({title:"Clear",what:w("p",{},`Number ${L.number} is let go`,L.signal?", and its signal with it. This can't be taken back.":". This can't be taken back."),danger:!0,run:async()=>dd(await oi(i+zt({number:L.number})))}),()=>{I("",!1),N.now()}),w("button",{type:"button",onclick:()=>{I("",!1)}},"close"))]}function z(L){return Ht("replay",()=>{let O=w("input",{"aria-label":"who is to have it",value:L.receiver??"",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[w("p",{},"The signal comes in again, from the next tide on, as a new one: ",gr(L.signal)),w("label",{},"to ",O)],run:async()=>ud(await _n(i+"/replay"+zt({number:L.number,to:O.value.trim()===(L.receiver??"")?"":O.value.trim()})))}},()=>{I(String(L.number),!1),N.now()})}let R=Tn(Ht("replay these",()=>{let L=w("input",{"aria-label":"who is to have them",placeholder:"whoever was to have each",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[w("p",{},w("strong",{},Te(d?.replayable??0,"signal")),` of ${C()?"dissonances "+k():"all dissonances that are kept"} ${d?.replayable===1?"comes":"come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),w("label",{},"to ",L)],run:async()=>ud(await _n(i+"/replay"+zt({...o,to:L.value.trim()})))}},()=>N.now()),Ht("clear these",()=>({title:"Clear",what:w("p",{},w("strong",{},Te(d?.found??0,"dissonance")),` ${C()?k():"(all that are kept)"} ${d?.found===1?"is":"are"} let go, and ${d?.found===1?"its signal":"their signals"} too. This can't be taken back.`),danger:!0,run:async()=>dd(await oi(i+zt({...o})))}),()=>{I("",!1),N.now()})),F=w("form",{class:"tools",role:"search","aria-label":"which dissonances",onsubmit:L=>{L.preventDefault(),x({kind:c.value,where:f.where.value.trim(),frequency:f.frequency.value.trim(),since:f.since.value.trim(),until:f.until.value.trim()})}},c,Object.values(f),w("button",{},"filter"),p);c.addEventListener("change",()=>x({...o,kind:c.value})),a.append(F,m,R,_,T.element,w("div",{class:"tools"},g,b,y),Lt(`mycelium list dissonances ${dt(e)}`,`mycelium replay ${dt(e)}`));let N=et(()=>i+zt({...o,newest:"true",after:l,limit:Dp}),1e3,A,r);n(N.close),s!==""&&I(s,!1)}};function sd(a,t,e=40){let n=t.split(" -> ");return n.length===2?w("span",{},Sn(a,n[0],e)," \u2192 ",Sn(a,n[1],e)):Sn(a,t,e)}function ld(a){return/^([\w./-]+:\d+)(?::|\b)/.exec(a)?.[1]??null}function ud(a){return[`${Te(a.replayed,"signal comes","signals come")} in again.`,...a.refused]}function dd(a){return`${Te(a.cleared,"dissonance was","dissonances were")} let go.`}var da=class a{constructor(t){this.network=t;this.source=Ku(Je("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.why??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var Os=["excellent","good","fair","poor","dormant","dead","unknown"];function Ws(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(Os.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var wd=sa(yr(),1);function Gp(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var ct=Gp;typeof Object.assign=="function"&&(ct=Object.assign);function un(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function wt(a){return typeof a=="object"&&a!==null}function Ad(a){let t;for(t in a)return!1;return!0}function ln(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function En(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function Td(a){return!(!wt(a)||a.attributes&&!Array.isArray(a.attributes))}function zp(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function jn(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function _r(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var ci=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},ae=class a extends ci{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},J=class a extends ci{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},ce=class a extends ci{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function Rd(a,t){this.key=a,this.attributes=t,this.clear()}Rd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function Dd(a,t){this.key=a,this.attributes=t,this.clear()}Dd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function kd(a,t){this.key=a,this.attributes=t,this.clear()}kd.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function Tr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}Tr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};Tr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};Tr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};Tr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var Ld=0,Cd=1,Np=2,Pd=3;function Xn(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===Ld){if(s=a._nodes.get(n),!s)throw new J(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===Pd){if(r=""+r,l=a._edges.get(r),!l)throw new J(`Graph.${t}: could not find the "${r}" edge in the graph.`);let c=l.source.key,h=l.target.key;if(n===c)s=l.target;else if(n===h)s=l.source;else throw new J(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${c}, ${h}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===Cd?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function Op(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);return o.attributes[s]}}function Wp(a,t,e){a.prototype[t]=function(n,r){let[i]=Xn(this,t,e,n,r);return i.attributes}}function Bp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function Up(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Xn(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function Hp(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=Xn(this,t,e,n,r,i,o);if(typeof u!="function")throw new ae(`Graph.${t}: updater should be a function.`);let d=s.attributes,c=u(d[l]);return d[l]=c,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function $p(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function Vp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);if(!wt(s))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function qp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);if(!wt(s))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return ct(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function jp(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=Xn(this,t,e,n,r,i);if(typeof s!="function")throw new ae(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var Xp=[{name:a=>`get${a}Attribute`,attacher:Op},{name:a=>`get${a}Attributes`,attacher:Wp},{name:a=>`has${a}Attribute`,attacher:Bp},{name:a=>`set${a}Attribute`,attacher:Up},{name:a=>`update${a}Attribute`,attacher:Hp},{name:a=>`remove${a}Attribute`,attacher:$p},{name:a=>`replace${a}Attributes`,attacher:Vp},{name:a=>`merge${a}Attributes`,attacher:qp},{name:a=>`update${a}Attributes`,attacher:jp}];function Yp(a){Xp.forEach(function({name:t,attacher:e}){e(a,t("Node"),Ld),e(a,t("Source"),Cd),e(a,t("Target"),Np),e(a,t("Opposite"),Pd)})}function Kp(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function Zp(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=un(this,i,o,e),!r)throw new J(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function Qp(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function Jp(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=un(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function em(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=un(this,s,l,e),!o)throw new J(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new ae(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function tm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function nm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!wt(r))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function am(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!wt(r))throw new ae(`Graph.${t}: provided attributes are not a plain object.`);return ct(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function rm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new ce(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new ce(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=un(this,o,s,e),!i)throw new J(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new ce(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new J(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new ae(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var im=[{name:a=>`get${a}Attribute`,attacher:Kp},{name:a=>`get${a}Attributes`,attacher:Zp},{name:a=>`has${a}Attribute`,attacher:Qp},{name:a=>`set${a}Attribute`,attacher:Jp},{name:a=>`update${a}Attribute`,attacher:em},{name:a=>`remove${a}Attribute`,attacher:tm},{name:a=>`replace${a}Attributes`,attacher:nm},{name:a=>`merge${a}Attributes`,attacher:am},{name:a=>`update${a}Attributes`,attacher:rm}];function om(a){im.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var sm=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function lm(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function um(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function Us(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function dm(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function cm(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function Hs(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function hm(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function Fd(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:c,source:h,target:f}=s;if(l=n(d,c,h.key,f.key,h.attributes,f.attributes,s.undirected),a&&l)return d}}function fm(a,t){if(a.size===0)return _r();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function $s(a,t,e,n,r,i){let o=t?um:lm,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function gm(a,t,e,n){let r=[];return $s(!1,a,t,e,n,function(i){r.push(i)}),r}function pm(a,t,e){let n=_r();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=jn(n,Us(e.in))),t!=="in"&&typeof e.out<"u"&&(n=jn(n,Us(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=jn(n,Us(e.undirected))),n}function Vs(a,t,e,n,r,i,o){let s=e?cm:dm,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function mm(a,t,e,n,r){let i=[];return Vs(!1,a,t,e,n,r,function(o){i.push(o)}),i}function vm(a,t,e,n){let r=_r();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=jn(r,Hs(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=jn(r,Hs(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=jn(r,Hs(e.undirected,n))),r}function ym(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return hm(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return gm(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new J(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new J(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return mm(n,this.multi,r,s,o)}throw new ae(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function bm(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,c){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return c=u,Fd(!1,this,n,c);if(arguments.length===2){u=""+u,c=d;let h=this._nodes.get(u);if(typeof h>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);return $s(!1,this.multi,n==="mixed"?this.type:n,r,h,c)}if(arguments.length===3){u=""+u,d=""+d;let h=this._nodes.get(u);if(!h)throw new J(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new J(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return Vs(!1,n,this.multi,r,h,d,c)}throw new ae(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c;if(u.length===0){let h=0;n!=="directed"&&(h+=this.undirectedSize),n!=="undirected"&&(h+=this.directedSize),c=new Array(h);let f=0;u.push((p,m,g,b,y,_,T)=>{c[f++]=d(p,m,g,b,y,_,T)})}else c=[],u.push((h,f,p,m,g,b,y)=>{c.push(d(h,f,p,m,g,b,y))});return this[i].apply(this,u),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),c=[];return u.push((h,f,p,m,g,b,y)=>{d(h,f,p,m,g,b,y)&&c.push(h)}),this[i].apply(this,u),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new ae(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new ae(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,c;u.length===2?(d=u[0],c=u[1],u=[]):u.length===3?(d=u[1],c=u[2],u=[u[0]]):u.length===4&&(d=u[2],c=u[3],u=[u[0],u[1]]);let h=c;return u.push((f,p,m,g,b,y,_)=>{h=d(h,f,p,m,g,b,y,_)}),this[i].apply(this,u),h}}function xm(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,Fd(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let c=this._nodes.get(l);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${l}" node in the graph.`);return $s(!0,this.multi,n==="mixed"?this.type:n,r,c,d)}if(arguments.length===3){l=""+l,u=""+u;let c=this._nodes.get(l);if(!c)throw new J(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new J(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return Vs(!0,n,this.multi,r,c,u,d)}throw new ae(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,p,m,g,b)=>u(c,h,f,p,m,g,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((c,h,f,p,m,g,b)=>!u(c,h,f,p,m,g,b)),!this[i].apply(this,l)}}function _m(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return _r();if(!arguments.length)return fm(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return pm(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new J(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new J(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return vm(n,r,l,s)}throw new ae(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Tm(a){sm.forEach(t=>{ym(a,t),bm(a,t),xm(a,t),_m(a,t)})}var Sm=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function ro(){this.A=null,this.B=null}ro.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};ro.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function ui(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function qs(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return ui(a,null,n,n.undirected,r);if(typeof e=="string")return ui(a,null,n,n[e],r)}let i=new ro,o;if(t!=="undirected"){if(e!=="out"){if(o=ui(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=ui(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=ui(a,i,n,n.undirected,r),a&&o))return o}function Em(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return qs(!1,a,t,e,function(r){n.push(r)}),n}function di(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function wm(a,t,e){if(a!=="mixed"){if(a==="undirected")return di(null,e,e.undirected);if(typeof t=="string")return di(null,e,e[t])}let n=_r(),r=new ro;return a!=="undirected"&&(t!=="out"&&(n=jn(n,di(r,e,e.in))),t!=="in"&&(n=jn(n,di(r,e,e.out)))),a!=="directed"&&(n=jn(n,di(r,e,e.undirected))),n}function Am(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new J(`Graph.${e}: could not find the "${i}" node in the graph.`);return Em(n==="mixed"?this.type:n,r,o)}}function Rm(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${i}: could not find the "${u}" node in the graph.`);qs(!1,n==="mixed"?this.type:n,r,c,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let c=[];return this[i](u,(h,f)=>{c.push(d(h,f))}),c};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let c=[];return this[i](u,(h,f)=>{d(h,f)&&c.push(h)}),c};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,c){if(arguments.length<3)throw new ae(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let h=c;return this[i](u,(f,p)=>{h=d(h,f,p)}),h}}function Dm(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let c=this._nodes.get(u);if(typeof c>"u")throw new J(`Graph.${o}: could not find the "${u}" node in the graph.`);return qs(!0,n==="mixed"?this.type:n,r,c,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(h,f)=>!d(h,f))}}function km(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return _r();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new J(`Graph.${i}: could not find the "${o}" node in the graph.`);return wm(n==="mixed"?this.type:n,r,s)}}function Lm(a){Sm.forEach(t=>{Am(a,t),Rm(a,t),Dm(a,t),km(a,t)})}function Ji(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,c,h,f;for(;s=i.next(),s.done!==!0;){let p=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){c=d[u];do{if(h=c.target,p=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){c=d[u];do{if(h=c.target,h.key!==u&&(h=c.source),p=!0,f=r(l.key,h.key,l.attributes,h.attributes,c.key,c.attributes,c.undirected),a&&f)return c;c=c.next}while(c)}}if(e&&!p&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function Cm(a,t){let e={key:a};return Ad(t.attributes)||(e.attributes=ct({},t.attributes)),e}function Pm(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return Ad(e.attributes)||(n.attributes=ct({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function Fm(a){if(!wt(a))throw new ae('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new ae("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!wt(a.attributes)||a.attributes===null))throw new ae("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function Im(a){if(!wt(a))throw new ae('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new ae("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new ae("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!wt(a.attributes)||a.attributes===null))throw new ae("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new ae("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var Mm=zp(),Gm=new Set(["directed","undirected","mixed"]),Sd=new Set(["domain","_events","_eventsCount","_maxListeners"]),zm=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],Nm={allowSelfLoops:!0,multi:!1,type:"mixed"};function Om(a,t,e){if(e&&!wt(e))throw new ae(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new ce(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Ed(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Id(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new ce(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ce(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!wt(s))throw new ae(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new ce(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new J(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new J(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ce(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new ce(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let c=new Tr(n,r,l,u,s);a._edges.set(r,c);let h=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,h&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,h&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function Wm(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new ce(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new ce(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new ae(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!wt(s))throw new ae(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new ce(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),c=a._nodes.get(o),h,f;if(!e&&(h=a._edges.get(r),h)){if((h.source.key!==i||h.target.key!==o)&&(!n||h.source.key!==o||h.target.key!==i))throw new ce(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${h.source.key}", "${h.target.key}").`);f=h}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let y=[f.key,!1,!1,!1];if(l?!u:!s)return y;if(l){let _=f.attributes;f.attributes=u(_),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else ct(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return y}s=s||{},l&&u&&(s=u(s));let p={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new ce(`Graph.${t}: the "${r}" edge already exists in the graph.`);let m=!1,g=!1;d||(d=Ed(a,i,{}),m=!0,i===o&&(c=d,g=!0)),c||(c=Ed(a,o,{}),g=!0),h=new Tr(n,r,d,c,s),a._edges.set(r,h);let b=i===o;return n?(d.undirectedDegree++,c.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,c.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,p.key=r,a.emit("edgeAdded",p),[r,!0,m,g]}function br(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var Be=class a extends wd.EventEmitter{constructor(t){if(super(),t=ct({},Nm,t),typeof t.multi!="boolean")throw new ae(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!Gm.has(t.type))throw new ae(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new ae(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?Rd:t.type==="directed"?Dd:kd;ln(this,"NodeDataClass",e);let n="geid_"+Mm()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};ln(this,"_attributes",{}),ln(this,"_nodes",new Map),ln(this,"_edges",new Map),ln(this,"_directedSize",0),ln(this,"_undirectedSize",0),ln(this,"_directedSelfLoopCount",0),ln(this,"_undirectedSelfLoopCount",0),ln(this,"_edgeKeyGenerator",i),ln(this,"_options",t),Sd.forEach(o=>ln(this,o,this[o])),En(this,"order",()=>this._nodes.size),En(this,"size",()=>this._edges.size),En(this,"directedSize",()=>this._directedSize),En(this,"undirectedSize",()=>this._undirectedSize),En(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),En(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),En(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),En(this,"multi",this._options.multi),En(this,"type",this._options.type),En(this,"allowSelfLoops",this._options.allowSelfLoops),En(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new ae(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new ae(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new ae(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new ce("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new ce("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new J(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new ce("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new J(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new J(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new J(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new J(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new J(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new J(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return Om(this,t,e).key}mergeNode(t,e){if(e&&!wt(e))throw new ae(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(ct(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new ae(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new J(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do br(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do br(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do br(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=un(this,n,r,this.type),!e)throw new J(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new J(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return br(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new ce("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ce("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=un(this,t,e,"directed");if(!n)throw new J(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return br(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new ce("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new ce("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=un(this,t,e,"undirected");if(!n)throw new J(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return br(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new ae("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!wt(t))throw new ae("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!wt(t))throw new ae("Graph.mergeAttributes: provided attributes are not a plain object.");return ct(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new ae("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new ae("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!Td(e))throw new ae("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new ae("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!Td(e))throw new ae("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new ae("Graph.forEachAdjacencyEntry: expecting a callback.");Ji(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ae("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");Ji(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new ae("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");Ji(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new ae("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");Ji(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new ae("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new ae("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new ae("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new ae("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new ae("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new ae("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new ae("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new ae("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=Cm(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=Pm(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,c,h,f,p)=>{e?p?this.mergeUndirectedEdgeWithKey(l,d,c,u):this.mergeDirectedEdgeWithKey(l,d,c,u):p?this.addUndirectedEdgeWithKey(l,d,c,u):this.addDirectedEdgeWithKey(l,d,c,u)}),this;if(!wt(t))throw new ae("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!wt(t.attributes))throw new ae("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new ae("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],Fm(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new ae("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],Im(s);let{source:u,target:d,attributes:c,undirected:h=l}=s,f;"key"in s?(f=e?h?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:h?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,c)):(f=e?h?this.mergeUndirectedEdge:this.mergeDirectedEdge:h?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,c))}}return this}nullCopy(t){let e=new a(ct({},this._options,t));return e.replaceAttributes(ct({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=ct({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new ce(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new ce("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new ce("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,Id(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,ct({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,c;i.undirected&&u>d&&(c=u,u=d,d=c);let h=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[h]>"u"?n[h]=0:n[h]++,l+=`${n[h]}. `):l+=`[${o}]: `,l+=h,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!Sd.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,ln(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(Be.prototype[Symbol.for("nodejs.util.inspect.custom")]=Be.prototype.inspect);zm.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?Id:Wm;a.generateKey?Be.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:Be.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});Yp(Be);om(Be);Tm(Be);Lm(Be);var xr=class extends Be{constructor(t){let e=ct({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new ae("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new ae('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},eo=class extends Be{constructor(t){let e=ct({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new ae("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new ae('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},to=class extends Be{constructor(t){let e=ct({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},no=class extends Be{constructor(t){let e=ct({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new ae('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},ao=class extends Be{constructor(t){let e=ct({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new ae("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new ae('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function Sr(a){a.from=function(t,e){let n=ct({},t.options,e),r=new a(n);return r.import(t),r}}Sr(Be);Sr(xr);Sr(eo);Sr(to);Sr(no);Sr(ao);Be.Graph=Be;Be.DirectedGraph=xr;Be.UndirectedGraph=eo;Be.MultiGraph=to;Be.MultiDirectedGraph=no;Be.MultiUndirectedGraph=ao;Be.InvalidArgumentsGraphError=ae;Be.NotFoundGraphError=J;Be.UsageGraphError=ce;var Vm=sa(Od(),1),Wd=0,Bd=1,Ud=2,Hd=3,$d=4;var qm=500,jm=900,Vd=.7,Xm=2500,Ym={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},oo=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new xr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;shifted=!1;unplaced=!1;births=0;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));[...this.nodes.keys()].filter(l=>!o.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);for(let[o,s]of this.rates)i.has(o)||this.flow(o,s*Math.pow(1-Vd,r))}add(t,e,n){t.forEach((r,i)=>{this.kept.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(n)&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(n)&&this.style(n)),this.graph.forEachEdge((n,r,i,o)=>{(i===e||o===e||i===t||o===t)&&this.styleEdge(n)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(e)),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),c=[e.get(u),e.get(d)];c[0]!==void 0&&c[1]!==void 0&&i.push(c[0],c[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,c=this.targets.get(l);n[2*u]=c?c[0]:NaN,n[2*u+1]=c?c[1]:NaN,r[u]=d==="input"?Hd:d==="output"?$d:d!=="relay"||o.has(l)===s.has(l)?Wd:o.has(l)?Bd:Ud}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=Xm;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(r)&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(r,{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(r)){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(r),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(n)){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/qm));this.graph.getNodeAttributes(n).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/jm;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(n)&&this.graph.dropNode(n),this.changedNodes.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(n).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(t.id)){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(t.id,{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:Ym[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",zIndex:0}),this.births++,e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(t)&&!this.fading.has(t)&&this.fading.set(t,e)}size(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(t);if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),c=this.opacity(t),h=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==c||n.labelColor!==this.colours.ink||n.zIndex!==h)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:c,labelColor:this.colours.ink,zIndex:h}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(e.from)||!this.graph.hasNode(e.to))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(e.from,e.to))return;this.graph.addDirectedEdgeWithKey(t,e.from,e.to,{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-Vd,n),i=this.rates.get(t)??0;this.flow(t,n===0?i:i+(e.passed/n-i)*r)}flow(t,e){e<.05?this.rates.delete(t):this.rates.set(t,e),this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=.6+Math.round(3*Math.log10(1+r))/2,o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,c=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==c)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:c}),this.changedEdges.add(t))}};var qd="layouts";function jd(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function Xd(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...Km().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(qd,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function Km(){try{let a=JSON.parse(localStorage.getItem(qd)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function uo(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function co(a,t){if(a){if(typeof a=="string")return uo(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?uo(a,t):void 0}}function Zm(a){if(Array.isArray(a))return a}function Qm(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Jm(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function we(a,t){return Zm(a)||Qm(a,t)||co(a,t)||Jm()}function j(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=co(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function cn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function so(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function Yd(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function Kd(a,t,e){return a[6]=t,a[7]=e,a}function ha(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],c=t[0],h=t[1],f=t[2],p=t[3],m=t[4],g=t[5],b=t[6],y=t[7],_=t[8];return a[0]=c*e+h*i+f*l,a[1]=c*n+h*o+f*u,a[2]=c*r+h*s+f*d,a[3]=p*e+m*i+g*l,a[4]=p*n+m*o+g*u,a[5]=p*r+m*s+g*d,a[6]=b*e+y*i+_*l,a[7]=b*n+y*o+_*u,a[8]=b*r+y*s+_*d,a}function Xs(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function wr(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function ev(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function fa(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,c=cn(),h=Math.min(u,d)-2*n,f=ev(t,e);return r?(ha(c,Kd(cn(),s,l)),ha(c,so(cn(),o)),ha(c,Yd(cn(),i)),ha(c,so(cn(),u/h/2/f,d/h/2/f))):(ha(c,so(cn(),2*(h/u)*f,2*(h/d)*f)),ha(c,Yd(cn(),-i)),ha(c,so(cn(),1/o)),ha(c,Kd(cn(),-s,-l))),c}function Zd(a,t,e){var n=wr(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function Ys(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var fi={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},Qd=new Int8Array(4),lo=new Int32Array(Qd.buffer,0,1),Jd=new Float32Array(Qd.buffer,0,1),tv=/^\s*rgba?\s*\(/,nv=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function ho(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in fi)return ho(fi[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(tv.test(a)){var o=a.match(nv);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function ec(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=ho(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Er={};for(hi in fi)Er[hi]=hn(fi[hi]),Er[fi[hi]]=Er[hi];var hi;function av(a,t,e,n,r){return lo[0]=n<<24|e<<16|t<<8|a,r&&(lo[0]=lo[0]&4278190079),Jd[0]}function hn(a){if(a=a.toLowerCase(),typeof Er[a]<"u")return Er[a];var t=ho(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=av(e,n,r,i,!0);return Er[a]=o,o}function ga(a,t){Jd[0]=hn(a);var e=lo[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Ar(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function Ks(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function tc(a,t,e,n,r,i){var o=Ys(a,e,n,r,i),s=we(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var c=we(d,4),h=c[0],f=c[1],p=c[2],m=c[3];return[h,f,p,m]}function nc(a){var t=ho(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function rv(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function ic(a){var t=rv(a,"string");return typeof t=="symbol"?t:t+""}function G(a,t,e){return(t=ic(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function ac(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function Q(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?ac(Object(e),!0).forEach(function(n){G(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):ac(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function ye(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function rc(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,ic(n.key),n)}}function be(a,t,e){return t&&rc(a.prototype,t),e&&rc(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Fa(a){return Fa=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Fa(a)}function oc(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(oc=function(){return!!a})()}function iv(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function ov(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return iv(a)}function Ye(a,t,e){return t=Fa(t),ov(a,oc()?Reflect.construct(t,e||[],Fa(a).constructor):t.apply(a,e))}function Zs(a,t){return Zs=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},Zs(a,t)}function Ke(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&Zs(a,t)}function sv(a){if(Array.isArray(a))return uo(a)}function lv(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function uv(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function de(a){return sv(a)||lv(a)||co(a)||uv()}function ve(a){"@babel/helpers - typeof";return ve=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},ve(a)}function An(a){return ve(a)==="object"&&a!==null&&"attribute"in a}function gi(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function Qs(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!An(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(nc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function Js(a,t){if(typeof a=="string"){var e=ec(a).map(function(u){return u.toFixed(6)}),n=we(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function pa(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=Js(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function el(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function tl(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var hc=sa(yr());function sc(a){return ve(a)==="object"&&"glsl"in a&&!("attributes"in a)}function lc(a){return ve(a)==="object"&&"glsl"in a&&!("attributes"in a)}var pi={shapes:[gi()],variables:{},layers:[Qs()],label:{},backdrop:{},labelAttachments:{}},Rr={paths:[el(),tl()],extremities:[],variables:{},layers:[pa()],defaultHead:"none",defaultTail:"none",label:{}},fo=["nodes","topNodes"],go=["edges","topEdges"],po=[].concat(go,fo),uc={nodes:pi,edges:Rr,depthLayers:de(po)};var dv=function(t){return t},cv=function(t){return t*t},hv=function(t){return t*(2-t)},fv=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},gv=function(t){return t*t*t},pv=function(t){return--t*t*t+1},mv=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},vv=function(t){return t===0?0:Math.pow(2,10*(t-1))},yv=function(t){return t===1?1:1-Math.pow(2,-10*t)},bv=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},nl={linear:dv,quadraticIn:cv,quadraticOut:hv,quadraticInOut:fv,cubicIn:gv,cubicOut:pv,cubicInOut:mv,exponentialIn:vv,exponentialOut:yv,exponentialInOut:bv};function mo(a){return a?typeof a=="function"?a:nl[a]:nl.linear}function rl(a){return ve(a)==="object"&&a!==null&&"attribute"in a}function fc(a){return typeof a=="function"}function gc(a){return ve(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function pc(a){return ve(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function mc(a){return ve(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var xv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},_v={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Tv={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function vc(a){return Q(Q({},xv),a)}function yc(a){return Q(Q({},_v),a)}function il(a){return Q(Q({},Tv),a)}var Sv={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},Ev={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var yo={nodes:Q(Q({},Sv),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:Q(Q({},Ev),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function wv(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function Av(a){return"dict"in a}function bo(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):ve(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=we(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function Rv(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function Dv(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var c;return(c=a.min)!==null&&c!==void 0?c:l}var h=(l-u)/(d-u);h=Math.max(0,Math.min(1,h));var f=mo(a.easing);h=f(h);var p=(i=a.min)!==null&&i!==void 0?i:0,m=(o=a.max)!==null&&o!==void 0?o:1;return p+h*(m-p)}function kv(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function Lv(a,t,e){return Av(a)?kv(a,t):wv(a)?Dv(a,t):Rv(a,t)}function bc(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):ve(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=we(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function vo(a,t,e,n,r,i){if(a==null)return i;if(ve(a)!=="object"&&typeof a!="function")return a;if(gc(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:vo(o,t,e,n,r,i)}if(pc(a)){var s=bo(a.whenState,e)?a.then:a.else;return s===void 0?i:vo(s,t,e,n,r,i)}if(mc(a)){var l=bc(a.whenData,t)?a.then:a.else;return l===void 0?i:vo(l,t,e,n,r,i)}if(fc(a)){var u=a(t,e,n,r);return u??i}if(rl(a)){var d=Lv(a,t);return d??i}return a}function Rn(a){if(a==null)return"static";if(gc(a))return"graph-state";if(pc(a)){var t=Rn(a.then),e=a.else!==void 0?Rn(a.else):"static";return fn("item-state",fn(t,e))}if(mc(a)){var n=Rn(a.then),r=a.else!==void 0?Rn(a.else):"static";return fn(n,r)}return fc(a)?"graph-state":(rl(a),"static")}function fn(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function ol(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=j(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var c=d[u],h=0,f=Object.values(c);h<f.length;h++){var p=f[h];e=fn(e,Rn(p))}else if("matchState"in s&&"cases"in s){e=fn(e,"item-state");for(var m=s.cases,g=0,b=Object.values(m);g<b.length;g++)for(var y=b[g],_=0,T=Object.values(y);_<T.length;_++){var x=T[_];e=fn(e,Rn(x))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=fn(e,"item-state");var E=s.then;if(E&&ve(E)==="object")for(var C=0,k=Object.values(E);C<k.length;C++){var A=k[C];e=fn(e,Rn(A))}var I=s.else;if(I&&ve(I)==="object")for(var M=0,z=Object.values(I);M<z.length;M++){var R=z[M];e=fn(e,Rn(R))}}else if("whenData"in s){var F=s.then;if(F&&ve(F)==="object")for(var N=0,L=Object.values(F);N<L.length;N++){var O=L[N];e=fn(e,Rn(O))}var U=s.else;if(U&&ve(U)==="object")for(var B=0,$=Object.values(U);B<$.length;B++){var K=$[B];e=fn(e,Rn(K))}}else for(var q=0,X=Object.entries(s);q<X.length;q++){var ee=we(X[q],2),se=ee[0],_e=ee[1];if(!ll.has(se)&&(e=fn(e,Rn(_e)),(se==="x"||se==="y")&&rl(_e))){var fe=_e.attribute;se==="x"&&!n&&(n=fe),se==="y"&&!r&&(r=fe)}}}}catch(nt){i.e(nt)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var Zn={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},sl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},ll=new Set(["when","whenState","whenData","then","else"]),dc=Object.keys(Zn),Cv=Object.values(Zn),cc=Object.keys(sl),Pv=Object.values(sl);function Dr(a,t,e,n,r,i,o){for(var s in t){var l;if(!ll.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=vo(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function xc(a,t,e,n,r,i,o){var s=j(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,c=String((d=e[u.matchData])!==null&&d!==void 0?d:""),h=u.cases;c in h&&Dr(a,h[c],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,p=String((f=n[u.matchState])!==null&&f!==void 0?f:""),m=u.cases;p in m&&Dr(a,m[p],e,n,r,i,o)}else if("when"in u&&"then"in u){var g=u.when;if(!g(e,n,r,i))continue;Dr(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!bo(u.whenState,n))continue;Dr(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!bc(u.whenData,e))continue;Dr(a,u.then,e,n,r,i,o)}else Dr(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function ul(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=dc.length;l<u;l++)s[dc[l]]=Cv[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,c,h,f,p;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(c=t.y)!==null&&c!==void 0?c:0,o.size=(h=t.size)!==null&&h!==void 0?h:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(p=t.label)!==null&&p!==void 0?p:"",o}var m=Array.isArray(a)?a:[a];return xc(s,m,t,e,n,r,Zn),o}function dl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=cc.length;l<u;l++)s[cc[l]]=Pv[l];if(!a){var d,c,h;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(c=t.color)!==null&&c!==void 0?c:"#ccc",o.label=(h=t.label)!==null&&h!==void 0?h:"",o}var f=Array.isArray(a)?a:[a];return xc(s,f,t,e,n,r,sl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function Fv(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(ve(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(ve(a)==="object"&&"whenState"in a){var u,d=a,c=bo(d.whenState,t),h=c?d.then:d.else;return h===void 0?e:typeof h=="function"?(u=h(t))!==null&&u!==void 0?u:e:h??e}return(r=a)!==null&&r!==void 0?r:e}function cl(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=j(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&ve(l)==="object"&&al(e,l,t)}else if("whenState"in o&&"then"in o){var u=bo(o.whenState,t),d=u?o.then:o.else;d&&ve(d)==="object"&&al(e,d,t)}else al(e,o,t)}}catch(c){r.e(c)}finally{r.f()}return e}function al(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=we(r[n],2),o=i[0],s=i[1];ll.has(o)||(a[o]=Fv(s,e))}}var xo=(function(a){function t(){var e;return ye(this,t),e=Ye(this,t),e.rawEmitter=e,e}return Ke(t,a),be(t)})(hc.EventEmitter);var _c=uc;function hl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function Tc(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function kr(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function Sc(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function Ia(a,t,e){e?a.add(t):a.delete(t)}var wc=sa(fl());var Ac={easing:"quadraticInOut",duration:150};function ma(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function gl(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function _o(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function pl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function ml(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function Rc(a){if(!(0,wc.default)(a))throw new Error("Sigma: invalid graph instance.")}function To(a){var t=we(a.x,2),e=t[0],n=t[1],r=we(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(h){return{x:.5+(h.x-l)/s,y:.5+(h.y-u)/s}};return d.applyTo=function(c){c.x=.5+(c.x-l)/s,c.y=.5+(c.y-u)/s},d.inverse=function(c){return{x:l+s*(c.x-.5),y:u+s*(c.y-.5)}},d.ratio=s,d}var So={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Eo(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function Dc(a){return Tc({},So,a)}var Iv=new Set(["italic","oblique"]),Mv=new Set(["bold","bolder","lighter"]);function wo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(Iv.has(s))e=s,i=o+1;else if(Mv.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Lr(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function mi(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var Nc=sa(yr());function Gv(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function vl(a){var t=0;return a.forEach(function(e){return t+=Gv(e)}),t}function Oc(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function bl(a,t){return Oc("VERTEX",a,t)}function xl(a,t){return Oc("FRAGMENT",a,t)}function _l(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function kc(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function at(a){return a%1===0?a.toFixed(1):a.toString()}var Co=new Map,Wc=new Map,zv=0;function Bc(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return at(r)}function Po(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(de(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return at((s=o.value)!==null&&s!==void 0?s:0)})),de(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function Nv(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(Bc(a,o))}),i=[].concat(de(n),de(r));return i.length>0&&(e+="#"+i.join("#")),e}function Ov(a){var t=Nv(a);if(!Co.has(t)){var e={},n=j(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}Co.set(t,{shape:a,uniformValues:e,slug:t}),Wc.set(t,zv++)}return t}function _i(a){var t;return(t=Wc.get(a))!==null&&t!==void 0?t:-1}function Uc(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=j(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function Wv(){return Uc(Array.from(Co.values()).map(function(a){return a.shape}))}function Bv(a){var t=Array.from(Co.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=we(n,2),o=i[0],s=i[1].shape,l=Po(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):Bc(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function Tl(a){return Uc(a)}function Ti(a){return de(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function Uv(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(c){return Po(c,"uv","size")},n=function(c){var h,f;return(h=c.inradiusFactorGLSL)!==null&&h!==void 0?h:at((f=c.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
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
`)}var Pr={right:0,left:1,above:2,below:3,over:4},Fr=5,Sl=3,Hc=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Si=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,$c=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,Hv=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,$v=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,Vv=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,qv=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,Vc=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,El=2,Qn=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(El,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Ga=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(El,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),jv=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(El,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  vec4 texel = texelFetch(nodeDataTexture, coord, 0);
  float r = floor(texel.b / 65536.0);
  float g = floor(mod(texel.b, 65536.0) / 256.0);
  float b = mod(texel.b, 256.0);
  return vec4(r / 255.0, g / 255.0, b / 255.0, texel.a);
}
`),Ir=`
vec4 readFrameTexel(sampler2D frameTexture, int frameTextureWidth, int index) {
  ivec2 coord = ivec2(index % frameTextureWidth, index / frameTextureWidth);
  return texelFetch(frameTexture, coord, 0);
}
`;function Xv(a,t){var e=function(o){return Po(o,"uv","size")};if(a.length===1)return{code:Lc(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(Lc("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function Lc(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function Yv(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Fa(a))!==null;);return a}function yl(){return yl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=Yv(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},yl.apply(null,arguments)}function ht(a,t,e,n){var r=yl(Fa(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var Kv=1024,Zv=1.5,Qv=4096,qc=-1,Fo=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Kv;ye(this,a),G(this,"texture",null),G(this,"dirty",!1),G(this,"dirtyRangeStart",1/0),G(this,"dirtyRangeEnd",-1),G(this,"indexMap",new Map),G(this,"freeIndices",[]),G(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return be(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,Qv),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*Zv)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),c=Math.max(r,u),h=Math.min(i,d);if(c<h){var f=c-u,p=h-c,m=this.data.subarray(c*4,h*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,p,1,e.RGBA,e.FLOAT,m)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function gn(a){var t={},e={},n=0,r=j(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=j(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(c){s.e(c)}finally{s.f()}}}catch(c){r.e(c)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var Io=(function(a){function t(e,n,r){var i;return ye(this,t),i=Ye(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return Ke(t,a),be(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(Fo);function Mo(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=j(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var c=t.offsets[d];if(c!==void 0){var h=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:c,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(h!=null&&h.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function Go(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var c=r.get(l.sourceIndex-i);d=c.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var h=typeof d=="string"?d:l.defaultColor||n,f=ga(h),p=we(f,4),m=p[0],g=p[1],b=p[2],y=p[3];e[u]=m/255,e[u+1]=g/255,e[u+2]=b/255,e[u+3]=y/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var _=Array.isArray(d)?d:null;if(_)for(var T=0;T<l.size;T++){var x;e[u+T]=(x=_[T])!==null&&x!==void 0?x:0}}}}var Ao=["r","g","b","a"];function Cr(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,c=t.outputPrefix,h=c===void 0?"v_":c,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var p=0;p<r;p++)f.push("  ivec2 ".concat(s,"Coord").concat(p," = ivec2((").concat(s,"BaseTexel + ").concat(p,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(p,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(p," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(p,", 0);"));f.push("");for(var m=[],g=function(){var T=y[b],x=n[T],E=e[T],C=Math.floor(E/4),k=E%4,A="".concat(s,"Texel").concat(C),I="".concat(s,"Texel").concat(C+1),M="".concat(s,"Fetched_").concat(T);if(x.size===1)f.push("  float ".concat(M," = ").concat(A,".").concat(Ao[k],";"));else if(x.size===4&&k===0)f.push("  vec4 ".concat(M," = ").concat(A,";"));else{var z=k+x.size;if(z<=4){var R="vec".concat(x.size),F=Ao.slice(k,z).join("");f.push("  ".concat(R," ").concat(M," = ").concat(A,".").concat(F,";"))}else{var N=x.size===4?"vec4":"vec".concat(x.size),L=Ao.slice(k).map(function(B){return"".concat(A,".").concat(B)}),O=Ao.slice(0,z-4).map(function(B){return"".concat(I,".").concat(B)}),U=[].concat(de(L),de(O)).join(", ");f.push("  ".concat(N," ").concat(M," = ").concat(N,"(").concat(U,");"))}}m.push("  ".concat(h).concat(T," = ").concat(M,";"))},b=0,y=o;b<y.length;b++)g();return{fetchCode:f.join(`
`),varyingAssignments:m.join(`
`)}}function wl(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var Jv=G(G(G(G(G(G(G(G({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Ro(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var za=(function(){function a(t,e,n){ye(this,a),G(this,"floats",new Float32Array),G(this,"ints",new Uint32Array),G(this,"constantArray",new Float32Array),G(this,"capacity",0),G(this,"verticesCount",0),G(this,"bufferGeneration",0),G(this,"uploadedGeneration",new Map),G(this,"constantBufferGeneration",0),G(this,"uploadedConstantGeneration",new Map),G(this,"renderOffset",0),G(this,"renderCount",-1),G(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),G(this,"shadersLogged",!1),G(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=vl(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Ro(r.VERTEX_SHADER_SOURCE),Ro(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=vl(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return be(a,[{key:"kill",value:function(){kc(this.normalProgram),this.pickProgram&&kc(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=bl(n,r),u=xl(n,i),d=_l(n,[l,u]),c={};this.UNIFORMS.forEach(function(p){var m=n.getUniformLocation(d,p);m&&(c[p]=m)});var h={};this.ATTRIBUTES.forEach(function(p){h[p.name]=n.getAttribLocation(d,p.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(p){h[p.name]=n.getAttribLocation(d,p.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:c,attributeLocations:h,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=Jv[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:vl(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;wl(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Ro(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Ro(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),ba=2,Ei=7,jc={below:0,above:1,left:2,right:3};function ey(){var a=`#version 300 es
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

`.concat(Qn,`
`).concat(Ga,`
`).concat(Ir,`
`).concat(Vc,`
`).concat(Si,`

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
`);return a}var ty=`#version 300 es
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
`;function ny(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Fr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=ey(),c=ty,h=(function(f){function p(){var m;ye(this,p);for(var g=arguments.length,b=new Array(g),y=0;y<g;y++)b[y]=arguments[y];return m=Ye(this,p,[].concat(b)),G(m,"totalCount",0),G(m,"bufferCapacity",0),m}return Ke(p,f),be(p,[{key:"getDefinition",value:function(){var g=WebGL2RenderingContext,b=g.FLOAT,y=g.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:c,METHOD:y,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(g,b){var y=this.floats,_=g*this.STRIDE;y[_++]=b.nodeIndex,y[_++]=b.atlasX,y[_++]=b.atlasY,y[_++]=b.atlasW,y[_++]=b.atlasH,y[_++]=b.attachWidth,y[_++]=b.attachHeight,y[_++]=b.positionMode,y[_++]=b.attachmentPlacement,y[_++]=b.labelWidth,y[_++]=b.labelHeight,y[_++]=b.textHeight,y[_++]=b.labelAngle}},{key:"setUniforms",value:function(g,b){var y=b.gl,_=b.uniformLocations;y.uniformMatrix3fv(_.u_matrix,!1,g.matrix),y.uniform2f(_.u_resolution,g.width*g.pixelRatio,g.height*g.pixelRatio),y.uniform1f(_.u_labelPixelSnapping,g.labelPixelSnapping),y.uniform1f(_.u_sizeRatio,g.sizeRatio),y.uniform1f(_.u_correctionRatio,g.correctionRatio),y.uniform1f(_.u_cameraAngle,g.cameraAngle),y.uniform1f(_.u_pixelRatio,g.pixelRatio),y.uniform1f(_.u_labelMargin,p.labelMargin),y.uniform1f(_.u_zoomLabelSizeRatio,1/u(g.zoomRatio)),y.uniform1i(_.u_nodeDataTexture,g.nodeDataTextureUnit),y.uniform1i(_.u_nodeDataTextureWidth,g.nodeDataTextureWidth),y.uniform1i(_.u_nodeFrameTexture,g.nodeFrameTextureUnit),y.uniform1i(_.u_nodeFrameTextureWidth,g.nodeFrameTextureWidth),y.uniform1i(_.u_atlasTexture,Ei)}},{key:"reallocateAttachments",value:function(g){this.totalCount=g,g>this.bufferCapacity&&(this.bufferCapacity=Math.max(g,Math.ceil(this.bufferCapacity*1.5)||10),ht(p,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(g,b){var y=b.gl;this.totalCount!==0&&y.drawArraysInstanced(g,0,this.VERTICES,this.totalCount)}}])})(za);return G(h,"labelMargin",l),new h(a,t,e)}var va=5;function zo(a,t){return[].concat(de(t),de(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Mr(a,t){var e=gn(zo(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=j(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return Q(Q({},e),{},{offsets:r,specs:i})}function ay(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=zo(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var p=f.name.replace(/^a_/,"");return s.has(p)?!1:(s.add(p),!0)}).map(function(f){var p=f.name.replace(/^a_/,""),m=f.size===1?"float":"vec".concat(f.size);return"out ".concat(m," v_").concat(p,";")}).join(`
`),u=Cr(gn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,c=u.varyingAssignments,h=`#version 300 es

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
`).concat(Qn,`
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
`);return h}function ry(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(p,m){var g="layer_".concat(p.name),b=[].concat(de(p.attributes.map(function(y){return"v_".concat(y.name.replace(/^a_/,""))})),de(p.uniforms.map(function(y){return y.name}))).join(", ");return"  // Layer ".concat(m+1,": ").concat(p.name,`
  color = blendOver(color, `).concat(g,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),l=t.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),u=new Set,d=zo(a,t).flatMap(function(p){return p.attributes}).filter(function(p){var m=p.name.replace(/^a_/,"");return u.has(m)?!1:(u.add(m),!0)}).map(function(p){var m=p.name.replace(/^a_/,""),g=p.size===1?"float":"vec".concat(p.size);return"in ".concat(g," v_").concat(m,";")}).join(`
`),c=Tl(a),h=Uv(a,e),f=`#version 300 es
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
`);return f}function iy(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function oy(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function Cc(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:ay(t,e),fragmentShader:ry(t,e,n,i),uniforms:iy(t,e),attributes:oy()}}function Xc(a,t,e){var n=Mr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function sy(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=Cr(Mr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(at((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(at((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var c,h=i?i[d]:d;return"    case ".concat(h,": inradiusFactor = ").concat(at((c=u.inradiusFactor)!==null&&c!==void 0?c:1),"; break;")}).join(`
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
`.concat(Xc(n,r,"out"),`

`).concat(Qn,`
`).concat(Ga,`
`).concat(Ir,`

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

  `).concat(Hc,`
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
`);return l}function ly(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=Tl(t),i=Ti(t).map(function(h){return"uniform ".concat(h.type," ").concat(h.name,";")}).join(`
`),o=function(f){return Po(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(h,f){var p=n?n[f]:f;return"    case ".concat(p,": nodeSdfNormalized = ").concat(o(h),"; break;")}).join(`
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
`.concat(Xc(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(Hv,`
`).concat($v,`
`).concat(Vv,`
`).concat(qv,`

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
`);return c}function uy(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=j(Ti(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function dy(a){return{vertexShader:sy(a),fragmentShader:ly(a),uniforms:uy(a.shapes)}}function cy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,c=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var h=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},p={shapes:l,layers:u,shapeGlobalIds:c},m=dy(p),g=(function(b){function y(){var _;ye(this,y);for(var T=arguments.length,x=new Array(T),E=0;E<T;E++)x[E]=arguments[E];return _=Ye(this,y,[].concat(x)),G(_,"totalBackdropCount",0),G(_,"bufferCapacity",0),_}return Ke(y,b),be(y,[{key:"getDefinition",value:function(){var T=WebGL2RenderingContext,x=T.FLOAT,E=T.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:E,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:x},{name:"a_labelWidth",size:1,type:x},{name:"a_labelHeight",size:1,type:x},{name:"a_textHeight",size:1,type:x},{name:"a_positionMode",size:1,type:x},{name:"a_labelAngle",size:1,type:x},{name:"a_backdropColor",size:4,type:x},{name:"a_backdropShadowColor",size:4,type:x},{name:"a_backdropShadowBlur",size:1,type:x},{name:"a_backdropPadding",size:1,type:x},{name:"a_backdropBorderColor",size:4,type:x},{name:"a_backdropExtra",size:4,type:x},{name:"a_labelBoxOffset",size:2,type:x}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:x}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(T,x){var E=this.floats,C=this.STRIDE,k=T*C;E[k++]=x.nodeIndex,E[k++]=x.labelWidth,E[k++]=x.labelHeight,E[k++]=x.textHeight,E[k++]=Pr[x.position],E[k++]=x.labelAngle,E[k++]=x.backdropColor[0],E[k++]=x.backdropColor[1],E[k++]=x.backdropColor[2],E[k++]=x.backdropColor[3],E[k++]=x.backdropShadowColor[0],E[k++]=x.backdropShadowColor[1],E[k++]=x.backdropShadowColor[2],E[k++]=x.backdropShadowColor[3],E[k++]=x.backdropShadowBlur,E[k++]=x.backdropPadding,E[k++]=x.backdropBorderColor[0],E[k++]=x.backdropBorderColor[1],E[k++]=x.backdropBorderColor[2],E[k++]=x.backdropBorderColor[3],E[k++]=x.backdropBorderWidth,E[k++]=x.backdropCornerRadius,E[k++]=x.backdropLabelPadding,E[k++]=x.backdropArea,E[k++]=x.labelBoxOffset[0],E[k++]=x.labelBoxOffset[1]}},{key:"setUniforms",value:function(T,x){var E=x.gl,C=x.uniformLocations;E.uniformMatrix3fv(C.u_matrix,!1,T.matrix),E.uniform1f(C.u_sizeRatio,T.sizeRatio),E.uniform1f(C.u_correctionRatio,T.correctionRatio),E.uniform1f(C.u_cameraAngle,T.cameraAngle),E.uniform2f(C.u_resolution,T.width*T.pixelRatio,T.height*T.pixelRatio),E.uniform1f(C.u_pixelRatio,T.pixelRatio),E.uniform1f(C.u_labelMargin,y.labelMargin),E.uniform1f(C.u_zoomLabelSizeRatio,1/f(T.zoomRatio)),E.uniform1f(C.u_labelPixelSnapping,T.labelPixelSnapping),E.uniform1i(C.u_nodeDataTexture,T.nodeDataTextureUnit),E.uniform1i(C.u_nodeDataTextureWidth,T.nodeDataTextureWidth),E.uniform1i(C.u_nodeFrameTexture,T.nodeFrameTextureUnit),E.uniform1i(C.u_nodeFrameTextureWidth,T.nodeFrameTextureWidth);var k=d();C.u_layerAttributeTexture&&k&&(k.bind(va),E.uniform1i(C.u_layerAttributeTexture,va),E.uniform1i(C.u_layerAttributeTextureWidth,k.getTextureWidth()),E.uniform1i(C.u_layerAttributeTexelsPerNode,k.getTexelsPerItem()));var A=j(Ti(l)),I;try{for(A.s();!(I=A.n()).done;){var M=I.value;this.setTypedUniform(M,x)}}catch(z){A.e(z)}finally{A.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(T,x){var E=x.gl;this.totalBackdropCount!==0&&(this.isInstanced?E.drawArraysInstanced(T,0,this.VERTICES,this.totalBackdropCount):E.drawArrays(T,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(T){this.totalBackdropCount=T,T>this.bufferCapacity&&(this.bufferCapacity=Math.max(T,Math.ceil(this.bufferCapacity*1.5)||10),ht(y,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return G(g,"labelMargin",h),new g(a,t,e)}var Yc=(function(a){function t(){var e;ye(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ye(this,t,[].concat(r)),G(e,"totalCharacterCount",0),G(e,"bufferCapacity",0),e}return Ke(t,a),be(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),ht(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);function hy(){var a=`#version 300 es

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

`.concat(Qn,`
`).concat(Ga,`
`).concat(Ir,`
`).concat(Vc,`

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

  `).concat(Hc,`

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
`);return a}var fy=`#version 300 es
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
`;function gy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Fr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=hy(),c=(function(h){function f(){var p;ye(this,f);for(var m=arguments.length,g=new Array(m),b=0;b<m;b++)g[b]=arguments[b];return p=Ye(this,f,[].concat(g)),G(p,"totalCount",0),G(p,"bufferCapacity",0),p}return Ke(f,h),be(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:fy,METHOD:y,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelAngle",size:1,type:g},{name:"a_padding",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(m,g){var b=this.floats,y=this.ints,_=m*this.STRIDE;b[_++]=g.nodeIndex,y[_++]=g.id,b[_++]=g.color,b[_++]=g.labelWidth,b[_++]=g.labelHeight,b[_++]=g.textHeight,b[_++]=g.positionMode,b[_++]=g.labelAngle,b[_++]=g.padding}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_labelMargin,f.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping),b.uniform1f(y.u_pickingPadding,m.labelPickingPadding),b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),ht(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return G(c,"labelMargin",l),new c(a,t,e)}var Wn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},vi=2,bi=1e20;function py(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function my(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,c=s.actualBoundingBoxLeft,h=s.actualBoundingBoxRight,f=Math.ceil(u),p=Math.ceil(c),m=Math.max(0,Math.min(o-e,Math.ceil(c)+Math.ceil(h))),g=Math.min(o-e,f+Math.ceil(d)),b=m+2*e,y=g+2*e,_=Math.max(b*y,0),T=new Uint8ClampedArray(_),x={data:T,width:b,height:y,glyphWidth:m,glyphHeight:g,glyphTop:f,glyphLeft:p,glyphAdvance:l};if(m===0||g===0)return x;var E=a.gridInner,C=a.gridOuter;i.clearRect(e,e,m,g),i.fillText(t,e+p,e+f);var k=i.getImageData(e,e,m,g);C.fill(bi,0,_),E.fill(0,0,_);for(var A=0;A<g;A++)for(var I=0;I<m;I++){var M=k.data[4*(A*m+I)+3]/255;if(M!==0){var z=(A+e)*b+I+e;if(M===1)C[z]=0,E[z]=bi;else{var R=.5-M;C[z]=R>0?R*R:0,E[z]=R<0?R*R:0}}}Pc(C,0,0,b,y,b,a.f,a.v,a.z),Pc(E,e,e,m,g,b,a.f,a.v,a.z);for(var F=0;F<_;F++){var N=Math.sqrt(C[F])-Math.sqrt(E[F]);T[F]=Math.round(255-255*(N/n+r))}return x}function Pc(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)Fc(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)Fc(a,d*i+t,1,n,o,s,l)}function Fc(a,t,e,n,r,i,o){i[0]=0,o[0]=-bi,o[1]=bi,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var c=i[l];u=(r[s]-r[c]+d-c*c)/(s-c)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=bi}for(var h=0,f=0;h<n;h++){for(;o[f+1]<h;)f++;var p=i[f],m=h-p;a[t+h*e]=r[p]+m*m}}var Ma=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return ye(this,t),e=Ye(this,t),G(e,"fonts",new Map),G(e,"textures",[]),G(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),G(e,"pendingGlyphs",[]),G(e,"debounceTimer",null),e.options=Q(Q({},Wn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return Ke(t,a),be(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=py(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=j(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(c){s.e(c)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=j(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=j(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,c=d.fontKey,h=d.charCode,f=this.fonts.get(c);if(!(!f||f.glyphs.has(h))){var p=String.fromCodePoint(h),m=my(f.generator,p,i,o,s),g=m.width,b=m.height;this.cursor.x+g+vi>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+vi,this.cursor.rowHeight=0),this.cursor.y+b+vi>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var y=m.data,_=new Uint8ClampedArray(g*b*4),T=0;T<y.length;T++){var x=T*4;_[x]=255,_[x+1]=255,_[x+2]=255,_[x+3]=y[T]}var E=new ImageData(_,g,b);this.ctx.putImageData(E,this.cursor.x,this.cursor.y);var C={charCode:h,width:m.glyphWidth,height:m.glyphHeight,bearingX:-m.glyphLeft-i,bearingY:m.glyphTop+i,advance:m.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:g,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(h,C),this.cursor.x+=g+vi,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(k){l.e(k)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+vi),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(Nc.EventEmitter);G(Ma,"ATLAS_UPDATED_EVENT","atlasUpdated");var vy=Wn.fontSize;function yy(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(at(vy),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(Qn,`
`).concat(Ga,`
`).concat(Ir,`
`).concat($c,`

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
`);return t}function by(){var a=`#version 300 es
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
`;return a}function xy(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function _y(){return{vertexShader:yy(),fragmentShader:by(),uniforms:xy()}}function Ty(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Fr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=_y(),c=(function(h){function f(p,m,g){var b,y,_,T;if(ye(this,f),T=Ye(this,f,[p,m,g]),G(T,"atlasTexture",null),G(T,"atlasNeedsUpdate",!1),G(T,"labelGlyphCache",new Map),T.atlasFontSize=Wn.fontSize*mi(),T.atlasManager=new Ma({fontSize:T.atlasFontSize}),T.gamma=.025,T.sdfBuffer=Wn.cutoff,T.atlasTexture=p.createTexture(),!T.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");p.bindTexture(p.TEXTURE_2D,T.atlasTexture),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_S,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_T,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MIN_FILTER,p.LINEAR),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MAG_FILTER,p.LINEAR),p.bindTexture(p.TEXTURE_2D,null),T.atlasManager.on(Ma.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0});var x={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((y=s.font)===null||y===void 0?void 0:y.weight)||"normal",style:((_=s.font)===null||_===void 0?void 0:_.style)||"normal"};return T.defaultFontKey=T.atlasManager.registerFont(x),T}return Ke(f,h),be(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:y,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_charOffset",size:2,type:g},{name:"a_charSize",size:2,type:g},{name:"a_texCoords",size:4,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_verticalCenter",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(m,g){if(g.hidden||!g.text){this.labelGlyphCache.delete(m);return}var b=g.text,y=g.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y);var _=[],T=[],x=0,E=0,C=0,k=j(b),A;try{for(k.s();!(A=k.n()).done;){var I=A.value,M=I.codePointAt(0);if(M===void 0){_.push(void 0),T.push(x);continue}var z=this.atlasManager.getGlyph(M,y);_.push(z),T.push(x),z&&(x+=z.advance,E=Math.max(E,z.bearingY),C=Math.max(C,z.atlasHeight-z.bearingY))}}catch(R){k.e(R)}finally{k.f()}this.labelGlyphCache.set(m,{glyphs:_,xOffsets:T,totalWidth:x,totalHeight:E+C,verticalCenterOffset:(E-C)/2})}},{key:"processCharacter",value:function(m,g,b,y){var _=this.floats,T=this.STRIDE,x=m*T,E=this.labelGlyphCache.get(g.parentKey);if(!E||!E.glyphs[y]){for(var C=0;C<T;C++)_[x+C]=0;return}var k=E.glyphs[y],A=E.xOffsets[y],I=g.size/this.atlasFontSize,M=hn(g.color),z=x;_[z++]=g.nodeIndex,_[z++]=(A+k.bearingX)*I,_[z++]=-k.bearingY*I,_[z++]=k.atlasWidth*I,_[z++]=k.atlasHeight*I,_[z++]=k.atlasX,_[z++]=k.atlasY,_[z++]=k.atlasWidth,_[z++]=k.atlasHeight,_[z++]=M,_[z++]=g.margin,_[z++]=Pr[g.position],_[z++]=E.totalWidth*I,_[z++]=g.size,_[z++]=E.verticalCenterOffset*I,_[z++]=E.totalHeight*I,_[z++]=g.labelAngle}},{key:"processLabel",value:function(m,g,b){return this.prepareLabelGlyphs(m,b),ht(f,"processLabel",this,3)([m,g,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var m=this.normalProgram.gl,g=this.atlasManager.getTextures();if(g.length!==0){var b=g[0];m.bindTexture(m.TEXTURE_2D,this.atlasTexture),m.texImage2D(m.TEXTURE_2D,0,m.RGBA,b.width,b.height,0,m.RGBA,m.UNSIGNED_BYTE,b.data),m.bindTexture(m.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio);var _=this.atlasManager.getTextures();_.length>0?b.uniform2f(y.u_atlasSize,_[0].width,_[0].height):b.uniform2f(y.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(y.u_atlas,0),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),b.uniform1f(y.u_gamma,this.gamma),b.uniform1f(y.u_sdfBuffer,this.sdfBuffer),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping)}},{key:"renderProgram",value:function(m,g){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),ht(f,"renderProgram",this,3)([m,g])}},{key:"registerFont",value:function(m){var g=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:m,weight:g,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(m,g,b){var y=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(m,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var _=0,T=0,x=0,E=j(m),C;try{for(E.s();!(C=E.n()).done;){var k=C.value,A=k.codePointAt(0);if(A!==void 0){var I=this.atlasManager.getGlyph(A,y);I&&(_+=I.advance,T=Math.max(T,I.bearingY),x=Math.max(x,I.atlasHeight-I.bearingY))}}}catch(z){E.e(z)}finally{E.f()}var M=g/this.atlasFontSize;return{width:_*M,height:g,textHeight:(T+x)*M}}},{key:"ensureGlyphsReady",value:function(m,g){var b=g||this.defaultFontKey,y=j(m),_;try{for(y.s();!(_=y.n()).done;){var T=_.value;this.atlasManager.ensureGlyphs(T,b)}}catch(x){y.e(x)}finally{y.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var m=this.normalProgram.gl;this.atlasTexture&&(m.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ht(f,"kill",this,3)([])}}])})(Yc);return G(c,"labelMargin",l),G(c,"zoomToLabelSizeRatioFunction",u),new c(a,t,e)}var Sy=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function Ey(a,t,e){var n=Tl(a),r=Ti(a).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),i=Xv(a,e),o=i.code,s=i.multiShape,l=Mr(a,t),u=Object.keys(l.specs).map(function(p){return"float v_".concat(p,";")}).join(`
`),d=Cr(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments,f=`#version 300 es
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

`).concat(Qn,`
`).concat(Ga,`
`).concat(n,`
`).concat(o,`
`).concat($c,`

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
`);return f}var Kc=(function(){function a(t,e){ye(this,a),G(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=Ti(n),this.hasAttributeData=Object.keys(Mr(n,r).offsets).length>0,this.vertexShader=bl(t,Ey(n,r,i)),this.fragmentShader=xl(t,Sy),this.program=_l(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(de(this.shapeUniforms.map(function(b){return b.name}))),s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var c=j([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),h;try{for(c.s();!(h=c.n()).done;){var f=we(h.value,2),p=f[0],m=f[1],g=t.getAttribLocation(this.program,p);g>=0&&(t.enableVertexAttribArray(g),t.vertexAttribPointer(g,1,t.FLOAT,!1,d,m))}}catch(b){c.e(b)}finally{c.f()}t.bindVertexArray(null)}return be(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(va),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,va),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=j(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;wl(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();G(Kc,"FLOATS_PER_POINT",3);function Zc(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],c;l.forEach(function(C,k){var A=Ov(C);k===0&&(c=A),u[C.name]=k,d[k]=_i(A)});var h=de(n.layers),f=Cc({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),p=Ty(a,null,e,{label:s}),m=cy(a,null,e,{shapes:l,layers:h,getAttributeTexture:function(){return E.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),g=gy(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?ny(a,null,e,{label:s}):null,y=new Kc(a,{shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0}),_=zo(l,h),T=gn(_),x=(i=(function(C){function k(A,I,M){var z;ye(this,k),z=Ye(this,k,[A,I,M]),G(z,"layerLifecycles",new Map),G(z,"layersNeedingRegeneration",new Set),G(z,"attrDescriptors",[]),z._pickingBuffer=I;var R=x.layerTextures.get(A);R||(R=new Io(A,T),x.layerTextures.set(A,R)),z.layerAttributeTexture=R;var F=x.textureRefCounts.get(A)||0;x.textureRefCounts.set(A,F+1),z.packedAttributeData=new Float32Array(T.floatsPerItem),h.forEach(function(L,O){if(L.lifecycle){var U={gl:A,renderer:{refresh:function(){return M.refresh()}},getUniformLocation:function(K){return A.getUniformLocation(z.normalProgram.program,K)},requestShaderRegeneration:function(){z.layersNeedingRegeneration.add(O)},requestRefresh:function(){M.refresh()}},B=L.lifecycle(U);z.layerLifecycles.set(O,B)}}),z.layerLifecycles.forEach(function(L){var O;(O=L.init)===null||O===void 0||O.call(L)});var N=new Map;return z.layerLifecycles.forEach(function(L,O){L.getAttributeData&&N.set(O,L)}),z.attrDescriptors=Mo(_,T,N),z}return Ke(k,C),be(k,[{key:"getDefinition",value:function(){var I=WebGL2RenderingContext,M=I.FLOAT,z=I.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:z,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:M}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var I=this;if(this.layersNeedingRegeneration.size!==0){h=h.map(function(O,U){if(I.layersNeedingRegeneration.has(U)){var B=I.layerLifecycles.get(U);if(B!=null&&B.regenerate){var $=B.regenerate();return Q(Q({},$),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),f=Cc({shapes:l,layers:h,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var M=this.normalProgram.gl,z=this.normalProgram,R=z.program,F=z.buffer,N=z.vertexShader,L=z.fragmentShader;M.deleteProgram(R),M.deleteBuffer(F),M.deleteShader(N),M.deleteShader(L),this.normalProgram=this.getProgramInfo("normal",M,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(I){this.layerAttributeTexture.allocate(I)}},{key:"freeNode",value:function(I){this.layerAttributeTexture.free(I)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(I,M,z,R,F){var N=M*this.STRIDE;if(z.visibility==="hidden"){for(var L=N+this.STRIDE;N<L;N++)this.floats[N]=0;this.floats[M*this.STRIDE]=qc;return}this.processVisibleItem(Ar(I),N,z,R,F)}},{key:"processVisibleItem",value:function(I,M,z,R,F){var N,L=this.floats,O=this.ints;if(L[M++]=R,O[M++]=I,L[M++]=(N=z.opacity)!==null&&N!==void 0?N:1,T.floatsPerItem!==0){var U=this.packedAttributeData;Go(this.attrDescriptors,z,U,z.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(F,U)}}},{key:"setUniforms",value:function(I,M){var z=this,R=M.gl,F=M.uniformLocations;F.u_matrix&&R.uniformMatrix3fv(F.u_matrix,!1,I.matrix),F.u_sizeRatio&&R.uniform1f(F.u_sizeRatio,I.sizeRatio),F.u_correctionRatio&&R.uniform1f(F.u_correctionRatio,I.correctionRatio),F.u_pickingPadding&&R.uniform1f(F.u_pickingPadding,I.nodePickingPadding),F.u_cameraAngle&&R.uniform1f(F.u_cameraAngle,I.cameraAngle),F.u_nodeDataTexture&&R.uniform1i(F.u_nodeDataTexture,I.nodeDataTextureUnit),F.u_nodeDataTextureWidth&&R.uniform1i(F.u_nodeDataTextureWidth,I.nodeDataTextureWidth),F.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(va),R.uniform1i(F.u_layerAttributeTexture,va)),F.u_layerAttributeTextureWidth&&R.uniform1i(F.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),F.u_layerAttributeTexelsPerNode&&R.uniform1i(F.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(N){N.uniforms.forEach(function(L){z.setTypedUniform(L,M)})}),h.forEach(function(N){N.uniforms.forEach(function(L){z.setTypedUniform(L,M)})})}},{key:"render",value:function(I,M,z){this.maybeRegenerateShaders(),ht(k,"render",this,3)([I,M,z])}},{key:"renderProgram",value:function(I,M){var z=M.gl,R=M.program;z.useProgram(R),M===this.normalProgram&&this.layerLifecycles.forEach(function(F){var N;(N=F.beforeRender)===null||N===void 0||N.call(F)}),ht(k,"renderProgram",this,3)([I,M])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(z){var R;(R=z.kill)===null||R===void 0||R.call(z)}),this.layerLifecycles.clear();var I=this.normalProgram.gl,M=(x.textureRefCounts.get(I)||1)-1;M<=0?(this.layerAttributeTexture.kill(),x.layerTextures.delete(I),x.textureRefCounts.delete(I)):x.textureRefCounts.set(I,M),ht(k,"kill",this,3)([])}}])})(za),G(i,"layerTextures",new WeakMap),G(i,"textureRefCounts",new WeakMap),i),E=new x(a,null,e);return{nodeProgram:E,labelProgram:p,backdropProgram:m,labelBackgroundProgram:g,attachmentProgram:b,framePass:y,shapeSlug:c,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var ya=6;function wi(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var p=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(p," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=Cr(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),c=d.fetchCode,h=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:c,varyingAssignments:h}}function wy(a){return`
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
`)}function Ay(a){return`
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
`)}function Qc(a){return`
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
`)}function Ry(a){return`
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
`)}function Dy(a){return`
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
`)}function ky(a){return`
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
`)}function Ly(a){return`
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
`)}function Do(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function Jc(a,t){var e=[];return Do(t,"path_".concat(a,"_length"))||e.push(Ry(a)),Do(t,"path_".concat(a,"_closest_t"))||e.push(Dy(a)),Do(t,"path_".concat(a,"_distance"))||e.push(ky(a)),Do(t,"path_".concat(a,"_t_at_distance"))||e.push(Ly(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function eh(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var th=WebGL2RenderingContext,xi=th.FLOAT,Ic=th.UNSIGNED_BYTE;function Cy(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Al(a){var t=new Set,e=[],n=j(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(Qc(i.name)),e.push(Jc(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function Py(a){var t=[],e=j(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var Fy=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function Iy(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Rl(a){return Fy.map(function(t){return Iy(a,t)}).join(`

`)}function My(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function Gy(a){var t=[],e=j(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(wy(r.name)),t.push(Ay(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function zy(a,t,e,n,r){var i=gn([].concat(de(a),de(e))),o=wi(i),s=Mr(n,r),l=Object.keys(s.offsets),u=function(C){var k=s.specs[C].size;return k===1?"float":"vec".concat(k)},d=l.map(function(E){return"".concat(u(E)," v_source_").concat(E,`;
`).concat(u(E)," v_target_").concat(E,";")}).join(`
`),c=Cr(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),h=Cr(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(E){return"".concat(u(E)," g_").concat(E,";")}).join(`
`),p=l.map(function(E){return"  g_".concat(E," = v_source_").concat(E,";")}).join(`
`),m=l.map(function(E){return"  g_".concat(E," = v_target_").concat(E,";")}).join(`
`),g=new Set,b=[],y=function(C){g.has(C.name)||(g.add(C.name),b.push("uniform ".concat(C.type," ").concat(C.name,";")))};a.forEach(function(E){return E.uniforms.forEach(y)}),t.forEach(function(E){return E.uniforms.forEach(y)});var _=t.map(function(E){return at(E.widthFactor)}).join(", "),T=Math.max.apply(Math,de(a.map(function(E){return E.minBodyLengthRatio||0}))),x=`#version 300 es

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
`).concat(Qn,`
`).concat(Ga,`

// Shape SDFs for node boundary clamping
`).concat(Wv(),`
`).concat(Bv(new Set(l)),`

// Path functions
`).concat(Al(a),`
`).concat(Rl(a),`
`).concat(Gy(a),`

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
  float minBodyLengthRatio = `).concat(at(T),`;

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
`);return x}var ko=0,Mc=1,Lo=2;function Ny(a,t,e){var n=[];e&&(n.push([ko,0,-1],[ko,0,1]),n.push([ko,1,-1],[ko,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Mc,i,-1],[Mc,i,1])}return t&&(n.push([Lo,0,-1],[Lo,0,1]),n.push([Lo,1,-1],[Lo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:xi},{name:"a_zoneT",size:1,type:xi},{name:"a_side",size:1,type:xi}],verticesPerEdge:n.length}}function Oy(a,t,e,n){var r=gn([].concat(de(a),de(e))),i=wi(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(g){return g.uniforms.forEach(u)}),t.forEach(function(g){return g.uniforms.forEach(u)}),e.forEach(function(g){return g.uniforms.forEach(u)});var d=n.map(function(g){var b=g.size===1?"float":"vec".concat(g.size);return"in ".concat(b," ").concat(g.name,";")}).join(`
`),c=t.map(function(g){return at(g.widthFactor)}).join(", "),h=Math.max.apply(Math,de(a.map(function(g){return g.minBodyLengthRatio||0}))),f=e.some(function(g){return g.needsNodeColors}),p=a.some(function(g){return g.needsNodeSize}),m=`#version 300 es

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
`).concat(Al(a),`

// Path selector functions
`).concat(Rl(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(Qn,`
`).concat(f?jv:"",`
// Per-edge clamp from the frame-pass (tStart, tEnd, straightenFactor, pathLength)
`).concat(Ir,`

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
  float minBodyLengthRatio = `).concat(at(h),`;

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
`);return m}function Wy(a,t,e,n){var r=gn([].concat(de(a),de(e))),i=wi(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var y;return at((y=b.baseRatio)!==null&&y!==void 0?y:.5)}).join(", "),c=function(y){var _,T;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(y,"]"):at((_=(T=t[0])===null||T===void 0?void 0:T.baseRatio)!==null&&_!==void 0?_:.5)},h=t.some(function(b){return An(b.length)?!0:b.length>0}),f=e.some(function(b){return b.needsNodeColors}),p=a.some(function(b){return b.needsNodeSize}),m=e.map(function(b,y){return"  // Layer ".concat(y+1,": ").concat(b.name,`
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
`).concat(Al(a),`

// Path selector functions
`).concat(Rl(a),`

// All extremity functions
`).concat(Py(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(My(t),`

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
`);return g}function By(a,t,e){var n=An(t.length)?!0:t.length>0,r=An(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return Ny(a.segments,n,r)}function Gc(a){var t,e=eh(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=j(n),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=j(r),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=j(r),b;try{for(g.s();!(b=g.n()).done;){var y=b.value,_="".concat(h.name,":").concat(m.name,":").concat(y.name),T=By(h,m,y);s.set(_,T.verticesPerEdge),l.set(_,T.data);var x=j(T.attributes),E;try{for(x.s();!(E=x.n()).done;){var C=E.value;u.has(C.name)||u.set(C.name,C)}}catch(ee){x.e(ee)}finally{x.f()}}}catch(ee){g.e(ee)}finally{g.f()}}}catch(ee){f.e(ee)}finally{f.f()}}}catch(ee){d.e(ee)}finally{d.f()}var k=Array.from(u.values()),A={};k.forEach(function(ee,se){A[ee.name]=se});var I=0,M="",z=j(s),R;try{for(z.s();!(R=z.n()).done;){var F=we(R.value,2),N=F[0],L=F[1];L>I&&(I=L,M=N)}}catch(ee){z.e(ee)}finally{z.f()}var O=l.get(M)||[],U=M.split(":"),B=we(U,1),$=B[0],K=n.find(function(ee){return ee.name===$}),q=[];K!=null&&K.generateConstantData?q=K.generateConstantData().attributes:q=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var X=O.map(function(ee){var se=new Array(k.length).fill(0);return q.forEach(function(_e,fe){var nt=A[_e.name];nt!==void 0&&fe<ee.length&&(se[nt]=ee[fe])}),se});return{vertexShader:Oy(n,r,i,k),fragmentShader:Wy(n,r,i,o),uniforms:Cy(n,r,i),attributes:Uy(),verticesPerEdge:I,constantData:X,constantAttributes:k,vertexCountsPerCombination:s,constantDataPerCombination:l}}function Uy(a,t,e){return[{name:"a_edgeIndex",size:1,type:xi},{name:"a_color",size:4,type:Ic,normalized:!0},{name:"a_id",size:4,type:Ic,normalized:!0},{name:"a_opacity",size:1,type:xi}]}var Hy=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,$y=(function(){function a(t,e){ye(this,a),G(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=gn([].concat(de(n),de(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Mr(o,s).offsets).length>0,this.vertexShader=bl(t,zy(n,r,i,o,s)),this.fragmentShader=xl(t,Hy),this.program=_l(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(de(n),de(r));u<d.length;u++){var c=d[u],h=j(c.uniforms),f;try{for(h.s();!(f=h.n()).done;){var p=f.value;l.has(p.name)||(l.add(p.name),this.customUniforms.push(p))}}catch(_){h.e(_)}finally{h.f()}}var m=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(de(this.customUniforms.map(function(_){return _.name}))),g=j(m),b;try{for(g.s();!(b=g.n()).done;){var y=b.value;this.uniformLocations[y]=t.getUniformLocation(this.program,y)}}catch(_){g.e(_)}finally{g.f()}this.vao=t.createVertexArray()}return be(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(ya),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,ya),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(va),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,va),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=j(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;wl(s,this.uniformLocations[c.name],c)}}catch(h){u.e(h)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function yi(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var Vy=`
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
`;function qy(a,t){var e=at(a),n=at(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var jy=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Xy=`
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
`;function nh(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||Qc(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(Jc(s.name,s.glsl),`

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

`.concat(Qn,`
`).concat(Ir,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(yi(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(yi(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(yi(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(yi(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(yi(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(Vy,`
`).concat(qy(e,n),`
`).concat(jy,`
`).concat(Xy,`
`)}var Yy=Wn.fontSize,Ky=new Map,ah=24,zc=(ah+1)*2;function Zy(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=pa(),d=gn([].concat(de(t),[u])),c=wi(d),h=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(at(Yy),`;
const float HEAD_RATIO = `).concat(at(n),`;
const float TAIL_RATIO = `).concat(at(r),`;
const int RIBBON_SEGMENTS = `).concat(ah,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(c.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(nh({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return h}var Qy=`#version 300 es
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
`;function Jy(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=pa(),l=gn([].concat(de(i),[s])),u=Mo([].concat(de(i),[s]),l),d=Zy(r),c=(function(h){function f(p,m,g){var b;return ye(this,f),b=Ye(this,f,[p,m,g]),G(b,"totalCount",0),G(b,"bufferCapacity",0),G(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new Io(p,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return Ke(f,h),be(f,[{key:"getDefinition",value:function(){for(var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP,_=[],T=0;T<zc;T++)_.push([T]);var x=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&x.push("u_zoomSizeRatio"),l.floatsPerItem>0&&x.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:zc,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Qy,METHOD:y,UNIFORMS:x,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:g},{name:"a_edgeAttrIndex",size:1,type:g},{name:"a_baseFontSize",size:1,type:g},{name:"a_totalTextWidth",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_margin",size:1,type:g},{name:"a_padding",size:1,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:g}],CONSTANT_DATA:_}}},{key:"processEdgeLabelBackground",value:function(m,g,b){var y=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){y=this.edgeAttributeTexture.allocate(g);var _=this.packedAttributeData;Go(u,b.edgeAttributes,_,"",Ky,0),this.edgeAttributeTexture.updateAllAttributes(g,_)}var T=this.floats,x=this.ints,E=m*this.STRIDE;T[E++]=b.edgeIndex,T[E++]=y,T[E++]=b.baseFontSize,T[E++]=b.totalTextWidth,T[E++]=b.positionMode,T[E++]=b.margin,T[E++]=b.padding,T[E++]=b.color,x[E++]=b.id}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;if(b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width,m.height),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),y.u_edgeDataTexture!==void 0&&b.uniform1i(y.u_edgeDataTexture,m.edgeDataTextureUnit),y.u_edgeDataTextureWidth!==void 0&&b.uniform1i(y.u_edgeDataTextureWidth,m.edgeDataTextureWidth),y.u_edgeFrameTexture!==void 0&&b.uniform1i(y.u_edgeFrameTexture,m.edgeFrameTextureUnit),y.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(y.u_edgeFrameTextureWidth,m.edgeFrameTextureWidth),o==="scaled"&&y.u_zoomSizeRatio!==void 0){var _=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(y.u_zoomSizeRatio,1/_(m.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&y.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ya),b.uniform1i(y.u_edgeAttributeTexture,ya),b.uniform1i(y.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(y.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(m,g){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),ht(f,"renderProgram",this,3)([m,g])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ht(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),ht(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(za);return new c(a,t,e)}function rh(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var eb=Wn.fontSize,tb=17/64;function nb(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,c=d===void 0?!0:d,h=i==="scaled",f=t.some(function(y){return y.hasSharpCorners}),p=pa(),m=gn([].concat(de(t),[p])),g=wi(m),b=`#version 300 es

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
const float ATLAS_FONT_SIZE = `).concat(at(eb),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(at(tb),`;  // Baseline to visual center ratio

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
`).concat(nh({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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
`);return b}function ab(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function rb(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=j(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=j(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function ib(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:nb(a),fragmentShader:ab({hasBorder:e}),uniforms:rb(a.paths,e,r)}}var ob=new Map;function sb(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function lb(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=rh(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,c=s.fullVisibilityThreshold,h=s.keepUpright,f=!!o,p=ib({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:c,keepUpright:h}),m=(function(g){function b(y,_,T){var x;ye(this,b),x=Ye(this,b,[y,_,T]),G(x,"atlasTexture",null),G(x,"atlasNeedsUpdate",!1),G(x,"refreshTimeout",null),G(x,"labelGlyphCache",new Map),G(x,"edgeAttributeTexture",null);var E=pa();if(x.attributeLayout=gn([].concat(de(l),[E])),x.attrDescriptors=Mo([].concat(de(l),[E]),x.attributeLayout),x.edgeAttributeTexture=new Io(y,x.attributeLayout),x.packedAttributeData=new Float32Array(x.attributeLayout.floatsPerItem),x.atlasManager=new Ma,x.gamma=.025,x.sdfBuffer=Wn.cutoff,x.atlasTexture=y.createTexture(),!x.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");y.bindTexture(y.TEXTURE_2D,x.atlasTexture),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_S,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_T,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MIN_FILTER,y.LINEAR),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MAG_FILTER,y.LINEAR),y.bindTexture(y.TEXTURE_2D,null),x.atlasManager.on(Ma.ATLAS_UPDATED_EVENT,function(){x.atlasNeedsUpdate=!0,x.refreshTimeout!==null&&clearTimeout(x.refreshTimeout),x.refreshTimeout=setTimeout(function(){x.refreshTimeout=null,x.renderer.refresh()},0)});var C={family:"sans-serif",weight:"normal",style:"normal"};return x.defaultFontKey=x.atlasManager.registerFont(C),x}return Ke(b,g),be(b,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,T=_.FLOAT,x=_.UNSIGNED_BYTE,E=_.TRIANGLE_STRIP,C=new Set,k=[],A=j(l),I;try{for(A.s();!(I=A.n()).done;){var M=I.value,z=j(M.attributes),R;try{for(z.s();!(R=z.n()).done;){var F=R.value,N=F.name.startsWith("a_")?F.name:"a_".concat(F.name);C.has(N)||(C.add(N),k.push({name:N,size:F.size,type:F.type}))}}catch(L){z.e(L)}finally{z.f()}}}catch(L){A.e(L)}finally{A.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:E,UNIFORMS:p.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:T},{name:"a_edgeAttrIndex",size:1,type:T},{name:"a_baseFontSize",size:1,type:T},{name:"a_charMetrics",size:4,type:T},{name:"a_charDims",size:4,type:T},{name:"a_texCoords",size:4,type:T},{name:"a_labelParams",size:2,type:T},{name:"a_color",size:4,type:x,normalized:!0}].concat(de(f?[{name:"a_borderColor",size:4,type:x,normalized:!0}]:[]),de(k.filter(function(L){return!["a_curvature","curvature"].includes(L.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(_,T){if(T.hidden||!T.text){this.labelGlyphCache.delete(_);return}var x=T.text,E=T.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(x,E);var C=[],k=[],A=0,I=j(x),M;try{for(I.s();!(M=I.n()).done;){var z=M.value,R=z.codePointAt(0);if(R===void 0){C.push(void 0),k.push(A);continue}var F=this.atlasManager.getGlyph(R,E);C.push(F),k.push(A),F&&(A+=F.advance)}}catch(N){I.e(N)}finally{I.f()}this.labelGlyphCache.set(_,{glyphs:C,xOffsets:k,totalWidth:A})}},{key:"processCharacter",value:function(_,T,x,E){var C,k,A,I=this.floats,M=this.STRIDE,z=_*M,R=this.labelGlyphCache.get(T.parentKey);if(!R||!R.glyphs[E]){for(var F=0;F<M;F++)I[z+F]=0;return}var N=R.glyphs[E],L=R.xOffsets[E],O=b.labelColor,U=O&&ve(O)==="object"&&"color"in O&&O.color?O.color:T.color,B=hn(U),$=z;I[$++]=T.edgeIndex,I[$++]=(C=(k=this.edgeAttributeTexture)===null||k===void 0?void 0:k.getIndex(T.parentKey))!==null&&C!==void 0?C:0,I[$++]=T.size,I[$++]=L,I[$++]=N.advance,I[$++]=R.totalWidth,I[$++]=sb(T.position),I[$++]=N.atlasWidth,I[$++]=N.atlasHeight,I[$++]=N.bearingX,I[$++]=-N.bearingY,I[$++]=N.atlasX,I[$++]=N.atlasY,I[$++]=N.atlasWidth,I[$++]=N.atlasHeight;var K=(A=b.labelMargin)!==null&&A!==void 0?A:T.margin;if(I[$++]=K,I[$++]=0,I[$++]=B,f&&o){var q;typeof o.color=="string"?q=o.color:q=o.color.color||"#ffffff",I[$++]=hn(q)}var X=new Set,ee=j(l),se;try{for(ee.s();!(se=ee.n()).done;){var _e=se.value,fe=j(_e.attributes),nt;try{for(fe.s();!(nt=fe.n()).done;){var rt=nt.value,Ie=rt.name.startsWith("a_")?rt.name.slice(2):rt.name;if(Ie!=="curvature"&&!X.has(Ie)){X.add(Ie);for(var Rt=0;Rt<rt.size;Rt++)I[$++]=0}}}catch(Ft){fe.e(Ft)}finally{fe.f()}}}catch(Ft){ee.e(Ft)}finally{ee.f()}}},{key:"processEdgeLabel",value:function(_,T,x){if(this.prepareLabelGlyphs(_,x),this.edgeAttributeTexture&&!x.hidden&&x.text){this.edgeAttributeTexture.allocate(_);var E=this.packedAttributeData;Go(this.attrDescriptors,x.edgeAttributes,E,"",ob,0),this.edgeAttributeTexture.updateAllAttributes(_,E)}return ht(b,"processLabel",this,3)([_,T,x])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var _=this.normalProgram.gl,T=this.atlasManager.getTextures();if(T.length!==0){var x=T[0];_.bindTexture(_.TEXTURE_2D,this.atlasTexture),_.texImage2D(_.TEXTURE_2D,0,_.RGBA,x.width,x.height,0,_.RGBA,_.UNSIGNED_BYTE,x.data),_.bindTexture(_.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(_,T){var x=T.gl,E=T.uniformLocations,C=this.atlasManager.getTextures(),k=C.length>0?[C[0].width,C[0].height]:[1,1];if(x.uniformMatrix3fv(E.u_matrix,!1,_.matrix),x.uniform1f(E.u_sizeRatio,_.sizeRatio),x.uniform1f(E.u_correctionRatio,_.correctionRatio),x.uniform1f(E.u_pixelRatio,_.pixelRatio),x.uniform1f(E.u_cameraAngle,_.cameraAngle),x.uniform1f(E.u_sdfBufferPixels,Wn.buffer),x.uniform2f(E.u_resolution,_.width,_.height),x.uniform2f(E.u_atlasSize,k[0],k[1]),x.uniform1f(E.u_gamma,this.gamma),x.uniform1f(E.u_sdfBuffer,this.sdfBuffer),x.activeTexture(x.TEXTURE0),x.bindTexture(x.TEXTURE_2D,this.atlasTexture),x.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&x.uniform1i(E.u_nodeDataTexture,_.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&x.uniform1i(E.u_nodeDataTextureWidth,_.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&x.uniform1i(E.u_edgeDataTexture,_.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&x.uniform1i(E.u_edgeDataTextureWidth,_.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&x.uniform1i(E.u_edgeFrameTexture,_.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&x.uniform1i(E.u_edgeFrameTextureWidth,_.edgeFrameTextureWidth),f&&o&&E.u_borderWidth!==void 0){var A=o.width/Wn.buffer*this.sdfBuffer;x.uniform1f(E.u_borderWidth,A)}if(this.edgeAttributeTexture&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(ya),x.uniform1i(E.u_edgeAttributeTexture,ya),x.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),x.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&E.u_zoomSizeRatio!==void 0){var I=this.renderer.getSetting("zoomToSizeRatioFunction"),M=1/I(_.zoomRatio);x.uniform1f(E.u_zoomSizeRatio,M)}}},{key:"renderProgram",value:function(_,T){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),ht(b,"renderProgram",this,3)([_,T])}},{key:"registerFont",value:function(_){var T=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",x=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:_,weight:T,style:x})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(_,T){var x=T||this.defaultFontKey,E=j(_),C;try{for(E.s();!(C=E.n()).done;){var k=C.value;this.atlasManager.ensureGlyphs(k,x)}}catch(A){E.e(A)}finally{E.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(_,T){var x=T||this.defaultFontKey;this.atlasManager.ensureGlyphs(_,x),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var E=0,C=j(_),k;try{for(C.s();!(k=C.n()).done;){var A=k.value,I=A.codePointAt(0);if(I!==void 0){var M=this.atlasManager.getGlyph(I,x);M&&(E+=M.advance)}}}catch(z){C.e(z)}finally{C.f()}return E}},{key:"measureLabel",value:function(_,T,x){var E=this.measureLabelAtlasWidth(_,x),C=T/Wn.fontSize;return{width:E*C,height:T,textHeight:T}}},{key:"kill",value:function(){var _=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(_.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),ht(b,"kill",this,3)([])}}])})(Yc);return G(m,"labelColor",r),G(m,"labelMargin",i),new m(a,t,e)}function ub(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function ih(a,t,e,n,r,i,o){var s,l,u=eh(n),d=u.paths,c=u.layers,h=u.defaultHead,f=u.defaultTail,p=[ub()].concat(de(u.extremities)),m={},g={};d.forEach(function(z,R){return m[z.name]=R}),p.forEach(function(z,R){return g[z.name]=R});var b=(s=g[h])!==null&&s!==void 0?s:0,y=(l=g[f])!==null&&l!==void 0?l:0,_=null,T=gn([].concat(de(d),de(c))),x=(function(z){function R(F,N,L){var O;ye(this,R),_||(_=Gc({paths:d,extremities:p,layers:c,antialias:r})),O=Ye(this,R,[F,N,L]),G(O,"layerLifecycles",new Map),G(O,"needsShaderRegeneration",!1),G(O,"edgeAttributeTexture",null),G(O,"layout",T),G(O,"attrDescriptors",[]),G(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=N,O.edgeAttributeTexture=new Io(F,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),c.forEach(function(B,$){if(B.lifecycle){var K={gl:F,renderer:{refresh:function(){return L.refresh()}},getUniformLocation:function(X){return F.getUniformLocation(O.normalProgram.program,X)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){L.refresh()}};O.layerLifecycles.set($,B.lifecycle(K))}}),O.layerLifecycles.forEach(function(B){var $;return($=B.init)===null||$===void 0?void 0:$.call(B)});var U=new Map;return O.layerLifecycles.forEach(function(B,$){B.getAttributeData&&U.set(d.length+$,B)}),O.attrDescriptors=Mo([].concat(de(d),de(c)),O.layout,U),O}return Ke(R,z),be(R,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(N,L,O){var U=N,B=0,$=b,K=y,q=L?U.selfLoopPath:O&&U.parallelPath?U.parallelPath:U.path;q&&m[q]!==void 0&&(B=m[q]),U.head&&U.head!=="none"&&g[U.head]!==void 0&&($=g[U.head]),U.tail&&U.tail!=="none"&&g[U.tail]!==void 0&&(K=g[U.tail]);var X=p[$],ee=p[K];return{pathId:B,headId:$,tailId:K,headLengthRatio:An(X.length)?0:X.length,tailLengthRatio:An(ee.length)?0:ee.length}}},{key:"getDefinition",value:function(){var N=WebGL2RenderingContext,L=N.TRIANGLE_STRIP,O=L,U=_;return{VERTICES:U.verticesPerEdge,VERTEX_SHADER_SOURCE:U.vertexShader,FRAGMENT_SHADER_SOURCE:U.fragmentShader,METHOD:O,UNIFORMS:U.uniforms,ATTRIBUTES:U.attributes,CONSTANT_ATTRIBUTES:U.constantAttributes,CONSTANT_DATA:U.constantData}}},{key:"maybeRegenerateShaders",value:function(){var N=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var L=c.map(function(X,ee){var se=N.layerLifecycles.get(ee);return se!=null&&se.regenerate?se.regenerate():X});_=Gc({paths:d,extremities:p,layers:L,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,U=this.normalProgram,B=U.program,$=U.buffer,K=U.vertexShader,q=U.fragmentShader;O.deleteProgram(B),O.deleteBuffer($),O.deleteShader(K),O.deleteShader(q),this.normalProgram=this.getProgramInfo("normal",O,_.vertexShader,_.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(N,L,O,U,B,$){var K=L*this.STRIDE;if(B.visibility==="hidden"||O.visibility==="hidden"||U.visibility==="hidden"){for(var q=K+this.STRIDE;K<q;K++)this.floats[K]=0;this.floats[L*this.STRIDE]=qc;return}this.processVisibleItem(Ar(N),K,O,U,B,$)}},{key:"processVisibleItem",value:function(N,L,O,U,B,$){var K,q=this.floats,X=this.ints;q[L++]=$,q[L++]=hn(B.color),X[L++]=N,q[L++]=(K=B.opacity)!==null&&K!==void 0?K:1;var ee=this.packedAttributeData;Go(this.attrDescriptors,B,ee,B.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow($,ee)}},{key:"setUniforms",value:function(N,L){var O=this,U=L.gl,B=L.uniformLocations;B.u_matrix&&U.uniformMatrix3fv(B.u_matrix,!1,N.matrix),B.u_sizeRatio&&U.uniform1f(B.u_sizeRatio,N.sizeRatio),B.u_correctionRatio&&U.uniform1f(B.u_correctionRatio,N.correctionRatio),B.u_zoomRatio&&U.uniform1f(B.u_zoomRatio,N.zoomRatio),B.u_pixelRatio&&U.uniform1f(B.u_pixelRatio,N.pixelRatio),B.u_cameraAngle&&U.uniform1f(B.u_cameraAngle,N.cameraAngle),B.u_feather&&U.uniform1f(B.u_feather,N.antiAliasingFeather),B.u_minEdgeThickness&&U.uniform1f(B.u_minEdgeThickness,N.minEdgeThickness),B.u_pickingPadding&&U.uniform1f(B.u_pickingPadding,N.edgePickingPadding),B.u_nodeDataTexture&&U.uniform1i(B.u_nodeDataTexture,N.nodeDataTextureUnit),B.u_nodeDataTextureWidth&&U.uniform1i(B.u_nodeDataTextureWidth,N.nodeDataTextureWidth),B.u_edgeDataTexture&&U.uniform1i(B.u_edgeDataTexture,N.edgeDataTextureUnit),B.u_edgeDataTextureWidth&&U.uniform1i(B.u_edgeDataTextureWidth,N.edgeDataTextureWidth),B.u_edgeFrameTexture&&U.uniform1i(B.u_edgeFrameTexture,N.edgeFrameTextureUnit),B.u_edgeFrameTextureWidth&&U.uniform1i(B.u_edgeFrameTextureWidth,N.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(ya),B.u_edgeAttributeTexture&&U.uniform1i(B.u_edgeAttributeTexture,ya),B.u_edgeAttributeTextureWidth&&U.uniform1i(B.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),B.u_edgeAttributeTexelsPerEdge&&U.uniform1i(B.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var $=new Set;d.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,L))})}),p.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,L))})}),c.forEach(function(K){K.uniforms.forEach(function(q){$.has(q.name)||($.add(q.name),O.setTypedUniform(q,L))})})}},{key:"render",value:function(N,L,O){this.maybeRegenerateShaders(),ht(R,"render",this,3)([N,L,O])}},{key:"renderProgram",value:function(N,L){this.layerLifecycles.forEach(function(O){var U;return(U=O.beforeRender)===null||U===void 0?void 0:U.call(O)}),ht(R,"renderProgram",this,3)([N,L])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(N){var L;return(L=N.kill)===null||L===void 0?void 0:L.call(N)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),ht(R,"kill",this,3)([])}}])})(za),E=p[b],C=p[y],k=Q({paths:d,headLengthRatio:An(E.length)?0:E.length,tailLengthRatio:An(C.length)?0:C.length},n.label),A=rh(k),I=function(){return{labelProgram:lb(a,null,e,k),labelBackgroundProgram:Jy(a,t,e,{shaderConfig:A})}},M=new $y(a,{paths:d,extremities:p,layers:c,nodeShapes:i,nodeLayers:o});return{edgeProgram:new x(a,null,e),createLabelPrograms:I,framePass:M}}function db(a){return ve(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function cb(a){return ve(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function hb(a){return ve(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function fb(a){return ve(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function gb(a){return ve(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function pb(a){return ve(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function mb(a){return ve(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function vb(a){return ve(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function yb(a){if(db(a))return a;if(pb(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function bb(a){if(cb(a))return a;if(sc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function xb(a){if(hb(a))return a;if(mb(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function _b(a){if(gb(a))return a;if(lc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function Tb(a){if(fb(a))return a;if(vb(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function oh(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:pi.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:pi.layers,i=n.map(yb),o=r.map(bb);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function Sb(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Rr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Rr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Rr.layers,s=r.map(xb),l=i.map(Tb).filter(function(d){return d!==null}),u=o.map(_b);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function sh(a,t){var e={},n=j(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function lh(a,t,e,n,r){var i=oh(n),o=i.shapes,s=i.layers,l=sh(o,n?.variables),u=Zc(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return Q(Q({},u),{},{variables:l})}function uh(a,t,e,n,r,i){var o=Sb(n),s=o.paths,l=o.extremities,u=o.layers,d=oh(i),c=d.shapes,h=d.layers,f=sh(s,n?.variables),p=ih(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,c,h);return Q(Q({},p),{},{variables:f,paths:s})}var Eb=2;function dh(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:Eb,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,c={},h=[],f=j(a),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=m.width+n,b=m.height+n;if(g>i||b>o||s+g>i&&l+u+b>o){h.push(m);continue}s+g>i&&(d=Math.max(d,s),s=0,l+=u,u=b),m.draw(t,s,l),c[m.key]={x:s,y:l,width:m.width,height:m.height},s+=g,u=Math.max(u,b)}}catch(y){f.e(y)}finally{f.f()}return d=Math.max(d,s),{atlas:c,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:h}}function Kt(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Kt=function(i,o,s,l){function u(d,c){Kt(i,d,function(h){return this._invoke(d,c,h)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Kt(a,t,e,n)}function Zt(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,p,m,g){var b=p&&p.prototype instanceof s?p:s,y=Object.create(b.prototype);return Kt(y,"_invoke",(function(_,T,x){var E,C,k,A=0,I=x||[],M=!1,z={p:0,n:0,v:a,a:R,f:R.bind(a,4),d:function(F,N){return E=F,C=0,k=a,z.n=N,o}};function R(F,N){for(C=F,k=N,t=0;!M&&A&&!L&&t<I.length;t++){var L,O=I[t],U=z.p,B=O[2];F>3?(L=B===N)&&(k=O[(C=O[4])?5:(C=3,3)],O[4]=O[5]=a):O[0]<=U&&((L=F<2&&U<O[1])?(C=0,z.v=N,z.n=O[1]):U<B&&(L=F<3||O[0]>N||N>B)&&(O[4]=F,O[5]=N,z.n=B,C=0))}if(L||F>1)return o;throw M=!0,N}return function(F,N,L){if(A>1)throw TypeError("Generator is already running");for(M&&N===1&&R(N,L),C=N,k=L;(t=C<2?a:k)||!M;){E||(C?C<3?(C>1&&(z.n=-1),R(C,k)):z.n=k:z.v=k);try{if(A=2,E){if(C||(F="next"),t=E[F]){if(!(t=t.call(E,k)))throw TypeError("iterator result is not an object");if(!t.done)return t;k=t.value,C<2&&(C=0)}else C===1&&(t=E.return)&&t.call(E),C<2&&(k=TypeError("The iterator does not provide a '"+F+"' method"),C=1);E=a}else if((t=(M=z.n<0)?k:_.call(T,z))!==o)break}catch(O){E=a,C=1,k=O}finally{A=1}}return{value:t,done:M}}})(f,m,g),!0),y}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(Kt(t={},n,function(){return this}),t),c=u.prototype=s.prototype=Object.create(d);function h(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Kt(f,r,"GeneratorFunction")),f.prototype=Object.create(c),f}return l.prototype=u,Kt(c,"constructor",u),Kt(u,"constructor",l),l.displayName="GeneratorFunction",Kt(u,r,"GeneratorFunction"),Kt(c),Kt(c,r,"Generator"),Kt(c,n,function(){return this}),Kt(c,"toString",function(){return"[object Generator]"}),(Zt=function(){return{w:i,m:h}})()}function ch(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function zr(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){ch(i,n,r,o,s,"next",l)}function s(l){ch(i,n,r,o,s,"throw",l)}o(void 0)})}}var No=new Map,hh=!1;function wb(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function Ab(a){if(!No.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(wb).catch(function(){return No.delete(a),null});No.set(a,t)}return No.get(a)}function Rb(a){return Dl.apply(this,arguments)}function Dl(){return Dl=zr(Zt().m(function a(t){var e,n,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=zr(Zt().m(function s(l){var u;return Zt().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,Ab(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),Dl.apply(this,arguments)}function fh(a){return kl.apply(this,arguments)}function kl(){return kl=zr(Zt().m(function a(t){var e,n,r,i,o,s,l,u,d,c,h,f,p,m=arguments;return Zt().w(function(g){for(;;)switch(g.n){case 0:if(e=m.length>1&&m[1]!==void 0?m[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){g.n=1;break}return g.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){g.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),g.a(2,null);case 2:return c=Math.ceil(s*e),h=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),p=URL.createObjectURL(f),g.a(2,new Promise(function(b){var y=new Image;y.onload=function(){var _=document.createElement("canvas");_.width=c,_.height=h,_.getContext("2d").drawImage(y,0,0,c,h),URL.revokeObjectURL(p);try{_.getContext("2d").getImageData(0,0,1,1)}catch(T){if(T instanceof DOMException&&T.name==="SecurityError"){hh||(hh=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw T}b(_)},y.onerror=function(){URL.revokeObjectURL(p),b(null)},y.src=p}))}},a)})),kl.apply(this,arguments)}function Db(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function kb(a,t,e,n){return Ll.apply(this,arguments)}function Ll(){return Ll=zr(Zt().m(function a(t,e,n,r){var i,o,s,l,u,d,c,h,f=arguments;return Zt().w(function(p){for(;;)switch(p.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,p.n=1,Rb(o);case 1:return s=p.v,(n==null||r==null)&&(l=Db(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),c=e?"<style>".concat(e,"</style>"):"",h='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(c).concat(s,"</body>")+"</foreignObject></svg>",p.a(2,fh(h,1))}},a)})),Ll.apply(this,arguments)}function Lb(a){return Cl.apply(this,arguments)}function Cl(){return Cl=zr(Zt().m(function a(t){var e,n=arguments,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,fh(t.svg,e));case 3:return i.a(2,kb(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),Cl.apply(this,arguments)}var Gr=2048,gh=(function(){function a(t,e,n){ye(this,a),G(this,"cache",new Map),G(this,"pending",new Set),G(this,"atlas",{}),G(this,"glTexture",null),G(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Gr,this.packCanvas.height=Gr,this.packCtx=this.packCanvas.getContext("2d")}return be(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=zr(Zt().m(function c(h){var f;return Zt().w(function(p){for(;;)switch(p.n){case 0:if(i.pending.has(o)){p.n=1;break}return p.a(2);case 1:if(i.pending.delete(o),h){p.n=2;break}return p.a(2);case 2:return p.n=3,Lb(h,u);case 3:if(f=p.v,!(!f||f.width===0||f.height===0)){p.n=4;break}return p.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return p.a(2)}},c)}));return function(c){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(h,f,p){h.drawImage(u.image,f,p)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Gr,Gr);var r=dh(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Gr,"x").concat(Gr," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Ei),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=j(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=j(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Pl=(function(){function a(t){ye(this,a),G(this,"buckets",new Map),G(this,"keyDepth",new Map);var e=j(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return be(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=j(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:de(r).sort(function(i,o){return n(i)-n(o)})}}])})(),ph=(function(a){function t(e,n){return ye(this,t),Ye(this,t,[e,2,n])}return Ke(t,a),be(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var c=this.indexMap.get(n);if(c===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var h=ga(d),f=we(h,4),p=f[0],m=f[1],g=f[2],b=f[3],y=c*2*4;this.data[y]=r,this.data[y+1]=i,this.data[y+2]=o,this.data[y+3]=s,this.data[y+4]=l,this.data[y+5]=u,this.data[y+6]=p*65536+m*256+g,this.data[y+7]=b/255,this.markDirty(c)}}])})(Fo),Cb=1024,Pb=1.5,Fb=4096,Fl=(function(){function a(t,e){var n;if(ye(this,a),G(this,"texture",null),G(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:Cb);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return be(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,Fb),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*Pb));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),mh=(function(a){function t(e,n){return ye(this,t),Ye(this,t,[e,2,n])}return Ke(t,a),be(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,c=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,h=this.indexMap.get(n);if(h===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=h*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|c&15,this.markDirty(h)}}])})(Fo);var AS=sa(yr()),RS=sa(fl());function Ib(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function vh(a,t){if(a==null)return{};var e,n,r=Ib(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var Mb=["factor"],Gb=["factor"],yh=1.5,Il={x:.5,y:.5,angle:0,ratio:1},bh=(function(a){function t(){var e;ye(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Ye(this,t,[].concat(r)),G(e,"minRatio",null),G(e,"maxRatio",null),G(e,"enabled",!0),G(e,"enabledZooming",!0),G(e,"enabledPanning",!0),G(e,"enabledRotation",!0),G(e,"constrainState",null),G(e,"state",Q({},Il)),G(e,"previousState",Q({},Il)),G(e,"nextFrame",null),G(e,"currentAnimationFrom",null),G(e,"currentAnimationTo",null),G(e,"animationCallback",null),e}return Ke(t,a),be(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return Q({},this.state)}},{key:"getPreviousState",value:function(){return Q({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return Sc(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,Q(Q({},Ac),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?yh:r,o=vh(n,Mb);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?yh:r,o=vh(n,Gb);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(Il,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=mo(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),c=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var p=s(f);o.setState({x:u.x+(d.x-u.x)*p,y:u.y+(d.y-u.y)*p,angle:u.angle+(d.angle-u.angle)*p,ratio:u.ratio+(d.ratio-u.ratio)*p}),o.nextFrame=requestAnimationFrame(c)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),c()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(xo);function Qt(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function Bn(a,t){var e=Q(Q({},Qt(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Na(a){var t="x"in a?a:Q(Q({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function zb(a,t){var e=Bn(a,t);return e.delta=Ih(a),e}var Nb=2;function Wo(a){for(var t=[],e=0,n=Math.min(a.length,Nb);e<n;e++)t.push(a[e]);return t}function Ai(a,t,e){var n={touches:Wo(a.touches).map(function(r){return Qt(r,e)}),previousTouches:t.map(function(r){return Qt(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function Ih(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Mh=(function(a){function t(e,n){var r;return ye(this,t),r=Ye(this,t),r.container=e,r.renderer=n,r}return Ke(t,a),be(t)})(xo),Ob=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],Wb=Ob.reduce(function(a,t){return Q(Q({},a),{},G({},t,So[t]))},{});function Ri(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var Bb=(function(a){function t(e,n){var r;return ye(this,t),r=Ye(this,t,[e,n]),G(r,"enabled",!0),G(r,"draggedEvents",0),G(r,"downStartTime",null),G(r,"lastMouseX",null),G(r,"lastMouseY",null),G(r,"isMouseDown",!1),G(r,"isMoving",!1),G(r,"isPanningStage",!1),G(r,"movingTimeout",null),G(r,"startCameraState",null),G(r,"clicks",0),G(r,"doubleClickTimeout",null),G(r,"isRightMouseDown",!1),G(r,"startRotationAngle",null),G(r,"startCameraAngle",null),G(r,"currentWheelDirection",0),G(r,"lastWheelAnimationId",0),G(r,"settings",Wb),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return Ke(t,a),be(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",Bn(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",Bn(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=Bn(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Ri(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Qt(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=Qt(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,c=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-c,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",Bn(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Ri(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",Bn(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Qt(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var c=r.draggedEvents>0;r.draggedEvents=0;var h=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");c&&h&&r.renderer.refresh()},0),this.emit("mouseup",Bn(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Ri(n))){var i=Bn(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Qt(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),c=this.renderer.viewportToFramedGraph({x:l,y:u}),h=d.x-c.x,f=d.y-c.y,p=o.getState(),m=p.x+h,g=p.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:m,y:g}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=Qt(n,this.container),y=b.x,_=b.y,T=this.container.offsetWidth/2,x=this.container.offsetHeight/2,E=Math.atan2(_-x,y-T),C=E-this.startRotationAngle,k=this.renderer.getCamera();k.setState({angle:this.startCameraAngle+C}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Ri(n)||this.emit("mouseleave",Bn(n,this.container))}},{key:"handleEnter",value:function(n){Ri(n)||this.emit("mouseenter",Bn(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=zb(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=Ih(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,c=i.getBoundedRatio(u*d),h=l>0?1:-1,f=Date.now();if(u!==c&&!(this.currentWheelDirection===h&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var p=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),c),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===p&&(r.currentWheelDirection=0)}),this.currentWheelDirection=h,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Mh),Ub=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],Hb=Ub.reduce(function(a,t){return Q(Q({},a),{},G({},t,So[t]))},{}),$b=(function(a){function t(e,n){var r;return ye(this,t),r=Ye(this,t,[e,n]),G(r,"enabled",!0),G(r,"isMoving",!1),G(r,"hasMoved",!1),G(r,"isPanningStage",!1),G(r,"isZoomingStage",!1),G(r,"touchMode",0),G(r,"startTouchesPositions",[]),G(r,"lastTouches",[]),G(r,"lastTap",null),G(r,"settings",Hb),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return Ke(t,a),be(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=Wo(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return Qt(f,r.container)}),this.touchMode===2){var o=we(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],c=d.x,h=d.y;this.startTouchesAngle=Math.atan2(h-u,c-l),this.startTouchesDistance=Math.sqrt(Math.pow(c-l,2)+Math.pow(h-u,2))}this.syncStageFlags(),this.emit("touchdown",Ai(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Ai(n,this.lastTouches,this.container)),!n.touches.length){var s=Qt(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Ai(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var c=this.renderer.getCamera(),h=c.getBoundedRatio(c.getState().ratio/this.settings.doubleClickZoomingRatio);c.animate(this.renderer.getViewportZoomedState(s,h),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Ai(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Wo(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=Wo(n.touches),s=o.map(function(q){return Qt(q,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Ai(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(q,X){var ee=r.startTouchesPositions[X];return ee&&(q.x!==ee.x||q.y!==ee.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),c=this.startCameraState,h=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),p=f.x,m=f.y,g=this.renderer.viewportToFramedGraph(s[0]),b=g.x,y=g.y;d.setState({x:c.x+p-b,y:c.y+m-y});break}case 2:{var _={x:.5,y:.5,angle:0,ratio:1},T=s[0],x=T.x,E=T.y,C=s[1],k=C.x,A=C.y,I=Math.atan2(A-E,k-x)-this.startTouchesAngle,M=Math.hypot(A-E,k-x)/this.startTouchesDistance,z=d.getBoundedRatio(c.ratio/M);_.ratio=z,_.angle=c.angle+I;var R=this.getDimensions(),F=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:c}),N=Math.min(R.width,R.height)-2*h,L=N/R.width,O=N/R.height,U=z/N,B=x-N/2/L,$=E-N/2/O,K=Xs({x:B,y:$},_.angle);B=K.x,$=K.y,_.x=F.x-B*U,_.y=F.y+$*U,d.setState(_);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Mh),Vb=(function(){function a(t,e,n,r){ye(this,a),G(this,"pendingNode",null),G(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return be(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=j(s),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;u.set(h,{x:this.graph.getNodeAttribute(h,i),y:this.graph.getNodeAttribute(h,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),c={x:d.x-s.x,y:d.y-s.y},h=j(i),f;try{for(h.s();!(f=h.n()).done;){var p=f.value,m=o.get(p);if(!(!m||!this.graph.hasNode(p))){var g={x:m.x+c.x,y:m.y+c.y};n?this.graph.mergeNodeAttributes(p,n(g,p)):(this.graph.setNodeAttribute(p,l,g.x),this.graph.setNodeAttribute(p,u,g.y))}}}catch(b){h.e(b)}finally{h.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function xh(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var qb=(function(){function a(t,e){ye(this,a),G(this,"groups",new Map),G(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return be(a,[{key:"getGroupKey",value:function(e){return xh(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,c){var h=xh(d,c),f=e.groups.get(h);f||(f=[],e.groups.set(h,f)),f.push(l),e.edgeToGroupKey.set(l,h)});var n=j(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=we(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function _h(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function Th(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function Sh(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Pt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return Sh(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return Th(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=_h(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return Sh(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return Th(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=_h(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Ba=["node","edge","nodeLabel","edgeLabel"];function jb(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function Wa(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function Ml(a,t){var e=j(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Pt[r].parent===t){var i=j(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(h){i.e(h)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(h){e.e(h)}finally{e.f()}var l=1,u=j(Ba),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(c===t)break;l+=a.idsByKind[c].size}}catch(h){u.e(h)}finally{u.f()}a.nextId=l}function Eh(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function Xb(a,t){var e=j(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Pt[r].parent!==null){var i=j(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(x){i.e(x)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(x){e.e(x)}finally{e.f()}a.nextId=1;var l=j(Ba),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Pt[d].parent===null){var c=j(a.idsByKind[d].values()),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;f>=a.nextId&&(a.nextId=f+1)}}catch(x){c.e(x)}finally{c.f()}}}}catch(x){l.e(x)}finally{l.f()}var p=j(Ba),m;try{for(p.s();!(m=p.n()).done;){var g=m.value,b=Pt[g];if(!(b.parent===null||!b.isEnabled(t))){var y=j(a.idsByKind[b.parent].keys()),_;try{for(y.s();!(_=y.n()).done;){var T=_.value;a.idsByKind[g].set(T,a.nextId),a.lookup[a.nextId]={kind:g,key:T},a.nextId++}}catch(x){y.e(x)}finally{y.f()}}}}catch(x){p.e(x)}finally{p.f()}}function Yb(a,t){var e=j(Ba),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=j(i),l;try{for(s.s();!(l=s.n()).done;){var u=we(l.value,2),d=u[0],c=u[1];if(o.get(d)!==c)return!1}}catch(h){s.e(h)}finally{s.f()}}}}catch(h){e.e(h)}finally{e.f()}return!0}function wh(a,t,e){Pt[t.kind].setHover(a,t.key,e)}function Kb(a,t){return Pt[t.kind].getCursor(a,t.key)}function Di(a,t){return"".concat(t).concat(Pt[a].eventSuffix)}function ki(a,t){return Q(Q({},t),{},G({},Pt[a.kind].payloadKey,a.key))}function Zb(a,t,e){var n=Pt[t.kind].resolveForVerb;return n?n(t,e,a):t}function Qb(a,t){var e=Pt[t.kind].isHitValid;return e?e(a,t.key):!0}function Gl(a){return Ba.filter(function(t){return t===a||Pt[t].parent===a})}function Gh(a,t,e){return t&&(t=Zb(a,t,e)),t&&!Qb(a,t)&&(t=null),t}function zl(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return Gh(a,n,e)}function Jb(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function zh(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:Gh(a,t,"enter"),o=a.stateManager,s=o.hovered;Jb(s,i)||(s&&(wh(a,s,!1),a.emit(Di(s.kind,"leave"),ki(s,n))),o.setHovered(i),i&&(wh(a,i,!0),a.emit(Di(i.kind,"enter"),ki(i,n))),a.updateContainerCursor())}function e0(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Na(i))},n.handleMoveBody=function(i){var o=Na(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,c=a.settings;s.start(s.pendingNode,o,c.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),zh(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Na(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Na(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=zl(a,l,o);if(d){a.emit(Di(d.kind,o),ki(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=zl(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Di(l.kind,"down"),ki(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Na(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",Q({node:l.node,allDraggedNodes:l.allNodes},s));var u=zl(a,o,"up");if(u){a.emit(Di(u.kind,"up"),ki(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function t0(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(de(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function n0(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var a0={x:.5,y:.5,angle:0,ratio:1},r0=8,i0=.001;function o0(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,c=o==="positions",h=n.width,f=n.height,p=a.extent,m=0;m<r0;m++){for(var g=To(p),b={width:p.x[1]-p.x[0]||1,height:p.y[1]-p.y[0]||1},y=fa(a0,n,b,r),_=Ah(y,g({x:0,y:0}),h,f),T=Ah(y,g({x:1,y:0}),h,f),x=Math.hypot(T.x-_.x,T.y-_.y)||1,E=1/0,C=-1/0,k=1/0,A=-1/0,I=0,M=u.length;I<M;I++){var z=u[I],R=e[z],F=R.size/d*(c?x:1),N=-F,L=F,O=-F,U=F;if(s){var B=l(R,F);B&&(B.minX<N&&(N=B.minX),B.maxX>L&&(L=B.maxX),B.minY<O&&(O=B.minY),B.maxY>U&&(U=B.maxY))}var $=t[z],K=$.x,q=$.y;E=Math.min(E,K+N/x),C=Math.max(C,K+L/x),k=Math.min(k,q-U/x),A=Math.max(A,q-O/x)}var X={x:[E,C],y:[k,A]},ee=Math.max(X.x[1]-X.x[0],X.y[1]-X.y[0])||1,se=Math.max(Math.abs(X.x[0]-p.x[0]),Math.abs(X.x[1]-p.x[1]),Math.abs(X.y[0]-p.y[0]),Math.abs(X.y[1]-p.y[1]));if(p=X,se/ee<i0)break}return p}function Ah(a,t,e,n){var r=wr(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var s0=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),l0=1500,u0=`.sigma-gesture-hint {
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
}`;function Rh(a){var t,e,n=Lr("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Oa=null;function d0(){return Oa===null&&(Oa=u0,Rh("@scope {}")&&(Oa=`@scope {
`.concat(Oa,`
}`)),Rh("@layer sigma-gesture-hint {}")&&(Oa=`@layer sigma-gesture-hint {
`.concat(Oa,`
}`))),Oa}var c0=(function(){function a(t){ye(this,a),G(this,"hideTimeout",null),this.styleElement=Lr("style"),this.styleElement.textContent=d0(),t.appendChild(this.styleElement),this.element=Lr("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return be(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:s0?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},l0))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),h0=(function(){function a(t){ye(this,a),G(this,"readBuffer",null),G(this,"fence",null),G(this,"result",new Uint8Array(4)),G(this,"generation",0),G(this,"readGeneration",0),G(this,"lastEvent",null),G(this,"active",!1),G(this,"dirty",!1),G(this,"rafId",null),G(this,"killed",!1),this.options=t}return be(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=Ys(n,s.x,s.y,i(),o()),u=we(l,2),d=u[0],c=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,c,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=we(this.result,4),l=s[0],u=s[1],d=s[2],c=s[3];this.active&&i(Ks(l,u,d,c),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),Dh=(function(){function a(t,e){ye(this,a),this.key=t,this.size=e}return be(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),Oo=(function(){function a(){ye(this,a),G(this,"width",0),G(this,"height",0),G(this,"cellSize",0),G(this,"columns",0),G(this,"rows",0),G(this,"cells",{})}return be(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new Dh(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort(Dh.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),c=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),h=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),p=h;p<=f;p++)for(var m=d;m<=c;m++){var g=p*this.columns+m,b=this.cells[g];if(b)for(var y=0;y<Math.min(l,b.length);y++)u.push(b[y].key)}else for(var _ in this.cells)for(var T=this.cells[_],x=0;x<Math.min(l,T.length);x++)u.push(T[x].key);return u}}])})();function f0(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=j(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=j(r),c;try{var h=function(){var p=c.value;if(o.has(p))return 1;t.forEachEdge(p,function(m,g,b,y){var _=b===p?y:b;r.has(_)&&i.add(m)})};for(d.s();!(c=d.n()).done;)h()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Nr=150,Or=50,g0={both:0,node:1,label:2},p0={over:0,above:1,below:2,auto:3},kh=12,m0=3,v0=(function(){function a(t){ye(this,a),G(this,"labelGrid",new Oo),G(this,"edgeAnchorGrid",new Oo),G(this,"displayedNodeLabels",new Set),G(this,"displayedEdgeLabels",new Set),G(this,"edgeLabelCandidates",[]),G(this,"renderedNodeLabels",new Set),G(this,"labelSizeCache",new Map),G(this,"framePassPoints",new Float32Array(0)),G(this,"labelsDirty",!0),this.internals=t}return be(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Oo,this.edgeAnchorGrid=new Oo}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,c=e.length;d<c;d++){var h=e[d],f=s[h];if(!(f.visibility==="hidden"||!f.label)){var p=f.labelFont||l,m=u.get(p);m?m.push(f.label):u.set(p,[f.label])}}var g=j(u),b;try{for(g.s();!(b=g.n()).done;){var y=we(b.value,2),_=y[0],T=y[1],x=wo(_),E=x.family,C=x.weight,k=x.style,A=i.registerFont(E,C,k);i.ensureGlyphsReady(T,A)}}catch(I){g.e(I)}finally{g.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var c=wo(u),h=c.family,f=c.weight,p=c.style,m=o.registerFont(h,f,p),g=o.measureLabel(e.label,l,m);return this.labelSizeCache.set(d,g),g}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,c=u.height,h=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Fr,p=n+f,m=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:Sl:0,g=d/2,b=c/2,y=g+m,_=b+m,T=h/2,x=0,E=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":x=-(p+g);break;case"above":E=-(p+T);break;case"below":E=p+T;break;case"over":break;default:x=p+g}var C=(l=e.labelAngle)!==null&&l!==void 0?l:0,k=Xs({x,y:E},C),A=k.x,I=k.y,M=Math.abs(Math.cos(C)),z=Math.abs(Math.sin(C)),R=M*y+z*_,F=z*y+M*_;return{minX:A-R,maxX:A+R,minY:I-F,maxY:I+F}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Nr,y:-Or}),s=this.internals.viewportToFramedGraph({x:r+Nr,y:-Or}),l=this.internals.viewportToFramedGraph({x:-Nr,y:i+Or}),u=this.internals.viewportToFramedGraph({x:r+Nr,y:i+Or}),d=Math.min(o.x,s.x,l.x,u.x),c=Math.max(o.x,s.x,l.x,u.x),h=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),p=fa({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),m=function(B){var $=wr(p,B);return{x:(1+$.x)*r/2,y:(1-$.y)*i/2}},g=m({x:d,y:h}),b=m({x:c,y:h}),y=m({x:d,y:f}),_=m({x:c,y:f}),T={x1:Math.min(g.x,b.x,y.x,_.x),y1:Math.min(g.y,b.y,y.y,_.y),x2:Math.max(g.x,b.x,y.x,_.x),y2:Math.max(g.y,b.y,y.y,_.y)},x=this.internals,E=x.settings,C=x.nodeDataCache,k=x.nodesWithForcedLabels,A=this.labelGrid.getLabelsToDisplay(e.ratio,E.labelDensity,T);hl(A,k);for(var I=0,M=A.length;I<M;I++){var z=A[I],R=C[z];if(!this.displayedNodeLabels.has(z)&&!(R.visibility==="hidden"||R.labelVisibility==="hidden")&&R.label&&!(R.x<d||R.x>c||R.y<h||R.y>f)){var F=this.internals.framedGraphToViewport(R),N=F.x,L=F.y,O=this.internals.scaleSize(R.size);!ma(R)&&O<E.labelRenderedSizeThreshold||N<-Nr-O||N>r+Nr+O||L<-Or-O||L>i+Or+O||this.displayedNodeLabels.add(z)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=j(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,c,h=u.value,f=n[h];if(f){var p=r.getIndex(h);p<0||(o[s*3]=p,o[s*3+1]=(d=Pr[f.labelPosition||Zn.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(c=f.labelAngle)!==null&&c!==void 0?c:0,s++)}}}catch(m){l.e(m)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=j(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value;if(!this.renderedNodeLabels.has(h)){var f=i[h];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(h),u.push(h))}}}catch(fe){d.e(fe)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var p,m,g,b=0,y=0,_=u.length;y<_;y++){var T=i[u[y]];b+=T.label.length}o.reallocate(b);for(var x=14,E=(p=s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0?void 0:m.margin)!==null&&p!==void 0?p:Fr,C=Zn.labelPosition,k=(s==null||(g=s.nodes)===null||g===void 0||(g=g.label)===null||g===void 0||(g=g.font)===null||g===void 0?void 0:g.family)||"sans-serif",A=new Map,I=0,M=0,z=u.length;M<z;M++){var R,F,N,L,O=u[M],U=i[O],B=U.labelFont||k,$=A.get(B);if($===void 0){var K=wo(B),q=K.family,X=K.weight,ee=K.style;$=o.registerFont(q,X,ee),A.set(B,$)}var se={text:U.label,x:U.x,y:U.y,size:(R=U.labelSize)!==null&&R!==void 0?R:x,color:U.labelColor,nodeSize:U.size,margin:E,position:(F=U.labelPosition)!==null&&F!==void 0?F:C,hidden:!1,forceLabel:ma(U),type:"default",zIndex:(N=U.zIndex)!==null&&N!==void 0?N:0,parentType:"node",parentKey:O,fontKey:$,labelAngle:(L=U.labelAngle)!==null&&L!==void 0?L:0,nodeIndex:l.getIndex(O)},_e=o.processLabel(O,I,se);I+=_e}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,c=[],h=j(s),f;try{for(h.s();!(f=h.n()).done;){var p,m=f.value,g=o[m];if(!(!g||g.visibility==="hidden")&&!(n&&g.depth!==n)){var b=(p=d?.getIndex(m))!==null&&p!==void 0?p:-1;b<0||c.push({key:m,nodeIndex:b})}}}catch(je){h.e(je)}finally{h.f()}if(c.length!==0){i.reallocate(c.length);for(var y=0;y<c.length;y++){var _,T,x,E,C,k,A,I,M=c[y],z=M.key,R=M.nodeIndex,F=o[z],N=this.displayedNodeLabels.has(z),L=N?this.measureNodeLabel(F):{width:0,height:0,textHeight:0},O=L.textHeight,U=L.width,B=L.height,$=0,K=0;if(N&&F.labelAttachment&&l){var q=l.getEntry(z,F.labelAttachment);if(q){var X=F.labelAttachmentPlacement||"below";if(X==="below"||X==="above"){var ee=q.height/u;B+=ee+ba,U=Math.max(U,q.width/u),K=X==="below"?(ee+ba)/2:-(ee+ba)/2}else{var se=q.width/u;U+=se+ba,B=Math.max(B,q.height/u),$=X==="right"?(se+ba)/2:-(se+ba)/2}}}var _e=F.backdropColor?ga(F.backdropColor):[255,255,255,255],fe=F.backdropShadowColor?ga(F.backdropShadowColor):[0,0,0,128],nt=_e.map(function(je){return je/255}),rt=fe.map(function(je){return je/255}),Ie=(_=F.backdropShadowBlur)!==null&&_!==void 0?_:12,Rt=(T=F.backdropPadding)!==null&&T!==void 0?T:6,Ft=F.backdropBorderColor?ga(F.backdropBorderColor):[0,0,0,0],Wt=Ft.map(function(je){return je/255}),Cn=(x=F.backdropBorderWidth)!==null&&x!==void 0?x:0,ta=(E=F.backdropCornerRadius)!==null&&E!==void 0?E:0,Hn=(C=F.backdropLabelPadding)!==null&&C!==void 0?C:-1,Ta=Hn<0?Rt:Hn,Ya=(k=g0[(A=F.backdropArea)!==null&&A!==void 0?A:"both"])!==null&&k!==void 0?k:0,$n={key:z,nodeIndex:R,label:F.label,labelWidth:U,labelHeight:B,textHeight:O,type:"default",position:F.labelPosition||Zn.labelPosition,labelAngle:(I=F.labelAngle)!==null&&I!==void 0?I:0,backdropColor:nt,backdropShadowColor:rt,backdropShadowBlur:Ie,backdropPadding:Rt,backdropBorderColor:Wt,backdropBorderWidth:Cn,backdropCornerRadius:ta,backdropLabelPadding:Ta,backdropArea:Ya,labelBoxOffset:[$,K]};i.processBackdrop(y,$n)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Pt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=j(this.displayedNodeLabels),c;try{for(d.s();!(c=d.n()).done;){var h=c.value,f=o[h];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(h)}}catch(R){d.e(R)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var p=0;p<u.length;p++){var m,g,b,y,_=u[p],T=o[_],x=(m=s?.getIndex(_))!==null&&m!==void 0?m:-1;if(!(x<0)){var E=this.measureNodeLabel(T),C=E.width,k=E.height,A=E.textHeight,I=Wa(this.internals.pickingState,"nodeLabel",_)||Wa(this.internals.pickingState,"node",_),M=T.labelBackgroundColor?hn(T.labelBackgroundColor):hn("transparent"),z={nodeIndex:x,id:Ar(I),color:M,labelWidth:C,labelHeight:k,textHeight:A,positionMode:(g=Pr[T.labelPosition||Zn.labelPosition])!==null&&g!==void 0?g:0,labelAngle:(b=T.labelAngle)!==null&&b!==void 0?b:0,padding:(y=T.labelBackgroundPadding)!==null&&y!==void 0?y:Sl};i.processLabelBackground(p,z)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=j(s),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;if(this.displayedNodeLabels.has(c)){var h=o[c];if(!(!h||h.visibility==="hidden")&&!(e&&h.depth!==e)&&h.labelAttachment){var f=l.getNodeAttributes(c),p=this.measureNodeLabel(h),m=p.width,g=p.height,b={node:c,attributes:f,pixelRatio:i,labelWidth:m,labelHeight:g};r.renderAttachment(c,h.labelAttachment,b)}}}}catch(y){u.e(y)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var c=0;o.reallocateAttachments(l.size);var h=j(l),f;try{for(h.s();!(f=h.n()).done;){var p,m,g,b,y=f.value;if(this.displayedNodeLabels.has(y)){var _=s[y];if(!(!_||_.visibility==="hidden")&&!(n&&_.labelDepth!==n)&&_.labelAttachment){var T=i.getEntry(y,_.labelAttachment);if(T){var x=(p=d?.getIndex(y))!==null&&p!==void 0?p:-1;if(!(x<0)){var E=this.measureNodeLabel(_),C=E.width,k=E.height,A=E.textHeight,I=(m=jc[_.labelAttachmentPlacement||"below"])!==null&&m!==void 0?m:0;o.processAttachment(c,{nodeIndex:x,atlasX:T.x,atlasY:T.y,atlasW:T.width,atlasH:T.height,attachWidth:T.width/u,attachHeight:T.height/u,positionMode:(g=Pr[_.labelPosition||Zn.labelPosition])!==null&&g!==void 0?g:0,attachmentPlacement:I,labelWidth:C,labelHeight:k,textHeight:A,labelAngle:(b=_.labelAngle)!==null&&b!==void 0?b:0}),c++}}}}}}catch(M){h.e(M)}finally{h.f()}c!==0&&(o.reallocateAttachments(c),i.bindTexture(Ei),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=f0({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});hl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var c=this.edgeLabelCandidates[u];if(!l.has(c)){l.add(c);var h=r.extremities(c),f=i[h[0]],p=i[h[1]],m=o[c];!m||!f||!p||m.visibility==="hidden"||m.labelVisibility==="hidden"||f.visibility==="hidden"||p.visibility==="hidden"||e&&m.labelDepth!==e||m.label&&s.push(c)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,c=r.edgeDataTexture;if(u){var h=this.filterEdgeLabelsForDepth(n),f=j(h),p;try{for(f.s();!(p=f.n()).done;){var m=p.value;this.displayedEdgeLabels.add(m)}}catch(se){f.e(se)}finally{f.f()}if(h.length!==0){if(this.labelsDirty){var g,b,y=0,_=j(h),T;try{for(_.s();!(T=_.n()).done;){var x=T.value;y+=s[x].label.length}}catch(se){_.e(se)}finally{_.f()}u.reallocate(y);var E=(g=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&g!==void 0?g:5,C="over",k=0,A=j(h),I;try{for(A.s();!(I=A.n()).done;){var M,z,R=I.value,F=i.extremities(R),N=F[0],L=F[1],O=o[N],U=o[L],B=s[R],$=d.getIndex(N),K=d.getIndex(L),q=c.getIndex(R),X={text:B.label,x:(O.x+U.x)/2,y:(O.y+U.y)/2,size:kh,color:B.labelColor,nodeSize:0,nodeIndex:-1,margin:E,position:(M=B.labelPosition)!==null&&M!==void 0?M:C,hidden:!1,forceLabel:ma(B),type:"default",zIndex:(z=B.zIndex)!==null&&z!==void 0?z:0,parentType:"edge",parentKey:R,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:U.x,targetY:U.y,sourceSize:O.size,targetSize:U.size,sourceShape:O.shape||"circle",targetShape:U.shape||"circle",edgeSize:B.size,offset:0,edgeAttributes:B,sourceNodeIndex:$,targetNodeIndex:K,edgeIndex:q},ee=u.processEdgeLabel(R,k,X);k+=ee}}catch(se){A.e(se)}finally{A.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,c=o.edgeDataTexture;if(!(!c||!l||!s)){var h=Pt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,p="over",m=this.filterEdgeLabelsForDepth(n),g=[],b=j(m),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;!h&&!u[_].labelBackgroundColor||g.push(_)}}catch(O){b.e(O)}finally{b.f()}if(g.length!==0){s.reallocate(g.length);for(var T=0;T<g.length;T++){var x,E,C,k=g[T],A=u[k],I=A.label,M=l.measureLabelAtlasWidth(I),z=(x=A.labelPosition)!==null&&x!==void 0?x:p,R=typeof z=="string"&&(E=p0[z])!==null&&E!==void 0?E:0,F=Wa(this.internals.pickingState,"edgeLabel",k)||Wa(this.internals.pickingState,"edge",k),N=A.labelBackgroundColor?hn(A.labelBackgroundColor):hn("transparent"),L={edgeIndex:c.getIndex(k),baseFontSize:kh,totalTextWidth:M,positionMode:R,margin:f,padding:(C=A.labelBackgroundPadding)!==null&&C!==void 0?C:m0,color:N,id:Ar(F),edgeAttributes:A};s.processEdgeLabelBackground(T,k,L)}s.invalidateBuffers(),s.render(e)}}}}])})(),y0=(function(){function a(t,e,n,r){ye(this,a),G(this,"nodeStates",new Map),G(this,"edgeStates",new Map),G(this,"hovered",null),G(this,"dirtyNodes",new Set),G(this,"dirtyEdges",new Set),G(this,"graphStateChanged",!1),G(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=il(r)}return be(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=vc(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=yc(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=j(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=we(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(kr(r,n)){var i=Q(Q({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(kr(r,n)){var i=Q(Q({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(kr(this.graphState,e)){var n=Q(Q({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=j(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(kr(l,n)){var u=Q(Q({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=j(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(kr(l,n)){var u=Q(Q({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=j(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=j(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Gl("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Gl("edge"))}},{key:"resetGraphState",value:function(){this.graphState=il(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&Gl(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=j(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=we(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(c){o.e(c)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=j(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=we(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=Q(Q({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,Q(Q({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),Lh=1,Ch=2,Ph=3,Fh=4,b0=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};ye(this,t),l=Ye(this,t),G(l,"nodeReducer",null),G(l,"edgeReducer",null),G(l,"stageCanvas",null),G(l,"mouseLayer",null),G(l,"gestureHint",null),G(l,"extraElements",{}),G(l,"webGLContext",null),G(l,"pickingFrameBuffer",null),G(l,"pickingTexture",null),G(l,"pickingDepthBuffer",null),G(l,"activeListeners",{}),G(l,"nodeVariableEntries",[]),G(l,"edgeVariableEntries",[]),G(l,"edgePathsByName",new Map),G(l,"nodeProgramIndex",{}),G(l,"edgeProgramIndex",{}),G(l,"edgeTextureIndexCache",{}),G(l,"nodeGraphCoords",{}),G(l,"nodeExtent",{x:[0,1],y:[0,1]}),G(l,"matrix",cn()),G(l,"invMatrix",cn()),G(l,"correctionRatio",1),G(l,"frameId",0),G(l,"customBBox",null),G(l,"gpuTimerExt",void 0),G(l,"activeGpuTimerQuery",null),G(l,"pendingGpuTimerQueries",[]),G(l,"normalizationFunction",To({x:[0,1],y:[0,1]})),G(l,"graphToViewportRatio",1),G(l,"pickingState",jb()),G(l,"prevNodeVisibilities",{}),G(l,"width",0),G(l,"height",0),G(l,"autoRescaleFrozen",!1),G(l,"stylesDeclaration",null),G(l,"resolvedStageStyle",{}),G(l,"renderFrame",null),G(l,"contextLost",!1),G(l,"pendingProcess","full"),G(l,"needToRefreshState",!1),G(l,"checkEdgesEventsFrame",null),G(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),G(l,"depthLayers",de(po)),G(l,"customLayerPrograms",new Map),G(l,"nodeShapeSlug",null),G(l,"sdfAtlas",null),G(l,"depthRanges",{nodes:{},edges:{}}),G(l,"nodeBaseDepth",{}),G(l,"edgeBaseDepth",{});var d=u.primitives,c=u.styles,h=u.settings,f=h===void 0?{}:h,p=u.nodeReducer,m=u.edgeReducer,g=u.customNodeState,b=u.customEdgeState,y=u.customGraphState;l.stateManager=new y0(function(){return l.scheduleStateRefresh()},g,b,y);var _=d??_c;l.stylesDeclaration=c?{nodes:(r=c.nodes)!==null&&r!==void 0?r:yo.nodes,edges:(i=c.edges)!==null&&i!==void 0?i:yo.edges,stage:c.stage}:yo,l.nodeReducer=p??null,l.edgeReducer=m??null;var T=ol(l.stylesDeclaration.nodes);l.nodeReducer&&(T.dependency="graph-state"),l.edgeStyleAnalysis=ol(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=cl(l.stylesDeclaration.stage,l.stateManager.graphState));var x=Dc(f);if(Eo(x),x.enableNodeDrag){var E=T.xAttribute,C=T.yAttribute;if((!E||!C)&&!x.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Rc(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new qb(e,function(U,B){for(var $=0;$<U.length;$++){var K=l.stateManager.getEdgeState(U[$]);K.parallelIndex=$,K.parallelCount=B}});var k=new Vb(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(U,B){return l.emit(U,B)});if(l.depthLayers=(o=_.depthLayers)!==null&&o!==void 0?o:de(po),!(c!=null&&c.nodes)&&!fo.every(function(U){return l.depthLayers.includes(U)}))throw new Error("Sigma: depthLayers must include ".concat(fo.join(", ")," for the built-in node styles."));if(!(c!=null&&c.edges)&&!go.every(function(U){return l.depthLayers.includes(U)}))throw new Error("Sigma: depthLayers must include ".concat(go.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Pl(l.depthLayers),edges:new Pl(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Lr("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var A=new ph(l.webGLContext),I=new Fl(l.webGLContext,{channels:1}),M=new mh(l.webGLContext),z=new Fl(l.webGLContext,{channels:4}),R=l.webGLContext,F=new h0({gl:R,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(B,$){var K;return zh(l.internals,(K=l.pickingState.lookup[B])!==null&&K!==void 0?K:null,$)}}),N=l.initPrograms(_,x),L=_==null||(s=_.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return L&&Object.keys(L).length>0&&(O=new gh(R,L,function(){return l.scheduleRender()})),l.internals=Q(Q({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:x,primitives:_,pixelRatio:mi(),graph:e,stateManager:l.stateManager,dragManager:k,hoverResolver:F,nodeStyleAnalysis:T,pickingState:l.pickingState},N),{},{attachmentManager:O,nodeDataTexture:A,nodeFrameTexture:I,edgeDataTexture:M,edgeFrameTexture:z,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(B){return l.getHitAtPosition(B)},setNodeState:function(B,$){return l.setNodeState(B,$)},setEdgeState:function(B,$){return l.setEdgeState(B,$)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(B){return l.viewportToFramedGraph(B)},viewportToGraph:function(B){return l.viewportToGraph(B)},framedGraphToViewport:function(B){return l.framedGraphToViewport(B)},scaleSize:function(B){return l.scaleSize(B)},emit:function(B,$){return l.emit(B,$)}}),l.labelRenderer=new v0(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new bh,l.bindCameraHandlers(),l.mouseCaptor=new Bb(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new $b(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return Ke(t,a),be(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Ma,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=tc(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=Ks.apply(void 0,de(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return e0(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return t0({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){n0(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:_i(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,c=o.height;u={x:[-d/2,d/2],y:[-c/2,c/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=o0({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(K,q){return n.labelRenderer.nodeLabelBox(K,q)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=To(this.customBBox||this.nodeExtent);var h=new bh,f=fa(h.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var p=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",m=!1;Ml(this.pickingState,"node");for(var g=r.nodes(),b=0,y=g.length;b<y;b++){var _=g[b],T=this.internals.nodeDataCache[_],x=this.nodeGraphCoords[_];T.x=x.x,T.y=x.y,this.normalizationFunction.applyTo(T),T.visibility!==this.prevNodeVisibilities[_]&&(m=!0),typeof T.label=="string"&&T.visibility!=="hidden"&&T.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(_,T.size,this.framedGraphToViewport(T,{matrix:f})),p&&T.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(_,T.size,this.framedGraphToViewport(T,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(g.length);var E=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var C=this.internals.nodeDataCache,k=j(this.depthLayers),A;try{for(k.s();!(A=k.n()).done;){var I=A.value,M=this.itemBuckets.nodes.getSorted(I,function($){return C[$].zIndex});if(M.length!==0){this.depthRanges.nodes[I]=[{offset:E,count:M.length}];var z=j(M),R;try{for(z.s();!(R=z.n()).done;){var F=R.value;this.nodeBaseDepth[F]=I,this.nodeProgram.allocateNode(F),Eh(this.pickingState,"node",F),this.addNodeToProgram(F,E++)}}catch($){z.e($)}finally{z.f()}}}}catch($){k.e($)}finally{k.f()}this.nodeProgram.invalidateBuffers();for(var N=0,L=g.length;N<L;N++)this.prevNodeVisibilities[g[N]]=this.internals.nodeDataCache[g[N]].visibility;this.labelRenderer.processWebGLLabels(g);var O=j(this.customLayerPrograms.values()),U;try{for(O.s();!(U=O.n()).done;){var B=U.value.program;B.cacheData&&B.cacheData()}}catch($){O.e($)}finally{O.f()}return m}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;Ml(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=j(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(p){return o[p].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var c=j(d),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.edgeBaseDepth[f]=u,Eh(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(p){c.e(p)}finally{c.f()}}}}catch(p){s.e(p)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(pl(this.depthRanges.nodes,r,o),ml(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(pl(this.depthRanges.edges,r,o),ml(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&ve(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=Q({},n),u=s||this.nodeExtent,d=we(u.x,2),c=d[0],h=d[1],f=we(u.y,2),p=f[0],m=f[1],g=[this.graphToViewport({x:c,y:p},{cameraState:n}),this.graphToViewport({x:h,y:p},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n}),this.graphToViewport({x:h,y:m},{cameraState:n})],b=1/0,y=-1/0,_=1/0,T=-1/0;g.forEach(function(F){var N=F.x,L=F.y;b=Math.min(b,N),y=Math.max(y,N),_=Math.min(_,L),T=Math.max(T,L)});var x=y-b,E=T-_,C=this.getDimensions(),k=C.width,A=C.height,I=0,M=0;if(x>=k?y<k-o?I=y-(k-o):b>o&&(I=b-o):y>k+o?I=y-(k+o):b<-o&&(I=b+o),E>=A?T<A-o?M=T-(A-o):_>o&&(M=_-o):T>A+o?M=T-(A+o):_<-o&&(M=_+o),I||M){var z=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),R=this.viewportToFramedGraph({x:I,y:M},{cameraState:n});I=R.x-z.x,M=R.y-z.y,l.x+=I,l.y+=M}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=fa(n,r,i,o),this.invMatrix=fa(n,r,i,o,!0),this.correctionRatio=Zd(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=Q({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),Xb(this.pickingState,this.internals),Yb(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(se){return se.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var c=this.getRenderParams(),h=Pt.edge.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,p=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),m=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,p,m),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Ph),this.internals.edgeDataTexture.bind(Fh),this.edgeFramePass.run(c,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(Lh),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var g=this.labelRenderer.buildFramePassPoints(),b=g.data,y=g.count;this.nodeFramePass.run(b,y,this.internals.nodeFrameTexture,c,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(Ch)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var _=j(this.customLayerPrograms.values()),T;try{for(_.s();!(T=_.n()).done;){var x=T.value.program;x.preRender&&x.preRender(c)}}catch(se){_.e(se)}finally{_.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var E=!this.internals.settings.hideLabelsOnMove||!o,C=j(this.depthLayers),k;try{for(C.s();!(k=C.n()).done;){var A=k.value,I=j(this.customLayerPrograms.values()),M;try{for(I.s();!(M=I.n()).done;){var z=M.value;z.depth===A&&z.program.render(c)}}catch(se){I.e(se)}finally{I.f()}var R=this.depthRanges.edges[A];if(R&&(!this.internals.settings.hideEdgesOnMove||!o)){var F=j(R),N;try{for(F.s();!(N=F.n()).done;){var L=N.value,O=L.offset,U=L.count;U>0&&this.edgeProgram.render(h,O,U)}}catch(se){F.e(se)}finally{F.f()}}this.internals.settings.renderEdgeLabels&&E&&(this.labelRenderer.renderEdgeLabelBackgrounds(Pt.edgeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),A),this.labelRenderer.renderEdgeLabels(c,A)),this.labelRenderer.cacheAttachments(A),this.labelRenderer.renderBackdrops(Q(Q({},c),{},{pickingFrameBuffer:null}),A);var B=this.depthRanges.nodes[A];if(B){var $=j(B),K;try{for($.s();!(K=$.n()).done;){var q=K.value,X=q.offset,ee=q.count;ee>0&&this.nodeProgram.render(c,X,ee)}}catch(se){$.e(se)}finally{$.f()}}E&&(this.labelRenderer.renderAttachments(Q(Q({},c),{},{pickingFrameBuffer:null}),A),this.labelRenderer.renderLabelBackgrounds(Pt.nodeLabel.writesPickingThisFrame(this.internals)?c:Q(Q({},c),{},{pickingFrameBuffer:null}),A),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(c,A))}}catch(se){C.e(se)}finally{C.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,p,m,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=j(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=Q({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(c){var h=c.query;return n.deleteQuery(h)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=j(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(c){s.e(c)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,c=we(this.nodeVariableEntries[s],2),h=c[0],f=c[1];o[h]=(u=(d=o[h])!==null&&d!==void 0?d:r[h])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(ul(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},Ia(this.internals.nodesWithForcedLabels,n,ma(o)),Ia(this.internals.nodesWithBackdrop,n,gl(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=we(this.edgeVariableEntries[o],2),c=d[0],h=d[1];i[c]=(l=(u=i[c])!==null&&u!==void 0?u:r[c])!==null&&l!==void 0?l:h.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,c=d?this.edgePathsByName.get(d):void 0;if(c!=null&&c.spread){var h=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=c.spread.compute(i.parallelIndex,i.parallelCount,h);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[c.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(dl(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=Q(Q({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,Ia(this.internals.edgesWithForcedLabels,n,ma(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Ml(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(de(_o(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process(Wa(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var c=l===u,h=!c&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,c,h),p=f.pathId,m=f.headId,g=f.tailId,b=f.headLengthRatio,y=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,y,p,m,g),this.edgeProgram.process(Wa(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Ph,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:Ch,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Fh,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:Lh,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=lh(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,c=s.labelBackgroundProgram,h=s.attachmentProgram,f=s.framePass,p=s.shapeSlug,m=s.shapeNameToIndex,g=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(b),p&&(this.nodeShapeSlug=p);var y=uh(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),_=y.edgeProgram,T=y.createLabelPrograms,x=y.framePass,E=y.variables,C=y.paths;return this.createEdgeLabelPrograms=T,this.edgeProgram=_,this.edgeFramePass=x,this.edgeVariableEntries=Object.entries(E),this.edgePathsByName=new Map(C.map(function(k){return[k.name,k]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:c,attachmentProgram:h,nodeShapeMap:m??null,nodeGlobalShapeIds:g??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=j(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value;c.program.kill(),c.program=c.factory(this.webGLContext)}}catch(h){u.e(h)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Lr(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",Q({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new c0(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&Kb(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=cl(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return Q({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return Q({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return Q({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,Eo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=Q(Q({},this.internals.settings),n),Eo(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=mi(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(de(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(p){n.refreshNodeState(p)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=j(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(p){l.e(p)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(p){n.refreshEdgeState(p)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var c=j(this.stateManager.dirtyEdges),h;try{for(c.s();!(h=c.n()).done;){var f=h.value;this.refreshEdgeState(f)&&(s=!0)}}catch(p){c.e(p)}finally{c.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,c=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var h=this.internals.nodeDataCache[n];this.internals.attachmentManager&&h.labelAttachment!==c&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&h.shape&&h.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[h.shape]]:f=_i(h.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,h.x,h.y,h.size,f].concat(de(_o(h)),[h.color])),u&&h.depth!==u&&this.updateNodeDepthRanges(n,u,h.depth);var p=this.nodeProgramIndex[n];return p!==void 0&&(this.addNodeToProgram(n,p),this.nodeProgram.invalidateBuffers()),d!==void 0&&h.zIndex!==d}var m=this.internals.graph.getNodeAttributes(n),g=this.stateManager.getNodeState(n),b=r.size,y=r.shape,_=r.depth,T=r.zIndex,x=r.labelAttachment,E=r.rotationAlignment,C=r.labelRotationAlignment,k=r.color;ul(this.stylesDeclaration.nodes,m,g,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,m,g);var A=this.nodeGraphCoords[n],I=r.x!==A.x||r.y!==A.y;if(I&&(A.x=r.x,A.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==x&&this.internals.attachmentManager.invalidateNode(n),Ia(this.internals.nodesWithForcedLabels,n,ma(r)),Ia(this.internals.nodesWithBackdrop,n,gl(r)),I||r.size!==b||r.shape!==y||r.rotationAlignment!==E||r.labelRotationAlignment!==C||r.color!==k){var M,z;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?z=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:z=_i(r.shape||"circle"),(M=this.internals.nodeDataTexture).updateNode.apply(M,[n,r.x,r.y,r.size,z].concat(de(_o(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==_&&this.updateNodeDepthRanges(n,_,r.depth);var R=this.nodeProgramIndex[n];return R!==void 0&&(this.addNodeToProgram(n,R),this.nodeProgram.invalidateBuffers()),r.zIndex!==T}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),c=r.depth,h=r.zIndex,f=r.size,p=r.path,m=r.selfLoopPath,g=r.parallelPath,b=r.head,y=r.tail;dl(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),Ia(this.internals.edgesWithForcedLabels,n,ma(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==c&&this.updateEdgeDepthRanges(n,c,r.depth);var _=this.edgeProgramIndex[n];if(_!==void 0){var T=r.size!==f||r.path!==p||r.selfLoopPath!==m||r.parallelPath!==g||r.head!==b||r.tail!==y;if(T)this.addEdgeToProgram(n,_),this.edgeProgram.invalidateBuffers();else{var x=this.internals.graph.source(n),E=this.internals.graph.target(n),C=this.internals.nodeDataCache[x],k=this.internals.nodeDataCache[E],A=this.edgeTextureIndexCache[n];this.edgeProgram.process(Wa(this.pickingState,"edge",n),_,C,k,r,A),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==h}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(C){return r.addNode(C)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(C){return r.addEdge(C)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],c=0,h=d?.length||0;c<h;c++){var f,p,m=""+d[c],g=(f=this.internals.nodeDataCache[m])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(m),this.internals.attachmentManager&&((p=this.internals.nodeDataCache[m])!==null&&p!==void 0&&p.labelAttachment||g)&&this.internals.attachmentManager.invalidateNode(m),i){var b=this.nodeProgramIndex[m];if(b===void 0)throw new Error('Sigma: node "'.concat(m,`" can't be repaint`));this.addNodeToProgram(m,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var y=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],_=0,T=y.length;_<T;_++){var x=""+y[_];if(this.updateEdge(x),i){var E=this.edgeProgramIndex[x];if(E===void 0)throw new Error('Sigma: edge "'.concat(x,`" can't be repaint`));this.addEdgeToProgram(x,E)}}i&&y.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=y.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(Q(Q({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,c=d.minCameraRatio,h=d.maxCameraRatio;typeof h=="number"&&(r=Math.min(r,h)),typeof c=="number"&&(r=Math.max(r,c));var f=r/o,p={x:this.width/2,y:this.height/2},m=this.viewportToFramedGraph(n),g=this.viewportToFramedGraph(p);return{angle:s,x:(m.x-g.x)*(1-f)+l,y:(m.y-g.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?fa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=wr(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?fa(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=wr(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var c=n[r[u]],h=c.x,f=c.y;h<i&&(i=h),h>o&&(o=h),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=j(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var c=d.value.program;c.kill()}}catch(p){u.e(p)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var h;(h=this.webGLContext.getExtension("WEBGL_lose_context"))===null||h===void 0||h.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(xo),Nh=b0;var PS=sa(yr());function Oh(a,t){return typeof a=="number"?a:(ve(a)==="object"&&a!==null&&"attribute"in a,t)}function Uh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Oh(e,0),i=Oh(n,0),o=`
`.concat(Si,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function Wh(a,t){return typeof a=="number"?a:(ve(a)==="object"&&a!==null&&"attribute"in a,t)}function Hh(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Wh(e,0),i=Wh(n,0),o=`
`.concat(Si,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function Bh(a,t){return typeof a=="number"?a:(ve(a)==="object"&&a!==null&&"attribute"in a,t)}function $h(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=Bh(e,0),i=Bh(n,0),o=`
`.concat(Si,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var x0=[1,2,5],Bo=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,c=Math.floor(d);this.rest.set(l,d-c);for(let h=0;h<c&&this.points.length<600+600/4;h++)this.points.push({from:o,to:s,begins:n+e*(h+this.first(l+h))/c})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=x0[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var _0=6e3,T0=400;function Vh(){return document.createElement("canvas").getContext("webgl2")!==null}var Uo=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new Nh(e.graph,t,{primitives:{nodes:{shapes:[gi(),$h(),Uh(),Hh()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(o)),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new Bo;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(t);if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>_0;if(e.restructured){if(n&&t-this.rebuilt<T0)return;this.rebuilt=t,this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes],edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(h=>n.graphToViewport(h)),l=h=>i.x+(h.x*(o.x-i.x)+h.y*(s.x-i.x))/1e3,u=h=>i.y+(h.x*(o.y-i.y)+h.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(h,f,p)=>{if(d.hasNode(h)&&d.hasNode(f)&&e.isShown(h)&&e.isShown(f)){let[m,g]=[d.getNodeAttributes(h),d.getNodeAttributes(f)];if(m.opacity>0&&g.opacity>0){let[b,y]=[l(m),u(m)];t.rect(b+(l(g)-b)*p-1.6,y+(u(g)-y)*p-1.6,3.2,3.2)}}}),t.fill(),d.forEachNode((h,f)=>{let p=e.nodes.get(h);p?.kind==="species"&&f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,p.levels??{})}),t.lineWidth=2;for(let h of e.marks.keys())if(d.hasNode(h)&&e.isShown(h)){let f=d.getNodeAttributes(h);t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let c=e.selected;if(c!==null&&d.hasNode(c)){let h=d.getNodeAttributes(c);t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(h),u(h),n.scaleSize(h.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of Os){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var Ho=class{constructor(t,e,n){this.live=e;this.picture=new oo(Ws(),jd(e.network),this.still),this.view=Vh()?new Uo(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(Ws()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,da.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:da.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(da.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||Xd(this.live.network,this.picture.places()))}};var qh={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,leave:e,trouble:n}){let r=w("div",{class:"graph-box",tabindex:0,role:"application","aria-label":`graph of ${t}`});a.append(r);let i=new da(t),o=new Ho(r,i,{node(){},nothing(){}});i.listen({over:s=>n(s)}),e(()=>{o.close(),i.close()})}};function jh(a,t,e){let n=new AbortController;return S0(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof ut?r:new ut(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function S0(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new ut(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}var E0="uplot",w0="u-hz",A0="u-vt",R0="u-title",D0="u-wrap",k0="u-under",L0="u-over",C0="u-axis",$a="u-off",P0="u-select",F0="u-cursor-x",I0="u-cursor-y",M0="u-cursor-pt",G0="u-legend",z0="u-live",N0="u-inline",O0="u-series",W0="u-marker",Xh="u-label",B0="u-value",Ci="width",Pi="height";var Yh="bottom",Wr="left",Nl="right",tu="#000",Kh=tu+"0",Ol="mousemove",Zh="mousedown",Wl="mouseup",Qh="mouseenter",Jh="mouseleave",ef="dblclick",U0="resize",H0="scroll",tf="change",Xo="dppxchange",nu="--",jr=typeof window<"u",Vl=jr?document:null,Ur=jr?window:null,$0=jr?navigator:null,Ce,$o;function ql(){let a=devicePixelRatio;Ce!=a&&(Ce=a,$o&&Xl(tf,$o,ql),$o=matchMedia(`(min-resolution: ${Ce-.001}dppx) and (max-resolution: ${Ce+.001}dppx)`),Va(tf,$o,ql),Ur.dispatchEvent(new CustomEvent(Xo)))}function Jt(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function jl(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function Ve(a,t,e){a.style[t]=e+"px"}function Dn(a,t,e,n){let r=Vl.createElement(a);return t!=null&&Jt(r,t),e?.insertBefore(r,n),r}function pn(a,t){return Dn("div",a,t)}var nf=new WeakMap;function Un(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=nf.get(a);i!=o&&(a.style.transform=i,nf.set(a,i),t<0||e<0||t>n||e>r?Jt(a,$a):jl(a,$a))}var af=new WeakMap;function rf(a,t,e){let n=t+e,r=af.get(a);n!=r&&(af.set(a,n),a.style.background=t,a.style.borderColor=e)}var of=new WeakMap;function sf(a,t,e,n){let r=t+""+e,i=of.get(a);r!=i&&(of.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var au={passive:!0},V0={...au,capture:!0};function Va(a,t,e,n){t.addEventListener(a,e,n?V0:au)}function Xl(a,t,e,n){t.removeEventListener(a,e,au)}jr&&ql();function kn(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:en((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function Mf(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var Gf=a=>a!=null,zf=a=>a!=null&&a>0,Zo=Mf(Gf),q0=Mf(zf);function j0(a,t,e,n=0,r=!1){let i=r?q0:Zo,o=r?zf:Gf;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Ne,l??-Ne]}function Qo(a,t,e,n){let r=df(a),i=df(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?Jn:Nf,s=r==1?en:mn,l=i==1?mn:en,u=s(o(gt(a))),d=l(o(gt(t))),c=Hr(e,u),h=Hr(e,d);return e==10&&(u<0&&(c=Oe(c,-u)),d<0&&(h=Oe(h,-d))),n||e==2?(a=c*r,t=h*i):(a=Uf(a,c),t=Jo(t,h)),[a,t]}function ru(a,t,e,n){let r=Qo(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var iu=.1,lf={mode:3,pad:iu},Ii={pad:0,soft:null,mode:0},X0={min:Ii,max:Ii};function Yo(a,t,e,n){return es(e)?uf(a,t,e):(Ii.pad=e,Ii.soft=n?0:null,Ii.mode=n?3:0,uf(a,t,X0))}function Re(a,t){return a??t}function Y0(a,t,e){for(t=Re(t,0),e=Re(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function uf(a,t,e){let n=e.min,r=e.max,i=Re(n.pad,0),o=Re(r.pad,0),s=Re(n.hard,-Ne),l=Re(r.hard,Ne),u=Re(n.soft,Ne),d=Re(r.soft,-Ne),c=Re(n.mode,0),h=Re(r.mode,0),f=t-a,p=Jn(f),m=Ot(gt(a),gt(t)),g=Jn(m),b=gt(g-p);(f<1e-24||b>10)&&(f=0,(a==0||t==0)&&(f=1e-24,c==2&&u!=Ne&&(i=0),h==2&&d!=-Ne&&(o=0)));let y=f||m||1e3,_=Jn(y),T=Hr(10,en(_)),x=y*(f==0?a==0?.1:1:i),E=Oe(Uf(a-x,T/10),24),C=a>=u&&(c==1||c==3&&E<=u||c==2&&E>=u)?u:Ne,k=Ot(s,E<C&&a>=C?C:Ln(C,E)),A=y*(f==0?t==0?.1:1:o),I=Oe(Jo(t+A,T/10),24),M=t<=d&&(h==1||h==3&&I>=d||h==2&&I<=d)?d:-Ne,z=Ln(l,I>M&&t<=M?M:Ot(M,I));return k==z&&k==0&&(z=100),[k,z]}var K0=new Intl.NumberFormat(jr?$0.language:"en-US"),ou=a=>K0.format(a),tn=Math,jo=tn.PI,gt=tn.abs,en=tn.floor,ft=tn.round,mn=tn.ceil,Ln=tn.min,Ot=tn.max,Hr=tn.pow,df=tn.sign,Jn=tn.log10,Nf=tn.log2,Z0=(a,t=1)=>tn.sinh(a)*t,Bl=(a,t=1)=>tn.asinh(a/t),Ne=1/0;function cf(a){return(Jn((a^a>>31)-(a>>31))|0)+1}function Yl(a,t,e){return Ln(Ot(a,t),e)}function Of(a){return typeof a=="function"}function Se(a){return Of(a)?a:()=>a}var Q0=()=>{},Wf=a=>a,Bf=(a,t)=>t,J0=a=>null,hf=a=>!0,ff=(a,t)=>a==t,ex=/\.\d*?(?=9{6,}|0{6,})/gm,qa=a=>{if($f(a)||_a.has(a))return a;let t=`${a}`,e=t.match(ex);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${qa(r)}e${i}`}return Oe(a,n)};function Ua(a,t){return qa(Oe(qa(a/t))*t)}function Jo(a,t){return qa(mn(qa(a/t))*t)}function Uf(a,t){return qa(en(qa(a/t))*t)}function Oe(a,t=0){if($f(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return ft(n)/e}var _a=new Map;function Hf(a){return((""+a).split(".")[1]||"").length}function Gi(a,t,e,n){let r=[],i=n.map(Hf);for(let o=t;o<e;o++){let s=gt(o),l=Oe(Hr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,c=(o>=0?0:s)+(o>=i[u]?0:i[u]),h=a==10?d:Oe(d,c);r.push(h),_a.set(h,c)}}return r}var Mi={},su=[],$r=[null,null],xa=Array.isArray,$f=Number.isInteger,tx=a=>a===void 0;function gf(a){return typeof a=="string"}function es(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function nx(a){return a!=null&&typeof a=="object"}var ax=Object.getPrototypeOf(Uint8Array),Vf="__proto__";function Vr(a,t=es){let e;if(xa(a)){let n=a.find(r=>r!=null);if(xa(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=Vr(a[r],t)}else e=a.slice()}else if(a instanceof ax)e=a.slice();else if(t(a)){e={};for(let n in a)n!=Vf&&(e[n]=Vr(a[n],t))}else e=a;return e}function st(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=Vf&&(es(a[r])?st(a[r],Vr(n[r])):a[r]=Vr(n[r]))}return a}var rx=0,ix=1,ox=2;function sx(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function lx(a,t){if(cx(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return hx(o[0])||(o=dx(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],c=Array(r).fill(void 0),h=t?t[o][u]:ix,f=[];for(let p=0;p<d.length;p++){let m=d[p],g=i.get(l[p]);m===null?h!=rx&&(c[g]=m,h==ox&&f.push(g)):c[g]=m}sx(c,f,r),n.push(c)}}return n}var ux=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function dx(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function cx(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function hx(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=Ot(1,en((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var qf=["January","February","March","April","May","June","July","August","September","October","November","December"],jf=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Xf(a){return a.slice(0,3)}var fx=jf.map(Xf),gx=qf.map(Xf),px={MMMM:qf,MMM:gx,WWWW:jf,WWW:fx};function Li(a){return(a<10?"0":"")+a}function mx(a){return(a<10?"00":a<100?"0":"")+a}var vx={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Li(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Li(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Li(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Li(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Li(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>mx(a.getMilliseconds())};function lu(a,t){t=t||px;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?vx[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var yx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function bx(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==yx?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var Yf=a=>a%1==0,Ko=[1,2,2.5,5],xx=Gi(10,-32,0,Ko),Kf=Gi(10,0,32,Ko),_x=Kf.filter(Yf),Ha=xx.concat(Kf),uu=`
`,Zf="{YYYY}",pf=uu+Zf,Qf="{M}/{D}",Fi=uu+Qf,Vo=Fi+"/{YY}",Jf="{aa}",Tx="{h}:{mm}",Br=Tx+Jf,mf=uu+Br,vf=":{ss}",Fe=null;function eg(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?Gi(10,0,3,Ko).filter(Yf):Gi(10,-3,0,Ko)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,Zf,Fe,Fe,Fe,Fe,Fe,Fe,1],[r*28,"{MMM}",pf,Fe,Fe,Fe,Fe,Fe,1],[r,Qf,pf,Fe,Fe,Fe,Fe,Fe,1],[n,"{h}"+Jf,Vo,Fe,Fi,Fe,Fe,Fe,1],[e,Br,Vo,Fe,Fi,Fe,Fe,Fe,1],[t,vf,Vo+" "+Br,Fe,Fi+" "+Br,Fe,mf,Fe,1],[a,vf+".{fff}",Vo+" "+Br,Fe,Fi+" "+Br,Fe,mf,Fe,1]];function d(c){return(h,f,p,m,g,b)=>{let y=[],_=g>=o,T=g>=i&&g<o,x=c(p),E=Oe(x*a,3),C=Ul(x.getFullYear(),_?0:x.getMonth(),T||_?1:x.getDate()),k=Oe(C*a,3);if(T||_){let A=T?g/i:0,I=_?g/o:0,M=E==k?E:Oe(Ul(C.getFullYear()+I,C.getMonth()+A,1)*a,3),z=new Date(ft(M/a)),R=z.getFullYear(),F=z.getMonth();for(let N=0;M<=m;N++){let L=Ul(R+I*N,F+A*N,1),O=L-c(Oe(L*a,3));M=Oe((+L+O)*a,3),M<=m&&y.push(M)}}else{let A=g>=r?r:g,I=en(p)-en(E),M=k+I+Jo(E-k,A);y.push(M);let z=c(M),R=z.getHours()+z.getMinutes()/e+z.getSeconds()/n,F=g/n,N=h.axes[f]._space,L=b/N;for(;M=Oe(M+g,a==1?0:3),!(M>m);)if(F>1){let O=en(Oe(R+F,6))%24,$=c(M).getHours()-O;$>1&&($=-1),M-=$*n,R=(R+F)%24;let K=y[y.length-1];Oe((M-K)/g,3)*L>=.7&&y.push(M)}else y.push(M)}return y}}return[l,u,d]}var[Sx,Ex,wx]=eg(1),[Ax,Rx,Dx]=eg(.001);Gi(2,-53,53,[1]);function yf(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function bf(a,t){return(e,n,r,i,o)=>{let s=t.find(p=>o>=p[0])||t[t.length-1],l,u,d,c,h,f;return n.map(p=>{let m=a(p),g=m.getFullYear(),b=m.getMonth(),y=m.getDate(),_=m.getHours(),T=m.getMinutes(),x=m.getSeconds(),E=g!=l&&s[2]||b!=u&&s[3]||y!=d&&s[4]||_!=c&&s[5]||T!=h&&s[6]||x!=f&&s[7]||s[1];return l=g,u=b,d=y,c=_,h=T,f=x,E(m)})}}function kx(a,t){let e=lu(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function Ul(a,t,e){return new Date(a,t,e)}function xf(a,t){return t(a)}var Lx="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function _f(a,t){return(e,n,r,i)=>i==null?nu:t(a(n))}function Cx(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function Px(a,t){return a.series[t].fill(a,t)}var Fx={show:!0,live:!0,isolate:!1,mount:Q0,markers:{show:!0,width:2,stroke:Cx,fill:Px,dash:"solid"},idx:null,idxs:null,values:[]};function Ix(a,t){let e=a.cursor.points,n=pn(),r=e.size(a,t);Ve(n,Ci,r),Ve(n,Pi,r);let i=r/-2;Ve(n,"marginLeft",i),Ve(n,"marginTop",i);let o=e.width(a,t,r);return o&&Ve(n,"borderWidth",o),n}function Mx(a,t){let e=a.series[t].points;return e._fill||e._stroke}function Gx(a,t){let e=a.series[t].points;return e._stroke||e._fill}function zx(a,t){return a.series[t].points.size}var Hl=[0,0];function Nx(a,t,e){return Hl[0]=t,Hl[1]=e,Hl}function qo(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function $l(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var Ox={show:!0,x:!0,y:!0,lock:!1,move:Nx,points:{one:!1,show:Ix,size:zx,width:0,stroke:Gx,fill:Mx},bind:{mousedown:qo,mouseup:qo,click:qo,dblclick:qo,mousemove:$l,mouseleave:$l,mouseenter:$l},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},tg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},du=st({},tg,{filter:Bf}),ng=st({},du,{size:10}),ag=st({},tg,{show:!1}),cu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',rg="bold "+cu,ig=1.5,Tf={show:!0,scale:"x",stroke:tu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rg,side:2,grid:du,ticks:ng,border:ag,font:cu,lineGap:ig,rotate:0},Wx="Value",Bx="Time",Sf={show:!0,scale:"x",auto:!1,sorted:1,min:Ne,max:-Ne,idxs:[]};function Ux(a,t,e,n,r){return t.map(i=>i==null?"":ou(i))}function Hx(a,t,e,n,r,i,o){let s=[],l=_a.get(r)||0;e=o?e:Oe(Jo(e,r),l);for(let u=e;u<=n;u=Oe(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function Kl(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?Jn:Nf,d=en(u(e));r=Hr(l,d),l==10&&(r=Ha[kn(r,Ha)]);let c=e,h=r*l;l==10&&(h=Ha[kn(h,Ha)]);do s.push(c),c=c+r,l==10&&!_a.has(c)&&(c=Oe(c,_a.get(r))),c>=h&&(r=c,h=r*l,l==10&&(h=Ha[kn(h,Ha)]));while(c<=n);return s}function $x(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?Kl(a,t,Ot(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?Kl(a,t,Ot(l,-n),-e,r):[l]).reverse().map(h=>-h).concat(d,u)}var og=/./,Vx=/[12357]/,qx=/[125]/,Ef=/1/,Zl=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function jx(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),c=l(9,o)-d>=u?og:l(7,o)-d>=u?Vx:l(5,o)-d>=u?qx:Ef;if(c==Ef){let h=gt(l(1,o)-d);if(h<u)return Zl(t.slice().reverse(),s.distr,c,mn(u/h)).reverse()}return Zl(t,s.distr,c,1)}function Xx(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=gt(l(1,o)-l(2,o));return u<s?Zl(t.slice().reverse(),3,og,mn(s/u)).reverse():t}function Yx(a,t,e,n){return n==null?nu:t==null?"":ou(t)}var wf={show:!0,scale:"y",stroke:tu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rg,side:3,grid:du,ticks:ng,border:ag,font:cu,lineGap:ig,rotate:0};function Kx(a,t){let e=3+(a||1)*2;return Oe(e*t,3)}function Zx(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=gt(o-i),l=a.series[t],u=s/(l.points.space*Ce);return n[1]-n[0]<=u}var Af={scale:null,auto:!0,sorted:0,min:Ne,max:-Ne},sg=(a,t,e,n,r)=>r,Rf={show:!0,auto:!0,sorted:0,gaps:sg,alpha:1,facets:[st({},Af,{scale:"x"}),st({},Af,{scale:"y"})]},Df={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:sg,alpha:1,points:{show:Zx,filter:null},values:null,min:Ne,max:-Ne,idxs:[],path:null,clip:null};function Qx(a,t,e,n,r){return e/10}var lg={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Jx=st({},lg,{time:!1,ori:1}),kf={};function ug(a,t){let e=kf[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(kf[a]=e)),e}var qr=1,Ql=2;function ja(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],c=n==2?o[r.facets[1].scale]:o[r.scale],h=s.left,f=s.top,p=s.width,m=s.height,g=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,c,g,b,h,f,p,m,ns,Xr,rs,cg,fg):e(r,l,u,d,c,b,g,f,h,m,p,as,Yr,gu,hg,gg)}function hu(a,t){let e=0,n=0,r=Re(a.bands,su);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function e_(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ea(a,t,e,n,r,i){return ja(a,t,(o,s,l,u,d,c,h,f,p,m,g)=>{let b=o.pxRound,y=u.dir*(u.ori==0?1:-1),_=u.ori==0?Xr:Yr,T,x;y==1?(T=e,x=n):(T=n,x=e);let E=b(c(s[T],u,m,f)),C=b(h(l[T],d,g,p)),k=b(c(s[x],u,m,f)),A=b(h(i==1?d.max:d.min,d,g,p)),I=new Path2D(r);return _(I,k,A),_(I,E,A),_(I,E,C),I})}function ts(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?rs:gu,l=e;for(let c=0;c<a.length;c++){let h=a[c];if(h[1]>h[0]){let f=h[0]-l;f>0&&s(o,l,n,f,n+i),l=h[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function t_(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function fu(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let c=u,h=u;if(r==1)for(;++u<=n&&t[u]===null;)h=u;else for(;--u>=e&&t[u]===null;)h=u;let f=i(a[c]),p=h==c?f:i(a[h]),m=c-r;f=o<=0&&m>=0&&m<l?i(a[m]):f;let b=h+r;p=o>=0&&b>=0&&b<l?i(a[b]):p,p>=f&&s.push([f,p])}return s}function Lf(a){return a==0?Wf:a==1?ft:t=>Ua(t,a)}function dg(a){let t=a==0?ns:as,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=Ln(u,s/2,l/2),d=Ln(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var ns=(a,t,e)=>{a.moveTo(t,e)},as=(a,t,e)=>{a.moveTo(e,t)},Xr=(a,t,e)=>{a.lineTo(t,e)},Yr=(a,t,e)=>{a.lineTo(e,t)},rs=dg(0),gu=dg(1),cg=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},hg=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},fg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},gg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function pg(a){return(t,e,n,r,i)=>ja(t,e,(o,s,l,u,d,c,h,f,p,m,g)=>{let{pxRound:b,points:y}=o,_,T;u.ori==0?(_=ns,T=cg):(_=as,T=hg);let x=Oe(y.width*Ce,3),E=(y.size-y.width)/2*Ce,C=Oe(E*2,3),k=new Path2D,A=new Path2D,{left:I,top:M,width:z,height:R}=t.bbox;rs(A,I-C,M-C,z+C*2,R+C*2);let F=N=>{if(l[N]!=null){let L=b(c(s[N],u,m,f)),O=b(h(l[N],d,g,p));_(k,L+E,O),T(k,L,O,E,0,jo*2)}};if(i)i.forEach(F);else for(let N=n;N<=r;N++)F(N);return{stroke:x>0?k:null,fill:k,clip:A,flags:qr|Ql}})}function mg(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var n_=mg(Xr),a_=mg(Yr);function vg(a){let t=Re(a?.alignGaps,0);return(e,n,r,i)=>ja(e,n,(o,s,l,u,d,c,h,f,p,m,g)=>{[r,i]=Zo(l,r,i);let b=o.pxRound,y=R=>b(c(R,u,m,f)),_=R=>b(h(R,d,g,p)),T,x;u.ori==0?(T=Xr,x=n_):(T=Yr,x=a_);let E=u.dir*(u.ori==0?1:-1),C={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qr},k=C.stroke,A=!1;if(i-r>=m*4){let R=X=>e.posToVal(X,u.key,!0),F=null,N=null,L,O,U,B=y(s[E==1?r:i]),$=y(s[r]),K=y(s[i]),q=R(E==1?$+1:K-1);for(let X=E==1?r:i;X>=r&&X<=i;X+=E){let ee=s[X],_e=(E==1?ee<q:ee>q)?B:y(ee),fe=l[X];_e==B?fe!=null?(O=fe,F==null?(T(k,_e,_(O)),L=F=N=O):O<F?F=O:O>N&&(N=O)):fe===null&&(A=!0):(F!=null&&x(k,B,_(F),_(N),_(L),_(O)),fe!=null?(O=fe,T(k,_e,_(O)),F=N=L=O):(F=N=null,fe===null&&(A=!0)),B=_e,q=R(B+E))}F!=null&&F!=N&&U!=B&&x(k,B,_(F),_(N),_(L),_(O))}else for(let R=E==1?r:i;R>=r&&R<=i;R+=E){let F=l[R];F===null?A=!0:F!=null&&T(k,y(s[R]),_(F))}let[M,z]=hu(e,n);if(o.fill!=null||M!=0){let R=C.fill=new Path2D(k),F=o.fillTo(e,n,o.min,o.max,M),N=_(F),L=y(s[r]),O=y(s[i]);E==-1&&([O,L]=[L,O]),T(R,O,N),T(R,L,N)}if(!o.spanGaps){let R=[];A&&R.push(...fu(s,l,r,i,E,y,t)),C.gaps=R=o.gaps(e,n,r,i,R),C.clip=ts(R,u.ori,f,p,m,g)}return z!=0&&(C.band=z==2?[ea(e,n,r,i,k,-1),ea(e,n,r,i,k,1)]:ea(e,n,r,i,k,z)),C})}function r_(a){let t=Re(a.align,1),e=Re(a.ascDesc,!1),n=Re(a.alignGaps,0),r=Re(a.extend,!1);return(i,o,s,l)=>ja(i,o,(u,d,c,h,f,p,m,g,b,y,_)=>{[s,l]=Zo(c,s,l);let T=u.pxRound,{left:x,width:E}=i.bbox,C=$=>T(p($,h,y,g)),k=$=>T(m($,f,_,b)),A=h.ori==0?Xr:Yr,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qr},M=I.stroke,z=h.dir*(h.ori==0?1:-1),R=k(c[z==1?s:l]),F=C(d[z==1?s:l]),N=F,L=F;r&&t==-1&&(L=x,A(M,L,R)),A(M,F,R);for(let $=z==1?s:l;$>=s&&$<=l;$+=z){let K=c[$];if(K==null)continue;let q=C(d[$]),X=k(K);t==1?A(M,q,R):A(M,N,X),A(M,q,X),R=X,N=q}let O=N;r&&t==1&&(O=x+E,A(M,O,R));let[U,B]=hu(i,o);if(u.fill!=null||U!=0){let $=I.fill=new Path2D(M),K=u.fillTo(i,o,u.min,u.max,U),q=k(K);A($,O,q),A($,L,q)}if(!u.spanGaps){let $=[];$.push(...fu(d,c,s,l,z,C,n));let K=u.width*Ce/2,q=e||t==1?K:-K,X=e||t==-1?-K:K;$.forEach(ee=>{ee[0]+=q,ee[1]+=X}),I.gaps=$=u.gaps(i,o,s,l,$),I.clip=ts($,h.ori,g,b,y,_)}return B!=0&&(I.band=B==2?[ea(i,o,s,l,M,-1),ea(i,o,s,l,M,1)]:ea(i,o,s,l,M,B)),I})}function Cf(a,t,e,n,r,i,o=Ne){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=gt(a[l]-a[s]);d<u&&(u=d,o=gt(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function i_(a){a=a||Mi;let t=Re(a.size,[.6,Ne,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=Se(r),o=1-t[0],s=Re(t[1],Ne),l=Re(t[2],1),u=Re(a.disp,Mi),d=Re(a.each,f=>{}),{fill:c,stroke:h}=u;return(f,p,m,g)=>ja(f,p,(b,y,_,T,x,E,C,k,A,I,M)=>{let z=b.pxRound,R=e,F=n*Ce,N=s*Ce,L=l*Ce,O,U;T.ori==0?[O,U]=i(f,p):[U,O]=i(f,p);let B=T.dir*(T.ori==0?1:-1),$=T.ori==0?rs:gu,K=T.ori==0?d:(ie,We,lt,Za,Ea,Pn,wa)=>{d(ie,We,lt,Ea,Za,wa,Pn)},q=Re(f.bands,su).find(ie=>ie.series[0]==p),X=q!=null?q.dir:0,ee=b.fillTo(f,p,b.min,b.max,X),se=z(C(ee,x,M,A)),_e,fe,nt,rt=I,Ie=z(b.width*Ce),Rt=!1,Ft=null,Wt=null,Cn=null,ta=null;c!=null&&(Ie==0||h!=null)&&(Rt=!0,Ft=c.values(f,p,m,g),Wt=new Map,new Set(Ft).forEach(ie=>{ie!=null&&Wt.set(ie,new Path2D)}),Ie>0&&(Cn=h.values(f,p,m,g),ta=new Map,new Set(Cn).forEach(ie=>{ie!=null&&ta.set(ie,new Path2D)})));let{x0:Hn,size:Ta}=u;if(Hn!=null&&Ta!=null){R=1,y=Hn.values(f,p,m,g),Hn.unit==2&&(y=y.map(lt=>f.posToVal(k+lt*I,T.key,!0)));let ie=Ta.values(f,p,m,g);Ta.unit==2?fe=ie[0]*I:fe=E(ie[0],T,I,k)-E(0,T,I,k),rt=Cf(y,_,E,T,I,k,rt),nt=rt-fe+F}else rt=Cf(y,_,E,T,I,k,rt),nt=rt*o+F,fe=rt-nt;nt<1&&(nt=0),Ie>=fe/2&&(Ie=0),nt<5&&(z=Wf);let Ya=nt>0,$n=rt-nt-(Ya?Ie:0);fe=z(Yl($n,L,N)),_e=(R==0?fe/2:R==B?0:fe)-R*B*((R==0?F/2:0)+(Ya?Ie/2:0));let je={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Ka=Rt?null:new Path2D,Vn=null;if(q!=null)Vn=f.data[q.series[1]];else{let{y0:ie,y1:We}=u;ie!=null&&We!=null&&(_=We.values(f,p,m,g),Vn=ie.values(f,p,m,g))}let Sa=O*fe,pe=U*fe;for(let ie=B==1?m:g;ie>=m&&ie<=g;ie+=B){let We=_[ie];if(We==null)continue;if(Vn!=null){let Bt=Vn[ie]??0;if(We-Bt==0)continue;se=C(Bt,x,M,A)}let lt=T.distr!=2||u!=null?y[ie]:ie,Za=E(lt,T,I,k),Ea=C(Re(We,ee),x,M,A),Pn=z(Za-_e),wa=z(Ot(Ea,se)),Vt=z(Ln(Ea,se)),nn=wa-Vt;if(We!=null){let Bt=We<0?pe:Sa,vn=We<0?Sa:pe;Rt?(Ie>0&&Cn[ie]!=null&&$(ta.get(Cn[ie]),Pn,Vt+en(Ie/2),fe,Ot(0,nn-Ie),Bt,vn),Ft[ie]!=null&&$(Wt.get(Ft[ie]),Pn,Vt+en(Ie/2),fe,Ot(0,nn-Ie),Bt,vn)):$(Ka,Pn,Vt+en(Ie/2),fe,Ot(0,nn-Ie),Bt,vn),K(f,p,ie,Pn-Ie/2,Vt,fe+Ie,nn)}}return Ie>0?je.stroke=Rt?ta:Ka:Rt||(je._fill=b.width==0?b._fill:b._stroke??b._fill,je.width=0),je.fill=Rt?Wt:Ka,je})}function o_(a,t){let e=Re(t?.alignGaps,0);return(n,r,i,o)=>ja(n,r,(s,l,u,d,c,h,f,p,m,g,b)=>{[i,o]=Zo(u,i,o);let y=s.pxRound,_=O=>y(h(O,d,g,p)),T=O=>y(f(O,c,b,m)),x,E,C;d.ori==0?(x=ns,C=Xr,E=fg):(x=as,C=Yr,E=gg);let k=d.dir*(d.ori==0?1:-1),A=_(l[k==1?i:o]),I=A,M=[],z=[];for(let O=k==1?i:o;O>=i&&O<=o;O+=k)if(u[O]!=null){let B=l[O],$=_(B);M.push(I=$),z.push(T(u[O]))}let R={stroke:a(M,z,x,C,E,y),fill:null,clip:null,band:null,gaps:null,flags:qr},F=R.stroke,[N,L]=hu(n,r);if(s.fill!=null||N!=0){let O=R.fill=new Path2D(F),U=s.fillTo(n,r,s.min,s.max,N),B=T(U);C(O,I,B),C(O,A,B)}if(!s.spanGaps){let O=[];O.push(...fu(l,u,i,o,k,_,e)),R.gaps=O=s.gaps(n,r,i,o,O),R.clip=ts(O,d.ori,p,m,g,b)}return L!=0&&(R.band=L==2?[ea(n,r,i,o,F,-1),ea(n,r,i,o,F,1)]:ea(n,r,i,o,F,L)),R})}function s_(a){return o_(l_,a)}function l_(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),c=Array(o-1);for(let h=0;h<o-1;h++)d[h]=t[h+1]-t[h],c[h]=a[h+1]-a[h],u[h]=d[h]/c[h];l[0]=u[0];for(let h=1;h<o-1;h++)u[h]===0||u[h-1]===0||u[h-1]>0!=u[h]>0?l[h]=0:(l[h]=3*(c[h-1]+c[h])/((2*c[h]+c[h-1])/u[h-1]+(c[h]+2*c[h-1])/u[h]),isFinite(l[h])||(l[h]=0));l[o-1]=u[o-2];for(let h=0;h<o-1;h++)r(s,a[h]+c[h]/3,t[h]+l[h]*c[h]/3,a[h+1]-c[h]/3,t[h+1]-l[h+1]*c[h]/3,a[h+1],t[h+1])}return s}var Jl=new Set;function Pf(){for(let a of Jl)a.syncRect(!0)}jr&&(Va(U0,Ur,Pf),Va(H0,Ur,Pf,!0),Va(Xo,Ur,()=>{At.pxRatio=Ce}));var u_=vg(),d_=pg();function Ff(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>eu(i,o,t,e))}function c_(a,t){return a.map((e,n)=>n==0?{}:st({},t,e))}function eu(a,t,e,n){return st({},t==0?e:n,a)}function yg(a,t,e){return t==null?$r:[t,e]}var h_=yg;function f_(a,t,e){return t==null?$r:Yo(t,e,iu,!0)}function bg(a,t,e,n){return t==null?$r:Qo(t,e,a.scales[n].log,!1)}var g_=bg;function xg(a,t,e,n){return t==null?$r:ru(t,e,a.scales[n].log,!1)}var p_=xg;function m_(a,t,e,n,r){let i=Ot(cf(a),cf(t)),o=t-a,s=kn(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?_a.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function If(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=ft((e=+r)*Ce))+"px"),[a,t,e]}function v_(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=Oe(t[2]*Ce,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function At(a,t,e){let n={mode:Re(a.mode,1)},r=n.mode;function i(v,S,D,P){let W=S.valToPct(v);return P+D*(S.dir==-1?1-W:W)}function o(v,S,D,P){let W=S.valToPct(v);return P+D*(S.dir==-1?W:1-W)}function s(v,S,D,P){return S.ori==0?i(v,S,D,P):o(v,S,D,P)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=pn(E0);if(a.id!=null&&(u.id=a.id),Jt(u,a.class),a.title){let v=pn(R0,u);v.textContent=a.title}let d=Dn("canvas"),c=n.ctx=d.getContext("2d"),h=pn(D0,u);Va("click",h,v=>{v.target===p&&(Ue!=lr||qe!=ur)&&St.click(n,v)},!0);let f=n.under=pn(k0,h);h.appendChild(d);let p=n.over=pn(L0,h);a=Vr(a);let m=+Re(a.pxAlign,1),g=Lf(m);(a.plugins||[]).forEach(v=>{v.opts&&(a=v.opts(n,a)||a)});let b=a.ms||.001,y=n.series=r==1?Ff(a.series||[],Sf,Df,!1):c_(a.series||[null],Rf),_=n.axes=Ff(a.axes||[],Tf,wf,!0),T=n.scales={},x=n.bands=a.bands||[];x.forEach(v=>{v.fill=Se(v.fill||null),v.dir=Re(v.dir,-1)});let E=r==2?y[1].facets[0].scale:y[0].scale,C={axes:Xg,series:Hg},k=(a.drawOrder||["axes","series"]).map(v=>C[v]);function A(v){let S=v.distr==3?D=>Jn(D>0?D:v.clamp(n,D,v.min,v.max,v.key)):v.distr==4?D=>Bl(D,v.asinh):v.distr==100?D=>v.fwd(D):D=>D;return D=>{let P=S(D),{_min:W,_max:H}=v,V=H-W;return(P-W)/V}}function I(v){let S=T[v];if(S==null){let D=(a.scales||Mi)[v]||Mi;if(D.from!=null){I(D.from);let P=st({},T[D.from],D,{key:v});P.valToPct=A(P),T[v]=P}else{S=T[v]=st({},v==E?lg:Jx,D),S.key=v;let P=S.time,W=S.range,H=xa(W);if((v!=E||r==2&&!P)&&(H&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?lf:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?lf:{mode:1,hard:W[1],soft:W[1]}},H=!1),!H&&es(W))){let V=W;W=(Y,Z,te)=>Z==null?$r:Yo(Z,te,V)}S.range=Se(W||(P?h_:v==E?S.distr==3?g_:S.distr==4?p_:yg:S.distr==3?bg:S.distr==4?xg:f_)),S.auto=Se(H?!1:S.auto),S.clamp=Se(S.clamp||Qx),S._min=S._max=null,S.valToPct=A(S)}}}I("x"),I("y"),r==1&&y.forEach(v=>{I(v.scale)}),_.forEach(v=>{I(v.scale)});for(let v in a.scales)I(v);let M=T[E],z=M.distr,R,F;M.ori==0?(Jt(u,w0),R=i,F=o):(Jt(u,A0),R=o,F=i);let N={};for(let v in T){let S=T[v];(S.min!=null||S.max!=null)&&(N[v]={min:S.min,max:S.max},S.min=S.max=null)}let L=a.tzDate||(v=>new Date(ft(v/b))),O=a.fmtDate||lu,U=b==1?wx(L):Dx(L),B=bf(L,yf(b==1?Ex:Rx,O)),$=_f(L,xf(Lx,O)),K=[],q=n.legend=st({},Fx,a.legend),X=n.cursor=st({},Ox,{drag:{y:r==2}},a.cursor),ee=q.show,se=X.show,_e=q.markers;q.idxs=K,_e.width=Se(_e.width),_e.dash=Se(_e.dash),_e.stroke=Se(_e.stroke),_e.fill=Se(_e.fill);let fe,nt,rt,Ie=[],Rt=[],Ft,Wt=!1,Cn={};if(q.live){let v=y[1]?y[1].values:null;Wt=v!=null,Ft=Wt?v(n,1,0):{_:0};for(let S in Ft)Cn[S]=nu}if(ee)if(fe=Dn("table",G0,u),rt=Dn("tbody",null,fe),q.mount(n,fe),Wt){nt=Dn("thead",null,fe,rt);let v=Dn("tr",null,nt);Dn("th",null,v);for(var ta in Ft)Dn("th",Xh,v).textContent=ta}else Jt(fe,N0),q.live&&Jt(fe,z0);let Hn={show:!0},Ta={show:!1};function Ya(v,S){if(S==0&&(Wt||!q.live||r==2))return $r;let D=[],P=Dn("tr",O0,rt,rt.childNodes[S]);Jt(P,v.class),v.show||Jt(P,$a);let W=Dn("th",null,P);if(_e.show){let Y=pn(W0,W);if(S>0){let Z=_e.width(n,S);Z&&(Y.style.border=Z+"px "+_e.dash(n,S)+" "+_e.stroke(n,S)),Y.style.background=_e.fill(n,S)}}let H=pn(Xh,W);v.label instanceof HTMLElement?H.appendChild(v.label):H.textContent=v.label,S>0&&(_e.show||(H.style.color=v.width>0?_e.stroke(n,S):_e.fill(n,S)),je("click",W,Y=>{if(X._lock)return;Ra(Y);let Z=y.indexOf(v);if((Y.ctrlKey||Y.metaKey)!=q.isolate){let te=y.some((re,oe)=>oe>0&&oe!=Z&&re.show);y.forEach((re,oe)=>{oe>0&&In(oe,te?oe==Z?Hn:Ta:Hn,!0,it.setSeries)})}else In(Z,{show:!v.show},!0,it.setSeries)},!1),Ja&&je(Qh,W,Y=>{X._lock||(Ra(Y),In(y.indexOf(v),cr,!0,it.setSeries))},!1));for(var V in Ft){let Y=Dn("td",B0,P);Y.textContent="--",D.push(Y)}return[P,D]}let $n=new Map;function je(v,S,D,P=!0){let W=$n.get(S)||{},H=X.bind[v](n,S,D,P);H&&(Va(v,S,W[v]=H),$n.set(S,W))}function Ka(v,S,D){let P=$n.get(S)||{};for(let W in P)(v==null||W==v)&&(Xl(W,S,P[W]),delete P[W]);v==null&&$n.delete(S)}let Vn=0,Sa=0,pe=0,ie=0,We=0,lt=0,Za=We,Ea=lt,Pn=pe,wa=ie,Vt=0,nn=0,Bt=0,vn=0;n.bbox={};let cs=!1,zi=!1,Qa=!1,Aa=!1,Ni=!1,an=!1;function hs(v,S,D){(D||v!=n.width||S!=n.height)&&yu(v,S),rr(!1),Qa=!0,zi=!0,ir()}function yu(v,S){n.width=Vn=pe=v,n.height=Sa=ie=S,We=lt=0,Gg(),zg();let D=n.bbox;Vt=D.left=Ua(We*Ce,.5),nn=D.top=Ua(lt*Ce,.5),Bt=D.width=Ua(pe*Ce,.5),vn=D.height=Ua(ie*Ce,.5)}let Fg=3;function Ig(){let v=!1,S=0;for(;!v;){S++;let D=qg(S),P=jg(S);v=S==Fg||D&&P,v||(yu(n.width,n.height),zi=!0)}}function Mg({width:v,height:S}){hs(v,S)}n.setSize=Mg;function Gg(){let v=!1,S=!1,D=!1,P=!1;_.forEach((W,H)=>{if(W.show&&W._show){let{side:V,_size:Y}=W,Z=V%2,te=W.label!=null?W.labelSize:0,re=Y+te;re>0&&(Z?(pe-=re,V==3?(We+=re,P=!0):D=!0):(ie-=re,V==0?(lt+=re,v=!0):S=!0))}}),Da[0]=v,Da[1]=D,Da[2]=S,Da[3]=P,pe-=na[1]+na[3],We+=na[3],ie-=na[2]+na[0],lt+=na[0]}function zg(){let v=We+pe,S=lt+ie,D=We,P=lt;function W(H,V){switch(H){case 1:return v+=V,v-V;case 2:return S+=V,S-V;case 3:return D-=V,D+V;case 0:return P-=V,P+V}}_.forEach((H,V)=>{if(H.show&&H._show){let Y=H.side;H._pos=W(Y,H._size),H.label!=null&&(H._lpos=W(Y,H.labelSize))}})}if(X.dataIdx==null){let v=X.hover,S=v.skip=new Set(v.skip??[]);S.add(void 0);let D=v.prox=Se(v.prox),P=v.bias??=0;X.dataIdx=(W,H,V,Y)=>{if(H==0)return V;let Z=V,te=D(W,H,V,Y)??Ne,re=te>=0&&te<Ne,oe=M.ori==0?pe:ie,ge=X.left,De=t[0],Ae=t[H];if(S.has(Ae[V])){Z=null;let xe=null,he=null,le;if(P==0||P==-1)for(le=V;xe==null&&le-- >0;)S.has(Ae[le])||(xe=le);if(P==0||P==1)for(le=V;he==null&&le++<Ae.length;)S.has(Ae[le])||(he=le);if(xe!=null||he!=null)if(re){let $e=xe==null?-1/0:R(De[xe],M,oe,0),Ze=he==null?1/0:R(De[he],M,oe,0),xt=ge-$e,Ge=Ze-ge;xt<=Ge?xt<=te&&(Z=xe):Ge<=te&&(Z=he)}else Z=he==null?xe:xe==null?he:V-xe<=he-V?xe:he}else re&&gt(ge-R(De[V],M,oe,0))>te&&(Z=null);return Z}}let Ra=v=>{X.event=v};X.idxs=K,X._lock=!1;let Dt=X.points;Dt.show=Se(Dt.show),Dt.size=Se(Dt.size),Dt.stroke=Se(Dt.stroke),Dt.width=Se(Dt.width),Dt.fill=Se(Dt.fill);let Fn=n.focus=st({},a.focus||{alpha:.3},X.focus),Ja=Fn.prox>=0,er=Ja&&Dt.one,rn=[],tr=[],nr=[];function bu(v,S){let D=Dt.show(n,S);if(D instanceof HTMLElement)return Jt(D,M0),Jt(D,v.class),Un(D,-10,-10,pe,ie),p.insertBefore(D,rn[S]),D}function xu(v,S){if(r==1||S>0){let D=r==1&&T[v.scale].time,P=v.value;v.value=D?gf(P)?_f(L,xf(P,O)):P||$:P||Yx,v.label=v.label||(D?Bx:Wx)}if(er||S>0){v.width=v.width==null?1:v.width,v.paths=v.paths||u_||J0,v.fillTo=Se(v.fillTo||e_),v.pxAlign=+Re(v.pxAlign,m),v.pxRound=Lf(v.pxAlign),v.stroke=Se(v.stroke||null),v.fill=Se(v.fill||null),v._stroke=v._fill=v._paths=v._focus=null;let D=Kx(Ot(1,v.width),1),P=v.points=st({},{size:D,width:Ot(1,D*.2),stroke:v.stroke,space:D*2,paths:d_,_stroke:null,_fill:null},v.points);P.show=Se(P.show),P.filter=Se(P.filter),P.fill=Se(P.fill),P.stroke=Se(P.stroke),P.paths=Se(P.paths),P.pxAlign=v.pxAlign}if(ee){let D=Ya(v,S);Ie.splice(S,0,D[0]),Rt.splice(S,0,D[1]),q.values.push(null)}if(se){K.splice(S,0,null);let D=null;er?S==0&&(D=bu(v,S)):S>0&&(D=bu(v,S)),rn.splice(S,0,D),tr.splice(S,0,0),nr.splice(S,0,0)}bt("addSeries",S)}function Ng(v,S){S=S??y.length,v=r==1?eu(v,S,Sf,Df):eu(v,S,{},Rf),y.splice(S,0,v),xu(y[S],S)}n.addSeries=Ng;function Og(v){if(y.splice(v,1),ee){q.values.splice(v,1),Rt.splice(v,1);let S=Ie.splice(v,1)[0];Ka(null,S.firstChild),S.remove()}se&&(K.splice(v,1),rn.splice(v,1)[0].remove(),tr.splice(v,1),nr.splice(v,1)),bt("delSeries",v)}n.delSeries=Og;let Da=[!1,!1,!1,!1];function Wg(v,S){if(v._show=v.show,v.show){let D=v.side%2,P=T[v.scale];P==null&&(v.scale=D?y[1].scale:E,P=T[v.scale]);let W=P.time;v.size=Se(v.size),v.space=Se(v.space),v.rotate=Se(v.rotate),xa(v.incrs)&&v.incrs.forEach(V=>{!_a.has(V)&&_a.set(V,Hf(V))}),v.incrs=Se(v.incrs||(P.distr==2?_x:W?b==1?Sx:Ax:Ha)),v.splits=Se(v.splits||(W&&P.distr==1?U:P.distr==3?Kl:P.distr==4?$x:Hx)),v.stroke=Se(v.stroke),v.grid.stroke=Se(v.grid.stroke),v.ticks.stroke=Se(v.ticks.stroke),v.border.stroke=Se(v.border.stroke);let H=v.values;v.values=xa(H)&&!xa(H[0])?Se(H):W?xa(H)?bf(L,yf(H,O)):gf(H)?kx(L,H):H||B:H||Ux,v.filter=Se(v.filter||(P.distr>=3&&P.log==10?jx:P.distr==3&&P.log==2?Xx:Bf)),v.font=If(v.font),v.labelFont=If(v.labelFont),v._size=v.size(n,null,S,0),v._space=v._rotate=v._incrs=v._found=v._splits=v._values=null,v._size>0&&(Da[S]=!0,v._el=pn(C0,h))}}function Jr(v,S,D,P){let[W,H,V,Y]=D,Z=S%2,te=0;return Z==0&&(Y||H)&&(te=S==0&&!W||S==2&&!V?ft(Tf.size/3):0),Z==1&&(W||V)&&(te=S==1&&!H||S==3&&!Y?ft(wf.size/2):0),te}let _u=n.padding=(a.padding||[Jr,Jr,Jr,Jr]).map(v=>Se(Re(v,Jr))),na=n._padding=_u.map((v,S)=>v(n,S,Da,0)),Tt,pt=null,mt=null,Oi=r==1?y[0].idxs:null,yn=null,ei=!1;function Tu(v,S){if(t=v??[],n.data=n._data=t,r==2){Tt=0;for(let D=1;D<y.length;D++)Tt+=t[D][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),yn=t[0],Tt=yn.length;let D=t;if(z==2){D=t.slice();let P=D[0]=Array(Tt);for(let W=0;W<Tt;W++)P[W]=W}n._data=t=D}if(rr(!0),bt("setData"),z==2&&(Qa=!0),S!==!1){let D=M;D.auto(n,ei)?fs():ra(E,D.min,D.max),Aa=Aa||X.left>=0,an=!0,ir()}}n.setData=Tu;function fs(){ei=!0;let v,S;r==1&&(Tt>0?(pt=Oi[0]=0,mt=Oi[1]=Tt-1,v=t[0][pt],S=t[0][mt],z==2?(v=pt,S=mt):v==S&&(z==3?[v,S]=Qo(v,v,M.log,!1):z==4?[v,S]=ru(v,v,M.log,!1):M.time?S=v+ft(86400/b):[v,S]=Yo(v,S,iu,!0))):(pt=Oi[0]=v=null,mt=Oi[1]=S=null)),ra(E,v,S)}let Wi,ar,gs,ps,ms,vs,ys,bs,xs,Ut;function Su(v,S,D,P,W,H){v??=Kh,D??=su,P??="butt",W??=Kh,H??="round",v!=Wi&&(c.strokeStyle=Wi=v),W!=ar&&(c.fillStyle=ar=W),S!=gs&&(c.lineWidth=gs=S),H!=ms&&(c.lineJoin=ms=H),P!=vs&&(c.lineCap=vs=P),D!=ps&&c.setLineDash(ps=D)}function Eu(v,S,D,P){S!=ar&&(c.fillStyle=ar=S),v!=ys&&(c.font=ys=v),D!=bs&&(c.textAlign=bs=D),P!=xs&&(c.textBaseline=xs=P)}function _s(v,S,D,P,W=0){if(P.length>0&&v.auto(n,ei)&&(S==null||S.min==null)){let H=Re(pt,0),V=Re(mt,P.length-1),Y=D.min==null?j0(P,H,V,W,v.distr==3):[D.min,D.max];v.min=Ln(v.min,D.min=Y[0]),v.max=Ot(v.max,D.max=Y[1])}}let wu={min:null,max:null};function Bg(){for(let P in T){let W=T[P];N[P]==null&&(W.min==null||N[E]!=null&&W.auto(n,ei))&&(N[P]=wu)}for(let P in T){let W=T[P];N[P]==null&&W.from!=null&&N[W.from]!=null&&(N[P]=wu)}N[E]!=null&&rr(!0);let v={};for(let P in N){let W=N[P];if(W!=null){let H=v[P]=Vr(T[P],nx);if(W.min!=null)st(H,W);else if(P!=E||r==2)if(Tt==0&&H.from==null){let V=H.range(n,null,null,P);H.min=V[0],H.max=V[1]}else H.min=Ne,H.max=-Ne}}if(Tt>0){y.forEach((P,W)=>{if(r==1){let H=P.scale,V=N[H];if(V==null)return;let Y=v[H];if(W==0){let Z=Y.range(n,Y.min,Y.max,H);Y.min=Z[0],Y.max=Z[1],pt=kn(Y.min,t[0]),mt=kn(Y.max,t[0]),mt-pt>1&&(t[0][pt]<Y.min&&pt++,t[0][mt]>Y.max&&mt--),P.min=yn[pt],P.max=yn[mt]}else P.show&&P.auto&&_s(Y,V,P,t[W],P.sorted);P.idxs[0]=pt,P.idxs[1]=mt}else if(W>0&&P.show&&P.auto){let[H,V]=P.facets,Y=H.scale,Z=V.scale,[te,re]=t[W],oe=v[Y],ge=v[Z];oe!=null&&_s(oe,N[Y],H,te,H.sorted),ge!=null&&_s(ge,N[Z],V,re,V.sorted),P.min=V.min,P.max=V.max}});for(let P in v){let W=v[P],H=N[P];if(W.from==null&&(H==null||H.min==null)){let V=W.range(n,W.min==Ne?null:W.min,W.max==-Ne?null:W.max,P);W.min=V[0],W.max=V[1]}}}for(let P in v){let W=v[P];if(W.from!=null){let H=v[W.from];if(H.min==null)W.min=W.max=null;else{let V=W.range(n,H.min,H.max,P);W.min=V[0],W.max=V[1]}}}let S={},D=!1;for(let P in v){let W=v[P],H=T[P];if(H.min!=W.min||H.max!=W.max){H.min=W.min,H.max=W.max;let V=H.distr;H._min=V==3?Jn(H.min):V==4?Bl(H.min,H.asinh):V==100?H.fwd(H.min):H.min,H._max=V==3?Jn(H.max):V==4?Bl(H.max,H.asinh):V==100?H.fwd(H.max):H.max,S[P]=D=!0}}if(D){y.forEach((P,W)=>{r==2?W>0&&S.y&&(P._paths=null):S[P.scale]&&(P._paths=null)});for(let P in S)Qa=!0,bt("setScale",P);se&&X.left>=0&&(Aa=an=!0)}for(let P in N)N[P]=null}function Ug(v){let S=Yl(pt-1,0,Tt-1),D=Yl(mt+1,0,Tt-1);for(;v[S]==null&&S>0;)S--;for(;v[D]==null&&D<Tt-1;)D++;return[S,D]}function Hg(){if(Tt>0){let v=y.some(S=>S._focus)&&Ut!=Fn.alpha;v&&(c.globalAlpha=Ut=Fn.alpha),y.forEach((S,D)=>{if(D>0&&S.show&&(Au(D,!1),Au(D,!0),S._paths==null)){let P=Ut;Ut!=S.alpha&&(c.globalAlpha=Ut=S.alpha);let W=r==2?[0,t[D][0].length-1]:Ug(t[D]);S._paths=S.paths(n,D,W[0],W[1]),Ut!=P&&(c.globalAlpha=Ut=P)}}),y.forEach((S,D)=>{if(D>0&&S.show){let P=Ut;Ut!=S.alpha&&(c.globalAlpha=Ut=S.alpha),S._paths!=null&&Ru(D,!1);{let W=S._paths!=null?S._paths.gaps:null,H=S.points.show(n,D,pt,mt,W),V=S.points.filter(n,D,H,W);(H||V)&&(S.points._paths=S.points.paths(n,D,pt,mt,V),Ru(D,!0))}Ut!=P&&(c.globalAlpha=Ut=P),bt("drawSeries",D)}}),v&&(c.globalAlpha=Ut=1)}}function Au(v,S){let D=S?y[v].points:y[v];D._stroke=D.stroke(n,v),D._fill=D.fill(n,v)}function Ru(v,S){let D=S?y[v].points:y[v],{stroke:P,fill:W,clip:H,flags:V,_stroke:Y=D._stroke,_fill:Z=D._fill,_width:te=D.width}=D._paths;te=Oe(te*Ce,3);let re=null,oe=te%2/2;S&&Z==null&&(Z=te>0?"#fff":Y);let ge=D.pxAlign==1&&oe>0;if(ge&&c.translate(oe,oe),!S){let De=Vt-te/2,Ae=nn-te/2,xe=Bt+te,he=vn+te;re=new Path2D,re.rect(De,Ae,xe,he)}S?Ts(Y,te,D.dash,D.cap,Z,P,W,V,H):$g(v,Y,te,D.dash,D.cap,Z,P,W,V,re,H),ge&&c.translate(-oe,-oe)}function $g(v,S,D,P,W,H,V,Y,Z,te,re){let oe=!1;Z!=0&&x.forEach((ge,De)=>{if(ge.series[0]==v){let Ae=y[ge.series[1]],xe=t[ge.series[1]],he=(Ae._paths||Mi).band;xa(he)&&(he=ge.dir==1?he[0]:he[1]);let le,$e=null;Ae.show&&he&&Y0(xe,pt,mt)?($e=ge.fill(n,De)||H,le=Ae._paths.clip):he=null,Ts(S,D,P,W,$e,V,Y,Z,te,re,le,he),oe=!0}}),oe||Ts(S,D,P,W,H,V,Y,Z,te,re)}let Du=qr|Ql;function Ts(v,S,D,P,W,H,V,Y,Z,te,re,oe){Su(v,S,D,P,W),(Z||te||oe)&&(c.save(),Z&&c.clip(Z),te&&c.clip(te)),oe?(Y&Du)==Du?(c.clip(oe),re&&c.clip(re),Ui(W,V),Bi(v,H,S)):Y&Ql?(Ui(W,V),c.clip(oe),Bi(v,H,S)):Y&qr&&(c.save(),c.clip(oe),re&&c.clip(re),Ui(W,V),c.restore(),Bi(v,H,S)):(Ui(W,V),Bi(v,H,S)),(Z||te||oe)&&c.restore()}function Bi(v,S,D){D>0&&(S instanceof Map?S.forEach((P,W)=>{c.strokeStyle=Wi=W,c.stroke(P)}):S!=null&&v&&c.stroke(S))}function Ui(v,S){S instanceof Map?S.forEach((D,P)=>{c.fillStyle=ar=P,c.fill(D)}):S!=null&&v&&c.fill(S)}function Vg(v,S,D,P){let W=_[v],H;if(P<=0)H=[0,0];else{let V=W._space=W.space(n,v,S,D,P),Y=W._incrs=W.incrs(n,v,S,D,P,V);H=m_(S,D,Y,P,V)}return W._found=H}function Ss(v,S,D,P,W,H,V,Y,Z,te){let re=V%2/2;m==1&&c.translate(re,re),Su(Y,V,Z,te,Y),c.beginPath();let oe,ge,De,Ae,xe=W+(P==0||P==3?-H:H);D==0?(ge=W,Ae=xe):(oe=W,De=xe);for(let he=0;he<v.length;he++)S[he]!=null&&(D==0?oe=De=v[he]:ge=Ae=v[he],c.moveTo(oe,ge),c.lineTo(De,Ae));c.stroke(),m==1&&c.translate(-re,-re)}function qg(v){let S=!0;return _.forEach((D,P)=>{if(!D.show)return;let W=T[D.scale];if(W.min==null){D._show&&(S=!1,D._show=!1,rr(!1));return}else D._show||(S=!1,D._show=!0,rr(!1));let H=D.side,V=H%2,{min:Y,max:Z}=W,[te,re]=Vg(P,Y,Z,V==0?pe:ie);if(re==0)return;let oe=W.distr==2,ge=D._splits=D.splits(n,P,Y,Z,te,re,oe),De=W.distr==2?ge.map(le=>yn[le]):ge,Ae=W.distr==2?yn[ge[1]]-yn[ge[0]]:te,xe=D._values=D.values(n,D.filter(n,De,P,re,Ae),P,re,Ae);D._rotate=H==2?D.rotate(n,xe,P,re):0;let he=D._size;D._size=mn(D.size(n,xe,P,v)),he!=null&&D._size!=he&&(S=!1)}),S}function jg(v){let S=!0;return _u.forEach((D,P)=>{let W=D(n,P,Da,v);W!=na[P]&&(S=!1),na[P]=W}),S}function Xg(){for(let v=0;v<_.length;v++){let S=_[v];if(!S.show||!S._show)continue;let D=S.side,P=D%2,W,H,V=S.stroke(n,v),Y=D==0||D==3?-1:1,[Z,te]=S._found;if(S.label!=null){let Mt=S.labelGap*Y,Xt=ft((S._lpos+Mt)*Ce);Eu(S.labelFont[0],V,"center",D==2?"top":Yh),c.save(),P==1?(W=H=0,c.translate(Xt,ft(nn+vn/2)),c.rotate((D==3?-jo:jo)/2)):(W=ft(Vt+Bt/2),H=Xt);let Ca=Of(S.label)?S.label(n,v,Z,te):S.label;c.fillText(Ca,W,H),c.restore()}if(te==0)continue;let re=T[S.scale],oe=P==0?Bt:vn,ge=P==0?Vt:nn,De=S._splits,Ae=re.distr==2?De.map(Mt=>yn[Mt]):De,xe=re.distr==2?yn[De[1]]-yn[De[0]]:Z,he=S.ticks,le=S.border,$e=he.show?he.size:0,Ze=ft($e*Ce),xt=ft((S.alignTo==2?S._size-$e-S.gap:S.gap)*Ce),Ge=S._rotate*-jo/180,Qe=g(S._pos*Ce),qt=(Ze+xt)*Y,It=Qe+qt;H=P==0?It:0,W=P==1?It:0;let on=S.font[0],bn=S.align==1?Wr:S.align==2?Nl:Ge>0?Wr:Ge<0?Nl:P==0?"center":D==3?Nl:Wr,Gn=Ge||P==1?"middle":D==2?"top":Yh;Eu(on,V,bn,Gn);let jt=S.font[1]*S.lineGap,sn=De.map(Mt=>g(s(Mt,re,oe,ge))),xn=S._values;for(let Mt=0;Mt<xn.length;Mt++){let Xt=xn[Mt];if(Xt!=null){P==0?W=sn[Mt]:H=sn[Mt],Xt=""+Xt;let Ca=Xt.indexOf(`
`)==-1?[Xt]:Xt.split(/\n/gm);for(let Gt=0;Gt<Ca.length;Gt++){let ju=Ca[Gt];Ge?(c.save(),c.translate(W,H+Gt*jt),c.rotate(Ge),c.fillText(ju,0,0),c.restore()):c.fillText(ju,W,H+Gt*jt)}}}he.show&&Ss(sn,he.filter(n,Ae,v,te,xe),P,D,Qe,Ze,Oe(he.width*Ce,3),he.stroke(n,v),he.dash,he.cap);let zn=S.grid;zn.show&&Ss(sn,zn.filter(n,Ae,v,te,xe),P,P==0?2:1,P==0?nn:Vt,P==0?vn:Bt,Oe(zn.width*Ce,3),zn.stroke(n,v),zn.dash,zn.cap),le.show&&Ss([Qe],[1],P==0?1:0,P==0?1:2,P==1?nn:Vt,P==1?vn:Bt,Oe(le.width*Ce,3),le.stroke(n,v),le.dash,le.cap)}bt("drawAxes")}function rr(v){y.forEach((S,D)=>{D>0&&(S._paths=null,v&&(r==1?(S.min=null,S.max=null):S.facets.forEach(P=>{P.min=null,P.max=null})))})}let Hi=!1,Es=!1,ti=[];function Yg(){Es=!1;for(let v=0;v<ti.length;v++)bt(...ti[v]);ti.length=0}function ir(){Hi||(ux(ku),Hi=!0)}function Kg(v,S=!1){Hi=!0,Es=S,v(n),ku(),S&&ti.length>0&&queueMicrotask(Yg)}n.batch=Kg;function ku(){if(cs&&(Bg(),cs=!1),Qa&&(Ig(),Qa=!1),zi){if(Ve(f,Wr,We),Ve(f,"top",lt),Ve(f,Ci,pe),Ve(f,Pi,ie),Ve(p,Wr,We),Ve(p,"top",lt),Ve(p,Ci,pe),Ve(p,Pi,ie),Ve(h,Ci,Vn),Ve(h,Pi,Sa),d.width=ft(Vn*Ce),d.height=ft(Sa*Ce),_.forEach(({_el:v,_show:S,_size:D,_pos:P,side:W})=>{if(v!=null)if(S){let H=W===3||W===0?D:0,V=W%2==1;Ve(v,V?"left":"top",P-H),Ve(v,V?"width":"height",D),Ve(v,V?"top":"left",V?lt:We),Ve(v,V?"height":"width",V?ie:pe),jl(v,$a)}else Jt(v,$a)}),Wi=ar=gs=ms=vs=ys=bs=xs=ps=null,Ut=1,ri(!0),We!=Za||lt!=Ea||pe!=Pn||ie!=wa){rr(!1);let v=pe/Pn,S=ie/wa;if(se&&!Aa&&X.left>=0){X.left*=v,X.top*=S,or&&Un(or,ft(X.left),0,pe,ie),sr&&Un(sr,0,ft(X.top),pe,ie);for(let D=0;D<rn.length;D++){let P=rn[D];P!=null&&(tr[D]*=v,nr[D]*=S,Un(P,mn(tr[D]),mn(nr[D]),pe,ie))}}if(He.show&&!Ni&&He.left>=0&&He.width>0){He.left*=v,He.width*=v,He.top*=S,He.height*=S;for(let D in Ls)Ve(dr,D,He[D])}Za=We,Ea=lt,Pn=pe,wa=ie}bt("setSize"),zi=!1}Vn>0&&Sa>0&&(c.clearRect(0,0,d.width,d.height),bt("drawClear"),k.forEach(v=>v()),bt("draw")),He.show&&Ni&&($i(He),Ni=!1),se&&Aa&&(La(null,!0,!1),Aa=!1),q.show&&q.live&&an&&(Ds(),an=!1),l||(l=!0,n.status=1,bt("ready")),ei=!1,Hi=!1}n.redraw=(v,S)=>{Qa=S||!1,v!==!1?ra(E,M.min,M.max):ir()};function ws(v,S){let D=T[v];if(D.from==null){if(Tt==0){let P=D.range(n,S.min,S.max,v);S.min=P[0],S.max=P[1]}if(S.min>S.max){let P=S.min;S.min=S.max,S.max=P}if(Tt>1&&S.min!=null&&S.max!=null&&S.max-S.min<1e-16)return;v==E&&D.distr==2&&Tt>0&&(S.min=kn(S.min,t[0]),S.max=kn(S.max,t[0]),S.min==S.max&&S.max++),N[v]=S,cs=!0,ir()}}n.setScale=ws;let As,Rs,or,sr,Lu,Cu,lr,ur,Pu,Fu,Ue,qe,aa=!1,St=X.drag,vt=St.x,yt=St.y;se&&(X.x&&(As=pn(F0,p)),X.y&&(Rs=pn(I0,p)),M.ori==0?(or=As,sr=Rs):(or=Rs,sr=As),Ue=X.left,qe=X.top);let He=n.select=st({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),dr=He.show?pn(P0,He.over?p:f):null;function $i(v,S){if(He.show){for(let D in v)He[D]=v[D],D in Ls&&Ve(dr,D,v[D]);S!==!1&&bt("setSelect")}}n.setSelect=$i;function Zg(v){if(y[v].show)ee&&jl(Ie[v],$a);else if(ee&&Jt(Ie[v],$a),se){let D=er?rn[0]:rn[v];D!=null&&Un(D,-10,-10,pe,ie)}}function ra(v,S,D){ws(v,{min:S,max:D})}function In(v,S,D,P){S.focus!=null&&np(v),S.show!=null&&y.forEach((W,H)=>{H>0&&(v==H||v==null)&&(W.show=S.show,Zg(H),r==2?(ra(W.facets[0].scale,null,null),ra(W.facets[1].scale,null,null)):ra(W.scale,null,null),ir())}),D!==!1&&bt("setSeries",v,S),P&&ii("setSeries",n,v,S)}n.setSeries=In;function Qg(v,S){st(x[v],S)}function Jg(v,S){v.fill=Se(v.fill||null),v.dir=Re(v.dir,-1),S=S??x.length,x.splice(S,0,v)}function ep(v){v==null?x.length=0:x.splice(v,1)}n.addBand=Jg,n.setBand=Qg,n.delBand=ep;function tp(v,S){y[v].alpha=S,se&&rn[v]!=null&&(rn[v].style.opacity=S),ee&&Ie[v]&&(Ie[v].style.opacity=S)}let qn,ia,ka,cr={focus:!0};function np(v){if(v!=ka){let S=v==null,D=Fn.alpha!=1;y.forEach((P,W)=>{if(r==1||W>0){let H=S||W==0||W==v;P._focus=S?null:H,D&&tp(W,H?1:Fn.alpha)}}),ka=v,D&&ir()}}ee&&Ja&&je(Jh,fe,v=>{X._lock||(Ra(v),ka!=null&&In(null,cr,!0,it.setSeries))});function Mn(v,S,D){let P=T[S];D&&(v=v/Ce-(P.ori==1?lt:We));let W=pe;P.ori==1&&(W=ie,v=W-v),P.dir==-1&&(v=W-v);let H=P._min,V=P._max,Y=v/W,Z=H+(V-H)*Y,te=P.distr;return te==3?Hr(10,Z):te==4?Z0(Z,P.asinh):te==100?P.bwd(Z):Z}function ap(v,S){let D=Mn(v,E,S);return kn(D,t[0],pt,mt)}n.valToIdx=v=>kn(v,t[0]),n.posToIdx=ap,n.posToVal=Mn,n.valToPos=(v,S,D)=>T[S].ori==0?i(v,T[S],D?Bt:pe,D?Vt:0):o(v,T[S],D?vn:ie,D?nn:0),n.setCursor=(v,S,D)=>{Ue=v.left,qe=v.top,La(null,S,D)};function Iu(v,S){Ve(dr,Wr,He.left=v),Ve(dr,Ci,He.width=S)}function Mu(v,S){Ve(dr,"top",He.top=v),Ve(dr,Pi,He.height=S)}let ni=M.ori==0?Iu:Mu,ai=M.ori==1?Iu:Mu;function rp(){if(ee&&q.live)for(let v=r==2?1:0;v<y.length;v++){if(v==0&&Wt)continue;let S=q.values[v],D=0;for(let P in S)Rt[v][D++].firstChild.nodeValue=S[P]}}function Ds(v,S){if(v!=null&&(v.idxs?v.idxs.forEach((D,P)=>{K[P]=D}):tx(v.idx)||K.fill(v.idx),q.idx=K[0]),ee&&q.live){for(let D=0;D<y.length;D++)(D>0||r==1&&!Wt)&&ip(D,K[D]);rp()}an=!1,S!==!1&&bt("setLegend")}n.setLegend=Ds;function ip(v,S){let D=y[v],P=v==0&&z==2?yn:t[v],W;Wt?W=D.values(n,v,S)??Cn:(W=D.value(n,S==null?null:P[S],v,S),W=W==null?Cn:{_:W}),q.values[v]=W}function La(v,S,D){Pu=Ue,Fu=qe,[Ue,qe]=X.move(n,Ue,qe),X.left=Ue,X.top=qe,se&&(or&&Un(or,ft(Ue),0,pe,ie),sr&&Un(sr,0,ft(qe),pe,ie));let P,W=pt>mt;qn=Ne,ia=null;let H=M.ori==0?pe:ie,V=M.ori==1?pe:ie;if(Ue<0||Tt==0||W){P=X.idx=null;for(let Y=0;Y<y.length;Y++){let Z=rn[Y];Z!=null&&Un(Z,-10,-10,pe,ie)}Ja&&In(null,cr,!0,v==null&&it.setSeries),q.live&&(K.fill(P),an=!0)}else{let Y,Z,te;r==1&&(Y=M.ori==0?Ue:qe,Z=Mn(Y,E),P=X.idx=kn(Z,t[0],pt,mt),te=R(t[0][P],M,H,0));let re=-10,oe=-10,ge=0,De=0,Ae=!0,xe="",he="";for(let le=r==2?1:0;le<y.length;le++){let $e=y[le],Ze=K[le],xt=Ze==null?null:r==1?t[le][Ze]:t[le][1][Ze],Ge=X.dataIdx(n,le,P,Z),Qe=Ge==null?null:r==1?t[le][Ge]:t[le][1][Ge];if(an=an||Qe!=xt||Ge!=Ze,K[le]=Ge,le>0&&$e.show){let qt=Ge==null?-10:Ge==P?te:R(r==1?t[0][Ge]:t[le][0][Ge],M,H,0),It=Qe==null?-10:F(Qe,r==1?T[$e.scale]:T[$e.facets[1].scale],V,0);if(Ja&&Qe!=null){let on=M.ori==1?Ue:qe,bn=gt(Fn.dist(n,le,Ge,It,on));if(bn<qn){let Gn=Fn.bias;if(Gn!=0){let jt=Mn(on,$e.scale),sn=Qe>=0?1:-1,xn=jt>=0?1:-1;xn==sn&&(xn==1?Gn==1?Qe>=jt:Qe<=jt:Gn==1?Qe<=jt:Qe>=jt)&&(qn=bn,ia=le)}else qn=bn,ia=le}}if(an||er){let on,bn;M.ori==0?(on=qt,bn=It):(on=It,bn=qt);let Gn,jt,sn,xn,zn,Mt,Xt=!0,Ca=Dt.bbox;if(Ca!=null){Xt=!1;let Gt=Ca(n,le);sn=Gt.left,xn=Gt.top,Gn=Gt.width,jt=Gt.height}else sn=on,xn=bn,Gn=jt=Dt.size(n,le);if(Mt=Dt.fill(n,le),zn=Dt.stroke(n,le),er)le==ia&&qn<=Fn.prox&&(re=sn,oe=xn,ge=Gn,De=jt,Ae=Xt,xe=Mt,he=zn);else{let Gt=rn[le];Gt!=null&&(tr[le]=sn,nr[le]=xn,sf(Gt,Gn,jt,Xt),rf(Gt,Mt,zn),Un(Gt,mn(sn),mn(xn),pe,ie))}}}}if(er){let le=Fn.prox,$e=ka==null?qn<=le:qn>le||ia!=ka;if(an||$e){let Ze=rn[0];Ze!=null&&(tr[0]=re,nr[0]=oe,sf(Ze,ge,De,Ae),rf(Ze,xe,he),Un(Ze,mn(re),mn(oe),pe,ie))}}}if(He.show&&aa)if(v!=null){let[Y,Z]=it.scales,[te,re]=it.match,[oe,ge]=v.cursor.sync.scales,De=v.cursor.drag;if(vt=De._x,yt=De._y,vt||yt){let{left:Ae,top:xe,width:he,height:le}=v.select,$e=v.scales[oe].ori,Ze=v.posToVal,xt,Ge,Qe,qt,It,on=Y!=null&&te(Y,oe),bn=Z!=null&&re(Z,ge);on&&vt?($e==0?(xt=Ae,Ge=he):(xt=xe,Ge=le),Qe=T[Y],qt=R(Ze(xt,oe),Qe,H,0),It=R(Ze(xt+Ge,oe),Qe,H,0),ni(Ln(qt,It),gt(It-qt))):ni(0,H),bn&&yt?($e==1?(xt=Ae,Ge=he):(xt=xe,Ge=le),Qe=T[Z],qt=F(Ze(xt,ge),Qe,V,0),It=F(Ze(xt+Ge,ge),Qe,V,0),ai(Ln(qt,It),gt(It-qt))):ai(0,V)}else Cs()}else{let Y=gt(Pu-Lu),Z=gt(Fu-Cu);if(M.ori==1){let ge=Y;Y=Z,Z=ge}vt=St.x&&Y>=St.dist,yt=St.y&&Z>=St.dist;let te=St.uni;te!=null?vt&&yt&&(vt=Y>=te,yt=Z>=te,!vt&&!yt&&(Z>Y?yt=!0:vt=!0)):St.x&&St.y&&(vt||yt)&&(vt=yt=!0);let re,oe;vt&&(M.ori==0?(re=lr,oe=Ue):(re=ur,oe=qe),ni(Ln(re,oe),gt(oe-re)),yt||ai(0,V)),yt&&(M.ori==1?(re=lr,oe=Ue):(re=ur,oe=qe),ai(Ln(re,oe),gt(oe-re)),vt||ni(0,H)),!vt&&!yt&&(ni(0,0),ai(0,0))}if(St._x=vt,St._y=yt,v==null){if(D){if(qu!=null){let[Y,Z]=it.scales;it.values[0]=Y!=null?Mn(M.ori==0?Ue:qe,Y):null,it.values[1]=Z!=null?Mn(M.ori==1?Ue:qe,Z):null}ii(Ol,n,Ue,qe,pe,ie,P)}if(Ja){let Y=D&&it.setSeries,Z=Fn.prox;ka==null?qn<=Z&&In(ia,cr,!0,Y):qn>Z?In(null,cr,!0,Y):ia!=ka&&In(ia,cr,!0,Y)}}an&&(q.idx=P,Ds()),S!==!1&&bt("setCursor")}let oa=null;Object.defineProperty(n,"rect",{get(){return oa==null&&ri(!1),oa}});function ri(v=!1){v?oa=null:(oa=p.getBoundingClientRect(),bt("syncRect",oa))}function Gu(v,S,D,P,W,H,V){X._lock||aa&&v!=null&&v.movementX==0&&v.movementY==0||(ks(v,S,D,P,W,H,V,!1,v!=null),v!=null?La(null,!0,!0):La(S,!0,!1))}function ks(v,S,D,P,W,H,V,Y,Z){if(oa==null&&ri(!1),Ra(v),v!=null)D=v.clientX-oa.left,P=v.clientY-oa.top;else{if(D<0||P<0){Ue=-10,qe=-10;return}let[te,re]=it.scales,oe=S.cursor.sync,[ge,De]=oe.values,[Ae,xe]=oe.scales,[he,le]=it.match,$e=S.axes[0].side%2==1,Ze=M.ori==0?pe:ie,xt=M.ori==1?pe:ie,Ge=$e?H:W,Qe=$e?W:H,qt=$e?P:D,It=$e?D:P;if(Ae!=null?D=he(te,Ae)?s(ge,T[te],Ze,0):-10:D=Ze*(qt/Ge),xe!=null?P=le(re,xe)?s(De,T[re],xt,0):-10:P=xt*(It/Qe),M.ori==1){let on=D;D=P,P=on}}Z&&(S==null||S.cursor.event.type==Ol)&&((D<=1||D>=pe-1)&&(D=Ua(D,pe)),(P<=1||P>=ie-1)&&(P=Ua(P,ie))),Y?(Lu=D,Cu=P,[lr,ur]=X.move(n,D,P)):(Ue=D,qe=P)}let Ls={width:0,height:0,left:0,top:0};function Cs(){$i(Ls,!1)}let zu,Nu,Ou,Wu;function Bu(v,S,D,P,W,H,V){aa=!0,vt=yt=St._x=St._y=!1,ks(v,S,D,P,W,H,V,!0,!1),v!=null&&(je(Wl,Vl,Uu,!1),ii(Zh,n,lr,ur,pe,ie,null));let{left:Y,top:Z,width:te,height:re}=He;zu=Y,Nu=Z,Ou=te,Wu=re}function Uu(v,S,D,P,W,H,V){aa=St._x=St._y=!1,ks(v,S,D,P,W,H,V,!1,!0);let{left:Y,top:Z,width:te,height:re}=He,oe=te>0||re>0,ge=zu!=Y||Nu!=Z||Ou!=te||Wu!=re;if(oe&&ge&&$i(He),St.setScale&&oe&&ge){let De=Y,Ae=te,xe=Z,he=re;if(M.ori==1&&(De=Z,Ae=re,xe=Y,he=te),vt&&ra(E,Mn(De,E),Mn(De+Ae,E)),yt)for(let le in T){let $e=T[le];le!=E&&$e.from==null&&$e.min!=Ne&&ra(le,Mn(xe+he,le),Mn(xe,le))}Cs()}else X.lock&&(X._lock=!X._lock,La(S,!0,v!=null));v!=null&&(Ka(Wl,Vl),ii(Wl,n,Ue,qe,pe,ie,null))}function op(v,S,D,P,W,H,V){if(X._lock)return;Ra(v);let Y=aa;if(aa){let Z=!0,te=!0,re=10,oe,ge;M.ori==0?(oe=vt,ge=yt):(oe=yt,ge=vt),oe&&ge&&(Z=Ue<=re||Ue>=pe-re,te=qe<=re||qe>=ie-re),oe&&Z&&(Ue=Ue<lr?0:pe),ge&&te&&(qe=qe<ur?0:ie),La(null,!0,!0),aa=!1}Ue=-10,qe=-10,K.fill(null),La(null,!0,!0),Y&&(aa=Y)}function Hu(v,S,D,P,W,H,V){X._lock||(Ra(v),fs(),Cs(),v!=null&&ii(ef,n,Ue,qe,pe,ie,null))}function $u(){_.forEach(v_),hs(n.width,n.height,!0)}Va(Xo,Ur,$u);let hr={};hr.mousedown=Bu,hr.mousemove=Gu,hr.mouseup=Uu,hr.dblclick=Hu,hr.setSeries=(v,S,D,P)=>{let W=it.match[2];D=W(n,S,D),D!=-1&&In(D,P,!0,!1)},se&&(je(Zh,p,Bu),je(Ol,p,Gu),je(Qh,p,v=>{Ra(v),ri(!1)}),je(Jh,p,op),je(ef,p,Hu),Jl.add(n),n.syncRect=ri);let Vi=n.hooks=a.hooks||{};function bt(v,S,D){Es?ti.push([v,S,D]):v in Vi&&Vi[v].forEach(P=>{P.call(null,n,S,D)})}(a.plugins||[]).forEach(v=>{for(let S in v.hooks)Vi[S]=(Vi[S]||[]).concat(v.hooks[S])});let Vu=(v,S,D)=>D,it=st({key:null,setSeries:!1,filters:{pub:hf,sub:hf},scales:[E,y[1]?y[1].scale:null],match:[ff,ff,Vu],values:[null,null]},X.sync);it.match.length==2&&it.match.push(Vu),X.sync=it;let qu=it.key,Ps=ug(qu);function ii(v,S,D,P,W,H,V){it.filters.pub(v,S,D,P,W,H,V)&&Ps.pub(v,S,D,P,W,H,V)}Ps.sub(n);function sp(v,S,D,P,W,H,V){it.filters.sub(v,S,D,P,W,H,V)&&hr[v](null,S,D,P,W,H,V)}n.pub=sp;function lp(){Ps.unsub(n),Jl.delete(n),$n.clear(),Xl(Xo,Ur,$u),u.remove(),fe?.remove(),bt("destroy")}n.destroy=lp;function Fs(){bt("init",a,t),Tu(t||a.data,!1),N[E]?ws(E,N[E]):fs(),Ni=He.show&&(He.width>0||He.height>0),Aa=an=!0,hs(a.width,a.height)}return y.forEach(xu),_.forEach(Wg),e?e instanceof HTMLElement?(e.appendChild(u),Fs()):e(n,Fs):Fs(),n}At.assign=st;At.fmtNum=ou;At.rangeNum=Yo;At.rangeLog=Qo;At.rangeAsinh=ru;At.orient=ja;At.pxRatio=Ce;At.join=lx;At.fmtDate=lu,At.tzDate=bx;At.sync=ug;{At.addGap=t_,At.clipGaps=ts;let a=At.paths={points:pg};a.linear=vg,a.stepped=r_,a.bars=i_,a.spline=s_}var y_=1e3,is=class{constructor(t,e){this.network=t;this.hypha=e;this.sized.observe(this.box),addEventListener("theme",this.themed)}network;hypha;box=w("div",{class:"chart"});words=w("p",{class:"faint",role:"status"});element=w("div",{},this.box,this.words);data=[[],[],[]];plot=null;sized=new ResizeObserver(()=>this.plot?.setSize({width:this.box.clientWidth,height:180}));themed=()=>this.draw(!0);seen(t){this.data[0].push(Date.now()/1e3),this.data[1].push(t.score),this.data[2].push(t.queued),this.data[0].length>y_&&this.data.forEach(e=>e.shift()),ue(this.words,`Since this page was opened: ${this.data[0].length} looks, one a second.`),this.draw(!1)}draw(t){if(this.box.clientWidth===0||this.data[0].length===0)return;if(this.plot&&!t){this.plot.setData(this.data);return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}};this.plot=new At({width:this.box.clientWidth,height:180,scales:{score:{range:[0,1]},waiting:{range:(i,o,s)=>[0,Math.max(5,s)]}},axes:[r,{...r,scale:"score",size:44},{...r,scale:"waiting",side:1,size:44,grid:{show:!1}}],series:[{},{label:"score",scale:"score",stroke:n("--accent"),width:2},{label:"waiting",scale:"waiting",stroke:n("--full-60"),width:1.5}]},this.data,this.box)}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};var b_=50,x_=200,Kr=new Map,Tg={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=Je("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=w("h1",{},ne(i,100)),u=w("p",{class:"chips"}),d=w("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",w("a",{href:Me("networks",e,"hyphae")},"All hyphae")),c=new mr("state"),h=w("p",{class:"faint",role:"status"}),f=w("button",{type:"button",id:"seen",onclick:()=>E()},"mark as seen"),p=w("div"),m=w("div",{class:"parts"}),g=_g(e,"Sockets to it","from"),b=_g(e,"Sockets from it","to",R=>Ht("disconnect",()=>({title:"Disconnect",what:w("p",{},"The socket from ",ne(i,60)," to ",ne(R.to,60)," closes. ",R.held>0&&`It holds ${Te(R.held,"signal")}.`),run:()=>_n(o+"/disconnect"+zt({to:R.to}))}),()=>z.now(),{"aria-label":"disconnect from "+Ee(R.to,60)})),y=w("ul",{class:"plain"}),_=new is(e,i),T=null,x=Kr.get(s)??null;function E(){T&&(x={tide:-1,state:T.state},C(T))}function C(R){x??={tide:-1,state:R.state};let F=rd(x.state,R.state);c.show(R.state,F);let N=F.size===0?"Nothing has changed since it was looked at.":`${Te(F.size,"change")} since it was looked at; they are marked.`;h.textContent!==N&&ue(h,N),f.hidden=F.size===0}function k(R){r(null),T=R,d.hidden=!0,m.classList.remove("known-last"),qi(u,[Xi(R.vitality),Xa("score",R.score.toFixed(2)),Xa("species",ne(R.species,40),R.species),R.pack!==""&&Xa("pack",ne(R.pack,40),R.pack),Xa("generation",me(R.generation)),Xa("age",Te(R.age,"tide")),Xa("",R.awake?"awake":"asleep"),R.wakesAt!==null&&Xa("wakes at tide",me(R.wakesAt)),R.exhausted&&w("strong",{class:"bad"},"exhausted"),R.quarantined&&w("strong",{class:"bad"},"in quarantine")]),C(R),qi(p,[R.queued===0?w("p",{class:"faint"},"Nothing waits in it."):w("p",{},w("strong",{},Te(R.queued,"signal"))," wait to be sensed or acted upon."),R.inbox.length>0&&w("ol",{class:"plain"},R.inbox.map(F=>w("li",{},gr(F)))),R.queued>R.inbox.length&&w("p",{class:"faint"},"These are the first of them.")]),g.show(R.in),b.show(R.out),qi(y,R.dissonances.length===0?[w("li",{class:"faint"},"There is none of it.")]:R.dissonances.slice(-10).reverse().map(F=>w("li",{},w("a",{href:Me("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(F.number)})},"tide "+me(F.tide))," ",w("strong",{},F.kind)," ",ne(F.message,200)))),_.seen(R)}let A=__(a,o,i,()=>z.now()),I=T_(a,o,R=>M.ofTide(R)),M=S_(a,o);m.append(w("div",{class:"column"},Zr("State",w("div",{class:"tools"},h,f),c.element),Zr("Dissonance",y)),w("div",{class:"column"},Zr("Inbox",p),Zr("Vitality",_.element),Zr("Last steps",I),Zr("Explain",M.element)),w("section",{class:"part wide"},g.element),w("section",{class:"part wide"},b.element,A.connect)),t.append(w("p",{},w("a",{href:Me("networks",e,"hyphae")},"Hyphae")," \xB7 ",w("a",{href:Me("networks",e,"graph")+"?"+new URLSearchParams({select:i})},"in the graph")," \xB7 ",w("a",{href:Me("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,A.buttons,d,m,Lt(`mycelium show ${dt(e)} ${dt(i)}`,`mycelium watch ${dt(e)} ${dt(i)}`,`mycelium explain ${dt(e)} ${dt(i)}`));let z=et(()=>o,1e3,k,R=>{m.classList.add("known-last"),R instanceof ut&&R.status===404?(d.hidden=!1,r(R.detail)):r(R)});n(z.close),n(()=>_.close()),n(()=>{T&&(Kr.delete(s),Kr.set(s,{tide:-1,state:T.state}),Kr.size>x_&&Kr.delete(Kr.keys().next().value))})}};function Zr(a,...t){return w("section",{class:"part","aria-label":a},w("h2",{},a),t)}function Xa(a,t,e){return w("span",{class:"chip",title:e&&e.length>40?Ee(e,500):null},a!==""&&w("span",{class:"faint"},a+" "),t)}function _g(a,t,e,n){return new Et({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>Sn(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",ne(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>Yi(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>me(r.entered)},{name:"Left",number:!0,text:r=>me(r.left)},{name:"Dissonant",number:!0,text:r=>me(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function __(a,t,e,n){let r=(s,l,u,d,c={})=>Ht(s,()=>({title:l,what:w("p",{},u),danger:d==="kill"||"afresh"in c,run:()=>_n(t+"/"+d+zt(c))}),n),i=w("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=w("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:Tn(r("wake","Wake",["Hypha ",ne(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",ne(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",ne(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",ne(e,60)," dies in the next tide: its sockets close, and what waits in it goes as of any who die. This can't be taken back."],"kill")),connect:w("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();si({title:"Connect",what:w("p",{},"A socket opens from ",ne(e,60)," to ",ne(i.value.trim(),60),", which carries ",l===""?"all that it emits":ne(l,200),"."),run:()=>_n(t+"/connect"+zt({to:i.value.trim(),carries:l}))}).then(n)}},i,o,w("button",{},"connect"))}}function T_({leave:a},t,e){let n=w("ol",{class:"steps"}),r=w("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let c=d.tide+"/"+d.step;if(!i.has(c))for(i.add(c),n.prepend(w("li",{},w("span",{},w("strong",{},`tide ${me(d.tide)}, step ${d.step}`)," ",w("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",w("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),Ju(d)));n.childElementCount>b_;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,ue(u,"follow its steps"),u.setAttribute("aria-pressed","false"),ue(r,d)}let u=w("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}ue(u,"stop following"),u.setAttribute("aria-pressed","true"),ue(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=jh(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(w("li",{class:"faint"},Te(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),Yt(t+"/steps").then(({steps:d})=>{d.forEach(s),o||ue(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${Te(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||ue(r,"The last steps that failed are kept, and all while it is followed.")),w("div",{},w("p",{class:"tools"},u,r),n)}function S_({address:a,network:t,leave:e},n){let r=a.query,i=w("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=w("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=w("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=w("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=w("div",{id:"explanation","aria-live":"polite"}),d=w("datalist",{id:"explain-frequencies"}),c=new AbortController;async function h(){c.abort(),c=new AbortController;let f=c.signal,p={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};kt(p),ue(u,w("p",{class:"faint"},"\u2026"));try{ue(u,...ed(await Yt(n+"/explain"+zt(p),f)))}catch(m){f.aborted||ue(u,w("p",{class:"bad"},w("bdi",{},m instanceof Error?m.message:String(m))))}}return e(()=>c.abort()),Yt(Je("networks",t,"heeded")).then(({heeded:f})=>ue(d,f.frequencies.slice(0,500).map(p=>w("option",{value:p}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&h(),{element:w("div",{},w("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void h())},w("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),w("div",{class:"tools"},i,d,s,l),o,w("div",{class:"tools"},w("button",{class:"primary"},"explain"),w("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",kt({signal:"",payload:"",tide:"",rule:""}),ue(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),h(),u.scrollIntoView({block:"nearest"})}}}var E_=100,w_=["excellent","good","fair","poor","dormant","dead","unknown"],A_=new Set(["waiting","energy","failures","age"]),Sg={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,c=[],h=w("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),f=w("select",{id:"species","aria-label":"species"}),p=w("select",{id:"level","aria-label":"vitality"},w("option",{value:""},"any vitality"),w_.map(R=>w("option",{value:R,selected:R===s},R))),m=w("button",{type:"button",onclick:()=>C("","")},"show all"),g=w("p",{class:"faint",role:"status"}),b=w("button",{type:"button",onclick:()=>A("",[])},"first"),y=w("button",{type:"button",onclick:()=>A(c.at(-1)??"",c.slice(0,-1))},"previous"),_=w("button",{type:"button",onclick:()=>d!==null&&A(d,[...c,u])},"next"),T=new Et({caption:"Hyphae",key:R=>R.id,empty:"",sorted:R=>k(l===R?"":R),columns:[{name:"Id",head:!0,text:R=>R.id,show:R=>zs(e,R.id)},{name:"Species",text:R=>R.species,show:R=>ne(R.species,40)},{name:"Vitality",sort:"vitality",text:R=>R.vitality,show:R=>Xi(R.vitality)},{name:"Score",number:!0,text:R=>R.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:R=>me(R.queued)},{name:"Energy",title:"the share of its energy that it used when it was last awake",number:!0,sort:"energy",text:R=>R.energy===void 0?"":(R.energy*100).toFixed(0)+" %"+(R.exhausted?", exhausted":"")},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:R=>R.failures===void 0?"":me(R.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:R=>me(R.age)},{name:"Stands",text:R=>R.quarantined?"in quarantine":R.awake?"awake":""}]}),x=new Set(o?[o]:[]);function E(){ue(f,w("option",{value:""},"all species"),[...x].sort().map(R=>w("option",{value:R,selected:R===o},Ee(R,40))))}function C(R,F){o=R,s=F,s!==""&&l===""&&(l="vitality"),f.value=o,p.value=s,A("",[])}function k(R){l=R,A("",[])}function A(R,F){u=R,c.splice(0,c.length,...F),kt({species:o,level:s,sort:l,after:u}),z.now()}function I(R){r(null),d=R.next===null?null:String(R.next);let F=R.hyphae,N=x.size;F.forEach(U=>x.add(U.species)),x.size!==N&&E();let L=o!==""||s!=="";T.says(L?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),T.order(l,A_.has(l)),T.show(F),m.hidden=!L,y.disabled=c.length===0,b.disabled=u==="",_.disabled=d===null;let O=`${Te(F.length,"line")} of ${Te(R.of,"hypha","hyphae")}, ${l===""?"in order of their birth":(l==="vitality"?"the worst first":"by "+l)+(R.tide===void 0?"":", as of tide "+me(R.tide))}${L?", of "+[o&&Ee(o,40),s].filter(U=>U).join(", ")+" only":""}`;g.textContent!==O&&ue(g,O)}let M=w("form",{role:"search",onsubmit:async R=>{R.preventDefault();let F=h.value.trim();if(F!=="")try{await Yt(Je("networks",e,"hyphae",F)),location.hash=Me("networks",e,"hyphae",F)}catch(N){r(N instanceof ut&&N.status===404?N.detail:N)}}},h,w("button",{},"go"));f.addEventListener("change",()=>C(f.value,s)),p.addEventListener("change",()=>C(o,p.value)),E(),a.append(w("div",{class:"tools"},M,f,p,m),T.element,w("div",{class:"tools"},b,y,_,g),Lt(`mycelium list hyphae ${dt(e)}`));let z=et(()=>Je("networks",e,"hyphae")+zt({species:o,level:s,sort:l,after:u,limit:E_}),1e3,I,R=>{r(R),R instanceof ut&&R.status===400&&u!==""&&A("",[])});n(z.close),Yt(Je("networks",e,"packs")).then(({packs:R})=>{R.forEach(F=>F.species.forEach(N=>x.add(N))),E()},()=>{})}};var pu=500,Ag={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=w("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=w("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=w("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=w("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=w("p",{class:"empty",hidden:!0},"No line of the last ",String(pu)," is as chosen above."),u=[];function d(m){let g=m.split(`
`).filter(y=>y!==""),b=R_(u,g);if(b===null)s.replaceChildren(...Eg(g).map(wg));else if(b.length>0)for(s.append(...Eg(b).map(wg));s.childElementCount>pu*2;)s.firstElementChild.remove();u=g,(b===null||b.length>0)&&(c(),f())}function c(){let m=r.value.toLowerCase(),g=0;for(let b of s.children)b.hidden=m!==""&&!b.textContent.toLowerCase().includes(m)||i.checked&&!/is-(warn|error)/.test(b.className),g+=b.hidden?0:1;l.hidden=g>0}function h(){c(),f(),kt({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function f(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",h),i.addEventListener("change",h),o.addEventListener("change",h);let p=et(()=>`logs?lines=${pu}`,1e3,m=>{n(null),d(m)},n);e(p.close),a.append(w("h1",{},"Log of the server"),w("div",{class:"tools"},r,w("label",{},i," warnings and errors only"),w("label",{},o," follow")),s,l,Lt("mycelium logs -f"))}};function R_(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function Eg(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function wg(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return w("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(la).join(`
`))}var Dg={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=w("tbody"),r=w("p",{class:"empty",hidden:!0},"No network runs here. Begin one with ",w("code",{},"mycelium run BLUEPRINT"),"."),i=w("table",{},w("caption",{},"Networks"),w("thead",{},w("tr",{},["Network","State","Tide","Hyphae","Signals/s","Waiting","Dissonant","Last checkpoint"].map(l=>w("th",{scope:"col"},l)))),n);a.append(i,r);let o=new Map,s=et(()=>"status",1e3,l=>{e(null),r.hidden=l.networks.length>0,i.hidden=l.networks.length===0,ue(n,l.networks.map(u=>D_(u,o)))},e);t(s.close)}};function D_(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made},n=t.get(a.network);t.set(a.network,e);let r=n?Math.max(0,(e.signals-n.signals)*1e3/Math.max(1,e.at-n.at)):null;return w("tr",{},w("th",{scope:"row"},w("a",{href:Me("networks",a.network,"graph")},a.network)),w("td",{class:"state-"+Rg(a)},Rg(a)),...[a.tide,a.hyphae,r===null?"\u2026":Math.round(r),a.waiting,a.counters.dissonant].map(i=>w("td",{class:"number"},typeof i=="number"?me(i):i)),w("td",{class:"number"},a.checkpointTide<0?"none":`tide ${me(a.checkpointTide)}`))}function Rg(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}var k_=64*1024*1024;function os(a){let t=w("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=w("div",{class:"acts drop"},w("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await si(await L_(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function ss(){let a=w("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,ue(a,e.map(([n,r])=>`${Ee(n)} is being deployed, for ${r} s now. `))}}}async function L_(a){let t=[`${Ee(a.name)} (${li(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>k_&&t.push("It is larger than the server takes (64 MB).");let n=(await C_()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${Ee(i.name)} ${Ee(i.version,20)} in ${r}: ${Te(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>Ee(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${Ee(a.name)}`,what:t,run:()=>_n("deployments"+zt({name:a.name}),a)}}function ls(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${Ee(e)}`,danger:!0,what:[`${Ee(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${Te(r.hyphae,"hypha","hyphae")} of pack ${Ee(r.name)} ${Ee(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>oi(Je("deployments",e))}}async function C_(){try{let{networks:a}=await Yt("status");return(await Promise.allSettled(a.map(async({network:e})=>(await Yt(Je("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function Qr(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var Lg={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new Et({caption:"Rule packs in force",key:m=>m.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",w("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:m=>m.name,show:m=>w("button",{type:"button",class:"quiet sort",onclick:()=>c(m.name)},ne(m.name,40))},{name:"Version",text:m=>m.version,show:m=>ne(m.version,24)},{name:"Since tide",number:!0,text:m=>me(m.since)},{name:"From",text:m=>m.from??"",show:m=>m.from===null?w("span",{class:"faint"},"not known"):ne(m.from,60)},{name:"Hyphae",number:!0,text:m=>me(m.hyphae)},{name:"Rules",number:!0,text:m=>me(m.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:m=>me(F_(m.unheeded))},{name:"",text:m=>Qr(m.from)?m.from:"",show:m=>Qr(m.from)&&Ht("undeploy",()=>ls(m.from,u.filter(g=>g.from===m.from).map(g=>({network:e,pack:g}))),()=>f.now())}],kind:m=>m.name===i?"is-chosen":""}),s=w("div",{class:"parts"}),l=ss(),u=[],d="";function c(m){i=m===i?"":m,kt({pack:i}),h(u)}function h(m){u=m,o.show(m);let g=m.filter(y=>m.length===1||y.name===i),b=JSON.stringify(g.map(y=>({...y,hyphae:0})));b!==d&&(d=b,ue(s,g.map(P_).flat()))}let f=et(()=>Je("networks",e,"packs"),2e3,m=>{r(null),h(m.packs)},r),p=et(()=>"deployments",2e3,({deploying:m})=>l.show(m),()=>{});n(f.close),n(p.close),a.append(Tn(os(()=>f.now())),l.element,o.element,s,w("p",{},"Bundles and what they bring: ",w("a",{href:Me("plugins")},"Plugins"),"."),Lt(`mycelium list packs ${dt(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function P_(a){return[mu(`Rules of ${Ee(a.name,40)}`,[w("ol",{},a.rules.map(t=>w("li",{},ne(t)))),w("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(t=>Ee(t,30)).join(", ")}`),w("p",{class:"faint"},"Hash ",w("code",{title:a.hash},a.hash.slice(0,12)))]),mu("What nobody heeds",[kg(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&w("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),mu("Fields that did not fit",[kg(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function mu(a,t){return w("section",{class:"part"},w("h2",{},a),t)}function kg(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?w("p",{class:"faint"},e):w("ul",{},n.map(([r,i])=>w("li",{},`${me(i)} ${t} `,w("code",{},ne(r,60)))))}function F_(a){return Object.values(a).reduce((t,e)=>t+e,0)}var Cg={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=w("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=w("button",{type:"button",onclick:()=>(o.value="",h())},"show all"),l=w("p",{class:"faint",role:"status"}),u=new Et({caption:"What plugins bring",key:g=>JSON.stringify([g.type,g.kind,g.bundle,g.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:g=>g.kind,show:g=>ne(g.kind,40)},{name:"Is a",text:g=>g.type},{name:"Bundle",text:g=>`${g.bundle} ${g.version}`,show:g=>ne(`${g.bundle} ${g.version}`)},{name:"From",text:g=>g.from,show:g=>ne(g.from)},{name:"In force",text:g=>vu(g),show:g=>g.refused===null?vu(g):w("span",{class:"bad"},ne(vu(g),300))},{name:"",text:g=>Qr(g.from)?g.from:"",show:g=>Qr(g.from)&&Ht("undeploy",()=>ls(g.from,[]),()=>p.now())}]}),d=new Et({caption:"Bundles, those that are not active first",key:g=>String(g.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:g=>g.name,show:g=>ne(g.name)},{name:"Version",text:g=>g.version,show:g=>ne(g.version,30)},{name:"State",text:g=>g.state,show:g=>w("span",{class:us(g)?null:"bad"},g.state)},{name:"Why",text:g=>g.reason??"",show:g=>g.reason===null?null:w("span",{class:"reason"},ne(g.reason,1e3))}]}),c=ss();function h(){kt({q:o.value}),f()}function f(){let g=o.value.trim().toLowerCase(),b=E=>E.toLowerCase().includes(g),y=i.filter(E=>b(`${E.type} ${E.kind} ${E.bundle} ${E.from}`)),_=r.filter(E=>b(E.name)).sort((E,C)=>Number(us(E))-Number(us(C))||E.id-C.id),T=r.filter(E=>!us(E)).length;u.show(y),d.show(_),s.hidden=g==="";let x=`${Te(r.length,"bundle")}, ${T===0?"all active":me(T)+" not active"}${g===""?"":`; shown: ${_.length}`}`;l.textContent!==x&&ue(l,x)}o.addEventListener("input",h);let p=et(()=>"plugins",3e3,g=>{n(null),{bundles:r,services:i}=g,f()},n),m=et(()=>"deployments",2e3,({deploying:g})=>c.show(g),()=>{});e(p.close),e(m.close),a.append(w("h1",{},"Plugins"),Tn(os(()=>p.now())),c.element,w("div",{class:"tools"},o,s,l),u.element,w("div",{class:"gap"}),d.element,Lt("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function us(a){return a.state==="active"||a.reason===null}function vu(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var I_=12,Pg={path:"pressure",name:"Pressure",key:"p",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("node")??"",o=new Map,s=w("div",{class:"chains"}),l=w("p",{class:"empty",hidden:!0}),u=w("p",{class:"faint",role:"status"}),d=w("input",{type:"search",id:"through","aria-label":"only chains through this hypha, relay or body",placeholder:"only through \u2026",value:i,autocomplete:"off",spellcheck:"false"}),c=w("button",{type:"button",onclick:()=>h("")},"show all");function h(g){i=g,d.value=g,kt({node:i}),m.now()}function f(g){let b=new Et({caption:"Who waits for "+Ee(g,60),key:x=>x.from+`
`+x.to+`
`+x.depth,empty:"Nobody waits for it.",columns:[{name:"Who waits",head:!0,text:x=>x.depth+x.from,show:x=>w("span",{class:"depth-"+Math.min(x.depth,I_)},x.depth>0&&w("span",{class:"faint","aria-hidden":"true"},"\u21B3 "),Sn(e,x.from))},{name:"For whom",text:x=>x.to,show:x=>Sn(e,x.to)},{name:"Fill",text:x=>x.held+"/"+x.capacity,show:x=>Yi(x.held,x.capacity)},{name:"When full",text:x=>x.full},{name:"Waits before it",title:"signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body",number:!0,text:x=>me(x.waiting)},{name:"Stopped",text:x=>x.stopped,show:x=>x.stopped<0?"":x.stopped===0?"just now":"for "+Te(x.stopped,"tide")},{name:"",text:x=>String(x.again),show:x=>x.again?w("span",{class:"faint"},"who waits for it stands above"):""}]}),y=w("p",{}),_=w("p",{class:"faint"});return{element:w("section",{class:"part","aria-label":"chain to "+Ee(g,60)},w("h2",{},Sn(e,g,80)),y,b.element,_),why:y,sum:_,table:b}}function p({pressure:g}){r(null);let b=new Set,y=s.firstElementChild;for(let x of g){if(b.has(x.end))continue;b.add(x.end);let E=o.get(x.end);E||(E=f(x.end),o.set(x.end,E)),E.why.textContent!==x.why&&ue(E.why,ne(x.why,400)),E.table.show(x.links);let C=`${Te(x.links.length,"socket is","sockets are")} full behind it, ${Te(x.links.reduce((k,A)=>k+A.waiting,0),"signal waits","signals wait")} before them${x.more?"; there are more than these":""}.`;E.sum.textContent!==C&&ue(E.sum,C),E.element===y?y=y.nextElementSibling:s.insertBefore(E.element,y)}for(let[x,E]of o)b.has(x)||(E.element.remove(),o.delete(x));c.hidden=i==="",l.hidden=g.length>0;let _=i===""?"Nobody waits for anybody: all take what comes.":`Nobody waits at or through ${Ee(i,60)}.`;l.textContent!==_&&ue(l,_);let T=g.length===0?"":Te(g.length,"chain")+(i===""?", the end of each is who takes less than comes":` through ${Ee(i,60)}`);u.textContent!==T&&ue(u,T)}a.append(w("h1",{},"Pressure"),w("form",{class:"tools",role:"search",onsubmit:g=>(g.preventDefault(),h(d.value.trim()))},d,w("button",{},"go"),c,u),l,s,w("p",{class:"faint"},"A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ",w("a",{href:Me("networks",e,"graph")},"See it in the graph")),Lt(`mycelium pressure ${dt(e)}`));let m=et(()=>i===""?Je("networks",e,"pressure"):Je("networks",e,"pressure",i),1e3,p,r);n(m.close)}};var ds=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=w("select",{id:"network","aria-label":"network"});places=w("nav",{id:"places","aria-label":"pages"});state=w("span",{id:"state",role:"status"});badges=w("span",{id:"badges"});main=w("main",{id:"main",tabindex:"-1"});keys=w("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(w("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),w("header",{},w("a",{class:"brand",href:Me("networks")},w("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,w("span",{class:"space"}),this.state,w("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),w("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.listKeys(),this.picker.addEventListener("change",()=>{let t=fr().parts[2];location.hash=Me("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),et(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=fr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),ji(),this.leaving.splice(0).forEach(d=>d()),this.listPlaces(n,o),ue(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){ue(this.main,w("section",{class:"empty"},w("h1",{},"There is no such page"),w("p",{},"Nothing is at this address. ",w("a",{href:Me("networks")},"All networks"))));return}let s=w("p",{class:"trouble",role:"alert",hidden:!0}),l=w("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let c=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==c&&ue(s,c),s.hidden=c===""}};o.mount(u)}listPlaces(t,e){let n=[...this.ofServer.map(r=>({page:r,href:Me(r.path)})),...t===""?[]:this.ofNetwork.map(r=>({page:r,href:Me("networks",t,r.path)}))];ue(this.places,n.map(({page:r,href:i})=>w("a",{href:i,"aria-current":r===e?"page":null,title:"g "+r.key},r.name))),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];ue(this.picker,t===""&&w("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>w("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=fr().parts;this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(ji(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof ut&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&ue(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=fr().parts[1]??this.networks[0]??"",r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=Me(r.path):i&&n!==""&&(location.hash=Me("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);ue(this.keys,w("h2",{id:"keys-title"},"Keys"),w("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[w("dt",{},w("kbd",{},e)),w("dd",{},n)])),w("form",{method:"dialog"},w("button",{},"close")))}};new ds([Dg,Cg,Ag],[qh,Sg,Pg,cd,Lg,Qu],Tg).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
