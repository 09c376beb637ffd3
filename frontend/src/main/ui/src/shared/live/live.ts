import { LiveConnection } from './connection';
import { enterLiveState } from './state';

const { protocol, host } = window.location;

export const live = new LiveConnection(
  `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`,
  enterLiveState,
);
