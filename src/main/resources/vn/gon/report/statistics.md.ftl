<#ftl output_format="Markdown">
<#macro table of>
<#if of.title?has_content>
### ${of.title}

</#if>
|<#list of.heads as head> ${head.title} |</#list>
|<#list of.heads as head> ---<#if head.number>:</#if> |</#list>
<#list of.rows as row>
|<#list row as cell> ${cell.text} |</#list>
</#list>

</#macro>
# ${view.title}

<#if view.figures?has_content>
<#list view.figures as figure>
- ${figure.title}: **${figure.value}** (${figure.detail})
</#list>

</#if>
<#if view.targets??>
### ${words.targets}

<@table of=view.targets />
${words.linear}

</#if>
<#list view.tables as each>
<@table of=each />
</#list>
${words.coverage}
<#if view.notes?has_content || view.renamed?has_content>

### ${words.notes}

<#list view.notes as note>
- ${note}
</#list>
<#list view.renamed as each>
- ${words.renamed}: ${each}
</#list>
</#if>
<#if view.unknown?has_content>

### ${words.unknown}

<#list view.unknown as each>
- ${each}
</#list>
</#if>
