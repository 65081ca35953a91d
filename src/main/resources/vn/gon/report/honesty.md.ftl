<#ftl output_format="Markdown" strip_whitespace=true>
<#assign honesty = report.honesty>
## ${t("part.safeguards")?no_esc}

<#if honesty.safeguards?has_content>
${t("safeguards.intro")}

| ${t("results.lever")} | ${t("results.edits")} | ${t("safeguards.kind")} | ${t("safeguards.text")} |
|---|---:|---|---|
<#list honesty.safeguards as s>
| ${s.lever} | ${whole(s.edits)} | ${s.kind} | ${s.text} |
</#list>
<#else>
${t("safeguards.none")}
</#if>

## ${t("part.notRecommended")?no_esc}

<#if honesty.notRecommended?has_content>
${t("notRecommended.intro")}

| ${t("col.code")} | ${t("col.regulation")} | ${t("results.lever")} | ${t("col.rule")} | ${t("notRecommended.cause")} |
|---|---|---|---|---|
<#list honesty.notRecommended as n>
| ${n.code} | ${short(n.name, 140)} | <#list n.edits as edit>${edit}<#sep>; <#else>${t("notRecommended.review")}</#list> | <#list n.rules as rule>${rule.id}<#sep>, </#list> | ${n.cause}<#if n.dearer??>: ${t("notRecommended.dearer", money(n.dearer))}</#if> |
</#list>
<#if (honesty.notListed > 0)>

${t("notRecommended.left", honesty.notListed)}
</#if>
<#else>
${t("notRecommended.none")}
</#if>

### ${t("suppressed")}

<#if report.suppressed?has_content>
${t("suppressed.intro", report.suppressed?size)}

| ${t("col.code")} | ${t("col.rule")} | ${t("col.element")} | ${t("suppressed.reason")} | ${t("suppressed.until")} |
|---|---|---|---|---|
<#list report.suppressed as s>
| ${s.code} ${short(s.name, 140)} | ${s.rule.id} ${s.rule.title} | <#if s.path?has_content>${field(s.path)} (${s.path})<#else>–</#if> | ${s.reason} | ${s.until!"–"} |
</#list>
<#else>
${t("suppressed.none")}
</#if>

## ${t("part.notAssessed")?no_esc}

${t("notAssessed.intro")}

${t("notAssessed.volumes", totals.coverage.unknown, totals.procedures)}

### ${t("notAssessed.agencies")}

<#if honesty.unassessed?has_content>
| ${t("col.agency")} | ${t("col.affected")} | ${t("col.undecided")} | ${t("col.withoutFilings")} | ${t("col.missing")} |
|---|---:|---:|---:|---|
<#list honesty.unassessed as u>
| <@agency name=u.agency /> | ${whole(u.affected)}/${whole(u.regulations)} | ${whole(u.questions)} | ${whole(u.withoutFilings)} | <#list u.lacking as m>${m.of} (${whole(m.number)})<#sep>; </#list> |
</#list>
<#else>
${t("notAssessed.none")}
</#if>

### ${t("gaps")}

<#if honesty.gaps?has_content>
${t("gaps.intro")}

| ${t("col.missing")} | ${t("gaps.regulations")} | ${t("col.undecided")} |
|---|---:|---:|
<#list honesty.gaps as g>
| ${g.title} | ${whole(g.regulations)} | ${whole(g.questions)} |
</#list>
<#else>
${t("notAssessed.none")}
</#if>

### ${t("notAssessed.rules")}

<#if report.undecidedRules?has_content>
| ${t("col.rule")} | ${t("col.undecided")} | ${t("col.missing")} |
|---|---:|---|
<#list report.undecidedRules as r>
| ${r.rule.id} ${r.rule.title} | ${whole(r.undecided)} | <#list r.lacking[0..*3] as m>${m.of} (${whole(m.number)})<#sep>; </#list> |
</#list>
<#else>
${t("notAssessed.none")}
</#if>

