import * as migration_20261122_003242_initial from './20261122_003242_initial';
import * as migration_20261122_030103_readers_voice from './20261122_030103_readers_voice';
import * as migration_20261122_061643_widgets_anywhere from './20261122_061643_widgets_anywhere';
import * as migration_20261122_074739_translation_state from './20261122_074739_translation_state';
import * as migration_20261122_110943_editors_desk from './20261122_110943_editors_desk';
import * as migration_20261122_142626_saved_by_files from './20261122_142626_saved_by_files';
import * as migration_20261122_182746_finding from './20261122_182746_finding';

export const migrations = [
  {
    up: migration_20261122_003242_initial.up,
    down: migration_20261122_003242_initial.down,
    name: '20261122_003242_initial',
  },
  {
    up: migration_20261122_030103_readers_voice.up,
    down: migration_20261122_030103_readers_voice.down,
    name: '20261122_030103_readers_voice',
  },
  {
    up: migration_20261122_061643_widgets_anywhere.up,
    down: migration_20261122_061643_widgets_anywhere.down,
    name: '20261122_061643_widgets_anywhere',
  },
  {
    up: migration_20261122_074739_translation_state.up,
    down: migration_20261122_074739_translation_state.down,
    name: '20261122_074739_translation_state',
  },
  {
    up: migration_20261122_110943_editors_desk.up,
    down: migration_20261122_110943_editors_desk.down,
    name: '20261122_110943_editors_desk',
  },
  {
    up: migration_20261122_142626_saved_by_files.up,
    down: migration_20261122_142626_saved_by_files.down,
    name: '20261122_142626_saved_by_files',
  },
  {
    up: migration_20261122_182746_finding.up,
    down: migration_20261122_182746_finding.down,
    name: '20261122_182746_finding'
  },
];
