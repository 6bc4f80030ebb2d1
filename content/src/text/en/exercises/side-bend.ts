/** Words of ex.side-bend: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const sideBendText = {
  "ex.side-bend.name": "A long side",
  "ex.side-bend.why": "No study has tested this move by itself. A gentle stretch can feel good, but it may not fix back pain.",
  "ex.side-bend.stop": "Stop if it pulls on a scar, pinches your back or a shoulder, or makes you feel faint.",
  "ex.side-bend.fault": "If your chest turns or one hip lifts, lean less. Both sit bones, or both feet, stay down.",

  "ex.side-bend.sitting.name": "A small lean, sitting",
  "ex.side-bend.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Put this hand on the seat by your hip, and rest the other on your thigh. To end, wait a breath before you stand.",
  "ex.side-bend.sitting.over": "Breathe out. Lean to this side, both hips down.",
  "ex.side-bend.sitting.stay": "Stay. Breathe in to your long side.",
  "ex.side-bend.sitting.up": "Breathe out. Push up to the middle.",

  "ex.side-bend.pillow.name": "On your side, over a pillow",
  "ex.side-bend.pillow.setup": "Put a soft pillow where your waist will be. Bend both knees, keep them together and roll on to your side over it. Put one pillow under your head. Top hand rests in front. To get up, push with your hands, sit, wait ten seconds, then stand. Turn over for the other side.",
  "ex.side-bend.pillow.reach": "Breathe in. Top arm floats past your ear.",
  "ex.side-bend.pillow.long": "Breathe out. Side grows long. Arm is heavy.",
  "ex.side-bend.pillow.down": "Bring the arm down. Rest.",

  "ex.side-bend.sitting-reach.name": "Sitting, one arm up",
  "ex.side-bend.sitting-reach.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Put this hand on the seat by your hip. The other arm will reach up. To end, wait a breath before you stand.",
  "ex.side-bend.sitting-reach.reach": "Breathe in. The other arm reaches up.",
  "ex.side-bend.sitting-reach.over": "Breathe out. Lean over. Both hips stay down.",
  "ex.side-bend.sitting-reach.down": "Come up, arm comes down.",

  "ex.side-bend.wall.name": "Standing at a wall",
  "ex.side-bend.wall.setup": "Stand side-on to a wall, this hand on it below shoulder height. Feet are under your hips, knees soft. The other arm will reach up. Both feet stay down. To end, let your arms hang and walk a few steps.",
  "ex.side-bend.wall.reach": "Breathe in. The other arm reaches up.",
  "ex.side-bend.wall.over": "Breathe out. Lean to the wall. Side is long.",
  "ex.side-bend.wall.down": "Come up. Shift your feet.",
} as const;
