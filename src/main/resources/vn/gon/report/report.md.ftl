<#ftl output_format="Markdown" strip_whitespace=true>
<#assign totals = report.totals audit = (report.proposed.audited)!report>
<#macro agency name><#if name?has_content>${name}<#else>${t("agency.unknown")}</#if></#macro>
<#macro rate of><#if of.rate??>${percent(of.rate)}<#else>${t("undetermined")}</#if></#macro>
<#macro change of=""><#if of?has_content>${whole(of.before)} | ${whole(of.after)} | ${whole(of.saved)} | <@rate of=of /><#else>${t("unknown")} | ${t("unknown")} | ${t("unknown")} | ${t("unknown")}</#if></#macro>
<#macro flagged row><#if targets??><#list audit.agencies?filter(each -> each.agency == row.agency) as found>${whole(row.flagged)}/${whole(found.flagged)}/${whole(row.procedures)} | ${whole(row.conditionsFlagged)}/${whole(found.conditionsFlagged)}/${whole(row.conditions)}</#list><#else>${whole(row.flagged)}/${whole(row.procedures)} | ${whole(row.conditionsFlagged)}/${whole(row.conditions)}</#if></#macro>
<#macro element of>${of.where}<#if of.words??> “${of.words}”</#if></#macro>
# ${t("title")}

**${t("draft")}** ${t("draft.note")}

${sheet.subject} <#if report.about.parameterDate??>${t("date.parameters", report.about.parameterDate)}. </#if>${t("made", short(report.about.version, 30), report.about.rulePack.rules)}.

## ${t("front")}

**${sheet.aim}**

<#if targets??>
${t("front.package", totals.flagged, totals.conditionsFlagged, audit.totals.flagged, audit.totals.conditionsFlagged)}

</#if>
| ${t("col.figure")} | ${t("col.value")} | ${t("col.note")} |
|---|---:|---|
<#list sheet.headlines as h>
| ${h.label} | ${h.value} | ${h.note} |
</#list>

<#if sheet.goals?has_content>
| ${t("goal.measure")} | ${t("goal.required")} | ${t("goal.reached")} | ${t("goal.result")} |
|---|---:|---:|---|
<#list sheet.goals as g>
| ${g.measure} | ${g.required} | ${g.reached} | ${g.result} |
</#list>

</#if>
${t("front.coverage", totals.coverage.withVolumes, totals.coverage.procedures, totals.coverage.flaggedWithVolumes, totals.coverage.flagged, totals.coverage.unknown)}

<#list sheet.boxes as box>
### ${box.heading}

<#list box.lines as line>
${line}

</#list>
</#list>
### ${t("front.biggest")}

<#list report.biggestSavings as c>
${c?counter}. ${short(c.name, 80)} (${c.code}): ${whole(c.benefit.annual.saved)} ${t("per.year")}
<#else>
${t("front.noSaving")}
</#list>

### ${t("front.affected")}

<#list report.mostAffected as a>
${a?counter}. ${short(a.name, 80)} (${a.code}): ${whole(a.filings)} ${t("filings.year")}
<#else>
${t("front.noFilings")}
</#list>

### ${t("front.notAssessed")}

<#if report.undecidedRules?has_content>
<#assign u = report.undecidedRules?first>
${t("front.notAssessed.text", totals.undecided, report.undecidedRules?size, short(u.rule.title, 100), u.undecided)}
<#else>
${t("front.notAssessed.none")}
</#if>

## ${t("part.results")?no_esc}

| ${t("results.effects")} | ${t("results.number")} |
|---|---:|
| ${t("results.abolished")} | ${whole(totals.effects.abolished)} |
| ${t("results.simplified")} | ${whole(totals.effects.simplified)} |
| ${t("results.conditions")} | ${whole(totals.effects.conditionsAbolished)} |
| ${t("results.toReview")} | ${whole(totals.effects.toReview)} |
| ${t("results.papers")} | ${whole(totals.effects.papersRemoved)} |
| ${t("results.certified")} | ${whole(totals.effects.certificationsDropped)} |
| ${t("results.requirements")} | ${whole(totals.effects.requirementsRemoved)} |
| ${t("results.channels")} | ${whole(totals.effects.channelsOpened)} |
| ${t("results.faster")} | ${whole(totals.effects.timeLimitsShortened)} |

<#if targets??>
### ${t("package")}: ${targets.title}

