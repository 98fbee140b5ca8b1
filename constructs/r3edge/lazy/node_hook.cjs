// Loaded into the Node process behind jsii by NODE_OPTIONS, see node.py; README.md says what each part saves.
'use strict';
const fs = require('fs');
const Module = require('module');

// jsii requires a provider's lib/index.js (of a generated one, providers/NAME/index.js), which loads every resource
// class. The package ships a lazy twin beside it: hand that out instead.
const ENTRY = /([\\/](?:provider-[\w-]+[\\/]lib|providers[\\/][\w-]+)[\\/])index\.js$/;
const resolveFilename = Module._resolveFilename;

Module._resolveFilename = function (...request) {
  const file = resolveFilename.apply(this, request);
  const lazy = file.replace(ENTRY, '$1lazy-index.js');
  return lazy !== file && fs.existsSync(lazy) ? lazy : file;
};

// cdktf asks for a stack of any depth with every token it makes, only to tell in an error where in jsii's own code the
// token was made. Errors themselves ask for no more than Node's limit.
const DEEPEST = 1000;
const captureStackTrace = Error.captureStackTrace;

Error.captureStackTrace = function (object, below) {
  if (Error.stackTraceLimit <= DEEPEST) captureStackTrace(object, below);
};

// cdktf's alias of Array.isArray prints DEP0044 on every run with Node 22 or later; nobody but cdktf can replace it.
require('util').isArray = Array.isArray;
