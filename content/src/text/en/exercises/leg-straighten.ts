/** Words of ex.leg-straighten. */
export const legStraightenText = {
  "ex.leg-straighten.name": "One leg long",
  "ex.leg-straighten.why": "Strong legs make it lighter to get up. No study has tested this move by itself.",
  "ex.leg-straighten.stop": "Stop if your knee, groin or back hurts, or if a shooting pain runs down your leg.",
  "ex.leg-straighten.fault": "If your back rounds as the leg goes out, bring the foot less far.",

  "ex.leg-straighten.bed.name": "Half sitting, knee on a pillow",
  "ex.leg-straighten.bed.setup": "Half sit on the bed with pillows behind your back. Put a pillow under your knees. Let your head rest. To end, bend your knees and roll to your side.",
  "ex.leg-straighten.bed.press": "Breathe out. Lift the pelvic floor. Press one knee down, heel light.",
  "ex.leg-straighten.bed.press.let-go": "Breathe out. Pelvic floor soft. Press one knee down, heel light.",
  "ex.leg-straighten.bed.soften": "Breathe in. Let the knee soften.",

  "ex.leg-straighten.chair-slide.name": "Sitting, heel slides out",
  "ex.leg-straighten.chair-slide.setup": "Sit well back on a firm chair, feet flat. Sit on your sit bones, back long. Your hands rest on your thighs. To end, put both feet flat.",
  "ex.leg-straighten.chair-slide.out": "Breathe out. Lift the pelvic floor. Slide one heel out.",
  "ex.leg-straighten.chair-slide.out.let-go": "Breathe out. Pelvic floor soft. Slide one heel out.",
  "ex.leg-straighten.chair-slide.back": "Breathe in. Slide it back.",

  "ex.leg-straighten.chair-lift.name": "Sitting, leg lifts",
  "ex.leg-straighten.chair-lift.setup": "Sit well back on a firm chair, feet flat. Sit on your sit bones, back long. Your hands rest on your thighs. To end, put both feet flat.",
  "ex.leg-straighten.chair-lift.up": "Breathe out. Lift the pelvic floor. Straighten one leg.",
  "ex.leg-straighten.chair-lift.up.let-go": "Breathe out. Pelvic floor soft. Straighten one leg.",
  "ex.leg-straighten.chair-lift.hold": "Breathe in. Stay long.",
  "ex.leg-straighten.chair-lift.down": "Breathe out. Lower it slowly.",
} as const;