| ${t("goal.measure")} | ${t("goal.part")} | ${t("goal.required")} | ${t("goal.reached")} | ${t("goal.most")} | ${t("goal.result")} |
|---|---|---:|---:|---:|---|
<#list targets.rows as row>
| ${row.target} | ${row.part} | ${row.required} | ${row.reached} | ${row.most} | ${row.met} |
</#list>

${t("package.effort", targets.changes, number(targets.points), targets.proof)}

</#if>
### ${t("results.findings")}

${t("results.findings.total", audit.totals.findings)}

<#macro counts head list number>
| ${head} | ${number} |
|---|---:|
<#list list as row>
| ${row.of} | ${whole(row.number)} |
</#list>

</#macro>
<@counts head=t("results.severity") list=report.severities number=t("results.number") />
<@counts head=t("results.criterion") list=report.criteria number=t("results.number") />
<@counts head=t("results.lever") list=report.levers number=t("results.edits") />
${t("results.rounding")}

## ${t("part.agencies")?no_esc}

${t("agencies.money")}

| ${t("col.agency")} | <#if targets??>${t("col.proceduresChosen")} | ${t("col.conditionsChosen")}<#else>${t("col.proceduresFlagged")} | ${t("col.conditionsFlagged")}</#if> | ${t("col.findings")} | ${t("col.withVolumes")} | ${t("col.before")} | ${t("col.after")} | ${t("col.saved")} | ${t("col.rate")} |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
<#list report.agencies as a>
| <@agency name=a.agency /> | <@flagged row=a/> | ${whole(a.findings)} | ${whole(a.withVolumes)} | <@change of=a.annual! /> |
</#list>

## ${t("part.candidates")?no_esc}

<#if report.candidates?has_content>
${t("candidates.intro")} ${t("candidates.saving.note")}

| ${t("col.rank")} | ${t("col.code")} | ${t("col.procedure")} | ${t("col.agency")} | ${t("col.findings")} | ${t("col.filings")} | ${t("front.saved.year")} | ${t("col.unitSaved")} | ${t("col.rate")} |
|---:|---|---|---|---:|---:|---:|---:|---:|
<#list report.candidates as c>
| ${c.rank} | ${c.code} | ${short(c.name, 140)} | <@agency name=c.agency /> | ${whole(c.findings)} | ${whole((c.benefit.filings)!)} | ${whole((c.benefit.annual.saved)!)} | ${whole((c.benefit.unit.saved)!)} | <#if c.benefit??><@rate of=c.benefit.shown /><#else>${t("unknown")}</#if> |
</#list>
<#if (report.candidatesLeftOut > 0)>

${t("candidates.left", report.candidatesLeftOut)}
</#if>

<#list report.candidates as c>
### ${c.rank}. ${c.name}

- ${t("candidate.code")}: ${c.code}
- ${t("candidate.agency")}: <@agency name=c.agency />
- ${t("candidate.field")}: <#if c.procedure.fields??><#list c.procedure.fields as field>${field}<#sep>; <#else>${t("none")}</#list><#else>${t("unknown")}</#if>
- ${t("candidate.levels")}: <#if c.procedure.levels??><#list c.procedure.levels as level>${level}<#sep>; <#else>${t("none")}</#list><#else>${t("unknown")}</#if>
- ${t("candidate.subjects")}: <#if c.procedure.subjects??><#list c.procedure.subjects as subject>${subject}<#sep>; <#else>${t("none")}</#list><#else>${t("unknown")}</#if>

#### ${t("candidate.changes")?no_esc}

<#list c.changes as change>
- ${letter(change?index)}) ${change.edit.label}<#if change.element??>: <@element of=change.element /></#if>. ${t("candidate.reason")} <#list change.because as rule>${rule.title}<#sep>; </#list>.
<#else>
${t("candidate.changes.none")}
</#list>

#### ${t("candidate.reasons")?no_esc}

<#list c.reasons as reason>
- **${reason.rule.title}** (${reason.rule.id}, ${reason.rule.severity}; ${reason.rule.criterion}). ${reason.rule.why}<#if reason.rule.legal?has_content> ${t("candidate.legal")} <#list reason.rule.legal as ground>${ground.instrument}<#if ground.article??>, ${ground.article}</#if><#if ground.status.key == "assumed"> (${t("candidate.legal.assumed")})</#if><#sep>; </#list>.</#if>
</#list>

| ${t("col.rule")} | ${t("col.element")} | ${t("col.evidence")} | ${t("col.alone")} | ${t("col.marginal")} |
|---|---|---|---:|---:|
<#list c.reasons as reason><#list reason.points as point>
| ${reason.rule.id} | <#if point.element??><@element of=point.element /><#else>–</#if> | <#list point.evidence as e>${e}<#sep>; <#else>${t("evidence.whole")}</#list> | ${whole(point.alone!)} | ${whole(point.marginal!)} |
</#list></#list>

