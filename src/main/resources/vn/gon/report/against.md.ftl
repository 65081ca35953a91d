<#ftl output_format="Markdown" strip_whitespace=true>
<#macro turn then="" now=""><#if whole(then) == whole(now)>${whole(now)}<#else>${whole(then)} → ${whole(now)}</#if></#macro>
# ${t("against")}

**${t("draft")}** ${t("draft.note")}

- ${t("against.then")}: ${short(changes.then.catalog, 120)}, ${t("against.date", changes.then.date!t("unknown"))}: ${changes.then.command}
- ${t("against.now")}: ${short(changes.now.catalog, 120)}, ${t("against.date", changes.now.date!t("unknown"))}: ${changes.now.command}

${t("against.count", changes.added, changes.changed, changes.gone, changes.unchanged)}

## ${t("against.figures")}

| ${t("col.figure")} | ${t("against.then")} | ${t("against.now")} | ${t("against.difference")} |
|---|---:|---:|---:|
<#list changes.figures as f>
| ${t("against.figure." + f.name)} | ${whole(f.then!)} | ${whole(f.now!)} | ${signed(f.difference!)} |
</#list>

## ${t("against.items")}

<#if changes.items?has_content>
| ${t("against.change")} | ${t("col.code")} | ${t("col.regulation")} | ${t("col.agency")} | ${t("against.edits")} | ${t("col.filings")} | ${t("against.saved")} |
|---|---|---|---|---|---:|---:|
<#list changes.items as c>
| ${c.kind} | ${c.item.code} | ${short(c.item.name, 140)} | <#if c.item.agency?has_content>${c.item.agency}<#else>${t("agency.unknown")}</#if> | <#list c.added as e>\+ ${e.label}<#if e.path?has_content> (${field(e.path)})</#if><#sep>; </#list><#if c.added?has_content && c.dropped?has_content>; </#if><#list c.dropped as e>− ${e.label}<#if e.path?has_content> (${field(e.path)})</#if><#sep>; </#list><#if c.kind.key == "changed" && c.then.findings != c.now.findings><#if c.added?has_content || c.dropped?has_content>; </#if>${t("against.found", c.then.findings, c.now.findings)}</#if> | <@turn then=(c.then.filings)! now=(c.now.filings)! /> | <@turn then=(c.then.annualSaved)! now=(c.now.annualSaved)! /> |
</#list>
<#else>
${t("against.none")}
</#if>

${t("against.note")}
