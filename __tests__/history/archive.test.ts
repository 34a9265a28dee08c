import { archiveSuite } from './archive-suite.ts';
import { memoryArchive } from './memory-archive.ts';

archiveSuite('an archive in memory', memoryArchive);
