<#ftl output_format="JSON">
<#--  OPDS 2.0: the same works as in opds.ftlx, in JSON.  -->
<#include "../words.ftlx">
<#assign language = shelf.languages[0]>
<#macro texts map><#assign keys = map?keys?sort>{<#list keys as k>"${k}": "${map[k]?json_string}"<#sep>, </#list>}</#macro>
<#macro publication work>
    {
      "metadata": {
        "@type": "http://schema.org/Book",
        "identifier": "${work.urn}",
        "title": "${feedTitle(work)?json_string}",
        "language": [<#list work.languages as l>"${l}"<#sep>, </#list>],
<#if work.summary?has_content>
        "description": "${work.summary?json_string}",
</#if>
<#if shelf.publisher?has_content>
        "publisher": "${shelf.publisher?json_string}",
</#if>
        "published": "${shelf.date}",
        "modified": "${shelf.date}T00:00:00Z"
      },
      "links": [
<#list work.items?filter(i -> i.purpose != "press") as item>
        {"rel": "http://opds-spec.org/acquisition/open-access", "href": "../${item.file?json_string}", "type": "${item.type}"<#if item.format?has_content>, "title": "${feedFormat(item, work.languages[0])?json_string}"</#if>}<#sep>,</#sep>
</#list>
      ]<#if work.picture.file?has_content>,
      "images": [
        {"href": "../${work.picture.file?json_string}", "type": "image/jpeg", "width": ${work.picture.width?c}, "height": ${work.picture.height?c}}
      ]</#if>
    }</#macro>
<#assign all = shelf.booklets>
<#list shelf.articles as works><#assign all = all + works></#list>
{
  "metadata": {
    "title": <@texts shelf.title/>,
    "identifier": "${shelf.urn}",
    "modified": "${shelf.date}T00:00:00Z",
    "numberOfItems": ${all?size?c}
  },
  "links": [
    {"rel": "self", "href": "index.json", "type": "application/opds+json"},
    {"rel": "alternate", "href": "index.xml", "type": "application/atom+xml;profile=opds-catalog;kind=acquisition"},
    {"rel": "alternate", "href": "../index.html", "type": "text/html"}
  ],
  "publications": [
<#list all as work><@publication work/><#sep>,
</#sep></#list>

  ]
}
