/**
 * YAML text to values that know their place. {@link leafpress.yaml.Yaml} reads; {@link
 * leafpress.yaml.YamlFields} takes a map apart and reports what is missing, of the wrong kind or
 * unknown. Only a plain part of YAML is taken: maps, lists and scalars, which all stay text; no
 * aliases and no tags. The door to SnakeYAML Engine. Read {@link leafpress.yaml.YamlNode} first.
 */
package leafpress.yaml;
