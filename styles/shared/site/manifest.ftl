<#ftl output_format="JSON">
<#--  What stands in the folder: each file with its size and SHA-256, so that a copy can be checked.  -->
<#assign works = shelf.booklets>
<#list shelf.articles as list><#assign works = works + list></#list>
<#assign items = []>
<#list works as work><#assign items = items + work.items></#list>
{
  "id": "${shelf.id?json_string}",
  "urn": "${shelf.urn}",
  "date": "${shelf.date}",
  "files": [
<#list items as item>
    {"file": "${item.file?json_string}", "type": "${item.type}", "languages": [<#list item.languages as l>"${l}"<#sep>, </#list>], "purpose": "${item.purpose}", "pages": ${item.pages?c}, "bytes": ${item.bytes?c}, "sha256": "${item.sha256}"}<#sep>,</#sep>
</#list>
  ]
}
