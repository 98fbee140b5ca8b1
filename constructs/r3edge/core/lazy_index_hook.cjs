// jsii requires a provider's lib/index.js (of a generated one, providers/NAME/index.js), which loads every resource
// class. The package ships a lazy twin beside it: hand that out instead. Loaded into the jsii kernel by NODE_OPTIONS,
// see lazy_providers.py.
'use strict';
const fs = require('fs');
const Module = require('module');

const ENTRY = /([\\/](?:provider-[\w-]+[\\/]lib|providers[\\/][\w-]+)[\\/])index\.js$/;
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (...request) {
  const file = resolveFilename.apply(this, request);
  const lazy = file.replace(ENTRY, '$1lazy-index.js');
  return lazy !== file && fs.existsSync(lazy) ? lazy : file;
};
