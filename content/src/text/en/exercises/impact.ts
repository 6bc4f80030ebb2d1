/** Words of ex.impact: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const impactText = {
  "ex.impact.name": "Soft landings",
  "ex.impact.why": "If you want to run again, small soft landings come first. That is the view of experts, not proof.",
  "ex.impact.stop": "Stop if you leak, if you bleed, if your pelvis or back hurts, or if you feel heavy down below.",
  "ex.impact.fault": "If you land loud or stiff, go lower and slower. Let your knees give.",

  "ex.impact.heel-drop.name": "Heel drops",
  "ex.impact.heel-drop.setup": "Stand facing a wall, an arm's length away, hands light on it. Feet are under your hips. Keep your knees soft when the heels land. To end, walk a few steps.",
  "ex.impact.heel-drop.up": "Breathe in. Rise on your toes.",
  "ex.impact.heel-drop.drop": "Breathe out. Lift the pelvic floor. Drop your heels.",
  "ex.impact.heel-drop.drop.let-go": "Breathe out. Pelvic floor soft. Drop your heels.",
  "ex.impact.heel-drop.rest": "Rest. Shift your feet.",

  "ex.impact.march.name": "Quick, light march",
  "ex.impact.march.setup": "Stand tall on firm ground, in shoes that feel good, with a wall or chair near. Land on the front of your foot, without a sound. To end, walk slow for a while.",
  "ex.impact.march.march": "March on the spot, quick and light. Breathe as you like. Let your arms swing.",
  "ex.impact.march.walk": "Now walk on the spot. Let your breath come back.",

  "ex.impact.jog.name": "Small jog on the spot",
  "ex.impact.jog.setup": "Stand tall on firm ground, in good shoes and a firm bra, with a wall or chair near. Your feet only just leave the floor. To end, walk slow for a while.",
  "ex.impact.jog.jog": "Jog on the spot, small and soft. Breathe as you like. You can still talk.",
  "ex.impact.jog.walk": "Now walk on the spot. Let your breath come back. Shoulders soft.",

  "ex.impact.hops.name": "Small hops, both feet",
  "ex.impact.hops.setup": "Stand near a wall, in good shoes and a firm bra, feet under your hips. Hop no higher than a hand is wide. Knees point the way your toes do. To end, walk slow for a while.",
  "ex.impact.hops.hop": "Four small hops. Land soft, knees bent. Keep breathing.",
  "ex.impact.hops.rest": "Rest. Shift your feet. Let your breath come back.",

  "ex.impact.one-leg-hops.name": "Small hops, one leg",
  "ex.impact.one-leg-hops.setup": "Stand near a wall, in good shoes and a firm bra. Lift the other foot behind you. Hop just off the floor and land with a soft knee. To end, put both feet down, then change sides.",
  "ex.impact.one-leg-hops.ready": "Breathe in. Lift the other foot.",
  "ex.impact.one-leg-hops.hop": "Three small hops. Land soft. Keep breathing.",
  "ex.impact.one-leg-hops.rest": "Both feet down. Rest. Let your breath come back.",
} as const;
