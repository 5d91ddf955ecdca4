-- Run inside Neovim by NeovimTests: starts the server as a user's configuration does, types, applies a fix, and writes down what was seen.
local output = os.getenv("REVIEWLINT_OUTPUT")
local patience = 180000

local function fail(what)
  vim.fn.writefile({ what }, output .. ".failed")
  io.stderr:write(what .. "\n")
  vim.cmd("cquit 1")
end

local function wait_for(what, condition)
  if not vim.wait(patience, condition, 20) then
    fail("waited in vain for " .. what)
  end
end

local function findings(code)
  return vim.tbl_filter(function(d)
    return code == nil or d.code == code
  end, vim.diagnostic.get(0))
end

local ok, problem = pcall(function()
  local client = vim.lsp.start_client({ name = "reviewlint", cmd = { "dotnet", os.getenv("REVIEWLINT_SERVER"), "lsp" }, root_dir = vim.fn.getcwd() })
  vim.lsp.buf_attach_client(0, client)
  wait_for("findings", function() return #findings() > 0 end)
  local shown = vim.tbl_map(function(d)
    return { lnum = d.lnum, code = d.code, message = d.message }
  end, findings())

  local last = vim.api.nvim_buf_line_count(0)
  vim.api.nvim_buf_set_lines(0, last, last, false, { "", "### `src/Import/Row.cs:44`", "", os.getenv("REVIEWLINT_TYPED") })
  wait_for("the finding of what was typed", function() return #findings("RL8007") == 1 end)

  local offered = {}
  vim.ui.select = function(items, _, choose)
    for i, item in ipairs(items) do
      local action = item.action or item[2]
      table.insert(offered, action.title)
      if action.title == "Label it as a nitpick" then
        choose(item, i)
      end
    end
  end
  vim.api.nvim_win_set_cursor(0, { last + 4, 3 })
  vim.lsp.buf.code_action()
  wait_for("the fix", function() return vim.startswith(vim.api.nvim_buf_get_lines(0, last + 3, last + 4, false)[1], "nitpick") end)
  wait_for("the finding to go", function() return #findings("RL8007") == 0 end)

  vim.fn.writefile({ vim.fn.json_encode({
    shown = shown,
    offered = offered,
    buffer = vim.api.nvim_buf_get_lines(0, 0, -1, false),
    left = #findings("RL8007"),
  }) }, output)
end)
if not ok then
  fail(tostring(problem))
end
vim.cmd("qall!")
