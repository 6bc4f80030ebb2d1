/** Words of ex.carry: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const carryText = {
  "ex.carry.name": "Carrying well",
  "ex.carry.why": "No study has tested this move by itself. Holding things close and changing sides may be easier on a sore back.",
  "ex.carry.stop": "Stop if your back, belly or pelvis hurts. Stop too if you leak or feel heavy down below.",
  "ex.carry.fault": "If you lean back to hold it, bring it closer or take less.",

  "ex.carry.sitting.name": "Sitting, held close",
  "ex.carry.sitting.setup": "Sit on a firm seat with both feet flat and a pillow on your lap. Put both arms round it, wrists straight, shoulders soft. Leave your belly room to breathe. To end, rest it on your lap.",
  "ex.carry.sitting.close": "Breathe in. Draw the pillow close.",
  "ex.carry.sitting.tall": "Breathe out. Lift the pelvic floor. Grow tall.",
  "ex.carry.sitting.tall.let-go": "Breathe out. Pelvic floor soft. Grow tall.",
  "ex.carry.sitting.ease": "Breathe in. Rest it on your lap.",

  "ex.carry.standing.name": "Standing, held close",
  "ex.carry.standing.setup": "Stand with feet as wide as your hips, knees soft. Hold a pillow in both arms, wrists straight. Your ribs are over your hips. To end, put it down and walk a few steps.",
  "ex.carry.standing.close": "Breathe in. Draw the pillow close.",
  "ex.carry.standing.tall": "Breathe out. Lift the pelvic floor. Grow tall.",
  "ex.carry.standing.tall.let-go": "Breathe out. Pelvic floor soft. Grow tall.",
  "ex.carry.standing.shift": "Let go. Sway a little from foot to foot.",

  "ex.carry.sides.name": "From side to side",
  "ex.carry.sides.setup": "Stand with feet as wide as your hips and hold a pillow close in both arms. Your weight stays on both feet, so your hip does not push out. To end, put it down and walk a few steps.",
  "ex.carry.sides.one": "Breathe out. Lift the pelvic floor. To one side.",
  "ex.carry.sides.one.let-go": "Breathe out. Pelvic floor soft. To one side.",
  "ex.carry.sides.middle": "Breathe in. Back to the middle.",
  "ex.carry.sides.other": "Breathe out. Lift the pelvic floor. Other side.",
  "ex.carry.sides.other.let-go": "Breathe out. Pelvic floor soft. Other side.",
  "ex.carry.sides.centre": "Breathe in. Back to the middle.",

  "ex.carry.walk.name": "Walking with a pillow",
  "ex.carry.walk.setup": "Clear a few steps of floor. Hold a pillow close in both arms, low enough to see your feet. Walk on the spot or to and fro. To end, stand, put it down and breathe.",
  "ex.carry.walk.in": "Breathe in. Step, step.",
  "ex.carry.walk.out": "Breathe out. Tall and close.",

  "ex.carry.bag.name": "Walking with a bag held close",
  "ex.carry.bag.setup": "Put a few books in a bag on a table. It is light enough if you can talk while you hold it. Step in, take it in both arms and hold it to you. Walk on the spot or to and fro. To end, set it back on the table.",
  "ex.carry.bag.in": "Breathe in. Step, step.",
  "ex.carry.bag.out": "Breathe out. Tall and close.",

  "ex.carry.one-hand.name": "Bag in one hand",
  "ex.carry.one-hand.setup": "Put one or two books in a bag on a table. Take it in one hand and let it hang. Stay as tall as if both hands held the same. Walk on the spot or to and fro. To end, set it back, then change hands.",
  "ex.carry.one-hand.in": "Breathe in. Step, step.",
  "ex.carry.one-hand.out": "Breathe out. Do not lean.",
} as const;
