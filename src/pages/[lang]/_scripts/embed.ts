// The one script of the page for frames: the guide, and what joins it to the page around.
import { joinPage } from '../../../embed/frame.ts';
import { startFramed } from '../../../ui/start/start-framed.tsx';

joinPage();
startFramed();
