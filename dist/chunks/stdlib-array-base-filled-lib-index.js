import{i as __require,o as __toESM,t as __commonJSMin}from"./rolldown-runtime.js";import{createReadStream,promises}from"fs";function __awaiter(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||=Promise)(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}function __values(o){var s=typeof Symbol==`function`&&Symbol.iterator,m=s&&o[s],i=0;if(m)return m.call(o);if(o&&typeof o.length==`number`)return{next:function(){return o&&i>=o.length&&(o=void 0),{value:o&&o[i++],done:!o}}};throw TypeError(s?`Object is not iterable.`:`Symbol.iterator is not defined.`)}function __await(v){return this instanceof __await?(this.v=v,this):new __await(v)}function __asyncGenerator(thisArg,_arguments,generator){if(!Symbol.asyncIterator)throw TypeError(`Symbol.asyncIterator is not defined.`);var g=generator.apply(thisArg,_arguments||[]),i,q=[];return i=Object.create((typeof AsyncIterator==`function`?AsyncIterator:Object).prototype),verb(`next`),verb(`throw`),verb(`return`,awaitReturn),i[Symbol.asyncIterator]=function(){return this},i;function awaitReturn(f){return function(v){return Promise.resolve(v).then(f,reject)}}function verb(n,f){g[n]&&(i[n]=function(v){return new Promise(function(a,b){q.push([n,v,a,b])>1||resume(n,v)})},f&&(i[n]=f(i[n])))}function resume(n,v){try{step(g[n](v))}catch(e){settle(q[0][3],e)}}function step(r){r.value instanceof __await?Promise.resolve(r.value.v).then(fulfill,reject):settle(q[0][2],r)}function fulfill(value){resume(`next`,value)}function reject(value){resume(`throw`,value)}function settle(f,v){f(v),q.shift(),q.length&&resume(q[0][0],q[0][1])}}function __asyncDelegator(o){var i={},p;return verb(`next`),verb(`throw`,function(e){throw e}),verb(`return`),i[Symbol.iterator]=function(){return this},i;function verb(n,f){i[n]=o[n]?function(v){return(p=!p)?{value:__await(o[n](v)),done:!1}:f?f(v):v}:f}}function __asyncValues(o){if(!Symbol.asyncIterator)throw TypeError(`Symbol.asyncIterator is not defined.`);var m=o[Symbol.asyncIterator],i;return m?m.call(o):(o=typeof __values==`function`?__values(o):o[Symbol.iterator](),i={},verb(`next`),verb(`throw`),verb(`return`),i[Symbol.asyncIterator]=function(){return this},i);function verb(n){i[n]=o[n]&&function(v){return new Promise(function(resolve,reject){v=o[n](v),settle(resolve,reject,v.done,v.value)})}}function settle(resolve,reject,d,v){Promise.resolve(v).then(function(v){resolve({value:v,done:d})},reject)}}const decoder$2=new TextDecoder(`utf-8`),decodeUtf8=decoder$2.decode.bind(decoder$2),encoder=new TextEncoder,encodeUtf8=value=>encoder.encode(value),isNumber=x=>typeof x==`number`,isBoolean=x=>typeof x==`boolean`,isFunction=x=>typeof x==`function`,isObject=x=>x!=null&&Object(x)===x,isPromise=x=>isObject(x)&&isFunction(x.then),isIterable=x=>isObject(x)&&isFunction(x[Symbol.iterator]),isAsyncIterable=x=>isObject(x)&&isFunction(x[Symbol.asyncIterator]),isArrowJSON=x=>isObject(x)&&isObject(x.schema),isIteratorResult=x=>isObject(x)&&`done`in x&&`value`in x,isFileHandle=x=>isObject(x)&&isFunction(x.stat)&&isNumber(x.fd),isFetchResponse=x=>isObject(x)&&isReadableDOMStream(x.body),isReadableInterop=x=>`_getDOMStream`in x&&`_getNodeStream`in x,isReadableDOMStream=x=>isObject(x)&&isFunction(x.cancel)&&isFunction(x.getReader)&&!isReadableInterop(x),isReadableNodeStream=x=>isObject(x)&&isFunction(x.read)&&isFunction(x.pipe)&&isBoolean(x.readable)&&!isReadableInterop(x),isFlatbuffersByteBuffer=x=>isObject(x)&&isFunction(x.clear)&&isFunction(x.bytes)&&isFunction(x.position)&&isFunction(x.setPosition)&&isFunction(x.capacity)&&isFunction(x.getBufferIdentifier)&&isFunction(x.createLong),SharedArrayBuf=typeof SharedArrayBuffer<`u`?SharedArrayBuffer:ArrayBuffer;function collapseContiguousByteRanges(chunks){let result=chunks[0]?[chunks[0]]:[],xOffset,yOffset,xLen,yLen;for(let x,y,i=0,j=0,n=chunks.length;++i<n;)x=result[j],y=chunks[i],!x||!y||x.buffer!==y.buffer||y.byteOffset<x.byteOffset?y&&(result[++j]=y):({byteOffset:xOffset,byteLength:xLen}=x,{byteOffset:yOffset,byteLength:yLen}=y,xOffset+xLen<yOffset||yOffset+yLen<xOffset?y&&(result[++j]=y):result[j]=new Uint8Array(x.buffer,xOffset,yOffset-xOffset+yLen));return result}function memcpy(target,source,targetByteOffset=0,sourceByteLength=source.byteLength){let targetByteLength=target.byteLength,dst=new Uint8Array(target.buffer,target.byteOffset,targetByteLength),src=new Uint8Array(source.buffer,source.byteOffset,Math.min(sourceByteLength,targetByteLength));return dst.set(src,targetByteOffset),target}function joinUint8Arrays(chunks,size){let result=collapseContiguousByteRanges(chunks),byteLength=result.reduce((x,b)=>x+b.byteLength,0),source,sliced,buffer,offset=0,index=-1,length=Math.min(size||1/0,byteLength);for(let n=result.length;++index<n;){if(source=result[index],sliced=source.subarray(0,Math.min(source.length,length-offset)),length<=offset+sliced.length){sliced.length<source.length?result[index]=source.subarray(sliced.length):sliced.length===source.length&&index++,buffer?memcpy(buffer,sliced,offset):buffer=sliced;break}memcpy(buffer||=new Uint8Array(length),sliced,offset),offset+=sliced.length}return[buffer||/* @__PURE__ */ new Uint8Array,result.slice(index),byteLength-(buffer?buffer.byteLength:0)]}function toArrayBufferView(ArrayBufferViewCtor,input){let value=isIteratorResult(input)?input.value:input;return value instanceof ArrayBufferViewCtor?ArrayBufferViewCtor===Uint8Array?new ArrayBufferViewCtor(value.buffer,value.byteOffset,value.byteLength):value:value?(typeof value==`string`&&(value=encodeUtf8(value)),value instanceof ArrayBuffer||value instanceof SharedArrayBuf?new ArrayBufferViewCtor(value):isFlatbuffersByteBuffer(value)?toArrayBufferView(ArrayBufferViewCtor,value.bytes()):ArrayBuffer.isView(value)?value.byteLength<=0?new ArrayBufferViewCtor(0):new ArrayBufferViewCtor(value.buffer,value.byteOffset,value.byteLength/ArrayBufferViewCtor.BYTES_PER_ELEMENT):ArrayBufferViewCtor.from(value)):new ArrayBufferViewCtor(0)}const toInt32Array=input=>toArrayBufferView(Int32Array,input),toBigInt64Array=input=>toArrayBufferView(BigInt64Array,input),toUint8Array=input=>toArrayBufferView(Uint8Array,input),pump$1=iterator=>(iterator.next(),iterator);function*toArrayBufferViewIterator(ArrayCtor,source){let wrap=function*(x){yield x},buffers=typeof source==`string`||ArrayBuffer.isView(source)||source instanceof ArrayBuffer||source instanceof SharedArrayBuf?wrap(source):isIterable(source)?source:wrap(source);return yield*pump$1((function*(it){let r=null;do r=it.next(yield toArrayBufferView(ArrayCtor,r));while(!r.done)})(buffers[Symbol.iterator]())),new ArrayCtor}const toUint8ArrayIterator=input=>toArrayBufferViewIterator(Uint8Array,input);function toArrayBufferViewAsyncIterator(ArrayCtor,source){return __asyncGenerator(this,arguments,function*(){if(isPromise(source))return yield __await(yield __await(yield*__asyncDelegator(__asyncValues(toArrayBufferViewAsyncIterator(ArrayCtor,yield __await(source))))));let wrap=function(x){return __asyncGenerator(this,arguments,function*(){yield yield __await(yield __await(x))})},buffers=typeof source==`string`||ArrayBuffer.isView(source)||source instanceof ArrayBuffer||source instanceof SharedArrayBuf?wrap(source):isIterable(source)?function(source){return __asyncGenerator(this,arguments,function*(){yield __await(yield*__asyncDelegator(__asyncValues(pump$1((function*(it){let r=null;do r=it.next(yield r?.value);while(!r.done)})(source[Symbol.iterator]())))))})}(source):isAsyncIterable(source)?source:wrap(source);return yield __await(yield*__asyncDelegator(__asyncValues(pump$1((function(it){return __asyncGenerator(this,arguments,function*(){let r=null;do r=yield __await(it.next(yield yield __await(toArrayBufferView(ArrayCtor,r))));while(!r.done)})})(buffers[Symbol.asyncIterator]()))))),yield __await(new ArrayCtor)})}const toUint8ArrayAsyncIterator=input=>toArrayBufferViewAsyncIterator(Uint8Array,input);function compareArrayLike(a,b){let i=0,n=a.length;if(n!==b.length)return!1;if(n>0)do if(a[i]!==b[i])return!1;while(++i<n);return!0}var adapters_default={fromIterable(source){return pump(fromIterable(source))},fromAsyncIterable(source){return pump(fromAsyncIterable(source))},fromDOMStream(source){return pump(fromDOMStream(source))},fromNodeStream(stream){return pump(fromNodeStream(stream))},toDOMStream(source,options){throw Error(`"toDOMStream" not available in this environment`)},toNodeStream(source,options){throw Error(`"toNodeStream" not available in this environment`)}};const pump=iterator=>(iterator.next(),iterator);function*fromIterable(source){let done,threw=!1,buffers=[],buffer,cmd,size,bufferLength=0;function byteRange(){return cmd===`peek`?joinUint8Arrays(buffers,size)[0]:([buffer,buffers,bufferLength]=joinUint8Arrays(buffers,size),buffer)}({cmd,size}=(yield null)||{cmd:`read`,size:0});let it=toUint8ArrayIterator(source)[Symbol.iterator]();try{do if({done,value:buffer}=Number.isNaN(size-bufferLength)?it.next():it.next(size-bufferLength),!done&&buffer.byteLength>0&&(buffers.push(buffer),bufferLength+=buffer.byteLength),done||size<=bufferLength)do({cmd,size}=yield byteRange());while(size<bufferLength);while(!done)}catch(e){threw=!0,typeof it.throw==`function`&&it.throw(e)}finally{threw===!1&&typeof it.return==`function`&&it.return(null)}return null}function fromAsyncIterable(source){return __asyncGenerator(this,arguments,function*(){let done,threw=!1,buffers=[],buffer,cmd,size,bufferLength=0;function byteRange(){return cmd===`peek`?joinUint8Arrays(buffers,size)[0]:([buffer,buffers,bufferLength]=joinUint8Arrays(buffers,size),buffer)}({cmd,size}=(yield yield __await(null))||{cmd:`read`,size:0});let it=toUint8ArrayAsyncIterator(source)[Symbol.asyncIterator]();try{do if({done,value:buffer}=Number.isNaN(size-bufferLength)?yield __await(it.next()):yield __await(it.next(size-bufferLength)),!done&&buffer.byteLength>0&&(buffers.push(buffer),bufferLength+=buffer.byteLength),done||size<=bufferLength)do({cmd,size}=yield yield __await(byteRange()));while(size<bufferLength);while(!done)}catch(e){threw=!0,typeof it.throw==`function`&&(yield __await(it.throw(e)))}finally{threw===!1&&typeof it.return==`function`&&(yield __await(it.return(/* @__PURE__ */ new Uint8Array)))}return yield __await(null)})}function fromDOMStream(source){return __asyncGenerator(this,arguments,function*(){let done=!1,threw=!1,buffers=[],buffer,cmd,size,bufferLength=0;function byteRange(){return cmd===`peek`?joinUint8Arrays(buffers,size)[0]:([buffer,buffers,bufferLength]=joinUint8Arrays(buffers,size),buffer)}({cmd,size}=(yield yield __await(null))||{cmd:`read`,size:0});let it=new AdaptiveByteReader(source);try{do if({done,value:buffer}=Number.isNaN(size-bufferLength)?yield __await(it.read()):yield __await(it.read(size-bufferLength)),!done&&buffer.byteLength>0&&(buffers.push(toUint8Array(buffer)),bufferLength+=buffer.byteLength),done||size<=bufferLength)do({cmd,size}=yield yield __await(byteRange()));while(size<bufferLength);while(!done)}catch(e){threw=!0,yield __await(it.cancel(e))}finally{threw===!1?yield __await(it.cancel()):source.locked&&it.releaseLock()}return yield __await(null)})}var AdaptiveByteReader=class{constructor(source){this.source=source,this.reader=null,this.reader=this.source.getReader(),this.reader.closed.catch(()=>{})}get closed(){return this.reader?this.reader.closed.catch(()=>{}):Promise.resolve()}releaseLock(){this.reader&&this.reader.releaseLock(),this.reader=null}cancel(reason){return __awaiter(this,void 0,void 0,function*(){let{reader,source}=this;reader&&(yield reader.cancel(reason).catch(()=>{})),source&&source.locked&&this.releaseLock()})}read(size){return __awaiter(this,void 0,void 0,function*(){if(size===0)return{done:this.reader==null,value:/* @__PURE__ */ new Uint8Array};let result=yield this.reader.read();return!result.done&&(result.value=toUint8Array(result)),result})}};const onEvent=(stream,event)=>{let handler=_=>resolve([event,_]),resolve;return[event,handler,new Promise(r=>(resolve=r)&&stream.once(event,handler))]};function fromNodeStream(stream){return __asyncGenerator(this,arguments,function*(){let events=[],event=`error`,done=!1,err=null,cmd,size,bufferLength=0,buffers=[],buffer;function byteRange(){return cmd===`peek`?joinUint8Arrays(buffers,size)[0]:([buffer,buffers,bufferLength]=joinUint8Arrays(buffers,size),buffer)}if({cmd,size}=(yield yield __await(null))||{cmd:`read`,size:0},stream.isTTY)return yield yield __await(/* @__PURE__ */ new Uint8Array),yield __await(null);try{events[0]=onEvent(stream,`end`),events[1]=onEvent(stream,`error`);do{if(events[2]=onEvent(stream,`readable`),[event,err]=yield __await(Promise.race(events.map(x=>x[2]))),event===`error`)break;if((done=event===`end`)||(Number.isFinite(size-bufferLength)?(buffer=toUint8Array(stream.read(size-bufferLength)),buffer.byteLength<size-bufferLength&&(buffer=toUint8Array(stream.read()))):buffer=toUint8Array(stream.read()),buffer.byteLength>0&&(buffers.push(buffer),bufferLength+=buffer.byteLength)),done||size<=bufferLength)do({cmd,size}=yield yield __await(byteRange()));while(size<bufferLength)}while(!done)}finally{yield __await(cleanup(events,event===`error`?err:null))}return yield __await(null);function cleanup(events,err){return buffer=buffers=null,new Promise((resolve,reject)=>{for(let[evt,fn]of events)stream.off(evt,fn);try{let destroy=stream.destroy;destroy&&destroy.call(stream,err),err=void 0}catch(e){err=e||err}finally{err==null?resolve():reject(err)}})}})}var MetadataVersion;(function(MetadataVersion){MetadataVersion[MetadataVersion.V1=0]=`V1`,MetadataVersion[MetadataVersion.V2=1]=`V2`,MetadataVersion[MetadataVersion.V3=2]=`V3`,MetadataVersion[MetadataVersion.V4=3]=`V4`,MetadataVersion[MetadataVersion.V5=4]=`V5`})(MetadataVersion||={});var UnionMode;(function(UnionMode){UnionMode[UnionMode.Sparse=0]=`Sparse`,UnionMode[UnionMode.Dense=1]=`Dense`})(UnionMode||={});var Precision;(function(Precision){Precision[Precision.HALF=0]=`HALF`,Precision[Precision.SINGLE=1]=`SINGLE`,Precision[Precision.DOUBLE=2]=`DOUBLE`})(Precision||={});var DateUnit;(function(DateUnit){DateUnit[DateUnit.DAY=0]=`DAY`,DateUnit[DateUnit.MILLISECOND=1]=`MILLISECOND`})(DateUnit||={});var TimeUnit;(function(TimeUnit){TimeUnit[TimeUnit.SECOND=0]=`SECOND`,TimeUnit[TimeUnit.MILLISECOND=1]=`MILLISECOND`,TimeUnit[TimeUnit.MICROSECOND=2]=`MICROSECOND`,TimeUnit[TimeUnit.NANOSECOND=3]=`NANOSECOND`})(TimeUnit||={});var IntervalUnit;(function(IntervalUnit){IntervalUnit[IntervalUnit.YEAR_MONTH=0]=`YEAR_MONTH`,IntervalUnit[IntervalUnit.DAY_TIME=1]=`DAY_TIME`,IntervalUnit[IntervalUnit.MONTH_DAY_NANO=2]=`MONTH_DAY_NANO`})(IntervalUnit||={});var require_constants=/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.SIZE_PREFIX_LENGTH=exports.FILE_IDENTIFIER_LENGTH=exports.SIZEOF_INT=exports.SIZEOF_SHORT=void 0,exports.SIZEOF_SHORT=2,exports.SIZEOF_INT=4,exports.FILE_IDENTIFIER_LENGTH=4,exports.SIZE_PREFIX_LENGTH=4})),require_utils=/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.isLittleEndian=exports.float64=exports.float32=exports.int32=void 0,exports.int32=/* @__PURE__ */ new Int32Array(2),exports.float32=new Float32Array(exports.int32.buffer),exports.float64=new Float64Array(exports.int32.buffer),exports.isLittleEndian=new Uint16Array(new Uint8Array([1,0]).buffer)[0]===1})),require_encoding=/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.Encoding=void 0;var Encoding;(function(Encoding){Encoding[Encoding.UTF8_BYTES=1]=`UTF8_BYTES`,Encoding[Encoding.UTF16_STRING=2]=`UTF16_STRING`})(Encoding||(exports.Encoding=Encoding={}))})),require_byte_buffer=/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.ByteBuffer=void 0;let constants_js_1=require_constants(),encoding_js_1=require_encoding(),utils_js_1=require_utils();exports.ByteBuffer=class ByteBuffer{constructor(bytes_){this.bytes_=bytes_,this.position_=0,this.text_decoder_=new TextDecoder}static allocate(byte_size){return new ByteBuffer(new Uint8Array(byte_size))}clear(){this.position_=0}bytes(){return this.bytes_}position(){return this.position_}setPosition(position){this.position_=position}capacity(){return this.bytes_.length}readInt8(offset){return this.readUint8(offset)<<24>>24}readUint8(offset){return this.bytes_[offset]}readInt16(offset){return this.readUint16(offset)<<16>>16}readUint16(offset){return this.bytes_[offset]|this.bytes_[offset+1]<<8}readInt32(offset){return this.bytes_[offset]|this.bytes_[offset+1]<<8|this.bytes_[offset+2]<<16|this.bytes_[offset+3]<<24}readUint32(offset){return this.readInt32(offset)>>>0}readInt64(offset){return BigInt.asIntN(64,BigInt(this.readUint32(offset))+(BigInt(this.readUint32(offset+4))<<BigInt(32)))}readUint64(offset){return BigInt.asUintN(64,BigInt(this.readUint32(offset))+(BigInt(this.readUint32(offset+4))<<BigInt(32)))}readFloat32(offset){return utils_js_1.int32[0]=this.readInt32(offset),utils_js_1.float32[0]}readFloat64(offset){return utils_js_1.int32[+!utils_js_1.isLittleEndian]=this.readInt32(offset),utils_js_1.int32[+!!utils_js_1.isLittleEndian]=this.readInt32(offset+4),utils_js_1.float64[0]}writeInt8(offset,value){this.bytes_[offset]=value}writeUint8(offset,value){this.bytes_[offset]=value}writeInt16(offset,value){this.bytes_[offset]=value,this.bytes_[offset+1]=value>>8}writeUint16(offset,value){this.bytes_[offset]=value,this.bytes_[offset+1]=value>>8}writeInt32(offset,value){this.bytes_[offset]=value,this.bytes_[offset+1]=value>>8,this.bytes_[offset+2]=value>>16,this.bytes_[offset+3]=value>>24}writeUint32(offset,value){this.bytes_[offset]=value,this.bytes_[offset+1]=value>>8,this.bytes_[offset+2]=value>>16,this.bytes_[offset+3]=value>>24}writeInt64(offset,value){this.writeInt32(offset,Number(BigInt.asIntN(32,value))),this.writeInt32(offset+4,Number(BigInt.asIntN(32,value>>BigInt(32))))}writeUint64(offset,value){this.writeUint32(offset,Number(BigInt.asUintN(32,value))),this.writeUint32(offset+4,Number(BigInt.asUintN(32,value>>BigInt(32))))}writeFloat32(offset,value){utils_js_1.float32[0]=value,this.writeInt32(offset,utils_js_1.int32[0])}writeFloat64(offset,value){utils_js_1.float64[0]=value,this.writeInt32(offset,utils_js_1.int32[+!utils_js_1.isLittleEndian]),this.writeInt32(offset+4,utils_js_1.int32[+!!utils_js_1.isLittleEndian])}getBufferIdentifier(){if(this.bytes_.length<this.position_+constants_js_1.SIZEOF_INT+constants_js_1.FILE_IDENTIFIER_LENGTH)throw Error(`FlatBuffers: ByteBuffer is too short to contain an identifier.`);let result=``;for(let i=0;i<constants_js_1.FILE_IDENTIFIER_LENGTH;i++)result+=String.fromCharCode(this.readInt8(this.position_+constants_js_1.SIZEOF_INT+i));return result}__offset(bb_pos,vtable_offset){let vtable=bb_pos-this.readInt32(bb_pos);return vtable_offset<this.readInt16(vtable)?this.readInt16(vtable+vtable_offset):0}__union(t,offset){return t.bb_pos=offset+this.readInt32(offset),t.bb=this,t}__string(offset,opt_encoding){offset+=this.readInt32(offset);let length=this.readInt32(offset);offset+=constants_js_1.SIZEOF_INT;let utf8bytes=this.bytes_.subarray(offset,offset+length);return opt_encoding===encoding_js_1.Encoding.UTF8_BYTES?utf8bytes:this.text_decoder_.decode(utf8bytes)}__union_with_string(o,offset){return typeof o==`string`?this.__string(offset):this.__union(o,offset)}__indirect(offset){return offset+this.readInt32(offset)}__vector(offset){return offset+this.readInt32(offset)+constants_js_1.SIZEOF_INT}__vector_len(offset){return this.readInt32(offset+this.readInt32(offset))}__has_identifier(ident){if(ident.length!=constants_js_1.FILE_IDENTIFIER_LENGTH)throw Error(`FlatBuffers: file identifier must be length `+constants_js_1.FILE_IDENTIFIER_LENGTH);for(let i=0;i<constants_js_1.FILE_IDENTIFIER_LENGTH;i++)if(ident.charCodeAt(i)!=this.readInt8(this.position()+constants_js_1.SIZEOF_INT+i))return!1;return!0}createScalarList(listAccessor,listLength){let ret=[];for(let i=0;i<listLength;++i){let val=listAccessor(i);val!==null&&ret.push(val)}return ret}createObjList(listAccessor,listLength){let ret=[];for(let i=0;i<listLength;++i){let val=listAccessor(i);val!==null&&ret.push(val.unpack())}return ret}}})),require_builder=/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.Builder=void 0;let byte_buffer_js_1=require_byte_buffer(),constants_js_1=require_constants();exports.Builder=class Builder{constructor(opt_initial_size){this.minalign=1,this.vtable=null,this.vtable_in_use=0,this.isNested=!1,this.object_start=0,this.vtables=[],this.vector_num_elems=0,this.force_defaults=!1,this.string_maps=null,this.text_encoder=new TextEncoder;let initial_size;initial_size=opt_initial_size||1024,this.bb=byte_buffer_js_1.ByteBuffer.allocate(initial_size),this.space=initial_size}clear(){this.bb.clear(),this.space=this.bb.capacity(),this.minalign=1,this.vtable=null,this.vtable_in_use=0,this.isNested=!1,this.object_start=0,this.vtables=[],this.vector_num_elems=0,this.force_defaults=!1,this.string_maps=null}forceDefaults(forceDefaults){this.force_defaults=forceDefaults}dataBuffer(){return this.bb}asUint8Array(){return this.bb.bytes().subarray(this.bb.position(),this.bb.position()+this.offset())}prep(size,additional_bytes){size>this.minalign&&(this.minalign=size);let align_size=~(this.bb.capacity()-this.space+additional_bytes)+1&size-1;for(;this.space<align_size+size+additional_bytes;){let old_buf_size=this.bb.capacity();this.bb=Builder.growByteBuffer(this.bb),this.space+=this.bb.capacity()-old_buf_size}this.pad(align_size)}pad(byte_size){for(let i=0;i<byte_size;i++)this.bb.writeInt8(--this.space,0)}writeInt8(value){this.bb.writeInt8(--this.space,value)}writeInt16(value){this.bb.writeInt16(this.space-=2,value)}writeInt32(value){this.bb.writeInt32(this.space-=4,value)}writeInt64(value){this.bb.writeInt64(this.space-=8,value)}writeFloat32(value){this.bb.writeFloat32(this.space-=4,value)}writeFloat64(value){this.bb.writeFloat64(this.space-=8,value)}addInt8(value){this.prep(1,0),this.writeInt8(value)}addInt16(value){this.prep(2,0),this.writeInt16(value)}addInt32(value){this.prep(4,0),this.writeInt32(value)}addInt64(value){this.prep(8,0),this.writeInt64(value)}addFloat32(value){this.prep(4,0),this.writeFloat32(value)}addFloat64(value){this.prep(8,0),this.writeFloat64(value)}addFieldInt8(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addInt8(value),this.slot(voffset))}addFieldInt16(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addInt16(value),this.slot(voffset))}addFieldInt32(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addInt32(value),this.slot(voffset))}addFieldInt64(voffset,value,defaultValue){(this.force_defaults||value!==defaultValue)&&(this.addInt64(value),this.slot(voffset))}addFieldFloat32(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addFloat32(value),this.slot(voffset))}addFieldFloat64(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addFloat64(value),this.slot(voffset))}addFieldOffset(voffset,value,defaultValue){(this.force_defaults||value!=defaultValue)&&(this.addOffset(value),this.slot(voffset))}addFieldStruct(voffset,value,defaultValue){value!=defaultValue&&(this.nested(value),this.slot(voffset))}nested(obj){if(obj!=this.offset())throw TypeError(`FlatBuffers: struct must be serialized inline.`)}notNested(){if(this.isNested)throw TypeError(`FlatBuffers: object serialization must not be nested.`)}slot(voffset){this.vtable!==null&&(this.vtable[voffset]=this.offset())}offset(){return this.bb.capacity()-this.space}static growByteBuffer(bb){let old_buf_size=bb.capacity();if(old_buf_size&3221225472)throw Error(`FlatBuffers: cannot grow buffer beyond 2 gigabytes.`);let new_buf_size=old_buf_size<<1,nbb=byte_buffer_js_1.ByteBuffer.allocate(new_buf_size);return nbb.setPosition(new_buf_size-old_buf_size),nbb.bytes().set(bb.bytes(),new_buf_size-old_buf_size),nbb}addOffset(offset){this.prep(constants_js_1.SIZEOF_INT,0),this.writeInt32(this.offset()-offset+constants_js_1.SIZEOF_INT)}startObject(numfields){this.notNested(),this.vtable??=[],this.vtable_in_use=numfields;for(let i=0;i<numfields;i++)this.vtable[i]=0;this.isNested=!0,this.object_start=this.offset()}endObject(){if(this.vtable==null||!this.isNested)throw Error(`FlatBuffers: endObject called without startObject`);this.addInt32(0);let vtableloc=this.offset(),i=this.vtable_in_use-1;for(;i>=0&&this.vtable[i]==0;i--);let trimmed_size=i+1;for(;i>=0;i--)this.addInt16(this.vtable[i]==0?0:vtableloc-this.vtable[i]);this.addInt16(vtableloc-this.object_start);let len=(trimmed_size+2)*constants_js_1.SIZEOF_SHORT;this.addInt16(len);let existing_vtable=0,vt1=this.space;outer_loop:for(i=0;i<this.vtables.length;i++){let vt2=this.bb.capacity()-this.vtables[i];if(len==this.bb.readInt16(vt2)){for(let j=constants_js_1.SIZEOF_SHORT;j<len;j+=constants_js_1.SIZEOF_SHORT)if(this.bb.readInt16(vt1+j)!=this.bb.readInt16(vt2+j))continue outer_loop;existing_vtable=this.vtables[i];break}}return existing_vtable?(this.space=this.bb.capacity()-vtableloc,this.bb.writeInt32(this.space,existing_vtable-vtableloc)):(this.vtables.push(this.offset()),this.bb.writeInt32(this.bb.capacity()-vtableloc,this.offset()-vtableloc)),this.isNested=!1,vtableloc}finish(root_table,opt_file_identifier,opt_size_prefix){let size_prefix=opt_size_prefix?constants_js_1.SIZE_PREFIX_LENGTH:0;if(opt_file_identifier){let file_identifier=opt_file_identifier;if(this.prep(this.minalign,constants_js_1.SIZEOF_INT+constants_js_1.FILE_IDENTIFIER_LENGTH+size_prefix),file_identifier.length!=constants_js_1.FILE_IDENTIFIER_LENGTH)throw TypeError(`FlatBuffers: file identifier must be length `+constants_js_1.FILE_IDENTIFIER_LENGTH);for(let i=constants_js_1.FILE_IDENTIFIER_LENGTH-1;i>=0;i--)this.writeInt8(file_identifier.charCodeAt(i))}this.prep(this.minalign,constants_js_1.SIZEOF_INT+size_prefix),this.addOffset(root_table),size_prefix&&this.addInt32(this.bb.capacity()-this.space),this.bb.setPosition(this.space)}finishSizePrefixed(root_table,opt_file_identifier){this.finish(root_table,opt_file_identifier,!0)}requiredField(table,field){let table_start=this.bb.capacity()-table,vtable_start=table_start-this.bb.readInt32(table_start);if(!(field<this.bb.readInt16(vtable_start)&&this.bb.readInt16(vtable_start+field)!=0))throw TypeError(`FlatBuffers: field `+field+` must be set`)}startVector(elem_size,num_elems,alignment){this.notNested(),this.vector_num_elems=num_elems,this.prep(constants_js_1.SIZEOF_INT,elem_size*num_elems),this.prep(alignment,elem_size*num_elems)}endVector(){return this.writeInt32(this.vector_num_elems),this.offset()}createSharedString(s){if(!s)return 0;if(this.string_maps||=/* @__PURE__ */ new Map,this.string_maps.has(s))return this.string_maps.get(s);let offset=this.createString(s);return this.string_maps.set(s,offset),offset}createString(s){if(s==null)return 0;let utf8;return utf8=s instanceof Uint8Array?s:this.text_encoder.encode(s),this.addInt8(0),this.startVector(1,utf8.length,1),this.bb.setPosition(this.space-=utf8.length),this.bb.bytes().set(utf8,this.space),this.endVector()}createByteVector(v){return v==null?0:(this.startVector(1,v.length,1),this.bb.setPosition(this.space-=v.length),this.bb.bytes().set(v,this.space),this.endVector())}createObjectOffset(obj){return obj===null?0:typeof obj==`string`?this.createString(obj):obj.pack(this)}createObjectOffsetList(list){let ret=[];for(let i=0;i<list.length;++i){let val=list[i];if(val!==null)ret.push(this.createObjectOffset(val));else throw TypeError(`FlatBuffers: Argument for createObjectOffsetList cannot contain null.`)}return ret}createStructOffsetList(list,startFunc){return startFunc(this,list.length),this.createObjectOffsetList(list.slice().reverse()),this.endVector()}}})),import_flatbuffers=/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin((exports=>{Object.defineProperty(exports,"__esModule",{value:!0}),exports.Encoding=exports.ByteBuffer=exports.Builder=exports.isLittleEndian=exports.int32=exports.float64=exports.float32=exports.SIZE_PREFIX_LENGTH=exports.SIZEOF_SHORT=exports.SIZEOF_INT=exports.FILE_IDENTIFIER_LENGTH=void 0;var constants_js_1=require_constants();Object.defineProperty(exports,"FILE_IDENTIFIER_LENGTH",{enumerable:!0,get:function(){return constants_js_1.FILE_IDENTIFIER_LENGTH}}),Object.defineProperty(exports,"SIZEOF_INT",{enumerable:!0,get:function(){return constants_js_1.SIZEOF_INT}}),Object.defineProperty(exports,"SIZEOF_SHORT",{enumerable:!0,get:function(){return constants_js_1.SIZEOF_SHORT}}),Object.defineProperty(exports,"SIZE_PREFIX_LENGTH",{enumerable:!0,get:function(){return constants_js_1.SIZE_PREFIX_LENGTH}});var utils_js_1=require_utils();Object.defineProperty(exports,"float32",{enumerable:!0,get:function(){return utils_js_1.float32}}),Object.defineProperty(exports,"float64",{enumerable:!0,get:function(){return utils_js_1.float64}}),Object.defineProperty(exports,"int32",{enumerable:!0,get:function(){return utils_js_1.int32}}),Object.defineProperty(exports,"isLittleEndian",{enumerable:!0,get:function(){return utils_js_1.isLittleEndian}});var builder_js_1=require_builder();Object.defineProperty(exports,"Builder",{enumerable:!0,get:function(){return builder_js_1.Builder}});var byte_buffer_js_1=require_byte_buffer();Object.defineProperty(exports,"ByteBuffer",{enumerable:!0,get:function(){return byte_buffer_js_1.ByteBuffer}});var encoding_js_1=require_encoding();Object.defineProperty(exports,"Encoding",{enumerable:!0,get:function(){return encoding_js_1.Encoding}})})))(),1),BodyCompressionMethod;(function(BodyCompressionMethod){BodyCompressionMethod[BodyCompressionMethod.BUFFER=0]=`BUFFER`})(BodyCompressionMethod||={});var CompressionType;(function(CompressionType){CompressionType[CompressionType.LZ4_FRAME=0]=`LZ4_FRAME`,CompressionType[CompressionType.ZSTD=1]=`ZSTD`})(CompressionType||={});var BodyCompression$1=class BodyCompression$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsBodyCompression(bb,obj){return(obj||new BodyCompression$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsBodyCompression(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new BodyCompression$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}codec(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt8(this.bb_pos+offset):CompressionType.LZ4_FRAME}method(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.readInt8(this.bb_pos+offset):BodyCompressionMethod.BUFFER}static startBodyCompression(builder){builder.startObject(2)}static addCodec(builder,codec){builder.addFieldInt8(0,codec,CompressionType.LZ4_FRAME)}static addMethod(builder,method){builder.addFieldInt8(1,method,BodyCompressionMethod.BUFFER)}static endBodyCompression(builder){return builder.endObject()}static createBodyCompression(builder,codec,method){return BodyCompression$1.startBodyCompression(builder),BodyCompression$1.addCodec(builder,codec),BodyCompression$1.addMethod(builder,method),BodyCompression$1.endBodyCompression(builder)}},Buffer$1=class{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}offset(){return this.bb.readInt64(this.bb_pos)}length(){return this.bb.readInt64(this.bb_pos+8)}static sizeOf(){return 16}static createBuffer(builder,offset,length){return builder.prep(8,16),builder.writeInt64(BigInt(length??0)),builder.writeInt64(BigInt(offset??0)),builder.offset()}},FieldNode$1=class{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}length(){return this.bb.readInt64(this.bb_pos)}nullCount(){return this.bb.readInt64(this.bb_pos+8)}static sizeOf(){return 16}static createFieldNode(builder,length,null_count){return builder.prep(8,16),builder.writeInt64(BigInt(null_count??0)),builder.writeInt64(BigInt(length??0)),builder.offset()}},RecordBatch$2=class RecordBatch$2{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsRecordBatch(bb,obj){return(obj||new RecordBatch$2).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsRecordBatch(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new RecordBatch$2).__init(bb.readInt32(bb.position())+bb.position(),bb)}length(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt64(this.bb_pos+offset):BigInt(`0`)}nodes(index,obj){let offset=this.bb.__offset(this.bb_pos,6);return offset?(obj||new FieldNode$1).__init(this.bb.__vector(this.bb_pos+offset)+index*16,this.bb):null}nodesLength(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.__vector_len(this.bb_pos+offset):0}buffers(index,obj){let offset=this.bb.__offset(this.bb_pos,8);return offset?(obj||new Buffer$1).__init(this.bb.__vector(this.bb_pos+offset)+index*16,this.bb):null}buffersLength(){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.__vector_len(this.bb_pos+offset):0}compression(obj){let offset=this.bb.__offset(this.bb_pos,10);return offset?(obj||new BodyCompression$1).__init(this.bb.__indirect(this.bb_pos+offset),this.bb):null}variadicBufferCounts(index){let offset=this.bb.__offset(this.bb_pos,12);return offset?this.bb.readInt64(this.bb.__vector(this.bb_pos+offset)+index*8):BigInt(0)}variadicBufferCountsLength(){let offset=this.bb.__offset(this.bb_pos,12);return offset?this.bb.__vector_len(this.bb_pos+offset):0}static startRecordBatch(builder){builder.startObject(5)}static addLength(builder,length){builder.addFieldInt64(0,length,BigInt(`0`))}static addNodes(builder,nodesOffset){builder.addFieldOffset(1,nodesOffset,0)}static startNodesVector(builder,numElems){builder.startVector(16,numElems,8)}static addBuffers(builder,buffersOffset){builder.addFieldOffset(2,buffersOffset,0)}static startBuffersVector(builder,numElems){builder.startVector(16,numElems,8)}static addCompression(builder,compressionOffset){builder.addFieldOffset(3,compressionOffset,0)}static addVariadicBufferCounts(builder,variadicBufferCountsOffset){builder.addFieldOffset(4,variadicBufferCountsOffset,0)}static createVariadicBufferCountsVector(builder,data){builder.startVector(8,data.length,8);for(let i=data.length-1;i>=0;i--)builder.addInt64(data[i]);return builder.endVector()}static startVariadicBufferCountsVector(builder,numElems){builder.startVector(8,numElems,8)}static endRecordBatch(builder){return builder.endObject()}},DictionaryBatch$1=class DictionaryBatch$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsDictionaryBatch(bb,obj){return(obj||new DictionaryBatch$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsDictionaryBatch(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new DictionaryBatch$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}id(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt64(this.bb_pos+offset):BigInt(`0`)}data(obj){let offset=this.bb.__offset(this.bb_pos,6);return offset?(obj||new RecordBatch$2).__init(this.bb.__indirect(this.bb_pos+offset),this.bb):null}isDelta(){let offset=this.bb.__offset(this.bb_pos,8);return offset?!!this.bb.readInt8(this.bb_pos+offset):!1}static startDictionaryBatch(builder){builder.startObject(3)}static addId(builder,id){builder.addFieldInt64(0,id,BigInt(`0`))}static addData(builder,dataOffset){builder.addFieldOffset(1,dataOffset,0)}static addIsDelta(builder,isDelta){builder.addFieldInt8(2,+isDelta,0)}static endDictionaryBatch(builder){return builder.endObject()}},Endianness;(function(Endianness){Endianness[Endianness.Little=0]=`Little`,Endianness[Endianness.Big=1]=`Big`})(Endianness||={});var DictionaryKind;(function(DictionaryKind){DictionaryKind[DictionaryKind.DenseArray=0]=`DenseArray`})(DictionaryKind||={});var Int=class Int{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsInt(bb,obj){return(obj||new Int).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsInt(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Int).__init(bb.readInt32(bb.position())+bb.position(),bb)}bitWidth(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt32(this.bb_pos+offset):0}isSigned(){let offset=this.bb.__offset(this.bb_pos,6);return offset?!!this.bb.readInt8(this.bb_pos+offset):!1}static startInt(builder){builder.startObject(2)}static addBitWidth(builder,bitWidth){builder.addFieldInt32(0,bitWidth,0)}static addIsSigned(builder,isSigned){builder.addFieldInt8(1,+isSigned,0)}static endInt(builder){return builder.endObject()}static createInt(builder,bitWidth,isSigned){return Int.startInt(builder),Int.addBitWidth(builder,bitWidth),Int.addIsSigned(builder,isSigned),Int.endInt(builder)}},DictionaryEncoding=class DictionaryEncoding{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsDictionaryEncoding(bb,obj){return(obj||new DictionaryEncoding).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsDictionaryEncoding(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new DictionaryEncoding).__init(bb.readInt32(bb.position())+bb.position(),bb)}id(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt64(this.bb_pos+offset):BigInt(`0`)}indexType(obj){let offset=this.bb.__offset(this.bb_pos,6);return offset?(obj||new Int).__init(this.bb.__indirect(this.bb_pos+offset),this.bb):null}isOrdered(){let offset=this.bb.__offset(this.bb_pos,8);return offset?!!this.bb.readInt8(this.bb_pos+offset):!1}dictionaryKind(){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.readInt16(this.bb_pos+offset):DictionaryKind.DenseArray}static startDictionaryEncoding(builder){builder.startObject(4)}static addId(builder,id){builder.addFieldInt64(0,id,BigInt(`0`))}static addIndexType(builder,indexTypeOffset){builder.addFieldOffset(1,indexTypeOffset,0)}static addIsOrdered(builder,isOrdered){builder.addFieldInt8(2,+isOrdered,0)}static addDictionaryKind(builder,dictionaryKind){builder.addFieldInt16(3,dictionaryKind,DictionaryKind.DenseArray)}static endDictionaryEncoding(builder){return builder.endObject()}},KeyValue=class KeyValue{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsKeyValue(bb,obj){return(obj||new KeyValue).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsKeyValue(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new KeyValue).__init(bb.readInt32(bb.position())+bb.position(),bb)}key(optionalEncoding){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.__string(this.bb_pos+offset,optionalEncoding):null}value(optionalEncoding){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.__string(this.bb_pos+offset,optionalEncoding):null}static startKeyValue(builder){builder.startObject(2)}static addKey(builder,keyOffset){builder.addFieldOffset(0,keyOffset,0)}static addValue(builder,valueOffset){builder.addFieldOffset(1,valueOffset,0)}static endKeyValue(builder){return builder.endObject()}static createKeyValue(builder,keyOffset,valueOffset){return KeyValue.startKeyValue(builder),KeyValue.addKey(builder,keyOffset),KeyValue.addValue(builder,valueOffset),KeyValue.endKeyValue(builder)}},Binary$1=class Binary$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsBinary(bb,obj){return(obj||new Binary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsBinary(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Binary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startBinary(builder){builder.startObject(0)}static endBinary(builder){return builder.endObject()}static createBinary(builder){return Binary$1.startBinary(builder),Binary$1.endBinary(builder)}},BinaryView$1=class BinaryView$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsBinaryView(bb,obj){return(obj||new BinaryView$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsBinaryView(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new BinaryView$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startBinaryView(builder){builder.startObject(0)}static endBinaryView(builder){return builder.endObject()}static createBinaryView(builder){return BinaryView$1.startBinaryView(builder),BinaryView$1.endBinaryView(builder)}},Bool$1=class Bool$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsBool(bb,obj){return(obj||new Bool$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsBool(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Bool$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startBool(builder){builder.startObject(0)}static endBool(builder){return builder.endObject()}static createBool(builder){return Bool$1.startBool(builder),Bool$1.endBool(builder)}},Date$1=class Date$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsDate(bb,obj){return(obj||new Date$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsDate(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Date$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}unit(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):DateUnit.MILLISECOND}static startDate(builder){builder.startObject(1)}static addUnit(builder,unit){builder.addFieldInt16(0,unit,DateUnit.MILLISECOND)}static endDate(builder){return builder.endObject()}static createDate(builder,unit){return Date$1.startDate(builder),Date$1.addUnit(builder,unit),Date$1.endDate(builder)}},Decimal$1=class Decimal$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsDecimal(bb,obj){return(obj||new Decimal$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsDecimal(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Decimal$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}precision(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt32(this.bb_pos+offset):0}scale(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.readInt32(this.bb_pos+offset):0}bitWidth(){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.readInt32(this.bb_pos+offset):128}static startDecimal(builder){builder.startObject(3)}static addPrecision(builder,precision){builder.addFieldInt32(0,precision,0)}static addScale(builder,scale){builder.addFieldInt32(1,scale,0)}static addBitWidth(builder,bitWidth){builder.addFieldInt32(2,bitWidth,128)}static endDecimal(builder){return builder.endObject()}static createDecimal(builder,precision,scale,bitWidth){return Decimal$1.startDecimal(builder),Decimal$1.addPrecision(builder,precision),Decimal$1.addScale(builder,scale),Decimal$1.addBitWidth(builder,bitWidth),Decimal$1.endDecimal(builder)}},Duration$1=class Duration$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsDuration(bb,obj){return(obj||new Duration$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsDuration(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Duration$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}unit(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):TimeUnit.MILLISECOND}static startDuration(builder){builder.startObject(1)}static addUnit(builder,unit){builder.addFieldInt16(0,unit,TimeUnit.MILLISECOND)}static endDuration(builder){return builder.endObject()}static createDuration(builder,unit){return Duration$1.startDuration(builder),Duration$1.addUnit(builder,unit),Duration$1.endDuration(builder)}},FixedSizeBinary$1=class FixedSizeBinary$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsFixedSizeBinary(bb,obj){return(obj||new FixedSizeBinary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsFixedSizeBinary(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new FixedSizeBinary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}byteWidth(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt32(this.bb_pos+offset):0}static startFixedSizeBinary(builder){builder.startObject(1)}static addByteWidth(builder,byteWidth){builder.addFieldInt32(0,byteWidth,0)}static endFixedSizeBinary(builder){return builder.endObject()}static createFixedSizeBinary(builder,byteWidth){return FixedSizeBinary$1.startFixedSizeBinary(builder),FixedSizeBinary$1.addByteWidth(builder,byteWidth),FixedSizeBinary$1.endFixedSizeBinary(builder)}},FixedSizeList$1=class FixedSizeList$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsFixedSizeList(bb,obj){return(obj||new FixedSizeList$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsFixedSizeList(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new FixedSizeList$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}listSize(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt32(this.bb_pos+offset):0}static startFixedSizeList(builder){builder.startObject(1)}static addListSize(builder,listSize){builder.addFieldInt32(0,listSize,0)}static endFixedSizeList(builder){return builder.endObject()}static createFixedSizeList(builder,listSize){return FixedSizeList$1.startFixedSizeList(builder),FixedSizeList$1.addListSize(builder,listSize),FixedSizeList$1.endFixedSizeList(builder)}},FloatingPoint=class FloatingPoint{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsFloatingPoint(bb,obj){return(obj||new FloatingPoint).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsFloatingPoint(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new FloatingPoint).__init(bb.readInt32(bb.position())+bb.position(),bb)}precision(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):Precision.HALF}static startFloatingPoint(builder){builder.startObject(1)}static addPrecision(builder,precision){builder.addFieldInt16(0,precision,Precision.HALF)}static endFloatingPoint(builder){return builder.endObject()}static createFloatingPoint(builder,precision){return FloatingPoint.startFloatingPoint(builder),FloatingPoint.addPrecision(builder,precision),FloatingPoint.endFloatingPoint(builder)}},Interval=class Interval{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsInterval(bb,obj){return(obj||new Interval).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsInterval(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Interval).__init(bb.readInt32(bb.position())+bb.position(),bb)}unit(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):IntervalUnit.YEAR_MONTH}static startInterval(builder){builder.startObject(1)}static addUnit(builder,unit){builder.addFieldInt16(0,unit,IntervalUnit.YEAR_MONTH)}static endInterval(builder){return builder.endObject()}static createInterval(builder,unit){return Interval.startInterval(builder),Interval.addUnit(builder,unit),Interval.endInterval(builder)}},LargeBinary$1=class LargeBinary$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsLargeBinary(bb,obj){return(obj||new LargeBinary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsLargeBinary(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new LargeBinary$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startLargeBinary(builder){builder.startObject(0)}static endLargeBinary(builder){return builder.endObject()}static createLargeBinary(builder){return LargeBinary$1.startLargeBinary(builder),LargeBinary$1.endLargeBinary(builder)}},LargeList$1=class LargeList$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsLargeList(bb,obj){return(obj||new LargeList$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsLargeList(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new LargeList$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startLargeList(builder){builder.startObject(0)}static endLargeList(builder){return builder.endObject()}static createLargeList(builder){return LargeList$1.startLargeList(builder),LargeList$1.endLargeList(builder)}},LargeUtf8$1=class LargeUtf8$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsLargeUtf8(bb,obj){return(obj||new LargeUtf8$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsLargeUtf8(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new LargeUtf8$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startLargeUtf8(builder){builder.startObject(0)}static endLargeUtf8(builder){return builder.endObject()}static createLargeUtf8(builder){return LargeUtf8$1.startLargeUtf8(builder),LargeUtf8$1.endLargeUtf8(builder)}},List$1=class List$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsList(bb,obj){return(obj||new List$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsList(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new List$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startList(builder){builder.startObject(0)}static endList(builder){return builder.endObject()}static createList(builder){return List$1.startList(builder),List$1.endList(builder)}},Map$1=class Map$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsMap(bb,obj){return(obj||new Map$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsMap(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Map$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}keysSorted(){let offset=this.bb.__offset(this.bb_pos,4);return offset?!!this.bb.readInt8(this.bb_pos+offset):!1}static startMap(builder){builder.startObject(1)}static addKeysSorted(builder,keysSorted){builder.addFieldInt8(0,+keysSorted,0)}static endMap(builder){return builder.endObject()}static createMap(builder,keysSorted){return Map$1.startMap(builder),Map$1.addKeysSorted(builder,keysSorted),Map$1.endMap(builder)}},Null$1=class Null$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsNull(bb,obj){return(obj||new Null$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsNull(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Null$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startNull(builder){builder.startObject(0)}static endNull(builder){return builder.endObject()}static createNull(builder){return Null$1.startNull(builder),Null$1.endNull(builder)}},Struct_=class Struct_{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsStruct_(bb,obj){return(obj||new Struct_).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsStruct_(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Struct_).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startStruct_(builder){builder.startObject(0)}static endStruct_(builder){return builder.endObject()}static createStruct_(builder){return Struct_.startStruct_(builder),Struct_.endStruct_(builder)}},Time=class Time{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsTime(bb,obj){return(obj||new Time).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsTime(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Time).__init(bb.readInt32(bb.position())+bb.position(),bb)}unit(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):TimeUnit.MILLISECOND}bitWidth(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.readInt32(this.bb_pos+offset):32}static startTime(builder){builder.startObject(2)}static addUnit(builder,unit){builder.addFieldInt16(0,unit,TimeUnit.MILLISECOND)}static addBitWidth(builder,bitWidth){builder.addFieldInt32(1,bitWidth,32)}static endTime(builder){return builder.endObject()}static createTime(builder,unit,bitWidth){return Time.startTime(builder),Time.addUnit(builder,unit),Time.addBitWidth(builder,bitWidth),Time.endTime(builder)}},Timestamp=class Timestamp{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsTimestamp(bb,obj){return(obj||new Timestamp).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsTimestamp(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Timestamp).__init(bb.readInt32(bb.position())+bb.position(),bb)}unit(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):TimeUnit.SECOND}timezone(optionalEncoding){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.__string(this.bb_pos+offset,optionalEncoding):null}static startTimestamp(builder){builder.startObject(2)}static addUnit(builder,unit){builder.addFieldInt16(0,unit,TimeUnit.SECOND)}static addTimezone(builder,timezoneOffset){builder.addFieldOffset(1,timezoneOffset,0)}static endTimestamp(builder){return builder.endObject()}static createTimestamp(builder,unit,timezoneOffset){return Timestamp.startTimestamp(builder),Timestamp.addUnit(builder,unit),Timestamp.addTimezone(builder,timezoneOffset),Timestamp.endTimestamp(builder)}},Union=class Union{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsUnion(bb,obj){return(obj||new Union).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsUnion(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Union).__init(bb.readInt32(bb.position())+bb.position(),bb)}mode(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):UnionMode.Sparse}typeIds(index){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.readInt32(this.bb.__vector(this.bb_pos+offset)+index*4):0}typeIdsLength(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.__vector_len(this.bb_pos+offset):0}typeIdsArray(){let offset=this.bb.__offset(this.bb_pos,6);return offset?new Int32Array(this.bb.bytes().buffer,this.bb.bytes().byteOffset+this.bb.__vector(this.bb_pos+offset),this.bb.__vector_len(this.bb_pos+offset)):null}static startUnion(builder){builder.startObject(2)}static addMode(builder,mode){builder.addFieldInt16(0,mode,UnionMode.Sparse)}static addTypeIds(builder,typeIdsOffset){builder.addFieldOffset(1,typeIdsOffset,0)}static createTypeIdsVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addInt32(data[i]);return builder.endVector()}static startTypeIdsVector(builder,numElems){builder.startVector(4,numElems,4)}static endUnion(builder){return builder.endObject()}static createUnion(builder,mode,typeIdsOffset){return Union.startUnion(builder),Union.addMode(builder,mode),Union.addTypeIds(builder,typeIdsOffset),Union.endUnion(builder)}},Utf8$1=class Utf8$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsUtf8(bb,obj){return(obj||new Utf8$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsUtf8(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Utf8$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startUtf8(builder){builder.startObject(0)}static endUtf8(builder){return builder.endObject()}static createUtf8(builder){return Utf8$1.startUtf8(builder),Utf8$1.endUtf8(builder)}},Utf8View$1=class Utf8View$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsUtf8View(bb,obj){return(obj||new Utf8View$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsUtf8View(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Utf8View$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static startUtf8View(builder){builder.startObject(0)}static endUtf8View(builder){return builder.endObject()}static createUtf8View(builder){return Utf8View$1.startUtf8View(builder),Utf8View$1.endUtf8View(builder)}},Type$1;(function(Type){Type[Type.NONE=0]=`NONE`,Type[Type.Null=1]=`Null`,Type[Type.Int=2]=`Int`,Type[Type.FloatingPoint=3]=`FloatingPoint`,Type[Type.Binary=4]=`Binary`,Type[Type.Utf8=5]=`Utf8`,Type[Type.Bool=6]=`Bool`,Type[Type.Decimal=7]=`Decimal`,Type[Type.Date=8]=`Date`,Type[Type.Time=9]=`Time`,Type[Type.Timestamp=10]=`Timestamp`,Type[Type.Interval=11]=`Interval`,Type[Type.List=12]=`List`,Type[Type.Struct_=13]=`Struct_`,Type[Type.Union=14]=`Union`,Type[Type.FixedSizeBinary=15]=`FixedSizeBinary`,Type[Type.FixedSizeList=16]=`FixedSizeList`,Type[Type.Map=17]=`Map`,Type[Type.Duration=18]=`Duration`,Type[Type.LargeBinary=19]=`LargeBinary`,Type[Type.LargeUtf8=20]=`LargeUtf8`,Type[Type.LargeList=21]=`LargeList`,Type[Type.RunEndEncoded=22]=`RunEndEncoded`,Type[Type.BinaryView=23]=`BinaryView`,Type[Type.Utf8View=24]=`Utf8View`,Type[Type.ListView=25]=`ListView`,Type[Type.LargeListView=26]=`LargeListView`})(Type$1||={});var Field$1=class Field$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsField(bb,obj){return(obj||new Field$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsField(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Field$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}name(optionalEncoding){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.__string(this.bb_pos+offset,optionalEncoding):null}nullable(){let offset=this.bb.__offset(this.bb_pos,6);return offset?!!this.bb.readInt8(this.bb_pos+offset):!1}typeType(){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.readUint8(this.bb_pos+offset):Type$1.NONE}type(obj){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.__union(obj,this.bb_pos+offset):null}dictionary(obj){let offset=this.bb.__offset(this.bb_pos,12);return offset?(obj||new DictionaryEncoding).__init(this.bb.__indirect(this.bb_pos+offset),this.bb):null}children(index,obj){let offset=this.bb.__offset(this.bb_pos,14);return offset?(obj||new Field$1).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}childrenLength(){let offset=this.bb.__offset(this.bb_pos,14);return offset?this.bb.__vector_len(this.bb_pos+offset):0}customMetadata(index,obj){let offset=this.bb.__offset(this.bb_pos,16);return offset?(obj||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}customMetadataLength(){let offset=this.bb.__offset(this.bb_pos,16);return offset?this.bb.__vector_len(this.bb_pos+offset):0}static startField(builder){builder.startObject(7)}static addName(builder,nameOffset){builder.addFieldOffset(0,nameOffset,0)}static addNullable(builder,nullable){builder.addFieldInt8(1,+nullable,0)}static addTypeType(builder,typeType){builder.addFieldInt8(2,typeType,Type$1.NONE)}static addType(builder,typeOffset){builder.addFieldOffset(3,typeOffset,0)}static addDictionary(builder,dictionaryOffset){builder.addFieldOffset(4,dictionaryOffset,0)}static addChildren(builder,childrenOffset){builder.addFieldOffset(5,childrenOffset,0)}static createChildrenVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startChildrenVector(builder,numElems){builder.startVector(4,numElems,4)}static addCustomMetadata(builder,customMetadataOffset){builder.addFieldOffset(6,customMetadataOffset,0)}static createCustomMetadataVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startCustomMetadataVector(builder,numElems){builder.startVector(4,numElems,4)}static endField(builder){return builder.endObject()}},Schema$1=class Schema$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsSchema(bb,obj){return(obj||new Schema$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsSchema(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Schema$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}endianness(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):Endianness.Little}fields(index,obj){let offset=this.bb.__offset(this.bb_pos,6);return offset?(obj||new Field$1).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}fieldsLength(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.__vector_len(this.bb_pos+offset):0}customMetadata(index,obj){let offset=this.bb.__offset(this.bb_pos,8);return offset?(obj||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}customMetadataLength(){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.__vector_len(this.bb_pos+offset):0}features(index){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.readInt64(this.bb.__vector(this.bb_pos+offset)+index*8):BigInt(0)}featuresLength(){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.__vector_len(this.bb_pos+offset):0}static startSchema(builder){builder.startObject(4)}static addEndianness(builder,endianness){builder.addFieldInt16(0,endianness,Endianness.Little)}static addFields(builder,fieldsOffset){builder.addFieldOffset(1,fieldsOffset,0)}static createFieldsVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startFieldsVector(builder,numElems){builder.startVector(4,numElems,4)}static addCustomMetadata(builder,customMetadataOffset){builder.addFieldOffset(2,customMetadataOffset,0)}static createCustomMetadataVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startCustomMetadataVector(builder,numElems){builder.startVector(4,numElems,4)}static addFeatures(builder,featuresOffset){builder.addFieldOffset(3,featuresOffset,0)}static createFeaturesVector(builder,data){builder.startVector(8,data.length,8);for(let i=data.length-1;i>=0;i--)builder.addInt64(data[i]);return builder.endVector()}static startFeaturesVector(builder,numElems){builder.startVector(8,numElems,8)}static endSchema(builder){return builder.endObject()}static createSchema(builder,endianness,fieldsOffset,customMetadataOffset,featuresOffset){return Schema$1.startSchema(builder),Schema$1.addEndianness(builder,endianness),Schema$1.addFields(builder,fieldsOffset),Schema$1.addCustomMetadata(builder,customMetadataOffset),Schema$1.addFeatures(builder,featuresOffset),Schema$1.endSchema(builder)}},MessageHeader;(function(MessageHeader){MessageHeader[MessageHeader.NONE=0]=`NONE`,MessageHeader[MessageHeader.Schema=1]=`Schema`,MessageHeader[MessageHeader.DictionaryBatch=2]=`DictionaryBatch`,MessageHeader[MessageHeader.RecordBatch=3]=`RecordBatch`,MessageHeader[MessageHeader.Tensor=4]=`Tensor`,MessageHeader[MessageHeader.SparseTensor=5]=`SparseTensor`})(MessageHeader||={});var Type;(function(Type){Type[Type.NONE=0]=`NONE`,Type[Type.Null=1]=`Null`,Type[Type.Int=2]=`Int`,Type[Type.Float=3]=`Float`,Type[Type.Binary=4]=`Binary`,Type[Type.Utf8=5]=`Utf8`,Type[Type.Bool=6]=`Bool`,Type[Type.Decimal=7]=`Decimal`,Type[Type.Date=8]=`Date`,Type[Type.Time=9]=`Time`,Type[Type.Timestamp=10]=`Timestamp`,Type[Type.Interval=11]=`Interval`,Type[Type.List=12]=`List`,Type[Type.Struct=13]=`Struct`,Type[Type.Union=14]=`Union`,Type[Type.FixedSizeBinary=15]=`FixedSizeBinary`,Type[Type.FixedSizeList=16]=`FixedSizeList`,Type[Type.Map=17]=`Map`,Type[Type.Duration=18]=`Duration`,Type[Type.LargeBinary=19]=`LargeBinary`,Type[Type.LargeUtf8=20]=`LargeUtf8`,Type[Type.LargeList=21]=`LargeList`,Type[Type.BinaryView=23]=`BinaryView`,Type[Type.Utf8View=24]=`Utf8View`,Type[Type.Dictionary=-1]=`Dictionary`,Type[Type.Int8=-2]=`Int8`,Type[Type.Int16=-3]=`Int16`,Type[Type.Int32=-4]=`Int32`,Type[Type.Int64=-5]=`Int64`,Type[Type.Uint8=-6]=`Uint8`,Type[Type.Uint16=-7]=`Uint16`,Type[Type.Uint32=-8]=`Uint32`,Type[Type.Uint64=-9]=`Uint64`,Type[Type.Float16=-10]=`Float16`,Type[Type.Float32=-11]=`Float32`,Type[Type.Float64=-12]=`Float64`,Type[Type.DateDay=-13]=`DateDay`,Type[Type.DateMillisecond=-14]=`DateMillisecond`,Type[Type.TimestampSecond=-15]=`TimestampSecond`,Type[Type.TimestampMillisecond=-16]=`TimestampMillisecond`,Type[Type.TimestampMicrosecond=-17]=`TimestampMicrosecond`,Type[Type.TimestampNanosecond=-18]=`TimestampNanosecond`,Type[Type.TimeSecond=-19]=`TimeSecond`,Type[Type.TimeMillisecond=-20]=`TimeMillisecond`,Type[Type.TimeMicrosecond=-21]=`TimeMicrosecond`,Type[Type.TimeNanosecond=-22]=`TimeNanosecond`,Type[Type.DenseUnion=-23]=`DenseUnion`,Type[Type.SparseUnion=-24]=`SparseUnion`,Type[Type.IntervalDayTime=-25]=`IntervalDayTime`,Type[Type.IntervalYearMonth=-26]=`IntervalYearMonth`,Type[Type.DurationSecond=-27]=`DurationSecond`,Type[Type.DurationMillisecond=-28]=`DurationMillisecond`,Type[Type.DurationMicrosecond=-29]=`DurationMicrosecond`,Type[Type.DurationNanosecond=-30]=`DurationNanosecond`,Type[Type.IntervalMonthDayNano=-31]=`IntervalMonthDayNano`})(Type||={});var BufferType;(function(BufferType){BufferType[BufferType.OFFSET=0]=`OFFSET`,BufferType[BufferType.DATA=1]=`DATA`,BufferType[BufferType.VALIDITY=2]=`VALIDITY`,BufferType[BufferType.TYPE=3]=`TYPE`})(BufferType||={});function valueToString(x){if(x===null)return`null`;if(x===void 0)return`undefined`;switch(typeof x){case`number`:return`${x}`;case`bigint`:return`${x}`;case`string`:return`"${x}"`}return typeof x[Symbol.toPrimitive]==`function`?x[Symbol.toPrimitive](`string`):ArrayBuffer.isView(x)?x instanceof BigInt64Array||x instanceof BigUint64Array?`[${[...x].map(x=>valueToString(x))}]`:`[${x}]`:ArrayBuffer.isView(x)?`[${x}]`:JSON.stringify(x,(_,y)=>typeof y==`bigint`?`${y}`:y)}function bigIntToNumber(number){if(typeof number==`bigint`&&(number<-(2**53-1)||number>2**53-1))throw TypeError(`${number} is not safe to convert to a number.`);return Number(number)}function divideBigInts(number,divisor){return bigIntToNumber(number/divisor)+bigIntToNumber(number%divisor)/bigIntToNumber(divisor)}const isArrowBigNumSymbol=Symbol.for(`isArrowBigNum`);function BigNum(x,...xs){return xs.length===0?Object.setPrototypeOf(toArrayBufferView(this.TypedArray,x),this.constructor.prototype):Object.setPrototypeOf(new this.TypedArray(x,...xs),this.constructor.prototype)}BigNum.prototype[isArrowBigNumSymbol]=!0,BigNum.prototype.toJSON=function(){return`"${bigNumToString(this)}"`},BigNum.prototype.valueOf=function(scale){return bigNumToNumber(this,scale)},BigNum.prototype.toString=function(){return bigNumToString(this)},BigNum.prototype[Symbol.toPrimitive]=function(hint=`default`){switch(hint){case`number`:return bigNumToNumber(this);case`string`:return bigNumToString(this);case`default`:return bigNumToBigInt(this)}return bigNumToString(this)};function SignedBigNum(...args){return BigNum.apply(this,args)}function UnsignedBigNum(...args){return BigNum.apply(this,args)}function DecimalBigNum(...args){return BigNum.apply(this,args)}Object.setPrototypeOf(SignedBigNum.prototype,Object.create(Int32Array.prototype)),Object.setPrototypeOf(UnsignedBigNum.prototype,Object.create(Uint32Array.prototype)),Object.setPrototypeOf(DecimalBigNum.prototype,Object.create(Uint32Array.prototype)),Object.assign(SignedBigNum.prototype,BigNum.prototype,{constructor:SignedBigNum,signed:!0,TypedArray:Int32Array,BigIntArray:BigInt64Array}),Object.assign(UnsignedBigNum.prototype,BigNum.prototype,{constructor:UnsignedBigNum,signed:!1,TypedArray:Uint32Array,BigIntArray:BigUint64Array}),Object.assign(DecimalBigNum.prototype,BigNum.prototype,{constructor:DecimalBigNum,signed:!0,TypedArray:Uint32Array,BigIntArray:BigUint64Array});const TWO_TO_THE_64_MINUS_1=BigInt(4294967296)*BigInt(4294967296)-BigInt(1);function bigNumToNumber(bn,scale){let{buffer,byteOffset,byteLength,signed}=bn,words=new BigUint64Array(buffer,byteOffset,byteLength/8),negative=signed&&words.at(-1)&BigInt(1)<<BigInt(63),number=BigInt(0),i=0;if(negative){for(let word of words)number|=(word^TWO_TO_THE_64_MINUS_1)*(BigInt(1)<<BigInt(64*i++));number*=BigInt(-1),number-=BigInt(1)}else for(let word of words)number|=word*(BigInt(1)<<BigInt(64*i++));if(typeof scale==`number`&&scale>0){let denominator=BigInt(`1`.padEnd(scale+1,`0`)),quotient=number/denominator,remainder=negative?-(number%denominator):number%denominator,integerPart=bigIntToNumber(quotient),fractionPart=`${remainder}`.padStart(scale,`0`);return+`${negative&&integerPart===0?`-`:``}${integerPart}.${fractionPart}`}return bigIntToNumber(number)}function bigNumToString(a){if(a.byteLength===8)return`${new a.BigIntArray(a.buffer,a.byteOffset,1)[0]}`;if(!a.signed)return unsignedBigNumToString(a);let array=new Uint16Array(a.buffer,a.byteOffset,a.byteLength/2);if(new Int16Array([array.at(-1)])[0]>=0)return unsignedBigNumToString(a);array=array.slice();let carry=1;for(let i=0;i<array.length;i++){let elem=array[i],updated=~elem+carry;array[i]=updated,carry&=+(elem===0)}return`-${unsignedBigNumToString(array)}`}function bigNumToBigInt(a){return a.byteLength===8?new a.BigIntArray(a.buffer,a.byteOffset,1)[0]:bigNumToString(a)}function unsignedBigNumToString(a){let digits=``,base64=/* @__PURE__ */ new Uint32Array(2),base32=new Uint16Array(a.buffer,a.byteOffset,a.byteLength/2),checks=new Uint32Array((base32=new Uint16Array(base32).reverse()).buffer),i=-1,n=base32.length-1;do{for(base64[0]=base32[i=0];i<n;)base32[i++]=base64[1]=base64[0]/10,base64[0]=(base64[0]-base64[1]*10<<16)+base32[i];base32[i]=base64[1]=base64[0]/10,base64[0]-=base64[1]*10,digits=`${base64[0]}${digits}`}while(checks[0]||checks[1]||checks[2]||checks[3]);return digits??`0`}var BN=class BN{static new(num,isSigned){switch(isSigned){case!0:return new SignedBigNum(num);case!1:return new UnsignedBigNum(num)}switch(num.constructor){case Int8Array:case Int16Array:case Int32Array:case BigInt64Array:return new SignedBigNum(num)}return num.byteLength===16?new DecimalBigNum(num):new UnsignedBigNum(num)}static signed(num){return new SignedBigNum(num)}static unsigned(num){return new UnsignedBigNum(num)}static decimal(num){return new DecimalBigNum(num)}constructor(num,isSigned){return BN.new(num,isSigned)}},_a$3,_b,_c,_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,_s,_t,_u,_v,_w,_x,_y,_z,_0;const kDataTypeSymbol=Symbol.for(`apache-arrow/DataType`);var DataType=class DataType{static isDataType(x){return x?.[kDataTypeSymbol]===!0}static isNull(x){return x?.typeId===Type.Null}static isInt(x){return x?.typeId===Type.Int}static isFloat(x){return x?.typeId===Type.Float}static isBinary(x){return x?.typeId===Type.Binary}static isBinaryView(x){return x?.typeId===Type.BinaryView}static isLargeBinary(x){return x?.typeId===Type.LargeBinary}static isUtf8(x){return x?.typeId===Type.Utf8}static isUtf8View(x){return x?.typeId===Type.Utf8View}static isLargeUtf8(x){return x?.typeId===Type.LargeUtf8}static isBool(x){return x?.typeId===Type.Bool}static isDecimal(x){return x?.typeId===Type.Decimal}static isDate(x){return x?.typeId===Type.Date}static isTime(x){return x?.typeId===Type.Time}static isTimestamp(x){return x?.typeId===Type.Timestamp}static isInterval(x){return x?.typeId===Type.Interval}static isDuration(x){return x?.typeId===Type.Duration}static isList(x){return x?.typeId===Type.List}static isLargeList(x){return x?.typeId===Type.LargeList}static isStruct(x){return x?.typeId===Type.Struct}static isUnion(x){return x?.typeId===Type.Union}static isFixedSizeBinary(x){return x?.typeId===Type.FixedSizeBinary}static isFixedSizeList(x){return x?.typeId===Type.FixedSizeList}static isMap(x){return x?.typeId===Type.Map}static isDictionary(x){return x?.typeId===Type.Dictionary}static isDenseUnion(x){return DataType.isUnion(x)&&x.mode===UnionMode.Dense}static isSparseUnion(x){return DataType.isUnion(x)&&x.mode===UnionMode.Sparse}constructor(typeId){this.typeId=typeId}};_a$3=Symbol.toStringTag,DataType[_a$3]=(proto=>(proto.children=null,proto.ArrayType=Array,proto.OffsetArrayType=Int32Array,proto[kDataTypeSymbol]=!0,proto[Symbol.toStringTag]=`DataType`))(DataType.prototype);var Null=class extends DataType{constructor(){super(Type.Null)}toString(){return`Null`}};_b=Symbol.toStringTag,Null[_b]=(proto=>proto[Symbol.toStringTag]=`Null`)(Null.prototype);var Int_=class extends DataType{constructor(isSigned,bitWidth){super(Type.Int),this.isSigned=isSigned,this.bitWidth=bitWidth}get ArrayType(){switch(this.bitWidth){case 8:return this.isSigned?Int8Array:Uint8Array;case 16:return this.isSigned?Int16Array:Uint16Array;case 32:return this.isSigned?Int32Array:Uint32Array;case 64:return this.isSigned?BigInt64Array:BigUint64Array}throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}toString(){return`${this.isSigned?`I`:`Ui`}nt${this.bitWidth}`}};_c=Symbol.toStringTag,Int_[_c]=(proto=>(proto.isSigned=null,proto.bitWidth=null,proto[Symbol.toStringTag]=`Int`))(Int_.prototype);var Int8=class extends Int_{constructor(){super(!0,8)}get ArrayType(){return Int8Array}},Int16=class extends Int_{constructor(){super(!0,16)}get ArrayType(){return Int16Array}},Int32=class extends Int_{constructor(){super(!0,32)}get ArrayType(){return Int32Array}},Int64$1=class extends Int_{constructor(){super(!0,64)}get ArrayType(){return BigInt64Array}},Uint8=class extends Int_{constructor(){super(!1,8)}get ArrayType(){return Uint8Array}},Uint16=class extends Int_{constructor(){super(!1,16)}get ArrayType(){return Uint16Array}},Uint32=class extends Int_{constructor(){super(!1,32)}get ArrayType(){return Uint32Array}},Uint64$1=class extends Int_{constructor(){super(!1,64)}get ArrayType(){return BigUint64Array}};Object.defineProperty(Int8.prototype,"ArrayType",{value:Int8Array}),Object.defineProperty(Int16.prototype,"ArrayType",{value:Int16Array}),Object.defineProperty(Int32.prototype,"ArrayType",{value:Int32Array}),Object.defineProperty(Int64$1.prototype,"ArrayType",{value:BigInt64Array}),Object.defineProperty(Uint8.prototype,"ArrayType",{value:Uint8Array}),Object.defineProperty(Uint16.prototype,"ArrayType",{value:Uint16Array}),Object.defineProperty(Uint32.prototype,"ArrayType",{value:Uint32Array}),Object.defineProperty(Uint64$1.prototype,"ArrayType",{value:BigUint64Array});var Float=class extends DataType{constructor(precision){super(Type.Float),this.precision=precision}get ArrayType(){switch(this.precision){case Precision.HALF:return Uint16Array;case Precision.SINGLE:return Float32Array;case Precision.DOUBLE:return Float64Array}throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}toString(){return`Float${this.precision<<5||16}`}};_d=Symbol.toStringTag,Float[_d]=(proto=>(proto.precision=null,proto[Symbol.toStringTag]=`Float`))(Float.prototype);var Float16=class extends Float{constructor(){super(Precision.HALF)}},Float32=class extends Float{constructor(){super(Precision.SINGLE)}},Float64=class extends Float{constructor(){super(Precision.DOUBLE)}};Object.defineProperty(Float16.prototype,"ArrayType",{value:Uint16Array}),Object.defineProperty(Float32.prototype,"ArrayType",{value:Float32Array}),Object.defineProperty(Float64.prototype,"ArrayType",{value:Float64Array});var Binary=class extends DataType{constructor(){super(Type.Binary)}toString(){return`Binary`}};_e=Symbol.toStringTag,Binary[_e]=(proto=>(proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`Binary`))(Binary.prototype);var BinaryView=class extends DataType{constructor(){super(Type.BinaryView)}toString(){return`BinaryView`}};_f=Symbol.toStringTag,BinaryView.ELEMENT_WIDTH=16,BinaryView.INLINE_CAPACITY=12,BinaryView.LENGTH_OFFSET=0,BinaryView.INLINE_OFFSET=4,BinaryView.BUFFER_INDEX_OFFSET=8,BinaryView.BUFFER_OFFSET_OFFSET=12,BinaryView[_f]=(proto=>(proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`BinaryView`))(BinaryView.prototype);var LargeBinary=class extends DataType{constructor(){super(Type.LargeBinary)}toString(){return`LargeBinary`}};_g=Symbol.toStringTag,LargeBinary[_g]=(proto=>(proto.ArrayType=Uint8Array,proto.OffsetArrayType=BigInt64Array,proto[Symbol.toStringTag]=`LargeBinary`))(LargeBinary.prototype);var Utf8=class extends DataType{constructor(){super(Type.Utf8)}toString(){return`Utf8`}};_h=Symbol.toStringTag,Utf8[_h]=(proto=>(proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`Utf8`))(Utf8.prototype);var Utf8View=class extends DataType{constructor(){super(Type.Utf8View)}toString(){return`Utf8View`}};_j=Symbol.toStringTag,Utf8View.ELEMENT_WIDTH=BinaryView.ELEMENT_WIDTH,Utf8View.INLINE_CAPACITY=BinaryView.INLINE_CAPACITY,Utf8View[_j]=(proto=>(proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`Utf8View`))(Utf8View.prototype);var LargeUtf8=class extends DataType{constructor(){super(Type.LargeUtf8)}toString(){return`LargeUtf8`}};_k=Symbol.toStringTag,LargeUtf8[_k]=(proto=>(proto.ArrayType=Uint8Array,proto.OffsetArrayType=BigInt64Array,proto[Symbol.toStringTag]=`LargeUtf8`))(LargeUtf8.prototype);var Bool=class extends DataType{constructor(){super(Type.Bool)}toString(){return`Bool`}};_l=Symbol.toStringTag,Bool[_l]=(proto=>(proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`Bool`))(Bool.prototype);var Decimal=class extends DataType{constructor(scale,precision,bitWidth=128){super(Type.Decimal),this.scale=scale,this.precision=precision,this.bitWidth=bitWidth}toString(){return`Decimal[${this.precision}e${this.scale>0?`+`:``}${this.scale}]`}};_m=Symbol.toStringTag,Decimal[_m]=(proto=>(proto.scale=null,proto.precision=null,proto.ArrayType=Uint32Array,proto[Symbol.toStringTag]=`Decimal`))(Decimal.prototype);var Date_=class extends DataType{constructor(unit){super(Type.Date),this.unit=unit}toString(){return`Date${(this.unit+1)*32}<${DateUnit[this.unit]}>`}get ArrayType(){return this.unit===DateUnit.DAY?Int32Array:BigInt64Array}};_o=Symbol.toStringTag,Date_[_o]=(proto=>(proto.unit=null,proto[Symbol.toStringTag]=`Date`))(Date_.prototype);var Time_=class extends DataType{constructor(unit,bitWidth){super(Type.Time),this.unit=unit,this.bitWidth=bitWidth}toString(){return`Time${this.bitWidth}<${TimeUnit[this.unit]}>`}get ArrayType(){switch(this.bitWidth){case 32:return Int32Array;case 64:return BigInt64Array}throw Error(`Unrecognized ${this[Symbol.toStringTag]} type`)}};_p=Symbol.toStringTag,Time_[_p]=(proto=>(proto.unit=null,proto.bitWidth=null,proto[Symbol.toStringTag]=`Time`))(Time_.prototype);var Timestamp_=class extends DataType{constructor(unit,timezone){super(Type.Timestamp),this.unit=unit,this.timezone=timezone}toString(){return`Timestamp<${TimeUnit[this.unit]}${this.timezone?`, ${this.timezone}`:``}>`}};_q=Symbol.toStringTag,Timestamp_[_q]=(proto=>(proto.unit=null,proto.timezone=null,proto.ArrayType=BigInt64Array,proto[Symbol.toStringTag]=`Timestamp`))(Timestamp_.prototype);var Interval_=class extends DataType{constructor(unit){super(Type.Interval),this.unit=unit}toString(){return`Interval<${IntervalUnit[this.unit]}>`}};_r=Symbol.toStringTag,Interval_[_r]=(proto=>(proto.unit=null,proto.ArrayType=Int32Array,proto[Symbol.toStringTag]=`Interval`))(Interval_.prototype);var Duration=class extends DataType{constructor(unit){super(Type.Duration),this.unit=unit}toString(){return`Duration<${TimeUnit[this.unit]}>`}};_s=Symbol.toStringTag,Duration[_s]=(proto=>(proto.unit=null,proto.ArrayType=BigInt64Array,proto[Symbol.toStringTag]=`Duration`))(Duration.prototype);var List=class extends DataType{constructor(child){super(Type.List),this.children=[child]}toString(){return`List<${this.valueType}>`}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){return this.valueType.ArrayType}};_t=Symbol.toStringTag,List[_t]=(proto=>(proto.children=null,proto[Symbol.toStringTag]=`List`))(List.prototype);var LargeList=class extends DataType{constructor(child){super(Type.LargeList),this.children=[child]}toString(){return`LargeList<${this.valueType}>`}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){return this.valueType.ArrayType}};_u=Symbol.toStringTag,LargeList[_u]=(proto=>(proto.children=null,proto.OffsetArrayType=BigInt64Array,proto[Symbol.toStringTag]=`LargeList`))(LargeList.prototype);var Struct=class extends DataType{constructor(children){super(Type.Struct),this.children=children}toString(){return`Struct<{${this.children.map(f=>`${f.name}:${f.type}`).join(`, `)}}>`}};_v=Symbol.toStringTag,Struct[_v]=(proto=>(proto.children=null,proto[Symbol.toStringTag]=`Struct`))(Struct.prototype);var Union_=class extends DataType{constructor(mode,typeIds,children){super(Type.Union),this.mode=mode,this.children=children,this.typeIds=typeIds=Int32Array.from(typeIds),this.typeIdToChildIndex=typeIds.reduce((typeIdToChildIndex,typeId,idx)=>(typeIdToChildIndex[typeId]=idx)&&typeIdToChildIndex||typeIdToChildIndex,Object.create(null))}toString(){return`${this[Symbol.toStringTag]}<${this.children.map(x=>`${x.type}`).join(` | `)}>`}};_w=Symbol.toStringTag,Union_[_w]=(proto=>(proto.mode=null,proto.typeIds=null,proto.children=null,proto.typeIdToChildIndex=null,proto.ArrayType=Int8Array,proto[Symbol.toStringTag]=`Union`))(Union_.prototype);var FixedSizeBinary=class extends DataType{constructor(byteWidth){super(Type.FixedSizeBinary),this.byteWidth=byteWidth}toString(){return`FixedSizeBinary[${this.byteWidth}]`}};_x=Symbol.toStringTag,FixedSizeBinary[_x]=(proto=>(proto.byteWidth=null,proto.ArrayType=Uint8Array,proto[Symbol.toStringTag]=`FixedSizeBinary`))(FixedSizeBinary.prototype);var FixedSizeList=class extends DataType{constructor(listSize,child){super(Type.FixedSizeList),this.listSize=listSize,this.children=[child]}get valueType(){return this.children[0].type}get valueField(){return this.children[0]}get ArrayType(){return this.valueType.ArrayType}toString(){return`FixedSizeList[${this.listSize}]<${this.valueType}>`}};_y=Symbol.toStringTag,FixedSizeList[_y]=(proto=>(proto.children=null,proto.listSize=null,proto[Symbol.toStringTag]=`FixedSizeList`))(FixedSizeList.prototype);var Map_=class extends DataType{constructor(entries,keysSorted=!1){if(super(Type.Map),this.children=[entries],this.keysSorted=keysSorted,entries&&(entries.name=`entries`,entries?.type?.children)){let key=(entries?.type)?.children[0];key&&(key.name=`key`);let val=(entries?.type)?.children[1];val&&(val.name=`value`)}}get keyType(){return this.children[0].type.children[0].type}get valueType(){return this.children[0].type.children[1].type}get childType(){return this.children[0].type}toString(){return`Map<{${this.children[0].type.children.map(f=>`${f.name}:${f.type}`).join(`, `)}}>`}};_z=Symbol.toStringTag,Map_[_z]=(proto=>(proto.children=null,proto.keysSorted=null,proto[Symbol.toStringTag]=`Map_`))(Map_.prototype);const getId=(atomicDictionaryId=>()=>++atomicDictionaryId)(-1);var Dictionary=class extends DataType{constructor(dictionary,indices,id,isOrdered){super(Type.Dictionary),this.indices=indices,this.dictionary=dictionary,this.isOrdered=isOrdered||!1,this.id=id==null?getId():bigIntToNumber(id)}get children(){return this.dictionary.children}get valueType(){return this.dictionary}get ArrayType(){return this.dictionary.ArrayType}toString(){return`Dictionary<${this.indices}, ${this.dictionary}>`}};_0=Symbol.toStringTag,Dictionary[_0]=(proto=>(proto.id=null,proto.indices=null,proto.isOrdered=null,proto.dictionary=null,proto[Symbol.toStringTag]=`Dictionary`))(Dictionary.prototype);function strideForType(type){let t=type;switch(type.typeId){case Type.Decimal:return type.bitWidth/32;case Type.Interval:return t.unit===IntervalUnit.MONTH_DAY_NANO?4:1+t.unit;case Type.BinaryView:case Type.Utf8View:return 16;case Type.FixedSizeList:return t.listSize;case Type.FixedSizeBinary:return t.byteWidth;default:return 1}}var Visitor=class{visitMany(nodes,...args){return nodes.map((node,i)=>this.visit(node,...args.map(x=>x[i])))}visit(...args){return this.getVisitFn(args[0],!1).apply(this,args)}getVisitFn(node,throwIfNotFound=!0){return getVisitFn(this,node,throwIfNotFound)}getVisitFnByTypeId(typeId,throwIfNotFound=!0){return getVisitFnByTypeId(this,typeId,throwIfNotFound)}visitNull(_node,..._args){return null}visitBool(_node,..._args){return null}visitInt(_node,..._args){return null}visitFloat(_node,..._args){return null}visitUtf8(_node,..._args){return null}visitLargeUtf8(_node,..._args){return null}visitUtf8View(_node,..._args){return null}visitBinary(_node,..._args){return null}visitLargeBinary(_node,..._args){return null}visitBinaryView(_node,..._args){return null}visitFixedSizeBinary(_node,..._args){return null}visitDate(_node,..._args){return null}visitTimestamp(_node,..._args){return null}visitTime(_node,..._args){return null}visitDecimal(_node,..._args){return null}visitList(_node,..._args){return null}visitLargeList(_node,..._args){return null}visitStruct(_node,..._args){return null}visitUnion(_node,..._args){return null}visitDictionary(_node,..._args){return null}visitInterval(_node,..._args){return null}visitDuration(_node,..._args){return null}visitFixedSizeList(_node,..._args){return null}visitMap(_node,..._args){return null}};function getVisitFn(visitor,node,throwIfNotFound=!0){return typeof node==`number`?getVisitFnByTypeId(visitor,node,throwIfNotFound):typeof node==`string`&&node in Type?getVisitFnByTypeId(visitor,Type[node],throwIfNotFound):node&&node instanceof DataType?getVisitFnByTypeId(visitor,inferDType(node),throwIfNotFound):node?.type&&node.type instanceof DataType?getVisitFnByTypeId(visitor,inferDType(node.type),throwIfNotFound):getVisitFnByTypeId(visitor,Type.NONE,throwIfNotFound)}function getVisitFnByTypeId(visitor,dtype,throwIfNotFound=!0){let fn=null;switch(dtype){case Type.Null:fn=visitor.visitNull;break;case Type.Bool:fn=visitor.visitBool;break;case Type.Int:fn=visitor.visitInt;break;case Type.Int8:fn=visitor.visitInt8||visitor.visitInt;break;case Type.Int16:fn=visitor.visitInt16||visitor.visitInt;break;case Type.Int32:fn=visitor.visitInt32||visitor.visitInt;break;case Type.Int64:fn=visitor.visitInt64||visitor.visitInt;break;case Type.Uint8:fn=visitor.visitUint8||visitor.visitInt;break;case Type.Uint16:fn=visitor.visitUint16||visitor.visitInt;break;case Type.Uint32:fn=visitor.visitUint32||visitor.visitInt;break;case Type.Uint64:fn=visitor.visitUint64||visitor.visitInt;break;case Type.Float:fn=visitor.visitFloat;break;case Type.Float16:fn=visitor.visitFloat16||visitor.visitFloat;break;case Type.Float32:fn=visitor.visitFloat32||visitor.visitFloat;break;case Type.Float64:fn=visitor.visitFloat64||visitor.visitFloat;break;case Type.Utf8:fn=visitor.visitUtf8;break;case Type.LargeUtf8:fn=visitor.visitLargeUtf8;break;case Type.Utf8View:fn=visitor.visitUtf8View||visitor.visitUtf8;break;case Type.Binary:fn=visitor.visitBinary;break;case Type.LargeBinary:fn=visitor.visitLargeBinary;break;case Type.BinaryView:fn=visitor.visitBinaryView||visitor.visitBinary;break;case Type.FixedSizeBinary:fn=visitor.visitFixedSizeBinary;break;case Type.Date:fn=visitor.visitDate;break;case Type.DateDay:fn=visitor.visitDateDay||visitor.visitDate;break;case Type.DateMillisecond:fn=visitor.visitDateMillisecond||visitor.visitDate;break;case Type.Timestamp:fn=visitor.visitTimestamp;break;case Type.TimestampSecond:fn=visitor.visitTimestampSecond||visitor.visitTimestamp;break;case Type.TimestampMillisecond:fn=visitor.visitTimestampMillisecond||visitor.visitTimestamp;break;case Type.TimestampMicrosecond:fn=visitor.visitTimestampMicrosecond||visitor.visitTimestamp;break;case Type.TimestampNanosecond:fn=visitor.visitTimestampNanosecond||visitor.visitTimestamp;break;case Type.Time:fn=visitor.visitTime;break;case Type.TimeSecond:fn=visitor.visitTimeSecond||visitor.visitTime;break;case Type.TimeMillisecond:fn=visitor.visitTimeMillisecond||visitor.visitTime;break;case Type.TimeMicrosecond:fn=visitor.visitTimeMicrosecond||visitor.visitTime;break;case Type.TimeNanosecond:fn=visitor.visitTimeNanosecond||visitor.visitTime;break;case Type.Decimal:fn=visitor.visitDecimal;break;case Type.List:fn=visitor.visitList;break;case Type.LargeList:fn=visitor.visitLargeList;break;case Type.Struct:fn=visitor.visitStruct;break;case Type.Union:fn=visitor.visitUnion;break;case Type.DenseUnion:fn=visitor.visitDenseUnion||visitor.visitUnion;break;case Type.SparseUnion:fn=visitor.visitSparseUnion||visitor.visitUnion;break;case Type.Dictionary:fn=visitor.visitDictionary;break;case Type.Interval:fn=visitor.visitInterval;break;case Type.IntervalDayTime:fn=visitor.visitIntervalDayTime||visitor.visitInterval;break;case Type.IntervalYearMonth:fn=visitor.visitIntervalYearMonth||visitor.visitInterval;break;case Type.IntervalMonthDayNano:fn=visitor.visitIntervalMonthDayNano||visitor.visitInterval;break;case Type.Duration:fn=visitor.visitDuration;break;case Type.DurationSecond:fn=visitor.visitDurationSecond||visitor.visitDuration;break;case Type.DurationMillisecond:fn=visitor.visitDurationMillisecond||visitor.visitDuration;break;case Type.DurationMicrosecond:fn=visitor.visitDurationMicrosecond||visitor.visitDuration;break;case Type.DurationNanosecond:fn=visitor.visitDurationNanosecond||visitor.visitDuration;break;case Type.FixedSizeList:fn=visitor.visitFixedSizeList;break;case Type.Map:fn=visitor.visitMap}if(typeof fn==`function`)return fn;if(!throwIfNotFound)return()=>null;throw Error(`Unrecognized type '${Type[dtype]}'`)}function inferDType(type){switch(type.typeId){case Type.Null:return Type.Null;case Type.Int:{let{bitWidth,isSigned}=type;switch(bitWidth){case 8:return isSigned?Type.Int8:Type.Uint8;case 16:return isSigned?Type.Int16:Type.Uint16;case 32:return isSigned?Type.Int32:Type.Uint32;case 64:return isSigned?Type.Int64:Type.Uint64}return Type.Int}case Type.Float:switch(type.precision){case Precision.HALF:return Type.Float16;case Precision.SINGLE:return Type.Float32;case Precision.DOUBLE:return Type.Float64}return Type.Float;case Type.Binary:return Type.Binary;case Type.LargeBinary:return Type.LargeBinary;case Type.BinaryView:return Type.BinaryView;case Type.Utf8:return Type.Utf8;case Type.LargeUtf8:return Type.LargeUtf8;case Type.Utf8View:return Type.Utf8View;case Type.Bool:return Type.Bool;case Type.Decimal:return Type.Decimal;case Type.Time:switch(type.unit){case TimeUnit.SECOND:return Type.TimeSecond;case TimeUnit.MILLISECOND:return Type.TimeMillisecond;case TimeUnit.MICROSECOND:return Type.TimeMicrosecond;case TimeUnit.NANOSECOND:return Type.TimeNanosecond}return Type.Time;case Type.Timestamp:switch(type.unit){case TimeUnit.SECOND:return Type.TimestampSecond;case TimeUnit.MILLISECOND:return Type.TimestampMillisecond;case TimeUnit.MICROSECOND:return Type.TimestampMicrosecond;case TimeUnit.NANOSECOND:return Type.TimestampNanosecond}return Type.Timestamp;case Type.Date:switch(type.unit){case DateUnit.DAY:return Type.DateDay;case DateUnit.MILLISECOND:return Type.DateMillisecond}return Type.Date;case Type.Interval:switch(type.unit){case IntervalUnit.DAY_TIME:return Type.IntervalDayTime;case IntervalUnit.YEAR_MONTH:return Type.IntervalYearMonth;case IntervalUnit.MONTH_DAY_NANO:return Type.IntervalMonthDayNano}return Type.Interval;case Type.Duration:switch(type.unit){case TimeUnit.SECOND:return Type.DurationSecond;case TimeUnit.MILLISECOND:return Type.DurationMillisecond;case TimeUnit.MICROSECOND:return Type.DurationMicrosecond;case TimeUnit.NANOSECOND:return Type.DurationNanosecond}return Type.Duration;case Type.Map:return Type.Map;case Type.List:return Type.List;case Type.LargeList:return Type.LargeList;case Type.Struct:return Type.Struct;case Type.Union:switch(type.mode){case UnionMode.Dense:return Type.DenseUnion;case UnionMode.Sparse:return Type.SparseUnion}return Type.Union;case Type.FixedSizeBinary:return Type.FixedSizeBinary;case Type.FixedSizeList:return Type.FixedSizeList;case Type.Dictionary:return Type.Dictionary}throw Error(`Unrecognized type '${Type[type.typeId]}'`)}Visitor.prototype.visitInt8=null,Visitor.prototype.visitInt16=null,Visitor.prototype.visitInt32=null,Visitor.prototype.visitInt64=null,Visitor.prototype.visitUint8=null,Visitor.prototype.visitUint16=null,Visitor.prototype.visitUint32=null,Visitor.prototype.visitUint64=null,Visitor.prototype.visitFloat16=null,Visitor.prototype.visitFloat32=null,Visitor.prototype.visitFloat64=null,Visitor.prototype.visitDateDay=null,Visitor.prototype.visitDateMillisecond=null,Visitor.prototype.visitTimestampSecond=null,Visitor.prototype.visitTimestampMillisecond=null,Visitor.prototype.visitTimestampMicrosecond=null,Visitor.prototype.visitTimestampNanosecond=null,Visitor.prototype.visitTimeSecond=null,Visitor.prototype.visitTimeMillisecond=null,Visitor.prototype.visitTimeMicrosecond=null,Visitor.prototype.visitTimeNanosecond=null,Visitor.prototype.visitDenseUnion=null,Visitor.prototype.visitSparseUnion=null,Visitor.prototype.visitIntervalDayTime=null,Visitor.prototype.visitIntervalYearMonth=null,Visitor.prototype.visitIntervalMonthDayNano=null,Visitor.prototype.visitDuration=null,Visitor.prototype.visitDurationSecond=null,Visitor.prototype.visitDurationMillisecond=null,Visitor.prototype.visitDurationMicrosecond=null,Visitor.prototype.visitDurationNanosecond=null;const f64=/* @__PURE__ */ new Float64Array(1),u32=new Uint32Array(f64.buffer);function uint16ToFloat64(h){let expo=(h&31744)>>10,sigf=(h&1023)/1024,sign=(-1)**((h&32768)>>15);switch(expo){case 31:return sign*(sigf?NaN:1/0);case 0:return sign*(sigf?6103515625e-14*sigf:0)}return sign*2**(expo-15)*(1+sigf)}function float64ToUint16(d){if(d!==d)return 32256;f64[0]=d;let sign=(u32[1]&2147483648)>>16&65535,expo=u32[1]&2146435072,sigf=0;return expo>=1089470464?u32[0]>0?expo=31744:(expo=(expo&2080374784)>>16,sigf=(u32[1]&1048575)>>10):expo<=1056964608?(sigf=1048576+(u32[1]&1048575),sigf=1048576+(sigf<<(expo>>20)-998)>>21,expo=0):(expo=expo-1056964608>>10,sigf=(u32[1]&1048575)+512>>10),sign|expo|sigf&65535}var SetVisitor=class extends Visitor{};function wrapSet(fn){return(data,_1,_2)=>{if(data.setValid(_1,_2!=null))return fn(data,_1,_2)}}const setEpochMsToDays=(data,index,epochMs)=>{data[index]=Math.floor(epochMs/864e5)},setVariableWidthBytes=(values,valueOffsets,index,value)=>{if(index+1<valueOffsets.length){let x=bigIntToNumber(valueOffsets[index]),y=bigIntToNumber(valueOffsets[index+1]);values.set(value.subarray(0,y-x),x)}},setBool=({offset,values},index,val)=>{let idx=offset+index;val?values[idx>>3]|=1<<idx%8:values[idx>>3]&=~(1<<idx%8)},setInt=({values},index,value)=>{values[index]=value},setFloat=({values},index,value)=>{values[index]=value},setFloat16=({values},index,value)=>{values[index]=float64ToUint16(value)},setAnyFloat=(data,index,value)=>{switch(data.type.precision){case Precision.HALF:return setFloat16(data,index,value);case Precision.SINGLE:case Precision.DOUBLE:return setFloat(data,index,value)}},setDateDay=({values},index,value)=>{setEpochMsToDays(values,index,value.valueOf())},setDateMillisecond=({values},index,value)=>{values[index]=BigInt(value)},setFixedSizeBinary=({stride,values},index,value)=>{values.set(value.subarray(0,stride),stride*index)},setBinary=({values,valueOffsets},index,value)=>setVariableWidthBytes(values,valueOffsets,index,value),ensureWritableVariadicBuffers=data=>{let buffers=data.variadicBuffers;return(!Array.isArray(buffers)||Object.isFrozen(buffers))&&(buffers=Array.from(buffers),data.variadicBuffers=buffers),buffers},setBinaryViewBytes=(data,index,bytes)=>{let views=data.values;if(!views)throw Error(`BinaryView data is missing view buffer`);let elementWidth=BinaryView.ELEMENT_WIDTH,viewOffset=index*elementWidth,end=viewOffset+elementWidth;if(viewOffset<0||end>views.length)throw RangeError(`BinaryView index ${index} out of bounds`);views.fill(0,viewOffset,end);let view=new DataView(views.buffer,views.byteOffset+viewOffset,elementWidth),length=bytes.length;if(view.setInt32(BinaryView.LENGTH_OFFSET,length,!0),length<=BinaryView.INLINE_CAPACITY){views.set(bytes,viewOffset+BinaryView.INLINE_OFFSET);return}let prefix=(bytes[0]??0)|(bytes[1]??0)<<8|(bytes[2]??0)<<16|(bytes[3]??0)<<24;view.setUint32(BinaryView.INLINE_OFFSET,prefix>>>0,!0);let buffers=ensureWritableVariadicBuffers(data),copy=bytes.slice(),bufferIndex=buffers.push(copy)-1;view.setInt32(BinaryView.BUFFER_INDEX_OFFSET,bufferIndex,!0),view.setInt32(BinaryView.BUFFER_OFFSET_OFFSET,0,!0)},setBinaryView=(data,index,value)=>{let bytes=value instanceof Uint8Array?value:new Uint8Array(value);setBinaryViewBytes(data,index,bytes)},setUtf8=({values,valueOffsets},index,value)=>setVariableWidthBytes(values,valueOffsets,index,encodeUtf8(value)),setUtf8View=(data,index,value)=>{let bytes=encodeUtf8(value);setBinaryViewBytes(data,index,bytes)},setDate=(data,index,value)=>{data.type.unit===DateUnit.DAY?setDateDay(data,index,value):setDateMillisecond(data,index,value)},setTimestampSecond=({values},index,value)=>{values[index]=BigInt(value/1e3)},setTimestampMillisecond=({values},index,value)=>{values[index]=BigInt(value)},setTimestampMicrosecond=({values},index,value)=>{values[index]=BigInt(value*1e3)},setTimestampNanosecond=({values},index,value)=>{values[index]=BigInt(value*1e6)},setTimestamp=(data,index,value)=>{switch(data.type.unit){case TimeUnit.SECOND:return setTimestampSecond(data,index,value);case TimeUnit.MILLISECOND:return setTimestampMillisecond(data,index,value);case TimeUnit.MICROSECOND:return setTimestampMicrosecond(data,index,value);case TimeUnit.NANOSECOND:return setTimestampNanosecond(data,index,value)}},setTimeSecond=({values},index,value)=>{values[index]=value},setTimeMillisecond=({values},index,value)=>{values[index]=value},setTimeMicrosecond=({values},index,value)=>{values[index]=value},setTimeNanosecond=({values},index,value)=>{values[index]=value},setTime=(data,index,value)=>{switch(data.type.unit){case TimeUnit.SECOND:return setTimeSecond(data,index,value);case TimeUnit.MILLISECOND:return setTimeMillisecond(data,index,value);case TimeUnit.MICROSECOND:return setTimeMicrosecond(data,index,value);case TimeUnit.NANOSECOND:return setTimeNanosecond(data,index,value)}},setDecimal=({values,stride},index,value)=>{values.set(value.subarray(0,stride),stride*index)},setList=(data,index,value)=>{let values=data.children[0],valueOffsets=data.valueOffsets,set=instance$5.getVisitFn(values),begin=bigIntToNumber(valueOffsets[index]),end=bigIntToNumber(valueOffsets[index+1]);if(Array.isArray(value))for(let idx=-1,itr=begin;itr<end;)set(values,itr++,value[++idx]);else for(let idx=-1,itr=begin;itr<end;)set(values,itr++,value.get(++idx))},setMap=(data,index,value)=>{let values=data.children[0],{valueOffsets}=data,set=instance$5.getVisitFn(values),{[index]:idx,[index+1]:end}=valueOffsets,entries=value instanceof Map?value.entries():Object.entries(value);for(let val of entries)if(set(values,idx,val),++idx>=end)break},_setStructArrayValue=(o,v)=>(set,c,_,i)=>c&&set(c,o,v[i]),_setStructVectorValue=(o,v)=>(set,c,_,i)=>c&&set(c,o,v.get(i)),_setStructMapValue=(o,v)=>(set,c,f,_)=>c&&set(c,o,v.get(f.name)),_setStructObjectValue=(o,v)=>(set,c,f,_)=>c&&set(c,o,v[f.name]),setStruct=(data,index,value)=>{let childSetters=data.type.children.map(f=>instance$5.getVisitFn(f.type)),set=value instanceof Map?_setStructMapValue(index,value):value instanceof Vector?_setStructVectorValue(index,value):Array.isArray(value)?_setStructArrayValue(index,value):_setStructObjectValue(index,value);data.type.children.forEach((f,i)=>set(childSetters[i],data.children[i],f,i))},setUnion=(data,index,value)=>{data.type.mode===UnionMode.Dense?setDenseUnion(data,index,value):setSparseUnion(data,index,value)},setDenseUnion=(data,index,value)=>{let childIndex=data.type.typeIdToChildIndex[data.typeIds[index]],child=data.children[childIndex];instance$5.visit(child,data.valueOffsets[index],value)},setSparseUnion=(data,index,value)=>{let childIndex=data.type.typeIdToChildIndex[data.typeIds[index]],child=data.children[childIndex];instance$5.visit(child,index,value)},setDictionary=(data,index,value)=>{var _a;(_a=data.dictionary)==null||_a.set(data.values[index],value)},setIntervalValue=(data,index,value)=>{switch(data.type.unit){case IntervalUnit.YEAR_MONTH:return setIntervalYearMonth(data,index,value);case IntervalUnit.DAY_TIME:return setIntervalDayTime(data,index,value);case IntervalUnit.MONTH_DAY_NANO:return setIntervalMonthDayNano(data,index,value)}},setIntervalDayTime=({values},index,value)=>{values.set(value.subarray(0,2),2*index)},setIntervalYearMonth=({values},index,value)=>{values[index]=value[0]*12+value[1]%12},setIntervalMonthDayNano=({values,stride},index,value)=>{values.set(value.subarray(0,stride),stride*index)},setDurationSecond=({values},index,value)=>{values[index]=value},setDurationMillisecond=({values},index,value)=>{values[index]=value},setDurationMicrosecond=({values},index,value)=>{values[index]=value},setDurationNanosecond=({values},index,value)=>{values[index]=value},setDuration=(data,index,value)=>{switch(data.type.unit){case TimeUnit.SECOND:return setDurationSecond(data,index,value);case TimeUnit.MILLISECOND:return setDurationMillisecond(data,index,value);case TimeUnit.MICROSECOND:return setDurationMicrosecond(data,index,value);case TimeUnit.NANOSECOND:return setDurationNanosecond(data,index,value)}},setFixedSizeList=(data,index,value)=>{let{stride}=data,child=data.children[0],set=instance$5.getVisitFn(child);if(Array.isArray(value))for(let idx=-1,offset=index*stride;++idx<stride;)set(child,offset+idx,value[idx]);else for(let idx=-1,offset=index*stride;++idx<stride;)set(child,offset+idx,value.get(idx))};SetVisitor.prototype.visitBool=wrapSet(setBool),SetVisitor.prototype.visitInt=wrapSet(setInt),SetVisitor.prototype.visitInt8=wrapSet(setInt),SetVisitor.prototype.visitInt16=wrapSet(setInt),SetVisitor.prototype.visitInt32=wrapSet(setInt),SetVisitor.prototype.visitInt64=wrapSet(setInt),SetVisitor.prototype.visitUint8=wrapSet(setInt),SetVisitor.prototype.visitUint16=wrapSet(setInt),SetVisitor.prototype.visitUint32=wrapSet(setInt),SetVisitor.prototype.visitUint64=wrapSet(setInt),SetVisitor.prototype.visitFloat=wrapSet(setAnyFloat),SetVisitor.prototype.visitFloat16=wrapSet(setFloat16),SetVisitor.prototype.visitFloat32=wrapSet(setFloat),SetVisitor.prototype.visitFloat64=wrapSet(setFloat),SetVisitor.prototype.visitUtf8=wrapSet(setUtf8),SetVisitor.prototype.visitLargeUtf8=wrapSet(setUtf8),SetVisitor.prototype.visitUtf8View=wrapSet(setUtf8View),SetVisitor.prototype.visitBinary=wrapSet(setBinary),SetVisitor.prototype.visitLargeBinary=wrapSet(setBinary),SetVisitor.prototype.visitBinaryView=wrapSet(setBinaryView),SetVisitor.prototype.visitFixedSizeBinary=wrapSet(setFixedSizeBinary),SetVisitor.prototype.visitDate=wrapSet(setDate),SetVisitor.prototype.visitDateDay=wrapSet(setDateDay),SetVisitor.prototype.visitDateMillisecond=wrapSet(setDateMillisecond),SetVisitor.prototype.visitTimestamp=wrapSet(setTimestamp),SetVisitor.prototype.visitTimestampSecond=wrapSet(setTimestampSecond),SetVisitor.prototype.visitTimestampMillisecond=wrapSet(setTimestampMillisecond),SetVisitor.prototype.visitTimestampMicrosecond=wrapSet(setTimestampMicrosecond),SetVisitor.prototype.visitTimestampNanosecond=wrapSet(setTimestampNanosecond),SetVisitor.prototype.visitTime=wrapSet(setTime),SetVisitor.prototype.visitTimeSecond=wrapSet(setTimeSecond),SetVisitor.prototype.visitTimeMillisecond=wrapSet(setTimeMillisecond),SetVisitor.prototype.visitTimeMicrosecond=wrapSet(setTimeMicrosecond),SetVisitor.prototype.visitTimeNanosecond=wrapSet(setTimeNanosecond),SetVisitor.prototype.visitDecimal=wrapSet(setDecimal),SetVisitor.prototype.visitList=wrapSet(setList),SetVisitor.prototype.visitLargeList=wrapSet(setList),SetVisitor.prototype.visitStruct=wrapSet(setStruct),SetVisitor.prototype.visitUnion=wrapSet(setUnion),SetVisitor.prototype.visitDenseUnion=wrapSet(setDenseUnion),SetVisitor.prototype.visitSparseUnion=wrapSet(setSparseUnion),SetVisitor.prototype.visitDictionary=wrapSet(setDictionary),SetVisitor.prototype.visitInterval=wrapSet(setIntervalValue),SetVisitor.prototype.visitIntervalDayTime=wrapSet(setIntervalDayTime),SetVisitor.prototype.visitIntervalYearMonth=wrapSet(setIntervalYearMonth),SetVisitor.prototype.visitIntervalMonthDayNano=wrapSet(setIntervalMonthDayNano),SetVisitor.prototype.visitDuration=wrapSet(setDuration),SetVisitor.prototype.visitDurationSecond=wrapSet(setDurationSecond),SetVisitor.prototype.visitDurationMillisecond=wrapSet(setDurationMillisecond),SetVisitor.prototype.visitDurationMicrosecond=wrapSet(setDurationMicrosecond),SetVisitor.prototype.visitDurationNanosecond=wrapSet(setDurationNanosecond),SetVisitor.prototype.visitFixedSizeList=wrapSet(setFixedSizeList),SetVisitor.prototype.visitMap=wrapSet(setMap);const instance$5=new SetVisitor,kParent=Symbol.for(`parent`),kRowIndex=Symbol.for(`rowIndex`);var StructRow=class{constructor(parent,rowIndex){return this[kParent]=parent,this[kRowIndex]=rowIndex,new Proxy(this,structRowProxyHandler)}toArray(){return Object.values(this.toJSON())}toJSON(){let i=this[kRowIndex],parent=this[kParent],keys=parent.type.children,json={};for(let j=-1,n=keys.length;++j<n;)json[keys[j].name]=instance$4.visit(parent.children[j],i);return json}toString(){return`{${[...this].map(([key,val])=>`${valueToString(key)}: ${valueToString(val)}`).join(`, `)}}`}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}[Symbol.iterator](){return new StructRowIterator(this[kParent],this[kRowIndex])}},StructRowIterator=class{constructor(data,rowIndex){this.childIndex=0,this.children=data.children,this.rowIndex=rowIndex,this.childFields=data.type.children,this.numChildren=this.childFields.length}[Symbol.iterator](){return this}next(){let i=this.childIndex;return i<this.numChildren?(this.childIndex=i+1,{done:!1,value:[this.childFields[i].name,instance$4.visit(this.children[i],this.rowIndex)]}):{done:!0,value:null}}};Object.defineProperties(StructRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:`Row`},[kParent]:{writable:!0,enumerable:!1,configurable:!1,value:null},[kRowIndex]:{writable:!0,enumerable:!1,configurable:!1,value:-1}});const structRowProxyHandler=new class{isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0}ownKeys(row){return row[kParent].type.children.map(f=>f.name)}has(row,key){return row[kParent].type.children.some(f=>f.name===key)}getOwnPropertyDescriptor(row,key){if(row[kParent].type.children.some(f=>f.name===key))return{writable:!0,enumerable:!0,configurable:!0}}get(row,key){if(Reflect.has(row,key))return row[key];let idx=row[kParent].type.children.findIndex(f=>f.name===key);if(idx!==-1){let val=instance$4.visit(row[kParent].children[idx],row[kRowIndex]);return Reflect.set(row,key,val),val}}set(row,key,val){let idx=row[kParent].type.children.findIndex(f=>f.name===key);return idx===-1?Reflect.has(row,key)||typeof key==`symbol`?Reflect.set(row,key,val):!1:(instance$5.visit(row[kParent].children[idx],row[kRowIndex],val),Reflect.set(row,key,val))}};var GetVisitor=class extends Visitor{};function wrapGet(fn){return(data,_1)=>data.getValid(_1)?fn(data,_1):null}const epochDaysToMs=(data,index)=>864e5*data[index],getNull=(_data,_index)=>null,getVariableWidthBytes=(values,valueOffsets,index)=>{if(index+1>=valueOffsets.length)return null;let x=bigIntToNumber(valueOffsets[index]),y=bigIntToNumber(valueOffsets[index+1]);return values.subarray(x,y)},getBool$1=({offset,values},index)=>{let idx=offset+index;return!!(values[idx>>3]&1<<idx%8)},getDateDay=({values},index)=>epochDaysToMs(values,index),getDateMillisecond=({values},index)=>bigIntToNumber(values[index]),getNumeric=({stride,values},index)=>values[stride*index],getFloat16=({stride,values},index)=>uint16ToFloat64(values[stride*index]),getBigInts=({values},index)=>values[index],getFixedSizeBinary=({stride,values},index)=>values.subarray(stride*index,stride*(index+1)),getBinary=({values,valueOffsets},index)=>getVariableWidthBytes(values,valueOffsets,index),getBinaryViewBytes=(data,index)=>{let values=data.values;if(!values)throw Error(`BinaryView data is missing view buffer`);let viewOffset=index*16,end=viewOffset+16;if(viewOffset<0||end>values.length)throw Error(`BinaryView data buffer is too short: expected 16 bytes, got ${Math.max(0,values.length-viewOffset)}`);let viewStruct=values.subarray(viewOffset,end);if(viewStruct.length<16)throw Error(`BinaryView data buffer is too short: expected 16 bytes, got ${viewStruct.length}`);let view=new DataView(values.buffer,viewStruct.byteOffset,16),size=view.getInt32(0,!0);if(size<=0)return/* @__PURE__ */ new Uint8Array;if(size<=12)return viewStruct.subarray(4,4+size);let bufferIndex=view.getInt32(8,!0),offset=view.getInt32(12,!0),variadicBuffer=data.variadicBuffers?.[bufferIndex];if(!variadicBuffer)throw Error(`BinaryView variadic buffer ${bufferIndex} is missing`);return variadicBuffer.subarray(offset,offset+size)},getBinaryViewValue=(data,index)=>getBinaryViewBytes(data,index),getUtf8=({values,valueOffsets},index)=>{let bytes=getVariableWidthBytes(values,valueOffsets,index);return bytes===null?null:decodeUtf8(bytes)},getUtf8ViewValue=(data,index)=>{let bytes=getBinaryViewBytes(data,index);return decodeUtf8(bytes)},getInt=({values},index)=>values[index],getFloat=({type,values},index)=>type.precision===Precision.HALF?uint16ToFloat64(values[index]):values[index],getDate=(data,index)=>data.type.unit===DateUnit.DAY?getDateDay(data,index):getDateMillisecond(data,index),getTimestampSecond=({values},index)=>1e3*bigIntToNumber(values[index]),getTimestampMillisecond=({values},index)=>bigIntToNumber(values[index]),getTimestampMicrosecond=({values},index)=>divideBigInts(values[index],BigInt(1e3)),getTimestampNanosecond=({values},index)=>divideBigInts(values[index],BigInt(1e6)),getTimestamp=(data,index)=>{switch(data.type.unit){case TimeUnit.SECOND:return getTimestampSecond(data,index);case TimeUnit.MILLISECOND:return getTimestampMillisecond(data,index);case TimeUnit.MICROSECOND:return getTimestampMicrosecond(data,index);case TimeUnit.NANOSECOND:return getTimestampNanosecond(data,index)}},getTimeSecond=({values},index)=>values[index],getTimeMillisecond=({values},index)=>values[index],getTimeMicrosecond=({values},index)=>values[index],getTimeNanosecond=({values},index)=>values[index],getTime=(data,index)=>{switch(data.type.unit){case TimeUnit.SECOND:return getTimeSecond(data,index);case TimeUnit.MILLISECOND:return getTimeMillisecond(data,index);case TimeUnit.MICROSECOND:return getTimeMicrosecond(data,index);case TimeUnit.NANOSECOND:return getTimeNanosecond(data,index)}},getDecimal=({values,stride},index)=>BN.decimal(values.subarray(stride*index,stride*(index+1))),getList=(data,index)=>{let{valueOffsets,stride,children}=data,begin=bigIntToNumber(valueOffsets[index*stride]),end=bigIntToNumber(valueOffsets[index*stride+1]);return new Vector([children[0].slice(begin,end-begin)])},getMap=(data,index)=>{let{valueOffsets,children}=data,{[index]:begin,[index+1]:end}=valueOffsets,child=children[0];return new MapRow(child.slice(begin,end-begin))},getStruct=(data,index)=>new StructRow(data,index),getUnion=(data,index)=>data.type.mode===UnionMode.Dense?getDenseUnion(data,index):getSparseUnion(data,index),getDenseUnion=(data,index)=>{let childIndex=data.type.typeIdToChildIndex[data.typeIds[index]],child=data.children[childIndex];return instance$4.visit(child,data.valueOffsets[index])},getSparseUnion=(data,index)=>{let childIndex=data.type.typeIdToChildIndex[data.typeIds[index]],child=data.children[childIndex];return instance$4.visit(child,index)},getDictionary=(data,index)=>data.dictionary?.get(data.values[index]),getInterval=(data,index)=>data.type.unit===IntervalUnit.MONTH_DAY_NANO?getIntervalMonthDayNano(data,index):data.type.unit===IntervalUnit.DAY_TIME?getIntervalDayTime(data,index):getIntervalYearMonth(data,index),getIntervalDayTime=({values},index)=>values.subarray(2*index,2*(index+1)),getIntervalYearMonth=({values},index)=>{let interval=values[index],int32s=/* @__PURE__ */ new Int32Array(2);return int32s[0]=Math.trunc(interval/12),int32s[1]=Math.trunc(interval%12),int32s},getIntervalMonthDayNano=({values},index)=>values.subarray(4*index,4*(index+1)),getDurationSecond=({values},index)=>values[index],getDurationMillisecond=({values},index)=>values[index],getDurationMicrosecond=({values},index)=>values[index],getDurationNanosecond=({values},index)=>values[index],getDuration=(data,index)=>{switch(data.type.unit){case TimeUnit.SECOND:return getDurationSecond(data,index);case TimeUnit.MILLISECOND:return getDurationMillisecond(data,index);case TimeUnit.MICROSECOND:return getDurationMicrosecond(data,index);case TimeUnit.NANOSECOND:return getDurationNanosecond(data,index)}},getFixedSizeList=(data,index)=>{let{stride,children}=data;return new Vector([children[0].slice(index*stride,stride)])};GetVisitor.prototype.visitNull=wrapGet(getNull),GetVisitor.prototype.visitBool=wrapGet(getBool$1),GetVisitor.prototype.visitInt=wrapGet(getInt),GetVisitor.prototype.visitInt8=wrapGet(getNumeric),GetVisitor.prototype.visitInt16=wrapGet(getNumeric),GetVisitor.prototype.visitInt32=wrapGet(getNumeric),GetVisitor.prototype.visitInt64=wrapGet(getBigInts),GetVisitor.prototype.visitUint8=wrapGet(getNumeric),GetVisitor.prototype.visitUint16=wrapGet(getNumeric),GetVisitor.prototype.visitUint32=wrapGet(getNumeric),GetVisitor.prototype.visitUint64=wrapGet(getBigInts),GetVisitor.prototype.visitFloat=wrapGet(getFloat),GetVisitor.prototype.visitFloat16=wrapGet(getFloat16),GetVisitor.prototype.visitFloat32=wrapGet(getNumeric),GetVisitor.prototype.visitFloat64=wrapGet(getNumeric),GetVisitor.prototype.visitUtf8=wrapGet(getUtf8),GetVisitor.prototype.visitLargeUtf8=wrapGet(getUtf8),GetVisitor.prototype.visitUtf8View=wrapGet(getUtf8ViewValue),GetVisitor.prototype.visitBinary=wrapGet(getBinary),GetVisitor.prototype.visitLargeBinary=wrapGet(getBinary),GetVisitor.prototype.visitBinaryView=wrapGet(getBinaryViewValue),GetVisitor.prototype.visitFixedSizeBinary=wrapGet(getFixedSizeBinary),GetVisitor.prototype.visitDate=wrapGet(getDate),GetVisitor.prototype.visitDateDay=wrapGet(getDateDay),GetVisitor.prototype.visitDateMillisecond=wrapGet(getDateMillisecond),GetVisitor.prototype.visitTimestamp=wrapGet(getTimestamp),GetVisitor.prototype.visitTimestampSecond=wrapGet(getTimestampSecond),GetVisitor.prototype.visitTimestampMillisecond=wrapGet(getTimestampMillisecond),GetVisitor.prototype.visitTimestampMicrosecond=wrapGet(getTimestampMicrosecond),GetVisitor.prototype.visitTimestampNanosecond=wrapGet(getTimestampNanosecond),GetVisitor.prototype.visitTime=wrapGet(getTime),GetVisitor.prototype.visitTimeSecond=wrapGet(getTimeSecond),GetVisitor.prototype.visitTimeMillisecond=wrapGet(getTimeMillisecond),GetVisitor.prototype.visitTimeMicrosecond=wrapGet(getTimeMicrosecond),GetVisitor.prototype.visitTimeNanosecond=wrapGet(getTimeNanosecond),GetVisitor.prototype.visitDecimal=wrapGet(getDecimal),GetVisitor.prototype.visitList=wrapGet(getList),GetVisitor.prototype.visitLargeList=wrapGet(getList),GetVisitor.prototype.visitStruct=wrapGet(getStruct),GetVisitor.prototype.visitUnion=wrapGet(getUnion),GetVisitor.prototype.visitDenseUnion=wrapGet(getDenseUnion),GetVisitor.prototype.visitSparseUnion=wrapGet(getSparseUnion),GetVisitor.prototype.visitDictionary=wrapGet(getDictionary),GetVisitor.prototype.visitInterval=wrapGet(getInterval),GetVisitor.prototype.visitIntervalDayTime=wrapGet(getIntervalDayTime),GetVisitor.prototype.visitIntervalYearMonth=wrapGet(getIntervalYearMonth),GetVisitor.prototype.visitIntervalMonthDayNano=wrapGet(getIntervalMonthDayNano),GetVisitor.prototype.visitDuration=wrapGet(getDuration),GetVisitor.prototype.visitDurationSecond=wrapGet(getDurationSecond),GetVisitor.prototype.visitDurationMillisecond=wrapGet(getDurationMillisecond),GetVisitor.prototype.visitDurationMicrosecond=wrapGet(getDurationMicrosecond),GetVisitor.prototype.visitDurationNanosecond=wrapGet(getDurationNanosecond),GetVisitor.prototype.visitFixedSizeList=wrapGet(getFixedSizeList),GetVisitor.prototype.visitMap=wrapGet(getMap);const instance$4=new GetVisitor,kKeys=Symbol.for(`keys`),kVals=Symbol.for(`vals`),kKeysAsStrings=Symbol.for(`kKeysAsStrings`),_kKeysAsStrings=Symbol.for(`_kKeysAsStrings`);var MapRow=class{constructor(slice){return this[kKeys]=new Vector([slice.children[0]]).memoize(),this[kVals]=slice.children[1],new Proxy(this,new MapRowProxyHandler)}get[kKeysAsStrings](){return this[_kKeysAsStrings]||(this[_kKeysAsStrings]=Array.from(this[kKeys].toArray(),String))}[Symbol.iterator](){return new MapRowIterator(this[kKeys],this[kVals])}get size(){return this[kKeys].length}toArray(){return Object.values(this.toJSON())}toJSON(){let keys=this[kKeys],vals=this[kVals],json={};for(let i=-1,n=keys.length;++i<n;)json[keys.get(i)]=instance$4.visit(vals,i);return json}toString(){return`{${[...this].map(([key,val])=>`${valueToString(key)}: ${valueToString(val)}`).join(`, `)}}`}[Symbol.for(`nodejs.util.inspect.custom`)](){return this.toString()}},MapRowIterator=class{constructor(keys,vals){this.keys=keys,this.vals=vals,this.keyIndex=0,this.numKeys=keys.length}[Symbol.iterator](){return this}next(){let i=this.keyIndex;return i===this.numKeys?{done:!0,value:null}:(this.keyIndex++,{done:!1,value:[this.keys.get(i),instance$4.visit(this.vals,i)]})}},MapRowProxyHandler=class{isExtensible(){return!1}deleteProperty(){return!1}preventExtensions(){return!0}ownKeys(row){return row[kKeysAsStrings]}has(row,key){return row[kKeysAsStrings].includes(key)}getOwnPropertyDescriptor(row,key){if(row[kKeysAsStrings].indexOf(key)!==-1)return{writable:!0,enumerable:!0,configurable:!0}}get(row,key){if(Reflect.has(row,key))return row[key];let idx=row[kKeysAsStrings].indexOf(key);if(idx!==-1){let val=instance$4.visit(Reflect.get(row,kVals),idx);return Reflect.set(row,key,val),val}}set(row,key,val){let idx=row[kKeysAsStrings].indexOf(key);return idx===-1?Reflect.has(row,key)?Reflect.set(row,key,val):!1:(instance$5.visit(Reflect.get(row,kVals),idx,val),Reflect.set(row,key,val))}};Object.defineProperties(MapRow.prototype,{[Symbol.toStringTag]:{enumerable:!1,configurable:!1,value:`Row`},[kKeys]:{writable:!0,enumerable:!1,configurable:!1,value:null},[kVals]:{writable:!0,enumerable:!1,configurable:!1,value:null},[_kKeysAsStrings]:{writable:!0,enumerable:!1,configurable:!1,value:null}});let tmp;function clampRange(source,begin,end,then){let{length:len=0}=source,lhs=typeof begin==`number`?begin:0,rhs=typeof end==`number`?end:len;return lhs<0&&(lhs=(lhs%len+len)%len),rhs<0&&(rhs=(rhs%len+len)%len),rhs<lhs&&(tmp=lhs,lhs=rhs,rhs=tmp),rhs>len&&(rhs=len),then?then(source,lhs,rhs):[lhs,rhs]}const wrapIndex=(index,len)=>index<0?len+index:index,isNaNFast=value=>value!==value;function createElementComparator(search){if(typeof search!=`object`||!search)return isNaNFast(search)?isNaNFast:value=>value===search;if(search instanceof Date){let valueOfSearch=search.valueOf();return value=>value instanceof Date&&value.valueOf()===valueOfSearch}return ArrayBuffer.isView(search)?value=>value?compareArrayLike(search,value):!1:search instanceof Map?createMapComparator(search):Array.isArray(search)?createArrayLikeComparator(search):search instanceof Vector?createVectorComparator(search):createObjectComparator(search,!0)}function createArrayLikeComparator(lhs){let comparators=[];for(let i=-1,n=lhs.length;++i<n;)comparators[i]=createElementComparator(lhs[i]);return createSubElementsComparator(comparators)}function createMapComparator(lhs){let i=-1,comparators=[];for(let v of lhs.values())comparators[++i]=createElementComparator(v);return createSubElementsComparator(comparators)}function createVectorComparator(lhs){let comparators=[];for(let i=-1,n=lhs.length;++i<n;)comparators[i]=createElementComparator(lhs.get(i));return createSubElementsComparator(comparators)}function createObjectComparator(lhs,allowEmpty=!1){let keys=Object.keys(lhs);if(!allowEmpty&&keys.length===0)return()=>!1;let comparators=[];for(let i=-1,n=keys.length;++i<n;)comparators[i]=createElementComparator(lhs[keys[i]]);return createSubElementsComparator(comparators,keys)}function createSubElementsComparator(comparators,keys){return rhs=>{if(!rhs||typeof rhs!=`object`)return!1;switch(rhs.constructor){case Array:return compareArray(comparators,rhs);case Map:return compareObject(comparators,rhs,rhs.keys());case MapRow:case StructRow:case Object:case void 0:return compareObject(comparators,rhs,keys||Object.keys(rhs))}return rhs instanceof Vector&&compareVector(comparators,rhs)}}function compareArray(comparators,arr){let n=comparators.length;if(arr.length!==n)return!1;for(let i=-1;++i<n;)if(!comparators[i](arr[i]))return!1;return!0}function compareVector(comparators,vec){let n=comparators.length;if(vec.length!==n)return!1;for(let i=-1;++i<n;)if(!comparators[i](vec.get(i)))return!1;return!0}function compareObject(comparators,obj,keys){let lKeyItr=keys[Symbol.iterator](),rKeyItr=obj instanceof Map?obj.keys():Object.keys(obj)[Symbol.iterator](),rValItr=obj instanceof Map?obj.values():Object.values(obj)[Symbol.iterator](),i=0,n=comparators.length,rVal=rValItr.next(),lKey=lKeyItr.next(),rKey=rKeyItr.next();for(;i<n&&!lKey.done&&!rKey.done&&!rVal.done&&lKey.value===rKey.value&&comparators[i](rVal.value);++i,lKey=lKeyItr.next(),rKey=rKeyItr.next(),rVal=rValItr.next());return i===n&&lKey.done&&rKey.done&&rVal.done?!0:(lKeyItr.return&&lKeyItr.return(),rKeyItr.return&&rKeyItr.return(),rValItr.return&&rValItr.return(),!1)}function getBool(_data,_index,byte,bit){return!!(byte&1<<bit)}function getBit(_data,_index,byte,bit){return(byte&1<<bit)>>bit}function truncateBitmap(offset,length,bitmap){let alignedSize=bitmap.byteLength+7&-8;if(offset>0||bitmap.byteLength<alignedSize){let bytes=new Uint8Array(alignedSize);return bytes.set(offset%8==0?bitmap.subarray(offset>>3):packBools(new BitIterator(bitmap,offset,length,null,getBool)).subarray(0,alignedSize)),bytes}return bitmap}function packBools(values){let xs=[],i=0,bit=0,byte=0;for(let value of values)value&&(byte|=1<<bit),++bit===8&&(xs[i++]=byte,byte=bit=0);(i===0||bit>0)&&(xs[i++]=byte);let b=new Uint8Array(xs.length+7&-8);return b.set(xs),b}var BitIterator=class{constructor(bytes,begin,length,context,get){this.bytes=bytes,this.length=length,this.context=context,this.get=get,this.bit=begin%8,this.byteIndex=begin>>3,this.byte=bytes[this.byteIndex++],this.index=0}next(){return this.index<this.length?(this.bit===8&&(this.bit=0,this.byte=this.bytes[this.byteIndex++]),{value:this.get(this.context,this.index++,this.byte,this.bit++)}):{done:!0,value:null}}[Symbol.iterator](){return this}};function popcnt_bit_range(data,lhs,rhs){if(rhs-lhs<=0)return 0;if(rhs-lhs<8){let sum=0;for(let bit of new BitIterator(data,lhs,rhs-lhs,data,getBit))sum+=bit;return sum}let rhsInside=rhs>>3<<3,lhsInside=lhs+(lhs%8==0?0:8-lhs%8);return popcnt_bit_range(data,lhs,lhsInside)+popcnt_bit_range(data,rhsInside,rhs)+popcnt_array(data,lhsInside>>3,rhsInside-lhsInside>>3)}function popcnt_array(arr,byteOffset,byteLength){let cnt=0,pos=Math.trunc(byteOffset),view=new DataView(arr.buffer,arr.byteOffset,arr.byteLength),len=byteLength===void 0?arr.byteLength:pos+byteLength;for(;len-pos>=4;)cnt+=popcnt_uint32(view.getUint32(pos)),pos+=4;for(;len-pos>=2;)cnt+=popcnt_uint32(view.getUint16(pos)),pos+=2;for(;len-pos>=1;)cnt+=popcnt_uint32(view.getUint8(pos)),pos+=1;return cnt}function popcnt_uint32(uint32){let i=Math.trunc(uint32);return i-=i>>>1&1431655765,i=(i&858993459)+(i>>>2&858993459),(i+(i>>>4)&252645135)*16843009>>>24}const kDataSymbol=Symbol.for(`apache-arrow/Data`);var Data=class Data{static isData(x){return x?.[kDataSymbol]===!0}get typeId(){return this.type.typeId}get ArrayType(){return this.type.ArrayType}get buffers(){return[this.valueOffsets,this.values,this.nullBitmap,this.typeIds]}get nullable(){if(this._nullCount!==0){let{type}=this;return DataType.isSparseUnion(type)||DataType.isDenseUnion(type)?this.children.some(child=>child.nullable):this.nullBitmap&&this.nullBitmap.byteLength>0}return!0}get byteLength(){let byteLength=0,{valueOffsets,values,nullBitmap,typeIds}=this;return valueOffsets&&(byteLength+=valueOffsets.byteLength),values&&(byteLength+=values.byteLength),nullBitmap&&(byteLength+=nullBitmap.byteLength),typeIds&&(byteLength+=typeIds.byteLength),byteLength+=this.variadicBuffers.reduce((size,data)=>size+(data?.byteLength??0),0),this.children.reduce((byteLength,child)=>byteLength+child.byteLength,byteLength)}get nullCount(){if(DataType.isUnion(this.type))return this.children.reduce((nullCount,child)=>nullCount+child.nullCount,0);let nullCount=this._nullCount,nullBitmap;return nullCount<=-1&&(nullBitmap=this.nullBitmap)&&(this._nullCount=nullCount=nullBitmap.length===0?0:this.length-popcnt_bit_range(nullBitmap,this.offset,this.offset+this.length)),nullCount}constructor(type,offset,length,nullCount,buffers,children=[],dictionary,variadicBuffers=[]){this.type=type,this.children=children,this.dictionary=dictionary,this.offset=Math.floor(Math.max(offset||0,0)),this.length=Math.floor(Math.max(length||0,0)),this._nullCount=Math.floor(Math.max(nullCount||0,-1));let buffer;buffers instanceof Data?(this.stride=buffers.stride,this.values=buffers.values,this.typeIds=buffers.typeIds,this.nullBitmap=buffers.nullBitmap,this.valueOffsets=buffers.valueOffsets,this.variadicBuffers=buffers.variadicBuffers):(this.stride=strideForType(type),buffers&&((buffer=buffers[0])&&(this.valueOffsets=buffer),(buffer=buffers[1])&&(this.values=buffer),(buffer=buffers[2])&&(this.nullBitmap=buffer),(buffer=buffers[3])&&(this.typeIds=buffer)),this.variadicBuffers=variadicBuffers),this.variadicBuffers??=[]}getValid(index){let{type}=this;if(DataType.isUnion(type)){let union=type,typeId=this.typeIds[index],childIndex=union.typeIdToChildIndex[typeId],child=this.children[childIndex],valueOffsets=this.valueOffsets,indexInChild=union.mode===UnionMode.Dense&&valueOffsets?Number(valueOffsets[index]):index;return child.getValid(indexInChild)}if(this.nullable&&this.nullCount>0){let pos=this.offset+index;return!!(this.nullBitmap[pos>>3]&1<<pos%8)}return!0}setValid(index,value){let prev,{type}=this;if(DataType.isUnion(type)){let union=type,typeId=this.typeIds[index],childIndex=union.typeIdToChildIndex[typeId],child=this.children[childIndex],valueOffsets=this.valueOffsets,indexInChild=union.mode===UnionMode.Dense&&valueOffsets?Number(valueOffsets[index]):index;prev=child.getValid(indexInChild),child.setValid(indexInChild,value)}else{let{nullBitmap}=this,{offset,length}=this,idx=offset+index,mask=1<<idx%8,byteOffset=idx>>3;(!nullBitmap||nullBitmap.byteLength<=byteOffset)&&(nullBitmap=new Uint8Array((offset+length+63&-64)>>3).fill(255),this.nullCount>0?(nullBitmap.set(truncateBitmap(offset,length,this.nullBitmap),0),Object.assign(this,{nullBitmap})):Object.assign(this,{nullBitmap,_nullCount:0}));let byte=nullBitmap[byteOffset];prev=(byte&mask)!==0,nullBitmap[byteOffset]=value?byte|mask:byte&~mask}return prev!==!!value&&(this._nullCount=this.nullCount+(value?-1:1)),value}clone(type=this.type,offset=this.offset,length=this.length,nullCount=this._nullCount,buffers=this,children=this.children,variadicBuffers=this.variadicBuffers){return new Data(type,offset,length,nullCount,buffers,children,this.dictionary,variadicBuffers)}slice(offset,length){let{stride,typeId,children}=this,nullCount=(this._nullCount===0)-1,childStride=typeId===16?stride:1,buffers=this._sliceBuffers(offset,length,stride,typeId);return this.clone(this.type,this.offset+offset,length,nullCount,buffers,children.length===0||this.valueOffsets?children:this._sliceChildren(children,childStride*offset,childStride*length),this.variadicBuffers)}_changeLengthAndBackfillNullBitmap(newLength){if(this.typeId===Type.Null)return this.clone(this.type,0,newLength,0,this.buffers,this.children,this.variadicBuffers);let{length,nullCount}=this,bitmap=new Uint8Array((newLength+63&-64)>>3).fill(255,0,length>>3);bitmap[length>>3]=(1<<length-(length&-8))-1,nullCount>0&&bitmap.set(truncateBitmap(this.offset,length,this.nullBitmap),0);let buffers=this.buffers;return buffers[BufferType.VALIDITY]=bitmap,this.clone(this.type,0,newLength,nullCount+(newLength-length),buffers,this.children,this.variadicBuffers)}_sliceBuffers(offset,length,stride,typeId){let arr,{buffers}=this;if((arr=buffers[BufferType.TYPE])&&(buffers[BufferType.TYPE]=arr.subarray(offset,offset+length)),DataType.isBinaryView(this.type)||DataType.isUtf8View(this.type)){let width=BinaryView.ELEMENT_WIDTH;(arr=buffers[BufferType.DATA])&&(buffers[BufferType.DATA]=arr.subarray(offset*width,(offset+length)*width))}else(arr=buffers[BufferType.OFFSET])&&(buffers[BufferType.OFFSET]=arr.subarray(offset,offset+length+1))||(arr=buffers[BufferType.DATA])&&(buffers[BufferType.DATA]=typeId===6?arr:arr.subarray(stride*offset,stride*(offset+length)));return buffers}_sliceChildren(children,offset,length){return children.map(child=>child.slice(offset,length))}};Data.prototype.children=Object.freeze([]),Data.prototype[kDataSymbol]=!0,Object.defineProperty(Data,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===Data&&Data.isData(instance)}});const makeDataVisitor=new class MakeDataVisitor extends Visitor{visit(props){return this.getVisitFn(props.type).call(this,props)}visitNull(props){let{type,offset=0,length=0}=props;return new Data(type,offset,length,length)}visitBool(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length>>3,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitInt(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitFloat(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitUtf8(props){let{type,offset=0}=props,data=toUint8Array(props.data),nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toInt32Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,data,nullBitmap])}visitUtf8View(props){let{type,offset=0}=props,views=toArrayBufferView(type.ArrayType,props.views),nullBitmap=toUint8Array(props.nullBitmap),variadicBuffers=(props.variadicBuffers||[]).map(buffer=>toUint8Array(buffer));return new Data(type,offset,props.length??Math.trunc(views.length/Utf8View.ELEMENT_WIDTH),props.nullBitmap?-1:0,[void 0,views,nullBitmap],[],void 0,variadicBuffers)}visitLargeUtf8(props){let{type,offset=0}=props,data=toUint8Array(props.data),nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toBigInt64Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,data,nullBitmap])}visitBinary(props){let{type,offset=0}=props,data=toUint8Array(props.data),nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toInt32Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,data,nullBitmap])}visitBinaryView(props){let{type,offset=0}=props,views=toArrayBufferView(type.ArrayType,props.views),nullBitmap=toUint8Array(props.nullBitmap),variadicBuffers=(props.variadicBuffers||[]).map(buffer=>toUint8Array(buffer));return new Data(type,offset,props.length??Math.trunc(views.length/BinaryView.ELEMENT_WIDTH),props.nullBitmap?-1:0,[void 0,views,nullBitmap],[],void 0,variadicBuffers)}visitLargeBinary(props){let{type,offset=0}=props,data=toUint8Array(props.data),nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toBigInt64Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,data,nullBitmap])}visitFixedSizeBinary(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitDate(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitTimestamp(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitTime(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitDecimal(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitList(props){let{type,offset=0,child}=props,nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toInt32Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,void 0,nullBitmap],[child])}visitLargeList(props){let{type,offset=0,child}=props,nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toBigInt64Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,void 0,nullBitmap],[child])}visitStruct(props){let{type,offset=0,children=[]}=props,nullBitmap=toUint8Array(props.nullBitmap),{length=children.reduce((len,{length})=>Math.max(len,length),0),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,void 0,nullBitmap],children)}visitUnion(props){let{type,offset=0,children=[]}=props,typeIds=toArrayBufferView(type.ArrayType,props.typeIds),{length=typeIds.length,nullCount=-1}=props;return DataType.isSparseUnion(type)?new Data(type,offset,length,nullCount,[void 0,void 0,void 0,typeIds],children):new Data(type,offset,length,nullCount,[toInt32Array(props.valueOffsets),void 0,void 0,typeIds],children)}visitDictionary(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.indices.ArrayType,props.data),{dictionary=new Vector([new MakeDataVisitor().visit({type:type.dictionary})])}=props,{length=data.length,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap],[],dictionary)}visitInterval(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitDuration(props){let{type,offset=0}=props,nullBitmap=toUint8Array(props.nullBitmap),data=toArrayBufferView(type.ArrayType,props.data),{length=data.length,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,data,nullBitmap])}visitFixedSizeList(props){let{type,offset=0,child=new MakeDataVisitor().visit({type:type.valueType})}=props,nullBitmap=toUint8Array(props.nullBitmap),{length=child.length/strideForType(type),nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[void 0,void 0,nullBitmap],[child])}visitMap(props){let{type,offset=0,child=new MakeDataVisitor().visit({type:type.childType})}=props,nullBitmap=toUint8Array(props.nullBitmap),valueOffsets=toInt32Array(props.valueOffsets),{length=valueOffsets.length-1,nullCount=props.nullBitmap?-1:0}=props;return new Data(type,offset,length,nullCount,[valueOffsets,void 0,nullBitmap],[child])}};function makeData(props){return makeDataVisitor.visit(props)}var ChunkedIterator=class{constructor(numChunks=0,getChunkIterator){this.numChunks=numChunks,this.getChunkIterator=getChunkIterator,this.chunkIndex=0,this.chunkIterator=this.getChunkIterator(0)}next(){for(;this.chunkIndex<this.numChunks;){let next=this.chunkIterator.next();if(!next.done)return next;++this.chunkIndex<this.numChunks&&(this.chunkIterator=this.getChunkIterator(this.chunkIndex))}return{done:!0,value:null}}[Symbol.iterator](){return this}};function computeChunkNullable(chunks){return chunks.some(chunk=>chunk.nullable)}function computeChunkNullCounts(chunks){return chunks.reduce((nullCount,chunk)=>nullCount+chunk.nullCount,0)}function computeChunkOffsets(chunks){return chunks.reduce((offsets,chunk,index)=>(offsets[index+1]=offsets[index]+chunk.length,offsets),new Uint32Array(chunks.length+1))}function sliceChunks(chunks,offsets,begin,end){let slices=[];for(let i=-1,n=chunks.length;++i<n;){let chunk=chunks[i],offset=offsets[i],{length}=chunk;if(offset>=end)break;if(begin>=offset+length)continue;if(offset>=begin&&offset+length<=end){slices.push(chunk);continue}let from=Math.max(0,begin-offset),to=Math.min(end-offset,length);slices.push(chunk.slice(from,to-from))}return slices.length===0&&slices.push(chunks[0].slice(0,0)),slices}function binarySearch(chunks,offsets,idx,fn){let lhs=0,mid=0,rhs=offsets.length-1;do{if(lhs>=rhs-1)return idx<offsets[rhs]?fn(chunks,lhs,idx-offsets[lhs]):null;mid=lhs+Math.trunc((rhs-lhs)*.5),idx<offsets[mid]?rhs=mid:lhs=mid}while(lhs<rhs)}function isChunkedValid(data,index){return data.getValid(index)}function wrapChunkedCall1(fn){function chunkedFn(chunks,i,j){return fn(chunks[i],j)}return function(index){let data=this.data;return binarySearch(data,this._offsets,index,chunkedFn)}}function wrapChunkedCall2(fn){let _2;function chunkedFn(chunks,i,j){return fn(chunks[i],j,_2)}return function(index,value){let data=this.data;_2=value;let result=binarySearch(data,this._offsets,index,chunkedFn);return _2=void 0,result}}function wrapChunkedIndexOf(indexOf){let _1;function chunkedIndexOf(data,chunkIndex,fromIndex){let begin=fromIndex,index=0,total=0;for(let i=chunkIndex-1,n=data.length;++i<n;){let chunk=data[i];if(~(index=indexOf(chunk,_1,begin)))return total+index;begin=0,total+=chunk.length}return-1}return function(element,offset){_1=element;let data=this.data,result=typeof offset==`number`?binarySearch(data,this._offsets,offset,chunkedIndexOf):chunkedIndexOf(data,0,0);return _1=void 0,result}}var IndexOfVisitor=class extends Visitor{};function nullIndexOf(data,searchElement){return searchElement===null&&data.length>0?0:-1}function indexOfNull(data,fromIndex){let{nullBitmap}=data;if(!nullBitmap||data.nullCount<=0)return-1;let i=0;for(let isValid of new BitIterator(nullBitmap,data.offset+(fromIndex||0),data.length,nullBitmap,getBool)){if(!isValid)return i;++i}return-1}function indexOfValue(data,searchElement,fromIndex){if(searchElement===void 0)return-1;if(searchElement===null)switch(data.typeId){case Type.Union:break;case Type.Dictionary:break;default:return indexOfNull(data,fromIndex)}let get=instance$4.getVisitFn(data),compare=createElementComparator(searchElement);for(let i=(fromIndex||0)-1,n=data.length;++i<n;)if(compare(get(data,i)))return i;return-1}function indexOfUnion(data,searchElement,fromIndex){let get=instance$4.getVisitFn(data),compare=createElementComparator(searchElement);for(let i=(fromIndex||0)-1,n=data.length;++i<n;)if(compare(get(data,i)))return i;return-1}IndexOfVisitor.prototype.visitNull=nullIndexOf,IndexOfVisitor.prototype.visitBool=indexOfValue,IndexOfVisitor.prototype.visitInt=indexOfValue,IndexOfVisitor.prototype.visitInt8=indexOfValue,IndexOfVisitor.prototype.visitInt16=indexOfValue,IndexOfVisitor.prototype.visitInt32=indexOfValue,IndexOfVisitor.prototype.visitInt64=indexOfValue,IndexOfVisitor.prototype.visitUint8=indexOfValue,IndexOfVisitor.prototype.visitUint16=indexOfValue,IndexOfVisitor.prototype.visitUint32=indexOfValue,IndexOfVisitor.prototype.visitUint64=indexOfValue,IndexOfVisitor.prototype.visitFloat=indexOfValue,IndexOfVisitor.prototype.visitFloat16=indexOfValue,IndexOfVisitor.prototype.visitFloat32=indexOfValue,IndexOfVisitor.prototype.visitFloat64=indexOfValue,IndexOfVisitor.prototype.visitUtf8=indexOfValue,IndexOfVisitor.prototype.visitLargeUtf8=indexOfValue,IndexOfVisitor.prototype.visitUtf8View=indexOfValue,IndexOfVisitor.prototype.visitBinary=indexOfValue,IndexOfVisitor.prototype.visitLargeBinary=indexOfValue,IndexOfVisitor.prototype.visitBinaryView=indexOfValue,IndexOfVisitor.prototype.visitFixedSizeBinary=indexOfValue,IndexOfVisitor.prototype.visitDate=indexOfValue,IndexOfVisitor.prototype.visitDateDay=indexOfValue,IndexOfVisitor.prototype.visitDateMillisecond=indexOfValue,IndexOfVisitor.prototype.visitTimestamp=indexOfValue,IndexOfVisitor.prototype.visitTimestampSecond=indexOfValue,IndexOfVisitor.prototype.visitTimestampMillisecond=indexOfValue,IndexOfVisitor.prototype.visitTimestampMicrosecond=indexOfValue,IndexOfVisitor.prototype.visitTimestampNanosecond=indexOfValue,IndexOfVisitor.prototype.visitTime=indexOfValue,IndexOfVisitor.prototype.visitTimeSecond=indexOfValue,IndexOfVisitor.prototype.visitTimeMillisecond=indexOfValue,IndexOfVisitor.prototype.visitTimeMicrosecond=indexOfValue,IndexOfVisitor.prototype.visitTimeNanosecond=indexOfValue,IndexOfVisitor.prototype.visitDecimal=indexOfValue,IndexOfVisitor.prototype.visitList=indexOfValue,IndexOfVisitor.prototype.visitLargeList=indexOfValue,IndexOfVisitor.prototype.visitStruct=indexOfValue,IndexOfVisitor.prototype.visitUnion=indexOfValue,IndexOfVisitor.prototype.visitDenseUnion=indexOfUnion,IndexOfVisitor.prototype.visitSparseUnion=indexOfUnion,IndexOfVisitor.prototype.visitDictionary=indexOfValue,IndexOfVisitor.prototype.visitInterval=indexOfValue,IndexOfVisitor.prototype.visitIntervalDayTime=indexOfValue,IndexOfVisitor.prototype.visitIntervalYearMonth=indexOfValue,IndexOfVisitor.prototype.visitIntervalMonthDayNano=indexOfValue,IndexOfVisitor.prototype.visitDuration=indexOfValue,IndexOfVisitor.prototype.visitDurationSecond=indexOfValue,IndexOfVisitor.prototype.visitDurationMillisecond=indexOfValue,IndexOfVisitor.prototype.visitDurationMicrosecond=indexOfValue,IndexOfVisitor.prototype.visitDurationNanosecond=indexOfValue,IndexOfVisitor.prototype.visitFixedSizeList=indexOfValue,IndexOfVisitor.prototype.visitMap=indexOfValue;const instance$3=new IndexOfVisitor;var IteratorVisitor=class extends Visitor{};function vectorIterator(vector){let{type}=vector;if(vector.nullCount===0&&vector.stride===1&&(DataType.isInt(type)&&type.bitWidth!==64||DataType.isTime(type)&&type.bitWidth!==64||DataType.isFloat(type)&&type.precision!==Precision.HALF))return new ChunkedIterator(vector.data.length,chunkIndex=>{let data=vector.data[chunkIndex];return data.values.subarray(0,data.length)[Symbol.iterator]()});let offset=0;return new ChunkedIterator(vector.data.length,chunkIndex=>{let length=vector.data[chunkIndex].length,inner=vector.slice(offset,offset+length);return offset+=length,new VectorIterator(inner)})}var VectorIterator=class{constructor(vector){this.vector=vector,this.index=0}next(){return this.index<this.vector.length?{value:this.vector.get(this.index++)}:{done:!0,value:null}}[Symbol.iterator](){return this}};IteratorVisitor.prototype.visitNull=vectorIterator,IteratorVisitor.prototype.visitBool=vectorIterator,IteratorVisitor.prototype.visitInt=vectorIterator,IteratorVisitor.prototype.visitInt8=vectorIterator,IteratorVisitor.prototype.visitInt16=vectorIterator,IteratorVisitor.prototype.visitInt32=vectorIterator,IteratorVisitor.prototype.visitInt64=vectorIterator,IteratorVisitor.prototype.visitUint8=vectorIterator,IteratorVisitor.prototype.visitUint16=vectorIterator,IteratorVisitor.prototype.visitUint32=vectorIterator,IteratorVisitor.prototype.visitUint64=vectorIterator,IteratorVisitor.prototype.visitFloat=vectorIterator,IteratorVisitor.prototype.visitFloat16=vectorIterator,IteratorVisitor.prototype.visitFloat32=vectorIterator,IteratorVisitor.prototype.visitFloat64=vectorIterator,IteratorVisitor.prototype.visitUtf8=vectorIterator,IteratorVisitor.prototype.visitLargeUtf8=vectorIterator,IteratorVisitor.prototype.visitUtf8View=vectorIterator,IteratorVisitor.prototype.visitBinary=vectorIterator,IteratorVisitor.prototype.visitLargeBinary=vectorIterator,IteratorVisitor.prototype.visitBinaryView=vectorIterator,IteratorVisitor.prototype.visitFixedSizeBinary=vectorIterator,IteratorVisitor.prototype.visitDate=vectorIterator,IteratorVisitor.prototype.visitDateDay=vectorIterator,IteratorVisitor.prototype.visitDateMillisecond=vectorIterator,IteratorVisitor.prototype.visitTimestamp=vectorIterator,IteratorVisitor.prototype.visitTimestampSecond=vectorIterator,IteratorVisitor.prototype.visitTimestampMillisecond=vectorIterator,IteratorVisitor.prototype.visitTimestampMicrosecond=vectorIterator,IteratorVisitor.prototype.visitTimestampNanosecond=vectorIterator,IteratorVisitor.prototype.visitTime=vectorIterator,IteratorVisitor.prototype.visitTimeSecond=vectorIterator,IteratorVisitor.prototype.visitTimeMillisecond=vectorIterator,IteratorVisitor.prototype.visitTimeMicrosecond=vectorIterator,IteratorVisitor.prototype.visitTimeNanosecond=vectorIterator,IteratorVisitor.prototype.visitDecimal=vectorIterator,IteratorVisitor.prototype.visitList=vectorIterator,IteratorVisitor.prototype.visitLargeList=vectorIterator,IteratorVisitor.prototype.visitStruct=vectorIterator,IteratorVisitor.prototype.visitUnion=vectorIterator,IteratorVisitor.prototype.visitDenseUnion=vectorIterator,IteratorVisitor.prototype.visitSparseUnion=vectorIterator,IteratorVisitor.prototype.visitDictionary=vectorIterator,IteratorVisitor.prototype.visitInterval=vectorIterator,IteratorVisitor.prototype.visitIntervalDayTime=vectorIterator,IteratorVisitor.prototype.visitIntervalYearMonth=vectorIterator,IteratorVisitor.prototype.visitIntervalMonthDayNano=vectorIterator,IteratorVisitor.prototype.visitDuration=vectorIterator,IteratorVisitor.prototype.visitDurationSecond=vectorIterator,IteratorVisitor.prototype.visitDurationMillisecond=vectorIterator,IteratorVisitor.prototype.visitDurationMicrosecond=vectorIterator,IteratorVisitor.prototype.visitDurationNanosecond=vectorIterator,IteratorVisitor.prototype.visitFixedSizeList=vectorIterator,IteratorVisitor.prototype.visitMap=vectorIterator;const instance$2=new IteratorVisitor;var _a$2;const kVectorSymbol=Symbol.for(`apache-arrow/Vector`),visitorsByTypeId={},vectorPrototypesByTypeId={};var Vector=class Vector{static isVector(x){return x?.[kVectorSymbol]===!0}constructor(input){let data=input[0]instanceof Vector?input.flatMap(x=>x.data):input;if(data.length===0||data.some(x=>!(x instanceof Data)))throw TypeError(`Vector constructor expects an Array of Data instances.`);let type=data[0]?.type;switch(data.length){case 0:this._offsets=[0];break;case 1:{let{get,set,indexOf}=visitorsByTypeId[type.typeId],unchunkedData=data[0];this.isValid=index=>isChunkedValid(unchunkedData,index),this.get=index=>get(unchunkedData,index),this.set=(index,value)=>set(unchunkedData,index,value),this.indexOf=index=>indexOf(unchunkedData,index),this._offsets=[0,unchunkedData.length];break}default:Object.setPrototypeOf(this,vectorPrototypesByTypeId[type.typeId]),this._offsets=computeChunkOffsets(data)}this.data=data,this.type=type,this.stride=strideForType(type),this.numChildren=type.children?.length??0,this.length=this._offsets.at(-1)}get byteLength(){return this.data.reduce((byteLength,data)=>byteLength+data.byteLength,0)}get nullable(){return computeChunkNullable(this.data)}get nullCount(){return computeChunkNullCounts(this.data)}get ArrayType(){return this.type.ArrayType}get[Symbol.toStringTag](){return`${this.VectorName}<${this.type[Symbol.toStringTag]}>`}get VectorName(){return`${Type[this.type.typeId]}Vector`}isValid(index){return!1}get(index){return null}at(index){return this.get(wrapIndex(index,this.length))}set(index,value){}indexOf(element,offset){return-1}includes(element,offset){return this.indexOf(element,offset)>-1}[Symbol.iterator](){return instance$2.visit(this)}concat(...others){return new Vector(this.data.concat(others.flatMap(x=>x.data).flat(1/0)))}slice(begin,end){return new Vector(clampRange(this,begin,end,({data,_offsets},begin,end)=>sliceChunks(data,_offsets,begin,end)))}toJSON(){return[...this]}toArray(){let{type,data,length,stride,ArrayType}=this;switch(type.typeId){case Type.Int:case Type.Float:case Type.Decimal:case Type.Time:case Type.Timestamp:switch(data.length){case 0:return new ArrayType;case 1:return data[0].values.subarray(0,length*stride);default:return data.reduce((memo,{values,length:chunk_length})=>(memo.array.set(values.subarray(0,chunk_length*stride),memo.offset),memo.offset+=chunk_length*stride,memo),{array:new ArrayType(length*stride),offset:0}).array}}return[...this]}toString(){return`[${[...this].join(`,`)}]`}getChild(name){return this.getChildAt(this.type.children?.findIndex(f=>f.name===name))}getChildAt(index){return index>-1&&index<this.numChildren?new Vector(this.data.map(({children})=>children[index])):null}get isMemoized(){return DataType.isDictionary(this.type)?this.data[0].dictionary.isMemoized:!1}memoize(){if(DataType.isDictionary(this.type)){let dictionary=new MemoizedVector(this.data[0].dictionary),newData=this.data.map(data=>{let cloned=data.clone();return cloned.dictionary=dictionary,cloned});return new Vector(newData)}return new MemoizedVector(this)}unmemoize(){if(DataType.isDictionary(this.type)&&this.isMemoized){let dictionary=this.data[0].dictionary.unmemoize(),newData=this.data.map(data=>{let newData=data.clone();return newData.dictionary=dictionary,newData});return new Vector(newData)}return this}};_a$2=Symbol.toStringTag,Vector[_a$2]=(proto=>{proto.type=DataType.prototype,proto.data=[],proto.length=0,proto.stride=1,proto.numChildren=0,proto._offsets=new Uint32Array([0]),proto[Symbol.isConcatSpreadable]=!0,proto[kVectorSymbol]=!0;let typeIds=Object.keys(Type).map(T=>Type[T]).filter(T=>typeof T==`number`&&T!==Type.NONE);for(let typeId of typeIds){let get=instance$4.getVisitFnByTypeId(typeId),set=instance$5.getVisitFnByTypeId(typeId),indexOf=instance$3.getVisitFnByTypeId(typeId);visitorsByTypeId[typeId]={get,set,indexOf},vectorPrototypesByTypeId[typeId]=Object.create(proto,{isValid:{value:wrapChunkedCall1(isChunkedValid)},get:{value:wrapChunkedCall1(instance$4.getVisitFnByTypeId(typeId))},set:{value:wrapChunkedCall2(instance$5.getVisitFnByTypeId(typeId))},indexOf:{value:wrapChunkedIndexOf(instance$3.getVisitFnByTypeId(typeId))}})}return`Vector`})(Vector.prototype),Object.defineProperty(Vector,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===Vector&&Vector.isVector(instance)}});var MemoizedVector=class MemoizedVector extends Vector{constructor(vector){super(vector.data);let get=this.get,set=this.set,slice=this.slice,cache=Array(this.length);Object.defineProperty(this,"get",{value(index){let cachedValue=cache[index];if(cachedValue!==void 0)return cachedValue;let value=get.call(this,index);return cache[index]=value,value}}),Object.defineProperty(this,"set",{value(index,value){set.call(this,index,value),cache[index]=value}}),Object.defineProperty(this,"slice",{value:(begin,end)=>new MemoizedVector(slice.call(this,begin,end))}),Object.defineProperty(this,"isMemoized",{value:!0}),Object.defineProperty(this,"unmemoize",{value:()=>new Vector(this.data)}),Object.defineProperty(this,"memoize",{value:()=>this})}},Block=class{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}offset(){return this.bb.readInt64(this.bb_pos)}metaDataLength(){return this.bb.readInt32(this.bb_pos+8)}bodyLength(){return this.bb.readInt64(this.bb_pos+16)}static sizeOf(){return 24}static createBlock(builder,offset,metaDataLength,bodyLength){return builder.prep(8,24),builder.writeInt64(BigInt(bodyLength??0)),builder.pad(4),builder.writeInt32(metaDataLength),builder.writeInt64(BigInt(offset??0)),builder.offset()}},Footer=class Footer{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsFooter(bb,obj){return(obj||new Footer).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsFooter(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Footer).__init(bb.readInt32(bb.position())+bb.position(),bb)}version(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):MetadataVersion.V1}schema(obj){let offset=this.bb.__offset(this.bb_pos,6);return offset?(obj||new Schema$1).__init(this.bb.__indirect(this.bb_pos+offset),this.bb):null}dictionaries(index,obj){let offset=this.bb.__offset(this.bb_pos,8);return offset?(obj||new Block).__init(this.bb.__vector(this.bb_pos+offset)+index*24,this.bb):null}dictionariesLength(){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.__vector_len(this.bb_pos+offset):0}recordBatches(index,obj){let offset=this.bb.__offset(this.bb_pos,10);return offset?(obj||new Block).__init(this.bb.__vector(this.bb_pos+offset)+index*24,this.bb):null}recordBatchesLength(){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.__vector_len(this.bb_pos+offset):0}customMetadata(index,obj){let offset=this.bb.__offset(this.bb_pos,12);return offset?(obj||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}customMetadataLength(){let offset=this.bb.__offset(this.bb_pos,12);return offset?this.bb.__vector_len(this.bb_pos+offset):0}static startFooter(builder){builder.startObject(5)}static addVersion(builder,version){builder.addFieldInt16(0,version,MetadataVersion.V1)}static addSchema(builder,schemaOffset){builder.addFieldOffset(1,schemaOffset,0)}static addDictionaries(builder,dictionariesOffset){builder.addFieldOffset(2,dictionariesOffset,0)}static startDictionariesVector(builder,numElems){builder.startVector(24,numElems,8)}static addRecordBatches(builder,recordBatchesOffset){builder.addFieldOffset(3,recordBatchesOffset,0)}static startRecordBatchesVector(builder,numElems){builder.startVector(24,numElems,8)}static addCustomMetadata(builder,customMetadataOffset){builder.addFieldOffset(4,customMetadataOffset,0)}static createCustomMetadataVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startCustomMetadataVector(builder,numElems){builder.startVector(4,numElems,4)}static endFooter(builder){return builder.endObject()}static finishFooterBuffer(builder,offset){builder.finish(offset)}static finishSizePrefixedFooterBuffer(builder,offset){builder.finish(offset,void 0,!0)}};const kSchemaSymbol=Symbol.for(`apache-arrow/Schema`),kFieldSymbol=Symbol.for(`apache-arrow/Field`);var Schema=class Schema{static isSchema(x){return x?.[kSchemaSymbol]===!0}constructor(fields=[],metadata,dictionaries,metadataVersion=MetadataVersion.V5){this.fields=fields||[],this.metadata=metadata||/* @__PURE__ */ new Map,dictionaries||=generateDictionaryMap(this.fields),this.dictionaries=dictionaries,this.metadataVersion=metadataVersion}get[Symbol.toStringTag](){return`Schema`}get names(){return this.fields.map(f=>f.name)}toString(){return`Schema<{ ${this.fields.map((f,i)=>`${i}: ${f}`).join(`, `)} }>`}select(fieldNames){let names=new Set(fieldNames),fields=this.fields.filter(f=>names.has(f.name));return new Schema(fields,this.metadata)}selectAt(fieldIndices){let fields=fieldIndices.map(i=>this.fields[i]).filter(Boolean);return new Schema(fields,this.metadata)}assign(...args){let other=args[0]instanceof Schema?args[0]:Array.isArray(args[0])?new Schema(args[0]):new Schema(args),curFields=[...this.fields],metadata=mergeMaps(mergeMaps(/* @__PURE__ */ new Map,this.metadata),other.metadata),newFields=other.fields.filter(f2=>{let i=curFields.findIndex(f=>f.name===f2.name);return!~i||(curFields[i]=f2.clone({metadata:mergeMaps(mergeMaps(/* @__PURE__ */ new Map,curFields[i].metadata),f2.metadata)}))&&!1}),newDictionaries=generateDictionaryMap(newFields,/* @__PURE__ */ new Map);return new Schema([...curFields,...newFields],metadata,new Map([...this.dictionaries,...newDictionaries]))}};Schema.prototype.fields=null,Schema.prototype.metadata=null,Schema.prototype.dictionaries=null,Schema.prototype[kSchemaSymbol]=!0,Object.defineProperty(Schema,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===Schema&&Schema.isSchema(instance)}});var Field=class Field{static isField(x){return x?.[kFieldSymbol]===!0}static new(...args){let[name,type,nullable,metadata]=args;return args[0]&&typeof args[0]==`object`&&({name}=args[0],type===void 0&&(type=args[0].type),nullable===void 0&&(nullable=args[0].nullable),metadata===void 0&&(metadata=args[0].metadata)),new Field(`${name}`,type,nullable,metadata)}constructor(name,type,nullable=!1,metadata){this.name=name,this.type=type,this.nullable=nullable,this.metadata=metadata||/* @__PURE__ */ new Map}get typeId(){return this.type.typeId}get[Symbol.toStringTag](){return`Field`}toString(){return`${this.name}: ${this.type}`}clone(...args){let[name,type,nullable,metadata]=args;return!args[0]||typeof args[0]!=`object`?[name=this.name,type=this.type,nullable=this.nullable,metadata=this.metadata]=args:{name=this.name,type=this.type,nullable=this.nullable,metadata=this.metadata}=args[0],Field.new(name,type,nullable,metadata)}};Field.prototype.type=null,Field.prototype.name=null,Field.prototype.nullable=null,Field.prototype.metadata=null,Field.prototype[kFieldSymbol]=!0,Object.defineProperty(Field,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===Field&&Field.isField(instance)}});function mergeMaps(m1,m2){return new Map([...m1||/* @__PURE__ */ new Map,...m2||/* @__PURE__ */ new Map])}function generateDictionaryMap(fields,dictionaries=/* @__PURE__ */ new Map){for(let i=-1,n=fields.length;++i<n;){let type=fields[i].type;if(DataType.isDictionary(type)){if(!dictionaries.has(type.id))dictionaries.set(type.id,type.dictionary);else if(dictionaries.get(type.id)!==type.dictionary)throw Error(`Cannot create Schema containing two different dictionaries with the same Id`)}type.children&&type.children.length>0&&generateDictionaryMap(type.children,dictionaries)}return dictionaries}var Builder$1=import_flatbuffers.Builder,ByteBuffer$2=import_flatbuffers.ByteBuffer,Footer_=class{static decode(buf){buf=new ByteBuffer$2(toUint8Array(buf));let footer=Footer.getRootAsFooter(buf);return new OffHeapFooter(Schema.decode(footer.schema(),/* @__PURE__ */ new Map,footer.version()),footer)}static encode(footer){let b=new Builder$1,schemaOffset=Schema.encode(b,footer.schema);Footer.startRecordBatchesVector(b,footer.numRecordBatches);for(let rb of[...footer.recordBatches()].slice().reverse())FileBlock.encode(b,rb);let recordBatchesOffset=b.endVector();Footer.startDictionariesVector(b,footer.numDictionaries);for(let db of[...footer.dictionaryBatches()].slice().reverse())FileBlock.encode(b,db);let dictionaryBatchesOffset=b.endVector();return Footer.startFooter(b),Footer.addSchema(b,schemaOffset),Footer.addVersion(b,MetadataVersion.V5),Footer.addRecordBatches(b,recordBatchesOffset),Footer.addDictionaries(b,dictionaryBatchesOffset),Footer.finishFooterBuffer(b,Footer.endFooter(b)),b.asUint8Array()}get numRecordBatches(){return this._recordBatches.length}get numDictionaries(){return this._dictionaryBatches.length}constructor(schema,version=MetadataVersion.V5,recordBatches,dictionaryBatches){this.schema=schema,this.version=version,recordBatches&&(this._recordBatches=recordBatches),dictionaryBatches&&(this._dictionaryBatches=dictionaryBatches)}*recordBatches(){for(let block,i=-1,n=this.numRecordBatches;++i<n;)(block=this.getRecordBatch(i))&&(yield block)}*dictionaryBatches(){for(let block,i=-1,n=this.numDictionaries;++i<n;)(block=this.getDictionaryBatch(i))&&(yield block)}getRecordBatch(index){return index>=0&&index<this.numRecordBatches&&this._recordBatches[index]||null}getDictionaryBatch(index){return index>=0&&index<this.numDictionaries&&this._dictionaryBatches[index]||null}},OffHeapFooter=class extends Footer_{get numRecordBatches(){return this._footer.recordBatchesLength()}get numDictionaries(){return this._footer.dictionariesLength()}constructor(schema,_footer){super(schema,_footer.version()),this._footer=_footer}getRecordBatch(index){if(index>=0&&index<this.numRecordBatches){let fileBlock=this._footer.recordBatches(index);if(fileBlock)return FileBlock.decode(fileBlock)}return null}getDictionaryBatch(index){if(index>=0&&index<this.numDictionaries){let fileBlock=this._footer.dictionaries(index);if(fileBlock)return FileBlock.decode(fileBlock)}return null}},FileBlock=class FileBlock{static decode(block){return new FileBlock(block.metaDataLength(),block.bodyLength(),block.offset())}static encode(b,fileBlock){let{metaDataLength}=fileBlock,offset=BigInt(fileBlock.offset),bodyLength=BigInt(fileBlock.bodyLength);return Block.createBlock(b,offset,metaDataLength,bodyLength)}constructor(metaDataLength,bodyLength,offset){this.metaDataLength=metaDataLength,this.offset=bigIntToNumber(offset),this.bodyLength=bigIntToNumber(bodyLength)}},Message$1=class Message$1{constructor(){this.bb=null,this.bb_pos=0}__init(i,bb){return this.bb_pos=i,this.bb=bb,this}static getRootAsMessage(bb,obj){return(obj||new Message$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}static getSizePrefixedRootAsMessage(bb,obj){return bb.setPosition(bb.position()+import_flatbuffers.SIZE_PREFIX_LENGTH),(obj||new Message$1).__init(bb.readInt32(bb.position())+bb.position(),bb)}version(){let offset=this.bb.__offset(this.bb_pos,4);return offset?this.bb.readInt16(this.bb_pos+offset):MetadataVersion.V1}headerType(){let offset=this.bb.__offset(this.bb_pos,6);return offset?this.bb.readUint8(this.bb_pos+offset):MessageHeader.NONE}header(obj){let offset=this.bb.__offset(this.bb_pos,8);return offset?this.bb.__union(obj,this.bb_pos+offset):null}bodyLength(){let offset=this.bb.__offset(this.bb_pos,10);return offset?this.bb.readInt64(this.bb_pos+offset):BigInt(`0`)}customMetadata(index,obj){let offset=this.bb.__offset(this.bb_pos,12);return offset?(obj||new KeyValue).__init(this.bb.__indirect(this.bb.__vector(this.bb_pos+offset)+index*4),this.bb):null}customMetadataLength(){let offset=this.bb.__offset(this.bb_pos,12);return offset?this.bb.__vector_len(this.bb_pos+offset):0}static startMessage(builder){builder.startObject(5)}static addVersion(builder,version){builder.addFieldInt16(0,version,MetadataVersion.V1)}static addHeaderType(builder,headerType){builder.addFieldInt8(1,headerType,MessageHeader.NONE)}static addHeader(builder,headerOffset){builder.addFieldOffset(2,headerOffset,0)}static addBodyLength(builder,bodyLength){builder.addFieldInt64(3,bodyLength,BigInt(`0`))}static addCustomMetadata(builder,customMetadataOffset){builder.addFieldOffset(4,customMetadataOffset,0)}static createCustomMetadataVector(builder,data){builder.startVector(4,data.length,4);for(let i=data.length-1;i>=0;i--)builder.addOffset(data[i]);return builder.endVector()}static startCustomMetadataVector(builder,numElems){builder.startVector(4,numElems,4)}static endMessage(builder){return builder.endObject()}static finishMessageBuffer(builder,offset){builder.finish(offset)}static finishSizePrefixedMessageBuffer(builder,offset){builder.finish(offset,void 0,!0)}static createMessage(builder,version,headerType,headerOffset,bodyLength,customMetadataOffset){return Message$1.startMessage(builder),Message$1.addVersion(builder,version),Message$1.addHeaderType(builder,headerType),Message$1.addHeader(builder,headerOffset),Message$1.addBodyLength(builder,bodyLength),Message$1.addCustomMetadata(builder,customMetadataOffset),Message$1.endMessage(builder)}};const instance$1=new class extends Visitor{visit(node,builder){return node==null||builder==null?void 0:super.visit(node,builder)}visitNull(_node,b){return Null$1.startNull(b),Null$1.endNull(b)}visitInt(node,b){return Int.startInt(b),Int.addBitWidth(b,node.bitWidth),Int.addIsSigned(b,node.isSigned),Int.endInt(b)}visitFloat(node,b){return FloatingPoint.startFloatingPoint(b),FloatingPoint.addPrecision(b,node.precision),FloatingPoint.endFloatingPoint(b)}visitBinary(_node,b){return Binary$1.startBinary(b),Binary$1.endBinary(b)}visitBinaryView(_node,b){return BinaryView$1.startBinaryView(b),BinaryView$1.endBinaryView(b)}visitLargeBinary(_node,b){return LargeBinary$1.startLargeBinary(b),LargeBinary$1.endLargeBinary(b)}visitBool(_node,b){return Bool$1.startBool(b),Bool$1.endBool(b)}visitUtf8(_node,b){return Utf8$1.startUtf8(b),Utf8$1.endUtf8(b)}visitUtf8View(_node,b){return Utf8View$1.startUtf8View(b),Utf8View$1.endUtf8View(b)}visitLargeUtf8(_node,b){return LargeUtf8$1.startLargeUtf8(b),LargeUtf8$1.endLargeUtf8(b)}visitDecimal(node,b){return Decimal$1.startDecimal(b),Decimal$1.addScale(b,node.scale),Decimal$1.addPrecision(b,node.precision),Decimal$1.addBitWidth(b,node.bitWidth),Decimal$1.endDecimal(b)}visitDate(node,b){return Date$1.startDate(b),Date$1.addUnit(b,node.unit),Date$1.endDate(b)}visitTime(node,b){return Time.startTime(b),Time.addUnit(b,node.unit),Time.addBitWidth(b,node.bitWidth),Time.endTime(b)}visitTimestamp(node,b){let timezone=node.timezone&&b.createString(node.timezone)||void 0;return Timestamp.startTimestamp(b),Timestamp.addUnit(b,node.unit),timezone!==void 0&&Timestamp.addTimezone(b,timezone),Timestamp.endTimestamp(b)}visitInterval(node,b){return Interval.startInterval(b),Interval.addUnit(b,node.unit),Interval.endInterval(b)}visitDuration(node,b){return Duration$1.startDuration(b),Duration$1.addUnit(b,node.unit),Duration$1.endDuration(b)}visitList(_node,b){return List$1.startList(b),List$1.endList(b)}visitLargeList(_node,b){return LargeList$1.startLargeList(b),LargeList$1.endLargeList(b)}visitStruct(_node,b){return Struct_.startStruct_(b),Struct_.endStruct_(b)}visitUnion(node,b){Union.startTypeIdsVector(b,node.typeIds.length);let typeIds=Union.createTypeIdsVector(b,node.typeIds);return Union.startUnion(b),Union.addMode(b,node.mode),Union.addTypeIds(b,typeIds),Union.endUnion(b)}visitDictionary(node,b){let indexType=this.visit(node.indices,b);return DictionaryEncoding.startDictionaryEncoding(b),DictionaryEncoding.addId(b,BigInt(node.id)),DictionaryEncoding.addIsOrdered(b,node.isOrdered),indexType!==void 0&&DictionaryEncoding.addIndexType(b,indexType),DictionaryEncoding.endDictionaryEncoding(b)}visitFixedSizeBinary(node,b){return FixedSizeBinary$1.startFixedSizeBinary(b),FixedSizeBinary$1.addByteWidth(b,node.byteWidth),FixedSizeBinary$1.endFixedSizeBinary(b)}visitFixedSizeList(node,b){return FixedSizeList$1.startFixedSizeList(b),FixedSizeList$1.addListSize(b,node.listSize),FixedSizeList$1.endFixedSizeList(b)}visitMap(node,b){return Map$1.startMap(b),Map$1.addKeysSorted(b,node.keysSorted),Map$1.endMap(b)}};function schemaFromJSON(_schema,dictionaries=/* @__PURE__ */ new Map){return new Schema(schemaFieldsFromJSON(_schema,dictionaries),customMetadataFromJSON(_schema.metadata),dictionaries)}function recordBatchFromJSON(b){return new RecordBatch$1(b.count,fieldNodesFromJSON(b.columns),buffersFromJSON(b.columns),null,variadicBufferCountsFromJSON(b.columns))}function dictionaryBatchFromJSON(b){return new DictionaryBatch(recordBatchFromJSON(b.data),b.id,b.isDelta)}function schemaFieldsFromJSON(_schema,dictionaries){return(_schema.fields||[]).filter(Boolean).map(f=>Field.fromJSON(f,dictionaries))}function fieldChildrenFromJSON(_field,dictionaries){return(_field.children||[]).filter(Boolean).map(f=>Field.fromJSON(f,dictionaries))}function fieldNodesFromJSON(xs){return(xs||[]).reduce((fieldNodes,column)=>[...fieldNodes,new FieldNode(column.count,nullCountFromJSON(column.VALIDITY)),...fieldNodesFromJSON(column.children)],[])}function buffersFromJSON(xs,buffers=[]){for(let i=-1,n=(xs||[]).length;++i<n;){let column=xs[i];if(column.VALIDITY&&buffers.push(new BufferRegion(buffers.length,column.VALIDITY.length)),column.TYPE_ID&&buffers.push(new BufferRegion(buffers.length,column.TYPE_ID.length)),column.OFFSET&&buffers.push(new BufferRegion(buffers.length,column.OFFSET.length)),column.DATA&&buffers.push(new BufferRegion(buffers.length,column.DATA.length)),column.VIEWS&&buffers.push(new BufferRegion(buffers.length,column.VIEWS.length)),column.VARIADIC_DATA_BUFFERS)for(let buf of column.VARIADIC_DATA_BUFFERS)buffers.push(new BufferRegion(buffers.length,buf.length));buffers=buffersFromJSON(column.children,buffers)}return buffers}function nullCountFromJSON(validity){return(validity||[]).reduce((sum,val)=>sum+ +(val===0),0)}function variadicBufferCountsFromJSON(xs){return(xs||[]).reduce((counts,column)=>[...counts,...column.VARIADIC_DATA_BUFFERS?[column.VARIADIC_DATA_BUFFERS.length]:[],...variadicBufferCountsFromJSON(column.children)],[])}function fieldFromJSON(_field,dictionaries){let id,keys,field,dictMeta,type,dictType;return!dictionaries||!(dictMeta=_field.dictionary)?(type=typeFromJSON(_field,fieldChildrenFromJSON(_field,dictionaries)),field=new Field(_field.name,type,_field.nullable,customMetadataFromJSON(_field.metadata))):dictionaries.has(id=dictMeta.id)?(keys=(keys=dictMeta.indexType)?indexTypeFromJSON(keys):new Int32,dictType=new Dictionary(dictionaries.get(id),keys,id,dictMeta.isOrdered),field=new Field(_field.name,dictType,_field.nullable,customMetadataFromJSON(_field.metadata))):(keys=(keys=dictMeta.indexType)?indexTypeFromJSON(keys):new Int32,dictionaries.set(id,type=typeFromJSON(_field,fieldChildrenFromJSON(_field,dictionaries))),dictType=new Dictionary(type,keys,id,dictMeta.isOrdered),field=new Field(_field.name,dictType,_field.nullable,customMetadataFromJSON(_field.metadata))),field||null}function customMetadataFromJSON(metadata=[]){return new Map(metadata.map(({key,value})=>[key,value]))}function indexTypeFromJSON(_type){return new Int_(_type.isSigned,_type.bitWidth)}function typeFromJSON(f,children){let typeId=f.type.name;switch(typeId){case`NONE`:return new Null;case`null`:return new Null;case`binary`:return new Binary;case`largebinary`:return new LargeBinary;case`binaryview`:return new BinaryView;case`utf8`:return new Utf8;case`largeutf8`:return new LargeUtf8;case`utf8view`:return new Utf8View;case`bool`:return new Bool;case`list`:return new List((children||[])[0]);case`largelist`:return new LargeList((children||[])[0]);case`struct`:return new Struct(children||[]);case`struct_`:return new Struct(children||[])}switch(typeId){case`int`:{let t=f.type;return new Int_(t.isSigned,t.bitWidth)}case`floatingpoint`:{let t=f.type;return new Float(Precision[t.precision])}case`decimal`:{let t=f.type;return new Decimal(t.scale,t.precision,t.bitWidth)}case`date`:{let t=f.type;return new Date_(DateUnit[t.unit])}case`time`:{let t=f.type;return new Time_(TimeUnit[t.unit],t.bitWidth)}case`timestamp`:{let t=f.type;return new Timestamp_(TimeUnit[t.unit],t.timezone)}case`interval`:{let t=f.type;return new Interval_(IntervalUnit[t.unit])}case`duration`:{let t=f.type;return new Duration(TimeUnit[t.unit])}case`union`:{let t=f.type,[m,...ms]=(t.mode+``).toLowerCase(),mode=m.toUpperCase()+ms.join(``);return new Union_(UnionMode[mode],t.typeIds||[],children||[])}case`fixedsizebinary`:{let t=f.type;return new FixedSizeBinary(t.byteWidth)}case`fixedsizelist`:{let t=f.type;return new FixedSizeList(t.listSize,(children||[])[0])}case`map`:{let t=f.type;return new Map_((children||[])[0],t.keysSorted)}}throw Error(`Unrecognized type: "${typeId}"`)}var Builder=import_flatbuffers.Builder,ByteBuffer$1=import_flatbuffers.ByteBuffer,Message=class Message{static fromJSON(msg,headerType){let message=new Message(0,MetadataVersion.V5,headerType);return message._createHeader=messageHeaderFromJSON(msg,headerType),message}static decode(buf){buf=new ByteBuffer$1(toUint8Array(buf));let _message=Message$1.getRootAsMessage(buf),bodyLength=_message.bodyLength(),version=_message.version(),headerType=_message.headerType(),metadata=decodeMessageCustomMetadata(_message),message=new Message(bodyLength,version,headerType,void 0,metadata);return message._createHeader=decodeMessageHeader(_message,headerType),message}static encode(message){let b=new Builder,headerOffset=-1;message.isSchema()?headerOffset=Schema.encode(b,message.header()):message.isRecordBatch()?headerOffset=RecordBatch$1.encode(b,message.header()):message.isDictionaryBatch()&&(headerOffset=DictionaryBatch.encode(b,message.header()));let customMetadataOffset=message.metadata&&message.metadata.size>0?Message$1.createCustomMetadataVector(b,[...message.metadata].map(([k,v])=>{let key=b.createString(`${k}`),val=b.createString(`${v}`);return KeyValue.startKeyValue(b),KeyValue.addKey(b,key),KeyValue.addValue(b,val),KeyValue.endKeyValue(b)})):-1;return Message$1.startMessage(b),Message$1.addVersion(b,MetadataVersion.V5),Message$1.addHeader(b,headerOffset),Message$1.addHeaderType(b,message.headerType),Message$1.addBodyLength(b,BigInt(message.bodyLength)),customMetadataOffset!==-1&&Message$1.addCustomMetadata(b,customMetadataOffset),Message$1.finishMessageBuffer(b,Message$1.endMessage(b)),b.asUint8Array()}static from(header,bodyLength=0){if(header instanceof Schema)return new Message(0,MetadataVersion.V5,MessageHeader.Schema,header);if(header instanceof RecordBatch$1)return new Message(bodyLength,MetadataVersion.V5,MessageHeader.RecordBatch,header,header.metadata);if(header instanceof DictionaryBatch)return new Message(bodyLength,MetadataVersion.V5,MessageHeader.DictionaryBatch,header);throw Error(`Unrecognized Message header: ${header}`)}get type(){return this.headerType}get version(){return this._version}get headerType(){return this._headerType}get compression(){return this._compression}get bodyLength(){return this._bodyLength}get metadata(){return this._metadata}header(){return this._createHeader()}isSchema(){return this.headerType===MessageHeader.Schema}isRecordBatch(){return this.headerType===MessageHeader.RecordBatch}isDictionaryBatch(){return this.headerType===MessageHeader.DictionaryBatch}constructor(bodyLength,version,headerType,header,metadata){this._version=version,this._headerType=headerType,this.body=/* @__PURE__ */ new Uint8Array,this._compression=header?.compression,header&&(this._createHeader=()=>header),this._bodyLength=bigIntToNumber(bodyLength),this._metadata=metadata||/* @__PURE__ */ new Map}},RecordBatch$1=class{get nodes(){return this._nodes}get length(){return this._length}get buffers(){return this._buffers}get compression(){return this._compression}get variadicBufferCounts(){return this._variadicBufferCounts}get metadata(){return this._metadata}constructor(length,nodes,buffers,compression,variadicBufferCounts=[],metadata){this._nodes=nodes,this._buffers=buffers,this._length=bigIntToNumber(length),this._compression=compression,this._variadicBufferCounts=variadicBufferCounts,this._metadata=metadata||/* @__PURE__ */ new Map}},DictionaryBatch=class{get id(){return this._id}get data(){return this._data}get isDelta(){return this._isDelta}get length(){return this.data.length}get nodes(){return this.data.nodes}get buffers(){return this.data.buffers}constructor(data,id,isDelta=!1){this._data=data,this._isDelta=isDelta,this._id=bigIntToNumber(id)}},BufferRegion=class{constructor(offset,length){this.offset=bigIntToNumber(offset),this.length=bigIntToNumber(length)}},FieldNode=class{constructor(length,nullCount){this.length=bigIntToNumber(length),this.nullCount=bigIntToNumber(nullCount)}},BodyCompression=class{constructor(type,method=BodyCompressionMethod.BUFFER){this.type=type,this.method=method}};function messageHeaderFromJSON(message,type){return(()=>{switch(type){case MessageHeader.Schema:return Schema.fromJSON(message);case MessageHeader.RecordBatch:return RecordBatch$1.fromJSON(message);case MessageHeader.DictionaryBatch:return DictionaryBatch.fromJSON(message)}throw Error(`Unrecognized Message type: { name: ${MessageHeader[type]}, type: ${type} }`)})}function decodeMessageHeader(message,type){return(()=>{switch(type){case MessageHeader.Schema:return Schema.decode(message.header(new Schema$1),/* @__PURE__ */ new Map,message.version());case MessageHeader.RecordBatch:return RecordBatch$1.decode(message.header(new RecordBatch$2),message.version());case MessageHeader.DictionaryBatch:return DictionaryBatch.decode(message.header(new DictionaryBatch$1),message.version())}throw Error(`Unrecognized Message type: { name: ${MessageHeader[type]}, type: ${type} }`)})}Field.encode=encodeField,Field.decode=decodeField,Field.fromJSON=fieldFromJSON,Schema.encode=encodeSchema,Schema.decode=decodeSchema,Schema.fromJSON=schemaFromJSON,RecordBatch$1.encode=encodeRecordBatch,RecordBatch$1.decode=decodeRecordBatch,RecordBatch$1.fromJSON=recordBatchFromJSON,DictionaryBatch.encode=encodeDictionaryBatch,DictionaryBatch.decode=decodeDictionaryBatch,DictionaryBatch.fromJSON=dictionaryBatchFromJSON,FieldNode.encode=encodeFieldNode,FieldNode.decode=decodeFieldNode,BufferRegion.encode=encodeBufferRegion,BufferRegion.decode=decodeBufferRegion,BodyCompression.encode=encodeBodyCompression,BodyCompression.decode=decodeBodyCompression;function decodeSchema(_schema,dictionaries=/* @__PURE__ */ new Map,version=MetadataVersion.V5){return new Schema(decodeSchemaFields(_schema,dictionaries),decodeCustomMetadata(_schema),dictionaries,version)}function decodeRecordBatch(batch,version=MetadataVersion.V5){return new RecordBatch$1(batch.length(),decodeFieldNodes(batch),decodeBuffers(batch,version),decodeBodyCompression(batch.compression()),decodeVariadicBufferCounts(batch))}function decodeDictionaryBatch(batch,version=MetadataVersion.V5){return new DictionaryBatch(RecordBatch$1.decode(batch.data(),version),batch.id(),batch.isDelta())}function decodeBufferRegion(b){return new BufferRegion(b.offset(),b.length())}function decodeFieldNode(f){return new FieldNode(f.length(),f.nullCount())}function decodeFieldNodes(batch){let nodes=[];for(let f,i=-1,j=-1,n=batch.nodesLength();++i<n;)(f=batch.nodes(i))&&(nodes[++j]=FieldNode.decode(f));return nodes}function decodeBuffers(batch,version){let bufferRegions=[];for(let b,i=-1,j=-1,n=batch.buffersLength();++i<n;)(b=batch.buffers(i))&&(version<MetadataVersion.V4&&(b.bb_pos+=8*(i+1)),bufferRegions[++j]=BufferRegion.decode(b));return bufferRegions}function decodeVariadicBufferCounts(batch){let counts=[],length=Math.trunc(batch.variadicBufferCountsLength());for(let i=0;i<length;++i)counts.push(bigIntToNumber(batch.variadicBufferCounts(i)));return counts}function decodeSchemaFields(schema,dictionaries){let fields=[];for(let f,i=-1,j=-1,n=schema.fieldsLength();++i<n;)(f=schema.fields(i))&&(fields[++j]=Field.decode(f,dictionaries));return fields}function decodeFieldChildren(field,dictionaries){let children=[];for(let f,i=-1,j=-1,n=field.childrenLength();++i<n;)(f=field.children(i))&&(children[++j]=Field.decode(f,dictionaries));return children}function decodeField(f,dictionaries){let id,field,type,keys,dictType,dictMeta;return!dictionaries||!(dictMeta=f.dictionary())?(type=decodeFieldType(f,decodeFieldChildren(f,dictionaries)),field=new Field(f.name(),type,f.nullable(),decodeCustomMetadata(f))):dictionaries.has(id=bigIntToNumber(dictMeta.id()))?(keys=(keys=dictMeta.indexType())?decodeIndexType(keys):new Int32,dictType=new Dictionary(dictionaries.get(id),keys,id,dictMeta.isOrdered()),field=new Field(f.name(),dictType,f.nullable(),decodeCustomMetadata(f))):(keys=(keys=dictMeta.indexType())?decodeIndexType(keys):new Int32,dictionaries.set(id,type=decodeFieldType(f,decodeFieldChildren(f,dictionaries))),dictType=new Dictionary(type,keys,id,dictMeta.isOrdered()),field=new Field(f.name(),dictType,f.nullable(),decodeCustomMetadata(f))),field||null}function decodeCustomMetadata(parent){let data=/* @__PURE__ */ new Map;if(parent)for(let entry,key,i=-1,n=Math.trunc(parent.customMetadataLength());++i<n;)(entry=parent.customMetadata(i))&&(key=entry.key())!=null&&data.set(key,entry.value());return data}function decodeMessageCustomMetadata(message){let data=/* @__PURE__ */ new Map;for(let entry,key,i=-1,n=Math.trunc(message.customMetadataLength());++i<n;)(entry=message.customMetadata(i))&&(key=entry.key())!=null&&data.set(key,entry.value());return data}function decodeIndexType(_type){return new Int_(_type.isSigned(),_type.bitWidth())}function decodeFieldType(f,children){let typeId=f.typeType();switch(typeId){case Type$1.NONE:return new Null;case Type$1.Null:return new Null;case Type$1.Binary:return new Binary;case Type$1.LargeBinary:return new LargeBinary;case Type$1.BinaryView:return new BinaryView;case Type$1.Utf8:return new Utf8;case Type$1.LargeUtf8:return new LargeUtf8;case Type$1.Utf8View:return new Utf8View;case Type$1.Bool:return new Bool;case Type$1.List:return new List((children||[])[0]);case Type$1.LargeList:return new LargeList((children||[])[0]);case Type$1.Struct_:return new Struct(children||[])}switch(typeId){case Type$1.Int:{let t=f.type(new Int);return new Int_(t.isSigned(),t.bitWidth())}case Type$1.FloatingPoint:return new Float(f.type(new FloatingPoint).precision());case Type$1.Decimal:{let t=f.type(new Decimal$1);return new Decimal(t.scale(),t.precision(),t.bitWidth())}case Type$1.Date:return new Date_(f.type(new Date$1).unit());case Type$1.Time:{let t=f.type(new Time);return new Time_(t.unit(),t.bitWidth())}case Type$1.Timestamp:{let t=f.type(new Timestamp);return new Timestamp_(t.unit(),t.timezone())}case Type$1.Interval:return new Interval_(f.type(new Interval).unit());case Type$1.Duration:return new Duration(f.type(new Duration$1).unit());case Type$1.Union:{let t=f.type(new Union);return new Union_(t.mode(),t.typeIdsArray()||[],children||[])}case Type$1.FixedSizeBinary:return new FixedSizeBinary(f.type(new FixedSizeBinary$1).byteWidth());case Type$1.FixedSizeList:return new FixedSizeList(f.type(new FixedSizeList$1).listSize(),(children||[])[0]);case Type$1.Map:{let t=f.type(new Map$1);return new Map_((children||[])[0],t.keysSorted())}}throw Error(`Unrecognized type: "${Type$1[typeId]}" (${typeId})`)}function decodeBodyCompression(b){return b?new BodyCompression(b.codec(),b.method()):null}function encodeSchema(b,schema){let fieldOffsets=schema.fields.map(f=>Field.encode(b,f));Schema$1.startFieldsVector(b,fieldOffsets.length);let fieldsVectorOffset=Schema$1.createFieldsVector(b,fieldOffsets),metadataOffset=schema.metadata&&schema.metadata.size>0?Schema$1.createCustomMetadataVector(b,[...schema.metadata].map(([k,v])=>{let key=b.createString(`${k}`),val=b.createString(`${v}`);return KeyValue.startKeyValue(b),KeyValue.addKey(b,key),KeyValue.addValue(b,val),KeyValue.endKeyValue(b)})):-1;return Schema$1.startSchema(b),Schema$1.addFields(b,fieldsVectorOffset),Schema$1.addEndianness(b,platformIsLittleEndian?Endianness.Little:Endianness.Big),metadataOffset!==-1&&Schema$1.addCustomMetadata(b,metadataOffset),Schema$1.endSchema(b)}function encodeField(b,field){let nameOffset=-1,typeOffset=-1,dictionaryOffset=-1,type=field.type,typeId=field.typeId;DataType.isDictionary(type)?(typeId=type.dictionary.typeId,dictionaryOffset=instance$1.visit(type,b),typeOffset=instance$1.visit(type.dictionary,b)):typeOffset=instance$1.visit(type,b);let childOffsets=(type.children||[]).map(f=>Field.encode(b,f)),childrenVectorOffset=Field$1.createChildrenVector(b,childOffsets),metadataOffset=field.metadata&&field.metadata.size>0?Field$1.createCustomMetadataVector(b,[...field.metadata].map(([k,v])=>{let key=b.createString(`${k}`),val=b.createString(`${v}`);return KeyValue.startKeyValue(b),KeyValue.addKey(b,key),KeyValue.addValue(b,val),KeyValue.endKeyValue(b)})):-1;return field.name&&(nameOffset=b.createString(field.name)),Field$1.startField(b),Field$1.addType(b,typeOffset),Field$1.addTypeType(b,typeId),Field$1.addChildren(b,childrenVectorOffset),Field$1.addNullable(b,!!field.nullable),nameOffset!==-1&&Field$1.addName(b,nameOffset),dictionaryOffset!==-1&&Field$1.addDictionary(b,dictionaryOffset),metadataOffset!==-1&&Field$1.addCustomMetadata(b,metadataOffset),Field$1.endField(b)}function encodeRecordBatch(b,recordBatch){let nodes=recordBatch.nodes||[],buffers=recordBatch.buffers||[],variadicBufferCounts=recordBatch.variadicBufferCounts||[];RecordBatch$2.startNodesVector(b,nodes.length);for(let n of nodes.slice().reverse())FieldNode.encode(b,n);let nodesVectorOffset=b.endVector();RecordBatch$2.startBuffersVector(b,buffers.length);for(let b_ of buffers.slice().reverse())BufferRegion.encode(b,b_);let buffersVectorOffset=b.endVector(),bodyCompressionOffset=null;recordBatch.compression!==null&&(bodyCompressionOffset=encodeBodyCompression(b,recordBatch.compression));let variadicBufferCountsOffset=-1;return variadicBufferCounts.length>0&&(variadicBufferCountsOffset=RecordBatch$2.createVariadicBufferCountsVector(b,variadicBufferCounts.map(BigInt))),RecordBatch$2.startRecordBatch(b),RecordBatch$2.addLength(b,BigInt(recordBatch.length)),RecordBatch$2.addNodes(b,nodesVectorOffset),RecordBatch$2.addBuffers(b,buffersVectorOffset),recordBatch.compression!==null&&bodyCompressionOffset&&RecordBatch$2.addCompression(b,bodyCompressionOffset),variadicBufferCountsOffset!==-1&&RecordBatch$2.addVariadicBufferCounts(b,variadicBufferCountsOffset),RecordBatch$2.endRecordBatch(b)}function encodeBodyCompression(b,node){return BodyCompression$1.startBodyCompression(b),BodyCompression$1.addCodec(b,node.type),BodyCompression$1.addMethod(b,node.method),BodyCompression$1.endBodyCompression(b)}function encodeDictionaryBatch(b,dictionaryBatch){let dataOffset=RecordBatch$1.encode(b,dictionaryBatch.data);return DictionaryBatch$1.startDictionaryBatch(b),DictionaryBatch$1.addId(b,BigInt(dictionaryBatch.id)),DictionaryBatch$1.addIsDelta(b,dictionaryBatch.isDelta),DictionaryBatch$1.addData(b,dataOffset),DictionaryBatch$1.endDictionaryBatch(b)}function encodeFieldNode(b,node){return FieldNode$1.createFieldNode(b,BigInt(node.length),BigInt(node.nullCount))}function encodeBufferRegion(b,node){return Buffer$1.createBuffer(b,BigInt(node.offset),BigInt(node.length))}const platformIsLittleEndian=(()=>{let buffer=/* @__PURE__ */ new ArrayBuffer(2);return new DataView(buffer).setInt16(0,256,!0),new Int16Array(buffer)[0]===256})(),ITERATOR_DONE=Object.freeze({done:!0,value:void 0});var ArrowJSON=class{constructor(_json){this._json=_json}get schema(){return this._json.schema}get batches(){return this._json.batches||[]}get dictionaries(){return this._json.dictionaries||[]}},ReadableInterop=class{tee(){return this._getDOMStream().tee()}pipe(writable,options){return this._getNodeStream().pipe(writable,options)}pipeTo(writable,options){return this._getDOMStream().pipeTo(writable,options)}pipeThrough(duplex,options){return this._getDOMStream().pipeThrough(duplex,options)}_getDOMStream(){return this._DOMStream||=this.toDOMStream()}_getNodeStream(){return this._nodeStream||=this.toNodeStream()}},AsyncQueue=class extends ReadableInterop{constructor(){super(),this._values=[],this.resolvers=[],this._closedPromise=new Promise(r=>this._closedPromiseResolve=r)}get closed(){return this._closedPromise}cancel(reason){return __awaiter(this,void 0,void 0,function*(){yield this.return(reason)})}write(value){this._ensureOpen()&&(this.resolvers.length<=0?this._values.push(value):this.resolvers.shift().resolve({done:!1,value}))}abort(value){this._closedPromiseResolve&&(this.resolvers.length<=0?this._error={error:value}:this.resolvers.shift().reject({done:!0,value}))}close(){if(this._closedPromiseResolve){let{resolvers}=this;for(;resolvers.length>0;)resolvers.shift().resolve(ITERATOR_DONE);this._closedPromiseResolve(),this._closedPromiseResolve=void 0}}[Symbol.asyncIterator](){return this}toDOMStream(options){return adapters_default.toDOMStream(this._closedPromiseResolve||this._error?this:this._values,options)}toNodeStream(options){return adapters_default.toNodeStream(this._closedPromiseResolve||this._error?this:this._values,options)}throw(_){return __awaiter(this,void 0,void 0,function*(){return yield this.abort(_),ITERATOR_DONE})}return(_){return __awaiter(this,void 0,void 0,function*(){return yield this.close(),ITERATOR_DONE})}read(size){return __awaiter(this,void 0,void 0,function*(){return(yield this.next(size,`read`)).value})}peek(size){return __awaiter(this,void 0,void 0,function*(){return(yield this.next(size,`peek`)).value})}next(..._args){return this._values.length>0?Promise.resolve({done:!1,value:this._values.shift()}):this._error?Promise.reject({done:!0,value:this._error.error}):this._closedPromiseResolve?new Promise((resolve,reject)=>{this.resolvers.push({resolve,reject})}):Promise.resolve(ITERATOR_DONE)}_ensureOpen(){if(this._closedPromiseResolve)return!0;throw Error(`AsyncQueue is closed`)}},AsyncByteQueue=class extends AsyncQueue{write(value){if((value=toUint8Array(value)).byteLength>0)return super.write(value)}toString(sync=!1){return sync?decodeUtf8(this.toUint8Array(!0)):this.toUint8Array(!1).then(decodeUtf8)}toUint8Array(sync=!1){return sync?joinUint8Arrays(this._values)[0]:__awaiter(this,void 0,void 0,function*(){var _a,e_1,_b,_c;let buffers=[],byteLength=0;try{for(var _d=!0,_e=__asyncValues(this),_f;_f=yield _e.next(),_a=_f.done,!_a;_d=!0){_c=_f.value,_d=!1;let chunk=_c;buffers.push(chunk),byteLength+=chunk.byteLength}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a&&(_b=_e.return)&&(yield _b.call(_e))}finally{if(e_1)throw e_1.error}}return joinUint8Arrays(buffers,byteLength)[0]})}},ByteStream=class{constructor(source){source&&(this.source=new ByteStreamSource(adapters_default.fromIterable(source)))}[Symbol.iterator](){return this}next(value){return this.source.next(value)}throw(value){return this.source.throw(value)}return(value){return this.source.return(value)}peek(size){return this.source.peek(size)}read(size){return this.source.read(size)}},AsyncByteStream=class AsyncByteStream{constructor(source){source instanceof AsyncByteStream?this.source=source.source:source instanceof AsyncByteQueue?this.source=new AsyncByteStreamSource(adapters_default.fromAsyncIterable(source)):isReadableNodeStream(source)?this.source=new AsyncByteStreamSource(adapters_default.fromNodeStream(source)):isReadableDOMStream(source)?this.source=new AsyncByteStreamSource(adapters_default.fromDOMStream(source)):isFetchResponse(source)?this.source=new AsyncByteStreamSource(adapters_default.fromDOMStream(source.body)):isIterable(source)?this.source=new AsyncByteStreamSource(adapters_default.fromIterable(source)):(isPromise(source)||isAsyncIterable(source))&&(this.source=new AsyncByteStreamSource(adapters_default.fromAsyncIterable(source)))}[Symbol.asyncIterator](){return this}next(value){return this.source.next(value)}throw(value){return this.source.throw(value)}return(value){return this.source.return(value)}get closed(){return this.source.closed}cancel(reason){return this.source.cancel(reason)}peek(size){return this.source.peek(size)}read(size){return this.source.read(size)}},ByteStreamSource=class{constructor(source){this.source=source}cancel(reason){this.return(reason)}peek(size){return this.next(size,`peek`).value}read(size){return this.next(size,`read`).value}next(size,cmd=`read`){return this.source.next({cmd,size})}throw(value){return Object.create(this.source.throw&&this.source.throw(value)||ITERATOR_DONE)}return(value){return Object.create(this.source.return&&this.source.return(value)||ITERATOR_DONE)}},AsyncByteStreamSource=class{constructor(source){this.source=source,this._closedPromise=new Promise(r=>this._closedPromiseResolve=r)}cancel(reason){return __awaiter(this,void 0,void 0,function*(){yield this.return(reason)})}get closed(){return this._closedPromise}read(size){return __awaiter(this,void 0,void 0,function*(){return(yield this.next(size,`read`)).value})}peek(size){return __awaiter(this,void 0,void 0,function*(){return(yield this.next(size,`peek`)).value})}next(size_1){return __awaiter(this,arguments,void 0,function*(size,cmd=`read`){return yield this.source.next({cmd,size})})}throw(value){return __awaiter(this,void 0,void 0,function*(){let result=this.source.throw&&(yield this.source.throw(value))||ITERATOR_DONE;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(result)})}return(value){return __awaiter(this,void 0,void 0,function*(){let result=this.source.return&&(yield this.source.return(value))||ITERATOR_DONE;return this._closedPromiseResolve&&this._closedPromiseResolve(),this._closedPromiseResolve=void 0,Object.create(result)})}},RandomAccessFile=class extends ByteStream{constructor(buffer,byteLength){super(),this.position=0,this.buffer=toUint8Array(buffer),this.size=byteLength===void 0?this.buffer.byteLength:byteLength}readInt32(position){let{buffer,byteOffset}=this.readAt(position,4);return new DataView(buffer,byteOffset).getInt32(0,!0)}seek(position){return this.position=Math.min(position,this.size),position<this.size}read(nBytes){let{buffer,size,position}=this;return buffer&&position<size?(typeof nBytes!=`number`&&(nBytes=1/0),this.position=Math.min(size,position+Math.min(size-position,nBytes)),buffer.subarray(position,this.position)):null}readAt(position,nBytes){let buf=this.buffer,end=Math.min(this.size,position+nBytes);return buf?buf.subarray(position,end):new Uint8Array(nBytes)}close(){this.buffer&&=null}throw(value){return this.close(),{done:!0,value}}return(value){return this.close(),{done:!0,value}}},AsyncRandomAccessFile=class extends AsyncByteStream{constructor(file,byteLength){super(),this.position=0,this._handle=file,typeof byteLength==`number`?this.size=byteLength:this._pending=__awaiter(this,void 0,void 0,function*(){this.size=(yield file.stat()).size,delete this._pending})}readInt32(position){return __awaiter(this,void 0,void 0,function*(){let{buffer,byteOffset}=yield this.readAt(position,4);return new DataView(buffer,byteOffset).getInt32(0,!0)})}seek(position){return __awaiter(this,void 0,void 0,function*(){return this._pending&&(yield this._pending),this.position=Math.min(position,this.size),position<this.size})}read(nBytes){return __awaiter(this,void 0,void 0,function*(){this._pending&&(yield this._pending);let{_handle:file,size,position}=this;if(file&&position<size){typeof nBytes!=`number`&&(nBytes=1/0);let pos=position,offset=0,bytesRead=0,end=Math.min(size,pos+Math.min(size-pos,nBytes)),buffer=new Uint8Array(Math.max(0,(this.position=end)-pos));for(;(pos+=bytesRead)<end&&(offset+=bytesRead)<buffer.byteLength;)({bytesRead}=yield file.read(buffer,offset,buffer.byteLength-offset,pos));return buffer}return null})}readAt(position,nBytes){return __awaiter(this,void 0,void 0,function*(){this._pending&&(yield this._pending);let{_handle:file,size}=this;if(file&&position+nBytes<size){let end=Math.min(size,position+nBytes),buffer=new Uint8Array(end-position);return(yield file.read(buffer,0,nBytes,position)).buffer}return new Uint8Array(nBytes)})}close(){return __awaiter(this,void 0,void 0,function*(){let f=this._handle;this._handle=null,f&&(yield f.close())})}throw(value){return __awaiter(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value}})}return(value){return __awaiter(this,void 0,void 0,function*(){return yield this.close(),{done:!0,value}})}};function intAsHex(value){return value<0&&(value=4294967295+value+1),`0x${value.toString(16)}`}const kPowersOfTen=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8];var BaseInt64=class{constructor(buffer){this.buffer=buffer}high(){return this.buffer[1]}low(){return this.buffer[0]}_times(other){let L=new Uint32Array([this.buffer[1]>>>16,this.buffer[1]&65535,this.buffer[0]>>>16,this.buffer[0]&65535]),R=new Uint32Array([other.buffer[1]>>>16,other.buffer[1]&65535,other.buffer[0]>>>16,other.buffer[0]&65535]),product=L[3]*R[3];this.buffer[0]=product&65535;let sum=product>>>16;return product=L[2]*R[3],sum+=product,product=L[3]*R[2]>>>0,sum+=product,this.buffer[0]+=sum<<16,this.buffer[1]=sum>>>0<product?65536:0,this.buffer[1]+=sum>>>16,this.buffer[1]+=L[1]*R[3]+L[2]*R[2]+L[3]*R[1],this.buffer[1]+=L[0]*R[3]+L[1]*R[2]+L[2]*R[1]+L[3]*R[0]<<16,this}_plus(other){let sum=this.buffer[0]+other.buffer[0]>>>0;this.buffer[1]+=other.buffer[1],sum<this.buffer[0]>>>0&&++this.buffer[1],this.buffer[0]=sum}lessThan(other){return this.buffer[1]<other.buffer[1]||this.buffer[1]===other.buffer[1]&&this.buffer[0]<other.buffer[0]}equals(other){return this.buffer[1]===other.buffer[1]&&this.buffer[0]==other.buffer[0]}greaterThan(other){return other.lessThan(this)}hex(){return`${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`}},Uint64=class Uint64 extends BaseInt64{times(other){return this._times(other),this}plus(other){return this._plus(other),this}static from(val,out_buffer=/* @__PURE__ */ new Uint32Array(2)){return Uint64.fromString(typeof val==`string`?val:val.toString(),out_buffer)}static fromNumber(num,out_buffer=/* @__PURE__ */ new Uint32Array(2)){return Uint64.fromString(num.toString(),out_buffer)}static fromString(str,out_buffer=/* @__PURE__ */ new Uint32Array(2)){let length=str.length,out=new Uint64(out_buffer);for(let posn=0;posn<length;){let group=8<length-posn?8:length-posn,chunk=new Uint64(new Uint32Array([Number.parseInt(str.slice(posn,posn+group),10),0])),multiple=new Uint64(new Uint32Array([kPowersOfTen[group],0]));out.times(multiple),out.plus(chunk),posn+=group}return out}static convertArray(values){let data=new Uint32Array(values.length*2);for(let i=-1,n=values.length;++i<n;)Uint64.from(values[i],new Uint32Array(data.buffer,data.byteOffset+2*i*4,2));return data}static multiply(left,right){return new Uint64(new Uint32Array(left.buffer)).times(right)}static add(left,right){return new Uint64(new Uint32Array(left.buffer)).plus(right)}},Int64=class Int64 extends BaseInt64{negate(){return this.buffer[0]=~this.buffer[0]+1,this.buffer[1]=~this.buffer[1],this.buffer[0]==0&&++this.buffer[1],this}times(other){return this._times(other),this}plus(other){return this._plus(other),this}lessThan(other){let this_high=this.buffer[1]|0,other_high=other.buffer[1]|0;return this_high<other_high||this_high===other_high&&this.buffer[0]<other.buffer[0]}static from(val,out_buffer=/* @__PURE__ */ new Uint32Array(2)){return Int64.fromString(typeof val==`string`?val:val.toString(),out_buffer)}static fromNumber(num,out_buffer=/* @__PURE__ */ new Uint32Array(2)){return Int64.fromString(num.toString(),out_buffer)}static fromString(str,out_buffer=/* @__PURE__ */ new Uint32Array(2)){let negate=str.startsWith(`-`),length=str.length,out=new Int64(out_buffer);for(let posn=+!!negate;posn<length;){let group=8<length-posn?8:length-posn,chunk=new Int64(new Uint32Array([Number.parseInt(str.slice(posn,posn+group),10),0])),multiple=new Int64(new Uint32Array([kPowersOfTen[group],0]));out.times(multiple),out.plus(chunk),posn+=group}return negate?out.negate():out}static convertArray(values){let data=new Uint32Array(values.length*2);for(let i=-1,n=values.length;++i<n;)Int64.from(values[i],new Uint32Array(data.buffer,data.byteOffset+2*i*4,2));return data}static multiply(left,right){return new Int64(new Uint32Array(left.buffer)).times(right)}static add(left,right){return new Int64(new Uint32Array(left.buffer)).plus(right)}},Int128=class Int128{constructor(buffer){this.buffer=buffer}high(){return new Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2))}low(){return new Int64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset,2))}negate(){return this.buffer[0]=~this.buffer[0]+1,this.buffer[1]=~this.buffer[1],this.buffer[2]=~this.buffer[2],this.buffer[3]=~this.buffer[3],this.buffer[0]==0&&++this.buffer[1],this.buffer[1]==0&&++this.buffer[2],this.buffer[2]==0&&++this.buffer[3],this}times(other){let L0=new Uint64(new Uint32Array([this.buffer[3],0])),L1=new Uint64(new Uint32Array([this.buffer[2],0])),L2=new Uint64(new Uint32Array([this.buffer[1],0])),L3=new Uint64(new Uint32Array([this.buffer[0],0])),R0=new Uint64(new Uint32Array([other.buffer[3],0])),R1=new Uint64(new Uint32Array([other.buffer[2],0])),R2=new Uint64(new Uint32Array([other.buffer[1],0])),R3=new Uint64(new Uint32Array([other.buffer[0],0])),product=Uint64.multiply(L3,R3);this.buffer[0]=product.low();let sum=new Uint64(new Uint32Array([product.high(),0]));return product=Uint64.multiply(L2,R3),sum.plus(product),product=Uint64.multiply(L3,R2),sum.plus(product),this.buffer[1]=sum.low(),this.buffer[3]=+!!sum.lessThan(product),this.buffer[2]=sum.high(),new Uint64(new Uint32Array(this.buffer.buffer,this.buffer.byteOffset+8,2)).plus(Uint64.multiply(L1,R3)).plus(Uint64.multiply(L2,R2)).plus(Uint64.multiply(L3,R1)),this.buffer[3]+=Uint64.multiply(L0,R3).plus(Uint64.multiply(L1,R2)).plus(Uint64.multiply(L2,R1)).plus(Uint64.multiply(L3,R0)).low(),this}plus(other){let sums=/* @__PURE__ */ new Uint32Array(4);return sums[3]=this.buffer[3]+other.buffer[3]>>>0,sums[2]=this.buffer[2]+other.buffer[2]>>>0,sums[1]=this.buffer[1]+other.buffer[1]>>>0,sums[0]=this.buffer[0]+other.buffer[0]>>>0,sums[0]<this.buffer[0]>>>0&&++sums[1],sums[1]<this.buffer[1]>>>0&&++sums[2],sums[2]<this.buffer[2]>>>0&&++sums[3],this.buffer[3]=sums[3],this.buffer[2]=sums[2],this.buffer[1]=sums[1],this.buffer[0]=sums[0],this}hex(){return`${intAsHex(this.buffer[3])} ${intAsHex(this.buffer[2])} ${intAsHex(this.buffer[1])} ${intAsHex(this.buffer[0])}`}static multiply(left,right){return new Int128(new Uint32Array(left.buffer)).times(right)}static add(left,right){return new Int128(new Uint32Array(left.buffer)).plus(right)}static from(val,out_buffer=/* @__PURE__ */ new Uint32Array(4)){return Int128.fromString(typeof val==`string`?val:val.toString(),out_buffer)}static fromNumber(num,out_buffer=/* @__PURE__ */ new Uint32Array(4)){return Int128.fromString(num.toString(),out_buffer)}static fromString(str,out_buffer=/* @__PURE__ */ new Uint32Array(4)){let negate=str.startsWith(`-`),length=str.length,out=new Int128(out_buffer);for(let posn=+!!negate;posn<length;){let group=8<length-posn?8:length-posn,chunk=new Int128(new Uint32Array([Number.parseInt(str.slice(posn,posn+group),10),0,0,0])),multiple=new Int128(new Uint32Array([kPowersOfTen[group],0,0,0]));out.times(multiple),out.plus(chunk),posn+=group}return negate?out.negate():out}static convertArray(values){let data=new Uint32Array(values.length*4);for(let i=-1,n=values.length;++i<n;)Int128.from(values[i],new Uint32Array(data.buffer,data.byteOffset+16*i,4));return data}};function toIntervalDayTimeInt32Array(objects){let length=objects.length,array=new Int32Array(length*2);for(let oi=0,ai=0;oi<length;oi++){let interval=objects[oi];array[ai++]=interval.days??0,array[ai++]=interval.milliseconds??0}return array}function toIntervalMonthDayNanoInt32Array(objects){let length=objects.length,data=new Int32Array(length*4);for(let oi=0,ai=0;oi<length;oi++){let interval=objects[oi];data[ai++]=interval.months??0,data[ai++]=interval.days??0;let nanoseconds=interval.nanoseconds;if(nanoseconds){let ns=BigInt(nanoseconds);data[ai++]=Number(ns&BigInt(4294967295))>>>0,data[ai++]=Number(ns>>BigInt(32))>>>0}else ai+=2}return data}var VectorLoader=class extends Visitor{constructor(bytes,nodes,buffers,dictionaries,metadataVersion=MetadataVersion.V5,variadicBufferCounts=[]){super(),this.nodesIndex=-1,this.buffersIndex=-1,this.variadicBufferIndex=-1,this.bytes=bytes,this.nodes=nodes,this.buffers=buffers,this.dictionaries=dictionaries,this.metadataVersion=metadataVersion,this.variadicBufferCounts=variadicBufferCounts}visit(node){return super.visit(node instanceof Field?node.type:node)}visitNull(type,{length}=this.nextFieldNode()){return makeData({type,length})}visitBool(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitInt(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitFloat(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitUtf8(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),data:this.readData(type)})}visitLargeUtf8(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),data:this.readData(type)})}visitUtf8View(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),views:this.readData(type),variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}visitBinary(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),data:this.readData(type)})}visitLargeBinary(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),data:this.readData(type)})}visitBinaryView(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),views:this.readData(type),variadicBuffers:this.readVariadicBuffers(this.nextVariadicBufferCount())})}visitFixedSizeBinary(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitDate(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitTimestamp(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitTime(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitDecimal(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitList(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),child:this.visit(type.children[0])})}visitLargeList(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),child:this.visit(type.children[0])})}visitStruct(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),children:this.visitMany(type.children)})}visitUnion(type,{length,nullCount}=this.nextFieldNode()){return this.metadataVersion<MetadataVersion.V5&&this.readNullBitmap(type,nullCount),type.mode===UnionMode.Sparse?this.visitSparseUnion(type,{length,nullCount}):this.visitDenseUnion(type,{length,nullCount})}visitDenseUnion(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,typeIds:this.readTypeIds(type),valueOffsets:this.readOffsets(type),children:this.visitMany(type.children)})}visitSparseUnion(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,typeIds:this.readTypeIds(type),children:this.visitMany(type.children)})}visitDictionary(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type.indices),dictionary:this.readDictionary(type)})}visitInterval(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitDuration(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),data:this.readData(type)})}visitFixedSizeList(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),child:this.visit(type.children[0])})}visitMap(type,{length,nullCount}=this.nextFieldNode()){return makeData({type,length,nullCount,nullBitmap:this.readNullBitmap(type,nullCount),valueOffsets:this.readOffsets(type),child:this.visit(type.children[0])})}nextFieldNode(){return this.nodes[++this.nodesIndex]}nextBufferRange(){return this.buffers[++this.buffersIndex]}readNullBitmap(type,nullCount,buffer=this.nextBufferRange()){return nullCount>0&&this.readData(type,buffer)||/* @__PURE__ */ new Uint8Array}readOffsets(type,buffer){return this.readData(type,buffer)}readTypeIds(type,buffer){return this.readData(type,buffer)}readData(_type,{length,offset}=this.nextBufferRange()){return this.bytes.subarray(offset,offset+length)}readVariadicBuffers(length){return Array.from({length},()=>this.readData(null))}nextVariadicBufferCount(){return this.variadicBufferCounts[++this.variadicBufferIndex]??0}readDictionary(type){return this.dictionaries.get(type.id)}},JSONVectorLoader=class extends VectorLoader{constructor(sources,nodes,buffers,dictionaries,metadataVersion,variadicBufferCounts=[]){super(/* @__PURE__ */ new Uint8Array,nodes,buffers,dictionaries,metadataVersion,variadicBufferCounts),this.sources=sources}readNullBitmap(_type,nullCount,{offset}=this.nextBufferRange()){return nullCount<=0?/* @__PURE__ */ new Uint8Array:packBools(this.sources[offset])}readOffsets(_type,{offset}=this.nextBufferRange()){return toArrayBufferView(Uint8Array,toArrayBufferView(_type.OffsetArrayType,this.sources[offset]))}readTypeIds(type,{offset}=this.nextBufferRange()){return toArrayBufferView(Uint8Array,toArrayBufferView(type.ArrayType,this.sources[offset]))}readData(type,{offset}=this.nextBufferRange()){let{sources}=this;if(DataType.isTimestamp(type)||(DataType.isInt(type)||DataType.isTime(type))&&type.bitWidth===64||DataType.isDuration(type)||DataType.isDate(type)&&type.unit===DateUnit.MILLISECOND)return toArrayBufferView(Uint8Array,Int64.convertArray(sources[offset]));if(DataType.isDecimal(type))return toArrayBufferView(Uint8Array,Int128.convertArray(sources[offset]));if(DataType.isBinary(type)||DataType.isLargeBinary(type)||DataType.isFixedSizeBinary(type))return binaryDataFromJSON(sources[offset]);if(DataType.isBinaryView(type))return binaryViewDataFromJSON(sources[offset]);if(DataType.isUtf8View(type))return utf8ViewDataFromJSON(sources[offset]);if(DataType.isBool(type))return packBools(sources[offset]);if(DataType.isUtf8(type)||DataType.isLargeUtf8(type))return encodeUtf8(sources[offset].join(``));if(DataType.isInterval(type))switch(type.unit){case IntervalUnit.DAY_TIME:return toIntervalDayTimeInt32Array(sources[offset]);case IntervalUnit.MONTH_DAY_NANO:return toIntervalMonthDayNanoInt32Array(sources[offset])}return toArrayBufferView(Uint8Array,toArrayBufferView(type.ArrayType,sources[offset].map(x=>+x)))}readVariadicBuffers(length){let buffers=[];for(let i=0;i<length;i++){let{offset}=this.nextBufferRange(),hexString=this.sources[offset];buffers.push(hexStringToBytes(hexString))}return buffers}};function hexStringToBytes(hexString){let data=new Uint8Array(hexString.length/2);for(let i=0;i<hexString.length;i+=2)data[i>>1]=Number.parseInt(hexString.slice(i,i+2),16);return data}function binaryDataFromJSON(values){return hexStringToBytes(values.join(``))}function parseViewDataFromJSON(views,parseInlined){let data=new Uint8Array(views.length*16),dataView=new DataView(data.buffer);for(let[i,view]of views.entries()){let offset=i*16,size=view.SIZE;if(dataView.setInt32(offset,size,!0),view.INLINED!==void 0){let bytes=parseInlined(view.INLINED);for(let j=0;j<bytes.length&&j<12;j++)data[offset+4+j]=bytes[j]}else{let prefix=view.PREFIX_HEX;for(let j=0;j<8&&j<prefix.length;j+=2)data[offset+4+(j>>1)]=Number.parseInt(prefix.slice(j,j+2),16);dataView.setInt32(offset+8,view.BUFFER_INDEX,!0),dataView.setInt32(offset+12,view.OFFSET,!0)}}return data}function binaryViewDataFromJSON(views){return parseViewDataFromJSON(views,inlined=>{let bytes=new Uint8Array(inlined.length/2);for(let i=0;i<inlined.length;i+=2)bytes[i>>1]=Number.parseInt(inlined.slice(i,i+2),16);return bytes})}function utf8ViewDataFromJSON(views){return parseViewDataFromJSON(views,inlined=>new TextEncoder().encode(inlined))}var CompressedVectorLoader=class extends VectorLoader{constructor(bodyChunks,nodes,buffers,dictionaries,metadataVersion,variadicBufferCounts=[]){super(/* @__PURE__ */ new Uint8Array,nodes,buffers,dictionaries,metadataVersion,variadicBufferCounts),this.bodyChunks=bodyChunks}readData(_type,_buffer=this.nextBufferRange()){return this.bodyChunks[this.buffersIndex]}},TypeComparator=class extends Visitor{compareSchemas(schema,other){return schema===other||other instanceof schema.constructor&&this.compareManyFields(schema.fields,other.fields)}compareManyFields(fields,others){return fields===others||Array.isArray(fields)&&Array.isArray(others)&&fields.length===others.length&&fields.every((f,i)=>this.compareFields(f,others[i]))}compareFields(field,other){return field===other||other instanceof field.constructor&&field.name===other.name&&field.nullable===other.nullable&&this.visit(field.type,other.type)}};function compareConstructor(type,other){return other instanceof type.constructor}function compareAny(type,other){return type===other||compareConstructor(type,other)}function compareInt(type,other){return type===other||compareConstructor(type,other)&&type.bitWidth===other.bitWidth&&type.isSigned===other.isSigned}function compareFloat(type,other){return type===other||compareConstructor(type,other)&&type.precision===other.precision}function compareFixedSizeBinary(type,other){return type===other||compareConstructor(type,other)&&type.byteWidth===other.byteWidth}function compareDate(type,other){return type===other||compareConstructor(type,other)&&type.unit===other.unit}function compareTimestamp(type,other){return type===other||compareConstructor(type,other)&&type.unit===other.unit&&type.timezone===other.timezone}function compareTime(type,other){return type===other||compareConstructor(type,other)&&type.unit===other.unit&&type.bitWidth===other.bitWidth}function compareList(type,other){return type===other||compareConstructor(type,other)&&type.children.length===other.children.length&&instance.compareManyFields(type.children,other.children)}function compareStruct(type,other){return type===other||compareConstructor(type,other)&&type.children.length===other.children.length&&instance.compareManyFields(type.children,other.children)}function compareUnion(type,other){return type===other||compareConstructor(type,other)&&type.mode===other.mode&&type.typeIds.every((x,i)=>x===other.typeIds[i])&&instance.compareManyFields(type.children,other.children)}function compareDictionary(type,other){return type===other||compareConstructor(type,other)&&type.id===other.id&&type.isOrdered===other.isOrdered&&instance.visit(type.indices,other.indices)&&instance.visit(type.dictionary,other.dictionary)}function compareInterval(type,other){return type===other||compareConstructor(type,other)&&type.unit===other.unit}function compareDuration(type,other){return type===other||compareConstructor(type,other)&&type.unit===other.unit}function compareFixedSizeList(type,other){return type===other||compareConstructor(type,other)&&type.listSize===other.listSize&&type.children.length===other.children.length&&instance.compareManyFields(type.children,other.children)}function compareMap(type,other){return type===other||compareConstructor(type,other)&&type.keysSorted===other.keysSorted&&type.children.length===other.children.length&&instance.compareManyFields(type.children,other.children)}TypeComparator.prototype.visitNull=compareAny,TypeComparator.prototype.visitBool=compareAny,TypeComparator.prototype.visitInt=compareInt,TypeComparator.prototype.visitInt8=compareInt,TypeComparator.prototype.visitInt16=compareInt,TypeComparator.prototype.visitInt32=compareInt,TypeComparator.prototype.visitInt64=compareInt,TypeComparator.prototype.visitUint8=compareInt,TypeComparator.prototype.visitUint16=compareInt,TypeComparator.prototype.visitUint32=compareInt,TypeComparator.prototype.visitUint64=compareInt,TypeComparator.prototype.visitFloat=compareFloat,TypeComparator.prototype.visitFloat16=compareFloat,TypeComparator.prototype.visitFloat32=compareFloat,TypeComparator.prototype.visitFloat64=compareFloat,TypeComparator.prototype.visitUtf8=compareAny,TypeComparator.prototype.visitLargeUtf8=compareAny,TypeComparator.prototype.visitUtf8View=compareAny,TypeComparator.prototype.visitBinary=compareAny,TypeComparator.prototype.visitLargeBinary=compareAny,TypeComparator.prototype.visitBinaryView=compareAny,TypeComparator.prototype.visitFixedSizeBinary=compareFixedSizeBinary,TypeComparator.prototype.visitDate=compareDate,TypeComparator.prototype.visitDateDay=compareDate,TypeComparator.prototype.visitDateMillisecond=compareDate,TypeComparator.prototype.visitTimestamp=compareTimestamp,TypeComparator.prototype.visitTimestampSecond=compareTimestamp,TypeComparator.prototype.visitTimestampMillisecond=compareTimestamp,TypeComparator.prototype.visitTimestampMicrosecond=compareTimestamp,TypeComparator.prototype.visitTimestampNanosecond=compareTimestamp,TypeComparator.prototype.visitTime=compareTime,TypeComparator.prototype.visitTimeSecond=compareTime,TypeComparator.prototype.visitTimeMillisecond=compareTime,TypeComparator.prototype.visitTimeMicrosecond=compareTime,TypeComparator.prototype.visitTimeNanosecond=compareTime,TypeComparator.prototype.visitDecimal=compareAny,TypeComparator.prototype.visitList=compareList,TypeComparator.prototype.visitLargeList=compareList,TypeComparator.prototype.visitStruct=compareStruct,TypeComparator.prototype.visitUnion=compareUnion,TypeComparator.prototype.visitDenseUnion=compareUnion,TypeComparator.prototype.visitSparseUnion=compareUnion,TypeComparator.prototype.visitDictionary=compareDictionary,TypeComparator.prototype.visitInterval=compareInterval,TypeComparator.prototype.visitIntervalDayTime=compareInterval,TypeComparator.prototype.visitIntervalYearMonth=compareInterval,TypeComparator.prototype.visitIntervalMonthDayNano=compareInterval,TypeComparator.prototype.visitDuration=compareDuration,TypeComparator.prototype.visitDurationSecond=compareDuration,TypeComparator.prototype.visitDurationMillisecond=compareDuration,TypeComparator.prototype.visitDurationMicrosecond=compareDuration,TypeComparator.prototype.visitDurationNanosecond=compareDuration,TypeComparator.prototype.visitFixedSizeList=compareFixedSizeList,TypeComparator.prototype.visitMap=compareMap;const instance=new TypeComparator;function compareSchemas(schema,other){return instance.compareSchemas(schema,other)}function distributeVectorsIntoRecordBatches(schema,vecs){return uniformlyDistributeChunksAcrossRecordBatches(schema,vecs.map(v=>v.data.concat()))}function uniformlyDistributeChunksAcrossRecordBatches(schema,cols){let fields=[...schema.fields],batches=[],memo={numBatches:cols.reduce((n,c)=>Math.max(n,c.length),0)},numBatches=0,batchLength=0,i=-1,numColumns=cols.length,child,children=[];for(;memo.numBatches-->0;){for(batchLength=1/0,i=-1;++i<numColumns;)children[i]=child=cols[i].shift(),batchLength=Math.min(batchLength,child?child.length:batchLength);Number.isFinite(batchLength)&&(children=distributeChildren(fields,batchLength,children,cols,memo),batchLength>0&&(batches[numBatches++]=makeData({type:new Struct(fields),length:batchLength,nullCount:0,children:children.slice()})))}return[schema=schema.assign(fields),batches.map(data=>new RecordBatch(schema,data))]}function distributeChildren(fields,batchLength,children,columns,memo){let nullBitmapSize=(batchLength+63&-64)>>3;for(let i=-1,n=columns.length;++i<n;){let child=children[i],length=child?.length;if(length>=batchLength)length===batchLength?children[i]=child:(children[i]=child.slice(0,batchLength),memo.numBatches=Math.max(memo.numBatches,columns[i].unshift(child.slice(batchLength,length-batchLength))));else{let field=fields[i];fields[i]=field.clone({nullable:!0}),children[i]=child?._changeLengthAndBackfillNullBitmap(batchLength)??makeData({type:field.type,length:batchLength,nullCount:batchLength,nullBitmap:new Uint8Array(nullBitmapSize)})}}return children}var _a$1;const kTableSymbol=Symbol.for(`apache-arrow/Table`);var Table=class Table{static isTable(x){return x?.[kTableSymbol]===!0}constructor(...args){if(args.length===0)return this.batches=[],this.schema=new Schema([]),this._offsets=[0],this;let schema,offsets;args[0]instanceof Schema&&(schema=args.shift()),args.at(-1)instanceof Uint32Array&&(offsets=args.pop());let unwrap=x=>{if(x){if(x instanceof RecordBatch)return[x];if(x instanceof Table)return x.batches;if(x instanceof Data){if(x.type instanceof Struct)return[new RecordBatch(new Schema(x.type.children),x)]}else if(Array.isArray(x))return x.flatMap(v=>unwrap(v));else if(typeof x[Symbol.iterator]==`function`)return[...x].flatMap(v=>unwrap(v));else if(typeof x==`object`){let keys=Object.keys(x),vecs=keys.map(k=>new Vector([x[k]])),[,batches]=distributeVectorsIntoRecordBatches(schema??new Schema(keys.map((k,i)=>new Field(String(k),vecs[i].type,vecs[i].nullable))),vecs);return batches.length===0?[new RecordBatch(x)]:batches}}return[]},batches=args.flatMap(v=>unwrap(v));if(schema=schema??batches[0]?.schema??new Schema([]),!(schema instanceof Schema))throw TypeError(`Table constructor expects a [Schema, RecordBatch[]] pair.`);for(let batch of batches){if(!(batch instanceof RecordBatch))throw TypeError(`Table constructor expects a [Schema, RecordBatch[]] pair.`);if(!compareSchemas(schema,batch.schema))throw TypeError(`Table and inner RecordBatch schemas must be equivalent.`)}this.schema=schema,this.batches=batches,this._offsets=offsets??computeChunkOffsets(this.data)}get data(){return this.batches.map(({data})=>data)}get numCols(){return this.schema.fields.length}get numRows(){return this.data.reduce((numRows,data)=>numRows+data.length,0)}get nullCount(){return this._nullCount===-1&&(this._nullCount=computeChunkNullCounts(this.data)),this._nullCount}isValid(index){return!1}get(index){return null}at(index){return this.get(wrapIndex(index,this.numRows))}set(index,value){}indexOf(element,offset){return-1}[Symbol.iterator](){return this.batches.length>0?instance$2.visit(new Vector(this.data)):[][Symbol.iterator]()}toArray(){return[...this]}toString(){return`[\n  ${this.toArray().join(`,
  `)}\n]`}concat(...others){let schema=this.schema,data=this.data.concat(others.flatMap(({data})=>data));return new Table(schema,data.map(data=>new RecordBatch(schema,data)))}slice(begin,end){let schema=this.schema;[begin,end]=clampRange({length:this.numRows},begin,end);let data=sliceChunks(this.data,this._offsets,begin,end);return new Table(schema,data.map(chunk=>new RecordBatch(schema,chunk)))}getChild(name){return this.getChildAt(this.schema.fields.findIndex(f=>f.name===name))}getChildAt(index){if(index>-1&&index<this.schema.fields.length){let data=this.data.map(data=>data.children[index]);if(data.length===0){let{type}=this.schema.fields[index],empty=makeData({type,length:0,nullCount:0});data.push(empty._changeLengthAndBackfillNullBitmap(this.numRows))}return new Vector(data)}return null}setChild(name,child){return this.setChildAt(this.schema.fields?.findIndex(f=>f.name===name),child)}setChildAt(index,child){let schema=this.schema,batches=[...this.batches];if(index>-1&&index<this.numCols){child||=new Vector([makeData({type:new Null,length:this.numRows})]);let fields=schema.fields.slice(),field=fields[index].clone({type:child.type}),children=this.schema.fields.map((_,i)=>this.getChildAt(i));[fields[index],children[index]]=[field,child],[schema,batches]=distributeVectorsIntoRecordBatches(schema,children)}return new Table(schema,batches)}select(columnNames){let nameToIndex=this.schema.fields.reduce((m,f,i)=>m.set(f.name,i),/* @__PURE__ */ new Map);return this.selectAt(columnNames.map(columnName=>nameToIndex.get(columnName)).filter(x=>x>-1))}selectAt(columnIndices){let schema=this.schema.selectAt(columnIndices),data=this.batches.map(batch=>batch.selectAt(columnIndices));return new Table(schema,data)}assign(other){let fields=this.schema.fields,[indices,oldToNew]=other.schema.fields.reduce((memo,f2,newIdx)=>{let[indices,oldToNew]=memo,i=fields.findIndex(f=>f.name===f2.name);return~i?oldToNew[i]=newIdx:indices.push(newIdx),memo},[[],[]]),schema=this.schema.assign(other.schema),columns=[...fields.map((_,i)=>[i,oldToNew[i]]).map(([i,j])=>j===void 0?this.getChildAt(i):other.getChildAt(j)),...indices.map(i=>other.getChildAt(i))].filter(Boolean);return new Table(...distributeVectorsIntoRecordBatches(schema,columns))}};_a$1=Symbol.toStringTag,Table[_a$1]=(proto=>(proto.schema=null,proto.batches=[],proto._offsets=new Uint32Array([0]),proto._nullCount=-1,proto[Symbol.isConcatSpreadable]=!0,proto[kTableSymbol]=!0,proto.isValid=wrapChunkedCall1(isChunkedValid),proto.get=wrapChunkedCall1(instance$4.getVisitFn(Type.Struct)),proto.set=wrapChunkedCall2(instance$5.getVisitFn(Type.Struct)),proto.indexOf=wrapChunkedIndexOf(instance$3.getVisitFn(Type.Struct)),`Table`))(Table.prototype),Object.defineProperty(Table,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===Table&&Table.isTable(instance)}});var _a;const kRecordBatchSymbol=Symbol.for(`apache-arrow/RecordBatch`);var RecordBatch=class RecordBatch{static isRecordBatch(x){return x?.[kRecordBatchSymbol]===!0}constructor(...args){switch(args.length){case 3:case 2:if([this.schema]=args,!(this.schema instanceof Schema)||([,this.data=makeData({nullCount:0,type:new Struct(this.schema.fields),children:this.schema.fields.map(f=>makeData({type:f.type,nullCount:0}))}),this._metadata=/* @__PURE__ */ new Map]=args,!(this.data instanceof Data)))throw TypeError(`RecordBatch constructor expects a [Schema, Data] pair.`);[this.schema,this.data]=ensureSameLengthData(this.schema,this.data.children,this.data.length);break;case 1:{let[obj]=args,{fields,children,length}=Object.keys(obj).reduce((memo,name,i)=>(memo.children[i]=obj[name],memo.length=Math.max(memo.length,obj[name].length),memo.fields[i]=Field.new({name,type:obj[name].type,nullable:!0}),memo),{length:0,fields:[],children:[]}),schema=new Schema(fields),data=makeData({type:new Struct(fields),length,children,nullCount:0});[this.schema,this.data]=ensureSameLengthData(schema,data.children,length),this._metadata=/* @__PURE__ */ new Map;break}default:throw TypeError(`RecordBatch constructor expects an Object mapping names to child Data, or a [Schema, Data] pair.`)}}get metadata(){return this._metadata}get dictionaries(){return this._dictionaries||=collectDictionaries(this.schema.fields,this.data.children)}get numCols(){return this.schema.fields.length}get numRows(){return this.data.length}get nullCount(){return this.data.nullCount}isValid(index){return this.data.getValid(index)}get(index){return instance$4.visit(this.data,index)}at(index){return this.get(wrapIndex(index,this.numRows))}set(index,value){return instance$5.visit(this.data,index,value)}indexOf(element,offset){return instance$3.visit(this.data,element,offset)}[Symbol.iterator](){return instance$2.visit(new Vector([this.data]))}toArray(){return[...this]}concat(...others){return new Table(this.schema,[this,...others])}slice(begin,end){let[slice]=new Vector([this.data]).slice(begin,end).data;return new RecordBatch(this.schema,slice,this._metadata)}getChild(name){return this.getChildAt(this.schema.fields?.findIndex(f=>f.name===name))}getChildAt(index){return index>-1&&index<this.schema.fields.length?new Vector([this.data.children[index]]):null}setChild(name,child){return this.setChildAt(this.schema.fields?.findIndex(f=>f.name===name),child)}setChildAt(index,child){let schema=this.schema,data=this.data;if(index>-1&&index<this.numCols){child||=new Vector([makeData({type:new Null,length:this.numRows})]);let fields=schema.fields.slice(),children=data.children.slice(),field=fields[index].clone({type:child.type});[fields[index],children[index]]=[field,child.data[0]],schema=new Schema(fields,new Map(this.schema.metadata)),data=makeData({type:new Struct(fields),length:data.length,children})}return new RecordBatch(schema,data,this._metadata)}select(columnNames){let schema=this.schema.select(columnNames),type=new Struct(schema.fields),children=[];for(let name of columnNames){let index=this.schema.fields.findIndex(f=>f.name===name);~index&&(children[index]=this.data.children[index])}return new RecordBatch(schema,makeData({type,length:this.numRows,children}),this._metadata)}selectAt(columnIndices){let schema=this.schema.selectAt(columnIndices),children=columnIndices.map(i=>this.data.children[i]).filter(Boolean),subset=makeData({type:new Struct(schema.fields),length:this.numRows,children});return new RecordBatch(schema,subset,this._metadata)}};_a=Symbol.toStringTag,RecordBatch[_a]=(proto=>(proto._nullCount=-1,proto[Symbol.isConcatSpreadable]=!0,proto[kRecordBatchSymbol]=!0,`RecordBatch`))(RecordBatch.prototype),Object.defineProperty(RecordBatch,Symbol.hasInstance,{value:function(instance){return Function.prototype[Symbol.hasInstance].call(this,instance)||this===RecordBatch&&RecordBatch.isRecordBatch(instance)}});function ensureSameLengthData(schema,chunks,maxLength=chunks.reduce((max,col)=>Math.max(max,col.length),0)){let fields=[...schema.fields],children=[...chunks],nullBitmapSize=(maxLength+63&-64)>>3;for(let[idx,field]of schema.fields.entries()){let chunk=chunks[idx];chunk&&chunk.length===maxLength||(fields[idx]=field.clone({nullable:!0}),children[idx]=chunk?._changeLengthAndBackfillNullBitmap(maxLength)??makeData({type:field.type,length:maxLength,nullCount:maxLength,nullBitmap:new Uint8Array(nullBitmapSize)}))}return[schema.assign(fields),makeData({type:new Struct(fields),length:maxLength,children})]}function collectDictionaries(fields,children,dictionaries=/* @__PURE__ */ new Map){if((fields?.length??0)>0&&fields?.length===children?.length)for(let i=-1,n=fields.length;++i<n;){let{type}=fields[i],data=children[i];for(let next of[data,...data?.dictionary?.data||[]])collectDictionaries(type.children,next?.children,dictionaries);if(DataType.isDictionary(type)){let{id}=type;if(!dictionaries.has(id))data?.dictionary&&dictionaries.set(id,data.dictionary);else if(dictionaries.get(id)!==data.dictionary)throw Error(`Cannot create Schema containing two different dictionaries with the same Id`)}}return dictionaries}var _InternalEmptyPlaceholderRecordBatch=class extends RecordBatch{constructor(schema,metadata){let children=schema.fields.map(f=>makeData({type:f.type})),data=makeData({type:new Struct(schema.fields),length:0,nullCount:0,children});super(schema,data,metadata||/* @__PURE__ */ new Map)}};const invalidMessageType=type=>`Expected ${MessageHeader[type]} Message in stream, but was null or length 0.`,nullMessage=type=>`Header pointer of flatbuffer-encoded ${MessageHeader[type]} Message is null or length 0.`,invalidMessageMetadata=(expected,actual)=>`Expected to read ${expected} metadata bytes, but only read ${actual}.`,invalidMessageBodyLength=(expected,actual)=>`Expected to read ${expected} bytes for message body, but only read ${actual}.`;var MessageReader=class{constructor(source){this.source=source instanceof ByteStream?source:new ByteStream(source)}[Symbol.iterator](){return this}next(){let r;return(r=this.readMetadataLength()).done||r.value===-1&&(r=this.readMetadataLength()).done||(r=this.readMetadata(r.value)).done?ITERATOR_DONE:r}throw(value){return this.source.throw(value)}return(value){return this.source.return(value)}readMessage(type){let r;if((r=this.next()).done)return null;if(type!=null&&r.value.headerType!==type)throw Error(invalidMessageType(type));return r.value}readMessageBody(bodyLength){if(bodyLength<=0)return/* @__PURE__ */ new Uint8Array;let buf=toUint8Array(this.source.read(bodyLength));if(buf.byteLength<bodyLength)throw Error(invalidMessageBodyLength(bodyLength,buf.byteLength));return buf.byteOffset%8==0&&buf.byteOffset+buf.byteLength<=buf.buffer.byteLength?buf:buf.slice()}readSchema(throwIfNull=!1){let type=MessageHeader.Schema,schema=this.readMessage(type)?.header();if(throwIfNull&&!schema)throw Error(nullMessage(type));return schema}readMetadataLength(){let buf=this.source.read(4),len=(buf&&new import_flatbuffers.ByteBuffer(buf))?.readInt32(0)||0;return{done:len===0,value:len}}readMetadata(metadataLength){let buf=this.source.read(metadataLength);if(!buf)return ITERATOR_DONE;if(buf.byteLength<metadataLength)throw Error(invalidMessageMetadata(metadataLength,buf.byteLength));return{done:!1,value:Message.decode(buf)}}},AsyncMessageReader=class{constructor(source,byteLength){this.source=source instanceof AsyncByteStream?source:isFileHandle(source)?new AsyncRandomAccessFile(source,byteLength):new AsyncByteStream(source)}[Symbol.asyncIterator](){return this}next(){return __awaiter(this,void 0,void 0,function*(){let r;return(r=yield this.readMetadataLength()).done||r.value===-1&&(r=yield this.readMetadataLength()).done||(r=yield this.readMetadata(r.value)).done?ITERATOR_DONE:r})}throw(value){return __awaiter(this,void 0,void 0,function*(){return yield this.source.throw(value)})}return(value){return __awaiter(this,void 0,void 0,function*(){return yield this.source.return(value)})}readMessage(type){return __awaiter(this,void 0,void 0,function*(){let r;if((r=yield this.next()).done)return null;if(type!=null&&r.value.headerType!==type)throw Error(invalidMessageType(type));return r.value})}readMessageBody(bodyLength){return __awaiter(this,void 0,void 0,function*(){if(bodyLength<=0)return/* @__PURE__ */ new Uint8Array;let buf=toUint8Array(yield this.source.read(bodyLength));if(buf.byteLength<bodyLength)throw Error(invalidMessageBodyLength(bodyLength,buf.byteLength));return buf.byteOffset%8==0&&buf.byteOffset+buf.byteLength<=buf.buffer.byteLength?buf:buf.slice()})}readSchema(){return __awaiter(this,arguments,void 0,function*(throwIfNull=!1){let type=MessageHeader.Schema,schema=(yield this.readMessage(type))?.header();if(throwIfNull&&!schema)throw Error(nullMessage(type));return schema})}readMetadataLength(){return __awaiter(this,void 0,void 0,function*(){let buf=yield this.source.read(4),len=(buf&&new import_flatbuffers.ByteBuffer(buf))?.readInt32(0)||0;return{done:len===0,value:len}})}readMetadata(metadataLength){return __awaiter(this,void 0,void 0,function*(){let buf=yield this.source.read(metadataLength);if(!buf)return ITERATOR_DONE;if(buf.byteLength<metadataLength)throw Error(invalidMessageMetadata(metadataLength,buf.byteLength));return{done:!1,value:Message.decode(buf)}})}},JSONMessageReader=class extends MessageReader{constructor(source){super(/* @__PURE__ */ new Uint8Array),this._schema=!1,this._body=[],this._batchIndex=0,this._dictionaryIndex=0,this._json=source instanceof ArrowJSON?source:new ArrowJSON(source)}next(){let{_json}=this;if(!this._schema)return this._schema=!0,{done:!1,value:Message.fromJSON(_json.schema,MessageHeader.Schema)};if(this._dictionaryIndex<_json.dictionaries.length){let batch=_json.dictionaries[this._dictionaryIndex++];return this._body=batch.data.columns,{done:!1,value:Message.fromJSON(batch,MessageHeader.DictionaryBatch)}}if(this._batchIndex<_json.batches.length){let batch=_json.batches[this._batchIndex++];return this._body=batch.columns,{done:!1,value:Message.fromJSON(batch,MessageHeader.RecordBatch)}}return this._body=[],ITERATOR_DONE}readMessageBody(_bodyLength){return flattenDataSources(this._body);function flattenDataSources(xs){return(xs||[]).reduce((buffers,column)=>[...buffers,...column.VALIDITY&&[column.VALIDITY]||[],...column.TYPE_ID&&[column.TYPE_ID]||[],...column.OFFSET&&[column.OFFSET]||[],...column.DATA&&[column.DATA]||[],...column.VIEWS&&[column.VIEWS]||[],...column.VARIADIC_DATA_BUFFERS||[],...flattenDataSources(column.children)],[])}}readMessage(type){let r;if((r=this.next()).done)return null;if(type!=null&&r.value.headerType!==type)throw Error(invalidMessageType(type));return r.value}readSchema(){let type=MessageHeader.Schema,message=this.readMessage(type),schema=message?.header();if(!message||!schema)throw Error(nullMessage(type));return schema}};const MAGIC=/* @__PURE__ */ new Uint8Array(6);for(let i=0;i<6;i+=1)MAGIC[i]=`ARROW1`.codePointAt(i);function checkForMagicArrowString(buffer,index=0){for(let i=-1,n=MAGIC.length;++i<n;)if(MAGIC[i]!==buffer[index+i])return!1;return!0}const magicLength=MAGIC.length,magicAndPadding=magicLength+4,magicX2AndPadding=magicLength*2+4;var Lz4FrameValidator=class{constructor(){this.LZ4_FRAME_MAGIC=new Uint8Array([4,34,77,24]),this.MIN_HEADER_LENGTH=7}isValidCodecEncode(codec){let testData=new Uint8Array([1,2,3,4,5,6,7,8]),compressed=codec.encode(testData);return this._isValidCompressed(compressed)}_isValidCompressed(buffer){return this._hasMinimumLength(buffer)&&this._hasValidMagicNumber(buffer)&&this._hasValidVersion(buffer)}_hasMinimumLength(buffer){return buffer.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(buffer){return this.LZ4_FRAME_MAGIC.every((byte,i)=>buffer[i]===byte)}_hasValidVersion(buffer){return(buffer[4]&192)>>6==1}},ZstdValidator=class{constructor(){this.ZSTD_MAGIC=new Uint8Array([40,181,47,253]),this.MIN_HEADER_LENGTH=6}isValidCodecEncode(codec){let testData=new Uint8Array([1,2,3,4,5,6,7,8]),compressed=codec.encode(testData);return this._isValidCompressed(compressed)}_isValidCompressed(buffer){return this._hasMinimumLength(buffer)&&this._hasValidMagicNumber(buffer)}_hasMinimumLength(buffer){return buffer.length>=this.MIN_HEADER_LENGTH}_hasValidMagicNumber(buffer){return this.ZSTD_MAGIC.every((byte,i)=>buffer[i]===byte)}};const compressionValidators={[CompressionType.LZ4_FRAME]:new Lz4FrameValidator,[CompressionType.ZSTD]:new ZstdValidator},compressionRegistry=new class{constructor(){this.registry={}}set(compression,codec){if(codec?.encode&&typeof codec.encode==`function`&&!compressionValidators[compression].isValidCodecEncode(codec))throw Error(`Encoder for ${CompressionType[compression]} is not valid.`);this.registry[compression]=codec}get(compression){return this.registry?.[compression]||null}};var RecordBatchReader=class RecordBatchReader extends ReadableInterop{constructor(impl){super(),this._impl=impl}get closed(){return this._impl.closed}get schema(){return this._impl.schema}get autoDestroy(){return this._impl.autoDestroy}get dictionaries(){return this._impl.dictionaries}get numDictionaries(){return this._impl.numDictionaries}get numRecordBatches(){return this._impl.numRecordBatches}get footer(){return this._impl.isFile()?this._impl.footer:null}isSync(){return this._impl.isSync()}isAsync(){return this._impl.isAsync()}isFile(){return this._impl.isFile()}isStream(){return this._impl.isStream()}next(){return this._impl.next()}throw(value){return this._impl.throw(value)}return(value){return this._impl.return(value)}cancel(){return this._impl.cancel()}reset(schema){return this._impl.reset(schema),this._DOMStream=void 0,this._nodeStream=void 0,this}open(options){let opening=this._impl.open(options);return isPromise(opening)?opening.then(()=>this):this}readRecordBatch(index){return this._impl.isFile()?this._impl.readRecordBatch(index):null}[Symbol.iterator](){return this._impl[Symbol.iterator]()}[Symbol.asyncIterator](){return this._impl[Symbol.asyncIterator]()}toDOMStream(){return adapters_default.toDOMStream(this.isSync()?{[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this})}toNodeStream(){return adapters_default.toNodeStream(this.isSync()?{[Symbol.iterator]:()=>this}:{[Symbol.asyncIterator]:()=>this},{objectMode:!0})}static throughNode(options){throw Error(`"throughNode" not available in this environment`)}static throughDOM(writableStrategy,readableStrategy){throw Error(`"throughDOM" not available in this environment`)}static from(source){return source instanceof RecordBatchReader?source:isArrowJSON(source)?fromArrowJSON(source):isFileHandle(source)?fromFileHandle(source):isPromise(source)?__awaiter(this,void 0,void 0,function*(){return yield RecordBatchReader.from(yield source)}):isFetchResponse(source)||isReadableDOMStream(source)||isReadableNodeStream(source)||isAsyncIterable(source)?fromAsyncByteStream(new AsyncByteStream(source)):fromByteStream(new ByteStream(source))}static readAll(source){return source instanceof RecordBatchReader?source.isSync()?readAllSync(source):readAllAsync(source):isArrowJSON(source)||ArrayBuffer.isView(source)||isIterable(source)||isIteratorResult(source)?readAllSync(source):readAllAsync(source)}},RecordBatchStreamReader=class extends RecordBatchReader{constructor(_impl){super(_impl),this._impl=_impl}readAll(){return[...this]}[Symbol.iterator](){return this._impl[Symbol.iterator]()}[Symbol.asyncIterator](){return __asyncGenerator(this,arguments,function*(){yield __await(yield*__asyncDelegator(__asyncValues(this[Symbol.iterator]())))})}},AsyncRecordBatchStreamReader=class extends RecordBatchReader{constructor(_impl){super(_impl),this._impl=_impl}readAll(){return __awaiter(this,void 0,void 0,function*(){var _a,e_1,_b,_c;let batches=[];try{for(var _d=!0,_e=__asyncValues(this),_f;_f=yield _e.next(),_a=_f.done,!_a;_d=!0){_c=_f.value,_d=!1;let batch=_c;batches.push(batch)}}catch(e_1_1){e_1={error:e_1_1}}finally{try{!_d&&!_a&&(_b=_e.return)&&(yield _b.call(_e))}finally{if(e_1)throw e_1.error}}return batches})}[Symbol.iterator](){throw Error(`AsyncRecordBatchStreamReader is not Iterable`)}[Symbol.asyncIterator](){return this._impl[Symbol.asyncIterator]()}},RecordBatchFileReader=class extends RecordBatchStreamReader{constructor(_impl){super(_impl),this._impl=_impl}},AsyncRecordBatchFileReader=class extends AsyncRecordBatchStreamReader{constructor(_impl){super(_impl),this._impl=_impl}},RecordBatchReaderImpl=class{get numDictionaries(){return this._dictionaryIndex}get numRecordBatches(){return this._recordBatchIndex}constructor(dictionaries=/* @__PURE__ */ new Map){this.closed=!1,this.autoDestroy=!0,this._dictionaryIndex=0,this._recordBatchIndex=0,this.dictionaries=dictionaries}isSync(){return!1}isAsync(){return!1}isFile(){return!1}isStream(){return!1}reset(schema){return this._dictionaryIndex=0,this._recordBatchIndex=0,this.schema=schema,this.dictionaries=/* @__PURE__ */ new Map,this}_loadRecordBatch(header,body,messageMetadata){let children;if(header.compression!=null){let codec=compressionRegistry.get(header.compression.type);if(codec?.decode&&typeof codec.decode==`function`){let{decommpressedBody,buffers}=this._decompressBuffers(header,body,codec);children=this._loadCompressedVectors(header,decommpressedBody,this.schema.fields),header=new RecordBatch$1(header.length,header.nodes,buffers,null)}else throw Error(`Record batch is compressed but codec not found`)}else children=this._loadVectors(header,body,this.schema.fields);let data=makeData({type:new Struct(this.schema.fields),length:header.length,children});return new RecordBatch(this.schema,data,messageMetadata)}_loadDictionaryBatch(header,body){let{id,isDelta}=header,{dictionaries,schema}=this,dictionary=dictionaries.get(id),type=schema.dictionaries.get(id),data;if(header.data.compression!=null){let codec=compressionRegistry.get(header.data.compression.type);if(codec?.decode&&typeof codec.decode==`function`){let{decommpressedBody,buffers}=this._decompressBuffers(header.data,body,codec);data=this._loadCompressedVectors(header.data,decommpressedBody,[type]),header=new DictionaryBatch(new RecordBatch$1(header.data.length,header.data.nodes,buffers,null,header.data.variadicBufferCounts),id,isDelta)}else throw Error(`Dictionary batch is compressed but codec not found`)}else data=this._loadVectors(header.data,body,[type]);return(dictionary&&isDelta?dictionary.concat(new Vector(data)):new Vector(data)).memoize()}_loadVectors(header,body,types){return new VectorLoader(body,header.nodes,header.buffers,this.dictionaries,this.schema.metadataVersion,header.variadicBufferCounts).visitMany(types)}_loadCompressedVectors(header,body,types){return new CompressedVectorLoader(body,header.nodes,header.buffers,this.dictionaries,this.schema.metadataVersion,header.variadicBufferCounts).visitMany(types)}_decompressBuffers(header,body,codec){let decompressedBuffers=[],newBufferRegions=[],currentOffset=0;for(let{offset,length}of header.buffers){if(length===0){decompressedBuffers.push(/* @__PURE__ */ new Uint8Array),newBufferRegions.push(new BufferRegion(currentOffset,0));continue}let byteBuf=new import_flatbuffers.ByteBuffer(body.subarray(offset,offset+length)),uncompressedLenth=bigIntToNumber(byteBuf.readInt64(0)),bytes=byteBuf.bytes().subarray(8),decompressed=uncompressedLenth===-1?bytes:codec.decode(bytes);decompressedBuffers.push(decompressed);let padding=(currentOffset+7&-8)-currentOffset;currentOffset+=padding,newBufferRegions.push(new BufferRegion(currentOffset,decompressed.length)),currentOffset+=decompressed.length}return{decommpressedBody:decompressedBuffers,buffers:newBufferRegions}}},RecordBatchStreamReaderImpl=class extends RecordBatchReaderImpl{constructor(source,dictionaries){super(dictionaries),this._reader=isArrowJSON(source)?new JSONMessageReader(this._handle=source):new MessageReader(this._handle=source)}isSync(){return!0}isStream(){return!0}[Symbol.iterator](){return this}cancel(){!this.closed&&(this.closed=!0)&&(this.reset()._reader.return(),this._reader=null,this.dictionaries=null)}open(options){return this.closed||(this.autoDestroy=shouldAutoDestroy(this,options),(this.schema||=this._reader.readSchema())||this.cancel()),this}throw(value){return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.throw(value):ITERATOR_DONE}return(value){return!this.closed&&this.autoDestroy&&(this.closed=!0)?this.reset()._reader.return(value):ITERATOR_DONE}next(){if(this.closed)return ITERATOR_DONE;let message,{_reader:reader}=this;for(;message=this._readNextMessageAndValidate();)if(message.isSchema())this.reset(message.header());else if(message.isRecordBatch()){this._recordBatchIndex++;let header=message.header(),buffer=reader.readMessageBody(message.bodyLength);return{done:!1,value:this._loadRecordBatch(header,buffer,message.metadata)}}else if(message.isDictionaryBatch()){this._dictionaryIndex++;let header=message.header(),buffer=reader.readMessageBody(message.bodyLength),vector=this._loadDictionaryBatch(header,buffer);this.dictionaries.set(header.id,vector)}return this.schema&&this._recordBatchIndex===0?(this._recordBatchIndex++,{done:!1,value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):this.return()}_readNextMessageAndValidate(type){return this._reader.readMessage(type)}},AsyncRecordBatchStreamReaderImpl=class extends RecordBatchReaderImpl{constructor(source,dictionaries){super(dictionaries),this._reader=new AsyncMessageReader(this._handle=source)}isAsync(){return!0}isStream(){return!0}[Symbol.asyncIterator](){return this}cancel(){return __awaiter(this,void 0,void 0,function*(){!this.closed&&(this.closed=!0)&&(yield this.reset()._reader.return(),this._reader=null,this.dictionaries=null)})}open(options){return __awaiter(this,void 0,void 0,function*(){return this.closed||(this.autoDestroy=shouldAutoDestroy(this,options),(this.schema||=yield this._reader.readSchema())||(yield this.cancel())),this})}throw(value){return __awaiter(this,void 0,void 0,function*(){return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.throw(value):ITERATOR_DONE})}return(value){return __awaiter(this,void 0,void 0,function*(){return!this.closed&&this.autoDestroy&&(this.closed=!0)?yield this.reset()._reader.return(value):ITERATOR_DONE})}next(){return __awaiter(this,void 0,void 0,function*(){if(this.closed)return ITERATOR_DONE;let message,{_reader:reader}=this;for(;message=yield this._readNextMessageAndValidate();)if(message.isSchema())yield this.reset(message.header());else if(message.isRecordBatch()){this._recordBatchIndex++;let header=message.header(),buffer=yield reader.readMessageBody(message.bodyLength);return{done:!1,value:this._loadRecordBatch(header,buffer,message.metadata)}}else if(message.isDictionaryBatch()){this._dictionaryIndex++;let header=message.header(),buffer=yield reader.readMessageBody(message.bodyLength),vector=this._loadDictionaryBatch(header,buffer);this.dictionaries.set(header.id,vector)}return this.schema&&this._recordBatchIndex===0?(this._recordBatchIndex++,{done:!1,value:new _InternalEmptyPlaceholderRecordBatch(this.schema)}):yield this.return()})}_readNextMessageAndValidate(type){return __awaiter(this,void 0,void 0,function*(){return yield this._reader.readMessage(type)})}},RecordBatchFileReaderImpl=class extends RecordBatchStreamReaderImpl{get footer(){return this._footer}get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){return this._footer?this._footer.numRecordBatches:0}constructor(source,dictionaries){super(source instanceof RandomAccessFile?source:new RandomAccessFile(source),dictionaries)}isSync(){return!0}isFile(){return!0}open(options){if(!this.closed&&!this._footer){this.schema=(this._footer=this._readFooter()).schema;for(let block of this._footer.dictionaryBatches())block&&this._readDictionaryBatch(this._dictionaryIndex++)}return super.open(options)}readRecordBatch(index){if(this.closed)return null;this._footer||this.open();let block=this._footer?.getRecordBatch(index);if(block&&this._handle.seek(block.offset)){let message=this._reader.readMessage(MessageHeader.RecordBatch);if(message?.isRecordBatch()){let header=message.header(),buffer=this._reader.readMessageBody(message.bodyLength);return this._loadRecordBatch(header,buffer,message.metadata)}}return null}_readDictionaryBatch(index){let block=this._footer?.getDictionaryBatch(index);if(block&&this._handle.seek(block.offset)){let message=this._reader.readMessage(MessageHeader.DictionaryBatch);if(message?.isDictionaryBatch()){let header=message.header(),buffer=this._reader.readMessageBody(message.bodyLength),vector=this._loadDictionaryBatch(header,buffer);this.dictionaries.set(header.id,vector)}}}_readFooter(){let{_handle}=this,offset=_handle.size-magicAndPadding,length=_handle.readInt32(offset),buffer=_handle.readAt(offset-length,length);return Footer_.decode(buffer)}_readNextMessageAndValidate(type){if(this._footer||this.open(),this._footer&&this._recordBatchIndex<this.numRecordBatches){let block=this._footer?.getRecordBatch(this._recordBatchIndex);if(block&&this._handle.seek(block.offset))return this._reader.readMessage(type)}return null}},AsyncRecordBatchFileReaderImpl=class extends AsyncRecordBatchStreamReaderImpl{get footer(){return this._footer}get numDictionaries(){return this._footer?this._footer.numDictionaries:0}get numRecordBatches(){return this._footer?this._footer.numRecordBatches:0}constructor(source,...rest){let byteLength=typeof rest[0]==`number`?void 0:rest.shift(),dictionaries=rest[0]instanceof Map?rest.shift():void 0;super(source instanceof AsyncRandomAccessFile?source:new AsyncRandomAccessFile(source,byteLength),dictionaries)}isFile(){return!0}isAsync(){return!0}open(options){let _super=Object.create(null,{open:{get:()=>super.open}});return __awaiter(this,void 0,void 0,function*(){if(!this.closed&&!this._footer){this.schema=(this._footer=yield this._readFooter()).schema;for(let block of this._footer.dictionaryBatches())block&&(yield this._readDictionaryBatch(this._dictionaryIndex++))}return yield _super.open.call(this,options)})}readRecordBatch(index){return __awaiter(this,void 0,void 0,function*(){if(this.closed)return null;this._footer||(yield this.open());let block=this._footer?.getRecordBatch(index);if(block&&(yield this._handle.seek(block.offset))){let message=yield this._reader.readMessage(MessageHeader.RecordBatch);if(message?.isRecordBatch()){let header=message.header(),buffer=yield this._reader.readMessageBody(message.bodyLength);return this._loadRecordBatch(header,buffer,message.metadata)}}return null})}_readDictionaryBatch(index){return __awaiter(this,void 0,void 0,function*(){let block=this._footer?.getDictionaryBatch(index);if(block&&(yield this._handle.seek(block.offset))){let message=yield this._reader.readMessage(MessageHeader.DictionaryBatch);if(message?.isDictionaryBatch()){let header=message.header(),buffer=yield this._reader.readMessageBody(message.bodyLength),vector=this._loadDictionaryBatch(header,buffer);this.dictionaries.set(header.id,vector)}}})}_readFooter(){return __awaiter(this,void 0,void 0,function*(){let{_handle}=this;_handle._pending&&(yield _handle._pending);let offset=_handle.size-magicAndPadding,length=yield _handle.readInt32(offset),buffer=yield _handle.readAt(offset-length,length);return Footer_.decode(buffer)})}_readNextMessageAndValidate(type){return __awaiter(this,void 0,void 0,function*(){if(this._footer||(yield this.open()),this._footer&&this._recordBatchIndex<this.numRecordBatches){let block=this._footer.getRecordBatch(this._recordBatchIndex);if(block&&(yield this._handle.seek(block.offset)))return yield this._reader.readMessage(type)}return null})}},RecordBatchJSONReaderImpl=class extends RecordBatchStreamReaderImpl{constructor(source,dictionaries){super(source,dictionaries)}_loadVectors(header,body,types){return new JSONVectorLoader(body,header.nodes,header.buffers,this.dictionaries,this.schema.metadataVersion,header.variadicBufferCounts).visitMany(types)}};function shouldAutoDestroy(self,options){return options&&typeof options.autoDestroy==`boolean`?options.autoDestroy:self.autoDestroy}function*readAllSync(source){let reader=RecordBatchReader.from(source);try{if(!reader.open({autoDestroy:!1}).closed)do yield reader;while(!reader.reset().open().closed)}finally{reader.cancel()}}function readAllAsync(source){return __asyncGenerator(this,arguments,function*(){let reader=yield __await(RecordBatchReader.from(source));try{if(!(yield __await(reader.open({autoDestroy:!1}))).closed)do yield yield __await(reader);while(!(yield __await(reader.reset().open())).closed)}finally{yield __await(reader.cancel())}})}function fromArrowJSON(source){return new RecordBatchStreamReader(new RecordBatchJSONReaderImpl(source))}function fromByteStream(source){let bytes=source.peek(magicLength+7&-8);return bytes&&bytes.byteLength>=4?checkForMagicArrowString(bytes)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(source.read())):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(source)):new RecordBatchStreamReader(new RecordBatchStreamReaderImpl(function*(){}()))}function fromAsyncByteStream(source){return __awaiter(this,void 0,void 0,function*(){let bytes=yield source.peek(magicLength+7&-8);return bytes&&bytes.byteLength>=4?checkForMagicArrowString(bytes)?new RecordBatchFileReader(new RecordBatchFileReaderImpl(yield source.read())):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(source)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(function(){return __asyncGenerator(this,arguments,function*(){})}()))})}function fromFileHandle(source){return __awaiter(this,void 0,void 0,function*(){let{size}=yield source.stat(),file=new AsyncRandomAccessFile(source,size);return size>=magicX2AndPadding&&checkForMagicArrowString(yield file.readAt(0,magicLength+7&-8))?new AsyncRecordBatchFileReader(new AsyncRecordBatchFileReaderImpl(file)):new AsyncRecordBatchStreamReader(new AsyncRecordBatchStreamReaderImpl(file))})}const jumps=[3639956645,3750757012,1261568508,386426335];var XoroShiro128Plus=class XoroShiro128Plus{constructor(s01,s00,s11,s10){this.s01=s01,this.s00=s00,this.s11=s11,this.s10=s10}clone(){return new XoroShiro128Plus(this.s01,this.s00,this.s11,this.s10)}next(){let out=this.s00+this.s10|0,a0=this.s10^this.s00,a1=this.s11^this.s01,s00=this.s00,s01=this.s01;return this.s00=s00<<24^s01>>>8^a0^a0<<16,this.s01=s01<<24^s00>>>8^a1^(a1<<16|a0>>>16),this.s10=a1<<5^a0>>>27,this.s11=a0<<5^a1>>>27,out}jump(){let ns01=0,ns00=0,ns11=0,ns10=0,s01=this.s01,s00=this.s00,s11=this.s11,s10=this.s10;for(let i=0;i!==4;++i){let ji=jumps[i];for(let mask=1;mask;mask<<=1){ji&mask&&(ns01^=s01,ns00^=s00,ns11^=s11,ns10^=s10);let a0=s10^s00,a1=s11^s01,s00_=s00,s01_=s01;s00=s00_<<24^s01_>>>8^a0^a0<<16,s01=s01_<<24^s00_>>>8^a1^(a1<<16|a0>>>16),s10=a1<<5^a0>>>27,s11=a0<<5^a1>>>27}}this.s01=ns01,this.s00=ns00,this.s11=ns11,this.s10=ns10}getState(){return[this.s01,this.s00,this.s11,this.s10]}};function xoroshiro128plus(seed){return new XoroShiro128Plus(-1,~seed,seed|0,0)}
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var require_define_property=/* @__PURE__ */ __commonJSMin(((exports,module)=>{module.exports=typeof Object.defineProperty==`function`?Object.defineProperty:null})),require_has_define_property_support=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var defineProperty=require_define_property();function hasDefinePropertySupport(){try{return defineProperty({},`x`,{}),!0}catch{return!1}}module.exports=hasDefinePropertySupport})),require_builtin=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Object.defineProperty})),require_is_number=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isNumber(value){return typeof value==`number`}module.exports=isNumber})),require_zero_pad=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function startsWithMinus(str){return str[0]===`-`}function zeros(n){for(var out=``,i=0;i<n;i++)out+=`0`;return out}function zeroPad(str,width,right){var negative=!1,pad=width-str.length;return pad<0||(startsWithMinus(str)&&(negative=!0,str=str.substr(1)),str=right?str+zeros(pad):zeros(pad)+str,negative&&(str=`-`+str)),str}module.exports=zeroPad})),require_format_integer=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isNumber=require_is_number(),zeroPad=require_zero_pad(),lowercase=String.prototype.toLowerCase,uppercase=String.prototype.toUpperCase;function formatInteger(token){var base,out,i;switch(token.specifier){case`b`:base=2;break;case`o`:base=8;break;case`x`:case`X`:base=16;break;default:base=10}if(out=token.arg,i=parseInt(out,10),!isFinite(i)){if(!isNumber(out))throw Error(`invalid integer. Value: `+out);i=0}return i<0&&(token.specifier===`u`||base!==10)&&(i=4294967295+i+1),i<0?(out=(-i).toString(base),token.precision&&(out=zeroPad(out,token.precision,token.padRight)),out=`-`+out):(out=i.toString(base),!i&&!token.precision?out=``:token.precision&&(out=zeroPad(out,token.precision,token.padRight)),token.sign&&(out=token.sign+out)),base===16&&(token.alternate&&(out=`0x`+out),out=token.specifier===uppercase.call(token.specifier)?uppercase.call(out):lowercase.call(out)),base===8&&token.alternate&&out.charAt(0)!==`0`&&(out=`0`+out),out}module.exports=formatInteger})),require_is_string$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(value){return typeof value==`string`}module.exports=isString})),require_format_double=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=Math.abs,lowercase=String.prototype.toLowerCase,uppercase=String.prototype.toUpperCase,replace=String.prototype.replace,RE_EXP_POS_DIGITS=/e\+(\d)$/,RE_EXP_NEG_DIGITS=/e-(\d)$/,RE_ONLY_DIGITS=/^(\d+)$/,RE_DIGITS_BEFORE_EXP=/^(\d+)e/,RE_TRAILING_PERIOD_ZERO=/\.0$/,RE_PERIOD_ZERO_EXP=/\.0*e/,RE_ZERO_BEFORE_EXP=/(\..*[^0])0*e/;function formatDouble(f,token){var digits,out;switch(token.specifier){case`e`:case`E`:out=f.toExponential(token.precision);break;case`f`:case`F`:out=f.toFixed(token.precision);break;case`g`:case`G`:abs(f)<1e-4?(digits=token.precision,digits>0&&--digits,out=f.toExponential(digits)):out=f.toPrecision(token.precision),token.alternate||(out=replace.call(out,RE_ZERO_BEFORE_EXP,`$1e`),out=replace.call(out,RE_PERIOD_ZERO_EXP,`e`),out=replace.call(out,RE_TRAILING_PERIOD_ZERO,``));break;default:throw Error(`invalid double notation. Value: `+token.specifier)}return out=replace.call(out,RE_EXP_POS_DIGITS,`e+0$1`),out=replace.call(out,RE_EXP_NEG_DIGITS,`e-0$1`),token.alternate&&(out=replace.call(out,RE_ONLY_DIGITS,`$1.`),out=replace.call(out,RE_DIGITS_BEFORE_EXP,`$1.e`)),f>=0&&token.sign&&(out=token.sign+out),out=token.specifier===uppercase.call(token.specifier)?uppercase.call(out):lowercase.call(out),out}module.exports=formatDouble})),require_space_pad=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function spaces(n){for(var out=``,i=0;i<n;i++)out+=` `;return out}function spacePad(str,width,right){var pad=width-str.length;return pad<0||(str=right?str+spaces(pad):spaces(pad)+str),str}module.exports=spacePad})),require_main$98=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var formatInteger=require_format_integer(),isString=require_is_string$1(),isNumber=require_is_number(),formatDouble=require_format_double(),spacePad=require_space_pad(),zeroPad=require_zero_pad(),fromCharCode=String.fromCharCode,isArray=Array.isArray;function isnan(value){return value!==value}function initialize(token){var out={};return out.specifier=token.specifier,out.precision=token.precision===void 0?1:token.precision,out.width=token.width,out.flags=token.flags||``,out.mapping=token.mapping,out}function formatInterpolate(tokens){var hasPeriod,flags,token,flag,num,out,pos,f,i,j;if(!isArray(tokens))throw TypeError("invalid argument. First argument must be an array. Value: `"+tokens+"`.");for(out=``,pos=1,i=0;i<tokens.length;i++)if(token=tokens[i],isString(token))out+=token;else{if(hasPeriod=token.precision!==void 0,token=initialize(token),!token.specifier)throw TypeError("invalid argument. Token is missing `specifier` property. Index: `"+i+"`. Value: `"+token+"`.");for(token.mapping&&(pos=token.mapping),flags=token.flags,j=0;j<flags.length;j++)switch(flag=flags.charAt(j),flag){case` `:token.sign=` `;break;case`+`:token.sign=`+`;break;case`-`:token.padRight=!0,token.padZeros=!1;break;case`0`:token.padZeros=flags.indexOf(`-`)<0;break;case`#`:token.alternate=!0;break;default:throw Error(`invalid flag: `+flag)}if(token.width===`*`){if(token.width=parseInt(arguments[pos],10),pos+=1,isnan(token.width))throw TypeError(`the argument for * width at position `+pos+" is not a number. Value: `"+token.width+"`.");token.width<0&&(token.padRight=!0,token.width=-token.width)}if(hasPeriod&&token.precision===`*`){if(token.precision=parseInt(arguments[pos],10),pos+=1,isnan(token.precision))throw TypeError(`the argument for * precision at position `+pos+" is not a number. Value: `"+token.precision+"`.");token.precision<0&&(token.precision=1,hasPeriod=!1)}switch(token.arg=arguments[pos],token.specifier){case`b`:case`o`:case`x`:case`X`:case`d`:case`i`:case`u`:hasPeriod&&(token.padZeros=!1),token.arg=formatInteger(token);break;case`s`:token.maxWidth=hasPeriod?token.precision:-1,token.arg=String(token.arg);break;case`c`:if(!isnan(token.arg)){if(num=parseInt(token.arg,10),num<0||num>127)throw Error(`invalid character code. Value: `+token.arg);token.arg=isnan(num)?String(token.arg):fromCharCode(num)}break;case`e`:case`E`:case`f`:case`F`:case`g`:case`G`:if(hasPeriod||(token.precision=6),f=parseFloat(token.arg),!isFinite(f)){if(!isNumber(token.arg))throw Error(`invalid floating-point number. Value: `+out);f=token.arg,token.padZeros=!1}token.arg=formatDouble(f,token);break;default:throw Error(`invalid specifier: `+token.specifier)}token.maxWidth>=0&&token.arg.length>token.maxWidth&&(token.arg=token.arg.substring(0,token.maxWidth)),token.padZeros?token.arg=zeroPad(token.arg,token.width||token.precision,token.padRight):token.width&&(token.arg=spacePad(token.arg,token.width,token.padRight)),out+=token.arg||``,pos+=1}return out}module.exports=formatInterpolate})),require_lib$140=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$98()})),require_main$97=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var RE=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function parse(match){var token={mapping:match[1]?parseInt(match[1],10):void 0,flags:match[2],width:match[3],precision:match[5],specifier:match[6]};return match[4]===`.`&&match[5]===void 0&&(token.precision=`1`),token}function formatTokenize(str){var content,tokens=[],match,prev=0;for(match=RE.exec(str);match;)content=str.slice(prev,RE.lastIndex-match[0].length),content.length&&tokens.push(content),match[6]===`%`?tokens.push(`%`):tokens.push(parse(match)),prev=RE.lastIndex,match=RE.exec(str);return content=str.slice(prev),content.length&&tokens.push(content),tokens}module.exports=formatTokenize})),require_lib$139=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$97()})),require_is_string=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isString(value){return typeof value==`string`}module.exports=isString})),require_main$96=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var interpolate=require_lib$140(),tokenize=require_lib$139(),isString=require_is_string();function format(str){var args,i;if(!isString(str))throw TypeError(format("invalid argument. First argument must be a string. Value: `%s`.",str));for(args=[tokenize(str)],i=1;i<arguments.length;i++)args.push(arguments[i]);return interpolate.apply(null,args)}module.exports=format})),require_lib$138=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$96()})),require_polyfill$5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var format=require_lib$138(),objectProtoype=Object.prototype,toStr=objectProtoype.toString,defineGetter=objectProtoype.__defineGetter__,defineSetter=objectProtoype.__defineSetter__,lookupGetter=objectProtoype.__lookupGetter__,lookupSetter=objectProtoype.__lookupSetter__;function defineProperty(obj,prop,descriptor){var prototype,hasValue,hasGet,hasSet;if(typeof obj!=`object`||!obj||toStr.call(obj)===`[object Array]`)throw TypeError(format("invalid argument. First argument must be an object. Value: `%s`.",obj));if(typeof descriptor!=`object`||!descriptor||toStr.call(descriptor)===`[object Array]`)throw TypeError(format("invalid argument. Property descriptor must be an object. Value: `%s`.",descriptor));if(hasValue=`value`in descriptor,hasValue&&(lookupGetter.call(obj,prop)||lookupSetter.call(obj,prop)?(prototype=obj.__proto__,obj.__proto__=objectProtoype,delete obj[prop],obj[prop]=descriptor.value,obj.__proto__=prototype):obj[prop]=descriptor.value),hasGet=`get`in descriptor,hasSet=`set`in descriptor,hasValue&&(hasGet||hasSet))throw Error(`invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.`);return hasGet&&defineGetter&&defineGetter.call(obj,prop,descriptor.get),hasSet&&defineSetter&&defineSetter.call(obj,prop,descriptor.set),obj}module.exports=defineProperty})),require_lib$137=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasDefinePropertySupport=require_has_define_property_support(),builtin=require_builtin(),polyfill=require_polyfill$5();module.exports=hasDefinePropertySupport()?builtin:polyfill})),require_main$95=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var defineProperty=require_lib$137();function setNonEnumerableReadOnly(obj,prop,value){defineProperty(obj,prop,{configurable:!1,enumerable:!1,writable:!1,value})}module.exports=setNonEnumerableReadOnly})),require_lib$136=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$95()})),require_main$94=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function isnan(x){return x!==x}module.exports=isnan})),require_lib$135=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$94()})),require_main$93=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(c,x){var p,i=c.length;if(i<2||x===0)return i===0?0:c[0];for(--i,p=c[i]*x+c[i-1],i-=2;i>=0;)p=p*x+c[i],--i;return p}module.exports=evalpoly})),require_main$92=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Function})),require_lib$134=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$92()})),require_factory$6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Fcn=require_lib$134(),evalpoly=require_main$93();function factory(c){var f,n,m,i;if(c.length>500)return polyval;if(f=`return function evalpoly(x){`,n=c.length,n===0)f+=`return 0.0;`;else if(n===1)f+=`return `+c[0]+`;`;else{for(f+=`if(x===0.0){return `+c[0]+`;}`,f+=`return `+c[0],m=n-1,i=1;i<n;i++)f+=`+x*`,i<m&&(f+=`(`),f+=c[i];for(i=0;i<m-1;i++)f+=`)`;f+=`;`}return f+=`}`,f+=`//# sourceURL=evalpoly.factory.js`,new Fcn(f)();function polyval(x){return evalpoly(c,x)}}module.exports=factory})),require_lib$133=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$93();setReadOnly(main,`factory`,require_factory$6()),module.exports=main})),require_main$91=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function hasSymbolSupport(){return typeof Symbol==`function`&&typeof Symbol(`foo`)==`symbol`}module.exports=hasSymbolSupport})),require_lib$132=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$91()})),require_main$90=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var FLG=require_lib$132()();function hasToStringTagSupport(){return FLG&&typeof Symbol.toStringTag==`symbol`}module.exports=hasToStringTagSupport})),require_lib$131=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$90()})),require_tostring=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Object.prototype.toString})),require_main$89=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var toStr=require_tostring();function nativeClass(v){return toStr.call(v)}module.exports=nativeClass})),require_main$88=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var has=Object.prototype.hasOwnProperty;function hasOwnProp(value,property){return value!=null&&has.call(value,property)}module.exports=hasOwnProp})),require_lib$130=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$88()})),require_main$87=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Symbol==`function`?Symbol:void 0})),require_lib$129=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$87()})),require_tostringtag=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Symbol=require_lib$129();module.exports=typeof Symbol==`function`?Symbol.toStringTag:``})),require_polyfill$4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasOwnProp=require_lib$130(),toStringTag=require_tostringtag(),toStr=require_tostring();function nativeClass(v){var isOwn,tag,out;if(v==null)return toStr.call(v);tag=v[toStringTag],isOwn=hasOwnProp(v,toStringTag);try{v[toStringTag]=void 0}catch{return toStr.call(v)}return out=toStr.call(v),isOwn?v[toStringTag]=tag:delete v[toStringTag],out}module.exports=nativeClass})),require_lib$128=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasToStringTag=require_lib$131(),builtin=require_main$89(),polyfill=require_polyfill$4();module.exports=hasToStringTag()?polyfill:builtin})),require_main$86=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var nativeClass=require_lib$128(),hasUint32Array=typeof Uint32Array==`function`;function isUint32Array(value){return hasUint32Array&&value instanceof Uint32Array||nativeClass(value)===`[object Uint32Array]`}module.exports=isUint32Array})),require_lib$127=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$86()})),require_lib$126=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=4294967295})),require_uint32array=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint32Array==`function`?Uint32Array:null})),require_main$85=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isUint32Array=require_lib$127(),UINT32_MAX=require_lib$126(),GlobalUint32Array=require_uint32array();function hasUint32ArraySupport(){var bool,arr;if(typeof GlobalUint32Array!=`function`)return!1;try{arr=[1,3.14,-3.14,UINT32_MAX+1,UINT32_MAX+2],arr=new GlobalUint32Array(arr),bool=isUint32Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT32_MAX-2&&arr[3]===0&&arr[4]===1}catch{bool=!1}return bool}module.exports=hasUint32ArraySupport})),require_lib$125=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$85()})),require_main$84=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint32Array==`function`?Uint32Array:void 0})),require_polyfill$3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw Error(`not implemented`)}module.exports=polyfill})),require_lib$124=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasUint32ArraySupport=require_lib$125(),builtin=require_main$84(),polyfill=require_polyfill$3();module.exports=hasUint32ArraySupport()?builtin:polyfill})),require_main$83=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var nativeClass=require_lib$128(),hasFloat64Array=typeof Float64Array==`function`;function isFloat64Array(value){return hasFloat64Array&&value instanceof Float64Array||nativeClass(value)===`[object Float64Array]`}module.exports=isFloat64Array})),require_lib$123=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$83()})),require_float64array=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Float64Array==`function`?Float64Array:null})),require_main$82=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isFloat64Array=require_lib$123(),GlobalFloat64Array=require_float64array();function hasFloat64ArraySupport(){var bool,arr;if(typeof GlobalFloat64Array!=`function`)return!1;try{arr=new GlobalFloat64Array([1,3.14,-3.14,NaN]),bool=isFloat64Array(arr)&&arr[0]===1&&arr[1]===3.14&&arr[2]===-3.14&&arr[3]!==arr[3]}catch{bool=!1}return bool}module.exports=hasFloat64ArraySupport})),require_lib$122=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$82()})),require_main$81=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Float64Array==`function`?Float64Array:void 0})),require_polyfill$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw Error(`not implemented`)}module.exports=polyfill})),require_lib$121=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasFloat64ArraySupport=require_lib$122(),builtin=require_main$81(),polyfill=require_polyfill$2();module.exports=hasFloat64ArraySupport()?builtin:polyfill})),require_main$80=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var nativeClass=require_lib$128(),hasUint8Array=typeof Uint8Array==`function`;function isUint8Array(value){return hasUint8Array&&value instanceof Uint8Array||nativeClass(value)===`[object Uint8Array]`}module.exports=isUint8Array})),require_lib$120=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$80()})),require_lib$119=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=255})),require_uint8array=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint8Array==`function`?Uint8Array:null})),require_main$79=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isUint8Array=require_lib$120(),UINT8_MAX=require_lib$119(),GlobalUint8Array=require_uint8array();function hasUint8ArraySupport(){var bool,arr;if(typeof GlobalUint8Array!=`function`)return!1;try{arr=[1,3.14,-3.14,UINT8_MAX+1,UINT8_MAX+2],arr=new GlobalUint8Array(arr),bool=isUint8Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT8_MAX-2&&arr[3]===0&&arr[4]===1}catch{bool=!1}return bool}module.exports=hasUint8ArraySupport})),require_lib$118=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$79()})),require_main$78=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint8Array==`function`?Uint8Array:void 0})),require_polyfill$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw Error(`not implemented`)}module.exports=polyfill})),require_lib$117=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasUint8ArraySupport=require_lib$118(),builtin=require_main$78(),polyfill=require_polyfill$1();module.exports=hasUint8ArraySupport()?builtin:polyfill})),require_main$77=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var nativeClass=require_lib$128(),hasUint16Array=typeof Uint16Array==`function`;function isUint16Array(value){return hasUint16Array&&value instanceof Uint16Array||nativeClass(value)===`[object Uint16Array]`}module.exports=isUint16Array})),require_lib$116=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$77()})),require_lib$115=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=65535})),require_uint16array=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint16Array==`function`?Uint16Array:null})),require_main$76=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isUint16Array=require_lib$116(),UINT16_MAX=require_lib$115(),GlobalUint16Array=require_uint16array();function hasUint16ArraySupport(){var bool,arr;if(typeof GlobalUint16Array!=`function`)return!1;try{arr=[1,3.14,-3.14,UINT16_MAX+1,UINT16_MAX+2],arr=new GlobalUint16Array(arr),bool=isUint16Array(arr)&&arr[0]===1&&arr[1]===3&&arr[2]===UINT16_MAX-2&&arr[3]===0&&arr[4]===1}catch{bool=!1}return bool}module.exports=hasUint16ArraySupport})),require_lib$114=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$76()})),require_main$75=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=typeof Uint16Array==`function`?Uint16Array:void 0})),require_polyfill=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function polyfill(){throw Error(`not implemented`)}module.exports=polyfill})),require_lib$113=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasUint16ArraySupport=require_lib$114(),builtin=require_main$75(),polyfill=require_polyfill();module.exports=hasUint16ArraySupport()?builtin:polyfill})),require_ctors=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint8Array=require_lib$117();module.exports={uint16:require_lib$113(),uint8:Uint8Array}})),require_main$74=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var ctors=require_ctors(),bool;function isLittleEndian(){var uint16view=new ctors.uint16(1),uint8view;return uint16view[0]=4660,uint8view=new ctors.uint8(uint16view.buffer),uint8view[0]===52}bool=isLittleEndian(),module.exports=bool})),require_lib$112=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$74()})),require_high$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=+(require_lib$112()===!0)})),require_main$73=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),HIGH=require_high$1(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer);function getHighWord(x){return FLOAT64_VIEW[0]=x,UINT32_VIEW[HIGH]}module.exports=getHighWord})),require_lib$111=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$73()})),require_high=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=+(require_lib$112()===!0)})),require_main$72=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),HIGH=require_high(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer);function setHighWord(x,high){return FLOAT64_VIEW[0]=x,UINT32_VIEW[HIGH]=high>>>0,FLOAT64_VIEW[0]}module.exports=setHighWord})),require_lib$110=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$72()})),require_indices$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isLittleEndian=require_lib$112(),indices,HIGH,LOW;isLittleEndian===!0?(HIGH=1,LOW=0):(HIGH=0,LOW=1),indices={HIGH,LOW},module.exports=indices})),require_main$71=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),indices=require_indices$1(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer),HIGH=indices.HIGH,LOW=indices.LOW;function fromWords(high,low){return UINT32_VIEW[HIGH]=high,UINT32_VIEW[LOW]=low,FLOAT64_VIEW[0]}module.exports=fromWords})),require_lib$109=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$71()})),require_lib$108=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1/0})),require_main$70=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Number})),require_lib$107=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$70()})),require_lib$106=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_lib$107().NEGATIVE_INFINITY})),require_lib$105=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1023})),require_lib$104=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=.34657359027997264})),require_polyval_q$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.03333333333333313:-.03333333333333313+x*(.0015873015872548146+x*(-793650757867488e-19+x*(4008217827329362e-21+x*-2.0109921818362437e-7)))}module.exports=evalpoly})),require_main$69=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_expm1.c} and [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/s_expm1.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),getHighWord=require_lib$111(),setHighWord=require_lib$110(),fromWords=require_lib$109(),PINF=require_lib$108(),NINF=require_lib$106(),FLOAT64_EXPONENT_BIAS=require_lib$105(),HALF_LN2=require_lib$104(),polyval=require_polyval_q$1(),OVERFLOW_THRESHOLD=709.782712893384,LN2_HI=.6931471803691238,LN2_LO=19082149292705877e-26,LN2_INV=1.4426950408889634,LN2x56=38.816242111356935,LN2_HALFX3=1.0397207708399179;function expm1(x){var halfX,twopk,sign,hi,lo,hx,r1,y,z,c,t,e,k;if(x===PINF||isnan(x))return x;if(x===NINF)return-1;if(x===0)return x;if(x<0?(sign=!0,y=-x):(sign=!1,y=x),y>=LN2x56){if(sign)return-1;if(y>=OVERFLOW_THRESHOLD)return PINF}if(hx=getHighWord(y)|0,y>HALF_LN2)y<LN2_HALFX3?sign?(hi=x+LN2_HI,lo=-LN2_LO,k=-1):(hi=x-LN2_HI,lo=LN2_LO,k=1):(k=sign?LN2_INV*x-.5:LN2_INV*x+.5,k|=0,t=k,hi=x-t*LN2_HI,lo=t*LN2_LO),x=hi-lo,c=hi-x-lo;else if(hx<1016070144)return x;else k=0;return halfX=.5*x,z=x*halfX,r1=1+z*polyval(z),t=3-r1*halfX,e=z*((r1-t)/(6-x*t)),k===0?x-(x*e-z):(twopk=fromWords(FLOAT64_EXPONENT_BIAS+k<<20,0),e=x*(e-c)-c,e-=z,k===-1?.5*(x-e)-.5:k===1?x<-.25?-2*(e-(x+.5)):1+2*(x-e):k<=-2||k>56?(y=1-(e-x),k===1024?(hi=getHighWord(y)+(k<<20)|0,y=setHighWord(y,hi)):y*=twopk,y-1):(t=1,k<20?(hi=1072693248-(2097152>>k)|0,t=setHighWord(t,hi),y=t-(e-x)):(hi=FLOAT64_EXPONENT_BIAS-k<<20,t=setHighWord(t,hi),y=x-(e+t),y+=1),y*=twopk,y))}module.exports=expm1})),require_lib$103=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$69()})),require_main$68=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Math.floor})),require_lib$102=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$68()})),require_polyval_lp=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.6666666666666735:.6666666666666735+x*(.3999999999940942+x*(.2857142874366239+x*(.22222198432149784+x*(.1818357216161805+x*(.15313837699209373+x*.14798198605116586)))))}module.exports=evalpoly})),require_main$67=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FDLIBM]{@link http://www.netlib.org/fdlibm/s_log1p.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),getHighWord=require_lib$111(),setHighWord=require_lib$110(),PINF=require_lib$108(),NINF=require_lib$106(),FLOAT64_EXPONENT_BIAS=require_lib$105(),polyval=require_polyval_lp(),LN2_HI=.6931471803691238,LN2_LO=19082149292705877e-26,SQRT2M1=.41421356237309503,SQRT2HALFM1=-.2928932188134525,SMALL=1.862645149230957e-9,TINY=5551115123125783e-32,TWO53=9007199254740992,TWO_THIRDS=.6666666666666666;function log1p(x){var hfsq,hu,y,f,c,s,z,R,u,k;if(x<-1||isnan(x))return NaN;if(x===-1)return NINF;if(x===PINF||x===0)return x;if(y=x<0?-x:x,k=1,y<SQRT2M1){if(y<SMALL)return y<TINY?x:x-x*x*.5;x>SQRT2HALFM1&&(k=0,f=x,hu=1)}return k!==0&&(y<TWO53?(u=1+x,hu=getHighWord(u),k=(hu>>20)-FLOAT64_EXPONENT_BIAS,c=k>0?1-(u-x):x-(u-1),c/=u):(u=x,hu=getHighWord(u),k=(hu>>20)-FLOAT64_EXPONENT_BIAS,c=0),hu&=1048575,hu<434334?u=setHighWord(u,hu|1072693248):(k+=1,u=setHighWord(u,hu|1071644672),hu=1048576-hu>>2),f=u-1),hfsq=.5*f*f,hu===0?f===0?(c+=k*LN2_LO,k*LN2_HI+c):(R=hfsq*(1-TWO_THIRDS*f),k*LN2_HI-(R-(k*LN2_LO+c)-f)):(s=f/(2+f),z=s*s,R=z*polyval(z),k===0?f-(hfsq-s*(hfsq+R)):k*LN2_HI-(hfsq-(s*(hfsq+R)+(k*LN2_LO+c))-f))}module.exports=log1p})),require_lib$101=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$67()})),require_main$66=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Math.sqrt})),require_lib$100=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$66()})),require_lib$99=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=.7853981633974483})),require_rational_pq$3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.16666666666666713:(ax=x<0?-x:x,ax<=1?(s1=-8.198089802484825+x*(19.562619833175948+x*(-16.262479672107002+x*(5.444622390564711+x*(-.6019598008014124+x*.004253011369004428)))),s2=-49.18853881490881+x*(139.51056146574857+x*(-147.1791292232726+x*(70.49610280856842+x*(-14.740913729888538+x*1))))):(x=1/x,s1=.004253011369004428+x*(-.6019598008014124+x*(5.444622390564711+x*(-16.262479672107002+x*(19.562619833175948+x*-8.198089802484825)))),s2=1+x*(-14.740913729888538+x*(70.49610280856842+x*(-147.1791292232726+x*(139.51056146574857+x*-49.18853881490881))))),s1/s2)}module.exports=evalrational})),require_rational_rs=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.08333333333333809:(ax=x<0?-x:x,ax<=1?(s1=28.536655482610616+x*(-25.56901049652825+x*(6.968710824104713+x*(-.5634242780008963+x*.002967721961301243))),s2=342.43986579130785+x*(-383.8770957603691+x*(147.0656354026815+x*(-21.947795316429207+x*1)))):(x=1/x,s1=.002967721961301243+x*(-.5634242780008963+x*(6.968710824104713+x*(-25.56901049652825+x*28.536655482610616))),s2=1+x*(-21.947795316429207+x*(147.0656354026815+x*(-383.8770957603691+x*342.43986579130785)))),s1/s2)}module.exports=evalrational})),require_main$65=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var isnan=require_lib$135(),sqrt=require_lib$100(),PIO4=require_lib$99(),ratevalPQ=require_rational_pq$3(),ratevalRS=require_rational_rs(),MOREBITS=6123233995736766e-32;function asin(x){var sgn,zz,a,p,z;if(isnan(x)||(x>0?a=x:(sgn=!0,a=-x),a>1))return NaN;if(a>.625)zz=1-a,p=zz*ratevalRS(zz),zz=sqrt(zz+zz),z=PIO4-zz,zz=zz*p-MOREBITS,z-=zz,z+=PIO4;else{if(a<1e-8)return x;zz=a*a,z=zz*ratevalPQ(zz),z=a*z+a}return sgn?-z:z}module.exports=asin})),require_lib$98=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$65()})),require_main$64=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function abs(x){return Math.abs(x)}module.exports=abs})),require_lib$97=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$64()})),require_main$63=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Math.ceil})),require_lib$96=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$63()})),require_main$62=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var floor=require_lib$102(),ceil=require_lib$96();function trunc(x){return x<0?ceil(x):floor(x)}module.exports=trunc})),require_lib$95=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$62()})),require_lib$94=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1023})),require_lib$93=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=-1023})),require_lib$92=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=-1074})),require_main$61=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var PINF=require_lib$108(),NINF=require_lib$106();function isInfinite(x){return x===PINF||x===NINF}module.exports=isInfinite})),require_lib$91=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$61()})),require_lib$90=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2147483648})),require_lib$89=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2147483647})),require_indices=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isLittleEndian=require_lib$112(),indices,HIGH,LOW;isLittleEndian===!0?(HIGH=1,LOW=0):(HIGH=0,LOW=1),indices={HIGH,LOW},module.exports=indices})),require_assign$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),indices=require_indices(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer),HIGH=indices.HIGH,LOW=indices.LOW;function toWords(x,out,stride,offset){return FLOAT64_VIEW[0]=x,out[offset]=UINT32_VIEW[HIGH],out[offset+stride]=UINT32_VIEW[LOW],out}module.exports=toWords})),require_main$60=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var fcn=require_assign$2();function toWords(x){return fcn(x,[0,0],1,0)}module.exports=toWords})),require_lib$88=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$60();setReadOnly(main,`assign`,require_assign$2()),module.exports=main})),require_main$59=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var SIGN_MASK=require_lib$90(),ABS_MASK=require_lib$89(),toWords=require_lib$88(),getHighWord=require_lib$111(),fromWords=require_lib$109(),WORDS=[0,0];function copysign(x,y){var hx,hy;return toWords.assign(x,WORDS,1,0),hx=WORDS[0],hx&=ABS_MASK,hy=getHighWord(y),hy&=SIGN_MASK,hx|=hy,fromWords(hx,WORDS[1])}module.exports=copysign})),require_lib$87=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$59()})),require_lib$86=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=22250738585072014e-324})),require_assign$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var FLOAT64_SMALLEST_NORMAL=require_lib$86(),isInfinite=require_lib$91(),isnan=require_lib$135(),abs=require_lib$97(),SCALAR=4503599627370496;function normalize(x,out,stride,offset){return isnan(x)||isInfinite(x)?(out[offset]=x,out[offset+stride]=0,out):x!==0&&abs(x)<FLOAT64_SMALLEST_NORMAL?(out[offset]=x*SCALAR,out[offset+stride]=-52,out):(out[offset]=x,out[offset+stride]=0,out)}module.exports=normalize})),require_main$58=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var fcn=require_assign$1();function normalize(x){return fcn(x,[0,0],1,0)}module.exports=normalize})),require_lib$85=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$58();setReadOnly(main,`assign`,require_assign$1()),module.exports=main})),require_lib$84=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2146435072})),require_main$57=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var getHighWord=require_lib$111(),EXP_MASK=require_lib$84(),BIAS=require_lib$105();function exponent(x){var high=getHighWord(x);return high=(high&EXP_MASK)>>>20,high-BIAS|0}module.exports=exponent})),require_lib$83=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$57()})),require_main$56=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var PINF=require_lib$108(),NINF=require_lib$106(),BIAS=require_lib$105(),MAX_EXPONENT=require_lib$94(),MAX_SUBNORMAL_EXPONENT=require_lib$93(),MIN_SUBNORMAL_EXPONENT=require_lib$92(),isnan=require_lib$135(),isInfinite=require_lib$91(),copysign=require_lib$87(),normalize=require_lib$85().assign,floatExp=require_lib$83(),toWords=require_lib$88(),fromWords=require_lib$109(),TWO52_INV=2220446049250313e-31,CLEAR_EXP_MASK=2148532223,FRAC=[0,0],WORDS=[0,0];function ldexp(frac,exp){var high,m;return exp===0||frac===0||isnan(frac)||isInfinite(frac)?frac:(normalize(frac,FRAC,1,0),frac=FRAC[0],exp+=FRAC[1],exp+=floatExp(frac),exp<MIN_SUBNORMAL_EXPONENT?copysign(0,frac):exp>MAX_EXPONENT?frac<0?NINF:PINF:(exp<=MAX_SUBNORMAL_EXPONENT?(exp+=52,m=TWO52_INV):m=1,toWords.assign(frac,WORDS,1,0),high=WORDS[0],high&=CLEAR_EXP_MASK,high|=exp+BIAS<<20,m*fromWords(high,WORDS[1])))}module.exports=ldexp})),require_lib$82=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$56()})),require_polyval_p$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.16666666666666602:.16666666666666602+x*(-.0027777777777015593+x*(6613756321437934e-20+x*(-16533902205465252e-22+x*4.1381367970572385e-8)))}module.exports=evalpoly})),require_expmulti=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var ldexp=require_lib$82(),polyvalP=require_polyval_p$2();function expmulti(hi,lo,k){var r=hi-lo,t=r*r,c=r-t*polyvalP(t);return ldexp(1-(lo-r*c/(2-c)-hi),k)}module.exports=expmulti})),require_main$55=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),trunc=require_lib$95(),NINF=require_lib$106(),PINF=require_lib$108(),expmulti=require_expmulti(),LN2_HI=.6931471803691238,LN2_LO=19082149292705877e-26,LOG2_E=1.4426950408889634,OVERFLOW=709.782712893384,UNDERFLOW=-745.1332191019411,NEARZERO=1/(1<<28),NEG_NEARZERO=-NEARZERO;function exp(x){var hi,lo,k;return isnan(x)||x===PINF?x:x===NINF?0:x>OVERFLOW?PINF:x<UNDERFLOW?0:x>NEG_NEARZERO&&x<NEARZERO?1+x:(k=trunc(x<0?LOG2_E*x-.5:LOG2_E*x+.5),hi=x-k*LN2_HI,lo=k*LN2_LO,expmulti(hi,lo,k))}module.exports=exp})),require_lib$81=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$55()})),require_main$54=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var floor=require_lib$102();function isInteger(x){return floor(x)===x}module.exports=isInteger})),require_lib$80=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$54()})),require_main$53=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isInteger=require_lib$80();function isEven(x){return isInteger(x/2)}module.exports=isEven})),require_lib$79=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$53()})),require_main$52=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isEven=require_lib$79();function isOdd(x){return isEven(x>0?x-1:x+1)}module.exports=isOdd})),require_lib$78=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$52()})),require_low$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_lib$112()===!0?0:1})),require_main$51=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),LOW=require_low$1(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer);function setLowWord(x,low){return FLOAT64_VIEW[0]=x,UINT32_VIEW[LOW]=low>>>0,FLOAT64_VIEW[0]}module.exports=setLowWord})),require_lib$77=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$51()})),require_main$50=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function uint32ToInt32(x){return x|0}module.exports=uint32ToInt32})),require_lib$76=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$50()})),require_x_is_zero=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isOdd=require_lib$78(),copysign=require_lib$87(),NINF=require_lib$106(),PINF=require_lib$108();function pow(x,y){return y===NINF?PINF:y===PINF?0:y>0?isOdd(y)?x:0:isOdd(y)?copysign(PINF,x):PINF}module.exports=pow})),require_y_is_huge=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var ABS_MASK=require_lib$89(),getHighWord=require_lib$111(),HIGH_MAX_NEAR_UNITY=1072693247,HUGE=1e300,TINY=1e-300;function pow(x,y){return(getHighWord(x)&ABS_MASK)<=HIGH_MAX_NEAR_UNITY?y<0?HUGE*HUGE:TINY*TINY:y>0?HUGE*HUGE:TINY*TINY}module.exports=pow})),require_y_is_infinite=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),PINF=require_lib$108();function pow(x,y){return x===-1?(x-x)/(x-x):x===1?1:abs(x)<1==(y===PINF)?0:PINF}module.exports=pow})),require_lib$75=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=20})),require_polyval_l=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.5999999999999946:.5999999999999946+x*(.4285714285785502+x*(.33333332981837743+x*(.272728123808534+x*(.23066074577556175+x*.20697501780033842))))}module.exports=evalpoly})),require_log2ax=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var getHighWord=require_lib$111(),setLowWord=require_lib$77(),setHighWord=require_lib$110(),BIAS=require_lib$105(),HIGH_NUM_SIGNIFICAND_BITS=require_lib$75(),polyvalL=require_polyval_l(),HIGH_SIGNIFICAND_MASK=1048575,HIGH_MIN_NORMAL_EXP=1048576,HIGH_BIASED_EXP_0=1072693248,HIGH_BIASED_EXP_NEG_512=536870912,HIGH_SIGNIFICAND_HALF=524288,TWO53=9007199254740992,CP=.9617966939259756,CP_HI=.9617967009544373,CP_LO=-7.028461650952758e-9,BP=[1,1.5],DP_HI=[0,.5849624872207642],DP_LO=[0,1.350039202129749e-8];function log2ax(out,ax,ahx){var tmp,ss,s2,hs,ls,ht,lt,bp,dp,hp,lp,hz,lz,t1,t2,t,r,u,v,n=0,j,k;return ahx<HIGH_MIN_NORMAL_EXP&&(ax*=TWO53,n-=53,ahx=getHighWord(ax)),n+=(ahx>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0,j=ahx&HIGH_SIGNIFICAND_MASK|0,ahx=j|HIGH_BIASED_EXP_0|0,j<=235662?k=0:j<767610?k=1:(k=0,n+=1,ahx-=HIGH_MIN_NORMAL_EXP),ax=setHighWord(ax,ahx),bp=BP[k],u=ax-bp,v=1/(ax+bp),ss=u*v,hs=setLowWord(ss,0),tmp=(ahx>>1|HIGH_BIASED_EXP_NEG_512)+HIGH_SIGNIFICAND_HALF,tmp+=k<<18,ht=setHighWord(0,tmp),lt=ax-(ht-bp),ls=v*(u-hs*ht-hs*lt),s2=ss*ss,r=s2*s2*polyvalL(s2),r+=ls*(hs+ss),s2=hs*hs,ht=3+s2+r,ht=setLowWord(ht,0),lt=r-(ht-3-s2),u=hs*ht,v=ls*ht+lt*ss,hp=u+v,hp=setLowWord(hp,0),lp=v-(hp-u),hz=CP_HI*hp,lz=CP_LO*hp+lp*CP+DP_LO[k],dp=DP_HI[k],t=n,t1=hz+lz+dp+t,t1=setLowWord(t1,0),t2=lz-(t1-t-dp-hz),out[0]=t1,out[1]=t2,out}module.exports=log2ax})),require_polyval_w$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.5:.5+x*(-.3333333333333333+x*.25)}module.exports=evalpoly})),require_logx=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var setLowWord=require_lib$77(),polyvalW=require_polyval_w$1(),INV_LN2=1.4426950408889634,INV_LN2_HI=1.4426950216293335,INV_LN2_LO=1.9259629911266175e-8;function logx(out,ax){var t2,t1,t=ax-1,w=t*t*polyvalW(t),u=INV_LN2_HI*t,v=t*INV_LN2_LO-w*INV_LN2;return t1=u+v,t1=setLowWord(t1,0),t2=v-(t1-u),out[0]=t1,out[1]=t2,out}module.exports=logx})),require_lib$74=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=.6931471805599453})),require_lib$73=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1048575})),require_polyval_p$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.16666666666666602:.16666666666666602+x*(-.0027777777777015593+x*(6613756321437934e-20+x*(-16533902205465252e-22+x*4.1381367970572385e-8)))}module.exports=evalpoly})),require_pow2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var getHighWord=require_lib$111(),setHighWord=require_lib$110(),setLowWord=require_lib$77(),uint32ToInt32=require_lib$76(),ldexp=require_lib$82(),LN2=require_lib$74(),BIAS=require_lib$105(),ABS_MASK=require_lib$89(),HIGH_SIGNIFICAND_MASK=require_lib$73(),HIGH_NUM_SIGNIFICAND_BITS=require_lib$75(),polyvalP=require_polyval_p$1(),HIGH_MIN_NORMAL_EXP=1048576,HIGH_BIASED_EXP_NEG_1=1071644672,LN2_HI=.6931471824645996,LN2_LO=-1.904654299957768e-9;function pow2(j,hp,lp){var tmp,t1,t,r,u,v,w,z,n,i=j&ABS_MASK|0,k=(i>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0;return n=0,i>HIGH_BIASED_EXP_NEG_1&&(n=j+(HIGH_MIN_NORMAL_EXP>>k+1)>>>0,k=((n&ABS_MASK)>>HIGH_NUM_SIGNIFICAND_BITS)-BIAS|0,tmp=(n&~(HIGH_SIGNIFICAND_MASK>>k))>>>0,t=setHighWord(0,tmp),n=(n&HIGH_SIGNIFICAND_MASK|HIGH_MIN_NORMAL_EXP)>>HIGH_NUM_SIGNIFICAND_BITS-k>>>0,j<0&&(n=-n),hp-=t),t=lp+hp,t=setLowWord(t,0),u=t*LN2_HI,v=(lp-(t-hp))*LN2+t*LN2_LO,z=u+v,w=v-(z-u),t=z*z,t1=z-t*polyvalP(t),r=z*t1/(t1-2)-(w+z*w),z=1-(r-z),j=getHighWord(z),j=uint32ToInt32(j),j+=n<<HIGH_NUM_SIGNIFICAND_BITS>>>0,z=j>>HIGH_NUM_SIGNIFICAND_BITS<=0?ldexp(z,n):setHighWord(z,j),z}module.exports=pow2})),require_main$49=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),isOdd=require_lib$78(),isInfinite=require_lib$91(),isInteger=require_lib$80(),sqrt=require_lib$100(),abs=require_lib$97(),toWords=require_lib$88(),setLowWord=require_lib$77(),uint32ToInt32=require_lib$76(),NINF=require_lib$106(),PINF=require_lib$108(),ABS_MASK=require_lib$89(),xIsZero=require_x_is_zero(),yIsHuge=require_y_is_huge(),yIsInfinite=require_y_is_infinite(),log2ax=require_log2ax(),logx=require_logx(),pow2=require_pow2(),HIGH_MAX_NEAR_UNITY=1072693247,HIGH_BIASED_EXP_31=1105199104,HIGH_BIASED_EXP_64=1139802112,HIGH_BIASED_EXP_10=1083179008,HIGH_BIASED_EXP_0=1072693248,HIGH_1075=1083231232,HIGH_NEG_1075=3230714880,HIGH_NUM_NONSIGN_BITS=31,HUGE=1e300,TINY=1e-300,OVT=8008566259537294e-32,WORDS=[0,0],LOG_WORKSPACE=[0,0];function pow(x,y){var ahx,ahy,ax,hx,lx,hy,ly,sx,sy,y1,hp,lp,t,z,j,i;if(isnan(x)||isnan(y))return NaN;if(toWords.assign(y,WORDS,1,0),hy=WORDS[0],ly=WORDS[1],ly===0){if(y===0)return 1;if(y===1)return x;if(y===-1)return 1/x;if(y===.5)return sqrt(x);if(y===-.5)return 1/sqrt(x);if(y===2)return x*x;if(y===3)return x*x*x;if(y===4)return x*=x,x*x;if(isInfinite(y))return yIsInfinite(x,y)}if(toWords.assign(x,WORDS,1,0),hx=WORDS[0],lx=WORDS[1],lx===0){if(hx===0)return xIsZero(x,y);if(x===1)return 1;if(x===-1&&isOdd(y))return-1;if(isInfinite(x))return x===NINF?pow(-0,-y):y<0?0:PINF}if(x<0&&isInteger(y)===!1)return(x-x)/(x-x);if(ax=abs(x),ahx=hx&ABS_MASK|0,ahy=hy&ABS_MASK|0,sx=hx>>>HIGH_NUM_NONSIGN_BITS|0,sy=hy>>>HIGH_NUM_NONSIGN_BITS|0,sx=sx&&isOdd(y)?-1:1,ahy>HIGH_BIASED_EXP_31){if(ahy>HIGH_BIASED_EXP_64)return yIsHuge(x,y);if(ahx<HIGH_MAX_NEAR_UNITY)return sy===1?sx*HUGE*HUGE:sx*TINY*TINY;if(ahx>HIGH_BIASED_EXP_0)return sy===0?sx*HUGE*HUGE:sx*TINY*TINY;t=logx(LOG_WORKSPACE,ax)}else t=log2ax(LOG_WORKSPACE,ax,ahx);if(y1=setLowWord(y,0),lp=(y-y1)*t[0]+y*t[1],hp=y1*t[0],z=lp+hp,toWords.assign(z,WORDS,1,0),j=uint32ToInt32(WORDS[0]),i=uint32ToInt32(WORDS[1]),j>=HIGH_BIASED_EXP_10){if((j-HIGH_BIASED_EXP_10|i)!==0||lp+OVT>z-hp)return sx*HUGE*HUGE}else if((j&ABS_MASK)>=HIGH_1075&&((j-HIGH_NEG_1075|i)!==0||lp<=z-hp))return sx*TINY*TINY;return z=pow2(j,hp,lp),sx*z}module.exports=pow})),require_lib$72=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$49()})),require_lib$71=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2.718281828459045})),require_lib$70=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2220446049250313e-31})),require_lanczos_sum_expg_scaled=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?1/0:(ax=x<0?-x:x,ax<=1?(s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+x*(12555.290582413863+x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+x*4624429436045379e-20))))))))),s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):(x=1/x,s1=4624429436045379e-20+x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+x*(12555.290582413863+x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658))))))))),s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))),s1/s2)}module.exports=evalrational})),require_main$48=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var isnan=require_lib$135(),log1p=require_lib$101(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),E=require_lib$71(),EPSILON=require_lib$70(),lanczosSumExpGScaled=require_lanczos_sum_expg_scaled(),G=10.900511;function beta(a,b){var ambh,agh,bgh,cgh,res,tmp,c;return isnan(a)||isnan(b)||a<0||b<0?NaN:b===1?1/a:a===1?1/b:(c=a+b,c<EPSILON?(res=c/a,res/=b,res):c===a&&b<EPSILON?1/b:c===b&&a<EPSILON?1/a:(a<b&&(tmp=b,b=a,a=tmp),agh=a+G-.5,bgh=b+G-.5,cgh=c+G-.5,res=lanczosSumExpGScaled(a)*(lanczosSumExpGScaled(b)/lanczosSumExpGScaled(c)),ambh=a-.5-b,abs(b*ambh)<cgh*100&&a>100?res*=exp(ambh*log1p(-b/cgh)):res*=pow(agh/cgh,ambh),res*=pow(cgh>1e10?agh/cgh*(bgh/cgh):agh*bgh/(cgh*cgh),b),res*=sqrt(E/bgh),res))}module.exports=beta})),require_lib$69=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$48()})),require_main$47=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var PINF=require_lib$108();function isPositiveZero(x){return x===0&&1/x===PINF}module.exports=isPositiveZero})),require_lib$68=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$47()})),require_main$46=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isPositiveZero=require_lib$68(),isnan=require_lib$135(),PINF=require_lib$108();function max(x,y){return isnan(x)||isnan(y)?NaN:x===PINF||y===PINF?PINF:x===y&&x===0?isPositiveZero(x)?x:y:x>y?x:y}module.exports=max})),require_lib$67=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$46()})),require_main$45=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var NINF=require_lib$106();function isNegativeZero(x){return x===0&&1/x===NINF}module.exports=isNegativeZero})),require_lib$66=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$45()})),require_main$44=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isNegativeZero=require_lib$66(),isnan=require_lib$135(),NINF=require_lib$106();function min(x,y){return isnan(x)||isnan(y)?NaN:x===NINF||y===NINF?NINF:x===y&&x===0?isNegativeZero(x)?x:y:x<y?x:y}module.exports=min})),require_lib$65=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$44()})),require_lib$64=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=17976931348623157e292})),require_lib$63=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2147483647})),require_lib$62=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1.5707963267948966})),require_lib$61=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=3.141592653589793})),require_polyval_c13=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0416666666666666:.0416666666666666+x*(-.001388888888887411+x*2480158728947673e-20)}module.exports=evalpoly})),require_polyval_c46=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-2.7557314351390663e-7:-2.7557314351390663e-7+x*(2.087572321298175e-9+x*-11359647557788195e-27)}module.exports=evalpoly})),require_main$43=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/k_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var polyval13=require_polyval_c13(),polyval46=require_polyval_c46();function kernelCos(x,y){var hz,r,w,z=x*x;return w=z*z,r=z*polyval13(z),r+=w*w*polyval46(z),hz=.5*z,w=1-hz,w+(1-w-hz+(z*r-x*y))}module.exports=kernelCos})),require_lib$60=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$43()})),require_main$42=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var S1=-.16666666666666632;function kernelSin(x,y){var r,v,w,z=x*x;return w=z*z,r=.00833333333332249+z*(-.0001984126982985795+z*27557313707070068e-22)+z*w*(-2.5050760253406863e-8+z*158969099521155e-24),v=z*x,y===0?x+v*(S1+z*r):x-(z*(.5*y-v*r)-y-v*S1)}module.exports=kernelSin})),require_lib$59=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$42()})),require_low=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_lib$112()===!0?0:1})),require_main$41=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var Uint32Array=require_lib$124(),Float64Array=require_lib$121(),LOW=require_low(),FLOAT64_VIEW=new Float64Array(1),UINT32_VIEW=new Uint32Array(FLOAT64_VIEW.buffer);function getLowWord(x){return FLOAT64_VIEW[0]=x,UINT32_VIEW[LOW]}module.exports=getLowWord})),require_lib$58=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$41()})),require_main$40=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function filled(value,len){for(var arr=[],i=0;i<len;i++)arr.push(value);return arr}module.exports=filled})),require_lib$57=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$40()})),require_main$39=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var filled=require_lib$57();function zeros(len){return filled(0,len)}module.exports=zeros})),require_lib$56=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$39()})),require_kernel_rempio2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var floor=require_lib$102(),ldexp=require_lib$82(),zeros=require_lib$56(),IPIO2=[10680707,7228996,1387004,2578385,16069853,12639074,9804092,4427841,16666979,11263675,12935607,2387514,4345298,14681673,3074569,13734428,16653803,1880361,10960616,8533493,3062596,8710556,7349940,6258241,3772886,3769171,3798172,8675211,12450088,3874808,9961438,366607,15675153,9132554,7151469,3571407,2607881,12013382,4155038,6285869,7677882,13102053,15825725,473591,9065106,15363067,6271263,9264392,5636912,4652155,7056368,13614112,10155062,1944035,9527646,15080200,6658437,6231200,6832269,16767104,5075751,3212806,1398474,7579849,6349435,12618859],PIO2=[1.570796251296997,7.549789415861596e-8,5390302529957765e-30,3282003415807913e-37,1270655753080676e-44,12293330898111133e-52,27337005381646456e-60,21674168387780482e-67],TWO24=16777216,TWON24=5.960464477539063e-8,F=zeros(20),Q=zeros(20),FQ=zeros(20),IQ=zeros(20);function compute(x,y,jz,q,q0,jk,jv,jx,f){var carry,fw,ih,jp=jk,i,k,n,j,z=q[jz];for(j=jz,i=0;j>0;i++)fw=TWON24*z|0,IQ[i]=z-TWO24*fw|0,z=q[j-1]+fw,--j;if(z=ldexp(z,q0),z-=8*floor(z*.125),n=z|0,z-=n,ih=0,q0>0?(i=IQ[jz-1]>>24-q0,n+=i,IQ[jz-1]-=i<<24-q0,ih=IQ[jz-1]>>23-q0):q0===0?ih=IQ[jz-1]>>23:z>=.5&&(ih=2),ih>0){for(n+=1,carry=0,i=0;i<jz;i++)j=IQ[i],carry===0?j!==0&&(carry=1,IQ[i]=16777216-j):IQ[i]=16777215-j;if(q0>0)switch(q0){case 1:IQ[jz-1]&=8388607;break;case 2:IQ[jz-1]&=4194303}ih===2&&(z=1-z,carry!==0&&(z-=ldexp(1,q0)))}if(z===0){for(j=0,i=jz-1;i>=jk;i--)j|=IQ[i];if(j===0){for(k=1;IQ[jk-k]===0;k++);for(i=jz+1;i<=jz+k;i++){for(f[jx+i]=IPIO2[jv+i],fw=0,j=0;j<=jx;j++)fw+=x[j]*f[jx+(i-j)];q[i]=fw}return jz+=k,compute(x,y,jz,q,q0,jk,jv,jx,f)}for(--jz,q0-=24;IQ[jz]===0;)--jz,q0-=24}else z=ldexp(z,-q0),z>=TWO24?(fw=TWON24*z|0,IQ[jz]=z-TWO24*fw|0,jz+=1,q0+=24,IQ[jz]=fw):IQ[jz]=z|0;for(fw=ldexp(1,q0),i=jz;i>=0;i--)q[i]=fw*IQ[i],fw*=TWON24;for(i=jz;i>=0;i--){for(fw=0,k=0;k<=jp&&k<=jz-i;k++)fw+=PIO2[k]*q[i+k];FQ[jz-i]=fw}for(fw=0,i=jz;i>=0;i--)fw+=FQ[i];for(y[0]=ih===0?fw:-fw,fw=FQ[0]-fw,i=1;i<=jz;i++)fw+=FQ[i];return y[1]=ih===0?fw:-fw,n&7}function kernelRempio2(x,y,e0,nx){var fw,jk=4,jv,jx=nx-1,jz,q0,i,j,m;for(jv=(e0-3)/24|0,jv<0&&(jv=0),q0=e0-24*(jv+1),j=jv-jx,m=jx+jk,i=0;i<=m;i++)j<0?F[i]=0:F[i]=IPIO2[j],j+=1;for(i=0;i<=jk;i++){for(fw=0,j=0;j<=jx;j++)fw+=x[j]*F[jx+(i-j)];Q[i]=fw}return jz=jk,compute(x,y,jz,Q,q0,jk,jv,jx,F)}module.exports=kernelRempio2})),require_main$38=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=Math.round})),require_lib$55=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$38()})),require_rempio2_medium=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/k_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var round=require_lib$55(),getHighWord=require_lib$111(),INVPIO2=.6366197723675814,PIO2_1=1.5707963267341256,PIO2_1T=6077100506506192e-26,PIO2_2=6077100506303966e-26,PIO2_2T=20222662487959506e-37,PIO2_3=20222662487111665e-37,PIO2_3T=84784276603689e-45,EXPONENT_MASK=2047;function rempio2Medium(x,ix,y){var high,n=round(x*INVPIO2),t,r=x-n*PIO2_1,w=n*PIO2_1T,i,j=ix>>20;return y[0]=r-w,high=getHighWord(y[0]),i=j-(high>>20&EXPONENT_MASK),i>16&&(t=r,w=n*PIO2_2,r=t-w,w=n*PIO2_2T-(t-r-w),y[0]=r-w,high=getHighWord(y[0]),i=j-(high>>20&EXPONENT_MASK),i>49&&(t=r,w=n*PIO2_3,r=t-w,w=n*PIO2_3T-(t-r-w),y[0]=r-w)),y[1]=r-y[0]-w,n}module.exports=rempio2Medium})),require_main$37=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_rem_pio2.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
*
* Optimized by Bruce D. Evans.
* ```
*/
var ABS_MASK=require_lib$89(),EXPONENT_MASK=require_lib$84(),SIGNIFICAND_MASK=require_lib$73(),getHighWord=require_lib$111(),getLowWord=require_lib$58(),fromWords=require_lib$109(),rempio2Kernel=require_kernel_rempio2(),rempio2Medium=require_rempio2_medium(),ZERO=0,TWO24=16777216,PIO2_1=1.5707963267341256,PIO2_1T=6077100506506192e-26,TWO_PIO2_1T=2*PIO2_1T,THREE_PIO2_1T=3*PIO2_1T,FOUR_PIO2_1T=4*PIO2_1T,PI_HIGH_WORD_SIGNIFICAND=598523,PIO4_HIGH_WORD=1072243195,THREE_PIO4_HIGH_WORD=1073928572,FIVE_PIO4_HIGH_WORD=1074752122,THREE_PIO2_HIGH_WORD=1074977148,SEVEN_PIO4_HIGH_WORD=1075183036,TWO_PI_HIGH_WORD=1075388923,NINE_PIO4_HIGH_WORD=1075594811,MEDIUM=1094263291,TX=[0,0,0],TY=[0,0];function rempio2(x,y){var low,e0,hx=getHighWord(x)|0,ix=hx&ABS_MASK|0,nx,i,n,z;if(ix<=PIO4_HIGH_WORD)return y[0]=x,y[1]=0,0;if(ix<=FIVE_PIO4_HIGH_WORD)return(ix&SIGNIFICAND_MASK)===PI_HIGH_WORD_SIGNIFICAND?rempio2Medium(x,ix,y):ix<=THREE_PIO4_HIGH_WORD?hx>0?(z=x-PIO2_1,y[0]=z-PIO2_1T,y[1]=z-y[0]-PIO2_1T,1):(z=x+PIO2_1,y[0]=z+PIO2_1T,y[1]=z-y[0]+PIO2_1T,-1):hx>0?(z=x-2*PIO2_1,y[0]=z-TWO_PIO2_1T,y[1]=z-y[0]-TWO_PIO2_1T,2):(z=x+2*PIO2_1,y[0]=z+TWO_PIO2_1T,y[1]=z-y[0]+TWO_PIO2_1T,-2);if(ix<=NINE_PIO4_HIGH_WORD)return ix<=SEVEN_PIO4_HIGH_WORD?ix===THREE_PIO2_HIGH_WORD?rempio2Medium(x,ix,y):hx>0?(z=x-3*PIO2_1,y[0]=z-THREE_PIO2_1T,y[1]=z-y[0]-THREE_PIO2_1T,3):(z=x+3*PIO2_1,y[0]=z+THREE_PIO2_1T,y[1]=z-y[0]+THREE_PIO2_1T,-3):ix===TWO_PI_HIGH_WORD?rempio2Medium(x,ix,y):hx>0?(z=x-4*PIO2_1,y[0]=z-FOUR_PIO2_1T,y[1]=z-y[0]-FOUR_PIO2_1T,4):(z=x+4*PIO2_1,y[0]=z+FOUR_PIO2_1T,y[1]=z-y[0]+FOUR_PIO2_1T,-4);if(ix<MEDIUM)return rempio2Medium(x,ix,y);if(ix>=EXPONENT_MASK)return y[0]=NaN,y[1]=NaN,0;for(low=getLowWord(x),e0=(ix>>20)-1046,z=fromWords(ix-(e0<<20),low),i=0;i<2;i++)TX[i]=z|0,z=(z-TX[i])*TWO24;for(TX[2]=z,nx=3;TX[nx-1]===ZERO;)--nx;return n=rempio2Kernel(TX,TY,e0,nx,1),hx<0?(y[0]=-TY[0],y[1]=-TY[1],-n):(y[0]=TY[0],y[1]=TY[1],n)}module.exports=rempio2})),require_lib$54=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$37()})),require_main$36=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_sin.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var HIGH_WORD_ABS_MASK=require_lib$89(),HIGH_WORD_EXPONENT_MASK=require_lib$84(),getHighWord=require_lib$111(),kernelCos=require_lib$60(),kernelSin=require_lib$59(),rempio2=require_lib$54(),PIO4_HIGH_WORD=1072243195,SMALL_HIGH_WORD=1045430272,Y=[0,0];function sin(x){var ix=getHighWord(x),n;if(ix&=HIGH_WORD_ABS_MASK,ix<=PIO4_HIGH_WORD)return ix<SMALL_HIGH_WORD?x:kernelSin(x,0);if(ix>=HIGH_WORD_EXPONENT_MASK)return NaN;switch(n=rempio2(x,Y),n&3){case 0:return kernelSin(Y[0],Y[1]);case 1:return kernelCos(Y[0],Y[1]);case 2:return-kernelSin(Y[0],Y[1]);default:return-kernelCos(Y[0],Y[1])}}module.exports=sin})),require_lib$53=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$36()})),require_lib$52=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=2.5066282746310007})),require_polyval_s$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.08333333333334822:.08333333333334822+x*(.0034722222160545866+x*(-.0026813261780578124+x*(-.00022954996161337813+x*.0007873113957930937)))}module.exports=evalpoly})),require_stirling_approximation=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var SQRT_TWO_PI=require_lib$52(),pow=require_lib$72(),exp=require_lib$81(),polyval=require_polyval_s$1(),MAX_STIRLING=143.01608;function gamma(x){var w=1/x,y,v;return w=1+w*polyval(w),y=exp(x),x>MAX_STIRLING?(v=pow(x,.5*x-.25),y=v/y*v):y=pow(x,x-.5)/y,SQRT_TWO_PI*y*w}module.exports=gamma})),require_lib$51=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=.5772156649015329})),require_small_approximation=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var EULER=require_lib$51();function gamma(x,z){return z/((1+EULER*x)*x)}module.exports=gamma})),require_rational_pq$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?1:(ax=x<0?-x:x,ax<=1?(s1=1+x*(.4942148268014971+x*(.20744822764843598+x*(.04763678004571372+x*(.010421379756176158+x*(.0011913514700658638+x*(.00016011952247675185+x*0)))))),s2=1+x*(.0714304917030273+x*(-.23459179571824335+x*(.035823639860549865+x*(.011813978522206043+x*(-.004456419138517973+x*(.0005396055804933034+x*-23158187332412014e-21))))))):(x=1/x,s1=0+x*(.00016011952247675185+x*(.0011913514700658638+x*(.010421379756176158+x*(.04763678004571372+x*(.20744822764843598+x*(.4942148268014971+x*1)))))),s2=-23158187332412014e-21+x*(.0005396055804933034+x*(-.004456419138517973+x*(.011813978522206043+x*(.035823639860549865+x*(-.23459179571824335+x*(.0714304917030273+x*1))))))),s1/s2)}module.exports=evalrational})),require_main$35=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1987, 1989, 1992, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var isnan=require_lib$135(),isInteger=require_lib$80(),isNegativeZero=require_lib$66(),abs=require_lib$97(),floor=require_lib$102(),sin=require_lib$53(),PINF=require_lib$108(),NINF=require_lib$106(),PI=require_lib$61(),stirlingApprox=require_stirling_approximation(),smallApprox=require_small_approximation(),rateval=require_rational_pq$2();function gamma(x){var sign,q,p,z;if(isInteger(x)&&x<0||x===NINF||isnan(x))return NaN;if(x===0)return isNegativeZero(x)?NINF:PINF;if(x>171.61447887182297)return PINF;if(x<-170.5674972726612)return 0;if(q=abs(x),q>33)return x>=0?stirlingApprox(x):(p=floor(q),sign=p&1?1:-1,z=q-p,z>.5&&(p+=1,z=q-p),z=q*sin(PI*z),sign*PI/(abs(z)*stirlingApprox(q)));for(z=1;x>=3;)--x,z*=x;for(;x<0;){if(x>-1e-9)return smallApprox(x,z);z/=x,x+=1}for(;x<2;){if(x<1e-9)return smallApprox(x,z);z/=x,x+=1}return x===2?z:(x-=2,z*rateval(x))}module.exports=gamma})),require_lib$50=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$35()})),require_lib$49=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=170})),require_factorials=/* @__PURE__ */ __commonJSMin(((exports,module)=>{module.exports=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,0x1b02b9306890000,0x21c3677c82b40000,0x2c5077d36b8c40000,0x3ceea4c2b3e0d80000,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,4269068009004705e289,7257415615307999e291]})),require_main$34=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135(),isInteger=require_lib$80(),gamma=require_lib$50(),PINF=require_lib$108(),FLOAT64_MAX_NTH_FACTORIAL=require_lib$49(),FACTORIALS=require_factorials();function factorial(x){return isnan(x)?NaN:isInteger(x)?x<0?NaN:x<=FLOAT64_MAX_NTH_FACTORIAL?FACTORIALS[x]:PINF:gamma(x+1)}module.exports=factorial})),require_lib$48=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$34()})),require_rational_pq$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?1/0:(ax=x<0?-x:x,ax<=1?(s1=38474670393.31777+x*(36857665043.51951+x*(15889202453.72942+x*(4059208354.298835+x*(680547661.1834733+x*(78239755.00312005+x*(6246580.776401795+x*(341986.3488721347+x*(12287.194511824551+x*(261.61404416416684+x*2.5066282746310007))))))))),s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):(x=1/x,s1=2.5066282746310007+x*(261.61404416416684+x*(12287.194511824551+x*(341986.3488721347+x*(6246580.776401795+x*(78239755.00312005+x*(680547661.1834733+x*(4059208354.298835+x*(15889202453.72942+x*(36857665043.51951+x*38474670393.31777))))))))),s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))),s1/s2)}module.exports=evalrational})),require_main$33=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
module.exports=require_rational_pq$1()})),require_lib$47=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$33()})),require_lib$46=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=10.900511})),require_gamma_delta_ratio_lanczos=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var lanczosSum=require_lib$47(),gamma=require_lib$50(),log1p=require_lib$101(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),EPSILON=require_lib$70(),E=require_lib$71(),G=require_lib$46(),FLOAT64_MAX_NTH_FACTORIAL=require_lib$49(),FACTORIAL_169=4269068009004705e289;function gammaDeltaRatioLanczos(z,delta){var result,ratio,zgh;return z<EPSILON?delta>=FLOAT64_MAX_NTH_FACTORIAL?(ratio=gammaDeltaRatioLanczos(delta,FLOAT64_MAX_NTH_FACTORIAL-delta),ratio*=z,ratio*=FACTORIAL_169,1/ratio):1/(z*gamma(z+delta)):(zgh=z+G-.5,z+delta===z?result=abs(delta/zgh)<EPSILON?exp(-delta):1:(result=abs(delta)<10?exp((.5-z)*log1p(delta/zgh)):pow(zgh/(zgh+delta),z-.5),result*=lanczosSum(z)/lanczosSum(z+delta)),result*=pow(E/(zgh+delta),delta),result)}module.exports=gammaDeltaRatioLanczos})),require_main$32=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var abs=require_lib$97(),floor=require_lib$102(),gamma=require_lib$50(),factorial=require_lib$48(),FLOAT64_MAX_NTH_FACTORIAL=require_lib$49(),gammaDeltaRatioLanczos=require_gamma_delta_ratio_lanczos();function gammaDeltaRatio(z,delta){var result,idelta,iz;if(z<=0||z+delta<=0)return gamma(z)/gamma(z+delta);if(idelta=floor(delta),idelta===delta){if(iz=floor(z),iz===z&&z<=FLOAT64_MAX_NTH_FACTORIAL&&z+delta<=FLOAT64_MAX_NTH_FACTORIAL)return factorial(iz-1)/factorial(idelta+iz-1);if(abs(delta)<20){if(delta===0)return 1;if(delta<0){for(--z,result=z,delta+=1;delta!==0;)--z,result*=z,delta+=1;return result}for(result=1/z,--delta;delta!==0;)z+=1,result/=z,--delta;return result}}return gammaDeltaRatioLanczos(z,delta)}module.exports=gammaDeltaRatio})),require_lib$45=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$32()})),require_polyval_p=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.3999999999940942:.3999999999940942+x*(.22222198432149784+x*.15313837699209373)}module.exports=evalpoly})),require_polyval_q=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.6666666666666735:.6666666666666735+x*(.2857142874366239+x*(.1818357216161805+x*.14798198605116586))}module.exports=evalpoly})),require_main$31=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var getHighWord=require_lib$111(),setHighWord=require_lib$110(),isnan=require_lib$135(),BIAS=require_lib$105(),NINF=require_lib$106(),polyvalP=require_polyval_p(),polyvalQ=require_polyval_q(),LN2_HI=.6931471803691238,LN2_LO=19082149292705877e-26,TWO54=0x40000000000000,ONE_THIRD=.3333333333333333,HIGH_SIGNIFICAND_MASK=1048575,HIGH_MAX_NORMAL_EXP=2146435072,HIGH_MIN_NORMAL_EXP=1048576,HIGH_BIASED_EXP_0=1072693248;function ln(x){var hfsq,hx,t2,t1,k,R,f,i,j,s,w,z;return x===0?NINF:isnan(x)||x<0?NaN:(hx=getHighWord(x),k=0,hx<HIGH_MIN_NORMAL_EXP&&(k-=54,x*=TWO54,hx=getHighWord(x)),hx>=HIGH_MAX_NORMAL_EXP?x+x:(k+=(hx>>20)-BIAS|0,hx&=HIGH_SIGNIFICAND_MASK,i=hx+614244&1048576,x=setHighWord(x,hx|i^HIGH_BIASED_EXP_0),k+=i>>20,f=x-1,(HIGH_SIGNIFICAND_MASK&2+hx)<3?f===0?k===0?0:k*LN2_HI+k*LN2_LO:(R=f*f*(.5-ONE_THIRD*f),k===0?f-R:k*LN2_HI-(R-k*LN2_LO-f)):(s=f/(2+f),z=s*s,i=hx-398458|0,w=z*z,j=440401-hx|0,t1=w*polyvalP(w),t2=z*polyvalQ(w),i|=j,R=t2+t1,i>0?(hfsq=.5*f*f,k===0?f-(hfsq-s*(hfsq+R)):k*LN2_HI-(hfsq-(s*(hfsq+R)+k*LN2_LO)-f)):k===0?f-s*(f-R):k*LN2_HI-(s*(f-R)-k*LN2_LO-f))))}module.exports=ln})),require_lib$44=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$31()})),require_main$30=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_cos.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var getHighWord=require_lib$111(),kernelCos=require_lib$60(),kernelSin=require_lib$59(),rempio2=require_lib$54(),ABS_MASK=require_lib$89(),EXPONENT_MASK=require_lib$84(),buffer=[0,0],HIGH_WORD_PIO4=1072243195,HIGH_WORD_TWO_NEG_27=1044381696;function cos(x){var ix=getHighWord(x),n;if(ix&=ABS_MASK,ix<=HIGH_WORD_PIO4)return ix<HIGH_WORD_TWO_NEG_27?1:kernelCos(x,0);if(ix>=EXPONENT_MASK)return NaN;switch(n=rempio2(x,buffer),n&3){case 0:return kernelCos(buffer[0],buffer[1]);case 1:return-kernelSin(buffer[0],buffer[1]);case 2:return-kernelCos(buffer[0],buffer[1]);default:return kernelSin(buffer[0],buffer[1])}}module.exports=cos})),require_lib$43=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$30()})),require_main$29=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135(),isInfinite=require_lib$91(),cos=require_lib$43(),sin=require_lib$53(),abs=require_lib$97(),copysign=require_lib$87(),PI=require_lib$61();function sinpi(x){var ar,r;return isnan(x)||isInfinite(x)?NaN:(r=x%2,ar=abs(r),ar===0||ar===1?copysign(0,r):ar<.25?sin(PI*r):ar<.75?(ar=.5-ar,copysign(cos(PI*ar),r)):ar<1.25?(r=copysign(1,r)-r,sin(PI*r)):ar<1.75?(ar-=1.5,-copysign(cos(PI*ar),r)):(r-=copysign(2,r),sin(PI*r)))}module.exports=sinpi})),require_lib$42=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$29()})),require_polyval_a1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.06735230105312927:.06735230105312927+x*(.007385550860814029+x*(.0011927076318336207+x*(.00022086279071390839+x*25214456545125733e-21)))}module.exports=evalpoly})),require_polyval_a2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.020580808432516733:.020580808432516733+x*(.0028905138367341563+x*(.0005100697921535113+x*(.00010801156724758394+x*44864094961891516e-21)))}module.exports=evalpoly})),require_polyval_r=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?1.3920053346762105:1.3920053346762105+x*(.7219355475671381+x*(.17193386563280308+x*(.01864591917156529+x*(.0007779424963818936+x*7326684307446256e-21))))}module.exports=evalpoly})),require_polyval_s=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.21498241596060885:.21498241596060885+x*(.325778796408931+x*(.14635047265246445+x*(.02664227030336386+x*(.0018402845140733772+x*3194753265841009e-20))))}module.exports=evalpoly})),require_polyval_t1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.032788541075985965:-.032788541075985965+x*(.006100538702462913+x*(-.0014034646998923284+x*.00031563207090362595))}module.exports=evalpoly})),require_polyval_t2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.01797067508118204:.01797067508118204+x*(-.0036845201678113826+x*(.000881081882437654+x*-.00031275416837512086))}module.exports=evalpoly})),require_polyval_t3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.010314224129834144:-.010314224129834144+x*(.0022596478090061247+x*(-.0005385953053567405+x*.0003355291926355191))}module.exports=evalpoly})),require_polyval_u=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.6328270640250934:.6328270640250934+x*(1.4549225013723477+x*(.9777175279633727+x*(.22896372806469245+x*.013381091853678766)))}module.exports=evalpoly})),require_polyval_v=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?2.4559779371304113:2.4559779371304113+x*(2.128489763798934+x*(.7692851504566728+x*(.10422264559336913+x*.003217092422824239)))}module.exports=evalpoly})),require_polyval_w=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.08333333333333297:.08333333333333297+x*(-.0027777777772877554+x*(.0007936505586430196+x*(-.00059518755745034+x*(.0008363399189962821+x*-.0016309293409657527))))}module.exports=evalpoly})),require_main$28=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/12.2.0/lib/msun/src/e_lgamma_r.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),isInfinite=require_lib$91(),abs=require_lib$97(),ln=require_lib$44(),trunc=require_lib$95(),sinpi=require_lib$42(),PI=require_lib$61(),PINF=require_lib$108(),polyvalA1=require_polyval_a1(),polyvalA2=require_polyval_a2(),polyvalR=require_polyval_r(),polyvalS=require_polyval_s(),polyvalT1=require_polyval_t1(),polyvalT2=require_polyval_t2(),polyvalT3=require_polyval_t3(),polyvalU=require_polyval_u(),polyvalV=require_polyval_v(),polyvalW=require_polyval_w(),A1C=.07721566490153287,A2C=.3224670334241136,RC=1,SC=-.07721566490153287,T1C=.48383612272381005,T2C=-.1475877229945939,T3C=.06462494023913339,UC=-.07721566490153287,VC=1,WC=.4189385332046727,YMIN=1.4616321449683622,TWO52=4503599627370496,TWO56=72057594037927940,TINY=13877787807814457e-33,TC=1.4616321449683622,TF=-.12148629053584961,TT=-3638676997039505e-33;function gammaln(x){var isNegative,nadj,flg,p3,p2,p1,p,q,t,w,y,z,r;if(isnan(x)||isInfinite(x))return x;if(x===0)return PINF;if(x<0?(isNegative=!0,x=-x):isNegative=!1,x<TINY)return-ln(x);if(isNegative){if(x>=TWO52||(t=sinpi(x),t===0))return PINF;nadj=ln(PI/abs(t*x))}if(x===1||x===2)return 0;if(x<2)switch(x<=.9?(r=-ln(x),x>=YMIN-1+.27?(y=1-x,flg=0):x>=YMIN-1-.27?(y=x-(TC-1),flg=1):(y=x,flg=2)):(r=0,x>=YMIN+.27?(y=2-x,flg=0):x>=YMIN-.27?(y=x-TC,flg=1):(y=x-1,flg=2)),flg){case 0:z=y*y,p1=A1C+z*polyvalA1(z),p2=z*(A2C+z*polyvalA2(z)),p=y*p1+p2,r+=p-.5*y;break;case 1:z=y*y,w=z*y,p1=T1C+w*polyvalT1(w),p2=T2C+w*polyvalT2(w),p3=T3C+w*polyvalT3(w),p=z*p1-(TT-w*(p2+y*p3)),r+=TF+p;break;case 2:p1=y*(UC+y*polyvalU(y)),p2=VC+y*polyvalV(y),r+=-.5*y+p1/p2}else if(x<8)switch(flg=trunc(x),y=x-flg,p=y*(SC+y*polyvalS(y)),q=RC+y*polyvalR(y),r=.5*y+p/q,z=1,flg){case 7:z*=y+6;case 6:z*=y+5;case 5:z*=y+4;case 4:z*=y+3;case 3:z*=y+2,r+=ln(z)}else x<TWO56?(t=ln(x),z=1/x,y=z*z,w=WC+z*polyvalW(y),r=(x-.5)*(t-1)+w):r=x*(ln(x)-1);return isNegative&&(r=nadj-r),r}module.exports=gammaln})),require_lib$41=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$28()})),require_lib$40=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=709.782712893384})),require_lib$39=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1.4901161193847656e-8})),require_lib$38=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=eval})),require_main$27=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var evil=require_lib$38();function hasGeneratorSupport(){var bool;try{evil(`"use strict"; (function* () {})`),bool=!0}catch{bool=!1}return bool}module.exports=hasGeneratorSupport})),require_lib$37=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$27()})),require_generators$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),EPS=require_lib$70(),MAX_TERMS=1e6;function sumSeries(generator,options){var isgenerator,tolerance,nextTerm,counter,result,opts={};if(arguments.length>1&&(opts=options),tolerance=opts.tolerance||EPS,counter=opts.maxTerms||MAX_TERMS,result=opts.initialValue||0,isgenerator=typeof generator.next==`function`,isgenerator===!0){for(nextTerm of generator)if(result+=nextTerm,abs(tolerance*result)>=abs(nextTerm)||--counter===0)break}else do nextTerm=generator(),result+=nextTerm;while(abs(tolerance*result)<abs(nextTerm)&&--counter);return result}module.exports=sumSeries})),require_basic$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),EPS=require_lib$70(),MAX_TERMS=1e6;function sumSeries(generator,options){var tolerance,nextTerm,counter,result,opts={};arguments.length>1&&(opts=options),tolerance=opts.tolerance||EPS,counter=opts.maxTerms||MAX_TERMS,result=opts.initialValue||0;do nextTerm=generator(),result+=nextTerm;while(abs(tolerance*result)<abs(nextTerm)&&--counter);return result}module.exports=sumSeries})),require_lib$36=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasGeneratorSupport=require_lib$37(),generator=require_generators$1(),basic=require_basic$1();module.exports=hasGeneratorSupport()?generator:basic})),require_tgamma_i_large_x_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function tgammaILargeXSeries(a1,x1){var result=1,a=a1,x=x1;return next;function next(){var r=result;return result*=a/x,--a,r}}module.exports=tgammaILargeXSeries})),require_tgamma_i_large_x=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var sumSeries=require_lib$36(),tgammaILargeXSeries=require_tgamma_i_large_x_series();function tgammaILargeX(a,x){return sumSeries(tgammaILargeXSeries(a,x))}module.exports=tgammaILargeX})),require_finite_gamma_q=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var exp=require_lib$81();function finiteGammaQ(a,x){var term,sum,e=exp(-x),n;if(sum=e,sum!==0)for(term=sum,n=1;n<a;++n)term/=n,term*=x,sum+=term;return sum}module.exports=finiteGammaQ})),require_polyval_pp=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.3250421072470015:-.3250421072470015+x*(-.02848174957559851+x*(-.005770270296489442+x*-23763016656650163e-21))}module.exports=evalpoly})),require_polyval_qq=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.39791722395915535:.39791722395915535+x*(.0650222499887673+x*(.005081306281875766+x*(.00013249473800432164+x*-3960228278775368e-21)))}module.exports=evalpoly})),require_polyval_pa=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.41485611868374833:.41485611868374833+x*(-.3722078760357013+x*(.31834661990116175+x*(-.11089469428239668+x*(.035478304325618236+x*-.002166375594868791))))}module.exports=evalpoly})),require_polyval_qa=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.10642088040084423:.10642088040084423+x*(.540397917702171+x*(.07182865441419627+x*(.12617121980876164+x*(.01363708391202905+x*.011984499846799107))))}module.exports=evalpoly})),require_polyval_ra=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.6938585727071818:-.6938585727071818+x*(-10.558626225323291+x*(-62.375332450326006+x*(-162.39666946257347+x*(-184.60509290671104+x*(-81.2874355063066+x*-9.814329344169145)))))}module.exports=evalpoly})),require_polyval_sa=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?19.651271667439257:19.651271667439257+x*(137.65775414351904+x*(434.56587747522923+x*(645.3872717332679+x*(429.00814002756783+x*(108.63500554177944+x*(6.570249770319282+x*-.0604244152148581))))))}module.exports=evalpoly})),require_polyval_rb=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.799283237680523:-.799283237680523+x*(-17.757954917754752+x*(-160.63638485582192+x*(-637.5664433683896+x*(-1025.0951316110772+x*-483.5191916086514))))}module.exports=evalpoly})),require_polyval_sb=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?30.33806074348246:30.33806074348246+x*(325.7925129965739+x*(1536.729586084437+x*(3199.8582195085955+x*(2553.0504064331644+x*(474.52854120695537+x*-22.44095244658582)))))}module.exports=evalpoly})),require_main$26=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright, license, and long comment were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_erf.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/
var isnan=require_lib$135(),exp=require_lib$81(),setLowWord=require_lib$77(),PINF=require_lib$108(),NINF=require_lib$106(),polyvalPP=require_polyval_pp(),polyvalQQ=require_polyval_qq(),polyvalPA=require_polyval_pa(),polyvalQA=require_polyval_qa(),polyvalRA=require_polyval_ra(),polyvalSA=require_polyval_sa(),polyvalRB=require_polyval_rb(),polyvalSB=require_polyval_sb(),TINY=1e-300,SMALL=13877787807814457e-33,ERX=.8450629115104675,PPC=.12837916709551256,QQC=1,PAC=-.0023621185607526594,QAC=1,RAC=-.009864944034847148,SAC=1,RBC=-.0098649429247001,SBC=1;function erfc(x){var sign,ax,z,r,s,y,p,q;if(isnan(x))return NaN;if(x===PINF)return 0;if(x===NINF)return 2;if(x===0)return 1;if(x<0?(sign=!0,ax=-x):(sign=!1,ax=x),ax<.84375)return ax<SMALL?1-x:(z=x*x,r=PPC+z*polyvalPP(z),s=QQC+z*polyvalQQ(z),y=r/s,x<.25?1-(x+x*y):(r=x*y,r+=x-.5,.5-r));if(ax<1.25)return s=ax-1,p=PAC+s*polyvalPA(s),q=QAC+s*polyvalQA(s),sign?1+ERX+p/q:1-ERX-p/q;if(ax<28){if(s=1/(ax*ax),ax<2.857142857142857)r=RAC+s*polyvalRA(s),s=SAC+s*polyvalSA(s);else{if(x<-6)return 2-TINY;r=RBC+s*polyvalRB(s),s=SBC+s*polyvalSB(s)}return z=setLowWord(ax,0),r=exp(-(z*z)-.5625)*exp((z-ax)*(z+ax)+r/s),sign?2-r/ax:r/ax}return sign?2-TINY:TINY*TINY}module.exports=erfc})),require_lib$35=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$26()})),require_finite_half_gamma_q=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var erfc=require_lib$35(),sqrt=require_lib$100(),exp=require_lib$81(),PI=require_lib$61();function finiteHalfGammaQ(a,x){var half,term,sum,e=erfc(sqrt(x)),n;if(e!==0&&a>1){for(term=exp(-x)/sqrt(PI*x),term*=x,half=.5,term/=half,sum=term,n=2;n<a;++n)term/=n-half,term*=x,sum+=term;e+=sum}return e}module.exports=finiteHalfGammaQ})),require_lib$34=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=-708.3964185322641})),require_full_igamma_prefix$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var exp=require_lib$81(),pow=require_lib$72(),ln=require_lib$44(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34();function fullIGammaPrefix(a,z){var prefix,alz=a*ln(z);return prefix=z>=1?alz<MAX_LN&&-z>MIN_LN?pow(z,a)*exp(-z):a>=1?pow(z/exp(z/a),a):exp(alz-z):alz>MIN_LN?pow(z,a)*exp(-z):z/a<MAX_LN?pow(z/exp(z/a),a):exp(alz-z),prefix}module.exports=fullIGammaPrefix})),require_log1p_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
*/
function log1pSeries(x){var mMult=-x,mProd=-1,k=0;return next;function next(){return mProd*=mMult,k+=1,mProd/k}}module.exports=log1pSeries})),require_main$25=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_83_0/boost/math/special_functions/log1p.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2005-2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var abs=require_lib$97(),ln=require_lib$44(),FLOAT_EPS=require_lib$70(),sumSeries=require_lib$36(),log1pSeries=require_log1p_series();function log1pmx(x){var opts,ax;return x<=-1?NaN:(ax=abs(x),ax>.95?ln(1+x)-x:ax<FLOAT_EPS?-x*x/2:(opts={initialValue:-x},sumSeries(log1pSeries(x),opts)))}module.exports=log1pmx})),require_lib$33=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2023 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$25()})),require_lib$32=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=6.283185307179586})),require_polyval_c0=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.3333333333333333:-.3333333333333333+x*(.08333333333333333+x*(-.014814814814814815+x*(.0011574074074074073+x*(.0003527336860670194+x*(-.0001787551440329218+x*(3919263178522438e-20+x*(-21854485106799924e-22+x*(-185406221071516e-20+x*(8.296711340953087e-7+x*(-1.7665952736826078e-7+x*(6.707853543401498e-9+x*(1.0261809784240309e-8+x*(-4.382036018453353e-9+x*914769958223679e-24)))))))))))))}module.exports=evalpoly})),require_polyval_c1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.001851851851851852:-.001851851851851852+x*(-.003472222222222222+x*(.0026455026455026454+x*(-.0009902263374485596+x*(.00020576131687242798+x*(-4.018775720164609e-7+x*(-18098550334489977e-21+x*(764916091608111e-20+x*(-16120900894563446e-22+x*(4.647127802807434e-9+x*(1.378633446915721e-7+x*(-5.752545603517705e-8+x*1.1951628599778148e-8)))))))))))}module.exports=evalpoly})),require_polyval_c2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.004133597883597883:.004133597883597883+x*(-.0026813271604938273+x*(.0007716049382716049+x*(20093878600823047e-22+x*(-.00010736653226365161+x*(52923448829120125e-21+x*(-12760635188618728e-21+x*(3.423578734096138e-8+x*(13721957309062932e-22+x*(-6.298992138380055e-7+x*1.4280614206064242e-7)))))))))}module.exports=evalpoly})),require_polyval_c3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0006494341563786008:.0006494341563786008+x*(.00022947209362139917+x*(-.0004691894943952557+x*(.00026772063206283885+x*(-7561801671883977e-20+x*(-2.396505113867297e-7+x*(11082654115347302e-21+x*(-56749528269915965e-22+x*14230900732435883e-22)))))))}module.exports=evalpoly})),require_polyval_c4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.0008618882909167117:-.0008618882909167117+x*(.0007840392217200666+x*(-.0002990724803031902+x*(-14638452578843418e-22+x*(6641498215465122e-20+x*(-3968365047179435e-20+x*11375726970678419e-21)))))}module.exports=evalpoly})),require_polyval_c5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.00033679855336635813:-.00033679855336635813+x*(-6972813758365858e-20+x*(.0002772753244959392+x*(-.00019932570516188847+x*(6797780477937208e-20+x*(1.419062920643967e-7+x*(-13594048189768693e-21+x*(8018470256334202e-21+x*-2291481176508095e-21)))))))}module.exports=evalpoly})),require_polyval_c6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0005313079364639922:.0005313079364639922+x*(-.0005921664373536939+x*(.0002708782096718045+x*(7.902353232660328e-7+x*(-8153969367561969e-20+x*(561168275310625e-19+x*-18329116582843375e-21)))))}module.exports=evalpoly})),require_polyval_c7=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.00034436760689237765:.00034436760689237765+x*(5171790908260592e-20+x*(-.00033493161081142234+x*(.0002812695154763237+x*-.00010976582244684731)))}module.exports=evalpoly})),require_polyval_c8=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-.0006526239185953094:-.0006526239185953094+x*(.0008394987206720873+x*-.000438297098541721)}module.exports=evalpoly})),require_igamma_temme_large=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var evalpoly=require_lib$133(),log1pmx=require_lib$33(),erfc=require_lib$35(),sqrt=require_lib$100(),exp=require_lib$81(),TWO_PI=require_lib$32(),polyvalC0=require_polyval_c0(),polyvalC1=require_polyval_c1(),polyvalC2=require_polyval_c2(),polyvalC3=require_polyval_c3(),polyvalC4=require_polyval_c4(),polyvalC5=require_polyval_c5(),polyvalC6=require_polyval_c6(),polyvalC7=require_polyval_c7(),polyvalC8=require_polyval_c8(),workspace=[0,0,0,0,0,0,0,0,0,0];function igammaTemmeLarge(a,x){var result,phi=-log1pmx((x-a)/a),y=a*phi,z=sqrt(2*phi);return x<a&&(z=-z),workspace[0]=polyvalC0(z),workspace[1]=polyvalC1(z),workspace[2]=polyvalC2(z),workspace[3]=polyvalC3(z),workspace[4]=polyvalC4(z),workspace[5]=polyvalC5(z),workspace[6]=polyvalC6(z),workspace[7]=polyvalC7(z),workspace[8]=polyvalC8(z),workspace[9]=-.0005967612901927463,result=evalpoly(workspace,1/a),result*=exp(-y)/sqrt(TWO_PI*a),x<a&&(result=-result),result+=erfc(sqrt(y))/2,result}module.exports=igammaTemmeLarge})),require_lower_incomplete_gamma_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function lowerIncompleteGammaSeries(a1,z1){var result=1,a=a1,z=z1;return next;function next(){var r=result;return a+=1,result*=z/a,r}}module.exports=lowerIncompleteGammaSeries})),require_lower_gamma_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var sumSeries=require_lib$36(),lowerIncompleteGammaSeries=require_lower_incomplete_gamma_series();function lowerGammaSeries(a,z,initialValue){var result,s;return initialValue||=0,s=lowerIncompleteGammaSeries(a,z),result=sumSeries(s,{initialValue}),result}module.exports=lowerGammaSeries})),require_rational_pq=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?1/0:(ax=x<0?-x:x,ax<=1?(s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+x*(12555.290582413863+x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+x*4624429436045379e-20))))))))),s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):(x=1/x,s1=4624429436045379e-20+x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+x*(12555.290582413863+x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658))))))))),s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))),s1/s2)}module.exports=evalrational})),require_main$24=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/lanczos.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
module.exports=require_rational_pq()})),require_lib$31=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$24()})),require_regularised_gamma_prefix=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var lanczosSumExpGScaled=require_lib$31(),gammaln=require_lib$41(),gamma=require_lib$50(),log1pmx=require_lib$33(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),max=require_lib$67(),min=require_lib$65(),ln=require_lib$44(),FLOAT64_MAX=require_lib$64(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34(),G=require_lib$46(),E=require_lib$71();function regularisedGammaPrefix(a,z){var prefix,amza,agh=a+G-.5,alz,amz,sq,d=(z-a-G+.5)/agh;return a<1?z<=MIN_LN||a<1/FLOAT64_MAX?exp(a*ln(z)-z-gammaln(a)):pow(z,a)*exp(-z)/gamma(a):(abs(d*d*a)<=100&&a>150?(prefix=a*log1pmx(d)+z*(.5-G)/agh,prefix=exp(prefix)):(alz=a*ln(z/agh),amz=a-z,min(alz,amz)<=MIN_LN||max(alz,amz)>=MAX_LN?(amza=amz/a,min(alz,amz)/2>MIN_LN&&max(alz,amz)/2<MAX_LN?(sq=pow(z/agh,a/2)*exp(amz/2),prefix=sq*sq):min(alz,amz)/4>MIN_LN&&max(alz,amz)/4<MAX_LN&&z>a?(sq=pow(z/agh,a/4)*exp(amz/4),prefix=sq*sq,prefix*=prefix):prefix=amza>MIN_LN&&amza<MAX_LN?pow(z*exp(amza)/agh,a):exp(alz+amz)):prefix=pow(z/agh,a)*exp(amz)),prefix*=sqrt(agh/E)/lanczosSumExpGScaled(a),prefix)}module.exports=regularisedGammaPrefix})),require_main$23=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/powm1.hpp}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var isnan=require_lib$135(),isinfinite=require_lib$91(),abs=require_lib$97(),expm1=require_lib$103(),ln=require_lib$44(),pow=require_lib$72(),trunc=require_lib$95();function powm1(b,x){var result,y;if(isnan(b)||isnan(x))return NaN;if(x===0)return 0;if(b===0)return-1;if(b<0&&x%2==0&&(b=-b),b>0){if((abs(x*(b-1))<.5||abs(x)<.2)&&(y=ln(b)*x,y<.5))return expm1(y)}else if(trunc(x)!==x)return NaN;return result=pow(b,x)-1,isinfinite(result)||isnan(result)?NaN:result}module.exports=powm1})),require_lib$30=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$23()})),require_rational_p1q1$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.01803556856784494:(ax=x<0?-x:x,ax<=1?(s1=-.01803556856784494+x*(.02512664961998968+x*(.049410315156753225+x*(.0172491608709614+x*(-.0002594535632054381+x*(-.0005410098692152044+x*(-3245886498259485e-20+x*0)))))),s2=1+x*(1.962029871977952+x*(1.4801966942423133+x*(.5413914320717209+x*(.09885042511280101+x*(.008213096746488934+x*(.00022493629192211576+x*-2.2335276320861708e-7))))))):(x=1/x,s1=0+x*(-3245886498259485e-20+x*(-.0005410098692152044+x*(-.0002594535632054381+x*(.0172491608709614+x*(.049410315156753225+x*(.02512664961998968+x*-.01803556856784494)))))),s2=-2.2335276320861708e-7+x*(.00022493629192211576+x*(.008213096746488934+x*(.09885042511280101+x*(.5413914320717209+x*(1.4801966942423133+x*(1.962029871977952+x*1))))))),s1/s2)}module.exports=evalrational})),require_rational_p2q2$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.04906224540690395:(ax=x<0?-x:x,ax<=1?(s1=.04906224540690395+x*(-.09691175301595212+x*(-.4149833583594954+x*(-.4065671242119384+x*(-.1584135863906922+x*(-.024014982064857155+x*-.0010034668769627955))))),s2=1+x*(3.0234982984646304+x*(3.4873958536072385+x*(1.9141558827442668+x*(.5071377386143635+x*(.05770397226904519+x*.001957681026011072)))))):(x=1/x,s1=-.0010034668769627955+x*(-.024014982064857155+x*(-.1584135863906922+x*(-.4065671242119384+x*(-.4149833583594954+x*(-.09691175301595212+x*.04906224540690395))))),s2=.001957681026011072+x*(.05770397226904519+x*(.5071377386143635+x*(1.9141558827442668+x*(3.4873958536072385+x*(3.0234982984646304+x*1)))))),s1/s2)}module.exports=evalrational})),require_rational_p3q3$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.029232972183027003:(ax=x<0?-x:x,ax<=1?(s1=-.029232972183027003+x*(.14421626775719232+x*(-.14244039073863127+x*(.05428096940550536+x*(-.008505359768683364+x*(.0004311713426792973+x*0))))),s2=1+x*(-1.5016935605448505+x*(.846973248876495+x*(-.22009515181499575+x*(.02558279715597587+x*(-.0010066679553914337+x*-8.271935218912905e-7)))))):(x=1/x,s1=0+x*(.0004311713426792973+x*(-.008505359768683364+x*(.05428096940550536+x*(-.14244039073863127+x*(.14421626775719232+x*-.029232972183027003))))),s2=-8.271935218912905e-7+x*(-.0010066679553914337+x*(.02558279715597587+x*(-.22009515181499575+x*(.846973248876495+x*(-1.5016935605448505+x*1)))))),s1/s2)}module.exports=evalrational})),require_lgamma_small_imp=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/detail/lgamma_small.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var ln=require_lib$44(),EPS=require_lib$70(),rateval1=require_rational_p1q1$2(),rateval2=require_rational_p2q2$2(),rateval3=require_rational_p3q3$2(),Y1=.15896368026733398,Y2=.5281534194946289,Y3=.45201730728149414;function lgammaSmallImp(z,zm1,zm2){var prefix,result,r,R;if(z<EPS)return-ln(z);if(zm1===0||zm2===0)return 0;if(result=0,z>2){if(z>=3){do--z,--zm2,result+=ln(z);while(z>=3);zm2=z-2}return r=zm2*(z+1),R=rateval1(zm2),result+=r*Y1+r*R,result}return z<1&&(result+=-ln(z),zm2=zm1,zm1=z,z+=1),z<=1.5?(r=rateval2(zm1),prefix=zm1*zm2,result+=prefix*Y2+prefix*r,result):(r=zm2*zm1,R=rateval3(-zm2),result+=r*Y3+r*R,result)}module.exports=lgammaSmallImp})),require_main$22=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_85_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gamma=require_lib$50(),expm1=require_lib$103(),log1p=require_lib$101(),isnan=require_lib$135(),lgammaSmallImp=require_lgamma_small_imp();function gamma1pm1(x){return isnan(x)?NaN:x<0?x<-.5?gamma(1+x)-1:expm1(-log1p(x)+lgammaSmallImp(x+2,x+1,x)):x<2?expm1(lgammaSmallImp(x+1,x,x-1)):gamma(1+x)-1}module.exports=gamma1pm1})),require_lib$29=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$22()})),require_small_gamma2_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function smallGamma2Series(a,x){var result=-x,apn,n,r;return x=-x,apn=a+1,n=1,next;function next(){return r=result/apn,result*=x,n+=1,result/=n,apn+=1,r}}module.exports=smallGamma2Series})),require_tgamma_small_upper_part=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var powm1=require_lib$30(),sumSeries=require_lib$36(),gamma1pm1=require_lib$29(),smallGamma2Series=require_small_gamma2_series();function tgammaSmallUpperPart(a,x,invert){var initialValue,result=gamma1pm1(a),pgam=(result+1)/a,p=powm1(x,a),s;return result-=p,result/=a,s=smallGamma2Series(a,x),p+=1,initialValue=invert?pgam:0,result=-p*sumSeries(s,{initialValue:(initialValue-result)/p}),invert&&(result=-result),[result,pgam]}module.exports=tgammaSmallUpperPart})),require_lib$28=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=11754943508222875e-54})),require_generators=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),FLOAT32_SMALLEST_NORMAL=require_lib$28(),EPS=require_lib$70(),MAX_ITER=1e6;function continuedFractionA(gen,factor,maxIter){var isgenerator=typeof gen.next==`function`,delta,a0,f,C,D,v=isgenerator?gen.next().value:gen();if(f=v[1],a0=v[0],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0,isgenerator===!0)do v=gen.next().value,v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(abs(delta-1)>factor&&--maxIter);else do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return a0/f}function continuedFractionB(gen,factor,maxIter){var isgenerator=typeof gen.next==`function`,delta,f,C,D,v=isgenerator?gen.next().value:gen();if(f=v[1],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0,isgenerator===!0)do v=gen.next().value,v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);else do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return f}function continuedFraction(generator,options){var maxIter,opts={},eps;return arguments.length>1&&(opts=options),maxIter=opts.maxIter||MAX_ITER,eps=opts.tolerance||EPS,opts.keep?continuedFractionB(generator,eps,maxIter):continuedFractionA(generator,eps,maxIter)}module.exports=continuedFraction})),require_basic=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),EPS=require_lib$70(),FLOAT32_SMALLEST_NORMAL=require_lib$28(),MAX_ITER=1e6;function continuedFractionA(gen,factor,maxIter){var delta,a0,C,D,f,v=gen();f=v[1],a0=v[0],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0;do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return a0/f}function continuedFractionB(gen,factor,maxIter){var delta,C,D,f,v=gen();f=v[1],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0;do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return f}function continuedFraction(generator,options){var maxIter,opts={},eps;return arguments.length>1&&(opts=options),eps=opts.tolerance||EPS,maxIter=opts.maxIter||MAX_ITER,opts.keep?continuedFractionB(generator,eps,maxIter):continuedFractionA(generator,eps,maxIter)}module.exports=continuedFraction})),require_lib$27=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var hasGeneratorSupport=require_lib$37(),generator=require_generators(),basic=require_basic();module.exports=hasGeneratorSupport()?generator:basic})),require_upper_incomplete_gamma_fract=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function upperIncompleteGammaFract(a1,z1){var z=z1-a1+1,a=a1,k=0;return next;function next(){return k+=1,z+=2,[k*(a-k),z]}}module.exports=upperIncompleteGammaFract})),require_upper_gamma_fraction=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var continuedFraction=require_lib$27(),upperIncompleteGammaFract=require_upper_incomplete_gamma_fract();function upperGammaFraction(a,z){var f=upperIncompleteGammaFract(a,z);return 1/(z-a+1+continuedFraction(f))}module.exports=upperGammaFraction})),require_igamma_final=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2025 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var floor=require_lib$102(),gamma=require_lib$50(),abs=require_lib$97(),pow=require_lib$72(),ln=require_lib$44(),SQRT_EPSILON=require_lib$39(),FLOAT64_MAX=require_lib$64(),MAX_LN=require_lib$40(),tgammaILargeX=require_tgamma_i_large_x(),finiteGammaQ=require_finite_gamma_q(),finiteHalfGammaQ=require_finite_half_gamma_q(),fullIGammaPrefix=require_full_igamma_prefix$1(),igammaTemmeLarge=require_igamma_temme_large(),lowerGammaSeries=require_lower_gamma_series(),regularisedGammaPrefix=require_regularised_gamma_prefix(),tgammaSmallUpperPart=require_tgamma_small_upper_part(),upperGammaFraction=require_upper_gamma_fraction();function igammaFinal(x,a,regularized,upper){var optimisedInvert,evalMethod,isHalfInt,initValue,useTemme,isSmallA,result=0,invert=upper,isInt,sigma,res,gam,fa,g;switch(isSmallA=a<30&&a<=x+1&&x<MAX_LN,isSmallA?(fa=floor(a),isInt=fa===a,isHalfInt=!isInt&&abs(fa-a)===.5):(isInt=!1,isHalfInt=!1),isInt&&x>.6?(invert=!invert,evalMethod=0):isHalfInt&&x>.2?(invert=!invert,evalMethod=1):x<SQRT_EPSILON&&a>1?evalMethod=6:x>1e3&&(a<x||abs(a-50)/x<1)?(invert=!invert,evalMethod=7):x<.5?evalMethod=-.4/ln(x)<a?2:3:x<1.1?evalMethod=x*.75<a?2:3:(useTemme=!1,regularized&&a>20&&(sigma=abs((x-a)/a),a>200?20/a>sigma*sigma&&(useTemme=!0):sigma<.4&&(useTemme=!0)),useTemme?evalMethod=5:x-1/(3*x)<a?evalMethod=2:(evalMethod=4,invert=!invert)),evalMethod){case 0:result=finiteGammaQ(a,x),regularized===!1&&(result*=gamma(a));break;case 1:result=finiteHalfGammaQ(a,x),regularized===!1&&(result*=gamma(a));break;case 2:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x),result!==0&&(initValue=0,optimisedInvert=!1,invert&&(initValue=regularized?1:gamma(a),regularized||result>=1||FLOAT64_MAX*result>initValue?(initValue/=result,regularized||a<1||FLOAT64_MAX/a>initValue?(initValue*=-a,optimisedInvert=!0):initValue=0):initValue=0),result*=lowerGammaSeries(a,x,initValue)/a,optimisedInvert&&(invert=!1,result=-result));break;case 3:invert=!invert,res=tgammaSmallUpperPart(a,x,invert),result=res[0],g=res[1],invert=!1,regularized&&(result/=g);break;case 4:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x),result!==0&&(result*=upperGammaFraction(a,x));break;case 5:result=igammaTemmeLarge(a,x),x>=a&&(invert=!invert);break;case 6:result=regularized?pow(x,a)/gamma(a+1):pow(x,a)/a,result*=1-a*x/(a+1);break;case 7:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix(a,x),result/=x,result!==0&&(result*=tgammaILargeX(a,x))}return regularized&&result>1&&(result=1),invert&&(gam=regularized?1:gamma(a),result=gam-result),result}module.exports=igammaFinal})),require_main$21=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link https://www.boost.org/doc/libs/1_88_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006-7, 2013-14.
* (C) Copyright Paul A. Bristow 2007, 2013-14.
* (C) Copyright Nikhar Agrawal 2013-14.
* (C) Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gammaln=require_lib$41(),exp=require_lib$81(),ln=require_lib$44(),SQRT_TWO_PI=require_lib$52(),MAX_LN=require_lib$40(),PINF=require_lib$108(),FLOAT64_MAX_NTH_FACTORIAL=require_lib$49(),igammaFinal=require_igamma_final(),lowerGammaSeries=require_lower_gamma_series(),upperGammaFraction=require_upper_gamma_fraction();function gammainc(x,a,regularized,upper){var normalized,initValue,invert,result;return x<0||a<=0?NaN:(normalized=regularized===void 0||regularized,invert=upper,a>=FLOAT64_MAX_NTH_FACTORIAL&&!normalized?(invert&&a*4<x?(result=a*ln(x)-x,result+=ln(upperGammaFraction(a,x))):!invert&&a>4*x?(result=a*ln(x)-x,initValue=0,result+=ln(lowerGammaSeries(a,x,initValue)/a)):(result=igammaFinal(x,a,!0,invert),result===0?invert?(result=1+1/(12*a)+1/(288*a*a),result=ln(result)-a+(a-.5)*ln(a),result+=ln(SQRT_TWO_PI)):(result=a*ln(x)-x,initValue=0,result+=ln(lowerGammaSeries(a,x,initValue)/a)):result=ln(result)+gammaln(a)),result>MAX_LN?PINF:exp(result)):igammaFinal(x,a,normalized,invert))}module.exports=gammainc})),require_lib$26=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$21()})),require_full_igamma_prefix=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var exp=require_lib$81(),pow=require_lib$72(),ln=require_lib$44(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34();function fullIGammaPrefix(a,z){var prefix,alz=a*ln(z);return prefix=z>=1?alz<MAX_LN&&-z>MIN_LN?pow(z,a)*exp(-z):a>=1?pow(z/exp(z/a),a):exp(alz-z):alz>MIN_LN?pow(z,a)*exp(-z):z/a<MAX_LN?pow(z/exp(z/a),a):exp(alz-z),prefix}module.exports=fullIGammaPrefix})),require_regularized_gamma_prefix=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/gamma.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006-7, 2013-14.
* Copyright Paul A. Bristow 2007, 2013-14.
* Copyright Nikhar Agrawal 2013-14.
* Copyright Christopher Kormanyos 2013-14.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var lanczosSumExpGScaled=require_lib$31(),gammaln=require_lib$41(),gamma=require_lib$50(),log1p=require_lib$101(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),max=require_lib$67(),min=require_lib$65(),ln=require_lib$44(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34(),G=require_lib$46(),E=require_lib$71();function regularizedGammaPrefix(a,z){var prefix,amza,agh=a+G-.5,alz,amz,sq,d=(z-a-G+.5)/agh;return a<1?z<=MIN_LN?exp(a*ln(z)-z-gammaln(a)):pow(z,a)*exp(-z)/gamma(a):(abs(d*d*a)<=100&&a>150?(prefix=a*(log1p(d)-d)+z*(.5-G)/agh,prefix=exp(prefix)):(alz=a*ln(z/agh),amz=a-z,min(alz,amz)<=MIN_LN||max(alz,amz)>=MAX_LN?(amza=amz/a,min(alz,amz)/2>MIN_LN&&max(alz,amz)/2<MAX_LN?(sq=pow(z/agh,a/2)*exp(amz/2),prefix=sq*sq):min(alz,amz)/4>MIN_LN&&max(alz,amz)/4<MAX_LN&&z>a?(sq=pow(z/agh,a/4)*exp(amz/4),prefix=sq*sq,prefix*=prefix):prefix=amza>MIN_LN&&amza<MAX_LN?pow(z*exp(amza)/agh,a):exp(alz+amz)):prefix=pow(z/agh,a)*exp(amz)),prefix*=sqrt(agh/E)/lanczosSumExpGScaled(a),prefix)}module.exports=regularizedGammaPrefix})),require_beta_small_b_large_a_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gammaDeltaRatio=require_lib$45(),factorial=require_lib$48(),gammainc=require_lib$26(),log1p=require_lib$101(),abs=require_lib$97(),pow=require_lib$72(),ln=require_lib$44(),MIN_VALUE=require_lib$86(),EPSILON=require_lib$70(),fullIGammaPrefix=require_full_igamma_prefix(),regularizedGammaPrefix=require_regularized_gamma_prefix(),p=Array(30);function betaSmallBLargeASeries(a,b,x,y,s0,mult,normalized){var prefix,tmp1,tnp1,sum,b2n,bm1=b-1,lx2,lxp,mbn,lx,t4,h,j,m,n,r,t=a+bm1/2,u;if(lx=y<.35?log1p(-y):ln(x),u=-t*lx,h=regularizedGammaPrefix(b,u),h<=MIN_VALUE)return s0;for(normalized?(prefix=h/gammaDeltaRatio(a,b),prefix/=pow(t,b)):prefix=fullIGammaPrefix(b,u)/pow(t,b),prefix*=mult,p[0]=1,j=gammainc(u,b,!0,!0),j/=h,sum=s0+prefix*j,tnp1=1,lx2=lx/2,lx2*=lx2,lxp=1,t4=4*t*t,b2n=b,n=1;n<p.length;++n){for(tnp1+=2,p[n]=0,mbn=b-n,tmp1=3,m=1;m<n;++m)mbn=m*b-n,p[n]+=mbn*p[n-m]/factorial(tmp1),tmp1+=2;if(p[n]/=n,p[n]+=bm1/factorial(tnp1),j=(b2n*(b2n+1)*j+(u+b2n+1)*lxp)/t4,lxp*=lx2,b2n+=2,r=prefix*p[n]*j,sum+=r,r>1){if(abs(r)<abs(EPSILON*sum))break}else if(abs(r/EPSILON)<abs(sum))break}return sum}module.exports=betaSmallBLargeASeries})),require_rising_factorial_ratio=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_37_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
function risingFactorialRatio(a,b,k){var result,i;if(k===0)return 1;for(result=1,i=0;i<k;i++)result*=(a+i)/(b+i);return result}module.exports=risingFactorialRatio})),require_main$20=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),max=require_lib$67();function maxabs(x,y){return max(abs(x),abs(y))}module.exports=maxabs})),require_lib$25=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$20()})),require_main$19=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),min=require_lib$65();function minabs(x,y){return min(abs(x),abs(y))}module.exports=minabs})),require_lib$24=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$19()})),require_ibeta_power_terms=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var lanczosSumExpGScaled=require_lib$31(),maxabs=require_lib$25(),minabs=require_lib$24(),expm1=require_lib$103(),log1p=require_lib$101(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),min=require_lib$65(),ln=require_lib$44(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34(),G=require_lib$46(),E=require_lib$71();function ibetaPowerTerms(a,b,x,y,normalized){var result,smallA,ratio,agh,bgh,cgh,l1,l2,l3,p1,b1,b2,c,l;if(!normalized)return pow(x,a)*pow(y,b);if(c=a+b,agh=a+G-.5,bgh=b+G-.5,cgh=c+G-.5,result=lanczosSumExpGScaled(c),result/=lanczosSumExpGScaled(a)*lanczosSumExpGScaled(b),result*=sqrt(bgh/E),result*=sqrt(agh/cgh),l1=(x*b-y*agh)/agh,l2=(y*a-x*bgh)/bgh,minabs(l1,l2)<.2){if(l1*l2>0||min(a,b)<1)abs(l1)<.1?result*=exp(a*log1p(l1)):result*=pow(x*cgh/agh,a),abs(l2)<.1?result*=exp(b*log1p(l2)):result*=pow(y*cgh/bgh,b);else if(maxabs(l1,l2)<.5)smallA=a<b,ratio=b/a,smallA&&ratio*l2<.1||!smallA&&l1/ratio>.1?(l3=expm1(ratio*log1p(l2)),l3=l1+l3+l3*l1,l3=a*log1p(l3),result*=exp(l3)):(l3=expm1(log1p(l1)/ratio),l3=l2+l3+l3*l2,l3=b*log1p(l3),result*=exp(l3));else if(abs(l1)<abs(l2)){if(l=a*log1p(l1)+b*ln(y*cgh/bgh),l<=MIN_LN||l>=MAX_LN){if(l+=ln(result),l>=MAX_LN)return NaN;result=exp(l)}else result*=exp(l)}else if(l=b*log1p(l2)+a*ln(x*cgh/agh),l<=MIN_LN||l>=MAX_LN){if(l+=ln(result),l>=MAX_LN)return NaN;result=exp(l)}else result*=exp(l)}else if(b1=x*cgh/agh,b2=y*cgh/bgh,l1=a*ln(b1),l2=b*ln(b2),l1>=MAX_LN||l1<=MIN_LN||l2>=MAX_LN||l2<=MIN_LN){if(a<b){if(p1=pow(b2,b/a),l3=a*(ln(b1)+ln(p1)),l3<MAX_LN&&l3>MIN_LN)result*=pow(p1*b1,a);else{if(l2+=l1+ln(result),l2>=MAX_LN)return NaN;result=exp(l2)}}else if(p1=pow(b1,a/b),l3=(ln(p1)+ln(b2))*b,l3<MAX_LN&&l3>MIN_LN)result*=pow(p1*b2,b);else{if(l2+=l1+ln(result),l2>=MAX_LN)return NaN;result=exp(l2)}}else result*=pow(b1,a)*pow(b2,b);return result}module.exports=ibetaPowerTerms})),require_ibeta_fraction2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var continuedFraction=require_lib$27(),ibetaPowerTerms=require_ibeta_power_terms(),OPTS={keep:!0,maxIter:1e3};function ibetaFraction2t(a,b,x,y){var m=0;return next;function next(){var denom,aN=(a+m-1)*(a+b+m-1)*m*(b-m)*x*x,bN;return denom=a+2*m-1,aN/=denom*denom,bN=m,bN+=m*(b-m)*x/(a+2*m-1),bN+=(a+m)*(a*y-b*x+1+m*(2-x))/(a+2*m+1),m+=1,[aN,bN]}}function ibetaFraction2(a,b,x,y,normalized,out){var result=ibetaPowerTerms(a,b,x,y,normalized),fract,f;return out&&(out[1]=result),result===0?result:(f=ibetaFraction2t(a,b,x,y),fract=continuedFraction(f,OPTS),result/fract)}module.exports=ibetaFraction2})),require_lib$23=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=9007199254740991})),require_bitwise_binary_gcd=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(a,b){var k=0,t;if(a===0)return b;if(b===0)return a;for(;!(a&1)&&!(b&1);)a>>>=1,b>>>=1,k+=1;for(;!(a&1);)a>>>=1;for(;b;){for(;!(b&1);)b>>>=1;a>b&&(t=b,b=a,a=t),b-=a}return a<<k}module.exports=gcd})),require_binary_gcd=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function gcd(a,b){var k=1,t;if(a===0)return b;if(b===0)return a;for(;a%2==0&&b%2==0;)a/=2,b/=2,k*=2;for(;a%2==0;)a/=2;for(;b;){for(;b%2==0;)b/=2;a>b&&(t=b,b=a,a=t),b-=a}return k*a}module.exports=gcd})),require_main$18=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135(),isInteger=require_lib$80(),PINF=require_lib$108(),NINF=require_lib$106(),INT32_MAX=require_lib$63(),bitwise=require_bitwise_binary_gcd(),largeIntegers=require_binary_gcd();function gcd(a,b){return isnan(a)||isnan(b)||a===PINF||b===PINF||a===NINF||b===NINF||!(isInteger(a)&&isInteger(b))?NaN:(a<0&&(a=-a),b<0&&(b=-b),a<=INT32_MAX&&b<=INT32_MAX?bitwise(a,b):largeIntegers(a,b))}module.exports=gcd})),require_lib$22=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$18()})),require_main$17=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var MAX_SAFE_INTEGER=require_lib$23(),PINF=require_lib$108(),isInteger=require_lib$80(),isnan=require_lib$135(),isOdd=require_lib$78(),floor=require_lib$102(),gcd=require_lib$22();function binomcoef(n,k){var res,sgn,b,c,d,g,s;if(isnan(n)||isnan(k)||!isInteger(n)||!isInteger(k))return NaN;if(k<0||(sgn=1,n<0&&(n=-n+k-1,isOdd(k)&&(sgn*=-1)),k>n))return 0;if(k===0||k===n)return sgn;if(k===1||k===n-1)return sgn*n;for(n-k<k&&(k=n-k),s=floor(MAX_SAFE_INTEGER/n),res=1,d=1;d<=k&&!(res>s);d++)res*=n,res/=d,--n;return d>k?sgn*res:(b=binomcoef(n,k-d+1),b===PINF?sgn*b:(c=binomcoef(k,k-d+1),g=gcd(b,c),b/=g,c/=g,res/=c,sgn*res*b))}module.exports=binomcoef})),require_lib$21=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$17()})),require_binomial_ccdf=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var binomcoef=require_lib$21(),floor=require_lib$102(),pow=require_lib$72(),MIN_VALUE=require_lib$86();function binomialCCDF(n,k,x,y){var startTerm,result=pow(x,n),start,term,i;if(result>MIN_VALUE)for(term=result,i=floor(n-1);i>k;i--)term*=(i+1)*y/((n-i)*x),result+=term;else if(start=floor(n*x),start<=k+1&&(start=floor(k+2)),result=pow(x,start)*pow(y,n-start),result*=binomcoef(floor(n),floor(start)),result===0)for(i=start-1;i>k;i--)result+=pow(x,i)*pow(y,n-i),result*=binomcoef(floor(n),floor(i));else{for(term=result,startTerm=result,i=start-1;i>k;i--)term*=(i+1)*y/((n-i)*x),result+=term;for(term=startTerm,i=start+1;i<=n;i++)term*=(n-i+1)*x/(i*y),result+=term}return result}module.exports=binomialCCDF})),require_ibeta_a_step=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var ibetaPowerTerms=require_ibeta_power_terms();function ibetaAStep(a,b,x,y,k,normalized,out){var prefix=ibetaPowerTerms(a,b,x,y,normalized),term,sum,i;if(out&&(out[1]=prefix),prefix/=a,prefix===0)return prefix;for(sum=1,term=1,i=0;i<k-1;++i)term*=(a+b+i)*x/(a+i+1),sum+=term;return prefix*=sum,prefix}module.exports=ibetaAStep})),require_ibeta_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var lanczosSumExpGScaled=require_lib$31(),sumSeries=require_lib$36(),log1p=require_lib$101(),sqrt=require_lib$100(),exp=require_lib$81(),pow=require_lib$72(),ln=require_lib$44(),MIN_VALUE=require_lib$86(),MAX_LN=require_lib$40(),MIN_LN=require_lib$34(),G=require_lib$46(),E=require_lib$71(),opts={maxTerms:100};function ibetaSeriesT(a,b,x,result){var poch=1-b,n=1;return next;function next(){var r=result/a;return a+=1,result*=poch*x/n,n+=1,poch+=1,r}}function ibetaSeries(a,b,x,s0,normalized,out,y){var result,agh,bgh,cgh,l1,l2,c,s;return normalized?(c=a+b,agh=a+G-.5,bgh=b+G-.5,cgh=c+G-.5,result=lanczosSumExpGScaled(c)/(lanczosSumExpGScaled(a)*lanczosSumExpGScaled(b)),l1=ln(cgh/bgh)*(b-.5),l2=ln(x*cgh/agh)*a,l1>MIN_LN&&l1<MAX_LN&&l2>MIN_LN&&l2<MAX_LN?(a*b<bgh*10?result*=exp((b-.5)*log1p(a/bgh)):result*=pow(cgh/bgh,b-.5),result*=pow(x*cgh/agh,a),result*=sqrt(agh/E),out&&(out[1]=result*pow(y,b))):(result=ln(result)+l1+l2+(ln(agh)-1)/2,out&&(out[1]=exp(result+b*ln(y))),result=exp(result))):result=pow(x,a),result<MIN_VALUE?s0:(s=ibetaSeriesT(a,b,x,result),opts.initialValue=s0,sumSeries(s,opts))}module.exports=ibetaSeries})),require_assign=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/beta.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
* (C) Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var isnan=require_lib$135(),expm1=require_lib$103(),floor=require_lib$102(),log1p=require_lib$101(),asin=require_lib$98(),beta=require_lib$69(),sqrt=require_lib$100(),exp=require_lib$81(),pow=require_lib$72(),max=require_lib$67(),min=require_lib$65(),MAX_FLOAT64=require_lib$64(),MIN_FLOAT64=require_lib$86(),MAX_INT32=require_lib$63(),HALF_PI=require_lib$62(),PI=require_lib$61(),betaSmallBLargeASeries=require_beta_small_b_large_a_series(),risingFactorialRatio=require_rising_factorial_ratio(),ibetaPowerTerms=require_ibeta_power_terms(),ibetaFraction2=require_ibeta_fraction2(),binomialCCDF=require_binomial_ccdf(),ibetaAStep=require_ibeta_a_step(),ibetaSeries=require_ibeta_series(),ONE_OVER_PI=1/PI;function ibetaImp(x,a,b,regularized,upper,out,stride,offset){var lambda,prefix,fract,bbar,div,tmp,i0,i1,k,n,p,y=1-x;if(i0=offset,i1=offset+stride,out[i1]=-1,isnan(x)||x<0||x>1)return out[i0]=NaN,out[i1]=NaN,out;if(regularized){if(a<0||b<0)return out[i0]=NaN,out[i1]=NaN,out;if(a===0){if(b===0)return out[i0]=NaN,out[i1]=NaN,out;if(b>0)return out[i0]=+!upper,out}else if(b===0&&a>0)return out[i0]=+!!upper,out}else if(a<=0||b<=0)return out[i0]=NaN,out[i1]=NaN,out;return x===0?(a===1?out[i1]=1:out[i1]=a<1?MAX_FLOAT64/2:MIN_FLOAT64*2,upper?(out[i0]=regularized?1:beta(a,b),out):(out[i0]=0,out)):x===1?(b===1?out[i1]=1:out[i1]=b<1?MAX_FLOAT64/2:MIN_FLOAT64*2,upper?out[i0]=0:out[i0]=regularized?1:beta(a,b),out):a===.5&&b===.5?(out[i1]=ONE_OVER_PI*sqrt(y*x),p=asin(sqrt(upper?y:x)),p/=HALF_PI,regularized||(p*=PI),out[i0]=p,out):(a===1&&(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),b===1?a===1?(out[i0]=upper?y:x,out[i1]=1,out):(out[i1]=a*pow(x,a-1),p=y<.5?upper?-expm1(a*log1p(-y)):exp(a*log1p(-y)):upper?-(pow(x,a)-1):pow(x,a),regularized||(p/=a),out[i0]=p,out):(min(a,b)<=1?(x>.5&&(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),max(a,b)<=1?a>=min(.2,b)||pow(x,a)<=.9?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper,y>=.3?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):(prefix=regularized?1:risingFactorialRatio(a+b,a,20),fract=ibetaAStep(a,b,x,y,20,regularized,out),upper?(fract-=regularized?1:beta(a,b),upper=!1,fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)):fract=betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized))):b<=1||x<.1&&pow(b*x,a)<=.7?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper,y>=.3?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):a>=15?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-betaSmallBLargeASeries(a,b,x,y,fract,1,regularized)):fract=betaSmallBLargeASeries(a,b,x,y,0,1,regularized):(prefix=regularized?1:risingFactorialRatio(a+b,a,20),fract=ibetaAStep(a,b,x,y,20,regularized,out),upper?(fract-=regularized?1:beta(a,b),upper=!1,fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)):fract=betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)))):(lambda=a<b?a-(a+b)*x:(a+b)*y-b,lambda<0&&(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),b<40?floor(a)===a&&floor(b)===b&&a<MAX_INT32-100?(k=a-1,n=b+k,fract=binomialCCDF(n,k,x,y),regularized||(fract*=beta(a,b))):b*x<=.7?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):a>15?(n=floor(b),n===b&&--n,bbar=b-n,prefix=regularized?1:risingFactorialRatio(a+bbar,bbar,n),fract=ibetaAStep(bbar,a,y,x,n,regularized),fract=betaSmallBLargeASeries(a,bbar,x,y,fract,1,regularized),fract/=prefix):regularized?(n=floor(b),bbar=b-n,bbar<=0&&(--n,bbar+=1),fract=ibetaAStep(bbar,a,y,x,n,regularized),fract+=ibetaAStep(a,bbar,x,y,20,regularized),upper&&--fract,fract=betaSmallBLargeASeries(a+20,bbar,x,y,fract,1,regularized),upper&&=(fract=-fract,!1)):fract=ibetaFraction2(a,b,x,y,regularized,out):fract=ibetaFraction2(a,b,x,y,regularized,out)),out[i1]<0&&(out[i1]=ibetaPowerTerms(a,b,x,y,!0)),div=y*x,out[i1]!==0&&(MAX_FLOAT64*div<out[i1]?out[i1]=MAX_FLOAT64/2:out[i1]/=div),out[i0]=upper?(regularized?1:beta(a,b))-fract:fract,out))}module.exports=ibetaImp})),require_main$16=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var compute=require_assign();function kernelBetainc(x,a,b,regularized,upper){return compute(x,a,b,regularized,upper,[0,0],1,0)}module.exports=kernelBetainc})),require_lib$20=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$16();setReadOnly(main,`assign`,require_assign()),module.exports=main})),require_main$15=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var kernelBetainc=require_lib$20().assign;function betainc(x,a,b,regularized,upper){var out=[0,0];return regularized=regularized!==!1,upper=upper===!0,kernelBetainc(x,a,b,regularized,upper,out,1,0),out[0]}module.exports=betainc})),require_lib$19=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$15()})),require_rational_p1q1$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0005087819496582806:(ax=x<0?-x:x,ax<=1?(s1=-.0005087819496582806+x*(-.008368748197417368+x*(.03348066254097446+x*(-.012692614766297404+x*(-.03656379714117627+x*(.02198786811111689+x*(.008226878746769157+x*(-.005387729650712429+x*(0+x*0)))))))),s2=1+x*(-.9700050433032906+x*(-1.5657455823417585+x*(1.5622155839842302+x*(.662328840472003+x*(-.7122890234154284+x*(-.05273963823400997+x*(.07952836873415717+x*(-.0023339375937419+x*.0008862163904564247))))))))):(x=1/x,s1=0+x*(0+x*(-.005387729650712429+x*(.008226878746769157+x*(.02198786811111689+x*(-.03656379714117627+x*(-.012692614766297404+x*(.03348066254097446+x*(-.008368748197417368+x*-.0005087819496582806)))))))),s2=.0008862163904564247+x*(-.0023339375937419+x*(.07952836873415717+x*(-.05273963823400997+x*(-.7122890234154284+x*(.662328840472003+x*(1.5622155839842302+x*(-1.5657455823417585+x*(-.9700050433032906+x*1))))))))),s1/s2)}module.exports=evalrational})),require_rational_p2q2$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.20243350835593876:(ax=x<0?-x:x,ax<=1?(s1=-.20243350835593876+x*(.10526468069939171+x*(8.3705032834312+x*(17.644729840837403+x*(-18.851064805871424+x*(-44.6382324441787+x*(17.445385985570866+x*(21.12946554483405+x*-3.6719225470772936))))))),s2=1+x*(6.242641248542475+x*(3.971343795334387+x*(-28.66081804998+x*(-20.14326346804852+x*(48.560921310873994+x*(10.826866735546016+x*(-22.643693341313973+x*1.7211476576120028)))))))):(x=1/x,s1=-3.6719225470772936+x*(21.12946554483405+x*(17.445385985570866+x*(-44.6382324441787+x*(-18.851064805871424+x*(17.644729840837403+x*(8.3705032834312+x*(.10526468069939171+x*-.20243350835593876))))))),s2=1.7211476576120028+x*(-22.643693341313973+x*(10.826866735546016+x*(48.560921310873994+x*(-20.14326346804852+x*(-28.66081804998+x*(3.971343795334387+x*(6.242641248542475+x*1)))))))),s1/s2)}module.exports=evalrational})),require_rational_p3q3$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.1311027816799519:(ax=x<0?-x:x,ax<=1?(s1=-.1311027816799519+x*(-.16379404719331705+x*(.11703015634199525+x*(.38707973897260434+x*(.3377855389120359+x*(.14286953440815717+x*(.029015791000532906+x*(.0021455899538880526+x*(-6.794655751811263e-7+x*(2.8522533178221704e-8+x*-681149956853777e-24))))))))),s2=1+x*(3.4662540724256723+x*(5.381683457070069+x*(4.778465929458438+x*(2.5930192162362027+x*(.848854343457902+x*(.15226433829533179+x*(.011059242293464892+x*(0+x*(0+x*0)))))))))):(x=1/x,s1=-681149956853777e-24+x*(2.8522533178221704e-8+x*(-6.794655751811263e-7+x*(.0021455899538880526+x*(.029015791000532906+x*(.14286953440815717+x*(.3377855389120359+x*(.38707973897260434+x*(.11703015634199525+x*(-.16379404719331705+x*-.1311027816799519))))))))),s2=0+x*(0+x*(0+x*(.011059242293464892+x*(.15226433829533179+x*(.848854343457902+x*(2.5930192162362027+x*(4.778465929458438+x*(5.381683457070069+x*(3.4662540724256723+x*1)))))))))),s1/s2)}module.exports=evalrational})),require_rational_p4q4$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0350353787183178:(ax=x<0?-x:x,ax<=1?(s1=-.0350353787183178+x*(-.0022242652921344794+x*(.018557330651423107+x*(.009508047013259196+x*(.0018712349281955923+x*(.00015754461742496055+x*(460469890584318e-20+x*(-2304047769118826e-25+x*26633922742578204e-28))))))),s2=1+x*(1.3653349817554064+x*(.7620591645536234+x*(.22009110576413124+x*(.03415891436709477+x*(.00263861676657016+x*(7646752923027944e-20+x*(0+x*0)))))))):(x=1/x,s1=26633922742578204e-28+x*(-2304047769118826e-25+x*(460469890584318e-20+x*(.00015754461742496055+x*(.0018712349281955923+x*(.009508047013259196+x*(.018557330651423107+x*(-.0022242652921344794+x*-.0350353787183178))))))),s2=0+x*(0+x*(7646752923027944e-20+x*(.00263861676657016+x*(.03415891436709477+x*(.22009110576413124+x*(.7620591645536234+x*(1.3653349817554064+x*1)))))))),s1/s2)}module.exports=evalrational})),require_rational_p5q5$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.016743100507663373:(ax=x<0?-x:x,ax<=1?(s1=-.016743100507663373+x*(-.0011295143874558028+x*(.001056288621524929+x*(.00020938631748758808+x*(14962478375834237e-21+x*(4.4969678992770644e-7+x*(4.625961635228786e-9+x*(-2811287356288318e-29+x*9905570997331033e-32))))))),s2=1+x*(.5914293448864175+x*(.1381518657490833+x*(.016074608709367652+x*(.0009640118070051656+x*(27533547476472603e-21+x*(2.82243172016108e-7+x*(0+x*0)))))))):(x=1/x,s1=9905570997331033e-32+x*(-2811287356288318e-29+x*(4.625961635228786e-9+x*(4.4969678992770644e-7+x*(14962478375834237e-21+x*(.00020938631748758808+x*(.001056288621524929+x*(-.0011295143874558028+x*-.016743100507663373))))))),s2=0+x*(0+x*(2.82243172016108e-7+x*(27533547476472603e-21+x*(.0009640118070051656+x*(.016074608709367652+x*(.1381518657490833+x*(.5914293448864175+x*1)))))))),s1/s2)}module.exports=evalrational})),require_main$14=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_81_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var isnan=require_lib$135(),sqrt=require_lib$100(),ln=require_lib$44(),PINF=require_lib$108(),NINF=require_lib$106(),rationalFcnR1=require_rational_p1q1$1(),rationalFcnR2=require_rational_p2q2$1(),rationalFcnR3=require_rational_p3q3$1(),rationalFcnR4=require_rational_p4q4$1(),rationalFcnR5=require_rational_p5q5$1(),Y1=.08913147449493408,Y2=2.249481201171875,Y3=.807220458984375,Y4=.9399557113647461,Y5=.9836282730102539;function erfcinv(x){var sign,qs,q,g,r;return isnan(x)?NaN:x===0?PINF:x===2?NINF:x===1?0:x>2||x<0?NaN:(x>1?(sign=-1,q=2-x):(sign=1,q=x),x=1-q,x<=.5?(g=x*(x+10),r=rationalFcnR1(x),sign*(g*Y1+g*r)):q>=.25?(g=sqrt(-2*ln(q)),q-=.25,r=rationalFcnR2(q),sign*(g/(Y2+r))):(q=sqrt(-ln(q)),q<3?(qs=q-1.125,r=rationalFcnR3(qs),sign*(Y3*q+r*q)):q<6?(qs=q-3,r=rationalFcnR4(qs),sign*(Y4*q+r*q)):(qs=q-6,r=rationalFcnR5(qs),sign*(Y5*q+r*q))))}module.exports=erfcinv})),require_lib$18=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$14()})),require_main$13=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/
var isnan=require_lib$135(),asin=require_lib$98(),sqrt=require_lib$100(),PIO4=require_lib$99(),MOREBITS=6123233995736766e-32;function acos(x){var z;return isnan(x)||x<-1||x>1?NaN:x>.5?2*asin(sqrt(.5-.5*x)):(z=PIO4-asin(x),z+=MOREBITS,z+=PIO4,z)}module.exports=acos})),require_lib$17=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$13()})),require_lib$16=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=1.4142135623730951})),require_polyval_co14=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.16666666666666666:.16666666666666666+x*.16666666666666666}module.exports=evalpoly})),require_polyval_co15=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.058333333333333334:.058333333333333334+x*(.06666666666666667+x*.008333333333333333)}module.exports=evalpoly})),require_polyval_co16=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0251984126984127:.0251984126984127+x*(.026785714285714284+x*(.0017857142857142857+x*.0001984126984126984))}module.exports=evalpoly})),require_polyval_co17=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.012039792768959435:.012039792768959435+x*(.010559964726631394+x*(-.0011078042328042327+x*(.0003747795414462081+x*27557319223985893e-22)))}module.exports=evalpoly})),require_polyval_co18=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.003837005972422639:.003837005972422639+x*(.00610392115600449+x*(-.0016095979637646305+x*(.0005945867404200738+x*(-6270542728876062e-20+x*2.505210838544172e-8))))}module.exports=evalpoly})),require_polyval_co19=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0032177478835464946:.0032177478835464946+x*(.0010898206731540065+x*(-.0012579159844784845+x*(.0006908420797309686+x*(-.00016376804137220805+x*(154012654012654e-19+x*16059043836821613e-26)))))}module.exports=evalpoly})),require_polyval_co20=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.001743826229834001:.001743826229834001+x*(3353097688001788e-20+x*(-.0007624513544032393+x*(.0006451304695145635+x*(-.000249472580470431+x*(49255746366361444e-21+x*(-39851014346715405e-22+x*7647163731819816e-28))))))}module.exports=evalpoly})),require_polyval_co21=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0009647274732138864:.0009647274732138864+x*(-.0003110108632631878+x*(-.00036307660358786886+x*(.0005140660578834113+x*(-.00029133414466938067+x*(9086710793521991e-20+x*(-15303004486655377e-21+x*(10914179173496788e-22+x*28114572543455206e-31)))))))}module.exports=evalpoly})),require_polyval_co22=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.0005422926281312969:.0005422926281312969+x*(-.0003694266780000966+x*(-.00010230378073700413+x*(.00035764655430568635+x*(-.00028690924218514614+x*(.00012645437628698076+x*(-33202652391372056e-21+x*(4890304529197534e-21+x*(-3.123956959982987e-7+x*822063524662433e-32))))))))}module.exports=evalpoly})),require_inverse_students_t_body_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gammaDeltaRatio=require_lib$45(),evalpoly=require_lib$133(),sqrt=require_lib$100(),PI=require_lib$61(),polyval1=require_polyval_co14(),polyval2=require_polyval_co15(),polyval3=require_polyval_co16(),polyval4=require_polyval_co17(),polyval5=require_polyval_co18(),polyval6=require_polyval_co19(),polyval7=require_polyval_co20(),polyval8=require_polyval_co21(),polyval9=require_polyval_co22(),c0=0,c=[1,0,0,0,0,0,0,0,0,0];function inverseStudentsTBodySeries(df,u){var idf,v=gammaDeltaRatio(df/2,.5)*sqrt(df*PI)*(u-.5);return idf=1/df,c[1]=polyval1(idf),c[2]=polyval2(idf),c[3]=polyval3(idf),c[4]=polyval4(idf),c[5]=polyval5(idf),c[6]=polyval6(idf),c[7]=polyval7(idf),c[8]=polyval8(idf),c[9]=polyval9(idf),c0+v*evalpoly(c,v*v)}module.exports=inverseStudentsTBodySeries})),require_inverse_students_t_tail_series=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gammaDeltaRatio=require_lib$45(),evalpoly=require_lib$133(),sqrt=require_lib$100(),pow=require_lib$72(),PI=require_lib$61(),d=[0,0,0,0,0,0,0];function inverseStudentsTTailSeries(df,v){var result,power,div,np2,np4,np6,rn,w=gammaDeltaRatio(df/2,.5)*sqrt(df*PI)*v;return np2=df+2,np4=df+4,np6=df+6,d[0]=1,d[1]=-(df+1)/(2*np2),np2*=df+2,d[2]=-df*(df+1)*(df+3)/(8*np2*np4),np2*=df+2,d[3]=-df*(df+1)*(df+5)*((3*df+7)*df-2)/(48*np2*np4*np6),np2*=df+2,np4*=df+4,d[4]=-df*(df+1)*(df+7)*(((((15*df+154)*df+465)*df+286)*df-336)*df+64)/(384*np2*np4*np6*(df+8)),np2*=df+2,d[5]=-df*(df+1)*(df+3)*(df+9)*((((((35*df+452)*df+1573)*df+600)*df-2020)*df+928)*df-128)/(1280*np2*np4*np6*(df+8)*(df+10)),np2*=df+2,np4*=df+4,np6*=df+6,d[6]=-df*(df+1)*(df+11)*(((((((((((945*df+31506)*df+425858)*df+2980236)*df+11266745)*df+20675018)*df+7747124)*df-22574632)*df-8565600)*df+18108416)*df-7099392)*df+884736)/(46080*np2*np4*np6*(df+8)*(df+10)*(df+12)),rn=sqrt(df),div=pow(rn*w,1/df),power=div*div,result=evalpoly(d,power),result*=rn,result/=div,-result}module.exports=inverseStudentsTTailSeries})),require_inverse_students_t_hill=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_61_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var erfcinv=require_lib$18(),expm1=require_lib$103(),sqrt=require_lib$100(),pow=require_lib$72(),HALF_PI=require_lib$62(),SQRT2=require_lib$16();function inverseStudentsTHill(ndf,u){var a,b,c,d,q,x,y;return ndf>0x56bc75e2d63100000?-erfcinv(2*u)*SQRT2:(a=1/(ndf-.5),b=48/(a*a),c=((20700*a/b-98)*a-16)*a+96.36,d=((94.5/(b+c)-3)/b+1)*sqrt(a*HALF_PI)*ndf,y=pow(d*2*u,2/ndf),y>.05+a?(x=-erfcinv(2*u)*SQRT2,y=x*x,ndf<5&&(c+=.3*(ndf-4.5)*(x+.6)),c+=(((.05*d*x-5)*x-7)*x-2)*x+b,y=(((((.4*y+6.3)*y+36)*y+94.5)/c-y-3)/b+1)*x,y=expm1(a*y*y)):y=((1/(((ndf+6)/(ndf*y)-.089*d-.822)*(ndf+2)*3)+.5/(ndf+4))*y-1)*(ndf+1)/(ndf+2)+1/y,q=sqrt(ndf*y),-q)}module.exports=inverseStudentsTHill})),require_inverse_students_t=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var erfcinv=require_lib$18(),floor=require_lib$102(),ldexp=require_lib$82(),round=require_lib$55(),acos=require_lib$17(),sqrt=require_lib$100(),abs=require_lib$97(),cos=require_lib$43(),pow=require_lib$72(),sin=require_lib$53(),SQRT2=require_lib$16(),PI=require_lib$61(),inverseStudentsTBodySeries=require_inverse_students_t_body_series(),inverseStudentsTTailSeries=require_inverse_students_t_tail_series(),inverseStudentsTHill=require_inverse_students_t_hill(),DF_THRESHOLD=268435456,ONE_THIRD=1/3,EXP=106/3,C=.8549879733383485;function inverseStudentsT(df,u,v){var crossover,tolerance,rootAlpha,invert,result=0,alpha,tmp,p0,p2,p4,p5,p,r,x,a,b;if(u>v?(tmp=v,v=u,u=tmp,invert=!0):invert=!1,floor(df)===df&&df<20)switch(tolerance=ldexp(1,EXP),floor(df)){case 1:result=u===.5?0:-cos(PI*u)/sin(PI*u);break;case 2:result=(2*u-1)/sqrt(2*u*v);break;case 4:alpha=4*u*v,rootAlpha=sqrt(alpha),r=4*cos(acos(rootAlpha)/3)/rootAlpha,x=sqrt(r-4),result=u-.5<0?-x:x;break;case 6:if(u<1e-150)return(invert?-1:1)*inverseStudentsTHill(df,u);a=4*(u-u*u),b=pow(a,ONE_THIRD),p=6*(1+C*(1/b-1));do p2=p*p,p4=p2*p2,p5=p*p4,p0=p,p=2*(8*a*p5-270*p2+2187)/(5*(4*a*p4-216*p-243));while(abs((p-p0)/p)>tolerance);p=sqrt(p-df),result=u-.5<0?-p:p;break;default:df>DF_THRESHOLD?result=erfcinv(2*u)*SQRT2:df<3?(crossover=.2742-df*.0242143,result=u>crossover?inverseStudentsTBodySeries(df,u):inverseStudentsTTailSeries(df,u)):(crossover=ldexp(1,round(df/-.654)),result=u>crossover?inverseStudentsTHill(df,u):inverseStudentsTTailSeries(df,u))}else df>DF_THRESHOLD?result=-erfcinv(2*u)*SQRT2:df<3?(crossover=.2742-df*.0242143,result=u>crossover?inverseStudentsTBodySeries(df,u):inverseStudentsTTailSeries(df,u)):(crossover=ldexp(1,round(df/-.654)),result=u>crossover?inverseStudentsTHill(df,u):inverseStudentsTTailSeries(df,u));return invert?-result:result}module.exports=inverseStudentsT})),require_find_ibeta_inv_from_t_dist=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/t_distribution_inv.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var inverseStudentsT=require_inverse_students_t();function findIBetaInvFromTDist(a,p,py){var df,u=p/2,v=1-u,t;return df=a*2,t=inverseStudentsT(df,u,v),py&&(py.value=t*t/(df+t*t)),df/(df+t*t)}module.exports=findIBetaInvFromTDist})),require_temme1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var evalpoly=require_lib$133(),erfcinv=require_lib$18(),sqrt=require_lib$100(),exp=require_lib$81(),SQRT2=require_lib$16(),workspace=[0,0,0,0,0,0,0],terms=[0,0,0,0];function temme1(a,b,z){var eta0=erfcinv(2*z),eta2,eta,B2,B3,B,c;return eta0/=-sqrt(a/2),terms[0]=eta0,B=b-a,B2=B*B,B3=B2*B,workspace[0]=-B*SQRT2/2,workspace[1]=(1-2*B)/8,workspace[2]=-(B*SQRT2/48),workspace[3]=-1/192,workspace[4]=-B*SQRT2/3840,workspace[5]=0,workspace[6]=0,terms[1]=evalpoly(workspace,eta0),workspace[0]=B*SQRT2*(3*B-2)/12,workspace[1]=(20*B2-12*B+1)/128,workspace[2]=B*SQRT2*(20*B-1)/960,workspace[3]=(16*B2+30*B-15)/4608,workspace[4]=B*SQRT2*(21*B+32)/53760,workspace[5]=(-(32*B2)+63)/368640,workspace[6]=-B*SQRT2*(120*B+17)/25804480,terms[2]=evalpoly(workspace,eta0),workspace[0]=B*SQRT2*(-75*B2+80*B-16)/480,workspace[1]=(-1080*B3+868*B2-90*B-45)/9216,workspace[2]=B*SQRT2*(-1190*B2+84*B+373)/53760,workspace[3]=(-2240*B3-2508*B2+2100*B-165)/368640,workspace[4]=0,workspace[5]=0,workspace[6]=0,terms[3]=evalpoly(workspace,eta0),eta=evalpoly(terms,1/a),eta2=eta*eta,c=-exp(-eta2/2),eta2===0?.5:(1+eta*sqrt((1+c)/eta2))/2}module.exports=temme1})),require_root_finder=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var ln=require_lib$44(),BIG=require_lib$64()/4;function temmeRootFinder(t,a){return roots;function roots(x){var f1,f,y=1-x;return y===0||x===0?[-BIG,-BIG]:(f=ln(x)+a*ln(y)+t,f1=1/x-a/y,[f,f1])}}module.exports=temmeRootFinder})),require_main$12=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135();function signum(x){return x===0||isnan(x)?x:x<0?-1:1}module.exports=signum})),require_lib$15=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$12()})),require_newton_raphson=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var sign=require_lib$15(),abs=require_lib$97(),ldexp=require_lib$82(),MAX_VALUE=require_lib$64();function newtonRaphsonIterate(fun,guess,min,max,digits,maxIter){var f0last,delta1,delta2,factor,result,count,delta,res,f0=0,f1;f0last=0,result=guess,factor=ldexp(1,1-digits),delta=MAX_VALUE,delta1=MAX_VALUE,delta2=MAX_VALUE,count=maxIter;do{if(f0last=f0,delta2=delta1,delta1=delta,res=fun(result),f0=res[0],f1=res[1],--count,f0===0)break;if(f1===0?(f0last===0&&(guess=result===min?max:min,f0last=fun(guess),delta=guess-result),delta=sign(f0last)*sign(f0)<0?delta<0?(result-min)/2:(result-max)/2:delta<0?(result-max)/2:(result-min)/2):delta=f0/f1,abs(delta*2)>abs(delta2)&&(delta=delta>0?(result-min)/2:(result-max)/2),guess=result,result-=delta,result<=min){if(delta=.5*(guess-min),result=guess-delta,result===min||result===max)break}else if(result>=max&&(delta=.5*(guess-max),result=guess-delta,result===min||result===max))break;delta>0?max=guess:min=guess}while(count&&abs(result*factor)<abs(delta));return result}module.exports=newtonRaphsonIterate})),require_polyval_co1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-1:-1+x*(-5+x*5)}module.exports=evalpoly})),require_polyval_co2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?1:1+x*(21+x*(-69+x*46))}module.exports=evalpoly})),require_polyval_co3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?7:7+x*(-2+x*(33+x*(-62+x*31)))}module.exports=evalpoly})),require_polyval_co4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?25:25+x*(-52+x*(-17+x*(88+x*(-115+x*46))))}module.exports=evalpoly})),require_polyval_co5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?7:7+x*(12+x*(-78+x*52))}module.exports=evalpoly})),require_polyval_co6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-7:-7+x*(2+x*(183+x*(-370+x*185)))}module.exports=evalpoly})),require_polyval_co7=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-533:-533+x*(776+x*(-1835+x*(10240+x*(-13525+x*5410))))}module.exports=evalpoly})),require_polyval_co8=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?-1579:-1579+x*(3747+x*(-3372+x*(-15821+x*(45588+x*(-45213+x*15071)))))}module.exports=evalpoly})),require_polyval_co9=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?449:449+x*(-1259+x*(-769+x*(6686+x*(-9260+x*3704))))}module.exports=evalpoly})),require_polyval_co10=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?63149:63149+x*(-151557+x*(140052+x*(-727469+x*(2239932+x*(-2251437+x*750479)))))}module.exports=evalpoly})),require_polyval_co11=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?29233:29233+x*(-78755+x*(105222+x*(146879+x*(-1602610+x*(3195183+x*(-2554139+x*729754))))))}module.exports=evalpoly})),require_polyval_co12=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?1:1+x*(-13+x*13)}module.exports=evalpoly})),require_polyval_co13=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?1:1+x*(21+x*(-69+x*46))}module.exports=evalpoly})),require_temme2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var evalpoly=require_lib$133(),erfcinv=require_lib$18(),abs=require_lib$97(),exp=require_lib$81(),ln=require_lib$44(),sqrt=require_lib$100(),sin=require_lib$53(),cos=require_lib$43(),temmeRootFinder=require_root_finder(),newtonRaphsonIterate=require_newton_raphson(),polyval1=require_polyval_co1(),polyval2=require_polyval_co2(),polyval3=require_polyval_co3(),polyval4=require_polyval_co4(),polyval5=require_polyval_co5(),polyval6=require_polyval_co6(),polyval7=require_polyval_co7(),polyval8=require_polyval_co8(),polyval9=require_polyval_co9(),polyval10=require_polyval_co10(),polyval11=require_polyval_co11(),polyval12=require_polyval_co12(),polyval13=require_polyval_co13(),workspace=[0,0,0,0,0,0],terms=[0,0,0,0];function temme2(z,r,theta){var upper,lower,alpha,roots,eta0=erfcinv(2*z)/-sqrt(r/2),eta,sc7,sc6,sc5,sc4,sc3,sc2,sc,lu,s2,c2,c,s=sin(theta),u,x;return c=cos(theta),terms[0]=eta0,s2=s*s,c2=c*c,sc=s*c,sc2=sc*sc,sc3=sc2*sc,sc4=sc2*sc2,sc5=sc2*sc3,sc6=sc3*sc3,sc7=sc4*sc3,workspace[0]=(2*s2-1)/(3*sc),workspace[1]=-polyval1(s2)/(36*sc2),workspace[2]=polyval2(s2)/(1620*sc3),workspace[3]=polyval3(s2)/(6480*sc4),workspace[4]=polyval4(s2)/(90720*sc5),workspace[5]=0,terms[1]=evalpoly(workspace,eta0),workspace[0]=-polyval5(s2)/(405*sc3),workspace[1]=polyval6(s2)/(2592*sc4),workspace[2]=-polyval7(s2)/(204120*sc5),workspace[3]=-polyval8(s2)/(2099520*sc6),workspace[4]=0,workspace[5]=0,terms[2]=evalpoly(workspace,eta0),workspace[0]=polyval9(s2)/(102060*sc5),workspace[1]=-polyval10(s2)/(20995200*sc6),workspace[2]=polyval11(s2)/(36741600*sc7),workspace[3]=0,workspace[4]=0,workspace[5]=0,terms[3]=evalpoly(workspace,eta0),eta=evalpoly(terms,1/r),alpha=c/s,alpha*=alpha,lu=-(eta*eta)/(2*s2)+ln(s2)+c2*ln(c2)/s2,abs(eta)<.7?(workspace[0]=s2,workspace[1]=sc,workspace[2]=(1-2*s2)/3,workspace[3]=polyval12(s2)/(36*sc),workspace[4]=polyval13(s2)/(270*sc2),workspace[5]=0,x=evalpoly(workspace,eta)):(u=exp(lu),workspace[0]=u,workspace[1]=alpha,workspace[2]=0,workspace[3]=3*alpha*(3*alpha+1)/6,workspace[4]=4*alpha*(4*alpha+1)*(4*alpha+2)/24,workspace[5]=5*alpha*(5*alpha+1)*(5*alpha+2)*(5*alpha+3)/120,x=evalpoly(workspace,u),(x-s2)*eta<0&&(x=1-x)),eta<0?(lower=0,upper=s2):(lower=s2,upper=1),(x<lower||x>upper)&&(x=(lower+upper)/2),roots=temmeRootFinder(-lu,alpha),x=newtonRaphsonIterate(roots,x,lower,upper,32,100),x}module.exports=temme2})),require_ms=/* @__PURE__ */ __commonJSMin(((exports,module)=>{var s=1e3,m=s*60,h=m*60,d=h*24,y=d*365.25;module.exports=function(val,options){options||={};var type=typeof val;if(type===`string`&&val.length>0)return parse(val);if(type===`number`&&isNaN(val)===!1)return options.long?fmtLong(val):fmtShort(val);throw Error(`val is not a non-empty string or a valid number. val=`+JSON.stringify(val))};function parse(str){if(str=String(str),!(str.length>100)){var match=/^((?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|years?|yrs?|y)?$/i.exec(str);if(match){var n=parseFloat(match[1]);switch((match[2]||`ms`).toLowerCase()){case`years`:case`year`:case`yrs`:case`yr`:case`y`:return n*y;case`days`:case`day`:case`d`:return n*d;case`hours`:case`hour`:case`hrs`:case`hr`:case`h`:return n*h;case`minutes`:case`minute`:case`mins`:case`min`:case`m`:return n*m;case`seconds`:case`second`:case`secs`:case`sec`:case`s`:return n*s;case`milliseconds`:case`millisecond`:case`msecs`:case`msec`:case`ms`:return n;default:return}}}}function fmtShort(ms){return ms>=d?Math.round(ms/d)+`d`:ms>=h?Math.round(ms/h)+`h`:ms>=m?Math.round(ms/m)+`m`:ms>=s?Math.round(ms/s)+`s`:ms+`ms`}function fmtLong(ms){return plural(ms,d,`day`)||plural(ms,h,`hour`)||plural(ms,m,`minute`)||plural(ms,s,`second`)||ms+` ms`}function plural(ms,n,name){if(!(ms<n))return ms<n*1.5?Math.floor(ms/n)+` `+name:Math.ceil(ms/n)+` `+name+`s`}})),require_debug=/* @__PURE__ */ __commonJSMin(((exports,module)=>{exports=module.exports=createDebug.debug=createDebug.default=createDebug,exports.coerce=coerce,exports.disable=disable,exports.enable=enable,exports.enabled=enabled,exports.humanize=require_ms(),exports.names=[],exports.skips=[],exports.formatters={};var prevTime;function selectColor(namespace){var hash=0,i;for(i in namespace)hash=(hash<<5)-hash+namespace.charCodeAt(i),hash|=0;return exports.colors[Math.abs(hash)%exports.colors.length]}function createDebug(namespace){function debug(){if(debug.enabled){var self=debug,curr=+/* @__PURE__ */ new Date;self.diff=curr-(prevTime||curr),self.prev=prevTime,self.curr=curr,prevTime=curr;for(var args=Array(arguments.length),i=0;i<args.length;i++)args[i]=arguments[i];args[0]=exports.coerce(args[0]),typeof args[0]!=`string`&&args.unshift(`%O`);var index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,function(match,format){if(match===`%%`)return match;index++;var formatter=exports.formatters[format];if(typeof formatter==`function`){var val=args[index];match=formatter.call(self,val),args.splice(index,1),index--}return match}),exports.formatArgs.call(self,args),(debug.log||exports.log||console.log.bind(console)).apply(self,args)}}return debug.namespace=namespace,debug.enabled=exports.enabled(namespace),debug.useColors=exports.useColors(),debug.color=selectColor(namespace),typeof exports.init==`function`&&exports.init(debug),debug}function enable(namespaces){exports.save(namespaces),exports.names=[],exports.skips=[];for(var split=(typeof namespaces==`string`?namespaces:``).split(/[\s,]+/),len=split.length,i=0;i<len;i++)split[i]&&(namespaces=split[i].replace(/\*/g,`.*?`),namespaces[0]===`-`?exports.skips.push(RegExp(`^`+namespaces.substr(1)+`$`)):exports.names.push(RegExp(`^`+namespaces+`$`)))}function disable(){exports.enable(``)}function enabled(name){for(var i=0,len=exports.skips.length;i<len;i++)if(exports.skips[i].test(name))return!1;for(i=0,len=exports.names.length;i<len;i++)if(exports.names[i].test(name))return!0;return!1}function coerce(val){return val instanceof Error?val.stack||val.message:val}})),require_browser=/* @__PURE__ */ __commonJSMin(((exports,module)=>{exports=module.exports=require_debug(),exports.log=log,exports.formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=useColors,exports.storage=typeof chrome<`u`&&chrome.storage!==void 0?chrome.storage.local:localstorage(),exports.colors=[`lightseagreen`,`forestgreen`,`goldenrod`,`dodgerblue`,`darkorchid`,`crimson`];function useColors(){return typeof window<`u`&&window.process&&window.process.type===`renderer`?!0:typeof document<`u`&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<`u`&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<`u`&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)&&parseInt(RegExp.$1,10)>=31||typeof navigator<`u`&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}exports.formatters.j=function(v){try{return JSON.stringify(v)}catch(err){return`[UnexpectedJSONParseError]: `+err.message}};function formatArgs(args){var useColors=this.useColors;if(args[0]=(useColors?`%c`:``)+this.namespace+(useColors?` %c`:` `)+args[0]+(useColors?`%c `:` `)+`+`+exports.humanize(this.diff),useColors){var c=`color: `+this.color;args.splice(1,0,c,`color: inherit`);var index=0,lastC=0;args[0].replace(/%[a-zA-Z%]/g,function(match){match!==`%%`&&(index++,match===`%c`&&(lastC=index))}),args.splice(lastC,0,c)}}function log(){return typeof console==`object`&&console.log&&Function.prototype.apply.call(console.log,console,arguments)}function save(namespaces){try{namespaces==null?exports.storage.removeItem(`debug`):exports.storage.debug=namespaces}catch{}}function load(){var r;try{r=exports.storage.debug}catch{}return!r&&typeof process<`u`&&`env`in process&&(r=process.env.DEBUG),r}exports.enable(load());function localstorage(){try{return window.localStorage}catch{}}})),require_node=/* @__PURE__ */ __commonJSMin(((exports,module)=>{var tty=__require(`tty`),util=__require(`util`);exports=module.exports=require_debug(),exports.init=init,exports.log=log,exports.formatArgs=formatArgs,exports.save=save,exports.load=load,exports.useColors=useColors,exports.colors=[6,2,3,4,5,1],exports.inspectOpts=Object.keys(process.env).filter(function(key){return/^debug_/i.test(key)}).reduce(function(obj,key){var prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,function(_,k){return k.toUpperCase()}),val=process.env[key];return val=/^(yes|on|true|enabled)$/i.test(val)?!0:/^(no|off|false|disabled)$/i.test(val)?!1:val===`null`?null:Number(val),obj[prop]=val,obj},{});var fd=parseInt(process.env.DEBUG_FD,10)||2;fd!==1&&fd!==2&&util.deprecate(function(){},`except for stderr(2) and stdout(1), any other usage of DEBUG_FD is deprecated. Override debug.log if you want to use a different log function (https://git.io/debug_fd)`)();var stream=fd===1?process.stdout:fd===2?process.stderr:createWritableStdioStream(fd);function useColors(){return`colors`in exports.inspectOpts?!!exports.inspectOpts.colors:tty.isatty(fd)}exports.formatters.o=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts).split(`
`).map(function(str){return str.trim()}).join(` `)},exports.formatters.O=function(v){return this.inspectOpts.colors=this.useColors,util.inspect(v,this.inspectOpts)};function formatArgs(args){var name=this.namespace;if(this.useColors){var c=this.color,prefix=`  \x1B[3`+c+`;1m`+name+` \x1B[0m`;args[0]=prefix+args[0].split(`
`).join(`
`+prefix),args.push(`\x1B[3`+c+`m+`+exports.humanize(this.diff)+`\x1B[0m`)}else args[0]=(/* @__PURE__ */ new Date()).toUTCString()+` `+name+` `+args[0]}function log(){return stream.write(util.format.apply(util,arguments)+`
`)}function save(namespaces){namespaces==null?delete process.env.DEBUG:process.env.DEBUG=namespaces}function load(){return process.env.DEBUG}function createWritableStdioStream(fd){var stream;switch(process.binding(`tty_wrap`).guessHandleType(fd)){case`TTY`:stream=new tty.WriteStream(fd),stream._type=`tty`,stream._handle&&stream._handle.unref&&stream._handle.unref();break;case`FILE`:stream=new(__require(`fs`)).SyncWriteStream(fd,{autoClose:!1}),stream._type=`fs`;break;case`PIPE`:case`TCP`:stream=new(__require(`net`)).Socket({fd,readable:!1,writable:!0}),stream.readable=!1,stream.read=null,stream._type=`pipe`,stream._handle&&stream._handle.unref&&stream._handle.unref();break;default:throw Error(`Implement me. Unknown stream file type!`)}return stream.fd=fd,stream._isStdio=!0,stream}function init(debug){debug.inspectOpts={};for(var keys=Object.keys(exports.inspectOpts),i=0;i<keys.length;i++)debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}exports.enable(load())})),require_src=/* @__PURE__ */ __commonJSMin(((exports,module)=>{module.exports=typeof process<`u`&&process.type===`renderer`?require_browser():require_node()})),require_lib$14=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=34028234663852886e22})),require_higher_newton=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var logger=require_src(),gammainc=require_lib$26(),abs=require_lib$97(),exp=require_lib$81(),ln=require_lib$44(),MAX_FLOAT32=require_lib$14(),debug=logger(`gammaincinv:higher_newton`);function higherNewton(x0,a,m,p,q,lgama,invfp,pcase){var dlnr,xini,ck0,ck1,ck2,a2,x2,px,qx,xr,t,n,r,x=x0;t=1,n=1,a2=a*a,xini=x0;do{if(x=x0,x2=x*x,m===0){if(dlnr=(1-a)*ln(x)+x+lgama,dlnr>ln(MAX_FLOAT32))return debug(`Warning: overflow problems in one or more steps of the computation. The initial approximation to the root is returned.`),xini;r=exp(dlnr)}else r=-invfp*x;pcase?(px=gammainc(x,a,!0,!1),ck0=-r*(px-p)):(qx=gammainc(x,a,!0,!0),ck0=r*(qx-q)),r=ck0,p>1e-120||n>1?(ck1=.5*(x-a+1)/x,ck2=(2*x2-4*x*a+4*x+2*a2-3*a+1)/x2,ck2/=6,x0=x+r*(1+r*(ck1+r*ck2))):x0=x+r,t=abs(x/x0-1),n+=1,x=x0,x<0&&(x=xini,n=100)}while(t>2e-14&&n<35);return(t>2e-14||n>99)&&debug(`Warning: the number of iterations in the Newton method reached the upper limit N=35. The last value obtained for the root is given as output.`),xr=x||0,xr}module.exports=higherNewton})),require_polyval_ak1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?0:0+x*(1+x*(1+x*(1.5+x*(2.6666666666666665+x*(5.208333333333333+x*10.8)))))}module.exports=evalpoly})),require_polyval_ak2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?1:1+x*(1+x*(.3333333333333333+x*(.027777777777777776+x*(-.003703703703703704+x*(.0002314814814814815+x*5878894767783657e-20)))))}module.exports=evalpoly})),require_lambdaeta=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),exp=require_lib$81(),ln=require_lib$44(),evalpoly=require_lib$133(),polyvalAK1=require_polyval_ak1(),polyvalAK2=require_polyval_ak2(),THRESHOLD=1e-8,ONEO12=.08333333333333333,ONEO120=.008333333333333333,AK=[1,0,0,0,0,0];function lambdaeta(eta){var L2,L3,L4,L5,la,L,q,r,s=eta*eta*.5;if(eta===0?la=0:eta<-1?(r=exp(-1-s),la=polyvalAK1(r)):eta<1?(r=eta,la=polyvalAK2(r)):(r=11+s,L=ln(r),la=r+L,r=1/r,L2=L*L,L3=L2*L,L4=L3*L,L5=L4*L,AK[1]=(2-L)*.5,AK[2]=(-9*L+6+2*L2)/6,AK[3]=-(3*L3+36*L-22*L2-12)*ONEO12,AK[4]=(60+350*L2-300*L-125*L3+12*L4)/60,AK[5]=-(-120-274*L4+900*L-1700*L2+1125*L3+20*L5)*ONEO120,la+=L*r*evalpoly(AK,r)),r=1,eta>-3.5&&eta<-.03||eta>.03&&eta<40){r=1,q=la;do la=q*(s+ln(q))/(q-1),r=abs(q/la-1),q=la;while(r>THRESHOLD)}return la}module.exports=lambdaeta})),require_lib$13=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=.9189385332046728})),require_chepolsum=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var A=[1.9963790515900766,-.0017971032528832887,13129285796384672e-21,-2.340875228178749e-7,7.2291210671127e-9,-3280997607821e-22,19875070901e-21,-1509214183e-21,1375340084e-22,-145728923e-22,17532367e-22,-2351465e-22,346551e-22,-55471e-22,9548e-22,-1748e-22,332e-22,-58e-22];function chepolsum(n,t){var tt,u0=0,u1=0,u2,k;tt=t+t,k=n;do u2=u1,u1=u0,u0=tt*u1-u2+A[k],--k;while(k>=0);return(u0-u2)/2}module.exports=chepolsum})),require_polyval_c=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.025721014990011306:.025721014990011306+x*(.08247596616699963+x*(-.0025328157302663564+x*(.0006099292666946337+x*(-.00033543297638406+x*.000250505279903))))}module.exports=evalpoly})),require_polyval_d=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalpoly(x){return x===0?.08333333333333333:.08333333333333333+x*(-.002777777777777778+x*(.0007936507936507937+x*-.0005952380952380953))}module.exports=evalpoly})),require_stirling=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var gammaln=require_lib$41(),ln=require_lib$44(),LN_SQRT_TWO_PI=require_lib$13(),SMALLEST_FLOAT32=require_lib$28(),MAX_FLOAT32=require_lib$14(),chepolsum=require_chepolsum(),polyvalC=require_polyval_c(),polyvalD=require_polyval_d(),C6=.30865217988013566;function stirling(x){var z;return x<SMALLEST_FLOAT32?MAX_FLOAT32:x<1?gammaln(x+1)-(x+.5)*ln(x)+x-LN_SQRT_TWO_PI:x<2?gammaln(x)-(x-.5)*ln(x)+x-LN_SQRT_TWO_PI:x<3?gammaln(x-1)-(x-.5)*ln(x)+x-LN_SQRT_TWO_PI+ln(x-1):x<12?(z=18/(x*x)-1,chepolsum(17,z)/(12*x)):(z=1/(x*x),x<1e3?polyvalC(z)/(C6+z)/x:polyvalD(z)/x)}module.exports=stirling})),require_gamstar=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var exp=require_lib$81(),gamma=require_lib$50(),ln=require_lib$44(),FLOAT32_MAX=require_lib$14(),SQRT_TWO_PI=require_lib$52(),stirling=require_stirling();function gamstar(x){return x>=3?exp(stirling(x)):x>0?gamma(x)/(exp(-x+(x-.5)*ln(x))*SQRT_TWO_PI):FLOAT32_MAX}module.exports=gamstar})),require_rational_ak0bk0=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.3333333333438:(ax=x<0?-x:x,ax<=1?(s1=-.3333333333438+x*(-.2070740359969+x*(-.05041806657154+x*(-.004923635739372+x*-4293658292782e-17))),s2=1+x*(.7045554412463+x*(.2118190062224+x*(.03048648397436+x*.001605037988091)))):(x=1/x,s1=-4293658292782e-17+x*(-.004923635739372+x*(-.05041806657154+x*(-.2070740359969+x*-.3333333333438))),s2=.001605037988091+x*(.03048648397436+x*(.2118190062224+x*(.7045554412463+x*1)))),s1/s2)}module.exports=evalrational})),require_eps1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var abs=require_lib$97(),ln=require_lib$44(),lambdaeta=require_lambdaeta(),rateval=require_rational_ak0bk0();function eps1(eta){var la;return abs(eta)<1?rateval(eta):(la=lambdaeta(eta),ln(eta/(la-1))/eta)}module.exports=eps1})),require_rational_ak1bk1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0172847633523:(ax=x<0?-x:x,ax<=1?(s1=-.0172847633523+x*(-.0159372646475+x*(-.00464910887221+x*(-.00060683488776+x*-614830384279e-17))),s2=1+x*(.764050615669+x*(.297143406325+x*(.0579490176079+x*.00574558524851)))):(x=1/x,s1=-614830384279e-17+x*(-.00060683488776+x*(-.00464910887221+x*(-.0159372646475+x*-.0172847633523))),s2=.00574558524851+x*(.0579490176079+x*(.297143406325+x*(.764050615669+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak2bk2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0172839517431:(ax=x<0?-x:x,ax<=1?(s1=-.0172839517431+x*(-.0146362417966+x*(-.00357406772616+x*(-.000391032032692+x*249634036069e-17))),s2=1+x*(.690560400696+x*(.249962384741+x*(.0443843438769+x*.00424073217211)))):(x=1/x,s1=249634036069e-17+x*(-.000391032032692+x*(-.00357406772616+x*(-.0146362417966+x*-.0172839517431))),s2=.00424073217211+x*(.0443843438769+x*(.249962384741+x*(.690560400696+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak3bk3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.99994466948:(ax=x<0?-x:x,ax<=1?(s1=.99994466948+x*(104.649839762+x*(857.204033806+x*(731.901559577+x*45.5174411671))),s2=1+x*(104.526456943+x*(823.313447808+x*(3119.93802124+x*3970.03311219)))):(x=1/x,s1=45.5174411671+x*(731.901559577+x*(857.204033806+x*(104.649839762+x*.99994466948))),s2=3970.03311219+x*(3119.93802124+x*(823.313447808+x*(104.526456943+x*1)))),s1/s2)}module.exports=evalrational})),require_eps2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var ln=require_lib$44(),rateval1=require_rational_ak1bk1(),rateval2=require_rational_ak2bk2(),rateval3=require_rational_ak3bk3();function eps2(eta){var lnmeta,x;return eta<-5?(x=eta*eta,lnmeta=ln(-eta),(12-x-lnmeta*lnmeta*6)/(12*x*eta)):eta<-2?rateval1(eta):eta<2?rateval2(eta):eta<1e3?(x=1/eta,rateval3(eta)/(-12*eta)):-1/(12*eta)}module.exports=eps2})),require_rational_ak4bk4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.0495346498136:(ax=x<0?-x:x,ax<=1?(s1=.0495346498136+x*(.0299521337141+x*(.00688296911516+x*(.000512634846317+x*-201411722031e-16))),s2=1+x*(.759803615283+x*(.261547111595+x*(.0464854522477+x*.00403751193496)))):(x=1/x,s1=-201411722031e-16+x*(.000512634846317+x*(.00688296911516+x*(.0299521337141+x*.0495346498136))),s2=.00403751193496+x*(.0464854522477+x*(.261547111595+x*(.759803615283+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak5bk5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.00452313583942:(ax=x<0?-x:x,ax<=1?(s1=.00452313583942+x*(.00120744920113+x*(-789724156582e-16+x*(-504476066942e-16+x*-535770949796e-17))),s2=1+x*(.912203410349+x*(.405368773071+x*(.0901638932349+x*.00948935714996)))):(x=1/x,s1=-535770949796e-17+x*(-504476066942e-16+x*(-789724156582e-16+x*(.00120744920113+x*.00452313583942))),s2=.00948935714996+x*(.0901638932349+x*(.405368773071+x*(.912203410349+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak6bk6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?.00439937562904:(ax=x<0?-x:x,ax<=1?(s1=.00439937562904+x*(.000487225670639+x*(-.000128470657374+x*(529110969589e-17+x*1.5716677175e-7))),s2=1+x*(.794435257415+x*(.333094721709+x*(.0703527806143+x*.00806110846078)))):(x=1/x,s1=1.5716677175e-7+x*(529110969589e-17+x*(-.000128470657374+x*(.000487225670639+x*.00439937562904))),s2=.00806110846078+x*(.0703527806143+x*(.333094721709+x*(.794435257415+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak7bk7=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0011481191232:(ax=x<0?-x:x,ax<=1?(s1=-.0011481191232+x*(-.112850923276+x*(1.51623048511+x*(-.218472031183+x*.0730002451555))),s2=1+x*(14.2482206905+x*(69.7360396285+x*(218.938950816+x*277.067027185)))):(x=1/x,s1=.0730002451555+x*(-.218472031183+x*(1.51623048511+x*(-.112850923276+x*-.0011481191232))),s2=277.067027185+x*(218.938950816+x*(69.7360396285+x*(14.2482206905+x*1)))),s1/s2)}module.exports=evalrational})),require_rational_ak8bk8=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.000145727889667:(ax=x<0?-x:x,ax<=1?(s1=-.000145727889667+x*(-.290806748131+x*(-13.308504545+x*(199.722374056+x*-11.4311378756))),s2=1+x*(139.612587808+x*(2189.01116348+x*(7115.24019009+x*45574.6081453)))):(x=1/x,s1=-11.4311378756+x*(199.722374056+x*(-13.308504545+x*(-.290806748131+x*-.000145727889667))),s2=45574.6081453+x*(7115.24019009+x*(2189.01116348+x*(139.612587808+x*1)))),s1/s2)}module.exports=evalrational})),require_eps3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var ln=require_lib$44(),rational1=require_rational_ak4bk4(),rational2=require_rational_ak5bk5(),rational3=require_rational_ak6bk6(),rational4=require_rational_ak7bk7(),rational5=require_rational_ak8bk8();function eps3(eta){var x,y;return eta<-8?(x=eta*eta,y=ln(-eta)/eta,(-30+eta*y*(6*x*y*y-12+x))/(12*eta*x*x)):eta<-4?rational1(eta)/(eta*eta):eta<-2?rational2(eta):eta<2?rational3(eta):eta<10?(x=1/eta,rational4(x)/(eta*eta)):eta<100?(x=1/eta,rational5(x)/(eta*eta)):-ln(eta)/(12*eta*eta*eta)}module.exports=eps3})),require_compute=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var logger=require_src(),evalpoly=require_lib$133(),gammaln=require_lib$41(),erfcinv=require_lib$18(),gamma=require_lib$50(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),min=require_lib$65(),pow=require_lib$72(),ln=require_lib$44(),SQRT_TWO_PI=require_lib$52(),MAX_FLOAT32=require_lib$14(),TWO_PI=require_lib$32(),higherNewton=require_higher_newton(),lambdaeta=require_lambdaeta(),gamstar=require_gamstar(),eps1=require_eps1(),eps2=require_eps2(),eps3=require_eps3(),debug=logger(`gammaincinv:compute`),HALF=.5,ONEO3=.3333333333333333,ONEO4=.25,ONEO5=.2,ONEO6=.16666666666666666,ONEO12=.08333333333333333,ONEO24=.041666666666666664,CK=[0,0,0,0,0];function compute(a,p,q){var ap1inv,invfp,lgama,pcase,porq,ainv,logr,ap22,ap14,ap13,ap12,vgam,vmin,xini,ap1,ap2,ap3,eta,p6,p5,x0,a2,L2,L3,L4,b2,b3,p3,a4,fp,p4,p2,a3,xr,ck,b,L,i,k,m,r,s,t,y;if(p<HALF?(pcase=!0,porq=p,s=-1):(pcase=!1,porq=q,s=1),k=0,abs(a-1)<1e-4&&(m=0,pcase?p<.001?(p2=p*p,p3=p2*p,p4=p3*p,p5=p4*p,p6=p5*p,x0=p+p2*HALF+p3*ONEO3+p4*ONEO4+p5*ONEO5+p6*ONEO6):x0=-ln(1-p):x0=-ln(q),a===1?(k=2,xr=x0):(lgama=gammaln(a),k=1)),q<1e-30&&a<HALF&&(m=0,x0=-ln(q*gamma(a))+(a-1)*ln(-ln(q*gamma(a))),k=1,lgama=gammaln(a)),a>1&&a<500&&p<1e-80){for(m=0,ainv=1/a,ap1inv=1/(a+1),x0=(gammaln(a+1)+ln(p))*ainv,x0=exp(x0),xini=x0,i=0;i<10;i++)x0=xini*exp(x0*ainv)*pow(1-x0*ap1inv,ainv);k=1,lgama=gammaln(a)}if(logr=1/a*(ln(p)+gammaln(a+1)),logr<ln(ONEO5*(1+a))&&k===0&&(r=exp(logr),m=0,a2=a*a,a3=a2*a,a4=a3*a,ap1=a+1,ap12=ap1*ap1,ap13=ap1*ap12,ap14=ap12*ap12,ap2=a+2,ap22=ap2*ap2,ap3=a+3,CK[0]=1,CK[1]=1/ap1,CK[2]=HALF*(3*a+5)/(ap12*ap2),CK[3]=ONEO3*(31+8*a2+33*a)/(ap13*ap2*ap3),CK[4]=ONEO24*(2888+1179*a3+125*a4+3971*a2+5661*a)/(ap14*ap22*ap3*(a+4)),x0=r*evalpoly(CK,r),lgama=gammaln(a),k=1),a<10&&k===0&&(vgam=sqrt(a)/(gamstar(a)*SQRT_TWO_PI),vmin=min(.02,vgam),q<vmin&&(m=0,b=1-a,b2=b*b,b3=b2*b,eta=sqrt(-2/a*ln(q/vgam)),x0=a*lambdaeta(eta),L=ln(x0),x0>5?(L2=L*L,L3=L2*L,L4=L3*L,r=1/x0,CK[0]=L-1,CK[1]=(3*b-2*b*L+L2-2*L+2)*HALF,CK[2]=(24*b*L-11*b2-24*b-6*L2+12*L-12-9*b*L2+6*b2*L+2*L3)*ONEO6,CK[3]=(-12*b3*L+8.04*b*L2-114*b2*L+(72+36*L2)+(3*L4-72*L+162)*(b-168*b*L)-(12*L3+25*b3)-(22*b*L3+36*b2*L2+120*b2))*ONEO12,CK[4]=0,x0=x0-L+b*r*evalpoly(CK,r)):(r=1/x0,L2=L*L,ck=L-1,t=L-b*r*ck,t<x0&&(x0-=t)),lgama=gammaln(a),k=1)),abs(porq-HALF)<1e-5&&k===0&&(m=0,ainv=1/a,x0=a-ONEO3+(.019753086419753086+.007211444248481286*ainv)*ainv,lgama=gammaln(a),k=1),a<1&&k===0&&(m=0,x0=exp(pcase?1/a*(ln(porq)+gammaln(a+1)):1/a*(ln(1-porq)+gammaln(a+1))),lgama=gammaln(a),k=1),k===0){if(m=1,ainv=1/a,r=erfcinv(2*porq),eta=s*r/sqrt(a*HALF),r<MAX_FLOAT32)eta+=(eps1(eta)+(eps2(eta)+eps3(eta)*ainv)*ainv)*ainv,x0=a*lambdaeta(eta),y=eta,fp=-sqrt(a/TWO_PI)*exp(-HALF*a*y*y)/gamstar(a),invfp=1/fp;else return debug(`Warning: Overflow problems in one or more steps of the computation.`),NaN}return k<2&&(xr=higherNewton(x0,a,m,p,q,lgama,invfp,pcase)),xr}module.exports=compute})),require_main$11=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135(),FLOAT32_SMALLEST=require_lib$28(),PINF=require_lib$108(),compute=require_compute();function gammaincinv(p,a,upper){return isnan(p)||isnan(a)||a<FLOAT32_SMALLEST||p>1||p<0?NaN:upper===!0?p===0?PINF:p===1?0:compute(a,1-p,p):p===0?0:p===1?PINF:compute(a,p,1-p)}module.exports=gammaincinv})),require_lib$12=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$11()})),require_lib$11=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=5e-324})),require_temme3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var gammaincinv=require_lib$12(),ln=require_lib$44(),sqrt=require_lib$100(),SMALLEST_SUBNORMAL=require_lib$11(),temmeRootFinder=require_root_finder(),newtonRaphsonIterate=require_newton_raphson();function temme3(a,b,p,q){var cross,roots,lower,upper,eta0=p<q?gammaincinv(p,b,!0):gammaincinv(q,b,!1),eta,w10,w12,w13,w14,e1,e2,e3,mu,d2,d3,d4,w2,w3,w4,w5,w6,w7,w8,w9,w1,d,w,u,x;return eta0/=a,mu=b/a,w=sqrt(1+mu),w2=w*w,w3=w2*w,w4=w2*w2,w5=w3*w2,w6=w3*w3,w7=w4*w3,w8=w4*w4,w9=w5*w4,w10=w5*w5,d=eta0-mu,d2=d*d,d3=d2*d,d4=d2*d2,w1=w+1,w12=w1*w1,w13=w1*w12,w14=w12*w12,e1=(w+2)*(w-1)/(3*w),e1+=(w3+9*w2+21*w+5)*d/(36*w2*w1),e1-=(w4-13*w3+69*w2+167*w+46)*d2/(1620*w12*w3),e1-=(7*w5+21*w4+70*w3+26*w2-93*w-31)*d3/(6480*w13*w4),e1-=(75*w6+202*w5+188*w4-888*w3-1345*w2+118*w+138)*d4/(272160*w14*w5),e2=(28*w4+131*w3+402*w2+581*w+208)*(w-1)/(1620*w1*w3),e2-=(35*w6-154*w5-623*w4-1636*w3-3983*w2-3514*w-925)*d/(12960*w12*w4),e2-=(2132*w7+7915*w6+16821*w5+35066*w4+87490*w3+141183*w2+95993*w+21640)*d2/(816480*w5*w13),e2-=(11053*w8+53308*w7+117010*w6+163924*w5+116188*w4-258428*w3-677042*w2-481940*w-105497)*d3/(14696640*w14*w6),e3=-((3592*w7+8375*w6-1323*w5-29198*w4-89578*w3-154413*w2-116063*w-29632)*(w-1))/(816480*w5*w12),e3-=(442043*w9+2054169*w8+3803094*w7+3470754*w6+2141568*w5-2393568*w4-19904934*w3-34714674*w2-23128299*w-5253353)*d/(146966400*w6*w13),e3-=(116932*w10+819281*w9+2378172*w8+4341330*w7+6806004*w6+10622748*w5+18739500*w4+30651894*w3+30869976*w2+15431867*w+2919016)*d2/(146966400*w14*w7),eta=eta0+e1/a+e2/(a*a)+e3/(a*a*a),eta<=0&&(eta=SMALLEST_SUBNORMAL),u=eta-mu*ln(eta)+(1+mu)*ln(1+mu)-mu,cross=1/(1+mu),lower=eta<mu?cross:0,upper=eta<mu?1:cross,x=(lower+upper)/2,roots=temmeRootFinder(u,mu),newtonRaphsonIterate(roots,x,lower,upper,32,100)}module.exports=temme3})),require_halley_iterate=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/tools/roots.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var abs=require_lib$97(),ldexp=require_lib$82(),sign=require_lib$15(),max=require_lib$67(),MAX_VALUE=require_lib$64();function halleyIterate(fun,guess,minimum,maximum,digits,maxIter){var convergence,outOfBounds,delta1,delta2,factor,result,f0Last,count,delta,denom,diff,num,res,f0=0,f1,f2;outOfBounds=!1,result=guess,factor=ldexp(1,1-digits),delta=max(1e7*guess,1e7),f0Last=0,delta1=delta,delta2=delta,count=maxIter;do{if(f0Last=f0,delta2=delta1,delta1=delta,res=fun(result),f0=res[0],f1=res[1],f2=res[2],--count,f0===0)break;if(f1===0?(f0Last===0&&(guess=result===minimum?maximum:minimum,f0Last=fun(guess),delta=guess-result),delta=sign(f0Last)*sign(f0)<0?delta<0?(result-minimum)/2:(result-maximum)/2:delta<0?(result-maximum)/2:(result-minimum)/2):f2===0?delta=f0/f1:(denom=2*f0,num=2*f1-f2/f1*f0,delta=abs(num)<1&&abs(denom)>=abs(num)*MAX_VALUE?f0/f1:denom/num,delta*f1/f0<0&&(delta=f0/f1,abs(delta)>2*abs(guess)&&(delta=(delta<0?-1:1)*2*abs(guess)))),convergence=abs(delta/delta2),convergence>.8&&convergence<2&&(delta=delta>0?(result-minimum)/2:(result-maximum)/2,abs(delta)>result&&(delta=sign(delta)*result),delta2=delta*3),guess=result,result-=delta,result<minimum){if(diff=abs(minimum)<1&&abs(result)>1&&MAX_VALUE/abs(result)<abs(minimum)?1e3:result/minimum,abs(diff)<1&&(diff=1/diff),!outOfBounds&&diff>0&&diff<3)delta=.99*(guess-minimum),result=guess-delta,outOfBounds=!0;else if(delta=(guess-minimum)/2,result=guess-delta,result===minimum||result===maximum)break}else if(result>maximum){if(diff=abs(maximum)<1&&abs(result)>1&&MAX_VALUE/abs(result)<abs(maximum)?1e3:result/maximum,abs(diff)<1&&(diff=1/diff),!outOfBounds&&diff>0&&diff<3)delta=.99*(guess-maximum),result=guess-delta,outOfBounds=!0;else if(delta=(guess-maximum)/2,result=guess-delta,result===minimum||result===maximum)break}delta>0?maximum=guess:minimum=guess}while(count&&abs(result*factor)<abs(delta));return result}module.exports=halleyIterate})),require_ibeta_roots=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_64_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var kernelBetainc=require_lib$20().assign,abs=require_lib$97(),FLOAT64_MAX=require_lib$64(),FLOAT64_MIN_NORM=require_lib$86();function ibetaRoots(a,b,target,invert){return roots;function roots(x){var buf,f1,f2,f,y=1-x;return buf=[0,0],kernelBetainc(x,a,b,!0,invert,buf,1,0),f=buf[0]-target,f1=buf[1],invert&&(f1=-f1),y===0&&(y=FLOAT64_MIN_NORM*64),x===0&&(x=FLOAT64_MIN_NORM*64),f2=f1*(-(y*a)+(b-2)*x+1),abs(f2)<y*x*FLOAT64_MAX&&(f2/=y*x),invert&&(f2=-f2),f1===0&&(f1=(invert?-1:1)*FLOAT64_MIN_NORM*64),[f,f1,f2]}}module.exports=ibetaRoots})),require_main$10=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_62_0/boost/math/special_functions/detail/ibeta_inverse.hpp}. The implementation has been modified for JavaScript.
*
* ```text
* Copyright John Maddock 2006.
* Copyright Paul A. Bristow 2007.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var evalpoly=require_lib$133(),betainc=require_lib$19(),expm1=require_lib$103(),log1p=require_lib$101(),asin=require_lib$98(),beta=require_lib$69(),sqrt=require_lib$100(),abs=require_lib$97(),exp=require_lib$81(),pow=require_lib$72(),sin=require_lib$53(),max=require_lib$67(),min=require_lib$65(),ln=require_lib$44(),FLOAT64_MIN_NORM=require_lib$86(),HALF_PI=require_lib$62(),EPSILON=require_lib$70(),findIBetaInvFromTDist=require_find_ibeta_inv_from_t_dist(),temme1=require_temme1(),temme2=require_temme2(),temme3=require_temme3(),halleyIterate=require_halley_iterate(),ibetaRoots=require_ibeta_roots(),DIGITS=32,MAX_ITERATIONS=1e3,terms=[0,0,0,0,0];function ibetaInvImp(a,b,p,q){var digits,invert=!1,lambda,lower,theta,upper,roots,maxv,minv,bet,ppa,tmp,xs2,ap1,bm1,fs,lx,ps,xg,xs,yp,a2,a3,b2,r,l,u,x,y;if(q===0)return[1,0];if(p===0)return[0,1];if(a===1){if(b===1)return[p,1-p];tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!0}if(x=0,lower=0,upper=1,a===.5){if(b===.5)return x=sin(p*HALF_PI),x*=x,y=sin(q*HALF_PI),y*=y,[x,y];b>.5&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!invert)}if(b===.5&&a>=.5&&p!==1)yp={},x=findIBetaInvFromTDist(a,p,yp),y=yp.value;else if(b===1)return p<q?a>1?(x=pow(p,1/a),y=-expm1(ln(p)/a)):(x=pow(p,1/a),y=1-x):(x=exp(log1p(-q)/a),y=-expm1(log1p(-q)/a)),invert&&(tmp=y,y=x,x=tmp),[x,y];else if(a+b>5)p>.5&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!invert),minv=min(a,b),maxv=max(a,b),sqrt(minv)>maxv-minv&&minv>5?(x=temme1(a,b,p),y=1-x):(r=a+b,theta=asin(sqrt(a/r)),lambda=minv/r,lambda>=.2&&lambda<=.8&&r>=10?(ppa=pow(p,1/a),x=ppa<.0025&&a+b<200?ppa*pow(a*beta(a,b),1/a):temme2(p,r,theta),y=1-x):(a<b&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!invert),bet=0,b<2&&(bet=beta(a,b)),bet===0?y=1:(y=pow(b*q*bet,1/b),x=1-y)),y>1e-5&&(x=temme3(a,b,p,q),y=1-x));else if(a<1&&b<1){if(xs=(1-a)/(2-a-b),fs=betainc(xs,a,b)-p,abs(fs)/p<EPSILON*3)return invert?[1-xs,xs]:[xs,1-xs];fs<0&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!invert,xs=1-xs),xg=pow(a*p*beta(a,b),1/a),x=xg/(1+xg),y=1/(1+xg),x>xs&&(x=xs),upper=xs}else a>1&&b>1?(xs=(a-1)/(a+b-2),xs2=(b-1)/(a+b-2),ps=betainc(xs,a,b)-p,ps<0&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,tmp=xs2,xs2=xs,xs=tmp,invert=!invert),lx=ln(p*a*beta(a,b))/a,x=exp(lx),y=x<.9?1-x:-expm1(lx),b<a&&x<.2&&(ap1=a-1,bm1=b-1,a2=a*a,a3=a*a2,b2=b*b,terms[0]=0,terms[1]=1,terms[2]=bm1/ap1,ap1*=ap1,terms[3]=bm1*(3*a*b+5*b+a2-a-4)/(2*(a+2)*ap1),ap1*=a+1,terms[4]=bm1*(33*a*b2+31*b2+8*a2*b2-30*a*b-47*b+11*a2*b+6*a3*b+18+4*a-a3+a2*a2-10*a2),terms[4]/=3*(a+3)*(a+2)*ap1,x=evalpoly(terms,x)),x>xs&&(x=xs),upper=xs):(b<a&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,invert=!invert),pow(p,1/a)<.5?(x=pow(p*a*beta(a,b),1/a),x===0&&(x=FLOAT64_MIN_NORM),y=1-x):(y=pow(1-pow(p,b*beta(a,b)),1/b),y===0&&(y=FLOAT64_MIN_NORM),x=1-y));return x>.5&&(tmp=b,b=a,a=tmp,tmp=q,q=p,p=tmp,tmp=y,y=x,x=tmp,invert=!invert,l=1-upper,u=1-lower,lower=l,upper=u),lower===0&&(invert?(lower=EPSILON,x<lower&&(x=lower)):lower=FLOAT64_MIN_NORM,x<lower&&(x=lower)),digits=DIGITS,x<1e-50&&(a<1||b<1)&&(digits*=3,digits/=2),roots=ibetaRoots(a,b,p<q?p:q,p>=q),x=halleyIterate(roots,x,lower,upper,digits,MAX_ITERATIONS),x===lower&&(x=0),invert?[1-x,x]:[x,1-x]}module.exports=ibetaInvImp})),require_lib$10=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$10()})),require_main$9=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135(),kernelBetaincinv=require_lib$10();function betaincinv(p,a,b,upper){return isnan(p)||isnan(a)||isnan(b)||a<=0||b<=0||p<0||p>1?NaN:upper?kernelBetaincinv(a,b,1-p,p)[0]:kernelBetaincinv(a,b,p,1-p)[0]}module.exports=betaincinv})),require_lib$9=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$9()})),require_main$8=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var betaincinv=require_lib$9(),isnan=require_lib$135();function quantile(p,alpha,beta){return isnan(p)||isnan(alpha)||isnan(beta)||alpha<=0||beta<=0||p<0||p>1?NaN:betaincinv(p,alpha,beta)}module.exports=quantile})),require_main$7=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function wrap(value){return constantFunction;function constantFunction(){return value}}module.exports=wrap})),require_lib$8=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$7()})),require_factory$5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var constantFunction=require_lib$8(),betaincinv=require_lib$9(),isnan=require_lib$135();function factory(alpha,beta){return isnan(alpha)||isnan(beta)||alpha<=0||beta<=0?constantFunction(NaN):quantile;function quantile(p){return isnan(p)||p<0||p>1?NaN:betaincinv(p,alpha,beta)}}module.exports=factory})),require_lib$7=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$8();setReadOnly(main,`factory`,require_factory$5()),module.exports=main})),require_main$6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var floor=require_lib$102();function isNonNegativeInteger(x){return floor(x)===x&&x>=0}module.exports=isNonNegativeInteger})),require_lib$6=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$6()})),require_main$5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isNonNegativeInteger=require_lib$6(),betainc=require_lib$19(),isnan=require_lib$135(),floor=require_lib$102(),PINF=require_lib$108();function cdf(x,n,p){return isnan(x)||isnan(n)||isnan(p)||p<0||p>1||!isNonNegativeInteger(n)||n===PINF?NaN:x<0?0:x>=n?1:(x=floor(x+1e-7),betainc(p,x+1,n-x,!0,!0))}module.exports=cdf})),require_factory$4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isNonNegativeInteger=require_lib$6(),constantFunction=require_lib$8(),betainc=require_lib$19(),isnan=require_lib$135(),floor=require_lib$102(),PINF=require_lib$108();function factory(n,p){return isnan(n)||isnan(p)||p<0||p>1||!isNonNegativeInteger(n)||n===PINF?constantFunction(NaN):cdf;function cdf(x){return isnan(x)?NaN:x<0?0:x>=n?1:(x=floor(x+1e-7),betainc(p,x+1,n-x,!0,!0))}}module.exports=factory})),require_lib$5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$5();setReadOnly(main,`factory`,require_factory$4()),module.exports=main})),require_main$4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var erfc=require_lib$35(),sqrt=require_lib$100(),isnan=require_lib$135();function cdf(x,mu,sigma){var denom,xc;return isnan(x)||isnan(mu)||isnan(sigma)||sigma<0?NaN:sigma===0?x<mu?0:1:(denom=sigma*sqrt(2),xc=x-mu,.5*erfc(-xc/denom))}module.exports=cdf})),require_main$3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135();function cdf(x,mu){return isnan(x)||isnan(mu)?NaN:x<mu?0:1}module.exports=cdf})),require_factory$3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var constantFunction=require_lib$8(),isnan=require_lib$135();function factory(mu){return isnan(mu)?constantFunction(NaN):cdf;function cdf(x){return isnan(x)?NaN:x<mu?0:1}}module.exports=factory})),require_lib$4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$3();setReadOnly(main,`factory`,require_factory$3()),module.exports=main})),require_factory$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var constantFunction=require_lib$8(),degenerate=require_lib$4().factory,isnan=require_lib$135(),sqrt=require_lib$100(),erfc=require_lib$35();function factory(mu,sigma){var denom;return isnan(mu)||isnan(sigma)||sigma<0?constantFunction(NaN):sigma===0?degenerate(mu):(denom=sigma*sqrt(2),cdf);function cdf(x){var xc;return isnan(x)?NaN:(xc=x-mu,.5*erfc(-xc/denom))}}module.exports=factory})),require_lib$3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$4();setReadOnly(main,`factory`,require_factory$2()),module.exports=main})),require_rational_p1q1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0005087819496582806:(ax=x<0?-x:x,ax<=1?(s1=-.0005087819496582806+x*(-.008368748197417368+x*(.03348066254097446+x*(-.012692614766297404+x*(-.03656379714117627+x*(.02198786811111689+x*(.008226878746769157+x*(-.005387729650712429+x*(0+x*0)))))))),s2=1+x*(-.9700050433032906+x*(-1.5657455823417585+x*(1.5622155839842302+x*(.662328840472003+x*(-.7122890234154284+x*(-.05273963823400997+x*(.07952836873415717+x*(-.0023339375937419+x*.0008862163904564247))))))))):(x=1/x,s1=0+x*(0+x*(-.005387729650712429+x*(.008226878746769157+x*(.02198786811111689+x*(-.03656379714117627+x*(-.012692614766297404+x*(.03348066254097446+x*(-.008368748197417368+x*-.0005087819496582806)))))))),s2=.0008862163904564247+x*(-.0023339375937419+x*(.07952836873415717+x*(-.05273963823400997+x*(-.7122890234154284+x*(.662328840472003+x*(1.5622155839842302+x*(-1.5657455823417585+x*(-.9700050433032906+x*1))))))))),s1/s2)}module.exports=evalrational})),require_rational_p2q2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.20243350835593876:(ax=x<0?-x:x,ax<=1?(s1=-.20243350835593876+x*(.10526468069939171+x*(8.3705032834312+x*(17.644729840837403+x*(-18.851064805871424+x*(-44.6382324441787+x*(17.445385985570866+x*(21.12946554483405+x*-3.6719225470772936))))))),s2=1+x*(6.242641248542475+x*(3.971343795334387+x*(-28.66081804998+x*(-20.14326346804852+x*(48.560921310873994+x*(10.826866735546016+x*(-22.643693341313973+x*1.7211476576120028)))))))):(x=1/x,s1=-3.6719225470772936+x*(21.12946554483405+x*(17.445385985570866+x*(-44.6382324441787+x*(-18.851064805871424+x*(17.644729840837403+x*(8.3705032834312+x*(.10526468069939171+x*-.20243350835593876))))))),s2=1.7211476576120028+x*(-22.643693341313973+x*(10.826866735546016+x*(48.560921310873994+x*(-20.14326346804852+x*(-28.66081804998+x*(3.971343795334387+x*(6.242641248542475+x*1)))))))),s1/s2)}module.exports=evalrational})),require_rational_p3q3=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.1311027816799519:(ax=x<0?-x:x,ax<=1?(s1=-.1311027816799519+x*(-.16379404719331705+x*(.11703015634199525+x*(.38707973897260434+x*(.3377855389120359+x*(.14286953440815717+x*(.029015791000532906+x*(.0021455899538880526+x*(-6.794655751811263e-7+x*(2.8522533178221704e-8+x*-681149956853777e-24))))))))),s2=1+x*(3.4662540724256723+x*(5.381683457070069+x*(4.778465929458438+x*(2.5930192162362027+x*(.848854343457902+x*(.15226433829533179+x*(.011059242293464892+x*(0+x*(0+x*0)))))))))):(x=1/x,s1=-681149956853777e-24+x*(2.8522533178221704e-8+x*(-6.794655751811263e-7+x*(.0021455899538880526+x*(.029015791000532906+x*(.14286953440815717+x*(.3377855389120359+x*(.38707973897260434+x*(.11703015634199525+x*(-.16379404719331705+x*-.1311027816799519))))))))),s2=0+x*(0+x*(0+x*(.011059242293464892+x*(.15226433829533179+x*(.848854343457902+x*(2.5930192162362027+x*(4.778465929458438+x*(5.381683457070069+x*(3.4662540724256723+x*1)))))))))),s1/s2)}module.exports=evalrational})),require_rational_p4q4=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.0350353787183178:(ax=x<0?-x:x,ax<=1?(s1=-.0350353787183178+x*(-.0022242652921344794+x*(.018557330651423107+x*(.009508047013259196+x*(.0018712349281955923+x*(.00015754461742496055+x*(460469890584318e-20+x*(-2304047769118826e-25+x*26633922742578204e-28))))))),s2=1+x*(1.3653349817554064+x*(.7620591645536234+x*(.22009110576413124+x*(.03415891436709477+x*(.00263861676657016+x*(7646752923027944e-20+x*(0+x*0)))))))):(x=1/x,s1=26633922742578204e-28+x*(-2304047769118826e-25+x*(460469890584318e-20+x*(.00015754461742496055+x*(.0018712349281955923+x*(.009508047013259196+x*(.018557330651423107+x*(-.0022242652921344794+x*-.0350353787183178))))))),s2=0+x*(0+x*(7646752923027944e-20+x*(.00263861676657016+x*(.03415891436709477+x*(.22009110576413124+x*(.7620591645536234+x*(1.3653349817554064+x*1)))))))),s1/s2)}module.exports=evalrational})),require_rational_p5q5=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
function evalrational(x){var ax,s1,s2;return x===0?-.016743100507663373:(ax=x<0?-x:x,ax<=1?(s1=-.016743100507663373+x*(-.0011295143874558028+x*(.001056288621524929+x*(.00020938631748758808+x*(14962478375834237e-21+x*(4.4969678992770644e-7+x*(4.625961635228786e-9+x*(-2811287356288318e-29+x*9905570997331033e-32))))))),s2=1+x*(.5914293448864175+x*(.1381518657490833+x*(.016074608709367652+x*(.0009640118070051656+x*(27533547476472603e-21+x*(2.82243172016108e-7+x*(0+x*0)))))))):(x=1/x,s1=9905570997331033e-32+x*(-2811287356288318e-29+x*(4.625961635228786e-9+x*(4.4969678992770644e-7+x*(14962478375834237e-21+x*(.00020938631748758808+x*(.001056288621524929+x*(-.0011295143874558028+x*-.016743100507663373))))))),s2=0+x*(0+x*(2.82243172016108e-7+x*(27533547476472603e-21+x*(.0009640118070051656+x*(.016074608709367652+x*(.1381518657490833+x*(.5914293448864175+x*1)))))))),s1/s2)}module.exports=evalrational})),require_main$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C++ code and copyright notice are from the [Boost library]{@link http://www.boost.org/doc/libs/1_48_0/boost/math/special_functions/detail/erf_inv.hpp}. This implementation follows the original, but has been modified for JavaScript.
*
* ```text
* (C) Copyright John Maddock 2006.
*
* Use, modification and distribution are subject to the
* Boost Software License, Version 1.0. (See accompanying file
* LICENSE or copy at http://www.boost.org/LICENSE_1_0.txt)
* ```
*/
var isnan=require_lib$135(),sqrt=require_lib$100(),ln=require_lib$44(),PINF=require_lib$108(),NINF=require_lib$106(),rationalFcnR1=require_rational_p1q1(),rationalFcnR2=require_rational_p2q2(),rationalFcnR3=require_rational_p3q3(),rationalFcnR4=require_rational_p4q4(),rationalFcnR5=require_rational_p5q5(),Y1=.08913147449493408,Y2=2.249481201171875,Y3=.807220458984375,Y4=.9399557113647461,Y5=.9836282730102539;function erfinv(x){var sign,ax,qs,q,g,r;return isnan(x)?NaN:x===1?PINF:x===-1?NINF:x===0?x:x>1||x<-1?NaN:(x<0?(sign=-1,ax=-x):(sign=1,ax=x),q=1-ax,ax<=.5?(g=ax*(ax+10),r=rationalFcnR1(ax),sign*(g*Y1+g*r)):q>=.25?(g=sqrt(-2*ln(q)),q-=.25,r=rationalFcnR2(q),sign*(g/(Y2+r))):(q=sqrt(-ln(q)),q<3?(qs=q-1.125,r=rationalFcnR3(qs),sign*(Y3*q+r*q)):q<6?(qs=q-3,r=rationalFcnR4(qs),sign*(Y4*q+r*q)):(qs=q-6,r=rationalFcnR5(qs),sign*(Y5*q+r*q))))}module.exports=erfinv})),require_lib$2=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
module.exports=require_main$2()})),require_main$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var erfinv=require_lib$2(),isnan=require_lib$135(),sqrt=require_lib$100();function quantile(p,mu,sigma){var A,B;return isnan(mu)||isnan(sigma)||isnan(p)||sigma<0||p<0||p>1?NaN:sigma===0?mu:(A=mu,B=sigma*sqrt(2),A+B*erfinv(2*p-1))}module.exports=quantile})),require_main=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var isnan=require_lib$135();function quantile(p,mu){return isnan(p)||p<0||p>1?NaN:mu}module.exports=quantile})),require_factory$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var constantFunction=require_lib$8(),isnan=require_lib$135();function factory(mu){return isnan(mu)?constantFunction(NaN):quantile;function quantile(p){return isnan(p)||p<0||p>1?NaN:mu}}module.exports=factory})),require_lib$1=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main();setReadOnly(main,`factory`,require_factory$1()),module.exports=main})),require_factory=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var constantFunction=require_lib$8(),degenerate=require_lib$1().factory,erfinv=require_lib$2(),isnan=require_lib$135(),sqrt=require_lib$100();function factory(mu,sigma){var A,B;return isnan(mu)||isnan(sigma)||sigma<0?constantFunction(NaN):(sigma===0&&degenerate(mu),A=mu,B=sigma*sqrt(2),quantile);function quantile(p){return isnan(p)||p<0||p>1?NaN:A+B*erfinv(2*p-1)}}module.exports=factory})),require_lib=/* @__PURE__ */ __commonJSMin(((exports,module)=>{
/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/
var setReadOnly=require_lib$136(),main=require_main$1();setReadOnly(main,`factory`,require_factory()),module.exports=main}));const ParquetTypes=[`BOOLEAN`,`INT32`,`INT64`,`INT96`,`FLOAT`,`DOUBLE`,`BYTE_ARRAY`,`FIXED_LEN_BYTE_ARRAY`],Encodings=[`PLAIN`,`GROUP_VAR_INT`,`PLAIN_DICTIONARY`,`RLE`,`BIT_PACKED`,`DELTA_BINARY_PACKED`,`DELTA_LENGTH_BYTE_ARRAY`,`DELTA_BYTE_ARRAY`,`RLE_DICTIONARY`,`BYTE_STREAM_SPLIT`,`ALP`],FieldRepetitionTypes=[`REQUIRED`,`OPTIONAL`,`REPEATED`],ConvertedTypes=[`UTF8`,`MAP`,`MAP_KEY_VALUE`,`LIST`,`ENUM`,`DECIMAL`,`DATE`,`TIME_MILLIS`,`TIME_MICROS`,`TIMESTAMP_MILLIS`,`TIMESTAMP_MICROS`,`UINT_8`,`UINT_16`,`UINT_32`,`UINT_64`,`INT_8`,`INT_16`,`INT_32`,`INT_64`,`JSON`,`BSON`,`INTERVAL`],CompressionCodecs=[`UNCOMPRESSED`,`SNAPPY`,`GZIP`,`LZO`,`BROTLI`,`LZ4`,`ZSTD`,`LZ4_RAW`],PageTypes=[`DATA_PAGE`,`INDEX_PAGE`,`DICTIONARY_PAGE`,`DATA_PAGE_V2`],EdgeInterpolationAlgorithms=[`SPHERICAL`,`VINCENTY`,`THOMAS`,`ANDOYER`,`KARNEY`];function wkbToGeojson(reader){let flags=getFlags(reader);if(flags.type===1)return{type:`Point`,coordinates:readPosition(reader,flags)};if(flags.type===2)return{type:`LineString`,coordinates:readLine(reader,flags)};if(flags.type===3)return{type:`Polygon`,coordinates:readPolygon(reader,flags)};if(flags.type===4){let points=[];for(let i=0;i<flags.count;i++)points.push(readPosition(reader,getFlags(reader)));return{type:`MultiPoint`,coordinates:points}}if(flags.type===5){let lines=[];for(let i=0;i<flags.count;i++)lines.push(readLine(reader,getFlags(reader)));return{type:`MultiLineString`,coordinates:lines}}if(flags.type===6){let polygons=[];for(let i=0;i<flags.count;i++)polygons.push(readPolygon(reader,getFlags(reader)));return{type:`MultiPolygon`,coordinates:polygons}}if(flags.type===7){let geometries=[];for(let i=0;i<flags.count;i++)geometries.push(wkbToGeojson(reader));return{type:`GeometryCollection`,geometries}}throw Error(`Unsupported geometry type: ${flags.type}`)}function getFlags(reader){let{view}=reader,littleEndian=view.getUint8(reader.offset++)===1,rawType=view.getUint32(reader.offset,littleEndian);reader.offset+=4;let type=rawType%1e3,flags=Math.floor(rawType/1e3),count=0;type>1&&type<=7&&(count=view.getUint32(reader.offset,littleEndian),reader.offset+=4);let dim=2;return flags&&dim++,flags===3&&dim++,{littleEndian,type,dim,count}}function readPosition(reader,flags){let points=[];for(let i=0;i<flags.dim;i++){let coord=reader.view.getFloat64(reader.offset,flags.littleEndian);reader.offset+=8,points.push(coord)}return points}function readLine(reader,flags){let points=[];for(let i=0;i<flags.count;i++)points.push(readPosition(reader,flags));return points}function readPolygon(reader,flags){let{view}=reader,rings=[];for(let r=0;r<flags.count;r++){let count=view.getUint32(reader.offset,flags.littleEndian);reader.offset+=4,rings.push(readLine(reader,{...flags,count}))}return rings}const decoder$1=new TextDecoder,DEFAULT_PARSERS={timestampFromMilliseconds(millis){return new Date(Number(millis))},timestampFromMicroseconds(micros){return new Date(Number(micros/1000n))},timestampFromNanoseconds(nanos){return new Date(Number(nanos/1000000n))},dateFromDays(days){return/* @__PURE__ */ new Date(days*864e5)},stringFromBytes(bytes){return bytes&&decoder$1.decode(bytes)},jsonFromBytes(bytes){return bytes&&JSON.parse(decoder$1.decode(bytes))},geometryFromBytes(bytes){return bytes&&wkbToGeojson({view:new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),offset:0})},geographyFromBytes(bytes){return bytes&&wkbToGeojson({view:new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength),offset:0})},uuidFromBytes(bytes){if(!bytes)return;let hex=Array.from(bytes,b=>b.toString(16).padStart(2,`0`)).join(``);return hex.slice(0,8)+`-`+hex.slice(8,12)+`-`+hex.slice(12,16)+`-`+hex.slice(16,20)+`-`+hex.slice(20,32)}};function parseDecimal(bytes){if(!bytes.length)return 0;let value=0n;for(let byte of bytes)value=value*256n+BigInt(byte);let bits=bytes.length*8;return value>=2n**BigInt(bits-1)&&(value-=2n**BigInt(bits)),Number(value)}function parseFloat16(bytes){if(!bytes)return;let int16=bytes[1]<<8|bytes[0],sign=int16>>15?-1:1,exp=int16>>10&31,frac=int16&1023;return exp===0?sign*2**-14*(frac/1024):exp===31?frac?NaN:sign*(1/0):sign*2**(exp-15)*(1+frac/1024)}function schemaTree(schema,rootIndex,path){let element=schema[rootIndex],children=[],count=1;if(element.num_children)for(;children.length<element.num_children;){let childElement=schema[rootIndex+count],child=schemaTree(schema,rootIndex+count,[...path,childElement.name]);count+=child.count,children.push(child)}return{count,element,children,path}}function getSchemaPath(schema,name){return getTreePath(schemaTree(schema,0,[]),name)}function getTreePath(tree,name){let path=[tree];for(let part of name){let child=tree.children.find(child=>child.element.name===part);if(!child)throw Error(`parquet schema element not found: ${name}`);path.push(child),tree=child}return path}function deserializeTCompactProtocol(reader){let value={},fid=0;for(;;){if(reader.offset>=reader.view.byteLength)throw Error(`thrift struct ended without STOP`);let byte=reader.view.getUint8(reader.offset++),type=byte&15;if(type===0)break;let delta=byte>>4;fid=delta?fid+delta:readZigZag(reader),value[`field_${fid}`]=readElement(reader,type)}return value}function readElement(reader,type){switch(type){case 1:return!0;case 2:return!1;case 3:return reader.view.getInt8(reader.offset++);case 4:case 5:return readZigZag(reader);case 6:return readZigZagBigInt(reader);case 7:{let value=reader.view.getFloat64(reader.offset,!0);return reader.offset+=8,value}case 8:{let stringLength=readVarInt(reader);if(reader.offset+stringLength>reader.view.byteLength)throw Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength-reader.offset} bytes`);let strBytes=new Uint8Array(reader.view.buffer,reader.view.byteOffset+reader.offset,stringLength);return reader.offset+=stringLength,strBytes}case 9:{let byte=reader.view.getUint8(reader.offset++),elemType=byte&15,listSize=byte>>4;listSize===15&&(listSize=readVarInt(reader));let boolType=elemType===1||elemType===2,values=Array(listSize);for(let i=0;i<listSize;i++)values[i]=boolType?readElement(reader,3)===1:readElement(reader,elemType);return values}case 12:return deserializeTCompactProtocol(reader);default:throw Error(`thrift unhandled type: ${type}`)}}function readVarInt(reader){let result=0,shift=0;for(;;){let byte=reader.view.getUint8(reader.offset++);if(result|=(byte&127)<<shift,!(byte&128))return result;shift+=7}}function readVarBigInt(reader){let result=0n,shift=0n;for(;;){let byte=reader.view.getUint8(reader.offset++);if(result|=BigInt(byte&127)<<shift,!(byte&128))return result;shift+=7n}}function readZigZag(reader){let zigzag=readVarInt(reader);return zigzag>>>1^-(zigzag&1)}function readZigZagBigInt(reader){let zigzag=readVarBigInt(reader);return zigzag>>1n^-(zigzag&1n)}function markGeoColumns(schema,key_value_metadata){let columns=/* @__PURE__ */ new Map,geo=key_value_metadata?.find(({key})=>key===`geo`)?.value,decodedColumns=(geo&&JSON.parse(geo)?.columns)??{};for(let[name,column]of Object.entries(decodedColumns)){if(column.encoding!==`WKB`)continue;let type=column.edges===`spherical`?`GEOGRAPHY`:`GEOMETRY`,id=column.crs?.id??column.crs?.ids?.[0],crs=id?`${id.authority}:${id.code.toString()}`:void 0;columns.set(name,{type,crs})}for(let i=1;i<schema.length;i++){let{logical_type,name,num_children,type}=schema[i];num_children?i+=num_children:type===`BYTE_ARRAY`&&!logical_type&&(schema[i].logical_type=columns.get(name))}}const decoder=new TextDecoder;function decode(value){return value&&decoder.decode(value)}async function parquetMetadataAsync(asyncBuffer,{parsers,initialFetchSize=524288,geoparquet=!0}={}){if(!asyncBuffer||!(asyncBuffer.byteLength>=0))throw Error(`parquet expected AsyncBuffer`);let footerOffset=Math.max(0,asyncBuffer.byteLength-initialFetchSize),footerBuffer=await asyncBuffer.slice(footerOffset,asyncBuffer.byteLength),footerView=new DataView(footerBuffer);if(footerView.getUint32(footerBuffer.byteLength-4,!0)!==827474256)throw Error(`parquet file invalid (footer != PAR1)`);let metadataLength=footerView.getUint32(footerBuffer.byteLength-8,!0);if(metadataLength>asyncBuffer.byteLength-8)throw Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength-8}`);if(metadataLength+8>initialFetchSize){let metadataOffset=asyncBuffer.byteLength-metadataLength-8,metadataBuffer=await asyncBuffer.slice(metadataOffset,footerOffset),combinedBuffer=new ArrayBuffer(metadataLength+8),combinedView=new Uint8Array(combinedBuffer);return combinedView.set(new Uint8Array(metadataBuffer)),combinedView.set(new Uint8Array(footerBuffer),footerOffset-metadataOffset),parquetMetadata(combinedBuffer,{parsers,geoparquet})}return parquetMetadata(footerBuffer,{parsers,geoparquet})}function parquetMetadata(arrayBuffer,{parsers,geoparquet=!0}={}){let view;if(arrayBuffer instanceof ArrayBuffer)view=new DataView(arrayBuffer);else if(arrayBuffer instanceof Uint8Array)view=new DataView(arrayBuffer.buffer,arrayBuffer.byteOffset,arrayBuffer.byteLength);else throw Error(`parquet expected ArrayBuffer or Uint8Array`);let allParsers={...DEFAULT_PARSERS,...parsers};if(view.byteLength<8)throw Error(`parquet file is too short`);if(view.getUint32(view.byteLength-4,!0)!==827474256)throw Error(`parquet file invalid (footer != PAR1)`);let metadataLengthOffset=view.byteLength-8,metadataLength=view.getUint32(metadataLengthOffset,!0);if(metadataLength>view.byteLength-8)throw Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength-8}`);let metadataOffset=metadataLengthOffset-metadataLength,metadata=deserializeTCompactProtocol({view,offset:metadataOffset}),version=metadata.field_1,schema=metadata.field_2.map(field=>({type:ParquetTypes[field.field_1],type_length:field.field_2,repetition_type:FieldRepetitionTypes[field.field_3],name:decode(field.field_4),num_children:field.field_5,converted_type:ConvertedTypes[field.field_6],scale:field.field_7,precision:field.field_8,field_id:field.field_9,logical_type:logicalType(field.field_10)})),columnSchema=schema.filter(e=>e.type),num_rows=metadata.field_3,row_groups=metadata.field_4.map(rowGroup=>({columns:rowGroup.field_1.map((column,columnIndex)=>({file_path:decode(column.field_1),file_offset:column.field_2,meta_data:column.field_3&&{type:ParquetTypes[column.field_3.field_1],encodings:column.field_3.field_2?.map(e=>Encodings[e]),path_in_schema:column.field_3.field_3.map(decode),codec:CompressionCodecs[column.field_3.field_4],num_values:column.field_3.field_5,total_uncompressed_size:column.field_3.field_6,total_compressed_size:column.field_3.field_7,key_value_metadata:column.field_3.field_8?.map(kv=>({key:decode(kv.field_1),value:decode(kv.field_2)})),data_page_offset:column.field_3.field_9,index_page_offset:column.field_3.field_10,dictionary_page_offset:column.field_3.field_11,statistics:convertStats(column.field_3.field_12,columnSchema[columnIndex],allParsers),encoding_stats:column.field_3.field_13?.map(encodingStat=>({page_type:PageTypes[encodingStat.field_1],encoding:Encodings[encodingStat.field_2],count:encodingStat.field_3})),bloom_filter_offset:column.field_3.field_14,bloom_filter_length:column.field_3.field_15,size_statistics:column.field_3.field_16&&{unencoded_byte_array_data_bytes:column.field_3.field_16.field_1,repetition_level_histogram:column.field_3.field_16.field_2,definition_level_histogram:column.field_3.field_16.field_3},geospatial_statistics:column.field_3.field_17&&{bbox:column.field_3.field_17.field_1&&{xmin:column.field_3.field_17.field_1.field_1,xmax:column.field_3.field_17.field_1.field_2,ymin:column.field_3.field_17.field_1.field_3,ymax:column.field_3.field_17.field_1.field_4,zmin:column.field_3.field_17.field_1.field_5,zmax:column.field_3.field_17.field_1.field_6,mmin:column.field_3.field_17.field_1.field_7,mmax:column.field_3.field_17.field_1.field_8},geospatial_types:column.field_3.field_17.field_2}},offset_index_offset:column.field_4,offset_index_length:column.field_5,column_index_offset:column.field_6,column_index_length:column.field_7,crypto_metadata:column.field_8,encrypted_column_metadata:column.field_9})),total_byte_size:rowGroup.field_2,num_rows:rowGroup.field_3,sorting_columns:rowGroup.field_4?.map(sortingColumn=>({column_idx:sortingColumn.field_1,descending:sortingColumn.field_2,nulls_first:sortingColumn.field_3})),file_offset:rowGroup.field_5,total_compressed_size:rowGroup.field_6,ordinal:rowGroup.field_7})),key_value_metadata=metadata.field_5?.map(kv=>({key:decode(kv.field_1),value:decode(kv.field_2)})),created_by=decode(metadata.field_6);return geoparquet&&markGeoColumns(schema,key_value_metadata),{version,schema,num_rows,row_groups,key_value_metadata,created_by,metadata_length:metadataLength}}function parquetSchema({schema}){return getSchemaPath(schema,[])[0]}function logicalType(logicalType){return logicalType?.field_1?{type:`STRING`}:logicalType?.field_2?{type:`MAP`}:logicalType?.field_3?{type:`LIST`}:logicalType?.field_4?{type:`ENUM`}:logicalType?.field_5?{type:`DECIMAL`,scale:logicalType.field_5.field_1,precision:logicalType.field_5.field_2}:logicalType?.field_6?{type:`DATE`}:logicalType?.field_7?{type:`TIME`,isAdjustedToUTC:logicalType.field_7.field_1,unit:timeUnit(logicalType.field_7.field_2)}:logicalType?.field_8?{type:`TIMESTAMP`,isAdjustedToUTC:logicalType.field_8.field_1,unit:timeUnit(logicalType.field_8.field_2)}:logicalType?.field_10?{type:`INTEGER`,bitWidth:logicalType.field_10.field_1,isSigned:logicalType.field_10.field_2}:logicalType?.field_11?{type:`NULL`}:logicalType?.field_12?{type:`JSON`}:logicalType?.field_13?{type:`BSON`}:logicalType?.field_14?{type:`UUID`}:logicalType?.field_15?{type:`FLOAT16`}:logicalType?.field_16?{type:`VARIANT`,specification_version:logicalType.field_16.field_1}:logicalType?.field_17?{type:`GEOMETRY`,crs:decode(logicalType.field_17.field_1)}:logicalType?.field_18?{type:`GEOGRAPHY`,crs:decode(logicalType.field_18.field_1),algorithm:EdgeInterpolationAlgorithms[logicalType.field_18.field_2]}:logicalType?.field_19?{type:`FILE`}:logicalType}function timeUnit(unit){if(unit.field_1)return`MILLIS`;if(unit.field_2)return`MICROS`;if(unit.field_3)return`NANOS`;throw Error(`parquet time unit required`)}function convertStats(stats,schema,parsers){return stats&&{max:convertMetadata(stats.field_1,schema,parsers),min:convertMetadata(stats.field_2,schema,parsers),null_count:stats.field_3,distinct_count:stats.field_4,max_value:convertMetadata(stats.field_5,schema,parsers),min_value:convertMetadata(stats.field_6,schema,parsers),is_max_value_exact:stats.field_7,is_min_value_exact:stats.field_8}}function convertMetadata(value,schema,parsers){let{type,converted_type,logical_type}=schema;if(value===void 0)return value;if(type===`BOOLEAN`)return value[0]===1;if(type===`BYTE_ARRAY`)return parsers.stringFromBytes(value);let view=new DataView(value.buffer,value.byteOffset,value.byteLength);if(type===`FLOAT`&&view.byteLength===4)return view.getFloat32(0,!0);if(type===`DOUBLE`&&view.byteLength===8)return view.getFloat64(0,!0);if(type===`INT32`&&converted_type===`DECIMAL`&&view.byteLength===4)return view.getInt32(0,!0)/10**(schema.scale||0);if(type===`INT64`&&converted_type===`DECIMAL`&&view.byteLength===8)return Number(view.getBigInt64(0,!0))/10**(schema.scale||0);if(type===`INT32`&&converted_type===`DATE`)return parsers.dateFromDays(view.getInt32(0,!0));if(type===`INT64`&&converted_type===`TIMESTAMP_MILLIS`)return parsers.timestampFromMilliseconds(view.getBigInt64(0,!0));if(type===`INT64`&&converted_type===`TIMESTAMP_MICROS`)return parsers.timestampFromMicroseconds(view.getBigInt64(0,!0));if(type===`INT64`&&logical_type?.type===`TIMESTAMP`&&logical_type?.unit===`NANOS`)return parsers.timestampFromNanoseconds(view.getBigInt64(0,!0));if(type===`INT64`&&logical_type?.type===`TIMESTAMP`&&logical_type?.unit===`MICROS`)return parsers.timestampFromMicroseconds(view.getBigInt64(0,!0));if(type===`INT64`&&logical_type?.type===`TIMESTAMP`)return parsers.timestampFromMilliseconds(view.getBigInt64(0,!0));let unsigned=converted_type?.startsWith(`UINT_`)||logical_type?.type===`INTEGER`&&!logical_type.isSigned;if(type===`INT32`&&unsigned&&view.byteLength===4)return view.getUint32(0,!0);if(type===`INT64`&&unsigned&&view.byteLength===8)return view.getBigUint64(0,!0);if(type===`INT32`&&view.byteLength===4)return view.getInt32(0,!0);if(type===`INT64`&&view.byteLength===8)return view.getBigInt64(0,!0);if(converted_type===`DECIMAL`){let scale=schema.scale||0;return scale>308?parseDecimal(value)*10**-scale:parseDecimal(value)/10**scale}return logical_type?.type===`FLOAT16`?parseFloat16(value):logical_type?.type===`UUID`?parsers.uuidFromBytes(value):value}async function asyncBufferFromFile(filename){let{size}=await promises.stat(filename);return{byteLength:size,slice(start,end){if(start===end)return Promise.resolve(/* @__PURE__ */ new ArrayBuffer(0));let reader=createReadStream(filename,{start,end:end===void 0?void 0:end-1});return new Promise((resolve,reject)=>{let chunks=[];reader.on(`data`,chunk=>chunks.push(chunk)),reader.on(`error`,reject),reader.on(`end`,()=>{let buffer=Buffer.concat(chunks);buffer.byteOffset===0&&buffer.byteLength===buffer.buffer.byteLength?resolve(buffer.buffer):resolve(buffer.buffer.slice(buffer.byteOffset,buffer.byteOffset+buffer.byteLength))})})}}}export{require_lib$3 as a,xoroshiro128plus as c,require_lib as i,RecordBatchReader as l,parquetMetadataAsync as n,require_lib$5 as o,parquetSchema as r,require_lib$7 as s,asyncBufferFromFile as t};