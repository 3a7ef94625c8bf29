import type { ApiCall } from './call.ts';
import type { Gap, Kind, Reads, Resource, Source } from './resource.ts';

/** What a provider may touch: handed in, so that tests hand in their own. */
export interface World {
  /** Reads a file whole; throws Node's own error with its `code`. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Opens a file to be read in pieces; undefined, or no such function, where it can only be read whole. */
  readonly openFile?: (path: string) => Promise<OpenFile | undefined>;
  /** Names in a folder, sorted; undefined if the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly string[] | undefined>;
  /** The place that a path leads to when all links are followed; throws Node's own error. */
  readonly realPath?: (path: string) => Promise<string>;
  /** Time of the last change of a file, ISO 8601. */
  readonly modified: (path: string) => Promise<string | undefined>;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /**
   * Asks for what stands at an address, without following redirects; absent where there is no network. Where only the
   * beginning is asked for, an answer of status 200 comes without its body.
   */
  readonly download?: (
    url: string,
    headers: Readonly<Record<string, string>>,
    extent?: 'all' | 'beginning',
  ) => Promise<Download>;
  /** A variable of the environment. */
  readonly environment?: (name: string) => string | undefined;
  readonly now: () => Date;
  readonly signal: AbortSignal;
}

export interface Download {
  readonly status: number;
  readonly body: Uint8Array;
  readonly location: string | undefined;
  /** When it was last changed, as the other side says; ISO 8601. */
  readonly modified: string | undefined;
}

export interface OpenFile {
  /** Fills the buffer from where the last read ended, perhaps in part; gives the number of bytes, 0 at the end. */
  readonly read: (into: Uint8Array) => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface CollectRequest {
  /** Paths or addresses the user gave; `-` is standard input. */
  readonly inputs: readonly string[];
  /** What the checks in use read; nothing else need be looked at. */
  readonly reads: Reads;
  /** False if nobody asks for the labels of resources; default: true. */
  readonly labels?: boolean;
  readonly world: World;
}

/** Anything a provider hands over: what it found, where it looked, what it asked, and what it could not see. */
export type Collected = Resource | Gap | Source | ApiCall;

/**
 * Reads one kind of source: a cloud account, a state file, a stack.
 *
 * A provider never judges and never swallows an error: what cannot be read becomes a gap,
 * what the user can put right is thrown as a `UserError` before anything is yielded.
 * For every account that its resources belong to it yields one resource of kind `account`.
 */
export interface Provider {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  /** After an abort it soon ends by itself, and hands over what it has with a gap for the rest. */
  readonly windsUp?: true;
  readonly collect: (request: CollectRequest) => AsyncGenerator<Collected>;
}