#### ${t("candidate.actions")?no_esc}

<#list c.amendments as a>
- ${c.abolished?then(t("candidate.repeal"), t("candidate.amend"))} ${a.reference.number}<#if a.title??>, ${a.title}</#if>: <#if a.reference.article??>${a.reference.article}<#else>${t("candidate.article.unknown")}</#if><#if (a.instrument.issuer)??>; ${t("candidate.issuer", a.instrument.issuer)}</#if><#if a.repealed>; **${t("candidate.repealed")}**</#if>.
<#else>
- ${t("candidate.amend.none")}
</#list>
- ${t("candidate.lead", c.agency?has_content?then(c.agency, t("unknown")))}<#if c.procedure.deciding?has_content> ${t("candidate.deciding", c.procedure.deciding?join("; "))}</#if>
- ${c.abolished?then(t("candidate.unpublish"), t("candidate.publish"))} ${t("candidate.decision", c.procedure.decision!t("unknown"))}
- ${t("candidate.deadline")}

#### ${t("candidate.benefit")?no_esc}

<#if c.benefit??>
<#assign b = c.benefit>
<#if !b.annual??>
${t("benefit.noYear")}

</#if>
<#if b.shown.rises>
**${t("benefit.rises")}**

</#if>
| ${t("col.figure")} | ${t("col.filing")} | ${t("col.year")}<#if b.filings??> (${t("benefit.year", whole(b.filings))})</#if> |
|---|---:|---:|
| ${t("benefit.before")} | ${money(b.unit.before)} | ${money((b.annual.before)!)} |
| ${t("benefit.after")} | ${money(b.unit.after)} | ${money((b.annual.after)!)} |
| ${t("benefit.saved")} | ${money(b.unit.saved)} | ${money((b.annual.saved)!)} |
| ${t("benefit.rate")} | <@rate of=b.unit /> | <#if b.annual??><@rate of=b.annual /><#else>${t("unknown")}</#if> |

${t("benefit.origin", b.unitOrigin)}<#if b.filingsOrigin??> ${t("benefit.volume", b.filingsOrigin, b.filingsSource!t("unknown"))}</#if>
<#else>
${t("benefit.unknown")}
</#if>
<#if (c.feedback > 0)>

${t("candidate.feedback", c.feedback)}
</#if>
<#if c.faster>

${t("benefit.faster", c.timeBefore, c.timeAfter)}
</#if>

| ${t("col.part")} | ${t("col.before")} | ${t("col.after")} |
|---|---|---|
<#list c.facts as fact>
| ${t("fact." + fact.key)} | ${fact.before!t("unknown")} | <#if fact.gone>${t("abolished")}<#else>${fact.after!t("unknown")}</#if> |
</#list>

<#if c.costs?has_content>
| ${t("col.work")} | ${t("col.before")} | ${t("col.after")} | ${t("col.origin")} |
|---|---:|---:|---|
<#list c.costs as row>
| ${row.task}: ${row.line.label} | ${whole(row.change.before)} | ${whole(row.change.after)} | ${row.line.origin} |
</#list>
| **${t("candidate.costs.total")}** | ${whole(c.benefit.unit.before)} | ${whole(c.benefit.unit.after)} | |

</#if>
<#if c.notes?has_content>
${t("candidate.costs.notes")} <#list c.notes as note>${note}<#sep> </#list>

</#if>
</#list>
<#else>
${t("candidates.none")}

</#if>
## ${t("part.conditions")?no_esc}

<#if report.conditions?has_content>
| ${t("col.rank")} | ${t("col.code")} | ${t("conditions.condition")} | ${t("conditions.line")} | ${t("col.agency")} | ${t("conditions.proposal")} | ${t("conditions.basis")} |
|---:|---|---|---|---|---|---|
<#list report.conditions as f>
| ${f.rank} | ${f.condition.code} | ${f.condition.text} | ${f.condition.line} | <@agency name=f.condition.agency /> | <#list f.changes as change>${change.edit.label}. </#list><#list f.reasons as reason>${reason.rule.title} (${reason.rule.id}): <#list reason.points as point><#list point.evidence as e>${e}<#sep>, <#else>${t("evidence.whole")}</#list><#sep>; </#list>.<#sep> </#list> | <#list f.amendments as a>${a.reference.number}<#if a.reference.article??>, ${a.reference.article}</#if><#sep>; <#else>${t("unknown")}</#list> |
</#list>
<#if (report.conditionsLeftOut > 0)>

