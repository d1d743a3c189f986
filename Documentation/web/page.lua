-- Makes a page of the repository one of the web: links between pages lead to .html, its first
-- heading is its title, and what is typed in a session stands out.

local page, pages = os.getenv("PAGE"), {}
for path in os.getenv("PAGES"):gmatch("[^\n]+") do pages[path] = true end

local function resolved(target)
  local folders = {}
  for folder in page:gmatch("([^/]+)/") do table.insert(folders, folder) end
  for component in target:gmatch("[^/]+") do
    if component == ".." then table.remove(folders)
    elseif component ~= "." then table.insert(folders, component) end
  end
  return table.concat(folders, "/")
end

local function decoded(path)
  return (path:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

function Link(link)
  local target, fragment = link.target:match("^([^#]*)(.*)$")
  if target == "" or target:match("^%a+:") then return link end
  local path = resolved(decoded(target))
  if pages[path] then
    target = target:gsub("README%.md$", "index.md"):gsub("%.md$", ".html")
  elseif pages[path .. "/README.md"] then
    target = target:gsub("/$", "") .. "/index.html"
  end
  link.target = target .. fragment
  return link
end

function RawBlock(block)
  if block.text:match("^<!%-%- example: ") or block.text:match("^<!%-%- rapport:") then return {} end
end

function CodeBlock(block)
  if block.classes[1] ~= "console" then return nil end
  local text = ("\n" .. block.text):gsub("&", "&amp;"):gsub("<", "&lt;")
    :gsub("\n(%$ [^\n]*)", "\n<b>%1</b>"):gsub("\n(> [^\n]*)", "\n<b>%1</b>")
  return pandoc.RawBlock("html", "<pre><code>" .. text:sub(2) .. "</code></pre>")
end

function Pandoc(document)
  document.meta.pagetitle = page
  for _, block in ipairs(document.blocks) do
    if block.t == "Header" then
      document.meta.pagetitle = pandoc.utils.stringify(block)
      break
    end
  end
  document.meta.root = page:gsub("[^/]+/", "../"):gsub("[^/]*$", "")
  return document
end
