import {
  Client,
  ReconnectionTimeMode,
  type IMessage,
  type StompHeaders,
  type StompSubscription,
} from '@stomp/stompjs';

import { readMessage, type LiveMessage } from './messages';
import type { LiveState } from './state';

/** From one screen to the next the socket stays open. */
const LINGER_MS = 2_000;

interface Follower {
  destination: string;
  /** Where to resume: an offset, an ISO date-time, or `now`. */
  since: string;
  epoch: string | null;
  receive: (message: LiveMessage) => void;
  /** The feed stands, but from here on only: what came before has to be read again. */
  restarted: () => void;
  subscription: StompSubscription | null;
}

/**
 * The one socket of this page. It opens with the first follower and closes with the last; after a
 * loss every feed resumes behind the last offset it saw, and duplicates are dropped here.
 */
export class LiveConnection {
  private readonly followers = new Set<Follower>();
  private readonly client: Client;
  private receipts = 0;
  private closing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    url: string,
    private readonly enter: (state: LiveState) => void,
  ) {
    this.client = new Client({
      brokerURL: url,
      reconnectDelay: 1_000,
      maxReconnectDelay: 20_000,
      reconnectTimeMode: ReconnectionTimeMode.EXPONENTIAL,
      heartbeatIncoming: 10_000,
      heartbeatOutgoing: 10_000,
      onConnect: () => {
        this.enter('open');
        for (const follower of this.followers) this.subscribe(follower);
      },
      onStompError: () => this.forgetPositions(),
      onWebSocketClose: () => {
        for (const follower of this.followers) follower.subscription = null;
        this.enter(this.followers.size === 0 ? 'idle' : 'lost');
      },
    });
  }

  follow(
    destination: string,
    since: string,
    receive: Follower['receive'],
    restarted: Follower['restarted'],
  ): () => void {
    const follower: Follower = {
      destination,
      since,
      epoch: null,
      receive,
      restarted,
      subscription: null,
    };
    this.followers.add(follower);
    this.open(follower);
    return () => {
      this.followers.delete(follower);
      if (this.client.connected) follower.subscription?.unsubscribe();
      this.closing = setTimeout(() => this.closeIfUnused(), LINGER_MS);
    };
  }

  private open(follower: Follower): void {
    clearTimeout(this.closing);
    if (!this.client.active) {
      this.enter('connecting');
      this.client.activate();
    } else if (this.client.connected) this.subscribe(follower);
  }

  private closeIfUnused(): void {
    if (this.followers.size === 0) void this.client.deactivate();
  }

  private subscribe(follower: Follower): void {
    const receipt = `feed-${++this.receipts}`;
    const headers: StompHeaders = { since: follower.since, receipt };
    if (follower.epoch !== null) headers.epoch = follower.epoch;
    const fromNow = follower.since === 'now';
    this.client.watchForReceipt(receipt, ({ headers: confirmed }) => {
      follower.epoch = confirmed.epoch ?? null;
      if (!fromNow) return;
      follower.since = confirmed.offset ?? follower.since;
      follower.restarted();
    });
    const deliver = (frame: IMessage) => this.deliver(follower, frame);
    follower.subscription = this.client.subscribe(follower.destination, deliver, headers);
  }

  private deliver(follower: Follower, frame: IMessage): void {
    const message = readMessage(frame.headers, frame.body);
    const offset = Number(frame.headers.offset);
    const seen = Number(follower.since);
    if (!Number.isNaN(seen) && offset <= seen) return;
    follower.since = String(offset);
    follower.epoch = frame.headers.epoch ?? null;
    if (message !== null) follower.receive(message);
  }

  /** The server cannot resume, for instance because its log is another one: begin again from now. */
  private forgetPositions(): void {
    for (const follower of this.followers) {
      follower.since = 'now';
      follower.epoch = null;
    }
  }
}
