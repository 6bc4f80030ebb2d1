/** Words of ex.clam: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const clamText = {
  "ex.clam.name": "Side-lying clam",
  "ex.clam.why": "Weak hip muscles may add to pain, and this is a small way to use them.",
  "ex.clam.stop": "Stop if the front of your pelvis, your hip or your buttock hurts.",
  "ex.clam.fault": "If your hips roll back, open the knee less. Keep your back still.",

  "ex.clam.squeeze.name": "Pillow squeeze",
  "ex.clam.squeeze.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. To get up, push with your hands, sit, wait ten seconds, then stand. Squeeze with half of what you could.",
  "ex.clam.squeeze.squeeze": "Breathe out. Lift the pelvic floor. Squeeze the pillow.",
  "ex.clam.squeeze.squeeze.let-go": "Breathe out. Pelvic floor soft. Squeeze the pillow.",
  "ex.clam.squeeze.soften": "Breathe in. Let it all go soft.",
  "ex.clam.squeeze.rest": "Rest.",

  "ex.clam.open.name": "Knee opens",
  "ex.clam.open.setup": "Bend both knees, keep them together and roll on to your side. Put a pillow under your head. Your feet stay together all the time. Turn over for the other side. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.clam.open.open": "Breathe out. Lift the pelvic floor. Knee opens.",
  "ex.clam.open.open.let-go": "Breathe out. Pelvic floor soft. Knee opens.",
  "ex.clam.open.close": "Breathe in. Slowly close.",
  "ex.clam.open.rest": "Rest.",
} as const;
