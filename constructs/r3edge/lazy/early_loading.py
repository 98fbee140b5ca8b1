"""Loads jsii's assemblies in Node while Python goes on importing.

jsii waits for Node at the first ``import cdktf`` (starting it, then unpacking and loading ``constructs``, ``cdktf`` and
each provider) although the next few hundred imports need Python alone. Here the loads run in a thread, in their order,
and the first request that needs an answer waits for them.
"""

import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

import jsii._runtime
from jsii._kernel.providers import process as jsii_process
from jsii._kernel.providers.process import ProcessProvider, _NodeProcess
from jsii._kernel.types import KernelResponse, LoadRequest, LoadResponse


class EarlyLoading(ProcessProvider):
    """A connection to the Node process whose loads return at once; an error in one is raised by the next request."""

    def __init__(self) -> None:
        self._node: _NodeProcess | None = None
        self._loader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="jsii-load")
        self._loads: deque[Future[KernelResponse]] = deque()

    @property
    def _process(self) -> _NodeProcess:  # type: ignore[override]  # a memoized property there
        while self._loads:
            self._loads.popleft().result()
        return self._started()

    def load(self, request: LoadRequest) -> LoadResponse:
        """Queue the load. jsii does not look at the response."""
        self._loads.append(self._loader.submit(lambda: self._started().send(request, LoadResponse)))
        return LoadResponse(assembly=request.name, types=0)

    def _started(self) -> _NodeProcess:
        if self._node is None:
            node = jsii_process._NodeProcess()
            node.start()
            self._node = node
        return self._node


def install() -> None:
    """Give jsii's kernel this connection, unless it has sent a request through another one."""
    if "constructs._jsii" not in sys.modules and not isinstance(jsii._runtime.kernel.provider, EarlyLoading):
        jsii._runtime.kernel.provider = EarlyLoading()
