/** Words of ex.impact. */
export const impactText = {
  "ex.impact.name": "Back to light impact",
  "ex.impact.why": "Small bounces come before a jog. When to start is the view of experts, not proof.",
  "ex.impact.stop": "Stop if you leak, feel heavy or a drag down below, or if your back or pelvis hurts. Go back a step, and tell us.",
  "ex.impact.fault": "If you land hard, make it smaller and softer.",

  "ex.impact.heel-drops.name": "Heel drops",
  "ex.impact.heel-drops.setup": "Stand at a wall, fingers on it. Feet under your hips, grow tall. The drop is small. To end, stand still and check how it feels down below.",
  "ex.impact.heel-drops.rise": "Breathe in. Rise on your toes.",
  "ex.impact.heel-drops.drop": "Breathe out. Lift, let the heels drop.",
  "ex.impact.heel-drops.drop.let-go": "Breathe out. Soft, let the heels drop.",

  "ex.impact.quick-march.name": "Quick march",
  "ex.impact.quick-march.setup": "Stand with a wall in reach. Grow tall, elbows bent. Feet come up a hand high and land soft. To end, walk on the spot and check how it feels down below.",
  "ex.impact.quick-march.in": "Breathe in. Quick and light.",
  "ex.impact.quick-march.out": "Breathe out. Land soft.",

  "ex.impact.jog.name": "Jog on the spot",
  "ex.impact.jog.setup": "Stand with room round you, shoes on. Grow tall, elbows bent. Begin with a march, then let it get springy. To end, walk on the spot and check how it feels down below.",
  "ex.impact.jog.in": "Breathe in. Small and springy.",
  "ex.impact.jog.out": "Breathe out. Land soft.",
} as const;
