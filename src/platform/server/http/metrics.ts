import prom from 'prom-client'

/** Prometheus metrics by route pattern; nothing that names a person. */
export function openMetrics() {
  const registry = new prom.Registry()
  prom.collectDefaultMetrics({ register: registry })
  const duration = new prom.Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  return {
    observe: (method: string, route: string, status: number, seconds: number) =>
      duration.observe({ method, route, status: String(status) }, seconds),
    text: () => registry.metrics(),
  }
}
