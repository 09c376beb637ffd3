import { Client, type IMessage, type StompSubscription } from '@stomp/stompjs';

import { readMessage, type LiveMessage } from './messages';
import type { LiveState } from './state';

interface Follower {
  destination: string;
  /** Where to resume: an offset, an ISO date-time, or `now`. */
  since: string;
  epoch: string | null;
  receive: (message: LiveMessage) => void;
  /** The feed stands, but from now on only: what came before has to be read again. */
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

  constructor(
    url: string,
    private readonly enter: (state: LiveState) => void,
  ) {
    this.client = new Client({
      brokerURL: url,
      reconnectDelay: 1_000,
      maxReconnectDelay: 20_000,
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
    if (this.client.connected) this.subscribe(follower);
    else if (!this.client.active) {
      this.enter('connecting');
      this.client.activate();
    }
    return () => {
      this.followers.delete(follower);
      if (this.client.connected) follower.subscription?.unsubscribe();
      if (this.followers.size === 0) void this.client.deactivate();
    };
  }

  private subscribe(follower: Follower): void {
    const headers: Record<string, string> = { since: follower.since };
    if (follower.epoch !== null) headers.epoch = follower.epoch;
    const deliver = (frame: IMessage) => this.deliver(follower, frame);
    follower.subscription = this.client.subscribe(follower.destination, deliver, headers);
    if (follower.since === 'now') follower.restarted();
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