${t("conditions.left", report.conditionsLeftOut)}
</#if>
<#else>
${t("conditions.none")}
</#if>

## ${t("part.instruments")?no_esc}

<#if report.instruments?has_content>
${t("instruments.intro")}

| ${t("col.instrument")} | ${t("col.title")} | ${t("col.level")} | ${t("col.articles")} | ${t("col.regulations")} |
|---|---|---|---|---|
<#list report.instruments as i>
| ${i.number} | ${i.title!t("unknown")} | <#if i.instrument??>${i.instrument.level}<#if i.instrument.status.key == "repealed">; **${t("instruments.repealed")}**</#if><#else>${t("unknown")}</#if> | <#list i.articles as article>${article}<#sep>; <#else>${t("instruments.articles.unknown")}</#list> | <#if (i.procedures > 0)>${t("instruments.procedures", i.procedures)}</#if><#if (i.procedures > 0) && (i.conditions > 0)>, </#if><#if (i.conditions > 0)>${t("instruments.conditions", i.conditions)}</#if>: <#list i.codes as code>${code}<#sep>, </#list><#if i.more>, …</#if> |
</#list>
<#else>
${t("instruments.none")}
</#if>

<#include "honesty.md.ftl">
## ${t("part.assumptions")?no_esc}

<#if report.assumptions.origins?has_content>
${t("assumptions.origins")}:

| ${t("col.origin")} | ${t("col.amount")} | ${t("col.share")} |
|---|---:|---:|
<#list report.assumptions.origins as part>
| ${part.origin} | ${whole(part.amount)} | ${percent(part.share)} |
</#list>

${t("assumptions.volumes")}:

<@counts head=t("col.origin") list=report.assumptions.volumes number=t("col.procedures") />
${t("assumptions.sources")}:

| ${t("col.source")} | ${t("col.origin")} | ${t("col.amount")} | ${t("col.share")} |
|---|---|---:|---:|
<#list report.assumptions.sources as source>
| ${source.source} | ${source.origin} | ${whole(source.amount)} | ${percent(source.share)} |
</#list>

${t("assumptions.sources.note")}
<#else>
${t("assumptions.unknown")}
</#if>

<#include "trust.md.ftl">
<#if report.about.parameters?has_content>

${t("assumptions.parameters")}:

| ${t("col.parameter")} | ${t("col.value")} | ${t("col.from")} | ${t("col.origin")} | ${t("col.source")} |
|---|---:|---|---|---|
<#list report.about.parameters as q>
| ${q.title} (${q.id}) | ${measured(q.value, q.unit)} | ${q.from} | ${q.basis} | ${q.source} |
</#list>
</#if>
<#if report.about.sources?has_content>

${t("assumptions.register")}:

<#list report.about.sources as s>
- ${s.title}. ${t("source.publisher")}: ${s.publisher!t("unknown")}; ${t("source.retrieved")}: ${s.retrieved!t("unknown")}; ${t("source.licence")}: ${s.licence!t("unknown")}.<#if s.note??> ${s.note}</#if>
</#list>
</#if>

## ${t("part.rules")?no_esc}

${t("rules.intro", report.rules?size, report.rulesWithFindings)}

| ${t("col.rule")} | ${t("col.criterion")} | ${t("col.severity")} | ${t("col.findings")} | ${t("col.undecided")} |
|---|---|---|---:|---:|
<#list report.rules as r>
| ${r.rule.id} ${r.rule.title} | ${r.rule.criterion} | ${r.rule.severity} | ${whole(r.findings)} | ${whole(r.undecided)} |
</#list>

${t("rules.silent")}: <#list report.silentRules as rule>${rule.id} ${rule.title}<#sep>; <#else>${t("rules.silent.none")}</#list>

## ${t("part.inputs")?no_esc}

- ${t("inputs.command")}: ${report.about.command}
- ${t("inputs.version")}: gon ${report.about.version}
- ${t("inputs.parameters")}: <#if report.about.parameterDate??>${t("inputs.parameters.value", report.about.parameterDate, report.about.parameters?size)}<#else>${t("unknown")}</#if>
- ${t("inputs.rules")}: ${t("inputs.rules.value", report.about.rulePack.rules, report.about.rulePack.sha256)}

| ${t("col.file")} | ${t("col.bytes")} | ${t("col.sha")} |
|---|---:|---|
<#list report.about.files as f>
| ${f.name} | ${whole(f.bytes)} | ${f.sha256} |
</#list>

${t("inputs.same")}
