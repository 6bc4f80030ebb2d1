/** Words of ex.lifting: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const liftingText = {
  "ex.lifting.name": "Lifting well",
  "ex.lifting.why": "No one way to lift is proven best, so keep it close and lift in the way that feels good.",
  "ex.lifting.stop": "Stop if your back or belly hurts, if you leak, or if you feel heavy down below.",
  "ex.lifting.fault": "If you reach far out, step in first. Hold it close, then lift.",

  "ex.lifting.hinge.name": "Fold and stand",
  "ex.lifting.hinge.setup": "Stand with feet as wide as your hips and your hands on your thighs. Slide your hands to your knees and no lower. Keep your neck long. To end, walk a few steps.",
  "ex.lifting.hinge.fold": "Breathe in. Knees soft, hips back.",
  "ex.lifting.hinge.up": "Breathe out. Lift the pelvic floor. Stand tall.",
  "ex.lifting.hinge.up.let-go": "Breathe out. Pelvic floor soft. Stand tall.",
  "ex.lifting.hinge.rest": "Rest. Shift from foot to foot.",

  "ex.lifting.table.name": "Cushion from a table",
  "ex.lifting.table.setup": "Put a cushion on a table at waist height. Stand close, feet as wide as your hips, knees soft. Keep your wrists straight. To end, leave the cushion and walk a few steps.",
  "ex.lifting.table.close": "Breathe in. Step in, hands round the cushion.",
  "ex.lifting.table.lift": "Breathe out. Lift the pelvic floor. Draw it close.",
  "ex.lifting.table.lift.let-go": "Breathe out. Pelvic floor soft. Draw it close.",
  "ex.lifting.table.hold": "Breathe in. Hold it, shift your feet.",
  "ex.lifting.table.down": "Breathe out. Set it down.",

  "ex.lifting.seat.name": "Cushion from a chair",
  "ex.lifting.seat.setup": "Put a cushion on the seat of a chair. Stand close, feet as wide as your hips or one a little ahead. Keep your wrists straight. To end, leave the cushion and walk a few steps.",
  "ex.lifting.seat.close": "Breathe in. Bend your knees, hands round it.",
  "ex.lifting.seat.lift": "Breathe out. Lift the pelvic floor. Draw it close.",
  "ex.lifting.seat.lift.let-go": "Breathe out. Pelvic floor soft. Draw it close.",
  "ex.lifting.seat.hold": "Breathe in. Hold it close.",
  "ex.lifting.seat.down": "Breathe out. Set it down.",

  "ex.lifting.bag.name": "Small bag from a chair",
  "ex.lifting.bag.setup": "Put a small, light bag on the seat of a chair. You should be able to talk while you hold it. Stand close, feet as wide as your hips. To end, leave the bag and walk a few steps.",
  "ex.lifting.bag.close": "Breathe in. Bend your knees, hold the bag.",
  "ex.lifting.bag.lift": "Breathe out. Lift the pelvic floor. Draw it close.",
  "ex.lifting.bag.lift.let-go": "Breathe out. Pelvic floor soft. Draw it close.",
  "ex.lifting.bag.hold": "Breathe in. Hold it close.",
  "ex.lifting.bag.down": "Breathe out. Set it down.",
} as const;
