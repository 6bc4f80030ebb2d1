/** Words of ex.out-of-bed: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const outOfBedText = {
  "ex.out-of-bed.name": "Up from lying, and back",
  "ex.out-of-bed.why": "Turning with your knees together and pushing with your arms may hurt less. It spares a sore belly or pelvis, though no study has tested it by itself.",
  "ex.out-of-bed.stop": "Stop if a wound pulls, if your pelvis hurts, or if you feel dizzy. Lie down again until that has passed.",
  "ex.out-of-bed.fault": "If you sit straight up from your back, roll to your side first.",

  "ex.out-of-bed.elbow.name": "In bed, up to your elbow",
  "ex.out-of-bed.elbow.setup": "Lie on your side, one pillow under your head, knees bent and together. Take the side that hurts less. Your top hand is flat on the bed in front of you. Let your belly be loose. To end, stay down and rest.",
  "ex.out-of-bed.elbow.ready": "Breathe in. Hand flat in front of you.",
  "ex.out-of-bed.elbow.up": "Breathe out. Lift the pelvic floor. Push up to your elbow.",
  "ex.out-of-bed.elbow.up.let-go": "Breathe out. Pelvic floor soft. Push up to your elbow.",
  "ex.out-of-bed.elbow.stay": "Stay. Breathe in, belly loose.",
  "ex.out-of-bed.elbow.down": "Breathe out. Let your arms lower you.",

  "ex.out-of-bed.edge.name": "In bed, up to the edge",
  "ex.out-of-bed.edge.setup": "Lie on your side near the edge, one pillow under your head, knees bent and together. Face the edge. Your top hand is flat on the bed in front of you. To get up at the end, wait ten seconds as you sit, then stand.",
  "ex.out-of-bed.edge.ready": "Breathe in. Hand flat in front of you.",
  "ex.out-of-bed.edge.up": "Breathe out. Lift the pelvic floor. Feet go over the edge, arms push.",
  "ex.out-of-bed.edge.up.let-go": "Breathe out. Pelvic floor soft. Feet go over the edge, arms push.",
  "ex.out-of-bed.edge.sit": "Sit and wait. Feel your feet. Let your head clear.",
  "ex.out-of-bed.edge.down": "Breathe out. Down to your elbow, and both feet up.",

  "ex.out-of-bed.floor-chair.name": "Up from the floor with a chair",
  "ex.out-of-bed.floor-chair.setup": "Kneel on something soft in front of a firm chair that cannot slide. Put both hands on the seat, your trunk long. If you get stuck, sit back on your heels and rest. Use the other foot on the other side. To end, stand and walk a few steps.",
  "ex.out-of-bed.floor-chair.foot": "Breathe in. One foot flat in front.",
  "ex.out-of-bed.floor-chair.up": "Breathe out. Lift the pelvic floor. Push with your hands and stand.",
  "ex.out-of-bed.floor-chair.up.let-go": "Breathe out. Pelvic floor soft. Push with your hands and stand.",
  "ex.out-of-bed.floor-chair.stand": "Stand and wait. Let your head clear.",
  "ex.out-of-bed.floor-chair.down": "Breathe out. Hands to the seat, one knee down.",
  "ex.out-of-bed.floor-chair.kneel": "Breathe in. The other knee comes too.",
} as const;
