import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, Endpoint, InputOf } from '#kernel/endpoint.ts'
import { call, CallProblem } from './call.ts'

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    // Offline, a request is to fail with words, not to wait for better days without saying so.
    defaultOptions: {
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (count, error) => error instanceof CallProblem && error.code === 'common/no-connection' && count < 2,
        refetchOnWindowFocus: false,
      },
    },
  })

export type Read<T> =
  | { status: 'waiting'; value: null; problem: null; reload: () => void }
  | { status: 'failed'; value: null; problem: CallProblem; reload: () => void }
  | { status: 'ready'; value: T; problem: null; reload: () => void; refreshing: boolean }

type ReadOptions = {
  /** Ask only when true. */
  when?: boolean
  /** Show the former answer while the next is on its way: for search as you type. */
  keep?: boolean
  /** Ask again every so many milliseconds; false stops. */
  every?: number | false
}

/** Reads an endpoint and keeps the answer; two that ask the same share one. */
export function useRead<E extends Endpoint>(of: E, input: InputOf<E>, options: ReadOptions = {}): Read<AnswerOf<E>> {
  const query = useQuery<AnswerOf<E>, Error>({
    queryKey: [of.name, input],
    queryFn: ({ signal }) => call(of, input, signal),
    enabled: options.when ?? true,
    refetchInterval: options.every ?? false,
    ...(options.keep ? { placeholderData: keepPreviousData as never } : {}),
  })
  const reload = () => void query.refetch()
  if (query.data !== undefined) {
    return { status: 'ready', value: query.data as AnswerOf<E>, problem: null, reload, refreshing: query.isFetching }
  }
  if (query.error) return { status: 'failed', value: null, problem: asCallProblem(query.error), reload }
  return { status: 'waiting', value: null, problem: null, reload }
}

export function asCallProblem(error: unknown): CallProblem {
  if (error instanceof CallProblem) return error
  // What nobody foresaw; for whoever builds, the console says what.
  console.error(error)
  return new CallProblem('common/unexpected')
}

type CommandOptions<E extends Endpoint> = {
  /** Endpoints whose answers this changes; they are read again. `'all'` for everything on the screen. */
  refreshes?: readonly Endpoint[] | 'all'
  onDone?: (answer: AnswerOf<E>, input: InputOf<E>) => void
}

/** Carries out a command. `run` resolves to the answer, or to null when there was a problem (see `problem`). */
export function useCommand<E extends Endpoint>(of: E, options: CommandOptions<E> = {}) {
  const client = useQueryClient()
  const mutation = useMutation<AnswerOf<E>, Error, InputOf<E>>({
    mutationFn: (input) => call(of, input),
    onSuccess: async (answer, input) => {
      if (options.refreshes === 'all') await client.invalidateQueries()
      else
        await Promise.all((options.refreshes ?? []).map(({ name }) => client.invalidateQueries({ queryKey: [name] })))
      options.onDone?.(answer, input)
    },
  })
  return {
    run: (input: InputOf<E>): Promise<AnswerOf<E> | null> => mutation.mutateAsync(input).catch(() => null),
    busy: mutation.isPending,
    problem: mutation.error ? asCallProblem(mutation.error) : null,
    reset: () => mutation.reset(),
  }
}
