import * as migration_20261122_003242_initial from './20261122_003242_initial';

export const migrations = [
  {
    up: migration_20261122_003242_initial.up,
    down: migration_20261122_003242_initial.down,
    name: '20261122_003242_initial'
  },
];
