var Op=Object.create;var dd=Object.defineProperty;var Wp=Object.getOwnPropertyDescriptor;var Bp=Object.getOwnPropertyNames;var Up=Object.getPrototypeOf,Hp=Object.prototype.hasOwnProperty;var Ks=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var $p=(a,t,e,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of Bp(t))!Hp.call(a,r)&&r!==e&&dd(a,r,{get:()=>t[r],enumerable:!(n=Wp(t,r))||n.enumerable});return a};var fa=(a,t,e)=>(e=a!=null?Op(Up(a)):{},$p(t||!a||!a.__esModule?dd(e,"default",{value:a,enumerable:!0}):e,a));var Sr=Ks((mS,el)=>{"use strict";var Tr=typeof Reflect=="object"?Reflect:null,Rd=Tr&&typeof Tr.apply=="function"?Tr.apply:function(t,e,n){return Function.prototype.apply.call(t,e,n)},so;Tr&&typeof Tr.ownKeys=="function"?so=Tr.ownKeys:Object.getOwnPropertySymbols?so=function(t){return Object.getOwnPropertyNames(t).concat(Object.getOwnPropertySymbols(t))}:so=function(t){return Object.getOwnPropertyNames(t)};function om(a){console&&console.warn&&console.warn(a)}var Ld=Number.isNaN||function(t){return t!==t};function Ne(){Ne.init.call(this)}el.exports=Ne;el.exports.once=dm;Ne.EventEmitter=Ne;Ne.prototype._events=void 0;Ne.prototype._eventsCount=0;Ne.prototype._maxListeners=void 0;var Dd=10;function lo(a){if(typeof a!="function")throw new TypeError('The "listener" argument must be of type Function. Received type '+typeof a)}Object.defineProperty(Ne,"defaultMaxListeners",{enumerable:!0,get:function(){return Dd},set:function(a){if(typeof a!="number"||a<0||Ld(a))throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received '+a+".");Dd=a}});Ne.init=function(){(this._events===void 0||this._events===Object.getPrototypeOf(this)._events)&&(this._events=Object.create(null),this._eventsCount=0),this._maxListeners=this._maxListeners||void 0};Ne.prototype.setMaxListeners=function(t){if(typeof t!="number"||t<0||Ld(t))throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received '+t+".");return this._maxListeners=t,this};function Cd(a){return a._maxListeners===void 0?Ne.defaultMaxListeners:a._maxListeners}Ne.prototype.getMaxListeners=function(){return Cd(this)};Ne.prototype.emit=function(t){for(var e=[],n=1;n<arguments.length;n++)e.push(arguments[n]);var r=t==="error",i=this._events;if(i!==void 0)r=r&&i.error===void 0;else if(!r)return!1;if(r){var o;if(e.length>0&&(o=e[0]),o instanceof Error)throw o;var s=new Error("Unhandled error."+(o?" ("+o.message+")":""));throw s.context=o,s}var l=i[t];if(l===void 0)return!1;if(typeof l=="function")Rd(l,this,e);else for(var u=l.length,d=zd(l,u),n=0;n<u;++n)Rd(d[n],this,e);return!0};function Pd(a,t,e,n){var r,i,o;if(lo(e),i=a._events,i===void 0?(i=a._events=Object.create(null),a._eventsCount=0):(i.newListener!==void 0&&(a.emit("newListener",t,e.listener?e.listener:e),i=a._events),o=i[t]),o===void 0)o=i[t]=e,++a._eventsCount;else if(typeof o=="function"?o=i[t]=n?[e,o]:[o,e]:n?o.unshift(e):o.push(e),r=Cd(a),r>0&&o.length>r&&!o.warned){o.warned=!0;var s=new Error("Possible EventEmitter memory leak detected. "+o.length+" "+String(t)+" listeners added. Use emitter.setMaxListeners() to increase limit");s.name="MaxListenersExceededWarning",s.emitter=a,s.type=t,s.count=o.length,om(s)}return a}Ne.prototype.addListener=function(t,e){return Pd(this,t,e,!1)};Ne.prototype.on=Ne.prototype.addListener;Ne.prototype.prependListener=function(t,e){return Pd(this,t,e,!0)};function sm(){if(!this.fired)return this.target.removeListener(this.type,this.wrapFn),this.fired=!0,arguments.length===0?this.listener.call(this.target):this.listener.apply(this.target,arguments)}function Fd(a,t,e){var n={fired:!1,wrapFn:void 0,target:a,type:t,listener:e},r=sm.bind(n);return r.listener=e,n.wrapFn=r,r}Ne.prototype.once=function(t,e){return lo(e),this.on(t,Fd(this,t,e)),this};Ne.prototype.prependOnceListener=function(t,e){return lo(e),this.prependListener(t,Fd(this,t,e)),this};Ne.prototype.removeListener=function(t,e){var n,r,i,o,s;if(lo(e),r=this._events,r===void 0)return this;if(n=r[t],n===void 0)return this;if(n===e||n.listener===e)--this._eventsCount===0?this._events=Object.create(null):(delete r[t],r.removeListener&&this.emit("removeListener",t,n.listener||e));else if(typeof n!="function"){for(i=-1,o=n.length-1;o>=0;o--)if(n[o]===e||n[o].listener===e){s=n[o].listener,i=o;break}if(i<0)return this;i===0?n.shift():lm(n,i),n.length===1&&(r[t]=n[0]),r.removeListener!==void 0&&this.emit("removeListener",t,s||e)}return this};Ne.prototype.off=Ne.prototype.removeListener;Ne.prototype.removeAllListeners=function(t){var e,n,r;if(n=this._events,n===void 0)return this;if(n.removeListener===void 0)return arguments.length===0?(this._events=Object.create(null),this._eventsCount=0):n[t]!==void 0&&(--this._eventsCount===0?this._events=Object.create(null):delete n[t]),this;if(arguments.length===0){var i=Object.keys(n),o;for(r=0;r<i.length;++r)o=i[r],o!=="removeListener"&&this.removeAllListeners(o);return this.removeAllListeners("removeListener"),this._events=Object.create(null),this._eventsCount=0,this}if(e=n[t],typeof e=="function")this.removeListener(t,e);else if(e!==void 0)for(r=e.length-1;r>=0;r--)this.removeListener(t,e[r]);return this};function Id(a,t,e){var n=a._events;if(n===void 0)return[];var r=n[t];return r===void 0?[]:typeof r=="function"?e?[r.listener||r]:[r]:e?um(r):zd(r,r.length)}Ne.prototype.listeners=function(t){return Id(this,t,!0)};Ne.prototype.rawListeners=function(t){return Id(this,t,!1)};Ne.listenerCount=function(a,t){return typeof a.listenerCount=="function"?a.listenerCount(t):Md.call(a,t)};Ne.prototype.listenerCount=Md;function Md(a){var t=this._events;if(t!==void 0){var e=t[a];if(typeof e=="function")return 1;if(e!==void 0)return e.length}return 0}Ne.prototype.eventNames=function(){return this._eventsCount>0?so(this._events):[]};function zd(a,t){for(var e=new Array(t),n=0;n<t;++n)e[n]=a[n];return e}function lm(a,t){for(;t+1<a.length;t++)a[t]=a[t+1];a.pop()}function um(a){for(var t=new Array(a.length),e=0;e<t.length;++e)t[e]=a[e].listener||a[e];return t}function dm(a,t){return new Promise(function(e,n){function r(o){a.removeListener(t,i),n(o)}function i(){typeof a.removeListener=="function"&&a.removeListener("error",r),e([].slice.call(arguments))}Gd(a,t,i,{once:!0}),t!=="error"&&cm(a,r,{once:!0})})}function cm(a,t,e){typeof a.on=="function"&&Gd(a,"error",t,e)}function Gd(a,t,e,n){if(typeof a.on=="function")n.once?a.once(t,e):a.on(t,e);else if(typeof a.addEventListener=="function")a.addEventListener(t,function r(i){n.once&&a.removeEventListener(t,r),e(i)});else throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type '+typeof a)}});var tc=Ks((yS,ec)=>{var gt=0,Ze=1,Ce=2,Pe=3,ta=4,na=5,Ie=6,Zd=7,mo=8,Qd=9,vv=0,yv=1,bv=2,kt=0,cn=1,Wt=2,za=3,ga=4,ot=5,Vt=6,Bn=7,Un=8,Jd=3,kn=10,xv=3,It=9,ol=10;ec.exports=function(t,e,n){var r,i,o,s,l,u,d,h,c,f,p=e.length,m=n.length,g=t.adjustSizes,b=t.barnesHutTheta*t.barnesHutTheta,y,_,S,T,E,C,R,k=[];for(o=0;o<p;o+=kn)e[o+ta]=e[o+Ce],e[o+na]=e[o+Pe],e[o+Ce]=0,e[o+Pe]=0;if(t.outboundAttractionDistribution){for(y=0,o=0;o<p;o+=kn)y+=e[o+Ie];y/=p/kn}if(t.barnesHutOptimize){var I=1/0,z=-1/0,G=1/0,w=-1/0,P,M,D;for(o=0;o<p;o+=kn)I=Math.min(I,e[o+gt]),z=Math.max(z,e[o+gt]),G=Math.min(G,e[o+Ze]),w=Math.max(w,e[o+Ze]);var O=z-I,B=w-G;for(O>B?(G-=(O-B)/2,w=G+O):(I-=(B-O)/2,z=I+B),k[0+kt]=-1,k[0+cn]=(I+z)/2,k[0+Wt]=(G+w)/2,k[0+za]=Math.max(z-I,w-G),k[0+ga]=-1,k[0+ot]=-1,k[0+Vt]=0,k[0+Bn]=0,k[0+Un]=0,r=1,o=0;o<p;o+=kn)for(i=0,D=Jd;;)if(k[i+ot]>=0){e[o+gt]<k[i+cn]?e[o+Ze]<k[i+Wt]?P=k[i+ot]:P=k[i+ot]+It:e[o+Ze]<k[i+Wt]?P=k[i+ot]+It*2:P=k[i+ot]+It*3,k[i+Bn]=(k[i+Bn]*k[i+Vt]+e[o+gt]*e[o+Ie])/(k[i+Vt]+e[o+Ie]),k[i+Un]=(k[i+Un]*k[i+Vt]+e[o+Ze]*e[o+Ie])/(k[i+Vt]+e[o+Ie]),k[i+Vt]+=e[o+Ie],i=P;continue}else if(k[i+kt]<0){k[i+kt]=o;break}else{if(k[i+ot]=r*It,h=k[i+za]/2,c=k[i+ot],k[c+kt]=-1,k[c+cn]=k[i+cn]-h,k[c+Wt]=k[i+Wt]-h,k[c+za]=h,k[c+ga]=c+It,k[c+ot]=-1,k[c+Vt]=0,k[c+Bn]=0,k[c+Un]=0,c+=It,k[c+kt]=-1,k[c+cn]=k[i+cn]-h,k[c+Wt]=k[i+Wt]+h,k[c+za]=h,k[c+ga]=c+It,k[c+ot]=-1,k[c+Vt]=0,k[c+Bn]=0,k[c+Un]=0,c+=It,k[c+kt]=-1,k[c+cn]=k[i+cn]+h,k[c+Wt]=k[i+Wt]-h,k[c+za]=h,k[c+ga]=c+It,k[c+ot]=-1,k[c+Vt]=0,k[c+Bn]=0,k[c+Un]=0,c+=It,k[c+kt]=-1,k[c+cn]=k[i+cn]+h,k[c+Wt]=k[i+Wt]+h,k[c+za]=h,k[c+ga]=k[i+ga],k[c+ot]=-1,k[c+Vt]=0,k[c+Bn]=0,k[c+Un]=0,r+=4,e[k[i+kt]+gt]<k[i+cn]?e[k[i+kt]+Ze]<k[i+Wt]?P=k[i+ot]:P=k[i+ot]+It:e[k[i+kt]+Ze]<k[i+Wt]?P=k[i+ot]+It*2:P=k[i+ot]+It*3,k[i+Vt]=e[k[i+kt]+Ie],k[i+Bn]=e[k[i+kt]+gt],k[i+Un]=e[k[i+kt]+Ze],k[P+kt]=k[i+kt],k[i+kt]=-1,e[o+gt]<k[i+cn]?e[o+Ze]<k[i+Wt]?M=k[i+ot]:M=k[i+ot]+It:e[o+Ze]<k[i+Wt]?M=k[i+ot]+It*2:M=k[i+ot]+It*3,P===M)if(D--){i=P;continue}else{D=Jd;break}k[M+kt]=o;break}}if(t.barnesHutOptimize)for(_=t.scalingRatio,o=0;o<p;o+=kn)for(i=0;;)if(k[i+ot]>=0)if(C=Math.pow(e[o+gt]-k[i+Bn],2)+Math.pow(e[o+Ze]-k[i+Un],2),f=k[i+za],4*f*f/C<b){if(S=e[o+gt]-k[i+Bn],T=e[o+Ze]-k[i+Un],g===!0?C>0?(R=_*e[o+Ie]*k[i+Vt]/C,e[o+Ce]+=S*R,e[o+Pe]+=T*R):C<0&&(R=-_*e[o+Ie]*k[i+Vt]/Math.sqrt(C),e[o+Ce]+=S*R,e[o+Pe]+=T*R):C>0&&(R=_*e[o+Ie]*k[i+Vt]/C,e[o+Ce]+=S*R,e[o+Pe]+=T*R),i=k[i+ga],i<0)break;continue}else{i=k[i+ot];continue}else{if(u=k[i+kt],u>=0&&u!==o&&(S=e[o+gt]-e[u+gt],T=e[o+Ze]-e[u+Ze],C=S*S+T*T,g===!0?C>0?(R=_*e[o+Ie]*e[u+Ie]/C,e[o+Ce]+=S*R,e[o+Pe]+=T*R):C<0&&(R=-_*e[o+Ie]*e[u+Ie]/Math.sqrt(C),e[o+Ce]+=S*R,e[o+Pe]+=T*R):C>0&&(R=_*e[o+Ie]*e[u+Ie]/C,e[o+Ce]+=S*R,e[o+Pe]+=T*R)),i=k[i+ga],i<0)break;continue}else for(_=t.scalingRatio,s=0;s<p;s+=kn)for(l=0;l<s;l+=kn)S=e[s+gt]-e[l+gt],T=e[s+Ze]-e[l+Ze],g===!0?(C=Math.sqrt(S*S+T*T)-e[s+mo]-e[l+mo],C>0?(R=_*e[s+Ie]*e[l+Ie]/C/C,e[s+Ce]+=S*R,e[s+Pe]+=T*R,e[l+Ce]-=S*R,e[l+Pe]-=T*R):C<0&&(R=100*_*e[s+Ie]*e[l+Ie],e[s+Ce]+=S*R,e[s+Pe]+=T*R,e[l+Ce]-=S*R,e[l+Pe]-=T*R)):(C=Math.sqrt(S*S+T*T),C>0&&(R=_*e[s+Ie]*e[l+Ie]/C/C,e[s+Ce]+=S*R,e[s+Pe]+=T*R,e[l+Ce]-=S*R,e[l+Pe]-=T*R));for(c=t.gravity/t.scalingRatio,_=t.scalingRatio,o=0;o<p;o+=kn)R=0,S=e[o+gt],T=e[o+Ze],C=Math.sqrt(Math.pow(S,2)+Math.pow(T,2)),t.strongGravityMode?C>0&&(R=_*e[o+Ie]*c):C>0&&(R=_*e[o+Ie]*c/C),e[o+Ce]-=S*R,e[o+Pe]-=T*R;for(_=1*(t.outboundAttractionDistribution?y:1),d=0;d<m;d+=xv)s=n[d+vv],l=n[d+yv],h=n[d+bv],E=Math.pow(h,t.edgeWeightInfluence),S=e[s+gt]-e[l+gt],T=e[s+Ze]-e[l+Ze],g===!0?(C=Math.sqrt(S*S+T*T)-e[s+mo]-e[l+mo],t.linLogMode?t.outboundAttractionDistribution?C>0&&(R=-_*E*Math.log(1+C)/C/e[s+Ie]):C>0&&(R=-_*E*Math.log(1+C)/C):t.outboundAttractionDistribution?C>0&&(R=-_*E/e[s+Ie]):C>0&&(R=-_*E)):(C=Math.sqrt(Math.pow(S,2)+Math.pow(T,2)),t.linLogMode?t.outboundAttractionDistribution?C>0&&(R=-_*E*Math.log(1+C)/C/e[s+Ie]):C>0&&(R=-_*E*Math.log(1+C)/C):t.outboundAttractionDistribution?(C=1,R=-_*E/e[s+Ie]):(C=1,R=-_*E)),C>0&&(e[s+Ce]+=S*R,e[s+Pe]+=T*R,e[l+Ce]-=S*R,e[l+Pe]-=T*R);var U,$,V,j,X,ne;if(g===!0)for(o=0;o<p;o+=kn)e[o+Qd]!==1&&(U=Math.sqrt(Math.pow(e[o+Ce],2)+Math.pow(e[o+Pe],2)),U>ol&&(e[o+Ce]=e[o+Ce]*ol/U,e[o+Pe]=e[o+Pe]*ol/U),$=e[o+Ie]*Math.sqrt((e[o+ta]-e[o+Ce])*(e[o+ta]-e[o+Ce])+(e[o+na]-e[o+Pe])*(e[o+na]-e[o+Pe])),V=Math.sqrt((e[o+ta]+e[o+Ce])*(e[o+ta]+e[o+Ce])+(e[o+na]+e[o+Pe])*(e[o+na]+e[o+Pe]))/2,j=.1*Math.log(1+V)/(1+Math.sqrt($)),X=e[o+gt]+e[o+Ce]*(j/t.slowDown),e[o+gt]=X,ne=e[o+Ze]+e[o+Pe]*(j/t.slowDown),e[o+Ze]=ne);else for(o=0;o<p;o+=kn)e[o+Qd]!==1&&($=e[o+Ie]*Math.sqrt((e[o+ta]-e[o+Ce])*(e[o+ta]-e[o+Ce])+(e[o+na]-e[o+Pe])*(e[o+na]-e[o+Pe])),V=Math.sqrt((e[o+ta]+e[o+Ce])*(e[o+ta]+e[o+Ce])+(e[o+na]+e[o+Pe])*(e[o+na]+e[o+Pe]))/2,j=e[o+Zd]*Math.log(1+V)/(1+Math.sqrt($)),e[o+Zd]=Math.min(1,Math.sqrt(j*(Math.pow(e[o+Ce],2)+Math.pow(e[o+Pe],2))/(1+Math.sqrt($)))),X=e[o+gt]+e[o+Ce]*(j/t.slowDown),e[o+gt]=X,ne=e[o+Ze]+e[o+Pe]*(j/t.slowDown),e[o+Ze]=ne);return{}}});var Al=Ks((zS,Wc)=>{Wc.exports=function(t){return t!==null&&typeof t=="object"&&typeof t.addUndirectedEdgeWithKey=="function"&&typeof t.dropNode=="function"&&typeof t.multi=="boolean"}});var cd="/api/v1/",lt=class extends Error{constructor(e,n,r,i=[]){super(r||n);this.status=e;this.title=n;this.detail=r;this.errors=i}status;title;detail;errors};function Ae(...a){return a.map(encodeURIComponent).join("/")}function Ye(a){let t=Object.entries(a).filter(([,e])=>e!=null&&e!=="");return t.length===0?"":"?"+new URLSearchParams(t.map(([e,n])=>[e,String(n)]))}function nt(a,t){return to("GET",a,void 0,t)}function Tn(a,t){return to("POST",a,t)}function hd(a,t,e){return to("POST","/"+Ae("networks",a,"bodies",t),new Blob([JSON.stringify(e)],{type:"application/json"}))}function ci(a){return to("DELETE",a)}async function to(a,t,e,n){let r;try{r=await fetch(t.startsWith("/")?t:cd+t,{method:a,body:e,signal:n,headers:{Accept:"application/json"}})}catch(s){throw n?.aborted?s:new lt(0,"No answer","the server does not answer; it may be starting, or be stopped")}let i=await r.text(),o=i;if((r.headers.get("Content-Type")??"").includes("json")&&(o=i===""?null:JSON.parse(i)),!r.ok){let s=typeof o=="object"&&o!==null?o:{};throw new lt(r.status,s.title??r.statusText,s.detail??"",s.errors??[])}return o}function fd(a,t,e){let n,r=0,i=!1,o=()=>{n=new EventSource(cd+a),n.onopen=()=>e(!0),n.onerror=()=>{e(!1),n.readyState===EventSource.CLOSED&&!i&&(r=window.setTimeout(o,2e3))};for(let[s,l]of Object.entries(t))n.addEventListener(s,u=>l(JSON.parse(u.data)))};return o(),{close(){i=!0,clearTimeout(r),n.close()}}}function Ue(a,t,e,n){let r=0,i=new AbortController,o=async()=>{let u=i;try{let d=await nt(a(),u.signal);u.signal.aborted||e(d)}catch(d){u.signal.aborted||n(d)}u.signal.aborted||(r=window.setTimeout(s,t))},s=()=>document.hidden?r=window.setTimeout(s,500):void o(),l=()=>{clearTimeout(r),i.abort(),i=new AbortController,o()};return addEventListener("back",l),o(),{close(){removeEventListener("back",l),clearTimeout(r),i.abort()},now:l}}function v(a,t={},...e){let n=document.createElement(a);for(let[r,i]of Object.entries(t))typeof i=="function"?n.addEventListener(r.slice(2),i):i===!0?n.setAttribute(r,""):i!==!1&&i!=null&&n.setAttribute(r,String(i));return Ys(n,e.flat()),n}function ue(a,...t){a.replaceChildren(),Ys(a,t.flat())}function no(a,...t){let e=a.cloneNode(!1);Ys(e,t.flat()),e.isEqualNode(a)||a.replaceChildren(...e.childNodes)}function Ys(a,t){for(let e of t)e!=null&&e!==!1&&a.append(e instanceof Node?e:document.createTextNode(String(e)))}function Q(a){return a.toLocaleString("en",{maximumFractionDigits:2})}async function ao(){try{let a=await fetch("settings.json",{cache:"no-store"});a.ok&&(document.documentElement.dataset.actions=String((await a.json()).actions===!0))}catch{}}function Ft(a,t,e,n={}){let r=async()=>await hi(t())&&e?.();return v("button",{type:"button",...n,class:("acts "+(n.class??"")).trim(),onclick:()=>{r()}},a)}function Sn(...a){return v("div",{class:"actions"},a,v("p",{class:"only-shows"},"This page only shows: ",v("code",{},"dashboard.actions = false")," in ",v("code",{},"conf/io.mycelium.dashboard.cfg"),". The command line can still act."))}function hi(a){let t=v("button",{type:"button"},"cancel"),e=v("button",{type:"submit",class:a.danger?"danger":"primary"},a.button??a.title.split(" ",1)[0]),n=v("div",{class:"what",id:"action-what"},jp([a.what].flat())),r=v("div",{class:"outcome","aria-live":"polite"}),i=v("form",{method:"dialog"},v("h2",{id:"action-title"},a.title),n,r,v("div",{class:"buttons"},t,e)),o=v("dialog",{class:"action",role:a.danger?"alertdialog":null,"aria-labelledby":"action-title","aria-describedby":"action-what"},i),s=!1,l=async()=>{let d=[...n.querySelectorAll("input, select, textarea")].filter(h=>!h.disabled);e.disabled=!0,d.forEach(h=>h.disabled=!0),ue(t,"don't wait"),ue(r,v("p",{class:"faint"},"it is being done \u2026"));try{let h=await a.run();s=!0,ue(r,qp(h)),e.hidden=!0,ue(t,"close")}catch(h){ue(r,Vp(h)),e.disabled=!1,d.forEach(c=>c.disabled=!1),ue(e,"try again"),ue(t,"close"),h instanceof lt&&h.status===403&&ao()}o.open&&t.focus()};i.addEventListener("submit",d=>{d.preventDefault(),l()}),t.addEventListener("click",()=>o.close());let u=()=>o.close();return addEventListener("hashchange",u),document.body.append(o),o.showModal(),(a.danger?t:n.querySelector("input, select, textarea")??e).focus(),new Promise(d=>o.addEventListener("close",()=>{removeEventListener("hashchange",u),o.remove(),d(s)}))}function Vp(a){let t=a instanceof lt?a:new lt(-1,"It failed",a instanceof Error?a.message:String(a));return v("div",{class:"refused",role:"alert"},v("p",{},v("strong",{},t.title),t.detail===""?null:": "+t.detail),t.status===0&&v("p",{},"Whether it was done is not known: look before you try again."),t.errors.length>0&&v("ul",{class:"errors"},t.errors.map(e=>v("li",{},e))))}function qp(a){let t=typeof a=="string"?[a]:Array.isArray(a)?a.map(String):Array.isArray(a?.lines)?[...a.lines]:[];return a?.durability==="checkpoint"&&t.push("It is safe from the next checkpoint on."),v("ul",{class:"done"},(t.length===0?["done"]:t).map(e=>v("li",{},e)))}function jp(a){return a.map(t=>typeof t=="string"?v("p",{},t):t)}function yr(){let[a="",t=""]=location.hash.replace(/^#\/?/,"").split("?",2);return{parts:a.split("/").filter(e=>e!=="").map(Xp),query:new URLSearchParams(t)}}function Xp(a){try{return decodeURIComponent(a)}catch{return a}}function Te(...a){return"#/"+a.map(encodeURIComponent).join("/")}function at(a){let t=yr();for(let[n,r]of Object.entries(a))r?t.query.set(n,r):t.query.delete(n);let e=t.query.toString();history.replaceState(null,"",Te(...t.parts)+(e===""?"":"?"+e))}var Kp={127:"\u2421"};function ln(a){return a.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu,t=>{let e=t.codePointAt(0);return e<32?String.fromCharCode(9216+e):Kp[e]??"\u27E8"+e.toString(16).toUpperCase().padStart(4,"0")+"\u27E9"})}function ve(a,t=80){let e=Array.from(a.length>t*8?a.slice(0,t*4)+"\u2026"+a.slice(-t*4):a);if(e.length<=t)return ln(a);let n=Math.floor(t/4);return ln(e.slice(0,t-n-1).join(""))+"\u2026"+ln(e.slice(-n).join(""))}function En(a,t=120){return ve(JSON.stringify(a)??"nothing",t)}function ye(a,t,e=t+"s"){return a.toLocaleString("en")+" "+(a===1?t:e)}function Z(a,t=80){let e=ve(a,t),n=ln(a);return v("bdi",{title:e===n?null:n.slice(0,2e3)},e)}function Zs(a,t,e=60){return v("a",{href:Te("networks",a,"hyphae",t)},Z(t,e))}function wn(a,t,e=60){return Zs(a,t,e)}function rt(...a){return v("p",{class:"command"},"On the command line: ",a.flatMap((t,e)=>[e>0&&" \xB7 ",v("code",{},ln(t))]))}function it(a){return/^[\w@%+=:,./-]+$/.test(a)?a:"'"+a.replaceAll("'","'\\''")+"'"}function Zn(a){return v("span",{class:"level level-"+(a??"unknown")},a??"unknown")}function ro(a,t){let e=t>0?Math.min(1,a/t):0,n=v("span",{});n.style.width=e*100+"%";let r=v("span",{class:"bar"+(e>=.85?" bar-85":e>=.6?" bar-60":""),"aria-hidden":"true"},n);return v("span",{class:"fullness"},r,`${a.toLocaleString("en")} of ${t.toLocaleString("en")}`)}var ut=class{constructor(t){this.options=t;this.heads=t.columns.map(n=>v("th",{scope:"col",class:n.number?"number":null,title:n.title},n.sort&&t.sorted?v("button",{type:"button",class:"quiet sort",onclick:()=>t.sorted(n.sort)},n.name):n.name));let e=v("table",{},v("caption",{},t.caption),v("thead",{},v("tr",{},this.heads)),this.body);this.empty=v("p",{class:"empty",hidden:!0},t.empty),this.box=v("div",{class:"scroll",tabindex:"0",role:"region","aria-label":t.caption},e),this.element=v("div",{class:"table"},this.box,this.empty)}options;element;body=v("tbody");empty;heads;lines=new Map;box;order(t,e){this.options.columns.forEach((n,r)=>{n.sort===t?this.heads[r].setAttribute("aria-sort",e?"descending":"ascending"):this.heads[r].removeAttribute("aria-sort")})}says(...t){ue(this.empty,...t)}show(t){let e=document.activeElement instanceof HTMLElement&&this.body.contains(document.activeElement)?document.activeElement:null,n=new Set,r=this.body.firstElementChild;for(let i of t){let o=this.options.key(i);for(;n.has(o);)o+="\0";n.add(o);let s=this.lines.get(o);s||(s=this.line(),this.lines.set(o,s)),this.write(s,i),s.row===r?r=r.nextElementSibling:this.body.insertBefore(s.row,r)}for(let[i,o]of this.lines)n.has(i)||(o.row.remove(),this.lines.delete(i));e&&e!==document.activeElement&&e.isConnected&&e.focus({preventScroll:!0}),this.empty.hidden=t.length>0,this.box.hidden=t.length===0}line(){let t=this.options.columns.map(e=>v(e.head?"th":"td",{scope:e.head?"row":null,class:e.number?"number":null}));return{row:v("tr",{},t),cells:t,texts:t.map(()=>null)}}write(t,e){this.options.columns.forEach((r,i)=>{let o=r.text(e);if(o!==t.texts[i]){t.texts[i]=o;let s=r.show?r.show(e):o;ue(t.cells[i],...Array.isArray(s)?s:[s])}});let n=this.options.kind?.(e)??"";t.row.className!==n&&(t.row.className=n)}};function Yp(a){let t=Math.max(0,Math.floor(a/1e3));if(t<60)return`${t} s`;if(t<3600)return`${Math.floor(t/60)} min${t%60===0?"":` ${t%60} s`}`;if(t<86400){let n=Math.floor(t%3600/60);return`${Math.floor(t/3600)} h${n===0?"":` ${n} min`}`}let e=Math.floor(t%86400/3600);return`${Math.floor(t/86400)} d${e===0?"":` ${e} h`}`}function io(a){let t=Date.now()-a.getTime();return t<1e3?"just now":Yp(t)+" ago"}function fi(a){let t=["B","kB","MB","GB","TB"],e=a,n=0;for(;e>=1e3&&n<t.length-1;)e/=1e3,n++;return`${n===0?e:e.toPrecision(3)} ${t[n]}`}function Wn(a){return a<1e3?`${Math.round(a)} \xB5s`:a<1e6?`${(a/1e3).toPrecision(a<1e4?2:3)} ms`:`${(a/1e6).toPrecision(3)} s`}var gd={path:"checkpoints",name:"Checkpoints",key:"c",mount({root:a,network:t,leave:e,trouble:n}){let r=new ut({caption:"Checkpoints, newest first",key:s=>s.name,empty:"There is no checkpoint yet: after a crash the network would begin anew. One is written now and then, or at once by the button above.",columns:[{name:"Tide",head:!0,number:!0,text:s=>Q(s.tide)},{name:"Age",text:s=>io(new Date(s.writtenAt))},{name:"Written",text:s=>new Date(s.writtenAt).toLocaleString("en-GB"),show:s=>v("time",{datetime:s.writtenAt},new Date(s.writtenAt).toLocaleString("en-GB"))},{name:"Size",number:!0,text:s=>fi(s.bytes)},{name:"Name",text:s=>s.name,show:s=>v("code",{},s.name)}]}),i=Ue(()=>Ae("networks",t,"checkpoints"),2e3,({checkpoints:s})=>{n(null),r.show(s)},n);e(i.close);let o=Ft("checkpoint now",()=>({title:`Checkpoint ${t}`,button:"write",what:[`The state of ${t} is written into its store as of the next boundary, and is durable then. Tides go on meanwhile.`,"The oldest of those that are kept makes room for it."],run:async()=>{let s=await Tn(Ae("networks",t,"checkpoints"));return`${s.name}: tide ${Q(s.tide)}, ${fi(s.bytes)}`}}),i.now,{class:"primary"});a.append(Sn(o),r.element,rt(`mycelium checkpoint ${it(t)}`,`mycelium list checkpoints ${it(t)}`))}};function br(a){return[v("strong",{},Z(a.frequency,60))," ",v("code",{},v("bdi",{},En(a.payload,160))),a.id?v("span",{class:"faint"}," ",Z(a.id,60)):null]}function pd(a){return[v("ul",{class:"plain"},a.signals.length===0?v("li",{class:"faint"},a.kind==="recovery"?"after a recovery":"without a signal"):a.signals.map(t=>v("li",{},br(t))),a.did.map(t=>v("li",{},t.rule!==void 0?["rule ",v("strong",{},Z(t.rule,80))]:[Z(t.what??"",120)," ",yd(t.payload)?null:v("code",{},v("bdi",{},En(t.payload,160)))])),a.message!==""?v("li",{class:"bad"},a.ended,": ",Z(a.message,400)):a.did.length===0&&v("li",{class:"faint"},"no rule fired"),a.changes.map(t=>v("li",{},"state: ",Z(t.field,60)," ",v("code",{},v("bdi",{},En(t.before,60))," \u2192 ",v("bdi",{},En(t.after,60))))))]}function md(a){return a.steps.length===0?[v("pre",{class:"told"},v("bdi",{},a.text.join(`
`)))]:[a.standing.length>0&&v("ul",{class:"plain faint"},a.standing.map(t=>v("li",{},Z(t,400)))),a.way.length>0&&v("ul",{class:"plain"},a.way.map(t=>v("li",{},Z(t,400)))),...a.steps.map(Zp),v("details",{},v("summary",{},"As the command line tells it"),v("pre",{class:"told"},v("bdi",{},a.text.join(`
`))))]}function Zp(a){let t=a.sensed??(a.signal?[a.signal]:[]),e=a.rules??[],n=e.filter(i=>i.fired),r=e.filter(i=>!i.fired);return v("section",{class:"explained"},v("h3",{},a.tide===void 0?"What it would do now":`Tide ${a.tide.toLocaleString("en")}, step ${a.step??""}`,v("span",{class:"faint"}," ",a.pack&&" by ",a.pack&&Z(a.pack,40),a.version?" "+a.version:null,": ",a.ended??a.outcome??"")),t.map(i=>v("p",{},"Signal ",br(i))),(a.problem||a.message)&&v("p",{class:"bad"},Z(a.problem||a.message||"",1e3)),n.length>0&&v("h4",{},ye(n.length,"rule")+" fired"),n.map(Qp),r.length>0&&v("h4",{},ye(r.length,"rule")+" did not fire"),r.length>0&&v("ul",{class:"rules"},r.map(i=>v("li",{},vd(i),i.blame?Jp(i.blame):null))),(a.notes??[]).length>0&&v("ul",{class:"plain faint"},a.notes.map(i=>v("li",{},Z(i,600)))),(a.facts??[]).length>0&&v("details",{},v("summary",{},ye(a.facts.length,"fact")+" at its beginning"),v("ul",{},a.facts.map(i=>v("li",{},v("code",{},Z(i,400)))))))}function vd(a){return v("span",{},v("strong",{},Z(a.rule,100))," ",v("span",{class:"faint"},Z(a.file,60),":",a.line))}function Qp(a){let t=a.firings.length+(a.moreFirings??0);return v("details",{open:a.firings.length<=2},v("summary",{},vd(a),t>1&&v("span",{class:"faint"}," "+ye(t,"time"))),a.firings.map(e=>v("ul",{class:"plain"},e.facts.map(n=>v("li",{class:"faint"},"with ",v("code",{},Z(n,300)))),e.does.map(n=>v("li",{},Z(n.what,160)," ",yd(n.payload)?null:v("code",{},v("bdi",{},En(n.payload,200))))))))}function Jp(a){return v("div",{class:"blame"},a.condition!==""&&v("code",{class:"condition"},Z(a.condition,400))," ",Z(a.why,400),v("span",{class:"faint"}," (",Z(a.file,60),":",a.line,")"),a.values.length>0&&v("ul",{class:"plain"},a.values.map(t=>v("li",{},v("code",{},Z(t,300))))),a.more.length>0&&v("ul",{class:"plain faint"},a.more.map(t=>v("li",{},Z(t,400)))))}function yd(a){return a==null||typeof a=="object"&&Object.keys(a).length===0}function xr(a){return JSON.stringify(a)}function xd(a,t){let e=new Map;return _d(a,t,[],e),e}function _d(a,t,e,n){if(Array.isArray(a)&&Array.isArray(t))for(let r=0;r<Math.max(a.length,t.length);r++)bd(r,r<a.length,a[r],r<t.length,t[r],e,n);else if(oo(a)&&oo(t))for(let r of new Set([...Object.keys(a),...Object.keys(t)]))bd(r,Object.hasOwn(a,r),a[r],Object.hasOwn(t,r),t[r],e,n);else Object.is(a,t)||n.set(xr(e),{kind:"changed",before:a})}function bd(a,t,e,n,r,i,o){let s=[...i,a];t?n?_d(e,r,s,o):o.set(xr(s),{kind:"removed",before:e}):o.set(xr(s),{kind:"added"})}function oo(a){return typeof a=="object"&&a!==null&&!Array.isArray(a)}var Qs=200,em=new Map,_r=class{element;children=new Map;constructor(t){this.element=v("ul",{class:"tree","aria-label":t})}show(t,e=em){this.fill(this.element,this.children,t,[],e,0)}fill(t,e,n,r,i,o){let s=Array.isArray(n)?n.map((c,f)=>[f,c]):oo(n)?Object.entries(n):[["",n]],l=[...i].filter(([c,f])=>f.kind==="removed"&&nm(JSON.parse(c),r)).map(([c,f])=>[JSON.parse(c).at(-1),f.before]),u=new Set,d=t.firstElementChild;for(let[c,f]of[...s.slice(0,Qs),...l]){let p=String(c);if(u.has(p))continue;u.add(p);let m=n===null||typeof n!="object"?r:[...r,c],g=this.branch(e,p,f);this.write(g,c,f,m,i,o),g.item===d?d=d.nextElementSibling:t.insertBefore(g.item,d)}for(let[c,f]of e)u.has(c)||(f.item.remove(),e.delete(c));let h=t.querySelector(":scope > .more");if(s.length>Qs){let c="and "+ye(s.length-Qs,"more");h?ue(h,c):t.append(v("li",{class:"more"},c))}else h?.remove()}branch(t,e,n){let r=n!==null&&typeof n=="object"&&Object.keys(n).length>0?"inner":"leaf",i=t.get(e);if(i?.kind===r)return i;i?.item.remove();let o=v(r==="inner"?"summary":"span",{}),s={item:v("li",{}),line:o,kind:r,shown:"",children:new Map};return r==="inner"?(s.list=v("ul",{}),s.details=v("details",{},o,s.list),s.item.append(s.details)):s.item.append(o),t.set(e,s),s}write(t,e,n,r,i,o){let s=i.get(xr(r)),l=t.kind==="inner"&&!s?am(i,r):0,u=n!==null&&typeof n=="object"?Object.keys(n).length:0,d=JSON.stringify([e,t.kind==="leaf"?n:u,Array.isArray(n),s,l]);d!==t.shown&&(t.shown===""&&t.details&&(t.details.open=o<1&&u<=10),t.shown=d,t.item.className=s?"is-"+s.kind:"",ue(t.line,e!==""&&v("span",{class:"tree-name"},Z(String(e),60)),e!==""&&": ",t.kind==="leaf"?tm(n):v("span",{class:"faint"},Array.isArray(n)?ye(u,"entry","entries"):ye(u,"field")),s&&v("span",{class:"was"},s.kind==="added"?"new":s.kind==="removed"?"gone":["was ",v("bdi",{},En(s.before))]),l>0&&v("span",{class:"was"},ye(l,"change")))),t.list&&this.fill(t.list,t.children,n,r,i,o+1)}};function tm(a){let t=a===null?"null":Array.isArray(a)||typeof a=="object"?"empty":typeof a;return v("span",{class:"value value-"+t},typeof a=="string"?['"',Z(a,400),'"']:JSON.stringify(a)??"nothing")}function nm(a,t){return a.length===t.length+1&&t.every((e,n)=>e===a[n])}function am(a,t){let e=xr(t).slice(0,-1),n=0;for(let r of a.keys())r.startsWith(t.length===0?"[":e+",")&&n++;return n}var rm=100,im=["no route","no target","dead end","full","rule failed","runaway","abandoned","unfit","expired","birth refused","plugin fault","standstill","checkpoint","refused","killed","supervised","partitioned","conflict","shed","degraded","restored","disorder"],Td=["kind","where","frequency","since","until"],kd={path:"dissonances",name:"Dissonance",key:"d",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=Ae("networks",e,"dissonances"),o=Object.fromEntries(Td.map(D=>[D,t.query.get(D)??""])),s=t.query.get("number")??"",l=t.query.get("after")??"",u=[],d=null,h=v("select",{id:"kind","aria-label":"kind"},v("option",{value:""},"any kind"),[...new Set([...im,o.kind])].filter(D=>D!=="").map(D=>v("option",{value:D,selected:D===o.kind},ve(D,40)))),c=(D,O,B="text")=>v("input",{type:"search",id:D,"aria-label":O,placeholder:O,value:o[D],inputmode:B,autocomplete:"off",spellcheck:"false",size:B==="numeric"?10:16}),f={where:c("where","where"),frequency:c("frequency","frequency"),since:c("since","from tide","numeric"),until:c("until","to tide","numeric")},p=v("button",{type:"button",onclick:()=>T({kind:"",where:"",frequency:"",since:"",until:""})},"show all"),m=v("p",{class:"faint",role:"status"}),g=v("button",{type:"button",onclick:()=>E("",[])},"newest"),b=v("button",{type:"button",onclick:()=>E(u.at(-1)??"",u.slice(0,-1))},"newer"),y=v("button",{type:"button",onclick:()=>d?.next!=null&&E(String(d.next),[...u,l])},"older"),_=v("section",{class:"part",id:"dissonance","aria-label":"the chosen dissonance",hidden:!0}),S=new ut({caption:"Dissonance",key:D=>String(D.number),empty:"",kind:D=>String(D.number)===s?"chosen":"",columns:[{name:"Number",head:!0,number:!0,text:D=>D.number,show:D=>v("button",{type:"button",class:"quiet link","aria-label":`show number ${D.number}`,onclick:()=>I(String(D.number),!0)},Q(D.number))},{name:"Tide",number:!0,text:D=>Q(D.tide)},{name:"Kind",text:D=>D.kind},{name:"Where",text:D=>D.where,show:D=>Sd(e,D.where)},{name:"Frequency",text:D=>D.signal?.frequency??"",show:D=>D.signal&&Z(D.signal.frequency,40)},{name:"Why",text:D=>D.message,show:D=>v("span",{class:"message"},Z(D.message,160))},{name:"Replayed",text:D=>D.replayedAs??"",show:D=>D.replayedAs&&Z(D.replayedAs,40)}]});function T(D){Object.assign(o,D),h.value=o.kind;for(let[O,B]of Object.entries(f))B.value=o[O];E("",[])}function E(D,O){l=D,u.splice(0,u.length,...O),at({...o,after:l}),M.now()}function C(){return Td.some(D=>o[D]!=="")}function R(){return[o.kind&&`of kind "${ve(o.kind,40)}"`,o.where&&`at ${ve(o.where,60)}`,o.frequency&&`on "${ve(o.frequency,60)}"`,o.since&&`from tide ${ve(o.since,20)} on`,o.until&&`up to tide ${ve(o.until,20)}`].filter(D=>D).join(", ")}function k(D){r(null),d=D,S.says(C()?"None that is kept is "+R()+".":D.count===0?"There has been none: all signals got through.":"None is kept any more."),S.show(D.dissonances),p.hidden=!C(),g.disabled=b.disabled=l===""&&u.length===0,y.disabled=D.next===null;let O=`${ye(D.found,"one")}${C()?" "+R():" kept"}, ${Q(D.replayable)} with a signal to be replayed; ${Q(D.count)} in all, ${Q(D.cleared)} cleared, ${Q(D.forgotten)} made room for newer ones`;m.textContent!==O&&ue(m,O)}async function I(D,O){if(s=D,at({number:D}),d&&S.show(d.dissonances),D===""){_.hidden=!0;return}try{let B=await nt(i+"/"+encodeURIComponent(D));s===D&&(ue(_,...z(B)),_.hidden=!1,O&&(_.querySelector("h2")?.focus(),_.scrollIntoView({block:"nearest"})))}catch(B){r(B)}}function z(D){let O=new _r("payload");O.show(D.signal?.payload??null);let B=new URLSearchParams({tide:String(D.tide),...D.rule?{rule:D.rule}:{}}),U=($,...V)=>[v("dt",{},$),v("dd",{},...V)];return[v("h2",{tabindex:"-1"},`Number ${Q(D.number)}: ${D.kind}`),v("p",{class:"message"},Z(D.message,4e3)),v("dl",{class:"facts"},U("where",Sd(e,D.where,128)),U("tide",Q(D.tide)),D.rule?U("rule",Z(D.rule,200),Ed(D.message)&&v("span",{class:"faint"}," ",Z(Ed(D.message),80))):[],D.pack?U("pack",Z(D.pack.name+" "+D.pack.version,80)):[],D.receiver!==null?U("was to go to",wn(e,D.receiver,128)):[],D.signal?U("signal",v("a",{href:Te("networks",e,"trace")+"?"+new URLSearchParams({why:D.signal.id})},Z(D.signal.id,80))," on ",Z(D.signal.frequency,80),` of tide ${Q(D.signal.tide)}`,D.signal.urgent&&", urgent"):[],D.signal?.cause?U("caused by",v("a",{href:Te("networks",e,"trace")+"?"+new URLSearchParams({why:D.signal.cause})},Z(D.signal.cause,80))):[],D.signal?.deadline!=null?U("deadline","tide "+Q(D.signal.deadline)):[],D.replayedAs!==null?U("replayed as",Z(D.replayedAs,80)):[]),D.signal&&v("h3",{},"Payload"),D.signal&&O.element,D.rule||D.kind==="unfit"||D.kind==="runaway"?v("p",{},v("a",{href:Te("networks",e,"hyphae",D.where)+"?"+B},"explain the step")):null,Sn(...D.signal&&D.replayedAs===null?[G(D)]:[],Ft("clear",()=>({title:"Clear",what:v("p",{},`Number ${D.number} is let go`,D.signal?", and its signal with it. This can't be taken back.":". This can't be taken back."),danger:!0,run:async()=>Ad(await ci(i+Ye({number:D.number})))}),()=>{I("",!1),M.now()}),v("button",{type:"button",onclick:()=>{I("",!1)}},"close"))]}function G(D){return Ft("replay",()=>{let O=v("input",{"aria-label":"who is to have it",value:D.receiver??"",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[v("p",{},"The signal comes in again, from the next tide on, as a new one: ",br(D.signal)),v("label",{},"to ",O)],run:async()=>wd(await Tn(i+"/replay"+Ye({number:D.number,to:O.value.trim()===(D.receiver??"")?"":O.value.trim()})))}},()=>{I(String(D.number),!1),M.now()})}let w=Sn(Ft("replay these",()=>{let D=v("input",{"aria-label":"who is to have them",placeholder:"whoever was to have each",autocomplete:"off",spellcheck:"false"});return{title:"Replay",what:[v("p",{},v("strong",{},ye(d?.replayable??0,"signal")),` of ${C()?"dissonances "+R():"all dissonances that are kept"} ${d?.replayable===1?"comes":"come"} in again, from the next tide on, each as a new one. Who has no signal, or was replayed, is passed over.`),v("label",{},"to ",D)],run:async()=>wd(await Tn(i+"/replay"+Ye({...o,to:D.value.trim()})))}},()=>M.now()),Ft("clear these",()=>({title:"Clear",what:v("p",{},v("strong",{},ye(d?.found??0,"dissonance")),` ${C()?R():"(all that are kept)"} ${d?.found===1?"is":"are"} let go, and ${d?.found===1?"its signal":"their signals"} too. This can't be taken back.`),danger:!0,run:async()=>Ad(await ci(i+Ye({...o})))}),()=>{I("",!1),M.now()})),P=v("form",{class:"tools",role:"search","aria-label":"which dissonances",onsubmit:D=>{D.preventDefault(),T({kind:h.value,where:f.where.value.trim(),frequency:f.frequency.value.trim(),since:f.since.value.trim(),until:f.until.value.trim()})}},h,Object.values(f),v("button",{},"filter"),p);h.addEventListener("change",()=>T({...o,kind:h.value})),a.append(P,m,w,_,S.element,v("div",{class:"tools"},g,b,y),rt(`mycelium list dissonances ${it(e)}`,`mycelium replay ${it(e)}`));let M=Ue(()=>i+Ye({...o,newest:"true",after:l,limit:rm}),1e3,k,r);n(M.close),s!==""&&I(s,!1)}};function Sd(a,t,e=40){let n=t.split(" -> ");return n.length===2?v("span",{},wn(a,n[0],e)," \u2192 ",wn(a,n[1],e)):wn(a,t,e)}function Ed(a){return/^([\w./-]+:\d+)(?::|\b)/.exec(a)?.[1]??null}function wd(a){return[`${ye(a.replayed,"signal comes","signals come")} in again.`,...a.refused]}function Ad(a){return`${ye(a.cleared,"dissonance was","dissonances were")} let go.`}var Qn=class a{constructor(t){this.network=t;this.source=fd(Ae("networks",t,"events"),{snapshot:e=>this.takeAll(e),delta:e=>this.take(e),over:e=>{this.over=e?.over??"the network has ended",this.listeners.forEach(n=>n.over?.(this.over))}},e=>{this.open=e,this.listeners.forEach(n=>n.open?.(e))})}network;nodes=new Map;edges=new Map;head=null;worst=null;open=!1;over=null;source;listeners=new Set;listen(t){return this.listeners.add(t),this.head&&t.snapshot?.(this),()=>this.listeners.delete(t)}close(){this.source.close(),this.listeners.clear()}static key(t){return JSON.stringify([t.from,t.to])}takeAll(t){this.nodes.clear(),this.edges.clear(),t.nodes.forEach(e=>this.nodes.set(e.id,e)),t.edges.forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst,this.listeners.forEach(e=>e.snapshot?.(this))}take(t){t.died.forEach(e=>this.nodes.delete(e)),[...t.born,...t.changed].forEach(e=>this.nodes.set(e.id,e)),t.closed.forEach(e=>this.edges.delete(a.key(e))),[...t.opened,...t.flowed].forEach(e=>this.edges.set(a.key(e),e)),this.head=t,this.worst=t.worst??this.worst,this.listeners.forEach(e=>e.delta?.(t,this))}};var gi=["excellent","good","fair","poor","dormant","dead","unknown"];function Js(){let a=getComputedStyle(document.documentElement),t=e=>a.getPropertyValue("--"+e).trim()||"#888888";return{level:Object.fromEntries(gi.map(e=>[e,t(e)])),ink:t("ink"),faint:t("faint"),ground:t("ground"),accent:t("accent"),full60:t("full-60"),full85:t("full-85")}}var Bd=fa(Sr(),1);function hm(){let a=arguments[0];for(let t=1,e=arguments.length;t<e;t++)if(arguments[t])for(let n in arguments[t])a[n]=arguments[t][n];return a}var vt=hm;typeof Object.assign=="function"&&(vt=Object.assign);function dn(a,t,e,n){let r=a._nodes.get(t),i=null;return r&&(n==="mixed"?i=r.out&&r.out[e]||r.undirected&&r.undirected[e]:n==="directed"?i=r.out&&r.out[e]:i=r.undirected&&r.undirected[e]),i}function Lt(a){return typeof a=="object"&&a!==null}function Ud(a){let t;for(t in a)return!1;return!0}function un(a,t,e){Object.defineProperty(a,t,{enumerable:!1,configurable:!1,writable:!0,value:e})}function An(a,t,e){let n={enumerable:!0,configurable:!0};typeof e=="function"?n.get=e:(n.value=e,n.writable=!1),Object.defineProperty(a,t,n)}function Nd(a){return!(!Lt(a)||a.attributes&&!Array.isArray(a.attributes))}function fm(){let a=Math.floor(Math.random()*256)&255;return()=>a++}function Jn(){let a=arguments,t=null,e=-1;return{[Symbol.iterator](){return this},next(){let n=null;do{if(t===null){if(e++,e>=a.length)return{done:!0};t=a[e][Symbol.iterator]()}if(n=t.next(),n.done){t=null;continue}break}while(!0);return n}}}function Ar(){return{[Symbol.iterator](){return this},next(){return{done:!0}}}}var vi=class extends Error{constructor(t){super(),this.name="GraphError",this.message=t}},re=class a extends vi{constructor(t){super(t),this.name="InvalidArgumentsGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},te=class a extends vi{constructor(t){super(t),this.name="NotFoundGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}},he=class a extends vi{constructor(t){super(t),this.name="UsageGraphError",typeof Error.captureStackTrace=="function"&&Error.captureStackTrace(this,a.prototype.constructor)}};function Hd(a,t){this.key=a,this.attributes=t,this.clear()}Hd.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.undirectedDegree=0,this.undirectedLoops=0,this.directedLoops=0,this.in={},this.out={},this.undirected={}};function $d(a,t){this.key=a,this.attributes=t,this.clear()}$d.prototype.clear=function(){this.inDegree=0,this.outDegree=0,this.directedLoops=0,this.in={},this.out={}};function Vd(a,t){this.key=a,this.attributes=t,this.clear()}Vd.prototype.clear=function(){this.undirectedDegree=0,this.undirectedLoops=0,this.undirected={}};function kr(a,t,e,n,r){this.key=t,this.attributes=r,this.undirected=a,this.source=e,this.target=n}kr.prototype.attach=function(){let a="out",t="in";this.undirected&&(a=t="undirected");let e=this.source.key,n=this.target.key;this.source[a][n]=this,!(this.undirected&&e===n)&&(this.target[t][e]=this)};kr.prototype.attachMulti=function(){let a="out",t="in",e=this.source.key,n=this.target.key;this.undirected&&(a=t="undirected");let r=this.source[a],i=r[n];if(typeof i>"u"){r[n]=this,this.undirected&&e===n||(this.target[t][e]=this);return}i.previous=this,this.next=i,r[n]=this,this.target[t][e]=this};kr.prototype.detach=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),delete this.source[e][t],delete this.target[n][a]};kr.prototype.detachMulti=function(){let a=this.source.key,t=this.target.key,e="out",n="in";this.undirected&&(e=n="undirected"),this.previous===void 0?this.next===void 0?(delete this.source[e][t],delete this.target[n][a]):(this.next.previous=void 0,this.source[e][t]=this.next,this.target[n][a]=this.next):(this.previous.next=this.next,this.next!==void 0&&(this.next.previous=this.previous))};var qd=0,jd=1,gm=2,Xd=3;function ea(a,t,e,n,r,i,o){let s,l,u,d;if(n=""+n,e===qd){if(s=a._nodes.get(n),!s)throw new te(`Graph.${t}: could not find the "${n}" node in the graph.`);u=r,d=i}else if(e===Xd){if(r=""+r,l=a._edges.get(r),!l)throw new te(`Graph.${t}: could not find the "${r}" edge in the graph.`);let h=l.source.key,c=l.target.key;if(n===h)s=l.target;else if(n===c)s=l.source;else throw new te(`Graph.${t}: the "${n}" node is not attached to the "${r}" edge (${h}, ${c}).`);u=i,d=o}else{if(l=a._edges.get(n),!l)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`);e===jd?s=l.source:s=l.target,u=r,d=i}return[s,u,d]}function pm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);return o.attributes[s]}}function mm(a,t,e){a.prototype[t]=function(n,r){let[i]=ea(this,t,e,n,r);return i.attributes}}function vm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);return o.attributes.hasOwnProperty(s)}}function ym(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=ea(this,t,e,n,r,i,o);return s.attributes[l]=u,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function bm(a,t,e){a.prototype[t]=function(n,r,i,o){let[s,l,u]=ea(this,t,e,n,r,i,o);if(typeof u!="function")throw new re(`Graph.${t}: updater should be a function.`);let d=s.attributes,h=u(d[l]);return d[l]=h,this.emit("nodeAttributesUpdated",{key:s.key,type:"set",attributes:s.attributes,name:l}),this}}function xm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);return delete o.attributes[s],this.emit("nodeAttributesUpdated",{key:o.key,type:"remove",attributes:o.attributes,name:s}),this}}function _m(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);if(!Lt(s))throw new re(`Graph.${t}: provided attributes are not a plain object.`);return o.attributes=s,this.emit("nodeAttributesUpdated",{key:o.key,type:"replace",attributes:o.attributes}),this}}function Tm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);if(!Lt(s))throw new re(`Graph.${t}: provided attributes are not a plain object.`);return vt(o.attributes,s),this.emit("nodeAttributesUpdated",{key:o.key,type:"merge",attributes:o.attributes,data:s}),this}}function Sm(a,t,e){a.prototype[t]=function(n,r,i){let[o,s]=ea(this,t,e,n,r,i);if(typeof s!="function")throw new re(`Graph.${t}: provided updater is not a function.`);return o.attributes=s(o.attributes),this.emit("nodeAttributesUpdated",{key:o.key,type:"update",attributes:o.attributes}),this}}var Em=[{name:a=>`get${a}Attribute`,attacher:pm},{name:a=>`get${a}Attributes`,attacher:mm},{name:a=>`has${a}Attribute`,attacher:vm},{name:a=>`set${a}Attribute`,attacher:ym},{name:a=>`update${a}Attribute`,attacher:bm},{name:a=>`remove${a}Attribute`,attacher:xm},{name:a=>`replace${a}Attributes`,attacher:_m},{name:a=>`merge${a}Attributes`,attacher:Tm},{name:a=>`update${a}Attributes`,attacher:Sm}];function wm(a){Em.forEach(function({name:t,attacher:e}){e(a,t("Node"),qd),e(a,t("Source"),jd),e(a,t("Target"),gm),e(a,t("Opposite"),Xd)})}function Am(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes[r]}}function km(a,t,e){a.prototype[t]=function(n){let r;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>1){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let i=""+n,o=""+arguments[1];if(r=dn(this,i,o,e),!r)throw new te(`Graph.${t}: could not find an edge for the given path ("${i}" - "${o}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,r=this._edges.get(n),!r)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return r.attributes}}function Rm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return i.attributes.hasOwnProperty(r)}}function Dm(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=dn(this,s,l,e),!o)throw new te(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return o.attributes[r]=i,this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Lm(a,t,e){a.prototype[t]=function(n,r,i){let o;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>3){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let s=""+n,l=""+r;if(r=arguments[2],i=arguments[3],o=dn(this,s,l,e),!o)throw new te(`Graph.${t}: could not find an edge for the given path ("${s}" - "${l}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,o=this._edges.get(n),!o)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof i!="function")throw new re(`Graph.${t}: updater should be a function.`);return o.attributes[r]=i(o.attributes[r]),this.emit("edgeAttributesUpdated",{key:o.key,type:"set",attributes:o.attributes,name:r}),this}}function Cm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}return delete i.attributes[r],this.emit("edgeAttributesUpdated",{key:i.key,type:"remove",attributes:i.attributes,name:r}),this}}function Pm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Lt(r))throw new re(`Graph.${t}: provided attributes are not a plain object.`);return i.attributes=r,this.emit("edgeAttributesUpdated",{key:i.key,type:"replace",attributes:i.attributes}),this}}function Fm(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(!Lt(r))throw new re(`Graph.${t}: provided attributes are not a plain object.`);return vt(i.attributes,r),this.emit("edgeAttributesUpdated",{key:i.key,type:"merge",attributes:i.attributes,data:r}),this}}function Im(a,t,e){a.prototype[t]=function(n,r){let i;if(this.type!=="mixed"&&e!=="mixed"&&e!==this.type)throw new he(`Graph.${t}: cannot find this type of edges in your ${this.type} graph.`);if(arguments.length>2){if(this.multi)throw new he(`Graph.${t}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`);let o=""+n,s=""+r;if(r=arguments[2],i=dn(this,o,s,e),!i)throw new te(`Graph.${t}: could not find an edge for the given path ("${o}" - "${s}").`)}else{if(e!=="mixed")throw new he(`Graph.${t}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`);if(n=""+n,i=this._edges.get(n),!i)throw new te(`Graph.${t}: could not find the "${n}" edge in the graph.`)}if(typeof r!="function")throw new re(`Graph.${t}: provided updater is not a function.`);return i.attributes=r(i.attributes),this.emit("edgeAttributesUpdated",{key:i.key,type:"update",attributes:i.attributes}),this}}var Mm=[{name:a=>`get${a}Attribute`,attacher:Am},{name:a=>`get${a}Attributes`,attacher:km},{name:a=>`has${a}Attribute`,attacher:Rm},{name:a=>`set${a}Attribute`,attacher:Dm},{name:a=>`update${a}Attribute`,attacher:Lm},{name:a=>`remove${a}Attribute`,attacher:Cm},{name:a=>`replace${a}Attributes`,attacher:Pm},{name:a=>`merge${a}Attributes`,attacher:Fm},{name:a=>`update${a}Attributes`,attacher:Im}];function zm(a){Mm.forEach(function({name:t,attacher:e}){e(a,t("Edge"),"mixed"),e(a,t("DirectedEdge"),"directed"),e(a,t("UndirectedEdge"),"undirected")})}var Gm=[{name:"edges",type:"mixed"},{name:"inEdges",type:"directed",direction:"in"},{name:"outEdges",type:"directed",direction:"out"},{name:"inboundEdges",type:"mixed",direction:"in"},{name:"outboundEdges",type:"mixed",direction:"out"},{name:"directedEdges",type:"directed"},{name:"undirectedEdges",type:"undirected"}];function Nm(a,t,e,n){let r=!1;for(let i in t){if(i===n)continue;let o=t[i];if(r=e(o.key,o.attributes,o.source.key,o.target.key,o.source.attributes,o.target.attributes,o.undirected),a&&r)return o.key}}function Om(a,t,e,n){let r,i,o,s=!1;for(let l in t)if(l!==n){r=t[l];do{if(i=r.source,o=r.target,s=e(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected),a&&s)return r.key;r=r.next}while(r!==void 0)}}function tl(a,t){let e=Object.keys(a),n=e.length,r,i=0;return{[Symbol.iterator](){return this},next(){do if(r)r=r.next;else{if(i>=n)return{done:!0};let o=e[i++];if(o===t){r=void 0;continue}r=a[o]}while(!r);return{done:!1,value:{edge:r.key,attributes:r.attributes,source:r.source.key,target:r.target.key,sourceAttributes:r.source.attributes,targetAttributes:r.target.attributes,undirected:r.undirected}}}}}function Wm(a,t,e,n){let r=t[e];if(!r)return;let i=r.source,o=r.target;if(n(r.key,r.attributes,i.key,o.key,i.attributes,o.attributes,r.undirected)&&a)return r.key}function Bm(a,t,e,n){let r=t[e];if(!r)return;let i=!1;do{if(i=n(r.key,r.attributes,r.source.key,r.target.key,r.source.attributes,r.target.attributes,r.undirected),a&&i)return r.key;r=r.next}while(r!==void 0)}function nl(a,t){let e=a[t];if(e.next!==void 0)return{[Symbol.iterator](){return this},next(){if(!e)return{done:!0};let r={edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected};return e=e.next,{done:!1,value:r}}};let n=!1;return{[Symbol.iterator](){return this},next(){return n===!0?{done:!0}:(n=!0,{done:!1,value:{edge:e.key,attributes:e.attributes,source:e.source.key,target:e.target.key,sourceAttributes:e.source.attributes,targetAttributes:e.target.attributes,undirected:e.undirected}})}}}function Um(a,t){if(a.size===0)return[];if(t==="mixed"||t===a.type)return Array.from(a._edges.keys());let e=t==="undirected"?a.undirectedSize:a.directedSize,n=new Array(e),r=t==="undirected",i=a._edges.values(),o=0,s,l;for(;s=i.next(),s.done!==!0;)l=s.value,l.undirected===r&&(n[o++]=l.key);return n}function Kd(a,t,e,n){if(t.size===0)return;let r=e!=="mixed"&&e!==t.type,i=e==="undirected",o,s,l=!1,u=t._edges.values();for(;o=u.next(),o.done!==!0;){if(s=o.value,r&&s.undirected!==i)continue;let{key:d,attributes:h,source:c,target:f}=s;if(l=n(d,h,c.key,f.key,c.attributes,f.attributes,s.undirected),a&&l)return d}}function Hm(a,t){if(a.size===0)return Ar();let e=t!=="mixed"&&t!==a.type,n=t==="undirected",r=a._edges.values();return{[Symbol.iterator](){return this},next(){let i,o;for(;;){if(i=r.next(),i.done)return i;if(o=i.value,!(e&&o.undirected!==n))break}return{value:{edge:o.key,attributes:o.attributes,source:o.source.key,target:o.target.key,sourceAttributes:o.source.attributes,targetAttributes:o.target.attributes,undirected:o.undirected},done:!1}}}}function al(a,t,e,n,r,i){let o=t?Om:Nm,s;if(e!=="undirected"&&(n!=="out"&&(s=o(a,r.in,i),a&&s)||n!=="in"&&(s=o(a,r.out,i,n?void 0:r.key),a&&s))||e!=="directed"&&(s=o(a,r.undirected,i),a&&s))return s}function $m(a,t,e,n){let r=[];return al(!1,a,t,e,n,function(i){r.push(i)}),r}function Vm(a,t,e){let n=Ar();return a!=="undirected"&&(t!=="out"&&typeof e.in<"u"&&(n=Jn(n,tl(e.in))),t!=="in"&&typeof e.out<"u"&&(n=Jn(n,tl(e.out,t?void 0:e.key)))),a!=="directed"&&typeof e.undirected<"u"&&(n=Jn(n,tl(e.undirected))),n}function rl(a,t,e,n,r,i,o){let s=e?Bm:Wm,l;if(t!=="undirected"&&(typeof r.in<"u"&&n!=="out"&&(l=s(a,r.in,i,o),a&&l)||typeof r.out<"u"&&n!=="in"&&(n||r.key!==i)&&(l=s(a,r.out,i,o),a&&l))||t!=="directed"&&typeof r.undirected<"u"&&(l=s(a,r.undirected,i,o),a&&l))return l}function qm(a,t,e,n,r){let i=[];return rl(!1,a,t,e,n,r,function(o){i.push(o)}),i}function jm(a,t,e,n){let r=Ar();return a!=="undirected"&&(typeof e.in<"u"&&t!=="out"&&n in e.in&&(r=Jn(r,nl(e.in,n))),typeof e.out<"u"&&t!=="in"&&n in e.out&&(t||e.key!==n)&&(r=Jn(r,nl(e.out,n)))),a!=="directed"&&typeof e.undirected<"u"&&n in e.undirected&&(r=Jn(r,nl(e.undirected,n))),r}function Xm(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i,o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];if(!arguments.length)return Um(this,n);if(arguments.length===1){i=""+i;let s=this._nodes.get(i);if(typeof s>"u")throw new te(`Graph.${e}: could not find the "${i}" node in the graph.`);return $m(this.multi,n==="mixed"?this.type:n,r,s)}if(arguments.length===2){i=""+i,o=""+o;let s=this._nodes.get(i);if(!s)throw new te(`Graph.${e}:  could not find the "${i}" source node in the graph.`);if(!this._nodes.has(o))throw new te(`Graph.${e}:  could not find the "${o}" target node in the graph.`);return qm(n,this.multi,r,s,o)}throw new re(`Graph.${e}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Km(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d,h){if(!(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)){if(arguments.length===1)return h=u,Kd(!1,this,n,h);if(arguments.length===2){u=""+u,h=d;let c=this._nodes.get(u);if(typeof c>"u")throw new te(`Graph.${i}: could not find the "${u}" node in the graph.`);return al(!1,this.multi,n==="mixed"?this.type:n,r,c,h)}if(arguments.length===3){u=""+u,d=""+d;let c=this._nodes.get(u);if(!c)throw new te(`Graph.${i}:  could not find the "${u}" source node in the graph.`);if(!this._nodes.has(d))throw new te(`Graph.${i}:  could not find the "${d}" target node in the graph.`);return rl(!1,n,this.multi,r,c,d,h)}throw new re(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)}};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h;if(u.length===0){let c=0;n!=="directed"&&(c+=this.undirectedSize),n!=="undirected"&&(c+=this.directedSize),h=new Array(c);let f=0;u.push((p,m,g,b,y,_,S)=>{h[f++]=d(p,m,g,b,y,_,S)})}else h=[],u.push((c,f,p,m,g,b,y)=>{h.push(d(c,f,p,m,g,b,y))});return this[i].apply(this,u),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(){let u=Array.prototype.slice.call(arguments),d=u.pop(),h=[];return u.push((c,f,p,m,g,b,y)=>{d(c,f,p,m,g,b,y)&&h.push(c)}),this[i].apply(this,u),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(){let u=Array.prototype.slice.call(arguments);if(u.length<2||u.length>4)throw new re(`Graph.${l}: invalid number of arguments (expecting 2, 3 or 4 and got ${u.length}).`);if(typeof u[u.length-1]=="function"&&typeof u[u.length-2]!="function")throw new re(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let d,h;u.length===2?(d=u[0],h=u[1],u=[]):u.length===3?(d=u[1],h=u[2],u=[u[0]]):u.length===4&&(d=u[2],h=u[3],u=[u[0],u[1]]);let c=h;return u.push((f,p,m,g,b,y,_)=>{c=d(c,f,p,m,g,b,y,_)}),this[i].apply(this,u),c}}function Ym(a,t){let{name:e,type:n,direction:r}=t,i="find"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(l,u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return!1;if(arguments.length===1)return d=l,Kd(!0,this,n,d);if(arguments.length===2){l=""+l,d=u;let h=this._nodes.get(l);if(typeof h>"u")throw new te(`Graph.${i}: could not find the "${l}" node in the graph.`);return al(!0,this.multi,n==="mixed"?this.type:n,r,h,d)}if(arguments.length===3){l=""+l,u=""+u;let h=this._nodes.get(l);if(!h)throw new te(`Graph.${i}:  could not find the "${l}" source node in the graph.`);if(!this._nodes.has(u))throw new te(`Graph.${i}:  could not find the "${u}" target node in the graph.`);return rl(!0,n,this.multi,r,h,u,d)}throw new re(`Graph.${i}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`)};let o="some"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[o]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,p,m,g,b)=>u(h,c,f,p,m,g,b)),!!this[i].apply(this,l)};let s="every"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[s]=function(){let l=Array.prototype.slice.call(arguments),u=l.pop();return l.push((h,c,f,p,m,g,b)=>!u(h,c,f,p,m,g,b)),!this[i].apply(this,l)}}function Zm(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o,s){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Ar();if(!arguments.length)return Hm(this,n);if(arguments.length===1){o=""+o;let l=this._nodes.get(o);if(!l)throw new te(`Graph.${i}: could not find the "${o}" node in the graph.`);return Vm(n,r,l)}if(arguments.length===2){o=""+o,s=""+s;let l=this._nodes.get(o);if(!l)throw new te(`Graph.${i}:  could not find the "${o}" source node in the graph.`);if(!this._nodes.has(s))throw new te(`Graph.${i}:  could not find the "${s}" target node in the graph.`);return jm(n,r,l,s)}throw new re(`Graph.${i}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`)}}function Qm(a){Gm.forEach(t=>{Xm(a,t),Km(a,t),Ym(a,t),Zm(a,t)})}var Jm=[{name:"neighbors",type:"mixed"},{name:"inNeighbors",type:"directed",direction:"in"},{name:"outNeighbors",type:"directed",direction:"out"},{name:"inboundNeighbors",type:"mixed",direction:"in"},{name:"outboundNeighbors",type:"mixed",direction:"out"},{name:"directedNeighbors",type:"directed"},{name:"undirectedNeighbors",type:"undirected"}];function po(){this.A=null,this.B=null}po.prototype.wrap=function(a){this.A===null?this.A=a:this.B===null&&(this.B=a)};po.prototype.has=function(a){return this.A!==null&&a in this.A||this.B!==null&&a in this.B};function pi(a,t,e,n,r){for(let i in n){let o=n[i],s=o.source,l=o.target,u=s===e?l:s;if(t&&t.has(u.key))continue;let d=r(u.key,u.attributes);if(a&&d)return u.key}}function il(a,t,e,n,r){if(t!=="mixed"){if(t==="undirected")return pi(a,null,n,n.undirected,r);if(typeof e=="string")return pi(a,null,n,n[e],r)}let i=new po,o;if(t!=="undirected"){if(e!=="out"){if(o=pi(a,null,n,n.in,r),a&&o)return o;i.wrap(n.in)}if(e!=="in"){if(o=pi(a,i,n,n.out,r),a&&o)return o;i.wrap(n.out)}}if(t!=="directed"&&(o=pi(a,i,n,n.undirected,r),a&&o))return o}function ev(a,t,e){if(a!=="mixed"){if(a==="undirected")return Object.keys(e.undirected);if(typeof t=="string")return Object.keys(e[t])}let n=[];return il(!1,a,t,e,function(r){n.push(r)}),n}function mi(a,t,e){let n=Object.keys(e),r=n.length,i=0;return{[Symbol.iterator](){return this},next(){let o=null;do{if(i>=r)return a&&a.wrap(e),{done:!0};let s=e[n[i++]],l=s.source,u=s.target;if(o=l===t?u:l,a&&a.has(o.key)){o=null;continue}}while(o===null);return{done:!1,value:{neighbor:o.key,attributes:o.attributes}}}}}function tv(a,t,e){if(a!=="mixed"){if(a==="undirected")return mi(null,e,e.undirected);if(typeof t=="string")return mi(null,e,e[t])}let n=Ar(),r=new po;return a!=="undirected"&&(t!=="out"&&(n=Jn(n,mi(r,e,e.in))),t!=="in"&&(n=Jn(n,mi(r,e,e.out)))),a!=="directed"&&(n=Jn(n,mi(r,e,e.undirected))),n}function nv(a,t){let{name:e,type:n,direction:r}=t;a.prototype[e]=function(i){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return[];i=""+i;let o=this._nodes.get(i);if(typeof o>"u")throw new te(`Graph.${e}: could not find the "${i}" node in the graph.`);return ev(n==="mixed"?this.type:n,r,o)}}function av(a,t){let{name:e,type:n,direction:r}=t,i="forEach"+e[0].toUpperCase()+e.slice(1,-1);a.prototype[i]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new te(`Graph.${i}: could not find the "${u}" node in the graph.`);il(!1,n==="mixed"?this.type:n,r,h,d)};let o="map"+e[0].toUpperCase()+e.slice(1);a.prototype[o]=function(u,d){let h=[];return this[i](u,(c,f)=>{h.push(d(c,f))}),h};let s="filter"+e[0].toUpperCase()+e.slice(1);a.prototype[s]=function(u,d){let h=[];return this[i](u,(c,f)=>{d(c,f)&&h.push(c)}),h};let l="reduce"+e[0].toUpperCase()+e.slice(1);a.prototype[l]=function(u,d,h){if(arguments.length<3)throw new re(`Graph.${l}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`);let c=h;return this[i](u,(f,p)=>{c=d(c,f,p)}),c}}function rv(a,t){let{name:e,type:n,direction:r}=t,i=e[0].toUpperCase()+e.slice(1,-1),o="find"+i;a.prototype[o]=function(u,d){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return;u=""+u;let h=this._nodes.get(u);if(typeof h>"u")throw new te(`Graph.${o}: could not find the "${u}" node in the graph.`);return il(!0,n==="mixed"?this.type:n,r,h,d)};let s="some"+i;a.prototype[s]=function(u,d){return!!this[o](u,d)};let l="every"+i;a.prototype[l]=function(u,d){return!this[o](u,(c,f)=>!d(c,f))}}function iv(a,t){let{name:e,type:n,direction:r}=t,i=e.slice(0,-1)+"Entries";a.prototype[i]=function(o){if(n!=="mixed"&&this.type!=="mixed"&&n!==this.type)return Ar();o=""+o;let s=this._nodes.get(o);if(typeof s>"u")throw new te(`Graph.${i}: could not find the "${o}" node in the graph.`);return tv(n==="mixed"?this.type:n,r,s)}}function ov(a){Jm.forEach(t=>{nv(a,t),av(a,t),rv(a,t),iv(a,t)})}function uo(a,t,e,n,r){let i=n._nodes.values(),o=n.type,s,l,u,d,h,c,f;for(;s=i.next(),s.done!==!0;){let p=!1;if(l=s.value,o!=="undirected"){d=l.out;for(u in d){h=d[u];do{if(c=h.target,p=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(o!=="directed"){d=l.undirected;for(u in d)if(!(t&&l.key>u)){h=d[u];do{if(c=h.target,c.key!==u&&(c=h.source),p=!0,f=r(l.key,c.key,l.attributes,c.attributes,h.key,h.attributes,h.undirected),a&&f)return h;h=h.next}while(h)}}if(e&&!p&&(f=r(l.key,null,l.attributes,null,null,null,null),a&&f))return null}}function sv(a,t){let e={key:a};return Ud(t.attributes)||(e.attributes=vt({},t.attributes)),e}function lv(a,t,e){let n={key:t,source:e.source.key,target:e.target.key};return Ud(e.attributes)||(n.attributes=vt({},e.attributes)),a==="mixed"&&e.undirected&&(n.undirected=!0),n}function uv(a){if(!Lt(a))throw new re('Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.');if(!("key"in a))throw new re("Graph.import: serialized node is missing its key.");if("attributes"in a&&(!Lt(a.attributes)||a.attributes===null))throw new re("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.")}function dv(a){if(!Lt(a))throw new re('Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.');if(!("source"in a))throw new re("Graph.import: serialized edge is missing its source.");if(!("target"in a))throw new re("Graph.import: serialized edge is missing its target.");if("attributes"in a&&(!Lt(a.attributes)||a.attributes===null))throw new re("Graph.import: invalid attributes. Attributes should be a plain object, null or omitted.");if("undirected"in a&&typeof a.undirected!="boolean")throw new re("Graph.import: invalid undirectedness information. Undirected should be boolean or omitted.")}var cv=fm(),hv=new Set(["directed","undirected","mixed"]),Od=new Set(["domain","_events","_eventsCount","_maxListeners"]),fv=[{name:a=>`${a}Edge`,generateKey:!0},{name:a=>`${a}DirectedEdge`,generateKey:!0,type:"directed"},{name:a=>`${a}UndirectedEdge`,generateKey:!0,type:"undirected"},{name:a=>`${a}EdgeWithKey`},{name:a=>`${a}DirectedEdgeWithKey`,type:"directed"},{name:a=>`${a}UndirectedEdgeWithKey`,type:"undirected"}],gv={allowSelfLoops:!0,multi:!1,type:"mixed"};function pv(a,t,e){if(e&&!Lt(e))throw new re(`Graph.addNode: invalid attributes. Expecting an object but got "${e}"`);if(t=""+t,e=e||{},a._nodes.has(t))throw new he(`Graph.addNode: the "${t}" node already exist in the graph.`);let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Wd(a,t,e){let n=new a.NodeDataClass(t,e);return a._nodes.set(t,n),a.emit("nodeAdded",{key:t,attributes:e}),n}function Yd(a,t,e,n,r,i,o,s){if(!n&&a.type==="undirected")throw new he(`Graph.${t}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new he(`Graph.${t}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`);if(s&&!Lt(s))throw new re(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`);if(i=""+i,o=""+o,s=s||{},!a.allowSelfLoops&&i===o)throw new he(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let l=a._nodes.get(i),u=a._nodes.get(o);if(!l)throw new te(`Graph.${t}: source node "${i}" not found.`);if(!u)throw new te(`Graph.${t}: target node "${o}" not found.`);let d={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new he(`Graph.${t}: the "${r}" edge already exists in the graph.`);if(!a.multi&&(n?typeof l.undirected[o]<"u":typeof l.out[o]<"u"))throw new he(`Graph.${t}: an edge linking "${i}" to "${o}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`);let h=new kr(n,r,l,u,s);a._edges.set(r,h);let c=i===o;return n?(l.undirectedDegree++,u.undirectedDegree++,c&&(l.undirectedLoops++,a._undirectedSelfLoopCount++)):(l.outDegree++,u.inDegree++,c&&(l.directedLoops++,a._directedSelfLoopCount++)),a.multi?h.attachMulti():h.attach(),n?a._undirectedSize++:a._directedSize++,d.key=r,a.emit("edgeAdded",d),r}function mv(a,t,e,n,r,i,o,s,l){if(!n&&a.type==="undirected")throw new he(`Graph.${t}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`);if(n&&a.type==="directed")throw new he(`Graph.${t}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`);if(s){if(l){if(typeof s!="function")throw new re(`Graph.${t}: invalid updater function. Expecting a function but got "${s}"`)}else if(!Lt(s))throw new re(`Graph.${t}: invalid attributes. Expecting an object but got "${s}"`)}i=""+i,o=""+o;let u;if(l&&(u=s,s=void 0),!a.allowSelfLoops&&i===o)throw new he(`Graph.${t}: source & target are the same ("${i}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`);let d=a._nodes.get(i),h=a._nodes.get(o),c,f;if(!e&&(c=a._edges.get(r),c)){if((c.source.key!==i||c.target.key!==o)&&(!n||c.source.key!==o||c.target.key!==i))throw new he(`Graph.${t}: inconsistency detected when attempting to merge the "${r}" edge with "${i}" source & "${o}" target vs. ("${c.source.key}", "${c.target.key}").`);f=c}if(!f&&!a.multi&&d&&(f=n?d.undirected[o]:d.out[o]),f){let y=[f.key,!1,!1,!1];if(l?!u:!s)return y;if(l){let _=f.attributes;f.attributes=u(_),a.emit("edgeAttributesUpdated",{type:"replace",key:f.key,attributes:f.attributes})}else vt(f.attributes,s),a.emit("edgeAttributesUpdated",{type:"merge",key:f.key,attributes:f.attributes,data:s});return y}s=s||{},l&&u&&(s=u(s));let p={key:null,undirected:n,source:i,target:o,attributes:s};if(e)r=a._edgeKeyGenerator();else if(r=""+r,a._edges.has(r))throw new he(`Graph.${t}: the "${r}" edge already exists in the graph.`);let m=!1,g=!1;d||(d=Wd(a,i,{}),m=!0,i===o&&(h=d,g=!0)),h||(h=Wd(a,o,{}),g=!0),c=new kr(n,r,d,h,s),a._edges.set(r,c);let b=i===o;return n?(d.undirectedDegree++,h.undirectedDegree++,b&&(d.undirectedLoops++,a._undirectedSelfLoopCount++)):(d.outDegree++,h.inDegree++,b&&(d.directedLoops++,a._directedSelfLoopCount++)),a.multi?c.attachMulti():c.attach(),n?a._undirectedSize++:a._directedSize++,p.key=r,a.emit("edgeAdded",p),[r,!0,m,g]}function Er(a,t){a._edges.delete(t.key);let{source:e,target:n,attributes:r}=t,i=t.undirected,o=e===n;i?(e.undirectedDegree--,n.undirectedDegree--,o&&(e.undirectedLoops--,a._undirectedSelfLoopCount--)):(e.outDegree--,n.inDegree--,o&&(e.directedLoops--,a._directedSelfLoopCount--)),a.multi?t.detachMulti():t.detach(),i?a._undirectedSize--:a._directedSize--,a.emit("edgeDropped",{key:t.key,attributes:r,source:e.key,target:n.key,undirected:i})}var He=class a extends Bd.EventEmitter{constructor(t){if(super(),t=vt({},gv,t),typeof t.multi!="boolean")throw new re(`Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${t.multi}".`);if(!hv.has(t.type))throw new re(`Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${t.type}".`);if(typeof t.allowSelfLoops!="boolean")throw new re(`Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${t.allowSelfLoops}".`);let e=t.type==="mixed"?Hd:t.type==="directed"?$d:Vd;un(this,"NodeDataClass",e);let n="geid_"+cv()+"_",r=0,i=()=>{let o;do o=n+r++;while(this._edges.has(o));return o};un(this,"_attributes",{}),un(this,"_nodes",new Map),un(this,"_edges",new Map),un(this,"_directedSize",0),un(this,"_undirectedSize",0),un(this,"_directedSelfLoopCount",0),un(this,"_undirectedSelfLoopCount",0),un(this,"_edgeKeyGenerator",i),un(this,"_options",t),Od.forEach(o=>un(this,o,this[o])),An(this,"order",()=>this._nodes.size),An(this,"size",()=>this._edges.size),An(this,"directedSize",()=>this._directedSize),An(this,"undirectedSize",()=>this._undirectedSize),An(this,"selfLoopCount",()=>this._directedSelfLoopCount+this._undirectedSelfLoopCount),An(this,"directedSelfLoopCount",()=>this._directedSelfLoopCount),An(this,"undirectedSelfLoopCount",()=>this._undirectedSelfLoopCount),An(this,"multi",this._options.multi),An(this,"type",this._options.type),An(this,"allowSelfLoops",this._options.allowSelfLoops),An(this,"implementation",()=>"graphology")}_resetInstanceCounters(){this._directedSize=0,this._undirectedSize=0,this._directedSelfLoopCount=0,this._undirectedSelfLoopCount=0}hasNode(t){return this._nodes.has(""+t)}hasDirectedEdge(t,e){if(this.type==="undirected")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&!r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.out.hasOwnProperty(e):!1}throw new re(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasUndirectedEdge(t,e){if(this.type==="directed")return!1;if(arguments.length===1){let n=""+t,r=this._edges.get(n);return!!r&&r.undirected}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?n.undirected.hasOwnProperty(e):!1}throw new re(`Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}hasEdge(t,e){if(arguments.length===1){let n=""+t;return this._edges.has(n)}else if(arguments.length===2){t=""+t,e=""+e;let n=this._nodes.get(t);return n?typeof n.out<"u"&&n.out.hasOwnProperty(e)||typeof n.undirected<"u"&&n.undirected.hasOwnProperty(e):!1}throw new re(`Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`)}directedEdge(t,e){if(this.type==="undirected")return;if(t=""+t,e=""+e,this.multi)throw new he("Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead.");let n=this._nodes.get(t);if(!n)throw new te(`Graph.directedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new te(`Graph.directedEdge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||void 0;if(r)return r.key}undirectedEdge(t,e){if(this.type==="directed")return;if(t=""+t,e=""+e,this.multi)throw new he("Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead.");let n=this._nodes.get(t);if(!n)throw new te(`Graph.undirectedEdge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new te(`Graph.undirectedEdge: could not find the "${e}" target node in the graph.`);let r=n.undirected&&n.undirected[e]||void 0;if(r)return r.key}edge(t,e){if(this.multi)throw new he("Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead.");t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.edge: could not find the "${t}" source node in the graph.`);if(!this._nodes.has(e))throw new te(`Graph.edge: could not find the "${e}" target node in the graph.`);let r=n.out&&n.out[e]||n.undirected&&n.undirected[e]||void 0;if(r)return r.key}areDirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areDirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in||e in n.out}areOutNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areOutNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.out}areInNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areInNeighbors: could not find the "${t}" node in the graph.`);return this.type==="undirected"?!1:e in n.in}areUndirectedNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areUndirectedNeighbors: could not find the "${t}" node in the graph.`);return this.type==="directed"?!1:e in n.undirected}areNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&(e in n.in||e in n.out)||this.type!=="directed"&&e in n.undirected}areInboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areInboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.in||this.type!=="directed"&&e in n.undirected}areOutboundNeighbors(t,e){t=""+t,e=""+e;let n=this._nodes.get(t);if(!n)throw new te(`Graph.areOutboundNeighbors: could not find the "${t}" node in the graph.`);return this.type!=="undirected"&&e in n.out||this.type!=="directed"&&e in n.undirected}inDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.inDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree}outDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.outDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree}directedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.directedDegree: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree}undirectedDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.undirectedDegree: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree}inboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.inboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree),n}outboundDegree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.outboundDegree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.outDegree),n}degree(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.degree: could not find the "${t}" node in the graph.`);let n=0;return this.type!=="directed"&&(n+=e.undirectedDegree),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree),n}inDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.inDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree-e.directedLoops}outDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.outDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.outDegree-e.directedLoops}directedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.directedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="undirected"?0:e.inDegree+e.outDegree-e.directedLoops*2}undirectedDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.undirectedDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);return this.type==="directed"?0:e.undirectedDegree-e.undirectedLoops*2}inboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.inboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree,r+=e.directedLoops),n-r}outboundDegreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.outboundDegreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.outDegree,r+=e.directedLoops),n-r}degreeWithoutSelfLoops(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.degreeWithoutSelfLoops: could not find the "${t}" node in the graph.`);let n=0,r=0;return this.type!=="directed"&&(n+=e.undirectedDegree,r+=e.undirectedLoops*2),this.type!=="undirected"&&(n+=e.inDegree+e.outDegree,r+=e.directedLoops*2),n-r}source(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.source: could not find the "${t}" edge in the graph.`);return e.source.key}target(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.target: could not find the "${t}" edge in the graph.`);return e.target.key}extremities(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.extremities: could not find the "${t}" edge in the graph.`);return[e.source.key,e.target.key]}opposite(t,e){t=""+t,e=""+e;let n=this._edges.get(e);if(!n)throw new te(`Graph.opposite: could not find the "${e}" edge in the graph.`);let r=n.source.key,i=n.target.key;if(t===r)return i;if(t===i)return r;throw new te(`Graph.opposite: the "${t}" node is not attached to the "${e}" edge (${r}, ${i}).`)}hasExtremity(t,e){t=""+t,e=""+e;let n=this._edges.get(t);if(!n)throw new te(`Graph.hasExtremity: could not find the "${t}" edge in the graph.`);return n.source.key===e||n.target.key===e}isUndirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.isUndirected: could not find the "${t}" edge in the graph.`);return e.undirected}isDirected(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.isDirected: could not find the "${t}" edge in the graph.`);return!e.undirected}isSelfLoop(t){t=""+t;let e=this._edges.get(t);if(!e)throw new te(`Graph.isSelfLoop: could not find the "${t}" edge in the graph.`);return e.source===e.target}addNode(t,e){return pv(this,t,e).key}mergeNode(t,e){if(e&&!Lt(e))throw new re(`Graph.mergeNode: invalid attributes. Expecting an object but got "${e}"`);t=""+t,e=e||{};let n=this._nodes.get(t);return n?(e&&(vt(n.attributes,e),this.emit("nodeAttributesUpdated",{type:"merge",key:t,attributes:n.attributes,data:e})),[t,!1]):(n=new this.NodeDataClass(t,e),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:e}),[t,!0])}updateNode(t,e){if(e&&typeof e!="function")throw new re(`Graph.updateNode: invalid updater function. Expecting a function but got "${e}"`);t=""+t;let n=this._nodes.get(t);if(n){if(e){let i=n.attributes;n.attributes=e(i),this.emit("nodeAttributesUpdated",{type:"replace",key:t,attributes:n.attributes})}return[t,!1]}let r=e?e({}):{};return n=new this.NodeDataClass(t,r),this._nodes.set(t,n),this.emit("nodeAdded",{key:t,attributes:r}),[t,!0]}dropNode(t){t=""+t;let e=this._nodes.get(t);if(!e)throw new te(`Graph.dropNode: could not find the "${t}" node in the graph.`);let n;if(this.type!=="undirected"){for(let r in e.out){n=e.out[r];do Er(this,n),n=n.next;while(n)}for(let r in e.in){n=e.in[r];do Er(this,n),n=n.next;while(n)}}if(this.type!=="directed")for(let r in e.undirected){n=e.undirected[r];do Er(this,n),n=n.next;while(n)}this._nodes.delete(t),this.emit("nodeDropped",{key:t,attributes:e.attributes})}dropEdge(t){let e;if(arguments.length>1){let n=""+arguments[0],r=""+arguments[1];if(e=dn(this,n,r,this.type),!e)throw new te(`Graph.dropEdge: could not find the "${n}" -> "${r}" edge in the graph.`)}else if(t=""+t,e=this._edges.get(t),!e)throw new te(`Graph.dropEdge: could not find the "${t}" edge in the graph.`);return Er(this,e),this}dropDirectedEdge(t,e){if(arguments.length<2)throw new he("Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new he("Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");t=""+t,e=""+e;let n=dn(this,t,e,"directed");if(!n)throw new te(`Graph.dropDirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Er(this,n),this}dropUndirectedEdge(t,e){if(arguments.length<2)throw new he("Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead.");if(this.multi)throw new he("Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones.");let n=dn(this,t,e,"undirected");if(!n)throw new te(`Graph.dropUndirectedEdge: could not find a "${t}" -> "${e}" edge in the graph.`);return Er(this,n),this}clear(){this._edges.clear(),this._nodes.clear(),this._resetInstanceCounters(),this.emit("cleared")}clearEdges(){let t=this._nodes.values(),e;for(;e=t.next(),e.done!==!0;)e.value.clear();this._edges.clear(),this._resetInstanceCounters(),this.emit("edgesCleared")}getAttribute(t){return this._attributes[t]}getAttributes(){return this._attributes}hasAttribute(t){return this._attributes.hasOwnProperty(t)}setAttribute(t,e){return this._attributes[t]=e,this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}updateAttribute(t,e){if(typeof e!="function")throw new re("Graph.updateAttribute: updater should be a function.");let n=this._attributes[t];return this._attributes[t]=e(n),this.emit("attributesUpdated",{type:"set",attributes:this._attributes,name:t}),this}removeAttribute(t){return delete this._attributes[t],this.emit("attributesUpdated",{type:"remove",attributes:this._attributes,name:t}),this}replaceAttributes(t){if(!Lt(t))throw new re("Graph.replaceAttributes: provided attributes are not a plain object.");return this._attributes=t,this.emit("attributesUpdated",{type:"replace",attributes:this._attributes}),this}mergeAttributes(t){if(!Lt(t))throw new re("Graph.mergeAttributes: provided attributes are not a plain object.");return vt(this._attributes,t),this.emit("attributesUpdated",{type:"merge",attributes:this._attributes,data:t}),this}updateAttributes(t){if(typeof t!="function")throw new re("Graph.updateAttributes: provided updater is not a function.");return this._attributes=t(this._attributes),this.emit("attributesUpdated",{type:"update",attributes:this._attributes}),this}updateEachNodeAttributes(t,e){if(typeof t!="function")throw new re("Graph.updateEachNodeAttributes: expecting an updater function.");if(e&&!Nd(e))throw new re("Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._nodes.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,i.attributes=t(i.key,i.attributes);this.emit("eachNodeAttributesUpdated",{hints:e||null})}updateEachEdgeAttributes(t,e){if(typeof t!="function")throw new re("Graph.updateEachEdgeAttributes: expecting an updater function.");if(e&&!Nd(e))throw new re("Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}");let n=this._edges.values(),r,i,o,s;for(;r=n.next(),r.done!==!0;)i=r.value,o=i.source,s=i.target,i.attributes=t(i.key,i.attributes,o.key,s.key,o.attributes,s.attributes,i.undirected);this.emit("eachEdgeAttributesUpdated",{hints:e||null})}forEachAdjacencyEntry(t){if(typeof t!="function")throw new re("Graph.forEachAdjacencyEntry: expecting a callback.");uo(!1,!1,!1,this,t)}forEachAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new re("Graph.forEachAdjacencyEntryWithOrphans: expecting a callback.");uo(!1,!1,!0,this,t)}forEachAssymetricAdjacencyEntry(t){if(typeof t!="function")throw new re("Graph.forEachAssymetricAdjacencyEntry: expecting a callback.");uo(!1,!0,!1,this,t)}forEachAssymetricAdjacencyEntryWithOrphans(t){if(typeof t!="function")throw new re("Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback.");uo(!1,!0,!0,this,t)}nodes(){return Array.from(this._nodes.keys())}forEachNode(t){if(typeof t!="function")throw new re("Graph.forEachNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)}findNode(t){if(typeof t!="function")throw new re("Graph.findNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return r.key}mapNodes(t){if(typeof t!="function")throw new re("Graph.mapNode: expecting a callback.");let e=this._nodes.values(),n,r,i=new Array(this.order),o=0;for(;n=e.next(),n.done!==!0;)r=n.value,i[o++]=t(r.key,r.attributes);return i}someNode(t){if(typeof t!="function")throw new re("Graph.someNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,t(r.key,r.attributes))return!0;return!1}everyNode(t){if(typeof t!="function")throw new re("Graph.everyNode: expecting a callback.");let e=this._nodes.values(),n,r;for(;n=e.next(),n.done!==!0;)if(r=n.value,!t(r.key,r.attributes))return!1;return!0}filterNodes(t){if(typeof t!="function")throw new re("Graph.filterNodes: expecting a callback.");let e=this._nodes.values(),n,r,i=[];for(;n=e.next(),n.done!==!0;)r=n.value,t(r.key,r.attributes)&&i.push(r.key);return i}reduceNodes(t,e){if(typeof t!="function")throw new re("Graph.reduceNodes: expecting a callback.");if(arguments.length<2)throw new re("Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.");let n=e,r=this._nodes.values(),i,o;for(;i=r.next(),i.done!==!0;)o=i.value,n=t(n,o.key,o.attributes);return n}nodeEntries(){let t=this._nodes.values();return{[Symbol.iterator](){return this},next(){let e=t.next();if(e.done)return e;let n=e.value;return{value:{node:n.key,attributes:n.attributes},done:!1}}}}export(){let t=new Array(this._nodes.size),e=0;this._nodes.forEach((r,i)=>{t[e++]=sv(i,r)});let n=new Array(this._edges.size);return e=0,this._edges.forEach((r,i)=>{n[e++]=lv(this.type,i,r)}),{options:{type:this.type,multi:this.multi,allowSelfLoops:this.allowSelfLoops},attributes:this.getAttributes(),nodes:t,edges:n}}import(t,e=!1){if(t instanceof a)return t.forEachNode((l,u)=>{e?this.mergeNode(l,u):this.addNode(l,u)}),t.forEachEdge((l,u,d,h,c,f,p)=>{e?p?this.mergeUndirectedEdgeWithKey(l,d,h,u):this.mergeDirectedEdgeWithKey(l,d,h,u):p?this.addUndirectedEdgeWithKey(l,d,h,u):this.addDirectedEdgeWithKey(l,d,h,u)}),this;if(!Lt(t))throw new re("Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance.");if(t.attributes){if(!Lt(t.attributes))throw new re("Graph.import: invalid attributes. Expecting a plain object.");e?this.mergeAttributes(t.attributes):this.replaceAttributes(t.attributes)}let n,r,i,o,s;if(t.nodes){if(i=t.nodes,!Array.isArray(i))throw new re("Graph.import: invalid nodes. Expecting an array.");for(n=0,r=i.length;n<r;n++){o=i[n],uv(o);let{key:l,attributes:u}=o;e?this.mergeNode(l,u):this.addNode(l,u)}}if(t.edges){let l=!1;if(this.type==="undirected"&&(l=!0),i=t.edges,!Array.isArray(i))throw new re("Graph.import: invalid edges. Expecting an array.");for(n=0,r=i.length;n<r;n++){s=i[n],dv(s);let{source:u,target:d,attributes:h,undirected:c=l}=s,f;"key"in s?(f=e?c?this.mergeUndirectedEdgeWithKey:this.mergeDirectedEdgeWithKey:c?this.addUndirectedEdgeWithKey:this.addDirectedEdgeWithKey,f.call(this,s.key,u,d,h)):(f=e?c?this.mergeUndirectedEdge:this.mergeDirectedEdge:c?this.addUndirectedEdge:this.addDirectedEdge,f.call(this,u,d,h))}}return this}nullCopy(t){let e=new a(vt({},this._options,t));return e.replaceAttributes(vt({},this.getAttributes())),e}emptyCopy(t){let e=this.nullCopy(t);return this._nodes.forEach((n,r)=>{let i=vt({},n.attributes);n=new e.NodeDataClass(r,i),e._nodes.set(r,n)}),e}copy(t){if(t=t||{},typeof t.type=="string"&&t.type!==this.type&&t.type!=="mixed")throw new he(`Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${t.type}" because this would mean losing information about the current graph.`);if(typeof t.multi=="boolean"&&t.multi!==this.multi&&t.multi!==!0)throw new he("Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph.");if(typeof t.allowSelfLoops=="boolean"&&t.allowSelfLoops!==this.allowSelfLoops&&t.allowSelfLoops!==!0)throw new he("Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph.");let e=this.emptyCopy(t),n=this._edges.values(),r,i;for(;r=n.next(),r.done!==!0;)i=r.value,Yd(e,"copy",!1,i.undirected,i.key,i.source.key,i.target.key,vt({},i.attributes));return e}toJSON(){return this.export()}toString(){return"[object Graph]"}inspect(){let t={};this._nodes.forEach((i,o)=>{t[o]=i.attributes});let e={},n={};this._edges.forEach((i,o)=>{let s=i.undirected?"--":"->",l="",u=i.source.key,d=i.target.key,h;i.undirected&&u>d&&(h=u,u=d,d=h);let c=`(${u})${s}(${d})`;o.startsWith("geid_")?this.multi&&(typeof n[c]>"u"?n[c]=0:n[c]++,l+=`${n[c]}. `):l+=`[${o}]: `,l+=c,e[l]=i.attributes});let r={};for(let i in this)this.hasOwnProperty(i)&&!Od.has(i)&&typeof this[i]!="function"&&typeof i!="symbol"&&(r[i]=this[i]);return r.attributes=this._attributes,r.nodes=t,r.edges=e,un(r,"constructor",this.constructor),r}};typeof Symbol<"u"&&(He.prototype[Symbol.for("nodejs.util.inspect.custom")]=He.prototype.inspect);fv.forEach(a=>{["add","merge","update"].forEach(t=>{let e=a.name(t),n=t==="add"?Yd:mv;a.generateKey?He.prototype[e]=function(r,i,o){return n(this,e,!0,(a.type||this.type)==="undirected",null,r,i,o,t==="update")}:He.prototype[e]=function(r,i,o,s){return n(this,e,!1,(a.type||this.type)==="undirected",r,i,o,s,t==="update")}})});wm(He);zm(He);Qm(He);ov(He);var wr=class extends He{constructor(t){let e=vt({type:"directed"},t);if("multi"in e&&e.multi!==!1)throw new re("DirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="directed")throw new re('DirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},co=class extends He{constructor(t){let e=vt({type:"undirected"},t);if("multi"in e&&e.multi!==!1)throw new re("UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!");if(e.type!=="undirected")throw new re('UndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},ho=class extends He{constructor(t){let e=vt({multi:!0},t);if("multi"in e&&e.multi!==!0)throw new re("MultiGraph.from: inconsistent indication that the graph should be simple in given options!");super(e)}},fo=class extends He{constructor(t){let e=vt({type:"directed",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new re("MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="directed")throw new re('MultiDirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}},go=class extends He{constructor(t){let e=vt({type:"undirected",multi:!0},t);if("multi"in e&&e.multi!==!0)throw new re("MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!");if(e.type!=="undirected")throw new re('MultiUndirectedGraph.from: inconsistent "'+e.type+'" type in given options!');super(e)}};function Rr(a){a.from=function(t,e){let n=vt({},t.options,e),r=new a(n);return r.import(t),r}}Rr(He);Rr(wr);Rr(co);Rr(ho);Rr(fo);Rr(go);He.Graph=He;He.DirectedGraph=wr;He.UndirectedGraph=co;He.MultiGraph=ho;He.MultiDirectedGraph=fo;He.MultiUndirectedGraph=go;He.InvalidArgumentsGraphError=re;He.NotFoundGraphError=te;He.UsageGraphError=he;var _v=fa(tc(),1),nc=0,ac=1,rc=2,ic=3,oc=4;var Tv=500,Sv=900,sc=.7,Ev=2500,wv={hypha:"circle",species:"circle",relay:"diamond",input:"triangle",output:"square"},vo=class{constructor(t,e,n){this.colours=t;this.kept=e;this.still=n}colours;kept;still;graph=new wr;nodes=new Map;edges=new Map;rates=new Map;changedNodes=new Set;changedEdges=new Set;restructured=!1;shifted=!1;unplaced=!1;groups=new Set;targets=new Map;gliding=new Set;growing=new Map;fading=new Map;shows=()=>!0;marked=new Map;selected=null;takeAll(t,e,n){let r=[...t],i=new Map(e),o=new Set(r.map(l=>l.id));[...this.nodes.keys()].filter(l=>!o.has(l)).forEach(l=>this.die(l,n)),[...this.edges.keys()].filter(l=>!i.has(l)).forEach(l=>this.cut(l));let s=this.nodes.size===0;r.forEach(l=>this.node(l,s?0:n)),i.forEach((l,u)=>this.edge(u,l,0))}take(t,e,n){t.closed.forEach(o=>this.cut(e(o))),t.died.forEach(o=>this.die(o,n)),t.born.forEach(o=>this.node(o,n)),t.changed.forEach(o=>this.node(o,n));let r=Math.max(.02,t.millis/1e3),i=new Set;for(let o of t.opened)i.add(e(o)),this.edge(e(o),o,r);for(let o of t.flowed)i.add(e(o)),this.edge(e(o),o,r);for(let[o,s]of this.rates)i.has(o)||this.flow(o,s*Math.pow(1-sc,r))}add(t,e,n){t.forEach((r,i)=>{this.kept.has(r.id)||this.targets.set(r.id,e(r.id,i)),this.node(r,n)})}remove(t,e){this.die(t,e)}show(t){this.shows=t,this.restyle()}mark(t){let e=this.marked;this.marked=t;for(let n of new Set([...e.keys(),...t.keys()]))e.get(n)!==t.get(n)&&this.graph.hasNode(n)&&this.style(n)}markOf(t){return this.marked.get(t)}get marks(){return this.marked}isShown(t){return this.shows(t,this.nodes.get(t))}select(t){let e=this.selected;this.selected=t,[e,t].forEach(n=>n!==null&&this.graph.hasNode(n)&&this.style(n)),this.graph.forEachEdge((n,r,i,o)=>{(i===e||o===e||i===t||o===t)&&this.styleEdge(n)})}restyle(t=this.colours){this.colours=t,this.graph.forEachNode(e=>this.style(e)),this.graph.forEachEdge(e=>this.styleEdge(e))}plan(){this.unplaced=!1;let t=[...this.nodes.keys()].filter(l=>!this.outside.has(l)).sort((l,u)=>l<u?-1:1),e=new Map(t.map((l,u)=>[l,u])),n=new Float32Array(2*t.length),r=new Uint8Array(t.length),i=[],o=new Set,s=new Set;return[...this.edges.keys()].sort().forEach(l=>{let{from:u,to:d}=this.edges.get(l),h=[e.get(u),e.get(d)];h[0]!==void 0&&h[1]!==void 0&&i.push(h[0],h[1]),this.nodes.get(u)?.kind==="input"&&o.add(d),this.nodes.get(d)?.kind==="output"&&s.add(u)}),t.forEach((l,u)=>{let d=this.nodes.get(l).kind,h=this.targets.get(l);n[2*u]=h?h[0]:NaN,n[2*u+1]=h?h[1]:NaN,r[u]=d==="input"?ic:d==="output"?oc:d!=="relay"||o.has(l)===s.has(l)?nc:o.has(l)?ac:rc}),{ids:t,places:n,kinds:r,edges:new Uint32Array(i)}}outside=new Set;placed(t,e){let n=!this.still&&this.graph.order<=Ev;t.forEach((r,i)=>{let o=[e[2*i],e[2*i+1]];if(!this.nodes.has(r))return;let s=this.targets.get(r);this.targets.set(r,o),this.graph.hasNode(r)&&(n&&s?this.gliding.add(r):(this.graph.mergeNodeAttributes(r,{x:o[0],y:o[1],opacity:this.opacity(r)}),this.shifted=!0))})}places(){return new Map([...this.targets].filter(([t])=>this.nodes.has(t)&&!this.outside.has(t)))}targetOf(t){return this.targets.get(t)}step(t,e){if(this.gliding.size>0){let n=1-Math.pow(.0015,e/1e3);for(let r of this.gliding){let i=this.targets.get(r);if(!i||!this.graph.hasNode(r)){this.gliding.delete(r);continue}let o=this.graph.getNodeAttributes(r),[s,l]=[i[0]-o.x,i[1]-o.y],u=Math.abs(s)+Math.abs(l)<.3;o.x=u?i[0]:o.x+s*n,o.y=u?i[1]:o.y+l*n,u&&this.gliding.delete(r)}this.shifted=!0}for(let[n,r]of this.growing){if(!this.graph.hasNode(n)){this.growing.delete(n);continue}let i=this.still?1:Math.min(1,Math.max(.05,(t-r)/Tv));this.graph.getNodeAttributes(n).size=this.size(n)*i*(1+.8*Math.sin(Math.PI*i)),this.changedNodes.add(n),i>=1&&this.growing.delete(n)}for(let[n,r]of this.fading){let i=this.still?1:(t-r)/Sv;i>=1?(this.fading.delete(n),this.targets.delete(n),this.graph.hasNode(n)&&this.graph.dropNode(n),this.changedNodes.delete(n),this.groups.delete(n),this.restructured=!0):(this.graph.getNodeAttributes(n).opacity=1-i,this.changedNodes.add(n))}return this.gliding.size>0||this.growing.size>0||this.fading.size>0}get moving(){return this.gliding.size>0||this.growing.size>0||this.fading.size>0}node(t,e){if(this.nodes.set(t.id,t),this.fading.delete(t.id)||this.graph.hasNode(t.id)){this.style(t.id);return}let n=this.targets.get(t.id)??this.kept.get(t.id);n?this.targets.set(t.id,n):this.unplaced=!0,this.graph.addNode(t.id,{x:n?.[0]??0,y:n?.[1]??0,size:.1,color:this.colours.faint,opacity:0,shape:wv[t.kind],label:t.id,labelColor:this.colours.ink,labelVisibility:"auto",labelPosition:t.kind==="hypha"?"right":"below",zIndex:0}),t.kind==="species"&&this.groups.add(t.id),e>0&&this.growing.set(t.id,e),this.restructured=!0,this.style(t.id)}die(t,e){this.nodes.delete(t),this.outside.delete(t),this.graph.hasNode(t)&&!this.fading.has(t)&&this.fading.set(t,e)}size(t){let e=this.nodes.get(t);if(!e)return 3;let n=this.graph.order>5e3?.5:this.graph.order>800?.7:1;switch(e.kind){case"relay":return 11;case"input":case"output":return 10;case"species":return Math.min(34,12+4*Math.log10(1+e.count));default:return Math.min(12,5+2*Math.log10(1+e.waiting))*(this.marked.has(t)?1.2:n)}}opacity(t){return this.targets.has(t)?this.isShown(t)?1:.12:0}style(t){let e=this.nodes.get(t),n=this.graph.getNodeAttributes(t);if(!e)return;let r=this.isShown(t),i=this.marked.get(t),o=this.growing.has(t)?n.size:this.size(t),s=this.colourOf(e),l=e.kind!=="hypha"||i!==void 0,u=r?this.selected===t||l?"visible":"auto":"hidden",d=(e.kind==="species"?`${e.species} \xD7 ${e.count.toLocaleString("en")}`:t)+(i?" \xB7 "+i:""),h=this.opacity(t),c=l||this.selected===t?1:0;(n.size!==o||n.color!==s||n.labelVisibility!==u||n.label!==d||n.opacity!==h||n.labelColor!==this.colours.ink||n.zIndex!==c)&&(Object.assign(n,{size:o,color:s,labelVisibility:u,label:d,opacity:h,labelColor:this.colours.ink,zIndex:c}),this.changedNodes.add(t))}colourOf(t){return t.kind==="hypha"||t.kind==="species"?this.colours.level[t.halted>0&&t.kind==="hypha"?"poor":t.level??"unknown"]:t.halted>0?this.colours.level.poor:t.kind==="relay"?this.colours.accent:this.colours.ink}edge(t,e,n){if(e.from===e.to||!this.graph.hasNode(e.from)||!this.graph.hasNode(e.to))return;if(this.edges.set(t,e),!this.graph.hasEdge(t)){if(this.graph.hasDirectedEdge(e.from,e.to))return;this.graph.addDirectedEdgeWithKey(t,e.from,e.to,{size:0,color:"",opacity:0,zIndex:0}),this.restructured=!0}let r=1-Math.pow(1-sc,n),i=this.rates.get(t)??0;this.flow(t,n===0?i:i+(e.passed/n-i)*r)}flow(t,e){e<.05?this.rates.delete(t):this.rates.set(t,e),this.styleEdge(t)}cut(t){this.edges.delete(t),this.rates.delete(t),this.changedEdges.delete(t),this.graph.hasEdge(t)&&(this.graph.dropEdge(t),this.restructured=!0)}styleEdge(t){let e=this.edges.get(t);if(!e||!this.graph.hasEdge(t))return;let n=this.graph.getEdgeAttributes(t),r=this.rates.get(t)??0,i=.6+Math.round(3*Math.log10(1+r))/2,o=this.selected!==null&&(e.from===this.selected||e.to===this.selected),s=this.isShown(e.from)&&this.isShown(e.to),l=e.fullest>=85?this.colours.full85:e.fullest>=60?this.colours.full60:o?this.colours.accent:this.colours.faint,u=this.graph.size>3e3,d=!s&&!o?.03:e.fullest>=60||o?.95:r>0?u?.3:.5:u?.12:.22,h=o?2:e.fullest>=60?1:0;(n.size!==i||n.color!==l||n.opacity!==d||n.zIndex!==h)&&(Object.assign(n,{size:i,color:l,opacity:d,zIndex:h}),this.changedEdges.add(t))}};var lc="layouts";function uc(a){try{let t=JSON.parse(localStorage.getItem("layout "+a)??"{}");return new Map(Object.entries(t).filter(([,e])=>Array.isArray(e)&&e.every(n=>Number.isFinite(n))))}catch{return new Map}}function dc(a,t){try{let e=[...t].slice(0,4e3).map(([r,[i,o]])=>[r,[Math.round(i*10)/10,Math.round(o*10)/10]]),n=[a,...Av().filter(r=>r!==a)];n.splice(8).forEach(r=>localStorage.removeItem("layout "+r)),localStorage.setItem(lc,JSON.stringify(n)),localStorage.setItem("layout "+a,JSON.stringify(Object.fromEntries(e)))}catch{}}function Av(){try{let a=JSON.parse(localStorage.getItem(lc)??"[]");return Array.isArray(a)?a.map(String):[]}catch{return[]}}function xo(a,t){(t==null||t>a.length)&&(t=a.length);for(var e=0,n=Array(t);e<t;e++)n[e]=a[e];return n}function _o(a,t){if(a){if(typeof a=="string")return xo(a,t);var e={}.toString.call(a).slice(8,-1);return e==="Object"&&a.constructor&&(e=a.constructor.name),e==="Map"||e==="Set"?Array.from(a):e==="Arguments"||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(e)?xo(a,t):void 0}}function kv(a){if(Array.isArray(a))return a}function Rv(a,t){var e=a==null?null:typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(e!=null){var n,r,i,o,s=[],l=!0,u=!1;try{if(i=(e=e.call(a)).next,t===0){if(Object(e)!==e)return;l=!1}else for(;!(l=(n=i.call(e)).done)&&(s.push(n.value),s.length!==t);l=!0);}catch(d){u=!0,r=d}finally{try{if(!l&&e.return!=null&&(o=e.return(),Object(o)!==o))return}finally{if(u)throw r}}return s}}function Dv(){throw new TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ke(a,t){return kv(a)||Rv(a,t)||_o(a,t)||Dv()}function K(a,t){var e=typeof Symbol<"u"&&a[Symbol.iterator]||a["@@iterator"];if(!e){if(Array.isArray(a)||(e=_o(a))||t&&a&&typeof a.length=="number"){e&&(a=e);var n=0,r=function(){};return{s:r,n:function(){return n>=a.length?{done:!0}:{done:!1,value:a[n++]}},e:function(l){throw l},f:r}}throw new TypeError(`Invalid attempt to iterate non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}var i,o=!0,s=!1;return{s:function(){e=e.call(a)},n:function(){var l=e.next();return o=l.done,l},e:function(l){s=!0,i=l},f:function(){try{o||e.return==null||e.return()}finally{if(s)throw i}}}}function hn(){return Float32Array.of(1,0,0,0,1,0,0,0,1)}function yo(a,t,e){return a[0]=t,a[4]=typeof e=="number"?e:t,a}function cc(a,t){var e=Math.sin(t),n=Math.cos(t);return a[0]=n,a[1]=e,a[3]=-e,a[4]=n,a}function hc(a,t,e){return a[6]=t,a[7]=e,a}function pa(a,t){var e=a[0],n=a[1],r=a[2],i=a[3],o=a[4],s=a[5],l=a[6],u=a[7],d=a[8],h=t[0],c=t[1],f=t[2],p=t[3],m=t[4],g=t[5],b=t[6],y=t[7],_=t[8];return a[0]=h*e+c*i+f*l,a[1]=h*n+c*o+f*u,a[2]=h*r+c*s+f*d,a[3]=p*e+m*i+g*l,a[4]=p*n+m*o+g*u,a[5]=p*r+m*s+g*d,a[6]=b*e+y*i+_*l,a[7]=b*n+y*o+_*u,a[8]=b*r+y*s+_*d,a}function sl(a,t){var e=Math.cos(t),n=Math.sin(t);return{x:e*a.x+n*a.y,y:-n*a.x+e*a.y}}function Lr(a,t){var e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:1,n=a[0],r=a[1],i=a[3],o=a[4],s=a[6],l=a[7],u=t.x,d=t.y;return{x:u*n+d*i+s*e,y:u*r+d*o+l*e}}function Lv(a,t){var e=a.height/a.width,n=t.height/t.width;return e<1&&n>1||e>1&&n<1?1:Math.min(Math.max(n,1/n),Math.max(1/e,e))}function ma(a,t,e,n,r){var i=a.angle,o=a.ratio,s=a.x,l=a.y,u=t.width,d=t.height,h=hn(),c=Math.min(u,d)-2*n,f=Lv(t,e);return r?(pa(h,hc(hn(),s,l)),pa(h,yo(hn(),o)),pa(h,cc(hn(),i)),pa(h,yo(hn(),u/c/2/f,d/c/2/f))):(pa(h,yo(hn(),2*(c/u)*f,2*(c/d)*f)),pa(h,cc(hn(),-i)),pa(h,yo(hn(),1/o)),pa(h,hc(hn(),-s,-l))),h}function fc(a,t,e){var n=Lr(a,{x:Math.cos(t.angle),y:Math.sin(t.angle)},0),r=n.x,i=n.y;return 1/Math.sqrt(Math.pow(r,2)+Math.pow(i,2))/e.width}function ll(a,t,e,n,r){var i=Math.floor(t/r*n),o=Math.floor(a.drawingBufferHeight/r-e/r*n);return[i,o]}var bi={black:"#000000",silver:"#C0C0C0",gray:"#808080",grey:"#808080",white:"#FFFFFF",maroon:"#800000",red:"#FF0000",purple:"#800080",fuchsia:"#FF00FF",green:"#008000",lime:"#00FF00",olive:"#808000",yellow:"#FFFF00",navy:"#000080",blue:"#0000FF",teal:"#008080",aqua:"#00FFFF",darkblue:"#00008B",mediumblue:"#0000CD",darkgreen:"#006400",darkcyan:"#008B8B",deepskyblue:"#00BFFF",darkturquoise:"#00CED1",mediumspringgreen:"#00FA9A",springgreen:"#00FF7F",cyan:"#00FFFF",midnightblue:"#191970",dodgerblue:"#1E90FF",lightseagreen:"#20B2AA",forestgreen:"#228B22",seagreen:"#2E8B57",darkslategray:"#2F4F4F",darkslategrey:"#2F4F4F",limegreen:"#32CD32",mediumseagreen:"#3CB371",turquoise:"#40E0D0",royalblue:"#4169E1",steelblue:"#4682B4",darkslateblue:"#483D8B",mediumturquoise:"#48D1CC",indigo:"#4B0082",darkolivegreen:"#556B2F",cadetblue:"#5F9EA0",cornflowerblue:"#6495ED",rebeccapurple:"#663399",mediumaquamarine:"#66CDAA",dimgray:"#696969",dimgrey:"#696969",slateblue:"#6A5ACD",olivedrab:"#6B8E23",slategray:"#708090",slategrey:"#708090",lightslategray:"#778899",lightslategrey:"#778899",mediumslateblue:"#7B68EE",lawngreen:"#7CFC00",chartreuse:"#7FFF00",aquamarine:"#7FFFD4",skyblue:"#87CEEB",lightskyblue:"#87CEFA",blueviolet:"#8A2BE2",darkred:"#8B0000",darkmagenta:"#8B008B",saddlebrown:"#8B4513",darkseagreen:"#8FBC8F",lightgreen:"#90EE90",mediumpurple:"#9370DB",darkviolet:"#9400D3",palegreen:"#98FB98",darkorchid:"#9932CC",yellowgreen:"#9ACD32",sienna:"#A0522D",brown:"#A52A2A",darkgray:"#A9A9A9",darkgrey:"#A9A9A9",lightblue:"#ADD8E6",greenyellow:"#ADFF2F",paleturquoise:"#AFEEEE",lightsteelblue:"#B0C4DE",powderblue:"#B0E0E6",firebrick:"#B22222",darkgoldenrod:"#B8860B",mediumorchid:"#BA55D3",rosybrown:"#BC8F8F",darkkhaki:"#BDB76B",mediumvioletred:"#C71585",indianred:"#CD5C5C",peru:"#CD853F",chocolate:"#D2691E",tan:"#D2B48C",lightgray:"#D3D3D3",lightgrey:"#D3D3D3",thistle:"#D8BFD8",orchid:"#DA70D6",goldenrod:"#DAA520",palevioletred:"#DB7093",crimson:"#DC143C",gainsboro:"#DCDCDC",plum:"#DDA0DD",burlywood:"#DEB887",lightcyan:"#E0FFFF",lavender:"#E6E6FA",darksalmon:"#E9967A",violet:"#EE82EE",palegoldenrod:"#EEE8AA",lightcoral:"#F08080",khaki:"#F0E68C",aliceblue:"#F0F8FF",honeydew:"#F0FFF0",azure:"#F0FFFF",sandybrown:"#F4A460",wheat:"#F5DEB3",beige:"#F5F5DC",whitesmoke:"#F5F5F5",mintcream:"#F5FFFA",ghostwhite:"#F8F8FF",salmon:"#FA8072",antiquewhite:"#FAEBD7",linen:"#FAF0E6",lightgoldenrodyellow:"#FAFAD2",oldlace:"#FDF5E6",magenta:"#FF00FF",deeppink:"#FF1493",orangered:"#FF4500",tomato:"#FF6347",hotpink:"#FF69B4",coral:"#FF7F50",darkorange:"#FF8C00",lightsalmon:"#FFA07A",orange:"#FFA500",lightpink:"#FFB6C1",pink:"#FFC0CB",gold:"#FFD700",peachpuff:"#FFDAB9",navajowhite:"#FFDEAD",moccasin:"#FFE4B5",bisque:"#FFE4C4",mistyrose:"#FFE4E1",blanchedalmond:"#FFEBCD",papayawhip:"#FFEFD5",lavenderblush:"#FFF0F5",seashell:"#FFF5EE",cornsilk:"#FFF8DC",lemonchiffon:"#FFFACD",floralwhite:"#FFFAF0",snow:"#FFFAFA",lightyellow:"#FFFFE0",ivory:"#FFFFF0"},gc=new Int8Array(4),bo=new Int32Array(gc.buffer,0,1),pc=new Float32Array(gc.buffer,0,1),Cv=/^\s*rgba?\s*\(/,Pv=/^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;function To(a){var t=0,e=0,n=0,r=1,i=a.toLowerCase();if(i==="transparent")return{r:0,g:0,b:0,a:0};if(i in bi)return To(bi[i]);if(a[0]==="#")a.length===4?(t=parseInt(a.charAt(1)+a.charAt(1),16),e=parseInt(a.charAt(2)+a.charAt(2),16),n=parseInt(a.charAt(3)+a.charAt(3),16)):(t=parseInt(a.charAt(1)+a.charAt(2),16),e=parseInt(a.charAt(3)+a.charAt(4),16),n=parseInt(a.charAt(5)+a.charAt(6),16)),a.length===9&&(r=parseInt(a.charAt(7)+a.charAt(8),16)/255);else if(Cv.test(a)){var o=a.match(Pv);o&&(t=+o[1],e=+o[2],n=+o[3],o[4]&&(r=+o[4]))}return{r:t,g:e,b:n,a:r}}function mc(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=To(a),n=e.r,r=e.g,i=e.b,o=e.a;return t?[n/255*o,r/255*o,i/255*o,o]:[n/255,r/255,i/255,o]}var Dr={};for(yi in bi)Dr[yi]=fn(bi[yi]),Dr[bi[yi]]=Dr[yi];var yi;function Fv(a,t,e,n,r){return bo[0]=n<<24|e<<16|t<<8|a,r&&(bo[0]=bo[0]&4278190079),pc[0]}function fn(a){if(a=a.toLowerCase(),typeof Dr[a]<"u")return Dr[a];var t=To(a),e=t.r,n=t.g,r=t.b,i=t.a;i=i*255|0;var o=Fv(e,n,r,i,!0);return Dr[a]=o,o}function va(a,t){pc[0]=fn(a);var e=bo[0];t&&(e=e|16777216);var n=e&255,r=e>>8&255,i=e>>16&255,o=e>>24&255;return[n,r,i,o]}function Cr(a){var t=a>>>8&255,e=a>>>16&255,n=a>>>24&255,r=a&255;return(r<<24|n<<16|e<<8|t)>>>0}function ul(a,t,e,n){return(e<<24|t<<16|a<<8|n)>>>0}function vc(a,t,e,n,r,i){var o=ll(a,e,n,r,i),s=ke(o,2),l=s[0],u=s[1],d=new Uint8Array(4);a.bindFramebuffer(a.FRAMEBUFFER,t),a.readPixels(l,u,1,1,a.RGBA,a.UNSIGNED_BYTE,d);var h=ke(d,4),c=h[0],f=h[1],p=h[2],m=h[3];return[c,f,p,m]}function yc(a){var t=To(a),e=t.r,n=t.g,r=t.b,i=t.a,o=(e/255).toFixed(6),s=(n/255).toFixed(6),l=(r/255).toFixed(6),u=i.toFixed(6);return"vec4(".concat(o,", ").concat(s,", ").concat(l,", ").concat(u,")")}function Iv(a,t){if(typeof a!="object"||!a)return a;var e=a[Symbol.toPrimitive];if(e!==void 0){var n=e.call(a,t||"default");if(typeof n!="object")return n;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:Number)(a)}function _c(a){var t=Iv(a,"string");return typeof t=="symbol"?t:t+""}function N(a,t,e){return(t=_c(t))in a?Object.defineProperty(a,t,{value:e,enumerable:!0,configurable:!0,writable:!0}):a[t]=e,a}function bc(a,t){var e=Object.keys(a);if(Object.getOwnPropertySymbols){var n=Object.getOwnPropertySymbols(a);t&&(n=n.filter(function(r){return Object.getOwnPropertyDescriptor(a,r).enumerable})),e.push.apply(e,n)}return e}function ee(a){for(var t=1;t<arguments.length;t++){var e=arguments[t]!=null?arguments[t]:{};t%2?bc(Object(e),!0).forEach(function(n){N(a,n,e[n])}):Object.getOwnPropertyDescriptors?Object.defineProperties(a,Object.getOwnPropertyDescriptors(e)):bc(Object(e)).forEach(function(n){Object.defineProperty(a,n,Object.getOwnPropertyDescriptor(e,n))})}return a}function xe(a,t){if(!(a instanceof t))throw new TypeError("Cannot call a class as a function")}function xc(a,t){for(var e=0;e<t.length;e++){var n=t[e];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(a,_c(n.key),n)}}function _e(a,t,e){return t&&xc(a.prototype,t),e&&xc(a,e),Object.defineProperty(a,"prototype",{writable:!1}),a}function Ga(a){return Ga=Object.setPrototypeOf?Object.getPrototypeOf.bind():function(t){return t.__proto__||Object.getPrototypeOf(t)},Ga(a)}function Tc(){try{var a=!Boolean.prototype.valueOf.call(Reflect.construct(Boolean,[],function(){}))}catch{}return(Tc=function(){return!!a})()}function Mv(a){if(a===void 0)throw new ReferenceError("this hasn't been initialised - super() hasn't been called");return a}function zv(a,t){if(t&&(typeof t=="object"||typeof t=="function"))return t;if(t!==void 0)throw new TypeError("Derived constructors may only return object or undefined");return Mv(a)}function Qe(a,t,e){return t=Ga(t),zv(a,Tc()?Reflect.construct(t,e||[],Ga(a).constructor):t.apply(a,e))}function dl(a,t){return dl=Object.setPrototypeOf?Object.setPrototypeOf.bind():function(e,n){return e.__proto__=n,e},dl(a,t)}function Je(a,t){if(typeof t!="function"&&t!==null)throw new TypeError("Super expression must either be null or a function");a.prototype=Object.create(t&&t.prototype,{constructor:{value:a,writable:!0,configurable:!0}}),Object.defineProperty(a,"prototype",{writable:!1}),t&&dl(a,t)}function Gv(a){if(Array.isArray(a))return xo(a)}function Nv(a){if(typeof Symbol<"u"&&a[Symbol.iterator]!=null||a["@@iterator"]!=null)return Array.from(a)}function Ov(){throw new TypeError(`Invalid attempt to spread non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function ce(a){return Gv(a)||Nv(a)||_o(a)||Ov()}function be(a){"@babel/helpers - typeof";return be=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol=="function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},be(a)}function Rn(a){return be(a)==="object"&&a!==null&&"attribute"in a}function xi(){var a=`
float sdf_circle(vec2 uv, float size) {
  return length(uv) - size;
}
`;return{name:"circle",glsl:a,uniforms:[]}}function cl(a){var t,e=WebGL2RenderingContext,n=e.UNSIGNED_BYTE,r=(t=a?.color)!==null&&t!==void 0?t:{attribute:"color"};if(!Rn(r)){var i=r,o=`
vec4 layer_fill() {
  return `.concat(yc(i),`;
}
`);return{name:"fill",uniforms:[],attributes:[],glsl:o}}var s=r.attribute,l=`
vec4 layer_fill(vec4 v_fillColor) {
  return v_fillColor;
}
`;return{name:"fill",uniforms:[],attributes:[{name:"fillColor",size:4,type:n,normalized:!0,source:s}],glsl:l}}function hl(a,t){if(typeof a=="string"){var e=mc(a).map(function(u){return u.toFixed(6)}),n=ke(e,4),r=n[0],i=n[1],o=n[2],s=n[3];return{glsl:"vec4(".concat(r,", ").concat(i,", ").concat(o,", ").concat(s,")"),attributes:[],needsNodeColors:!1}}if("node"in a&&a.node)return{glsl:a.node==="source"?"v_sourceColor":"v_targetColor",attributes:[],needsNodeColors:!0};var l=a;return{glsl:"v_".concat(t),attributes:[{name:"a_".concat(t),size:4,type:WebGL2RenderingContext.UNSIGNED_BYTE,normalized:!0,source:l.attribute,defaultValue:l.default}],needsNodeColors:!1}}function ya(a){var t=a?.color;if(t===void 0){var e=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return v_color;
}
`;return{name:"plain",glsl:e,uniforms:[],attributes:[]}}var n=hl(t,"plainColor"),r=`
// Plain solid color layer
vec4 layer_plain(EdgeContext ctx) {
  return `.concat(n.glsl,`;
}
`);return{name:"plain",glsl:r,uniforms:[],attributes:n.attributes,needsNodeColors:n.needsNodeColors}}function fl(){var a=`
// Position at parameter t \u2208 [0, 1]
vec2 path_straight_position(float t, vec2 source, vec2 target) {
  return mix(source, target, t);
}

// Total length of the path (analytical - more efficient than sampling)
float path_straight_length(vec2 source, vec2 target) {
  return length(target - source);
}
`;return{name:"straight",segments:1,minBodyLengthRatio:0,linearParameterization:!0,glsl:a,uniforms:[],attributes:[]}}function gl(a){var t=a??{},e=t.segments,n=e===void 0?32:e,r=`
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
`;return{name:"loop",segments:n,glsl:r,needsNodeSize:!0,uniforms:[],attributes:[{name:"loopRadius",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopAngle",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopSpread",size:1,type:WebGL2RenderingContext.FLOAT},{name:"loopFixedOrientation",size:1,type:WebGL2RenderingContext.FLOAT}],variables:{loopRadius:{type:"number",default:4},loopAngle:{type:"number",default:Math.PI/4},loopSpread:{type:"number",default:80*Math.PI/180},loopFixedOrientation:{type:"number",default:0}},spread:{variable:"loopRadius",compute:function(o){return o+4}}}}var Rc=fa(Sr());function Sc(a){return be(a)==="object"&&"glsl"in a&&!("attributes"in a)}function Ec(a){return be(a)==="object"&&"glsl"in a&&!("attributes"in a)}var _i={shapes:[xi()],variables:{},layers:[cl()],label:{},backdrop:{},labelAttachments:{}},Pr={paths:[fl(),gl()],extremities:[],variables:{},layers:[ya()],defaultHead:"none",defaultTail:"none",label:{}},So=["nodes","topNodes"],Eo=["edges","topEdges"],wo=[].concat(Eo,So),wc={nodes:_i,edges:Pr,depthLayers:ce(wo)};var Wv=function(t){return t},Bv=function(t){return t*t},Uv=function(t){return t*(2-t)},Hv=function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},$v=function(t){return t*t*t},Vv=function(t){return--t*t*t+1},qv=function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},jv=function(t){return t===0?0:Math.pow(2,10*(t-1))},Xv=function(t){return t===1?1:1-Math.pow(2,-10*t)},Kv=function(t){return t===0?0:t===1?1:t<.5?Math.pow(2,10*(2*t-1))/2:(2-Math.pow(2,-10*(2*t-1)))/2},pl={linear:Wv,quadraticIn:Bv,quadraticOut:Uv,quadraticInOut:Hv,cubicIn:$v,cubicOut:Vv,cubicInOut:qv,exponentialIn:jv,exponentialOut:Xv,exponentialInOut:Kv};function Ao(a){return a?typeof a=="function"?a:pl[a]:pl.linear}function vl(a){return be(a)==="object"&&a!==null&&"attribute"in a}function Dc(a){return typeof a=="function"}function Lc(a){return be(a)==="object"&&a!==null&&"when"in a&&typeof a.when=="function"&&"then"in a}function Cc(a){return be(a)==="object"&&a!==null&&"whenState"in a&&"then"in a}function Pc(a){return be(a)==="object"&&a!==null&&"whenData"in a&&"then"in a}var Yv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,isDragged:!1},Zv={isHovered:!1,isLabelHovered:!1,isHidden:!1,isHighlighted:!1,parallelIndex:0,parallelCount:1},Qv={isIdle:!0,isPanning:!1,isZooming:!1,isDragging:!1,hasHovered:!1,hasHighlighted:!1};function Fc(a){return ee(ee({},Yv),a)}function Ic(a){return ee(ee({},Zv),a)}function yl(a){return ee(ee({},Qv),a)}var Jv={x:{attribute:"x"},y:{attribute:"y"},size:{whenState:"isHovered",then:{attribute:"size",defaultValue:12},else:{attribute:"size",defaultValue:10}},color:{attribute:"color",defaultValue:"#666"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"},labelVisibility:{whenState:"isHovered",then:"visible",else:"auto"},backdropVisibility:{whenState:"isHovered",then:"visible",else:"hidden"},backdropColor:"#ffffff",backdropShadowColor:"rgba(0, 0, 0, 0.5)",backdropShadowBlur:12,backdropPadding:6},ey={size:{attribute:"size",defaultValue:1},color:{attribute:"color",defaultValue:"#ccc"},label:{attribute:"label"},visibility:{whenState:"isHidden",then:"hidden",else:"visible"}};var Ro={nodes:ee(ee({},Jv),{},{depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}}),edges:ee(ee({},ey),{},{depth:{whenState:["isHighlighted","isHovered"],then:"topEdges",else:"edges"}})};function ty(a){return"min"in a||"max"in a||"minValue"in a||"maxValue"in a||"easing"in a}function ny(a){return"dict"in a}function Do(a,t){return typeof a=="string"?t[a]===!0:Array.isArray(a)?a.every(function(e){return t[e]===!0}):be(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=ke(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function ay(a,t){var e=t[a.attribute];return e===void 0?a.defaultValue:e}function ry(a,t,e){var n,r,i,o,s=t[a.attribute];if(s===void 0)return a.defaultValue;var l=Number(s);if(isNaN(l))return a.defaultValue;if(a.min===void 0&&a.max===void 0)return l;var u=(n=a.minValue)!==null&&n!==void 0?n:l,d=(r=a.maxValue)!==null&&r!==void 0?r:l;if(d===u){var h;return(h=a.min)!==null&&h!==void 0?h:l}var c=(l-u)/(d-u);c=Math.max(0,Math.min(1,c));var f=Ao(a.easing);c=f(c);var p=(i=a.min)!==null&&i!==void 0?i:0,m=(o=a.max)!==null&&o!==void 0?o:1;return p+c*(m-p)}function iy(a,t){var e=t[a.attribute];if(e===void 0)return a.defaultValue;var n=String(e);return n in a.dict?a.dict[n]:a.defaultValue}function oy(a,t,e){return ny(a)?iy(a,t):ty(a)?ry(a,t):ay(a,t)}function Mc(a,t){return typeof a=="string"?!!t[a]:Array.isArray(a)?a.every(function(e){return!!t[e]}):be(a)==="object"&&a!==null?Object.entries(a).every(function(e){var n=ke(e,2),r=n[0],i=n[1];return t[r]===i}):!1}function ko(a,t,e,n,r,i){if(a==null)return i;if(be(a)!=="object"&&typeof a!="function")return a;if(Lc(a)){var o=a.when(t,e,n,r)?a.then:a.else;return o===void 0?i:ko(o,t,e,n,r,i)}if(Cc(a)){var s=Do(a.whenState,e)?a.then:a.else;return s===void 0?i:ko(s,t,e,n,r,i)}if(Pc(a)){var l=Mc(a.whenData,t)?a.then:a.else;return l===void 0?i:ko(l,t,e,n,r,i)}if(Dc(a)){var u=a(t,e,n,r);return u??i}if(vl(a)){var d=oy(a,t);return d??i}return a}function Dn(a){if(a==null)return"static";if(Lc(a))return"graph-state";if(Cc(a)){var t=Dn(a.then),e=a.else!==void 0?Dn(a.else):"static";return gn("item-state",gn(t,e))}if(Pc(a)){var n=Dn(a.then),r=a.else!==void 0?Dn(a.else):"static";return gn(n,r)}return Dc(a)?"graph-state":(vl(a),"static")}function gn(a,t){return a==="graph-state"||t==="graph-state"?"graph-state":a==="item-state"||t==="item-state"?"item-state":"static"}function bl(a){if(!a)return{dependency:"static",xAttribute:null,yAttribute:null};var t=Array.isArray(a)?a:[a],e="static",n=null,r=null,i=K(t),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if("matchData"in s&&"cases"in s)for(var l=s.cases,u=0,d=Object.values(l);u<d.length;u++)for(var h=d[u],c=0,f=Object.values(h);c<f.length;c++){var p=f[c];e=gn(e,Dn(p))}else if("matchState"in s&&"cases"in s){e=gn(e,"item-state");for(var m=s.cases,g=0,b=Object.values(m);g<b.length;g++)for(var y=b[g],_=0,S=Object.values(y);_<S.length;_++){var T=S[_];e=gn(e,Dn(T))}}else if("when"in s&&"then"in s)e="graph-state";else if("whenState"in s){e=gn(e,"item-state");var E=s.then;if(E&&be(E)==="object")for(var C=0,R=Object.values(E);C<R.length;C++){var k=R[C];e=gn(e,Dn(k))}var I=s.else;if(I&&be(I)==="object")for(var z=0,G=Object.values(I);z<G.length;z++){var w=G[z];e=gn(e,Dn(w))}}else if("whenData"in s){var P=s.then;if(P&&be(P)==="object")for(var M=0,D=Object.values(P);M<D.length;M++){var O=D[M];e=gn(e,Dn(O))}var B=s.else;if(B&&be(B)==="object")for(var U=0,$=Object.values(B);U<$.length;U++){var V=$[U];e=gn(e,Dn(V))}}else for(var j=0,X=Object.entries(s);j<X.length;j++){var ne=ke(X[j],2),le=ne[0],Ee=ne[1];if(!_l.has(le)&&(e=gn(e,Dn(Ee)),(le==="x"||le==="y")&&vl(Ee))){var ge=Ee.attribute;le==="x"&&!n&&(n=ge),le==="y"&&!r&&(r=ge)}}}}catch(st){i.e(st)}finally{i.f()}return{dependency:e,xAttribute:n,yAttribute:r}}var aa={size:10,color:"#666",opacity:1,shape:"circle",rotationAlignment:"viewport",labelRotationAlignment:"viewport",visibility:"visible",depth:"nodes",zIndex:0,label:"",labelColor:"#000",labelSize:12,labelFont:"sans-serif",labelVisibility:"auto",labelPosition:"right",labelAngle:0,labelDepth:"nodes",backdropVisibility:"hidden",backdropColor:"transparent",backdropShadowColor:"transparent",backdropShadowBlur:0,backdropPadding:0,backdropBorderColor:"transparent",backdropBorderWidth:0,backdropCornerRadius:0,backdropLabelPadding:-1,backdropArea:"both",labelAttachment:null,labelAttachmentPlacement:"below"},xl={size:1,color:"#ccc",opacity:1,path:"straight",selfLoopPath:"loop",parallelSpread:.25,tail:"none",head:"none",visibility:"visible",depth:"edges",zIndex:0,label:"",labelColor:"#666",labelVisibility:"auto",labelDepth:"edges"},_l=new Set(["when","whenState","whenData","then","else"]),Ac=Object.keys(aa),sy=Object.values(aa),kc=Object.keys(xl),ly=Object.values(xl);function Fr(a,t,e,n,r,i,o){for(var s in t){var l;if(!_l.has(s)){var u=(l=a[s])!==null&&l!==void 0?l:o[s];a[s]=ko(t[s],e,n,r,i,u)}}"depth"in t&&!("labelDepth"in t)&&(a.labelDepth=a.depth)}function zc(a,t,e,n,r,i,o){var s=K(t),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if("matchData"in u&&"cases"in u){var d,h=String((d=e[u.matchData])!==null&&d!==void 0?d:""),c=u.cases;h in c&&Fr(a,c[h],e,n,r,i,o)}else if("matchState"in u&&"cases"in u){var f,p=String((f=n[u.matchState])!==null&&f!==void 0?f:""),m=u.cases;p in m&&Fr(a,m[p],e,n,r,i,o)}else if("when"in u&&"then"in u){var g=u.when;if(!g(e,n,r,i))continue;Fr(a,u.then,e,n,r,i,o)}else if("whenState"in u&&"then"in u){if(!Do(u.whenState,n))continue;Fr(a,u.then,e,n,r,i,o)}else if("whenData"in u&&"then"in u){if(!Mc(u.whenData,e))continue;Fr(a,u.then,e,n,r,i,o)}else Fr(a,u,e,n,r,i,o)}}catch(b){s.e(b)}finally{s.f()}}function Tl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=Ac.length;l<u;l++)s[Ac[l]]=sy[l];if(s.x=void 0,s.y=void 0,s.labelBackgroundColor=void 0,s.labelBackgroundPadding=void 0,s.labelCursor=void 0,!a){var d,h,c,f,p;return s.x=(d=t.x)!==null&&d!==void 0?d:0,s.y=(h=t.y)!==null&&h!==void 0?h:0,o.size=(c=t.size)!==null&&c!==void 0?c:10,o.color=(f=t.color)!==null&&f!==void 0?f:"#666",o.label=(p=t.label)!==null&&p!==void 0?p:"",o}var m=Array.isArray(a)?a:[a];return zc(s,m,t,e,n,r,aa),o}function Sl(a,t,e,n,r,i){for(var o=i||{},s=o,l=0,u=kc.length;l<u;l++)s[kc[l]]=ly[l];if(!a){var d,h,c;return o.size=(d=t.size)!==null&&d!==void 0?d:1,o.color=(h=t.color)!==null&&h!==void 0?h:"#ccc",o.label=(c=t.label)!==null&&c!==void 0?c:"",o}var f=Array.isArray(a)?a:[a];return zc(s,f,t,e,n,r,xl),typeof s.labelPosition=="number"&&(s.labelPosition=void 0),o}function uy(a,t,e){var n,r;if(a==null)return e;if(typeof a=="function")return(n=a(t))!==null&&n!==void 0?n:e;if(be(a)==="object"&&"when"in a){var i,o=a,s=o.when(t),l=s?o.then:o.else;return l===void 0?e:typeof l=="function"?(i=l(t))!==null&&i!==void 0?i:e:l??e}if(be(a)==="object"&&"whenState"in a){var u,d=a,h=Do(d.whenState,t),c=h?d.then:d.else;return c===void 0?e:typeof c=="function"?(u=c(t))!==null&&u!==void 0?u:e:c??e}return(r=a)!==null&&r!==void 0?r:e}function El(a,t){var e={};if(!a)return e;var n=Array.isArray(a)?a:[a],r=K(n),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;if("when"in o&&"then"in o){var s=o.when(t),l=s?o.then:o.else;l&&be(l)==="object"&&ml(e,l,t)}else if("whenState"in o&&"then"in o){var u=Do(o.whenState,t),d=u?o.then:o.else;d&&be(d)==="object"&&ml(e,d,t)}else ml(e,o,t)}}catch(h){r.e(h)}finally{r.f()}return e}function ml(a,t,e){for(var n=0,r=Object.entries(t);n<r.length;n++){var i=ke(r[n],2),o=i[0],s=i[1];_l.has(o)||(a[o]=uy(s,e))}}var Lo=(function(a){function t(){var e;return xe(this,t),e=Qe(this,t),e.rawEmitter=e,e}return Je(t,a),_e(t)})(Rc.EventEmitter);var Gc=wc;function wl(a,t){var e=t.size;if(e!==0){var n=a.length;a.length+=e;var r=0;t.forEach(function(i){a[n+r]=i,r++})}}function Nc(a){a=a||{};for(var t=0,e=arguments.length<=1?0:arguments.length-1;t<e;t++){var n=t+1<1||arguments.length<=t+1?void 0:arguments[t+1];n&&Object.assign(a,n)}return a}function Ir(a,t){for(var e in t)if(Object.prototype.hasOwnProperty.call(t,e)&&t[e]!==a[e])return!0;return!1}function Oc(a,t){var e=a,n=t;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r)&&e[r]!==n[r])return!1;for(var i in n)if(Object.prototype.hasOwnProperty.call(n,i)&&n[i]!==e[i])return!1;return!0}function Na(a,t,e){e?a.add(t):a.delete(t)}var Bc=fa(Al());var Uc={easing:"quadraticInOut",duration:150};function ba(a){return a.labelVisibility==="visible"&&a.visibility!=="hidden"}function kl(a){return a.backdropVisibility==="visible"&&a.visibility!=="hidden"}function Co(a){return[a.rotationAlignment==="graph"?1:0,a.labelRotationAlignment==="graph"?1:0]}function Rl(a,t,e){var n=a[t];if(n)for(var r=0;r<n.length;r++){var i=n[r];if(!(e<i.offset||e>=i.offset+i.count)){if(i.count===1)n.splice(r,1);else if(e===i.offset)i.offset++,i.count--;else if(e===i.offset+i.count-1)i.count--;else{var o=e+1,s=i.offset+i.count-o;i.count=e-i.offset,n.splice(r+1,0,{offset:o,count:s})}return}}}function Dl(a,t,e){if(!a[t]){a[t]=[{offset:e,count:1}];return}for(var n=a[t],r=n.length,i=0;i<n.length;i++)if(e<n[i].offset){r=i;break}var o=r>0?n[r-1]:null,s=r<n.length?n[r]:null,l=o&&o.offset+o.count===e,u=s&&e+1===s.offset;l&&u?(o.count+=1+s.count,n.splice(r,1)):l?o.count++:u?(s.offset--,s.count++):n.splice(r,0,{offset:e,count:1})}function Hc(a){if(!(0,Bc.default)(a))throw new Error("Sigma: invalid graph instance.")}function Po(a){var t=ke(a.x,2),e=t[0],n=t[1],r=ke(a.y,2),i=r[0],o=r[1],s=Math.max(n-e,o-i),l=(n+e)/2,u=(o+i)/2;(s===0||Math.abs(s)===1/0||isNaN(s))&&(s=1),isNaN(l)&&(l=0),isNaN(u)&&(u=0);var d=function(c){return{x:.5+(c.x-l)/s,y:.5+(c.y-u)/s}};return d.applyTo=function(h){h.x=.5+(h.x-l)/s,h.y=.5+(h.y-u)/s},d.inverse=function(h){return{x:l+s*(h.x-.5),y:u+s*(h.y-.5)}},d.ratio=s,d}var Fo={hideEdgesOnMove:!1,hideLabelsOnMove:!1,renderLabels:!0,renderEdgeLabels:!1,edgeLabelAnchors:"nodeLabels",enableEdgeEvents:!1,nodeLabelEvents:!1,edgeLabelEvents:!1,pickingDownSizingRatio:2,nodePickingPadding:0,edgePickingPadding:4,labelPickingPadding:10,stagePadding:30,minEdgeThickness:1.7,antiAliasingFeather:1,antialiasEdges:!0,antialiasNodes:!0,dragTimeout:100,draggedEventsTolerance:3,inertiaDuration:200,inertiaRatio:3,zoomDuration:250,zoomingRatio:1.7,doubleClickTimeout:300,doubleClickZoomingRatio:2.2,doubleClickZoomingDuration:200,tapMoveTolerance:10,zoomToSizeRatioFunction:Math.sqrt,itemSizesReference:"positions",autoRescale:!0,autoRescaleContent:"positions",enableNodeDrag:!1,getDraggedNodes:function(t){return[t]},dragPositionToAttributes:null,labelDensity:1,labelGridCellSize:100,labelRenderedSizeThreshold:6,labelPixelSnapping:!0,minCameraRatio:null,maxCameraRatio:null,enableCameraZooming:!0,enableCameraPanning:!0,enableCameraRotation:!0,enableCameraMouseRotation:!0,cameraPanBoundaries:null,gestureTarget:"graph",sharedGestureWheelMessage:"Use Ctrl + scroll to zoom the graph",sharedGestureAppleWheelMessage:"Use \u2318 + scroll to zoom the graph",sharedGestureTouchMessage:"Use two fingers to move the graph",allowInvalidContainer:!1,DEBUG_displayPickingLayer:!1,DEBUG_logShaders:!1,DEBUG_logRenderStats:!1,DEBUG_gpuTimerQueries:!1};function Io(a){if(typeof a.labelDensity!="number"||a.labelDensity<0)throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");var t=a.minCameraRatio,e=a.maxCameraRatio;if(typeof t=="number"&&typeof e=="number"&&e<t)throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.")}function $c(a){return Nc({},Fo,a)}var dy=new Set(["italic","oblique"]),cy=new Set(["bold","bolder","lighter"]);function Mo(a){for(var t="normal",e="normal",n=a.trim(),r=n.split(/\s+/),i=0,o=0;o<r.length;o++){var s=r[o].toLowerCase();if(dy.has(s))e=s,i=o+1;else if(cy.has(s)||/^\d{3}$/.test(s))t=s,i=o+1;else if(s==="normal")i=o+1;else break}var l=r.slice(i).join(" ");return{family:l||n,weight:t,style:e}}function Mr(a,t,e){var n=document.createElement(a);if(t)for(var r in t)n.style[r]=t[r];if(e)for(var i in e)n.setAttribute(i,e[i]);return n}function Ti(){return typeof window.devicePixelRatio<"u"?window.devicePixelRatio:1}var eh=fa(Sr());function hy(a){var t=a.type===WebGL2RenderingContext.FLOAT&&!a.normalized,e=a.type===WebGL2RenderingContext.UNSIGNED_BYTE&&a.size===4&&a.normalized;if(!t&&!e)throw new Error('Attribute "'.concat(a.name,'" is invalid: only non-normalized FLOAT and normalized UNSIGNED_BYTE with size 4 are supported.'));return a.normalized?1:a.size}function Ll(a){var t=0;return a.forEach(function(e){return t+=hy(e)}),t}function th(a,t,e){var n=a==="VERTEX"?t.VERTEX_SHADER:t.FRAGMENT_SHADER,r=t.createShader(n);if(r===null)throw new Error("loadShader: error while creating the shader");t.shaderSource(r,e),t.compileShader(r);var i=t.getShaderParameter(r,t.COMPILE_STATUS);if(!i){var o=t.getShaderInfoLog(r);throw t.deleteShader(r),new Error(`loadShader: error while compiling the shader:
`.concat(o,`
`).concat(e))}return r}function Pl(a,t){return th("VERTEX",a,t)}function Fl(a,t){return th("FRAGMENT",a,t)}function Il(a,t){var e=a.createProgram();if(e===null)throw new Error("loadProgram: error while creating the program.");var n,r;for(n=0,r=t.length;n<r;n++)a.attachShader(e,t[n]);a.linkProgram(e);var i=a.getProgramParameter(e,a.LINK_STATUS);if(!i){var o=a.getProgramInfoLog(e);throw a.deleteProgram(e),new Error("loadProgram: error while linking the program: ".concat(o))}return e}function Vc(a){var t=a.gl,e=a.buffer,n=a.program,r=a.vertexShader,i=a.fragmentShader;t.deleteShader(r),t.deleteShader(i),t.deleteProgram(n),t.deleteBuffer(e)}function dt(a){return a%1===0?a.toFixed(1):a.toString()}var Bo=new Map,nh=new Map,fy=0;function ah(a,t){var e,n=(e=a.variables)===null||e===void 0||(e=e[t.source||t.name.replace(/^a_/,"")])===null||e===void 0?void 0:e.default,r=typeof n=="number"?n:typeof t.defaultValue=="number"?t.defaultValue:0;return dt(r)}function Uo(a,t,e){var n,r=arguments.length>3&&arguments[3]!==void 0?arguments[3]:function(o){return"v_".concat(o.name.replace(/^a_/,""))},i=[t,e].concat(ce(a.uniforms.filter(function(o){return o.type==="float"}).map(function(o){var s;return dt((s=o.value)!==null&&s!==void 0?s:0)})),ce(((n=a.attributes)!==null&&n!==void 0?n:[]).map(r)));return"sdf_".concat(a.name,"(").concat(i.join(", "),")")}function gy(a){var t,e=a.name,n=a.uniforms.filter(function(o){return o.type==="float"&&o.value!==void 0&&o.value!==0}).map(function(o){return"".concat(o.name.replace("u_",""),"=").concat(o.value)}).sort(),r=((t=a.attributes)!==null&&t!==void 0?t:[]).map(function(o){var s;return"".concat(o.name,"@").concat((s=o.source)!==null&&s!==void 0?s:"","=").concat(ah(a,o))}),i=[].concat(ce(n),ce(r));return i.length>0&&(e+="#"+i.join("#")),e}function py(a){var t=gy(a);if(!Bo.has(t)){var e={},n=K(a.uniforms),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.type==="float"&&i.value!==void 0&&(e[i.name]=i.value)}}catch(o){n.e(o)}finally{n.f()}Bo.set(t,{shape:a,uniformValues:e,slug:t}),nh.set(t,fy++)}return t}function ki(a){var t;return(t=nh.get(a))!==null&&t!==void 0?t:-1}function rh(a){var t=[],e=new Set,n=new Set,r=/mat2 rotate2D\(float angle\)\s*\{[^}]+\}/,i=K(a),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;if(!n.has(s.name)){n.add(s.name);var l=s.glsl;r.test(l)&&(e.has("rotate2D")?l=l.replace(r,""):e.add("rotate2D")),t.push(l)}}}catch(u){i.e(u)}finally{i.f()}return t.join(`
`)}function my(){return rh(Array.from(Bo.values()).map(function(a){return a.shape}))}function vy(a){var t=Array.from(Bo.entries());if(t.length===0)return`
float querySDF(int shapeId, vec2 uv, float size) {
  return length(uv) - size;
}
`;var e=t.map(function(n,r){var i=ke(n,2),o=i[0],s=i[1].shape,l=Uo(s,"uv","size",function(u){var d=u.name.replace(/^a_/,"");return a!=null&&a.has(d)?"g_".concat(d):ah(s,u)});return"    case ".concat(r,": return ").concat(l,"; // ").concat(o)}).join(`
`);return`
float querySDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(e,`
    default: return length(uv) - size;
  }
}
`)}function Ml(a){return rh(a)}function Ri(a){return ce(new Map(a.flatMap(function(t){return t.uniforms}).map(function(t){return[t.name,t]})).values())}function yy(a,t){if(a.length===0)return`
void queryNodeSDF(int shapeId, vec2 uv, float size) {
  context.sdf = length(uv) - size;
  context.inradiusFactor = 1.0;
}
`;var e=function(h){return Uo(h,"uv","size")},n=function(h){var c,f;return(c=h.inradiusFactorGLSL)!==null&&c!==void 0?c:dt((f=h.inradiusFactor)!==null&&f!==void 0?f:1)};if(a.length===1){var r=a[0];return`
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
`)}var Gr={right:0,left:1,above:2,below:3,over:4},Nr=5,zl=3,ih=`
float matrixScaleX = length(vec2(u_matrix[0][0], u_matrix[1][0]));
float nodeRadiusGraphSpace = nodeSize * u_correctionRatio / u_sizeRatio * 2.0;
float nodeRadiusNDC = nodeRadiusGraphSpace * matrixScaleX;
float nodeRadiusPixels = nodeRadiusNDC * u_resolution.x / 2.0;
`,Di=`
mat2 rotate2D(float angle) {
  float c = cos(angle);
  float s = sin(angle);
  return mat2(c, -s, s, c);
}
`,oh=`
vec2 getLabelDirection(float positionMode) {
  if (positionMode < 0.5) return vec2(1.0, 0.0);   // Right
  if (positionMode < 1.5) return vec2(-1.0, 0.0);  // Left
  if (positionMode < 2.5) return vec2(0.0, -1.0);  // Above
  if (positionMode < 3.5) return vec2(0.0, 1.0);   // Below
  return vec2(0.0);                                 // Over (centered)
}
`,by=`
float sdfBox(vec2 p, vec2 halfSize) {
  vec2 d = abs(p) - halfSize;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}
`,xy=`
float sdfRotatedBox(vec2 p, vec2 halfSize, float angle) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfBox(rotatedP, halfSize);
}
`,_y=`
float sdfRoundedBox(vec2 p, vec2 halfSize, float radius) {
  vec2 d = abs(p) - halfSize + radius;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - radius;
}
`,Ty=`
float sdfRoundedRotatedBox(vec2 p, vec2 halfSize, float angle, float radius) {
  float c = cos(-angle);
  float s = sin(-angle);
  vec2 rotatedP = mat2(c, -s, s, c) * p;
  return sdfRoundedBox(rotatedP, halfSize, radius);
}
`,sh=`
vec2 labelBoxCenter(float positionMode, float labelStart, vec2 halfSize, float textHalfY) {
  if (positionMode < 0.5) return vec2(labelStart + halfSize.x, 0.0);    // right
  if (positionMode < 1.5) return vec2(-(labelStart + halfSize.x), 0.0); // left
  if (positionMode < 2.5) return vec2(0.0, -(labelStart + textHalfY));  // above
  if (positionMode < 3.5) return vec2(0.0, labelStart + textHalfY);     // below
  return vec2(0.0);                                                     // over
}
`,Gl=2,ra=`
vec4 readNodeData(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Gl,`;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Wa=`
vec4 readNodeFlags(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Gl,` + 1;
  ivec2 coord = ivec2(t % nodeDataTextureWidth, t / nodeDataTextureWidth);
  return texelFetch(nodeDataTexture, coord, 0);
}
`),Sy=`
vec4 readNodeColor(sampler2D nodeDataTexture, int nodeDataTextureWidth, int nodeIndex) {
  int t = nodeIndex * `.concat(Gl,` + 1;
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
`;function Ey(a,t){var e=function(o){return Uo(o,"uv","size")};if(a.length===1)return{code:qc(e(a[0])),multiShape:!1};var n=a.map(function(i,o){return"    case ".concat(t?t[o]:o,": return ").concat(e(i),";")}).join(`
`),r=`
float queryShapeSDF(int shapeId, vec2 uv, float size) {
  switch (shapeId) {
`.concat(n,`
    default: return `).concat(e(a[0]),`;
  }
}
int g_shapeId;
`).concat(qc("queryShapeSDF(g_shapeId, uv, size)"),`
`);return{code:r,multiShape:!0}}function qc(a){return`
float findEdgeDistance(vec2 direction, float size) {
  float lo = 0.0, hi = 2.0;
  for (int i = 0; i < 8; i++) {
    float mid = (lo + hi) * 0.5;
    vec2 uv = direction * mid;
    if (`.concat(a,` < 0.0) lo = mid; else hi = mid;
  }
  return (lo + hi) * 0.5;
}
`)}function wy(a,t){for(;!{}.hasOwnProperty.call(a,t)&&(a=Ga(a))!==null;);return a}function Cl(){return Cl=typeof Reflect<"u"&&Reflect.get?Reflect.get.bind():function(a,t,e){var n=wy(a,t);if(n){var r=Object.getOwnPropertyDescriptor(n,t);return r.get?r.get.call(arguments.length<3?a:e):r.value}},Cl.apply(null,arguments)}function yt(a,t,e,n){var r=Cl(Ga(1&n?a.prototype:a),t,e);return 2&n&&typeof r=="function"?function(i){return r.apply(e,i)}:r}var Ay=1024,ky=1.5,Ry=4096,lh=-1,Ho=(function(){function a(t,e){var n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Ay;xe(this,a),N(this,"texture",null),N(this,"dirty",!1),N(this,"dirtyRangeStart",1/0),N(this,"dirtyRangeEnd",-1),N(this,"indexMap",new Map),N(this,"freeIndices",[]),N(this,"nextIndex",0),this.gl=t,this.TEXELS_PER_ITEM=e,this.capacity=this.roundUpToPowerOfTwo(n);var r=this.computeTextureDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.data=new Float32Array(this.textureWidth*this.textureHeight*4),this.createTexture()}return _e(a,[{key:"computeTextureDimensions",value:function(e){var n=e*this.TEXELS_PER_ITEM,r=Math.min(n,Ry),i=Math.ceil(n/r);return{width:r,height:i}}},{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"createTexture",value:function(){var e=this.gl;this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,e.RGBA32F,this.textureWidth,this.textureHeight,0,e.RGBA,e.FLOAT,this.data),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),e.bindTexture(e.TEXTURE_2D,null)}},{key:"resize",value:function(e){if(!(e<=this.capacity)){var n=this.roundUpToPowerOfTwo(Math.ceil(e*ky)),r=this.gl,i=this.computeTextureDimensions(n),o=new Float32Array(i.width*i.height*4);o.set(this.data),this.texture&&r.deleteTexture(this.texture),this.data=o,this.capacity=n,this.textureWidth=i.width,this.textureHeight=i.height,this.createTexture(),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.nextIndex}}},{key:"allocate",value:function(e){var n=this.indexMap.get(e);if(n!==void 0)return n;var r;return this.freeIndices.length>0?r=this.freeIndices.pop():(r=this.nextIndex++,r>=this.capacity&&this.resize(r+1)),this.indexMap.set(e,r),r}},{key:"free",value:function(e){var n=this.indexMap.get(e);if(n!==void 0){this.indexMap.delete(e),this.freeIndices.push(n);for(var r=n*this.TEXELS_PER_ITEM*4,i=0;i<this.TEXELS_PER_ITEM*4;i++)this.data[r+i]=0;this.markDirty(n)}}},{key:"getIndex",value:function(e){var n;return(n=this.indexMap.get(e))!==null&&n!==void 0?n:-1}},{key:"has",value:function(e){return this.indexMap.has(e)}},{key:"markDirty",value:function(e){this.dirty=!0,this.dirtyRangeStart=Math.min(this.dirtyRangeStart,e),this.dirtyRangeEnd=Math.max(this.dirtyRangeEnd,e+1)}},{key:"upload",value:function(){if(!(!this.dirty||!this.texture)){var e=this.gl,n=this.textureWidth;e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture);var r=this.dirtyRangeStart*this.TEXELS_PER_ITEM,i=Math.min(this.dirtyRangeEnd*this.TEXELS_PER_ITEM,this.capacity*this.TEXELS_PER_ITEM);if(r<i)for(var o=Math.floor(r/n),s=Math.floor((i-1)/n),l=o;l<=s;l++){var u=l*n,d=Math.min(u+n,this.capacity*this.TEXELS_PER_ITEM),h=Math.max(r,u),c=Math.min(i,d);if(h<c){var f=h-u,p=c-h,m=this.data.subarray(h*4,c*4);e.texSubImage2D(e.TEXTURE_2D,0,f,l,p,1,e.RGBA,e.FLOAT,m)}}e.bindTexture(e.TEXTURE_2D,null),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getCapacity",value:function(){return this.capacity}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"getTexelsPerItem",value:function(){return this.TEXELS_PER_ITEM}},{key:"getCount",value:function(){return this.indexMap.size}},{key:"getHighWaterMark",value:function(){return this.nextIndex}},{key:"isDirty",value:function(){return this.dirty}},{key:"clear",value:function(){this.indexMap.clear(),this.freeIndices=[],this.nextIndex=0,this.data.fill(0),this.dirty=!0,this.dirtyRangeStart=0,this.dirtyRangeEnd=this.capacity}},{key:"restore",value:function(){this.createTexture(),this.dirty=!1,this.dirtyRangeStart=1/0,this.dirtyRangeEnd=-1}},{key:"kill",value:function(){this.texture&&(this.gl.deleteTexture(this.texture),this.texture=null),this.indexMap.clear(),this.freeIndices=[]}}])})();function pn(a){var t={},e={},n=0,r=K(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=K(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");d in t||(t[d]=n,e[d]=u,n+=u.size)}}catch(h){s.e(h)}finally{s.f()}}}catch(h){r.e(h)}finally{r.f()}return{floatsPerItem:n,texelsPerItem:Math.max(1,Math.ceil(n/4)),offsets:t,specs:e}}var $o=(function(a){function t(e,n,r){var i;return xe(this,t),i=Qe(this,t,[e,n.texelsPerItem,r]),i.floatsPerItem=n.floatsPerItem,i}return Je(t,a),_e(t,[{key:"updateAllAttributes",value:function(n,r){var i=this.indexMap.get(n);i===void 0&&(i=this.allocate(n));for(var o=i*this.TEXELS_PER_ITEM*4,s=Math.min(r.length,this.floatsPerItem),l=0;l<s;l++)this.data[o+l]=r[l];this.markDirty(i)}},{key:"updateAllAttributesAtRow",value:function(n,r){n>=this.capacity&&this.resize(n+1);for(var i=n*this.TEXELS_PER_ITEM*4,o=Math.min(r.length,this.floatsPerItem),s=0;s<o;s++)this.data[i+s]=r[s];this.markDirty(n)}}])})(Ho);function Vo(a,t,e){for(var n=[],r=new Set,i=0;i<a.length;i++){var o=a[i],s=K(o.attributes),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.name.replace(/^a_/,"");if(!r.has(d)){r.add(d);var h=t.offsets[d];if(h!==void 0){var c=e?.get(i);n.push({sourceKey:u.source||d,packedOffset:h,size:u.size,isColor:u.size===4&&!!u.normalized,defaultNum:typeof u.defaultValue=="number"?u.defaultValue:u.defaultValue===!0?1:0,defaultColor:typeof u.defaultValue=="string"?u.defaultValue:"",sourceIndex:i,hasLifecycleHook:!!(c!=null&&c.getAttributeData)})}}}}catch(f){s.e(f)}finally{s.f()}}return n}function qo(a,t,e,n,r,i){e.fill(0);for(var o=0,s=a.length;o<s;o++){var l=a[o],u=l.packedOffset,d=void 0;if(l.hasLifecycleHook){var h=r.get(l.sourceIndex-i);d=h.getAttributeData(t,l.sourceKey),d===null&&(d=t[l.sourceKey])}else d=t[l.sourceKey];if(l.isColor){var c=typeof d=="string"?d:l.defaultColor||n,f=va(c),p=ke(f,4),m=p[0],g=p[1],b=p[2],y=p[3];e[u]=m/255,e[u+1]=g/255,e[u+2]=b/255,e[u+3]=y/255}else if(l.size===1)e[u]=typeof d=="number"?d:typeof d=="boolean"?d?1:0:l.defaultNum;else{var _=Array.isArray(d)?d:null;if(_)for(var S=0;S<l.size;S++){var T;e[u+S]=(T=_[S])!==null&&T!==void 0?T:0}}}}var zo=["r","g","b","a"];function zr(a,t){var e=a.offsets,n=a.specs,r=a.texelsPerItem,i=a.floatsPerItem,o=Object.keys(e);if(o.length===0||i===0)return{fetchCode:"",varyingAssignments:""};var s=t.varPrefix,l=t.baseTexelExpr,u=t.textureWidthUniform,d=t.textureSamplerUniform,h=t.outputPrefix,c=h===void 0?"v_":h,f=[];f.push("  int ".concat(s,"BaseTexel = ").concat(l,";")),f.push("");for(var p=0;p<r;p++)f.push("  ivec2 ".concat(s,"Coord").concat(p," = ivec2((").concat(s,"BaseTexel + ").concat(p,") % ").concat(u,", (").concat(s,"BaseTexel + ").concat(p,") / ").concat(u,");")),f.push("  vec4 ".concat(s,"Texel").concat(p," = texelFetch(").concat(d,", ").concat(s,"Coord").concat(p,", 0);"));f.push("");for(var m=[],g=function(){var S=y[b],T=n[S],E=e[S],C=Math.floor(E/4),R=E%4,k="".concat(s,"Texel").concat(C),I="".concat(s,"Texel").concat(C+1),z="".concat(s,"Fetched_").concat(S);if(T.size===1)f.push("  float ".concat(z," = ").concat(k,".").concat(zo[R],";"));else if(T.size===4&&R===0)f.push("  vec4 ".concat(z," = ").concat(k,";"));else{var G=R+T.size;if(G<=4){var w="vec".concat(T.size),P=zo.slice(R,G).join("");f.push("  ".concat(w," ").concat(z," = ").concat(k,".").concat(P,";"))}else{var M=T.size===4?"vec4":"vec".concat(T.size),D=zo.slice(R).map(function(U){return"".concat(k,".").concat(U)}),O=zo.slice(0,G-4).map(function(U){return"".concat(I,".").concat(U)}),B=[].concat(ce(D),ce(O)).join(", ");f.push("  ".concat(M," ").concat(z," = ").concat(M,"(").concat(B,");"))}}m.push("  ".concat(c).concat(S," = ").concat(z,";"))},b=0,y=o;b<y.length;b++)g();return{fetchCode:f.join(`
`),varyingAssignments:m.join(`
`)}}function Nl(a,t,e){if(!(!t||e.type==="sampler2D"))switch(e.type){case"float":a.uniform1f(t,e.value);break;case"int":case"bool":a.uniform1i(t,e.value);break;case"vec2":a.uniform2fv(t,e.value);break;case"vec3":a.uniform3fv(t,e.value);break;case"vec4":a.uniform4fv(t,e.value);break;case"mat3":a.uniformMatrix3fv(t,!1,e.value);break;case"mat4":a.uniformMatrix4fv(t,!1,e.value);break}}var Dy=N(N(N(N(N(N(N(N({},WebGL2RenderingContext.BOOL,1),WebGL2RenderingContext.BYTE,1),WebGL2RenderingContext.UNSIGNED_BYTE,1),WebGL2RenderingContext.SHORT,2),WebGL2RenderingContext.UNSIGNED_SHORT,2),WebGL2RenderingContext.INT,4),WebGL2RenderingContext.UNSIGNED_INT,4),WebGL2RenderingContext.FLOAT,4);function Go(a){var t=a.match(/^(#version[^\n]*\n)/);return t?t[1]+`#define PICKING_MODE
`+a.slice(t[1].length):`#define PICKING_MODE
`+a}var Ba=(function(){function a(t,e,n){xe(this,a),N(this,"floats",new Float32Array),N(this,"ints",new Uint32Array),N(this,"constantArray",new Float32Array),N(this,"capacity",0),N(this,"verticesCount",0),N(this,"bufferGeneration",0),N(this,"uploadedGeneration",new Map),N(this,"constantBufferGeneration",0),N(this,"uploadedConstantGeneration",new Map),N(this,"renderOffset",0),N(this,"renderCount",-1),N(this,"debugStats",{drawCalls:0,verticesDrawn:0,bufferUploadBytes:0}),N(this,"shadersLogged",!1),N(this,"pickProgram",null);var r=this.getDefinition();if(this.VERTICES=r.VERTICES,this.VERTEX_SHADER_SOURCE=r.VERTEX_SHADER_SOURCE,this.FRAGMENT_SHADER_SOURCE=r.FRAGMENT_SHADER_SOURCE,this.UNIFORMS=r.UNIFORMS,this.ATTRIBUTES=r.ATTRIBUTES,this.METHOD=r.METHOD,this.CONSTANT_ATTRIBUTES="CONSTANT_ATTRIBUTES"in r?r.CONSTANT_ATTRIBUTES:[],this.CONSTANT_DATA="CONSTANT_DATA"in r?r.CONSTANT_DATA:[],this.isInstanced="CONSTANT_ATTRIBUTES"in r,this.ATTRIBUTES_ITEMS_COUNT=Ll(this.ATTRIBUTES),this.STRIDE=this.VERTICES*this.ATTRIBUTES_ITEMS_COUNT,this.renderer=n,this.normalProgram=this.getProgramInfo("normal",t,r.VERTEX_SHADER_SOURCE,r.FRAGMENT_SHADER_SOURCE,null),this.pickProgram=this.getProgramInfo("pick",t,Go(r.VERTEX_SHADER_SOURCE),Go(r.FRAGMENT_SHADER_SOURCE),null),this.isInstanced){var i=Ll(this.CONSTANT_ATTRIBUTES);if(this.CONSTANT_DATA.length!==this.VERTICES)throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES," items, received ").concat(this.CONSTANT_DATA.length," instead)"));this.constantArray=new Float32Array(this.CONSTANT_DATA.length*i);for(var o=0;o<this.CONSTANT_DATA.length;o++){var s=this.CONSTANT_DATA[o];if(s.length!==i)throw new Error("Program: error while getting constant data (one vector has ".concat(s.length," items instead of ").concat(i,")"));for(var l=0;l<s.length;l++)this.constantArray[o*i+l]=s[l]}this.STRIDE=this.ATTRIBUTES_ITEMS_COUNT}}return _e(a,[{key:"kill",value:function(){Vc(this.normalProgram),this.pickProgram&&Vc(this.pickProgram)}},{key:"resetDebugStats",value:function(){this.debugStats.drawCalls=0,this.debugStats.verticesDrawn=0,this.debugStats.bufferUploadBytes=0}},{key:"getProgramInfo",value:function(e,n,r,i,o){var s=n.createBuffer();if(s===null)throw new Error("Program: error while creating the WebGL buffer.");var l=Pl(n,r),u=Fl(n,i),d=Il(n,[l,u]),h={};this.UNIFORMS.forEach(function(p){var m=n.getUniformLocation(d,p);m&&(h[p]=m)});var c={};this.ATTRIBUTES.forEach(function(p){c[p.name]=n.getAttribLocation(d,p.name)});var f;if(this.isInstanced&&(this.CONSTANT_ATTRIBUTES.forEach(function(p){c[p.name]=n.getAttribLocation(d,p.name)}),f=n.createBuffer(),f===null))throw new Error("Program: error while creating the WebGL constant buffer.");return{name:e,program:d,gl:n,frameBuffer:o,buffer:s,constantBuffer:f||{},uniformLocations:h,attributeLocations:c,isPicking:e==="pick",vertexShader:l,fragmentShader:u}}},{key:"bindProgram",value:function(e){var n=this,r=0,i=e.gl,o=e.buffer;if(this.isInstanced){if(i.bindBuffer(i.ARRAY_BUFFER,e.constantBuffer),r=0,this.CONSTANT_ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!1)}),this.uploadedConstantGeneration.get(e.constantBuffer)!==this.constantBufferGeneration){var l;i.bufferData(i.ARRAY_BUFFER,this.constantArray,i.STATIC_DRAW),this.uploadedConstantGeneration.set(e.constantBuffer,this.constantBufferGeneration),(l=this.renderer)!==null&&l!==void 0&&l.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.constantArray.byteLength)}if(i.bindBuffer(i.ARRAY_BUFFER,e.buffer),r=this.renderOffset*this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r,!0)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var u;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(u=this.renderer)!==null&&u!==void 0&&u.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}}else if(i.bindBuffer(i.ARRAY_BUFFER,o),r=0,this.ATTRIBUTES.forEach(function(d){return r+=n.bindAttribute(d,e,r)}),this.uploadedGeneration.get(o)!==this.bufferGeneration){var s;i.bufferData(i.ARRAY_BUFFER,this.floats,i.DYNAMIC_DRAW),this.uploadedGeneration.set(o,this.bufferGeneration),(s=this.renderer)!==null&&s!==void 0&&s.getSetting("DEBUG_logRenderStats")&&(this.debugStats.bufferUploadBytes+=this.floats.byteLength)}i.bindBuffer(i.ARRAY_BUFFER,null)}},{key:"unbindProgram",value:function(e){var n=this;this.isInstanced?(this.CONSTANT_ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!1)}),this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e,!0)})):this.ATTRIBUTES.forEach(function(r){return n.unbindAttribute(r,e)})}},{key:"bindAttribute",value:function(e,n,r,i){var o=Dy[e.type];if(typeof o!="number")throw new Error('Program.bind: yet unsupported attribute type "'.concat(e.type,'"'));var s=n.attributeLocations[e.name],l=n.gl;if(s!==-1){l.enableVertexAttribArray(s);var u=this.isInstanced?(i?this.ATTRIBUTES_ITEMS_COUNT:Ll(this.CONSTANT_ATTRIBUTES))*Float32Array.BYTES_PER_ELEMENT:this.ATTRIBUTES_ITEMS_COUNT*Float32Array.BYTES_PER_ELEMENT;l.vertexAttribPointer(s,e.size,e.type,e.normalized||!1,u,r),this.isInstanced&&i&&l.vertexAttribDivisor(s,1)}return e.size*o}},{key:"unbindAttribute",value:function(e,n,r){var i=n.attributeLocations[e.name],o=n.gl;i!==-1&&(o.disableVertexAttribArray(i),this.isInstanced&&r&&o.vertexAttribDivisor(i,0))}},{key:"reallocate",value:function(e){e!==this.capacity&&(this.capacity=e,this.verticesCount=this.VERTICES*e,this.floats=new Float32Array(this.isInstanced?this.capacity*this.ATTRIBUTES_ITEMS_COUNT:this.verticesCount*this.ATTRIBUTES_ITEMS_COUNT),this.ints=new Uint32Array(this.floats.buffer),this.invalidateBuffers())}},{key:"invalidateBuffers",value:function(){this.bufferGeneration++,this.constantBufferGeneration++}},{key:"hasNothingToRender",value:function(){return this.verticesCount===0}},{key:"setTypedUniform",value:function(e,n){var r;Nl(n.gl,(r=n.uniformLocations[e.name])!==null&&r!==void 0?r:null,e)}},{key:"renderProgram",value:function(e,n){var r=n.gl,i=n.program,o=n.isPicking;o?r.disable(r.BLEND):r.enable(r.BLEND),r.useProgram(i),this.setUniforms(e,n),this.drawWebGL(this.METHOD,n)}},{key:"render",value:function(e,n,r){var i;if(!this.shadersLogged&&(i=this.renderer)!==null&&i!==void 0&&i.getSetting("DEBUG_logShaders")&&(this.shadersLogged=!0,console.log("[sigma] DEBUG_logShaders: ".concat(this.constructor.name),{normal:{vertexShaderSource:this.VERTEX_SHADER_SOURCE,fragmentShaderSource:this.FRAGMENT_SHADER_SOURCE},pick:{vertexShaderSource:Go(this.VERTEX_SHADER_SOURCE),fragmentShaderSource:Go(this.FRAGMENT_SHADER_SOURCE)}})),!this.hasNothingToRender()){this.renderOffset=n??0,this.renderCount=r??-1;var o=this.normalProgram.gl;if(o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio),this.bindProgram(this.normalProgram),this.renderProgram(e,this.normalProgram),this.unbindProgram(this.normalProgram),this.pickProgram&&e.pickingFrameBuffer){var s=Math.ceil(e.width*e.pixelRatio/e.downSizingRatio),l=Math.ceil(e.height*e.pixelRatio/e.downSizingRatio);o.bindFramebuffer(o.FRAMEBUFFER,e.pickingFrameBuffer),o.viewport(0,0,s,l),this.bindProgram(this.pickProgram),this.renderProgram(e,this.pickProgram),this.unbindProgram(this.pickProgram),o.bindFramebuffer(o.FRAMEBUFFER,null),o.viewport(0,0,e.width*e.pixelRatio,e.height*e.pixelRatio)}}}},{key:"drawWebGL",value:function(e,n){var r,i=n.gl,o=this.renderCount>=0?this.renderCount:this.capacity;(r=this.renderer)!==null&&r!==void 0&&r.getSetting("DEBUG_logRenderStats")&&(this.debugStats.drawCalls++,this.debugStats.verticesDrawn+=o*this.VERTICES),this.isInstanced?i.drawArraysInstanced(e,0,this.VERTICES,o):i.drawArrays(e,this.renderOffset*this.VERTICES,o*this.VERTICES)}}])})(),Ta=2,Li=7,uh={below:0,above:1,left:2,right:3};function Ly(){var a=`#version 300 es
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

`.concat(ra,`
`).concat(Wa,`
`).concat(Or,`
`).concat(sh,`
`).concat(Di,`

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
  float gap = `).concat(Ta.toFixed(1),` * zoomScale * u_pixelRatio;
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
`);return a}var Cy=`#version 300 es
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
`;function Py(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Ly(),h=Cy,c=(function(f){function p(){var m;xe(this,p);for(var g=arguments.length,b=new Array(g),y=0;y<g;y++)b[y]=arguments[y];return m=Qe(this,p,[].concat(b)),N(m,"totalCount",0),N(m,"bufferCapacity",0),m}return Je(p,f),_e(p,[{key:"getDefinition",value:function(){var g=WebGL2RenderingContext,b=g.FLOAT,y=g.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:h,METHOD:y,UNIFORMS:["u_matrix","u_resolution","u_labelPixelSnapping","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_atlasTexture"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:b},{name:"a_atlasRect",size:4,type:b},{name:"a_attachmentSize",size:2,type:b},{name:"a_positionMode",size:1,type:b},{name:"a_attachmentPlacement",size:1,type:b},{name:"a_labelWidth",size:1,type:b},{name:"a_labelHeight",size:1,type:b},{name:"a_textHeight",size:1,type:b},{name:"a_labelAngle",size:1,type:b}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:b}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processAttachment",value:function(g,b){var y=this.floats,_=g*this.STRIDE;y[_++]=b.nodeIndex,y[_++]=b.atlasX,y[_++]=b.atlasY,y[_++]=b.atlasW,y[_++]=b.atlasH,y[_++]=b.attachWidth,y[_++]=b.attachHeight,y[_++]=b.positionMode,y[_++]=b.attachmentPlacement,y[_++]=b.labelWidth,y[_++]=b.labelHeight,y[_++]=b.textHeight,y[_++]=b.labelAngle}},{key:"setUniforms",value:function(g,b){var y=b.gl,_=b.uniformLocations;y.uniformMatrix3fv(_.u_matrix,!1,g.matrix),y.uniform2f(_.u_resolution,g.width*g.pixelRatio,g.height*g.pixelRatio),y.uniform1f(_.u_labelPixelSnapping,g.labelPixelSnapping),y.uniform1f(_.u_sizeRatio,g.sizeRatio),y.uniform1f(_.u_correctionRatio,g.correctionRatio),y.uniform1f(_.u_cameraAngle,g.cameraAngle),y.uniform1f(_.u_pixelRatio,g.pixelRatio),y.uniform1f(_.u_labelMargin,p.labelMargin),y.uniform1f(_.u_zoomLabelSizeRatio,1/u(g.zoomRatio)),y.uniform1i(_.u_nodeDataTexture,g.nodeDataTextureUnit),y.uniform1i(_.u_nodeDataTextureWidth,g.nodeDataTextureWidth),y.uniform1i(_.u_nodeFrameTexture,g.nodeFrameTextureUnit),y.uniform1i(_.u_nodeFrameTextureWidth,g.nodeFrameTextureWidth),y.uniform1i(_.u_atlasTexture,Li)}},{key:"reallocateAttachments",value:function(g){this.totalCount=g,g>this.bufferCapacity&&(this.bufferCapacity=Math.max(g,Math.ceil(this.bufferCapacity*1.5)||10),yt(p,"reallocate",this,3)([this.bufferCapacity]))}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(g,b){var y=b.gl;this.totalCount!==0&&y.drawArraysInstanced(g,0,this.VERTICES,this.totalCount)}}])})(Ba);return N(c,"labelMargin",l),new c(a,t,e)}var xa=5;function jo(a,t){return[].concat(ce(t),ce(a.map(function(e){var n;return{attributes:(n=e.attributes)!==null&&n!==void 0?n:[]}})))}function Wr(a,t){var e=pn(jo(a,t)),n=new Set(a.flatMap(function(u){var d;return(d=u.attributes)!==null&&d!==void 0?d:[]}).map(function(u){return u.name.replace(/^a_/,"")})),r={},i={},o=K(n),s;try{for(o.s();!(s=o.n()).done;){var l=s.value;r[l]=e.offsets[l],i[l]=e.specs[l]}}catch(u){o.e(u)}finally{o.f()}return ee(ee({},e),{},{offsets:r,specs:i})}function Fy(a,t){var e=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_pickingPadding","u_nodeDataTexture","u_layerAttributeTexture"]),n=new Set,r=a.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),i=t.flatMap(function(f){return f.uniforms}).filter(function(f){return e.has(f.name)||n.has(f.name)?!1:(n.add(f.name),!0)}).map(function(f){return"uniform ".concat(f.type," ").concat(f.name,";")}).join(`
`),o=jo(a,t),s=new Set,l=o.flatMap(function(f){return f.attributes}).filter(function(f){var p=f.name.replace(/^a_/,"");return s.has(p)?!1:(s.add(p),!0)}).map(function(f){var p=f.name.replace(/^a_/,""),m=f.size===1?"float":"vec".concat(f.size);return"out ".concat(m," v_").concat(p,";")}).join(`
`),u=zr(pn(o),{varPrefix:"layer",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),d=u.fetchCode,h=u.varyingAssignments,c=`#version 300 es

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
`).concat(ra,`
`).concat(Wa,`

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
`);return c}function Iy(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:!0,r=t.map(function(p,m){var g="layer_".concat(p.name),b=[].concat(ce(p.attributes.map(function(y){return"v_".concat(y.name.replace(/^a_/,""))})),ce(p.uniforms.map(function(y){return y.name}))).join(", ");return"  // Layer ".concat(m+1,": ").concat(p.name,`
  color = blendOver(color, `).concat(g,"(").concat(b,"));")}).join(`

`),i=new Set(["u_correctionRatio"]),o=new Set,s=a.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),l=t.flatMap(function(p){return p.uniforms}).filter(function(p){return i.has(p.name)||o.has(p.name)?!1:(o.add(p.name),!0)}).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),u=new Set,d=jo(a,t).flatMap(function(p){return p.attributes}).filter(function(p){var m=p.name.replace(/^a_/,"");return u.has(m)?!1:(u.add(m),!0)}).map(function(p){var m=p.name.replace(/^a_/,""),g=p.size===1?"float":"vec".concat(p.size);return"in ".concat(g," v_").concat(m,";")}).join(`
`),h=Ml(a),c=yy(a,e),f=`#version 300 es
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
`);return f}function My(a,t){var e=new Set;return e.add("u_matrix"),e.add("u_sizeRatio"),e.add("u_correctionRatio"),e.add("u_cameraAngle"),e.add("u_pickingPadding"),e.add("u_nodeDataTexture"),e.add("u_nodeDataTextureWidth"),e.add("u_layerAttributeTexture"),e.add("u_layerAttributeTextureWidth"),e.add("u_layerAttributeTexelsPerNode"),a.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),t.forEach(function(n){n.uniforms.forEach(function(r){return e.add(r.name)})}),Array.from(e)}function zy(a){var t=WebGL2RenderingContext,e=t.UNSIGNED_BYTE,n=t.FLOAT;return[{name:"a_nodeIndex",size:1,type:n},{name:"a_id",size:4,type:e,normalized:!0},{name:"a_opacity",size:1,type:n}]}function jc(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=a.antialias,i=r===void 0?!0:r;return{vertexShader:Fy(t,e),fragmentShader:Iy(t,e,n,i),uniforms:My(t,e),attributes:zy()}}function dh(a,t,e){var n=Wr(a,t),r=n.specs;return Object.keys(r).map(function(i){return"flat ".concat(e," ").concat(r[i].size===1?"float":"vec".concat(r[i].size)," v_").concat(i,";")}).join(`
`)}function Gy(a){var t,e,n=a.shapes,r=a.layers,i=a.shapeGlobalIds,o=zr(Wr(n,r),{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),s=n.length===1?"float inradiusFactor = ".concat(dt((t=n[0].inradiusFactor)!==null&&t!==void 0?t:1),";"):"float inradiusFactor = ".concat(dt((e=n[0].inradiusFactor)!==null&&e!==void 0?e:1),`;
  switch (int(shapeId)) {
`).concat(n.map(function(u,d){var h,c=i?i[d]:d;return"    case ".concat(c,": inradiusFactor = ").concat(dt((h=u.inradiusFactor)!==null&&h!==void 0?h:1),"; break;")}).join(`
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
`.concat(dh(n,r,"out"),`

`).concat(ra,`
`).concat(Wa,`
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

  `).concat(ih,`
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
`);return l}function Ny(a){var t=a.shapes,e=a.layers,n=a.shapeGlobalIds,r=Ml(t),i=Ri(t).map(function(c){return"uniform ".concat(c.type," ").concat(c.name,";")}).join(`
`),o=function(f){return Uo(f,"nodeUV","1.0")},s;if(t.length===1)s="float nodeSdfNormalized = ".concat(o(t[0]),";");else{var l=t.map(function(c,f){var p=n?n[f]:f;return"    case ".concat(p,": nodeSdfNormalized = ").concat(o(c),"; break;")}).join(`
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
`.concat(dh(t,e,"in"),`

uniform float u_cameraAngle;
`).concat(i,`

layout(location = 0) out vec4 fragColor;
layout(location = 1) out vec4 fragPicking;

`).concat(r,`
`).concat(by,`
`).concat(xy,`
`).concat(_y,`
`).concat(Ty,`

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
`);return h}function Oy(a){var t=["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"],e=K(Ri(a)),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.includes(r.name)||t.push(r.name)}}catch(i){e.e(i)}finally{e.f()}return t}function Wy(a){return{vertexShader:Gy(a),fragmentShader:Ny(a),uniforms:Oy(a.shapes)}}function By(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=n.shapes,u=n.layers,d=n.getAttributeTexture,h=n.shapeGlobalIds;if(l.length===0)throw new Error("createBackdropProgram: at least one shape must be provided in 'shapes'");var c=(r=s.margin)!==null&&r!==void 0?r:5,f=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},p={shapes:l,layers:u,shapeGlobalIds:h},m=Wy(p),g=(function(b){function y(){var _;xe(this,y);for(var S=arguments.length,T=new Array(S),E=0;E<S;E++)T[E]=arguments[E];return _=Qe(this,y,[].concat(T)),N(_,"totalBackdropCount",0),N(_,"bufferCapacity",0),_}return Je(y,b),_e(y,[{key:"getDefinition",value:function(){var S=WebGL2RenderingContext,T=S.FLOAT,E=S.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:m.vertexShader,FRAGMENT_SHADER_SOURCE:m.fragmentShader,METHOD:E,UNIFORMS:m.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:T},{name:"a_labelWidth",size:1,type:T},{name:"a_labelHeight",size:1,type:T},{name:"a_textHeight",size:1,type:T},{name:"a_positionMode",size:1,type:T},{name:"a_labelAngle",size:1,type:T},{name:"a_backdropColor",size:4,type:T},{name:"a_backdropShadowColor",size:4,type:T},{name:"a_backdropShadowBlur",size:1,type:T},{name:"a_backdropPadding",size:1,type:T},{name:"a_backdropBorderColor",size:4,type:T},{name:"a_backdropExtra",size:4,type:T},{name:"a_labelBoxOffset",size:2,type:T}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:T}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processBackdrop",value:function(S,T){var E=this.floats,C=this.STRIDE,R=S*C;E[R++]=T.nodeIndex,E[R++]=T.labelWidth,E[R++]=T.labelHeight,E[R++]=T.textHeight,E[R++]=Gr[T.position],E[R++]=T.labelAngle,E[R++]=T.backdropColor[0],E[R++]=T.backdropColor[1],E[R++]=T.backdropColor[2],E[R++]=T.backdropColor[3],E[R++]=T.backdropShadowColor[0],E[R++]=T.backdropShadowColor[1],E[R++]=T.backdropShadowColor[2],E[R++]=T.backdropShadowColor[3],E[R++]=T.backdropShadowBlur,E[R++]=T.backdropPadding,E[R++]=T.backdropBorderColor[0],E[R++]=T.backdropBorderColor[1],E[R++]=T.backdropBorderColor[2],E[R++]=T.backdropBorderColor[3],E[R++]=T.backdropBorderWidth,E[R++]=T.backdropCornerRadius,E[R++]=T.backdropLabelPadding,E[R++]=T.backdropArea,E[R++]=T.labelBoxOffset[0],E[R++]=T.labelBoxOffset[1]}},{key:"setUniforms",value:function(S,T){var E=T.gl,C=T.uniformLocations;E.uniformMatrix3fv(C.u_matrix,!1,S.matrix),E.uniform1f(C.u_sizeRatio,S.sizeRatio),E.uniform1f(C.u_correctionRatio,S.correctionRatio),E.uniform1f(C.u_cameraAngle,S.cameraAngle),E.uniform2f(C.u_resolution,S.width*S.pixelRatio,S.height*S.pixelRatio),E.uniform1f(C.u_pixelRatio,S.pixelRatio),E.uniform1f(C.u_labelMargin,y.labelMargin),E.uniform1f(C.u_zoomLabelSizeRatio,1/f(S.zoomRatio)),E.uniform1f(C.u_labelPixelSnapping,S.labelPixelSnapping),E.uniform1i(C.u_nodeDataTexture,S.nodeDataTextureUnit),E.uniform1i(C.u_nodeDataTextureWidth,S.nodeDataTextureWidth),E.uniform1i(C.u_nodeFrameTexture,S.nodeFrameTextureUnit),E.uniform1i(C.u_nodeFrameTextureWidth,S.nodeFrameTextureWidth);var R=d();C.u_layerAttributeTexture&&R&&(R.bind(xa),E.uniform1i(C.u_layerAttributeTexture,xa),E.uniform1i(C.u_layerAttributeTextureWidth,R.getTextureWidth()),E.uniform1i(C.u_layerAttributeTexelsPerNode,R.getTexelsPerItem()));var k=K(Ri(l)),I;try{for(k.s();!(I=k.n()).done;){var z=I.value;this.setTypedUniform(z,T)}}catch(G){k.e(G)}finally{k.f()}}},{key:"hasNothingToRender",value:function(){return this.totalBackdropCount===0}},{key:"drawWebGL",value:function(S,T){var E=T.gl;this.totalBackdropCount!==0&&(this.isInstanced?E.drawArraysInstanced(S,0,this.VERTICES,this.totalBackdropCount):E.drawArrays(S,0,this.totalBackdropCount*this.VERTICES))}},{key:"reallocate",value:function(S){this.totalBackdropCount=S,S>this.bufferCapacity&&(this.bufferCapacity=Math.max(S,Math.ceil(this.bufferCapacity*1.5)||10),yt(y,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ba);return N(g,"labelMargin",c),new g(a,t,e)}var ch=(function(a){function t(){var e;xe(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Qe(this,t,[].concat(r)),N(e,"totalCharacterCount",0),N(e,"bufferCapacity",0),e}return Je(t,a),_e(t,[{key:"processLabel",value:function(n,r,i){if(i.hidden||!i.text)return 0;for(var o=i.text,s=o.length,l=0;l<s;l++){var u=o[l];this.processCharacter(r+l,i,u,l)}return s}},{key:"hasNothingToRender",value:function(){return this.totalCharacterCount===0}},{key:"drawWebGL",value:function(n,r){var i=r.gl;this.totalCharacterCount!==0&&(this.isInstanced?i.drawArraysInstanced(n,0,this.VERTICES,this.totalCharacterCount):i.drawArrays(n,0,this.totalCharacterCount*this.VERTICES))}},{key:"reallocate",value:function(n){this.totalCharacterCount=n,n>this.bufferCapacity&&(this.bufferCapacity=Math.max(n,Math.ceil(this.bufferCapacity*1.5)||1e3),yt(t,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ba);function Uy(){var a=`#version 300 es

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

`.concat(ra,`
`).concat(Wa,`
`).concat(Or,`
`).concat(sh,`

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

  `).concat(ih,`

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
`);return a}var Hy=`#version 300 es
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
`;function $y(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Uy(),h=(function(c){function f(){var p;xe(this,f);for(var m=arguments.length,g=new Array(m),b=0;b<m;b++)g[b]=arguments[b];return p=Qe(this,f,[].concat(g)),N(p,"totalCount",0),N(p,"bufferCapacity",0),p}return Je(f,c),_e(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Hy,METHOD:y,UNIFORMS:["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_pixelRatio","u_labelMargin","u_zoomLabelSizeRatio","u_labelPixelSnapping","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth"],ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_id",size:4,type:b,normalized:!0},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelAngle",size:1,type:g},{name:"a_padding",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"processLabelBackground",value:function(m,g){var b=this.floats,y=this.ints,_=m*this.STRIDE;b[_++]=g.nodeIndex,y[_++]=g.id,b[_++]=g.color,b[_++]=g.labelWidth,b[_++]=g.labelHeight,b[_++]=g.textHeight,b[_++]=g.positionMode,b[_++]=g.labelAngle,b[_++]=g.padding}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_labelMargin,f.labelMargin),b.uniform1f(y.u_zoomLabelSizeRatio,1/u(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping),b.uniform1f(y.u_pickingPadding,m.labelPickingPadding),b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth)}},{key:"hasNothingToRender",value:function(){return this.totalCount===0}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),yt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ba);return N(h,"labelMargin",l),new h(a,t,e)}var Hn={fontSize:64,buffer:8,radius:24,cutoff:.25,maxTextureSize:2048,debounceTimeout:100},Si=2,wi=1e20;function Vy(a,t,e,n,r){var i=a+r*4,o=document.createElement("canvas");o.width=i,o.height=i;var s=o.getContext("2d",{willReadFrequently:!0});return s.font="".concat(n," ").concat(e," ").concat(a,"px ").concat(t),s.textBaseline="alphabetic",s.textAlign="left",s.fillStyle="black",{ctx:s,canvasSize:i,gridOuter:new Float64Array(i*i),gridInner:new Float64Array(i*i),f:new Float64Array(i),z:new Float64Array(i+1),v:new Uint16Array(i)}}function qy(a,t,e,n,r){var i=a.ctx,o=a.canvasSize,s=i.measureText(t),l=s.width,u=s.actualBoundingBoxAscent,d=s.actualBoundingBoxDescent,h=s.actualBoundingBoxLeft,c=s.actualBoundingBoxRight,f=Math.ceil(u),p=Math.ceil(h),m=Math.max(0,Math.min(o-e,Math.ceil(h)+Math.ceil(c))),g=Math.min(o-e,f+Math.ceil(d)),b=m+2*e,y=g+2*e,_=Math.max(b*y,0),S=new Uint8ClampedArray(_),T={data:S,width:b,height:y,glyphWidth:m,glyphHeight:g,glyphTop:f,glyphLeft:p,glyphAdvance:l};if(m===0||g===0)return T;var E=a.gridInner,C=a.gridOuter;i.clearRect(e,e,m,g),i.fillText(t,e+p,e+f);var R=i.getImageData(e,e,m,g);C.fill(wi,0,_),E.fill(0,0,_);for(var k=0;k<g;k++)for(var I=0;I<m;I++){var z=R.data[4*(k*m+I)+3]/255;if(z!==0){var G=(k+e)*b+I+e;if(z===1)C[G]=0,E[G]=wi;else{var w=.5-z;C[G]=w>0?w*w:0,E[G]=w<0?w*w:0}}}Xc(C,0,0,b,y,b,a.f,a.v,a.z),Xc(E,e,e,m,g,b,a.f,a.v,a.z);for(var P=0;P<_;P++){var M=Math.sqrt(C[P])-Math.sqrt(E[P]);S[P]=Math.round(255-255*(M/n+r))}return T}function Xc(a,t,e,n,r,i,o,s,l){for(var u=t;u<t+n;u++)Kc(a,e*i+u,i,r,o,s,l);for(var d=e;d<e+r;d++)Kc(a,d*i+t,1,n,o,s,l)}function Kc(a,t,e,n,r,i,o){i[0]=0,o[0]=-wi,o[1]=wi,r[0]=a[t];for(var s=1,l=0,u=0;s<n;s++){r[s]=a[t+s*e];var d=s*s;do{var h=i[l];u=(r[s]-r[h]+d-h*h)/(s-h)/2}while(u<=o[l]&&--l>-1);l++,i[l]=s,o[l]=u,o[l+1]=wi}for(var c=0,f=0;c<n;c++){for(;o[f+1]<c;)f++;var p=i[f],m=c-p;a[t+c*e]=r[p]+m*m}}var Oa=(function(a){function t(){var e,n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};return xe(this,t),e=Qe(this,t),N(e,"fonts",new Map),N(e,"textures",[]),N(e,"cursor",{x:0,y:0,rowHeight:0,atlasIndex:0}),N(e,"pendingGlyphs",[]),N(e,"debounceTimer",null),e.options=ee(ee({},Hn),n),e.canvas=document.createElement("canvas"),e.canvas.width=e.options.maxTextureSize,e.canvas.height=e.options.maxTextureSize,e.ctx=e.canvas.getContext("2d",{willReadFrequently:!0}),e.measureCanvas=document.createElement("canvas"),e.measureCtx=e.measureCanvas.getContext("2d"),e.textures.push(e.ctx.getImageData(0,0,1,1)),e}return Je(t,a),_e(t,[{key:"getFontKey",value:function(n){return"".concat(n.family,"-").concat(n.weight,"-").concat(n.style)}},{key:"registerFont",value:function(n){var r=this.getFontKey(n);if(this.fonts.has(r))return r;var i=Vy(this.options.fontSize,n.family,n.weight,n.style,this.options.buffer);return this.fonts.set(r,{descriptor:n,generator:i,glyphs:new Map}),r}},{key:"ensureGlyphs",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered. Call registerFont() first.'));var o=!1,s=K(n),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=u.codePointAt(0);d!==void 0&&(i.glyphs.has(d)||(this.pendingGlyphs.push({fontKey:r,charCode:d}),o=!0))}}catch(h){s.e(h)}finally{s.f()}o&&this.scheduleTextureGeneration()}},{key:"measureText",value:function(n,r){var i=this.fonts.get(r);if(!i)throw new Error('Font "'.concat(r,'" is not registered.'));var o=i.descriptor,s=o.family,l=o.weight,u=o.style;return this.measureCtx.font="".concat(u," ").concat(l," ").concat(this.options.fontSize,"px ").concat(s),this.measureCtx.measureText(n).width}},{key:"getGlyph",value:function(n,r){var i=this.fonts.get(r);if(i)return i.glyphs.get(n)}},{key:"getTextures",value:function(){return this.textures}},{key:"getFontCount",value:function(){return this.fonts.size}},{key:"getGlyphCount",value:function(){var n=0,r=K(this.fonts.values()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;n+=o.glyphs.size}}catch(s){r.e(s)}finally{r.f()}return n}},{key:"hasPendingGlyphs",value:function(){return this.pendingGlyphs.length>0}},{key:"flush",value:function(){this.debounceTimer&&(clearTimeout(this.debounceTimer),this.debounceTimer=null),this.generateTextures()}},{key:"destroy",value:function(){this.debounceTimer&&clearTimeout(this.debounceTimer),this.fonts.clear(),this.textures=[],this.pendingGlyphs=[],this.removeAllListeners()}},{key:"scheduleTextureGeneration",value:function(){var n=this;this.debounceTimer===null&&(this.options.debounceTimeout===null?this.generateTextures():this.debounceTimer=setTimeout(function(){n.debounceTimer=null,n.generateTextures()},this.options.debounceTimeout))}},{key:"generateTextures",value:function(){if(this.pendingGlyphs.length!==0){var n=this.options,r=n.maxTextureSize,i=n.buffer,o=n.radius,s=n.cutoff,l=K(this.pendingGlyphs),u;try{for(l.s();!(u=l.n()).done;){var d=u.value,h=d.fontKey,c=d.charCode,f=this.fonts.get(h);if(!(!f||f.glyphs.has(c))){var p=String.fromCodePoint(c),m=qy(f.generator,p,i,o,s),g=m.width,b=m.height;this.cursor.x+g+Si>r&&(this.cursor.x=0,this.cursor.y+=this.cursor.rowHeight+Si,this.cursor.rowHeight=0),this.cursor.y+b+Si>r&&(this.finalizeCurrentTexture(),this.cursor={x:0,y:0,rowHeight:0,atlasIndex:this.cursor.atlasIndex+1},this.ctx.clearRect(0,0,r,r));for(var y=m.data,_=new Uint8ClampedArray(g*b*4),S=0;S<y.length;S++){var T=S*4;_[T]=255,_[T+1]=255,_[T+2]=255,_[T+3]=y[S]}var E=new ImageData(_,g,b);this.ctx.putImageData(E,this.cursor.x,this.cursor.y);var C={charCode:c,width:m.glyphWidth,height:m.glyphHeight,bearingX:-m.glyphLeft-i,bearingY:m.glyphTop+i,advance:m.glyphAdvance,atlasX:this.cursor.x,atlasY:this.cursor.y,atlasWidth:g,atlasHeight:b,atlasIndex:this.cursor.atlasIndex};f.glyphs.set(c,C),this.cursor.x+=g+Si,this.cursor.rowHeight=Math.max(this.cursor.rowHeight,b)}}}catch(R){l.e(R)}finally{l.f()}this.finalizeCurrentTexture(),this.pendingGlyphs=[],this.emit(t.ATLAS_UPDATED_EVENT,{textures:this.textures,glyphCount:this.getGlyphCount()})}}},{key:"finalizeCurrentTexture",value:function(){var n=this.options.maxTextureSize,r=this.cursor.y>0||this.cursor.rowHeight>0,i=Math.min(n,Math.max(this.cursor.x,r?n:1)),o=Math.min(n,this.cursor.y+this.cursor.rowHeight+Si),s=this.ctx.getImageData(0,0,i,o);this.cursor.atlasIndex>=this.textures.length?this.textures.push(s):this.textures[this.cursor.atlasIndex]=s}}])})(eh.EventEmitter);N(Oa,"ATLAS_UPDATED_EVENT","atlasUpdated");var jy=Hn.fontSize;function Xy(){var a=`  // -------------------------------------------------------------------------
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
const float ATLAS_FONT_SIZE = `.concat(dt(jy),`;

// ============================================================================
// Helper Functions
// ============================================================================

`).concat(ra,`
`).concat(Wa,`
`).concat(Or,`
`).concat(oh,`

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
`);return t}function Ky(){var a=`#version 300 es
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
`;return a}function Yy(){return["u_matrix","u_sizeRatio","u_correctionRatio","u_cameraAngle","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_pixelRatio","u_nodeDataTexture","u_nodeDataTextureWidth","u_nodeFrameTexture","u_nodeFrameTextureWidth","u_zoomLabelSizeRatio","u_labelPixelSnapping"]}function Zy(){return{vertexShader:Xy(),fragmentShader:Ky(),uniforms:Yy()}}function Qy(a,t,e,n){var r,i,o=n.label,s=o===void 0?{}:o,l=(r=s.margin)!==null&&r!==void 0?r:Nr,u=(i=s.zoomToLabelSizeRatioFunction)!==null&&i!==void 0?i:function(){return 1},d=Zy(),h=(function(c){function f(p,m,g){var b,y,_,S;if(xe(this,f),S=Qe(this,f,[p,m,g]),N(S,"atlasTexture",null),N(S,"atlasNeedsUpdate",!1),N(S,"labelGlyphCache",new Map),S.atlasFontSize=Hn.fontSize*Ti(),S.atlasManager=new Oa({fontSize:S.atlasFontSize}),S.gamma=.025,S.sdfBuffer=Hn.cutoff,S.atlasTexture=p.createTexture(),!S.atlasTexture)throw new Error("NodeLabelProgram: failed to create atlas texture");p.bindTexture(p.TEXTURE_2D,S.atlasTexture),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_S,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_WRAP_T,p.CLAMP_TO_EDGE),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MIN_FILTER,p.LINEAR),p.texParameteri(p.TEXTURE_2D,p.TEXTURE_MAG_FILTER,p.LINEAR),p.bindTexture(p.TEXTURE_2D,null),S.atlasManager.on(Oa.ATLAS_UPDATED_EVENT,function(){S.atlasNeedsUpdate=!0});var T={family:((b=s.font)===null||b===void 0?void 0:b.family)||"sans-serif",weight:((y=s.font)===null||y===void 0?void 0:y.weight)||"normal",style:((_=s.font)===null||_===void 0?void 0:_.style)||"normal"};return S.defaultFontKey=S.atlasManager.registerFont(T),S}return Je(f,c),_e(f,[{key:"getDefinition",value:function(){var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:d.vertexShader,FRAGMENT_SHADER_SOURCE:d.fragmentShader,METHOD:y,UNIFORMS:d.uniforms,ATTRIBUTES:[{name:"a_nodeIndex",size:1,type:g},{name:"a_charOffset",size:2,type:g},{name:"a_charSize",size:2,type:g},{name:"a_texCoords",size:4,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_margin",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_labelWidth",size:1,type:g},{name:"a_labelHeight",size:1,type:g},{name:"a_verticalCenter",size:1,type:g},{name:"a_textHeight",size:1,type:g},{name:"a_labelAngle",size:1,type:g}],CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:g}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(m,g){if(g.hidden||!g.text){this.labelGlyphCache.delete(m);return}var b=g.text,y=g.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(b,y);var _=[],S=[],T=0,E=0,C=0,R=K(b),k;try{for(R.s();!(k=R.n()).done;){var I=k.value,z=I.codePointAt(0);if(z===void 0){_.push(void 0),S.push(T);continue}var G=this.atlasManager.getGlyph(z,y);_.push(G),S.push(T),G&&(T+=G.advance,E=Math.max(E,G.bearingY),C=Math.max(C,G.atlasHeight-G.bearingY))}}catch(w){R.e(w)}finally{R.f()}this.labelGlyphCache.set(m,{glyphs:_,xOffsets:S,totalWidth:T,totalHeight:E+C,verticalCenterOffset:(E-C)/2})}},{key:"processCharacter",value:function(m,g,b,y){var _=this.floats,S=this.STRIDE,T=m*S,E=this.labelGlyphCache.get(g.parentKey);if(!E||!E.glyphs[y]){for(var C=0;C<S;C++)_[T+C]=0;return}var R=E.glyphs[y],k=E.xOffsets[y],I=g.size/this.atlasFontSize,z=fn(g.color),G=T;_[G++]=g.nodeIndex,_[G++]=(k+R.bearingX)*I,_[G++]=-R.bearingY*I,_[G++]=R.atlasWidth*I,_[G++]=R.atlasHeight*I,_[G++]=R.atlasX,_[G++]=R.atlasY,_[G++]=R.atlasWidth,_[G++]=R.atlasHeight,_[G++]=z,_[G++]=g.margin,_[G++]=Gr[g.position],_[G++]=E.totalWidth*I,_[G++]=g.size,_[G++]=E.verticalCenterOffset*I,_[G++]=E.totalHeight*I,_[G++]=g.labelAngle}},{key:"processLabel",value:function(m,g,b){return this.prepareLabelGlyphs(m,b),yt(f,"processLabel",this,3)([m,g,b])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var m=this.normalProgram.gl,g=this.atlasManager.getTextures();if(g.length!==0){var b=g[0];m.bindTexture(m.TEXTURE_2D,this.atlasTexture),m.texImage2D(m.TEXTURE_2D,0,m.RGBA,b.width,b.height,0,m.RGBA,m.UNSIGNED_BYTE,b.data),m.bindTexture(m.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width*m.pixelRatio,m.height*m.pixelRatio);var _=this.atlasManager.getTextures();_.length>0?b.uniform2f(y.u_atlasSize,_[0].width,_[0].height):b.uniform2f(y.u_atlasSize,1,1),b.activeTexture(b.TEXTURE0),b.bindTexture(b.TEXTURE_2D,this.atlasTexture),b.uniform1i(y.u_atlas,0),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),b.uniform1i(y.u_nodeFrameTexture,m.nodeFrameTextureUnit),b.uniform1i(y.u_nodeFrameTextureWidth,m.nodeFrameTextureWidth),b.uniform1f(y.u_gamma,this.gamma),b.uniform1f(y.u_sdfBuffer,this.sdfBuffer),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_zoomLabelSizeRatio,1/f.zoomToLabelSizeRatioFunction(m.zoomRatio)),b.uniform1f(y.u_labelPixelSnapping,m.labelPixelSnapping)}},{key:"renderProgram",value:function(m,g){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),yt(f,"renderProgram",this,3)([m,g])}},{key:"registerFont",value:function(m){var g=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",b=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:m,weight:g,style:b})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"measureLabel",value:function(m,g,b){var y=b||this.defaultFontKey;this.atlasManager.ensureGlyphs(m,y),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var _=0,S=0,T=0,E=K(m),C;try{for(E.s();!(C=E.n()).done;){var R=C.value,k=R.codePointAt(0);if(k!==void 0){var I=this.atlasManager.getGlyph(k,y);I&&(_+=I.advance,S=Math.max(S,I.bearingY),T=Math.max(T,I.atlasHeight-I.bearingY))}}}catch(G){E.e(G)}finally{E.f()}var z=g/this.atlasFontSize;return{width:_*z,height:g,textHeight:(S+T)*z}}},{key:"ensureGlyphsReady",value:function(m,g){var b=g||this.defaultFontKey,y=K(m),_;try{for(y.s();!(_=y.n()).done;){var S=_.value;this.atlasManager.ensureGlyphs(S,b)}}catch(T){y.e(T)}finally{y.f()}this.atlasManager.flush()}},{key:"kill",value:function(){var m=this.normalProgram.gl;this.atlasTexture&&(m.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),yt(f,"kill",this,3)([])}}])})(ch);return N(h,"labelMargin",l),N(h,"zoomToLabelSizeRatioFunction",u),new h(a,t,e)}var Jy=`#version 300 es
precision highp float;

in float v_edgeDist;

// R32F target: only the .r channel is stored.
out vec4 fragColor;

void main() {
  fragColor = vec4(v_edgeDist, 0.0, 0.0, 0.0);
}
`;function eb(a,t,e){var n=Ml(a),r=Ri(a).map(function(p){return"uniform ".concat(p.type," ").concat(p.name,";")}).join(`
`),i=Ey(a,e),o=i.code,s=i.multiShape,l=Wr(a,t),u=Object.keys(l.specs).map(function(p){return"float v_".concat(p,";")}).join(`
`),d=zr(l,{varPrefix:"nodeAttr",baseTexelExpr:"nodeIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments,f=`#version 300 es
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

`).concat(ra,`
`).concat(Wa,`
`).concat(n,`
`).concat(o,`
`).concat(oh,`

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
`);return f}var hh=(function(){function a(t,e){xe(this,a),N(this,"uniformLocations",{});var n=e.shapes,r=e.layers,i=e.shapeGlobalIds;if(n.length===0)throw new Error("NodeLabelFramePass: at least one shape must be provided");this.gl=t,this.shapeUniforms=Ri(n),this.hasAttributeData=Object.keys(Wr(n,r).offsets).length>0,this.vertexShader=Pl(t,eb(n,r,i)),this.fragmentShader=Fl(t,Jy),this.program=Il(t,[this.vertexShader,this.fragmentShader]);var o=["u_cameraAngle","u_nodeDataTexture","u_nodeDataTextureWidth","u_frameTextureWidth","u_frameTextureHeight","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode"].concat(ce(this.shapeUniforms.map(function(b){return b.name}))),s=K(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;this.uniformLocations[u]=t.getUniformLocation(this.program,u)}}catch(b){s.e(b)}finally{s.f()}var d=a.FLOATS_PER_POINT*4;this.vao=t.createVertexArray(),this.buffer=t.createBuffer(),t.bindVertexArray(this.vao),t.bindBuffer(t.ARRAY_BUFFER,this.buffer);var h=K([["a_nodeIndex",0],["a_positionMode",4],["a_labelAngle",8]]),c;try{for(h.s();!(c=h.n()).done;){var f=ke(c.value,2),p=f[0],m=f[1],g=t.getAttribLocation(this.program,p);g>=0&&(t.enableVertexAttribArray(g),t.vertexAttribPointer(g,1,t.FLOAT,!1,d,m))}}catch(b){h.e(b)}finally{h.f()}t.bindVertexArray(null)}return _e(a,[{key:"run",value:function(e,n,r,i,o){if(n!==0){var s=this.gl;s.useProgram(this.program),s.bindVertexArray(this.vao),s.bindBuffer(s.ARRAY_BUFFER,this.buffer),s.bufferData(s.ARRAY_BUFFER,e.subarray(0,n*a.FLOATS_PER_POINT),s.DYNAMIC_DRAW);var l=this.uniformLocations;s.uniform1f(l.u_cameraAngle,i.cameraAngle),s.uniform1i(l.u_nodeDataTexture,i.nodeDataTextureUnit),s.uniform1i(l.u_nodeDataTextureWidth,i.nodeDataTextureWidth),s.uniform1f(l.u_frameTextureWidth,r.getTextureWidth()),s.uniform1f(l.u_frameTextureHeight,r.getTextureHeight()),this.hasAttributeData&&o&&(o.bind(xa),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,xa),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=K(this.shapeUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Nl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}r.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,n),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteBuffer(this.buffer),e.deleteVertexArray(this.vao)}}])})();N(hh,"FLOATS_PER_POINT",3);function fh(a,t,e,n,r){var i,o=n.label,s=o===void 0?{}:o,l=n.shapes;if(l.length===0)throw new Error("createNodeProgram: at least one shape must be provided in 'shapes'");var u={},d=[],h;l.forEach(function(C,R){var k=py(C);R===0&&(h=k),u[C.name]=R,d[R]=ki(k)});var c=ce(n.layers),f=jc({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:r}),p=Qy(a,null,e,{label:s}),m=By(a,null,e,{shapes:l,layers:c,getAttributeTexture:function(){return E.getAttributeTexture()},label:s,shapeGlobalIds:l.length>1?d:void 0}),g=$y(a,t,e,{label:s}),b=n.labelAttachments&&Object.keys(n.labelAttachments).length>0?Py(a,null,e,{label:s}):null,y=new hh(a,{shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0}),_=jo(l,c),S=pn(_),T=(i=(function(C){function R(k,I,z){var G;xe(this,R),G=Qe(this,R,[k,I,z]),N(G,"layerLifecycles",new Map),N(G,"layersNeedingRegeneration",new Set),N(G,"attrDescriptors",[]),G._pickingBuffer=I;var w=T.layerTextures.get(k);w||(w=new $o(k,S),T.layerTextures.set(k,w)),G.layerAttributeTexture=w;var P=T.textureRefCounts.get(k)||0;T.textureRefCounts.set(k,P+1),G.packedAttributeData=new Float32Array(S.floatsPerItem),c.forEach(function(D,O){if(D.lifecycle){var B={gl:k,renderer:{refresh:function(){return z.refresh()}},getUniformLocation:function(V){return k.getUniformLocation(G.normalProgram.program,V)},requestShaderRegeneration:function(){G.layersNeedingRegeneration.add(O)},requestRefresh:function(){z.refresh()}},U=D.lifecycle(B);G.layerLifecycles.set(O,U)}}),G.layerLifecycles.forEach(function(D){var O;(O=D.init)===null||O===void 0||O.call(D)});var M=new Map;return G.layerLifecycles.forEach(function(D,O){D.getAttributeData&&M.set(O,D)}),G.attrDescriptors=Vo(_,S,M),G}return Je(R,C),_e(R,[{key:"getDefinition",value:function(){var I=WebGL2RenderingContext,z=I.FLOAT,G=I.TRIANGLE_STRIP;return{VERTICES:4,VERTEX_SHADER_SOURCE:f.vertexShader,FRAGMENT_SHADER_SOURCE:f.fragmentShader,METHOD:G,UNIFORMS:f.uniforms,ATTRIBUTES:f.attributes,CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:z}],CONSTANT_DATA:[[-1,-1],[1,-1],[-1,1],[1,1]]}}},{key:"maybeRegenerateShaders",value:function(){var I=this;if(this.layersNeedingRegeneration.size!==0){c=c.map(function(O,B){if(I.layersNeedingRegeneration.has(B)){var U=I.layerLifecycles.get(B);if(U!=null&&U.regenerate){var $=U.regenerate();return ee(ee({},$),{},{lifecycle:O.lifecycle})}}return O}),this.layersNeedingRegeneration.clear(),f=jc({shapes:l,layers:c,shapeGlobalIds:l.length>1?d:void 0,antialias:this.renderer.getSetting("antialiasNodes")});var z=this.normalProgram.gl,G=this.normalProgram,w=G.program,P=G.buffer,M=G.vertexShader,D=G.fragmentShader;z.deleteProgram(w),z.deleteBuffer(P),z.deleteShader(M),z.deleteShader(D),this.normalProgram=this.getProgramInfo("normal",z,f.vertexShader,f.fragmentShader,this._pickingBuffer)}}},{key:"allocateNode",value:function(I){this.layerAttributeTexture.allocate(I)}},{key:"freeNode",value:function(I){this.layerAttributeTexture.free(I)}},{key:"getAttributeTexture",value:function(){return this.layerAttributeTexture}},{key:"uploadLayerTexture",value:function(){this.layerAttributeTexture.upload()}},{key:"process",value:function(I,z,G,w,P){var M=z*this.STRIDE;if(G.visibility==="hidden"){for(var D=M+this.STRIDE;M<D;M++)this.floats[M]=0;this.floats[z*this.STRIDE]=lh;return}this.processVisibleItem(Cr(I),M,G,w,P)}},{key:"processVisibleItem",value:function(I,z,G,w,P){var M,D=this.floats,O=this.ints;if(D[z++]=w,O[z++]=I,D[z++]=(M=G.opacity)!==null&&M!==void 0?M:1,S.floatsPerItem!==0){var B=this.packedAttributeData;qo(this.attrDescriptors,G,B,G.color,this.layerLifecycles,0),this.layerAttributeTexture.updateAllAttributes(P,B)}}},{key:"setUniforms",value:function(I,z){var G=this,w=z.gl,P=z.uniformLocations;P.u_matrix&&w.uniformMatrix3fv(P.u_matrix,!1,I.matrix),P.u_sizeRatio&&w.uniform1f(P.u_sizeRatio,I.sizeRatio),P.u_correctionRatio&&w.uniform1f(P.u_correctionRatio,I.correctionRatio),P.u_pickingPadding&&w.uniform1f(P.u_pickingPadding,I.nodePickingPadding),P.u_cameraAngle&&w.uniform1f(P.u_cameraAngle,I.cameraAngle),P.u_nodeDataTexture&&w.uniform1i(P.u_nodeDataTexture,I.nodeDataTextureUnit),P.u_nodeDataTextureWidth&&w.uniform1i(P.u_nodeDataTextureWidth,I.nodeDataTextureWidth),P.u_layerAttributeTexture&&(this.layerAttributeTexture.bind(xa),w.uniform1i(P.u_layerAttributeTexture,xa)),P.u_layerAttributeTextureWidth&&w.uniform1i(P.u_layerAttributeTextureWidth,this.layerAttributeTexture.getTextureWidth()),P.u_layerAttributeTexelsPerNode&&w.uniform1i(P.u_layerAttributeTexelsPerNode,this.layerAttributeTexture.getTexelsPerItem()),l.forEach(function(M){M.uniforms.forEach(function(D){G.setTypedUniform(D,z)})}),c.forEach(function(M){M.uniforms.forEach(function(D){G.setTypedUniform(D,z)})})}},{key:"render",value:function(I,z,G){this.maybeRegenerateShaders(),yt(R,"render",this,3)([I,z,G])}},{key:"renderProgram",value:function(I,z){var G=z.gl,w=z.program;G.useProgram(w),z===this.normalProgram&&this.layerLifecycles.forEach(function(P){var M;(M=P.beforeRender)===null||M===void 0||M.call(P)}),yt(R,"renderProgram",this,3)([I,z])}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(G){var w;(w=G.kill)===null||w===void 0||w.call(G)}),this.layerLifecycles.clear();var I=this.normalProgram.gl,z=(T.textureRefCounts.get(I)||1)-1;z<=0?(this.layerAttributeTexture.kill(),T.layerTextures.delete(I),T.textureRefCounts.delete(I)):T.textureRefCounts.set(I,z),yt(R,"kill",this,3)([])}}])})(Ba),N(i,"layerTextures",new WeakMap),N(i,"textureRefCounts",new WeakMap),i),E=new T(a,null,e);return{nodeProgram:E,labelProgram:p,backdropProgram:m,labelBackgroundProgram:g,attachmentProgram:b,framePass:y,shapeSlug:h,shapeNameToIndex:l.length>1?u:void 0,shapeGlobalIds:l.length>1?d:void 0}}var _a=6;function Ci(a){var t=a.offsets,e=a.specs,n=a.floatsPerItem,r=Object.keys(t);if(r.length===0||n===0)return{uniformDeclarations:"",uniformNames:[],vertexVaryingDeclarations:"",fragmentVaryingDeclarations:"",fetchCode:"",varyingAssignments:""};var i=`
uniform sampler2D u_edgeAttributeTexture;
uniform int u_edgeAttributeTextureWidth;
uniform int u_edgeAttributeTexelsPerEdge;`,o=["u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"],s=r.map(function(f){var p=e[f].size===1?"float":"vec".concat(e[f].size);return"".concat(p," v_").concat(f,";")}),l=s.map(function(f){return"out ".concat(f)}).join(`
`),u=s.map(function(f){return"in ".concat(f)}).join(`
`),d=zr(a,{varPrefix:"attr",baseTexelExpr:"edgeIdx * u_edgeAttributeTexelsPerEdge",textureWidthUniform:"u_edgeAttributeTextureWidth",textureSamplerUniform:"u_edgeAttributeTexture"}),h=d.fetchCode,c=d.varyingAssignments;return{uniformDeclarations:i,uniformNames:o,vertexVaryingDeclarations:l,fragmentVaryingDeclarations:u,fetchCode:h,varyingAssignments:c}}function tb(a){return`
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
`)}function nb(a){return`
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
`)}function gh(a){return`
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
`)}function ab(a){return`
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
`)}function rb(a){return`
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
`)}function ib(a){return`
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
`)}function ob(a){return`
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
`)}function No(a,t){var e=new RegExp("\\b(float|vec[234]|void|int|bool)\\s+".concat(t,"\\s*\\("));return e.test(a)}function ph(a,t){var e=[];return No(t,"path_".concat(a,"_length"))||e.push(ab(a)),No(t,"path_".concat(a,"_closest_t"))||e.push(rb(a)),No(t,"path_".concat(a,"_distance"))||e.push(ib(a)),No(t,"path_".concat(a,"_t_at_distance"))||e.push(ob(a)),e.length>0?`
// ============================================================================
// Auto-generated fallback functions (path only provided position)
// ============================================================================
`.concat(e.join(`
`)):""}function mh(a){var t,e,n,r=a.paths,i=a.layers,o=(t=a.extremities)!==null&&t!==void 0?t:[];if(r.length===0)throw new Error("At least one path is required in 'paths'");if(i.length===0)throw new Error("At least one layer is required in 'layers'");var s=(e=a.defaultHead)!==null&&e!==void 0?e:"none",l=(n=a.defaultTail)!==null&&n!==void 0?n:"none";return{paths:r,extremities:o,layers:i,path:r[0],layer:i[0],defaultHead:s,defaultTail:l}}var vh=WebGL2RenderingContext,Ai=vh.FLOAT,Yc=vh.UNSIGNED_BYTE;function sb(a,t,e){var n=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"]),r=new Set(n);return a.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),t.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),e.forEach(function(i){return i.uniforms.forEach(function(o){return r.add(o.name)})}),Array.from(r)}function Ol(a){var t=new Set,e=[],n=K(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;t.has(i.name)||(t.add(i.name),e.push("// Path: ".concat(i.name)),e.push(i.glsl),e.push(gh(i.name)),e.push(ph(i.name,i.glsl)))}}catch(o){n.e(o)}finally{n.f()}return e.join(`

`)}function lb(a){var t=[],e=K(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push("// Extremity: ".concat(r.name)),t.push(r.glsl)}}catch(i){e.e(i)}finally{e.f()}return t.join(`

`)}var ub=[{queryName:"queryPathPosition",pathFunc:"position",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathTangent",pathFunc:"tangent",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathNormal",pathFunc:"normal",returnType:"vec2",params:"float t, vec2 source, vec2 target",args:"t, source, target"},{queryName:"queryPathLength",pathFunc:"length",returnType:"float",params:"vec2 source, vec2 target",args:"source, target"},{queryName:"queryPathClosestT",pathFunc:"closest_t",returnType:"float",params:"vec2 p, vec2 source, vec2 target",args:"p, source, target"}];function db(a,t){var e=t.queryName,n=t.pathFunc,r=t.returnType,i=t.params,o=t.args;if(a.length===1)return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
}`);var s=a.map(function(l,u){return"    case ".concat(u,": return path_").concat(l.name,"_").concat(n,"(").concat(o,");")}).join(`
`);return"".concat(r," ").concat(e,"(int pathId, ").concat(i,`) {
  switch (pathId) {
`).concat(s,`
    default: return path_`).concat(a[0].name,"_").concat(n,"(").concat(o,`);
  }
}`)}function Wl(a){return ub.map(function(t){return db(a,t)}).join(`

`)}function cb(a){if(a.length===1)return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  return extremity_`.concat(a[0].name,`(uv, lengthRatio, widthRatio);
}`);var t=a.map(function(e,n){return"    case ".concat(n,": return extremity_").concat(e.name,"(uv, lengthRatio, widthRatio);")}).join(`
`);return`float queryExtremitySDF(int extremityId, vec2 uv, float lengthRatio, float widthRatio) {
  switch (extremityId) {
`.concat(t,`
    default: return extremity_`).concat(a[0].name,`(uv, lengthRatio, widthRatio);
  }
}`)}function hb(a){var t=[],e=K(a),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;t.push(tb(r.name)),t.push(nb(r.name))}}catch(s){e.e(s)}finally{e.f()}if(a.length===1)t.push(`
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

`)}function fb(a,t,e,n,r){var i=pn([].concat(ce(a),ce(e))),o=Ci(i),s=Wr(n,r),l=Object.keys(s.offsets),u=function(C){var R=s.specs[C].size;return R===1?"float":"vec".concat(R)},d=l.map(function(E){return"".concat(u(E)," v_source_").concat(E,`;
`).concat(u(E)," v_target_").concat(E,";")}).join(`
`),h=zr(s,{varPrefix:"srcNodeAttr",baseTexelExpr:"srcIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_source_"}),c=zr(s,{varPrefix:"tgtNodeAttr",baseTexelExpr:"tgtIdx * u_layerAttributeTexelsPerNode",textureWidthUniform:"u_layerAttributeTextureWidth",textureSamplerUniform:"u_layerAttributeTexture",outputPrefix:"v_target_"}),f=l.map(function(E){return"".concat(u(E)," g_").concat(E,";")}).join(`
`),p=l.map(function(E){return"  g_".concat(E," = v_source_").concat(E,";")}).join(`
`),m=l.map(function(E){return"  g_".concat(E," = v_target_").concat(E,";")}).join(`
`),g=new Set,b=[],y=function(C){g.has(C.name)||(g.add(C.name),b.push("uniform ".concat(C.type," ").concat(C.name,";")))};a.forEach(function(E){return E.uniforms.forEach(y)}),t.forEach(function(E){return E.uniforms.forEach(y)});var _=t.map(function(E){return dt(E.widthFactor)}).join(", "),S=Math.max.apply(Math,ce(a.map(function(E){return E.minBodyLengthRatio||0}))),T=`#version 300 es

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
`).concat(ra,`
`).concat(Wa,`

// Shape SDFs for node boundary clamping
`).concat(my(),`
`).concat(vy(new Set(l)),`

// Path functions
`).concat(Ol(a),`
`).concat(Wl(a),`
`).concat(hb(a),`

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
  float minBodyLengthRatio = `).concat(dt(S),`;

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
`);return T}var Oo=0,Zc=1,Wo=2;function gb(a,t,e){var n=[];e&&(n.push([Oo,0,-1],[Oo,0,1]),n.push([Oo,1,-1],[Oo,1,1]));for(var r=0;r<=a;r++){var i=r/a;n.push([Zc,i,-1],[Zc,i,1])}return t&&(n.push([Wo,0,-1],[Wo,0,1]),n.push([Wo,1,-1],[Wo,1,1])),{data:n,attributes:[{name:"a_zone",size:1,type:Ai},{name:"a_zoneT",size:1,type:Ai},{name:"a_side",size:1,type:Ai}],verticesPerEdge:n.length}}function pb(a,t,e,n){var r=pn([].concat(ce(a),ce(e))),i=Ci(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding","u_nodeDataTexture"]),s=new Set,l=[],u=function(b){!o.has(b.name)&&!s.has(b.name)&&(s.add(b.name),l.push("uniform ".concat(b.type," ").concat(b.name,";")))};a.forEach(function(g){return g.uniforms.forEach(u)}),t.forEach(function(g){return g.uniforms.forEach(u)}),e.forEach(function(g){return g.uniforms.forEach(u)});var d=n.map(function(g){var b=g.size===1?"float":"vec".concat(g.size);return"in ".concat(b," ").concat(g.name,";")}).join(`
`),h=t.map(function(g){return dt(g.widthFactor)}).join(", "),c=Math.max.apply(Math,ce(a.map(function(g){return g.minBodyLengthRatio||0}))),f=e.some(function(g){return g.needsNodeColors}),p=a.some(function(g){return g.needsNodeSize}),m=`#version 300 es

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
`).concat(Ol(a),`

// Path selector functions
`).concat(Wl(a),`

// Node-data fetch helper (geometry texel of the two-texel node stride)
`).concat(ra,`
`).concat(f?Sy:"",`
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
  float minBodyLengthRatio = `).concat(dt(c),`;

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
`);return m}function mb(a,t,e,n){var r=pn([].concat(ce(a),ce(e))),i=Ci(r),o=new Set(["u_matrix","u_sizeRatio","u_correctionRatio","u_zoomRatio","u_pixelRatio","u_cameraAngle","u_minEdgeThickness","u_pickingPadding"]),s=new Set,l=[],u=function(y){!o.has(y.name)&&!s.has(y.name)&&(s.add(y.name),l.push("uniform ".concat(y.type," ").concat(y.name,";")))};a.forEach(function(b){return b.uniforms.forEach(u)}),t.forEach(function(b){return b.uniforms.forEach(u)}),e.forEach(function(b){return b.uniforms.forEach(u)});var d=t.map(function(b){var y;return dt((y=b.baseRatio)!==null&&y!==void 0?y:.5)}).join(", "),h=function(y){var _,S;return t.length>1?"EXTREMITY_BASE_RATIOS[".concat(y,"]"):dt((_=(S=t[0])===null||S===void 0?void 0:S.baseRatio)!==null&&_!==void 0?_:.5)},c=t.some(function(b){return Rn(b.length)?!0:b.length>0}),f=e.some(function(b){return b.needsNodeColors}),p=a.some(function(b){return b.needsNodeSize}),m=e.map(function(b,y){return"  // Layer ".concat(y+1,": ").concat(b.name,`
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
`).concat(Ol(a),`

// Path selector functions
`).concat(Wl(a),`

// All extremity functions
`).concat(lb(t),`

// Extremity SDF selector (shared pool for head/tail)
`).concat(cb(t),`

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
`);return g}function vb(a,t,e){var n=Rn(t.length)?!0:t.length>0,r=Rn(e.length)?!0:e.length>0;if(a.generateConstantData){var i=a.generateConstantData();return{data:i.data,attributes:i.attributes,verticesPerEdge:i.verticesPerEdge}}return gb(a.segments,n,r)}function Qc(a){var t,e=mh(a),n=e.paths,r=e.extremities,i=e.layers,o=(t=a.antialias)!==null&&t!==void 0?t:!0,s=new Map,l=new Map,u=new Map,d=K(n),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=K(r),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=K(r),b;try{for(g.s();!(b=g.n()).done;){var y=b.value,_="".concat(c.name,":").concat(m.name,":").concat(y.name),S=vb(c,m,y);s.set(_,S.verticesPerEdge),l.set(_,S.data);var T=K(S.attributes),E;try{for(T.s();!(E=T.n()).done;){var C=E.value;u.has(C.name)||u.set(C.name,C)}}catch(ne){T.e(ne)}finally{T.f()}}}catch(ne){g.e(ne)}finally{g.f()}}}catch(ne){f.e(ne)}finally{f.f()}}}catch(ne){d.e(ne)}finally{d.f()}var R=Array.from(u.values()),k={};R.forEach(function(ne,le){k[ne.name]=le});var I=0,z="",G=K(s),w;try{for(G.s();!(w=G.n()).done;){var P=ke(w.value,2),M=P[0],D=P[1];D>I&&(I=D,z=M)}}catch(ne){G.e(ne)}finally{G.f()}var O=l.get(z)||[],B=z.split(":"),U=ke(B,1),$=U[0],V=n.find(function(ne){return ne.name===$}),j=[];V!=null&&V.generateConstantData?j=V.generateConstantData().attributes:j=[{name:"a_zone"},{name:"a_zoneT"},{name:"a_side"}];var X=O.map(function(ne){var le=new Array(R.length).fill(0);return j.forEach(function(Ee,ge){var st=k[Ee.name];st!==void 0&&ge<ne.length&&(le[st]=ne[ge])}),le});return{vertexShader:pb(n,r,i,R),fragmentShader:mb(n,r,i,o),uniforms:sb(n,r,i),attributes:yb(),verticesPerEdge:I,constantData:X,constantAttributes:R,vertexCountsPerCombination:s,constantDataPerCombination:l}}function yb(a,t,e){return[{name:"a_edgeIndex",size:1,type:Ai},{name:"a_color",size:4,type:Yc,normalized:!0},{name:"a_id",size:4,type:Yc,normalized:!0},{name:"a_opacity",size:1,type:Ai}]}var bb=`#version 300 es
precision highp float;

in vec4 v_clamp;

// RGBA32F target: stores (tStart, tEnd, straightenFactor, pathLength).
out vec4 fragColor;

void main() {
  fragColor = v_clamp;
}
`,xb=(function(){function a(t,e){xe(this,a),N(this,"uniformLocations",{});var n=e.paths,r=e.extremities,i=e.layers,o=e.nodeShapes,s=e.nodeLayers;this.gl=t,this.hasAttributeData=pn([].concat(ce(n),ce(i))).floatsPerItem>0,this.hasNodeAttributeData=Object.keys(Wr(o,s).offsets).length>0,this.vertexShader=Pl(t,fb(n,r,i,o,s)),this.fragmentShader=Fl(t,bb),this.program=Il(t,[this.vertexShader,this.fragmentShader]);var l=new Set;this.customUniforms=[];for(var u=0,d=[].concat(ce(n),ce(r));u<d.length;u++){var h=d[u],c=K(h.uniforms),f;try{for(c.s();!(f=c.n()).done;){var p=f.value;l.has(p.name)||(l.add(p.name),this.customUniforms.push(p))}}catch(_){c.e(_)}finally{c.f()}}var m=["u_sizeRatio","u_correctionRatio","u_cameraAngle","u_minEdgeThickness","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge","u_layerAttributeTexture","u_layerAttributeTextureWidth","u_layerAttributeTexelsPerNode","u_frameTextureWidth","u_frameTextureHeight"].concat(ce(this.customUniforms.map(function(_){return _.name}))),g=K(m),b;try{for(g.s();!(b=g.n()).done;){var y=b.value;this.uniformLocations[y]=t.getUniformLocation(this.program,y)}}catch(_){g.e(_)}finally{g.f()}this.vao=t.createVertexArray()}return _e(a,[{key:"run",value:function(e,n,r,i,o){if(r!==0){var s=this.gl,l=this.uniformLocations;s.useProgram(this.program),s.bindVertexArray(this.vao),l.u_sizeRatio&&s.uniform1f(l.u_sizeRatio,e.sizeRatio),l.u_correctionRatio&&s.uniform1f(l.u_correctionRatio,e.correctionRatio),l.u_cameraAngle&&s.uniform1f(l.u_cameraAngle,e.cameraAngle),l.u_minEdgeThickness&&s.uniform1f(l.u_minEdgeThickness,e.minEdgeThickness),l.u_nodeDataTexture&&s.uniform1i(l.u_nodeDataTexture,e.nodeDataTextureUnit),l.u_nodeDataTextureWidth&&s.uniform1i(l.u_nodeDataTextureWidth,e.nodeDataTextureWidth),l.u_edgeDataTexture&&s.uniform1i(l.u_edgeDataTexture,e.edgeDataTextureUnit),l.u_edgeDataTextureWidth&&s.uniform1i(l.u_edgeDataTextureWidth,e.edgeDataTextureWidth),l.u_frameTextureWidth&&s.uniform1f(l.u_frameTextureWidth,n.getTextureWidth()),l.u_frameTextureHeight&&s.uniform1f(l.u_frameTextureHeight,n.getTextureHeight()),this.hasAttributeData&&i&&(i.bind(_a),l.u_edgeAttributeTexture&&s.uniform1i(l.u_edgeAttributeTexture,_a),l.u_edgeAttributeTextureWidth&&s.uniform1i(l.u_edgeAttributeTextureWidth,i.getTextureWidth()),l.u_edgeAttributeTexelsPerEdge&&s.uniform1i(l.u_edgeAttributeTexelsPerEdge,i.getTexelsPerItem())),this.hasNodeAttributeData&&o&&(o.bind(xa),l.u_layerAttributeTexture&&s.uniform1i(l.u_layerAttributeTexture,xa),l.u_layerAttributeTextureWidth&&s.uniform1i(l.u_layerAttributeTextureWidth,o.getTextureWidth()),l.u_layerAttributeTexelsPerNode&&s.uniform1i(l.u_layerAttributeTexelsPerNode,o.getTexelsPerItem()));var u=K(this.customUniforms),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;Nl(s,this.uniformLocations[h.name],h)}}catch(c){u.e(c)}finally{u.f()}n.bindAsRenderTarget(),s.disable(s.BLEND),s.disable(s.DEPTH_TEST),s.drawArrays(s.POINTS,0,r),s.bindFramebuffer(s.FRAMEBUFFER,null),s.bindVertexArray(null)}}},{key:"kill",value:function(){var e=this.gl;e.deleteProgram(this.program),e.deleteShader(this.vertexShader),e.deleteShader(this.fragmentShader),e.deleteVertexArray(this.vao)}}])})();function Ei(a,t,e,n,r,i){if(a.length===1)return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
}`);var o=a.map(function(s,l){return"    case ".concat(l,": return path_").concat(s.name,"_").concat(e,"(").concat(i,");")}).join(`
`);return"".concat(n," ").concat(t,"(int pathId, ").concat(r,`) {
  switch (pathId) {
`).concat(o,`
    default: return path_`).concat(a[0].name,"_").concat(e,"(").concat(i,`);
  }
}`)}var _b=`
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
`;function Tb(a,t){var e=dt(a),n=dt(t);return`
float computeEdgeLabelAlpha(float bodyLength, float textWidthWebGL) {
  float ratio = textWidthWebGL > 0.0001 ? min(bodyLength / textWidthWebGL, 1.0) : 1.0;
  if (ratio < `.concat(e,`) return 0.0;
  if (ratio < `).concat(n,") return (ratio - ").concat(e,") / (").concat(n," - ").concat(e,`);
  return 1.0;
}
`)}var Sb=`
float computeEdgeLabelScreenDir(int pathId, float t, vec2 source, vec2 target, mat3 matrix) {
  vec2 tangent = queryPathTangent(pathId, t, source, target);
  return (matrix * vec3(tangent, 0.0)).x < 0.0 ? -1.0 : 1.0;
}
`,Eb=`
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
`;function yh(a){var t=a.paths,e=a.minVisibilityThreshold,n=a.fullVisibilityThreshold,r=t.some(function(s){return s.hasSharpCorners}),i=t.map(function(s){return"// --- Path: ".concat(s.name,` ---
`).concat(s.glsl,`

// Tangent/normal functions: analytical if provided, otherwise numerical
`).concat(s.analyticalTangentGlsl||gh(s.name),`

// Auto-generated fallbacks for any missing path functions
`).concat(ph(s.name,s.glsl),`

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

`.concat(ra,`
`).concat(Or,`

// ============================================================================
// Path Functions (one block per path)
// ============================================================================

`).concat(i,`

// ============================================================================
// Path Query Selectors (dispatch by pathId)
// ============================================================================

`).concat(Ei(t,"queryPathPosition","position","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ei(t,"queryPathTangent","tangent","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ei(t,"queryPathNormal","normal","vec2","float t, vec2 source, vec2 target","t, source, target"),`

`).concat(Ei(t,"queryPathLength","length","float","vec2 source, vec2 target","source, target"),`

`).concat(Ei(t,"queryPathTAtDistance","t_at_distance","float","float dist, vec2 source, vec2 target","dist, source, target"),`

`).concat(o,`

// ============================================================================
// Shared helpers (body bounds, alpha ramp, screen direction, perpendicular offset)
// ============================================================================

`).concat(_b,`
`).concat(Tb(e,n),`
`).concat(Sb,`
`).concat(Eb,`
`)}var wb=Hn.fontSize,Ab=new Map,bh=24,Jc=(bh+1)*2;function kb(a){var t=a.paths,e=a.fontSizeMode,n=a.headLengthRatio,r=a.tailLengthRatio,i=a.minVisibilityThreshold,o=a.fullVisibilityThreshold,s=a.keepUpright,l=e==="scaled",u=ya(),d=pn([].concat(ce(t),[u])),h=Ci(d),c=`#version 300 es

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

const float ATLAS_FONT_SIZE = `).concat(dt(wb),`;
const float HEAD_RATIO = `).concat(dt(n),`;
const float TAIL_RATIO = `).concat(dt(r),`;
const int RIBBON_SEGMENTS = `).concat(bh,`;

// Path attribute varyings (declared as plain locals since this shader has no FS inputs for them)
`).concat(h.vertexVaryingDeclarations.replace(/out /g,""),`

// Node size variables used by some path functions (self-loops, etc.)
float v_sourceNodeSize;
float v_targetNodeSize;

// Shared preamble: shape SDFs, path functions + selectors, clamp, helpers.
`).concat(yh({paths:t,minVisibilityThreshold:i,fullVisibilityThreshold:o}),`

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
`);return c}var Rb=`#version 300 es
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
`;function Db(a,t,e,n){var r=n.shaderConfig,i=r.paths,o=r.fontSizeMode;if(i.length===0)throw new Error("createEdgeLabelBackgroundProgram: shaderConfig must declare at least one path");var s=ya(),l=pn([].concat(ce(i),[s])),u=Vo([].concat(ce(i),[s]),l),d=kb(r),h=(function(c){function f(p,m,g){var b;return xe(this,f),b=Qe(this,f,[p,m,g]),N(b,"totalCount",0),N(b,"bufferCapacity",0),N(b,"edgeAttributeTexture",null),b.edgeAttributeTexture=new $o(p,l),b.packedAttributeData=new Float32Array(l.floatsPerItem),b}return Je(f,c),_e(f,[{key:"getDefinition",value:function(){for(var m=WebGL2RenderingContext,g=m.FLOAT,b=m.UNSIGNED_BYTE,y=m.TRIANGLE_STRIP,_=[],S=0;S<Jc;S++)_.push([S]);var T=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_resolution","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth"];return o==="scaled"&&T.push("u_zoomSizeRatio"),l.floatsPerItem>0&&T.push("u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"),{VERTICES:Jc,VERTEX_SHADER_SOURCE:d,FRAGMENT_SHADER_SOURCE:Rb,METHOD:y,UNIFORMS:T,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:g},{name:"a_edgeAttrIndex",size:1,type:g},{name:"a_baseFontSize",size:1,type:g},{name:"a_totalTextWidth",size:1,type:g},{name:"a_positionMode",size:1,type:g},{name:"a_margin",size:1,type:g},{name:"a_padding",size:1,type:g},{name:"a_color",size:4,type:b,normalized:!0},{name:"a_id",size:4,type:b,normalized:!0}],CONSTANT_ATTRIBUTES:[{name:"a_vertexIndex",size:1,type:g}],CONSTANT_DATA:_}}},{key:"processEdgeLabelBackground",value:function(m,g,b){var y=0;if(this.edgeAttributeTexture&&l.floatsPerItem>0){y=this.edgeAttributeTexture.allocate(g);var _=this.packedAttributeData;qo(u,b.edgeAttributes,_,"",Ab,0),this.edgeAttributeTexture.updateAllAttributes(g,_)}var S=this.floats,T=this.ints,E=m*this.STRIDE;S[E++]=b.edgeIndex,S[E++]=y,S[E++]=b.baseFontSize,S[E++]=b.totalTextWidth,S[E++]=b.positionMode,S[E++]=b.margin,S[E++]=b.padding,S[E++]=b.color,T[E++]=b.id}},{key:"setUniforms",value:function(m,g){var b=g.gl,y=g.uniformLocations;if(b.uniformMatrix3fv(y.u_matrix,!1,m.matrix),b.uniform1f(y.u_sizeRatio,m.sizeRatio),b.uniform1f(y.u_correctionRatio,m.correctionRatio),b.uniform1f(y.u_pixelRatio,m.pixelRatio),b.uniform1f(y.u_cameraAngle,m.cameraAngle),b.uniform2f(y.u_resolution,m.width,m.height),y.u_nodeDataTexture!==void 0&&b.uniform1i(y.u_nodeDataTexture,m.nodeDataTextureUnit),y.u_nodeDataTextureWidth!==void 0&&b.uniform1i(y.u_nodeDataTextureWidth,m.nodeDataTextureWidth),y.u_edgeDataTexture!==void 0&&b.uniform1i(y.u_edgeDataTexture,m.edgeDataTextureUnit),y.u_edgeDataTextureWidth!==void 0&&b.uniform1i(y.u_edgeDataTextureWidth,m.edgeDataTextureWidth),y.u_edgeFrameTexture!==void 0&&b.uniform1i(y.u_edgeFrameTexture,m.edgeFrameTextureUnit),y.u_edgeFrameTextureWidth!==void 0&&b.uniform1i(y.u_edgeFrameTextureWidth,m.edgeFrameTextureWidth),o==="scaled"&&y.u_zoomSizeRatio!==void 0){var _=this.renderer.getSetting("zoomToSizeRatioFunction");b.uniform1f(y.u_zoomSizeRatio,1/_(m.zoomRatio))}this.edgeAttributeTexture&&l.floatsPerItem>0&&y.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(_a),b.uniform1i(y.u_edgeAttributeTexture,_a),b.uniform1i(y.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),b.uniform1i(y.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()))}},{key:"renderProgram",value:function(m,g){this.edgeAttributeTexture&&l.floatsPerItem>0&&this.edgeAttributeTexture.upload(),yt(f,"renderProgram",this,3)([m,g])}},{key:"kill",value:function(){this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),yt(f,"kill",this,3)([])}},{key:"drawWebGL",value:function(m,g){var b=g.gl;this.totalCount!==0&&b.drawArraysInstanced(b.TRIANGLE_STRIP,0,this.VERTICES,this.totalCount)}},{key:"reallocate",value:function(m){this.totalCount=m,m>this.bufferCapacity&&(this.bufferCapacity=Math.max(m,Math.ceil(this.bufferCapacity*1.5)||10),yt(f,"reallocate",this,3)([this.bufferCapacity]))}}])})(Ba);return new h(a,t,e)}function xh(a){var t,e,n,r,i,o;return{paths:a.paths,headLengthRatio:(t=a.headLengthRatio)!==null&&t!==void 0?t:0,tailLengthRatio:(e=a.tailLengthRatio)!==null&&e!==void 0?e:0,fontSizeMode:(n=a.fontSizeMode)!==null&&n!==void 0?n:"fixed",minVisibilityThreshold:(r=a.minVisibilityThreshold)!==null&&r!==void 0?r:.7,fullVisibilityThreshold:(i=a.fullVisibilityThreshold)!==null&&i!==void 0?i:.8,keepUpright:(o=a.keepUpright)!==null&&o!==void 0?o:!0}}var Lb=Hn.fontSize,Cb=17/64;function Pb(a){var t=a.paths,e=a.hasBorder,n=e===void 0?!1:e,r=a.fontSizeMode,i=r===void 0?"fixed":r,o=a.minVisibilityThreshold,s=o===void 0?.5:o,l=a.fullVisibilityThreshold,u=l===void 0?.6:l,d=a.keepUpright,h=d===void 0?!0:d,c=i==="scaled",f=t.some(function(y){return y.hasSharpCorners}),p=ya(),m=pn([].concat(ce(t),[p])),g=Ci(m),b=`#version 300 es

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
const float ATLAS_FONT_SIZE = `).concat(dt(Lb),`;  // Base font size used in SDF atlas
const float VERTICAL_CENTER_RATIO = `).concat(dt(Cb),`;  // Baseline to visual center ratio

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
`).concat(yh({paths:t,minVisibilityThreshold:s,fullVisibilityThreshold:u}),`

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
`);return b}function Fb(){var a=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},t=a.hasBorder,e=t===void 0?!1:t,n=`#version 300 es
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
`);return n}function Ib(a){var t=arguments.length>1&&arguments[1]!==void 0?arguments[1]:!1,e=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"fixed",n=["u_matrix","u_sizeRatio","u_correctionRatio","u_pixelRatio","u_cameraAngle","u_sdfBufferPixels","u_resolution","u_atlasSize","u_atlas","u_gamma","u_sdfBuffer","u_nodeDataTexture","u_nodeDataTextureWidth","u_edgeDataTexture","u_edgeDataTextureWidth","u_edgeFrameTexture","u_edgeFrameTextureWidth","u_edgeAttributeTexture","u_edgeAttributeTextureWidth","u_edgeAttributeTexelsPerEdge"];e==="scaled"&&n.push("u_zoomSizeRatio"),t&&n.push("u_borderWidth");var r=K(a),i;try{for(r.s();!(i=r.n()).done;){var o=i.value,s=K(o.uniforms),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;n.includes(u.name)||n.push(u.name)}}catch(d){s.e(d)}finally{s.f()}}}catch(d){r.e(d)}finally{r.f()}return n}function Mb(a){var t=a.hasBorder,e=t===void 0?!1:t,n=a.fontSizeMode,r=n===void 0?"fixed":n;return{vertexShader:Pb(a),fragmentShader:Fb({hasBorder:e}),uniforms:Ib(a.paths,e,r)}}var zb=new Map;function Gb(a){switch(a){case"over":return 0;case"above":return 1;case"below":return 2;case"auto":return 3;default:return 0}}function Nb(a,t,e,n){var r=n.color,i=n.margin,o=n.textBorder,s=xh(n),l=s.paths,u=s.fontSizeMode,d=s.minVisibilityThreshold,h=s.fullVisibilityThreshold,c=s.keepUpright,f=!!o,p=Mb({paths:l,hasBorder:f,fontSizeMode:u,minVisibilityThreshold:d,fullVisibilityThreshold:h,keepUpright:c}),m=(function(g){function b(y,_,S){var T;xe(this,b),T=Qe(this,b,[y,_,S]),N(T,"atlasTexture",null),N(T,"atlasNeedsUpdate",!1),N(T,"refreshTimeout",null),N(T,"labelGlyphCache",new Map),N(T,"edgeAttributeTexture",null);var E=ya();if(T.attributeLayout=pn([].concat(ce(l),[E])),T.attrDescriptors=Vo([].concat(ce(l),[E]),T.attributeLayout),T.edgeAttributeTexture=new $o(y,T.attributeLayout),T.packedAttributeData=new Float32Array(T.attributeLayout.floatsPerItem),T.atlasManager=new Oa,T.gamma=.025,T.sdfBuffer=Hn.cutoff,T.atlasTexture=y.createTexture(),!T.atlasTexture)throw new Error("EdgeLabelProgram: failed to create atlas texture");y.bindTexture(y.TEXTURE_2D,T.atlasTexture),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_S,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_WRAP_T,y.CLAMP_TO_EDGE),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MIN_FILTER,y.LINEAR),y.texParameteri(y.TEXTURE_2D,y.TEXTURE_MAG_FILTER,y.LINEAR),y.bindTexture(y.TEXTURE_2D,null),T.atlasManager.on(Oa.ATLAS_UPDATED_EVENT,function(){T.atlasNeedsUpdate=!0,T.refreshTimeout!==null&&clearTimeout(T.refreshTimeout),T.refreshTimeout=setTimeout(function(){T.refreshTimeout=null,T.renderer.refresh()},0)});var C={family:"sans-serif",weight:"normal",style:"normal"};return T.defaultFontKey=T.atlasManager.registerFont(C),T}return Je(b,g),_e(b,[{key:"getDefinition",value:function(){var _=WebGL2RenderingContext,S=_.FLOAT,T=_.UNSIGNED_BYTE,E=_.TRIANGLE_STRIP,C=new Set,R=[],k=K(l),I;try{for(k.s();!(I=k.n()).done;){var z=I.value,G=K(z.attributes),w;try{for(G.s();!(w=G.n()).done;){var P=w.value,M=P.name.startsWith("a_")?P.name:"a_".concat(P.name);C.has(M)||(C.add(M),R.push({name:M,size:P.size,type:P.type}))}}catch(D){G.e(D)}finally{G.f()}}}catch(D){k.e(D)}finally{k.f()}return{VERTICES:4,VERTEX_SHADER_SOURCE:p.vertexShader,FRAGMENT_SHADER_SOURCE:p.fragmentShader,METHOD:E,UNIFORMS:p.uniforms,ATTRIBUTES:[{name:"a_edgeIndex",size:1,type:S},{name:"a_edgeAttrIndex",size:1,type:S},{name:"a_baseFontSize",size:1,type:S},{name:"a_charMetrics",size:4,type:S},{name:"a_charDims",size:4,type:S},{name:"a_texCoords",size:4,type:S},{name:"a_labelParams",size:2,type:S},{name:"a_color",size:4,type:T,normalized:!0}].concat(ce(f?[{name:"a_borderColor",size:4,type:T,normalized:!0}]:[]),ce(R.filter(function(D){return!["a_curvature","curvature"].includes(D.name)}))),CONSTANT_ATTRIBUTES:[{name:"a_quadCorner",size:2,type:S}],CONSTANT_DATA:[[0,0],[1,0],[0,1],[1,1]]}}},{key:"prepareLabelGlyphs",value:function(_,S){if(S.hidden||!S.text){this.labelGlyphCache.delete(_);return}var T=S.text,E=S.fontKey||this.defaultFontKey;this.atlasManager.ensureGlyphs(T,E);var C=[],R=[],k=0,I=K(T),z;try{for(I.s();!(z=I.n()).done;){var G=z.value,w=G.codePointAt(0);if(w===void 0){C.push(void 0),R.push(k);continue}var P=this.atlasManager.getGlyph(w,E);C.push(P),R.push(k),P&&(k+=P.advance)}}catch(M){I.e(M)}finally{I.f()}this.labelGlyphCache.set(_,{glyphs:C,xOffsets:R,totalWidth:k})}},{key:"processCharacter",value:function(_,S,T,E){var C,R,k,I=this.floats,z=this.STRIDE,G=_*z,w=this.labelGlyphCache.get(S.parentKey);if(!w||!w.glyphs[E]){for(var P=0;P<z;P++)I[G+P]=0;return}var M=w.glyphs[E],D=w.xOffsets[E],O=b.labelColor,B=O&&be(O)==="object"&&"color"in O&&O.color?O.color:S.color,U=fn(B),$=G;I[$++]=S.edgeIndex,I[$++]=(C=(R=this.edgeAttributeTexture)===null||R===void 0?void 0:R.getIndex(S.parentKey))!==null&&C!==void 0?C:0,I[$++]=S.size,I[$++]=D,I[$++]=M.advance,I[$++]=w.totalWidth,I[$++]=Gb(S.position),I[$++]=M.atlasWidth,I[$++]=M.atlasHeight,I[$++]=M.bearingX,I[$++]=-M.bearingY,I[$++]=M.atlasX,I[$++]=M.atlasY,I[$++]=M.atlasWidth,I[$++]=M.atlasHeight;var V=(k=b.labelMargin)!==null&&k!==void 0?k:S.margin;if(I[$++]=V,I[$++]=0,I[$++]=U,f&&o){var j;typeof o.color=="string"?j=o.color:j=o.color.color||"#ffffff",I[$++]=fn(j)}var X=new Set,ne=K(l),le;try{for(ne.s();!(le=ne.n()).done;){var Ee=le.value,ge=K(Ee.attributes),st;try{for(ge.s();!(st=ge.n()).done;){var ht=st.value,ze=ht.name.startsWith("a_")?ht.name.slice(2):ht.name;if(ze!=="curvature"&&!X.has(ze)){X.add(ze);for(var Ct=0;Ct<ht.size;Ct++)I[$++]=0}}}catch(zt){ge.e(zt)}finally{ge.f()}}}catch(zt){ne.e(zt)}finally{ne.f()}}},{key:"processEdgeLabel",value:function(_,S,T){if(this.prepareLabelGlyphs(_,T),this.edgeAttributeTexture&&!T.hidden&&T.text){this.edgeAttributeTexture.allocate(_);var E=this.packedAttributeData;qo(this.attrDescriptors,T.edgeAttributes,E,"",zb,0),this.edgeAttributeTexture.updateAllAttributes(_,E)}return yt(b,"processLabel",this,3)([_,S,T])}},{key:"updateAtlasTexture",value:function(){if(this.atlasNeedsUpdate){var _=this.normalProgram.gl,S=this.atlasManager.getTextures();if(S.length!==0){var T=S[0];_.bindTexture(_.TEXTURE_2D,this.atlasTexture),_.texImage2D(_.TEXTURE_2D,0,_.RGBA,T.width,T.height,0,_.RGBA,_.UNSIGNED_BYTE,T.data),_.bindTexture(_.TEXTURE_2D,null),this.atlasNeedsUpdate=!1}}}},{key:"setUniforms",value:function(_,S){var T=S.gl,E=S.uniformLocations,C=this.atlasManager.getTextures(),R=C.length>0?[C[0].width,C[0].height]:[1,1];if(T.uniformMatrix3fv(E.u_matrix,!1,_.matrix),T.uniform1f(E.u_sizeRatio,_.sizeRatio),T.uniform1f(E.u_correctionRatio,_.correctionRatio),T.uniform1f(E.u_pixelRatio,_.pixelRatio),T.uniform1f(E.u_cameraAngle,_.cameraAngle),T.uniform1f(E.u_sdfBufferPixels,Hn.buffer),T.uniform2f(E.u_resolution,_.width,_.height),T.uniform2f(E.u_atlasSize,R[0],R[1]),T.uniform1f(E.u_gamma,this.gamma),T.uniform1f(E.u_sdfBuffer,this.sdfBuffer),T.activeTexture(T.TEXTURE0),T.bindTexture(T.TEXTURE_2D,this.atlasTexture),T.uniform1i(E.u_atlas,0),E.u_nodeDataTexture!==void 0&&T.uniform1i(E.u_nodeDataTexture,_.nodeDataTextureUnit),E.u_nodeDataTextureWidth!==void 0&&T.uniform1i(E.u_nodeDataTextureWidth,_.nodeDataTextureWidth),E.u_edgeDataTexture!==void 0&&T.uniform1i(E.u_edgeDataTexture,_.edgeDataTextureUnit),E.u_edgeDataTextureWidth!==void 0&&T.uniform1i(E.u_edgeDataTextureWidth,_.edgeDataTextureWidth),E.u_edgeFrameTexture!==void 0&&T.uniform1i(E.u_edgeFrameTexture,_.edgeFrameTextureUnit),E.u_edgeFrameTextureWidth!==void 0&&T.uniform1i(E.u_edgeFrameTextureWidth,_.edgeFrameTextureWidth),f&&o&&E.u_borderWidth!==void 0){var k=o.width/Hn.buffer*this.sdfBuffer;T.uniform1f(E.u_borderWidth,k)}if(this.edgeAttributeTexture&&E.u_edgeAttributeTexture!==void 0&&(this.edgeAttributeTexture.bind(_a),T.uniform1i(E.u_edgeAttributeTexture,_a),T.uniform1i(E.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),T.uniform1i(E.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem())),u==="scaled"&&E.u_zoomSizeRatio!==void 0){var I=this.renderer.getSetting("zoomToSizeRatioFunction"),z=1/I(_.zoomRatio);T.uniform1f(E.u_zoomSizeRatio,z)}}},{key:"renderProgram",value:function(_,S){this.updateAtlasTexture(),this.atlasManager.hasPendingGlyphs()&&(this.atlasManager.flush(),this.updateAtlasTexture()),this.edgeAttributeTexture&&this.edgeAttributeTexture.upload(),yt(b,"renderProgram",this,3)([_,S])}},{key:"registerFont",value:function(_){var S=arguments.length>1&&arguments[1]!==void 0?arguments[1]:"normal",T=arguments.length>2&&arguments[2]!==void 0?arguments[2]:"normal";return this.atlasManager.registerFont({family:_,weight:S,style:T})}},{key:"getAtlasManager",value:function(){return this.atlasManager}},{key:"ensureGlyphsReady",value:function(_,S){var T=S||this.defaultFontKey,E=K(_),C;try{for(E.s();!(C=E.n()).done;){var R=C.value;this.atlasManager.ensureGlyphs(R,T)}}catch(k){E.e(k)}finally{E.f()}this.atlasManager.flush()}},{key:"measureLabelAtlasWidth",value:function(_,S){var T=S||this.defaultFontKey;this.atlasManager.ensureGlyphs(_,T),this.atlasManager.hasPendingGlyphs()&&this.atlasManager.flush();var E=0,C=K(_),R;try{for(C.s();!(R=C.n()).done;){var k=R.value,I=k.codePointAt(0);if(I!==void 0){var z=this.atlasManager.getGlyph(I,T);z&&(E+=z.advance)}}}catch(G){C.e(G)}finally{C.f()}return E}},{key:"measureLabel",value:function(_,S,T){var E=this.measureLabelAtlasWidth(_,T),C=S/Hn.fontSize;return{width:E*C,height:S,textHeight:S}}},{key:"kill",value:function(){var _=this.normalProgram.gl;this.refreshTimeout!==null&&(clearTimeout(this.refreshTimeout),this.refreshTimeout=null),this.atlasTexture&&(_.deleteTexture(this.atlasTexture),this.atlasTexture=null),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),this.atlasManager.destroy(),this.labelGlyphCache.clear(),yt(b,"kill",this,3)([])}}])})(ch);return N(m,"labelColor",r),N(m,"labelMargin",i),new m(a,t,e)}function Ob(){var a=`
// No extremity - always returns positive (outside)
float extremity_none(vec2 uv, float lengthRatio, float widthRatio) {
  return 1.0;
}
`;return{name:"none",glsl:a,length:0,widthFactor:1,margin:0,uniforms:[],attributes:[]}}function _h(a,t,e,n,r,i,o){var s,l,u=mh(n),d=u.paths,h=u.layers,c=u.defaultHead,f=u.defaultTail,p=[Ob()].concat(ce(u.extremities)),m={},g={};d.forEach(function(G,w){return m[G.name]=w}),p.forEach(function(G,w){return g[G.name]=w});var b=(s=g[c])!==null&&s!==void 0?s:0,y=(l=g[f])!==null&&l!==void 0?l:0,_=null,S=pn([].concat(ce(d),ce(h))),T=(function(G){function w(P,M,D){var O;xe(this,w),_||(_=Qc({paths:d,extremities:p,layers:h,antialias:r})),O=Qe(this,w,[P,M,D]),N(O,"layerLifecycles",new Map),N(O,"needsShaderRegeneration",!1),N(O,"edgeAttributeTexture",null),N(O,"layout",S),N(O,"attrDescriptors",[]),N(O,"lifecycleIndexOffset",d.length),O._pickingBuffer=M,O.edgeAttributeTexture=new $o(P,O.layout),O.packedAttributeData=new Float32Array(O.layout.floatsPerItem),h.forEach(function(U,$){if(U.lifecycle){var V={gl:P,renderer:{refresh:function(){return D.refresh()}},getUniformLocation:function(X){return P.getUniformLocation(O.normalProgram.program,X)},requestShaderRegeneration:function(){O.needsShaderRegeneration=!0},requestRefresh:function(){D.refresh()}};O.layerLifecycles.set($,U.lifecycle(V))}}),O.layerLifecycles.forEach(function(U){var $;return($=U.init)===null||$===void 0?void 0:$.call(U)});var B=new Map;return O.layerLifecycles.forEach(function(U,$){U.getAttributeData&&B.set(d.length+$,U)}),O.attrDescriptors=Vo([].concat(ce(d),ce(h)),O.layout,B),O}return Je(w,G),_e(w,[{key:"getAttributeTexture",value:function(){return this.edgeAttributeTexture}},{key:"resolveEdgeIds",value:function(M,D,O){var B=M,U=0,$=b,V=y,j=D?B.selfLoopPath:O&&B.parallelPath?B.parallelPath:B.path;j&&m[j]!==void 0&&(U=m[j]),B.head&&B.head!=="none"&&g[B.head]!==void 0&&($=g[B.head]),B.tail&&B.tail!=="none"&&g[B.tail]!==void 0&&(V=g[B.tail]);var X=p[$],ne=p[V];return{pathId:U,headId:$,tailId:V,headLengthRatio:Rn(X.length)?0:X.length,tailLengthRatio:Rn(ne.length)?0:ne.length}}},{key:"getDefinition",value:function(){var M=WebGL2RenderingContext,D=M.TRIANGLE_STRIP,O=D,B=_;return{VERTICES:B.verticesPerEdge,VERTEX_SHADER_SOURCE:B.vertexShader,FRAGMENT_SHADER_SOURCE:B.fragmentShader,METHOD:O,UNIFORMS:B.uniforms,ATTRIBUTES:B.attributes,CONSTANT_ATTRIBUTES:B.constantAttributes,CONSTANT_DATA:B.constantData}}},{key:"maybeRegenerateShaders",value:function(){var M=this;if(this.needsShaderRegeneration){this.needsShaderRegeneration=!1;var D=h.map(function(X,ne){var le=M.layerLifecycles.get(ne);return le!=null&&le.regenerate?le.regenerate():X});_=Qc({paths:d,extremities:p,layers:D,antialias:this.renderer.getSetting("antialiasEdges")});var O=this.normalProgram.gl,B=this.normalProgram,U=B.program,$=B.buffer,V=B.vertexShader,j=B.fragmentShader;O.deleteProgram(U),O.deleteBuffer($),O.deleteShader(V),O.deleteShader(j),this.normalProgram=this.getProgramInfo("normal",O,_.vertexShader,_.fragmentShader,this._pickingBuffer)}}},{key:"process",value:function(M,D,O,B,U,$){var V=D*this.STRIDE;if(U.visibility==="hidden"||O.visibility==="hidden"||B.visibility==="hidden"){for(var j=V+this.STRIDE;V<j;V++)this.floats[V]=0;this.floats[D*this.STRIDE]=lh;return}this.processVisibleItem(Cr(M),V,O,B,U,$)}},{key:"processVisibleItem",value:function(M,D,O,B,U,$){var V,j=this.floats,X=this.ints;j[D++]=$,j[D++]=fn(U.color),X[D++]=M,j[D++]=(V=U.opacity)!==null&&V!==void 0?V:1;var ne=this.packedAttributeData;qo(this.attrDescriptors,U,ne,U.color,this.layerLifecycles,this.lifecycleIndexOffset),this.edgeAttributeTexture.updateAllAttributesAtRow($,ne)}},{key:"setUniforms",value:function(M,D){var O=this,B=D.gl,U=D.uniformLocations;U.u_matrix&&B.uniformMatrix3fv(U.u_matrix,!1,M.matrix),U.u_sizeRatio&&B.uniform1f(U.u_sizeRatio,M.sizeRatio),U.u_correctionRatio&&B.uniform1f(U.u_correctionRatio,M.correctionRatio),U.u_zoomRatio&&B.uniform1f(U.u_zoomRatio,M.zoomRatio),U.u_pixelRatio&&B.uniform1f(U.u_pixelRatio,M.pixelRatio),U.u_cameraAngle&&B.uniform1f(U.u_cameraAngle,M.cameraAngle),U.u_feather&&B.uniform1f(U.u_feather,M.antiAliasingFeather),U.u_minEdgeThickness&&B.uniform1f(U.u_minEdgeThickness,M.minEdgeThickness),U.u_pickingPadding&&B.uniform1f(U.u_pickingPadding,M.edgePickingPadding),U.u_nodeDataTexture&&B.uniform1i(U.u_nodeDataTexture,M.nodeDataTextureUnit),U.u_nodeDataTextureWidth&&B.uniform1i(U.u_nodeDataTextureWidth,M.nodeDataTextureWidth),U.u_edgeDataTexture&&B.uniform1i(U.u_edgeDataTexture,M.edgeDataTextureUnit),U.u_edgeDataTextureWidth&&B.uniform1i(U.u_edgeDataTextureWidth,M.edgeDataTextureWidth),U.u_edgeFrameTexture&&B.uniform1i(U.u_edgeFrameTexture,M.edgeFrameTextureUnit),U.u_edgeFrameTextureWidth&&B.uniform1i(U.u_edgeFrameTextureWidth,M.edgeFrameTextureWidth),this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&(this.edgeAttributeTexture.bind(_a),U.u_edgeAttributeTexture&&B.uniform1i(U.u_edgeAttributeTexture,_a),U.u_edgeAttributeTextureWidth&&B.uniform1i(U.u_edgeAttributeTextureWidth,this.edgeAttributeTexture.getTextureWidth()),U.u_edgeAttributeTexelsPerEdge&&B.uniform1i(U.u_edgeAttributeTexelsPerEdge,this.edgeAttributeTexture.getTexelsPerItem()));var $=new Set;d.forEach(function(V){V.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,D))})}),p.forEach(function(V){V.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,D))})}),h.forEach(function(V){V.uniforms.forEach(function(j){$.has(j.name)||($.add(j.name),O.setTypedUniform(j,D))})})}},{key:"render",value:function(M,D,O){this.maybeRegenerateShaders(),yt(w,"render",this,3)([M,D,O])}},{key:"renderProgram",value:function(M,D){this.layerLifecycles.forEach(function(O){var B;return(B=O.beforeRender)===null||B===void 0?void 0:B.call(O)}),yt(w,"renderProgram",this,3)([M,D])}},{key:"uploadAttributeTexture",value:function(){this.edgeAttributeTexture&&this.layout.floatsPerItem>0&&this.edgeAttributeTexture.upload()}},{key:"kill",value:function(){this.layerLifecycles.forEach(function(M){var D;return(D=M.kill)===null||D===void 0?void 0:D.call(M)}),this.edgeAttributeTexture&&(this.edgeAttributeTexture.kill(),this.edgeAttributeTexture=null),yt(w,"kill",this,3)([])}}])})(Ba),E=p[b],C=p[y],R=ee({paths:d,headLengthRatio:Rn(E.length)?0:E.length,tailLengthRatio:Rn(C.length)?0:C.length},n.label),k=xh(R),I=function(){return{labelProgram:Nb(a,null,e,R),labelBackgroundProgram:Db(a,t,e,{shaderConfig:k})}},z=new xb(a,{paths:d,extremities:p,layers:h,nodeShapes:i,nodeLayers:o});return{edgeProgram:new T(a,null,e),createLabelPrograms:I,framePass:z}}function Wb(a){return be(a)==="object"&&"uniforms"in a&&Array.isArray(a.uniforms)}function Bb(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Ub(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"segments"in a}function Hb(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"length"in a}function $b(a){return be(a)==="object"&&"uniforms"in a&&"attributes"in a&&"glsl"in a}function Vb(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function qb(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function jb(a){return be(a)==="object"&&"glsl"in a&&"name"in a&&!("uniforms"in a)}function Xb(a){if(Wb(a))return a;if(Vb(a))return{name:a.name,glsl:a.glsl,inradiusFactor:a.inradiusFactor,uniforms:[]};throw new Error("Invalid node shape specification: ".concat(JSON.stringify(a)))}function Kb(a){if(Bb(a))return a;if(Sc(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid node layer specification: ".concat(JSON.stringify(a)))}function Yb(a){if(Ub(a))return a;if(qb(a))return{name:a.name,glsl:a.glsl,segments:a.segments,uniforms:[],attributes:[]};throw new Error("Invalid edge path specification: ".concat(JSON.stringify(a)))}function Zb(a){if($b(a))return a;if(Ec(a))return{name:a.name,glsl:a.glsl,uniforms:[],attributes:[]};throw new Error("Invalid edge layer specification: ".concat(JSON.stringify(a)))}function Qb(a){if(Hb(a))return a;if(jb(a))return{name:a.name,glsl:a.glsl,length:a.length,widthFactor:a.widthFactor,margin:0,uniforms:[],attributes:[]};throw new Error("Invalid edge extremity specification: ".concat(JSON.stringify(a)))}function Th(a){var t,e,n=(t=a?.shapes)!==null&&t!==void 0?t:_i.shapes,r=(e=a?.layers)!==null&&e!==void 0?e:_i.layers,i=n.map(Xb),o=r.map(Kb);if(i.length===0)throw new Error("At least one node shape must be specified.");if(o.length===0)throw new Error("At least one node layer must be specified.");return{shapes:i,layers:o}}function Jb(a){var t,e,n,r=(t=a?.paths)!==null&&t!==void 0?t:Pr.paths,i=(e=a?.extremities)!==null&&e!==void 0?e:Pr.extremities,o=(n=a?.layers)!==null&&n!==void 0?n:Pr.layers,s=r.map(Yb),l=i.map(Qb).filter(function(d){return d!==null}),u=o.map(Zb);if(s.length===0)throw new Error("At least one edge path must be specified.");if(u.length===0)throw new Error("At least one edge layer must be specified.");return{paths:s,extremities:l,layers:u}}function Sh(a,t){var e={},n=K(a),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;i.variables&&Object.assign(e,i.variables)}}catch(o){n.e(o)}finally{n.f()}return Object.assign(e,t||{}),e}function Eh(a,t,e,n,r){var i=Th(n),o=i.shapes,s=i.layers,l=Sh(o,n?.variables),u=fh(a,t,e,{shapes:o,layers:s,label:n?.label,backdrop:n?.backdrop,labelAttachments:n?.labelAttachments},r);return ee(ee({},u),{},{variables:l})}function wh(a,t,e,n,r,i){var o=Jb(n),s=o.paths,l=o.extremities,u=o.layers,d=Th(i),h=d.shapes,c=d.layers,f=Sh(s,n?.variables),p=_h(a,t,e,{paths:s,extremities:l,layers:u,defaultHead:n?.defaultHead,defaultTail:n?.defaultTail,label:n?.label},r,h,c);return ee(ee({},p),{},{variables:f,paths:s})}var e0=2;function Ah(a,t,e){var n=arguments.length>3&&arguments[3]!==void 0?arguments[3]:e0,r=t.canvas,i=r.width,o=r.height,s=e.x,l=e.y,u=e.rowHeight,d=e.maxRowWidth,h={},c=[],f=K(a),p;try{for(f.s();!(p=f.n()).done;){var m=p.value,g=m.width+n,b=m.height+n;if(g>i||b>o||s+g>i&&l+u+b>o){c.push(m);continue}s+g>i&&(d=Math.max(d,s),s=0,l+=u,u=b),m.draw(t,s,l),h[m.key]={x:s,y:l,width:m.width,height:m.height},s+=g,u=Math.max(u,b)}}catch(y){f.e(y)}finally{f.f()}return d=Math.max(d,s),{atlas:h,cursor:{x:s,y:l,rowHeight:u,maxRowWidth:d},remaining:c}}function Yt(a,t,e,n){var r=Object.defineProperty;try{r({},"",{})}catch{r=0}Yt=function(i,o,s,l){function u(d,h){Yt(i,d,function(c){return this._invoke(d,h,c)})}o?r?r(i,o,{value:s,enumerable:!l,configurable:!l,writable:!l}):i[o]=s:(u("next",0),u("throw",1),u("return",2))},Yt(a,t,e,n)}function Zt(){var a,t,e=typeof Symbol=="function"?Symbol:{},n=e.iterator||"@@iterator",r=e.toStringTag||"@@toStringTag";function i(f,p,m,g){var b=p&&p.prototype instanceof s?p:s,y=Object.create(b.prototype);return Yt(y,"_invoke",(function(_,S,T){var E,C,R,k=0,I=T||[],z=!1,G={p:0,n:0,v:a,a:w,f:w.bind(a,4),d:function(P,M){return E=P,C=0,R=a,G.n=M,o}};function w(P,M){for(C=P,R=M,t=0;!z&&k&&!D&&t<I.length;t++){var D,O=I[t],B=G.p,U=O[2];P>3?(D=U===M)&&(R=O[(C=O[4])?5:(C=3,3)],O[4]=O[5]=a):O[0]<=B&&((D=P<2&&B<O[1])?(C=0,G.v=M,G.n=O[1]):B<U&&(D=P<3||O[0]>M||M>U)&&(O[4]=P,O[5]=M,G.n=U,C=0))}if(D||P>1)return o;throw z=!0,M}return function(P,M,D){if(k>1)throw TypeError("Generator is already running");for(z&&M===1&&w(M,D),C=M,R=D;(t=C<2?a:R)||!z;){E||(C?C<3?(C>1&&(G.n=-1),w(C,R)):G.n=R:G.v=R);try{if(k=2,E){if(C||(P="next"),t=E[P]){if(!(t=t.call(E,R)))throw TypeError("iterator result is not an object");if(!t.done)return t;R=t.value,C<2&&(C=0)}else C===1&&(t=E.return)&&t.call(E),C<2&&(R=TypeError("The iterator does not provide a '"+P+"' method"),C=1);E=a}else if((t=(z=G.n<0)?R:_.call(S,G))!==o)break}catch(O){E=a,C=1,R=O}finally{k=1}}return{value:t,done:z}}})(f,m,g),!0),y}var o={};function s(){}function l(){}function u(){}t=Object.getPrototypeOf;var d=[][n]?t(t([][n]())):(Yt(t={},n,function(){return this}),t),h=u.prototype=s.prototype=Object.create(d);function c(f){return Object.setPrototypeOf?Object.setPrototypeOf(f,u):(f.__proto__=u,Yt(f,r,"GeneratorFunction")),f.prototype=Object.create(h),f}return l.prototype=u,Yt(h,"constructor",u),Yt(u,"constructor",l),l.displayName="GeneratorFunction",Yt(u,r,"GeneratorFunction"),Yt(h),Yt(h,r,"Generator"),Yt(h,n,function(){return this}),Yt(h,"toString",function(){return"[object Generator]"}),(Zt=function(){return{w:i,m:c}})()}function kh(a,t,e,n,r,i,o){try{var s=a[i](o),l=s.value}catch(u){return void e(u)}s.done?t(l):Promise.resolve(l).then(n,r)}function Ur(a){return function(){var t=this,e=arguments;return new Promise(function(n,r){var i=a.apply(t,e);function o(l){kh(i,n,r,o,s,"next",l)}function s(l){kh(i,n,r,o,s,"throw",l)}o(void 0)})}}var Xo=new Map,Rh=!1;function t0(a){return new Promise(function(t,e){var n=new FileReader;n.onload=function(){return t(n.result)},n.onerror=e,n.readAsDataURL(a)})}function n0(a){if(!Xo.has(a)){var t=fetch(a).then(function(e){return e.blob()}).then(t0).catch(function(){return Xo.delete(a),null});Xo.set(a,t)}return Xo.get(a)}function a0(a){return Bl.apply(this,arguments)}function Bl(){return Bl=Ur(Zt().m(function a(t){var e,n,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:return e=document.createElement("div"),e.innerHTML=t,n=Array.from(e.querySelectorAll("img[src]")),r=n.filter(function(o){return!o.getAttribute("src").startsWith("data:")}),i.n=1,Promise.all(r.map((function(){var o=Ur(Zt().m(function s(l){var u;return Zt().w(function(d){for(;;)switch(d.n){case 0:return d.n=1,n0(l.getAttribute("src"));case 1:u=d.v,u&&l.setAttribute("src",u);case 2:return d.a(2)}},s)}));return function(s){return o.apply(this,arguments)}})()));case 1:return i.a(2,e.innerHTML)}},a)})),Bl.apply(this,arguments)}function Dh(a){return Ul.apply(this,arguments)}function Ul(){return Ul=Ur(Zt().m(function a(t){var e,n,r,i,o,s,l,u,d,h,c,f,p,m=arguments;return Zt().w(function(g){for(;;)switch(g.n){case 0:if(e=m.length>1&&m[1]!==void 0?m[1]:1,n=t instanceof SVGElement?new XMLSerializer().serializeToString(t):t,r=new DOMParser,i=r.parseFromString(n,"image/svg+xml"),o=i.querySelector("svg"),o){g.n=1;break}return g.a(2,null);case 1:if(s=parseFloat(o.getAttribute("width")||""),l=parseFloat(o.getAttribute("height")||""),(!(s>0)||!(l>0))&&(u=o.getAttribute("viewBox"),u&&(d=u.trim().split(/[\s,]+/),s=parseFloat(d[2]),l=parseFloat(d[3]))),!(!(s>0)||!(l>0))){g.n=2;break}return console.warn("Sigma: SVG label attachment has no parseable dimensions \u2014 skipped."),g.a(2,null);case 2:return h=Math.ceil(s*e),c=Math.ceil(l*e),f=new Blob([n],{type:"image/svg+xml"}),p=URL.createObjectURL(f),g.a(2,new Promise(function(b){var y=new Image;y.onload=function(){var _=document.createElement("canvas");_.width=h,_.height=c,_.getContext("2d").drawImage(y,0,0,h,c),URL.revokeObjectURL(p);try{_.getContext("2d").getImageData(0,0,1,1)}catch(S){if(S instanceof DOMException&&S.name==="SecurityError"){Rh||(Rh=!0,console.warn('Sigma: A label attachment was skipped because the rendered canvas is tainted. SVG with <foreignObject> (used by the "html" attachment type) is blocked in Chromium and Safari. Use type: "canvas" with Canvas 2D rendering instead.')),b(null);return}throw S}b(_)},y.onerror=function(){URL.revokeObjectURL(p),b(null)},y.src=p}))}},a)})),Ul.apply(this,arguments)}function r0(a,t){var e=document.createElement("div");e.style.cssText="position:fixed;left:-99999px;top:0;visibility:hidden;width:max-content;height:max-content",e.innerHTML=(t?"<style>".concat(t,"</style>"):"")+a,document.body.appendChild(e);var n=e.getBoundingClientRect(),r=n.width,i=n.height;return document.body.removeChild(e),{width:Math.ceil(r),height:Math.ceil(i)}}function i0(a,t,e,n){return Hl.apply(this,arguments)}function Hl(){return Hl=Ur(Zt().m(function a(t,e,n,r){var i,o,s,l,u,d,h,c,f=arguments;return Zt().w(function(p){for(;;)switch(p.n){case 0:return i=f.length>4&&f[4]!==void 0?f[4]:1,o=t instanceof HTMLElement?t.outerHTML:t,p.n=1,a0(o);case 1:return s=p.v,(n==null||r==null)&&(l=r0(s,e),n=n??l.width,r=r??l.height),u=Math.ceil(n*i),d=Math.ceil(r*i),h=e?"<style>".concat(e,"</style>"):"",c='<svg xmlns="http://www.w3.org/2000/svg" '+'width="'.concat(u,'" height="').concat(d,'" viewBox="0 0 ').concat(n," ").concat(r,'">')+'<foreignObject width="'.concat(n,'" height="').concat(r,'">')+'<body xmlns="http://www.w3.org/1999/xhtml" style="margin:0;padding:0">'.concat(h).concat(s,"</body>")+"</foreignObject></svg>",p.a(2,Dh(c,1))}},a)})),Hl.apply(this,arguments)}function o0(a){return $l.apply(this,arguments)}function $l(){return $l=Ur(Zt().m(function a(t){var e,n=arguments,r;return Zt().w(function(i){for(;;)switch(i.n){case 0:e=n.length>1&&n[1]!==void 0?n[1]:1,r=t.type,i.n=r==="canvas"?1:r==="svg"?2:r==="html"?3:4;break;case 1:return i.a(2,t.canvas);case 2:return i.a(2,Dh(t.svg,e));case 3:return i.a(2,i0(t.html,t.css,t.width,t.height,e));case 4:return i.a(2)}},a)})),$l.apply(this,arguments)}var Br=2048,Lh=(function(){function a(t,e,n){xe(this,a),N(this,"cache",new Map),N(this,"pending",new Set),N(this,"atlas",{}),N(this,"glTexture",null),N(this,"dirty",!0),this.gl=t,this.renderers=e,this.scheduleRender=n,this.packCanvas=document.createElement("canvas"),this.packCanvas.width=Br,this.packCanvas.height=Br,this.packCtx=this.packCanvas.getContext("2d")}return _e(a,[{key:"renderAttachment",value:function(e,n,r){var i=this,o="".concat(e,":").concat(n);if(!(this.cache.has(o)||this.pending.has(o))){var s=this.renderers[n];if(s){var l=s(r);if(l){this.pending.add(o);var u=r.pixelRatio;Promise.resolve(l).then((function(){var d=Ur(Zt().m(function h(c){var f;return Zt().w(function(p){for(;;)switch(p.n){case 0:if(i.pending.has(o)){p.n=1;break}return p.a(2);case 1:if(i.pending.delete(o),c){p.n=2;break}return p.a(2);case 2:return p.n=3,o0(c,u);case 3:if(f=p.v,!(!f||f.width===0||f.height===0)){p.n=4;break}return p.a(2);case 4:i.cache.set(o,{image:f,width:f.width,height:f.height}),i.dirty=!0,i.scheduleRender();case 5:return p.a(2)}},h)}));return function(h){return d.apply(this,arguments)}})())}}}}},{key:"regenerateAtlas",value:function(){if(this.dirty){this.dirty=!1;var e=[];if(this.cache.forEach(function(u,d){e.push({key:d,width:u.width,height:u.height,draw:function(c,f,p){c.drawImage(u.image,f,p)}})}),e.length===0){this.atlas={},this.deleteGLTexture();return}var n={x:0,y:0,rowHeight:0,maxRowWidth:0};this.packCtx.clearRect(0,0,Br,Br);var r=Ah(e,this.packCtx,n),i=r.atlas,o=r.remaining;this.atlas=i,o.length>0&&console.warn("Sigma: ".concat(o.length," label attachment(s) could not fit in the ").concat(Br,"x").concat(Br," atlas and will not be rendered.")),this.deleteGLTexture();var s=this.gl,l=s.createTexture();s.activeTexture(s.TEXTURE0+Li),s.bindTexture(s.TEXTURE_2D,l),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!0),s.texImage2D(s.TEXTURE_2D,0,s.RGBA,s.RGBA,s.UNSIGNED_BYTE,this.packCanvas),s.pixelStorei(s.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MIN_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_MAG_FILTER,s.LINEAR),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_S,s.CLAMP_TO_EDGE),s.texParameteri(s.TEXTURE_2D,s.TEXTURE_WRAP_T,s.CLAMP_TO_EDGE),this.glTexture=l}}},{key:"bindTexture",value:function(e){if(this.glTexture){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.glTexture)}}},{key:"getEntry",value:function(e,n){var r="".concat(e,":").concat(n);return this.atlas[r]||null}},{key:"invalidateNode",value:function(e){var n="".concat(e,":"),r=K(this.cache.keys()),i;try{for(r.s();!(i=r.n()).done;){var o=i.value;o.startsWith(n)&&(this.cache.delete(o),this.dirty=!0)}}catch(d){r.e(d)}finally{r.f()}var s=K(this.pending),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;u.startsWith(n)&&this.pending.delete(u)}}catch(d){s.e(d)}finally{s.f()}}},{key:"restore",value:function(){this.glTexture=null,this.dirty=!0}},{key:"clear",value:function(){this.cache.clear(),this.pending.clear(),this.atlas={},this.dirty=!0,this.deleteGLTexture()}},{key:"kill",value:function(){this.clear(),this.packCanvas=null,this.packCtx=null,this.gl=null}},{key:"deleteGLTexture",value:function(){this.glTexture&&(this.gl.deleteTexture(this.glTexture),this.glTexture=null)}}])})(),Vl=(function(){function a(t){xe(this,a),N(this,"buckets",new Map),N(this,"keyDepth",new Map);var e=K(t),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;this.buckets.set(r,new Set)}}catch(i){e.e(i)}finally{e.f()}}return _e(a,[{key:"has",value:function(e){return this.keyDepth.has(e)}},{key:"getBucket",value:function(e){return this.buckets.get(e)}},{key:"set",value:function(e,n){var r,i=this.keyDepth.get(e);if(i!==n){var o=this.buckets.get(n);if(!o)throw new Error('Sigma: "'.concat(n,'" is not a declared depth layer'));i!==void 0&&((r=this.buckets.get(i))===null||r===void 0||r.delete(e)),o.add(e),this.keyDepth.set(e,n)}}},{key:"remove",value:function(e){var n=this.keyDepth.get(e);n!==void 0&&(this.buckets.get(n).delete(e),this.keyDepth.delete(e))}},{key:"clearAll",value:function(){var e=K(this.buckets.values()),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;r.clear()}}catch(i){e.e(i)}finally{e.f()}this.keyDepth.clear()}},{key:"getSorted",value:function(e,n){var r=this.buckets.get(e);return!r||r.size===0?[]:ce(r).sort(function(i,o){return n(i)-n(o)})}}])})(),Ch=(function(a){function t(e,n){return xe(this,t),Qe(this,t,[e,2,n])}return Je(t,a),_e(t,[{key:"updateNode",value:function(n,r,i,o,s,l,u,d){var h=this.indexMap.get(n);if(h===void 0)throw new Error('Node "'.concat(n,'" not allocated in NodeDataTexture'));var c=va(d),f=ke(c,4),p=f[0],m=f[1],g=f[2],b=f[3],y=h*2*4;this.data[y]=r,this.data[y+1]=i,this.data[y+2]=o,this.data[y+3]=s,this.data[y+4]=l,this.data[y+5]=u,this.data[y+6]=p*65536+m*256+g,this.data[y+7]=b/255,this.markDirty(h)}}])})(Ho),s0=1024,l0=1.5,u0=4096,ql=(function(){function a(t,e){var n;if(xe(this,a),N(this,"texture",null),N(this,"framebuffer",null),!t.getExtension("EXT_color_buffer_float"))throw new Error("sigma: EXT_color_buffer_float is required for label/edge placement but is unavailable in this WebGL2 context.");this.gl=t,this.channels=e.channels,this.capacity=this.roundUpToPowerOfTwo((n=e.initialCapacity)!==null&&n!==void 0?n:s0);var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.create()}return _e(a,[{key:"roundUpToPowerOfTwo",value:function(e){return Math.pow(2,Math.ceil(Math.log2(Math.max(1,e))))}},{key:"computeDimensions",value:function(e){var n=Math.min(e,u0),r=Math.ceil(e/n);return{width:n,height:r}}},{key:"create",value:function(){var e=this.gl,n=this.channels===1?e.R32F:e.RGBA32F,r=this.channels===1?e.RED:e.RGBA;if(this.texture=e.createTexture(),e.activeTexture(e.TEXTURE0),e.bindTexture(e.TEXTURE_2D,this.texture),e.texImage2D(e.TEXTURE_2D,0,n,this.textureWidth,this.textureHeight,0,r,e.FLOAT,null),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MAG_FILTER,e.NEAREST),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE),this.framebuffer=e.createFramebuffer(),e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.framebufferTexture2D(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,this.texture,0),e.checkFramebufferStatus(e.FRAMEBUFFER)!==e.FRAMEBUFFER_COMPLETE)throw new Error("sigma: float framebuffer for frame-pass placement is incomplete.");e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindTexture(e.TEXTURE_2D,null)}},{key:"ensureCapacity",value:function(e){if(!(e<=this.capacity)){var n=this.gl;this.capacity=this.roundUpToPowerOfTwo(Math.ceil(e*l0));var r=this.computeDimensions(this.capacity);this.textureWidth=r.width,this.textureHeight=r.height,this.texture&&n.deleteTexture(this.texture),this.framebuffer&&n.deleteFramebuffer(this.framebuffer),this.create()}}},{key:"bindAsRenderTarget",value:function(){var e=this.gl;e.bindFramebuffer(e.FRAMEBUFFER,this.framebuffer),e.viewport(0,0,this.textureWidth,this.textureHeight)}},{key:"bind",value:function(e){var n=this.gl;n.activeTexture(n.TEXTURE0+e),n.bindTexture(n.TEXTURE_2D,this.texture)}},{key:"getTexture",value:function(){return this.texture}},{key:"getTextureWidth",value:function(){return this.textureWidth}},{key:"getTextureHeight",value:function(){return this.textureHeight}},{key:"restore",value:function(){this.gl.getExtension("EXT_color_buffer_float"),this.create()}},{key:"kill",value:function(){var e=this.gl;this.texture&&(e.deleteTexture(this.texture),this.texture=null),this.framebuffer&&(e.deleteFramebuffer(this.framebuffer),this.framebuffer=null)}}])})(),Ph=(function(a){function t(e,n){return xe(this,t),Qe(this,t,[e,2,n])}return Je(t,a),_e(t,[{key:"updateEdge",value:function(n,r,i,o,s,l){var u=arguments.length>6&&arguments[6]!==void 0?arguments[6]:0,d=arguments.length>7&&arguments[7]!==void 0?arguments[7]:0,h=arguments.length>8&&arguments[8]!==void 0?arguments[8]:0,c=this.indexMap.get(n);if(c===void 0)throw new Error('Edge "'.concat(n,'" not allocated in EdgeDataTexture'));var f=c*this.TEXELS_PER_ITEM*4;this.data[f+0]=r,this.data[f+1]=i,this.data[f+2]=o,this.data[f+3]=0,this.data[f+4]=s,this.data[f+5]=l,this.data[f+6]=u,this.data[f+7]=(d&15)<<4|h&15,this.markDirty(c)}}])})(Ho);var mE=fa(Sr()),vE=fa(Al());function d0(a,t){if(a==null)return{};var e={};for(var n in a)if({}.hasOwnProperty.call(a,n)){if(t.indexOf(n)!==-1)continue;e[n]=a[n]}return e}function Fh(a,t){if(a==null)return{};var e,n,r=d0(a,t);if(Object.getOwnPropertySymbols){var i=Object.getOwnPropertySymbols(a);for(n=0;n<i.length;n++)e=i[n],t.indexOf(e)===-1&&{}.propertyIsEnumerable.call(a,e)&&(r[e]=a[e])}return r}var c0=["factor"],h0=["factor"],Ih=1.5,jl={x:.5,y:.5,angle:0,ratio:1},Mh=(function(a){function t(){var e;xe(this,t);for(var n=arguments.length,r=new Array(n),i=0;i<n;i++)r[i]=arguments[i];return e=Qe(this,t,[].concat(r)),N(e,"minRatio",null),N(e,"maxRatio",null),N(e,"enabled",!0),N(e,"enabledZooming",!0),N(e,"enabledPanning",!0),N(e,"enabledRotation",!0),N(e,"constrainState",null),N(e,"state",ee({},jl)),N(e,"previousState",ee({},jl)),N(e,"nextFrame",null),N(e,"currentAnimationFrom",null),N(e,"currentAnimationTo",null),N(e,"animationCallback",null),e}return Je(t,a),_e(t,[{key:"x",get:function(){return this.state.x}},{key:"y",get:function(){return this.state.y}},{key:"angle",get:function(){return this.state.angle}},{key:"ratio",get:function(){return this.state.ratio}},{key:"getState",value:function(){return ee({},this.state)}},{key:"getPreviousState",value:function(){return ee({},this.previousState)}},{key:"getBoundedRatio",value:function(n){var r=n;return typeof this.minRatio=="number"&&(r=Math.max(r,this.minRatio)),typeof this.maxRatio=="number"&&(r=Math.min(r,this.maxRatio)),r}},{key:"validateState",value:function(n){var r=this.getState();return this.enabledPanning&&typeof n.x=="number"&&(r.x=n.x),this.enabledPanning&&typeof n.y=="number"&&(r.y=n.y),this.enabledZooming&&typeof n.ratio=="number"&&(r.ratio=this.getBoundedRatio(n.ratio)),this.enabledRotation&&typeof n.angle=="number"&&(r.angle=n.angle),this.constrainState?this.constrainState(r):r}},{key:"isAnimating",value:function(){return this.nextFrame!==null}},{key:"setState",value:function(n){if(!this.enabled)return this;var r=this.validateState(n);return Oc(this.state,r)?this:(this.previousState=this.state,this.state=r,this.emit("updated",this.getState()),this)}},{key:"updateState",value:function(n){return this.setState(n(this.getState())),this}},{key:"animate",value:function(n,r){var i=this;return this.enabled?new Promise(function(o){return i.runAnimation(n,ee(ee({},Uc),r),o)}):Promise.resolve()}},{key:"cancelAnimation",value:function(){return this.nextFrame!==null&&(cancelAnimationFrame(this.nextFrame),this.nextFrame=null),this.resolveAnimation(),this.emitAnimationEnd(!1),this}},{key:"zoomIn",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Ih:r,o=Fh(n,c0);return this.animate({ratio:this.ratio/i},o)}},{key:"zoomOut",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{},r=n.factor,i=r===void 0?Ih:r,o=Fh(n,h0);return this.animate({ratio:this.ratio*i},o)}},{key:"reset",value:function(n){return this.animate(jl,n)}},{key:"runAnimation",value:function(n,r,i){var o=this,s=Ao(r.easing),l=Date.now(),u=this.getState(),d=this.validateState(n),h=function(){if(!o.enabled){o.cancelAnimation();return}var f=r.duration>0?(Date.now()-l)/r.duration:1;if(f>=1){o.nextFrame=null,o.setState(d),o.resolveAnimation(),o.emitAnimationEnd(!0);return}var p=s(f);o.setState({x:u.x+(d.x-u.x)*p,y:u.y+(d.y-u.y)*p,angle:u.angle+(d.angle-u.angle)*p,ratio:u.ratio+(d.ratio-u.ratio)*p}),o.nextFrame=requestAnimationFrame(h)};this.cancelAnimation(),this.currentAnimationFrom=u,this.currentAnimationTo=d,this.animationCallback=i,this.emit("animationStart",{from:u,to:d}),h()}},{key:"resolveAnimation",value:function(){var n=this.animationCallback;this.animationCallback=null,n&&n()}},{key:"emitAnimationEnd",value:function(n){var r=this.currentAnimationFrom,i=this.currentAnimationTo;!r||!i||(this.currentAnimationFrom=null,this.currentAnimationTo=null,this.emit("animationEnd",{from:r,to:i,completed:n}))}}],[{key:"from",value:function(n){var r=new t;return r.setState(n)}}])})(Lo);function Qt(a,t){var e=t.getBoundingClientRect();return{x:a.clientX-e.left,y:a.clientY-e.top}}function $n(a,t){var e=ee(ee({},Qt(a,t)),{},{sigmaDefaultPrevented:!1,preventSigmaDefault:function(){e.sigmaDefaultPrevented=!0},original:a});return e}function Ua(a){var t="x"in a?a:ee(ee({},a.touches[0]||a.previousTouches[0]),{},{original:a.original,sigmaDefaultPrevented:a.sigmaDefaultPrevented,preventSigmaDefault:function(){a.sigmaDefaultPrevented=!0,t.sigmaDefaultPrevented=!0}});return t}function f0(a,t){var e=$n(a,t);return e.delta=Yh(a),e}var g0=2;function Yo(a){for(var t=[],e=0,n=Math.min(a.length,g0);e<n;e++)t.push(a[e]);return t}function Pi(a,t,e){var n={touches:Yo(a.touches).map(function(r){return Qt(r,e)}),previousTouches:t.map(function(r){return Qt(r,e)}),sigmaDefaultPrevented:!1,preventSigmaDefault:function(){n.sigmaDefaultPrevented=!0},original:a};return n}function Yh(a){if(typeof a.deltaY<"u")return a.deltaY*-3/360;if(typeof a.detail<"u")return a.detail/-9;throw new Error("Captor: could not extract delta from event.")}var Zh=(function(a){function t(e,n){var r;return xe(this,t),r=Qe(this,t),r.container=e,r.renderer=n,r}return Je(t,a),_e(t)})(Lo),p0=["doubleClickTimeout","doubleClickZoomingDuration","doubleClickZoomingRatio","dragTimeout","draggedEventsTolerance","enableCameraMouseRotation","gestureTarget","inertiaDuration","inertiaRatio","zoomDuration","zoomingRatio"],m0=p0.reduce(function(a,t){return ee(ee({},a),{},N({},t,Fo[t]))},{});function Fi(a){return a instanceof PointerEvent&&a.pointerType==="touch"}var v0=(function(a){function t(e,n){var r;return xe(this,t),r=Qe(this,t,[e,n]),N(r,"enabled",!0),N(r,"draggedEvents",0),N(r,"downStartTime",null),N(r,"lastMouseX",null),N(r,"lastMouseY",null),N(r,"isMouseDown",!1),N(r,"isMoving",!1),N(r,"isPanningStage",!1),N(r,"movingTimeout",null),N(r,"startCameraState",null),N(r,"clicks",0),N(r,"doubleClickTimeout",null),N(r,"isRightMouseDown",!1),N(r,"startRotationAngle",null),N(r,"startCameraAngle",null),N(r,"currentWheelDirection",0),N(r,"lastWheelAnimationId",0),N(r,"settings",m0),r.handleRightClick=r.handleRightClick.bind(r),r.handleDown=r.handleDown.bind(r),r.handleUp=r.handleUp.bind(r),r.handleMove=r.handleMove.bind(r),r.handleWheel=r.handleWheel.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleEnter=r.handleEnter.bind(r),e.addEventListener("contextmenu",r.handleRightClick,{capture:!1}),e.addEventListener("pointerdown",r.handleDown,{capture:!1}),e.addEventListener("wheel",r.handleWheel,{capture:!1,passive:!1}),e.addEventListener("pointerleave",r.handleLeave,{capture:!1}),e.addEventListener("pointerenter",r.handleEnter,{capture:!1}),document.addEventListener("pointermove",r.handleMove,{capture:!1}),document.addEventListener("pointerup",r.handleUp,{capture:!1}),r}return Je(t,a),_e(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("contextmenu",this.handleRightClick),n.removeEventListener("pointerdown",this.handleDown),n.removeEventListener("wheel",this.handleWheel),n.removeEventListener("pointerleave",this.handleLeave),n.removeEventListener("pointerenter",this.handleEnter),document.removeEventListener("pointermove",this.handleMove),document.removeEventListener("pointerup",this.handleUp)}},{key:"handleClick",value:function(n){var r=this;if(this.enabled){if(this.clicks++,this.clicks===2)return this.clicks=0,typeof this.doubleClickTimeout=="number"&&(clearTimeout(this.doubleClickTimeout),this.doubleClickTimeout=null),this.handleDoubleClick(n);setTimeout(function(){r.clicks=0,r.doubleClickTimeout=null},this.settings.doubleClickTimeout),this.draggedEvents<this.settings.draggedEventsTolerance&&this.emit("click",$n(n,this.container))}}},{key:"handleRightClick",value:function(n){this.enabled&&(this.settings.enableCameraMouseRotation&&n.preventDefault(),this.emit("rightClick",$n(n,this.container)))}},{key:"handleDoubleClick",value:function(n){if(this.enabled){n.preventDefault(),n.stopPropagation();var r=$n(n,this.container);if(this.emit("doubleClick",r),!r.sigmaDefaultPrevented){var i=this.renderer.getCamera(),o=i.getBoundedRatio(i.getState().ratio/this.settings.doubleClickZoomingRatio);i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),o),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}}},{key:"handleDown",value:function(n){if(!(!this.enabled||Fi(n))){if(n.button===0){this.startCameraState=this.renderer.getCamera().getState();var r=Qt(n,this.container),i=r.x,o=r.y;this.lastMouseX=i,this.lastMouseY=o,this.draggedEvents=0,this.downStartTime=Date.now(),this.isMouseDown=!0}if(n.button===2&&this.settings.enableCameraMouseRotation){var s=Qt(n,this.container),l=s.x,u=s.y,d=this.container.offsetWidth/2,h=this.container.offsetHeight/2;this.startRotationAngle=Math.atan2(u-h,l-d),this.startCameraAngle=this.renderer.getCamera().getState().angle,this.isRightMouseDown=!0}this.emit("mousedown",$n(n,this.container))}}},{key:"handleUp",value:function(n){var r=this;if(!(!this.enabled||Fi(n)||!this.isMouseDown&&!this.isRightMouseDown)){if(this.isRightMouseDown){this.isRightMouseDown=!1,this.startRotationAngle=null,this.startCameraAngle=null,this.emit("mouseup",$n(n,this.container));return}var i=this.renderer.getCamera();this.isMouseDown=!1,this.isPanningStage&&(this.isPanningStage=!1,this.renderer._setPanning(!1)),typeof this.movingTimeout=="number"&&(clearTimeout(this.movingTimeout),this.movingTimeout=null);var o=Qt(n,this.container),s=o.x,l=o.y,u=i.getState(),d=i.getPreviousState();this.isMoving?i.animate({x:u.x+this.settings.inertiaRatio*(u.x-d.x),y:u.y+this.settings.inertiaRatio*(u.y-d.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"}):(this.lastMouseX!==s||this.lastMouseY!==l)&&i.setState({x:u.x,y:u.y}),this.isMoving=!1,setTimeout(function(){var h=r.draggedEvents>0;r.draggedEvents=0;var c=r.renderer.getSetting("hideEdgesOnMove")||r.renderer.getSetting("hideLabelsOnMove");h&&c&&r.renderer.refresh()},0),this.emit("mouseup",$n(n,this.container)),(n.target===this.container||n.composedPath()[0]===this.container)&&this.handleClick(n)}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||Fi(n))){var i=$n(n,this.container);if(this.emit("mousemovebody",i),(n.target===this.container||n.composedPath()[0]===this.container)&&this.emit("mousemove",i),this.isMouseDown&&this.draggedEvents++,!i.sigmaDefaultPrevented){if(this.isMouseDown){this.isMoving=!0,typeof this.movingTimeout=="number"&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.movingTimeout=null,r.isMoving=!1},this.settings.dragTimeout);var o=this.renderer.getCamera(),s=Qt(n,this.container),l=s.x,u=s.y,d=this.renderer.viewportToFramedGraph({x:this.lastMouseX,y:this.lastMouseY}),h=this.renderer.viewportToFramedGraph({x:l,y:u}),c=d.x-h.x,f=d.y-h.y,p=o.getState(),m=p.x+c,g=p.y+f;this.isPanningStage||(this.isPanningStage=!0,this.renderer._setPanning(!0)),o.setState({x:m,y:g}),this.lastMouseX=l,this.lastMouseY=u,n.preventDefault(),n.stopPropagation()}if(this.isRightMouseDown){var b=Qt(n,this.container),y=b.x,_=b.y,S=this.container.offsetWidth/2,T=this.container.offsetHeight/2,E=Math.atan2(_-T,y-S),C=E-this.startRotationAngle,R=this.renderer.getCamera();R.setState({angle:this.startCameraAngle+C}),n.preventDefault(),n.stopPropagation()}}}}},{key:"handleLeave",value:function(n){Fi(n)||this.emit("mouseleave",$n(n,this.container))}},{key:"handleEnter",value:function(n){Fi(n)||this.emit("mouseenter",$n(n,this.container))}},{key:"handleWheel",value:function(n){var r=this,i=this.renderer.getCamera();if(!(!this.enabled||!i.enabledZooming)){var o=f0(n,this.container);if(this.emit("wheel",o),!o.sigmaDefaultPrevented){var s=this.settings.gestureTarget;if(s!=="page"){if(s==="shared"&&!n.ctrlKey&&!n.metaKey){this.renderer._showGestureHint("wheel");return}var l=Yh(n);if(l){n.preventDefault(),n.stopPropagation();var u=i.getState().ratio,d=l>0?1/this.settings.zoomingRatio:this.settings.zoomingRatio,h=i.getBoundedRatio(u*d),c=l>0?1:-1,f=Date.now();if(u!==h&&!(this.currentWheelDirection===c&&this.lastWheelTriggerTime&&f-this.lastWheelTriggerTime<this.settings.zoomDuration/5)){var p=++this.lastWheelAnimationId;i.animate(this.renderer.getViewportZoomedState(Qt(n,this.container),h),{easing:"quadraticOut",duration:this.settings.zoomDuration}).then(function(){r.lastWheelAnimationId===p&&(r.currentWheelDirection=0)}),this.currentWheelDirection=c,this.lastWheelTriggerTime=f}}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Zh),y0=["dragTimeout","gestureTarget","inertiaDuration","inertiaRatio","doubleClickTimeout","doubleClickZoomingRatio","doubleClickZoomingDuration","tapMoveTolerance"],b0=y0.reduce(function(a,t){return ee(ee({},a),{},N({},t,Fo[t]))},{}),x0=(function(a){function t(e,n){var r;return xe(this,t),r=Qe(this,t,[e,n]),N(r,"enabled",!0),N(r,"isMoving",!1),N(r,"hasMoved",!1),N(r,"isPanningStage",!1),N(r,"isZoomingStage",!1),N(r,"touchMode",0),N(r,"startTouchesPositions",[]),N(r,"lastTouches",[]),N(r,"lastTap",null),N(r,"settings",b0),r.handleStart=r.handleStart.bind(r),r.handleLeave=r.handleLeave.bind(r),r.handleMove=r.handleMove.bind(r),e.addEventListener("touchstart",r.handleStart,{capture:!1}),e.addEventListener("touchcancel",r.handleLeave,{capture:!1}),document.addEventListener("touchend",r.handleLeave,{capture:!1,passive:!1}),document.addEventListener("touchmove",r.handleMove,{capture:!1,passive:!1}),r}return Je(t,a),_e(t,[{key:"kill",value:function(){var n=this.container;n.removeEventListener("touchstart",this.handleStart),n.removeEventListener("touchcancel",this.handleLeave),document.removeEventListener("touchend",this.handleLeave),document.removeEventListener("touchmove",this.handleMove)}},{key:"getDimensions",value:function(){return{width:this.container.offsetWidth,height:this.container.offsetHeight}}},{key:"doesCapture",value:function(n){var r=this.settings.gestureTarget;return r==="graph"?!0:r==="page"?!1:n>=2}},{key:"syncStageFlags",value:function(){var n=this.touchMode===1&&this.hasMoved,r=this.touchMode===2;n!==this.isPanningStage&&(this.isPanningStage=n,this.renderer._setPanning(n)),r!==this.isZoomingStage&&(this.isZoomingStage=r,this.renderer._setZooming(r))}},{key:"handleStart",value:function(n){var r=this;if(this.enabled){var i=Yo(n.touches);if(this.touchMode=i.length,this.startCameraState=this.renderer.getCamera().getState(),this.startTouchesPositions=i.map(function(f){return Qt(f,r.container)}),this.touchMode===2){var o=ke(this.startTouchesPositions,2),s=o[0],l=s.x,u=s.y,d=o[1],h=d.x,c=d.y;this.startTouchesAngle=Math.atan2(c-u,h-l),this.startTouchesDistance=Math.sqrt(Math.pow(h-l,2)+Math.pow(c-u,2))}this.syncStageFlags(),this.emit("touchdown",Pi(n,this.lastTouches,this.container)),this.lastTouches=i,this.lastTouchesPositions=this.startTouchesPositions,n.cancelable&&(this.doesCapture(n.touches.length)||this.renderer._hasNodeDrag())&&n.preventDefault()}}},{key:"handleLeave",value:function(n){if(!(!this.enabled||!this.startTouchesPositions.length)){switch(n.cancelable&&this.doesCapture(this.touchMode)&&n.preventDefault(),this.movingTimeout&&(this.isMoving=!1,clearTimeout(this.movingTimeout)),this.touchMode){case 2:if(n.touches.length===1){this.handleStart(n);break}case 1:if(this.isMoving){var r=this.renderer.getCamera(),i=r.getState(),o=r.getPreviousState();r.animate({x:i.x+this.settings.inertiaRatio*(i.x-o.x),y:i.y+this.settings.inertiaRatio*(i.y-o.y)},{duration:this.settings.inertiaDuration,easing:"quadraticOut"})}this.hasMoved=!1,this.isMoving=!1,this.touchMode=0;break}if(this.syncStageFlags(),this.emit("touchup",Pi(n,this.lastTouches,this.container)),!n.touches.length){var s=Qt(this.lastTouches[0],this.container),l=this.startTouchesPositions[0],u=Math.pow(s.x-l.x,2)+Math.pow(s.y-l.y,2);if(!n.touches.length&&u<Math.pow(this.settings.tapMoveTolerance,2))if(this.lastTap&&Date.now()-this.lastTap.time<this.settings.doubleClickTimeout){var d=Pi(n,this.lastTouches,this.container);if(this.emit("doubletap",d),this.lastTap=null,!d.sigmaDefaultPrevented&&this.settings.gestureTarget!=="page"){var h=this.renderer.getCamera(),c=h.getBoundedRatio(h.getState().ratio/this.settings.doubleClickZoomingRatio);h.animate(this.renderer.getViewportZoomedState(s,c),{easing:"quadraticInOut",duration:this.settings.doubleClickZoomingDuration})}}else{var f=Pi(n,this.lastTouches,this.container);this.emit("tap",f),this.lastTap={time:Date.now(),position:f.touches[0]||f.previousTouches[0]}}}this.lastTouches=Yo(n.touches),this.startTouchesPositions=[]}}},{key:"handleMove",value:function(n){var r=this;if(!(!this.enabled||!this.startTouchesPositions.length)){var i=this.doesCapture(n.touches.length);i&&n.preventDefault();var o=Yo(n.touches),s=o.map(function(j){return Qt(j,r.container)}),l=this.lastTouches;this.lastTouches=o,this.lastTouchesPositions=s;var u=Pi(n,l,this.container);if(this.emit("touchmove",u),!u.sigmaDefaultPrevented&&(this.hasMoved||(this.hasMoved=s.some(function(j,X){var ne=r.startTouchesPositions[X];return ne&&(j.x!==ne.x||j.y!==ne.y)})),!!this.hasMoved)){if(!i){this.settings.gestureTarget==="shared"&&this.renderer._showGestureHint("touch");return}this.isMoving=!0,this.syncStageFlags(),this.movingTimeout&&clearTimeout(this.movingTimeout),this.movingTimeout=window.setTimeout(function(){r.isMoving=!1},this.settings.dragTimeout);var d=this.renderer.getCamera(),h=this.startCameraState,c=this.renderer.getSetting("stagePadding");switch(this.touchMode){case 1:{var f=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0]),p=f.x,m=f.y,g=this.renderer.viewportToFramedGraph(s[0]),b=g.x,y=g.y;d.setState({x:h.x+p-b,y:h.y+m-y});break}case 2:{var _={x:.5,y:.5,angle:0,ratio:1},S=s[0],T=S.x,E=S.y,C=s[1],R=C.x,k=C.y,I=Math.atan2(k-E,R-T)-this.startTouchesAngle,z=Math.hypot(k-E,R-T)/this.startTouchesDistance,G=d.getBoundedRatio(h.ratio/z);_.ratio=G,_.angle=h.angle+I;var w=this.getDimensions(),P=this.renderer.viewportToFramedGraph((this.startTouchesPositions||[])[0],{cameraState:h}),M=Math.min(w.width,w.height)-2*c,D=M/w.width,O=M/w.height,B=G/M,U=T-M/2/D,$=E-M/2/O,V=sl({x:U,y:$},_.angle);U=V.x,$=V.y,_.x=P.x-U*B,_.y=P.y+$*B,d.setState(_);break}}}}}},{key:"setSettings",value:function(n){this.settings=n}}])})(Zh),_0=(function(){function a(t,e,n,r){xe(this,a),N(this,"pendingNode",null),N(this,"session",null),this.graph=t,this.viewportToGraph=e,this.setNodesState=n,this.emit=r}return _e(a,[{key:"start",value:function(e,n,r,i,o){var s=r(e),l=!1;if(this.emit("nodeDragStart",{node:e,allDraggedNodes:s,event:n,preventSigmaDefault:function(){l=!0}}),l)return!1;var u=new Map,d=K(s),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;u.set(c,{x:this.graph.getNodeAttribute(c,i),y:this.graph.getNodeAttribute(c,o)})}}catch(f){d.e(f)}finally{d.f()}return this.session={node:e,allNodes:s,startPosition:this.viewportToGraph(n),startNodePositions:u,xAttr:i,yAttr:o},this.setNodesState(s,{isDragged:!0}),!0}},{key:"applyMove",value:function(e,n){var r=this.session,i=r.allNodes,o=r.startNodePositions,s=r.startPosition,l=r.xAttr,u=r.yAttr,d=this.viewportToGraph(e),h={x:d.x-s.x,y:d.y-s.y},c=K(i),f;try{for(c.s();!(f=c.n()).done;){var p=f.value,m=o.get(p);if(!(!m||!this.graph.hasNode(p))){var g={x:m.x+h.x,y:m.y+h.y};n?this.graph.mergeNodeAttributes(p,n(g,p)):(this.graph.setNodeAttribute(p,l,g.x),this.graph.setNodeAttribute(p,u,g.y))}}}catch(b){c.e(b)}finally{c.f()}}},{key:"end",value:function(){if(this.pendingNode=null,!this.session)return null;var e=this.session,n=e.node,r=e.allNodes;return this.setNodesState(r,{isDragged:!1}),this.session=null,{node:n,allNodes:r}}},{key:"removeNode",value:function(e){e===this.pendingNode&&(this.pendingNode=null),this.session&&(this.session.node===e?(this.setNodesState(this.session.allNodes,{isDragged:!1}),this.session=null):this.session.allNodes.includes(e)&&(this.session.allNodes=this.session.allNodes.filter(function(n){return n!==e}),this.session.startNodePositions.delete(e)))}},{key:"clear",value:function(){this.pendingNode=null,this.session=null}}])})();function zh(a,t){return a<t?"".concat(a,"\0").concat(t):"".concat(t,"\0").concat(a)}var T0=(function(){function a(t,e){xe(this,a),N(this,"groups",new Map),N(this,"edgeToGroupKey",new Map),this.graph=t,this.onGroupChanged=e}return _e(a,[{key:"getGroupKey",value:function(e){return zh(this.graph.source(e),this.graph.target(e))}},{key:"sortGroup",value:function(e,n){var r=this,i=n.split("\0")[0];e.sort(function(o,s){var l=r.graph.source(o)===i||!r.graph.isDirected(o)?0:1,u=r.graph.source(s)===i||!r.graph.isDirected(s)?0:1;return l-u})}},{key:"register",value:function(e){var n=this.getGroupKey(e),r=this.groups.get(n);r||(r=[],this.groups.set(n,r)),r.includes(e)||r.push(e),this.edgeToGroupKey.set(e,n),r.length>1&&this.sortGroup(r,n),this.onGroupChanged(r,r.length)}},{key:"unregister",value:function(e){var n=this.edgeToGroupKey.get(e);if(n){this.edgeToGroupKey.delete(e);var r=this.groups.get(n);if(r){var i=r.indexOf(e);i!==-1&&r.splice(i,1),r.length===0?this.groups.delete(n):this.onGroupChanged(r,r.length)}}}},{key:"getGroup",value:function(e){var n,r=this.edgeToGroupKey.get(e);return r?(n=this.groups.get(r))!==null&&n!==void 0?n:[]:[]}},{key:"getSiblings",value:function(e){return this.getGroup(e).filter(function(n){return n!==e})}},{key:"rebuild",value:function(){var e=this;this.groups.clear(),this.edgeToGroupKey.clear(),this.graph.forEachEdge(function(l,u,d,h){var c=zh(d,h),f=e.groups.get(c);f||(f=[],e.groups.set(c,f)),f.push(l),e.edgeToGroupKey.set(l,c)});var n=K(this.groups),r;try{for(n.s();!(r=n.n()).done;){var i=ke(r.value,2),o=i[0],s=i[1];s.length>1&&this.sortGroup(s,o),this.onGroupChanged(s,s.length)}}catch(l){n.e(l)}finally{n.f()}}},{key:"clear",value:function(){this.groups.clear(),this.edgeToGroupKey.clear()}}])})();function Gh(a,t){var e;if(a===!1||a==="extend"||a==="separate")return a;var n=a[t];return n!==void 0?n:(e=a.default)!==null&&e!==void 0?e:!1}function Nh(a){return a===!1?!1:a==="extend"||a==="separate"?!0:Object.values(a).some(function(t){return t==="extend"||t==="separate"})}function Oh(a){return a==="separate"?!0:a===!1||a==="extend"?!1:a.default==="separate"?!0:Object.values(a).includes("separate")}var Mt={node:{parent:null,eventSuffix:"Node",payloadKey:"node",isEnabled:function(){return!0},writesPickingThisFrame:function(){return!0},setHover:function(t,e,n){return t.setNodeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.cursor},isHitValid:function(t,e){var n;return((n=t.nodeDataCache[e])===null||n===void 0?void 0:n.visibility)!=="hidden"}},edge:{parent:null,eventSuffix:"Edge",payloadKey:"edge",isEnabled:function(t){return!!t.settings.enableEdgeEvents},writesPickingThisFrame:function(t){return!!t.settings.enableEdgeEvents},setHover:function(t,e,n){return t.setEdgeState(e,{isHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.cursor}},nodeLabel:{parent:"node",eventSuffix:"NodeLabel",payloadKey:"node",isEnabled:function(t){return Oh(t.settings.nodeLabelEvents)},writesPickingThisFrame:function(t){return Nh(t.settings.nodeLabelEvents)},setHover:function(t,e,n){return t.setNodeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.nodeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Gh(n.settings.nodeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"node",key:t.key}:t}},edgeLabel:{parent:"edge",eventSuffix:"EdgeLabel",payloadKey:"edge",isEnabled:function(t){return Oh(t.settings.edgeLabelEvents)},writesPickingThisFrame:function(t){return Nh(t.settings.edgeLabelEvents)},setHover:function(t,e,n){return t.setEdgeState(e,{isLabelHovered:n})},getCursor:function(t,e){var n;return(n=t.edgeDataCache[e])===null||n===void 0?void 0:n.labelCursor},resolveForVerb:function(t,e,n){var r=Gh(n.settings.edgeLabelEvents,e);return r===!1?null:r==="extend"?{kind:"edge",key:t.key}:t}}},Va=["node","edge","nodeLabel","edgeLabel"];function S0(){return{lookup:[null],idsByKind:{node:new Map,edge:new Map,nodeLabel:new Map,edgeLabel:new Map},nextId:1}}function $a(a,t,e){var n;return(n=a.idsByKind[t].get(e))!==null&&n!==void 0?n:0}function Xl(a,t){var e=K(Va),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(r===t||Mt[r].parent===t){var i=K(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(c){i.e(c)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(c){e.e(c)}finally{e.f()}var l=1,u=K(Va),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(h===t)break;l+=a.idsByKind[h].size}}catch(c){u.e(c)}finally{u.f()}a.nextId=l}function Wh(a,t,e){var n=a.nextId++;return a.idsByKind[t].set(e,n),a.lookup[n]={kind:t,key:e},n}function E0(a,t){var e=K(Va),n;try{for(e.s();!(n=e.n()).done;){var r=n.value;if(Mt[r].parent!==null){var i=K(a.idsByKind[r].values()),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;a.lookup[s]=null}}catch(T){i.e(T)}finally{i.f()}a.idsByKind[r]=new Map}}}catch(T){e.e(T)}finally{e.f()}a.nextId=1;var l=K(Va),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;if(Mt[d].parent===null){var h=K(a.idsByKind[d].values()),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;f>=a.nextId&&(a.nextId=f+1)}}catch(T){h.e(T)}finally{h.f()}}}}catch(T){l.e(T)}finally{l.f()}var p=K(Va),m;try{for(p.s();!(m=p.n()).done;){var g=m.value,b=Mt[g];if(!(b.parent===null||!b.isEnabled(t))){var y=K(a.idsByKind[b.parent].keys()),_;try{for(y.s();!(_=y.n()).done;){var S=_.value;a.idsByKind[g].set(S,a.nextId),a.lookup[a.nextId]={kind:g,key:S},a.nextId++}}catch(T){y.e(T)}finally{y.f()}}}}catch(T){p.e(T)}finally{p.f()}}function w0(a,t){var e=K(Va),n;try{for(e.s();!(n=e.n()).done;){var r=n.value,i=a[r],o=t[r];if(i!==o){if(i.size!==o.size)return!1;var s=K(i),l;try{for(s.s();!(l=s.n()).done;){var u=ke(l.value,2),d=u[0],h=u[1];if(o.get(d)!==h)return!1}}catch(c){s.e(c)}finally{s.f()}}}}catch(c){e.e(c)}finally{e.f()}return!0}function Bh(a,t,e){Mt[t.kind].setHover(a,t.key,e)}function A0(a,t){return Mt[t.kind].getCursor(a,t.key)}function Ii(a,t){return"".concat(t).concat(Mt[a].eventSuffix)}function Mi(a,t){return ee(ee({},t),{},N({},Mt[a.kind].payloadKey,a.key))}function k0(a,t,e){var n=Mt[t.kind].resolveForVerb;return n?n(t,e,a):t}function R0(a,t){var e=Mt[t.kind].isHitValid;return e?e(a,t.key):!0}function Kl(a){return Va.filter(function(t){return t===a||Mt[t].parent===a})}function Qh(a,t,e){return t&&(t=k0(a,t,e)),t&&!R0(a,t)&&(t=null),t}function Yl(a,t,e){var n=e==="wheel"?a.stateManager.hovered:a.getHitAtPosition(t);return Qh(a,n,e)}function D0(a,t){return!a||!t?a===t:a.kind===t.kind&&a.key===t.key}function Jh(a,t,e){var n={event:e,preventSigmaDefault:function(){return e.preventSigmaDefault()}},r=a.dragManager.session,i=r?{kind:"node",key:r.node}:Qh(a,t,"enter"),o=a.stateManager,s=o.hovered;D0(s,i)||(s&&(Bh(a,s,!1),a.emit(Ii(s.kind,"leave"),Mi(s,n))),o.setHovered(i),i&&(Bh(a,i,!0),a.emit(Ii(i.kind,"enter"),Mi(i,n))),a.updateContainerCursor())}function L0(a,t,e,n){n.handleResize=function(){return a.scheduleRefresh()},window.addEventListener("resize",n.handleResize),n.handleMove=function(i){a.hoverResolver.pointerMoved(Ua(i))},n.handleMoveBody=function(i){var o=Ua(i),s=a.dragManager;if(s.pendingNode&&!s.session){var l=a.nodeStyleAnalysis,u=l.xAttribute,d=l.yAttribute,h=a.settings;s.start(s.pendingNode,o,h.getDraggedNodes,u||"x",d||"y"),s.pendingNode=null}s.session&&(s.applyMove(o,a.settings.dragPositionToAttributes),a.emit("nodeDrag",{node:s.session.node,allDraggedNodes:s.session.allNodes,event:o}),o.preventSigmaDefault()),a.emit("moveBody",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})},n.handleLeave=function(i){var o=Ua(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}};a.hoverResolver.pointerLeft(),Jh(a,null,o),a.emit("leaveStage",s)},n.handleEnter=function(i){var o=Ua(i);a.emit("enterStage",{event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}})};var r=function(o){return function(s){var l=Ua(s),u={event:l,preventSigmaDefault:function(){return l.preventSigmaDefault()}},d=Yl(a,l,o);if(d){a.emit(Ii(d.kind,o),Mi(d,u));return}a.emit("".concat(o,"Stage"),u)}};n.handleClick=r("click"),n.handleRightClick=r("rightClick"),n.handleDoubleClick=r("doubleClick"),n.handleWheel=r("wheel"),n.handleDown=function(i){var o=Ua(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=Yl(a,o,"down");if(l){l.kind==="node"&&a.settings.enableNodeDrag&&(a.dragManager.pendingNode=l.key),a.emit(Ii(l.kind,"down"),Mi(l,s));return}a.emit("downStage",s)},n.handleUp=function(i){var o=Ua(i),s={event:o,preventSigmaDefault:function(){return o.preventSigmaDefault()}},l=a.dragManager.end();l&&a.emit("nodeDragEnd",ee({node:l.node,allDraggedNodes:l.allNodes},s));var u=Yl(a,o,"up");if(u){a.emit(Ii(u.kind,"up"),Mi(u,s));return}a.emit("upStage",s)},t.on("mousemove",n.handleMove),t.on("mousemovebody",n.handleMoveBody),t.on("click",n.handleClick),t.on("rightClick",n.handleRightClick),t.on("doubleClick",n.handleDoubleClick),t.on("wheel",n.handleWheel),t.on("mousedown",n.handleDown),t.on("mouseup",n.handleUp),t.on("mouseleave",n.handleLeave),t.on("mouseenter",n.handleEnter),e.on("touchdown",n.handleDown),e.on("touchdown",n.handleMove),e.on("touchup",n.handleUp),e.on("touchmove",n.handleMove),e.on("tap",n.handleClick),e.on("doubletap",n.handleDoubleClick),e.on("touchmove",n.handleMoveBody)}function C0(a,t){var e=a.graph,n=new Set(["x","y","zIndex","type"]);t.eachNodeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=!o||o.some(function(l){return n.has(l)});a.refresh({partialGraph:{nodes:e.nodes()},skipIndexation:!s,schedule:!0})},t.eachEdgeAttributesUpdatedGraphUpdate=function(r){var i,o=(i=r.hints)===null||i===void 0?void 0:i.attributes,s=o&&["zIndex","type"].some(function(l){return o?.includes(l)});a.refresh({partialGraph:{edges:e.edges()},skipIndexation:!s,schedule:!0})},t.addNodeGraphUpdate=function(r){a.addNode(r.key),a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.updateNodeGraphUpdate=function(r){a.refresh({partialGraph:{nodes:[r.key]},skipIndexation:!1,schedule:!0})},t.dropNodeGraphUpdate=function(r){a.removeNode(r.key),a.refresh({schedule:!0})},t.addEdgeGraphUpdate=function(r){var i=r.key;a.edgeGroups.register(i),a.addEdge(i);var o=a.edgeGroups.getSiblings(i),s=K(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({partialGraph:{edges:[i].concat(ce(o))},schedule:!0})},t.updateEdgeGraphUpdate=function(r){a.refresh({partialGraph:{edges:[r.key]},skipIndexation:!1,schedule:!0})},t.dropEdgeGraphUpdate=function(r){var i=r.key,o=a.edgeGroups.getSiblings(i);a.edgeGroups.unregister(i),a.removeEdge(i);var s=K(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;a.addEdge(u)}}catch(d){s.e(d)}finally{s.f()}a.refresh({schedule:!0})},t.clearEdgesGraphUpdate=function(){a.clearEdgeState(),a.clearEdgeIndices(),a.refresh({schedule:!0})},t.clearGraphUpdate=function(){a.clearEdgeState(),a.clearNodeState(),a.clearEdgeIndices(),a.clearNodeIndices(),a.refresh({schedule:!0})},e.on("nodeAdded",t.addNodeGraphUpdate),e.on("nodeDropped",t.dropNodeGraphUpdate),e.on("nodeAttributesUpdated",t.updateNodeGraphUpdate),e.on("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),e.on("edgeAdded",t.addEdgeGraphUpdate),e.on("edgeDropped",t.dropEdgeGraphUpdate),e.on("edgeAttributesUpdated",t.updateEdgeGraphUpdate),e.on("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),e.on("edgesCleared",t.clearEdgesGraphUpdate),e.on("cleared",t.clearGraphUpdate)}function P0(a,t){a.removeListener("nodeAdded",t.addNodeGraphUpdate),a.removeListener("nodeDropped",t.dropNodeGraphUpdate),a.removeListener("nodeAttributesUpdated",t.updateNodeGraphUpdate),a.removeListener("eachNodeAttributesUpdated",t.eachNodeAttributesUpdatedGraphUpdate),a.removeListener("edgeAdded",t.addEdgeGraphUpdate),a.removeListener("edgeDropped",t.dropEdgeGraphUpdate),a.removeListener("edgeAttributesUpdated",t.updateEdgeGraphUpdate),a.removeListener("eachEdgeAttributesUpdated",t.eachEdgeAttributesUpdatedGraphUpdate),a.removeListener("edgesCleared",t.clearEdgesGraphUpdate),a.removeListener("cleared",t.clearGraphUpdate)}var F0={x:.5,y:.5,angle:0,ratio:1},I0=8,M0=.001;function z0(a){var t=a.coords,e=a.nodeData,n=a.dimensions,r=a.stagePadding,i=a.zoomToSizeRatioFunction,o=a.itemSizesReference,s=a.fitLabels,l=a.nodeLabelBox,u=Object.keys(t);if(!u.length)return a.extent;for(var d=i(1)||1,h=o==="positions",c=n.width,f=n.height,p=a.extent,m=0;m<I0;m++){for(var g=Po(p),b={width:p.x[1]-p.x[0]||1,height:p.y[1]-p.y[0]||1},y=ma(F0,n,b,r),_=Uh(y,g({x:0,y:0}),c,f),S=Uh(y,g({x:1,y:0}),c,f),T=Math.hypot(S.x-_.x,S.y-_.y)||1,E=1/0,C=-1/0,R=1/0,k=-1/0,I=0,z=u.length;I<z;I++){var G=u[I],w=e[G],P=w.size/d*(h?T:1),M=-P,D=P,O=-P,B=P;if(s){var U=l(w,P);U&&(U.minX<M&&(M=U.minX),U.maxX>D&&(D=U.maxX),U.minY<O&&(O=U.minY),U.maxY>B&&(B=U.maxY))}var $=t[G],V=$.x,j=$.y;E=Math.min(E,V+M/T),C=Math.max(C,V+D/T),R=Math.min(R,j-B/T),k=Math.max(k,j-O/T)}var X={x:[E,C],y:[R,k]},ne=Math.max(X.x[1]-X.x[0],X.y[1]-X.y[0])||1,le=Math.max(Math.abs(X.x[0]-p.x[0]),Math.abs(X.x[1]-p.x[1]),Math.abs(X.y[0]-p.y[0]),Math.abs(X.y[1]-p.y[1]));if(p=X,le/ne<M0)break}return p}function Uh(a,t,e,n){var r=Lr(a,t);return{x:(1+r.x)*e/2,y:(1-r.y)*n/2}}var G0=typeof navigator<"u"&&/Mac|iP(hone|ad|od)/.test(navigator.platform),N0=1500,O0=`.sigma-gesture-hint {
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
}`;function Hh(a){var t,e,n=Mr("style");n.textContent=a,document.head.appendChild(n);var r=((t=(e=n.sheet)===null||e===void 0?void 0:e.cssRules.length)!==null&&t!==void 0?t:0)>0;return n.remove(),r}var Ha=null;function W0(){return Ha===null&&(Ha=O0,Hh("@scope {}")&&(Ha=`@scope {
`.concat(Ha,`
}`)),Hh("@layer sigma-gesture-hint {}")&&(Ha=`@layer sigma-gesture-hint {
`.concat(Ha,`
}`))),Ha}var B0=(function(){function a(t){xe(this,a),N(this,"hideTimeout",null),this.styleElement=Mr("style"),this.styleElement.textContent=W0(),t.appendChild(this.styleElement),this.element=Mr("div",{opacity:"0"},{class:"sigma-gesture-hint"}),t.appendChild(this.element)}return _e(a,[{key:"show",value:function(e,n){var r=this,i=e==="touch"?n.sharedGestureTouchMessage:G0?n.sharedGestureAppleWheelMessage:n.sharedGestureWheelMessage;i&&(this.element.textContent=i,this.element.style.opacity="1",typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.hideTimeout=window.setTimeout(function(){r.hideTimeout=null,r.element.style.opacity="0"},N0))}},{key:"kill",value:function(){typeof this.hideTimeout=="number"&&clearTimeout(this.hideTimeout),this.styleElement.remove(),this.element.remove()}}])})(),U0=(function(){function a(t){xe(this,a),N(this,"readBuffer",null),N(this,"fence",null),N(this,"result",new Uint8Array(4)),N(this,"generation",0),N(this,"readGeneration",0),N(this,"lastEvent",null),N(this,"active",!1),N(this,"dirty",!1),N(this,"rafId",null),N(this,"killed",!1),this.options=t}return _e(a,[{key:"pointerMoved",value:function(e){this.lastEvent=e,this.active=!0,!this.options.isRenderPending()&&this.request()}},{key:"pointerLeft",value:function(){this.active=!1,this.dirty=!1}},{key:"frameRendered",value:function(){this.request()}},{key:"invalidate",value:function(){this.generation++}},{key:"request",value:function(){if(!(this.killed||!this.active||!this.lastEvent)){if(this.fence){this.dirty=!0;return}this.startRead()}}},{key:"startRead",value:function(){var e=this.options,n=e.gl,r=e.getFrameBuffer,i=e.getPixelRatio,o=e.getDownSizingRatio;this.readGeneration=this.generation;var s=this.lastEvent,l=ll(n,s.x,s.y,i(),o()),u=ke(l,2),d=u[0],h=u[1];this.readBuffer||(this.readBuffer=n.createBuffer()),n.bindFramebuffer(n.FRAMEBUFFER,r()),n.bindBuffer(n.PIXEL_PACK_BUFFER,this.readBuffer),n.bufferData(n.PIXEL_PACK_BUFFER,4,n.STREAM_READ),n.readPixels(d,h,1,1,n.RGBA,n.UNSIGNED_BYTE,0),n.bindBuffer(n.PIXEL_PACK_BUFFER,null),n.bindFramebuffer(n.FRAMEBUFFER,null),this.fence=n.fenceSync(n.SYNC_GPU_COMMANDS_COMPLETE,0),n.flush(),this.schedulePoll(s)}},{key:"schedulePoll",value:function(e){var n=this;this.rafId=requestAnimationFrame(function(){n.rafId=null,n.poll(e)})}},{key:"poll",value:function(e){var n=this.options,r=n.gl,i=n.onIndex;if(!(this.killed||!this.fence)){var o=r.clientWaitSync(this.fence,0,0);if(o===r.TIMEOUT_EXPIRED){this.schedulePoll(e);return}if(r.deleteSync(this.fence),this.fence=null,o!==r.WAIT_FAILED&&this.readGeneration===this.generation){r.bindBuffer(r.PIXEL_PACK_BUFFER,this.readBuffer),r.getBufferSubData(r.PIXEL_PACK_BUFFER,0,this.result),r.bindBuffer(r.PIXEL_PACK_BUFFER,null);var s=ke(this.result,4),l=s[0],u=s[1],d=s[2],h=s[3];this.active&&i(ul(l,u,d,h),e)}this.dirty&&(this.dirty=!1,this.active&&this.lastEvent&&!this.options.isRenderPending()&&this.startRead())}}},{key:"reset",value:function(){this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null,this.fence=null,this.readBuffer=null,this.dirty=!1}},{key:"kill",value:function(){this.killed=!0,this.rafId!==null&&cancelAnimationFrame(this.rafId),this.rafId=null;var e=this.options.gl;this.fence&&e.deleteSync(this.fence),this.fence=null,this.readBuffer&&e.deleteBuffer(this.readBuffer),this.readBuffer=null}}])})(),$h=(function(){function a(t,e){xe(this,a),this.key=t,this.size=e}return _e(a,null,[{key:"compare",value:function(e,n){return e.size>n.size?-1:e.size<n.size||e.key>n.key?1:-1}}])})(),Ko=(function(){function a(){xe(this,a),N(this,"width",0),N(this,"height",0),N(this,"cellSize",0),N(this,"columns",0),N(this,"rows",0),N(this,"cells",{})}return _e(a,[{key:"resizeAndClear",value:function(e,n){this.width=e.width,this.height=e.height,this.cellSize=n,this.columns=Math.ceil(e.width/n),this.rows=Math.ceil(e.height/n),this.cells={}}},{key:"getIndex",value:function(e){var n=Math.floor(e.x/this.cellSize),r=Math.floor(e.y/this.cellSize);return r*this.columns+n}},{key:"add",value:function(e,n,r){var i=new $h(e,n),o=this.getIndex(r),s=this.cells[o];s||(s=[],this.cells[o]=s),s.push(i)}},{key:"organize",value:function(){for(var e in this.cells){var n=this.cells[e];n.sort($h.compare)}}},{key:"getLabelsToDisplay",value:function(e,n,r){var i=this.cellSize*this.cellSize,o=i/e/e,s=o*n/i,l=Math.ceil(s),u=[];if(r)for(var d=Math.max(0,Math.floor(r.x1/this.cellSize)),h=Math.min(this.columns-1,Math.floor(r.x2/this.cellSize)),c=Math.max(0,Math.floor(r.y1/this.cellSize)),f=Math.min(this.rows-1,Math.floor(r.y2/this.cellSize)),p=c;p<=f;p++)for(var m=d;m<=h;m++){var g=p*this.columns+m,b=this.cells[g];if(b)for(var y=0;y<Math.min(l,b.length);y++)u.push(b[y].key)}else for(var _ in this.cells)for(var S=this.cells[_],T=0;T<Math.min(l,S.length);T++)u.push(S[T].key);return u}}])})();function H0(a){var t=a.graph,e=a.hoveredNode,n=a.highlightedNodes,r=a.displayedNodeLabels,i=new Set,o=new Set(n);e&&o.add(e);var s=K(o),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;t.hasNode(u)&&t.forEachEdge(u,function(f){i.add(f)})}}catch(f){s.e(f)}finally{s.f()}var d=K(r),h;try{var c=function(){var p=h.value;if(o.has(p))return 1;t.forEachEdge(p,function(m,g,b,y){var _=b===p?y:b;r.has(_)&&i.add(m)})};for(d.s();!(h=d.n()).done;)c()}catch(f){d.e(f)}finally{d.f()}return Array.from(i)}var Hr=150,$r=50,$0={both:0,node:1,label:2},V0={over:0,above:1,below:2,auto:3},Vh=12,q0=3,j0=(function(){function a(t){xe(this,a),N(this,"labelGrid",new Ko),N(this,"edgeAnchorGrid",new Ko),N(this,"displayedNodeLabels",new Set),N(this,"displayedEdgeLabels",new Set),N(this,"edgeLabelCandidates",[]),N(this,"renderedNodeLabels",new Set),N(this,"labelSizeCache",new Map),N(this,"framePassPoints",new Float32Array(0)),N(this,"labelsDirty",!0),this.internals=t}return _e(a,[{key:"resetFrame",value:function(){this.displayedNodeLabels=new Set,this.renderedNodeLabels=new Set,this.labelSizeCache.clear()}},{key:"clearEdgeLabels",value:function(){this.displayedEdgeLabels=new Set}},{key:"resetLabelGrid",value:function(){this.labelGrid=new Ko,this.edgeAnchorGrid=new Ko}},{key:"processWebGLLabels",value:function(e){for(var n,r=this.internals,i=r.labelProgram,o=r.primitives,s=r.nodeDataCache,l=(o==null||(n=o.nodes)===null||n===void 0||(n=n.label)===null||n===void 0||(n=n.font)===null||n===void 0?void 0:n.family)||"sans-serif",u=new Map,d=0,h=e.length;d<h;d++){var c=e[d],f=s[c];if(!(f.visibility==="hidden"||!f.label)){var p=f.labelFont||l,m=u.get(p);m?m.push(f.label):u.set(p,[f.label])}}var g=K(u),b;try{for(g.s();!(b=g.n()).done;){var y=ke(b.value,2),_=y[0],S=y[1],T=Mo(_),E=T.family,C=T.weight,R=T.style,k=i.registerFont(E,C,R);i.ensureGlyphsReady(S,k)}}catch(I){g.e(I)}finally{g.f()}}},{key:"measureNodeLabel",value:function(e){var n,r;if(!e.label)return{width:0,height:0,textHeight:0};var i=this.internals,o=i.labelProgram,s=i.primitives,l=(n=e.labelSize)!==null&&n!==void 0?n:14,u=e.labelFont||(s==null||(r=s.nodes)===null||r===void 0||(r=r.label)===null||r===void 0||(r=r.font)===null||r===void 0?void 0:r.family)||"sans-serif",d="".concat(e.label,"|").concat(l,"|").concat(u);if(this.labelSizeCache.has(d))return this.labelSizeCache.get(d);var h=Mo(u),c=h.family,f=h.weight,p=h.style,m=o.registerFont(c,f,p),g=o.measureLabel(e.label,l,m);return this.labelSizeCache.set(d,g),g}},{key:"nodeLabelBox",value:function(e,n){var r,i,o,s,l;if(e.visibility==="hidden"||e.labelVisibility==="hidden")return null;var u=this.measureNodeLabel(e),d=u.width,h=u.height,c=u.textHeight;if(!d)return null;var f=(r=(i=this.internals.primitives)===null||i===void 0||(i=i.nodes)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:Nr,p=n+f,m=e.labelBackgroundColor?(o=e.labelBackgroundPadding)!==null&&o!==void 0?o:zl:0,g=d/2,b=h/2,y=g+m,_=b+m,S=c/2,T=0,E=0;switch((s=e.labelPosition)!==null&&s!==void 0?s:"right"){case"left":T=-(p+g);break;case"above":E=-(p+S);break;case"below":E=p+S;break;case"over":break;default:T=p+g}var C=(l=e.labelAngle)!==null&&l!==void 0?l:0,R=sl({x:T,y:E},C),k=R.x,I=R.y,z=Math.abs(Math.cos(C)),G=Math.abs(Math.sin(C)),w=z*y+G*_,P=G*y+z*_;return{minX:k-w,maxX:k+w,minY:I-P,maxY:I+P}}},{key:"computeDisplayedNodeLabels",value:function(){var e=this.internals.getCameraState(),n=this.internals.getDimensions(),r=n.width,i=n.height,o=this.internals.viewportToFramedGraph({x:-Hr,y:-$r}),s=this.internals.viewportToFramedGraph({x:r+Hr,y:-$r}),l=this.internals.viewportToFramedGraph({x:-Hr,y:i+$r}),u=this.internals.viewportToFramedGraph({x:r+Hr,y:i+$r}),d=Math.min(o.x,s.x,l.x,u.x),h=Math.max(o.x,s.x,l.x,u.x),c=Math.min(o.y,s.y,l.y,u.y),f=Math.max(o.y,s.y,l.y,u.y),p=ma({x:.5,y:.5,ratio:1,angle:0},{width:r,height:i},this.internals.getGraphDimensions(),this.internals.getStagePadding()),m=function(U){var $=Lr(p,U);return{x:(1+$.x)*r/2,y:(1-$.y)*i/2}},g=m({x:d,y:c}),b=m({x:h,y:c}),y=m({x:d,y:f}),_=m({x:h,y:f}),S={x1:Math.min(g.x,b.x,y.x,_.x),y1:Math.min(g.y,b.y,y.y,_.y),x2:Math.max(g.x,b.x,y.x,_.x),y2:Math.max(g.y,b.y,y.y,_.y)},T=this.internals,E=T.settings,C=T.nodeDataCache,R=T.nodesWithForcedLabels,k=this.labelGrid.getLabelsToDisplay(e.ratio,E.labelDensity,S);wl(k,R);for(var I=0,z=k.length;I<z;I++){var G=k[I],w=C[G];if(!this.displayedNodeLabels.has(G)&&!(w.visibility==="hidden"||w.labelVisibility==="hidden")&&w.label&&!(w.x<d||w.x>h||w.y<c||w.y>f)){var P=this.internals.framedGraphToViewport(w),M=P.x,D=P.y,O=this.internals.scaleSize(w.size);!ba(w)&&O<E.labelRenderedSizeThreshold||M<-Hr-O||M>r+Hr+O||D<-$r-O||D>i+$r+O||this.displayedNodeLabels.add(G)}}}},{key:"buildFramePassPoints",value:function(){var e=this.internals,n=e.nodeDataCache,r=e.nodeDataTexture;if(!r)return{data:this.framePassPoints,count:0};var i=this.displayedNodeLabels.size*3;this.framePassPoints.length<i&&(this.framePassPoints=new Float32Array(i));var o=this.framePassPoints,s=0,l=K(this.displayedNodeLabels),u;try{for(l.s();!(u=l.n()).done;){var d,h,c=u.value,f=n[c];if(f){var p=r.getIndex(c);p<0||(o[s*3]=p,o[s*3+1]=(d=Gr[f.labelPosition||aa.labelPosition])!==null&&d!==void 0?d:0,o[s*3+2]=(h=f.labelAngle)!==null&&h!==void 0?h:0,s++)}}}catch(m){l.e(m)}finally{l.f()}return{data:o,count:s}}},{key:"renderWebGLLabels",value:function(e,n){var r=this.internals,i=r.nodeDataCache,o=r.labelProgram,s=r.primitives,l=r.nodeDataTexture,u=[],d=K(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value;if(!this.renderedNodeLabels.has(c)){var f=i[c];n&&f.labelDepth!==n||(this.renderedNodeLabels.add(c),u.push(c))}}}catch(ge){d.e(ge)}finally{d.f()}if(u.length!==0){if(this.labelsDirty){for(var p,m,g,b=0,y=0,_=u.length;y<_;y++){var S=i[u[y]];b+=S.label.length}o.reallocate(b);for(var T=14,E=(p=s==null||(m=s.nodes)===null||m===void 0||(m=m.label)===null||m===void 0?void 0:m.margin)!==null&&p!==void 0?p:Nr,C=aa.labelPosition,R=(s==null||(g=s.nodes)===null||g===void 0||(g=g.label)===null||g===void 0||(g=g.font)===null||g===void 0?void 0:g.family)||"sans-serif",k=new Map,I=0,z=0,G=u.length;z<G;z++){var w,P,M,D,O=u[z],B=i[O],U=B.labelFont||R,$=k.get(U);if($===void 0){var V=Mo(U),j=V.family,X=V.weight,ne=V.style;$=o.registerFont(j,X,ne),k.set(U,$)}var le={text:B.label,x:B.x,y:B.y,size:(w=B.labelSize)!==null&&w!==void 0?w:T,color:B.labelColor,nodeSize:B.size,margin:E,position:(P=B.labelPosition)!==null&&P!==void 0?P:C,hidden:!1,forceLabel:ba(B),type:"default",zIndex:(M=B.zIndex)!==null&&M!==void 0?M:0,parentType:"node",parentKey:O,fontKey:$,labelAngle:(D=B.labelAngle)!==null&&D!==void 0?D:0,nodeIndex:l.getIndex(O)},Ee=o.processLabel(O,I,le);I+=Ee}o.invalidateBuffers()}o.render(e)}}},{key:"renderBackdrops",value:function(e,n){var r=this.internals,i=r.backdropProgram,o=r.nodeDataCache,s=r.nodesWithBackdrop,l=r.attachmentManager,u=r.pixelRatio,d=r.nodeDataTexture,h=[],c=K(s),f;try{for(c.s();!(f=c.n()).done;){var p,m=f.value,g=o[m];if(!(!g||g.visibility==="hidden")&&!(n&&g.depth!==n)){var b=(p=d?.getIndex(m))!==null&&p!==void 0?p:-1;b<0||h.push({key:m,nodeIndex:b})}}}catch(Ke){c.e(Ke)}finally{c.f()}if(h.length!==0){i.reallocate(h.length);for(var y=0;y<h.length;y++){var _,S,T,E,C,R,k,I,z=h[y],G=z.key,w=z.nodeIndex,P=o[G],M=this.displayedNodeLabels.has(G),D=M?this.measureNodeLabel(P):{width:0,height:0,textHeight:0},O=D.textHeight,B=D.width,U=D.height,$=0,V=0;if(M&&P.labelAttachment&&l){var j=l.getEntry(G,P.labelAttachment);if(j){var X=P.labelAttachmentPlacement||"below";if(X==="below"||X==="above"){var ne=j.height/u;U+=ne+Ta,B=Math.max(B,j.width/u),V=X==="below"?(ne+Ta)/2:-(ne+Ta)/2}else{var le=j.width/u;B+=le+Ta,U=Math.max(U,j.height/u),$=X==="right"?(le+Ta)/2:-(le+Ta)/2}}}var Ee=P.backdropColor?va(P.backdropColor):[255,255,255,255],ge=P.backdropShadowColor?va(P.backdropShadowColor):[0,0,0,128],st=Ee.map(function(Ke){return Ke/255}),ht=ge.map(function(Ke){return Ke/255}),ze=(_=P.backdropShadowBlur)!==null&&_!==void 0?_:12,Ct=(S=P.backdropPadding)!==null&&S!==void 0?S:6,zt=P.backdropBorderColor?va(P.backdropBorderColor):[0,0,0,0],Ut=zt.map(function(Ke){return Ke/255}),Fn=(T=P.backdropBorderWidth)!==null&&T!==void 0?T:0,sa=(E=P.backdropCornerRadius)!==null&&E!==void 0?E:0,jn=(C=P.backdropLabelPadding)!==null&&C!==void 0?C:-1,Aa=jn<0?Ct:jn,er=(R=$0[(k=P.backdropArea)!==null&&k!==void 0?k:"both"])!==null&&R!==void 0?R:0,Xn={key:G,nodeIndex:w,label:P.label,labelWidth:B,labelHeight:U,textHeight:O,type:"default",position:P.labelPosition||aa.labelPosition,labelAngle:(I=P.labelAngle)!==null&&I!==void 0?I:0,backdropColor:st,backdropShadowColor:ht,backdropShadowBlur:ze,backdropPadding:Ct,backdropBorderColor:Ut,backdropBorderWidth:Fn,backdropCornerRadius:sa,backdropLabelPadding:Aa,backdropArea:er,labelBoxOffset:[$,V]};i.processBackdrop(y,Xn)}i.invalidateBuffers(),i.render(e)}}},{key:"renderLabelBackgrounds",value:function(e,n){var r=this.internals,i=r.labelBackgroundProgram,o=r.nodeDataCache,s=r.nodeDataTexture,l=Mt.nodeLabel.writesPickingThisFrame(this.internals),u=[],d=K(this.displayedNodeLabels),h;try{for(d.s();!(h=d.n()).done;){var c=h.value,f=o[c];!f||f.visibility==="hidden"||n&&f.labelDepth!==n||!l&&!f.labelBackgroundColor||u.push(c)}}catch(w){d.e(w)}finally{d.f()}if(u.length!==0){i.reallocate(u.length);for(var p=0;p<u.length;p++){var m,g,b,y,_=u[p],S=o[_],T=(m=s?.getIndex(_))!==null&&m!==void 0?m:-1;if(!(T<0)){var E=this.measureNodeLabel(S),C=E.width,R=E.height,k=E.textHeight,I=$a(this.internals.pickingState,"nodeLabel",_)||$a(this.internals.pickingState,"node",_),z=S.labelBackgroundColor?fn(S.labelBackgroundColor):fn("transparent"),G={nodeIndex:T,id:Cr(I),color:z,labelWidth:C,labelHeight:R,textHeight:k,positionMode:(g=Gr[S.labelPosition||aa.labelPosition])!==null&&g!==void 0?g:0,labelAngle:(b=S.labelAngle)!==null&&b!==void 0?b:0,padding:(y=S.labelBackgroundPadding)!==null&&y!==void 0?y:zl};i.processLabelBackground(p,G)}}i.invalidateBuffers(),i.render(e)}}},{key:"cacheAttachments",value:function(e){var n=this.internals,r=n.attachmentManager,i=n.pixelRatio,o=n.nodeDataCache,s=n.nodesWithBackdrop,l=n.graph;if(r){var u=K(s),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;if(this.displayedNodeLabels.has(h)){var c=o[h];if(!(!c||c.visibility==="hidden")&&!(e&&c.depth!==e)&&c.labelAttachment){var f=l.getNodeAttributes(h),p=this.measureNodeLabel(c),m=p.width,g=p.height,b={node:h,attributes:f,pixelRatio:i,labelWidth:m,labelHeight:g};r.renderAttachment(h,c.labelAttachment,b)}}}}catch(y){u.e(y)}finally{u.f()}r.regenerateAtlas()}}},{key:"renderAttachments",value:function(e,n){var r=this.internals,i=r.attachmentManager,o=r.attachmentProgram,s=r.nodeDataCache,l=r.nodesWithBackdrop,u=r.pixelRatio,d=r.nodeDataTexture;if(!(!i||!o)){var h=0;o.reallocateAttachments(l.size);var c=K(l),f;try{for(c.s();!(f=c.n()).done;){var p,m,g,b,y=f.value;if(this.displayedNodeLabels.has(y)){var _=s[y];if(!(!_||_.visibility==="hidden")&&!(n&&_.labelDepth!==n)&&_.labelAttachment){var S=i.getEntry(y,_.labelAttachment);if(S){var T=(p=d?.getIndex(y))!==null&&p!==void 0?p:-1;if(!(T<0)){var E=this.measureNodeLabel(_),C=E.width,R=E.height,k=E.textHeight,I=(m=uh[_.labelAttachmentPlacement||"below"])!==null&&m!==void 0?m:0;o.processAttachment(h,{nodeIndex:T,atlasX:S.x,atlasY:S.y,atlasW:S.width,atlasH:S.height,attachWidth:S.width/u,attachHeight:S.height/u,positionMode:(g=Gr[_.labelPosition||aa.labelPosition])!==null&&g!==void 0?g:0,attachmentPlacement:I,labelWidth:C,labelHeight:R,textHeight:k,labelAngle:(b=_.labelAngle)!==null&&b!==void 0?b:0}),h++}}}}}}catch(z){c.e(z)}finally{c.f()}h!==0&&(o.reallocateAttachments(h),i.bindTexture(Li),o.invalidateBuffers(),o.render(e))}}},{key:"computeDisplayedEdgeLabels",value:function(){var e=this.internals,n=e.graph,r=e.stateManager,i=e.settings,o=e.edgesWithForcedLabels,s=r.getHighlightedNodes(),l=i.edgeLabelAnchors==="allNodes"?new Set(this.edgeAnchorGrid.getLabelsToDisplay(this.internals.getCameraState().ratio,i.labelDensity)):this.displayedNodeLabels,u=r.hovered,d=H0({graph:n,hoveredNode:u?.kind==="node"?u.key:null,displayedNodeLabels:l,highlightedNodes:s});wl(d,o),this.edgeLabelCandidates=d,this.displayedEdgeLabels=new Set}},{key:"filterEdgeLabelsForDepth",value:function(e){for(var n=this.internals,r=n.graph,i=n.nodeDataCache,o=n.edgeDataCache,s=[],l=new Set,u=0,d=this.edgeLabelCandidates.length;u<d;u++){var h=this.edgeLabelCandidates[u];if(!l.has(h)){l.add(h);var c=r.extremities(h),f=i[c[0]],p=i[c[1]],m=o[h];!m||!f||!p||m.visibility==="hidden"||m.labelVisibility==="hidden"||f.visibility==="hidden"||p.visibility==="hidden"||e&&m.labelDepth!==e||m.label&&s.push(h)}}return s}},{key:"renderEdgeLabels",value:function(e,n){var r=this.internals,i=r.graph,o=r.nodeDataCache,s=r.edgeDataCache,l=r.primitives,u=r.edgeLabelProgram,d=r.nodeDataTexture,h=r.edgeDataTexture;if(u){var c=this.filterEdgeLabelsForDepth(n),f=K(c),p;try{for(f.s();!(p=f.n()).done;){var m=p.value;this.displayedEdgeLabels.add(m)}}catch(le){f.e(le)}finally{f.f()}if(c.length!==0){if(this.labelsDirty){var g,b,y=0,_=K(c),S;try{for(_.s();!(S=_.n()).done;){var T=S.value;y+=s[T].label.length}}catch(le){_.e(le)}finally{_.f()}u.reallocate(y);var E=(g=l==null||(b=l.edges)===null||b===void 0||(b=b.label)===null||b===void 0?void 0:b.margin)!==null&&g!==void 0?g:5,C="over",R=0,k=K(c),I;try{for(k.s();!(I=k.n()).done;){var z,G,w=I.value,P=i.extremities(w),M=P[0],D=P[1],O=o[M],B=o[D],U=s[w],$=d.getIndex(M),V=d.getIndex(D),j=h.getIndex(w),X={text:U.label,x:(O.x+B.x)/2,y:(O.y+B.y)/2,size:Vh,color:U.labelColor,nodeSize:0,nodeIndex:-1,margin:E,position:(z=U.labelPosition)!==null&&z!==void 0?z:C,hidden:!1,forceLabel:ba(U),type:"default",zIndex:(G=U.zIndex)!==null&&G!==void 0?G:0,parentType:"edge",parentKey:w,fontKey:"",labelAngle:0,sourceX:O.x,sourceY:O.y,targetX:B.x,targetY:B.y,sourceSize:O.size,targetSize:B.size,sourceShape:O.shape||"circle",targetShape:B.shape||"circle",edgeSize:U.size,offset:0,edgeAttributes:U,sourceNodeIndex:$,targetNodeIndex:V,edgeIndex:j},ne=u.processEdgeLabel(w,R,X);R+=ne}}catch(le){k.e(le)}finally{k.f()}u.invalidateBuffers()}u.render(e)}}}},{key:"renderEdgeLabelBackgrounds",value:function(e,n){var r,i,o=this.internals,s=o.edgeLabelBackgroundProgram,l=o.edgeLabelProgram,u=o.edgeDataCache,d=o.primitives,h=o.edgeDataTexture;if(!(!h||!l||!s)){var c=Mt.edgeLabel.writesPickingThisFrame(this.internals),f=(r=d==null||(i=d.edges)===null||i===void 0||(i=i.label)===null||i===void 0?void 0:i.margin)!==null&&r!==void 0?r:5,p="over",m=this.filterEdgeLabelsForDepth(n),g=[],b=K(m),y;try{for(b.s();!(y=b.n()).done;){var _=y.value;!c&&!u[_].labelBackgroundColor||g.push(_)}}catch(O){b.e(O)}finally{b.f()}if(g.length!==0){s.reallocate(g.length);for(var S=0;S<g.length;S++){var T,E,C,R=g[S],k=u[R],I=k.label,z=l.measureLabelAtlasWidth(I),G=(T=k.labelPosition)!==null&&T!==void 0?T:p,w=typeof G=="string"&&(E=V0[G])!==null&&E!==void 0?E:0,P=$a(this.internals.pickingState,"edgeLabel",R)||$a(this.internals.pickingState,"edge",R),M=k.labelBackgroundColor?fn(k.labelBackgroundColor):fn("transparent"),D={edgeIndex:h.getIndex(R),baseFontSize:Vh,totalTextWidth:z,positionMode:w,margin:f,padding:(C=k.labelBackgroundPadding)!==null&&C!==void 0?C:q0,color:M,id:Cr(P),edgeAttributes:k};s.processEdgeLabelBackground(S,R,D)}s.invalidateBuffers(),s.render(e)}}}}])})(),X0=(function(){function a(t,e,n,r){xe(this,a),N(this,"nodeStates",new Map),N(this,"edgeStates",new Map),N(this,"hovered",null),N(this,"dirtyNodes",new Set),N(this,"dirtyEdges",new Set),N(this,"graphStateChanged",!1),N(this,"graphStateFlagsDirty",!1),this.scheduleRefresh=t,this.customNodeStateDefaults=e,this.customEdgeStateDefaults=n,this.customGraphStateDefaults=r,this.graphState=yl(r)}return _e(a,[{key:"getNodeState",value:function(e){e=""+e;var n=this.nodeStates.get(e);return n||(n=Fc(this.customNodeStateDefaults),this.nodeStates.set(e,n)),n}},{key:"getEdgeState",value:function(e){e=""+e;var n=this.edgeStates.get(e);return n||(n=Ic(this.customEdgeStateDefaults),this.edgeStates.set(e,n)),n}},{key:"getGraphState",value:function(){return this.flushGraphStateFlags(),this.graphState}},{key:"getHighlightedNodes",value:function(){var e=new Set,n=K(this.nodeStates),r;try{for(n.s();!(r=n.n()).done;){var i=ke(r.value,2),o=i[0],s=i[1];s.isHighlighted&&e.add(o)}}catch(l){n.e(l)}finally{n.f()}return e}},{key:"setNodeState",value:function(e,n){e=""+e;var r=this.getNodeState(e);if(Ir(r,n)){var i=ee(ee({},r),n);this.nodeStates.set(e,i),this.dirtyNodes.add(e),this.updateHoveredNodeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setEdgeState",value:function(e,n){e=""+e;var r=this.getEdgeState(e);if(Ir(r,n)){var i=ee(ee({},r),n);this.edgeStates.set(e,i),this.dirtyEdges.add(e),this.updateHoveredEdgeTracking(e,r,i),this.graphStateFlagsDirty=!0,this.scheduleRefresh()}}},{key:"setGraphState",value:function(e){if(Ir(this.graphState,e)){var n=ee(ee({},this.graphState),e);n.isIdle=!n.isPanning&&!n.isZooming&&!n.isDragging,this.graphState=n,this.graphStateChanged=!0,this.scheduleRefresh()}}},{key:"setNodesState",value:function(e,n){var r=!1,i=K(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getNodeState(s);if(Ir(l,n)){var u=ee(ee({},l),n);this.nodeStates.set(s,u),this.dirtyNodes.add(s),this.updateHoveredNodeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"setEdgesState",value:function(e,n){var r=!1,i=K(e),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;s=""+s;var l=this.getEdgeState(s);if(Ir(l,n)){var u=ee(ee({},l),n);this.edgeStates.set(s,u),this.dirtyEdges.add(s),this.updateHoveredEdgeTracking(s,l,u),r=!0}}}catch(d){i.e(d)}finally{i.f()}r&&(this.graphStateFlagsDirty=!0,this.scheduleRefresh())}},{key:"removeNode",value:function(e){this.nodeStates.delete(e),this.dirtyNodes.delete(e),this.clearHoveredFor("node",e)}},{key:"removeEdge",value:function(e){this.edgeStates.delete(e),this.dirtyEdges.delete(e),this.clearHoveredFor("edge",e)}},{key:"pruneNodes",value:function(e){var n=K(this.nodeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeNode(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"pruneEdges",value:function(e){var n=K(this.edgeStates.keys()),r;try{for(n.s();!(r=n.n()).done;){var i=r.value;e(i)||this.removeEdge(i)}}catch(o){n.e(o)}finally{n.f()}}},{key:"clearNodes",value:function(){this.nodeStates.clear(),this.dirtyNodes.clear(),this.clearHoveredForKinds(Kl("node"))}},{key:"clearEdges",value:function(){this.edgeStates.clear(),this.dirtyEdges.clear(),this.clearHoveredForKinds(Kl("edge"))}},{key:"resetGraphState",value:function(){this.graphState=yl(this.customGraphStateDefaults),this.graphStateChanged=!1,this.graphStateFlagsDirty=!1}},{key:"clearDirtyTracking",value:function(){this.dirtyNodes.clear(),this.dirtyEdges.clear(),this.graphStateChanged=!1}},{key:"setHovered",value:function(e){this.hovered=e}},{key:"clearHoveredFor",value:function(e,n){this.hovered&&this.hovered.key===n&&Kl(e).includes(this.hovered.kind)&&(this.hovered=null)}},{key:"clearHoveredForKinds",value:function(e){this.hovered&&e.includes(this.hovered.kind)&&(this.hovered=null)}},{key:"updateGraphStateFromNodes",value:function(){var e,n=!1,r=!1,i=!1,o=K(this.nodeStates),s;try{for(o.s();!(s=o.n()).done;){var l=ke(s.value,2),u=l[1];if(u.isHovered&&(n=!0),u.isHighlighted&&(r=!0),u.isDragged&&(i=!0),n&&r&&i)break}}catch(h){o.e(h)}finally{o.f()}!n&&((e=this.hovered)===null||e===void 0?void 0:e.kind)==="edge"&&(n=!0);var d=!this.graphState.isPanning&&!this.graphState.isZooming&&!i;(this.graphState.hasHovered!==n||this.graphState.hasHighlighted!==r||this.graphState.isDragging!==i||this.graphState.isIdle!==d)&&(this.graphStateChanged=!0),this.graphState=ee(ee({},this.graphState),{},{hasHovered:n,hasHighlighted:r,isDragging:i,isIdle:d})}},{key:"updateGraphStateFromEdges",value:function(){var e,n=((e=this.hovered)===null||e===void 0?void 0:e.kind)==="node";if(!n){var r=K(this.edgeStates),i;try{for(r.s();!(i=r.n()).done;){var o=ke(i.value,2),s=o[1];if(s.isHovered){n=!0;break}}}catch(l){r.e(l)}finally{r.f()}}this.graphState.hasHovered!==n&&(this.graphStateChanged=!0),this.graphState=ee(ee({},this.graphState),{},{hasHovered:n})}},{key:"flushGraphStateFlags",value:function(){this.graphStateFlagsDirty&&(this.updateGraphStateFromNodes(),this.updateGraphStateFromEdges(),this.graphStateFlagsDirty=!1)}},{key:"updateHoveredNodeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="node"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getNodeState(s);this.nodeStates.set(s,ee(ee({},l),{},{isHovered:!1})),this.dirtyNodes.add(s)}this.hovered={kind:"node",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="node"&&this.hovered.key===e&&(this.hovered=null)}},{key:"updateHoveredEdgeTracking",value:function(e,n,r){var i;if(n.isHovered!==r.isHovered)if(r.isHovered){var o;if(((o=this.hovered)===null||o===void 0?void 0:o.kind)==="edge"&&this.hovered.key!==e){var s=this.hovered.key,l=this.getEdgeState(s);this.edgeStates.set(s,ee(ee({},l),{},{isHovered:!1})),this.dirtyEdges.add(s)}this.hovered={kind:"edge",key:e}}else((i=this.hovered)===null||i===void 0?void 0:i.kind)==="edge"&&this.hovered.key===e&&(this.hovered=null)}}])})(),qh=1,jh=2,Xh=3,Kh=4,K0=(function(a){function t(e,n){var r,i,o,s,l,u=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};xe(this,t),l=Qe(this,t),N(l,"nodeReducer",null),N(l,"edgeReducer",null),N(l,"stageCanvas",null),N(l,"mouseLayer",null),N(l,"gestureHint",null),N(l,"extraElements",{}),N(l,"webGLContext",null),N(l,"pickingFrameBuffer",null),N(l,"pickingTexture",null),N(l,"pickingDepthBuffer",null),N(l,"activeListeners",{}),N(l,"nodeVariableEntries",[]),N(l,"edgeVariableEntries",[]),N(l,"edgePathsByName",new Map),N(l,"nodeProgramIndex",{}),N(l,"edgeProgramIndex",{}),N(l,"edgeTextureIndexCache",{}),N(l,"nodeGraphCoords",{}),N(l,"nodeExtent",{x:[0,1],y:[0,1]}),N(l,"matrix",hn()),N(l,"invMatrix",hn()),N(l,"correctionRatio",1),N(l,"frameId",0),N(l,"customBBox",null),N(l,"gpuTimerExt",void 0),N(l,"activeGpuTimerQuery",null),N(l,"pendingGpuTimerQueries",[]),N(l,"normalizationFunction",Po({x:[0,1],y:[0,1]})),N(l,"graphToViewportRatio",1),N(l,"pickingState",S0()),N(l,"prevNodeVisibilities",{}),N(l,"width",0),N(l,"height",0),N(l,"autoRescaleFrozen",!1),N(l,"stylesDeclaration",null),N(l,"resolvedStageStyle",{}),N(l,"renderFrame",null),N(l,"contextLost",!1),N(l,"pendingProcess","full"),N(l,"needToRefreshState",!1),N(l,"checkEdgesEventsFrame",null),N(l,"edgeStyleAnalysis",{dependency:"static",xAttribute:null,yAttribute:null}),N(l,"depthLayers",ce(wo)),N(l,"customLayerPrograms",new Map),N(l,"nodeShapeSlug",null),N(l,"sdfAtlas",null),N(l,"depthRanges",{nodes:{},edges:{}}),N(l,"nodeBaseDepth",{}),N(l,"edgeBaseDepth",{});var d=u.primitives,h=u.styles,c=u.settings,f=c===void 0?{}:c,p=u.nodeReducer,m=u.edgeReducer,g=u.customNodeState,b=u.customEdgeState,y=u.customGraphState;l.stateManager=new X0(function(){return l.scheduleStateRefresh()},g,b,y);var _=d??Gc;l.stylesDeclaration=h?{nodes:(r=h.nodes)!==null&&r!==void 0?r:Ro.nodes,edges:(i=h.edges)!==null&&i!==void 0?i:Ro.edges,stage:h.stage}:Ro,l.nodeReducer=p??null,l.edgeReducer=m??null;var S=bl(l.stylesDeclaration.nodes);l.nodeReducer&&(S.dependency="graph-state"),l.edgeStyleAnalysis=bl(l.stylesDeclaration.edges),l.edgeReducer&&(l.edgeStyleAnalysis.dependency="graph-state"),l.stylesDeclaration.stage&&(l.resolvedStageStyle=El(l.stylesDeclaration.stage,l.stateManager.graphState));var T=$c(f);if(Io(T),T.enableNodeDrag){var E=S.xAttribute,C=S.yAttribute;if((!E||!C)&&!T.dragPositionToAttributes)throw new Error('Sigma: `enableNodeDrag` is true but position attribute names could not be inferred from styles. Either use attribute bindings for x/y in your node styles (e.g. `x: { attribute: "x" }`), or provide a `dragPositionToAttributes` setting.')}if(Hc(e),!(n instanceof HTMLElement))throw new Error("Sigma: container should be an html element.");l.container=n,l.edgeGroups=new T0(e,function(B,U){for(var $=0;$<B.length;$++){var V=l.stateManager.getEdgeState(B[$]);V.parallelIndex=$,V.parallelCount=U}});var R=new _0(e,l.viewportToGraph.bind(l),l.setNodesState.bind(l),function(B,U){return l.emit(B,U)});if(l.depthLayers=(o=_.depthLayers)!==null&&o!==void 0?o:ce(wo),!(h!=null&&h.nodes)&&!So.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(So.join(", ")," for the built-in node styles."));if(!(h!=null&&h.edges)&&!Eo.every(function(B){return l.depthLayers.includes(B)}))throw new Error("Sigma: depthLayers must include ".concat(Eo.join(", ")," for the built-in edge styles."));l.itemBuckets={nodes:new Vl(l.depthLayers),edges:new Vl(l.depthLayers)},l.initWebGLContext(),l.mouseLayer=Mr("div",{position:"absolute",touchAction:"none",userSelect:"none"},{class:"sigma-mouse"}),l.container.appendChild(l.mouseLayer),l.resolvedStageStyle.background&&(l.container.style.backgroundColor=l.resolvedStageStyle.background),l.resolvedStageStyle.cursor&&(l.container.style.cursor=l.resolvedStageStyle.cursor);var k=new Ch(l.webGLContext),I=new ql(l.webGLContext,{channels:1}),z=new Ph(l.webGLContext),G=new ql(l.webGLContext,{channels:4}),w=l.webGLContext,P=new U0({gl:w,getFrameBuffer:function(){return l.pickingFrameBuffer},getPixelRatio:function(){return l.internals.pixelRatio},getDownSizingRatio:function(){return l.internals.settings.pickingDownSizingRatio},isRenderPending:function(){return l.renderFrame!==null},onIndex:function(U,$){var V;return Jh(l.internals,(V=l.pickingState.lookup[U])!==null&&V!==void 0?V:null,$)}}),M=l.initPrograms(_,T),D=_==null||(s=_.nodes)===null||s===void 0?void 0:s.labelAttachments,O=null;return D&&Object.keys(D).length>0&&(O=new Lh(w,D,function(){return l.scheduleRender()})),l.internals=ee(ee({nodeDataCache:{},edgeDataCache:{},nodesWithForcedLabels:new Set,nodesWithBackdrop:new Set,edgesWithForcedLabels:new Set,settings:T,primitives:_,pixelRatio:Ti(),graph:e,stateManager:l.stateManager,dragManager:R,hoverResolver:P,nodeStyleAnalysis:S,pickingState:l.pickingState},M),{},{attachmentManager:O,nodeDataTexture:k,nodeFrameTexture:I,edgeDataTexture:z,edgeFrameTexture:G,getDimensions:function(){return l.getDimensions()},getGraphDimensions:function(){return l.getGraphDimensions()},getStagePadding:function(){return l.getStagePadding()},getCameraState:function(){return l.camera.getState()},getHitAtPosition:function(U){return l.getHitAtPosition(U)},setNodeState:function(U,$){return l.setNodeState(U,$)},setEdgeState:function(U,$){return l.setEdgeState(U,$)},updateContainerCursor:function(){return l.updateContainerCursor()},scheduleRefresh:function(){return l.scheduleRefresh()},viewportToFramedGraph:function(U){return l.viewportToFramedGraph(U)},viewportToGraph:function(U){return l.viewportToGraph(U)},framedGraphToViewport:function(U){return l.framedGraphToViewport(U)},scaleSize:function(U){return l.scaleSize(U)},emit:function(U,$){return l.emit(U,$)}}),l.labelRenderer=new j0(l.internals),l.resize(),l.initializeWebGLLabels(),l.camera=new Mh,l.bindCameraHandlers(),l.mouseCaptor=new v0(l.mouseLayer,l),l.mouseCaptor.setSettings(l.internals.settings),l.touchCaptor=new x0(l.mouseLayer,l),l.touchCaptor.setSettings(l.internals.settings),l.bindEventHandlers(),l.bindGraphHandlers(),l.handleSettingsUpdate(),l.refresh(),l}return Je(t,a),_e(t,[{key:"initializeWebGLLabels",value:function(){this.sdfAtlas=new Oa,this.sdfAtlas.registerFont({family:"sans-serif",weight:"normal",style:"normal"})}},{key:"resetWebGLTexture",value:function(){var n=this.webGLContext;if(!this.pickingFrameBuffer)return this;var r=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),i=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);n.bindFramebuffer(n.FRAMEBUFFER,this.pickingFrameBuffer),this.pickingTexture&&n.deleteTexture(this.pickingTexture);var o=n.createTexture();o&&(n.bindTexture(n.TEXTURE_2D,o),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,r,i,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,o,0),this.pickingTexture=o),this.pickingDepthBuffer&&n.deleteRenderbuffer(this.pickingDepthBuffer);var s=n.createRenderbuffer();return s&&(n.bindRenderbuffer(n.RENDERBUFFER,s),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,r,i),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,s),this.pickingDepthBuffer=s),n.bindFramebuffer(n.FRAMEBUFFER,null),this}},{key:"bindCameraHandlers",value:function(){var n=this;return this.activeListeners.camera=function(){n.refreshMatrices(),n.labelRenderer.labelsDirty=!0,n.scheduleRender()},this.activeListeners.cameraAnimationStart=function(r){var i=r.from,o=r.to;i.ratio!==o.ratio&&n.stateManager.setGraphState({isZooming:!0})},this.activeListeners.cameraAnimationEnd=function(){n.stateManager.setGraphState({isZooming:!1})},this.camera.on("updated",this.activeListeners.camera),this.camera.on("animationStart",this.activeListeners.cameraAnimationStart),this.camera.on("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"unbindCameraHandlers",value:function(){return this.camera.removeListener("updated",this.activeListeners.camera),this.camera.removeListener("animationStart",this.activeListeners.cameraAnimationStart),this.camera.removeListener("animationEnd",this.activeListeners.cameraAnimationEnd),this}},{key:"getHitAtPosition",value:function(n){var r;if(this.contextLost)return null;var i=this.webGLContext;i.bindFramebuffer(i.FRAMEBUFFER,this.pickingFrameBuffer);var o=vc(i,this.pickingFrameBuffer,n.x,n.y,this.internals.pixelRatio,this.internals.settings.pickingDownSizingRatio),s=ul.apply(void 0,ce(o));return(r=this.pickingState.lookup[s])!==null&&r!==void 0?r:null}},{key:"bindEventHandlers",value:function(){return L0(this.internals,this.mouseCaptor,this.touchCaptor,this.activeListeners),this}},{key:"bindGraphHandlers",value:function(){return C0({graph:this.internals.graph,edgeGroups:this.edgeGroups,addNode:this.addNode.bind(this),updateNode:this.updateNode.bind(this),removeNode:this.removeNode.bind(this),addEdge:this.addEdge.bind(this),updateEdge:this.updateEdge.bind(this),removeEdge:this.removeEdge.bind(this),clearEdgeState:this.clearEdgeState.bind(this),clearNodeState:this.clearNodeState.bind(this),clearEdgeIndices:this.clearEdgeIndices.bind(this),clearNodeIndices:this.clearNodeIndices.bind(this),refresh:this.refresh.bind(this)},this.activeListeners),this}},{key:"unbindGraphHandlers",value:function(){P0(this.internals.graph,this.activeListeners)}},{key:"getNodeShapeId",value:function(n){return this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&n.shape&&n.shape in this.internals.nodeShapeMap?this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[n.shape]]:ki(n.shape||"circle")}},{key:"processNodes",value:function(){var n=this,r=this.internals.graph,i=this.internals.settings,o=this.getDimensions(),s=i.autoRescale,l=i.autoRescaleContent,u=this.nodeExtent;if(s===!1){var d=o.width,h=o.height;u={x:[-d/2,d/2],y:[-h/2,h/2]}}else(s!=="once"||!this.autoRescaleFrozen)&&(u=this.computeNodeExtent(),l!=="positions"&&!this.customBBox&&(u=z0({extent:u,coords:this.nodeGraphCoords,nodeData:this.internals.nodeDataCache,dimensions:o,stagePadding:this.getStagePadding(),zoomToSizeRatioFunction:i.zoomToSizeRatioFunction,itemSizesReference:i.itemSizesReference,fitLabels:l==="labels",nodeLabelBox:function(V,j){return n.labelRenderer.nodeLabelBox(V,j)}})),s==="once"&&(this.autoRescaleFrozen=!0));this.nodeExtent=u,this.normalizationFunction=Po(this.customBBox||this.nodeExtent);var c=new Mh,f=ma(c.getState(),o,this.getGraphDimensions(),this.getStagePadding());this.labelRenderer.labelGrid.resizeAndClear(o,i.labelGridCellSize),this.labelRenderer.edgeAnchorGrid.resizeAndClear(o,i.labelGridCellSize);var p=i.renderEdgeLabels&&i.edgeLabelAnchors==="allNodes",m=!1;Xl(this.pickingState,"node");for(var g=r.nodes(),b=0,y=g.length;b<y;b++){var _=g[b],S=this.internals.nodeDataCache[_],T=this.nodeGraphCoords[_];S.x=T.x,S.y=T.y,this.normalizationFunction.applyTo(S),S.visibility!==this.prevNodeVisibilities[_]&&(m=!0),typeof S.label=="string"&&S.visibility!=="hidden"&&S.labelVisibility!=="hidden"&&this.labelRenderer.labelGrid.add(_,S.size,this.framedGraphToViewport(S,{matrix:f})),p&&S.visibility!=="hidden"&&this.labelRenderer.edgeAnchorGrid.add(_,S.size,this.framedGraphToViewport(S,{matrix:f}))}this.labelRenderer.labelGrid.organize(),this.labelRenderer.edgeAnchorGrid.organize(),this.nodeProgram.reallocate(g.length);var E=0;this.depthRanges.nodes={},this.nodeBaseDepth={};var C=this.internals.nodeDataCache,R=K(this.depthLayers),k;try{for(R.s();!(k=R.n()).done;){var I=k.value,z=this.itemBuckets.nodes.getSorted(I,function($){return C[$].zIndex});if(z.length!==0){this.depthRanges.nodes[I]=[{offset:E,count:z.length}];var G=K(z),w;try{for(G.s();!(w=G.n()).done;){var P=w.value;this.nodeBaseDepth[P]=I,this.nodeProgram.allocateNode(P),Wh(this.pickingState,"node",P),this.addNodeToProgram(P,E++)}}catch($){G.e($)}finally{G.f()}}}}catch($){R.e($)}finally{R.f()}this.nodeProgram.invalidateBuffers();for(var M=0,D=g.length;M<D;M++)this.prevNodeVisibilities[g[M]]=this.internals.nodeDataCache[g[M]].visibility;this.labelRenderer.processWebGLLabels(g);var O=K(this.customLayerPrograms.values()),B;try{for(O.s();!(B=O.n()).done;){var U=B.value.program;U.cacheData&&U.cacheData()}}catch($){O.e($)}finally{O.f()}return m}},{key:"processEdges",value:function(){var n=this.internals.graph,r=n.edges();this.edgeProgram.reallocate(r.length);var i=0;Xl(this.pickingState,"edge"),this.depthRanges.edges={},this.edgeBaseDepth={};var o=this.internals.edgeDataCache,s=K(this.depthLayers),l;try{for(s.s();!(l=s.n()).done;){var u=l.value,d=this.itemBuckets.edges.getSorted(u,function(p){return o[p].zIndex});if(d.length!==0){this.depthRanges.edges[u]=[{offset:i,count:d.length}];var h=K(d),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.edgeBaseDepth[f]=u,Wh(this.pickingState,"edge",f),this.addEdgeToProgram(f,i++)}}catch(p){h.e(p)}finally{h.f()}}}}catch(p){s.e(p)}finally{s.f()}this.edgeProgram.invalidateBuffers()}},{key:"updateNodeDepthRanges",value:function(n,r,i){var o=this.nodeProgramIndex[n];o!==void 0&&(Rl(this.depthRanges.nodes,r,o),Dl(this.depthRanges.nodes,i,o))}},{key:"updateEdgeDepthRanges",value:function(n,r,i){var o=this.edgeProgramIndex[n];o!==void 0&&(Rl(this.depthRanges.edges,r,o),Dl(this.depthRanges.edges,i,o))}},{key:"handleSettingsUpdate",value:function(){var n=this,r=this.internals.settings;return this.camera.minRatio=r.minCameraRatio,this.camera.maxRatio=r.maxCameraRatio,this.camera.enabledZooming=r.enableCameraZooming,this.camera.enabledPanning=r.enableCameraPanning,this.camera.enabledRotation=r.enableCameraRotation,r.cameraPanBoundaries?this.camera.constrainState=function(i){return n.cleanCameraState(i,r.cameraPanBoundaries&&be(r.cameraPanBoundaries)==="object"?r.cameraPanBoundaries:{})}:this.camera.constrainState=null,this.camera.setState(this.camera.getState()),this.mouseLayer.style.touchAction=r.gestureTarget==="graph"?"none":r.gestureTarget==="shared"?"pan-x pan-y":"auto",r.gestureTarget!=="shared"&&this.gestureHint&&(this.gestureHint.kill(),this.gestureHint=null),this.mouseCaptor.setSettings(this.internals.settings),this.touchCaptor.setSettings(this.internals.settings),this}},{key:"cleanCameraState",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=r.tolerance,o=i===void 0?0:i,s=r.boundaries,l=ee({},n),u=s||this.nodeExtent,d=ke(u.x,2),h=d[0],c=d[1],f=ke(u.y,2),p=f[0],m=f[1],g=[this.graphToViewport({x:h,y:p},{cameraState:n}),this.graphToViewport({x:c,y:p},{cameraState:n}),this.graphToViewport({x:h,y:m},{cameraState:n}),this.graphToViewport({x:c,y:m},{cameraState:n})],b=1/0,y=-1/0,_=1/0,S=-1/0;g.forEach(function(P){var M=P.x,D=P.y;b=Math.min(b,M),y=Math.max(y,M),_=Math.min(_,D),S=Math.max(S,D)});var T=y-b,E=S-_,C=this.getDimensions(),R=C.width,k=C.height,I=0,z=0;if(T>=R?y<R-o?I=y-(R-o):b>o&&(I=b-o):y>R+o?I=y-(R+o):b<-o&&(I=b+o),E>=k?S<k-o?z=S-(k-o):_>o&&(z=_-o):S>k+o?z=S-(k+o):_<-o&&(z=_+o),I||z){var G=this.viewportToFramedGraph({x:0,y:0},{cameraState:n}),w=this.viewportToFramedGraph({x:I,y:z},{cameraState:n});I=w.x-G.x,z=w.y-G.y,l.x+=I,l.y+=z}return l}},{key:"refreshMatrices",value:function(){var n=this.camera.getState(),r=this.getDimensions(),i=this.getGraphDimensions(),o=this.getStagePadding();this.matrix=ma(n,r,i,o),this.invMatrix=ma(n,r,i,o,!0),this.correctionRatio=fc(this.matrix,n,r),this.graphToViewportRatio=this.getGraphToViewportRatio()}},{key:"processData",value:function(){var n;this.emit("beforeProcess"),(n=this.internals.attachmentManager)===null||n===void 0||n.clear();var r=ee({},this.pickingState.idsByKind),i=this.processNodes();(this.pendingProcess==="full"||i)&&this.processEdges(),E0(this.pickingState,this.internals),w0(r,this.pickingState.idsByKind)||this.internals.hoverResolver.invalidate(),this.pendingProcess="none",this.emit("afterProcess")}},{key:"render",value:function(){var n=this;if(this.contextLost)return this;this.emit("beforeRender");var r=function(){return n.internals.hoverResolver.frameRendered(),n.emit("afterRender"),n};if(this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null),this.resize(),(this.pendingProcess!=="none"||this.needToRefreshState)&&(this.labelRenderer.labelsDirty=!0),this.pendingProcess!=="none"&&this.processData(),this.needToRefreshState&&this.refreshState(),this.needToRefreshState=!1,this.stateManager.clearDirtyTracking(),this.pendingProcess!=="none"&&this.processData(),this.clear(),this.resetWebGLTexture(),!this.internals.graph.order)return r();var i=this.mouseCaptor,o=this.camera.isAnimating()||i.isMoving||i.draggedEvents||i.currentWheelDirection;if(this.refreshMatrices(),this.frameId++,this.internals.settings.renderEdgeLabels&&!this.internals.edgeLabelProgram){var s=this.createEdgeLabelPrograms(),l=s.labelProgram,u=s.labelBackgroundProgram;this.internals.edgeLabelProgram=l,this.internals.edgeLabelBackgroundProgram=u}var d=this.internals.settings.DEBUG_logRenderStats?this.getDebugPrograms():null;d&&d.forEach(function(le){return le.resetDebugStats()}),this.internals.settings.DEBUG_gpuTimerQueries&&this.beginGpuTimerQuery(),this.internals.nodeFrameTexture.ensureCapacity(this.internals.nodeDataTexture.getCapacity()),this.internals.edgeFrameTexture.ensureCapacity(this.internals.edgeDataTexture.getCapacity());var h=this.getRenderParams(),c=Mt.edge.writesPickingThisFrame(this.internals)?h:ee(ee({},h),{},{pickingFrameBuffer:null});this.labelRenderer.resetFrame();var f=this.webGLContext,p=Math.ceil(this.width*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio),m=Math.ceil(this.height*this.internals.pixelRatio/this.internals.settings.pickingDownSizingRatio);if(f.bindFramebuffer(f.FRAMEBUFFER,this.pickingFrameBuffer),f.viewport(0,0,p,m),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.clear(f.COLOR_BUFFER_BIT|f.DEPTH_BUFFER_BIT),this.internals.nodeDataTexture.upload(),this.internals.edgeDataTexture.upload(),this.nodeProgram.uploadLayerTexture(),this.edgeProgram.uploadAttributeTexture(),this.emit("afterTexturesUpload"),this.internals.nodeDataTexture.bind(Xh),this.internals.edgeDataTexture.bind(Kh),this.edgeFramePass.run(h,this.internals.edgeFrameTexture,this.internals.edgeDataTexture.getHighWaterMark(),this.edgeProgram.getAttributeTexture(),this.nodeProgram.getAttributeTexture()),this.internals.edgeFrameTexture.bind(qh),this.internals.settings.renderLabels){this.labelRenderer.computeDisplayedNodeLabels();var g=this.labelRenderer.buildFramePassPoints(),b=g.data,y=g.count;this.nodeFramePass.run(b,y,this.internals.nodeFrameTexture,h,this.nodeProgram.getAttributeTexture()),this.internals.nodeFrameTexture.bind(jh)}this.internals.settings.renderEdgeLabels&&this.labelRenderer.computeDisplayedEdgeLabels();var _=K(this.customLayerPrograms.values()),S;try{for(_.s();!(S=_.n()).done;){var T=S.value.program;T.preRender&&T.preRender(h)}}catch(le){_.e(le)}finally{_.f()}f.bindFramebuffer(f.FRAMEBUFFER,null),f.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio),f.blendFunc(f.ONE,f.ONE_MINUS_SRC_ALPHA);var E=!this.internals.settings.hideLabelsOnMove||!o,C=K(this.depthLayers),R;try{for(C.s();!(R=C.n()).done;){var k=R.value,I=K(this.customLayerPrograms.values()),z;try{for(I.s();!(z=I.n()).done;){var G=z.value;G.depth===k&&G.program.render(h)}}catch(le){I.e(le)}finally{I.f()}var w=this.depthRanges.edges[k];if(w&&(!this.internals.settings.hideEdgesOnMove||!o)){var P=K(w),M;try{for(P.s();!(M=P.n()).done;){var D=M.value,O=D.offset,B=D.count;B>0&&this.edgeProgram.render(c,O,B)}}catch(le){P.e(le)}finally{P.f()}}this.internals.settings.renderEdgeLabels&&E&&(this.labelRenderer.renderEdgeLabelBackgrounds(Mt.edgeLabel.writesPickingThisFrame(this.internals)?h:ee(ee({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderEdgeLabels(h,k)),this.labelRenderer.cacheAttachments(k),this.labelRenderer.renderBackdrops(ee(ee({},h),{},{pickingFrameBuffer:null}),k);var U=this.depthRanges.nodes[k];if(U){var $=K(U),V;try{for($.s();!(V=$.n()).done;){var j=V.value,X=j.offset,ne=j.count;ne>0&&this.nodeProgram.render(h,X,ne)}}catch(le){$.e(le)}finally{$.f()}}E&&(this.labelRenderer.renderAttachments(ee(ee({},h),{},{pickingFrameBuffer:null}),k),this.labelRenderer.renderLabelBackgrounds(Mt.nodeLabel.writesPickingThisFrame(this.internals)?h:ee(ee({},h),{},{pickingFrameBuffer:null}),k),this.internals.settings.renderLabels&&this.labelRenderer.renderWebGLLabels(h,k))}}catch(le){C.e(le)}finally{C.f()}return this.labelRenderer.labelsDirty=!1,this.internals.settings.DEBUG_displayPickingLayer&&(f.bindFramebuffer(f.READ_FRAMEBUFFER,this.pickingFrameBuffer),f.bindFramebuffer(f.DRAW_FRAMEBUFFER,null),f.blitFramebuffer(0,0,p,m,0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio,f.COLOR_BUFFER_BIT,f.NEAREST)),this.internals.settings.DEBUG_gpuTimerQueries&&this.endGpuTimerQuery(),this.pollGpuTimerQueries(),d&&this.logRenderStats(d),r()}},{key:"getDebugPrograms",value:function(){return[this.nodeProgram,this.edgeProgram,this.internals.labelProgram,this.internals.edgeLabelProgram,this.internals.edgeLabelBackgroundProgram,this.internals.backdropProgram,this.internals.labelBackgroundProgram,this.internals.attachmentProgram].filter(function(n){return n!==null})}},{key:"logRenderStats",value:function(n){var r={},i=K(n),o;try{for(i.s();!(o=i.n()).done;){var s=o.value;r[s.constructor.name]=ee({},s.debugStats)}}catch(l){i.e(l)}finally{i.f()}console.log("[sigma] DEBUG_logRenderStats: frame #".concat(this.frameId)),console.table(r)}},{key:"getGpuTimerExtension",value:function(){return this.gpuTimerExt===void 0&&(this.gpuTimerExt=this.webGLContext.getExtension("EXT_disjoint_timer_query_webgl2"),this.gpuTimerExt||console.warn("Sigma: DEBUG_gpuTimerQueries is enabled, but this browser/driver doesn't support EXT_disjoint_timer_query_webgl2.")),this.gpuTimerExt}},{key:"beginGpuTimerQuery",value:function(){var n=this.getGpuTimerExtension();if(n){var r=this.webGLContext,i=r.createQuery();i&&(r.beginQuery(n.TIME_ELAPSED_EXT,i),this.activeGpuTimerQuery=i)}}},{key:"endGpuTimerQuery",value:function(){!this.gpuTimerExt||!this.activeGpuTimerQuery||(this.webGLContext.endQuery(this.gpuTimerExt.TIME_ELAPSED_EXT),this.pendingGpuTimerQueries.push({query:this.activeGpuTimerQuery,frameId:this.frameId}),this.activeGpuTimerQuery=null)}},{key:"pollGpuTimerQueries",value:function(){if(this.pendingGpuTimerQueries.length!==0){var n=this.webGLContext,r=this.gpuTimerExt;if(!r){this.pendingGpuTimerQueries.forEach(function(h){var c=h.query;return n.deleteQuery(c)}),this.pendingGpuTimerQueries=[];return}var i=n.getParameter(r.GPU_DISJOINT_EXT),o=[],s=K(this.pendingGpuTimerQueries),l;try{for(s.s();!(l=s.n()).done;){var u=l.value;if(!n.getQueryParameter(u.query,n.QUERY_RESULT_AVAILABLE)){o.push(u);continue}if(!i){var d=n.getQueryParameter(u.query,n.QUERY_RESULT);console.log("[sigma] DEBUG_gpuTimerQueries: frame #".concat(u.frameId," GPU time = ").concat((d/1e6).toFixed(2),"ms"))}n.deleteQuery(u.query)}}catch(h){s.e(h)}finally{s.f()}this.pendingGpuTimerQueries=o}}},{key:"postEvaluateNode",value:function(n,r,i){var o=n;o.x===void 0&&(o.x=r.x),o.y===void 0&&(o.y=r.y),n.highlighted=i.isHighlighted;for(var s=0,l=this.nodeVariableEntries.length;s<l;s++){var u,d,h=ke(this.nodeVariableEntries[s],2),c=h[0],f=h[1];o[c]=(u=(d=o[c])!==null&&d!==void 0?d:r[c])!==null&&u!==void 0?u:f.default}}},{key:"addNode",value:function(n){var r=this.internals.graph.getNodeAttributes(n),i=this.stateManager.getNodeState(n),o=this.internals.nodeDataCache[n]||{};if(Tl(this.stylesDeclaration.nodes,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateNode(o,r,i),this.nodeReducer){var s=this.nodeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ee(ee({},o),s)}if(typeof o.x!="number"||typeof o.y!="number")throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(n,'". ')+"Provide coordinates via node attributes, styles, or a nodeReducer.");this.internals.nodeShapeMap?(!o.shape||!(o.shape in this.internals.nodeShapeMap))&&(o.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(o.shape=this.nodeShapeSlug),this.internals.nodeDataCache[n]=o,this.nodeGraphCoords[n]={x:o.x,y:o.y},Na(this.internals.nodesWithForcedLabels,n,ba(o)),Na(this.internals.nodesWithBackdrop,n,kl(o)),this.itemBuckets.nodes.set(n,o.depth)}},{key:"updateNode",value:function(n){this.addNode(n);var r=this.internals.nodeDataCache[n];this.normalizationFunction.applyTo(r)}},{key:"removeNode",value:function(n){this.itemBuckets.nodes.remove(n),delete this.internals.nodeDataCache[n],delete this.nodeGraphCoords[n],delete this.nodeProgramIndex[n],this.internals.dragManager.removeNode(n),this.stateManager.removeNode(n),this.internals.nodesWithForcedLabels.delete(n),this.internals.nodesWithBackdrop.delete(n)}},{key:"postEvaluateEdge",value:function(n,r){for(var i=n,o=0,s=this.edgeVariableEntries.length;o<s;o++){var l,u,d=ke(this.edgeVariableEntries[o],2),h=d[0],c=d[1];i[h]=(l=(u=i[h])!==null&&u!==void 0?u:r[h])!==null&&l!==void 0?l:c.default}}},{key:"applyEdgeSpread",value:function(n,r,i){var o;if(!(i.parallelCount<=1)){var s=this.internals.graph.source(n),l=this.internals.graph.target(n),u=s===l,d=u?r.selfLoopPath||r.path:r.parallelPath||r.path,h=d?this.edgePathsByName.get(d):void 0;if(h!=null&&h.spread){var c=(o=r.parallelSpread)!==null&&o!==void 0?o:.25,f=h.spread.compute(i.parallelIndex,i.parallelCount,c);!u&&this.internals.graph.isDirected(n)&&s>l&&(f=-f),r[h.spread.variable]=f}}}},{key:"addEdge",value:function(n){var r=this.internals.graph.getEdgeAttributes(n),i=this.stateManager.getEdgeState(n),o={};if(Sl(this.stylesDeclaration.edges,r,i,this.stateManager.graphState,this.internals.graph,o),this.postEvaluateEdge(o,r),this.edgeReducer){var s=this.edgeReducer(n,o,r,i,this.stateManager.graphState,this.internals.graph);o=ee(ee({},o),s)}this.applyEdgeSpread(n,o,i),this.internals.edgeDataCache[n]=o,Na(this.internals.edgesWithForcedLabels,n,ba(o)),this.itemBuckets.edges.set(n,o.depth)}},{key:"updateEdge",value:function(n){this.addEdge(n)}},{key:"removeEdge",value:function(n){this.itemBuckets.edges.remove(n),delete this.internals.edgeDataCache[n],delete this.edgeProgramIndex[n],delete this.edgeTextureIndexCache[n],this.internals.edgeDataTexture.free(n),this.stateManager.removeEdge(n),this.internals.edgesWithForcedLabels.delete(n)}},{key:"clearNodeIndices",value:function(){this.labelRenderer.resetLabelGrid(),this.autoRescaleFrozen||(this.nodeExtent={x:[0,1],y:[0,1]}),this.internals.nodeDataCache={},this.nodeGraphCoords={},this.edgeProgramIndex={},this.internals.nodesWithForcedLabels.clear(),this.internals.nodesWithBackdrop.clear(),this.prevNodeVisibilities={},this.itemBuckets.nodes.clearAll(),this.depthRanges.nodes={},this.nodeBaseDepth={}}},{key:"clearEdgeIndices",value:function(){this.internals.edgeDataCache={},this.edgeProgramIndex={},this.edgeTextureIndexCache={},this.internals.edgesWithForcedLabels.clear(),Xl(this.pickingState,"edge"),this.itemBuckets.edges.clearAll(),this.depthRanges.edges={},this.edgeBaseDepth={},this.edgeGroups.clear()}},{key:"clearIndices",value:function(){this.clearEdgeIndices(),this.clearNodeIndices()}},{key:"clearNodeState",value:function(){this.labelRenderer.resetFrame(),this.internals.nodesWithBackdrop.clear(),this.internals.dragManager.clear(),this.autoRescaleFrozen=!1,this.stateManager.clearNodes()}},{key:"clearEdgeState",value:function(){this.labelRenderer.clearEdgeLabels(),this.stateManager.clearEdges()}},{key:"clearState",value:function(){this.clearEdgeState(),this.clearNodeState(),this.stateManager.resetGraphState()}},{key:"addNodeToProgram",value:function(n,r){var i,o=this.internals.nodeDataCache[n];this.internals.nodeDataTexture.allocate(n),(i=this.internals.nodeDataTexture).updateNode.apply(i,[n,o.x,o.y,o.size,this.getNodeShapeId(o)].concat(ce(Co(o)),[o.color]));var s=this.internals.nodeDataTexture.getIndex(n);this.nodeProgram.process($a(this.pickingState,"node",n),r,o,s,n),this.nodeProgramIndex[n]=r}},{key:"addEdgeToProgram",value:function(n,r){var i,o,s=this.internals.edgeDataCache[n],l=this.internals.graph.source(n),u=this.internals.graph.target(n),d=this.internals.edgeDataTexture.allocate(n);this.edgeTextureIndexCache[n]=d;var h=l===u,c=!h&&((i=(o=this.stateManager.getEdgeState(n))===null||o===void 0?void 0:o.parallelCount)!==null&&i!==void 0?i:1)>1,f=this.edgeProgram.resolveEdgeIds(s,h,c),p=f.pathId,m=f.headId,g=f.tailId,b=f.headLengthRatio,y=f.tailLengthRatio;this.internals.edgeDataTexture.updateEdge(n,this.internals.nodeDataTexture.getIndex(l),this.internals.nodeDataTexture.getIndex(u),s.size,b,y,p,m,g),this.edgeProgram.process($a(this.pickingState,"edge",n),r,this.internals.nodeDataCache[l],this.internals.nodeDataCache[u],s,d),this.edgeProgramIndex[n]=r}},{key:"getRenderParams",value:function(){return{frameId:this.frameId,matrix:this.matrix,invMatrix:this.invMatrix,width:this.width,height:this.height,pixelRatio:this.internals.pixelRatio,zoomRatio:this.camera.ratio,cameraAngle:this.camera.angle,sizeRatio:1/this.scaleSize(),correctionRatio:this.correctionRatio,downSizingRatio:this.internals.settings.pickingDownSizingRatio,minEdgeThickness:this.internals.settings.minEdgeThickness,antiAliasingFeather:this.internals.settings.antiAliasingFeather,nodePickingPadding:this.internals.settings.nodePickingPadding,edgePickingPadding:this.internals.settings.edgePickingPadding,labelPickingPadding:this.internals.settings.labelPickingPadding,nodeDataTextureUnit:Xh,nodeDataTextureWidth:this.internals.nodeDataTexture.getTextureWidth(),nodeFrameTextureUnit:jh,nodeFrameTextureWidth:this.internals.nodeFrameTexture.getTextureWidth(),edgeDataTextureUnit:Kh,edgeDataTextureWidth:this.internals.edgeDataTexture.getTextureWidth(),edgeFrameTextureUnit:qh,edgeFrameTextureWidth:this.internals.edgeFrameTexture.getTextureWidth(),pickingFrameBuffer:this.pickingFrameBuffer,labelPixelSnapping:this.internals.settings.labelPixelSnapping?1:0}}},{key:"getStagePadding",value:function(){var n=this.internals.settings,r=n.stagePadding,i=n.autoRescale;return i&&r||0}},{key:"getLayerElement",value:function(n){if(n==="mouse")return this.mouseLayer;var r=this.extraElements[n];if(!r)throw new Error('Sigma: layer "'.concat(n,'" does not exist'));return r}},{key:"initWebGLContext",value:function(){var n=this,r=this.createWebGLContext("stage");this.stageCanvas=this.extraElements.stage,this.webGLContext=r,this.stageCanvas.addEventListener("webglcontextlost",function(i){n.webGLContext&&(i.preventDefault(),n.contextLost=!0,n.renderFrame&&(cancelAnimationFrame(n.renderFrame),n.renderFrame=null),n.gpuTimerExt=void 0,n.activeGpuTimerQuery=null,n.pendingGpuTimerQueries=[],n.emit("webglContextLost"))}),this.stageCanvas.addEventListener("webglcontextrestored",function(){requestAnimationFrame(function(){n.webGLContext&&!n.webGLContext.isContextLost()&&n.restoreWebGLContext()})}),this.initPickingFramebuffer()}},{key:"initPickingFramebuffer",value:function(){var n=this.webGLContext,r=n.createFramebuffer();if(!r)throw new Error("Sigma: cannot create picking frame buffer");n.bindFramebuffer(n.FRAMEBUFFER,r);var i=n.createTexture();if(!i)throw new Error("Sigma: cannot create picking texture");n.bindTexture(n.TEXTURE_2D,i),n.texImage2D(n.TEXTURE_2D,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,null),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MAG_FILTER,n.NEAREST),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE),n.framebufferTexture2D(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,i,0);var o=n.createRenderbuffer();if(!o)throw new Error("Sigma: cannot create picking depth buffer");if(n.bindRenderbuffer(n.RENDERBUFFER,o),n.renderbufferStorage(n.RENDERBUFFER,n.DEPTH_COMPONENT16,1,1),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.DEPTH_ATTACHMENT,n.RENDERBUFFER,o),n.checkFramebufferStatus(n.FRAMEBUFFER)!==n.FRAMEBUFFER_COMPLETE)throw new Error("Sigma: picking framebuffer is not complete");n.bindFramebuffer(n.FRAMEBUFFER,null),this.pickingFrameBuffer=r,this.pickingTexture=i,this.pickingDepthBuffer=o}},{key:"initPrograms",value:function(n,r){var i=this,o=this.webGLContext,s=Eh(o,this.pickingFrameBuffer,i,n?.nodes,r.antialiasNodes),l=s.nodeProgram,u=s.labelProgram,d=s.backdropProgram,h=s.labelBackgroundProgram,c=s.attachmentProgram,f=s.framePass,p=s.shapeSlug,m=s.shapeNameToIndex,g=s.shapeGlobalIds,b=s.variables;this.nodeProgram=l,this.nodeFramePass=f,this.nodeVariableEntries=Object.entries(b),p&&(this.nodeShapeSlug=p);var y=wh(o,this.pickingFrameBuffer,i,n?.edges,r.antialiasEdges,n?.nodes),_=y.edgeProgram,S=y.createLabelPrograms,T=y.framePass,E=y.variables,C=y.paths;return this.createEdgeLabelPrograms=S,this.edgeProgram=_,this.edgeFramePass=T,this.edgeVariableEntries=Object.entries(E),this.edgePathsByName=new Map(C.map(function(R){return[R.name,R]})),{labelProgram:u,edgeLabelProgram:null,edgeLabelBackgroundProgram:null,backdropProgram:d,labelBackgroundProgram:h,attachmentProgram:c,nodeShapeMap:m??null,nodeGlobalShapeIds:g??null}}},{key:"restoreWebGLContext",value:function(){var n,r,i,o,s,l=this.internals;this.initPickingFramebuffer(),(n=l.nodeDataTexture)===null||n===void 0||n.restore(),(r=l.nodeFrameTexture)===null||r===void 0||r.restore(),(i=l.edgeDataTexture)===null||i===void 0||i.restore(),(o=l.edgeFrameTexture)===null||o===void 0||o.restore(),(s=l.attachmentManager)===null||s===void 0||s.restore(),l.hoverResolver.reset(),Object.assign(l,this.initPrograms(l.primitives,l.settings));var u=K(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value;h.program.kill(),h.program=h.factory(this.webGLContext)}}catch(c){u.e(c)}finally{u.f()}this.contextLost=!1,this.emit("webglContextRestored"),this.refresh()}},{key:"createLayer",value:function(n,r){var i=arguments.length>2&&arguments[2]!==void 0?arguments[2]:{};if(this.extraElements[n])throw new Error('Sigma: a layer named "'.concat(n,'" already exists'));var o=Mr(r,{position:"absolute"},{class:"sigma-".concat(n)});return i.style&&Object.assign(o.style,i.style),this.extraElements[n]=o,"beforeLayer"in i&&i.beforeLayer?this.getLayerElement(i.beforeLayer).before(o):"afterLayer"in i&&i.afterLayer?this.getLayerElement(i.afterLayer).after(o):this.container.appendChild(o),o}},{key:"createCanvas",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.createLayer(n,"canvas",r)}},{key:"createWebGLContext",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=this.createCanvas(n,r);r.hidden&&i.remove();var o=i.getContext("webgl2",ee({preserveDrawingBuffer:!1,antialias:!1,depth:!0},r));if(!o)throw new Error("Sigma: WebGL 2 is not supported by your browser. Please use a modern browser (Chrome 56+, Firefox 51+, Safari 15+, Edge 79+).");return o.blendFunc(o.ONE,o.ONE_MINUS_SRC_ALPHA),o}},{key:"killLayer",value:function(n){if(n==="stage"||n==="mouse")throw new Error('Sigma: cannot kill built-in layer "'.concat(n,'"'));var r=this.extraElements[n];if(!r)throw new Error("Sigma: cannot kill layer ".concat(n,", which does not exist"));return r.remove(),delete this.extraElements[n],this}},{key:"getWebGLContext",value:function(){if(!this.webGLContext)throw new Error("Sigma: WebGL context is not available");return this.webGLContext}},{key:"getNodeDataTexture",value:function(){if(!this.internals.nodeDataTexture)throw new Error("Sigma: node data texture is not available");return this.internals.nodeDataTexture}},{key:"getNormalizationFunction",value:function(){return this.normalizationFunction}},{key:"addCustomLayerProgram",value:function(n,r,i){var o;if(!this.depthLayers.includes(r))throw new Error('Sigma: cannot add custom layer program at depth "'.concat(r,'", ')+"it must be declared in primitives.depthLayers. Current layers: ".concat(this.depthLayers.join(", ")));(o=this.customLayerPrograms.get(n))===null||o===void 0||o.program.kill();var s=i(this.webGLContext);return this.customLayerPrograms.set(n,{depth:r,factory:i,program:s}),s.cacheData&&s.cacheData(),this.scheduleRender(),this}},{key:"removeCustomLayerProgram",value:function(n){var r=this.customLayerPrograms.get(n);return r&&(r.program.kill(),this.customLayerPrograms.delete(n),this.scheduleRender()),this}},{key:"getCamera",value:function(){return this.camera}},{key:"setCamera",value:function(n){return this.camera.cancelAnimation(),this.unbindCameraHandlers(),this.camera=n,this.bindCameraHandlers(),this.scheduleRender(),this}},{key:"getContainer",value:function(){return this.container}},{key:"getGraph",value:function(){return this.internals.graph}},{key:"setGraph",value:function(n){return n===this.internals.graph?this:(this.stateManager.pruneNodes(function(r){return n.hasNode(r)}),this.stateManager.pruneEdges(function(r){return n.hasEdge(r)}),this.unbindGraphHandlers(),this.checkEdgesEventsFrame!==null&&(cancelAnimationFrame(this.checkEdgesEventsFrame),this.checkEdgesEventsFrame=null),this.internals.graph=n,this.autoRescaleFrozen=!1,this.bindGraphHandlers(),this.refresh(),this)}},{key:"getMouseCaptor",value:function(){return this.mouseCaptor}},{key:"getTouchCaptor",value:function(){return this.touchCaptor}},{key:"getDimensions",value:function(){return{width:this.width,height:this.height}}},{key:"getGraphDimensions",value:function(){var n=this.customBBox||this.nodeExtent;return{width:n.x[1]-n.x[0]||1,height:n.y[1]-n.y[0]||1}}},{key:"getNodeDisplayData",value:function(n){var r=this.internals.nodeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getEdgeDisplayData",value:function(n){var r=this.internals.edgeDataCache[n];return r?Object.assign({},r):void 0}},{key:"getNodeState",value:function(n){return this.stateManager.getNodeState(n)}},{key:"getEdgeState",value:function(n){return this.stateManager.getEdgeState(n)}},{key:"getGraphState",value:function(){return this.stateManager.getGraphState()}},{key:"setNodeState",value:function(n,r){return this.stateManager.setNodeState(n,r),this}},{key:"setEdgeState",value:function(n,r){return this.stateManager.setEdgeState(n,r),this}},{key:"setGraphState",value:function(n){return this.stateManager.setGraphState(n),this}},{key:"_setPanning",value:function(n){this.stateManager.setGraphState({isPanning:n})}},{key:"_setZooming",value:function(n){this.stateManager.setGraphState({isZooming:n})}},{key:"_hasNodeDrag",value:function(){var n=this.internals.dragManager;return!!(n.pendingNode||n.session)}},{key:"_showGestureHint",value:function(n){var r=this.internals.settings;r.gestureTarget==="shared"&&(this.gestureHint=this.gestureHint||new B0(this.container),this.gestureHint.show(n,r))}},{key:"setNodesState",value:function(n,r){return this.stateManager.setNodesState(n,r),this}},{key:"setEdgesState",value:function(n,r){return this.stateManager.setEdgesState(n,r),this}},{key:"updateContainerCursor",value:function(){var n=this.stateManager.hovered,r=this.resolvedStageStyle.cursor||"";this.container.style.cursor=n&&A0(this.internals,n)||r}},{key:"refreshStageStyle",value:function(){this.resolvedStageStyle=El(this.stylesDeclaration.stage,this.stateManager.graphState),this.resolvedStageStyle.background!==void 0&&(this.container.style.backgroundColor=this.resolvedStageStyle.background),this.updateContainerCursor()}},{key:"getNodeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedNodeLabels)}},{key:"getEdgeDisplayedLabels",value:function(){return new Set(this.labelRenderer.displayedEdgeLabels)}},{key:"getSettings",value:function(){return ee({},this.internals.settings)}},{key:"getSetting",value:function(n){return this.internals.settings[n]}},{key:"getStyles",value:function(){return ee({},this.stylesDeclaration)}},{key:"getPrimitives",value:function(){return ee({},this.internals.primitives)}},{key:"setSetting",value:function(n,r){return this.internals.settings[n]=r,Io(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"updateSetting",value:function(n,r){return this.setSetting(n,r(this.internals.settings[n])),this}},{key:"setSettings",value:function(n){return this.internals.settings=ee(ee({},this.internals.settings),n),Io(this.internals.settings),this.handleSettingsUpdate(),this.scheduleRefresh(),this}},{key:"resize",value:function(n){var r=this.width,i=this.height;if(this.width=this.container.offsetWidth,this.height=this.container.offsetHeight,this.internals.pixelRatio=Ti(),this.width===0)if(this.internals.settings.allowInvalidContainer)this.width=1;else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(this.height===0)if(this.internals.settings.allowInvalidContainer)this.height=1;else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");if(!n&&r===this.width&&i===this.height)return this;this.labelRenderer.labelsDirty=!0;for(var o=0,s=[this.mouseLayer].concat(ce(Object.values(this.extraElements)));o<s.length;o++){var l=s[o];l.style.width=this.width+"px",l.style.height=this.height+"px"}return this.webGLContext&&(this.stageCanvas.setAttribute("width",this.width*this.internals.pixelRatio+"px"),this.stageCanvas.setAttribute("height",this.height*this.internals.pixelRatio+"px"),this.webGLContext.viewport(0,0,this.width*this.internals.pixelRatio,this.height*this.internals.pixelRatio)),this.emit("resize"),this}},{key:"clear",value:function(){return this.emit("beforeClear"),this.webGLContext.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER,null),this.webGLContext.clear(WebGLRenderingContext.COLOR_BUFFER_BIT),this.emit("afterClear"),this}},{key:"scheduleStateRefresh",value:function(){this.needToRefreshState=!0,this.scheduleRender()}},{key:"refreshState",value:function(){var n=this,r;this.stateManager.flushGraphStateFlags();var i=this.stateManager.graphStateChanged&&this.internals.nodeStyleAnalysis.dependency==="graph-state",o=this.stateManager.graphStateChanged&&this.edgeStyleAnalysis.dependency==="graph-state",s=!1;if(i)this.internals.graph.forEachNode(function(p){n.refreshNodeState(p)&&(s=!0)});else if(this.internals.nodeStyleAnalysis.dependency!=="static"){var l=K(this.stateManager.dirtyNodes),u;try{for(l.s();!(u=l.n()).done;){var d=u.value;this.refreshNodeState(d)&&(s=!0)}}catch(p){l.e(p)}finally{l.f()}}if(o)this.internals.graph.forEachEdge(function(p){n.refreshEdgeState(p)&&(s=!0)});else if(this.edgeStyleAnalysis.dependency!=="static"){var h=K(this.stateManager.dirtyEdges),c;try{for(h.s();!(c=h.n()).done;){var f=c.value;this.refreshEdgeState(f)&&(s=!0)}}catch(p){h.e(p)}finally{h.f()}}this.stateManager.graphStateChanged&&(r=this.stylesDeclaration)!==null&&r!==void 0&&r.stage&&this.refreshStageStyle(),this.stateManager.clearDirtyTracking(),s&&(this.pendingProcess="full")}},{key:"refreshNodeState",value:function(n){var r=this.internals.nodeDataCache[n];if(!r||this.nodeReducer){var i,o,s,l,u=(i=this.internals.nodeDataCache[n])===null||i===void 0?void 0:i.depth,d=(o=this.internals.nodeDataCache[n])===null||o===void 0?void 0:o.zIndex,h=(s=this.internals.nodeDataCache[n])===null||s===void 0?void 0:s.labelAttachment;this.updateNode(n);var c=this.internals.nodeDataCache[n];this.internals.attachmentManager&&c.labelAttachment!==h&&this.internals.attachmentManager.invalidateNode(n);var f;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&c.shape&&c.shape in this.internals.nodeShapeMap?f=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[c.shape]]:f=ki(c.shape||"circle"),(l=this.internals.nodeDataTexture).updateNode.apply(l,[n,c.x,c.y,c.size,f].concat(ce(Co(c)),[c.color])),u&&c.depth!==u&&this.updateNodeDepthRanges(n,u,c.depth);var p=this.nodeProgramIndex[n];return p!==void 0&&(this.addNodeToProgram(n,p),this.nodeProgram.invalidateBuffers()),d!==void 0&&c.zIndex!==d}var m=this.internals.graph.getNodeAttributes(n),g=this.stateManager.getNodeState(n),b=r.size,y=r.shape,_=r.depth,S=r.zIndex,T=r.labelAttachment,E=r.rotationAlignment,C=r.labelRotationAlignment,R=r.color;Tl(this.stylesDeclaration.nodes,m,g,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateNode(r,m,g);var k=this.nodeGraphCoords[n],I=r.x!==k.x||r.y!==k.y;if(I&&(k.x=r.x,k.y=r.y),this.normalizationFunction.applyTo(r),this.internals.nodeShapeMap?(!r.shape||!(r.shape in this.internals.nodeShapeMap))&&(r.shape=Object.keys(this.internals.nodeShapeMap)[0]):this.nodeShapeSlug&&(r.shape=this.nodeShapeSlug),this.internals.attachmentManager&&r.labelAttachment!==T&&this.internals.attachmentManager.invalidateNode(n),Na(this.internals.nodesWithForcedLabels,n,ba(r)),Na(this.internals.nodesWithBackdrop,n,kl(r)),I||r.size!==b||r.shape!==y||r.rotationAlignment!==E||r.labelRotationAlignment!==C||r.color!==R){var z,G;this.internals.nodeShapeMap&&this.internals.nodeGlobalShapeIds&&r.shape&&r.shape in this.internals.nodeShapeMap?G=this.internals.nodeGlobalShapeIds[this.internals.nodeShapeMap[r.shape]]:G=ki(r.shape||"circle"),(z=this.internals.nodeDataTexture).updateNode.apply(z,[n,r.x,r.y,r.size,G].concat(ce(Co(r)),[r.color]))}this.itemBuckets.nodes.set(n,r.depth),r.depth!==_&&this.updateNodeDepthRanges(n,_,r.depth);var w=this.nodeProgramIndex[n];return w!==void 0&&(this.addNodeToProgram(n,w),this.nodeProgram.invalidateBuffers()),r.zIndex!==S}},{key:"refreshEdgeState",value:function(n){var r=this.internals.edgeDataCache[n];if(!r||this.edgeReducer){var i=r?.depth,o=r?.zIndex;this.updateEdge(n);var s=this.internals.edgeDataCache[n];i&&s.depth!==i&&this.updateEdgeDepthRanges(n,i,s.depth);var l=this.edgeProgramIndex[n];return l!==void 0&&(this.addEdgeToProgram(n,l),this.edgeProgram.invalidateBuffers()),o!==void 0&&s.zIndex!==o}var u=this.internals.graph.getEdgeAttributes(n),d=this.stateManager.getEdgeState(n),h=r.depth,c=r.zIndex,f=r.size,p=r.path,m=r.selfLoopPath,g=r.parallelPath,b=r.head,y=r.tail;Sl(this.stylesDeclaration.edges,u,d,this.stateManager.graphState,this.internals.graph,r),this.postEvaluateEdge(r,u),this.applyEdgeSpread(n,r,d),Na(this.internals.edgesWithForcedLabels,n,ba(r)),this.itemBuckets.edges.set(n,r.depth),r.depth!==h&&this.updateEdgeDepthRanges(n,h,r.depth);var _=this.edgeProgramIndex[n];if(_!==void 0){var S=r.size!==f||r.path!==p||r.selfLoopPath!==m||r.parallelPath!==g||r.head!==b||r.tail!==y;if(S)this.addEdgeToProgram(n,_),this.edgeProgram.invalidateBuffers();else{var T=this.internals.graph.source(n),E=this.internals.graph.target(n),C=this.internals.nodeDataCache[T],R=this.internals.nodeDataCache[E],k=this.edgeTextureIndexCache[n];this.edgeProgram.process($a(this.pickingState,"edge",n),_,C,R,r,k),this.edgeProgram.invalidateBuffers()}}return r.zIndex!==c}},{key:"refresh",value:function(n){var r=this,i=n?.skipIndexation!==void 0?n?.skipIndexation:!1,o=n?.schedule!==void 0?n.schedule:!1,s=!n||!n.partialGraph;if(s)this.clearEdgeIndices(),this.clearNodeIndices(),this.internals.graph.forEachNode(function(C){return r.addNode(C)}),this.edgeGroups.rebuild(),this.internals.graph.forEachEdge(function(C){return r.addEdge(C)}),this.pendingProcess="full";else{for(var l,u,d=((l=n.partialGraph)===null||l===void 0?void 0:l.nodes)||[],h=0,c=d?.length||0;h<c;h++){var f,p,m=""+d[h],g=(f=this.internals.nodeDataCache[m])===null||f===void 0?void 0:f.labelAttachment;if(this.updateNode(m),this.internals.attachmentManager&&((p=this.internals.nodeDataCache[m])!==null&&p!==void 0&&p.labelAttachment||g)&&this.internals.attachmentManager.invalidateNode(m),i){var b=this.nodeProgramIndex[m];if(b===void 0)throw new Error('Sigma: node "'.concat(m,`" can't be repaint`));this.addNodeToProgram(m,b)}}i&&d.length>0&&(this.nodeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0);for(var y=(n==null||(u=n.partialGraph)===null||u===void 0?void 0:u.edges)||[],_=0,S=y.length;_<S;_++){var T=""+y[_];if(this.updateEdge(T),i){var E=this.edgeProgramIndex[T];if(E===void 0)throw new Error('Sigma: edge "'.concat(T,`" can't be repaint`));this.addEdgeToProgram(T,E)}}i&&y.length>0&&(this.edgeProgram.invalidateBuffers(),this.labelRenderer.labelsDirty=!0),!i&&this.pendingProcess!=="full"&&(this.pendingProcess=y.length>0?"full":"nodes")}return o?this.scheduleRender():this.render(),this}},{key:"scheduleRender",value:function(){var n=this;return this.renderFrame||(this.renderFrame=requestAnimationFrame(function(){n.render()})),this}},{key:"scheduleRefresh",value:function(n){return this.refresh(ee(ee({},n),{},{schedule:!0}))}},{key:"getViewportZoomedState",value:function(n,r){var i=this.camera.getState(),o=i.ratio,s=i.angle,l=i.x,u=i.y,d=this.internals.settings,h=d.minCameraRatio,c=d.maxCameraRatio;typeof c=="number"&&(r=Math.min(r,c)),typeof h=="number"&&(r=Math.max(r,h));var f=r/o,p={x:this.width/2,y:this.height/2},m=this.viewportToFramedGraph(n),g=this.viewportToFramedGraph(p);return{angle:s,x:(m.x-g.x)*(1-f)+l,y:(m.y-g.y)*(1-f)+u,ratio:r}}},{key:"viewRectangle",value:function(){var n=this.viewportToFramedGraph({x:0,y:0}),r=this.viewportToFramedGraph({x:this.width,y:0}),i=this.viewportToFramedGraph({x:0,y:this.height});return{x1:n.x,y1:n.y,x2:r.x,y2:r.y,height:r.y-i.y}}},{key:"framedGraphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ma(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding()):this.matrix),s=Lr(o,n);return{x:(1+s.x)*this.width/2,y:(1-s.y)*this.height/2}}},{key:"viewportToFramedGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=!!r.cameraState||!!r.viewportDimensions||!!r.graphDimensions||!!r.padding,o=r.matrix||(i?ma(r.cameraState||this.camera.getState(),r.viewportDimensions||this.getDimensions(),r.graphDimensions||this.getGraphDimensions(),r.padding||this.getStagePadding(),!0):this.invMatrix),s=Lr(o,{x:n.x/this.width*2-1,y:1-n.y/this.height*2});return isNaN(s.x)&&(s.x=0),isNaN(s.y)&&(s.y=0),s}},{key:"viewportToGraph",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.normalizationFunction.inverse(this.viewportToFramedGraph(n,r))}},{key:"graphToViewport",value:function(n){var r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{};return this.framedGraphToViewport(this.normalizationFunction(n),r)}},{key:"graphToFramedGraph",value:function(n){return this.normalizationFunction(n)}},{key:"framedGraphToGraph",value:function(n){return this.normalizationFunction.inverse(n)}},{key:"getGraphToViewportRatio",value:function(){var n={x:0,y:0},r={x:1,y:1},i=Math.sqrt(Math.pow(n.x-r.x,2)+Math.pow(n.y-r.y,2)),o=this.graphToViewport(n),s=this.graphToViewport(r),l=Math.sqrt(Math.pow(o.x-s.x,2)+Math.pow(o.y-s.y,2));return l/i}},{key:"computeNodeExtent",value:function(){var n=this.nodeGraphCoords,r=Object.keys(n);if(!r.length)return{x:[0,1],y:[0,1]};for(var i=1/0,o=-1/0,s=1/0,l=-1/0,u=0,d=r.length;u<d;u++){var h=n[r[u]],c=h.x,f=h.y;c<i&&(i=c),c>o&&(o=c),f<s&&(s=f),f>l&&(l=f)}return{x:[i,o],y:[s,l]}}},{key:"getBBox",value:function(){return this.nodeExtent}},{key:"getCustomBBox",value:function(){return this.customBBox}},{key:"setCustomBBox",value:function(n){return this.customBBox=n,this.scheduleRender(),this}},{key:"kill",value:function(){var n,r,i,o,s;this.emit("kill"),this.removeAllListeners(),this.camera.cancelAnimation(),this.unbindCameraHandlers(),window.removeEventListener("resize",this.activeListeners.handleResize),this.mouseCaptor.kill(),this.touchCaptor.kill(),this.internals.hoverResolver.kill(),this.unbindGraphHandlers(),this.clearIndices(),this.clearState(),this.internals.nodeDataCache={},this.internals.edgeDataCache={},this.renderFrame&&(cancelAnimationFrame(this.renderFrame),this.renderFrame=null);for(var l=this.container;l.firstChild;)l.removeChild(l.firstChild);this.nodeProgram.kill(),this.nodeFramePass.kill(),this.edgeProgram.kill(),this.edgeFramePass.kill(),this.internals.labelProgram.kill(),(n=this.internals.edgeLabelProgram)===null||n===void 0||n.kill(),(r=this.internals.edgeLabelBackgroundProgram)===null||r===void 0||r.kill(),this.internals.backdropProgram.kill(),this.internals.labelBackgroundProgram.kill(),(i=this.internals.attachmentProgram)===null||i===void 0||i.kill(),(o=this.internals.attachmentManager)===null||o===void 0||o.kill(),this.internals.attachmentProgram=null,this.internals.attachmentManager=null;var u=K(this.customLayerPrograms.values()),d;try{for(u.s();!(d=u.n()).done;){var h=d.value.program;h.kill()}}catch(p){u.e(p)}finally{u.f()}if(this.customLayerPrograms.clear(),this.sdfAtlas&&(this.sdfAtlas=null),this.internals.nodeDataTexture&&(this.internals.nodeDataTexture.kill(),this.internals.nodeDataTexture=null),this.internals.nodeFrameTexture&&(this.internals.nodeFrameTexture.kill(),this.internals.nodeFrameTexture=null),this.internals.edgeDataTexture&&(this.internals.edgeDataTexture.kill(),this.internals.edgeDataTexture=null),this.internals.edgeFrameTexture&&(this.internals.edgeFrameTexture.kill(),this.internals.edgeFrameTexture=null),this.webGLContext){var c;(c=this.webGLContext.getExtension("WEBGL_lose_context"))===null||c===void 0||c.loseContext(),this.webGLContext=null}(s=this.gestureHint)===null||s===void 0||s.kill(),this.gestureHint=null,this.mouseLayer.remove();for(var f in this.extraElements)this.extraElements[f].remove();this.extraElements={}}},{key:"scaleSize",value:function(){var n=arguments.length>0&&arguments[0]!==void 0?arguments[0]:1,r=arguments.length>1&&arguments[1]!==void 0?arguments[1]:this.camera.ratio;return n/this.internals.settings.zoomToSizeRatioFunction(r)*(this.getSetting("itemSizesReference")==="positions"?r*this.graphToViewportRatio:1)}},{key:"getStageCanvas",value:function(){return this.stageCanvas}},{key:"getMouseLayer",value:function(){return this.mouseLayer}}])})(Lo),ef=K0;var TE=fa(Sr());function tf(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function rf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=tf(e,0),i=tf(n,0),o=`
`.concat(Di,`
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
`);return{name:"square",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}function nf(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function of(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=nf(e,0),i=nf(n,0),o=`
`.concat(Di,`
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
`);return{name:"triangle",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:.5}}function af(a,t){return typeof a=="number"?a:(be(a)==="object"&&a!==null&&"attribute"in a,t)}function sf(a){var t=a??{},e=t.cornerRadius,n=t.rotation,r=af(e,0),i=af(n,0),o=`
`.concat(Di,`
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
`);return{name:"diamond",glsl:o,uniforms:[{name:"u_cornerRadius",type:"float",value:r},{name:"u_rotation",type:"float",value:i}],inradiusFactor:Math.SQRT1_2}}var Y0=[1,2,5],Zo=class{sample=1;points=[];rest=new Map;rate=0;add(t,e,n){let r=t.reduce((o,s)=>o+s.passed,0),i=Math.max(.02,e/1e3);this.rate+=(r/i-this.rate)*Math.min(1,i),this.choose(this.rate*1100/1e3/600);for(let{from:o,to:s,key:l,passed:u}of t){let d=(this.rest.get(l)??this.first(l))+u/this.sample,h=Math.floor(d);this.rest.set(l,d-h);for(let c=0;c<h&&this.points.length<600+600/4;c++)this.points.push({from:o,to:s,begins:n+e*(c+this.first(l+c))/h})}this.rest.size>5e4&&this.rest.clear()}first(t){let e=7;for(let n=0;n<t.length;n++)e=Math.imul(e,31)+t.charCodeAt(n)|0;return(e>>>4)%1e3/1e3}choose(t){if(t>this.sample||t<this.sample/3){let e=1;for(let n=1;e<t;n++)e=Y0[n%3]*10**Math.floor(n/3);this.sample=e}}closed(t){this.rest.delete(t)}clear(){this.points=[]}get count(){return this.points.length}each(t,e){let n=0;for(let r of this.points){let i=(t-r.begins)/1100;i<1&&(this.points[n++]=r,i>=0&&e(r.from,r.to,i))}this.points.length=n}};var Z0=6e3,Q0=400;function lf(){return document.createElement("canvas").getContext("webgl2")!==null}var Qo=class{constructor(t,e,n,r){this.box=t;this.picture=e;this.still=r;let i=o=>({attribute:o});this.sigma=new ef(e.graph,t,{primitives:{nodes:{shapes:[xi(),sf(),rf(),of()]}},settings:{itemSizesReference:"screen",minEdgeThickness:.6,stagePadding:46,labelDensity:.7,labelRenderedSizeThreshold:7,nodePickingPadding:3,enableCameraRotation:!1,enableCameraMouseRotation:!1,minCameraRatio:.02,maxCameraRatio:4,allowInvalidContainer:!0},styles:{nodes:{x:i("x"),y:i("y"),size:i("size"),color:i("color"),opacity:i("opacity"),shape:i("shape"),label:i("label"),labelColor:i("labelColor"),labelPosition:i("labelPosition"),labelSize:12,labelFont:"system-ui, sans-serif",labelVisibility:{whenState:"isHovered",then:"visible",else:i("labelVisibility")},zIndex:i("zIndex"),depth:{whenState:"isHovered",then:"topNodes",else:"nodes"}},edges:{size:i("size"),color:i("color"),opacity:i("opacity"),zIndex:i("zIndex")}}}),e.graph.removeAllListeners(),this.over.className="over",t.append(this.over),this.sigma.on("clickNode",({node:o})=>n.node(o)),this.sigma.on("clickStage",()=>n.nothing()),this.sigma.getCamera().on("updated",()=>this.wake()),this.observer=new ResizeObserver(()=>this.resize()),this.observer.observe(t),this.resize()}box;picture;still;particles=new Zo;sigma;frames=[];over=document.createElement("canvas");observer;request=0;last=0;rebuilt=0;ended=!1;wake(){this.request===0&&!this.ended&&(this.request=requestAnimationFrame(t=>this.frame(t)))}close(){this.ended=!0,cancelAnimationFrame(this.request),this.observer.disconnect(),this.sigma.kill(),this.over.remove()}centre(t){let e=this.sigma.getNodeDisplayData(t);if(e){let n=this.sigma.getCamera();n.animate({x:e.x,y:e.y,ratio:Math.min(n.ratio,.5)},{duration:this.still?1:400})}}reset(){this.sigma.getCamera().animate({x:.5,y:.5,ratio:1,angle:0},{duration:this.still?1:300})}move(t,e,n=1){let r=this.sigma.getCamera(),{x:i,y:o,ratio:s}=r.getState();r.setState({x:i+t*s,y:o+e*s,ratio:Math.min(4,Math.max(.02,s*n))})}resize(){let t=devicePixelRatio||1;this.over.width=Math.max(1,this.box.clientWidth*t),this.over.height=Math.max(1,this.box.clientHeight*t),this.wake()}frame(t){let e=performance.now();this.request=0;let n=this.picture.step(performance.now(),Math.min(100,t-this.last));this.last=t,this.draw(t),this.paint(),(n||this.particles.count>0||this.picture.restructured)&&this.wake(),this.frames.length<1e3&&this.frames.push(performance.now()-e)}draw(t){let{picture:e}=this,n=e.graph.order+e.graph.size>Z0;if(e.restructured){if(n&&t-this.rebuilt<Q0)return;this.rebuilt=t,this.sigma.refresh(),e.restructured=!1}else e.shifted?this.sigma.refresh({partialGraph:{nodes:e.graph.nodes(),edges:[...e.changedEdges]},skipIndexation:!1}):(e.changedNodes.size>0||e.changedEdges.size>0)&&this.sigma.refresh({partialGraph:{nodes:[...e.changedNodes],edges:[...e.changedEdges]},skipIndexation:!0});e.shifted=!1,e.changedNodes.clear(),e.changedEdges.clear()}paint(){let t=this.over.getContext("2d");if(!t)return;let{picture:e,sigma:n}=this,r=devicePixelRatio||1;t.setTransform(r,0,0,r,0,0),t.clearRect(0,0,this.box.clientWidth,this.box.clientHeight);let[i,o,s]=[{x:0,y:0},{x:1e3,y:0},{x:0,y:1e3}].map(c=>n.graphToViewport(c)),l=c=>i.x+(c.x*(o.x-i.x)+c.y*(s.x-i.x))/1e3,u=c=>i.y+(c.x*(o.y-i.y)+c.y*(s.y-i.y))/1e3,d=e.graph;t.fillStyle=e.colours.accent,t.beginPath(),this.particles.each(performance.now(),(c,f,p)=>{if(d.hasNode(c)&&d.hasNode(f)&&e.isShown(c)&&e.isShown(f)){let[m,g]=[d.getNodeAttributes(c),d.getNodeAttributes(f)];if(m.opacity>0&&g.opacity>0){let[b,y]=[l(m),u(m)];t.rect(b+(l(g)-b)*p-1.6,y+(u(g)-y)*p-1.6,3.2,3.2)}}}),t.fill();for(let c of e.groups){let f=d.getNodeAttributes(c);f.opacity>.5&&this.ring(t,l(f),u(f),n.scaleSize(f.size)+5,e.nodes.get(c)?.levels??{})}t.lineWidth=2;for(let c of e.marks.keys())if(d.hasNode(c)&&e.isShown(c)){let f=d.getNodeAttributes(c);t.strokeStyle=e.colours.full85,t.beginPath(),t.arc(l(f),u(f),n.scaleSize(f.size)+3,0,7),t.stroke()}let h=e.selected;if(h!==null&&d.hasNode(h)){let c=d.getNodeAttributes(h);t.strokeStyle=e.colours.ink,t.beginPath(),t.arc(l(c),u(c),n.scaleSize(c.size)+6,0,7),t.stroke()}}ring(t,e,n,r,i){let o=Object.values(i).reduce((l,u)=>l+u,0),s=-Math.PI/2;t.lineWidth=5;for(let l of gi){let u=i[l]??0;if(u>0){let d=s+2*Math.PI*u/o;t.strokeStyle=this.picture.colours.level[l],t.beginPath(),t.arc(e,n,r,s,d),t.stroke(),s=d}}}};var Jo=class{constructor(t,e,n){this.live=e;this.picture=new vo(Js(),uc(e.network),this.still),this.view=lf()?new Qo(t,this.picture,n,this.still):null,this.worker=new Worker(new URL("layout.js",document.baseURI),{type:"module"}),this.worker.onmessage=o=>this.placed(o.data);let r=()=>{this.picture.restyle(Js()),this.view?.wake()},i=matchMedia("(prefers-color-scheme: dark)");addEventListener("theme",r),i.addEventListener("change",r),this.ends.push(()=>removeEventListener("theme",r),()=>i.removeEventListener("change",r)),this.ends.push(e.listen({snapshot:()=>this.takeAll(),delta:o=>this.take(o)}))}live;picture;view;worker;still=matchMedia("(prefers-reduced-motion: reduce)").matches;ends=[];number=0;laid=[];timer=0;refresh(){this.view?.wake()}get moves(){return!this.still}close(){clearTimeout(this.timer),this.ends.forEach(t=>t()),this.worker.terminate(),this.view?.close()}takeAll(){this.picture.takeAll(this.live.nodes.values(),this.live.edges,performance.now()),this.view?.particles.clear(),this.changed()}take(t){if(this.picture.take(t,Qn.key,performance.now()),!this.still&&!document.hidden){let e=[...t.opened,...t.flowed].filter(n=>n.passed>0).map(n=>({...n,key:Qn.key(n)}));this.view?.particles.add(e,t.millis,performance.now())}t.closed.forEach(e=>this.view?.particles.closed(Qn.key(e))),this.changed()}changed(){this.view?.wake(),this.picture.unplaced&&this.timer===0&&(this.timer=window.setTimeout(()=>{this.timer=0,this.layOut()},150))}layOut(){let t=this.picture.plan();this.laid=t.ids,this.worker.postMessage({number:++this.number,plan:t})}placed({number:t,places:e,more:n}){t===this.number&&(this.picture.placed(this.laid,e),this.view?.wake(),n||dc(this.live.network,this.picture.places()))}};function uf(a){let t=new Map,e=new Map;for(let i of a)t.has(i.origin)||e.set(i.origin,i.frequency),t.set(i.origin,i);let n=new Set(e.values());for(let i of[...n])e.size>4&&n.size>1&&[...e.values()].filter(o=>o===i).length<e.size/4&&n.delete(i);let r=new Map;return t.forEach(i=>r.set(i.frequency,(r.get(i.frequency)??0)+1)),{outputs:a,last:t,words:[...r].sort(([i,o],[s,l])=>l-o||(i<s?-1:1)),openings:n}}function es({last:a},t,e){return[...a.values()].filter(n=>t.has(n.frequency)).sort((n,r)=>r.tide-n.tide).slice(0,e)}function df({last:a,outputs:t},e,n){let r=new Map;for(let i=t.length-1;i>=0&&r.size<n;i--){let o=t[i];e.has(o.frequency)&&!e.has(a.get(o.origin).frequency)&&!r.has(o.origin)&&r.set(o.origin,o)}return[...r.values()]}function zi({outputs:a,last:t,openings:e},n){for(let r=a.length-1;r>=0;r--)if(a[r].origin===n&&e.has(a[r].frequency))return a[r];return t.get(n)}var J0=[["hypha","\u25CF","hyphae"],["species","\u25C9","species"],["relay","\u25C6","relays"],["input","\u25B2","inputs"],["output","\u25A0","outputs"]],Zl=12,ex=50,tx=24,Gi=12;function cf(a){return Object.values(a).every(t=>t.size===0)}var Vn=class{constructor(t){this.element=t}element;before=null;show(t,e){let n=JSON.stringify(t);if(n!==this.before){let r=document.activeElement instanceof HTMLElement&&this.element.contains(document.activeElement)?document.activeElement.dataset.key:void 0;this.before=n,ue(this.element,...e()),r&&[...this.element.querySelectorAll("[data-key]")].find(i=>i.dataset.key===r)?.focus()}}},ts=class{constructor(t,e,n){this.wishes=n;this.search=v("input",{type:"search",id:"graph-search",placeholder:"search nodes","aria-label":"search nodes",value:e,oninput:()=>n.sought(this.search.value)}),this.element=v("aside",{class:"graph-side","aria-label":"the graph in words"},this.state.element,this.note.element,this.active.element,this.chosen.element,this.words.element,this.worst.element,v("section",{"aria-label":"nodes"},v("h2",{},"Nodes"),this.search,this.list.element),this.legend.element,rt(`mycelium list hyphae --network ${it(t)}`,`mycelium pressure ${it(t)}`))}wishes;element;state=new Vn(v("dl",{class:"graph-state",id:"graph-state"}));note=new Vn(v("p",{class:"faint",id:"graph-note"}));chosen=new Vn(v("section",{class:"graph-chosen",id:"graph-chosen","aria-label":"selected",hidden:!0}));words=new Vn(v("section",{id:"graph-said","aria-label":"said last"}));legend=new Vn(v("section",{id:"graph-legend","aria-label":"legend and filter"}));worst=new Vn(v("section",{id:"graph-worst","aria-label":"the worst ten"}));list=new Vn(v("ul",{class:"graph-list",id:"graph-list","aria-label":"nodes"}));active=new Vn(v("p",{class:"graph-active",id:"graph-active",role:"status",hidden:!0}));search;unfolded=new Set(["fullest","failing"]);show(t){let{head:e}=t,n=e?.network,r=e?[["Tide",Q(n.tide)],["Signals/s",Q(Math.round(e.signalsPerSecond))],["Hyphae",Q(n.hyphae)],["Awake",Q(n.awake)],["Born",Q(n.births)],["Died",Q(n.deaths)]]:[["Tide","\u2026"]];this.state.show(r,()=>r.map(([o,s])=>v("div",{},v("dt",{},o),v("dd",{},s))));let i=[!t.live&&"Not connected: this is what was known last.",!t.drawn&&"This browser has no WebGL 2, so nothing is drawn; the lists tell the same.",t.drawn&&!t.moves&&"Signals don't move, as your system asks for less motion.",t.drawn&&t.moves&&(t.sample===1?"Each moving point is a signal.":`Moving points are sampled 1 : ${Q(t.sample)}.`),e?.grouped&&"More than 2,000 hyphae: those of a species are one node, which a click opens.",e?.more&&"There are more nodes or edges than are shown."].filter(o=>typeof o=="string");this.note.show(i,()=>[i.join(" ")]),this.showActive(t),this.showChosen(t),this.showWords(t),this.showWorst(t),this.showList(t),this.showLegend(t)}choice(t,e,...n){return v("button",{type:"button",class:"link","data-key":e,onclick:()=>this.wishes.choose(t)},...n.length?n:[Z(t,28)])}showActive({filter:t}){let e=[...t.words,...t.levels,...t.kinds,...t.species];this.active.element.hidden=e.length===0,this.active.show(e,()=>["Only ",v("b",{},Z(e.join(", "),80))," is shown in full. ",v("button",{type:"button","data-key":"reset",onclick:()=>this.wishes.reset()},"show all")])}showChosen(t){let e=t.chosen;if(this.chosen.element.hidden=e===null,e===null){this.chosen.show(null,()=>[]);return}let n=t.nodes.get(e),r=t.spoken?zi(t.spoken,e):void 0,i=t.spoken?.last.get(e),o=h=>t.edges.filter(c=>(h?c.from:c.to)===e).map(c=>({id:h?c.to:c.from,fullest:c.fullest,rate:Math.round(t.rates(c.from,c.to))})).sort((c,f)=>f.fullest-c.fullest||f.rate-c.rate),[s,l]=[o(!1),o(!0)],u=r?t.why.get(r.id):void 0,d=n?.kind==="species"&&t.opened===n.species;this.chosen.show([e,n,r?.id,i?.id,u,s.slice(0,Gi),l.slice(0,Gi),s.length,l.length,d,t.members],()=>[v("h2",{},Z(e,40)," ",v("button",{type:"button",class:"quiet","data-key":"unchoose","aria-label":"clear the selection",onclick:()=>this.wishes.choose(null)},"\u2715")),!n&&v("p",{},"It is not in this picture: it is within its species, or has died."),n&&v("p",{},n.kind==="hypha"?["a hypha of species ",Z(n.species??"",30),", "]:n.kind==="species"?[`${Q(n.count)} hyphae, at worst `]:[{relay:"a relay",input:"an input",output:"an output"}[n.kind]??n.kind,n.halted>0?", which does not work":""],n.level&&Zn(n.level),n.kind==="hypha"&&n.halted>0&&", quarantined",n.waiting>0&&`; ${Q(n.waiting)} signals wait for it`),n?.kind==="species"&&v("p",{},d?[`${Q(t.members)} of its hyphae are around it. `,v("button",{type:"button","data-key":"shut",onclick:()=>this.wishes.close()},"close it")]:v("button",{type:"button",class:"primary","data-key":"open",onclick:()=>this.wishes.open(n.species??"")},"show its hyphae")),r&&this.story(t,r,i,u),this.neighbours("From",s),this.neighbours("To",l),v("p",{class:"ways"},(!n||n.kind==="hypha")&&v("a",{href:Te("networks",t.network,"hyphae",e)},"its page"),(!n||n.kind==="hypha")&&" \xB7 ",v("a",{href:Te("networks",t.network,"pressure")+(n?.kind==="species"?"":"?node="+encodeURIComponent(e))},"pressure"),n?.kind==="species"&&[" \xB7 ",v("a",{href:Te("networks",t.network,"hyphae")+"?species="+encodeURIComponent(n.species??"")},"all its hyphae")])])}neighbours(t,e){return e.length>0&&v("p",{class:"neighbours"},v("b",{},t)," ",e.slice(0,Gi).map((n,r)=>[r>0&&", ",this.choice(n.id,t+n.id),n.fullest>=60?` (${n.fullest} % full)`:n.rate>0?` (${n.rate}/s)`:""]).flat(),e.length>Gi&&` and ${Q(e.length-Gi)} more`)}story(t,e,n,r){let i=r?.cause;return v("div",{class:"story"},v("p",{},"It said ",v("b",{},Z(e.frequency,30)),` in tide ${Q(e.tide)}: `,v("code",{},Ni(e.payload,e.origin))),r?.rule&&v("p",{},"by rule ",v("b",{},Z(r.rule,60))),i?v("p",{},"upon ",v("b",{},Z(i.frequency,30))," ",v("code",{},Ni(i.payload))," ",v("span",{class:"faint"},Z(i.id,40))):e.cause&&v("p",{},"upon signal ",v("code",{},Z(e.cause,40))),n&&n.id!==e.id&&v("p",{},"Since then it said ",v("b",{},Z(n.frequency,30)),`, in tide ${Q(n.tide)}: `,v("code",{},Ni(n.payload,n.origin))),v("p",{},v("a",{href:Te("networks",t.network,"hyphae",e.origin)+(e.cause?"?signal="+encodeURIComponent(e.cause):"")},"why, on its page")))}showWords(t){let{spoken:e,filter:n}=t,r=this.words.element;if(r.hidden=!e||e.last.size===0,!e||e.last.size===0)return;let i=n.words.size>0?n.words:e.openings,o=es(e,i,Zl),s=df(e,i,Math.max(0,4-o.length));this.words.show([e.words,[...i],o.map(l=>l.id),s.map(l=>l.id)],()=>[v("h2",{},"Said last"),v("p",{class:"chips"},e.words.slice(0,8).map(([l,u])=>v("button",{type:"button","data-key":"word "+l,"aria-pressed":String(n.words.has(l)),title:"show only those whose last word this is",onclick:()=>this.wishes.toggle("words",l)},Z(l,20),` ${Q(u)}`))),o.length===0?v("p",{class:"faint"},"Nobody is ",[...i].map(l=>ln(l)).join(" or ")," at the moment."):v("ul",{class:"graph-said"},o.map(l=>v("li",{},this.choice(l.origin,"said "+l.origin,v("span",{class:"mark","aria-hidden":"true"},"\u25CB "),Z(l.origin,24)," ",v("b",{},Z(l.frequency,20))),v("span",{class:"faint"},` tide ${Q(l.tide)} `,Ni(l.payload,l.origin))))),s.length>0&&v("ul",{class:"graph-said"},s.map(l=>v("li",{},this.choice(l.origin,"was "+l.origin,Z(l.origin,24)),v("span",{class:"faint"}," was ",Z(l.frequency,20),`, tide ${Q(l.tide)} `,Ni(l.payload,l.origin)))))])}showWorst(t){let e=t.worst??{},n=e.ailing??[],i=[["fullest","Fullest sockets",e.fullest??[],o=>[this.choice(o.to,`full ${o.from} ${o.to}`,Z(o.from,18)," \u2192 ",Z(o.to,18)),` ${Q(o.held)} of ${Q(o.capacity)}`]],["failing","Most failures",e.failing??[],o=>[this.choice(o.id,"fail "+o.id),` ${o.failures} of its last 10 steps`]],["ailing","Lowest vitality",n,o=>[this.choice(o.id,"ail "+o.id)," ",Zn(o.level),` ${o.score.toFixed(2)}`,o.quarantined&&", quarantined"]]].filter(([,,o])=>o.length>0);this.worst.show([i.map(([o,,s])=>[o,s])],()=>[v("h2",{},"The worst ten"),i.length===0?v("p",{class:"faint"},"Nothing is full, fails or ails."):i.map(([o,s,l,u])=>v("details",{open:this.unfolded.has(o),ontoggle:d=>d.target.open?this.unfolded.add(o):this.unfolded.delete(o)},v("summary",{"data-key":"fold "+o},`${s} (${l.length})`),v("ol",{},l.map(d=>v("li",{},...u(d))))))])}showList(t){let e=t.search.trim().toLowerCase(),n=[],r=0;for(let s of t.nodes.values())(e===""||s.id.toLowerCase().includes(e)||(s.species??"").toLowerCase().includes(e))&&(r++,n.length<2e3&&n.push(s));let i=s=>s.id.toLowerCase()===e?0:s.id.toLowerCase().startsWith(e)&&e!==""?1:2;n.sort((s,l)=>i(s)-i(l)||(s.id<l.id?-1:1));let o=n.slice(0,ex);this.list.show([o.map(s=>[s.id,s.level,s.kind]),r,t.chosen],()=>[...o.map(s=>v("li",{class:s.id===t.chosen?"now":null},this.choice(s.id,"node "+s.id)," ",s.level?Zn(s.level):v("span",{class:"faint"},s.kind))),r===0&&v("li",{class:"faint"},"no node has this in its name"),r>o.length&&v("li",{class:"faint"},`and ${Q(r-o.length)} more: search`)])}showLegend(t){let e=new Map,n=new Map,r=new Map;for(let l of t.nodes.values())n.set(l.kind,(n.get(l.kind)??0)+1),l.kind==="species"?Object.entries(l.levels??{}).forEach(([u,d])=>e.set(u,(e.get(u)??0)+d)):l.level&&e.set(l.level,(e.get(l.level)??0)+1),l.species!==null&&r.set(l.species,(r.get(l.species)??0)+l.count);let{filter:i}=t,o=[...r].sort(([,l],[,u])=>u-l).slice(0,tx),s=(l,u,d,...h)=>v("button",{type:"button","data-key":l+" "+u,"aria-pressed":String(i[l].has(u)),onclick:()=>this.wishes.toggle(l,u)},...h,` ${Q(d)}`);this.legend.show([[...e],[...n],o,Object.values(i).map(l=>[...l])],()=>[v("h2",{},"What is what"),v("p",{class:"chips"},gi.filter(l=>e.has(l)).map(l=>s("levels",l,e.get(l),Zn(l)))),v("p",{class:"chips"},J0.filter(([l])=>n.has(l)).map(([l,u,d])=>s("kinds",l,n.get(l),v("span",{"aria-hidden":"true"},u+" "),d))),o.length>1&&v("p",{class:"chips"},o.map(([l,u])=>s("species",l,u,Z(l,24)))),v("p",{class:"faint"},"Lines are sockets, the thicker the more goes through them; ",v("span",{class:"full-60"},"from 60 % full"),", ",v("span",{class:"full-85"},"from 85 %"),"."),v("p",{class:"faint"},"Keys: arrows move the graph, + and \u2212 zoom, 0 shows all of it, Esc clears the selection, / searches.")])}};function Ni(a,t=""){return typeof a!="object"||a===null||Array.isArray(a)?En(a,80):Object.entries(a).filter(([,n])=>n!==t).slice(0,8).map(([n,r])=>`${ln(n).slice(0,30)} ${typeof r=="string"?ln(r).slice(0,40):En(r,40)}`).join(", ")}var hf=500,nx=200,Ql=["levels","kinds","species","words"],ff={path:"graph",name:"Graph",key:"a",mount({root:a,network:t,address:e,leave:n,trouble:r}){let i=Object.fromEntries(Ql.map(w=>[w,new Set((e.query.get(w)??"").split(",").filter(P=>P!==""))])),o=e.query.get("q")??"",s=e.query.get("node"),l=null,u=[],d=null,h=new Map,c=v("div",{class:"graph-box",id:"graph",tabindex:0,role:"application","aria-label":`graph of network ${t}: arrows move it, plus and minus zoom, 0 shows all, Escape clears the selection; the lists beside it tell the same`}),f=new ts(t,o,{choose:_,toggle(w,P){i[w].delete(P)||i[w].add(P),S()},reset(){Ql.forEach(w=>i[w].clear()),S()},sought(w){o=w,at({q:w}),y()},open:w=>{C(w)},close:R});a.append(c,f.element);let p=new Qn(t),m=new Jo(c,p,{node:w=>w===s&&m.picture.nodes.get(w)?.kind==="species"?void C(m.picture.nodes.get(w).species):_(w),nothing:()=>_(null)}),{picture:g,view:b}=m;b||(c.classList.add("undrawn"),c.append(v("p",{class:"empty"},"The graph is drawn with WebGL 2, which this browser does not have or has switched off. The lists tell the same.")));function y(){f.show({network:t,nodes:g.nodes,edges:[...p.edges.values()],rates:(w,P)=>g.rates.get(Qn.key({from:w,to:P}))??0,worst:p.worst,head:p.head,sample:b?.particles.sample??1,moves:m.moves,drawn:b!==null,live:p.open||p.head===null,spoken:d,why:h,filter:i,search:o,chosen:s,opened:l,members:u.length}),a.classList.toggle("stale",!p.open&&p.head!==null)}function _(w,P=w!==null){s=w,at({node:w}),g.select(w),w!==null&&P&&b?.centre(w),m.refresh(),y(),w!==null&&E(d?zi(d,w):void 0)}function S(){at(Object.fromEntries(Ql.map(O=>[O,[...i[O]].join(",")])));let{levels:w,kinds:P,species:M,words:D}=i;g.show((O,B)=>{if(!B)return!0;let U=w.size===0||(B.levels?[...w].some(V=>(B.levels[V]??0)>0):w.has(B.level??"")),$=D.size===0||D.has(d?.last.get(O)?.frequency??"");return U&&$&&(P.size===0||P.has(B.kind))&&(M.size===0||M.has(B.species??""))}),T(),y()}function T(){let w=i.words.size>0?i.words:d?.openings??new Set;g.mark(new Map((d?es(d,w,Zl):[]).map(P=>[P.origin,P.frequency]))),m.refresh()}async function E(w){if(!(!w||h.has(w.id))){h.size>nx&&h.clear(),h.set(w.id,null);try{if(!(await nt(Ae("networks",t,"trace"),I.signal)).frequencies.some(O=>O==="*"||O===w.frequency))return;let M=await nt(Ae("networks",t,"why")+Ye({signal:w.id}),I.signal),D=M.causes?.[0]??null;h.set(w.id,{rule:M.signal?.rule??null,cause:D}),y()}catch{}}}async function C(w){R(),l=w;let P=[];try{let V=0;for(let j=0;V!==null&&P.length<hf&&j<20;j++){let X=await nt(Ae("networks",t,"hyphae")+Ye({species:w,limit:hf-P.length,after:V||null}),I.signal);P.push(...X.hyphae),V=X.next}}catch(V){I.signal.aborted||r(V);return}if(l!==w)return;let M=`(${w})`,[D,O]=g.targetOf(M)??[0,0],B=k()*.12,U=performance.now(),$=P.filter(V=>!p.nodes.has(V.id)).map(V=>({id:V.id,kind:"hypha",species:V.species,count:1,awake:V.awake?1:0,level:V.vitality,halted:0,waiting:V.queued}));u=$.map(V=>V.id),u.forEach(V=>g.outside.add(V)),g.add($,(V,j)=>{let X=j*2.39996,ne=B*(.6+.16*Math.sqrt(j));return[D+ne*Math.cos(X),O+ne*Math.sin(X)]},U),g.restyle(),_(M)}function R(){let w=performance.now();u.forEach(P=>g.remove(P,w)),u=[],l=null,m.refresh(),y()}function k(){return Math.max(60,...[...g.places().values()].map(([w,P])=>Math.hypot(w,P)))}c.addEventListener("keydown",w=>{let M={ArrowLeft:[-.1,0,1],ArrowRight:[.1,0,1],ArrowUp:[0,.1,1],ArrowDown:[0,-.1,1],"+":[0,0,.75],"=":[0,0,.75],"-":[0,0,1.34]}[w.key];w.ctrlKey||w.altKey||w.metaKey||(M?(b?.move(...M),w.preventDefault()):(w.key==="0"||w.key==="Home")&&(b?.reset(),w.preventDefault()))}),a.addEventListener("keydown",w=>{w.key==="Escape"&&!(w.target instanceof HTMLInputElement&&w.target.value!=="")&&(l!==null?R():_(null))});let I=new AbortController,z=window.setInterval(y,1e3),G=Ue(()=>Ae("networks",t,"outputs")+Ye({last:500}),1e3,w=>{d=uf(w.outputs),i.words.size>0?S():T(),s!==null&&E(zi(d,s))},()=>{});p.listen({snapshot(){r(null),s!==null&&g.selected===null&&g.select(s),y()},over:w=>r(w+". This is what was known last."),open(w){!w&&p.head===null&&nt(Ae("networks",t),I.signal).catch(P=>{P instanceof lt&&P.status===404&&r(P)}),y()}}),cf(i)||S(),y(),n(()=>{I.abort(),clearInterval(z),G.close(),m.close(),p.close()})}};function gf(a,t,e){let n=new AbortController;return ax(a,t,n.signal).then(()=>n.signal.aborted||e(null),r=>n.signal.aborted||e(r instanceof lt?r:new lt(0,"Broken off","the server does not answer any more"))),{close:()=>n.abort()}}async function ax(a,t,e){let n=await fetch("/api/v1/"+a,{signal:e});if(!n.ok||!n.body){let o=await n.json().catch(()=>({}));throw new lt(n.status,o.title??n.statusText,o.detail??"")}let r=n.body.pipeThrough(new TextDecoderStream).getReader(),i="";for(;;){let{done:o,value:s}=await r.read();if(o)return;let l=(i+s).split(`
`);i=l.pop();for(let u of l)u.trim()!==""&&!e.aborted&&t(JSON.parse(u))}}var rx="uplot",ix="u-hz",ox="u-vt",sx="u-title",lx="u-wrap",ux="u-under",dx="u-over",cx="u-axis",Xa="u-off",hx="u-select",fx="u-cursor-x",gx="u-cursor-y",px="u-cursor-pt",mx="u-legend",vx="u-live",yx="u-inline",bx="u-series",xx="u-marker",pf="u-label",_x="u-value",Wi="width",Bi="height";var mf="bottom",Vr="left",Jl="right",mu="#000",vf=mu+"0",eu="mousemove",yf="mousedown",tu="mouseup",bf="mouseenter",xf="mouseleave",_f="dblclick",Tx="resize",Sx="scroll",Tf="change",os="dppxchange",vu="--",Qr=typeof window<"u",ou=Qr?document:null,jr=Qr?window:null,Ex=Qr?navigator:null,Fe,ns;function su(){let a=devicePixelRatio;Fe!=a&&(Fe=a,ns&&uu(Tf,ns,su),ns=matchMedia(`(min-resolution: ${Fe-.001}dppx) and (max-resolution: ${Fe+.001}dppx)`),Ka(Tf,ns,su),jr.dispatchEvent(new CustomEvent(os)))}function Jt(a,t){if(t!=null){let e=a.classList;!e.contains(t)&&e.add(t)}}function lu(a,t){let e=a.classList;e.contains(t)&&e.remove(t)}function je(a,t,e){a.style[t]=e+"px"}function Ln(a,t,e,n){let r=ou.createElement(a);return t!=null&&Jt(r,t),e?.insertBefore(r,n),r}function mn(a,t){return Ln("div",a,t)}var Sf=new WeakMap;function qn(a,t,e,n,r){let i="translate("+t+"px,"+e+"px)",o=Sf.get(a);i!=o&&(a.style.transform=i,Sf.set(a,i),t<0||e<0||t>n||e>r?Jt(a,Xa):lu(a,Xa))}var Ef=new WeakMap;function wf(a,t,e){let n=t+e,r=Ef.get(a);n!=r&&(Ef.set(a,n),a.style.background=t,a.style.borderColor=e)}var Af=new WeakMap;function kf(a,t,e,n){let r=t+""+e,i=Af.get(a);r!=i&&(Af.set(a,r),a.style.height=e+"px",a.style.width=t+"px",a.style.marginLeft=n?-t/2+"px":0,a.style.marginTop=n?-e/2+"px":0)}var yu={passive:!0},wx={...yu,capture:!0};function Ka(a,t,e,n){t.addEventListener(a,e,n?wx:yu)}function uu(a,t,e,n){t.removeEventListener(a,e,yu)}Qr&&su();function Cn(a,t,e,n){let r;e=e||0,n=n||t.length-1;let i=n<=2147483647;for(;n-e>1;)r=i?e+n>>1:en((e+n)/2),t[r]<a?e=r:n=r;return a-t[e]<=t[n]-a?e:n}function tg(a){return(e,n,r)=>{let i=-1,o=-1;for(let s=n;s<=r;s++)if(a(e[s])){i=s;break}for(let s=r;s>=n;s--)if(a(e[s])){o=s;break}return[i,o]}}var ng=a=>a!=null,ag=a=>a!=null&&a>0,us=tg(ng),Ax=tg(ag);function kx(a,t,e,n=0,r=!1){let i=r?Ax:us,o=r?ag:ng;[t,e]=i(a,t,e);let s=a[t],l=a[t];if(t>-1)if(n==1)s=a[t],l=a[e];else if(n==-1)s=a[e],l=a[t];else for(let u=t;u<=e;u++){let d=a[u];o(d)&&(d<s?s=d:d>l&&(l=d))}return[s??Oe,l??-Oe]}function ds(a,t,e,n){let r=Lf(a),i=Lf(t);a==t&&(r==-1?(a*=e,t/=e):(a/=e,t*=e));let o=e==10?ia:rg,s=r==1?en:vn,l=i==1?vn:en,u=s(o(xt(a))),d=l(o(xt(t))),h=Xr(e,u),c=Xr(e,d);return e==10&&(u<0&&(h=We(h,-u)),d<0&&(c=We(c,-d))),n||e==2?(a=h*r,t=c*i):(a=lg(a,h),t=cs(t,c)),[a,t]}function bu(a,t,e,n){let r=ds(a,t,e,n);return a==0&&(r[0]=0),t==0&&(r[1]=0),r}var xu=.1,Rf={mode:3,pad:xu},Hi={pad:0,soft:null,mode:0},Rx={min:Hi,max:Hi};function ss(a,t,e,n){return hs(e)?Df(a,t,e):(Hi.pad=e,Hi.soft=n?0:null,Hi.mode=n?3:0,Df(a,t,Rx))}function De(a,t){return a??t}function Dx(a,t,e){for(t=De(t,0),e=De(e,a.length-1);t<=e;){if(a[t]!=null)return!0;t++}return!1}function Df(a,t,e){let n=e.min,r=e.max,i=De(n.pad,0),o=De(r.pad,0),s=De(n.hard,-Oe),l=De(r.hard,Oe),u=De(n.soft,Oe),d=De(r.soft,-Oe),h=De(n.mode,0),c=De(r.mode,0),f=t-a,p=ia(f),m=Bt(xt(a),xt(t)),g=ia(m),b=xt(g-p);(f<1e-24||b>10)&&(f=0,(a==0||t==0)&&(f=1e-24,h==2&&u!=Oe&&(i=0),c==2&&d!=-Oe&&(o=0)));let y=f||m||1e3,_=ia(y),S=Xr(10,en(_)),T=y*(f==0?a==0?.1:1:i),E=We(lg(a-T,S/10),24),C=a>=u&&(h==1||h==3&&E<=u||h==2&&E>=u)?u:Oe,R=Bt(s,E<C&&a>=C?C:Pn(C,E)),k=y*(f==0?t==0?.1:1:o),I=We(cs(t+k,S/10),24),z=t<=d&&(c==1||c==3&&I>=d||c==2&&I<=d)?d:-Oe,G=Pn(l,I>z&&t<=z?z:Bt(z,I));return R==G&&R==0&&(G=100),[R,G]}var Lx=new Intl.NumberFormat(Qr?Ex.language:"en-US"),_u=a=>Lx.format(a),tn=Math,is=tn.PI,xt=tn.abs,en=tn.floor,bt=tn.round,vn=tn.ceil,Pn=tn.min,Bt=tn.max,Xr=tn.pow,Lf=tn.sign,ia=tn.log10,rg=tn.log2,Cx=(a,t=1)=>tn.sinh(a)*t,nu=(a,t=1)=>tn.asinh(a/t),Oe=1/0;function Cf(a){return(ia((a^a>>31)-(a>>31))|0)+1}function du(a,t,e){return Pn(Bt(a,t),e)}function ig(a){return typeof a=="function"}function we(a){return ig(a)?a:()=>a}var Px=()=>{},og=a=>a,sg=(a,t)=>t,Fx=a=>null,Pf=a=>!0,Ff=(a,t)=>a==t,Ix=/\.\d*?(?=9{6,}|0{6,})/gm,Ya=a=>{if(dg(a)||Ea.has(a))return a;let t=`${a}`,e=t.match(Ix);if(e==null)return a;let n=e[0].length-1;if(t.indexOf("e-")!=-1){let[r,i]=t.split("e");return+`${Ya(r)}e${i}`}return We(a,n)};function qa(a,t){return Ya(We(Ya(a/t))*t)}function cs(a,t){return Ya(vn(Ya(a/t))*t)}function lg(a,t){return Ya(en(Ya(a/t))*t)}function We(a,t=0){if(dg(a))return a;let e=10**t,n=a*e*(1+Number.EPSILON);return bt(n)/e}var Ea=new Map;function ug(a){return((""+a).split(".")[1]||"").length}function Vi(a,t,e,n){let r=[],i=n.map(ug);for(let o=t;o<e;o++){let s=xt(o),l=We(Xr(a,o),s);for(let u=0;u<n.length;u++){let d=a==10?+`${n[u]}e${o}`:n[u]*l,h=(o>=0?0:s)+(o>=i[u]?0:i[u]),c=a==10?d:We(d,h);r.push(c),Ea.set(c,h)}}return r}var $i={},Tu=[],Kr=[null,null],Sa=Array.isArray,dg=Number.isInteger,Mx=a=>a===void 0;function If(a){return typeof a=="string"}function hs(a){let t=!1;if(a!=null){let e=a.constructor;t=e==null||e==Object}return t}function zx(a){return a!=null&&typeof a=="object"}var Gx=Object.getPrototypeOf(Uint8Array),cg="__proto__";function Yr(a,t=hs){let e;if(Sa(a)){let n=a.find(r=>r!=null);if(Sa(n)||t(n)){e=Array(a.length);for(let r=0;r<a.length;r++)e[r]=Yr(a[r],t)}else e=a.slice()}else if(a instanceof Gx)e=a.slice();else if(t(a)){e={};for(let n in a)n!=cg&&(e[n]=Yr(a[n],t))}else e=a;return e}function pt(a){let t=arguments;for(let e=1;e<t.length;e++){let n=t[e];for(let r in n)r!=cg&&(hs(a[r])?pt(a[r],Yr(n[r])):a[r]=Yr(n[r]))}return a}var Nx=0,Ox=1,Wx=2;function Bx(a,t,e){for(let n=0,r,i=-1;n<t.length;n++){let o=t[n];if(o>i){for(r=o-1;r>=0&&a[r]==null;)a[r--]=null;for(r=o+1;r<e&&a[r]==null;)a[i=r++]=null}}}function Ux(a,t){if(Vx(a)){let o=a[0].slice();for(let s=1;s<a.length;s++)o.push(...a[s].slice(1));return qx(o[0])||(o=$x(o)),o}let e=new Set;for(let o=0;o<a.length;o++){let l=a[o][0],u=l.length;for(let d=0;d<u;d++)e.add(l[d])}let n=[Array.from(e).sort((o,s)=>o-s)],r=n[0].length,i=new Map;for(let o=0;o<r;o++)i.set(n[0][o],o);for(let o=0;o<a.length;o++){let s=a[o],l=s[0];for(let u=1;u<s.length;u++){let d=s[u],h=Array(r).fill(void 0),c=t?t[o][u]:Ox,f=[];for(let p=0;p<d.length;p++){let m=d[p],g=i.get(l[p]);m===null?c!=Nx&&(h[g]=m,c==Wx&&f.push(g)):h[g]=m}Bx(h,f,r),n.push(h)}}return n}var Hx=typeof queueMicrotask>"u"?a=>Promise.resolve().then(a):queueMicrotask;function $x(a){let t=a[0],e=t.length,n=Array(e);for(let i=0;i<n.length;i++)n[i]=i;n.sort((i,o)=>t[i]-t[o]);let r=[];for(let i=0;i<a.length;i++){let o=a[i],s=Array(e);for(let l=0;l<e;l++)s[l]=o[n[l]];r.push(s)}return r}function Vx(a){let t=a[0][0],e=t.length;for(let n=1;n<a.length;n++){let r=a[n][0];if(r.length!=e)return!1;if(r!=t){for(let i=0;i<e;i++)if(r[i]!=t[i])return!1}}return!0}function qx(a,t=100){let e=a.length;if(e<=1)return!0;let n=0,r=e-1;for(;n<=r&&a[n]==null;)n++;for(;r>=n&&a[r]==null;)r--;if(r<=n)return!0;let i=Bt(1,en((r-n+1)/t));for(let o=a[n],s=n+i;s<=r;s+=i){let l=a[s];if(l!=null){if(l<=o)return!1;o=l}}return!0}var hg=["January","February","March","April","May","June","July","August","September","October","November","December"],fg=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function gg(a){return a.slice(0,3)}var jx=fg.map(gg),Xx=hg.map(gg),Kx={MMMM:hg,MMM:Xx,WWWW:fg,WWW:jx};function Oi(a){return(a<10?"0":"")+a}function Yx(a){return(a<10?"00":a<100?"0":"")+a}var Zx={YYYY:a=>a.getFullYear(),YY:a=>(a.getFullYear()+"").slice(2),MMMM:(a,t)=>t.MMMM[a.getMonth()],MMM:(a,t)=>t.MMM[a.getMonth()],MM:a=>Oi(a.getMonth()+1),M:a=>a.getMonth()+1,DD:a=>Oi(a.getDate()),D:a=>a.getDate(),WWWW:(a,t)=>t.WWWW[a.getDay()],WWW:(a,t)=>t.WWW[a.getDay()],HH:a=>Oi(a.getHours()),H:a=>a.getHours(),h:a=>{let t=a.getHours();return t==0?12:t>12?t-12:t},AA:a=>a.getHours()>=12?"PM":"AM",aa:a=>a.getHours()>=12?"pm":"am",a:a=>a.getHours()>=12?"p":"a",mm:a=>Oi(a.getMinutes()),m:a=>a.getMinutes(),ss:a=>Oi(a.getSeconds()),s:a=>a.getSeconds(),fff:a=>Yx(a.getMilliseconds())};function Su(a,t){t=t||Kx;let e=[],n=/\{([a-z]+)\}|[^{]+/gi,r;for(;r=n.exec(a);)e.push(r[0][0]=="{"?Zx[r[1]]:r[0]);return i=>{let o="";for(let s=0;s<e.length;s++)o+=typeof e[s]=="string"?e[s]:e[s](i,t);return o}}var Qx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Jx(a,t){let e;return t=="UTC"||t=="Etc/UTC"?e=new Date(+a+a.getTimezoneOffset()*6e4):t==Qx?e=a:(e=new Date(a.toLocaleString("en-US",{timeZone:t})),e.setMilliseconds(a.getMilliseconds())),e}var pg=a=>a%1==0,ls=[1,2,2.5,5],e_=Vi(10,-32,0,ls),mg=Vi(10,0,32,ls),t_=mg.filter(pg),ja=e_.concat(mg),Eu=`
`,vg="{YYYY}",Mf=Eu+vg,yg="{M}/{D}",Ui=Eu+yg,as=Ui+"/{YY}",bg="{aa}",n_="{h}:{mm}",qr=n_+bg,zf=Eu+qr,Gf=":{ss}",Me=null;function xg(a){let t=a*1e3,e=t*60,n=e*60,r=n*24,i=r*30,o=r*365,l=(a==1?Vi(10,0,3,ls).filter(pg):Vi(10,-3,0,ls)).concat([t,t*5,t*10,t*15,t*30,e,e*5,e*10,e*15,e*30,n,n*2,n*3,n*4,n*6,n*8,n*12,r,r*2,r*3,r*4,r*5,r*6,r*7,r*8,r*9,r*10,r*15,i,i*2,i*3,i*4,i*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),u=[[o,vg,Me,Me,Me,Me,Me,Me,1],[r*28,"{MMM}",Mf,Me,Me,Me,Me,Me,1],[r,yg,Mf,Me,Me,Me,Me,Me,1],[n,"{h}"+bg,as,Me,Ui,Me,Me,Me,1],[e,qr,as,Me,Ui,Me,Me,Me,1],[t,Gf,as+" "+qr,Me,Ui+" "+qr,Me,zf,Me,1],[a,Gf+".{fff}",as+" "+qr,Me,Ui+" "+qr,Me,zf,Me,1]];function d(h){return(c,f,p,m,g,b)=>{let y=[],_=g>=o,S=g>=i&&g<o,T=h(p),E=We(T*a,3),C=au(T.getFullYear(),_?0:T.getMonth(),S||_?1:T.getDate()),R=We(C*a,3);if(S||_){let k=S?g/i:0,I=_?g/o:0,z=E==R?E:We(au(C.getFullYear()+I,C.getMonth()+k,1)*a,3),G=new Date(bt(z/a)),w=G.getFullYear(),P=G.getMonth();for(let M=0;z<=m;M++){let D=au(w+I*M,P+k*M,1),O=D-h(We(D*a,3));z=We((+D+O)*a,3),z<=m&&y.push(z)}}else{let k=g>=r?r:g,I=en(p)-en(E),z=R+I+cs(E-R,k);y.push(z);let G=h(z),w=G.getHours()+G.getMinutes()/e+G.getSeconds()/n,P=g/n,M=c.axes[f]._space,D=b/M;for(;z=We(z+g,a==1?0:3),!(z>m);)if(P>1){let O=en(We(w+P,6))%24,$=h(z).getHours()-O;$>1&&($=-1),z-=$*n,w=(w+P)%24;let V=y[y.length-1];We((z-V)/g,3)*D>=.7&&y.push(z)}else y.push(z)}return y}}return[l,u,d]}var[a_,r_,i_]=xg(1),[o_,s_,l_]=xg(.001);Vi(2,-53,53,[1]);function Nf(a,t){return a.map(e=>e.map((n,r)=>r==0||r==8||n==null?n:t(r==1||e[8]==0?n:e[1]+n)))}function Of(a,t){return(e,n,r,i,o)=>{let s=t.find(p=>o>=p[0])||t[t.length-1],l,u,d,h,c,f;return n.map(p=>{let m=a(p),g=m.getFullYear(),b=m.getMonth(),y=m.getDate(),_=m.getHours(),S=m.getMinutes(),T=m.getSeconds(),E=g!=l&&s[2]||b!=u&&s[3]||y!=d&&s[4]||_!=h&&s[5]||S!=c&&s[6]||T!=f&&s[7]||s[1];return l=g,u=b,d=y,h=_,c=S,f=T,E(m)})}}function u_(a,t){let e=Su(t);return(n,r,i,o,s)=>r.map(l=>e(a(l)))}function au(a,t,e){return new Date(a,t,e)}function Wf(a,t){return t(a)}var d_="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Bf(a,t){return(e,n,r,i)=>i==null?vu:t(a(n))}function c_(a,t){let e=a.series[t];return e.width?e.stroke(a,t):e.points.width?e.points.stroke(a,t):null}function h_(a,t){return a.series[t].fill(a,t)}var f_={show:!0,live:!0,isolate:!1,mount:Px,markers:{show:!0,width:2,stroke:c_,fill:h_,dash:"solid"},idx:null,idxs:null,values:[]};function g_(a,t){let e=a.cursor.points,n=mn(),r=e.size(a,t);je(n,Wi,r),je(n,Bi,r);let i=r/-2;je(n,"marginLeft",i),je(n,"marginTop",i);let o=e.width(a,t,r);return o&&je(n,"borderWidth",o),n}function p_(a,t){let e=a.series[t].points;return e._fill||e._stroke}function m_(a,t){let e=a.series[t].points;return e._stroke||e._fill}function v_(a,t){return a.series[t].points.size}var ru=[0,0];function y_(a,t,e){return ru[0]=t,ru[1]=e,ru}function rs(a,t,e,n=!0){return r=>{r.button==0&&(!n||r.target==t)&&e(r)}}function iu(a,t,e,n=!0){return r=>{(!n||r.target==t)&&e(r)}}var b_={show:!0,x:!0,y:!0,lock:!1,move:y_,points:{one:!1,show:g_,size:v_,width:0,stroke:m_,fill:p_},bind:{mousedown:rs,mouseup:rs,click:rs,dblclick:rs,mousemove:iu,mouseleave:iu,mouseenter:iu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(a,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(a,t,e,n,r)=>n-r,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},_g={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},wu=pt({},_g,{filter:sg}),Tg=pt({},wu,{size:10}),Sg=pt({},_g,{show:!1}),Au='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Eg="bold "+Au,wg=1.5,Uf={show:!0,scale:"x",stroke:mu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Eg,side:2,grid:wu,ticks:Tg,border:Sg,font:Au,lineGap:wg,rotate:0},x_="Value",__="Time",Hf={show:!0,scale:"x",auto:!1,sorted:1,min:Oe,max:-Oe,idxs:[]};function T_(a,t,e,n,r){return t.map(i=>i==null?"":_u(i))}function S_(a,t,e,n,r,i,o){let s=[],l=Ea.get(r)||0;e=o?e:We(cs(e,r),l);for(let u=e;u<=n;u=We(u+r,l))s.push(Object.is(u,-0)?0:u);return s}function cu(a,t,e,n,r,i,o){let s=[],l=a.scales[a.axes[t].scale].log,u=l==10?ia:rg,d=en(u(e));r=Xr(l,d),l==10&&(r=ja[Cn(r,ja)]);let h=e,c=r*l;l==10&&(c=ja[Cn(c,ja)]);do s.push(h),h=h+r,l==10&&!Ea.has(h)&&(h=We(h,Ea.get(r))),h>=c&&(r=h,c=r*l,l==10&&(c=ja[Cn(c,ja)]));while(h<=n);return s}function E_(a,t,e,n,r,i,o){let l=a.scales[a.axes[t].scale].asinh,u=n>l?cu(a,t,Bt(l,e),n,r):[l],d=n>=0&&e<=0?[0]:[];return(e<-l?cu(a,t,Bt(l,-n),-e,r):[l]).reverse().map(c=>-c).concat(d,u)}var Ag=/./,w_=/[12357]/,A_=/[125]/,$f=/1/,hu=(a,t,e,n)=>a.map((r,i)=>t==4&&r==0||i%n==0&&e.test(r.toExponential()[r<0?1:0])?r:null);function k_(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=a.scales[o],l=a.valToPos,u=i._space,d=l(10,o),h=l(9,o)-d>=u?Ag:l(7,o)-d>=u?w_:l(5,o)-d>=u?A_:$f;if(h==$f){let c=xt(l(1,o)-d);if(c<u)return hu(t.slice().reverse(),s.distr,h,vn(u/c)).reverse()}return hu(t,s.distr,h,1)}function R_(a,t,e,n,r){let i=a.axes[e],o=i.scale,s=i._space,l=a.valToPos,u=xt(l(1,o)-l(2,o));return u<s?hu(t.slice().reverse(),3,Ag,vn(s/u)).reverse():t}function D_(a,t,e,n){return n==null?vu:t==null?"":_u(t)}var Vf={show:!0,scale:"y",stroke:mu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Eg,side:3,grid:wu,ticks:Tg,border:Sg,font:Au,lineGap:wg,rotate:0};function L_(a,t){let e=3+(a||1)*2;return We(e*t,3)}function C_(a,t){let{scale:e,idxs:n}=a.series[0],r=a._data[0],i=a.valToPos(r[n[0]],e,!0),o=a.valToPos(r[n[1]],e,!0),s=xt(o-i),l=a.series[t],u=s/(l.points.space*Fe);return n[1]-n[0]<=u}var qf={scale:null,auto:!0,sorted:0,min:Oe,max:-Oe},kg=(a,t,e,n,r)=>r,jf={show:!0,auto:!0,sorted:0,gaps:kg,alpha:1,facets:[pt({},qf,{scale:"x"}),pt({},qf,{scale:"y"})]},Xf={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:kg,alpha:1,points:{show:C_,filter:null},values:null,min:Oe,max:-Oe,idxs:[],path:null,clip:null};function P_(a,t,e,n,r){return e/10}var Rg={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},F_=pt({},Rg,{time:!1,ori:1}),Kf={};function Dg(a,t){let e=Kf[a];return e||(e={key:a,plots:[],sub(n){e.plots.push(n)},unsub(n){e.plots=e.plots.filter(r=>r!=n)},pub(n,r,i,o,s,l,u){for(let d=0;d<e.plots.length;d++)e.plots[d]!=r&&e.plots[d].pub(n,r,i,o,s,l,u)}},a!=null&&(Kf[a]=e)),e}var Zr=1,fu=2;function Za(a,t,e){let n=a.mode,r=a.series[t],i=n==2?a._data[t]:a._data,o=a.scales,s=a.bbox,l=i[0],u=n==2?i[1]:i[t],d=n==2?o[r.facets[0].scale]:o[a.series[0].scale],h=n==2?o[r.facets[1].scale]:o[r.scale],c=s.left,f=s.top,p=s.width,m=s.height,g=a.valToPosH,b=a.valToPosV;return d.ori==0?e(r,l,u,d,h,g,b,c,f,p,m,gs,Jr,ms,Cg,Fg):e(r,l,u,d,h,b,g,f,c,m,p,ps,ei,Du,Pg,Ig)}function ku(a,t){let e=0,n=0,r=De(a.bands,Tu);for(let i=0;i<r.length;i++){let o=r[i];o.series[0]==t?e=o.dir:o.series[1]==t&&(o.dir==1?n|=1:n|=2)}return[e,n==1?-1:n==2?1:n==3?2:0]}function I_(a,t,e,n,r){let i=a.mode,o=a.series[t],s=i==2?o.facets[1].scale:o.scale,l=a.scales[s];return r==-1?l.min:r==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function oa(a,t,e,n,r,i){return Za(a,t,(o,s,l,u,d,h,c,f,p,m,g)=>{let b=o.pxRound,y=u.dir*(u.ori==0?1:-1),_=u.ori==0?Jr:ei,S,T;y==1?(S=e,T=n):(S=n,T=e);let E=b(h(s[S],u,m,f)),C=b(c(l[S],d,g,p)),R=b(h(s[T],u,m,f)),k=b(c(i==1?d.max:d.min,d,g,p)),I=new Path2D(r);return _(I,R,k),_(I,E,k),_(I,E,C),I})}function fs(a,t,e,n,r,i){let o=null;if(a.length>0){o=new Path2D;let s=t==0?ms:Du,l=e;for(let h=0;h<a.length;h++){let c=a[h];if(c[1]>c[0]){let f=c[0]-l;f>0&&s(o,l,n,f,n+i),l=c[1]}}let u=e+r-l,d=10;u>0&&s(o,l,n-d/2,u,n+i+d)}return o}function M_(a,t,e){let n=a[a.length-1];n&&n[0]==t?n[1]=e:a.push([t,e])}function Ru(a,t,e,n,r,i,o){let s=[],l=a.length;for(let u=r==1?e:n;u>=e&&u<=n;u+=r)if(t[u]===null){let h=u,c=u;if(r==1)for(;++u<=n&&t[u]===null;)c=u;else for(;--u>=e&&t[u]===null;)c=u;let f=i(a[h]),p=c==h?f:i(a[c]),m=h-r;f=o<=0&&m>=0&&m<l?i(a[m]):f;let b=c+r;p=o>=0&&b>=0&&b<l?i(a[b]):p,p>=f&&s.push([f,p])}return s}function Yf(a){return a==0?og:a==1?bt:t=>qa(t,a)}function Lg(a){let t=a==0?gs:ps,e=a==0?(r,i,o,s,l,u)=>{r.arcTo(i,o,s,l,u)}:(r,i,o,s,l,u)=>{r.arcTo(o,i,l,s,u)},n=a==0?(r,i,o,s,l)=>{r.rect(i,o,s,l)}:(r,i,o,s,l)=>{r.rect(o,i,l,s)};return(r,i,o,s,l,u=0,d=0)=>{u==0&&d==0?n(r,i,o,s,l):(u=Pn(u,s/2,l/2),d=Pn(d,s/2,l/2),t(r,i+u,o),e(r,i+s,o,i+s,o+l,u),e(r,i+s,o+l,i,o+l,d),e(r,i,o+l,i,o,d),e(r,i,o,i+s,o,u),r.closePath())}}var gs=(a,t,e)=>{a.moveTo(t,e)},ps=(a,t,e)=>{a.moveTo(e,t)},Jr=(a,t,e)=>{a.lineTo(t,e)},ei=(a,t,e)=>{a.lineTo(e,t)},ms=Lg(0),Du=Lg(1),Cg=(a,t,e,n,r,i)=>{a.arc(t,e,n,r,i)},Pg=(a,t,e,n,r,i)=>{a.arc(e,t,n,r,i)},Fg=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(t,e,n,r,i,o)},Ig=(a,t,e,n,r,i,o)=>{a.bezierCurveTo(e,t,r,n,o,i)};function Mg(a){return(t,e,n,r,i)=>Za(t,e,(o,s,l,u,d,h,c,f,p,m,g)=>{let{pxRound:b,points:y}=o,_,S;u.ori==0?(_=gs,S=Cg):(_=ps,S=Pg);let T=We(y.width*Fe,3),E=(y.size-y.width)/2*Fe,C=We(E*2,3),R=new Path2D,k=new Path2D,{left:I,top:z,width:G,height:w}=t.bbox;ms(k,I-C,z-C,G+C*2,w+C*2);let P=M=>{if(l[M]!=null){let D=b(h(s[M],u,m,f)),O=b(c(l[M],d,g,p));_(R,D+E,O),S(R,D,O,E,0,is*2)}};if(i)i.forEach(P);else for(let M=n;M<=r;M++)P(M);return{stroke:T>0?R:null,fill:R,clip:k,flags:Zr|fu}})}function zg(a){return(t,e,n,r,i,o)=>{n!=r&&(i!=n&&o!=n&&a(t,e,n),i!=r&&o!=r&&a(t,e,r),a(t,e,o))}}var z_=zg(Jr),G_=zg(ei);function Gg(a){let t=De(a?.alignGaps,0);return(e,n,r,i)=>Za(e,n,(o,s,l,u,d,h,c,f,p,m,g)=>{[r,i]=us(l,r,i);let b=o.pxRound,y=w=>b(h(w,u,m,f)),_=w=>b(c(w,d,g,p)),S,T;u.ori==0?(S=Jr,T=z_):(S=ei,T=G_);let E=u.dir*(u.ori==0?1:-1),C={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zr},R=C.stroke,k=!1;if(i-r>=m*4){let w=X=>e.posToVal(X,u.key,!0),P=null,M=null,D,O,B,U=y(s[E==1?r:i]),$=y(s[r]),V=y(s[i]),j=w(E==1?$+1:V-1);for(let X=E==1?r:i;X>=r&&X<=i;X+=E){let ne=s[X],Ee=(E==1?ne<j:ne>j)?U:y(ne),ge=l[X];Ee==U?ge!=null?(O=ge,P==null?(S(R,Ee,_(O)),D=P=M=O):O<P?P=O:O>M&&(M=O)):ge===null&&(k=!0):(P!=null&&T(R,U,_(P),_(M),_(D),_(O)),ge!=null?(O=ge,S(R,Ee,_(O)),P=M=D=O):(P=M=null,ge===null&&(k=!0)),U=Ee,j=w(U+E))}P!=null&&P!=M&&B!=U&&T(R,U,_(P),_(M),_(D),_(O))}else for(let w=E==1?r:i;w>=r&&w<=i;w+=E){let P=l[w];P===null?k=!0:P!=null&&S(R,y(s[w]),_(P))}let[z,G]=ku(e,n);if(o.fill!=null||z!=0){let w=C.fill=new Path2D(R),P=o.fillTo(e,n,o.min,o.max,z),M=_(P),D=y(s[r]),O=y(s[i]);E==-1&&([O,D]=[D,O]),S(w,O,M),S(w,D,M)}if(!o.spanGaps){let w=[];k&&w.push(...Ru(s,l,r,i,E,y,t)),C.gaps=w=o.gaps(e,n,r,i,w),C.clip=fs(w,u.ori,f,p,m,g)}return G!=0&&(C.band=G==2?[oa(e,n,r,i,R,-1),oa(e,n,r,i,R,1)]:oa(e,n,r,i,R,G)),C})}function N_(a){let t=De(a.align,1),e=De(a.ascDesc,!1),n=De(a.alignGaps,0),r=De(a.extend,!1);return(i,o,s,l)=>Za(i,o,(u,d,h,c,f,p,m,g,b,y,_)=>{[s,l]=us(h,s,l);let S=u.pxRound,{left:T,width:E}=i.bbox,C=$=>S(p($,c,y,g)),R=$=>S(m($,f,_,b)),k=c.ori==0?Jr:ei,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Zr},z=I.stroke,G=c.dir*(c.ori==0?1:-1),w=R(h[G==1?s:l]),P=C(d[G==1?s:l]),M=P,D=P;r&&t==-1&&(D=T,k(z,D,w)),k(z,P,w);for(let $=G==1?s:l;$>=s&&$<=l;$+=G){let V=h[$];if(V==null)continue;let j=C(d[$]),X=R(V);t==1?k(z,j,w):k(z,M,X),k(z,j,X),w=X,M=j}let O=M;r&&t==1&&(O=T+E,k(z,O,w));let[B,U]=ku(i,o);if(u.fill!=null||B!=0){let $=I.fill=new Path2D(z),V=u.fillTo(i,o,u.min,u.max,B),j=R(V);k($,O,j),k($,D,j)}if(!u.spanGaps){let $=[];$.push(...Ru(d,h,s,l,G,C,n));let V=u.width*Fe/2,j=e||t==1?V:-V,X=e||t==-1?-V:V;$.forEach(ne=>{ne[0]+=j,ne[1]+=X}),I.gaps=$=u.gaps(i,o,s,l,$),I.clip=fs($,c.ori,g,b,y,_)}return U!=0&&(I.band=U==2?[oa(i,o,s,l,z,-1),oa(i,o,s,l,z,1)]:oa(i,o,s,l,z,U)),I})}function Zf(a,t,e,n,r,i,o=Oe){if(a.length>1){let s=null;for(let l=0,u=1/0;l<a.length;l++)if(t[l]!==void 0){if(s!=null){let d=xt(a[l]-a[s]);d<u&&(u=d,o=xt(e(a[l],n,r,i)-e(a[s],n,r,i)))}s=l}}return o}function O_(a){a=a||$i;let t=De(a.size,[.6,Oe,1]),e=a.align||0,n=a.gap||0,r=a.radius;r=r==null?[0,0]:typeof r=="number"?[r,0]:r;let i=we(r),o=1-t[0],s=De(t[1],Oe),l=De(t[2],1),u=De(a.disp,$i),d=De(a.each,f=>{}),{fill:h,stroke:c}=u;return(f,p,m,g)=>Za(f,p,(b,y,_,S,T,E,C,R,k,I,z)=>{let G=b.pxRound,w=e,P=n*Fe,M=s*Fe,D=l*Fe,O,B;S.ori==0?[O,B]=i(f,p):[B,O]=i(f,p);let U=S.dir*(S.ori==0?1:-1),$=S.ori==0?ms:Du,V=S.ori==0?d:(oe,Be,mt,nr,Ra,In,Da)=>{d(oe,Be,mt,Ra,nr,Da,In)},j=De(f.bands,Tu).find(oe=>oe.series[0]==p),X=j!=null?j.dir:0,ne=b.fillTo(f,p,b.min,b.max,X),le=G(C(ne,T,z,k)),Ee,ge,st,ht=I,ze=G(b.width*Fe),Ct=!1,zt=null,Ut=null,Fn=null,sa=null;h!=null&&(ze==0||c!=null)&&(Ct=!0,zt=h.values(f,p,m,g),Ut=new Map,new Set(zt).forEach(oe=>{oe!=null&&Ut.set(oe,new Path2D)}),ze>0&&(Fn=c.values(f,p,m,g),sa=new Map,new Set(Fn).forEach(oe=>{oe!=null&&sa.set(oe,new Path2D)})));let{x0:jn,size:Aa}=u;if(jn!=null&&Aa!=null){w=1,y=jn.values(f,p,m,g),jn.unit==2&&(y=y.map(mt=>f.posToVal(R+mt*I,S.key,!0)));let oe=Aa.values(f,p,m,g);Aa.unit==2?ge=oe[0]*I:ge=E(oe[0],S,I,R)-E(0,S,I,R),ht=Zf(y,_,E,S,I,R,ht),st=ht-ge+P}else ht=Zf(y,_,E,S,I,R,ht),st=ht*o+P,ge=ht-st;st<1&&(st=0),ze>=ge/2&&(ze=0),st<5&&(G=og);let er=st>0,Xn=ht-st-(er?ze:0);ge=G(du(Xn,D,M)),Ee=(w==0?ge/2:w==U?0:ge)-w*U*((w==0?P/2:0)+(er?ze/2:0));let Ke={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},tr=Ct?null:new Path2D,Kn=null;if(j!=null)Kn=f.data[j.series[1]];else{let{y0:oe,y1:Be}=u;oe!=null&&Be!=null&&(_=Be.values(f,p,m,g),Kn=oe.values(f,p,m,g))}let ka=O*ge,me=B*ge;for(let oe=U==1?m:g;oe>=m&&oe<=g;oe+=U){let Be=_[oe];if(Be==null)continue;if(Kn!=null){let Ht=Kn[oe]??0;if(Be-Ht==0)continue;le=C(Ht,T,z,k)}let mt=S.distr!=2||u!=null?y[oe]:oe,nr=E(mt,S,I,R),Ra=C(De(Be,ne),T,z,k),In=G(nr-Ee),Da=G(Bt(Ra,le)),qt=G(Pn(Ra,le)),nn=Da-qt;if(Be!=null){let Ht=Be<0?me:ka,yn=Be<0?ka:me;Ct?(ze>0&&Fn[oe]!=null&&$(sa.get(Fn[oe]),In,qt+en(ze/2),ge,Bt(0,nn-ze),Ht,yn),zt[oe]!=null&&$(Ut.get(zt[oe]),In,qt+en(ze/2),ge,Bt(0,nn-ze),Ht,yn)):$(tr,In,qt+en(ze/2),ge,Bt(0,nn-ze),Ht,yn),V(f,p,oe,In-ze/2,qt,ge+ze,nn)}}return ze>0?Ke.stroke=Ct?sa:tr:Ct||(Ke._fill=b.width==0?b._fill:b._stroke??b._fill,Ke.width=0),Ke.fill=Ct?Ut:tr,Ke})}function W_(a,t){let e=De(t?.alignGaps,0);return(n,r,i,o)=>Za(n,r,(s,l,u,d,h,c,f,p,m,g,b)=>{[i,o]=us(u,i,o);let y=s.pxRound,_=O=>y(c(O,d,g,p)),S=O=>y(f(O,h,b,m)),T,E,C;d.ori==0?(T=gs,C=Jr,E=Fg):(T=ps,C=ei,E=Ig);let R=d.dir*(d.ori==0?1:-1),k=_(l[R==1?i:o]),I=k,z=[],G=[];for(let O=R==1?i:o;O>=i&&O<=o;O+=R)if(u[O]!=null){let U=l[O],$=_(U);z.push(I=$),G.push(S(u[O]))}let w={stroke:a(z,G,T,C,E,y),fill:null,clip:null,band:null,gaps:null,flags:Zr},P=w.stroke,[M,D]=ku(n,r);if(s.fill!=null||M!=0){let O=w.fill=new Path2D(P),B=s.fillTo(n,r,s.min,s.max,M),U=S(B);C(O,I,U),C(O,k,U)}if(!s.spanGaps){let O=[];O.push(...Ru(l,u,i,o,R,_,e)),w.gaps=O=s.gaps(n,r,i,o,O),w.clip=fs(O,d.ori,p,m,g,b)}return D!=0&&(w.band=D==2?[oa(n,r,i,o,P,-1),oa(n,r,i,o,P,1)]:oa(n,r,i,o,P,D)),w})}function B_(a){return W_(U_,a)}function U_(a,t,e,n,r,i){let o=a.length;if(o<2)return null;let s=new Path2D;if(e(s,a[0],t[0]),o==2)n(s,a[1],t[1]);else{let l=Array(o),u=Array(o-1),d=Array(o-1),h=Array(o-1);for(let c=0;c<o-1;c++)d[c]=t[c+1]-t[c],h[c]=a[c+1]-a[c],u[c]=d[c]/h[c];l[0]=u[0];for(let c=1;c<o-1;c++)u[c]===0||u[c-1]===0||u[c-1]>0!=u[c]>0?l[c]=0:(l[c]=3*(h[c-1]+h[c])/((2*h[c]+h[c-1])/u[c-1]+(h[c]+2*h[c-1])/u[c]),isFinite(l[c])||(l[c]=0));l[o-1]=u[o-2];for(let c=0;c<o-1;c++)r(s,a[c]+h[c]/3,t[c]+l[c]*h[c]/3,a[c+1]-h[c]/3,t[c+1]-l[c+1]*h[c]/3,a[c+1],t[c+1])}return s}var gu=new Set;function Qf(){for(let a of gu)a.syncRect(!0)}Qr&&(Ka(Tx,jr,Qf),Ka(Sx,jr,Qf,!0),Ka(os,jr,()=>{ct.pxRatio=Fe}));var H_=Gg(),$_=Mg();function Jf(a,t,e,n){return(n?[a[0],a[1]].concat(a.slice(2)):[a[0]].concat(a.slice(1))).map((i,o)=>pu(i,o,t,e))}function V_(a,t){return a.map((e,n)=>n==0?{}:pt({},t,e))}function pu(a,t,e,n){return pt({},t==0?e:n,a)}function Ng(a,t,e){return t==null?Kr:[t,e]}var q_=Ng;function j_(a,t,e){return t==null?Kr:ss(t,e,xu,!0)}function Og(a,t,e,n){return t==null?Kr:ds(t,e,a.scales[n].log,!1)}var X_=Og;function Wg(a,t,e,n){return t==null?Kr:bu(t,e,a.scales[n].log,!1)}var K_=Wg;function Y_(a,t,e,n,r){let i=Bt(Cf(a),Cf(t)),o=t-a,s=Cn(r/n*o,e);do{let l=e[s],u=n*l/o;if(u>=r&&i+(l<5?Ea.get(l):0)<=17)return[l,u]}while(++s<e.length);return[0,0]}function eg(a){let t,e;return a=a.replace(/(\d+)px/,(n,r)=>(t=bt((e=+r)*Fe))+"px"),[a,t,e]}function Z_(a){a.show&&[a.font,a.labelFont].forEach(t=>{let e=We(t[2]*Fe,1);t[0]=t[0].replace(/[0-9.]+px/,e+"px"),t[1]=e})}function ct(a,t,e){let n={mode:De(a.mode,1)},r=n.mode;function i(x,A,L,F){let W=A.valToPct(x);return F+L*(A.dir==-1?1-W:W)}function o(x,A,L,F){let W=A.valToPct(x);return F+L*(A.dir==-1?W:1-W)}function s(x,A,L,F){return A.ori==0?i(x,A,L,F):o(x,A,L,F)}n.valToPosH=i,n.valToPosV=o;let l=!1;n.status=0;let u=n.root=mn(rx);if(a.id!=null&&(u.id=a.id),Jt(u,a.class),a.title){let x=mn(sx,u);x.textContent=a.title}let d=Ln("canvas"),h=n.ctx=d.getContext("2d"),c=mn(lx,u);Ka("click",c,x=>{x.target===p&&($e!=fr||Xe!=gr)&&Dt.click(n,x)},!0);let f=n.under=mn(ux,c);c.appendChild(d);let p=n.over=mn(dx,c);a=Yr(a);let m=+De(a.pxAlign,1),g=Yf(m);(a.plugins||[]).forEach(x=>{x.opts&&(a=x.opts(n,a)||a)});let b=a.ms||.001,y=n.series=r==1?Jf(a.series||[],Hf,Xf,!1):V_(a.series||[null],jf),_=n.axes=Jf(a.axes||[],Uf,Vf,!0),S=n.scales={},T=n.bands=a.bands||[];T.forEach(x=>{x.fill=we(x.fill||null),x.dir=De(x.dir,-1)});let E=r==2?y[1].facets[0].scale:y[0].scale,C={axes:Ep,series:bp},R=(a.drawOrder||["axes","series"]).map(x=>C[x]);function k(x){let A=x.distr==3?L=>ia(L>0?L:x.clamp(n,L,x.min,x.max,x.key)):x.distr==4?L=>nu(L,x.asinh):x.distr==100?L=>x.fwd(L):L=>L;return L=>{let F=A(L),{_min:W,_max:H}=x,q=H-W;return(F-W)/q}}function I(x){let A=S[x];if(A==null){let L=(a.scales||$i)[x]||$i;if(L.from!=null){I(L.from);let F=pt({},S[L.from],L,{key:x});F.valToPct=k(F),S[x]=F}else{A=S[x]=pt({},x==E?Rg:F_,L),A.key=x;let F=A.time,W=A.range,H=Sa(W);if((x!=E||r==2&&!F)&&(H&&(W[0]==null||W[1]==null)&&(W={min:W[0]==null?Rf:{mode:1,hard:W[0],soft:W[0]},max:W[1]==null?Rf:{mode:1,hard:W[1],soft:W[1]}},H=!1),!H&&hs(W))){let q=W;W=(Y,J,ae)=>J==null?Kr:ss(J,ae,q)}A.range=we(W||(F?q_:x==E?A.distr==3?X_:A.distr==4?K_:Ng:A.distr==3?Og:A.distr==4?Wg:j_)),A.auto=we(H?!1:A.auto),A.clamp=we(A.clamp||P_),A._min=A._max=null,A.valToPct=k(A)}}}I("x"),I("y"),r==1&&y.forEach(x=>{I(x.scale)}),_.forEach(x=>{I(x.scale)});for(let x in a.scales)I(x);let z=S[E],G=z.distr,w,P;z.ori==0?(Jt(u,ix),w=i,P=o):(Jt(u,ox),w=o,P=i);let M={};for(let x in S){let A=S[x];(A.min!=null||A.max!=null)&&(M[x]={min:A.min,max:A.max},A.min=A.max=null)}let D=a.tzDate||(x=>new Date(bt(x/b))),O=a.fmtDate||Su,B=b==1?i_(D):l_(D),U=Of(D,Nf(b==1?r_:s_,O)),$=Bf(D,Wf(d_,O)),V=[],j=n.legend=pt({},f_,a.legend),X=n.cursor=pt({},b_,{drag:{y:r==2}},a.cursor),ne=j.show,le=X.show,Ee=j.markers;j.idxs=V,Ee.width=we(Ee.width),Ee.dash=we(Ee.dash),Ee.stroke=we(Ee.stroke),Ee.fill=we(Ee.fill);let ge,st,ht,ze=[],Ct=[],zt,Ut=!1,Fn={};if(j.live){let x=y[1]?y[1].values:null;Ut=x!=null,zt=Ut?x(n,1,0):{_:0};for(let A in zt)Fn[A]=vu}if(ne)if(ge=Ln("table",mx,u),ht=Ln("tbody",null,ge),j.mount(n,ge),Ut){st=Ln("thead",null,ge,ht);let x=Ln("tr",null,st);Ln("th",null,x);for(var sa in zt)Ln("th",pf,x).textContent=sa}else Jt(ge,yx),j.live&&Jt(ge,vx);let jn={show:!0},Aa={show:!1};function er(x,A){if(A==0&&(Ut||!j.live||r==2))return Kr;let L=[],F=Ln("tr",bx,ht,ht.childNodes[A]);Jt(F,x.class),x.show||Jt(F,Xa);let W=Ln("th",null,F);if(Ee.show){let Y=mn(xx,W);if(A>0){let J=Ee.width(n,A);J&&(Y.style.border=J+"px "+Ee.dash(n,A)+" "+Ee.stroke(n,A)),Y.style.background=Ee.fill(n,A)}}let H=mn(pf,W);x.label instanceof HTMLElement?H.appendChild(x.label):H.textContent=x.label,A>0&&(Ee.show||(H.style.color=x.width>0?Ee.stroke(n,A):Ee.fill(n,A)),Ke("click",W,Y=>{if(X._lock)return;Ca(Y);let J=y.indexOf(x);if((Y.ctrlKey||Y.metaKey)!=j.isolate){let ae=y.some((ie,se)=>se>0&&se!=J&&ie.show);y.forEach((ie,se)=>{se>0&&zn(se,ae?se==J?jn:Aa:jn,!0,ft.setSeries)})}else zn(J,{show:!x.show},!0,ft.setSeries)},!1),rr&&Ke(bf,W,Y=>{X._lock||(Ca(Y),zn(y.indexOf(x),mr,!0,ft.setSeries))},!1));for(var q in zt){let Y=Ln("td",_x,F);Y.textContent="--",L.push(Y)}return[F,L]}let Xn=new Map;function Ke(x,A,L,F=!0){let W=Xn.get(A)||{},H=X.bind[x](n,A,L,F);H&&(Ka(x,A,W[x]=H),Xn.set(A,W))}function tr(x,A,L){let F=Xn.get(A)||{};for(let W in F)(x==null||W==x)&&(uu(W,A,F[W]),delete F[W]);x==null&&Xn.delete(A)}let Kn=0,ka=0,me=0,oe=0,Be=0,mt=0,nr=Be,Ra=mt,In=me,Da=oe,qt=0,nn=0,Ht=0,yn=0;n.bbox={};let As=!1,qi=!1,ar=!1,La=!1,ji=!1,an=!1;function ks(x,A,L){(L||x!=n.width||A!=n.height)&&Iu(x,A),ur(!1),ar=!0,qi=!0,dr()}function Iu(x,A){n.width=Kn=me=x,n.height=ka=oe=A,Be=mt=0,hp(),fp();let L=n.bbox;qt=L.left=qa(Be*Fe,.5),nn=L.top=qa(mt*Fe,.5),Ht=L.width=qa(me*Fe,.5),yn=L.height=qa(oe*Fe,.5)}let up=3;function dp(){let x=!1,A=0;for(;!x;){A++;let L=Tp(A),F=Sp(A);x=A==up||L&&F,x||(Iu(n.width,n.height),qi=!0)}}function cp({width:x,height:A}){ks(x,A)}n.setSize=cp;function hp(){let x=!1,A=!1,L=!1,F=!1;_.forEach((W,H)=>{if(W.show&&W._show){let{side:q,_size:Y}=W,J=q%2,ae=W.label!=null?W.labelSize:0,ie=Y+ae;ie>0&&(J?(me-=ie,q==3?(Be+=ie,F=!0):L=!0):(oe-=ie,q==0?(mt+=ie,x=!0):A=!0))}}),Pa[0]=x,Pa[1]=L,Pa[2]=A,Pa[3]=F,me-=la[1]+la[3],Be+=la[3],oe-=la[2]+la[0],mt+=la[0]}function fp(){let x=Be+me,A=mt+oe,L=Be,F=mt;function W(H,q){switch(H){case 1:return x+=q,x-q;case 2:return A+=q,A-q;case 3:return L-=q,L+q;case 0:return F-=q,F+q}}_.forEach((H,q)=>{if(H.show&&H._show){let Y=H.side;H._pos=W(Y,H._size),H.label!=null&&(H._lpos=W(Y,H.labelSize))}})}if(X.dataIdx==null){let x=X.hover,A=x.skip=new Set(x.skip??[]);A.add(void 0);let L=x.prox=we(x.prox),F=x.bias??=0;X.dataIdx=(W,H,q,Y)=>{if(H==0)return q;let J=q,ae=L(W,H,q,Y)??Oe,ie=ae>=0&&ae<Oe,se=z.ori==0?me:oe,pe=X.left,Le=t[0],Re=t[H];if(A.has(Re[q])){J=null;let Se=null,fe=null,de;if(F==0||F==-1)for(de=q;Se==null&&de-- >0;)A.has(Re[de])||(Se=de);if(F==0||F==1)for(de=q;fe==null&&de++<Re.length;)A.has(Re[de])||(fe=de);if(Se!=null||fe!=null)if(ie){let qe=Se==null?-1/0:w(Le[Se],z,se,0),et=fe==null?1/0:w(Le[fe],z,se,0),At=pe-qe,Ge=et-pe;At<=Ge?At<=ae&&(J=Se):Ge<=ae&&(J=fe)}else J=fe==null?Se:Se==null?fe:q-Se<=fe-q?Se:fe}else ie&&xt(pe-w(Le[q],z,se,0))>ae&&(J=null);return J}}let Ca=x=>{X.event=x};X.idxs=V,X._lock=!1;let Pt=X.points;Pt.show=we(Pt.show),Pt.size=we(Pt.size),Pt.stroke=we(Pt.stroke),Pt.width=we(Pt.width),Pt.fill=we(Pt.fill);let Mn=n.focus=pt({},a.focus||{alpha:.3},X.focus),rr=Mn.prox>=0,ir=rr&&Pt.one,rn=[],or=[],sr=[];function Mu(x,A){let L=Pt.show(n,A);if(L instanceof HTMLElement)return Jt(L,px),Jt(L,x.class),qn(L,-10,-10,me,oe),p.insertBefore(L,rn[A]),L}function zu(x,A){if(r==1||A>0){let L=r==1&&S[x.scale].time,F=x.value;x.value=L?If(F)?Bf(D,Wf(F,O)):F||$:F||D_,x.label=x.label||(L?__:x_)}if(ir||A>0){x.width=x.width==null?1:x.width,x.paths=x.paths||H_||Fx,x.fillTo=we(x.fillTo||I_),x.pxAlign=+De(x.pxAlign,m),x.pxRound=Yf(x.pxAlign),x.stroke=we(x.stroke||null),x.fill=we(x.fill||null),x._stroke=x._fill=x._paths=x._focus=null;let L=L_(Bt(1,x.width),1),F=x.points=pt({},{size:L,width:Bt(1,L*.2),stroke:x.stroke,space:L*2,paths:$_,_stroke:null,_fill:null},x.points);F.show=we(F.show),F.filter=we(F.filter),F.fill=we(F.fill),F.stroke=we(F.stroke),F.paths=we(F.paths),F.pxAlign=x.pxAlign}if(ne){let L=er(x,A);ze.splice(A,0,L[0]),Ct.splice(A,0,L[1]),j.values.push(null)}if(le){V.splice(A,0,null);let L=null;ir?A==0&&(L=Mu(x,A)):A>0&&(L=Mu(x,A)),rn.splice(A,0,L),or.splice(A,0,0),sr.splice(A,0,0)}wt("addSeries",A)}function gp(x,A){A=A??y.length,x=r==1?pu(x,A,Hf,Xf):pu(x,A,{},jf),y.splice(A,0,x),zu(y[A],A)}n.addSeries=gp;function pp(x){if(y.splice(x,1),ne){j.values.splice(x,1),Ct.splice(x,1);let A=ze.splice(x,1)[0];tr(null,A.firstChild),A.remove()}le&&(V.splice(x,1),rn.splice(x,1)[0].remove(),or.splice(x,1),sr.splice(x,1)),wt("delSeries",x)}n.delSeries=pp;let Pa=[!1,!1,!1,!1];function mp(x,A){if(x._show=x.show,x.show){let L=x.side%2,F=S[x.scale];F==null&&(x.scale=L?y[1].scale:E,F=S[x.scale]);let W=F.time;x.size=we(x.size),x.space=we(x.space),x.rotate=we(x.rotate),Sa(x.incrs)&&x.incrs.forEach(q=>{!Ea.has(q)&&Ea.set(q,ug(q))}),x.incrs=we(x.incrs||(F.distr==2?t_:W?b==1?a_:o_:ja)),x.splits=we(x.splits||(W&&F.distr==1?B:F.distr==3?cu:F.distr==4?E_:S_)),x.stroke=we(x.stroke),x.grid.stroke=we(x.grid.stroke),x.ticks.stroke=we(x.ticks.stroke),x.border.stroke=we(x.border.stroke);let H=x.values;x.values=Sa(H)&&!Sa(H[0])?we(H):W?Sa(H)?Of(D,Nf(H,O)):If(H)?u_(D,H):H||U:H||T_,x.filter=we(x.filter||(F.distr>=3&&F.log==10?k_:F.distr==3&&F.log==2?R_:sg)),x.font=eg(x.font),x.labelFont=eg(x.labelFont),x._size=x.size(n,null,A,0),x._space=x._rotate=x._incrs=x._found=x._splits=x._values=null,x._size>0&&(Pa[A]=!0,x._el=mn(cx,c))}}function ri(x,A,L,F){let[W,H,q,Y]=L,J=A%2,ae=0;return J==0&&(Y||H)&&(ae=A==0&&!W||A==2&&!q?bt(Uf.size/3):0),J==1&&(W||q)&&(ae=A==1&&!H||A==3&&!Y?bt(Vf.size/2):0),ae}let Gu=n.padding=(a.padding||[ri,ri,ri,ri]).map(x=>we(De(x,ri))),la=n._padding=Gu.map((x,A)=>x(n,A,Pa,0)),Rt,_t=null,Tt=null,Xi=r==1?y[0].idxs:null,bn=null,ii=!1;function Nu(x,A){if(t=x??[],n.data=n._data=t,r==2){Rt=0;for(let L=1;L<y.length;L++)Rt+=t[L][0].length}else{t.length==0&&(n.data=n._data=t=[[]]),bn=t[0],Rt=bn.length;let L=t;if(G==2){L=t.slice();let F=L[0]=Array(Rt);for(let W=0;W<Rt;W++)F[W]=W}n._data=t=L}if(ur(!0),wt("setData"),G==2&&(ar=!0),A!==!1){let L=z;L.auto(n,ii)?Rs():da(E,L.min,L.max),La=La||X.left>=0,an=!0,dr()}}n.setData=Nu;function Rs(){ii=!0;let x,A;r==1&&(Rt>0?(_t=Xi[0]=0,Tt=Xi[1]=Rt-1,x=t[0][_t],A=t[0][Tt],G==2?(x=_t,A=Tt):x==A&&(G==3?[x,A]=ds(x,x,z.log,!1):G==4?[x,A]=bu(x,x,z.log,!1):z.time?A=x+bt(86400/b):[x,A]=ss(x,A,xu,!0))):(_t=Xi[0]=x=null,Tt=Xi[1]=A=null)),da(E,x,A)}let Ki,lr,Ds,Ls,Cs,Ps,Fs,Is,Ms,$t;function Ou(x,A,L,F,W,H){x??=vf,L??=Tu,F??="butt",W??=vf,H??="round",x!=Ki&&(h.strokeStyle=Ki=x),W!=lr&&(h.fillStyle=lr=W),A!=Ds&&(h.lineWidth=Ds=A),H!=Cs&&(h.lineJoin=Cs=H),F!=Ps&&(h.lineCap=Ps=F),L!=Ls&&h.setLineDash(Ls=L)}function Wu(x,A,L,F){A!=lr&&(h.fillStyle=lr=A),x!=Fs&&(h.font=Fs=x),L!=Is&&(h.textAlign=Is=L),F!=Ms&&(h.textBaseline=Ms=F)}function zs(x,A,L,F,W=0){if(F.length>0&&x.auto(n,ii)&&(A==null||A.min==null)){let H=De(_t,0),q=De(Tt,F.length-1),Y=L.min==null?kx(F,H,q,W,x.distr==3):[L.min,L.max];x.min=Pn(x.min,L.min=Y[0]),x.max=Bt(x.max,L.max=Y[1])}}let Bu={min:null,max:null};function vp(){for(let F in S){let W=S[F];M[F]==null&&(W.min==null||M[E]!=null&&W.auto(n,ii))&&(M[F]=Bu)}for(let F in S){let W=S[F];M[F]==null&&W.from!=null&&M[W.from]!=null&&(M[F]=Bu)}M[E]!=null&&ur(!0);let x={};for(let F in M){let W=M[F];if(W!=null){let H=x[F]=Yr(S[F],zx);if(W.min!=null)pt(H,W);else if(F!=E||r==2)if(Rt==0&&H.from==null){let q=H.range(n,null,null,F);H.min=q[0],H.max=q[1]}else H.min=Oe,H.max=-Oe}}if(Rt>0){y.forEach((F,W)=>{if(r==1){let H=F.scale,q=M[H];if(q==null)return;let Y=x[H];if(W==0){let J=Y.range(n,Y.min,Y.max,H);Y.min=J[0],Y.max=J[1],_t=Cn(Y.min,t[0]),Tt=Cn(Y.max,t[0]),Tt-_t>1&&(t[0][_t]<Y.min&&_t++,t[0][Tt]>Y.max&&Tt--),F.min=bn[_t],F.max=bn[Tt]}else F.show&&F.auto&&zs(Y,q,F,t[W],F.sorted);F.idxs[0]=_t,F.idxs[1]=Tt}else if(W>0&&F.show&&F.auto){let[H,q]=F.facets,Y=H.scale,J=q.scale,[ae,ie]=t[W],se=x[Y],pe=x[J];se!=null&&zs(se,M[Y],H,ae,H.sorted),pe!=null&&zs(pe,M[J],q,ie,q.sorted),F.min=q.min,F.max=q.max}});for(let F in x){let W=x[F],H=M[F];if(W.from==null&&(H==null||H.min==null)){let q=W.range(n,W.min==Oe?null:W.min,W.max==-Oe?null:W.max,F);W.min=q[0],W.max=q[1]}}}for(let F in x){let W=x[F];if(W.from!=null){let H=x[W.from];if(H.min==null)W.min=W.max=null;else{let q=W.range(n,H.min,H.max,F);W.min=q[0],W.max=q[1]}}}let A={},L=!1;for(let F in x){let W=x[F],H=S[F];if(H.min!=W.min||H.max!=W.max){H.min=W.min,H.max=W.max;let q=H.distr;H._min=q==3?ia(H.min):q==4?nu(H.min,H.asinh):q==100?H.fwd(H.min):H.min,H._max=q==3?ia(H.max):q==4?nu(H.max,H.asinh):q==100?H.fwd(H.max):H.max,A[F]=L=!0}}if(L){y.forEach((F,W)=>{r==2?W>0&&A.y&&(F._paths=null):A[F.scale]&&(F._paths=null)});for(let F in A)ar=!0,wt("setScale",F);le&&X.left>=0&&(La=an=!0)}for(let F in M)M[F]=null}function yp(x){let A=du(_t-1,0,Rt-1),L=du(Tt+1,0,Rt-1);for(;x[A]==null&&A>0;)A--;for(;x[L]==null&&L<Rt-1;)L++;return[A,L]}function bp(){if(Rt>0){let x=y.some(A=>A._focus)&&$t!=Mn.alpha;x&&(h.globalAlpha=$t=Mn.alpha),y.forEach((A,L)=>{if(L>0&&A.show&&(Uu(L,!1),Uu(L,!0),A._paths==null)){let F=$t;$t!=A.alpha&&(h.globalAlpha=$t=A.alpha);let W=r==2?[0,t[L][0].length-1]:yp(t[L]);A._paths=A.paths(n,L,W[0],W[1]),$t!=F&&(h.globalAlpha=$t=F)}}),y.forEach((A,L)=>{if(L>0&&A.show){let F=$t;$t!=A.alpha&&(h.globalAlpha=$t=A.alpha),A._paths!=null&&Hu(L,!1);{let W=A._paths!=null?A._paths.gaps:null,H=A.points.show(n,L,_t,Tt,W),q=A.points.filter(n,L,H,W);(H||q)&&(A.points._paths=A.points.paths(n,L,_t,Tt,q),Hu(L,!0))}$t!=F&&(h.globalAlpha=$t=F),wt("drawSeries",L)}}),x&&(h.globalAlpha=$t=1)}}function Uu(x,A){let L=A?y[x].points:y[x];L._stroke=L.stroke(n,x),L._fill=L.fill(n,x)}function Hu(x,A){let L=A?y[x].points:y[x],{stroke:F,fill:W,clip:H,flags:q,_stroke:Y=L._stroke,_fill:J=L._fill,_width:ae=L.width}=L._paths;ae=We(ae*Fe,3);let ie=null,se=ae%2/2;A&&J==null&&(J=ae>0?"#fff":Y);let pe=L.pxAlign==1&&se>0;if(pe&&h.translate(se,se),!A){let Le=qt-ae/2,Re=nn-ae/2,Se=Ht+ae,fe=yn+ae;ie=new Path2D,ie.rect(Le,Re,Se,fe)}A?Gs(Y,ae,L.dash,L.cap,J,F,W,q,H):xp(x,Y,ae,L.dash,L.cap,J,F,W,q,ie,H),pe&&h.translate(-se,-se)}function xp(x,A,L,F,W,H,q,Y,J,ae,ie){let se=!1;J!=0&&T.forEach((pe,Le)=>{if(pe.series[0]==x){let Re=y[pe.series[1]],Se=t[pe.series[1]],fe=(Re._paths||$i).band;Sa(fe)&&(fe=pe.dir==1?fe[0]:fe[1]);let de,qe=null;Re.show&&fe&&Dx(Se,_t,Tt)?(qe=pe.fill(n,Le)||H,de=Re._paths.clip):fe=null,Gs(A,L,F,W,qe,q,Y,J,ae,ie,de,fe),se=!0}}),se||Gs(A,L,F,W,H,q,Y,J,ae,ie)}let $u=Zr|fu;function Gs(x,A,L,F,W,H,q,Y,J,ae,ie,se){Ou(x,A,L,F,W),(J||ae||se)&&(h.save(),J&&h.clip(J),ae&&h.clip(ae)),se?(Y&$u)==$u?(h.clip(se),ie&&h.clip(ie),Zi(W,q),Yi(x,H,A)):Y&fu?(Zi(W,q),h.clip(se),Yi(x,H,A)):Y&Zr&&(h.save(),h.clip(se),ie&&h.clip(ie),Zi(W,q),h.restore(),Yi(x,H,A)):(Zi(W,q),Yi(x,H,A)),(J||ae||se)&&h.restore()}function Yi(x,A,L){L>0&&(A instanceof Map?A.forEach((F,W)=>{h.strokeStyle=Ki=W,h.stroke(F)}):A!=null&&x&&h.stroke(A))}function Zi(x,A){A instanceof Map?A.forEach((L,F)=>{h.fillStyle=lr=F,h.fill(L)}):A!=null&&x&&h.fill(A)}function _p(x,A,L,F){let W=_[x],H;if(F<=0)H=[0,0];else{let q=W._space=W.space(n,x,A,L,F),Y=W._incrs=W.incrs(n,x,A,L,F,q);H=Y_(A,L,Y,F,q)}return W._found=H}function Ns(x,A,L,F,W,H,q,Y,J,ae){let ie=q%2/2;m==1&&h.translate(ie,ie),Ou(Y,q,J,ae,Y),h.beginPath();let se,pe,Le,Re,Se=W+(F==0||F==3?-H:H);L==0?(pe=W,Re=Se):(se=W,Le=Se);for(let fe=0;fe<x.length;fe++)A[fe]!=null&&(L==0?se=Le=x[fe]:pe=Re=x[fe],h.moveTo(se,pe),h.lineTo(Le,Re));h.stroke(),m==1&&h.translate(-ie,-ie)}function Tp(x){let A=!0;return _.forEach((L,F)=>{if(!L.show)return;let W=S[L.scale];if(W.min==null){L._show&&(A=!1,L._show=!1,ur(!1));return}else L._show||(A=!1,L._show=!0,ur(!1));let H=L.side,q=H%2,{min:Y,max:J}=W,[ae,ie]=_p(F,Y,J,q==0?me:oe);if(ie==0)return;let se=W.distr==2,pe=L._splits=L.splits(n,F,Y,J,ae,ie,se),Le=W.distr==2?pe.map(de=>bn[de]):pe,Re=W.distr==2?bn[pe[1]]-bn[pe[0]]:ae,Se=L._values=L.values(n,L.filter(n,Le,F,ie,Re),F,ie,Re);L._rotate=H==2?L.rotate(n,Se,F,ie):0;let fe=L._size;L._size=vn(L.size(n,Se,F,x)),fe!=null&&L._size!=fe&&(A=!1)}),A}function Sp(x){let A=!0;return Gu.forEach((L,F)=>{let W=L(n,F,Pa,x);W!=la[F]&&(A=!1),la[F]=W}),A}function Ep(){for(let x=0;x<_.length;x++){let A=_[x];if(!A.show||!A._show)continue;let L=A.side,F=L%2,W,H,q=A.stroke(n,x),Y=L==0||L==3?-1:1,[J,ae]=A._found;if(A.label!=null){let Nt=A.labelGap*Y,Kt=bt((A._lpos+Nt)*Fe);Wu(A.labelFont[0],q,"center",L==2?"top":mf),h.save(),F==1?(W=H=0,h.translate(Kt,bt(nn+yn/2)),h.rotate((L==3?-is:is)/2)):(W=bt(qt+Ht/2),H=Kt);let Ma=ig(A.label)?A.label(n,x,J,ae):A.label;h.fillText(Ma,W,H),h.restore()}if(ae==0)continue;let ie=S[A.scale],se=F==0?Ht:yn,pe=F==0?qt:nn,Le=A._splits,Re=ie.distr==2?Le.map(Nt=>bn[Nt]):Le,Se=ie.distr==2?bn[Le[1]]-bn[Le[0]]:J,fe=A.ticks,de=A.border,qe=fe.show?fe.size:0,et=bt(qe*Fe),At=bt((A.alignTo==2?A._size-qe-A.gap:A.gap)*Fe),Ge=A._rotate*-is/180,tt=g(A._pos*Fe),jt=(et+At)*Y,Gt=tt+jt;H=F==0?Gt:0,W=F==1?Gt:0;let on=A.font[0],xn=A.align==1?Vr:A.align==2?Jl:Ge>0?Vr:Ge<0?Jl:F==0?"center":L==3?Jl:Vr,Nn=Ge||F==1?"middle":L==2?"top":mf;Wu(on,q,xn,Nn);let Xt=A.font[1]*A.lineGap,sn=Le.map(Nt=>g(s(Nt,ie,se,pe))),_n=A._values;for(let Nt=0;Nt<_n.length;Nt++){let Kt=_n[Nt];if(Kt!=null){F==0?W=sn[Nt]:H=sn[Nt],Kt=""+Kt;let Ma=Kt.indexOf(`
`)==-1?[Kt]:Kt.split(/\n/gm);for(let Ot=0;Ot<Ma.length;Ot++){let ud=Ma[Ot];Ge?(h.save(),h.translate(W,H+Ot*Xt),h.rotate(Ge),h.fillText(ud,0,0),h.restore()):h.fillText(ud,W,H+Ot*Xt)}}}fe.show&&Ns(sn,fe.filter(n,Re,x,ae,Se),F,L,tt,et,We(fe.width*Fe,3),fe.stroke(n,x),fe.dash,fe.cap);let On=A.grid;On.show&&Ns(sn,On.filter(n,Re,x,ae,Se),F,F==0?2:1,F==0?nn:qt,F==0?yn:Ht,We(On.width*Fe,3),On.stroke(n,x),On.dash,On.cap),de.show&&Ns([tt],[1],F==0?1:0,F==0?1:2,F==1?nn:qt,F==1?yn:Ht,We(de.width*Fe,3),de.stroke(n,x),de.dash,de.cap)}wt("drawAxes")}function ur(x){y.forEach((A,L)=>{L>0&&(A._paths=null,x&&(r==1?(A.min=null,A.max=null):A.facets.forEach(F=>{F.min=null,F.max=null})))})}let Qi=!1,Os=!1,oi=[];function wp(){Os=!1;for(let x=0;x<oi.length;x++)wt(...oi[x]);oi.length=0}function dr(){Qi||(Hx(Vu),Qi=!0)}function Ap(x,A=!1){Qi=!0,Os=A,x(n),Vu(),A&&oi.length>0&&queueMicrotask(wp)}n.batch=Ap;function Vu(){if(As&&(vp(),As=!1),ar&&(dp(),ar=!1),qi){if(je(f,Vr,Be),je(f,"top",mt),je(f,Wi,me),je(f,Bi,oe),je(p,Vr,Be),je(p,"top",mt),je(p,Wi,me),je(p,Bi,oe),je(c,Wi,Kn),je(c,Bi,ka),d.width=bt(Kn*Fe),d.height=bt(ka*Fe),_.forEach(({_el:x,_show:A,_size:L,_pos:F,side:W})=>{if(x!=null)if(A){let H=W===3||W===0?L:0,q=W%2==1;je(x,q?"left":"top",F-H),je(x,q?"width":"height",L),je(x,q?"top":"left",q?mt:Be),je(x,q?"height":"width",q?oe:me),lu(x,Xa)}else Jt(x,Xa)}),Ki=lr=Ds=Cs=Ps=Fs=Is=Ms=Ls=null,$t=1,ui(!0),Be!=nr||mt!=Ra||me!=In||oe!=Da){ur(!1);let x=me/In,A=oe/Da;if(le&&!La&&X.left>=0){X.left*=x,X.top*=A,cr&&qn(cr,bt(X.left),0,me,oe),hr&&qn(hr,0,bt(X.top),me,oe);for(let L=0;L<rn.length;L++){let F=rn[L];F!=null&&(or[L]*=x,sr[L]*=A,qn(F,vn(or[L]),vn(sr[L]),me,oe))}}if(Ve.show&&!ji&&Ve.left>=0&&Ve.width>0){Ve.left*=x,Ve.width*=x,Ve.top*=A,Ve.height*=A;for(let L in Vs)je(pr,L,Ve[L])}nr=Be,Ra=mt,In=me,Da=oe}wt("setSize"),qi=!1}Kn>0&&ka>0&&(h.clearRect(0,0,d.width,d.height),wt("drawClear"),R.forEach(x=>x()),wt("draw")),Ve.show&&ji&&(Ji(Ve),ji=!1),le&&La&&(Ia(null,!0,!1),La=!1),j.show&&j.live&&an&&(Hs(),an=!1),l||(l=!0,n.status=1,wt("ready")),ii=!1,Qi=!1}n.redraw=(x,A)=>{ar=A||!1,x!==!1?da(E,z.min,z.max):dr()};function Ws(x,A){let L=S[x];if(L.from==null){if(Rt==0){let F=L.range(n,A.min,A.max,x);A.min=F[0],A.max=F[1]}if(A.min>A.max){let F=A.min;A.min=A.max,A.max=F}if(Rt>1&&A.min!=null&&A.max!=null&&A.max-A.min<1e-16)return;x==E&&L.distr==2&&Rt>0&&(A.min=Cn(A.min,t[0]),A.max=Cn(A.max,t[0]),A.min==A.max&&A.max++),M[x]=A,As=!0,dr()}}n.setScale=Ws;let Bs,Us,cr,hr,qu,ju,fr,gr,Xu,Ku,$e,Xe,ua=!1,Dt=X.drag,St=Dt.x,Et=Dt.y;le&&(X.x&&(Bs=mn(fx,p)),X.y&&(Us=mn(gx,p)),z.ori==0?(cr=Bs,hr=Us):(cr=Us,hr=Bs),$e=X.left,Xe=X.top);let Ve=n.select=pt({show:!0,over:!0,left:0,width:0,top:0,height:0},a.select),pr=Ve.show?mn(hx,Ve.over?p:f):null;function Ji(x,A){if(Ve.show){for(let L in x)Ve[L]=x[L],L in Vs&&je(pr,L,x[L]);A!==!1&&wt("setSelect")}}n.setSelect=Ji;function kp(x){if(y[x].show)ne&&lu(ze[x],Xa);else if(ne&&Jt(ze[x],Xa),le){let L=ir?rn[0]:rn[x];L!=null&&qn(L,-10,-10,me,oe)}}function da(x,A,L){Ws(x,{min:A,max:L})}function zn(x,A,L,F){A.focus!=null&&Pp(x),A.show!=null&&y.forEach((W,H)=>{H>0&&(x==H||x==null)&&(W.show=A.show,kp(H),r==2?(da(W.facets[0].scale,null,null),da(W.facets[1].scale,null,null)):da(W.scale,null,null),dr())}),L!==!1&&wt("setSeries",x,A),F&&di("setSeries",n,x,A)}n.setSeries=zn;function Rp(x,A){pt(T[x],A)}function Dp(x,A){x.fill=we(x.fill||null),x.dir=De(x.dir,-1),A=A??T.length,T.splice(A,0,x)}function Lp(x){x==null?T.length=0:T.splice(x,1)}n.addBand=Dp,n.setBand=Rp,n.delBand=Lp;function Cp(x,A){y[x].alpha=A,le&&rn[x]!=null&&(rn[x].style.opacity=A),ne&&ze[x]&&(ze[x].style.opacity=A)}let Yn,ca,Fa,mr={focus:!0};function Pp(x){if(x!=Fa){let A=x==null,L=Mn.alpha!=1;y.forEach((F,W)=>{if(r==1||W>0){let H=A||W==0||W==x;F._focus=A?null:H,L&&Cp(W,H?1:Mn.alpha)}}),Fa=x,L&&dr()}}ne&&rr&&Ke(xf,ge,x=>{X._lock||(Ca(x),Fa!=null&&zn(null,mr,!0,ft.setSeries))});function Gn(x,A,L){let F=S[A];L&&(x=x/Fe-(F.ori==1?mt:Be));let W=me;F.ori==1&&(W=oe,x=W-x),F.dir==-1&&(x=W-x);let H=F._min,q=F._max,Y=x/W,J=H+(q-H)*Y,ae=F.distr;return ae==3?Xr(10,J):ae==4?Cx(J,F.asinh):ae==100?F.bwd(J):J}function Fp(x,A){let L=Gn(x,E,A);return Cn(L,t[0],_t,Tt)}n.valToIdx=x=>Cn(x,t[0]),n.posToIdx=Fp,n.posToVal=Gn,n.valToPos=(x,A,L)=>S[A].ori==0?i(x,S[A],L?Ht:me,L?qt:0):o(x,S[A],L?yn:oe,L?nn:0),n.setCursor=(x,A,L)=>{$e=x.left,Xe=x.top,Ia(null,A,L)};function Yu(x,A){je(pr,Vr,Ve.left=x),je(pr,Wi,Ve.width=A)}function Zu(x,A){je(pr,"top",Ve.top=x),je(pr,Bi,Ve.height=A)}let si=z.ori==0?Yu:Zu,li=z.ori==1?Yu:Zu;function Ip(){if(ne&&j.live)for(let x=r==2?1:0;x<y.length;x++){if(x==0&&Ut)continue;let A=j.values[x],L=0;for(let F in A)Ct[x][L++].firstChild.nodeValue=A[F]}}function Hs(x,A){if(x!=null&&(x.idxs?x.idxs.forEach((L,F)=>{V[F]=L}):Mx(x.idx)||V.fill(x.idx),j.idx=V[0]),ne&&j.live){for(let L=0;L<y.length;L++)(L>0||r==1&&!Ut)&&Mp(L,V[L]);Ip()}an=!1,A!==!1&&wt("setLegend")}n.setLegend=Hs;function Mp(x,A){let L=y[x],F=x==0&&G==2?bn:t[x],W;Ut?W=L.values(n,x,A)??Fn:(W=L.value(n,A==null?null:F[A],x,A),W=W==null?Fn:{_:W}),j.values[x]=W}function Ia(x,A,L){Xu=$e,Ku=Xe,[$e,Xe]=X.move(n,$e,Xe),X.left=$e,X.top=Xe,le&&(cr&&qn(cr,bt($e),0,me,oe),hr&&qn(hr,0,bt(Xe),me,oe));let F,W=_t>Tt;Yn=Oe,ca=null;let H=z.ori==0?me:oe,q=z.ori==1?me:oe;if($e<0||Rt==0||W){F=X.idx=null;for(let Y=0;Y<y.length;Y++){let J=rn[Y];J!=null&&qn(J,-10,-10,me,oe)}rr&&zn(null,mr,!0,x==null&&ft.setSeries),j.live&&(V.fill(F),an=!0)}else{let Y,J,ae;r==1&&(Y=z.ori==0?$e:Xe,J=Gn(Y,E),F=X.idx=Cn(J,t[0],_t,Tt),ae=w(t[0][F],z,H,0));let ie=-10,se=-10,pe=0,Le=0,Re=!0,Se="",fe="";for(let de=r==2?1:0;de<y.length;de++){let qe=y[de],et=V[de],At=et==null?null:r==1?t[de][et]:t[de][1][et],Ge=X.dataIdx(n,de,F,J),tt=Ge==null?null:r==1?t[de][Ge]:t[de][1][Ge];if(an=an||tt!=At||Ge!=et,V[de]=Ge,de>0&&qe.show){let jt=Ge==null?-10:Ge==F?ae:w(r==1?t[0][Ge]:t[de][0][Ge],z,H,0),Gt=tt==null?-10:P(tt,r==1?S[qe.scale]:S[qe.facets[1].scale],q,0);if(rr&&tt!=null){let on=z.ori==1?$e:Xe,xn=xt(Mn.dist(n,de,Ge,Gt,on));if(xn<Yn){let Nn=Mn.bias;if(Nn!=0){let Xt=Gn(on,qe.scale),sn=tt>=0?1:-1,_n=Xt>=0?1:-1;_n==sn&&(_n==1?Nn==1?tt>=Xt:tt<=Xt:Nn==1?tt<=Xt:tt>=Xt)&&(Yn=xn,ca=de)}else Yn=xn,ca=de}}if(an||ir){let on,xn;z.ori==0?(on=jt,xn=Gt):(on=Gt,xn=jt);let Nn,Xt,sn,_n,On,Nt,Kt=!0,Ma=Pt.bbox;if(Ma!=null){Kt=!1;let Ot=Ma(n,de);sn=Ot.left,_n=Ot.top,Nn=Ot.width,Xt=Ot.height}else sn=on,_n=xn,Nn=Xt=Pt.size(n,de);if(Nt=Pt.fill(n,de),On=Pt.stroke(n,de),ir)de==ca&&Yn<=Mn.prox&&(ie=sn,se=_n,pe=Nn,Le=Xt,Re=Kt,Se=Nt,fe=On);else{let Ot=rn[de];Ot!=null&&(or[de]=sn,sr[de]=_n,kf(Ot,Nn,Xt,Kt),wf(Ot,Nt,On),qn(Ot,vn(sn),vn(_n),me,oe))}}}}if(ir){let de=Mn.prox,qe=Fa==null?Yn<=de:Yn>de||ca!=Fa;if(an||qe){let et=rn[0];et!=null&&(or[0]=ie,sr[0]=se,kf(et,pe,Le,Re),wf(et,Se,fe),qn(et,vn(ie),vn(se),me,oe))}}}if(Ve.show&&ua)if(x!=null){let[Y,J]=ft.scales,[ae,ie]=ft.match,[se,pe]=x.cursor.sync.scales,Le=x.cursor.drag;if(St=Le._x,Et=Le._y,St||Et){let{left:Re,top:Se,width:fe,height:de}=x.select,qe=x.scales[se].ori,et=x.posToVal,At,Ge,tt,jt,Gt,on=Y!=null&&ae(Y,se),xn=J!=null&&ie(J,pe);on&&St?(qe==0?(At=Re,Ge=fe):(At=Se,Ge=de),tt=S[Y],jt=w(et(At,se),tt,H,0),Gt=w(et(At+Ge,se),tt,H,0),si(Pn(jt,Gt),xt(Gt-jt))):si(0,H),xn&&Et?(qe==1?(At=Re,Ge=fe):(At=Se,Ge=de),tt=S[J],jt=P(et(At,pe),tt,q,0),Gt=P(et(At+Ge,pe),tt,q,0),li(Pn(jt,Gt),xt(Gt-jt))):li(0,q)}else qs()}else{let Y=xt(Xu-qu),J=xt(Ku-ju);if(z.ori==1){let pe=Y;Y=J,J=pe}St=Dt.x&&Y>=Dt.dist,Et=Dt.y&&J>=Dt.dist;let ae=Dt.uni;ae!=null?St&&Et&&(St=Y>=ae,Et=J>=ae,!St&&!Et&&(J>Y?Et=!0:St=!0)):Dt.x&&Dt.y&&(St||Et)&&(St=Et=!0);let ie,se;St&&(z.ori==0?(ie=fr,se=$e):(ie=gr,se=Xe),si(Pn(ie,se),xt(se-ie)),Et||li(0,q)),Et&&(z.ori==1?(ie=fr,se=$e):(ie=gr,se=Xe),li(Pn(ie,se),xt(se-ie)),St||si(0,H)),!St&&!Et&&(si(0,0),li(0,0))}if(Dt._x=St,Dt._y=Et,x==null){if(L){if(ld!=null){let[Y,J]=ft.scales;ft.values[0]=Y!=null?Gn(z.ori==0?$e:Xe,Y):null,ft.values[1]=J!=null?Gn(z.ori==1?$e:Xe,J):null}di(eu,n,$e,Xe,me,oe,F)}if(rr){let Y=L&&ft.setSeries,J=Mn.prox;Fa==null?Yn<=J&&zn(ca,mr,!0,Y):Yn>J?zn(null,mr,!0,Y):ca!=Fa&&zn(ca,mr,!0,Y)}}an&&(j.idx=F,Hs()),A!==!1&&wt("setCursor")}let ha=null;Object.defineProperty(n,"rect",{get(){return ha==null&&ui(!1),ha}});function ui(x=!1){x?ha=null:(ha=p.getBoundingClientRect(),wt("syncRect",ha))}function Qu(x,A,L,F,W,H,q){X._lock||ua&&x!=null&&x.movementX==0&&x.movementY==0||($s(x,A,L,F,W,H,q,!1,x!=null),x!=null?Ia(null,!0,!0):Ia(A,!0,!1))}function $s(x,A,L,F,W,H,q,Y,J){if(ha==null&&ui(!1),Ca(x),x!=null)L=x.clientX-ha.left,F=x.clientY-ha.top;else{if(L<0||F<0){$e=-10,Xe=-10;return}let[ae,ie]=ft.scales,se=A.cursor.sync,[pe,Le]=se.values,[Re,Se]=se.scales,[fe,de]=ft.match,qe=A.axes[0].side%2==1,et=z.ori==0?me:oe,At=z.ori==1?me:oe,Ge=qe?H:W,tt=qe?W:H,jt=qe?F:L,Gt=qe?L:F;if(Re!=null?L=fe(ae,Re)?s(pe,S[ae],et,0):-10:L=et*(jt/Ge),Se!=null?F=de(ie,Se)?s(Le,S[ie],At,0):-10:F=At*(Gt/tt),z.ori==1){let on=L;L=F,F=on}}J&&(A==null||A.cursor.event.type==eu)&&((L<=1||L>=me-1)&&(L=qa(L,me)),(F<=1||F>=oe-1)&&(F=qa(F,oe))),Y?(qu=L,ju=F,[fr,gr]=X.move(n,L,F)):($e=L,Xe=F)}let Vs={width:0,height:0,left:0,top:0};function qs(){Ji(Vs,!1)}let Ju,ed,td,nd;function ad(x,A,L,F,W,H,q){ua=!0,St=Et=Dt._x=Dt._y=!1,$s(x,A,L,F,W,H,q,!0,!1),x!=null&&(Ke(tu,ou,rd,!1),di(yf,n,fr,gr,me,oe,null));let{left:Y,top:J,width:ae,height:ie}=Ve;Ju=Y,ed=J,td=ae,nd=ie}function rd(x,A,L,F,W,H,q){ua=Dt._x=Dt._y=!1,$s(x,A,L,F,W,H,q,!1,!0);let{left:Y,top:J,width:ae,height:ie}=Ve,se=ae>0||ie>0,pe=Ju!=Y||ed!=J||td!=ae||nd!=ie;if(se&&pe&&Ji(Ve),Dt.setScale&&se&&pe){let Le=Y,Re=ae,Se=J,fe=ie;if(z.ori==1&&(Le=J,Re=ie,Se=Y,fe=ae),St&&da(E,Gn(Le,E),Gn(Le+Re,E)),Et)for(let de in S){let qe=S[de];de!=E&&qe.from==null&&qe.min!=Oe&&da(de,Gn(Se+fe,de),Gn(Se,de))}qs()}else X.lock&&(X._lock=!X._lock,Ia(A,!0,x!=null));x!=null&&(tr(tu,ou),di(tu,n,$e,Xe,me,oe,null))}function zp(x,A,L,F,W,H,q){if(X._lock)return;Ca(x);let Y=ua;if(ua){let J=!0,ae=!0,ie=10,se,pe;z.ori==0?(se=St,pe=Et):(se=Et,pe=St),se&&pe&&(J=$e<=ie||$e>=me-ie,ae=Xe<=ie||Xe>=oe-ie),se&&J&&($e=$e<fr?0:me),pe&&ae&&(Xe=Xe<gr?0:oe),Ia(null,!0,!0),ua=!1}$e=-10,Xe=-10,V.fill(null),Ia(null,!0,!0),Y&&(ua=Y)}function id(x,A,L,F,W,H,q){X._lock||(Ca(x),Rs(),qs(),x!=null&&di(_f,n,$e,Xe,me,oe,null))}function od(){_.forEach(Z_),ks(n.width,n.height,!0)}Ka(os,jr,od);let vr={};vr.mousedown=ad,vr.mousemove=Qu,vr.mouseup=rd,vr.dblclick=id,vr.setSeries=(x,A,L,F)=>{let W=ft.match[2];L=W(n,A,L),L!=-1&&zn(L,F,!0,!1)},le&&(Ke(yf,p,ad),Ke(eu,p,Qu),Ke(bf,p,x=>{Ca(x),ui(!1)}),Ke(xf,p,zp),Ke(_f,p,id),gu.add(n),n.syncRect=ui);let eo=n.hooks=a.hooks||{};function wt(x,A,L){Os?oi.push([x,A,L]):x in eo&&eo[x].forEach(F=>{F.call(null,n,A,L)})}(a.plugins||[]).forEach(x=>{for(let A in x.hooks)eo[A]=(eo[A]||[]).concat(x.hooks[A])});let sd=(x,A,L)=>L,ft=pt({key:null,setSeries:!1,filters:{pub:Pf,sub:Pf},scales:[E,y[1]?y[1].scale:null],match:[Ff,Ff,sd],values:[null,null]},X.sync);ft.match.length==2&&ft.match.push(sd),X.sync=ft;let ld=ft.key,js=Dg(ld);function di(x,A,L,F,W,H,q){ft.filters.pub(x,A,L,F,W,H,q)&&js.pub(x,A,L,F,W,H,q)}js.sub(n);function Gp(x,A,L,F,W,H,q){ft.filters.sub(x,A,L,F,W,H,q)&&vr[x](null,A,L,F,W,H,q)}n.pub=Gp;function Np(){js.unsub(n),gu.delete(n),Xn.clear(),uu(os,jr,od),u.remove(),ge?.remove(),wt("destroy")}n.destroy=Np;function Xs(){wt("init",a,t),Nu(t||a.data,!1),M[E]?Ws(E,M[E]):Rs(),ji=Ve.show&&(Ve.width>0||Ve.height>0),La=an=!0,ks(a.width,a.height)}return y.forEach(zu),_.forEach(mp),e?e instanceof HTMLElement?(e.appendChild(u),Xs()):e(n,Xs):Xs(),n}ct.assign=pt;ct.fmtNum=_u;ct.rangeNum=ss;ct.rangeLog=ds;ct.rangeAsinh=bu;ct.orient=Za;ct.pxRatio=Fe;ct.join=Ux;ct.fmtDate=Su,ct.tzDate=Jx;ct.sync=Dg;{ct.addGap=M_,ct.clipGaps=fs;let a=ct.paths={points:Mg};a.linear=Gg,a.stepped=N_,a.bars=O_,a.spline=B_}var Q_=1e3,vs=class{constructor(t,e){this.network=t;this.hypha=e;this.sized.observe(this.box),addEventListener("theme",this.themed)}network;hypha;box=v("div",{class:"chart"});words=v("p",{class:"faint",role:"status"});element=v("div",{},this.box,this.words);data=[[],[],[]];plot=null;sized=new ResizeObserver(()=>this.plot?.setSize({width:this.box.clientWidth,height:180}));themed=()=>this.draw(!0);seen(t){this.data[0].push(Date.now()/1e3),this.data[1].push(t.score),this.data[2].push(t.queued),this.data[0].length>Q_&&this.data.forEach(e=>e.shift()),ue(this.words,`Since this page was opened: ${this.data[0].length} looks, one a second.`),this.draw(!1)}draw(t){if(this.box.clientWidth===0||this.data[0].length===0)return;if(this.plot&&!t){this.plot.setData(this.data);return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r={stroke:n("--faint"),grid:{stroke:n("--line"),width:1},ticks:{stroke:n("--line"),width:1}};this.plot=new ct({width:this.box.clientWidth,height:180,scales:{score:{range:[0,1]},waiting:{range:(i,o,s)=>[0,Math.max(5,s)]}},axes:[r,{...r,scale:"score",size:44},{...r,scale:"waiting",side:1,size:44,grid:{show:!1}}],series:[{},{label:"score",scale:"score",stroke:n("--accent"),width:2},{label:"waiting",scale:"waiting",stroke:n("--full-60"),width:1.5}]},this.data,this.box)}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.plot?.destroy()}};var J_=50,eT=200,ti=new Map,Ug={path:"hyphae",name:"Hypha",key:"",mount(a){let{root:t,network:e,leave:n,trouble:r}=a,i=a.address.parts[3]??"",o=Ae("networks",e,"hyphae",i),s=JSON.stringify([e,i]),l=v("h1",{},Z(i,100)),u=v("p",{class:"chips"}),d=v("p",{class:"empty",hidden:!0},"It is not there any more, or not yet: what is below is what was known last. ",v("a",{href:Te("networks",e,"hyphae")},"All hyphae")),h=new _r("state"),c=v("p",{class:"faint",role:"status"}),f=v("button",{type:"button",id:"seen",onclick:()=>E()},"mark as seen"),p=v("div"),m=v("div",{class:"parts"}),g=Bg(e,"Sockets to it","from"),b=Bg(e,"Sockets from it","to",w=>Ft("disconnect",()=>({title:"Disconnect",what:v("p",{},"The socket from ",Z(i,60)," to ",Z(w.to,60)," closes. ",w.held>0&&`It holds ${ye(w.held,"signal")}.`),run:()=>Tn(o+"/disconnect"+Ye({to:w.to}))}),()=>G.now(),{"aria-label":"disconnect from "+ve(w.to,60)})),y=v("ul",{class:"plain"}),_=new vs(e,i),S=null,T=ti.get(s)??null;function E(){S&&(T={tide:-1,state:S.state},C(S))}function C(w){T??={tide:-1,state:w.state};let P=xd(T.state,w.state);h.show(w.state,P);let M=P.size===0?"Nothing has changed since it was looked at.":`${ye(P.size,"change")} since it was looked at; they are marked.`;c.textContent!==M&&ue(c,M),f.hidden=P.size===0}function R(w){r(null),S=w,d.hidden=!0,m.classList.remove("known-last"),no(u,[Zn(w.vitality),Qa("score",w.score.toFixed(2)),Qa("species",Z(w.species,40),w.species),w.pack!==""&&Qa("pack",Z(w.pack,40),w.pack),Qa("generation",Q(w.generation)),Qa("age",ye(w.age,"tide")),Qa("",w.awake?"awake":"asleep"),w.wakesAt!==null&&Qa("wakes at tide",Q(w.wakesAt)),w.exhausted&&v("strong",{class:"bad"},"exhausted"),w.quarantined&&v("strong",{class:"bad"},"in quarantine")]),C(w),no(p,[w.queued===0?v("p",{class:"faint"},"Nothing waits in it."):v("p",{},v("strong",{},ye(w.queued,"signal"))," wait to be sensed or acted upon."),w.inbox.length>0&&v("ol",{class:"plain"},w.inbox.map(P=>v("li",{},br(P)))),w.queued>w.inbox.length&&v("p",{class:"faint"},"These are the first of them.")]),g.show(w.in),b.show(w.out),no(y,w.dissonances.length===0?[v("li",{class:"faint"},"There is none of it.")]:w.dissonances.slice(-10).reverse().map(P=>v("li",{},v("a",{href:Te("networks",e,"dissonances")+"?"+new URLSearchParams({where:i,number:String(P.number)})},"tide "+Q(P.tide))," ",v("strong",{},P.kind)," ",Z(P.message,200)))),_.seen(w)}let k=tT(a,o,i,()=>G.now()),I=nT(a,o,w=>z.ofTide(w)),z=aT(a,o);m.append(v("div",{class:"column"},ni("State",v("div",{class:"tools"},c,f),h.element),ni("Dissonance",y)),v("div",{class:"column"},ni("Inbox",p),ni("Vitality",_.element),ni("Last steps",I),ni("Explain",z.element)),v("section",{class:"part wide"},g.element),v("section",{class:"part wide"},b.element,k.connect)),t.append(v("p",{},v("a",{href:Te("networks",e,"hyphae")},"Hyphae")," \xB7 ",v("a",{href:Te("networks",e,"graph")+"?"+new URLSearchParams({select:i})},"in the graph")," \xB7 ",v("a",{href:Te("networks",e,"pressure")+"?"+new URLSearchParams({node:i})},"pressure")),l,u,k.buttons,d,m,rt(`mycelium show ${it(e)} ${it(i)}`,`mycelium watch ${it(e)} ${it(i)}`,`mycelium explain ${it(e)} ${it(i)}`));let G=Ue(()=>o,1e3,R,w=>{m.classList.add("known-last"),w instanceof lt&&w.status===404?(d.hidden=!1,r(w.detail)):r(w)});n(G.close),n(()=>_.close()),n(()=>{S&&(ti.delete(s),ti.set(s,{tide:-1,state:S.state}),ti.size>eT&&ti.delete(ti.keys().next().value))})}};function ni(a,...t){return v("section",{class:"part","aria-label":a},v("h2",{},a),t)}function Qa(a,t,e){return v("span",{class:"chip",title:e&&e.length>40?ve(e,500):null},a!==""&&v("span",{class:"faint"},a+" "),t)}function Bg(a,t,e,n){return new ut({caption:t,key:r=>r.from+`
`+r.to,empty:`${t}: none.`,columns:[{name:e==="from"?"From":"To",head:!0,text:r=>r[e],show:r=>wn(a,r[e])},{name:"Carries",text:r=>r.carries.join(", ")+r.addressed,show:r=>r.addressed?"what is sent by name":r.carries.length===0?"all":r.carries.flatMap((i,o)=>[o>0&&", ",Z(i,40)])},{name:"Fill",text:r=>r.held+"/"+r.capacity,show:r=>ro(r.held,r.capacity)},{name:"When full",text:r=>r.full},{name:"Entered",number:!0,text:r=>Q(r.entered)},{name:"Left",number:!0,text:r=>Q(r.left)},{name:"Dissonant",number:!0,text:r=>Q(r.dissonant)},...n?[{name:"Do",text:()=>"",show:n}]:[]]})}function tT(a,t,e,n){let r=(s,l,u,d,h={})=>Ft(s,()=>({title:l,what:v("p",{},u),danger:d==="kill"||"afresh"in h,run:()=>Tn(t+"/"+d+Ye(h))}),n),i=v("input",{id:"connect-to","aria-label":"connect to this hypha, relay or output",placeholder:"hypha, relay or output",autocomplete:"off",spellcheck:"false"}),o=v("input",{id:"connect-carries","aria-label":"frequencies, with commas between; none: all",placeholder:"all frequencies",autocomplete:"off",spellcheck:"false"});return{buttons:Sn(r("wake","Wake",["Hypha ",Z(e,60)," is awake in the next tide, and its rules run."],"wake"),r("restart","Restart",["Hypha ",Z(e,60)," begins again in the next tide: its failures are forgotten, a quarantine ends, its generation rises. It keeps its state, its sockets and what waits in them."],"restart"),r("restart afresh","Restart afresh",["Hypha ",Z(e,60)," begins again in the next tide with the state that the blueprint gives it: what it knows now is lost. It keeps its sockets and what waits in them."],"restart",{afresh:"true"}),r("kill","Kill",["Hypha ",Z(e,60)," dies in the next tide: its sockets close, and what waits in it goes as of any who die. This can't be taken back."],"kill")),connect:v("form",{class:"tools acts","aria-label":"connect",onsubmit:s=>{if(s.preventDefault(),i.value.trim()===""){a.trouble("Connect to whom? Give the id of a hypha, relay or output.");return}let l=o.value.trim();hi({title:"Connect",what:v("p",{},"A socket opens from ",Z(e,60)," to ",Z(i.value.trim(),60),", which carries ",l===""?"all that it emits":Z(l,200),"."),run:()=>Tn(t+"/connect"+Ye({to:i.value.trim(),carries:l}))}).then(n)}},i,o,v("button",{},"connect"))}}function nT({leave:a},t,e){let n=v("ol",{class:"steps"}),r=v("p",{class:"faint",role:"status"}),i=new Set,o=null;function s(d){let h=d.tide+"/"+d.step;if(!i.has(h))for(i.add(h),n.prepend(v("li",{},v("span",{},v("strong",{},`tide ${Q(d.tide)}, step ${d.step}`)," ",v("span",{class:d.ended==="done"?"faint":"bad"},d.ended)," ",v("button",{type:"button",class:"quiet","aria-label":`explain tide ${d.tide}`,onclick:()=>e(d.tide)},"explain")),pd(d)));n.childElementCount>J_;)n.lastElementChild.remove()}function l(d){o?.close(),o=null,ue(u,"follow its steps"),u.setAttribute("aria-pressed","false"),ue(r,d)}let u=v("button",{type:"button",id:"follow","aria-pressed":"false",onclick:()=>{if(o){l("Not followed any more.");return}ue(u,"stop following"),u.setAttribute("aria-pressed","true"),ue(r,"Followed: each step that it takes from now on is shown, and kept to be explained."),o=gf(t+"/watch",d=>{d.over!==void 0?l(String(d.over)):d.leftOut!==void 0?n.prepend(v("li",{class:"faint"},ye(d.leftOut,"step was","steps were")+" left out: they came faster than they were read")):d.step!==void 0&&s(d)},d=>l(d?d.message:"Its steps are over."))}},"follow its steps");return a(()=>o?.close()),nt(t+"/steps").then(({steps:d})=>{d.forEach(s),o||ue(r,d.length===0?"None is kept: the last that failed are, and all while it is followed.":`${ye(d.length,"step is","steps are")} kept: the last that failed, and those it took while it was followed.`)},()=>o||ue(r,"The last steps that failed are kept, and all while it is followed.")),v("div",{},v("p",{class:"tools"},u,r),n)}function aT({address:a,network:t,leave:e},n){let r=a.query,i=v("input",{id:"explain-signal","aria-label":"frequency, or id of a signal",placeholder:"frequency, or id of a signal",list:"explain-frequencies",value:r.get("signal")??"",autocomplete:"off",spellcheck:"false"}),o=v("textarea",{id:"explain-payload","aria-label":"payload, as JSON",placeholder:'payload, as JSON: {"delay": 40}',rows:2,spellcheck:"false"},r.get("payload")??""),s=v("input",{id:"explain-tide","aria-label":"tide of a step",placeholder:"tide",inputmode:"numeric",size:8,value:r.get("tide")??"",autocomplete:"off"}),l=v("input",{id:"explain-rule","aria-label":"one rule only",placeholder:"all rules",value:r.get("rule")??"",autocomplete:"off",spellcheck:"false"}),u=v("div",{id:"explanation","aria-live":"polite"}),d=v("datalist",{id:"explain-frequencies"}),h=new AbortController;async function c(){h.abort(),h=new AbortController;let f=h.signal,p={signal:i.value.trim(),payload:o.value.trim(),tide:s.value.trim(),rule:l.value.trim()};at(p),ue(u,v("p",{class:"faint"},"\u2026"));try{ue(u,...md(await nt(n+"/explain"+Ye(p),f)))}catch(m){f.aborted||ue(u,v("p",{class:"bad"},v("bdi",{},m instanceof Error?m.message:String(m))))}}return e(()=>h.abort()),nt(Ae("networks",t,"heeded")).then(({heeded:f})=>ue(d,f.frequencies.slice(0,500).map(p=>v("option",{value:p}))),()=>{}),["signal","payload","tide","rule"].some(f=>r.get(f))&&c(),{element:v("div",{},v("form",{class:"explain","aria-label":"explain",onsubmit:f=>(f.preventDefault(),void c())},v("p",{class:"faint"},"Choose a step above, or give a signal with a payload to see what it would do now. Nothing is changed by it."),v("div",{class:"tools"},i,d,s,l),o,v("div",{class:"tools"},v("button",{class:"primary"},"explain"),v("button",{type:"button",onclick:()=>{i.value=o.value=s.value=l.value="",at({signal:"",payload:"",tide:"",rule:""}),ue(u)}},"clear"))),u),ofTide(f){i.value=o.value="",s.value=String(f),c(),u.scrollIntoView({block:"nearest"})}}}var rT=100,iT=["excellent","good","fair","poor","dormant","dead","unknown"],oT=new Set(["waiting","energy","failures","age"]),Hg={path:"hyphae",name:"Hyphae",key:"h",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query,o=i.get("species")??"",s=i.get("level")??"",l=i.get("sort")??"",u=i.get("after")??"",d=null,h=[],c=v("input",{type:"search",id:"find-hypha","aria-label":"go to the hypha with this id",placeholder:"id of a hypha",autocomplete:"off",spellcheck:"false"}),f=v("select",{id:"species","aria-label":"species"}),p=v("select",{id:"level","aria-label":"vitality"},v("option",{value:""},"any vitality"),iT.map(w=>v("option",{value:w,selected:w===s},w))),m=v("button",{type:"button",onclick:()=>C("","")},"show all"),g=v("p",{class:"faint",role:"status"}),b=v("button",{type:"button",onclick:()=>k("",[])},"first"),y=v("button",{type:"button",onclick:()=>k(h.at(-1)??"",h.slice(0,-1))},"previous"),_=v("button",{type:"button",onclick:()=>d!==null&&k(d,[...h,u])},"next"),S=new ut({caption:"Hyphae",key:w=>w.id,empty:"",sorted:w=>R(l===w?"":w),columns:[{name:"Id",head:!0,text:w=>w.id,show:w=>Zs(e,w.id)},{name:"Species",text:w=>w.species,show:w=>Z(w.species,40)},{name:"Vitality",sort:"vitality",text:w=>w.vitality,show:w=>Zn(w.vitality)},{name:"Score",number:!0,text:w=>w.score.toFixed(2)},{name:"Waiting",title:"signals that wait to be sensed or acted upon",number:!0,sort:"waiting",text:w=>Q(w.queued)},{name:"Energy",title:"the share of its energy that it used when it was last awake",number:!0,sort:"energy",text:w=>w.energy===void 0?"":(w.energy*100).toFixed(0)+" %"+(w.exhausted?", exhausted":"")},{name:"Failures",title:"of its last ten steps",number:!0,sort:"failures",text:w=>w.failures===void 0?"":Q(w.failures)},{name:"Age",title:"in tides",number:!0,sort:"age",text:w=>Q(w.age)},{name:"Stands",text:w=>w.quarantined?"in quarantine":w.awake?"awake":""}]}),T=new Set(o?[o]:[]);function E(){ue(f,v("option",{value:""},"all species"),[...T].sort().map(w=>v("option",{value:w,selected:w===o},ve(w,40))))}function C(w,P){o=w,s=P,s!==""&&l===""&&(l="vitality"),f.value=o,p.value=s,k("",[])}function R(w){l=w,k("",[])}function k(w,P){u=w,h.splice(0,h.length,...P),at({species:o,level:s,sort:l,after:u}),G.now()}function I(w){r(null),d=w.next===null?null:String(w.next);let P=w.hyphae,M=T.size;P.forEach(B=>T.add(B.species)),T.size!==M&&E();let D=o!==""||s!=="";S.says(D?"No hypha here is of what is chosen above.":"No hypha has been born yet: they are, when signals come for them.",d!==null&&" There are more behind."),S.order(l,oT.has(l)),S.show(P),m.hidden=!D,y.disabled=h.length===0,b.disabled=u==="",_.disabled=d===null;let O=`${ye(P.length,"line")} of ${ye(w.of,"hypha","hyphae")}, ${l===""?"in order of their birth":(l==="vitality"?"the worst first":"by "+l)+(w.tide===void 0?"":", as of tide "+Q(w.tide))}${D?", of "+[o&&ve(o,40),s].filter(B=>B).join(", ")+" only":""}`;g.textContent!==O&&ue(g,O)}let z=v("form",{role:"search",onsubmit:async w=>{w.preventDefault();let P=c.value.trim();if(P!=="")try{await nt(Ae("networks",e,"hyphae",P)),location.hash=Te("networks",e,"hyphae",P)}catch(M){r(M instanceof lt&&M.status===404?M.detail:M)}}},c,v("button",{},"go"));f.addEventListener("change",()=>C(f.value,s)),p.addEventListener("change",()=>C(o,p.value)),E(),a.append(v("div",{class:"tools"},z,f,p,m),S.element,v("div",{class:"tools"},b,y,_,g),rt(`mycelium list hyphae ${it(e)}`));let G=Ue(()=>Ae("networks",e,"hyphae")+Ye({species:o,level:s,sort:l,after:u,limit:rT}),1e3,I,w=>{r(w),w instanceof lt&&w.status===400&&u!==""&&k("",[])});n(G.close),nt(Ae("networks",e,"packs")).then(({packs:w})=>{w.forEach(P=>P.species.forEach(M=>T.add(M))),E()},()=>{})}};var Lu=500,qg={path:"logs",name:"Log",key:"l",mount({root:a,address:t,leave:e,trouble:n}){let r=v("input",{type:"search",id:"find-log","aria-label":"show only lines with this in them",placeholder:"part of a line",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),i=v("input",{type:"checkbox",id:"only-bad",checked:t.query.get("bad")==="yes"}),o=v("input",{type:"checkbox",id:"follow",checked:t.query.get("follow")!=="no"}),s=v("div",{class:"log",role:"log",tabindex:"0","aria-label":"log"}),l=v("p",{class:"empty",hidden:!0},"No line of the last ",String(Lu)," is as chosen above."),u=[];function d(m){let g=m.split(`
`).filter(y=>y!==""),b=sT(u,g);if(b===null)s.replaceChildren(...$g(g).map(Vg));else if(b.length>0)for(s.append(...$g(b).map(Vg));s.childElementCount>Lu*2;)s.firstElementChild.remove();u=g,(b===null||b.length>0)&&(h(),f())}function h(){let m=r.value.toLowerCase(),g=0;for(let b of s.children)b.hidden=m!==""&&!b.textContent.toLowerCase().includes(m)||i.checked&&!/is-(warn|error)/.test(b.className),g+=b.hidden?0:1;l.hidden=g>0}function c(){h(),f(),at({q:r.value,bad:i.checked?"yes":"",follow:o.checked?"":"no"})}function f(){o.checked&&(s.scrollTop=s.scrollHeight)}r.addEventListener("input",c),i.addEventListener("change",c),o.addEventListener("change",c);let p=Ue(()=>`logs?lines=${Lu}`,1e3,m=>{n(null),d(m)},n);e(p.close),a.append(v("h1",{},"Log of the server"),v("div",{class:"tools"},r,v("label",{},i," warnings and errors only"),v("label",{},o," follow")),s,l,rt("mycelium logs -f"))}};function sT(a,t){if(a.length===0)return null;let e=a[a.length-1];for(let n=t.length-1;n>=0;n--)if(t[n]===e&&(n===0||a.length===1||t[n-1]===a[a.length-2]))return t.slice(n+1);return null}function $g(a){let t=[];for(let e of a)/^\d{4}-\d\d-\d\dT/.test(e)||t.length===0?t.push(e):t[t.length-1]+=`
`+e;return t}function Vg(a){let[,t=""]=/^\S+\s+(TRACE|DEBUG|INFO|WARN|ERROR)\b/.exec(a)??[];return v("div",{class:"is-"+t.toLowerCase()},a.split(`
`).map(ln).join(`
`))}var ys=[{of:"tideIn",name:"TIDE_IN",what:"commands, inputs, feeds, and relays with what came in"},{of:"act",name:"ACT",what:"SENSE and PROCESS of the hyphae"},{of:"deliver",name:"DELIVER",what:"output bodies, and health"},{of:"emit",name:"EMIT",what:"outboxes, and relays"},{of:"tideOut",name:"TIDE_OUT",what:"births, deaths, sockets, the digest"},{of:"rest",name:"other",what:"between the phases; all of a tide that was too short to be looked into"}];function bs(a,t){if(t!=="rest")return a.phases?.[t]??0;let e=a.phases;return Math.max(0,a.micros-(e===null?0:e.tideIn+e.act+e.deliver+e.emit+e.tideOut))}function Ja(a,t){let e=[...a].sort((n,r)=>n-r);return e[Math.min(e.length-1,Math.ceil(e.length*t)-1)]??0}function jg(a,t,e){let n=a.at(-1),r=t[0];if(!n||!r)return t.slice(-e);let i=t.findIndex(o=>o.tide===n.tide);return i<0||t[i].at!==n.at?null:[...a,...t.slice(i+1)].slice(-e)}function Xg(a,t){return Ft("send",()=>{let e=v("select",{id:"send-body"},t.map(l=>v("option",{value:l.id},ve(l.id,60)))),n=v("datalist",{id:"send-heeded"}),r=v("input",{id:"send-frequency",list:"send-heeded",required:!0,autocomplete:"off",spellcheck:"false"}),i=v("textarea",{id:"send-payload",rows:5,spellcheck:"false"},"{}"),o=v("input",{id:"send-urgent",type:"checkbox"});return nt(Ae("networks",a,"heeded")).then(l=>ue(n,l.heeded.frequencies.map(u=>v("option",{value:u}))),()=>{}),{title:`Send a signal into ${ve(a,40)}`,button:"send",what:["One signal comes in at the next tide, as if it came from the world. It can't be taken back.",v("label",{},"Body ",e),v("label",{},"Frequency ",r),n,v("label",{},"Payload, a JSON object ",i),v("label",{},o," urgent")],run:async()=>{let l={frequency:r.value,payload:lT(i.value),...o.checked?{urgent:!0}:{}},u=await hd(a,e.value,l);return[`taken in tide ${Q(u.tide)}, as ${u.id}`,u.durability==="checkpoint"?"It is safe from the next checkpoint on.":"It is durable."]}}})}function lT(a){let t;try{t=JSON.parse(a.trim()===""?"{}":a)}catch(e){throw new Error(`the payload is no JSON: ${e.message}`)}if(typeof t!="object"||t===null||Array.isArray(t))throw new Error(`the payload is ${Array.isArray(t)?"a list":JSON.stringify(t)}; it must be an object, such as {"value": 10}`);return t}var uT=5e3,dT=["excellent","good","fair","poor","dormant","dead","unknown"],Yg={path:"networks",name:"Networks",key:"n",mount({root:a,leave:t,trouble:e}){let n=new ut({caption:"Networks",key:c=>c.status.network,empty:["No network runs here. Begin one with ",v("code",{},"mycelium run BLUEPRINT"),"."],kind:c=>c.status.failed!==null?"is-failed":"",columns:[{name:"Network",head:!0,text:c=>c.status.network,show:c=>v("a",{href:Te("networks",c.status.network,"graph")},Z(c.status.network,60))},{name:"State",text:c=>fT(c),show:c=>[v("span",{class:"state-"+Cu(c.status)},Cu(c.status)),...Zg(c).map(f=>v("div",{class:"why"},Z(f,400)))]},{name:"Health",text:c=>JSON.stringify(c.closer?.levels??null),show:c=>gT(c.closer?.levels??null)},{name:"Tide",number:!0,text:c=>Q(c.status.tide)},{name:"p99 of a tide",title:"of the last 300 that ran",number:!0,text:c=>c.closer?.p99==null?"\u2026":Wn(c.closer.p99),show:c=>c.closer?.p99==null?"\u2026":v("a",{href:Te("networks",c.status.network,"tides")},Wn(c.closer.p99))},{name:"Hyphae",number:!0,text:c=>Q(c.status.hyphae),show:c=>v("a",{href:Te("networks",c.status.network,"hyphae")},Q(c.status.hyphae))},{name:"Signals/s",number:!0,text:c=>c.rate===null?"\u2026":Q(Math.round(c.rate))},{name:"Waiting",title:"signals that wait to come in",number:!0,text:c=>Q(c.status.waiting)},{name:"Dissonant",number:!0,text:c=>Q(c.status.counters.dissonant),show:c=>v("a",{href:Te("networks",c.status.network,"dissonance")},Q(c.status.counters.dissonant))},{name:"Last checkpoint",text:c=>Kg(c),show:c=>v("a",{href:Te("networks",c.status.network,"checkpoints"),title:c.status.checkpointTide<0?null:`tide ${Q(c.status.checkpointTide)}`},Kg(c))},{name:"",text:c=>JSON.stringify(c.closer?.bodies??[]),show:c=>c.closer&&c.closer.bodies.length>0&&Xg(c.status.network,c.closer.bodies)}]}),r=new Map,i=new Map,o=[],s=!1,l=()=>n.show(o.map(c=>({status:c,rate:r.get(c.network)?.rate??null,closer:i.get(c.network)}))),u=Ue(()=>"status",1e3,({networks:c})=>{e(null),o=c,c.forEach(f=>r.set(f.network,cT(f,r.get(f.network)))),l(),h()},e);t(u.close),t(()=>s=!0);let d=!1;async function h(){if(!d){d=!0;for(let{network:c,ended:f}of o){let p=i.get(c);s||p&&performance.now()-p.at<uT||(i.set(c,await hT(c,f,p)),s||l())}d=!1}}a.append(n.element,rt("mycelium status","mycelium send NETWORK BODY FREQUENCY"))}};function cT(a,t){let e={at:performance.now(),signals:a.counters.ingested+a.counters.emitted+a.counters.copied+a.counters.made};return{...e,rate:t?Math.max(0,(e.signals-t.signals)*1e3/Math.max(1,e.at-t.at)):null}}async function hT(a,t,e){let n=(d,h="")=>nt(Ae("networks",a,d)+h).catch(()=>null),[r,i,o,s,l]=await Promise.all([n("tides",Ye({last:300})),n("checkpoints"),n("health"),n("partition"),n("bodies")]),u=i?.checkpoints[0]?.writtenAt;return{at:performance.now(),levels:o?.health.levels??e?.levels??null,p99:r&&r.tides.length>0?Ja(r.tides.map(d=>d.micros),.99):e?.p99??null,checkpoint:u?new Date(u):null,sides:s?.sides??"",bodies:t?[]:l?.bodies.filter(d=>d.direction==="in"&&d.kind==="http")??e?.bodies??[]}}function Cu(a){return a.failed!==null?"failed":a.ended?"ended":a.faults.length>0?"faulty":a.quiet?"quiet":"runs"}function Zg({status:a,closer:t}){return[...a.failed===null?[]:[a.failed],...typeof a.busy=="string"?["takes long: "+a.busy]:[],...a.faults,...t?.sides?["kept apart: "+t.sides]:[]]}function fT(a){return[Cu(a.status),...Zg(a)].join(`
`)}function Kg({status:a,closer:t}){return t?.checkpoint?io(t.checkpoint):a.checkpointTide<0?"none yet":`tide ${Q(a.checkpointTide)}`}function gT(a){let t=dT.filter(i=>(a?.[i]??0)>0),e=t.reduce((i,o)=>i+a[o],0);if(e===0)return v("span",{class:"faint"},a===null?"\u2026":"no hyphae");let n=t.map(i=>`${Q(a[i])} ${i}`).join(", "),r=(a.poor??0)+(a.dead??0);return v("span",{class:"healths"},v("span",{class:"health-bar",role:"img","aria-label":n,title:n},t.map(i=>{let o=v("span",{class:"of-"+i});return o.style.flexGrow=String(a[i]/e),o})),r>0?v("span",{class:"bad"},ye(r,"poor","poor")):v("span",{class:"faint"},t[0]==="excellent"||t[0]==="good"?"well":t[0]))}var pT=64*1024*1024;function xs(a){let t=v("input",{type:"file",id:"deploy-file",accept:".drl,.jar"}),e=v("div",{class:"acts drop"},v("label",{for:"deploy-file"},"Deploy a rule pack (.drl, .jar) or a plugin (.jar): pick a file, or drop it here"),t),n=async r=>{t.value="",r&&await hi(await mT(r))&&a(),t.focus()};return t.addEventListener("change",()=>{n(t.files?.[0])}),e.addEventListener("dragover",r=>{r.preventDefault(),e.classList.add("over")}),e.addEventListener("dragleave",()=>e.classList.remove("over")),e.addEventListener("drop",r=>{r.preventDefault(),e.classList.remove("over"),n(r.dataTransfer?.files[0])}),e}function _s(){let a=v("p",{class:"faint",role:"status",hidden:!0});return{element:a,show(t){let e=Object.entries(t);a.hidden=e.length===0,ue(a,e.map(([n,r])=>`${ve(n)} is being deployed, for ${r} s now. `))}}}async function mT(a){let t=[`${ve(a.name)} (${fi(a.size)}) is sent to the server, which checks it first: if anything is wrong, all errors are told and nothing changes.`];a.size>pT&&t.push("It is larger than the server takes (64 MB).");let n=(await vT()).filter(({pack:r})=>r.from==="deploy/"+a.name||a.name.endsWith(".drl")&&r.name===a.name.slice(0,-4));for(let{network:r,pack:i}of n)t.push(`It takes the place of pack ${ve(i.name)} ${ve(i.version,20)} in ${r}: ${ye(i.hyphae,"hypha","hyphae")} of ${i.species.map(o=>ve(o,30)).join(", ")} go over to its rules at one boundary, with their state.`);return t.push(n.length>0?"Undeploying it brings the former version back.":"No pack that is in force is from a file of this name: whoever has a pack of its name goes over to it, in all networks."),{title:`Deploy ${ve(a.name)}`,what:t,run:()=>Tn("deployments"+Ye({name:a.name}),a)}}function Ts(a,t){let e=a.replace(/^.*\//,"");return{title:`Undeploy ${ve(e)}`,danger:!0,what:[`${ve(a)} is taken out of force and out of the deploy folder.`,...t.map(({network:n,pack:r})=>`In ${n} ${ye(r.hyphae,"hypha","hyphae")} of pack ${ve(r.name)} ${ve(r.version,20)} go over to the version beside the blueprint or the package; where there is none, they stand still until one is deployed.`)],run:()=>ci(Ae("deployments",e))}}async function vT(){try{let{networks:a}=await nt("status");return(await Promise.allSettled(a.map(async({network:e})=>(await nt(Ae("networks",e,"packs"))).packs.map(n=>({network:e,pack:n}))))).flatMap(e=>e.status==="fulfilled"?e.value:[])}catch{return[]}}function ai(a){return a!==null&&/(^|\/)deploy\/[^/]+$/.test(a)}var Jg={path:"packs",name:"Packs",key:"k",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("pack")??"",o=new ut({caption:"Rule packs in force",key:m=>m.name,empty:["No pack is in force here: no species of the blueprint has come to life yet, or none has rules. Deploy one above, or with ",v("code",{},"mycelium deploy FILE"),"."],columns:[{name:"Pack",head:!0,text:m=>m.name,show:m=>v("button",{type:"button",class:"quiet sort",onclick:()=>h(m.name)},Z(m.name,40))},{name:"Version",text:m=>m.version,show:m=>Z(m.version,24)},{name:"Since tide",number:!0,text:m=>Q(m.since)},{name:"From",text:m=>m.from??"",show:m=>m.from===null?v("span",{class:"faint"},"not known"):Z(m.from,60)},{name:"Hyphae",number:!0,text:m=>Q(m.hyphae)},{name:"Rules",number:!0,text:m=>Q(m.rules.length)},{name:"Unheeded",title:"signals that no rule heeded",number:!0,text:m=>Q(bT(m.unheeded))},{name:"",text:m=>ai(m.from)?m.from:"",show:m=>ai(m.from)&&Ft("undeploy",()=>Ts(m.from,u.filter(g=>g.from===m.from).map(g=>({network:e,pack:g}))),()=>f.now())}],kind:m=>m.name===i?"is-chosen":""}),s=v("div",{class:"parts"}),l=_s(),u=[],d="";function h(m){i=m===i?"":m,at({pack:i}),c(u)}function c(m){u=m,o.show(m);let g=m.filter(y=>m.length===1||y.name===i),b=JSON.stringify(g.map(y=>({...y,hyphae:0})));b!==d&&(d=b,ue(s,g.map(yT).flat()))}let f=Ue(()=>Ae("networks",e,"packs"),2e3,m=>{r(null),c(m.packs)},r),p=Ue(()=>"deployments",2e3,({deploying:m})=>l.show(m),()=>{});n(f.close),n(p.close),a.append(Sn(xs(()=>f.now())),l.element,o.element,s,v("p",{},"Bundles and what they bring: ",v("a",{href:Te("plugins")},"Plugins"),"."),rt(`mycelium list packs ${it(e)}`,"mycelium deploy FILE","mycelium undeploy NAME"))}};function yT(a){return[Pu(`Rules of ${ve(a.name,40)}`,[v("ol",{},a.rules.map(t=>v("li",{},Z(t)))),v("p",{class:"faint"},`${a.evaluation}; for ${a.species.map(t=>ve(t,30)).join(", ")}`),v("p",{class:"faint"},"Hash ",v("code",{title:a.hash},a.hash.slice(0,12)))]),Pu("What nobody heeds",[Qg(a.unheeded,"signals on","No signal has come that no rule looks for."),Object.keys(a.unheeded).length>0&&v("p",{class:"faint"},"These came to its hyphae, and no rule of them looks for their frequency: a name that is misspelt, or a socket that carries too much.")]),Pu("Fields that did not fit",[Qg(a.strayFields,"payloads:","Each payload had the fields that its rules declare.")])]}function Pu(a,t){return v("section",{class:"part"},v("h2",{},a),t)}function Qg(a,t,e){let n=Object.entries(a).sort(([r,i],[o,s])=>s-i||(r<o?-1:1));return n.length===0?v("p",{class:"faint"},e):v("ul",{},n.map(([r,i])=>v("li",{},`${Q(i)} ${t} `,v("code",{},Z(r,60)))))}function bT(a){return Object.values(a).reduce((t,e)=>t+e,0)}var ep={path:"plugins",name:"Plugins",key:"b",mount({root:a,address:t,leave:e,trouble:n}){let r=[],i=[],o=v("input",{type:"search",id:"find-plugin","aria-label":"show only what has this in its name",placeholder:"part of a name",value:t.query.get("q")??"",autocomplete:"off",spellcheck:"false"}),s=v("button",{type:"button",onclick:()=>(o.value="",c())},"show all"),l=v("p",{class:"faint",role:"status"}),u=new ut({caption:"What plugins bring",key:g=>JSON.stringify([g.type,g.kind,g.bundle,g.version]),empty:"No plugin here has that in its name.",columns:[{name:"Kind",head:!0,text:g=>g.kind,show:g=>Z(g.kind,40)},{name:"Is a",text:g=>g.type},{name:"Bundle",text:g=>`${g.bundle} ${g.version}`,show:g=>Z(`${g.bundle} ${g.version}`)},{name:"From",text:g=>g.from,show:g=>Z(g.from)},{name:"In force",text:g=>Fu(g),show:g=>g.refused===null?Fu(g):v("span",{class:"bad"},Z(Fu(g),300))},{name:"",text:g=>ai(g.from)?g.from:"",show:g=>ai(g.from)&&Ft("undeploy",()=>Ts(g.from,[]),()=>p.now())}]}),d=new ut({caption:"Bundles, those that are not active first",key:g=>String(g.id),empty:"No bundle here has that in its name.",columns:[{name:"Bundle",head:!0,text:g=>g.name,show:g=>Z(g.name)},{name:"Version",text:g=>g.version,show:g=>Z(g.version,30)},{name:"State",text:g=>g.state,show:g=>v("span",{class:Ss(g)?null:"bad"},g.state)},{name:"Why",text:g=>g.reason??"",show:g=>g.reason===null?null:v("span",{class:"reason"},Z(g.reason,1e3))}]}),h=_s();function c(){at({q:o.value}),f()}function f(){let g=o.value.trim().toLowerCase(),b=E=>E.toLowerCase().includes(g),y=i.filter(E=>b(`${E.type} ${E.kind} ${E.bundle} ${E.from}`)),_=r.filter(E=>b(E.name)).sort((E,C)=>Number(Ss(E))-Number(Ss(C))||E.id-C.id),S=r.filter(E=>!Ss(E)).length;u.show(y),d.show(_),s.hidden=g==="";let T=`${ye(r.length,"bundle")}, ${S===0?"all active":Q(S)+" not active"}${g===""?"":`; shown: ${_.length}`}`;l.textContent!==T&&ue(l,T)}o.addEventListener("input",c);let p=Ue(()=>"plugins",3e3,g=>{n(null),{bundles:r,services:i}=g,f()},n),m=Ue(()=>"deployments",2e3,({deploying:g})=>h.show(g),()=>{});e(p.close),e(m.close),a.append(v("h1",{},"Plugins"),Sn(xs(()=>p.now())),h.element,v("div",{class:"tools"},o,s,l),u.element,v("div",{class:"gap"}),d.element,rt("mycelium list plugins","mycelium deploy FILE","mycelium undeploy NAME"))}};function Ss(a){return a.state==="active"||a.reason===null}function Fu(a){return a.refused!==null?"refused: "+a.refused:a.inForce?a.networks.length>0?"in "+a.networks.join(", "):"yes":"no: another of this kind has a higher ranking"}var xT=12,tp={path:"pressure",name:"Pressure",key:"p",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=t.query.get("node")??"",o=new Map,s=v("div",{class:"chains"}),l=v("p",{class:"empty",hidden:!0}),u=v("p",{class:"faint",role:"status"}),d=v("input",{type:"search",id:"through","aria-label":"only chains through this hypha, relay or body",placeholder:"only through \u2026",value:i,autocomplete:"off",spellcheck:"false"}),h=v("button",{type:"button",onclick:()=>c("")},"show all");function c(g){i=g,d.value=g,at({node:i}),m.now()}function f(g){let b=new ut({caption:"Who waits for "+ve(g,60),key:T=>T.from+`
`+T.to+`
`+T.depth,empty:"Nobody waits for it.",columns:[{name:"Who waits",head:!0,text:T=>T.depth+T.from,show:T=>v("span",{class:"depth-"+Math.min(T.depth,xT)},T.depth>0&&v("span",{class:"faint","aria-hidden":"true"},"\u21B3 "),wn(e,T.from))},{name:"For whom",text:T=>T.to,show:T=>wn(e,T.to)},{name:"Fill",text:T=>T.held+"/"+T.capacity,show:T=>ro(T.held,T.capacity)},{name:"When full",text:T=>T.full},{name:"Waits before it",title:"signals that wait for the socket: in the outbox of a hypha, before a relay, or outside of a body",number:!0,text:T=>Q(T.waiting)},{name:"Stopped",text:T=>T.stopped,show:T=>T.stopped<0?"":T.stopped===0?"just now":"for "+ye(T.stopped,"tide")},{name:"",text:T=>String(T.again),show:T=>T.again?v("span",{class:"faint"},"who waits for it stands above"):""}]}),y=v("p",{}),_=v("p",{class:"faint"});return{element:v("section",{class:"part","aria-label":"chain to "+ve(g,60)},v("h2",{},wn(e,g,80)),y,b.element,_),why:y,sum:_,table:b}}function p({pressure:g}){r(null);let b=new Set,y=s.firstElementChild;for(let T of g){if(b.has(T.end))continue;b.add(T.end);let E=o.get(T.end);E||(E=f(T.end),o.set(T.end,E)),E.why.textContent!==T.why&&ue(E.why,Z(T.why,400)),E.table.show(T.links);let C=`${ye(T.links.length,"socket is","sockets are")} full behind it, ${ye(T.links.reduce((R,k)=>R+k.waiting,0),"signal waits","signals wait")} before them${T.more?"; there are more than these":""}.`;E.sum.textContent!==C&&ue(E.sum,C),E.element===y?y=y.nextElementSibling:s.insertBefore(E.element,y)}for(let[T,E]of o)b.has(T)||(E.element.remove(),o.delete(T));h.hidden=i==="",l.hidden=g.length>0;let _=i===""?"Nobody waits for anybody: all take what comes.":`Nobody waits at or through ${ve(i,60)}.`;l.textContent!==_&&ue(l,_);let S=g.length===0?"":ye(g.length,"chain")+(i===""?", the end of each is who takes less than comes":` through ${ve(i,60)}`);u.textContent!==S&&ue(u,S)}a.append(v("h1",{},"Pressure"),v("form",{class:"tools",role:"search",onsubmit:g=>(g.preventDefault(),c(d.value.trim()))},d,v("button",{},"go"),h,u),l,s,v("p",{class:"faint"},"A full socket stops who sends into it; what is stopped fills what leads to it, and so on up to the world. ",v("a",{href:Te("networks",e,"graph")},"See it in the graph")),rt(`mycelium pressure ${it(e)}`));let m=Ue(()=>i===""?Ae("networks",e,"pressure"):Ae("networks",e,"pressure",i),1e3,p,r);n(m.close)}};var np=[100,300,1e3],ap=100,rp={path:"tides",name:"Tides",key:"i",mount({root:a,address:t,network:e,leave:n,trouble:r}){let i=np.find(_=>String(_)===t.query.get("last"))??300,o=[],s=!0,l=v("select",{id:"span","aria-label":"how many tides"},np.map(_=>v("option",{value:_,selected:_===i},`the last ${Q(_)} tides`))),u=v("input",{type:"checkbox",id:"tall",checked:t.query.get("tall")==="yes"}),d=v("dl",{class:"facts"}),h=v("p",{class:"empty",hidden:!0},"No tide has run since the server started: the network waits for signals."),c=new Es("How long each tide took, by phase",TT,_T),f=new Es("Births, deaths and ACTs of each tide",ET,ST),p=new ut({caption:`The last ${ap} tides, newest first`,key:_=>String(_.tide),empty:"No tide has run yet.",columns:[{name:"Tide",head:!0,number:!0,text:_=>Q(_.tide)},{name:"At",text:_=>ip(_)},{name:"Took",number:!0,text:_=>Wn(_.micros)},...ys.map(_=>({name:_.name,title:_.what,number:!0,text:S=>Wn(bs(S,_.of))})),{name:"ACTs",number:!0,text:_=>Q(_.awake)},{name:"Births",number:!0,text:_=>Q(_.births)},{name:"Deaths",number:!0,text:_=>Q(_.deaths)},{name:"Dissonances",number:!0,text:_=>Q(_.dissonances)},{name:"Held",title:"signals in the network at its end",number:!0,text:_=>Q(_.held)}]}),m=v("details",{open:t.query.get("table")==="yes"},v("summary",{},"The same as a table"),p.element);function g(){h.hidden=o.length>0,c.element.hidden=f.element.hidden=o.length===0;let _=o.map(I=>I.micros),S=Ja(_,.99),T=o.reduce((I,z)=>I!==null&&I.micros>=z.micros?I:z,null),E=u.checked||T===null?T?.micros??0:Math.max(Ja(_,.95)*1.2,Ja(_,.5)*4),C=_.filter(I=>I>E).length,R=I=>o.reduce((z,G)=>z+I(G),0),k=o.length>1?(Date.parse(o.at(-1).at)-Date.parse(o[0].at))/1e3:0;ue(d,o.length>0&&[wa("p50",Wn(Ja(_,.5))),wa("p99",Wn(S)),wa("longest",T===null?"":`${Wn(T.micros)} (tide ${Q(T.tide)})`),wa("tides/s",k>0?Q((o.length-1)/k):"\u2026"),wa("ACTs",Q(R(I=>I.awake))),wa("births",Q(R(I=>I.births))),wa("deaths",Q(R(I=>I.deaths))),wa("dissonances",Q(R(I=>I.dissonances)))]),c.show(o,E/1e3,C===0?"":`${ye(C,"tide")} took longer than the chart is high.`),f.show(o,0,""),m.open&&p.show(o.slice(-ap).reverse())}l.addEventListener("change",()=>{i=Number(l.value),s=!0,b(),y.now()}),u.addEventListener("change",()=>{b(),g()}),m.addEventListener("toggle",()=>{b(),g()});let b=()=>at({last:i===300?"":String(i),tall:u.checked?"yes":"",table:m.open?"yes":""}),y=Ue(()=>Ae("networks",e,"tides")+Ye({last:s?i:100}),1e3,({tides:_})=>{r(null);let S=s?_:jg(o,_,i);s=S===null,S!==null&&(o=S,g())},r);n(y.close),n(()=>c.close()),n(()=>f.close()),a.append(v("h1",{},"Tides"),v("div",{class:"tools"},l,v("label",{},u," as high as the longest")),d,h,c.element,f.element,m,rt("mycelium status"))}};function wa(a,t){return v("div",{},v("dt",{},a),v("dd",{},t))}function ip(a){return new Date(a.at).toLocaleTimeString("en-GB")+"."+a.at.slice(20,23).replace(/\D.*/,"").padEnd(3,"0")}var Es=class{constructor(t,e,n){this.title=t;this.options=e;this.data=n;this.element=v("figure",{class:"part"},v("h2",{},t),this.box,this.words),this.sized.observe(this.box),addEventListener("theme",this.themed),this.dark.addEventListener("change",this.themed)}title;options;data;box=v("div",{class:"chart"});words=v("figcaption",{class:"faint"});element;plot=null;rows=[];top=0;sized=new ResizeObserver(()=>this.plot?this.plot.setSize({width:this.box.clientWidth,height:220}):this.draw(!0));themed=()=>this.draw(!0);dark=matchMedia("(prefers-color-scheme: dark)");show(t,e,n){this.rows=t,this.top=e,this.words.textContent!==n&&ue(this.words,n),this.draw(!1)}draw(t){if(this.rows.length===0||this.box.clientWidth===0)return;if(this.plot&&!t){this.plot.setData(this.data(this.rows));return}this.plot?.destroy();let e=getComputedStyle(document.documentElement),n=i=>e.getPropertyValue(i).trim(),r=this.options(()=>this.rows,()=>this.top,n);this.plot=new ct({width:this.box.clientWidth,height:220,cursor:{sync:{key:"tides"},drag:{x:!1,y:!1}},...r},this.data(this.rows),this.box),this.box.querySelector("canvas")?.setAttribute("role","img"),this.box.querySelector("canvas")?.setAttribute("aria-label",this.title+"; the same is in the table below")}close(){this.sized.disconnect(),removeEventListener("theme",this.themed),this.dark.removeEventListener("change",this.themed),this.plot?.destroy()}};function op(a,...t){let e={stroke:a("--faint"),grid:{stroke:a("--line"),width:1},ticks:{stroke:a("--line"),width:1}};return[{...e,values:(n,r)=>r.map(i=>Number.isInteger(i)?Q(i):""),space:90},...t.map(n=>({...e,size:62,...n}))]}var sp=a=>({label:"tide",value:(t,e,n,r)=>r==null?"":`${Q(a()[r]?.tide??0)} at ${a()[r]?ip(a()[r]):""}`});function _T(a){let t=a.map(()=>0),e=ys.map(n=>t=a.map((r,i)=>t[i]+bs(r,n.of)/1e3));return[a.map(n=>n.tide),...e.reverse()]}function TT(a,t,e){let n=ct.paths.bars({size:[.9,60],gap:0});return{scales:{x:{time:!1,range:lp},y:{range:()=>[0,t()||1]}},axes:op(e,{values:(r,i)=>i.map(o=>`${Q(o)} ms`)}),series:[sp(a),...[...ys].reverse().map(r=>({label:r.name,fill:e("--phase-"+r.of),width:0,paths:n,points:{show:!1},value:(i,o,s,l)=>l==null||!a()[l]?"":Wn(bs(a()[l],r.of))}))]}}function ST(a){return[a.map(t=>t.tide),a.map(t=>t.awake),a.map(t=>t.births),a.map(t=>-t.deaths)]}function ET(a,t,e){let n=ct.paths.bars({size:[.9,60],gap:0}),r=i=>(o,s,l,u)=>u==null||!a()[u]?"":Q(i(a()[u]));return{scales:{x:{time:!1,range:lp},acts:{range:(i,o,s)=>[0,Math.max(5,s*1.05)]},lives:{range:(i,o,s)=>[o<0?Math.min(o,-1)*1.1:0,Math.max(s,1)*1.1]}},axes:op(e,{scale:"acts",label:"ACTs"},{scale:"lives",label:"births, deaths",side:1,grid:{show:!1},values:(i,o)=>o.map(s=>Number.isInteger(s)?Q(Math.abs(s)):"")}),series:[sp(a),{label:"ACTs",scale:"acts",stroke:e("--phase-act"),width:1.5,points:{show:!1},value:r(i=>i.awake)},{label:"births",scale:"lives",fill:e("--excellent"),width:0,paths:n,points:{show:!1},value:r(i=>i.births)},{label:"deaths",scale:"lives",fill:e("--dead"),width:0,paths:n,points:{show:!1},value:r(i=>i.deaths)}]}}function lp(a,t,e){return[t-.5,e+.5]}var ws=class{constructor(t,e,n){this.ofServer=t;this.ofNetwork=e;this.ofHypha=n}ofServer;ofNetwork;ofHypha;picker=v("select",{id:"network","aria-label":"network"});places=v("nav",{id:"places","aria-label":"pages"});state=v("span",{id:"state",role:"status"});badges=v("span",{id:"badges"});main=v("main",{id:"main",tabindex:"-1"});keys=v("dialog",{id:"keys","aria-labelledby":"keys-title"});leaving=[];networks=[];near="";placesOf="";now;lostAt=null;process="";started=t=>this.showStatus(t);begin(){document.body.append(v("a",{class:"skip",href:"#main",onclick:t=>{t.preventDefault(),this.main.focus()}},"to the content"),v("header",{},v("a",{class:"brand",href:Te("networks")},v("img",{src:"icon.svg",alt:"",width:22,height:22}),"Mycelium"),this.picker,this.badges,v("span",{class:"space"}),this.state,v("button",{type:"button",class:"quiet",title:"light or dark","aria-label":"light or dark",onclick:()=>this.turn()},"\u25D0"),v("button",{type:"button",class:"quiet",title:"keys","aria-label":"keys",onclick:()=>this.keys.showModal()},"?")),this.places,this.main,this.keys),this.listKeys(),this.picker.addEventListener("change",()=>{let t=yr().parts[2];location.hash=Te("networks",this.picker.value,this.ofNetwork.some(e=>e.path===t)?t:"graph")}),document.documentElement.dataset.theme=localStorage.getItem("theme")??"",addEventListener("hashchange",()=>this.go()),addEventListener("keydown",t=>this.key(t)),Ue(()=>"status",2e3,this.started,t=>this.lost(t)),this.go()}go(){let t=yr(),[e,n="",r="graph",i]=t.parts,o;if(e==="networks"&&n!==""?o=i!==void 0&&r==="hyphae"?this.ofHypha:this.ofNetwork.find(d=>d.path===r):o=this.ofServer.find(d=>d.path===(e??"networks")),ao(),this.now=o,this.leaving.splice(0).forEach(d=>d()),this.near=n||this.near,this.listPlaces(n,o),ue(this.main),document.title=[i,o?.name,n,"Mycelium"].filter(d=>d).join(" \xB7 "),!o){ue(this.main,v("section",{class:"empty"},v("h1",{},"There is no such page"),v("p",{},"Nothing is at this address. ",v("a",{href:Te("networks")},"All networks"))));return}let s=v("p",{class:"trouble",role:"alert",hidden:!0}),l=v("div",{class:"page page-"+o.path});this.main.append(s,l);let u={root:l,address:t,network:n,leave:d=>this.leaving.push(d),trouble:d=>{let h=d===null?"":d instanceof Error?d.message:String(d);s.textContent!==h&&ue(s,h),s.hidden=h===""}};o.mount(u)}listPlaces(t,e){let n=(o,s)=>v("a",{href:s,"aria-current":o===e?"page":null,title:"g "+o.key},o.name),r=t||this.near,i=this.places.contains(document.activeElement);ue(this.places,this.ofServer.map(o=>n(o,Te(o.path))),r!==""&&v("span",{class:"group"},v("bdi",{},ve(r,24))),r!==""&&this.ofNetwork.map(o=>n(o,Te("networks",r,o.path)))),this.placesOf=r,i&&this.places.querySelector("[aria-current]")?.focus(),this.showPicker(t)}showPicker(t){let e=t===""||this.networks.includes(t)?this.networks:[...this.networks,t];ue(this.picker,t===""&&v("option",{value:"",selected:!0,disabled:!0},"choose a network"),e.map(n=>v("option",{value:n,selected:n===t},n))),this.picker.hidden=e.length===0}showStatus(t){let e=t.networks.map(r=>r.network);if(e.join(`
`)!==this.networks.join(`
`)){this.networks=e;let[r,i=""]=yr().parts;this.near=this.near||(e[0]??""),this.placesOf!==this.near?this.listPlaces(r==="networks"?i:"",this.now):this.showPicker(r==="networks"?i:"")}let n=this.lostAt!==null||this.process!==""&&this.process!==t.pid+"/"+t.incarnation;this.lostAt=null,this.process=t.pid+"/"+t.incarnation,delete document.documentElement.dataset.lost,this.state.className="well",this.say("connected","Mycelium "+t.version+", process "+t.pid),n&&(ao(),dispatchEvent(new Event("back")))}lost(t){this.lostAt??=new Date,document.documentElement.dataset.lost="",this.state.className="lost";let e=t instanceof lt&&t.status!==0?"server says "+t.status:"no answer";this.say(`${e} since ${this.lostAt.toLocaleTimeString("en-GB")}`,"asked again every two seconds; what is shown is what was known last")}say(t,e){this.state.textContent!==t&&ue(this.state,t),this.state.title=e}turn(){let e=(document.documentElement.dataset.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark"?"light":"dark";document.documentElement.dataset.theme=e,localStorage.setItem("theme",e),dispatchEvent(new Event("theme"))}going=!1;key(t){let e=t.target;if(!(t.ctrlKey||t.altKey||t.metaKey||document.querySelector("dialog[open]")||/^(INPUT|SELECT|TEXTAREA)$/.test(e.tagName))){if(this.going){this.going=!1;let n=yr().parts[1]??this.near,r=this.ofServer.find(o=>o.key===t.key),i=this.ofNetwork.find(o=>o.key===t.key);r?location.hash=Te(r.path):i&&n!==""&&(location.hash=Te("networks",n,i.path))}else if(t.key==="g")this.going=!0;else if(t.key==="?")this.keys.showModal();else if(t.key==="/"){let n=this.main.querySelector("input[type=search]");n&&(t.preventDefault(),n.focus())}}}listKeys(){let t=[...this.ofServer,...this.ofNetwork].map(e=>[`g ${e.key}`,e.name]);ue(this.keys,v("h2",{id:"keys-title"},"Keys"),v("dl",{},[["/","search on this page"],["?","this list"],...t].flatMap(([e,n])=>[v("dt",{},v("kbd",{},e)),v("dd",{},n)])),v("form",{method:"dialog"},v("button",{},"close")))}};new ws([Yg,ep,qg],[ff,Hg,tp,kd,Jg,rp,gd],Ug).begin();
/*! Bundled license information:

sigma/dist/edge-data-texture-e4fbbc22.esm.js:
  (*! regenerator-runtime -- Copyright (c) 2014-present, Facebook, Inc. -- license (MIT): https://github.com/babel/babel/blob/main/packages/babel-helpers/LICENSE *)
*/
