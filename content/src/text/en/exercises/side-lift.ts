/** Words of ex.side-lift: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const sideLiftText = {
  "ex.side-lift.name": "Side leg lift",
  "ex.side-lift.why": "No study has tested this move by itself, but strong hips help you walk and carry.",
  "ex.side-lift.stop": "Stop if the front of your pelvis, your hip or your back hurts.",
  "ex.side-lift.fault": "If your waist tips or your hip rolls back, make the move smaller.",

  "ex.side-lift.sitting.name": "Sitting, knee against your hand",
  "ex.side-lift.sitting.setup": "Sit on a firm seat with both feet flat. Put one hand on the outside of the knee on the same side. Your back is long and your belly has room. Press with half of what you could. To end, rest your hands and wait a breath.",
  "ex.side-lift.sitting.press": "Breathe out. Lift the pelvic floor. Knee presses your hand.",
  "ex.side-lift.sitting.press.let-go": "Breathe out. Pelvic floor soft. Knee presses your hand.",
  "ex.side-lift.sitting.soften": "Breathe in. Let it go soft.",

  "ex.side-lift.side-bent.name": "On your side, knees bent",
  "ex.side-lift.side-bent.setup": "Bend both knees, keep them together and roll on to your side. Put a pillow under your head. Let your waist be long and your belly free to breathe. The whole top leg moves, knee and foot as one. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.side-lift.side-bent.lift": "Breathe out. Lift the pelvic floor. Top leg lifts.",
  "ex.side-lift.side-bent.lift.let-go": "Breathe out. Pelvic floor soft. Top leg lifts.",
  "ex.side-lift.side-bent.lower": "Breathe in. Slowly lower it.",
  "ex.side-lift.side-bent.rest": "Rest.",

  "ex.side-lift.side-long.name": "On your side, top leg long",
  "ex.side-lift.side-long.setup": "Roll on to your side with a pillow under your head. Keep the lower knee bent, and make the top leg long, in line with your back. Your toes point forward, and your belly is free to breathe. Lift no higher than your hip. To get up, bend both knees, push with your hands, sit and wait ten seconds.",
  "ex.side-lift.side-long.lift": "Breathe out. Lift the pelvic floor. Long leg lifts.",
  "ex.side-lift.side-long.lift.let-go": "Breathe out. Pelvic floor soft. Long leg lifts.",
  "ex.side-lift.side-long.lower": "Breathe in. Slowly lower it.",
  "ex.side-lift.side-long.rest": "Rest.",

  "ex.side-lift.slide.name": "Standing, toes slide out",
  "ex.side-lift.slide.setup": "Stand side-on to a wall with one hand on it. Stand tall, knees soft, ribs over your hips. The leg away from the wall moves, and its toes stay on the floor. Turn round for the other side. To end, stand on both feet and walk a few steps.",
  "ex.side-lift.slide.out": "Breathe out. Lift the pelvic floor. Toes slide out.",
  "ex.side-lift.slide.out.let-go": "Breathe out. Pelvic floor soft. Toes slide out.",
  "ex.side-lift.slide.back": "Breathe in. Slide back in.",
  "ex.side-lift.slide.rest": "Rest. Shift your feet.",

  "ex.side-lift.standing.name": "Standing, leg lifts out",
  "ex.side-lift.standing.setup": "Stand side-on to a wall with one hand on it. Stand tall, knees soft, ribs over your hips. The leg away from the wall lifts a little, and you stay upright. Turn round for the other side. To end, stand on both feet and walk a few steps.",
  "ex.side-lift.standing.out": "Breathe out. Lift the pelvic floor. Leg goes out.",
  "ex.side-lift.standing.out.let-go": "Breathe out. Pelvic floor soft. Leg goes out.",
  "ex.side-lift.standing.back": "Breathe in. Slowly bring it in.",
  "ex.side-lift.standing.rest": "Rest. Shift your feet.",
} as const;
