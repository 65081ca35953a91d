<#ftl output_format="Markdown" strip_whitespace=true>
### ${t("trust")}

<#if report.sensitivity??>
<#assign trust = report.sensitivity>
${t("trust.intro", trust.draw.draws, trust.draw.seed, trust.date)}

| ${t("col.figure")} | P5 | ${t("trust.central")} | P95 |
|---|---:|---:|---:|
| ${t("front.before")} (${t("per.year")}) | ${whole(trust.outcome.total.p5)} | ${whole(trust.outcome.total.central)} | ${whole(trust.outcome.total.p95)} |
| ${t("benefit.saved")} (${t("per.year")}) | ${whole(trust.outcome.saving.p5)} | ${whole(trust.outcome.saving.central)} | ${whole(trust.outcome.saving.p95)} |
| ${t("benefit.rate")} | ${percent(trust.outcome.rate.p5)} | ${percent(trust.outcome.rate.central)} | ${percent(trust.outcome.rate.p95)} |

${t("switch.intro", percent(trust.target))}

<#list trust.byFilings as f>
- ${t(f.metAbove?then("switch.filings.missedBelow", "switch.filings.metBelow"), f.procedure.code, whole(f.filings), whole(f.procedure.filings))} ${short(f.procedure.name, 120)}
</#list>
<#list trust.byInput as v>
- ${t(v.metAbove?then("switch.input.missedBelow", "switch.input.metBelow"), v.input.title, measured(v.value, v.input.unit), measured(v.input.central, v.input.unit))}<#if !v.plausible> ${t("switch.implausible")}</#if>
</#list>
<#if !(trust.byInput?has_content || trust.byFilings?has_content)>
${t("switch.none")}
</#if>
<#else>
${t("trust.unknown")}
</#if>
