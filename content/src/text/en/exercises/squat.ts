/** Words of ex.squat: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const squatText = {
  "ex.squat.name": "Chair stand and squat",
  "ex.squat.why": "Small squats can make you strong, and a chair helps if your pelvis hurts.",
  "ex.squat.stop": "Stop if your knees or pelvis hurt, if you leak, or if you feel heavy down below.",
  "ex.squat.fault": "If you hold your breath to get up, use your hands or a higher seat.",

  "ex.squat.chair-hands.name": "Chair stand with hands",
  "ex.squat.chair-hands.setup": "Sit near the front of a firm chair that can't slide. Feet are flat, under your knees, as wide as your hips. Put your hands on the seat or the arms. To end, sit and rest.",
  "ex.squat.chair-hands.ready": "Breathe in. Lean forward, hands ready.",
  "ex.squat.chair-hands.up": "Breathe out. Lift the pelvic floor. Push up.",
  "ex.squat.chair-hands.up.let-go": "Breathe out. Pelvic floor soft. Push up.",
  "ex.squat.chair-hands.down": "Breathe in. Sit down slowly.",

  "ex.squat.chair.name": "Chair stand",
  "ex.squat.chair.setup": "Sit near the front of a firm chair that can't slide. Feet are flat, under your knees, as wide as your hips. Your back stays long as you lean. To end, sit and rest.",
  "ex.squat.chair.ready": "Breathe in. Lean forward.",
  "ex.squat.chair.up": "Breathe out. Lift the pelvic floor. Stand.",
  "ex.squat.chair.up.let-go": "Breathe out. Pelvic floor soft. Stand.",
  "ex.squat.chair.down": "Breathe in. Sit down slowly.",

  "ex.squat.wall.name": "Small wall squat",
  "ex.squat.wall.setup": "Stand with your back on a wall, feet one step away from it, as wide as your hips. Your knees point the way your toes do. To end, slide up, push off with your hands and walk a few steps.",
  "ex.squat.wall.down": "Breathe in. Slide down a hand's width.",
  "ex.squat.wall.up": "Breathe out. Lift the pelvic floor. Slide up.",
  "ex.squat.wall.up.let-go": "Breathe out. Pelvic floor soft. Slide up.",
  "ex.squat.wall.rest": "Rest. Shift your feet.",

  "ex.squat.free.name": "Small free squat",
  "ex.squat.free.setup": "Stand with a chair behind you and feet as wide as your hips. Go less than half as low as the seat. Your knees point the way your toes do. To end, walk a few steps.",
  "ex.squat.free.down": "Breathe in. Hips back, knees bend a little.",
  "ex.squat.free.up": "Breathe out. Lift the pelvic floor. Stand tall.",
  "ex.squat.free.up.let-go": "Breathe out. Pelvic floor soft. Stand tall.",
  "ex.squat.free.rest": "Rest. Shift your feet.",
} as const;
