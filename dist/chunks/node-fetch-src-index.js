import { c as init_response, f as init_headers, i as init_abort_error, l as init_is_redirect, m as init_fetch_error, n as init_src, o as init_request, t as fetch } from "./data-uri-to-buffer-dist-index.js";
import { c as init_fetch_blob, i as init_esm_min, o as init_file, t as init_from } from "./fetch-blob-file.js";
init_fetch_blob(), init_file(), init_esm_min(), init_fetch_error(), init_headers(), init_is_redirect(), init_response(), init_request(), init_abort_error(), init_from(), init_src();
export { fetch as default };
